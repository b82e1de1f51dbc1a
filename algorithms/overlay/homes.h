#pragma once

#include "overlay/overlay.h"

namespace skolmix {

/// Where the pupils of each unit live: grounds (polygons or points), each with a weight among those of its unit.
struct Homes {
  std::vector<Geometry> grounds;    ///< none is empty
  std::vector<std::uint32_t> units; ///< the unit of each ground, ascending
  std::vector<double> sizes;        ///< of the grounds: m², 1 for a point
  std::vector<double> weights;
  std::size_t unitCount = 0;
  std::vector<std::uint32_t> fallback; ///< units that hold none of the places they should be spread over
};

/// Dwellings, addresses, grid cells or building footprints, with what they weigh, for example dwellings or people.
struct WeightedPlaces {
  std::vector<Geometry> places; ///< points or polygons
  std::vector<double> weights;  ///< not negative
};

/// All over the unit: areal weighting.
Homes evenly(std::span<const Geometry> units);

/// Evenly over the part of the unit that lies in the mask, for example built-up land: binary dasymetric weighting. A
/// unit without any is spread all over.
Homes within(std::span<const Geometry> units, std::span<const Geometry> mask, const Progress &progress,
             unsigned threads = allThreads());

/// On the weighted places in the unit: dasymetric weighting. A polygon that crosses the unit's border counts by its
/// area inside. A unit without any weight is spread as `otherwise` says. Cost: as overlay, of places and units.
Homes on(const WeightedPlaces &weighted, std::span<const Geometry> units, const Homes &otherwise,
         const Progress &progress, unsigned threads = allThreads());

} // namespace skolmix
