#include "planning/planned_choice.h"

namespace skolmix {
namespace {

std::vector<Alternative> alternatives(const std::vector<School> &schools) {
  std::vector<Alternative> result;
  for (const School &school : schools)
    result.push_back({school.places, school.isIndependent, school.hasBusPass});
  return result;
}

/// A row of costs as the schools of a plan have it.
std::vector<double> costsOf(const PlanningData &data, const std::vector<double> &today) {
  std::vector<double> costs(today.size(), noWay);
  for (std::size_t school = 0; school < costs.size(); ++school)
    if (data.isOpen(school))
      costs[school] = today[data.sites.empty() ? school : data.sites[school]];
  return costs;
}

} // namespace

PlannedChoice choicesAfter(const PlanningData &data, const Plan &today, std::span<const Move> moves,
                           const Progress &progress) {
  PlannedChoice result{{}, {}, {data.dimensions, data.lead, data.pupils, {}, alternatives(data.schools), {}}, {}};
  for (const auto &[number, catchment, share, centre] : relocations(today, moves)) {
    result.today.push_back(number);
    result.centres.push_back(centre);
    result.setting.parts.push_back(
        {today[number].unit, share, claimsOf(catchment, data.shared), catchment != today[number].zone});
    if (data.costs)
      result.setting.costs.push_back(costsOf(data, (*data.costs)[number]));
  }
  result.outcome = choose(result.setting, data.model, progress);
  return result;
}

} // namespace skolmix
