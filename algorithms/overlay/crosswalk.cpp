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

/// The part of the unit's area that no zone covers, 0 to 1; pieces of overlapping zones cover the same ground.
double uncovered(const Geometry &unit, std::span<const Piece> pieces, std::span<const Geometry> zones) {
  const double own = unit.size();
  if (std::ranges::any_of(pieces, [own](const Piece &piece) { return piece.size >= own; }))
    return 0;
  Geometry left = unit;
  for (const Piece &piece : pieces)
    left = difference(left, zones[piece.zone]);
  const double free = left.area();
  return free > sliver(own) ? free / own : 0;
}

Share outsideShare(std::uint32_t unit, const Geometry &place, double value) {
  return {unit, outside, value, place.isEmpty() ? Point{} : place.centre()};
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
  const std::vector<Piece> all = overlay(units, zones, progress);
  auto first = all.begin();
  for (std::uint32_t unit = 0; unit < units.size(); ++unit) {
    const auto next = std::find_if(first, all.end(), [unit](const Piece &piece) { return piece.unit != unit; });
    const std::span pieces(first, next);
    first = next;
    if (pieces.empty()) {
      result.shares.push_back(outsideShare(unit, units[unit], 1));
      result.whole.push_back(units[unit].size());
      continue;
    }
    const double free = allocation == Allocation::ShareOfArea ? uncovered(units[unit], pieces, zones) : 0;
    double whole = 0;
    for (const Piece &piece : pieces)
      whole += piece.size / (1 - free);
    for (const Piece &piece : pieces)
      result.shares.push_back({unit, piece.zone, piece.size / whole, piece.centre});
    if (free > 0)
      result.shares.push_back(outsideShare(unit, units[unit], free));
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
