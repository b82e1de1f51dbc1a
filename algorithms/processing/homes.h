#pragma once

#include "overlay/homes.h"
#include "processing/units.h"

namespace skolmix {

/// Where the units' pupils live: on the weighted places that the user gives, in the mask, or all over the units. Says
/// how many units hold none of it, and which.
Homes readHomes(Run &run, const Units &units, const Workspace &workspace);

} // namespace skolmix
