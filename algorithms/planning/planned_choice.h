#pragma once

#include "planning/planning_data.h"
#include "planning/relocations.h"

namespace skolmix {

/// A plan with the choices that pupils make under it.
struct PlannedChoice {
  std::vector<std::uint32_t> today; ///< per part: the share of today's plan that it belongs to
  std::vector<Point> centres;       ///< per part
  ChoiceSetting setting;
  ChoiceOutcome outcome;
};

/// Choices under the plan that the moves make of today's. Where a unit is divided anew, its parts keep the costs of the
/// whole, so that what does not move chooses as before.
PlannedChoice choicesAfter(const PlanningData &data, const Plan &today, std::span<const Move> moves,
                           const Progress &progress);

} // namespace skolmix
