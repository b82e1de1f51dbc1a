#include "choice/priorities.h"

#include <cmath>
#include <limits>

namespace skolmix {
namespace {

constexpr double first = std::numeric_limits<double>::infinity();
constexpr double last = -first;

} // namespace

NearestMunicipal nearestMunicipal(std::span<const double> costs, std::span<const Alternative> schools) {
  NearestMunicipal result;
  for (std::uint32_t school = 0; school < schools.size(); ++school) {
    if (schools[school].isIndependent || std::isnan(costs[school]))
      continue;
    if (result.nearest == outside || costs[school] < costs[result.nearest])
      result = {school, result.nearest};
    else if (result.second == outside || costs[school] < costs[result.second])
      result.second = school;
  }
  return result;
}

double absoluteProximity(std::span<const double> costs, std::uint32_t sought) {
  return std::isnan(costs[sought]) ? last : -costs[sought];
}

double relativeProximity(std::span<const double> costs, const NearestMunicipal &municipal, std::uint32_t sought) {
  if (std::isnan(costs[sought]))
    return last;
  const std::uint32_t other = sought == municipal.nearest ? municipal.second : municipal.nearest;
  return other == outside ? first : costs[other] - costs[sought];
}

double relativeToGuaranteed(std::span<const double> costs, const NearestMunicipal &municipal, std::uint32_t guaranteed,
                            std::uint32_t sought) {
  if (std::isnan(costs[sought]))
    return last;
  if (guaranteed == outside || std::isnan(costs[guaranteed]))
    return relativeProximity(costs, municipal, sought);
  return sought == guaranteed ? first : costs[guaranteed] - costs[sought];
}

} // namespace skolmix
