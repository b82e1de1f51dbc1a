#include "planning/scorecard.h"

#include "planning/avoidance.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <tuple>

namespace skolmix {
namespace {

/// How the margins of where pupils live widen by what else is not sure. What a school gets at least and at most is not
/// known where pupils choose.
Margins widened(Margins margins, const Counts &enrolment, const Counts &variance) {
  if (variance.rows() == 0)
    return margins;
  for (std::size_t row = 0; row < enrolment.rows(); ++row)
    for (std::size_t group = 0; group < enrolment.columns(); ++group) {
      const double expected = enrolment[row][group];
      const double below = expected - margins.low[row][group];
      const double above = margins.high[row][group] - expected;
      const double reach = plausible * std::sqrt(variance[row][group]);
      margins.low[row][group] = std::max(0.0, expected - std::hypot(below, reach));
      margins.high[row][group] = expected + std::hypot(above, reach);
      margins.least[row][group] = margins.most[row][group] = std::numeric_limits<double>::quiet_NaN();
    }
  return margins;
}

/// The pupils of the first dimension who go from a part to a school.
double pupilsBetween(const PlanningData &data, const Flows &flows, const Flow &sought) {
  const auto order = [](const Flow &flow) { return std::tuple(flow.part, flow.school); };
  const auto found = std::ranges::lower_bound(flows.flows, order(sought), {}, order);
  return found != flows.flows.end() && order(*found) == order(sought)
             ? pupilsOf(data, flows.pupils[static_cast<std::size_t>(found - flows.flows.begin())])
             : 0;
}

/// Who attends the new school in the parts that move: in the order of `bySchool`, which takes shared catchments apart.
Counts pupilsOfMoves(const PlanningData &data, const PlannedChoice &choice, const Plan &today,
                     std::span<const Move> bySchool) {
  using Key = std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>; // unit, from, to
  std::map<Key, std::size_t> rows;
  for (const Move &move : bySchool)
    rows.emplace(Key(move.unit, move.from, move.to), rows.size());
  Counts result(bySchool.size(), data.pupils.columns());
  const Flows &flows = choice.outcome.flows;
  for (std::size_t flow = 0; flow < flows.flows.size(); ++flow) {
    const auto [number, school] = flows.flows[flow];
    const Part &part = choice.setting.parts[number];
    if (!part.isMoved || std::ranges::count(part.catchment, school, &Claim::zone) == 0)
      continue;
    std::vector<Claim> from = claimsOf(today[choice.today[number]].zone, data.shared);
    if (from.empty())
      from = {{outside, 1}};
    for (const Claim &claim : from)
      for (std::size_t group = 0; claim.zone != school && group < result.columns(); ++group)
        result[rows.at({part.unit, claim.zone, school})][group] += claim.part * flows.pupils[flow][group];
  }
  return result;
}

} // namespace

WayToSchool wayToSchool(std::vector<WeightedWay> ways) {
  constexpr double none = std::numeric_limits<double>::quiet_NaN();
  std::erase_if(ways, [](const WeightedWay &way) { return !(way.pupils > 0); });
  std::ranges::stable_sort(ways, {}, &WeightedWay::metres);
  double pupils = 0;
  double metres = 0;
  for (const WeightedWay &way : ways) {
    pupils += way.pupils;
    metres += way.pupils * way.metres;
  }
  if (pupils <= 0)
    return {none, none, 0};
  double passed = 0;
  const auto far =
      std::ranges::find_if(ways, [&](const WeightedWay &way) { return (passed += way.pupils) >= 0.95 * pupils; });
  return {metres / pupils, far == ways.end() ? ways.back().metres : far->metres, pupils};
}

std::vector<double> waysOfFlows(const PlanningData &data, const PlannedChoice &choice, const EqualArea &projection) {
  const Ways &costs = choice.setting.costs;
  std::vector<double> ways;
  for (const auto &[part, school] : choice.outcome.flows.flows) {
    ways.push_back(noWay);
    if (school == outside || !data.schools[school].location)
      continue;
    const bool isReckoned = !costs.empty() && data.costsAreMetres && !std::isnan(costs[part][school]);
    ways.back() =
        isReckoned ? costs[part][school] : projection.distance(choice.centres[part], *data.schools[school].location);
  }
  return ways;
}

WaysToSchools waysToSchools(const PlanningData &data, const PlannedChoice &choice, const EqualArea &projection) {
  const Flows &flows = choice.outcome.flows;
  const std::vector<double> ways = waysOfFlows(data, choice, projection);
  std::vector<std::vector<WeightedWay>> ofSchools(data.schools.size());
  std::vector<std::vector<WeightedWay>> ofGroups(flows.pupils.columns());
  for (std::size_t flow = 0; flow < ways.size(); ++flow) {
    if (std::isnan(ways[flow]))
      continue;
    ofSchools[flows.flows[flow].school].push_back({ways[flow], pupilsOf(data, flows.pupils[flow])});
    for (std::size_t group = 0; group < ofGroups.size(); ++group)
      ofGroups[group].push_back({ways[flow], flows.pupils[flow][group]});
  }
  WaysToSchools result;
  for (std::vector<WeightedWay> &walks : ofSchools)
    result.schools.push_back(wayToSchool(std::move(walks)));
  for (std::vector<WeightedWay> &walks : ofGroups)
    result.groups.push_back(wayToSchool(std::move(walks)));
  return result;
}

Scorecard scorecard(const PlanningData &data, const PlannedChoice &choice, const EqualArea &projection) {
  Scorecard card;
  card.enrolment = choice.outcome.enrolment;
  card.margins =
      widened(margins(choice.setting, choice.outcome.flows, data.homeCount), card.enrolment, choice.outcome.variance);
  card.measures = measures(measured(data, card.enrolment), data.dimensions);
  card.errors = errors(data, choice);
  std::vector<WeightedWay> walks;
  const std::vector<double> ways = waysOfFlows(data, choice, projection);
  for (std::size_t flow = 0; flow < ways.size(); ++flow)
    if (!std::isnan(ways[flow]))
      walks.push_back({ways[flow], pupilsOf(data, choice.outcome.flows.pupils[flow])});
  card.way = wayToSchool(std::move(walks));
  return card;
}

double pupilsAbovePlaces(const PlanningData &data, const Counts &enrolment) {
  double above = 0;
  bool areKnown = false;
  for (std::size_t school = 0; school < data.schools.size(); ++school)
    if (const auto places = data.schools[school].places; places && data.isOpen(school)) {
      areKnown = true;
      above += std::max(0.0, pupilsOf(data, enrolment[school]) - *places);
    }
  return areKnown ? above : std::numeric_limits<double>::quiet_NaN();
}

double pupilsNewAtSchool(const PlanningData &data, const PlannedChoice &before, const PlannedChoice &after,
                         std::size_t flow) {
  const auto [part, school] = after.outcome.flows.flows[flow];
  const std::uint32_t today = after.today[part];
  const std::uint32_t unit = after.setting.parts[part].unit;
  const double all = pupilsOf(data, before.setting.pupils[unit]);
  if (!(all > 0))
    return 0;
  const double ofToday = after.setting.parts[part].share / before.setting.parts[today].share *
                         pupilsOf(data, after.setting.pupils[unit]) / all;
  const double were = pupilsBetween(data, before.outcome.flows, {today, school});
  return std::max(0.0, pupilsOf(data, after.outcome.flows.pupils[flow]) - were * ofToday);
}

double pupilsWhoChange(const PlanningData &data, const PlannedChoice &before, const PlannedChoice &after) {
  double pupils = 0;
  for (std::size_t flow = 0; flow < after.outcome.flows.flows.size(); ++flow)
    pupils += pupilsNewAtSchool(data, before, after, flow);
  return pupils;
}

ScoredToday scoreToday(const Stage &stage, const EqualArea &projection, const Progress &progress) {
  PlannedChoice choice = choicesAfter(stage.data, stage.baseline.crosswalk.shares, {}, progress);
  Scorecard card = scorecard(stage.data, choice, projection);
  return {std::move(choice), std::move(card)};
}

ScoredPlan score(const Stage &stage, const EqualArea &projection, const ScoredToday &today, std::string name,
                 PlannedStage plan, std::span<const Move> moves, const PlannedChoice &choice) {
  const PlanningData &data = plan.data;
  ScoredPlan scored{std::move(name),
                    {},
                    bySchool(moves, data.shared),
                    {},
                    scorecard(data, choice, projection),
                    0,
                    {},
                    choice.outcome.draws.size(),
                    chanceOfLowerH(data, today.choice.outcome, choice.outcome),
                    {}};
  scored.pupilsOfMoves = pupilsOfMoves(data, choice, stage.baseline.crosswalk.shares, scored.moves);
  scored.pupilsWhoChange = pupilsWhoChange(data, today.choice, choice);
  scored.changeErrors = changeErrors(data, today.choice, choice);
  scored.breakEven = breakEvenAvoidance(data, today.card.measures.front().theilH, choice.setting);
  scored.plan = std::move(plan);
  return scored;
}

void rank(std::vector<ScoredPlan> &plans) {
  std::ranges::stable_sort(plans, [](const ScoredPlan &a, const ScoredPlan &b) {
    const double h = a.card.measures.front().theilH;
    const double other = b.card.measures.front().theilH;
    return h < other || (!(other < h) && a.name < b.name);
  });
}

} // namespace skolmix
