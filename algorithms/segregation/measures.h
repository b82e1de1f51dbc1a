#pragma once

#include "model/dimension.h"

#include <vector>

namespace skolmix {

/// Measures of a schools × groups table. NaN where there are no pupils or fewer than two groups have any.
struct Measures {
  double theilH;
  double dissimilarity;
  double etaSquared;
};

/// Each school's signed part of a measure, in the order of the rows. The absolute values sum to the measure; the sign
/// is + where the first group is over-represented and − where it is under-represented. 0 for schools without pupils.
using Parts = std::vector<double>;

/// Each group's signed part in each school, schools × groups. The absolute values sum to the school's part and over all
/// schools to the measure; the sign is + where the group is over-represented in the school.
Counts theilHGroupParts(const Counts &schools);
Counts dissimilarityGroupParts(const Counts &schools);
Counts etaSquaredGroupParts(const Counts &schools);

/// Theil's information theory index H = Σ t_j L_j / (T E), L_j = Σ_g p_jg ln(p_jg / P_g)
/// (Theil and Finizza 1971; many groups: Reardon and Firebaugh 2002).
Parts theilHParts(const Counts &schools);

/// Dissimilarity D = Σ_g Σ_j t_j |p_jg − P_g| / (2 T I), I = Σ_g P_g (1 − P_g)
/// (Duncan and Duncan 1955; many groups: Morgan 1975, Sakoda 1981). With two groups the signed parts sum to zero.
Parts dissimilarityParts(const Counts &schools);

/// Between-school variance share η² = Σ_g Σ_j t_j (p_jg − P_g)² / (T I): the share of the variance of pupils' group
/// membership that lies between schools. With two groups it is R² of pupil status on school dummies (Coleman, Hoffer
/// and Kilgore 1982); with many groups the relative diversity index (Carlson 1992; Reardon 1998).
Parts etaSquaredParts(const Counts &schools);

/// The three measures, each the sum of its absolute parts. Cost: schools × groups.
Measures measures(const Counts &schools);

/// The measures of every dimension of a table.
std::vector<Measures> measures(const Counts &schools, std::span<const Dimension> dimensions);

/// Pupils of each group above (+) or below (−) the number the school would have with the whole's mix, x_jg − t_j P_g.
/// Every column and every row sums to zero.
Counts surplus(const Counts &schools);

/// Location quotients p_jg / P_g: 1 where a group has the same share of the school as of the whole; NaN without pupils.
Counts locationQuotients(const Counts &schools);

} // namespace skolmix
