#pragma once

#include "segregation/ordered_groups.h"

#include <array>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace skolmix {

/// How unevenly one group, x, and all other pupils, y, are spread over schools. P = X / T is the group's share of all
/// pupils, p_j = x_j / t_j its share in a school. NaN where the group has no pupils or all of them.
struct TwoGroups {
  double theilH; ///< Theil's H of the two groups (Theil and Finizza 1971)
  /// D = ½ Σ |x_j / X − y_j / Y| (Duncan and Duncan 1955)
  double dissimilarity;
  /// η² = Σ t_j (p_j − P)² / (T P (1 − P)), the variance share between schools (Coleman, Hoffer and Kilgore 1982)
  double etaSquared;
  /// G = Σ_j Σ_k t_j t_k |p_j − p_k| / (2 T² P (1 − P)) (Duncan and Duncan 1955)
  double gini;
  /// GS = ½ Σ |x_j / X − t_j / T| = D (1 − P) (Gorard and Taylor 2002). It does not reach 1.
  double gorard;
  /// xPx = Σ x_j / X · x_j / t_j: the share of x among the schoolmates of the average pupil of x (Bell 1954)
  double isolation;
  /// xPy = 1 − xPx: the share of the others among the schoolmates of the average pupil of x (Bell 1954)
  double exposure;
  /// 1 − P / (1 − P) · [Σ t_j (1 − p_j)^(1 − b) p_j^b / (P T)]^(1 / (1 − b)) (James and Taeuber 1985)
  double atkinson;
  /// Square root index ½ Σ (√(x_j / X) − √(y_j / Y))² = 1 − Σ √(x_j y_j / (X Y)) (Hutchens 2001)
  double hutchens;
};

/// How unevenly all groups are spread over schools (all: Reardon and Firebaugh 2002). K is the number of groups that
/// have pupils, I = Σ P_g (1 − P_g). NaN where fewer than two have.
struct ManyGroups {
  double theilH; ///< M / E
  /// Σ_g Σ_j t_j |p_jg − P_g| / (2 T I) (Morgan 1975, Sakoda 1981)
  double dissimilarity;
  /// Relative diversity R = Σ_g Σ_j t_j (p_jg − P_g)² / (T I) (Carlson 1992; Reardon 1998)
  double etaSquared;
  /// Mutual information M = Σ_g Σ_j n_jg / T · ln(p_jg / P_g), in nats (Theil 1972; Mora and Ruiz-Castillo 2011)
  double mutualInformation;
  /// Σ_g Σ_j Σ_k t_j t_k |p_jg − p_kg| / (2 T² I)
  double gini;
  /// P = Σ_g Σ_j t_j (p_jg − P_g)² / (T (1 − P_g)) (James 1986)
  double normalisedExposure;
  /// C = Σ_g Σ_j t_j (p_jg − P_g)² / (T (K − 1) P_g), which is χ² / (T (K − 1))
  double squaredVariation;
};

struct EveryMeasure {
  ManyGroups many;
  std::vector<TwoGroups> groups;             ///< each group against all others
  std::optional<OrderedGroups> ordered = {}; ///< only where the groups are levels
};

/// How much a transfer between schools with many of the group counts in the Atkinson index against one between schools
/// with few (b, between 0 and 1): equally.
inline constexpr double evenAtkinson = 0.5;

/// All but those of ordered groups. Schools without pupils do not count. Cost: groups × schools × log schools, for
/// Gini's sorting.
EveryMeasure everyMeasure(const Counts &schools, double atkinsonWeight = evenAtkinson);

/// A measure by its name in tables.
template <typename Groups>
struct Named {
  const char *code;
  double Groups::*value;
  bool isFlat = false; ///< absolute deviations make it up, which chance alone makes large
  double most = 1;
};

inline constexpr std::array namedTwoGroups{Named<TwoGroups>{"theil_h", &TwoGroups::theilH},
                                           Named<TwoGroups>{"dissimilarity", &TwoGroups::dissimilarity, true},
                                           Named<TwoGroups>{"eta_squared", &TwoGroups::etaSquared},
                                           Named<TwoGroups>{"gini", &TwoGroups::gini, true},
                                           Named<TwoGroups>{"gorard", &TwoGroups::gorard, true},
                                           Named<TwoGroups>{"isolation", &TwoGroups::isolation},
                                           Named<TwoGroups>{"exposure", &TwoGroups::exposure},
                                           Named<TwoGroups>{"atkinson", &TwoGroups::atkinson},
                                           Named<TwoGroups>{"hutchens", &TwoGroups::hutchens}};

inline constexpr std::array namedManyGroups{Named<ManyGroups>{"theil_h", &ManyGroups::theilH},
                                            Named<ManyGroups>{"dissimilarity", &ManyGroups::dissimilarity, true},
                                            Named<ManyGroups>{"eta_squared", &ManyGroups::etaSquared},
                                            Named<ManyGroups>{"mutual_information", &ManyGroups::mutualInformation,
                                                              false, std::numeric_limits<double>::infinity()},
                                            Named<ManyGroups>{"gini", &ManyGroups::gini, true},
                                            Named<ManyGroups>{"normalised_exposure", &ManyGroups::normalisedExposure},
                                            Named<ManyGroups>{"squared_variation", &ManyGroups::squaredVariation}};

inline constexpr std::array namedOrderedGroups{
    Named<OrderedGroups>{"ordinal_information", &OrderedGroups::information},
    Named<OrderedGroups>{"ordinal_variation", &OrderedGroups::variation},
    Named<OrderedGroups>{"ordinal_square_root", &OrderedGroups::squareRoot},
    Named<OrderedGroups>{"ordinal_absolute_difference", &OrderedGroups::absoluteDifference},
    Named<OrderedGroups>{"rank_order_information", &OrderedGroups::rankInformation},
    Named<OrderedGroups>{"rank_order_variation", &OrderedGroups::rankVariation},
    Named<OrderedGroups>{"rank_order_square_root", &OrderedGroups::rankSquareRoot}};

/// All values in a row: those of many groups, those of each group, and those of ordered groups where there are any, in
/// the order above.
std::vector<double> inARow(const EveryMeasure &measures);
/// The same the other way round.
EveryMeasure fromARow(std::span<const double> row, std::size_t groups);

} // namespace skolmix
