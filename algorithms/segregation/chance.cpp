#include "segregation/chance.h"

#include "model/error.h"
#include "model/parallel.h"
#include "segregation/whole.h"

#include <cmath>
#include <limits>
#include <map>

namespace skolmix {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// Terms of a school with a group's x of its t pupils, which the measures are sums of.
struct Terms {
  double divergence = 0;          ///< of the group's number
  double twoGroupsDivergence = 0; ///< and of all others'
  double deviation = 0;           ///< |x − t P|
  double squareRoots = 0;         ///< (√(x / X) − √(y / Y))²

  void add(const Terms &other, double times) {
    divergence += times * other.divergence;
    twoGroupsDivergence += times * other.twoGroupsDivergence;
    deviation += times * other.deviation;
    squareRoots += times * other.squareRoots;
  }
};

Terms terms(double x, double pupils, double group, double all) {
  const double expected = pupils * group / all;
  const double own = divergence(x, expected);
  const double roots = std::sqrt(x / group) - std::sqrt((pupils - x) / (all - group));
  return {own, own + divergence(pupils - x, pupils - expected), std::abs(x - expected), roots * roots};
}

/// Expected terms where x is hypergeometric: `pupils` drawn from `all`, of whom `group` belong to the group. Sums
/// outwards from the most likely x, by the ratio of neighbouring probabilities, until they no longer count.
Terms expectedTerms(double pupils, double group, double all) {
  constexpr double negligible = 1e-19;
  const double mode = std::floor((pupils + 1) * (group + 1) / (all + 2));
  Terms sums;
  double weights = 0;
  const auto add = [&](double number, double likely) {
    sums.add(terms(number, pupils, group, all), likely);
    weights += likely;
  };
  add(mode, 1);
  const double most = std::min(pupils, group);
  double x = mode;
  double weight = 1;
  while (x < most) {
    weight *= (group - x) / (x + 1) * ((pupils - x) / (all - group - pupils + x + 1));
    if (weight < negligible)
      break;
    add(++x, weight);
  }
  const double least = std::max(0.0, pupils + group - all);
  x = mode;
  weight = 1;
  while (x > least) {
    weight *= x / (group - x + 1) * ((all - group - pupils + x) / (pupils - x + 1));
    if (weight < negligible)
      break;
    add(--x, weight);
  }
  Terms expected;
  expected.add(sums, 1 / weights);
  return expected;
}

/// Expected terms of all schools together, per group.
std::vector<Terms> expectedSums(const Counts &schools, const std::vector<double> &totals, const Progress &progress) {
  std::map<double, double> schoolsOfSize;
  for (std::size_t school = 0; school < schools.rows(); ++school)
    if (const double pupils = sum(schools[school]); pupils > 0)
      ++schoolsOfSize[pupils];
  const std::vector<std::pair<double, double>> sizes(schoolsOfSize.begin(), schoolsOfSize.end());
  const double all = sum(totals);
  std::vector<std::vector<Terms>> ofSize(sizes.size(), std::vector<Terms>(totals.size()));
  inParallel(sizes.size(), 1, allThreads(), progress, [&](std::size_t first, std::size_t end) {
    for (std::size_t i = first; i < end; ++i)
      for (std::size_t group = 0; group < totals.size(); ++group)
        if (totals[group] > 0 && totals[group] < all)
          ofSize[i][group] = expectedTerms(sizes[i].first, totals[group], all);
  });
  std::vector<Terms> sums(totals.size());
  for (std::size_t i = 0; i < sizes.size(); ++i)
    for (std::size_t group = 0; group < totals.size(); ++group)
      sums[group].add(ofSize[i][group], sizes[i].second);
  return sums;
}

/// The mode of |z| for a normal z with mean θ and variance 1: 0 up to θ = 1, else the root of m = θ tanh(θ m).
double foldedMode(double theta) {
  if (!(theta > 1))
    return 0;
  double low = std::numeric_limits<double>::min();
  double high = theta;
  for (int i = 0; i < 200 && high - low > 1e-15 * high; ++i) {
    const double middle = (low + high) / 2;
    (theta * std::tanh(theta * middle) > middle ? low : high) = middle;
  }
  return high;
}

} // namespace

