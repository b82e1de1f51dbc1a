#pragma once

#include "planning/comparison.h"
#include "processing/scenarios.h"

#include <deque>

namespace skolmix {

/// All stages of a municipality, read once, with the schools and homes that scenarios bring.
struct ScenarioJob {
  std::deque<QVariantMap> parameters; ///< per stage
  std::deque<PlanningJob> jobs;       ///< per stage
  QStringList names;                  ///< of the stages
  std::vector<Stage> stages;          ///< look at the jobs
  Standards standards;
  QStringList warnings; ///< of the stages

  const EqualArea &projection() const { return jobs.front().workspace.projection; }
};

/// Reads the stages. Scenarios may name their schools; `readStages` must follow before anything is scored.
ScenarioJob readStageLayers(Run &run);

/// Adds the schools and homes that scenarios bring, reads how pupils choose, and makes the stages.
void readStages(Run &run, ScenarioJob &job, const StoredScenarios &stored);

} // namespace skolmix
