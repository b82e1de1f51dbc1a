#pragma once

#include "planning/planning_data.h"

#include <optional>

namespace skolmix {

/// How much avoidance would undo the gain of a change: the smallest share, 0 to 1, of the pupils in areas that get
/// another school who would have to leave instead of following (each group in proportion to its own avoidance, or all
/// groups alike where none is given), for H of the first dimension to be no lower than `before`. None where the change
/// lowers H by nothing, where it still does if all leave, and for models other than those of the catchments. Of several
/// such shares the smallest, found on a grid of hundredths and by bisection, to 0.0001. Cost: two enrolments, between
/// which those with other shares lie evenly, and up to 115 × schools × groups.
std::optional<double> breakEvenAvoidance(const PlanningData &data, double before, const ChoiceSetting &after);

} // namespace skolmix
