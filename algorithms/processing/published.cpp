#include "processing/published.h"

#include "disclosure/audit.h"
#include "disclosure/suppression.h"
#include "presentation/text.h"
#include "processing/attributes.h"
#include "processing/ledger.h"
#include "processing/mix_fields.h"
#include "processing/scenario_tables.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <cmath>
#include <qgsexception.h>
#include <set>

namespace skolmix {
namespace {

const QString hiddenField = QStringLiteral("hidden");

/// Numbers that tell nothing of how many pupils there are.
bool isHarmless(const QString &name) {
  static const QStringList names{QStringLiteral("places"),       QStringLiteral("share_of_unit"),
                                 QStringLiteral("way_before_m"), QStringLiteral("way_after_m"),
                                 QStringLiteral("way_m"),        QStringLiteral("way_mean_m"),
                                 QStringLiteral("way_p95_m"),    QStringLiteral("year")};
  return names.contains(name);
}

/// How a figure of scenarios is rounded.
int decimalsOf(const QString &name) {
  for (const char *start : {"theil_h", "dimension_", "neighbours_", "classmates_", "compactness"})
    if (name.startsWith(QLatin1String(start)))
      return 4;
  return 0;
}

QVariant rounded(double value, int decimals) {
  const double factor = std::pow(10, decimals);
  return valueOrNull(std::round(value * factor) / factor);
}

/// What readers see of the cells.
class Sight {
public:
  /// `asToday`: hidden ones that are published as what they are today.
  Sight(const Ledger &ledger, std::vector<bool> hidden, std::vector<bool> asToday)
      : mLedger(ledger), mHidden(std::move(hidden)), mAsToday(std::move(asToday)) {
    for (std::size_t cell = 0; cell < mHidden.size(); ++cell)
      mSame.push_back(cell);
    for (const std::vector<std::size_t> &series : mLedger.series)
      snap(series);
  }

  bool isHidden(std::optional<std::size_t> cell) const { return cell && mHidden[*cell] && !mAsToday[*cell]; }
  bool isAsToday(std::optional<std::size_t> cell) const { return cell && mAsToday[*cell]; }
  /// A whole number of pupils; NaN where it is hidden.
  double pupils(std::optional<std::size_t> cell) const {
    return !cell || isHidden(cell) ? NAN : std::round(mLedger.tables.cells[mSame[*cell]].value);
  }

private:
  /// Figures that differ by less than can be told are published as one, so that rounding makes no difference of none.
  void snap(const std::vector<std::size_t> &series) {
    const auto value = [&](std::size_t cell) { return mLedger.tables.cells[cell].value; };
    for (std::size_t i = 1; i < series.size(); ++i) {
      if (mAsToday[series[i]]) {
        mSame[series[i]] = series.front();
        continue;
      }
      for (std::size_t j = 0; j < i && mSame[series[i]] == series[i]; ++j)
        if (!mHidden[series[i]] && !mHidden[series[j]] && mSame[series[j]] == series[j] &&
            std::abs(value(series[i]) - value(series[j])) < unnoticed)
          mSame[series[i]] = series[j];
    }
  }

  const Ledger &mLedger;
  std::vector<bool> mHidden, mAsToday;
  std::vector<std::size_t> mSame;
};

/// Hidden figures of scenarios that differ from today's by less than the threshold could be published as today's:
/// readers then know of them that they are that near. Those are taken of which the audit finds that nobody learns more.
class Nearness {
public:
  Nearness(const Ledger &ledger, const Suppression &suppression, double threshold)
      : mTables(ledger.tables), mLedger(ledger), mHidden(suppression.hidden()), mThreshold(threshold),
        mChosen(mHidden.size()) {
    for (const std::vector<std::size_t> &series : ledger.series)
      if (ledger.keys[series.front()].moment.isEmpty() && !mHidden[series.front()])
        for (const std::size_t cell : series)
          if (isNear(cell, series.front(), suppression))
            choose(cell, mTables.cells[series.front()].value);
  }

  std::vector<bool> chosen(const Progress &progress) {
    for (double round = 0; std::ranges::count(mChosen, true) > 0; ++round) {
      const auto findings = audit(mTables, mHidden, mThreshold,
                                  [&](double done) { progress(1 - std::pow(0.5, round) * (1 - 0.5 * done)); });
      if (findings.empty())
        break;
      giveUp(findings);
    }
    return mChosen;
  }

private:
  bool isNear(std::size_t cell, std::size_t today, const Suppression &suppression) const {
    const auto reason = suppression.reasons[cell];
    return reason && (*reason == Reason::Difference || *reason == Reason::Protection) &&
           mTables.cells[cell].value >= mThreshold &&
           std::abs(mTables.cells[cell].value - mTables.cells[today].value) < mThreshold;
  }

