#include "planning/relocations.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <set>
#include <tuple>

namespace skolmix {
namespace {

/// The grounds that change catchment.
std::vector<Ground> cuts(const std::vector<Ground> &grounds) {
  std::vector<Ground> result;
  std::ranges::copy_if(grounds, std::back_inserter(result),
                       [](const Ground &ground) { return ground.today != ground.catchment; });
  return result;
}

/// Catchments that have had ground and have none left of it.
std::set<std::uint32_t> emptied(const std::vector<Ground> &grounds) {
  std::set<std::uint32_t> result;
  for (const Ground &ground : grounds)
    if (ground.today != outside)
      result.insert(ground.today);
  for (const Ground &ground : grounds)
    if (ground.today == ground.catchment)
      result.erase(ground.today);
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

/// Lets all pupils go who live in catchments that give away all their ground: what is lost between two cuts goes where
/// the others go, or to whom the ground nearest to them goes.
void leaveNobody(const Baseline &baseline, const std::vector<Ground> &grounds, const std::vector<Ground> &cuts,
                 std::vector<Move> &moves) {
  const std::set<std::uint32_t> empty = emptied(grounds);
  if (empty.empty())
    return;
  std::vector<Move> added;
  for (const Share &share : baseline.crosswalk.shares) {
    if (!empty.contains(share.zone))
      continue;
    const auto first = std::ranges::lower_bound(moves, std::tie(share.unit, share.zone), {},
                                                [](const Move &m) { return std::tie(m.unit, m.from); });
    const auto last =
        std::find_if(first, moves.end(), [&](const Move &m) { return m.unit != share.unit || m.from != share.zone; });
    double gone = 0;
    for (auto move = first; move != last; ++move)
      gone += move->share;
    for (auto move = first; move != last; ++move)
      move->share *= share.value / gone;
    if (first != last || !(share.value > 0))
      continue;
    const auto metres = [&](const Ground &cut) {
      return cut.today == share.zone ? distance(cut.area, pointGeometry(share.centre))
                                     : std::numeric_limits<double>::infinity();
    };
    const auto nearest = std::ranges::min_element(cuts, {}, metres);
    added.push_back({share.unit, share.zone, nearest->catchment, share.value, share.centre,
                     partOf(baseline.units[share.unit], std::array{nearest->area}, {0})});
  }
  std::ranges::move(added, std::back_inserter(moves));
  std::ranges::stable_sort(moves, {}, [](const Move &m) { return std::tie(m.unit, m.from, m.to); });
}

} // namespace

std::vector<Move> moves(const Baseline &baseline, const std::vector<Ground> &grounds, const Progress &progress) {
  const std::vector<Ground> cut = cuts(grounds);
  std::vector<Geometry> areas;
  for (const Ground &ground : cut)
    areas.push_back(ground.area);

  using Key = std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>; // unit, from, to
  std::map<Key, std::pair<Move, Cuts>> found;
  std::map<std::pair<std::uint32_t, std::uint32_t>, double> taken; // a point between two areas moves only once
  for (const Piece &piece : overlay(baseline.homes.grounds, ZoneIndex(areas), progress)) {
    const std::uint32_t unit = baseline.homes.units[piece.unit];
    const double weight = baseline.homes.weights[piece.unit] * piece.size / baseline.homes.sizes[piece.unit];
    const std::uint32_t from = cut[piece.zone].today;
    const std::uint32_t to = cut[piece.zone].catchment;
    double &gone = taken[{unit, from}];
    const double left = shareOf(baseline.crosswalk.shares, unit, from) - gone;
    const double share = std::min(left, weight / baseline.crosswalk.whole[unit]);
    if (share <= 0)
      continue;
    gone += share;
    auto &[move, parts] = found.try_emplace({unit, from, to}, Move{unit, from, to, 0, {}, {}}, Cuts{}).first->second;
    move.centre = mean(move.centre, move.share, piece.centre, share);
    move.share += share;
    parts.insert(piece.zone);
  }
  std::vector<Move> result;
  for (auto &[key, entry] : found) {
    auto &[move, parts] = entry;
    move.shape = partOf(baseline.units[move.unit], areas, parts);
    result.push_back(std::move(move));
  }
  leaveNobody(baseline, grounds, cut, result);
  return result;
}

std::vector<Move> bySchool(std::span<const Move> moves, const SharedCatchments &shared) {
  const auto schoolsOf = [&](std::uint32_t catchment) {
    std::vector<Claim> schools = claimsOf(catchment, shared);
    return schools.empty() ? std::vector<Claim>{{outside, 1}} : schools;
  };
  std::map<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>, Move> result; // unit, from, to
  for (const Move &move : moves)
    for (const Claim &from : schoolsOf(move.from))
      for (const Claim &to : schoolsOf(move.to)) {
        if (from.zone == to.zone)
          continue;
        const double part = from.part * to.part;
        const auto [entry, isNew] = result.try_emplace({move.unit, from.zone, to.zone}, move);
        Move &own = entry->second;
        if (isNew) {
          own.from = from.zone;
          own.to = to.zone;
          own.share *= part;
          continue;
        }
        own.centre = mean(own.centre, own.share, move.centre, move.share * part);
        own.share += move.share * part;
        own.shape = united(std::array{own.shape, move.shape});
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

} // namespace skolmix
