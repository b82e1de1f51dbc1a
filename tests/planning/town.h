#pragma once

#include "overlay/shapes.h"
#include "planning/proposal.h"

#include <utility>

namespace skolmix {

/// Units and catchments with their crosswalk.
struct Town {
  std::vector<Geometry> units;
  Homes homes;
  std::vector<Geometry> catchments;
  Zoning zones;
  Crosswalk crosswalk;

  Town(std::vector<Geometry> units_, std::vector<Geometry> catchments_, Allocation allocation = Allocation::ShareOfArea)
      : units(std::move(units_)), homes(evenly(units)), catchments(std::move(catchments_)), zones(zoning(catchments)),
        crosswalk(skolmix::crosswalk(homes, zones, allocation, nobodyListens)) {}

  Baseline baseline() const { return {units, homes, zones, crosswalk}; }
  std::vector<Move> moves(const Proposal &proposal) const {
    return skolmix::moves(baseline(), proposal, nobodyListens);
  }
  Plan planAfter(const Proposal &proposal) const { return skolmix::planAfter(crosswalk.shares, moves(proposal)); }
};

/// A proposal that gives one area to one school.
inline Proposal give(Geometry area, std::uint32_t school) { return {"", {{std::move(area), school}}, {}}; }

} // namespace skolmix