  void choose(std::size_t cell, double today) {
    mChosen[cell] = true;
    mTables.cells[cell].least = std::max(mThreshold, today - mThreshold); // small ones are never shown
    mTables.cells[cell].most = today + mThreshold;
  }

  void giveUp(std::size_t cell) {
    mChosen[cell] = false;
    mTables.cells[cell].least = 0;
    mTables.cells[cell].most = alwaysShown;
  }

  /// What the findings are about, or else what stands beside that: the less the better.
  void giveUp(const std::vector<Exposure> &findings) {
    using Together = std::function<bool(std::size_t, std::size_t)>;
    const Together sameCell = std::equal_to<std::size_t>();
    const Together sameRow = [this](std::size_t one, std::size_t other) {
      return sameTable(one, other) && mLedger.keys[one].subject == mLedger.keys[other].subject;
    };
    const Together table = [this](std::size_t one, std::size_t other) { return sameTable(one, other); };
    const Together anything = [](std::size_t, std::size_t) { return true; };
    for (const Together &areTogether : {sameCell, sameRow, table, anything}) {
      std::set<std::size_t> given;
      for (const Exposure &finding : findings)
        for (const Term &term : formOf(finding))
          for (std::size_t cell = 0; cell < mChosen.size(); ++cell)
            if (mChosen[cell] && areTogether(cell, term.cell))
              given.insert(cell);
      std::ranges::for_each(given, [this](std::size_t cell) { giveUp(cell); });
      if (!given.empty())
        return;
    }
  }

  Form formOf(const Exposure &finding) const {
    return finding.isSecret ? mTables.secrets[finding.index].form : Form{{finding.index, 1}};
  }

  bool sameTable(std::size_t one, std::size_t other) const {
    return mLedger.keys[one].stage == mLedger.keys[other].stage &&
           mLedger.keys[one].moment == mLedger.keys[other].moment;
  }

  Tables mTables;
  const Ledger &mLedger;
  std::vector<bool> mHidden;
  double mThreshold;
  std::vector<bool> mChosen;
};

/// Writes one layer that counts pupils anew.
class CountedLayer {
public:
  CountedLayer(const Ledger &ledger, const Sight &sight, const HeldLayer &layer, std::size_t number,
               const std::vector<CountFields> &counts)
      : mLedger(ledger), mSight(sight), mLayer(layer), mNumber(number) {
    addTexts();
    for (const CountFields &fields : counts)
      addCounts(fields);
    addChange();
    addFlag(hiddenField, [this](std::optional<std::size_t> cell) { return mSight.isHidden(cell); });
    if (layer.role == LayerRole::Schools)
      addFlag(QStringLiteral("as_today"), [this](std::optional<std::size_t> cell) { return mSight.isAsToday(cell); });
  }

  HeldLayer layer() const {
    HeldLayer result = mLayer;
    result.fields = mFields;
    result.rows.clear();
    for (int row = 0; row < mLayer.rows.size(); ++row) {
      QgsFeature feature(mFields);
      for (std::size_t column = 0; column < mColumns.size(); ++column)
        feature.setAttribute(static_cast<int>(column), mColumns[column](row));
      feature.setGeometry(mLayer.rows[row].geometry());
      result.rows.append(feature);
    }
    return result;
  }

  QStringList leftOut() const {
    QStringList names;
    for (const QgsField &own : mLayer.fields)
      if (mFields.lookupField(own.name()) < 0)
        names.append(own.name());
    return names;
  }

private:
  using Column = std::function<QVariant(int)>;

  void add(const QString &name, const Column &column) {
    if (!mLayer.has(name))
      return;
    mFields.append(QgsField(name, mLayer.fields.at(mLayer.field(name)).type()));
    mColumns.push_back(column);
  }

  void addTexts() {
    for (const QgsField &own : mLayer.fields)
      if (own.name() != hiddenField && own.name() != QLatin1String("as_today") &&
          (!own.isNumeric() || isHarmless(own.name())))
        add(own.name(), [this, name = own.name()](int row) { return mLayer.value(mLayer.rows[row], name); });
  }

  std::optional<std::size_t> at(int row, const QString &name) const {
    return mLedger.at(mNumber, row, mLayer.field(name));
  }
  double pupils(int row, const QString &name) const { return mSight.pupils(at(row, name)); }

