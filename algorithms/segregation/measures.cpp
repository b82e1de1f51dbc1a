#include "segregation/measures.h"

#include <cmath>
#include <limits>

namespace skolmix {
namespace {

/// Group shares P_g of the whole, and how many pupils it has.
struct Whole {
  double pupils;
  std::vector<double> shares;
};

Whole wholeOf(const Counts &schools) {
  Whole whole{0, columnSums(schools)};
  whole.pupils = sum(whole.shares);
  for (double &share : whole.shares)
    share /= whole.pupils;
  return whole;
}

double entropy(const Whole &whole) {
  double e = 0;
  for (const double share : whole.shares)
    e -= share > 0 ? share * std::log(share) : 0;
  return e;
}

double interaction(const Whole &whole) {
  double i = 0;
  for (const double share : whole.shares)
    i += share * (1 - share);
  return i;
}

double divergence(double share, double wholeShare) { return share > 0 ? share * std::log(share / wholeShare) : 0; }

/// Sums term(p_jg, P_g) over the groups, weighs it by the school's size, and signs it by the first group.
template <typename Term>
Parts signedParts(const Counts &schools, const Whole &whole, double scale, Term term) {
  Parts parts(schools.rows());
  for (std::size_t school = 0; school < schools.rows(); ++school) {
    const double pupils = sum(schools[school]);
    if (pupils <= 0)
      continue;
    double local = 0;
    for (std::size_t group = 0; group < schools.columns(); ++group)
      local += term(schools[school][group] / pupils, whole.shares[group]);
    const double sign = schools[school][0] / pupils < whole.shares[0] ? -1 : 1;
    parts[school] = sign * pupils / whole.pupils * local / scale;
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

Parts theilHParts(const Counts &schools) {
  const Whole whole = wholeOf(schools);
  return signedParts(schools, whole, entropy(whole), divergence);
}

Parts dissimilarityParts(const Counts &schools) {
  const Whole whole = wholeOf(schools);
  return signedParts(schools, whole, 2 * interaction(whole), [](double p, double P) { return std::abs(p - P); });
}

Parts etaSquaredParts(const Counts &schools) {
  const Whole whole = wholeOf(schools);
  return signedParts(schools, whole, interaction(whole), [](double p, double P) { return (p - P) * (p - P); });
}

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

} // namespace skolmix
