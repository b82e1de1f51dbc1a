#pragma once

#include "processing/observed_choices.h"
#include "processing/parameters.h"

namespace skolmix {

/// What is fitted to what is known of who goes where.
struct CalibrationJob {
  ChoiceSetting setting;
  ObservedChoices observed;
  Decay decay;
  Calibration calibration;
};

/// Fits a distance model by the parameters of the tool, and tells how well it fits. `job` gets the costs of ways.
CalibrationJob readAndCalibrate(Run &run, PlanningJob &job, const Progress &progress);

/// Units, schools and catchments, what is known of who goes where, and how to fit it.
Definitions calibrationParameters();

} // namespace skolmix
