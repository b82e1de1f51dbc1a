#pragma once

#include "processing/checked_layer.h"

namespace skolmix {

/// The pupils of every unit, as far as they are known.
using Pupils = std::vector<std::optional<double>>;

/// Tells what is wrong with the counts of the units; the pupils are in the order of the features.
Pupils checkCounts(Inspection &inspection);

} // namespace skolmix
