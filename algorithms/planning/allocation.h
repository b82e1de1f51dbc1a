#pragma once

#include "model/counts.h"

#include <span>
#include <vector>

namespace skolmix {

/// How a sum is shared out over schools.
struct AllocationRule {
  double sum;            ///< 0 or more
  double shareByNeed;    ///< 0 to 1; the rest is the same for every pupil
  double indexFloor = 0; ///< only what the index has above it counts as need
  bool areWhole = false; ///< amounts in whole units of the sum, which then is whole itself
};

/// What schools get. A school without pupils gets nothing.
struct AllocatedSum {
  std::vector<double> index;      ///< of need, the whole is 1; NaN for schools without pupils
  std::vector<double> amounts;    ///< sum to the rule's sum
  std::vector<double> evenShares; ///< what each would get if all were shared by pupils alone
};

/// How often the groups that weigh are found among a school's pupils against the whole: Σ_g w_g p_jg / Σ_g w_g P_g, the
/// form of socioeconomic indices by which Swedish municipalities and the state share out school money (Skolverket 2013,
/// report 391; SCB). Weighed by pupils, its mean is 1. `schools`: schools × groups; `weights`: 0 or more, per group.
/// NaN for schools without pupils, and everywhere if nobody is in a group that weighs. Cost: schools × groups.
std::vector<double> needIndex(const Counts &schools, std::span<const double> weights);

/// Shares out the sum: one part by pupils, t_j / T, the other by need, t_j max(0, I_j − floor) over its sum. Throws
/// where there are no pupils, or there is a part by need and nobody has any. Cost: schools × groups.
AllocatedSum allocate(const Counts &schools, std::span<const double> weights, const AllocationRule &rule);

/// Amounts in whole units that keep to their sum, rounded, by the largest remainder (Hamilton 1792): each gets its
/// whole part, and those with the largest remainders, the first of equals, one more. Cost: amounts × log amounts.
std::vector<double> wholeAmounts(std::span<const double> amounts);

/// What has to be moved to come from one to the other, if both have the same sum: half of all steps, Σ |a_j − b_j| / 2.
double amountMoved(std::span<const double> from, std::span<const double> to);

} // namespace skolmix
