#pragma once

#include "processing/scenarios.h"

namespace skolmix {

/// A change in a sentence, with the schools' names.
QString changeText(const ScenarioRow &row, const std::vector<School> &schools);

} // namespace skolmix
