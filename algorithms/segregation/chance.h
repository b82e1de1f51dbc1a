#pragma once

#include "model/progress.h"
#include "segregation/every_measure.h"

namespace skolmix {

/// Whether all counts are whole numbers, as those of pupils who were counted are. Expected pupils are not.
bool areWhole(const Counts &schools);

/// What every measure would be on average if chance alone decided who goes to which school, with the schools' sizes and
/// the groups' totals as they are. Exact, not simulated: a group's number at a school is hypergeometric, and each
/// expectation is a sum over it (Winship 1977; Carrington and Troske 1997). NaN for Gini and Atkinson, which are no
/// sums over schools. Throws Error where the counts are not whole: expected pupils carry no chance.
/// Cost: different school sizes × groups × √ pupils at the school.
EveryMeasure chance(const Counts &schools, const Progress &progress);

/// The part of a measure that chance does not explain, of what it could be: (I − I₀) / (1 − I₀) (Carrington and Troske
/// 1997). Below 0 where schools are more alike than chance makes them. For η² it is the adjusted R². Sound for H, M, η²
/// and Hutchens only: it makes far too little of D, G and Gorard's index, which are NaN; M is adjusted as its H.
EveryMeasure adjusted(const EveryMeasure &observed, const EveryMeasure &byChance);

/// Dissimilarity of a group against the others, less what chance adds in small schools: the most likely absolute
/// difference of each school's two shares, given the one that was seen (Allen, Burgess, Davidson and Windmeijer 2015).
double densityCorrectedDissimilarity(const Counts &schools, std::size_t group);

} // namespace skolmix
