#pragma once

#include "segregation/measures.h"

#include <functional>

namespace skolmix {

/// Which area, operator or stage each school belongs to: numbers from 0, one per school.
using Division = std::vector<std::size_t>;

/// Schools that belong together, as one row: divisions × groups.
Counts pooled(const Counts &schools, const Division &division);

/// A measure of all schools = what lies between divisions + what lies within each of them.
struct Decomposition {
  double total;
  double between;
  std::vector<double> within; ///< each division's share of the total, which `total − between` is the sum of
  std::vector<double> own;    ///< the measure of the division's schools alone; NaN where it has none
};

/// H = H(divisions) + Σ_a T_a E_a / (T E) · H_a (Theil 1972; Reardon and Firebaugh 2002).
Decomposition decomposeTheilH(const Counts &schools, const Division &division);
/// M = M(divisions) + Σ_a T_a / T · M_a (Mora and Ruiz-Castillo 2011).
Decomposition decomposeMutualInformation(const Counts &schools, const Division &division);
/// η² = η²(divisions) + Σ_a T_a I_a / (T I) · η²_a.
Decomposition decomposeEtaSquared(const Counts &schools, const Division &division);
/// Hutchens' index of a group against the others = that of the divisions + Σ_a √(X_a Y_a / (X Y)) · O_a (Hutchens
/// 2004).
Decomposition decomposeHutchens(const Counts &schools, const Division &division, std::size_t group);

/// Divisions of divisions: numbers for every pair that occurs, in order of the first, then of the second.
Division crossed(const Division &outer, const Division &inner);

} // namespace skolmix
