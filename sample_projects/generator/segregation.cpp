#include "segregation.h"
#include <cmath>
#include <numeric>

namespace skolmix::sample {

namespace {

double sum(const Shares &counts) { return std::accumulate(counts.begin(), counts.end(), 0.0); }

Shares totals(const std::vector<Shares> &units) {
  Shares total{};
  for (const Shares &unit : units)
    for (std::size_t g = 0; g < total.size(); ++g)
      total[g] += unit[g];
  return total;
}

double entropy(const Shares &counts) {
  double result = 0;
  for (const double count : counts)
    if (count > 0)
      result -= count / sum(counts) * std::log(count / sum(counts));
  return result;
}

} // namespace

double theilH(const std::vector<Shares> &unitCounts) {
  const Shares total = totals(unitCounts);
  double result = 0;
  for (const Shares &unit : unitCounts)
    result += sum(unit) * (entropy(total) - entropy(unit));
  return result / (sum(total) * entropy(total));
}

double dissimilarity(const std::vector<Shares> &unitCounts) {
  const Shares total = totals(unitCounts);
  double interaction = 0;
  double difference = 0;
  for (std::size_t g = 0; g < total.size(); ++g) {
    const double share = total[g] / sum(total);
    interaction += share * (1 - share);
    for (const Shares &unit : unitCounts)
      difference += std::abs(unit[g] - sum(unit) * share);
  }
  return difference / (2 * sum(total) * interaction);
}

double dissimilarityOfFirst(const std::vector<Shares> &unitCounts) {
  std::vector<Shares> twoGroups;
  for (const Shares &unit : unitCounts)
    twoGroups.push_back({unit[0], unit[1] + unit[2], 0});
  return dissimilarity(twoGroups);
}

} // namespace skolmix::sample
