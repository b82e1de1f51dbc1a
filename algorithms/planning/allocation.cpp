#include "planning/allocation.h"

#include "model/error.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

namespace skolmix {
namespace {

std::vector<double> pupilsOf(const Counts &schools) {
  std::vector<double> pupils;
  for (std::size_t school = 0; school < schools.rows(); ++school)
    pupils.push_back(sum(schools[school]));
  return pupils;
}

/// Parts of an amount in proportion to the weights.
std::vector<double> divided(double amount, std::vector<double> weights) {
  const double all = sum(weights);
  for (double &weight : weights)
    weight = amount * (weight / all);
  return weights;
}

/// Pupils by how far their school's index lies above the floor.
std::vector<double> needsOf(std::span<const double> pupils, std::span<const double> index, double floor) {
  std::vector<double> needs;
  for (std::size_t school = 0; school < pupils.size(); ++school)
    needs.push_back(pupils[school] > 0 ? pupils[school] * std::fmax(0, index[school] - floor) : 0);
  return needs;
}

} // namespace

std::vector<double> needIndex(const Counts &schools, std::span<const double> weights) {
  const auto weighed = [&](std::span<const double> groups) {
    return std::inner_product(groups.begin(), groups.end(), weights.begin(), 0.0);
  };
  const std::vector<double> totals = columnSums(schools);
  const double whole = weighed(totals) / sum(totals);
  std::vector<double> index;
  for (std::size_t school = 0; school < schools.rows(); ++school) {
    const double pupils = sum(schools[school]);
    index.push_back(pupils > 0 && whole > 0 ? weighed(schools[school]) / pupils / whole
                                            : std::numeric_limits<double>::quiet_NaN());
  }
  return index;
}

AllocatedSum allocate(const Counts &schools, std::span<const double> weights, const AllocationRule &rule) {
  const std::vector<double> pupils = pupilsOf(schools);
  if (!(sum(pupils) > 0))
    throw Error(SKOLMIX_MESSAGE("Skolmix", "There are no pupils to share out the sum over."));
  AllocatedSum result{needIndex(schools, weights), {}, divided(rule.sum, pupils)};
  const std::vector<double> needs = needsOf(pupils, result.index, rule.indexFloor);
  const bool byNeed = rule.shareByNeed > 0;
  if (byNeed && !(sum(needs) > 0))
    throw Error(SKOLMIX_MESSAGE("Skolmix", "Nobody is in the groups that weigh, or no school's index is above the "
                                           "floor, so nothing can be shared out by need. Choose other weights, a lower "
                                           "floor, or share out by pupils only."));
  result.amounts = divided((1 - rule.shareByNeed) * rule.sum, pupils);
  if (byNeed)
    std::ranges::transform(result.amounts, divided(rule.shareByNeed * rule.sum, needs), result.amounts.begin(),
                           std::plus());
  if (rule.areWhole)
    result.amounts = wholeAmounts(result.amounts);
  return result;
}

std::vector<double> wholeAmounts(std::span<const double> amounts) {
  std::vector<double> result;
  for (const double amount : amounts)
    result.push_back(std::floor(amount));
  std::vector<std::size_t> order(amounts.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  constexpr double rounding = 1e-6; // remainders that differ by less are equal
  std::ranges::stable_sort(order, std::greater(),
                           [&](std::size_t i) { return std::round((amounts[i] - result[i]) / rounding); });
  const auto left = static_cast<std::size_t>(std::max(0.0, std::round(sum(amounts)) - sum(result)));
  for (std::size_t i = 0; i < std::min(left, order.size()); ++i)
    ++result[order[i]];
  return result;
}

double amountMoved(std::span<const double> from, std::span<const double> to) {
  return std::transform_reduce(from.begin(), from.end(), to.begin(), 0.0, std::plus(),
                               [](double a, double b) { return std::abs(a - b); }) /
         2;
}

} // namespace skolmix
