#pragma once

#include "processing/rolls.h"

namespace skolmix {

/// A row per school and group: its parts of H, D and η², and what one pupil of it changes by leaving or coming. Does
/// nothing where the user does not want it.
void writeGroupTable(Run &run, const Rolls &rolls, const std::vector<Assessment> &assessments);

} // namespace skolmix
