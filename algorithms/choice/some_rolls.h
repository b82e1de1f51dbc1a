#pragma once

#include "choice/calibration.h"

namespace skolmix {

/// `calibrate` where the rolls of some schools are not known, so that rolls do not tell how many pupils are outside:
/// these shares are taken such that the schools whose rolls are known have as many pupils together by the model as on
/// the rolls. They have no error. Where all rolls, or none, are known, it is `calibrate`. Cost: up to 20 calibrations.
Calibration calibrateToSomeRolls(const ChoiceSetting &setting, const ObservedChoices &observed, ChoiceParameters start,
                                 const CalibrationOptions &options, const Progress &progress,
                                 unsigned threads = allThreads());

} // namespace skolmix
