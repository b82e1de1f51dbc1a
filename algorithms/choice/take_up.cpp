#include "choice/take_up.h"

#include "choice/logit.h"

#include <algorithm>
#include <memory>

namespace skolmix {
namespace {

/// The same, but only independent schools can be reached.
ChoiceSetting independentOnly(ChoiceSetting setting) {
  for (std::vector<double> &costs : setting.costs)
    for (std::size_t school = 0; school < costs.size(); ++school)
      if (!setting.schools[school].isIndependent)
        costs[school] = noWay;
  return setting;
}

/// Those who choose among independent schools are no longer on their way outside.
ChoiceParameters ofLeaking(ChoiceParameters parameters) {
  for (GroupChoice &group : parameters.groups)
    group.outside = 0;
  return parameters;
}

double attending(const GroupChoice &group, const Part &part) {
  return part.isMoved ? group.takeUp * (1 - group.avoidance) : group.takeUp;
}

} // namespace

Probabilities takeUp(const ChoiceSetting &setting, const ChoiceParameters &parameters) {
  const bool hasIndependent =
      std::ranges::any_of(setting.schools, &Alternative::isIndependent) &&
      std::ranges::any_of(parameters.groups, [](const GroupChoice &g) { return g.independent > 0; });
  const auto independent =
      std::make_shared<const ChoiceSetting>(hasIndependent ? independentOnly(setting) : ChoiceSetting());
  const Probabilities chooseIndependent = hasIndependent ? logit(*independent, ofLeaking(parameters)) : nullptr;
  return [&setting, parameters, independent, chooseIndependent](std::size_t number, std::span<double> result) {
    const Part &part = setting.parts[number];
    if (chooseIndependent)
      chooseIndependent(number, result);
    for (std::size_t i = 0; i < parameters.groups.size(); ++i) {
      const GroupChoice &group = parameters.groups[i];
      const std::span<double> schools = result.subspan(i * setting.schools.size(), setting.schools.size());
      const double staying = part.catchment.empty() ? 0 : attending(group, part);
      if (chooseIndependent)
        for (double &probability : schools)
          probability *= (1 - staying) * group.independent;
      for (const Claim &claim : part.catchment)
        schools[claim.zone] += staying * claim.part;
    }
  };
}

} // namespace skolmix
