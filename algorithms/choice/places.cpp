#include "choice/places.h"

#include "choice/logit.h"

#include <algorithm>
#include <cmath>

namespace skolmix {
namespace {

ChoiceParameters lessAttractive(const ChoiceParameters &parameters, std::span<const double> discount) {
  ChoiceParameters result = parameters;
  for (std::size_t school = 0; school < discount.size(); ++school)
    for (double &utility : result.attractiveness[school])
      utility -= discount[school];
  return result;
}

} // namespace

WithinPlaces withinPlaces(const ChoiceSetting &setting, const ChoiceParameters &parameters, const Progress &progress,
                          unsigned threads) {
  constexpr int mostSteps = 500;
  constexpr double close = 0.01;
  std::vector<double> discount(setting.schools.size());
  WithinPlaces result{parameters, {}, 0};
  for (int step = 0; step < mostSteps; ++step) {
    progress(static_cast<double>(step) / mostSteps);
    result.parameters = lessAttractive(parameters, discount);
    const Counts enrolment = expectedEnrolment(setting, logit(setting, result.parameters), threads);
    result.above = 0;
    for (std::size_t school = 0; school < discount.size(); ++school) {
      const auto &places = setting.schools[school].places;
      const double pupils = sum(groupsOf(enrolment[school], setting.leading()));
      if (!places || !(pupils > 0))
        continue;
      result.above += std::max(0.0, pupils - *places);
      discount[school] = std::max(0.0, discount[school] + std::log(pupils / std::max(*places, 1e-9)));
    }
    if (result.above < close)
      break;
  }
  for (std::uint32_t school = 0; school < discount.size(); ++school)
    if (discount[school] > 0)
      result.full.push_back(school);
  return result;
}

} // namespace skolmix
