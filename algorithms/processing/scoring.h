#pragma once

#include "processing/planning_job.h"

namespace skolmix {

/// Reads the choice model, scores the proposals and writes schools, moved units, scores, report, log and number
/// outputs.
void scoreProposals(Run &run, PlanningJob &job, const std::vector<Proposal> &proposals, const QString &title);

} // namespace skolmix
