#pragma once

#include "choice/margins.h"
#include "planning/planned_choice.h"
#include "segregation/measures.h"

namespace skolmix {

/// Plausible standard errors of a plan's measures, per dimension: how far they could be off because pupils of divided
/// units may live elsewhere in them (see Margins), because of the errors of the model's parameters, and because of who
/// is drawn where a model draws. The first to first order, by the measures' gradients: the groups of the divided units
/// add their variances. Enrolments are as measured, "outside" last. Cost: flows × groups, and draws × schools × groups.
std::vector<Measures> errors(const PlanningData &data, const PlannedChoice &choice);

/// The same of the changes between two plans. Where a unit's pupils live, which parameters hold and who is drawn counts
/// in both plans alike, so this is less than the two plans' own errors suggest.
std::vector<Measures> changeErrors(const PlanningData &data, const PlannedChoice &before, const PlannedChoice &after);

/// The share of the draws in which the measure of the first dimension is lower after than before, half of the equal
/// ones; NaN without draws.
double chanceOfLowerH(const PlanningData &data, const ChoiceOutcome &before, const ChoiceOutcome &after);

/// The enrolment as the measures see it: without "outside" if it does not count.
Counts measured(const PlanningData &data, const Counts &enrolment);

/// What is plausible for a measure or its change: 1.96 standard errors to either side; measures stay within 0 and 1.
Range plausibleMeasure(double value, double error);
Range plausibleChange(double change, double error);

} // namespace skolmix
