#pragma once

#include "choice/expectation.h"
#include "model/range.h"

namespace skolmix {

/// How far expected pupils could be off because pupils of a divided unit may live in other parts of it than its homes
/// say. Shape of each: as the enrolment, "outside" last.
struct Margins {
  Counts least, most; ///< pupils, if all of every divided unit live on the other side, or on this
  /// Plausible pupils, 95 in 100: every way to divide a unit's pupils among its homes is equally likely (a flat
  /// Dirichlet distribution), for each group on its own. Plain area is taken as two homes: for a unit that is cut in
  /// halves, all divisions from nobody to everybody are equally likely.
  Counts low, high;
};

/// `homeCount`: per unit, as the crosswalk has it. Cost: flows × groups.
Margins margins(const ChoiceSetting &setting, const Flows &flows, std::span<const double> homeCount);

/// The share of a group among a school's pupils, bounds and plausible; NaN where it cannot have any.
Range boundsOfShare(const Margins &margins, const Dimension &dimension, std::size_t school, std::size_t group);
Range plausibleShare(const Margins &margins, const Counts &enrolment, const Dimension &dimension, std::size_t school,
                     std::size_t group);

/// The pupils of a school, plausible; NaN where it has none.
Range plausiblePupils(const Margins &margins, const Counts &enrolment, const Dimension &dimension, std::size_t school);

/// The variance of the share of a unit's pupils that lives in a part of its homes, divided by share × (1 − share).
double divisionVariance(double homeCount);

/// How many standard deviations a plausible range reaches to either side.
inline constexpr double plausible = 1.96;

} // namespace skolmix
