#pragma once

#include "planning/scorecard.h"
#include "processing/planning_job.h"

namespace skolmix {

/// Reads the model by which pupils become an enrolment, and the ways it needs, into the job, and tells which it is. All
/// schools, also those that only proposals open, must be in the job.
void readChoice(Run &run, PlanningJob &job);

/// The model in a sentence.
QString modelText(ChoiceKind kind);

/// Tells what the outcome is like: who found no room, how wishes came true, whether other mixes could come about.
void tellOutcome(Run &run, const PlanningJob &job, const ChoiceOutcome &outcome);

} // namespace skolmix
