#pragma once

#include "model/counts.h"

#include <limits>

namespace skolmix {

/// How unevenly ordered groups, such as levels of education or classes of income, are spread over schools: 0 where all
/// schools have the same distribution, 1 where no school mixes levels. A pupil two levels away counts more than one.
/// NaN where fewer than two groups have pupils; groups without pupils do not count.
struct OrderedGroups {
  /// Λ = Σ t_j (v − v_j) / (T v), v = Σ_k f(c_k) over the cuts between neighbouring levels, c_k the share of pupils
  /// below the cut (Reardon 2009). With two groups: H, η² and Hutchens.
  double information;        ///< f = −c log₂ c − (1 − c) log₂(1 − c)
  double variation;          ///< f = 4 c (1 − c)
  double squareRoot;         ///< f = 2 √(c (1 − c))
  double absoluteDifference; ///< f = 1 − |2 c − 1|
  /// The two-group measures at every cut, as a polynomial of the cut's rank, integrated over all ranks: how unevenly
  /// the ranks behind the classes are spread, whatever the classes' limits (Reardon 2011). NaN with fewer than three
  /// groups.
  double rankInformation; ///< H^R
  double rankVariation;   ///< R^R
  double rankSquareRoot;  ///< S^R
};

/// What fewer than two groups have.
inline constexpr OrderedGroups noOrderedGroups = [] {
  constexpr double none = std::numeric_limits<double>::quiet_NaN();
  return OrderedGroups{none, none, none, none, none, none, none};
}();

/// Groups in the order of their columns. The polynomial has as high an order as the cuts can tell, but not above
/// `highestOrder`. Cost: schools × groups.
OrderedGroups orderedGroups(const Counts &schools, std::size_t highestOrder = 4);

} // namespace skolmix
