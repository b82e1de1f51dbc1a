#pragma once

#include "processing/counts_reader.h"

namespace skolmix {

/// The probability that a pupil attends the school of the catchment.
struct TakeUp {
  double everyone = 1;
  /// Rates for the groups of one dimension, in its order; they replace `everyone`.
  struct PerGroup {
    std::size_t dimension;
    std::vector<double> rates;
  };
  std::optional<PerGroup> perGroup;
};

/// Take-up in all, or by the groups of one dimension.
TakeUp readTakeUp(const Run &run, const GroupCounts &groups);

} // namespace skolmix
