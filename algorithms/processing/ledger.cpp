#include "processing/ledger.h"

#include "planning/comparison.h"
#include "processing/mix_fields.h"
#include "processing/scenario_tables.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace skolmix {
namespace {

const QString separator = QStringLiteral(" · ");

/// The figures of scenarios that count pupils.
constexpr std::array countCriteria{Criterion::PupilsFarAway, Criterion::PupilsAbovePlaces, Criterion::PupilsWhoChange,
                                   Criterion::PupilsOutside};

QString schoolOf(const HeldLayer &layer, const QgsFeature &row, const QString &idField, const QString &nameField) {
  const QString id = layer.text(row, idField);
  return id.isEmpty() ? layer.text(row, nameField) : id;
}

/// Fills a ledger layer by layer.
class Book {
public:
  Book(const std::vector<HeldLayer> &layers, double threshold) : mLayers(layers), mThreshold(threshold) {
    readMoments();
  }

  void readCounts(std::size_t number, const std::vector<QStringList> &known) {
    const HeldLayer &layer = mLayers[number];
    for (const CountFields &fields : countFieldsOf(layer, known))
      for (int row = 0; row < layer.rows.size(); ++row)
        readRow(number, row, fields);
  }

  /// The scenarios' figures that count pupils.
  void readFigures(std::size_t number) {
    const HeldLayer &layer = mLayers[number];
    for (int row = 0; row < layer.rows.size(); ++row)
      for (const Criterion criterion : countCriteria) {
        const QString name = criterionField(criterion);
        const double value = layer.number(layer.rows[row], name);
        if (!std::isfinite(value))
          continue;
        const QString stage = layer.role == LayerRole::Stages ? layer.text(layer.rows[row], QStringLiteral("stage"))
                                                              : QStringLiteral("*");
        stand(number, row, name, cellOf({stage, momentOf(layer, row), name, {}}, value, 5));
      }
  }

  /// The pupils of a catchment are those of its schools.
  void readCatchments(std::size_t number) {
    const HeldLayer &layer = mLayers[number];
    for (int row = 0; row < layer.rows.size(); ++row) {
      const QgsFeature &feature = layer.rows[row];
      const double value = layer.number(feature, field::pupils());
      if (!std::isfinite(value) || value <= 0)
        continue;
      const QString stage = layer.text(feature, QStringLiteral("stage"));
      const QString moment = momentOf(layer, row);
      const QString ids = layer.text(feature, QStringLiteral("school_id"));
      Form schools;
      for (const QString &id : ids.split(QStringLiteral(", ")))
        if (const auto own = find({stage, moment, id, {}}))
          schools.push_back({*own, 1});
      std::size_t cell;
      if (schools.size() == 1 && std::abs(valueOf(schools) - value) < tolerance(value)) {
        cell = schools.front().cell;
      } else {
        cell = cellOf({stage, moment, QStringLiteral("catchment ") + ids, {}}, value, 1);
        schools.push_back({cell, -1});
        relate(schools);
      }
      stand(number, row, field::pupils(), cell);
    }
  }

  Ledger finish() {
    linkMoves();
    linkFigures();
    addWholes();
    addSecrets();
    return std::move(mLedger);
  }

private:
  static double tolerance(double value) { return 1e-6 * std::max(1.0, std::abs(value)); }

  double valueOf(const Form &form) const {
    double sum = 0;
    for (const auto &[cell, factor] : form)
      sum += factor * mLedger.tables.cells[cell].value;
    return sum;
  }

  /// A relation is one where it holds in the data: then readers may find it out.
  bool holds(const Form &form) const {
    double largest = 0;
    for (const Term &term : form)
      largest = std::max(largest, mLedger.tables.cells[term.cell].value);
    return std::abs(valueOf(form)) < tolerance(largest);
  }
  void relate(const Form &form) {
    if (form.size() > 1 && holds(form))
      mLedger.tables.relations.push_back(form);
  }

