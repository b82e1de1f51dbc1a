#pragma once

#include "overlay/homes.h"

#include <compare>

namespace skolmix {

/// A square of a grid whose lines lie at whole multiples of its cell size: column 3 begins at x = 3 × size.
struct Cell {
  std::int64_t column;
  std::int64_t row;
  auto operator<=>(const Cell &) const = default;
};

/// How many cells the boxes, in the coordinates of the grid, meet, those of several boxes counted several times: to be
/// asked before they are made.
double cellCount(std::span<const Box> boxes, double size);

/// The cells that the boxes meet, each once, by column, then row. Cost: n log n in cellCount.
std::vector<Cell> cellsOver(std::span<const Box> boxes, double size);

/// Moves points from the coordinates of the grid to the planning area's, in place.
using FromGrid = std::function<void(std::span<Point>)>;

/// Cells as polygons with the same corners as their neighbours.
std::vector<Geometry> cellPolygons(std::span<const Cell> cells, double size, const FromGrid &fromGrid);

/// Homes divided into the parts that lie in each cell, weighted by their area. Points stay as they are, and so does
/// ground without any cell. Each unit must have one ground at most. Cost: as overlay, of cells and homes.
Homes inCells(const Homes &homes, std::span<const Geometry> cells, const Progress &progress,
              unsigned threads = allThreads());

} // namespace skolmix
