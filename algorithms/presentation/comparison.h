#pragma once

#include "model/dimension.h"
#include "model/range.h"

#include <QString>
#include <vector>

namespace skolmix {

/// A school as it was observed and as a model has it. NaN where it is not known, and shares also without pupils.
struct ComparedSchool {
  QString name;                        ///< plain text
  double observed, modelled;           ///< pupils
  double shareObserved, shareModelled; ///< of the group, per cent
  Range interval;                      ///< of the modelled share, per cent; NaN without one
};

/// Observed schools beside a model's, with the share of one group.
struct Comparison {
  QString group;                       ///< plain text
  double whole;                        ///< the group's share of all observed pupils, per cent; NaN where none is known
  std::vector<ComparedSchool> schools; ///< in alphabetical order
};

/// Compares tables of school × group, the modelled one perhaps with more rows and columns: its groups are those of the
/// dimension. `observed` is NaN where it is not known, and may have no rows. `low` and `high`, of the modelled shares
/// (0 to 1), may have none, too.
Comparison compared(const std::vector<QString> &schools, const Dimension &dimension, std::size_t group,
                    const Counts &observed, const Counts &modelled, const Counts &low = {}, const Counts &high = {});

/// Where the model has too many and too few pupils, and too high and too low shares of the group: both ends, in words.
/// Empty where nothing is observed.
QString largestMisses(const Comparison &comparison);

/// Shares as deviations from the observed whole: hollow as observed, filled as modelled. Empty where none is observed.
QString comparisonPlot(const Comparison &comparison);

/// Every school in numbers.
QString comparisonTable(const Comparison &comparison);

} // namespace skolmix
