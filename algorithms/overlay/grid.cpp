#include "overlay/grid.h"

#include <algorithm>
#include <cmath>

namespace skolmix {
namespace {

/// First and last of the columns, or rows, from `low` to `high`. A line that only touches the next one does not meet
/// it.
struct Range {
  std::int64_t first;
  std::int64_t last;
};

Range range(double low, double high, double size) {
  const auto first = static_cast<std::int64_t>(std::floor(low / size));
  return {first, std::max(first, static_cast<std::int64_t>(std::ceil(high / size)) - 1)};
}

} // namespace

double cellCount(std::span<const Box> boxes, double size) {
  double count = 0;
  for (const Box &box : boxes)
    count += std::max(1.0, std::ceil(box.right / size) - std::floor(box.left / size)) *
             std::max(1.0, std::ceil(box.top / size) - std::floor(box.bottom / size));
  return count;
}

std::vector<Cell> cellsOver(std::span<const Box> boxes, double size) {
  std::vector<Cell> cells;
  for (const Box &box : boxes) {
    const Range columns = range(box.left, box.right, size);
    const Range rows = range(box.bottom, box.top, size);
    for (std::int64_t column = columns.first; column <= columns.last; ++column)
      for (std::int64_t row = rows.first; row <= rows.last; ++row)
        cells.push_back({column, row});
  }
  std::ranges::sort(cells);
  const auto doubled = std::ranges::unique(cells);
  cells.erase(doubled.begin(), doubled.end());
  return cells;
}

std::vector<Geometry> cellPolygons(std::span<const Cell> cells, double size, const FromGrid &fromGrid) {
  std::vector<Point> corners;
  corners.reserve(4 * cells.size());
  for (const Cell &cell : cells) {
    const auto at = [&](std::int64_t column, std::int64_t row) {
      corners.push_back({static_cast<double>(column) * size, static_cast<double>(row) * size});
    };
    at(cell.column, cell.row);
    at(cell.column + 1, cell.row);
    at(cell.column + 1, cell.row + 1);
    at(cell.column, cell.row + 1);
  }
  fromGrid(corners);
  std::vector<Geometry> polygons;
  polygons.reserve(cells.size());
  for (std::size_t cell = 0; cell < cells.size(); ++cell)
    polygons.push_back(polygonGeometry(std::span(corners).subspan(4 * cell, 4)));
  return polygons;
}

Homes inCells(const Homes &homes, std::span<const Geometry> cells, const Progress &progress, unsigned threads) {
  WeightedPlaces places;
  places.places.assign(cells.begin(), cells.end());
  for (const Geometry &cell : cells)
    places.weights.push_back(cell.area());
  Homes result = on(places, homes.grounds, evenly(homes.grounds), progress, threads);
  for (std::uint32_t &unit : result.units)
    unit = homes.units[unit];
  result.unitCount = homes.unitCount;
  result.fallback = homes.fallback;
  return result;
}

} // namespace skolmix
