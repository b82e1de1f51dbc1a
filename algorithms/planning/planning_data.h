#pragma once

#include "choice/choice_model.h"
#include "model/school.h"

#include <memory>

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
  /// What ways cost: share of today's plan × school, NaN where there is none. None where the model needs none and ways
  /// are straight lines. Shared by all plans.
  std::shared_ptr<const Ways> costs = {};
  bool costsAreMetres = true;
  SharedCatchments shared = {};
  std::vector<bool> shut = {};           ///< per school, whether it takes nobody; empty: all are open
  std::vector<std::uint32_t> sites = {}; ///< per school, at whose place it stands: whose costs it has; empty: its own

  bool isOpen(std::size_t school) const { return shut.empty() || !shut[school]; }
};

} // namespace skolmix
