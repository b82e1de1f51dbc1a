#pragma once

#include "presentation/plan_project.h"
#include "processing/geopackage.h"
#include "processing/published.h"

#include <qgsproject.h>

class QgsPrintLayout;

namespace skolmix {

/// A plan as others see it: a project over GeoPackages in a folder, and what its report says. Everything in it is made
/// of the published layers.
struct PlanFiles {
  QString folder;
  QString title;
  ScenarioTables tables;
  std::size_t shown = 0; ///< scenario on the maps
  std::unique_ptr<QgsProject> project;
  QgsRectangle extent;
  std::vector<Provenance> provenances; ///< of the layers that tell

  QString path(const QString &name) const { return folder + '/' + name; }
};

/// In the folder of a plan: its GeoPackages as they were written, before a project opened them.
inline const QString untouchedFolder = QStringLiteral("untouched");

/// What becomes of the layers on their way.
struct PlanOptions {
  double coordinateStep = 0;     ///< metres; 0: coordinates stay
  bool neededFieldsOnly = false; ///< of the base map only what it is drawn by
};

/// Writes plan.gpkg, and scenarios.gpkg where there is something for it, into the folder, and makes the project. Throws
/// where layers are missing or do not belong together, or SCENARIO names none. Main thread.
PlanFiles makePlanFiles(Run &run, const Published &published, const QString &folder, const PlanOptions &options);

/// Where the figures come from, and what was done: a line each, without markup.
QStringList sourceLines(const PlanFiles &plan);
QStringList stepsOf(const PlanFiles &plan);

/// The report as HTML, and as a layout of the project for print.
QString reportPage(const Run &run, const PlanFiles &plan);
QgsPrintLayout &addReport(const Run &run, const PlanFiles &plan);

/// Map pairs on A4 and A3, portrait and landscape, and an atlas with a page per school, for every stage.
void addLayouts(const Run &run, const PlanFiles &plan);

} // namespace skolmix
