#include "overlay/crosswalk.h"

#include <algorithm>
#include <optional>

namespace skolmix {
namespace {

/// The part of a unit in one zone; nothing where it is no more than a sliver.
std::optional<Piece> pieceOf(const Geometry &unit, double unitArea, const Geometry &zone,
                             const PreparedGeometry &prepared) {
  if (prepared.covers(unit))
    return Piece{0, 0, unit.isPoint() ? 1 : unitArea, unit.centre()};
  if (unit.isPoint() || !prepared.intersects(unit))
    return {};
  const Geometry common = intersection(unit, zone);
  const double area = common.area();
  if (area < sliver(unitArea))
    return {};
  return Piece{0, 0, area, common.centre()};
}

double wholeOf(const Geometry &unit, double covered, Allocation allocation) {
  const double own = unit.isEmpty() ? 0 : unit.isPoint() ? 1 : unit.area();
  if (covered <= 0)
    return own;
  const bool uncoveredCounts = allocation == Allocation::ShareOfArea && own - covered > sliver(own);
  return uncoveredCounts ? own : covered;
}

} // namespace

double sliver(double unitArea) { return std::max(1.0, 1e-6 * unitArea); }

std::vector<Piece> overlay(std::span<const Geometry> units, std::span<const Geometry> zones, const Progress &progress) {
  const SpatialIndex index(zones);
  std::vector<std::unique_ptr<PreparedGeometry>> prepared(zones.size());
  std::vector<Piece> pieces;
  for (std::uint32_t unit = 0; unit < units.size(); ++unit) {
    progress(static_cast<double>(unit) / static_cast<double>(units.size()));
    if (units[unit].isEmpty())
      continue;
    const double area = units[unit].area();
    for (const std::uint32_t zone : index.near(units[unit])) {
      if (!prepared[zone])
        prepared[zone] = std::make_unique<PreparedGeometry>(zones[zone]);
      if (const auto piece = pieceOf(units[unit], area, zones[zone], *prepared[zone]))
        pieces.push_back({unit, zone, piece->size, piece->centre});
    }
  }
  return pieces;
}

Crosswalk crosswalk(std::span<const Geometry> units, std::span<const Geometry> zones, Allocation allocation,
                    const Progress &progress) {
  Crosswalk result;
  const std::vector<Piece> pieces = overlay(units, zones, progress);
  auto piece = pieces.begin();
  for (std::uint32_t unit = 0; unit < units.size(); ++unit) {
    const auto next = std::find_if(piece, pieces.end(), [unit](const Piece &p) { return p.unit != unit; });
    double covered = 0;
    for (auto part = piece; part != next; ++part)
      covered += part->size;
    const double whole = wholeOf(units[unit], covered, allocation);
    for (; piece != next; ++piece)
      result.shares.push_back({unit, piece->zone, piece->size / whole, piece->centre});
    if (covered < whole || whole <= 0)
      result.shares.push_back(
          {unit, outside, whole > 0 ? 1 - covered / whole : 1, units[unit].isEmpty() ? Point{} : units[unit].centre()});
    result.whole.push_back(whole);
  }
  return result;
}

std::vector<Overlap> overlaps(std::span<const Geometry> zones) {
  const SpatialIndex index(zones);
  std::vector<Overlap> result;
  for (std::uint32_t first = 0; first < zones.size(); ++first) {
    const PreparedGeometry prepared(zones[first]);
    for (const std::uint32_t second : index.near(zones[first])) {
      if (second <= first || !prepared.intersects(zones[second]))
        continue;
      const double area = intersection(zones[first], zones[second]).area();
      if (area > sliver(std::min(zones[first].area(), zones[second].area())))
        result.push_back({first, second, area});
    }
  }
  return result;
}

} // namespace skolmix
