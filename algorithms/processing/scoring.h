#pragma once

#include "processing/planning_job.h"

namespace skolmix {

/// Reads the choice model, scores proposals for one stage and writes schools, moved units, scores, report, log and
/// number outputs: the lowest H of the first dimension first, then by name.
void scoreProposals(Run &run, PlanningJob &job, std::span<const Scenario> proposals, const QString &title);

} // namespace skolmix
