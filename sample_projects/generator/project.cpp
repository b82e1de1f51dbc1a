#include "project.h"
#include "layout.h"
#include "styles.h"
#include <QFile>
#include <QRegularExpression>
#include <qgsarchive.h>
#include <qgslayertree.h>
#include <qgslayertreemodel.h>
#include <qgsmapthemecollection.h>
#include <qgsproject.h>
#include <qgsprojectviewsettings.h>
#include <qgsprovidermetadata.h>
#include <qgsproviderregistry.h>
#include <qgsprovidersublayerdetails.h>
#include <qgsreferencedgeometry.h>
#include <qgssettings.h>
#include <span>
#include <stdexcept>

namespace skolmix::sample {

namespace {

constexpr const char *About =
    "SYNTHETIC data. Ekhamra is a fictional Swedish municipality, made by the seeded generator in "
    "sample_projects/generator of Skolmix. Places, schools and pupils do not exist.";

struct Entry {
  const char *id; ///< in the project: stable, so that two runs can be compared
  const char *table;
  const char *title;
  void (*style)(QgsVectorLayer *);
  const char *filter = "";
};

struct Group {
  const char *name;
  std::vector<Entry> layers; ///< drawn from top to bottom
};

std::span<const Group> groups() {
  static const std::vector<Group> table = {
      {"Schools",
       {{"schools", "schools", "Schools", styleSchools},
        {"rolls_f6", "rolls_f6", "Pupils of F-6 by school, 2025 and 2026", styleRolls},
        {"candidate_sites", "candidate_sites", "Candidate sites for a new school", styleCandidateSites}}},
      {"Proposals",
       {{"boundary_proposals", "boundary_proposals", "Boundary proposals, F-6", styleProposals},
        {"candidate_catchments", "candidate_catchments", "Proposed catchment of site S1", styleCandidateCatchments}}},
      // Water lies over the catchments, whose outlines follow the banks, and under the bridges.
      {"Water",
       {{"bridges", "streets", "Bridges", styleBridges, "\"bridge\" = 1"}, {"water", "water", "Water", styleWater}}},
      {"Catchments",
       {{"catchments_f6", "catchments", "Catchments F-6", styleCatchments, "\"stage\" = 'F-6'"},
        {"catchments_79", "catchments", "Catchments 7-9", styleCatchments, "\"stage\" = '7-9'"}}},
      {"Streets", {{"streets", "streets", "Streets", styleStreets}}},
      {"Residents",
       {{"small_areas_f6", "small_areas_f6", "Pupils aged F-6 by small area", styleSmallAreas},
        {"small_areas_79", "small_areas_79", "Pupils aged 7-9 by small area", styleSmallAreas},
        {"grid_f6", "grid_f6", "Pupils aged F-6 by 250 m square", styleGrid},
        {"grid_f6_2025", "grid_f6_2025", "Pupils aged F-6 by 250 m square, 2025", styleGrid},
        {"grid_79", "grid_79", "Pupils aged 7-9 by 250 m square", styleGrid}}},
      {"Land",
       {{"built_up", "built_up", "Built-up area", styleBuiltUp},
        {"municipality", "municipality", "Municipality", styleMunicipality}}},
      {"Tables",
       {{"choice_parameters_f6", "choice_parameters_f6", "Choice parameters of F-6, fitted to 2026", styleParameters}}},
  };
  return table;
}

QString utf8(const char *words) { return QString::fromUtf8(words); }

/// QGIS replaces ids of less than ten characters.
QString layerId(const char *id) { return QStringLiteral("ekhamra_") + utf8(id); }

QgsVectorLayer *openLayer(const QString &geoPackage, const Entry &entry) {
  auto layer = std::make_unique<QgsVectorLayer>(geoPackage + QStringLiteral("|layername=") + utf8(entry.table),
                                                utf8(entry.title), QStringLiteral("ogr"));
  if (!layer->isValid())
    throw std::runtime_error(std::string("Cannot open the layer ") + entry.table);
  layer->setId(layerId(entry.id));
  if (*entry.filter)
    layer->setSubsetString(utf8(entry.filter));
  entry.style(layer.get());
  QgsLayerMetadata metadata = layer->metadata();
  metadata.setTitle(utf8(entry.title));
  metadata.setAbstract(utf8(About));
  layer->setMetadata(metadata);
  return layer.release();
}

void addLayers(QgsProject &project, const QString &geoPackage) {
  for (const Group &group : groups()) {
    QgsLayerTreeGroup *node = project.layerTreeRoot()->addGroup(utf8(group.name));
    for (const Entry &entry : group.layers) {
      QgsVectorLayer *layer = openLayer(geoPackage, entry);
      project.addMapLayer(layer, false);
      node->addLayer(layer)->setExpanded(false);
    }
    node->setExpanded(group.layers.size() > 1);
  }
}

void show(QgsProject &project, const QStringList &ids) {
  for (QgsLayerTreeLayer *node : project.layerTreeRoot()->findLayers())
    node->setItemVisibilityChecked(ids.contains(node->layerId()));
}

QStringList layerIds(std::initializer_list<const char *> ids) {
  QStringList result;
  for (const char *id : ids)
    result << layerId(id);
  return result;
}

/// Shows these layers over the base map and remembers that as a theme.
void addTheme(QgsProject &project, const char *name, const QStringList &ids) {
  show(project, ids + layerIds({"streets", "bridges", "water", "built_up", "municipality"}));
  QgsLayerTreeModel model(project.layerTreeRoot());
  project.mapThemeCollection()->insert(
      utf8(name), QgsMapThemeCollection::createThemeFromCurrentState(project.layerTreeRoot(), &model));
}

void addThemes(QgsProject &project) {
  addTheme(project, "Residents", layerIds({"schools", "small_areas_f6"}));
  addTheme(project, "Catchments 7-9", layerIds({"schools", "catchments_79"}));
  addTheme(project, "Boundary proposals", layerIds({"schools", "catchments_f6", "boundary_proposals"}));
  addTheme(project, "Candidate sites",
           layerIds({"schools", "catchments_f6", "candidate_sites", "candidate_catchments"}));
  addTheme(project, "Catchments F-6", layerIds({"schools", "catchments_f6"}));
}

QgsLayerTreeGroup *addGroupOnTop(QgsProject &project, const char *name) {
  auto *group = new QgsLayerTreeGroup(utf8(name));
  project.layerTreeRoot()->insertChildNode(0, group);
  return group;
}

/// Adds a layer that a Skolmix tool wrote, with the style it carries.
QgsMapLayer *addResult(QgsProject &project, QgsLayerTreeGroup *group, const QgsProviderSublayerDetails &details,
                       const char *prefix = "result_") {
  QgsMapLayer *layer = details.toLayer(QgsProviderSublayerDetails::LayerOptions(project.transformContext()));
  layer->setId(layerId(prefix) + details.name());
  layer->setName(layer->metadata().title());
  project.addMapLayer(layer, false);
  group->addLayer(layer);
  return layer;
}

QList<QgsProviderSublayerDetails> layersOf(const QString &geoPackage) {
  return QgsProviderRegistry::instance()->querySublayers(geoPackage);
}

void addScores(QgsProject &project, const QString &results) {
  QgsLayerTreeGroup *group = addGroupOnTop(project, "Result");
  QStringList ids;
  for (const QgsProviderSublayerDetails &details : layersOf(results))
    ids << addResult(project, group, details)->id();
  addTheme(project, "Result", ids);
}

/// Two models of the same: each has a theme of its own.
void addSchoolChoice(QgsProject &project, const QString &results) {
  QgsLayerTreeGroup *group = addGroupOnTop(project, "Who would go where");
  QStringList logit, admission;
  for (const QgsProviderSublayerDetails &details : layersOf(results)) {
    const bool hasRules = details.name().endsWith(QLatin1String("_admission"));
    QgsMapLayer *layer = addResult(project, group, details);
    layer->setName(layer->name() + (hasRules ? QStringLiteral(", admission") : QStringLiteral(", logit")));
    (hasRules ? admission : logit) << layer->id();
  }
  group->setExpanded(false);
  addTheme(project, "School choice, admission", admission);
  addTheme(project, "School choice", logit);
}

/// What the scenarios change, and what would become of the schools.
void addScenarios(QgsProject &project, const QString &folder) {
  static const std::vector<Entry> stored = {
      {"scenario_changes", "changes", "Changes of the scenarios", styleScenarioChanges},
      {"scenario_sites", "sites", "Sites where schools could open or move to", styleScenarioSites},
      {"scenario_tenures", "tenures", "Pupils per dwelling by tenure", styleTable},
      {"scenario_parameters", "choice_parameters", "Choice parameters of both stages", styleParameters},
      {"scenario_scenarios", "scenarios", "Scenarios as they were scored", styleTable}};
  QgsLayerTreeGroup *group = addGroupOnTop(project, "Scenarios");
  QStringList results;
  for (const QgsProviderSublayerDetails &details : layersOf(folder + QStringLiteral("/scenario_results.gpkg")))
    results << addResult(project, group, details, "scenario_")->id();
  const auto add = [&](const QString &geoPackage, const Entry &entry) {
    QgsVectorLayer *layer = openLayer(geoPackage, entry);
    project.addMapLayer(layer, false);
    group->addLayer(layer)->setExpanded(false);
  };
  add(folder + QStringLiteral("/ekhamra.gpkg"),
      {"scenario_changed_schools", "schools", "Schools that a scenario changes", styleChangedSchools});
  for (const Entry &entry : stored)
    add(folder + QStringLiteral("/scenarios.gpkg"), entry);
  group->setExpanded(false);
  addTheme(project, "Scenario changes",
           layerIds({"scenario_changed_schools", "scenario_changes", "scenario_sites", "catchments_f6"}));
  addTheme(project, "Scenarios", results);
}

/// The comparison as a table: few columns, the rest stands in the layer.
Layout scenarioLayout() {
  const auto column = [](const char *heading, const char *expression, double width) {
    return LayoutColumn{utf8(heading), utf8(expression), width};
  };
  return {QStringLiteral("Ekhamra scenarios"),
          QStringLiteral("Ekhamra: the scenario with the lowest segregation"),
          QStringLiteral("Scenarios"),
          layerId("scenario_scores"),
          {column("Scenario", "\"scenario\"", 60), column("H", "format_number(\"theil_h\", 4)", 18),
           column("Lower than today, of 100", "format_number(\"chance_of_lower_h\", 0)", 42),
           column("Mean way, m", "format_number(\"way_mean_m\", 0)", 26),
           column("Change school", "format_number(\"pupils_who_change\", 0)", 27),
           column("Cost, thousand kr", "format_number(\"cost\", 0)", 32),
           column("Dominated by", "\"dominated_by\"", 54)}};
}

void describe(QgsProject &project) {
  project.setCrs(QgsCoordinateReferenceSystem(QStringLiteral("EPSG:3006")));
  project.setEllipsoid(QStringLiteral("EPSG:7019"));
  project.setFilePathStorage(Qgis::FilePathType::Relative);
  project.setTitle(QStringLiteral("Ekhamra (fictional)"));
  project.setBackgroundColor(QColor(255, 255, 255));
  QgsProjectMetadata metadata = project.metadata();
  metadata.setTitle(project.title());
  metadata.setAbstract(utf8(About));
  metadata.setLanguage(QStringLiteral("en"));
  metadata.setCreationDateTime(QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC));
  metadata.setAuthor(QStringLiteral("Skolmix sample generator"));
  project.setMetadata(metadata);
}

/// Tables in layouts tell the absolute path of their layer, for which its id is enough.
void forgetPaths(const QString &project) {
  QgsProjectArchive archive;
  if (!archive.unzip(project))
    throw std::runtime_error("Cannot read the project again");
  QFile file(archive.projectFile());
  if (!file.open(QIODevice::ReadWrite))
    throw std::runtime_error("Cannot change the project");
  QString content = QString::fromUtf8(file.readAll());
  content.remove(QRegularExpression(QStringLiteral(" vectorLayerSource=\"[^\"]*\"")));
  file.resize(0);
  file.write(content.toUtf8());
  file.close();
  if (!archive.zip(project))
    throw std::runtime_error("Cannot write the project again");
}

} // namespace

