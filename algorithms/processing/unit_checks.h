#pragma once

#include "processing/catchment_checks.h"

namespace skolmix {

/// Tells units that stand in the same place, and those in no catchment, in a part of one, or in many.
void checkUnits(Inspection &inspection, const std::vector<CheckedStage> &stages, const Pupils &pupils);

} // namespace skolmix
