#include "segregation/whole.h"

#include <cmath>

namespace skolmix {
namespace {

/// (1 + u) ln(1 + u) − u = u² Σ_k (−u)^k / ((k + 1)(k + 2)), for small u.
double smallDivergence(double u) {
  double series = 0;
  double power = 1;
  for (int k = 0; k < 12; ++k, power *= -u)
    series += power / ((k + 1) * (k + 2));
  return u * u * series;
}

} // namespace

Whole wholeOf(const Counts &schools) {
  Whole whole{0, columnSums(schools)};
  whole.pupils = sum(whole.shares);
  for (double &share : whole.shares)
    share /= whole.pupils;
  return whole;
}

std::size_t schoolsWithPupils(const Counts &schools) {
  std::size_t count = 0;
  for (std::size_t school = 0; school < schools.rows(); ++school)
    count += sum(schools[school]) > 0;
  return count;
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

double divergence(double part, double whole) {
  if (!(whole > 0))
    return 0;
  if (!(part > 0))
    return whole;
  const double u = (part - whole) / whole;
  return std::abs(u) < 0.03 ? whole * smallDivergence(u) : part * std::log(part / whole) - part + whole;
}

} // namespace skolmix
