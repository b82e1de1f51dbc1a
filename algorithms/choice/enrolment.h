#pragma once

#include "model/dimension.h"
#include "overlay/crosswalk.h"

#include <optional>
#include <span>
#include <vector>

namespace skolmix {

/// Who belongs where: the share of every unit that belongs to each school (`zone` is the school's number).
using Plan = std::vector<Share>;

/// The probability that a pupil attends the school of the catchment; the others leak to "outside".
struct TakeUp {
  double everyone = 1;
  /// Rates for the groups of one dimension, in its order; they replace `everyone`.
  struct PerGroup {
    std::size_t dimension;
    std::vector<double> rates;
  };
  std::optional<PerGroup> perGroup;
};

/// The pupils of each unit who attend their catchment's school. Where take-up differs between the groups of one
/// dimension, the other dimensions lose the same share of the unit's pupils, evenly over their groups: all dimensions
/// stay partitions of the same pupils. Shape: as `pupils`.
Counts attending(const Counts &pupils, std::span<const Dimension> dimensions, const TakeUp &takeUp);

/// Expected pupils per school and group, fractional; the last row is "outside": those who belong to no school and those
/// who leak. Column sums equal those of `pupils`. Cost: shares × groups.
Counts enrolment(const Counts &pupils, const Counts &attending, const Plan &plan, std::size_t schools);

} // namespace skolmix
