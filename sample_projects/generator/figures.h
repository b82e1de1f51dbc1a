#pragma once
#include "catchments.h"

namespace skolmix::sample {

/// Prints what the data says: segregation, use of places, effect of every proposal and candidate site.
void printFigures(const BlockMap &map, const std::vector<Cell> &cells, const SchoolMap &schools);

} // namespace skolmix::sample
