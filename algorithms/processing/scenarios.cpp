#include "processing/scenarios.h"

#include "presentation/text.h"
#include "processing/attributes.h"
#include "processing/feature_list.h"
#include "processing/parameters.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <qgsexception.h>
#include <set>
#include <tuple>

namespace skolmix {
namespace {

constexpr std::array kinds{
    std::pair(ChangeKind::Open, "open"),           std::pair(ChangeKind::Extend, "extend"),
    std::pair(ChangeKind::Close, "close"),         std::pair(ChangeKind::Move, "move"),
    std::pair(ChangeKind::Merge, "merge"),         std::pair(ChangeKind::ChangeStages, "change_stages"),
    std::pair(ChangeKind::Redraw, "redraw"),       std::pair(ChangeKind::Share, "share_catchment"),
    std::pair(ChangeKind::Admission, "admission"), std::pair(ChangeKind::Reserve, "reserve"),
    std::pair(ChangeKind::Quota, "quota"),         std::pair(ChangeKind::BusPass, "bus_pass"),
    std::pair(ChangeKind::Profile, "profile"),     std::pair(ChangeKind::Housing, "housing"),
    std::pair(ChangeKind::Cohort, "cohort")};

constexpr std::array priorities{std::pair(Priority::Sibling, "sibling"),
                                std::pair(Priority::Catchment, "catchment"),
                                std::pair(Priority::AbsoluteProximity, "absolute_proximity"),
                                std::pair(Priority::RelativeProximity, "relative_proximity"),
                                std::pair(Priority::RelativeToGuaranteed, "relative_to_guaranteed"),
                                std::pair(Priority::QueueTime, "queue_time"),
                                std::pair(Priority::Lottery, "lottery")};

template <class Value, std::size_t size>
QString nameIn(const std::array<std::pair<Value, const char *>, size> &names, Value value) {
  return QLatin1String(std::ranges::find(names, value, &std::pair<Value, const char *>::first)->second);
}

template <class Value, std::size_t size>
std::optional<Value> valueIn(const std::array<std::pair<Value, const char *>, size> &names, const QString &name) {
  for (const auto &[value, own] : names)
    if (name == QLatin1String(own))
      return value;
  return {};
}

template <class Value, std::size_t size>
QString allNames(const std::array<std::pair<Value, const char *>, size> &names) {
  QStringList result;
  for (const auto &[value, name] : names)
    result.append(QLatin1String(name));
  return result.join(QStringLiteral(", "));
}

QStringList listed(const QString &text) {
  static const QRegularExpression separators(QStringLiteral("[,;]"));
  QStringList result;
  for (const QString &part : text.split(separators))
    if (!part.trimmed().isEmpty())
      result.append(part.trimmed());
  return result;
}

std::vector<std::string> strings(const QStringList &texts) {
  std::vector<std::string> result;
  for (const QString &text : texts)
    result.push_back(text.toStdString());
  return result;
}

/// A table whose fields have names of their own.
class NamedFields {
public:
  NamedFields(const QString &layer, const QgsFields &fields) : mLayer(layer), mFields(fields) {}
  explicit NamedFields(const Source &source) : NamedFields(source.name, source.features->fields()) {}

