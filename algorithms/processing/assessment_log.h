#pragma once

#include "model/dimension.h"
#include "processing/run.h"
#include "segregation/assessment.h"

namespace skolmix {

/// The groups of a dimension.
QStringList groupNames(const Dimension &dimension);

/// What was measured, what chance alone would give, what is left beyond it, and how sure that is.
void tellAssessment(Run &run, const Dimension &dimension, const Assessment &assessment);

} // namespace skolmix