  std::optional<std::size_t> find(const Ledger::Key &key) const {
    const auto found = mCells.find(key);
    return found == mCells.end() ? std::nullopt : std::optional(found->second);
  }

  /// The cell of that key; another one where layers say different things of the same.
  std::size_t cellOf(Ledger::Key key, double value, double weight) {
    for (;;) {
      const auto known = find(key);
      if (!known)
        break;
      if (std::abs(mLedger.tables.cells[*known].value - value) < tolerance(value))
        return *known;
      key.subject += QStringLiteral(" (2)");
    }
    const std::size_t cell = mLedger.tables.cells.size();
    mLedger.tables.cells.push_back({value, weight * (value + mThreshold)});
    mLedger.keys.push_back(key);
    mCells.emplace(key, cell);
    return cell;
  }

  void stand(std::size_t layer, int row, const QString &fieldName, std::size_t cell) {
    mLedger.places[{layer, row, mLayers[layer].field(fieldName)}] = cell;
  }

  /// Today first, then the scenarios as the scores have them, then whatever else layers tell of.
  void readMoments() {
    mMoments = QStringList(QString());
    if (const HeldLayer *scores = skolmix::find(mLayers, LayerRole::Scores))
      for (const QgsFeature &row : scores->rows) {
        const QString name = scores->text(row, QStringLiteral("scenario"));
        const bool isScenario = std::isfinite(scores->number(row, QStringLiteral("rank")));
        if (!isScenario && mToday.isEmpty())
          mToday = name;
        if (name != mToday)
          mMoments.append(name);
      }
  }

  QString momentOf(const HeldLayer &layer, int row) const {
    const QString name = layer.text(layer.rows[row], QStringLiteral("scenario"));
    return name == mToday ? QString() : name;
  }

  void readRow(std::size_t number, int row, const CountFields &fields) {
    const HeldLayer &layer = mLayers[number];
    const QgsFeature &feature = layer.rows[row];
    const Ledger::Key key = keyOf(number, layer, row, fields.suffix);
    const auto pupils = pupilsOf(layer, feature, fields);
    if (!pupils)
      return;
    if (!mMoments.contains(key.moment))
      mMoments.append(key.moment);
    if (layer.role == LayerRole::Schools)
      mSchools.insert({key.stage, key.subject});
    const double weight = key.moment.isEmpty() ? 2 : 1; // what is today is dearer to readers than what could be
    const std::size_t total = cellOf(key, *pupils, 2 * weight);
    if (!fields.total.isEmpty())
      stand(number, row, fields.total, total);
    partOfWhole(number, key, total);
    for (std::size_t i = 0; i < fields.dimensions.size(); ++i) {
      std::vector<std::size_t> cells{total};
      for (const QString &group : fields.dimensions[i]) {
        const Ledger::Key own{key.stage, key.moment, key.subject, group};
        cells.push_back(cellOf(own, layer.number(feature, fields.fieldOf(group)), weightOf(group, fields, weight)));
        stand(number, row, fields.fieldOf(group), cells.back());
        partOfWhole(number, own, cells.back());
      }
      if (layer.role == LayerRole::Schools) {
        auto &mix = mMixes[{number, key.stage, key.moment, i}];
        mix.insert(mix.end(), cells.begin() + 1, cells.end());
      }
      if (mKnownRows.insert({cells[0], cells[1]}).second) { // today's row of a school stands beside every scenario
        Form groups{{total, -1}};
        for (std::size_t group = 1; group < cells.size(); ++group)
          groups.push_back({cells[group], 1});
        relate(groups);
        mRows.push_back(cells);
      }
    }
  }

  /// The first group of a dimension is what maps and labels show.
  static double weightOf(const QString &group, const CountFields &fields, double weight) {
    const bool isShown = std::ranges::any_of(fields.dimensions,
                                             [&](const QStringList &dimension) { return dimension.front() == group; });
    return isShown ? 8 * weight : weight;
  }

