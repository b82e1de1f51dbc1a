#include "segregation/moves.h"

#include "segregation/whole.h"

#include <cmath>
#include <limits>

namespace skolmix {
namespace {

/// A school's part, Σ_g term(n_g, t P_g) / scale.
template <typename Term>
double partOf(std::span<const double> school, const Whole &whole, double scale, Term term) {
  const double pupils = sum(school);
  double part = 0;
  for (std::size_t group = 0; group < school.size() && pupils > 0; ++group)
    part += term(school[group], pupils * whole.shares[group], pupils);
  return part / scale;
}

template <typename Term>
MoveEffects effects(const Counts &schools, const Whole &whole, double scale, Term term) {
  MoveEffects result{Counts(schools.rows(), schools.columns()), Counts(schools.rows(), schools.columns())};
  for (std::size_t school = 0; school < schools.rows(); ++school) {
    std::vector<double> changed(schools[school].begin(), schools[school].end());
    const double now = partOf(changed, whole, scale, term);
    for (double &count : changed) {
      const auto group = static_cast<std::size_t>(&count - changed.data());
      const double pupils = count;
      count = pupils + 1;
      result.comes[school][group] = partOf(changed, whole, scale, term) - now;
      count = pupils - 1;
      result.leaves[school][group] =
          pupils < 1 ? std::numeric_limits<double>::quiet_NaN() : partOf(changed, whole, scale, term) - now;
      count = pupils;
    }
  }
  return result;
}

} // namespace

Moves moves(const Counts &schools) {
  const Whole whole = wholeOf(schools);
  const double all = whole.pupils;
  return {effects(schools, whole, all * entropy(whole),
                  [](double count, double expected, double) { return divergence(count, expected); }),
          effects(schools, whole, 2 * all * interaction(whole),
                  [](double count, double expected, double) { return std::abs(count - expected); }),
          effects(schools, whole, all * interaction(whole), [](double count, double expected, double pupils) {
            return (count - expected) * (count - expected) / pupils;
          })};
}

} // namespace skolmix
