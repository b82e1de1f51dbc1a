#include "segregation/ordered_groups.h"

#include <Eigen/QR>
#include <algorithm>
#include <cmath>
#include <limits>

namespace skolmix {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

double information(double c) { return c > 0 && c < 1 ? -c * std::log2(c) - (1 - c) * std::log2(1 - c) : 0; }
double variation(double c) { return 4 * c * (1 - c); }
double squareRoot(double c) { return 2 * std::sqrt(std::max(0.0, c * (1 - c))); }
double absoluteDifference(double c) { return 1 - std::abs(2 * c - 1); }

/// The pupils below every cut between levels that have pupils, schools × cuts, and all pupils of a school last.
Counts cumulated(const Counts &schools) {
  const std::vector<double> totals = columnSums(schools);
  std::vector<std::size_t> present;
  for (std::size_t group = 0; group < totals.size(); ++group)
    if (totals[group] > 0)
      present.push_back(group);
  Counts result(schools.rows(), present.size());
  for (std::size_t school = 0; school < schools.rows(); ++school) {
    double below = 0;
    for (std::size_t level = 0; level < present.size(); ++level)
      result[school][level] = below += schools[school][present[level]];
  }
  return result;
}

/// How uneven the schools are at every cut, Σ t_j (f(c) − f(c_j)) / T, and f(c) itself.
struct Cuts {
  std::vector<double> ranks; ///< c
  std::vector<double> between;
  std::vector<double> whole;
};

template <typename Function>
Cuts cutsOf(const Counts &cumulated, Function f) {
  const std::vector<double> totals = columnSums(cumulated);
  const double all = totals.back();
  Cuts cuts;
  for (std::size_t cut = 0; cut + 1 < totals.size(); ++cut) {
    cuts.ranks.push_back(totals[cut] / all);
    cuts.whole.push_back(f(cuts.ranks.back()));
    double between = 0;
    for (std::size_t school = 0; school < cumulated.rows(); ++school)
      if (const double pupils = cumulated[school].back(); pupils > 0)
        between += pupils / all * (cuts.whole.back() - f(cumulated[school][cut] / pupils));
    cuts.between.push_back(between);
  }
  return cuts;
}

double ordinal(const Cuts &cuts) { return sum(cuts.between) / sum(cuts.whole); }

/// Σ_m weight(m) β_m of the least-squares polynomial Σ_m β_m c^m through the measures at the cuts.
template <typename Weight>
double rankOrder(const Cuts &cuts, std::size_t highestOrder, Weight weight) {
  const std::size_t count = cuts.ranks.size();
  if (count < 2)
    return none;
  const std::size_t order = std::min(highestOrder, count - 1);
  Eigen::MatrixXd powers(count, order + 1);
  Eigen::VectorXd measures(count);
  for (std::size_t cut = 0; cut < count; ++cut) {
    const auto row = static_cast<Eigen::Index>(cut);
    measures[row] = cuts.between[cut] / cuts.whole[cut];
    for (std::size_t power = 0; power <= order; ++power)
      powers(row, static_cast<Eigen::Index>(power)) = std::pow(cuts.ranks[cut], static_cast<double>(power));
  }
  const Eigen::VectorXd coefficients = powers.colPivHouseholderQr().solve(measures);
  double result = 0;
  for (Eigen::Index power = 0; power < coefficients.size(); ++power)
    result += weight(static_cast<int>(power)) * coefficients[power];
  return result;
}

/// Moments of the weight each function gives to a rank, ∫ c^m f(c) dc / ∫ f(c) dc (Reardon 2011).
double informationMoment(int power) {
  double series = 0;
  double binomial = 1;
  for (int n = 0; n <= power; ++n) {
    series += ((power - n) % 2 == 0 ? 1 : -1) * binomial / ((power - n + 2) * (power - n + 2));
    binomial = binomial * (power - n) / (n + 1);
  }
  return 2.0 / ((power + 2) * (power + 2)) + 2 * series;
}

double variationMoment(int power) { return 6.0 / ((power + 2) * (power + 3)); }

double squareRootMoment(int power) {
  double product = 4;
  for (int n = 0; n <= power; ++n)
    product *= (2.0 * n + 1) / (2.0 * n + 4);
  return product;
}

} // namespace

OrderedGroups orderedGroups(const Counts &schools, std::size_t highestOrder) {
  const Counts below = cumulated(schools);
  if (below.columns() < 2)
    return noOrderedGroups;
  const Cuts informationCuts = cutsOf(below, information);
  const Cuts variationCuts = cutsOf(below, variation);
  const Cuts squareRootCuts = cutsOf(below, squareRoot);
  return {ordinal(informationCuts),
          ordinal(variationCuts),
          ordinal(squareRootCuts),
          ordinal(cutsOf(below, absoluteDifference)),
          rankOrder(informationCuts, highestOrder, informationMoment),
          rankOrder(variationCuts, highestOrder, variationMoment),
          rankOrder(squareRootCuts, highestOrder, squareRootMoment)};
}

} // namespace skolmix