  /// None where the row has no pupils, or not all groups have a number.
  static std::optional<double> pupilsOf(const HeldLayer &layer, const QgsFeature &row, const CountFields &fields) {
    double pupils = fields.total.isEmpty() ? NAN : layer.number(row, fields.total);
    for (const QStringList &dimension : fields.dimensions) {
      double sum = 0;
      for (const QString &group : dimension)
        sum += layer.number(row, fields.fieldOf(group));
      if (!std::isfinite(sum))
        return {};
      pupils = std::isfinite(pupils) ? pupils : sum;
    }
    return pupils > 0 ? std::optional(pupils) : std::nullopt;
  }

  /// Areas that move are no whole that anybody knows.
  void partOfWhole(std::size_t layer, const Ledger::Key &key, std::size_t cell) {
    if (mLayers[layer].role != LayerRole::MovedUnits)
      mParts[{layer, key.stage, key.moment, key.group}].push_back(cell);
  }

  /// The groups of all schools add up to the whole, which everybody may know: but for a group that is small itself.
  void addWholes() {
    for (auto &[place, cells] : mParts) {
      std::ranges::sort(cells);
      cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
      Form parts;
      for (const std::size_t cell : cells)
        parts.push_back({cell, 1});
      const auto &[layer, stage, moment, group] = place;
      const double sum = valueOf(parts);
      const std::size_t whole = cellOf({stage, moment, QStringLiteral("*"), group}, sum, 1);
      TableCell &cell = mLedger.tables.cells[whole];
      mLedger.wholes[place] = whole;
      parts.push_back({whole, -1});
      mLedger.tables.relations.push_back(parts);
      if (sum >= 2 * mThreshold)
        cell.loss = alwaysShown;
      else
        hideAll(parts);
    }
    for (auto &[place, cells] : mMixes) {
      std::ranges::sort(cells);
      cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
      mLedger.mixes.push_back({std::get<1>(place), std::get<2>(place), cells});
    }
  }

  void hideAll(const Form &form) {
    for (const Term &term : form)
      mLedger.tables.secrets.push_back({{{term.cell, 1}}, term.cell, Reason::Small});
  }

  /// Without choice, what a school gains and loses are the areas that move. Adds it for a scenario where it holds for
  /// every school.
  void linkMoves() {
    using At = std::pair<QString, QString>; // stage, moment
    std::map<At, std::map<std::pair<QString, QString>, Form>> changes;
    for (const HeldLayer &layer : mLayers)
      if (layer.role == LayerRole::MovedUnits)
        for (const QgsFeature &row : layer.rows)
          changes[{layer.text(row, QStringLiteral("stage")), layer.text(row, QStringLiteral("proposal"))}];
    for (const auto &[key, cell] : mCells) {
      const QStringList way = key.subject.split(separator);
      if (way.size() == 3) { // unit, from, to
        auto &own = changes[{key.stage, key.moment}];
        own[{way[1], key.group}].push_back({cell, 1});
        own[{way[2].section(QStringLiteral(" (2)"), 0, 0), key.group}].push_back({cell, -1});
      } else if (!mSchools.contains({key.stage, key.subject})) {
        continue;
      } else if (key.moment.isEmpty()) {
        for (auto &[at, own] : changes)
          if (at.first == key.stage)
            own[{key.subject, key.group}].push_back({cell, -1});
      } else if (const auto found = changes.find({key.stage, key.moment}); found != changes.end()) {
        found->second[{key.subject, key.group}].push_back({cell, 1});
      }
    }
    for (const auto &[at, own] : changes)
      if (std::ranges::all_of(own, [&](const auto &one) { return holds(one.second); }))
        for (const auto &[subject, form] : own)
          relate(form);
  }

  /// Figures of a scenario: over stages, over the schools, over what moves.
  void linkFigures() {
    for (const Criterion criterion : countCriteria)
      for (const QString &moment : mMoments)
        linkFigure(criterionField(criterion), moment, criterion);
  }

