#pragma once

#include "processing/checked_layer.h"

namespace skolmix {

/// Writes the problems as a table, their places as points and their areas as polygons.
void writeProblems(Inspection &inspection);

/// Tells them in the log, those of one kind in one sentence, and sums up.
void tellProblems(Inspection &inspection);

} // namespace skolmix
