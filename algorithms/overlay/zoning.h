#pragma once

#include "overlay/overlay.h"

namespace skolmix {

/// What a zone gets of the pupils on a piece of ground.
struct Claim {
  std::uint32_t zone;
  double part; ///< the parts of one ground sum to one
};

/// Zones that may overlap, as grounds that do not: those of one zone alone, and those that several share.
struct Zoning {
  std::vector<Geometry> grounds;
  std::vector<std::vector<Claim>> claims; ///< per ground, by zone
  std::shared_ptr<const ZoneIndex> index; ///< of the grounds
};

/// Divides shared ground between its zones by `weights` (one per zone, for example the places of its school), or
/// equally where there are none, or all are 0. Cost: as overlaps; GEOS overlay for the zones that do overlap.
Zoning zoning(std::span<const Geometry> zones, std::span<const double> weights = {}, unsigned threads = allThreads());

} // namespace skolmix
