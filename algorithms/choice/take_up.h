#pragma once

#include "choice/expectation.h"

namespace skolmix {

/// The catchment models: of the pupils of group g in a catchment, takeUp_g attend its school (in shared catchments each
/// school its part); where a change gives their area another school, avoidance_g of these leave all the same (after
/// Gillani et al. 2023, who let moved blocks leak more). Of those who do not attend, independent_g go to independent
/// schools, by attractiveness and cost as in the logit, and the others outside. With parameters that are not set, all
/// attend their catchment's school. The setting must outlive the result; its costs are used only where some go to
/// independent schools. Cost per part: groups, and schools × groups where there are independent schools.
Probabilities takeUp(const ChoiceSetting &setting, const ChoiceParameters &parameters);

} // namespace skolmix
