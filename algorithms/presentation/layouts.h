#pragma once

#include "presentation/layout_items.h"
#include "presentation/scenario_tables.h"

#include <qgsrectangle.h>

namespace skolmix {

/// Today beside a scenario, to be printed.
struct PlanLayout {
  QString name; ///< of the layout in the project
  Paper paper;
  Orientation orientation;
  LayoutText text;
  PlanMap before, after;
  QgsRectangle extent; ///< in the project's CRS
  QStringList legend;  ///< ids of the layers that the legend explains, from top to bottom
  const ScenarioTables &tables;
  std::size_t scenario; ///< of the tables
  QString stage = {};   ///< of the schools in the table; empty for all
};

/// Adds a layout with a pair of maps, their legend and scale, the scorecard and a table of the schools, which goes on
/// on further pages where there are many. It takes the place of a layout of that name. Throws where the project does
/// not have a theme. Cost: the texts are measured, no map is drawn.
void addPlanLayout(QgsProject &project, const PlanLayout &plan);

/// A page per school.
struct SchoolAtlas {
  QString name; ///< of the layout in the project
  LayoutText text;
  PlanMap before, after;
  QString schools;    ///< id of the layer, points with the fields of a school's mix before and after
  QString filter;     ///< expression: which of its rows; empty for all
  QStringList legend; ///< as above
  QStringList groups; ///< of all dimensions
  GroupNames names = {};
};

/// Adds an atlas, A4 landscape: per school a pair of maps around it, at a scale at which three of four schools have
/// their three nearest on the map, and its figures today and then, as expressions over its own fields: hidden figures
/// are two dots (rows with 1 in a field `hidden`), unknown ones a dash. Throws where a theme, the layer or a field is
/// missing. Cost: schools², but for the drawing.
void addSchoolAtlas(QgsProject &project, const SchoolAtlas &atlas);

} // namespace skolmix