  void linkFigure(const QString &name, const QString &moment, Criterion criterion) {
    Form stages;
    for (const auto &[key, cell] : mCells) {
      if (key.moment != moment || key.subject != name)
        continue;
      stages.push_back({cell, key.stage == QStringLiteral("*") ? -1.0 : 1.0});
      if (key.stage != QStringLiteral("*"))
        relate(partsOf(key, cell, criterion));
    }
    relate(stages);
  }

  /// What a figure of a stage is the sum of, as far as layers tell it; less the figure.
  Form partsOf(const Ledger::Key &figure, std::size_t cell, Criterion criterion) {
    Form parts{{cell, -1}};
    if (criterion == Criterion::PupilsWhoChange)
      for (const auto &[key, own] : mCells)
        if (key.stage == figure.stage && key.moment == figure.moment && key.group.isEmpty() &&
            key.subject.count(separator) == 2)
          parts.push_back({own, 1});
    if (criterion == Criterion::PupilsOutside)
      for (const HeldLayer &layer : mLayers)
        if (layer.role == LayerRole::Schools)
          for (const QgsFeature &row : layer.rows)
            if (const auto own =
                    find({figure.stage, figure.moment, layer.text(row, QStringLiteral("school_name")), {}});
                own && layer.text(row, QStringLiteral("school_id")).isEmpty() && parts.size() == 1)
              parts.push_back({*own, 1});
    return parts;
  }

  void addSecrets() {
    for (std::size_t cell = 0; cell < mLedger.keys.size(); ++cell) {
      const double value = mLedger.tables.cells[cell].value;
      const bool isFigure = std::ranges::any_of(
          countCriteria, [&](Criterion criterion) { return mLedger.keys[cell].subject == criterionField(criterion); });
      // No pupil at all is a fact about everybody of a school, but nothing about anybody in a figure of the whole.
      if (value < mThreshold && !(isFigure && value == 0) && mLedger.tables.cells[cell].loss != alwaysShown)
        mLedger.tables.secrets.push_back({{{cell, 1}}, cell, Reason::Small});
    }
    for (const std::vector<std::size_t> &row : mRows)
      if (row.size() > 2)
        for (std::size_t i = 1; i < row.size(); ++i)
          if (const Form others{{row[0], 1}, {row[i], -1}}; valueOf(others) < mThreshold)
            mLedger.tables.secrets.push_back({others, row[i], Reason::Complement});
    addDifferences();
  }

  /// Between today and scenarios, and between scenarios: the earlier one is shown if it can be.
  void addDifferences() {
    std::map<std::tuple<QString, QString, QString>, std::vector<std::size_t>> series;
    for (const QString &moment : mMoments)
      for (const auto &[key, cell] : mCells)
        if (key.moment == moment && key.stage != QStringLiteral("*") && key.subject != QStringLiteral("*"))
          series[{key.stage, key.subject, key.group}].push_back(cell);
    for (const auto &[what, cells] : series) {
      for (std::size_t i = 0; i < cells.size(); ++i)
        for (std::size_t j = i + 1; j < cells.size(); ++j)
          if (const Form change{{cells[j], 1}, {cells[i], -1}};
              std::abs(valueOf(change)) >= unnoticed && std::abs(valueOf(change)) < mThreshold)
            mLedger.tables.secrets.push_back({change, cells[j], Reason::Difference});
      mLedger.series.push_back(cells);
    }
  }

