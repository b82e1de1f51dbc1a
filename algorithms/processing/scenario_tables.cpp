#include "processing/scenario_tables.h"

#include "presentation/text.h"
#include "processing/mix_fields.h"
#include "processing/scenario_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <qgsexception.h>

namespace skolmix {
namespace {

/// Names of the criteria's fields: part of the interface.
constexpr std::array<const char *, criterionCount> criterionFields{
    "theil_h",         "way_mean_m",           "way_p95_m",
    "pupils_far_away", "pupils_above_places",  "pupils_who_change",
    "pupils_outside",  "neighbours_apart",     "classmates_apart",
    "compactness",     "scattered_catchments", "cost",
    "yearly_cost"};

const QString countEnd = QStringLiteral("_pupils");

/// After a change where the layer knows before and after.
QString suffixOf(const HeldLayer &layer) { return layer.has(field::pupils(after)) ? after : QString(); }

QStringList groupsOf(const HeldLayer &layer, const QString &suffix) {
  QStringList groups;
  for (const QgsField &own : layer.fields)
    if (own.name().endsWith(countEnd + suffix))
      groups.append(own.name().chopped(countEnd.size() + suffix.size()));
  return groups;
}

std::vector<QStringList> recordedDimensions(const HeldLayer &layer, const QStringList &groups) {
  std::vector<QStringList> dimensions;
  QStringList all;
  if (layer.provenance)
    for (const char *parameter : {"GROUPS", "GROUPS_2", "GROUPS_3"})
      if (const QStringList own = layer.provenance->parameters.value(QLatin1String(parameter)).toStringList();
          !own.isEmpty()) {
        dimensions.push_back(own);
        all += own;
      }
  return all == groups ? dimensions : std::vector<QStringList>();
}

/// Whether these groups are all pupils wherever that can be told. Published counts are whole numbers.
bool areAll(const HeldLayer &layer, const QStringList &groups, const QString &suffix) {
  const bool isRounded = layer.has(QStringLiteral("hidden"));
  bool isKnown = false;
  for (const QgsFeature &row : layer.rows) {
    const double pupils = layer.number(row, field::pupils(suffix));
    double summed = 0;
    for (const QString &group : groups)
      summed += layer.number(row, field::count(group, suffix));
    const double tolerance = isRounded ? static_cast<double>(groups.size() + 1) / 2 : 1e-6 * std::max(1.0, pupils);
    if (std::abs(summed - pupils) > tolerance)
      return false;
    isKnown = isKnown || std::isfinite(summed - pupils);
  }
  return isKnown;
}

Figures figuresOf(const HeldLayer &table, const QgsFeature &row) {
  Figures figures;
  for (std::size_t i = 0; i < criterionCount; ++i) {
    const QString name = QLatin1String(criterionFields[i]);
    figures[i] = {table.number(row, name), table.number(row, name + QStringLiteral("_low")),
                  table.number(row, name + QStringLiteral("_high"))};
  }
  return figures;
}

/// Scenarios in their order, then today, then the yardstick.
void readScores(const HeldLayer &scores, ScenarioTables &result) {
  std::map<double, ReportedScenario> ranked;
  std::vector<ReportedScenario> others;
  for (const QgsFeature &row : scores.rows) {
    const ReportedScenario own{scores.text(row, QStringLiteral("scenario")),
                               figuresOf(scores, row),
                               {},
                               scores.number(row, QStringLiteral("chance_of_lower_h")) / 100,
                               scores.text(row, QStringLiteral("dominated_by")),
                               {}};
    if (const double rank = scores.number(row, QStringLiteral("rank")); std::isfinite(rank))
      ranked.emplace(rank, own);
    else
      others.push_back(own);
  }
  for (auto &[rank, scenario] : ranked)
    result.scenarios.push_back(std::move(scenario));
  if (result.scenarios.empty() || others.empty())
    throw QgsProcessingException(
        Text::tr("Layer “%1” has no scenarios to tell about, or no row of today. Run the tool that scores scenarios "
                 "again and give its table.")
            .arg(scores.name));
  result.today = others.front();
  if (others.size() > 1)
    result.nearest = others[1];
}

ReportedScenario *named(ScenarioTables &tables, const QString &name) {
  if (tables.today.name == name)
    return &tables.today;
  if (tables.nearest && tables.nearest->name == name)
    return &*tables.nearest;
  const auto found = std::ranges::find(tables.scenarios, name, &ReportedScenario::name);
  return found == tables.scenarios.end() ? nullptr : &*found;
}

void readStages(const HeldLayer &table, ScenarioTables &result) {
  QStringList stages;
  for (const QgsFeature &row : table.rows)
    if (const QString stage = table.text(row, QStringLiteral("stage")); !stages.contains(stage))
      stages.append(stage);
  const Figures unknown = [] {
    Figures figures;
    figures.fill({NAN, NAN, NAN});
    return figures;
  }();
  for (const QgsFeature &row : table.rows)
    if (ReportedScenario *own = named(result, table.text(row, QStringLiteral("scenario")))) {
      own->ofStages.resize(static_cast<std::size_t>(stages.size()), unknown);
      own->ofStages[static_cast<std::size_t>(stages.indexOf(table.text(row, QStringLiteral("stage"))))] =
          figuresOf(table, row);
    }
}

void readPairs(const HeldLayer &pairs, ScenarioTables &result) {
  const std::size_t all = result.scenarios.size();
  result.chances.assign(all, std::vector<double>(all, NAN));
  for (const QgsFeature &row : pairs.rows) {
    const auto one = result.numberOf(pairs.text(row, QStringLiteral("scenario")));
    const auto other = result.numberOf(pairs.text(row, QStringLiteral("compared_with")));
    if (one && other)
      result.chances[*one][*other] = pairs.number(row, QStringLiteral("chance_of_lower_h")) / 100;
  }
}

SchoolMix mixOf(const HeldLayer &layer, const QgsFeature &row, const QStringList &groups, const QString &suffix) {
  SchoolMix mix;
  mix.pupils = layer.number(row, field::pupils(suffix));
  mix.useOfPlaces = layer.number(row, QStringLiteral("use_of_places") + suffix);
  for (const QString &group : groups) {
    mix.counts.push_back(layer.number(row, field::count(group, suffix)));
    mix.shares.push_back(layer.number(row, field::share(group, suffix)));
    mix.deviations.push_back(layer.number(row, field::deviation(group, suffix)));
    mix.shareLow.push_back(layer.number(row, group + QStringLiteral("_share_low") + suffix));
    mix.shareHigh.push_back(layer.number(row, group + QStringLiteral("_share_high") + suffix));
  }
  return mix;
}

QString schoolName(const HeldLayer &layer, const QgsFeature &row) {
  const QString id = layer.text(row, QStringLiteral("school_id"));
  const QString name = layer.text(row, QStringLiteral("school_name"));
  return id.isEmpty() ? Text::tr("Outside") : name.isEmpty() ? id : name;
}

void readSchools(const HeldLayer &layer, ScenarioTables &result) {
  const QStringList groups = result.groups();
  for (const QgsFeature &row : layer.rows)
    if (const QString stage = layer.text(row, QStringLiteral("stage"));
        !stage.isEmpty() && !result.stages.contains(stage))
      result.stages.append(stage);
  std::map<std::pair<QString, QString>, std::size_t> numbers;
  for (const QgsFeature &row : layer.rows) {
    const auto scenario = result.numberOf(layer.text(row, QStringLiteral("proposal")));
    if (!scenario)
      throw QgsProcessingException(
          Text::tr("Layer “%1” tells of the scenario “%2”, which the table of scenarios does not know. Give layers "
                   "that were made by the same run.")
              .arg(layer.name, layer.text(row, QStringLiteral("proposal"))));
    const QString stage = layer.text(row, QStringLiteral("stage"));
    const QString id = layer.text(row, QStringLiteral("school_id"));
    const auto [known, isNew] = numbers.try_emplace({stage, id}, result.schools.size());
    if (isNew)
      result.schools.push_back({stage, id, schoolName(layer, row), NAN, mixOf(layer, row, groups, before),
                                std::vector<std::optional<SchoolMix>>(result.scenarios.size())});
    ReportedSchool &school = result.schools[known->second];
    school.places = std::fmax(school.places, layer.number(row, QStringLiteral("places")));
    school.scenarios[*scenario] = mixOf(layer, row, groups, after);
  }
  std::ranges::stable_sort(result.schools, {}, [&](const ReportedSchool &school) {
    return std::pair(result.stages.indexOf(school.stage), school.id.isEmpty());
  });
}

void readChanges(const HeldLayer &layer, ScenarioTables &result) {
  std::vector<School> schools;
  for (const ReportedSchool &school : result.schools)
    schools.push_back({school.id.toStdString(), school.name.toStdString(), {}, {}});
  for (auto &[scenario, rows] : changeRows(layer))
    if (ReportedScenario *own = named(result, scenario))
      for (ScenarioRow &row : rows) {
        row.change.group = called(result.names, QString::fromStdString(row.change.group)).toStdString();
        own->changes.append(changeText(row, schools));
      }
}

const HeldLayer &required(const std::vector<HeldLayer> &layers, LayerRole role, const QString &what) {
  if (const HeldLayer *layer = find(layers, role))
    return *layer;
  throw QgsProcessingException(
      Text::tr("%1 is not among the layers. Give all layers that a tool that scores scenarios made.").arg(what));
}

} // namespace

QString criterionField(Criterion criterion) {
  return QLatin1String(criterionFields[static_cast<std::size_t>(criterion)]);
}

std::vector<QStringList> dimensionsOf(const HeldLayer &layer) {
  const QString suffix = suffixOf(layer);
  const QStringList groups = groupsOf(layer, suffix);
  std::vector<QStringList> dimensions = recordedDimensions(layer, groups);
  if (!dimensions.empty())
    return dimensions;
  QStringList own;
  for (const QString &group : groups) {
    own.append(group);
    if (areAll(layer, own, suffix)) {
      dimensions.push_back(own);
      own.clear();
    }
  }
  if (!own.isEmpty())
    dimensions.push_back(own);
  return dimensions;
}

ScenarioTables readScenarioTables(const std::vector<HeldLayer> &layers, const GroupNames &names) {
  const HeldLayer &schools =
      required(layers, LayerRole::Schools, Text::tr("The layer with the schools before and after"));
  const HeldLayer &scores = required(layers, LayerRole::Scores, Text::tr("The table with the scenarios side by side"));
  ScenarioTables result;
  result.dimensions = dimensionsOf(schools);
  result.names = names;
  readScores(scores, result);
  if (const HeldLayer *table = find(layers, LayerRole::Stages))
    readStages(*table, result);
  if (const HeldLayer *table = find(layers, LayerRole::Pairs))
    readPairs(*table, result);
  readSchools(schools, result);
  if (const HeldLayer *table = find(layers, LayerRole::Changes))
    readChanges(*table, result);
  // What has no name of its own is called in the language of the reader, whatever that of the layers was.
  result.todayInLayers = std::exchange(result.today.name, Text::tr("Today"));
  if (result.nearest)
    result.nearest->name = Text::tr("Everyone to the nearest school");
  return result;
}

} // namespace skolmix
