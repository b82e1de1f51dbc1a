#pragma once

#include "processing/planning_job.h"

namespace skolmix {

/// Scores the proposals and writes schools, moved units, scores, report, log and number outputs.
void scoreProposals(Run &run, const PlanningJob &job, const std::vector<Proposal> &proposals, const QString &title);

} // namespace skolmix
