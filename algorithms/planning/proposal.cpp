#include "planning/proposal.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace skolmix {
namespace {

/// Ground that leaves those who have it today for another school.
struct Cut {
  Geometry area;
  std::vector<Claim> from;
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

std::vector<Cut> cuts(const Zoning &catchments, const Proposal &proposal) {
  std::vector<Cut> result;
  for (const Reassignment &change : bySchool(proposal)) {
    Geometry rest = change.area;
    for (const std::uint32_t ground : catchments.index->near(change.area)) {
      const Geometry area = intersection(catchments.grounds[ground], change.area);
      if (area.isEmpty())
        continue;
      rest = difference(rest, catchments.grounds[ground]); // GEOS is slow where it would share the border of `area`
      result.push_back({area, catchments.claims[ground], change.school});
    }
    if (!rest.isEmpty())
      result.push_back({std::move(rest), {{outside, 1}}, change.school});
  }
  return result;
}

/// The share of the unit that belongs to the school; 0 where it has none.
double shareOf(const Plan &plan, std::uint32_t unit, std::uint32_t school) {
  const auto found = std::ranges::lower_bound(plan, std::tie(unit, school), {},
                                              [](const Share &s) { return std::tie(s.unit, s.zone); });
  return found != plan.end() && found->unit == unit && found->zone == school ? found->value : 0;
}

/// The cuts that a move lies in.
using Cuts = std::set<std::uint32_t>;

Geometry partOf(const Geometry &unit, std::span<const Geometry> areas, const Cuts &cuts) {
  if (unit.isPoint())
    return unit;
  std::vector<Geometry> parts;
  for (const std::uint32_t cut : cuts)
    parts.push_back(intersection(unit, areas[cut]));
  return parts.size() > 1 ? united(parts) : parts.front();
}

/// The centre of two parts together.
Point mean(Point a, double weightA, Point b, double weightB) {
  const double all = weightA + weightB;
  if (!(all > 0))
    return a;
  return {(a.x * weightA + b.x * weightB) / all, (a.y * weightA + b.y * weightB) / all};
}

} // namespace

std::vector<Move> moves(const Baseline &baseline, const Proposal &proposal, const Progress &progress) {
  const std::vector<Cut> cut = cuts(baseline.catchments, proposal);
  std::vector<Geometry> areas;
  for (const Cut &part : cut)
    areas.push_back(part.area);

  using Key = std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>; // unit, from, to
  std::map<Key, std::pair<Move, Cuts>> found;
  std::map<std::pair<std::uint32_t, std::uint32_t>, double> taken; // a point between two areas moves only once
  for (const Piece &piece : overlay(baseline.homes.grounds, ZoneIndex(areas), progress)) {
    const std::uint32_t unit = baseline.homes.units[piece.unit];
    const double weight = baseline.homes.weights[piece.unit] * piece.size / baseline.homes.sizes[piece.unit];
    const auto &[area, claims, to] = cut[piece.zone];
    for (const auto &[from, part] : claims) {
      double &gone = taken[{unit, from}];
      const double left = shareOf(baseline.crosswalk.shares, unit, from) - gone;
      const double share = std::min(left, part * weight / baseline.crosswalk.whole[unit]);
      if (share <= 0 || from == to)
        continue;
      gone += share;
      auto &[move, ground] = found.try_emplace({unit, from, to}, Move{unit, from, to, 0, {}, {}}, Cuts{}).first->second;
      move.centre = mean(move.centre, move.share, piece.centre, share);
      move.share += share;
      ground.insert(piece.zone);
    }
  }
  std::vector<Move> result;
  for (auto &[key, entry] : found) {
    auto &[move, ground] = entry;
    move.shape = partOf(baseline.units[move.unit], areas, ground);
    result.push_back(std::move(move));
  }
  return result;
}

std::vector<Move> bySchool(std::span<const Move> moves, const SharedCatchments &shared) {
  std::map<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>, Move> result; // unit, from, to
  for (const Move &move : moves) {
    std::vector<Claim> schools = claimsOf(move.from, shared);
    if (schools.empty())
      schools = {{outside, 1}};
    for (const auto &[school, part] : schools) {
      if (school == move.to)
        continue;
      const auto [entry, isNew] = result.try_emplace({move.unit, school, move.to}, move);
      Move &own = entry->second;
      if (isNew) {
        own.from = school;
        own.share *= part;
        continue;
      }
      own.centre = mean(own.centre, own.share, move.centre, move.share * part);
      own.share += move.share * part;
      own.shape = united(std::array{own.shape, move.shape});
    }
  }
  std::vector<Move> list;
  for (auto &[key, move] : result)
    list.push_back(std::move(move));
  return list;
}

std::vector<Relocation> relocations(const Plan &today, std::span<const Move> moves) {
  std::vector<Relocation> result;
  auto move = moves.begin();
  for (std::uint32_t number = 0; number < today.size(); ++number) {
    const Share &share = today[number];
    Relocation left{number, share.zone, share.value, share.centre};
    std::vector<Relocation> moved;
    move = std::find_if(move, moves.end(),
                        [&](const Move &m) { return std::tie(m.unit, m.from) >= std::tie(share.unit, share.zone); });
    for (; move != moves.end() && move->unit == share.unit && move->from == share.zone; ++move) {
      const double gone = std::min(move->share, left.share);
      if (share.zone != outside) // where a unit lies outside all catchments is not told as exactly
        left.centre = mean(left.centre, left.share, move->centre, -gone);
      left.share -= gone;
      moved.push_back({number, move->to, gone, move->centre});
    }
    if (left.share > 1e-12 || moved.empty())
      result.push_back(left);
    result.insert(result.end(), moved.begin(), moved.end());
  }
  return result;
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
