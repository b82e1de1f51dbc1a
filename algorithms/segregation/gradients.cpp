#include "segregation/gradients.h"

#include "segregation/measures.h"
#include "segregation/whole.h"

#include <cmath>

namespace skolmix {
namespace {

/// Of Σ_j |x_jg − t_j P_g| over a group's column: the signs, and their sum weighted by the schools' sizes.
struct Signs {
  Counts signs;
  std::vector<double> weighted;
};

double signOf(double value) { return value > 0 ? 1 : value < 0 ? -1 : 0; }

Signs signsOf(const Counts &schools, std::span<const double> shares) {
  Signs result{Counts(schools.rows(), schools.columns()), std::vector<double>(schools.columns())};
  for (std::size_t school = 0; school < schools.rows(); ++school) {
    const double pupils = sum(schools[school]);
    for (std::size_t group = 0; group < schools.columns(); ++group) {
      result.signs[school][group] = signOf(schools[school][group] - pupils * shares[group]);
      result.weighted[group] += result.signs[school][group] * pupils;
    }
  }
  return result;
}

double dot(std::span<const double> a, std::span<const double> b) {
  return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

} // namespace

Gradients gradients(const Counts &schools) {
  const Counts none(schools.rows(), schools.columns());
  Gradients result{none, none, none};
  const Measures now = measures(schools);
  if (std::isnan(now.theilH))
    return result;
  const Whole whole = wholeOf(schools);
  const std::vector<double> &shares = whole.shares;
  const double all = whole.pupils;
  const double wholeEntropy = all * entropy(whole);
  const double wholeInteraction = all * interaction(whole);
  const double concentration = dot(shares, shares);
  const Signs signs = signsOf(schools, shares);
  for (std::size_t school = 0; school < schools.rows(); ++school) {
    const double pupils = sum(schools[school]);
    std::vector<double> mix(schools[school].begin(), schools[school].end());
    for (double &share : mix)
      share = pupils > 0 ? share / pupils : 0;
    for (std::size_t group = 0; group < schools.columns() && pupils > 0; ++group) {
      const double share = shares[group];
      const double moreInteraction = 1 - 2 * share + concentration;
      const double deviation = signs.signs[school][group] - dot(signs.signs[school], shares) -
                               (signs.weighted[group] - dot(signs.weighted, shares)) / all;
      const double variance = 2 * mix[group] - dot(mix, mix) - 2 * share + concentration;
      result.dissimilarity[school][group] = (deviation / 2 - now.dissimilarity * moreInteraction) / wholeInteraction;
      result.etaSquared[school][group] = (variance - now.etaSquared * moreInteraction) / wholeInteraction;
      if (mix[group] > 0)
        result.theilH[school][group] = (std::log(mix[group] / share) + now.theilH * std::log(share)) / wholeEntropy;
    }
  }
  return result;
}

} // namespace skolmix
