#pragma once

#include "processing/rolls.h"
#include "segregation/variance_share.h"

namespace skolmix {

/// How far schools lie apart in the numeric index of VALUE_FIELD. Where rows are parts of schools, and the deviation
/// within them is not known, all pupils of a row count as alike.
VarianceShare measureIndex(Run &run, const Source &source, const Rolls &rolls);

} // namespace skolmix
