#pragma once

#include <limits>
#include <span>

namespace skolmix {

/// A numeric index of the pupils at a school, for example a socioeconomic index.
struct SchoolIndex {
  double pupils;
  double mean;
  double variance = std::numeric_limits<double>::quiet_NaN(); ///< among the school's pupils; NaN where it is not known
};

/// Parts of a school, such as the areas that its pupils come from, as one school: the variance is that within the parts
/// and that between them.
SchoolIndex together(std::span<const SchoolIndex> parts);

/// How far schools lie apart in an index.
struct VarianceShare {
  double mean;             ///< of all pupils
  double betweenDeviation; ///< standard deviation of the schools' means, weighted by pupils
  /// Σ t_j (m_j − m)² / Σ (s_i − m)²: R² of the index on schools; NaN where a school's variance is not known
  double share;
  /// Adjusted R², 1 − (1 − R²)(N − 1) / (N − U), which takes away what chance adds; NaN where there are no more pupils
  /// than schools
  double adjusted;
};

/// Schools without pupils do not count; all NaN where there are none with pupils.
VarianceShare varianceShare(std::span<const SchoolIndex> schools);

} // namespace skolmix
