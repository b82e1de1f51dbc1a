#include "bench/country.h"

#include "model/table.h"
#include "overlay/shapes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <geos_c.h>
#include <set>

namespace skolmix {
namespace {

constexpr double width = 400'000;     // m
constexpr double height = 900'000;    // m, of the country of size 1
constexpr double stepOfEdges = 60;    // m
constexpr double sideOfSquares = 250; // m

double normal(Random &random) {
  const double radius = std::sqrt(-2 * std::log(1 - random.between(0, 1)));
  return radius * std::cos(6.283185307179586 * random.between(0, 1));
}

std::size_t times(double size, std::size_t count) {
  return static_cast<std::size_t>(std::lround(size * static_cast<double>(count)));
}

/// Points around towns of which a few are large, and a fifth of them anywhere.
std::vector<Point> settlements(Random &random, double size, std::size_t count) {
  std::vector<Point> towns(std::max<std::size_t>(1, times(size, 290)));
  for (Point &town : towns)
    town = {random.between(0, width), random.between(0, size * height)};
  std::vector<Point> points;
  for (std::size_t i = 0; i < count; ++i) {
    if (i % 5 == 0) {
      points.push_back({random.between(0, width), random.between(0, size * height)});
      continue;
    }
    const double rank = std::pow(1 - random.between(0, 1), -1 / 0.6); // as Zipf's law, exponent 1.6
    const Point town = towns[static_cast<std::size_t>(std::fmod(rank, static_cast<double>(towns.size())))];
    const double reach = 2'000 + 12'000 * random.between(0, 1);
    points.push_back({std::clamp(town.x + reach * normal(random), 1.0, width - 1),
                      std::clamp(town.y + reach * normal(random), 1.0, size * height - 1)});
  }
  return points;
}

/// Appends a and the bends of the edge to b, the same from both sides.
void appendRagged(std::vector<Point> &ring, Point a, Point b) {
  ring.push_back(a);
  const bool forward = std::pair(a.x, a.y) < std::pair(b.x, b.y);
  const Point from = forward ? a : b;
  const Point to = forward ? b : a;
  const double length = std::hypot(to.x - from.x, to.y - from.y);
  const int parts = static_cast<int>(std::clamp(length / stepOfEdges, 1.0, 40.0));
  Random random(
      static_cast<std::uint32_t>(static_cast<std::int64_t>(from.x * 7 + from.y * 13 + to.x * 17 + to.y * 19)));
  std::vector<Point> bends;
  for (int i = 1; i < parts; ++i) {
    const double off = random.between(-0.2, 0.2) / parts;
    const double along = static_cast<double>(i) / parts;
    bends.push_back({from.x + (to.x - from.x) * along - (to.y - from.y) * off,
                     from.y + (to.y - from.y) * along + (to.x - from.x) * off});
  }
  if (!forward)
    std::ranges::reverse(bends);
  ring.insert(ring.end(), bends.begin(), bends.end());
}

Geometry ragged(const Geometry &cell) {
  std::vector<Point> ring;
  forEachRing(cell, [&](std::span<const double> corners, bool) {
    const auto corner = [&](std::size_t i) {
      return Point{std::round(corners[2 * i] * 1000) / 1000, std::round(corners[2 * i + 1] * 1000) / 1000};
    };
    for (std::size_t i = 0; i + 1 < corners.size() / 2; ++i)
      appendRagged(ring, corner(i), corner(i + 1));
  });
  const Geometry polygon = polygonGeometry(ring);
  return polygon.invalidity().empty() ? polygon : polygon.repaired();
}

/// The ground nearest to each point, with ragged borders.
std::vector<Geometry> raggedCells(const std::vector<Point> &points, double size) {
  GEOSContextHandle_t context = GEOS_init_r();
  std::vector<GEOSGeometry *> sites;
  for (const Point point : points)
    sites.push_back(GEOSGeom_createPointFromXY_r(context, point.x, point.y));
  const Geometry all(
      GEOSGeom_createCollection_r(context, GEOS_MULTIPOINT, sites.data(), static_cast<unsigned>(sites.size())));
  const Geometry land = rectangle(0, 0, width, size * height);
  const Geometry diagram(GEOSVoronoiDiagram_r(context, all.get(), land.get(), 0, 0));
  const PreparedGeometry inland(land);
  std::vector<Geometry> cells;
  for (int i = 0; i < GEOSGetNumGeometries_r(context, diagram.get()); ++i) {
    const Geometry cell(GEOSGeom_clone_r(context, GEOSGetGeometryN_r(context, diagram.get(), i)));
    cells.push_back(ragged(inland.covers(cell) ? cell : intersection(cell, land)));
  }
  GEOS_finish_r(context);
  return cells;
}

std::vector<Geometry> inhabitedSquares(Random &random, double size) {
  std::set<std::pair<std::int64_t, std::int64_t>> found;
  for (const Point point : settlements(random, size, times(size, 400'000)))
    found.emplace(static_cast<std::int64_t>(point.x / sideOfSquares),
                  static_cast<std::int64_t>(point.y / sideOfSquares));
  std::vector<Geometry> result;
  for (const auto &[column, row] : found) {
    const double x = static_cast<double>(column) * sideOfSquares;
    const double y = static_cast<double>(row) * sideOfSquares;
    result.push_back(polygonGeometry(std::array<Point, 4>{
        {{x, y}, {x + sideOfSquares, y}, {x + sideOfSquares, y + sideOfSquares}, {x, y + sideOfSquares}}}));
    if (result.size() == times(size, 100'000))
      break;
  }
  return result;
}

} // namespace

Country country(double size) {
  Random random(20261123);
  Country result;
  result.areas = raggedCells(settlements(random, size, times(size, 6160)), size);
  result.catchments = raggedCells(settlements(random, size, times(size, 1500)), size);
  result.squares = inhabitedSquares(random, size);
  return result;
}

} // namespace skolmix