  /// Throws where one is missing.
  void require(const QStringList &names) const {
    for (const QString &name : names)
      if (mFields.lookupField(name) < 0)
        throw QgsProcessingException(
            Text::tr("Layer “%1” has no field “%2”, so it is no table of scenarios. It needs: %3.")
                .arg(mLayer, name, names.join(QStringLiteral(", "))));
  }
  QVariant value(const QgsFeature &row, const QString &name) const {
    const int field = mFields.lookupField(name);
    return field < 0 ? QVariant() : row.attribute(field);
  }
  QString text(const QgsFeature &row, const QString &name) const { return idText(value(row, name)).trimmed(); }
  std::optional<double> number(const QgsFeature &row, const QString &name) const {
    return numberOrNone(value(row, name));
  }

private:
  QString mLayer;
  QgsFields mFields;
};

/// What stands in a row whatever its kind, but for its rule.
ScenarioRow valuesOf(const NamedFields &fields, const QgsFeature &row, ChangeKind kind) {
  ScenarioRow result;
  PlanChange &change = result.change;
  change.kind = kind;
  change.school = fields.text(row, scenario::school).toStdString();
  change.others = strings(listed(fields.text(row, scenario::others)));
  change.stages = strings(listed(fields.text(row, scenario::stages)));
  change.group = fields.text(row, scenario::group).toStdString();
  change.value = fields.number(row, scenario::value);
  change.cost = fields.number(row, scenario::cost).value_or(0);
  change.yearlyCost = fields.number(row, scenario::yearlyCost).value_or(0);
  result.note = fields.text(row, scenario::note);
  return result;
}

void readSites(Run &run, const Workspace &workspace, StoredScenarios &result) {
  if (!run.has(parameter::sites))
    return;
  std::vector<Site> &sites = result.sites;
  const Source source = run.source(parameter::sites);
  const NamedFields fields(source);
  const auto idOf = [](const Site &site) -> const std::string & { return site.school.id; };
  fields.require({scenario::site});
  GeometryReader geometries(run, source, workspace, GeometryReader::Kind::Points);
  FeatureList nameless;
  FeatureList doubled;
  run.forEachFeature(source, source.features->fields().allAttributesList(), run.progress(2, 3),
                     [&](const QgsFeature &row) {
                       const QString id = fields.text(row, scenario::site);
                       const Geometry place = geometries.read(row);
                       if (id.isEmpty())
                         nameless.add(row.id());
                       if (id.isEmpty() || place.isEmpty())
                         return;
                       if (std::ranges::count(sites, id.toStdString(), idOf) > 0)
                         doubled.add(row.id());
                       const QString name = fields.text(row, QStringLiteral("name"));
                       sites.push_back({{id.toStdString(), (name.isEmpty() ? id : name).toStdString(),
                                         fields.number(row, scenario::places), place.centre()},
                                        row.geometry()});
                     });
  geometries.finish();
  if (!nameless.isEmpty() || !doubled.isEmpty())
    throw QgsProcessingException(
        Text::tr("Layer “%1”, field “%2”: every site needs a name of its own; look at features %3.")
            .arg(source.name, scenario::site, nameless.isEmpty() ? doubled.text() : nameless.text()));
  std::ranges::sort(sites, {}, idOf);
  result.crsOfSites = source.features->sourceCrs();
}

/// The groups of every dimension are the same pupils.
void refuseUnequalPupils(const Source &source, const QString &tenure, const Counts &pupils,
                         const std::vector<Dimension> &dimensions) {
  for (std::size_t stage = 0; stage < pupils.rows(); ++stage)
    for (const Dimension &dimension : dimensions) {
      const double first = sum(groupsOf(pupils[stage], dimensions.front()));
      const double own = sum(groupsOf(pupils[stage], dimension));
      if (std::abs(first - own) > 1e-9 * std::max(1.0, first))
        throw QgsProcessingException(
            Text::tr(
                "Layer “%1”: with the tenure “%2”, the groups of “%3” add up to %4 pupils per dwelling, those of “%5” "
                "to %6. Both are the same pupils: correct the rows.")
                .arg(source.name, tenure, QString::fromStdString(dimensions.front().name), written(first, 4),
                     QString::fromStdString(dimension.name), written(own, 4)));
    }
}

/// Pupils per dwelling: by tenure, stage × group.
std::map<QString, Counts> readTenures(Run &run, const QStringList &stages, const GroupCounts &pupilsOfUnits) {
  const std::vector<QString> &groups = pupilsOfUnits.groups;
  std::map<QString, Counts> tenures;
  if (!run.has(parameter::tenures))
    return tenures;
  const Source source = run.source(parameter::tenures);
  const NamedFields fields(source);
  fields.require({scenario::tenure, scenario::stage, scenario::group, scenario::pupilsPerDwelling});
  FeatureList impossible;
  run.forEachFeature(
      source, source.features->fields().allAttributesList(), run.progress(3, 4), [&](const QgsFeature &row) {
        const auto stage = stages.indexOf(fields.text(row, scenario::stage));
        const auto group = std::ranges::find(groups, fields.text(row, scenario::group));
        const std::optional<double> pupils = fields.number(row, scenario::pupilsPerDwelling);
        if (group == groups.end() || !pupils || *pupils < 0)
          impossible.add(row.id());
        else if (stage >= 0) // a file may hold stages that this run is not about
          tenures
              .try_emplace(fields.text(row, scenario::tenure),
                           Counts(static_cast<std::size_t>(stages.size()), groups.size()))
              .first->second[static_cast<std::size_t>(stage)][static_cast<std::size_t>(group - groups.begin())] +=
              *pupils;
      });
  if (!impossible.isEmpty())
    throw QgsProcessingException(
        Text::tr("Layer “%1”: features %2 name no group of the pupils (%3), or no number of pupils, 0 or more.")
            .arg(source.name, impossible.text(), QStringList(groups.begin(), groups.end()).join(QStringLiteral(", "))));
  for (const auto &[tenure, pupils] : tenures)
    refuseUnequalPupils(source, tenure, pupils, pupilsOfUnits.dimensions);
  return tenures;
}

/// Reads the rows of the table of changes.
class ChangeReader {
public:
  ChangeReader(Run &run, const Workspace &workspace, std::map<QString, Counts> tenures)
      : mSource(run.source(parameter::changes)), mFields(mSource), mTenures(std::move(tenures)) {
    if (mSource.features->wkbType() != Qgis::WkbType::NoGeometry)
      mGeometries.emplace(run, mSource, workspace, GeometryReader::Kind::PolygonsOrPoints);
    mFields.require({scenario::name, scenario::kind, scenario::school});
  }

