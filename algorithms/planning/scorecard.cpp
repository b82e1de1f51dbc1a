#include "planning/scorecard.h"

#include "planning/avoidance.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <tuple>

namespace skolmix {
namespace {

struct Walk {
  double metres;
  double pupils;
};

WayToSchool wayToSchool(std::vector<Walk> walks) {
  constexpr double none = std::numeric_limits<double>::quiet_NaN();
  std::erase_if(walks, [](const Walk &walk) { return !(walk.pupils > 0); });
  std::ranges::stable_sort(walks, {}, &Walk::metres);
  double pupils = 0;
  double metres = 0;
  for (const Walk &walk : walks) {
    pupils += walk.pupils;
    metres += walk.pupils * walk.metres;
  }
  if (pupils <= 0)
    return {none, none, 0};
  double passed = 0;
  const auto far =
      std::ranges::find_if(walks, [&](const Walk &walk) { return (passed += walk.pupils) >= 0.95 * pupils; });
  return {metres / pupils, far == walks.end() ? walks.back().metres : far->metres, pupils};
}

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
    if (!part.isMoved || part.catchment.front().zone != school)
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

/// Which of the schools are shut under a proposal.
std::vector<bool> shutIn(const Proposal &proposal, std::vector<bool> openedLater) {
  for (const std::uint32_t school : proposal.opened)
    openedLater[school] = false;
  return openedLater;
}

} // namespace

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
  std::vector<std::vector<Walk>> ofSchools(data.schools.size());
  std::vector<std::vector<Walk>> ofGroups(flows.pupils.columns());
  for (std::size_t flow = 0; flow < ways.size(); ++flow) {
    if (std::isnan(ways[flow]))
      continue;
    ofSchools[flows.flows[flow].school].push_back({ways[flow], pupilsOf(data, flows.pupils[flow])});
    for (std::size_t group = 0; group < ofGroups.size(); ++group)
      ofGroups[group].push_back({ways[flow], flows.pupils[flow][group]});
  }
  WaysToSchools result;
  for (std::vector<Walk> &walks : ofSchools)
    result.schools.push_back(wayToSchool(std::move(walks)));
  for (std::vector<Walk> &walks : ofGroups)
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
  std::vector<Walk> walks;
  const std::vector<double> ways = waysOfFlows(data, choice, projection);
  for (std::size_t flow = 0; flow < ways.size(); ++flow)
    if (!std::isnan(ways[flow]))
      walks.push_back({ways[flow], pupilsOf(data, choice.outcome.flows.pupils[flow])});
  card.way = wayToSchool(std::move(walks));
  return card;
}

double pupilsAbovePlaces(const PlanningData &data, const Counts &enrolment) {
  if (std::ranges::none_of(data.schools, [](const School &school) { return school.places.has_value(); }))
    return std::numeric_limits<double>::quiet_NaN();
  double above = 0;
  for (std::size_t school = 0; school < data.schools.size(); ++school)
    if (const auto places = data.schools[school].places)
      above += std::max(0.0, pupilsOf(data, enrolment[school]) - *places);
  return above;
}

double pupilsWhoChange(const PlanningData &data, const PlannedChoice &before, const PlannedChoice &after) {
  const Flows &flows = after.outcome.flows;
  double pupils = 0;
  for (std::size_t flow = 0; flow < flows.flows.size(); ++flow) {
    const auto [part, school] = flows.flows[flow];
    const std::uint32_t today = after.today[part];
    const double ofToday = after.setting.parts[part].share / before.setting.parts[today].share;
    const double were = pupilsBetween(data, before.outcome.flows, {today, school});
    pupils += std::max(0.0, pupilsOf(data, flows.pupils[flow]) - were * ofToday);
  }
  return pupils;
}

std::vector<bool> openedLater(const PlanningData &data, std::span<const Proposal> proposals) {
  std::vector<bool> result(data.schools.size());
  for (const Proposal &proposal : proposals)
    for (const std::uint32_t school : proposal.opened)
      result[school] = true;
  return result;
}

ScoredToday scoreToday(const Baseline &baseline, const PlanningData &data, const EqualArea &projection,
                       const std::vector<bool> &shut, const Progress &progress) {
  PlannedChoice choice = choicesAfter(data, baseline.crosswalk.shares, {}, shut, progress);
  Scorecard card = scorecard(data, choice, projection);
  return {std::move(choice), std::move(card)};
}

std::vector<ScoredProposal> score(const Baseline &baseline, const PlanningData &data, const EqualArea &projection,
                                  const ScoredToday &today, std::span<const Proposal> proposals,
                                  const Progress &progress) {
  std::vector<ScoredProposal> result;
  const std::vector<bool> later = openedLater(data, proposals);
  for (const Proposal &proposal : proposals) {
    const auto step = [&](double from, double to) {
      return [&progress, from, to, number = static_cast<double>(result.size()), &proposals](double done) {
        progress((number + from + done * (to - from)) / static_cast<double>(proposals.size()));
      };
    };
    const std::vector<Move> moved = moves(baseline, proposal, step(0, 0.4));
    const PlannedChoice choice =
        choicesAfter(data, baseline.crosswalk.shares, moved, shutIn(proposal, later), step(0.4, 0.9));
    std::vector<Move> movesBySchool = bySchool(moved, data.shared);
    Counts ofMoves = pupilsOfMoves(data, choice, baseline.crosswalk.shares, movesBySchool);
    result.push_back({proposal.name, proposal.opened, std::move(movesBySchool), std::move(ofMoves),
                      scorecard(data, choice, projection), pupilsWhoChange(data, today.choice, choice),
                      changeErrors(data, today.choice, choice), choice.outcome.draws.size(),
                      chanceOfLowerH(data, today.choice.outcome, choice.outcome),
                      breakEvenAvoidance(data, today.card.measures.front().theilH, choice.setting)});
  }
  std::ranges::stable_sort(result, [](const ScoredProposal &a, const ScoredProposal &b) {
    const double h = a.card.measures.front().theilH;
    const double other = b.card.measures.front().theilH;
    return h < other || (!(other < h) && a.name < b.name);
  });
  return result;
}

} // namespace skolmix
