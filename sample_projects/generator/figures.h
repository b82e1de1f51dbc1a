#pragma once
#include "rolls.h"

namespace skolmix::sample {

/// Prints what the data says: segregation, use of places, effect of every proposal and candidate site.
void printFigures(const BlockMap &map, const std::vector<Cell> &cells, const SchoolMap &schools);

/// Prints who went where by the simulated school choice.
void printRolls(const SchoolMap &schools, const std::array<Rolls, 2> &rolls);

} // namespace skolmix::sample
