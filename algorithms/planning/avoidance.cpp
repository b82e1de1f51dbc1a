#include "planning/avoidance.h"

#include "choice/take_up.h"
#include "planning/errors.h"

#include <algorithm>

namespace skolmix {
namespace {

double largestAvoidance(const ChoiceParameters &parameters) {
  double largest = 0;
  for (const GroupChoice &group : parameters.groups)
    largest = std::max(largest, group.avoidance);
  return largest;
}

/// The group that leaves most loses this share of those who would follow.
ChoiceParameters withAvoidance(ChoiceParameters parameters, double share) {
  const double largest = largestAvoidance(parameters);
  for (GroupChoice &group : parameters.groups)
    group.avoidance = largest > 0 ? share * group.avoidance / largest : share;
  return parameters;
}

/// As much of the way from one table to the other.
Counts between(Counts from, const Counts &to, double share) {
  for (std::size_t row = 0; row < from.rows(); ++row)
    for (std::size_t group = 0; group < from.columns(); ++group)
      from[row][group] += share * (to[row][group] - from[row][group]);
  return from;
}

} // namespace

std::optional<double> breakEvenAvoidance(const PlanningData &data, double before, const ChoiceSetting &after) {
  if (!followsCatchments(data.model.kind) || std::ranges::none_of(after.parts, &Part::isMoved))
    return {};
  const ChoiceParameters parameters =
      data.model.kind == ChoiceKind::Catchment ? sameForAll(after) : data.model.parameters;
  const auto enrolmentWith = [&](double share) {
    const Counts enrolment = expectedEnrolment(after, takeUp(after, withAvoidance(parameters, share)));
    return countsOf(measured(data, enrolment), data.dimensions.front());
  };
  const Counts allFollow = enrolmentWith(0);
  const Counts allLeave = enrolmentWith(1);
  const auto gain = [&](double share) { return before - measures(between(allFollow, allLeave, share)).theilH; };
  constexpr double noGain = 1e-12;
  if (!(gain(0) > noGain))
    return {};
  for (int hundredths = 1; hundredths <= 100; ++hundredths) {
    double high = hundredths / 100.0;
    if (gain(high) > noGain)
      continue;
    double low = (hundredths - 1) / 100.0;
    while (high - low > 0.0001) {
      const double middle = (low + high) / 2;
      (gain(middle) > noGain ? low : high) = middle;
    }
    return high;
  }
  return {};
}

} // namespace skolmix