  /// 1 in rows with a cell of which it is true.
  void addFlag(const QString &name, const std::function<bool(std::optional<std::size_t>)> &isTrue) {
    mFields.append(QgsField(name, QMetaType::Type::Int));
    mColumns.push_back([this, isTrue](int row) {
      for (int field = 0; field < mLayer.fields.count(); ++field)
        if (isTrue(mLedger.at(mNumber, row, field)))
          return QVariant(1);
      return QVariant(0);
    });
  }

  void addCounts(const CountFields &fields) {
    const auto count = [this](const QString &name) {
      add(name, [this, name](int row) { return valueOrNull(pupils(row, name)); });
    };
    if (!fields.total.isEmpty())
      count(fields.total);
    const QString use = QStringLiteral("use_of_places") + fields.suffix;
    add(use, [this, use, fields](int row) { // of the pupils that are shown
      const QgsFeature &truth = mLayer.rows[row];
      return rounded(mLayer.number(truth, use) * pupils(row, fields.total) / mLayer.number(truth, fields.total), 0);
    });
    for (const QStringList &dimension : fields.dimensions)
      for (const QString &group : dimension) {
        count(fields.fieldOf(group));
        if (!fields.isNamedByGroup)
          addShares(fields, group);
      }
  }

  void addShares(const CountFields &fields, const QString &group) {
    const auto share = [this, fields, group](int row) {
      return std::round(100 * pupils(row, fields.fieldOf(group)) / pupils(row, fields.total));
    };
    add(field::share(group, fields.suffix), [share](int row) { return valueOrNull(share(row)); });
    add(field::deviation(group, fields.suffix),
        [this, share, fields, group](int row) { return rounded(share(row) - wholeShare(row, fields, group), 0); });
    for (const char *end : {"_share_low", "_share_high"}) {
      const QString name = group + QLatin1String(end) + fields.suffix;
      add(name, [this, share, fields, group, name](int row) {
        const bool isBlurred =
            mSight.isAsToday(at(row, fields.total)) || mSight.isAsToday(at(row, fields.fieldOf(group)));
        return std::isfinite(share(row)) && !isBlurred ? rounded(mLayer.number(mLayer.rows[row], name), 0) : QVariant();
      });
    }
  }

  double wholeShare(int row, const CountFields &fields, const QString &group) const {
    const Ledger::Key key = keyOf(mNumber, mLayer, row, fields.suffix);
    const auto whole = [&](const QString &of) {
      const auto found = mLedger.wholes.find({mNumber, key.stage, key.moment, of});
      return found == mLedger.wholes.end() ? NAN : mSight.pupils(found->second);
    };
    return 100 * whole(group) / whole({});
  }

  void addChange() {
    add(QStringLiteral("pupils_change"), [this](int row) {
      const auto seen = [&](const QString &name) {
        return at(row, name) ? pupils(row, name) : 0; // a school that is not there has no pupils
      };
      return valueOrNull(seen(field::pupils(after)) - seen(field::pupils(before)));
    });
  }

  const Ledger &mLedger;
  const Sight &mSight;
  const HeldLayer &mLayer;
  std::size_t mNumber;
  QgsFields mFields;
  std::vector<Column> mColumns;
};

/// Every measure that is published is an equation in the counts it is of. There have to be more directions in which the
/// hidden ones among these can move than there are equations.
constexpr std::size_t ofDimension = 5; ///< H, D and η² of a dimension, mean H of the stage, mean H of all
constexpr std::size_t ofStage = 2;     ///< the two means
constexpr std::size_t ofAll = 1;

/// Measures that are not shown.
struct HiddenMeasures {
  std::set<std::pair<QString, QString>> dimensions, stages; ///< stage, moment
  std::set<QString> means;                                  ///< moment
};

/// Cells of a stage at a moment, and of all stages.
struct MomentCells {
  std::map<std::pair<QString, QString>, std::vector<std::size_t>> stages;
  std::map<QString, std::vector<std::size_t>> moments;
};

HiddenMeasures hiddenMeasures(const Ledger &ledger, const std::vector<bool> &hidden, const Progress &progress) {
  double judged = 0;
  const auto isTooFew = [&](const std::vector<std::size_t> &cells, std::size_t equations) {
    progress(std::min(1.0, judged++ / static_cast<double>(2 * ledger.mixes.size() + 1)));
    return std::ranges::any_of(cells, [&](std::size_t cell) { return hidden[cell]; }) &&
           freedom(ledger.tables, hidden, cells) <= equations;
  };
  HiddenMeasures result;
  MomentCells all;
  for (const auto &[stage, moment, cells] : ledger.mixes) {
    if (isTooFew(cells, ofDimension))
      result.dimensions.insert({stage, moment});
    auto &own = all.stages[{stage, moment}];
    own.insert(own.end(), cells.begin(), cells.end());
    auto &each = all.moments[moment];
    each.insert(each.end(), cells.begin(), cells.end());
  }
  for (const auto &[stage, cells] : all.stages)
    if (isTooFew(cells, ofStage))
      result.stages.insert(stage);
  for (const auto &[moment, cells] : all.moments)
    if (isTooFew(cells, ofAll))
      result.means.insert(moment);
  return result;
}

/// A table of scenarios' figures: counts as readers see them, measures only where they give nothing away.
class FigureTable {
public:
  FigureTable(const Ledger &ledger, const Sight &sight, const HiddenMeasures &measures,
              const std::vector<HeldLayer> &layers, std::size_t number)
      : mLedger(ledger), mSight(sight), mMeasures(measures), mLayer(layers[number]), mNumber(number),
        mToday(todayOf(layers)) {}

