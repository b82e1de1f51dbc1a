#pragma once

#include "overlay/shapes.h"
#include "planning/comparison.h"

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

/// A named set of boundary changes, and the new schools it opens.
struct Proposal {
  std::string name;
  std::vector<Reassignment> reassignments;
  std::vector<std::uint32_t> opened = {};
};

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
    std::vector<Ground> grounds = groundsOf(zones);
    for (const auto &[area, school] : proposal.reassignments)
      skolmix::give(grounds, area, school);
    return skolmix::moves(baseline(), grounds, nobodyListens);
  }
  Stage stage(const PlanningData &data) const {
    return {"", baseline(), data, std::vector<std::string>(units.size()), units.size()};
  }
  Plan planAfter(const Proposal &proposal) const { return skolmix::planAfter(crosswalk.shares, moves(proposal)); }
};

/// A proposal that gives one area to one school.
inline Proposal give(Geometry area, std::uint32_t school) { return {"", {{std::move(area), school}}, {}}; }

/// The proposal as a scenario.
inline Scenario scenarioOf(const Proposal &proposal, const std::vector<School> &schools) {
  Scenario scenario{proposal.name, {}};
  for (const auto &[area, school] : proposal.reassignments) {
    const bool opens = std::ranges::count(proposal.opened, school) > 0;
    PlanChange change{opens ? ChangeKind::Open : ChangeKind::Redraw, schools[school].id, {}, {}};
    change.ground = area;
    scenario.changes.push_back(change);
  }
  return scenario;
}

} // namespace skolmix
