#pragma once

#include "presentation/scenario_tables.h"

#include <QSize>
#include <qgsrectangle.h>

class QgsProject;

namespace skolmix {

/// A table of the project's GeoPackages that is there beside the scenarios.
struct PlanTable {
  QString file;
  QString table;
  QString title;
  QString style = {}; ///< as QGIS writes styles; empty for none
};

/// What a project with scenarios is made of. Tables are those that the tools that compare scenarios write.
struct PlanProject {
  QString title;
  QString author;
  QString abstract;
  QString geoPackage;                ///< path
  bool hasMovedUnits, hasCatchments; ///< tables moved_units and catchments; schools is always there
  std::vector<PlanTable> data;       ///< listed, and drawn on no map
  std::vector<PlanTable> background; ///< on every map, from top to bottom
  const ScenarioTables &tables;
};

/// Names of the map themes: today, a scenario, and what changes with it. `stage`: empty where there is only one.
QString themeOfToday(const QString &stage);
QString themeOf(const ScenarioTables &tables, std::size_t scenario, const QString &stage);
QString themeOfChange(const ScenarioTables &tables, std::size_t scenario, const QString &stage);

/// Ids of the layers that explain the maps of a scenario, from top to bottom, for legends.
QStringList legendLayers(std::size_t scenario, int stage);
/// Id of the layer with the schools of a scenario.
QString schoolsLayer(std::size_t scenario, int stage);

/// Fills an empty project: a group of layers per scenario and for today, with the same scales everywhere, map themes
/// for each, and the base map. The scenario `shown` is on the map. Throws where a table is missing. Returns the ground
/// that the maps show, in the CRS of the project. Cost: scenarios × stages layers.
QgsRectangle fillPlanProject(QgsProject &project, const PlanProject &plan, std::size_t shown);

/// Draws a theme as PNG.
QByteArray mapPicture(const QgsProject &project, const QString &theme, const QgsRectangle &extent, const QSize &pixels);

/// Saves the project with relative paths, without the name of who saved it. Throws where it cannot be written.
void savePlanProject(QgsProject &project, const QString &path);

/// A group's share of all pupils of a stage in per cent, as the schools' shares and deviations have it.
double wholeShare(const ScenarioTables &tables, const QString &stage, std::size_t group);

} // namespace skolmix
