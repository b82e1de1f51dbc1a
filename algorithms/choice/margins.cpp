#include "choice/margins.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace skolmix {
namespace {

constexpr double wholeUnit = 1 - 1e-9;
constexpr double none = std::numeric_limits<double>::quiet_NaN();

double halfWidth(const Margins &margins, std::size_t school, std::size_t column) {
  return (margins.high[school][column] - margins.low[school][column]) / 2;
}

} // namespace

double divisionVariance(double homeCount) { return 1 / (std::max(2.0, homeCount) + 1); }

Margins margins(const Counts &pupils, const Counts &attending, const Plan &plan, std::span<const double> homeCount,
                std::size_t schools) {
  const Counts nobody(schools + 1, pupils.columns());
  Margins result{nobody, nobody, nobody, nobody};
  Counts expected = nobody;
  Counts variance = nobody;
  for (const Share &share : plan) {
    const std::size_t row = share.zone == outside ? schools : share.zone;
    const double spread = share.value * (1 - share.value) * divisionVariance(homeCount[share.unit]);
    for (std::size_t group = 0; group < pupils.columns(); ++group) {
      const double staying = attending[share.unit][group];
      const double leaking = (pupils[share.unit][group] - staying) * share.value;
      for (Counts *counts : {&result.least, &result.most, &expected})
        (*counts)[schools][group] += leaking;
      expected[row][group] += staying * share.value;
      result.most[row][group] += staying;
      result.least[row][group] += share.value >= wholeUnit ? staying : 0;
      variance[row][group] += share.value >= wholeUnit ? 0 : staying * staying * spread;
    }
  }
  for (std::size_t row = 0; row <= schools; ++row)
    for (std::size_t group = 0; group < pupils.columns(); ++group) {
      const double reach = plausible * std::sqrt(variance[row][group]);
      result.low[row][group] = std::max(result.least[row][group], expected[row][group] - reach);
      result.high[row][group] = std::min(result.most[row][group], expected[row][group] + reach);
    }
  return result;
}

Range boundsOfShare(const Margins &margins, const Dimension &dimension, std::size_t school, std::size_t group) {
  const auto least = groupsOf(margins.least[school], dimension);
  const auto most = groupsOf(margins.most[school], dimension);
  const double othersAtMost = sum(most) - most[group];
  const double othersAtLeast = sum(least) - least[group];
  if (!(sum(most) > 0))
    return {none, none};
  return {othersAtMost > 0 ? least[group] / (least[group] + othersAtMost) : 1,
          most[group] > 0 ? most[group] / (most[group] + othersAtLeast) : 0};
}

Range plausibleShare(const Margins &margins, const Counts &enrolment, const Dimension &dimension, std::size_t school,
                     std::size_t group) {
  const double pupils = sum(groupsOf(enrolment[school], dimension));
  const double share = enrolment[school][dimension.firstColumn + group] / pupils;
  double squares = 0;
  for (std::size_t other = 0; other < dimension.groups.size(); ++other) {
    const double effect =
        (other == group ? 1 - share : share) * halfWidth(margins, school, dimension.firstColumn + other);
    squares += effect * effect;
  }
  const double reach = std::sqrt(squares) / pupils;
  const Range bounds = boundsOfShare(margins, dimension, school, group);
  return {std::max(bounds.low, share - reach), std::min(bounds.high, share + reach)};
}

} // namespace skolmix
