#include "choice/choice_setting.h"

#include <map>

namespace skolmix {

SharedZoning withSharedCatchments(Zoning zoning) {
  SharedCatchments shared;
  std::map<std::vector<std::pair<std::uint32_t, double>>, std::uint32_t> numbers;
  for (std::vector<Claim> &claims : zoning.claims) {
    if (claims.size() < 2)
      continue;
    std::vector<std::pair<std::uint32_t, double>> key;
    for (const Claim &claim : claims)
      key.emplace_back(claim.zone, claim.part);
    const auto [entry, isNew] = numbers.try_emplace(key, firstShared + static_cast<std::uint32_t>(shared.size()));
    if (isNew)
      shared.push_back(claims);
    claims = {{entry->second, 1}};
  }
  return {std::move(zoning), std::move(shared)};
}

std::vector<Claim> claimsOf(std::uint32_t catchment, const SharedCatchments &shared) {
  if (catchment == outside)
    return {};
  return catchment >= firstShared ? shared[catchment - firstShared] : std::vector<Claim>{{catchment, 1}};
}

std::vector<Part> partsOf(const Plan &plan, const SharedCatchments &shared) {
  std::vector<Part> parts;
  for (const Share &share : plan)
    parts.push_back({share.unit, share.value, claimsOf(share.zone, shared)});
  return parts;
}

ChoiceSetting settingOf(std::vector<Dimension> dimensions, Counts pupils, const Plan &plan, std::size_t schools) {
  return {std::move(dimensions), 0, std::move(pupils), partsOf(plan), std::vector<Alternative>(schools), {}};
}

ChoiceParameters sameForAll(const ChoiceSetting &setting, const GroupChoice &group) {
  ChoiceParameters parameters;
  parameters.groups.assign(setting.groups(), group);
  parameters.attractiveness = Counts(setting.schools.size(), setting.groups());
  return parameters;
}

} // namespace skolmix
