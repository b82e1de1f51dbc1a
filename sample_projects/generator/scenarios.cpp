#include "scenarios.h"

#include "geopackage.h"
#include "plan.h"

#include <QFile>
#include <qgsfeaturerequest.h>
#include <stdexcept>

namespace skolmix::sample {

namespace {

constexpr double HomesRadius = 180; // metres around a site
constexpr int HomesCorners = 6;     // per quarter of the circle

QString utf8(const char *words) { return QString::fromUtf8(words); }
QVariant orNull(const char *words) { return *words ? QVariant(utf8(words)) : QVariant(); }

std::unique_ptr<QgsVectorLayer> open(const QString &geoPackage, const char *name) {
  auto layer = std::make_unique<QgsVectorLayer>(geoPackage + QStringLiteral("|layername=") + utf8(name), utf8(name),
                                                QStringLiteral("ogr"));
  if (!layer->isValid())
    throw std::runtime_error(std::string("Cannot open the layer ") + name);
  return layer;
}

/// The ground of a change: features of a layer together; homes stand in a circle around a site.
QgsGeometry groundOf(const QString &geoPackage, const ScenarioChange &change) {
  if (!*change.layer)
    return {};
  const auto layer = open(geoPackage, change.layer);
  QVector<QgsGeometry> parts;
  QgsFeatureIterator features = layer->getFeatures(QgsFeatureRequest().setFilterExpression(utf8(change.filter)));
  for (QgsFeature feature; features.nextFeature(feature);)
    parts.append(feature.geometry());
  if (parts.isEmpty())
    throw std::runtime_error(std::string("No ground for the scenario ") + change.scenario);
  const QgsGeometry ground = parts.size() == 1 ? parts.first() : QgsGeometry::unaryUnion(parts);
  return ground.type() == Qgis::GeometryType::Point ? ground.buffer(HomesRadius, HomesCorners) : ground;
}

Table changeTable(const QString &geoPackage) {
  Table table{"changes",
              "Changes of the scenarios",
              Qgis::WkbType::Unknown,
              {text("scenario"), whole("step"), text("kind"), text("school"), text("others"), text("stages"),
               text("pupil_group"), text("rule"), number("value"), number("cost"), number("yearly_cost"),
               text("note")}};
  const char *scenario = "";
  int step = 0;
  for (const ScenarioChange &change : scenarioChanges()) {
    step = utf8(change.scenario) == utf8(scenario) ? step + 1 : 1;
    scenario = change.scenario;
    table.rows.push_back(
        {groundOf(geoPackage, change),
         {utf8(scenario), step, utf8(change.kind), orNull(change.school), orNull(change.others), orNull(change.stages),
          orNull(change.group), orNull(change.rule), change.value ? QVariant(*change.value) : QVariant(), change.cost,
          change.yearlyCost, orNull(change.note)}});
  }
  return table;
}

Table siteTable(const QString &geoPackage) {
  Table table{"sites",
              "Sites where schools could open or move to",
              Qgis::WkbType::Point,
              {text("site"), text("name"), number("places")}};
  const auto candidates = open(geoPackage, "candidate_sites");
  QgsFeatureIterator features = candidates->getFeatures();
  for (QgsFeature site; features.nextFeature(site);)
    table.rows.push_back({site.geometry(),
                          {site.attribute(QStringLiteral("site_id")), site.attribute(QStringLiteral("name")),
                           site.attribute(QStringLiteral("places"))}});
  for (const CandidateSite &site : scenarioSites())
    table.rows.push_back({QgsGeometry::fromPointXY({CentreEast + site.position.x, CentreNorth + site.position.y}),
                          {utf8(site.id), utf8(site.name), site.places}});
  return table;
}

Table tenureTable() {
  Table table{"tenures",
              "Pupils per dwelling by tenure",
              Qgis::WkbType::NoGeometry,
              {text("tenure"), text("stage"), text("pupil_group"), number("pupils_per_dwelling")}};
  static constexpr std::array education{"edu_low", "edu_mid", "edu_high"};
  static constexpr std::array migration{"mig_swedish", "mig_born_here", "mig_born_abroad"};
  for (const Tenure &tenure : tenures())
    for (const auto &[stage, pupils] : {std::pair("F-6", tenure.pupilsF6), std::pair("7-9", tenure.pupils79)}) {
      const auto add = [&](const char *group, double share) {
        table.rows.push_back({QgsGeometry(), {utf8(tenure.name), utf8(stage), utf8(group), pupils * share}});
      };
      for (std::size_t group = 0; group < 3; ++group)
        add(education[group], tenure.education[group]);
      for (std::size_t group = 0; group < 3; ++group)
        add(migration[group], tenure.migration[group]);
    }
  return table;
}

/// What a choice parameter is, beside the table that was fitted to F-6.
struct Habit {
  const char *parameter;
  const char *group;
  const char *school;
  double value;
  std::optional<double> standardError;
  const char *unit;
  const char *stage;
};

std::vector<Habit> furtherHabitRows() {
  constexpr double uncertainDecay = 0.2;
  constexpr double uncertainCatchment = 0.5;
  static constexpr std::array groups{"edu_low", "edu_mid", "edu_high"};
  std::vector<Habit> rows{{"bus_pass", "", "", furtherHabits.busPass, {}, "", ""},
                          {"bus_pass_beyond", "", "", furtherHabits.beyondKm, {}, "", ""}};
  for (std::size_t group = 0; group < groups.size(); ++group) {
    const ChoiceHabit &habit = choiceHabits()[group];
    const char *name = groups[group];
    rows.push_back({"sibling", name, "", habit.sibling, {}, "", ""});
    rows.push_back({"queue_years", name, "", habit.queueYears, {}, "", ""});
    rows.push_back({"outside", name, "", habit.outside, {}, "", "7-9"});
    rows.push_back(
        {"distance_decay", name, "", furtherHabits.decay79 * habit.decayPerKm, uncertainDecay, "per km", "7-9"});
    rows.push_back({"own_catchment", name, "", habit.ownCatchment, uncertainCatchment, "per km", "7-9"});
    for (const School &school : schools())
      if (school.stage79 && !school.municipal)
        rows.push_back({"attractiveness", name, school.id, habit.independent, {}, "per km", "7-9"});
  }
  return rows;
}

/// The table that was fitted to F-6, and the invented habits.
Table parameterTable(const QString &geoPackage) {
  const auto fitted = open(geoPackage, "choice_parameters_f6");
  Table table = tableOf(*fitted, "choice_parameters", "Choice parameters of both stages");
  QgsFields fields;
  for (const QgsField &field : table.fields)
    fields.append(field);
  for (const Habit &habit : furtherHabitRows()) {
    Row row(fields.count());
    const auto set = [&](const char *field, const QVariant &value) { row[fields.lookupField(utf8(field))] = value; };
    set("parameter", utf8(habit.parameter));
    set("group", orNull(habit.group));
    set("school", orNull(habit.school));
    set("value", habit.value);
    set("standard_error", habit.standardError ? QVariant(*habit.standardError) : QVariant());
    set("unit", orNull(habit.unit));
    set("stage", orNull(habit.stage));
    set("source", QStringLiteral("invented"));
    table.rows.push_back({QgsGeometry(), row});
  }
  return table;
}

} // namespace

void writeScenarios(const QString &folder) {
  const QString town = folder + QStringLiteral("/ekhamra.gpkg");
  const QString path = folder + QStringLiteral("/scenarios.gpkg");
  QFile::remove(path);
  for (const Table &table : {changeTable(town), siteTable(town), tenureTable(), parameterTable(town)})
    append(path, table);
}

} // namespace skolmix::sample
