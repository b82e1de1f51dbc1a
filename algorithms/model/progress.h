#pragma once

#include <functional>

namespace skolmix {

/// Told the fraction done, 0 to 1, at least every 0.1 s; throws Cancelled to stop the work.
using Progress = std::function<void(double)>;

} // namespace skolmix
