#include "overlay/topology.h"

#include "overlay/overlay.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <tuple>

namespace skolmix {
namespace {

constexpr double roundTheEarth = 4e7; // m

/// A square of a grid.
using Cell = std::pair<double, double>;

std::array<Cell, 9> around(const Cell &cell) {
  std::array<Cell, 9> result;
  for (std::size_t i = 0; i < result.size(); ++i)
    result[i] = {cell.first + static_cast<double>(i / 3) - 1, cell.second + static_cast<double>(i % 3) - 1};
  return result;
}

/// Puts indexes that belong together into groups.
class Groups {
public:
  explicit Groups(std::size_t size) : mParents(size) { std::iota(mParents.begin(), mParents.end(), 0U); }

  void join(std::uint32_t a, std::uint32_t b) {
    const auto [first, second] = std::minmax({root(a), root(b)});
    mParents[second] = first;
  }
  /// The groups of two or more of these, each ascending, by their first.
  std::vector<std::vector<std::uint32_t>> ofSeveral(std::span<const std::uint32_t> ascending) {
    std::map<std::uint32_t, std::vector<std::uint32_t>> members;
    for (const std::uint32_t i : ascending)
      members[root(i)].push_back(i);
    std::vector<std::vector<std::uint32_t>> result;
    for (auto &[first, group] : members)
      if (group.size() > 1)
        result.push_back(std::move(group));
    return result;
  }

private:
  std::uint32_t root(std::uint32_t i) {
    while (mParents[i] != i)
      i = mParents[i] = mParents[mParents[i]];
    return i;
  }

  std::vector<std::uint32_t> mParents;
};

} // namespace

std::vector<Geometry> gaps(std::span<const Geometry> zones) {
  const Geometry covered = united(zones);
  if (covered.isEmpty())
    return {};
  const PreparedGeometry prepared(covered);
  std::vector<Geometry> result = enclosedBy(covered);
  std::erase_if(result, [&](const Geometry &ground) {
    return ground.area() <= 1 || prepared.covers(pointGeometry(innerPoint(ground)));
  });
  std::ranges::stable_sort(result, {}, [](const Geometry &gap) {
    const Point centre = gap.centre();
    return std::tuple(centre.x, centre.y, gap.area());
  });
  return result;
}

std::vector<Cover> covers(std::span<const Geometry> units, std::span<const Geometry> zones, const Progress &progress) {
  std::vector<Cover> result;
  for (const Piece &piece : overlay(units, ZoneIndex(zones), progress))
    result.push_back({piece.unit, piece.zone, std::min(1.0, piece.size / units[piece.unit].size())});
  return result;
}

std::vector<std::vector<std::uint32_t>> sharedSpots(std::span<const Geometry> places, double tolerance) {
  std::vector<Point> points(places.size());
  std::map<Cell, std::vector<std::uint32_t>> cells;
  Groups groups(places.size());
  const auto joinNeighbours = [&](std::uint32_t i, const Cell &cell) {
    bool isNew = true;
    for (const Cell &next : around(cell))
      if (const auto found = cells.find(next); found != cells.end())
        for (const std::uint32_t other : found->second)
          if (const double metres = std::hypot(points[other].x - points[i].x, points[other].y - points[i].y);
              metres < tolerance) {
            groups.join(other, i);
            isNew = isNew && metres > 0;
          }
    return isNew;
  };
  std::vector<std::uint32_t> standing;
  for (std::uint32_t i = 0; i < places.size(); ++i) {
    if (places[i].isEmpty() || !places[i].isPoint())
      continue;
    standing.push_back(i);
    points[i] = places[i].centre();
    const Cell cell(std::floor(points[i].x / tolerance), std::floor(points[i].y / tolerance));
    if (joinNeighbours(i, cell)) // of many on exactly one spot, one stands for all
      cells[cell].push_back(i);
  }
  return groups.ofSeveral(standing);
}

double NearestSearch::distance(Point place, double expected) const {
  const Geometry here = pointGeometry(place);
  double nearest = std::numeric_limits<double>::infinity();
  for (double reach = std::max(1.0, expected);; reach *= 2) {
    for (const std::uint32_t candidate : mIndex.near(squareAround(place, reach)))
      nearest = std::min(nearest, skolmix::distance(here, mGeometries[candidate]));
    if (nearest <= reach || reach > roundTheEarth)
      return nearest;
  }
}

} // namespace skolmix