  HeldLayer layer() const {
    HeldLayer result = mLayer;
    for (int row = 0; row < mLayer.rows.size(); ++row)
      for (int field = 0; field < mLayer.fields.count(); ++field)
        if (mLayer.fields.at(field).type() == QMetaType::Type::Double)
          result.rows[row].setAttribute(field, value(row, field));
    return result;
  }

private:
  static QString todayOf(const std::vector<HeldLayer> &layers) {
    if (const HeldLayer *scores = find(layers, LayerRole::Scores))
      for (const QgsFeature &row : scores->rows)
        if (!std::isfinite(scores->number(row, QStringLiteral("rank"))))
          return scores->text(row, QStringLiteral("scenario"));
    return {};
  }

  QVariant value(int row, int field) const {
    const QString name = mLayer.fields.at(field).name();
    const QString base = mLayer.has(ofRange(name)) ? ofRange(name) : name;
    if (const auto cell = mLedger.at(mNumber, row, mLayer.field(base)); cell && mSight.isHidden(cell))
      return {};
    if (isMeasureHidden(row, base))
      return {};
    return rounded(mLayer.number(mLayer.rows[row], name), decimalsOf(name));
  }

  static QString ofRange(const QString &name) {
    for (const char *end : {"_low", "_high"})
      if (name.endsWith(QLatin1String(end)))
        return name.chopped(static_cast<int>(qstrlen(end)));
    return {};
  }

  bool isMeasureHidden(int row, const QString &name) const {
    const QgsFeature &feature = mLayer.rows[row];
    const QString stage = mLayer.text(feature, QStringLiteral("stage"));
    const QString moment = momentOf(mLayer.text(feature, QStringLiteral("scenario")));
    if (name.startsWith(QLatin1String("dimension_")))
      return mMeasures.dimensions.contains({stage, moment});
    if (!name.startsWith(QLatin1String("theil_h")))
      return false;
    if (mLayer.role == LayerRole::Stages)
      return mMeasures.stages.contains({stage, moment});
    const QString other = mLayer.text(feature, QStringLiteral("compared_with"));
    return mMeasures.means.contains(moment) || (!other.isEmpty() && mMeasures.means.contains(momentOf(other)));
  }

  QString momentOf(const QString &scenario) const { return scenario == mToday ? QString() : scenario; }

