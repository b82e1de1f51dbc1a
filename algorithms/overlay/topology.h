#pragma once

#include "model/progress.h"
#include "overlay/geometry.h"

#include <cstdint>
#include <span>
#include <vector>

namespace skolmix {

/// Ground that the zones enclose and none of them covers: holes and slits larger than a sliver of 1 m², by place. What
/// leads out between them is no gap. Cost: near-linear in the vertices (GEOS union and polygonizer).
std::vector<Geometry> gaps(std::span<const Geometry> zones);

/// The part of a unit that lies in a zone: its share of the unit's area, 1 for a point.
struct Cover {
  std::uint32_t unit;
  std::uint32_t zone;
  double share;
};

/// All zones of all units, by unit, then zone, without slivers. Unlike a crosswalk it shares out nothing: where zones
/// overlap, the shares of a unit sum to more than one. Cost: as overlay.
std::vector<Cover> covers(std::span<const Geometry> units, std::span<const Geometry> zones, const Progress &progress);

/// Groups of points that stand less than `tolerance` metres from the next of their group, each ascending, by their
/// first; polygons, empty geometries and points that stand alone are in none. Cost: linear for points that are spread.
std::vector<std::vector<std::uint32_t>> sharedSpots(std::span<const Geometry> places, double tolerance);

/// Answers how far it is to the nearest of many geometries.
class NearestSearch {
public:
  /// The geometries must outlive this.
  explicit NearestSearch(std::span<const Geometry> geometries) : mGeometries(geometries), mIndex(geometries) {}

  /// Metres from `place` to the nearest geometry; infinite where there is none. `expected` is where the search begins:
  /// it costs least where it is a little more than the answer.
  double distance(Point place, double expected) const;

private:
  std::span<const Geometry> mGeometries;
  SpatialIndex mIndex;
};

} // namespace skolmix