bool areWhole(const Counts &schools) {
  for (std::size_t school = 0; school < schools.rows(); ++school)
    for (const double count : schools[school])
      if (count != std::round(count))
        return false;
  return true;
}

EveryMeasure chance(const Counts &schools, const Progress &progress) {
  if (!areWhole(schools))
    throw Error(SKOLMIX_MESSAGE("Skolmix",
                                "Expected numbers of pupils carry no chance: only whole numbers of pupils who "
                                "were counted can be compared with it."));
  const Whole whole = wholeOf(schools);
  const std::vector<double> totals = columnSums(schools);
  const std::vector<Terms> sums = expectedSums(schools, totals, progress);
  const double all = whole.pupils;
  const double etaSquared = (static_cast<double>(schoolsWithPupils(schools)) - 1) / (all - 1);

  EveryMeasure result;
  double information = 0;
  double deviations = 0;
  for (std::size_t group = 0; group < totals.size(); ++group) {
    const double P = whole.shares[group];
    if (!(P > 0 && P < 1)) {
      result.groups.push_back({none, none, none, none, none, none, none, none, none});
      continue;
    }
    information += sums[group].divergence / all;
    deviations += sums[group].deviation / (2 * all);
    const double dissimilarity = sums[group].deviation / (2 * all * P * (1 - P));
    result.groups.push_back({sums[group].twoGroupsDivergence / (all * entropy({all, {P, 1 - P}})), dissimilarity,
                             etaSquared, none, dissimilarity * (1 - P), P + (1 - P) * etaSquared,
                             (1 - P) * (1 - etaSquared), none, sums[group].squareRoots / 2});
  }
  const bool isOneGroup = !(entropy(whole) > 0);
  result.many =
      isOneGroup ? ManyGroups{none, none, none, none, none, none, none} : ManyGroups{information / entropy(whole),
                                                                                     deviations / interaction(whole),
                                                                                     etaSquared,
                                                                                     information,
                                                                                     none,
                                                                                     etaSquared,
                                                                                     etaSquared};
  return result;
}

EveryMeasure adjusted(const EveryMeasure &observed, const EveryMeasure &byChance) {
  const auto beyond = [](double value, double chance) { return (value - chance) / (1 - chance); };
  EveryMeasure result;
  for (std::size_t group = 0; group < observed.groups.size(); ++group) {
    const TwoGroups &own = observed.groups[group];
    const TwoGroups &other = byChance.groups[group];
    result.groups.push_back({beyond(own.theilH, other.theilH), none, beyond(own.etaSquared, other.etaSquared), none,
                             none, none, none, none, beyond(own.hutchens, other.hutchens)});
  }
  const ManyGroups &own = observed.many;
  const ManyGroups &other = byChance.many;
  result.many = {beyond(own.theilH, other.theilH),
                 none,
                 beyond(own.etaSquared, other.etaSquared),
                 (own.mutualInformation - other.mutualInformation) / (1 - other.theilH),
                 none,
                 beyond(own.normalisedExposure, other.normalisedExposure),
                 beyond(own.squaredVariation, other.squaredVariation)};
  return result;
}

double densityCorrectedDissimilarity(const Counts &schools, std::size_t group) {
  const double x = columnSums(schools)[group];
  const double y = sum(columnSums(schools)) - x;
  double corrected = 0;
  for (std::size_t school = 0; school < schools.rows(); ++school) {
    const double own = schools[school][group] / x;
    const double others = (sum(schools[school]) - schools[school][group]) / y;
    const double error = std::sqrt(own * (1 - own) / x + others * (1 - others) / y);
    corrected += error > 0 ? error * foldedMode(std::abs(own - others) / error) / 2 : std::abs(own - others) / 2;
  }
  return corrected;
}

} // namespace skolmix
