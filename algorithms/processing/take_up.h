#pragma once

#include "choice/enrolment.h"
#include "processing/counts_reader.h"

namespace skolmix {

/// Take-up in all, or by the groups of one dimension.
TakeUp readTakeUp(const Run &run, const GroupCounts &groups);

} // namespace skolmix
