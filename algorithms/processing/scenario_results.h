#pragma once

#include "planning/comparison.h"
#include "processing/scenario_job.h"

namespace skolmix {

/// Scores scenarios that all stages of the job know, and writes what the tools that compare scenarios write: tables,
/// layers, scenario file, report, log and number outputs. The lowest weighted H comes first.
void scoreScenarios(Run &run, ScenarioJob &job, const StoredScenarios &stored, const QString &title);

} // namespace skolmix
