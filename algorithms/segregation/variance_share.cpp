#include "segregation/variance_share.h"

#include <cmath>

namespace skolmix {

SchoolIndex together(std::span<const SchoolIndex> parts) {
  SchoolIndex school{0, 0, 0};
  for (const SchoolIndex &part : parts) {
    school.pupils += part.pupils;
    school.mean += part.pupils * part.mean;
  }
  school.mean /= school.pupils;
  for (const SchoolIndex &part : parts) {
    const double apart = part.mean - school.mean;
    school.variance += part.pupils / school.pupils * (part.variance + apart * apart);
  }
  return school;
}

VarianceShare varianceShare(std::span<const SchoolIndex> schools) {
  constexpr double none = std::numeric_limits<double>::quiet_NaN();
  double pupils = 0;
  double sum = 0;
  double schoolCount = 0;
  for (const SchoolIndex &school : schools)
    if (school.pupils > 0) {
      pupils += school.pupils;
      sum += school.pupils * school.mean;
      ++schoolCount;
    }
  if (!(pupils > 0))
    return {none, none, none, none};
  const double mean = sum / pupils;
  double between = 0;
  double within = 0;
  for (const SchoolIndex &school : schools)
    if (school.pupils > 0) {
      between += school.pupils * (school.mean - mean) * (school.mean - mean);
      within += school.pupils * school.variance;
    }
  const double share = between / (between + within);
  return {mean, std::sqrt(between / pupils), share,
          pupils > schoolCount ? 1 - (1 - share) * (pupils - 1) / (pupils - schoolCount) : none};
}

} // namespace skolmix