  void read(Run &run, StoredScenarios &result) {
    run.forEachFeature(mSource, mSource.features->fields().allAttributesList(), run.progress(4, 5),
                       [&](const QgsFeature &row) { readRow(row); });
    if (mGeometries)
      mGeometries->finish();
    if (!mWithoutGround.isEmpty())
      throw QgsProcessingException(
          Text::tr("Layer “%1”, features %2: areas that are redrawn and new homes need a polygon "
                   "that can be used. Draw it, or repair it.")
              .arg(mSource.name, mWithoutGround.text()));
    // rows of one step come in an order that is not that of the table
    std::ranges::stable_sort(mRows, {}, [](const Row &row) {
      const PlanChange &change = row.read.change;
      return std::tuple(row.scenario, row.step, change.kind, change.school, change.others, change.stages, change.group,
                        change.value, row.read.ground.asWkb());
    });
    result.crs = mSource.features->sourceCrs();
    for (Row &row : mRows) {
      if (result.scenarios.empty() || result.scenarios.back().scenario.name != row.scenario.toStdString())
        result.scenarios.push_back({{row.scenario.toStdString(), {}}, {}});
      StoredScenario &own = result.scenarios.back();
      if (row.read.change.kind == ChangeKind::Housing)
        addHomes(row, result);
      own.scenario.changes.push_back(row.read.change);
      own.rows.push_back(std::move(row.read));
    }
  }

private:
  struct Row {
    QString scenario;
    double step;
    QgsFeatureId id;
    ScenarioRow read;
  };

  [[noreturn]] void refuse(const QgsFeature &row, const QString &field, const QString &reason) const {
    throw QgsProcessingException(
        Text::tr("Layer “%1”, feature %2, field “%3”: %4").arg(mSource.name, QString::number(row.id()), field, reason));
  }

