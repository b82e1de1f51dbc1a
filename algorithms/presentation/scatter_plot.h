#pragma once

#include "model/range.h"

#include <QString>
#include <vector>

namespace skolmix {

/// How a mark of a scatter plot looks. Shapes differ, so that colours need not be told apart.
enum class MarkShape {
  Dot,
  Square,
  Hollow, ///< with dashed lines through it
};

/// A mark of a scatter plot; one without a place is not drawn.
struct ScatterMark {
  QString name;  ///< written beside it; plain text
  QString title; ///< what it says where one points at it; plain text
  double x, y;
  Range interval; ///< of y, a whisker; NaN without one
  MarkShape shape;
};

/// Two figures, both at least zero, of several things. Texts are plain.
struct ScatterPlot {
  QString title;       ///< for those who cannot see it
  QString description; ///< the same at more length
  QString x, y;        ///< what the axes tell
  std::vector<ScatterMark> marks;
  std::vector<std::size_t> line; ///< numbers of the marks, with a place, that it joins in this order
};

/// An SVG element, empty where no mark has a place. Its axes do not start at zero. Names stand where there is room.
QString scatterPlot(const ScatterPlot &plot);

} // namespace skolmix
