#pragma once

#include "overlay/shapes.h"
#include "planning/proposal.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace skolmix {

/// Who belongs where after the moves, in any order of them: by unit, then zone, the same zone of a unit once.
inline Plan planAfter(const Plan &before, std::vector<Move> moves) {
  std::ranges::stable_sort(moves, {}, [](const Move &m) { return std::tuple(m.unit, m.from, m.to); });
  std::map<std::pair<std::uint32_t, std::uint32_t>, Share> plan;
  for (const auto &[today, zone, value, centre] : relocations(before, moves)) {
    Share &has = plan.try_emplace({before[today].unit, zone}, Share{before[today].unit, zone, 0, {}}).first->second;
    const double all = has.value + value;
    has.centre = {(has.centre.x * has.value + centre.x * value) / all,
                  (has.centre.y * has.value + centre.y * value) / all};
    has.value = all;
  }
  Plan after;
  for (const auto &[key, share] : plan)
    after.push_back(share);
  return after;
}

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
