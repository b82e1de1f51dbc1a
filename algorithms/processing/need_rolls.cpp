#include "processing/need_rolls.h"

#include "presentation/text.h"
#include "processing/parameters.h"

#include <algorithm>
#include <map>
#include <qgsexception.h>
#include <set>

namespace skolmix {
namespace {

/// A row of the layer that is a school.
struct Row {
  QString plan, id, name;
  QgsGeometry place;
  QgsFeatureId feature;
};

/// The fields with the counts before, in the order of the groups.
CountTable countsBefore(const Run &run) {
  CountTable table = chosenCounts(run);
  const QStringList fields = run.texts(parameter::groupsBefore);
  if (fields.size() != static_cast<qsizetype>(table.columns.size()))
    throw QgsProcessingException(
        Text::tr(
            "There are %1 groups, but %2 fields with the same groups before: %3. Choose one for each group, in the "
            "same order.")
            .arg(QString::number(table.columns.size()), QString::number(fields.size()),
                 fields.join(QStringLiteral(", "))));
  if (run.has(parameter::total) != run.has(parameter::totalBefore))
    throw QgsProcessingException(
        Text::tr("Give the field with all pupils both for before and for afterwards, or for neither."));
  table.columns.assign(fields.begin(), fields.end());
  if (run.has(parameter::totalBefore))
    table.totalField = run.text(parameter::totalBefore);
  return table;
}

/// One side of the rows: their counts today, or before.
class Side {
public:
  Side(Run &run, const Source &source, CountTable table, bool schoolsComeAndGo)
      : mRun(run), mSource(source), mReader(run, source, std::move(table)), mSchoolsComeAndGo(schoolsComeAndGo) {}

  QgsAttributeList fields() const { return mReader.fields(); }

  void read(QgsFeature feature) {
    const QgsAttributeList fields = mReader.fields();
    const auto isMissing = [&](int field) {
      return numberValue(feature.attribute(field)).kind == NumberValue::Kind::Missing;
    };
    if (mSchoolsComeAndGo && std::ranges::all_of(fields, isMissing)) {
      mWithoutPupils.add(feature.id());
      for (const int field : fields)
        feature.setAttribute(field, 0);
    }
    mReader.read(feature);
  }

  /// The counts of rows, and what the groups are called; none for rows that were left out.
  std::pair<std::vector<std::optional<std::vector<double>>>, std::vector<QString>> finish(std::size_t rows) {
    if (!mWithoutPupils.isEmpty())
      mRun.inform(
          Text::tr("Layer “%1”: %2 rows have no count in the fields %3; these schools have no pupils then, since "
                   "they open or close: features %4.")
              .arg(mSource.name, mWithoutPupils.countText(), fieldNames(), mWithoutPupils.text()));
    const GroupCounts counts = mReader.finish();
    std::vector<std::optional<std::vector<double>>> result(rows);
    for (std::size_t row = 0; row < counts.rows.size(); ++row)
      result[counts.rows[row]] = std::vector(counts.counts[row].begin(), counts.counts[row].end());
    return {std::move(result), counts.groups};
  }

private:
  QString fieldNames() const {
    QStringList names;
    for (const int field : mReader.fields())
      names.append(mSource.features->fields().at(field).name());
    return names.join(QStringLiteral(", "));
  }

  Run &mRun;
  const Source &mSource;
  CountsReader mReader;
  bool mSchoolsComeAndGo;
  FeatureList mWithoutPupils;
};

/// Reads the rows themselves.
class RowReader {
public:
  RowReader(Run &run, const Source &source)
      : mRun(run), mSource(source), mId(source.field(run.text(parameter::schoolIdField))),
        mName(run.has(parameter::nameField) ? source.field(run.text(parameter::nameField)) : mId),
        mPlan(run.has(parameter::scenarioField) ? source.field(run.text(parameter::scenarioField)) : -1) {}

  QgsAttributeList fields() const {
    return mPlan >= 0 ? QgsAttributeList{mId, mName, mPlan} : QgsAttributeList{mId, mName};
  }

  /// Whether the row is a school.
  bool read(const QgsFeature &feature) {
    const QString id = idText(feature.attribute(mId));
    if (id.isEmpty()) {
      mNameless.add(feature.id());
      return false;
    }
    const QString plan = mPlan >= 0 ? idText(feature.attribute(mPlan)) : QString();
    if (!mSeen.insert({plan, id}).second)
      mDoubled.add(id);
    rows.push_back({plan, id, idText(feature.attribute(mName)), feature.geometry(), feature.id()});
    return true;
  }

