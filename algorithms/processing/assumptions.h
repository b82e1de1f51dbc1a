#pragma once

#include "processing/population.h"

namespace skolmix {

/// Reads the table RATES: what kind of rate (survival, moves, births, newborns), the age and the group it is of, where
/// it is not of all, and what it is at the least, most likely and at the most. Without rows where none is given. Throws
/// where it is no such table, a group is unknown, a number is impossible, or births and newborns are both told.
std::vector<Rate> readRates(Run &run, const Population &population);

/// Reads the table YIELDS: how many people of each age and group live in a new dwelling of a tenure, the same way. An
/// empty tenure stands for all that are not named. Throws where it is no such table, and where it says nothing of one
/// of `tenures`.
std::vector<Yield> readYields(Run &run, const Population &population, const std::vector<QString> &tenures);

} // namespace skolmix
