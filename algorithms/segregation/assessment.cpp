#include "segregation/assessment.h"

#include "segregation/chance.h"
#include "segregation/whole.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace skolmix {
namespace {

/// Above this part of a measure of absolute deviations its interval misses the truth too often: 13 in 100 times at a
/// half, 80 at all of it (simulated, 20 schools of 50).
constexpr double mostlyChance = 2 / 3.0;

EveryMeasure measured(const Counts &schools, const AssessmentOptions &options) {
  EveryMeasure result = everyMeasure(schools, options.atkinsonWeight);
  if (options.isOrdered)
    result.ordered = orderedGroups(schools);
  return result;
}

/// Whether some hidden count may be more than one number.
bool areOpen(const HiddenCounts &schools) {
  return std::ranges::any_of(schools.rows, [](const HiddenRow &row) {
    return std::ranges::any_of(row.cells, [](const HiddenRow::Cell &cell) { return cell.range.low < cell.range.high; });
  });
}

Refusal chanceRefusal(const Assessment &assessment, const AssessmentOptions &options) {
  if (options.isModelled || !areWhole(assessment.schools))
    return Refusal::Modelled;
  return std::isnan(assessment.measured.many.theilH) ? Refusal::OneGroup : Refusal::None;
}

Refusal intervalRefusal(const Assessment &assessment, const AssessmentOptions &options, bool areHidden) {
  if (assessment.noChance != Refusal::None)
    return assessment.noChance;
  if (schoolsWithPupils(assessment.schools) < 2)
    return Refusal::OneSchool;
  if (areHidden)
    return Refusal::Hidden;
  return options.drawing.draws == 0 ? Refusal::NotAskedFor : Refusal::None;
}

/// Keeps the ranges of a set of groups within what a measure can be, and takes away those that say nothing.
template <typename Groups, std::size_t count>
void limit(const std::array<Named<Groups>, count> &names, bool isMostlyChance, Groups &low, Groups &high) {
  constexpr double none = std::numeric_limits<double>::quiet_NaN();
  for (const Named<Groups> &measure : names) {
    const bool isNothing = measure.isFlat && isMostlyChance;
    low.*measure.value = isNothing ? none : std::clamp(low.*measure.value, 0.0, measure.most);
    high.*measure.value = isNothing ? none : std::clamp(high.*measure.value, 0.0, measure.most);
  }
}

MeasureRange intervals(const Assessment &assessment, const AssessmentOptions &options, const Progress &progress) {
  const auto figures = [&](const Counts &drawn) { return inARow(measured(drawn, options)); };
  std::vector<std::vector<double>> drawn = bootstrap(assessment.schools, figures, options.drawing, progress);
  const std::vector<double> observed = inARow(assessment.measured);
  std::vector<double> low;
  std::vector<double> high;
  for (std::size_t figure = 0; figure < observed.size(); ++figure) {
    const Range range = chanceInterval(observed[figure], std::move(drawn[figure]));
    low.push_back(range.low);
    high.push_back(range.high);
  }
  const std::size_t groups = assessment.measured.groups.size();
  MeasureRange result{fromARow(low, groups), fromARow(high, groups)};
  const auto isMostlyChance = [](const auto &observed, const auto &byChance) {
    return byChance.dissimilarity > mostlyChance * observed.dissimilarity;
  };
  limit(namedManyGroups, isMostlyChance(assessment.measured.many, assessment.byChance->many), result.low.many,
        result.high.many);
  for (std::size_t group = 0; group < groups; ++group)
    limit(namedTwoGroups, isMostlyChance(assessment.measured.groups[group], assessment.byChance->groups[group]),
          result.low.groups[group], result.high.groups[group]);
  if (result.low.ordered)
    limit(namedOrderedGroups, false, *result.low.ordered, *result.high.ordered);
  return result;
}

/// The least and the most of three tables' measures: they mostly rise together.
MeasureRange hiddenRange(const HiddenCounts &schools, const EveryMeasure &middle, const AssessmentOptions &options) {
  const std::vector<double> even = inARow(measured(mostEven(schools), options));
  const std::vector<double> uneven = inARow(measured(mostUneven(schools), options));
  std::vector<double> low = inARow(middle);
  std::vector<double> high = low;
  for (std::size_t figure = 0; figure < low.size(); ++figure) {
    low[figure] = std::fmin(low[figure], std::fmin(even[figure], uneven[figure]));
    high[figure] = std::fmax(high[figure], std::fmax(even[figure], uneven[figure]));
  }
  return {fromARow(low, middle.groups.size()), fromARow(high, middle.groups.size())};
}

Progress part(const Progress &progress, double from, double to) {
  return [&progress, from, to](double done) { progress(from + done * (to - from)); };
}

} // namespace

Assessment assess(const HiddenCounts &schools, const AssessmentOptions &options, const Progress &progress) {
  Assessment result;
  result.schools = middle(schools);
  result.measured = measured(result.schools, options);
  const bool areHidden = areOpen(schools);
  if (areHidden)
    result.hidden = hiddenRange(schools, result.measured, options);
  result.noChance = chanceRefusal(result, options);
  if (result.noChance == Refusal::None) {
    result.byChance = chance(result.schools, part(progress, 0, 0.1));
    result.beyondChance = adjusted(result.measured, *result.byChance);
  }
  result.noInterval = intervalRefusal(result, options, areHidden);
  if (result.noInterval == Refusal::None)
    result.interval = intervals(result, options, part(progress, 0.1, 1));
  progress(1);
  return result;
}

} // namespace skolmix
