#include "planning/proposal.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace skolmix {
namespace {

/// Ground that leaves one school for another.
struct Cut {
  Geometry area;
  std::uint32_t from;
  std::uint32_t to;
};

/// The ground each school gets, without what two of its polygons have in common.
std::vector<Reassignment> bySchool(const Proposal &proposal) {
  std::map<std::uint32_t, std::vector<Geometry>> areas;
  for (const Reassignment &change : proposal.reassignments)
    areas[change.school].push_back(change.area);
  std::vector<Reassignment> result;
  for (const auto &[school, parts] : areas)
    result.push_back({united(parts), school});
  return result;
}

std::vector<Cut> cuts(const Baseline &baseline, const SpatialIndex &index, const Proposal &proposal) {
  std::vector<Cut> result;
  for (const Reassignment &change : bySchool(proposal)) {
    std::vector<Geometry> covered;
    for (const std::uint32_t school : index.near(change.area)) {
      Geometry area = intersection(baseline.catchments[school], change.area);
      if (area.isEmpty())
        continue;
      covered.push_back(area);
      if (school != change.school)
        result.push_back({std::move(area), school, change.school});
    }
    Geometry rest = covered.empty() ? change.area : difference(change.area, united(covered));
    if (!rest.isEmpty())
      result.push_back({std::move(rest), outside, change.school});
  }
  return result;
}

/// The share of the unit that belongs to the school; 0 where it has none.
double shareOf(const Plan &plan, std::uint32_t unit, std::uint32_t school) {
  const auto found = std::ranges::lower_bound(plan, std::tie(unit, school), {},
                                              [](const Share &s) { return std::tie(s.unit, s.zone); });
  return found != plan.end() && found->unit == unit && found->zone == school ? found->value : 0;
}

Geometry partOf(const Geometry &unit, const Geometry &area) { return unit.isPoint() ? unit : intersection(unit, area); }

/// The centre of what is left of `whole` when a part of it is taken away.
Point rest(const Share &whole, const Share &taken) {
  const double left = whole.value - taken.value;
  if (left <= 0)
    return whole.centre;
  return {(whole.centre.x * whole.value - taken.centre.x * taken.value) / left,
          (whole.centre.y * whole.value - taken.centre.y * taken.value) / left};
}

Share together(const Share &a, const Share &b) {
  const double value = a.value + b.value;
  if (value <= 0)
    return a;
  return {
      a.unit,
      a.zone,
      value,
      {(a.centre.x * a.value + b.centre.x * b.value) / value, (a.centre.y * a.value + b.centre.y * b.value) / value}};
}

} // namespace

std::vector<Move> moves(const Baseline &baseline, const Proposal &proposal, const Progress &progress) {
  const SpatialIndex catchments(baseline.catchments);
  std::vector<Cut> cut = cuts(baseline, catchments, proposal);
  std::vector<Geometry> areas;
  for (Cut &part : cut)
    areas.push_back(std::move(part.area));

  std::vector<Move> result;
  std::map<std::pair<std::uint32_t, std::uint32_t>, double> taken; // a point between two areas moves only once
  for (const Piece &piece : overlay(baseline.units, areas, progress)) {
    const auto &[area, from, to] = cut[piece.zone];
    double &gone = taken[{piece.unit, from}];
    const double left = shareOf(baseline.crosswalk.shares, piece.unit, from) - gone;
    // What nobody has is a part of the unit's own size: where catchments overlap, `whole` counts their ground twice.
    const double whole = from == outside ? baseline.units[piece.unit].size() : baseline.crosswalk.whole[piece.unit];
    const double share = std::min(left, piece.size / whole);
    if (share <= 0)
      continue;
    gone += share;
    result.push_back(
        {piece.unit, from, to, share, piece.centre, partOf(baseline.units[piece.unit], areas[piece.zone])});
  }
  std::ranges::stable_sort(result, {}, [](const Move &m) { return std::tie(m.unit, m.from, m.to); });
  return result;
}

Plan planAfter(const Plan &before, std::span<const Move> moves) {
  std::map<std::pair<std::uint32_t, std::uint32_t>, Share> plan;
  for (const Share &share : before)
    plan.emplace(std::pair(share.unit, share.zone), share);
  for (const Move &move : moves) {
    Share &left = plan.at({move.unit, move.from});
    const Share gained{move.unit, move.to, std::min(move.share, left.value), move.centre};
    left.centre = rest(left, gained);
    left.value -= gained.value;
    const auto [entry, isNew] = plan.emplace(std::pair(move.unit, move.to), gained);
    if (!isNew)
      entry->second = together(entry->second, gained);
  }
  Plan after;
  for (const auto &[key, share] : plan)
    if (share.value > 1e-12)
      after.push_back(share);
  return after;
}

std::optional<Overlap> conflict(const Proposal &proposal) {
  const auto &all = proposal.reassignments;
  for (std::uint32_t first = 0; first < all.size(); ++first)
    for (std::uint32_t second = first + 1; second < all.size(); ++second) {
      if (all[first].school == all[second].school)
        continue;
      const double area = intersection(all[first].area, all[second].area).area();
      if (area > sliver(std::min(all[first].area.area(), all[second].area.area())))
        return Overlap{first, second, area};
    }
  return {};
}

} // namespace skolmix