  void readRow(const QgsFeature &feature) {
    Row row{
        mFields.text(feature, scenario::name), mFields.number(feature, scenario::step).value_or(0), feature.id(), {}};
    if (row.scenario.isEmpty())
      refuse(feature, scenario::name, Text::tr("the change belongs to no scenario. Give it the name of one."));
    PlanChange &change = row.read.change;
    const QString kind = mFields.text(feature, scenario::kind);
    const auto known = valueIn(kinds, kind);
    if (!known)
      refuse(feature, scenario::kind, Text::tr("“%1” is no kind of change. There are: %2.").arg(kind, allNames(kinds)));
    row.read = valuesOf(mFields, feature, *known);
    const QString rule = mFields.text(feature, scenario::rule);
    if (change.kind == ChangeKind::Housing)
      readHomes(feature, rule, row.read);
    else
      readRule(feature, rule, change);
    if (mGeometries && feature.hasGeometry() && !feature.geometry().isEmpty()) // most kinds need no ground
    {
      change.ground = mGeometries->read(feature);
      row.read.ground = feature.geometry();
    }
    const bool needsGround = change.kind == ChangeKind::Redraw || change.kind == ChangeKind::Housing;
    if (needsGround && change.ground.isEmpty())
      mWithoutGround.add(row.id);
    mRows.push_back(std::move(row));
  }

  void readRule(const QgsFeature &feature, const QString &rule, PlanChange &change) const {
    for (const QString &name : listed(rule)) {
      const auto priority = valueIn(priorities, name);
      if (!priority)
        refuse(
            feature, scenario::rule,
            Text::tr("“%1” is nothing that decides who is admitted. There are: %2.").arg(name, allNames(priorities)));
      change.rule.push_back(*priority);
    }
  }

  void readHomes(const QgsFeature &feature, const QString &tenure, ScenarioRow &row) const {
    const auto found = mTenures.find(tenure);
    if (found == mTenures.end())
      refuse(feature, scenario::rule,
             Text::tr("there are no pupils per dwelling for the tenure “%1”. Give the table of tenures, with a row per "
                      "tenure, stage and group.")
                 .arg(tenure));
    if (!row.change.value || *row.change.value < 0)
      refuse(feature, scenario::value, Text::tr("new homes need a number of dwellings, 0 or more."));
    row.tenure = tenure;
    row.change.newPupils = found->second;
    for (std::size_t stage = 0; stage < row.change.newPupils.rows(); ++stage)
      for (double &pupils : row.change.newPupils[stage])
        pupils *= *row.change.value;
  }

  void addHomes(Row &row, StoredScenarios &result) const {
    row.read.change.home = result.homes.size();
    result.homes.push_back(row.read.change.ground);
    result.homeNames.push_back(Text::tr("New homes %1, %2").arg(result.homes.size()).arg(row.scenario));
  }

  Source mSource;
  NamedFields mFields;
  std::optional<GeometryReader> mGeometries;
  std::map<QString, Counts> mTenures;
  std::vector<Row> mRows;
  FeatureList mWithoutGround;
};

} // namespace

QString nameOf(ChangeKind kind) { return nameIn(kinds, kind); }
QString nameOf(Priority priority) { return nameIn(priorities, priority); }

std::map<QString, std::vector<ScenarioRow>> changeRows(const HeldLayer &layer) {
  const NamedFields fields(layer.name, layer.fields);
  std::vector<QgsFeature> sorted(layer.rows.begin(), layer.rows.end());
  std::ranges::stable_sort(sorted, {},
                           [&](const QgsFeature &row) { return fields.number(row, scenario::step).value_or(0); });
  std::map<QString, std::vector<ScenarioRow>> result;
  for (const QgsFeature &row : sorted) {
    const auto kind = valueIn(kinds, fields.text(row, scenario::kind));
    if (!kind)
      continue;
    ScenarioRow own = valuesOf(fields, row, *kind);
    const QString rule = fields.text(row, scenario::rule);
    if (*kind == ChangeKind::Housing)
      own.tenure = rule;
    else
      for (const QString &name : listed(rule))
        if (const auto priority = valueIn(priorities, name))
          own.change.rule.push_back(*priority);
    result[fields.text(row, scenario::name)].push_back(std::move(own));
  }
  return result;
}

StoredScenarios readScenarios(Run &run, const Workspace &workspace, const QStringList &stages,
                              const GroupCounts &pupils) {
  StoredScenarios result;
  readSites(run, workspace, result);
  ChangeReader(run, workspace, readTenures(run, stages, pupils)).read(run, result);
  return result;
}

} // namespace skolmix
