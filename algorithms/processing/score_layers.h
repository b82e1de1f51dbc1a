#pragma once

#include "planning/scorecard.h"
#include "processing/planning_job.h"

namespace skolmix {

/// What becomes of one stage under several scenarios.
struct StageScores {
  const PlanningJob &job;
  QString name; ///< of the stage; empty where there is only one
  const Scorecard &today;
  std::vector<const ScoredPlan *> scored; ///< in the same order for all stages
};

/// Every school before and after each scenario (OUTPUT).
void writeScoredSchools(Run &run, std::span<const StageScores> stages, const QString &title);
/// The parts of units that get another school (OUTPUT_UNITS).
void writeMovedUnits(Run &run, std::span<const StageScores> stages, const QString &title);

} // namespace skolmix
