#pragma once

#include "model/dimension.h"
#include "model/school.h"

#include <vector>

namespace skolmix {

/// All that stays the same between baseline and proposals.
struct PlanningData {
  std::vector<Dimension> dimensions; ///< the first is the headline
  Counts pupils;                     ///< unit × group
  Counts attending;                  ///< those of them who attend their catchment's school
  std::vector<double> homeCount;     ///< per unit, as the crosswalk has it
  std::vector<School> schools;
  bool outsideCounts = true; ///< whether "outside" is a unit of the measures
};

} // namespace skolmix
