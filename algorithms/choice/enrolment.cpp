#include "choice/enrolment.h"

namespace skolmix {
namespace {

void scale(std::span<double> row, double factor) {
  for (double &value : row)
    value *= factor;
}

/// The share of the unit's pupils who stay, by the dimension whose groups have rates of their own.
double retention(std::span<const double> groups, std::span<const double> rates) {
  double staying = 0;
  for (std::size_t group = 0; group < groups.size(); ++group)
    staying += groups[group] * rates[group];
  const double all = sum(groups);
  return all > 0 ? staying / all : 0;
}

} // namespace

Counts attending(const Counts &pupils, std::span<const Dimension> dimensions, const TakeUp &takeUp) {
  Counts result = pupils;
  for (std::size_t unit = 0; unit < result.rows(); ++unit) {
    if (!takeUp.perGroup) {
      scale(result[unit], takeUp.everyone);
      continue;
    }
    const auto &[leading, rates] = *takeUp.perGroup;
    const Dimension &dimension = dimensions[leading];
    scale(result[unit], retention(groupsOf(pupils[unit], dimension), rates));
    for (std::size_t group = 0; group < rates.size(); ++group) {
      const std::size_t column = dimension.firstColumn + group;
      result[unit][column] = pupils[unit][column] * rates[group];
    }
  }
  return result;
}

Counts enrolment(const Counts &pupils, const Counts &attending, const Plan &plan, std::size_t schools) {
  Counts result(schools + 1, pupils.columns());
  for (const Share &share : plan) {
    const bool enrolled = share.zone != outside;
    for (std::size_t group = 0; group < pupils.columns(); ++group) {
      const double living = pupils[share.unit][group] * share.value;
      const double staying = enrolled ? attending[share.unit][group] * share.value : 0;
      if (enrolled)
        result[share.zone][group] += staying;
      result[schools][group] += living - staying;
    }
  }
  return result;
}

} // namespace skolmix
