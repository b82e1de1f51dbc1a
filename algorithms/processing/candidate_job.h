#pragma once

#include "planning/candidates.h"
#include "processing/parameters.h"
#include "processing/scenario_job.h"

namespace skolmix {

/// Which schools are candidates, and how many scenarios get a full scorecard.
Definitions candidateParameters();
/// The table of all candidates, and their number.
Definitions candidateOutputs();

/// The help of a tool that tries candidates: what it tries, and how to read the result.
QString candidateHelp(const QString &what);

/// Reads the stages, without any scenario of the user's.
ScenarioJob readToday(Run &run);

/// Ids of the schools that may close, merge or change; all that have a catchment, where the user names none.
std::vector<std::string> readCandidates(const Run &run, const ScenarioJob &job);

/// The name of a school.
QString schoolName(const ScenarioJob &job, const std::string &id);

/// Today's plan of all stages, for first estimates.
ScoredBaseline baselineOf(Run &run, const ScenarioJob &job);

/// Writes all candidates with their estimates, and scores those of the lowest H in full.
void scoreCandidates(Run &run, ScenarioJob &job, const std::vector<Candidate> &candidates, const QString &title);

} // namespace skolmix
