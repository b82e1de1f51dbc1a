#pragma once

#include "segregation/bootstrap.h"
#include "segregation/every_measure.h"
#include "segregation/hidden_counts.h"

#include <optional>

namespace skolmix {

/// Why a figure is not given.
enum class Refusal {
  None,
  NotAskedFor,
  Modelled,     ///< expected pupils carry no chance
  OneGroup,     ///< fewer than two groups have pupils
  OneSchool,    ///< fewer than two schools have pupils
  Hidden,       ///< some counts are hidden, which makes more difference
  MostlyChance, ///< chance alone would give most of a measure of absolute deviations
};

/// How to assess a dimension.
struct AssessmentOptions {
  bool isModelled = false; ///< the pupils are expected, not counted; counts that are not whole always are
  bool isOrdered = false;  ///< the groups are levels, from the lowest to the highest
  double atkinsonWeight = evenAtkinson;
  Drawing drawing; ///< no interval with 0 draws
};

/// The least and the most of every measure.
struct MeasureRange {
  EveryMeasure low, high;
};

/// All that is said about how one dimension's groups are spread over schools.
struct Assessment {
  Counts schools; ///< hidden counts in the middle of their ranges
  EveryMeasure measured;
  Refusal noChance = Refusal::None;
  std::optional<EveryMeasure> byChance, beyondChance;
  Refusal noInterval = Refusal::None;
  std::optional<MeasureRange> interval; ///< NaN for measures that are mostly chance
  std::optional<MeasureRange> hidden;   ///< what the hidden counts allow; none where all are told
};

Assessment assess(const HiddenCounts &schools, const AssessmentOptions &options, const Progress &progress);

} // namespace skolmix
