#pragma once

#include "processing/planning_job.h"

namespace skolmix {

/// How ways are reckoned; the names stand in tables of choice parameters.
enum class CostUnit { StraightKilometre, StreetKilometre, MatrixCost };
CostUnit costUnit(const Run &run);
QString costUnitName(CostUnit unit);
/// How many units of cost, as the core reckons, make one of these: 1000 metres, or 1.
double costsPerUnit(CostUnit unit);

/// Reckons what ways from all shares of today's plan to all schools cost, and tells who has none.
void readCosts(Run &run, PlanningJob &job, const Progress &progress);

} // namespace skolmix
