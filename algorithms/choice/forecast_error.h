#pragma once

#include "model/counts.h"

namespace skolmix {

/// How far a forecast of the pupils at schools was from what came.
struct ForecastError {
  /// ½ Σ_j |x_j − m_j| / Σ x_j over the schools' pupils of all groups: 0 where every school has as many as foretold.
  /// The share of pupils at the wrong school (Hoover's index of concentration, 1936), where observed and predicted
  /// pupils are as many; else half of the difference counts, too. NaN without observed pupils.
  double pupils;
  double groups; ///< the same over school × group: never less
  /// Mean absolute error of a group's share of a school in percentage points, over all groups and schools with observed
  /// pupils, weighted by these. Schools that should have had nobody have no predicted share and do not count.
  double share;
  /// Theil's H over the schools, predicted less observed, both without what chance adds to counted pupils (`chance`,
  /// `adjusted`). NaN where there are fewer than two groups, or where counted pupils are not whole.
  double theilH;
};

/// What a forecast is made of.
enum class ForecastOf {
  Expected, ///< pupils that a model expects, who carry no chance
  Counted,  ///< pupils as they were counted in another year, who do
};

/// Compares what was predicted with what was observed, both school × group, without "outside". Schools of which some
/// observed count is not known (NaN) are left out. Cost: that of the exact chance, different school sizes × groups ×
/// √ pupils at the school.
ForecastError forecastError(const Counts &observed, const Counts &predicted, ForecastOf kind = ForecastOf::Expected);

} // namespace skolmix
