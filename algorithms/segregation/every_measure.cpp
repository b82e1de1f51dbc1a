#include "segregation/every_measure.h"

#include "segregation/whole.h"

#include <algorithm>
#include <boost/sort/pdqsort/pdqsort.hpp>
#include <cmath>
#include <limits>

namespace skolmix {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// A group and all others at a school, as shares of the group's and the others' pupils.
struct Split {
  double mix; ///< the group's share of the school
  double group;
  double others;
};

/// The area between the diagonal and the curve of the group's against the others' pupils, schools in order of their
/// mix, times two.
double giniOf(std::vector<Split> &schools) {
  boost::sort::pdqsort_branchless(schools.begin(), schools.end(),
                                  [](const Split &a, const Split &b) { return a.mix < b.mix; });
  double area = 0;
  double others = 0;
  double group = 0;
  for (const Split &school : schools) {
    area += school.group * others - school.others * group;
    group += school.group;
    others += school.others;
  }
  return area;
}

double square(double value) { return value * value; }

struct Group {
  TwoGroups measures;
  double information; ///< its part of M
};

/// From counts and never from 1 − p, which loses a few pupils among very many.
Group groupOf(const Counts &schools, const std::vector<double> &pupils, const Whole &whole, std::size_t group,
              double atkinsonWeight) {
  const double P = whole.shares[group];
  if (!(P > 0 && P < 1))
    return {{none, none, none, none, none, none, none, none, none}, 0};
  const double all = whole.pupils;
  const double X = P * all;
  const double Y = all - X;
  TwoGroups sums{};
  double own = 0;
  double others = 0;
  double atkinson = 0;
  std::vector<Split> splits;
  splits.reserve(schools.rows());
  for (std::size_t school = 0; school < schools.rows(); ++school) {
    const double t = pupils[school];
    if (!(t > 0))
      continue;
    const double x = schools[school][group];
    const double y = t - x;
    const Split split{x / t, x / X, y / Y};
    splits.push_back(split);
    own += divergence(x, t * X / all);
    others += divergence(y, t * Y / all);
    sums.dissimilarity += std::abs(split.group - split.others) / 2;
    sums.etaSquared += square(split.group - split.others) / t;
    sums.hutchens += square(std::sqrt(split.group) - std::sqrt(split.others)) / 2;
    if (atkinsonWeight != evenAtkinson)
      atkinson += std::pow(split.others, 1 - atkinsonWeight) * std::pow(split.group, atkinsonWeight);
  }
  sums.theilH = (own + others) / (all * entropy({all, {X / all, Y / all}}));
  sums.etaSquared *= X * Y / all;
  sums.gini = giniOf(splits);
  sums.gorard = sums.dissimilarity * Y / all;
  sums.isolation = (X + Y * sums.etaSquared) / all;
  sums.exposure = Y / all * (1 - sums.etaSquared);
  sums.atkinson = atkinsonWeight == evenAtkinson
                      ? sums.hutchens * (2 - sums.hutchens) // 1 − (1 − O)², with less to round
                      : std::max(0.0, 1 - std::pow(atkinson, 1 / (1 - atkinsonWeight)));
  return {sums, own / all};
}

/// Most measures of many groups are means over those of each against the others.
ManyGroups manyGroups(const Whole &whole, const std::vector<TwoGroups> &groups, double information) {
  const auto present = static_cast<double>(std::ranges::count_if(whole.shares, [](double share) { return share > 0; }));
  if (present < 2)
    return {none, none, none, none, none, none, none};
  ManyGroups sums{};
  sums.mutualInformation = information;
  sums.theilH = information / entropy(whole);
  for (std::size_t group = 0; group < groups.size(); ++group) {
    const double P = whole.shares[group];
    if (!(P > 0))
      continue;
    sums.dissimilarity += P * (1 - P) * groups[group].dissimilarity;
    sums.etaSquared += P * (1 - P) * groups[group].etaSquared;
    sums.gini += P * (1 - P) * groups[group].gini;
    sums.normalisedExposure += P * groups[group].etaSquared;
    sums.squaredVariation += (1 - P) * groups[group].etaSquared / (present - 1);
  }
  sums.dissimilarity /= interaction(whole);
  sums.etaSquared /= interaction(whole);
  sums.gini /= interaction(whole);
  return sums;
}

} // namespace

EveryMeasure everyMeasure(const Counts &schools, double atkinsonWeight) {
  const Whole whole = wholeOf(schools);
  std::vector<double> pupils;
  for (std::size_t school = 0; school < schools.rows(); ++school)
    pupils.push_back(sum(schools[school]));
  EveryMeasure result;
  double information = 0;
  for (std::size_t group = 0; group < schools.columns(); ++group) {
    const Group own = groupOf(schools, pupils, whole, group, atkinsonWeight);
    result.groups.push_back(own.measures);
    information += own.information;
  }
  result.many = manyGroups(whole, result.groups, information);
  return result;
}

std::vector<double> inARow(const EveryMeasure &measures) {
  std::vector<double> row;
  for (const auto &measure : namedManyGroups)
    row.push_back(measures.many.*measure.value);
  for (const TwoGroups &group : measures.groups)
    for (const auto &measure : namedTwoGroups)
      row.push_back(group.*measure.value);
  if (measures.ordered)
    for (const auto &measure : namedOrderedGroups)
      row.push_back(*measures.ordered.*measure.value);
  return row;
}

EveryMeasure fromARow(std::span<const double> row, std::size_t groups) {
  EveryMeasure measures{{}, std::vector<TwoGroups>(groups)};
  auto value = row.begin();
  for (const auto &measure : namedManyGroups)
    measures.many.*measure.value = *value++;
  for (TwoGroups &group : measures.groups)
    for (const auto &measure : namedTwoGroups)
      group.*measure.value = *value++;
  if (value != row.end()) {
    measures.ordered = noOrderedGroups;
    for (const auto &measure : namedOrderedGroups)
      *measures.ordered.*measure.value = *value++;
  }
  return measures;
}

} // namespace skolmix
