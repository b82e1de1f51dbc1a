#pragma once

#include "processing/catchment_checks.h"

namespace skolmix {

/// How far a school may lie from homes and streets, in metres.
struct Reach {
  double units;
  double streets;
};

/// Tells schools outside their catchment, on one spot, far from homes and streets, or with impossible places.
void checkSchools(Inspection &inspection, const std::vector<CheckedStage> &stages, const Reach &reach);

} // namespace skolmix
