#pragma once

#include "model/range.h"

#include <QString>
#include <functional>
#include <vector>

namespace skolmix {

/// A row of a dot plot. What is NaN is not drawn.
struct DotRow {
  QString name; ///< plain text
  double hollow;
  double filled;
  Range interval; ///< of the filled dot
  QString figure; ///< at the end of the row; plain text, may be empty
};

/// Figures around a middle, a row each, in the order given: a hollow dot, a filled one, and a pale interval.
struct DotPlot {
  QString title;                       ///< for those who cannot see it; plain text
  QString middle;                      ///< what the line in the middle stands for; plain text
  QString below, above;                ///< what it means to be there; plain text
  double leastReach = 5;               ///< to either side
  std::function<QString(double)> mark; ///< how a place on the axis is written
  std::vector<DotRow> rows;
};

/// A plot without rows of deviations from the share, per cent, that the whole has of a group. Texts are plain.
DotPlot deviationPlot(const QString &title, double whole, const QString &group);

/// An SVG element that scrolls by itself where the page is narrow. Marks stand at whole numbers; both ends reach as
/// far; an interval that is much wider than all dots is cut off at the rim.
QString dotPlot(const DotPlot &plot);

} // namespace skolmix
