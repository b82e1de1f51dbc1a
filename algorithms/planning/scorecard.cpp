#include "planning/scorecard.h"

#include <algorithm>
#include <limits>

namespace skolmix {
namespace {

struct Walk {
  double metres;
  double pupils;
};

std::vector<Walk> walks(const PlanningData &data, const Plan &plan, const EqualArea &projection) {
  std::vector<Walk> result;
  for (const Share &share : plan) {
    if (share.zone == outside || !data.schools[share.zone].location)
      continue;
    const double pupils = share.value * pupilsOf(data, data.attending[share.unit]);
    if (pupils > 0)
      result.push_back({projection.distance(share.centre, *data.schools[share.zone].location), pupils});
  }
  return result;
}

WayToSchool wayToSchool(std::vector<Walk> walks) {
  constexpr double none = std::numeric_limits<double>::quiet_NaN();
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

} // namespace

Counts measured(const PlanningData &data, const Counts &enrolment) {
  Counts schools = enrolment;
  if (!data.outsideCounts)
    std::ranges::fill(schools[schools.rows() - 1], 0);
  return schools;
}

Scorecard scorecard(const PlanningData &data, const Plan &plan, const EqualArea &projection) {
  const std::size_t schools = data.schools.size();
  Scorecard card;
  card.enrolment = enrolment(data.pupils, data.attending, plan, schools);
  card.margins = margins(data.pupils, data.attending, plan, data.homeCount, schools);
  card.measures = measures(measured(data, card.enrolment), data.dimensions);
  card.errors = errors(data, plan, measured(data, card.enrolment));
  card.way = wayToSchool(walks(data, plan, projection));
  return card;
}

double pupilsWhoChange(const PlanningData &data, std::span<const Move> moves) {
  double pupils = 0;
  for (const Move &move : moves)
    pupils += move.share * pupilsOf(data, data.attending[move.unit]);
  return pupils;
}

std::vector<ScoredProposal> score(const Baseline &baseline, const PlanningData &data, const EqualArea &projection,
                                  std::span<const Proposal> proposals, const Progress &progress) {
  std::vector<ScoredProposal> result;
  const Plan &today = baseline.crosswalk.shares;
  const Counts before = measured(data, enrolment(data.pupils, data.attending, today, data.schools.size()));
  for (const Proposal &proposal : proposals) {
    const double done = static_cast<double>(result.size());
    const auto step = [&](double part) { progress((done + part) / static_cast<double>(proposals.size())); };
    std::vector<Move> moved = moves(baseline, proposal, step);
    Scorecard card = scorecard(data, planAfter(today, moved), projection);
    const double changing = pupilsWhoChange(data, moved);
    std::vector<Measures> errors = changeErrors(data, today, moved, before, measured(data, card.enrolment));
    result.push_back({proposal.name, proposal.opened, std::move(moved), std::move(card), changing, std::move(errors)});
  }
  std::ranges::stable_sort(result, [](const ScoredProposal &a, const ScoredProposal &b) {
    const double h = a.card.measures.front().theilH;
    const double other = b.card.measures.front().theilH;
    return h < other || (!(other < h) && a.name < b.name);
  });
  return result;
}

} // namespace skolmix