  const Ledger &mLedger;
  const Sight &mSight;
  const HiddenMeasures &mMeasures;
  const HeldLayer &mLayer;
  std::size_t mNumber;
  QString mToday;
};

/// Catchments with the pupils that readers see.
HeldLayer catchments(const Ledger &ledger, const Sight &sight, const HeldLayer &layer, std::size_t number) {
  HeldLayer result = layer;
  const int pupils = layer.field(field::pupils());
  for (int row = 0; row < layer.rows.size(); ++row)
    if (const auto cell = ledger.at(number, row, pupils))
      result.rows[row].setAttribute(pupils, valueOrNull(sight.pupils(cell)));
  return result;
}

/// Who guesses a hidden count could check the guess against a fingerprint of its layer.
QString withoutFingerprints(QString layers) {
  static const QRegularExpression fingerprint(QStringLiteral("(,?)\"sha256\":\"[^\"]*\""));
  return layers.remove(fingerprint);
}

/// The stored scenarios' own figures: those of the table of scores.
HeldLayer stored(const std::vector<HeldLayer> &shown, const HeldLayer &layer) {
  HeldLayer result = layer;
  const HeldLayer *scores = find(shown, LayerRole::Scores);
  for (QgsFeature &row : result.rows) {
    row.setAttribute(layer.field(QStringLiteral("layers")),
                     withoutFingerprints(layer.text(row, QStringLiteral("layers"))));
    for (const Criterion criterion : {Criterion::TheilH, Criterion::PupilsWhoChange})
      if (const QString name = criterionField(criterion); layer.has(name)) {
        QVariant seen;
        if (scores)
          for (const QgsFeature &score : scores->rows)
            if (scores->text(score, QStringLiteral("scenario")) == layer.text(row, QStringLiteral("scenario")))
              seen = scores->value(score, name);
        row.setAttribute(layer.field(name), seen);
      }
  }
  return result;
}

QString rowText(const Ledger::Key &key) {
  QStringList parts{key.stage, key.moment, key.subject};
  parts.removeAll(QString());
  return parts.join(QStringLiteral(" · "));
}

std::vector<HiddenFigure> logOf(const Ledger &ledger, const Suppression &suppression, const Sight &sight,
                                const std::vector<HeldLayer> &layers) {
  std::vector<HiddenFigure> result;
  std::set<std::size_t> told;
  for (const auto &[place, cell] : ledger.places)
    if (const auto reason = suppression.reasons[cell]; reason && told.insert(cell).second) {
      const auto &[layer, row, field] = place;
      result.push_back({layers[layer].title, rowText(ledger.keys[cell]), layers[layer].fields.at(field).name(), *reason,
                        sight.isAsToday(cell)});
    }
  return result;
}

/// Nothing leaves that the audit did not pass.
void refuseUnsafe(const Ledger &ledger, const std::vector<bool> &hidden, double threshold, const Progress &progress) {
  const std::vector<Exposure> findings = audit(ledger.tables, hidden, threshold, progress);
  if (findings.empty())
    return;
  QStringList rows;
  for (const Exposure &finding : findings) {
    const std::size_t cell = finding.isSecret ? ledger.tables.secrets[finding.index].cell : finding.index;
    if (const QString row = rowText(ledger.keys[cell]); !rows.contains(row) && rows.size() < 5)
      rows.append(row);
  }
  throw QgsProcessingException(
      Text::tr("Nothing was written: figures could be told to within less than %1 pupils, among them %2. Leave out a "
               "layer, or choose a lower threshold.")
          .arg(written(threshold, 0), rows.join(QStringLiteral("; "))));
}

} // namespace

bool countsHomes(const HeldLayer &layer, const std::vector<QStringList> &dimensions) {
  const bool isOfSchools = layer.has(QStringLiteral("school_id")) || layer.role == LayerRole::MovedUnits;
  return !isOfSchools && !countFieldsOf(layer, dimensions).empty();
}

Published published(const std::vector<HeldLayer> &layers, double threshold, const std::vector<QStringList> &dimensions,
                    const Progress &progress) {
  std::vector<QStringList> known = knownDimensions(layers);
  known.insert(known.end(), dimensions.begin(), dimensions.end());
  const Ledger ledger = ledgerOf(layers, threshold, known);
  const Suppression suppression = suppress(ledger.tables, threshold, [&](double done) { progress(0.6 * done); });
  const std::vector<bool> hidden = suppression.hidden();
  refuseUnsafe(ledger, hidden, threshold, [&](double done) { progress(0.6 + 0.2 * done); });
  const Sight sight(ledger, hidden,
                    Nearness(ledger, suppression, threshold).chosen([&](double done) { progress(0.8 + 0.15 * done); }));
  const HiddenMeasures measures = hiddenMeasures(ledger, hidden, [&](double done) { progress(0.95 + 0.05 * done); });
  Published result;
  result.figures = ledger.tables.cells.size();
  result.hidden = logOf(ledger, suppression, sight, layers);
  for (std::size_t number = 0; number < layers.size(); ++number) {
    const HeldLayer &layer = layers[number];
    const std::vector<CountFields> counts = countFieldsOf(layer, known);
    if (!counts.empty()) {
      const CountedLayer counted(ledger, sight, layer, number, counts);
      result.layers.push_back(counted.layer());
      if (const QStringList names = counted.leftOut(); !names.isEmpty())
        result.leftOut.append(QStringLiteral("%1: %2").arg(layer.title, names.join(QStringLiteral(", "))));
    } else if (layer.role == LayerRole::Scores || layer.role == LayerRole::Stages || layer.role == LayerRole::Pairs) {
      result.layers.push_back(FigureTable(ledger, sight, measures, layers, number).layer());
    } else {
      result.layers.push_back(layer.role == LayerRole::Catchments ? catchments(ledger, sight, layer, number) : layer);
    }
  }
  for (std::size_t number = 0; number < layers.size(); ++number)
    if (layers[number].role == LayerRole::Stored)
      result.layers[number] = stored(result.layers, layers[number]);
  progress(1);
  return result;
}

} // namespace skolmix