  const std::vector<HeldLayer> &mLayers;
  double mThreshold;
  QString mToday; ///< what the tables call it
  QStringList mMoments;
  Ledger mLedger;
  std::map<Ledger::Key, std::size_t> mCells;
  std::map<std::tuple<std::size_t, QString, QString, QString>, std::vector<std::size_t>> mParts;
  std::map<std::tuple<std::size_t, QString, QString, std::size_t>, std::vector<std::size_t>> mMixes;
  std::vector<std::vector<std::size_t>> mRows; ///< a total and the groups of a dimension
  std::set<std::pair<std::size_t, std::size_t>> mKnownRows;
  std::set<std::pair<QString, QString>> mSchools; ///< stage, subject
};

/// A field of numbers that is the sum of these in every row.
QString totalField(const HeldLayer &layer, const QStringList &dimension) {
  for (const QgsField &own : layer.fields)
    if (own.isNumeric() && !dimension.contains(own.name()) &&
        std::ranges::all_of(layer.rows, [&](const QgsFeature &row) {
          double sum = 0;
          for (const QString &group : dimension)
            sum += layer.number(row, group);
          return std::abs(sum - layer.number(row, own.name())) < 1e-6 * std::max(1.0, sum);
        }))
      return own.name();
  return {};
}

} // namespace

std::optional<std::size_t> Ledger::at(std::size_t layer, int row, int field) const {
  const auto found = places.find({layer, row, field});
  return found == places.end() ? std::nullopt : std::optional(found->second);
}

QString CountFields::fieldOf(const QString &group) const {
  return isNamedByGroup ? group : field::count(group, suffix);
}

std::vector<CountFields> countFieldsOf(const HeldLayer &layer, const std::vector<QStringList> &known) {
  const std::vector<QStringList> dimensions = dimensionsOf(layer);
  if (!dimensions.empty() && layer.has(field::pupils(after)))
    return {{before, field::pupils(before), dimensions}, {after, field::pupils(after), dimensions}};
  const QString total = layer.has(field::pupils()) ? field::pupils() : QString();
  if (!dimensions.empty())
    return {{{}, total, dimensions}};
  std::vector<QStringList> own;
  for (const QStringList &dimension : known)
    if (std::ranges::all_of(dimension, [&](const QString &group) {
          return layer.has(group) && layer.fields.at(layer.field(group)).isNumeric();
        }))
      own.push_back(dimension);
  if (!own.empty())
    return {{{}, totalField(layer, own.front()), own, true}};
  if (!total.isEmpty() && layer.role == LayerRole::Other)
    return {{{}, total, {}}};
  return {};
}

Ledger::Key keyOf(std::size_t number, const HeldLayer &layer, int row, const QString &suffix) {
  const QgsFeature &feature = layer.rows[row];
  const QString stage = layer.text(feature, QStringLiteral("stage"));
  const QString scenario = layer.text(feature, QStringLiteral("proposal"));
  if (layer.role == LayerRole::Schools)
    return {stage,
            suffix == before ? QString() : scenario,
            schoolOf(layer, feature, QStringLiteral("school_id"), QStringLiteral("school_name")),
            {}};
  if (layer.role == LayerRole::MovedUnits)
    return {stage,
            scenario,
            QStringList{layer.text(feature, QStringLiteral("unit")),
                        schoolOf(layer, feature, QStringLiteral("from_school"), QStringLiteral("from_name")),
                        schoolOf(layer, feature, QStringLiteral("to_school"), QStringLiteral("to_name"))}
                .join(separator),
            {}};
  return {QStringLiteral("%1 %2").arg(number + 1).arg(layer.name), {}, QString::number(row + 1), {}};
}

std::vector<QStringList> knownDimensions(const std::vector<HeldLayer> &layers) {
  std::vector<QStringList> known;
  for (const HeldLayer &layer : layers)
    for (const QStringList &dimension : dimensionsOf(layer))
      if (std::ranges::find(known, dimension) == known.end())
        known.push_back(dimension);
  return known;
}

Ledger ledgerOf(const std::vector<HeldLayer> &layers, double threshold, const std::vector<QStringList> &dimensions) {
  Book book(layers, threshold);
  for (std::size_t number = 0; number < layers.size(); ++number)
    book.readCounts(number, dimensions);
  for (std::size_t number = 0; number < layers.size(); ++number) {
    if (layers[number].role == LayerRole::Scores || layers[number].role == LayerRole::Stages)
      book.readFigures(number);
    if (layers[number].role == LayerRole::Catchments)
      book.readCatchments(number);
  }
  return book.finish();
}

} // namespace skolmix
