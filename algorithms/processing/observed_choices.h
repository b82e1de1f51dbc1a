#pragma once

#include "choice/calibration.h"
#include "processing/planning_job.h"

namespace skolmix {

/// Rolls of the schools of a job, school × group of the first dimension: NaN where a school has none or hides it.
/// Without rows where the user gives no fields.
Counts readSchoolRolls(Run &run, const PlanningJob &job);

/// All that the user knows of who goes where: rolls, totals, mean ways, shares at the nearest school.
ObservedChoices readObservedChoices(Run &run, const PlanningJob &job);

} // namespace skolmix
