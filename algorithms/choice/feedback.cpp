#include "choice/feedback.h"

#include <algorithm>
#include <cmath>

namespace skolmix {
namespace {

constexpr double damping = 0.5; ///< how much of the new mix is taken over in a step

/// Each school's shares of the leading groups; those of the whole where it has no pupils.
Counts mixOf(const ChoiceSetting &setting, const Counts &enrolment) {
  const Dimension &leading = setting.leading();
  const std::vector<double> whole = columnSums(countsOf(setting.pupils, leading));
  Counts mix(setting.schools.size(), setting.groups());
  for (std::size_t school = 0; school < mix.rows(); ++school) {
    const auto own = groupsOf(enrolment[school], leading);
    const std::span<const double> pupils = sum(own) > 0 ? own : std::span<const double>(whole);
    for (std::size_t group = 0; group < mix.columns(); ++group)
      mix[school][group] = sum(pupils) > 0 ? pupils[group] / sum(pupils) : 0;
  }
  return mix;
}

ChoiceParameters valued(const ChoiceParameters &parameters, const Counts &mix) {
  ChoiceParameters result = parameters;
  for (std::size_t school = 0; school < mix.rows(); ++school)
    for (std::size_t group = 0; group < mix.columns(); ++group)
      result.attractiveness[school][group] += parameters.groups[group].composition * mix[school][group];
  return result;
}

double largestDifference(const Counts &a, const Counts &b) {
  double largest = 0;
  for (std::size_t row = 0; row < a.rows(); ++row)
    for (std::size_t column = 0; column < a.columns(); ++column)
      largest = std::max(largest, std::abs(a[row][column] - b[row][column]));
  return largest;
}

/// How many pupils of a school and group, at most, the assumed mix is off the one that follows.
double pupilsOff(const ChoiceSetting &setting, const Counts &enrolment, const Counts &assumed,
                 const Counts &following) {
  double largest = 0;
  for (std::size_t school = 0; school < assumed.rows(); ++school) {
    const double pupils = sum(groupsOf(enrolment[school], setting.leading()));
    for (std::size_t group = 0; group < assumed.columns(); ++group)
      largest = std::max(largest, pupils * std::abs(following[school][group] - assumed[school][group]));
  }
  return largest;
}

void approach(Counts &mix, const Counts &following) {
  for (std::size_t school = 0; school < mix.rows(); ++school)
    for (std::size_t group = 0; group < mix.columns(); ++group)
      mix[school][group] += damping * (following[school][group] - mix[school][group]);
}

Equilibrium settle(const ChoiceSetting &setting, const ChoiceParameters &parameters, const Response &respond,
                   Counts mix, const Progress &progress, const Agreement &agreement) {
  Equilibrium now{{}, {}, false, 0};
  while (now.steps < agreement.mostSteps && !now.isReached) {
    progress(static_cast<double>(now.steps) / agreement.mostSteps);
    ++now.steps;
    now.parameters = valued(parameters, mix);
    now.enrolment = respond(now.parameters);
    const Counts following = mixOf(setting, now.enrolment);
    now.isReached = pupilsOff(setting, now.enrolment, mix, following) <= agreement.pupils;
    approach(mix, following);
  }
  return now;
}

/// All pupils of a school are of the group whose share there is farthest above (+1) or below (−1) that of the whole.
Counts sorted(const ChoiceSetting &setting, const Counts &mix, double sign) {
  const std::vector<double> whole = columnSums(countsOf(setting.pupils, setting.leading()));
  Counts result(mix.rows(), mix.columns());
  for (std::size_t school = 0; school < mix.rows(); ++school) {
    std::size_t farthest = 0;
    const auto deviation = [&](std::size_t group) { return sign * (mix[school][group] - whole[group] / sum(whole)); };
    for (std::size_t group = 1; group < mix.columns(); ++group)
      if (deviation(group) > deviation(farthest))
        farthest = group;
    result[school][farthest] = 1;
  }
  return result;
}

} // namespace

bool caresForMix(const ChoiceParameters &parameters) {
  return std::ranges::any_of(parameters.groups, [](const GroupChoice &group) { return group.composition != 0; });
}

Equilibrium equilibrium(const ChoiceSetting &setting, const ChoiceParameters &parameters, const Response &respond,
                        const Progress &progress) {
  Counts indifferent = respond(parameters);
  if (!caresForMix(parameters))
    return {parameters, std::move(indifferent), true, 0};
  return settle(setting, parameters, respond, mixOf(setting, indifferent), progress, {});
}

std::vector<Equilibrium> equilibria(const ChoiceSetting &setting, const ChoiceParameters &parameters,
                                    const Response &respond, const Progress &progress, const Agreement &agreement) {
  const Counts indifferent = respond(parameters);
  if (!caresForMix(parameters))
    return {{parameters, indifferent, true, 0}};
  const Counts mix = mixOf(setting, indifferent);
  const Counts nobody(indifferent.rows(), indifferent.columns());
  const std::vector<Counts> starts{mix, mixOf(setting, nobody), sorted(setting, mix, 1), sorted(setting, mix, -1)};
  std::vector<Equilibrium> found;
  for (std::size_t start = 0; start < starts.size(); ++start) {
    const auto part = [&](double done) {
      progress((static_cast<double>(start) + done) / static_cast<double>(starts.size()));
    };
    Equilibrium next = settle(setting, parameters, respond, starts[start], part, agreement);
    const auto isSame = [&](const Equilibrium &other) {
      return largestDifference(other.enrolment, next.enrolment) <= std::max(0.5, 4 * agreement.pupils);
    };
    if (std::ranges::none_of(found, isSame))
      found.push_back(std::move(next));
  }
  return found;
}

} // namespace skolmix