  void finish() const {
    if (!mDoubled.isEmpty())
      throw QgsProcessingException(
          mPlan >= 0
              ? Text::tr("Layer “%1”: more than one row of a proposal has the school id %2 (field “%3”). A school "
                         "has one row in each proposal.")
                    .arg(mSource.name, mDoubled.text(), mSource.features->fields().at(mId).name())
              : Text::tr("Layer “%1”: more than one row has the school id %2 (field “%3”). If the layer holds "
                         "several proposals, choose the field that names them; else sum up the rows of a school "
                         "first, or choose another id.")
                    .arg(mSource.name, mDoubled.text(), mSource.features->fields().at(mId).name()));
    if (!mNameless.isEmpty())
      mRun.warn(Text::tr("Layer “%1”: %2 rows have no school id, such as “outside”; they get nothing and are in no "
                         "figure: features %3.")
                    .arg(mSource.name, mNameless.countText(), mNameless.text()));
    if (rows.empty())
      throw QgsProcessingException(Text::tr("Layer “%1”, field “%2”: no row has a school id.")
                                       .arg(mSource.name, mSource.features->fields().at(mId).name()));
  }

  std::vector<Row> rows;

private:
  Run &mRun;
  const Source &mSource;
  int mId, mName, mPlan;
  std::set<std::pair<QString, QString>> mSeen;
  FeatureList mDoubled, mNameless;
};

using RowCounts = std::vector<std::optional<std::vector<double>>>;

Counts countsOf(const RowCounts &counts, const std::vector<std::size_t> &rows, std::size_t groups) {
  Counts result(rows.size(), groups);
  for (std::size_t i = 0; i < rows.size(); ++i)
    std::ranges::copy(*counts[rows[i]], result[i].begin());
  return result;
}

NeedPlan planOf(const QString &name, const std::vector<Row> &rows, const std::vector<std::size_t> &own) {
  NeedPlan plan{name, {}, {}, {}, {}, {}};
  for (const std::size_t row : own) {
    plan.ids.push_back(rows[row].id);
    plan.names.push_back(rows[row].name);
    plan.places.push_back(rows[row].place);
  }
  return plan;
}

} // namespace

NeedRolls readNeedRolls(Run &run) {
  const Source source = run.source(parameter::schools);
  const bool hasBefore = run.has(parameter::groupsBefore);
  RowReader reader(run, source);
  Side side(run, source, chosenCounts(run), hasBefore);
  std::optional<Side> sideBefore;
  QgsAttributeList fields = reader.fields() + side.fields();
  if (hasBefore) {
    sideBefore.emplace(run, source, countsBefore(run), true);
    fields += sideBefore->fields();
  }
  run.forEachFeature(source, fields, run.progress(0, 80), [&](const QgsFeature &feature) {
    if (!reader.read(feature))
      return;
    side.read(feature);
    if (sideBefore)
      sideBefore->read(feature);
  });
  reader.finish();
  const std::vector<Row> &rows = reader.rows;
  auto [counts, groups] = side.finish(rows.size());
  const auto [before, groupsBefore] =
      sideBefore ? sideBefore->finish(rows.size()) : std::pair<RowCounts, std::vector<QString>>();
  if (groupsBefore.size() > groups.size()) // only before, some were in none of the groups
    groups = groupsBefore;

  std::map<QString, std::map<QString, std::size_t>> byPlan;
  for (std::size_t row = 0; row < rows.size(); ++row)
    if (counts[row] && (!hasBefore || before[row]))
      byPlan[rows[row].plan][rows[row].id] = row;
  NeedRolls result{groups, {}, source.features->wkbType(), source.features->sourceCrs()};
  for (const auto &[name, byId] : byPlan) {
    std::vector<std::size_t> own;
    for (const auto &[id, row] : byId)
      own.push_back(row);
    result.plans.push_back(planOf(name, rows, own));
    result.plans.back().schools = countsOf(counts, own, groups.size());
    if (hasBefore)
      result.plans.back().before = countsOf(before, own, groups.size());
  }
  return result;
}

} // namespace skolmix
