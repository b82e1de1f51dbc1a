#pragma once

#include "choice/choice_model.h"
#include "model/school.h"

namespace skolmix {

/// All that stays the same between baseline and proposals.
struct PlanningData {
  std::vector<Dimension> dimensions; ///< the first is the headline
  Counts pupils;                     ///< unit × group
  std::vector<double> homeCount;     ///< per unit, as the crosswalk has it
  std::vector<School> schools;       ///< those that only proposals open, too
  bool outsideCounts = true;         ///< whether "outside" is a unit of the measures
  std::size_t lead = 0;              ///< the dimension whose groups choose differently
  ChoiceModel model = {};
  /// What ways cost: share of today's plan × school, NaN where there is none. Without rows where the model needs none
  /// and ways are straight lines.
  Ways costs = {};
  bool costsAreMetres = true;
  SharedCatchments shared = {};
};

} // namespace skolmix
