#pragma once

#include "choice/margins.h"
#include "planning/planning_data.h"
#include "planning/proposal.h"
#include "segregation/measures.h"

namespace skolmix {

/// Plausible standard errors of a plan's measures, per dimension: how far they could be off because pupils of divided
/// units may live elsewhere in them (see Margins). To first order, by the measures' gradients; the groups of the
/// divided units add their variances. Shape of the enrolment: as measured, "outside" last. Cost: shares × groups.
std::vector<Measures> errors(const PlanningData &data, const Plan &plan, const Counts &enrolment);

/// The same of the changes that moves make. Where a unit's pupils live counts in both plans alike, so this is less than
/// the two plans' own errors suggest.
std::vector<Measures> changeErrors(const PlanningData &data, const Plan &before, std::span<const Move> moves,
                                   const Counts &enrolmentBefore, const Counts &enrolmentAfter);

/// What is plausible for a measure or its change: 1.96 standard errors to either side; measures stay within 0 and 1.
Range plausibleMeasure(double value, double error);
Range plausibleChange(double change, double error);

} // namespace skolmix