void writeProject(const QString &folder) {
  // The file shall not name the person who ran the generator.
  QgsSettings().setValue(QStringLiteral("projects/anonymize_saved_projects"), true, QgsSettings::Core);
  QgsProject project;
  describe(project);
  addLayers(project, folder + QStringLiteral("/ekhamra.gpkg"));
  const QgsRectangle extent = project.mapLayer(layerId("municipality"))->extent().buffered(300);
  project.viewSettings()->setDefaultViewExtent(QgsReferencedRectangle(extent, project.crs()));
  addThemes(project);
  addSchoolChoice(project, folder + QStringLiteral("/school_choice.gpkg"));
  addScenarios(project, folder);
  addScores(project, folder + QStringLiteral("/results.gpkg")); // last: the project opens with it
  addLayout(project,
            {QStringLiteral("Ekhamra map"), QStringLiteral("Ekhamra: schools and catchments"),
             QStringLiteral("Catchments F-6")},
            extent);
  addLayout(project,
            {QStringLiteral("Ekhamra result"),
             QStringLiteral("Ekhamra: schools after the proposal with the lowest segregation"),
             QStringLiteral("Result")},
            extent);
  addLayout(project, scenarioLayout(), extent);
  const QString path = folder + QStringLiteral("/ekhamra.qgz");
  if (!project.write(path))
    throw std::runtime_error("Cannot write the project: " + project.error().toStdString());
  forgetPaths(path);
}

} // namespace skolmix::sample
