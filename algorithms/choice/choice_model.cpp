#include "choice/choice_model.h"

#include "choice/logit.h"
#include "choice/places.h"
#include "choice/take_up.h"

#include <algorithm>
#include <cmath>

namespace skolmix {
namespace {

/// Told of steps within steps, it stays where it is.
Progress neverBack(const Progress &progress) {
  return [&progress, most = 0.0](double done) mutable { progress(most = std::max(most, done)); };
}

Progress part(const Progress &progress, double from, double to) {
  return [&progress, from, to](double done) { progress(from + done * (to - from)); };
}

void add(Counts &sums, const Counts &terms) {
  for (std::size_t row = 0; row < sums.rows(); ++row)
    for (std::size_t column = 0; column < sums.columns(); ++column)
      sums[row][column] += terms[row][column];
}

Counts squared(Counts counts) {
  for (std::size_t row = 0; row < counts.rows(); ++row)
    for (double &value : counts[row])
      value *= value;
  return counts;
}

ChoiceOutcome byCatchment(const ChoiceSetting &setting, const ChoiceModel &model, const Progress &progress) {
  const auto flowsWith = [&](const ChoiceParameters &parameters) {
    return flows(setting, takeUp(setting, parameters));
  };
  const bool isPlain = model.kind == ChoiceKind::Catchment;
  ChoiceOutcome outcome;
  outcome.flows = flowsWith(isPlain ? sameForAll(setting) : model.parameters);
  outcome.enrolment = enrolment(outcome.flows, setting.schools.size());
  for (std::size_t draw = 0; !isPlain && draw < model.plausible.size(); ++draw) {
    progress(static_cast<double>(draw) / static_cast<double>(model.plausible.size()));
    outcome.draws.push_back(expectedEnrolment(setting, takeUp(setting, model.plausible[draw])));
  }
  if (outcome.draws.size() > 1)
    outcome.variance = squared(standardDeviation(outcome.draws));
  return outcome;
}

/// The response of a distance model: within the places where it respects them.
ChoiceParameters afterPlaces(const ChoiceSetting &setting, const ChoiceModel &model, const ChoiceParameters &parameters,
                             const Progress &progress) {
  return model.respectsPlaces ? withinPlaces(setting, parameters, progress).parameters : parameters;
}

ChoiceOutcome byDistance(const ChoiceSetting &setting, const ChoiceModel &model, const Progress &progress) {
  const auto silent = [&progress](double) { progress(0); };
  const Response respond = [&](const ChoiceParameters &parameters) {
    return expectedEnrolment(setting, logit(setting, afterPlaces(setting, model, parameters, silent)));
  };
  ChoiceOutcome outcome;
  outcome.equilibria = equilibria(setting, model.parameters, respond, part(progress, 0, 0.3));
  ChoiceParameters settled = outcome.equilibria.front().parameters;
  if (model.respectsPlaces) {
    WithinPlaces fitted = withinPlaces(setting, settled, silent);
    outcome.full = std::move(fitted.full);
    outcome.abovePlaces = fitted.above;
    settled = std::move(fitted.parameters);
  }
  outcome.flows = flows(setting, logit(setting, settled));
  outcome.enrolment = enrolment(outcome.flows, setting.schools.size());
  outcome.variance = choiceVariance(setting, outcome.flows);
  for (std::size_t draw = 0; draw < model.plausible.size(); ++draw) {
    progress(0.3 + 0.7 * static_cast<double>(draw) / static_cast<double>(model.plausible.size()));
    outcome.draws.push_back(equilibrium(setting, model.plausible[draw], respond, silent).enrolment);
  }
  if (outcome.draws.size() > 1)
    add(outcome.variance, squared(standardDeviation(outcome.draws)));
  return outcome;
}

/// The school of the own catchment, the nearest where several share it.
std::vector<std::uint32_t> catchmentSchools(const ChoiceSetting &setting) {
  std::vector<std::uint32_t> result;
  for (std::size_t number = 0; number < setting.parts.size(); ++number) {
    const std::vector<double> &costs = setting.costs[number];
    std::uint32_t school = outside;
    for (const Claim &claim : setting.parts[number].catchment)
      if (!std::isnan(costs[claim.zone]) && (school == outside || costs[claim.zone] < costs[school]))
        school = claim.zone;
    result.push_back(school);
  }
  return result;
}

ChoiceOutcome byAdmission(const ChoiceSetting &setting, const ChoiceModel &model, const Progress &progress) {
  AdmissionRules rules = model.rules;
  rules.guaranteed = catchmentSchools(setting);
  const auto admit = [&](std::span<const ChoiceParameters> parameters, const Progress &told) {
    return admissions(setting, parameters, rules, {model.admissionDraws, model.seed, allThreads()}, told);
  };
  const auto silent = [&progress](double) { progress(0); };
  const Response respond = [&](const ChoiceParameters &parameters) {
    return meanOf(admit(std::span(&parameters, 1), silent).draws);
  };
  ChoiceOutcome outcome;
  std::vector<ChoiceParameters> parameters{model.parameters};
  const bool hasFeedback = caresForMix(model.parameters);
  if (hasFeedback) {
    // lists and lots are drawn: a mean over draws moves by steps
    outcome.equilibria = equilibria(setting, model.parameters, respond, part(progress, 0, 0.7), {0.5, 50});
    parameters = {outcome.equilibria.front().parameters};
  } else if (!model.plausible.empty()) {
    parameters.clear();
    for (std::size_t draw = 0; draw < model.admissionDraws; ++draw)
      parameters.push_back(model.plausible[draw % model.plausible.size()]);
  }
  outcome.admissions = admit(parameters, part(progress, hasFeedback ? 0.7 : 0, 1));
  outcome.draws = std::move(outcome.admissions->draws);
  outcome.flows = std::move(outcome.admissions->flows);
  outcome.enrolment = meanOf(outcome.draws);
  if (outcome.draws.size() > 1)
    outcome.variance = squared(standardDeviation(outcome.draws));
  return outcome;
}

} // namespace

bool needsCosts(const ChoiceModel &model) {
  const auto leaks = [](const GroupChoice &group) { return group.independent > 0; };
  return !followsCatchments(model.kind) ||
         (model.kind == ChoiceKind::TakeUp && std::ranges::any_of(model.parameters.groups, leaks));
}

ChoiceOutcome choose(const ChoiceSetting &setting, const ChoiceModel &model, const Progress &progress) {
  const Progress onward = neverBack(progress);
  onward(0);
  ChoiceOutcome outcome = followsCatchments(model.kind)         ? byCatchment(setting, model, onward)
                          : model.kind == ChoiceKind::Admission ? byAdmission(setting, model, onward)
                                                                : byDistance(setting, model, onward);
  onward(1);
  return outcome;
}

} // namespace skolmix
