#pragma once

#include "presentation/layout_items.h"
#include "presentation/scenario_tables.h"

#include <qgsrectangle.h>

namespace skolmix {

/// A chart for the report: a whole SVG document that draws itself without a style sheet, with a viewBox.
struct ReportChart {
  QString title;
  QByteArray svg;
  QString note; ///< how to read it; may be empty
};

/// What the printed report says. Texts are plain, paragraphs are separated by line breaks.
struct ReportLayout {
  QString name; ///< of the layout in the project
  LayoutText text;
  QString question;
  QStringList answer; ///< sentences
  PlanMap before, after;
  QgsRectangle extent; ///< in the project's CRS
  QStringList legend;  ///< ids of the layers that the legend explains, from top to bottom
  const ScenarioTables &tables;
  std::size_t scenario; ///< of the tables
  std::vector<ReportChart> charts;
  QStringList assumptions;
  QStringList unknowns; ///< what the model cannot know
  QStringList sources;
  QStringList steps; ///< how to make it again
};

/// Adds a report on as many A4 pages as it takes: question and answer, the pair of maps, the scorecard, all scenarios,
/// charts, a table per stage and dimension with both ends of the schools, and what to know. It takes the place of a
/// layout of that name; the project owns it. Throws where the project does not have a theme. Cost: the texts are
/// measured, no map is drawn.
QgsPrintLayout &addReportLayout(QgsProject &project, const ReportLayout &report);

} // namespace skolmix
