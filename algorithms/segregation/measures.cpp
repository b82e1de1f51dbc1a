#include "segregation/measures.h"

#include "segregation/whole.h"

#include <cmath>
#include <limits>

namespace skolmix {
namespace {

/// t_j / T · term(p_jg, P_g) / scale, signed by whether the group is over-represented.
template <typename Term>
Counts groupParts(const Counts &schools, const Whole &whole, double scale, Term term) {
  Counts parts(schools.rows(), schools.columns());
  for (std::size_t school = 0; school < schools.rows(); ++school) {
    const double pupils = sum(schools[school]);
    for (std::size_t group = 0; group < schools.columns() && pupils > 0; ++group) {
      const double share = schools[school][group] / pupils;
      const double sign = share < whole.shares[group] ? -1 : 1;
      parts[school][group] = sign * pupils / whole.pupils * term(share, whole.shares[group]) / scale;
    }
  }
  return parts;
}

/// The groups' parts together, with the sign of the first one's.
Parts schoolParts(const Counts &groupParts) {
  Parts parts(groupParts.rows());
  for (std::size_t school = 0; school < groupParts.rows(); ++school) {
    for (const double part : groupParts[school])
      parts[school] += std::abs(part);
    if (std::signbit(groupParts[school].front()))
      parts[school] = -parts[school];
  }
  return parts;
}

double absoluteSum(const Parts &parts) {
  double total = 0;
  for (const double part : parts)
    total += std::abs(part);
  return total;
}

} // namespace

Counts theilHGroupParts(const Counts &schools) {
  const Whole whole = wholeOf(schools);
  return groupParts(schools, whole, entropy(whole), divergence);
}

Counts dissimilarityGroupParts(const Counts &schools) {
  const Whole whole = wholeOf(schools);
  return groupParts(schools, whole, 2 * interaction(whole), [](double p, double P) { return std::abs(p - P); });
}

Counts etaSquaredGroupParts(const Counts &schools) {
  const Whole whole = wholeOf(schools);
  return groupParts(schools, whole, interaction(whole), [](double p, double P) { return (p - P) * (p - P); });
}

Parts theilHParts(const Counts &schools) { return schoolParts(theilHGroupParts(schools)); }
Parts dissimilarityParts(const Counts &schools) { return schoolParts(dissimilarityGroupParts(schools)); }
Parts etaSquaredParts(const Counts &schools) { return schoolParts(etaSquaredGroupParts(schools)); }

Measures measures(const Counts &schools) {
  const Whole whole = wholeOf(schools);
  constexpr double none = std::numeric_limits<double>::quiet_NaN();
  if (!(whole.pupils > 0) || !(entropy(whole) > 0))
    return {none, none, none};
  return {absoluteSum(theilHParts(schools)), absoluteSum(dissimilarityParts(schools)),
          absoluteSum(etaSquaredParts(schools))};
}

std::vector<Measures> measures(const Counts &schools, std::span<const Dimension> dimensions) {
  std::vector<Measures> result;
  for (const Dimension &dimension : dimensions)
    result.push_back(measures(countsOf(schools, dimension)));
  return result;
}

Counts surplus(const Counts &schools) {
  const Whole whole = wholeOf(schools);
  Counts result(schools.rows(), schools.columns());
  for (std::size_t school = 0; school < schools.rows(); ++school) {
    const double pupils = sum(schools[school]);
    for (std::size_t group = 0; group < schools.columns() && pupils > 0; ++group)
      result[school][group] = schools[school][group] - pupils * whole.shares[group];
  }
  return result;
}

Counts locationQuotients(const Counts &schools) {
  const Whole whole = wholeOf(schools);
  Counts result(schools.rows(), schools.columns());
  for (std::size_t school = 0; school < schools.rows(); ++school)
    for (std::size_t group = 0; group < schools.columns(); ++group)
      result[school][group] = schools[school][group] / (sum(schools[school]) * whole.shares[group]);
  return result;
}

} // namespace skolmix
