#include "planning/errors.h"

#include "segregation/gradients.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace skolmix {
namespace {

constexpr std::array measureMembers{&Measures::theilH, &Measures::dissimilarity, &Measures::etaSquared};
constexpr std::array gradientMembers{&Gradients::theilH, &Gradients::dissimilarity, &Gradients::etaSquared};

/// How much a measure would grow if all pupils of a unit's group lived in one part: part × group.
using Effects = Counts;

/// The gradients of each measure for the groups of all dimensions: school × group, "outside" last.
std::array<Counts, 3> gradientsOf(const PlanningData &data, const Counts &enrolment) {
  std::array<Counts, 3> result;
  result.fill(Counts(enrolment.rows(), enrolment.columns()));
  for (const Dimension &dimension : data.dimensions) {
    const Gradients own = gradients(countsOf(enrolment, dimension));
    for (std::size_t m = 0; m < result.size(); ++m)
      for (std::size_t row = 0; row < enrolment.rows(); ++row)
        std::ranges::copy((own.*gradientMembers[m])[row], result[m][row].subspan(dimension.firstColumn).begin());
  }
  return result;
}

std::array<Effects, 3> effectsOf(const PlanningData &data, const PlannedChoice &choice) {
  const std::array<Counts, 3> gradients = gradientsOf(data, measured(data, choice.outcome.enrolment));
  const Flows &flows = choice.outcome.flows;
  std::array<Effects, 3> effects;
  effects.fill(Effects(choice.setting.parts.size(), data.pupils.columns()));
  for (std::size_t i = 0; i < flows.flows.size(); ++i) {
    const auto [part, school] = flows.flows[i];
    const std::size_t row = school == outside ? data.schools.size() : school;
    for (std::size_t m = 0; m < effects.size(); ++m)
      for (std::size_t group = 0; group < data.pupils.columns(); ++group)
        effects[m][part][group] += flows.pupils[i][group] / choice.setting.parts[part].share * gradients[m][row][group];
  }
  return effects;
}

/// The variance that comes from where in divided units pupils live, of a sum of effects, per dimension.
std::vector<double> divisionVariances(const PlanningData &data, const std::vector<Part> &parts,
                                      const Effects &effects) {
  std::vector<double> result(data.dimensions.size());
  for (std::size_t part = 0; part < parts.size();) {
    const std::size_t first = part;
    while (part < parts.size() && parts[part].unit == parts[first].unit)
      ++part;
    for (std::size_t i = 0; part - first > 1 && i < result.size(); ++i)
      for (std::size_t group = 0; group < data.dimensions[i].groups.size(); ++group) {
        double mean = 0;
        double square = 0;
        for (std::size_t p = first; p < part; ++p) {
          const double effect = effects[p][data.dimensions[i].firstColumn + group];
          mean += parts[p].share * effect;
          square += parts[p].share * effect * effect;
        }
        result[i] += std::max(0.0, square - mean * mean) * divisionVariance(data.homeCount[parts[first].unit]);
      }
  }
  return result;
}

/// The measures of every draw, per dimension.
std::vector<std::vector<Measures>> drawnMeasures(const PlanningData &data, const ChoiceOutcome &outcome) {
  std::vector<std::vector<Measures>> result;
  for (const Counts &draw : outcome.draws)
    result.push_back(measures(measured(data, draw), data.dimensions));
  return result;
}

double variance(std::span<const double> values) {
  if (values.size() < 2)
    return 0;
  const auto count = static_cast<double>(values.size());
  const double mean = sum(values) / count;
  double squares = 0;
  for (const double value : values)
    squares += (value - mean) * (value - mean);
  return squares / (count - 1);
}

std::vector<Measures> roots(const std::vector<std::array<double, 3>> &variances) {
  std::vector<Measures> result;
  for (const auto &own : variances)
    result.push_back({std::sqrt(own[0]), std::sqrt(own[1]), std::sqrt(own[2])});
  return result;
}

Effects difference(Effects effects, const PlannedChoice &choice, const Effects &today) {
  for (std::size_t part = 0; part < effects.rows(); ++part)
    for (std::size_t group = 0; group < effects.columns(); ++group)
      effects[part][group] -= today[choice.today[part]][group];
  return effects;
}

} // namespace

Counts measured(const PlanningData &data, const Counts &enrolment) {
  Counts schools = enrolment;
  if (!data.outsideCounts)
    std::ranges::fill(schools[schools.rows() - 1], 0);
  return schools;
}

std::vector<Measures> errors(const PlanningData &data, const PlannedChoice &choice) {
  std::vector<std::array<double, 3>> variances(data.dimensions.size());
  const auto drawn = drawnMeasures(data, choice.outcome);
  const std::array<Effects, 3> effects = effectsOf(data, choice);
  for (std::size_t m = 0; m < measureMembers.size(); ++m) {
    const std::vector<double> ofDivision = divisionVariances(data, choice.setting.parts, effects[m]);
    for (std::size_t i = 0; i < variances.size(); ++i) {
      std::vector<double> values;
      for (const auto &draw : drawn)
        values.push_back(draw[i].*measureMembers[m]);
      variances[i][m] = ofDivision[i] + variance(values);
    }
  }
  return roots(variances);
}

std::vector<Measures> changeErrors(const PlanningData &data, const PlannedChoice &before, const PlannedChoice &after) {
  std::vector<std::array<double, 3>> variances(data.dimensions.size());
  const auto drawnBefore = drawnMeasures(data, before.outcome);
  const auto drawnAfter = drawnMeasures(data, after.outcome);
  const std::array<Effects, 3> effectsBefore = effectsOf(data, before);
  std::array<Effects, 3> effectsAfter = effectsOf(data, after);
  for (std::size_t m = 0; m < measureMembers.size(); ++m) {
    const Effects changes = difference(std::move(effectsAfter[m]), after, effectsBefore[m]);
    const std::vector<double> ofDivision = divisionVariances(data, after.setting.parts, changes);
    for (std::size_t i = 0; i < variances.size(); ++i) {
      std::vector<double> values;
      for (std::size_t draw = 0; draw < drawnAfter.size(); ++draw)
        values.push_back(drawnAfter[draw][i].*measureMembers[m] - drawnBefore[draw][i].*measureMembers[m]);
      variances[i][m] = ofDivision[i] + variance(values);
    }
  }
  return roots(variances);
}

double chanceOfLowerH(const PlanningData &data, const ChoiceOutcome &before, const ChoiceOutcome &after) {
  if (after.draws.empty())
    return std::numeric_limits<double>::quiet_NaN();
  const auto drawnBefore = drawnMeasures(data, before);
  const auto drawnAfter = drawnMeasures(data, after);
  double lower = 0;
  for (std::size_t draw = 0; draw < drawnAfter.size(); ++draw) {
    const double change = drawnAfter[draw].front().theilH - drawnBefore[draw].front().theilH;
    lower += change < 0 ? 1 : change > 0 ? 0 : 0.5;
  }
  return lower / static_cast<double>(drawnAfter.size());
}

Range plausibleMeasure(double value, double error) {
  return {std::max(0.0, value - plausible * error), std::min(1.0, value + plausible * error)};
}

Range plausibleChange(double change, double error) { return {change - plausible * error, change + plausible * error}; }

} // namespace skolmix
