#pragma once

#include "planning/comparison.h"
#include "processing/scenarios.h"

namespace skolmix {

/// Writes the scenarios with their sites, tenures, provenance and scores into the GeoPackage SCENARIO_FILE, whole or
/// not at all: tables `scenarios`, `changes`, `sites` and `tenures`, as this tool reads them.
void writeScenarioFile(Run &run, const StoredScenarios &stored, const std::vector<ScoredScenario> &scored);

/// Where the table SCENARIOS is given, tells whether layers and figures are those of the run that wrote it.
void tellWhetherSame(Run &run, const std::vector<ScoredScenario> &scored);

} // namespace skolmix
