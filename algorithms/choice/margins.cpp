#include "choice/margins.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace skolmix {
namespace {

constexpr double wholeUnit = 1 - 1e-9;
constexpr double none = std::numeric_limits<double>::quiet_NaN();

double halfWidth(const Margins &margins, std::size_t school, std::size_t column) {
  return (margins.high[school][column] - margins.low[school][column]) / 2;
}

/// What a school gets of one unit.
class FromUnit {
public:
  explicit FromUnit(std::size_t groups) : mSums(groups, {0, 0, 0, std::numeric_limits<double>::infinity()}) {}

  /// Some of the unit's parts, a `share` of it, send these pupils.
  void add(double share, std::span<const double> pupils) {
    mShare += share;
    for (std::size_t group = 0; group < pupils.size(); ++group) {
      const double ifAllLivedThere = pupils[group] / share;
      Sum &sum = mSums[group];
      sum.mean += pupils[group];
      sum.square += pupils[group] * ifAllLivedThere;
      sum.most = std::max(sum.most, ifAllLivedThere);
      sum.least = std::min(sum.least, ifAllLivedThere);
    }
  }

  void addTo(std::size_t school, Margins &margins, Counts &variance, double ofDivision) const {
    for (std::size_t group = 0; group < mSums.size(); ++group) {
      const auto &[mean, square, most, least] = mSums[group];
      margins.most[school][group] += most;
      margins.least[school][group] += mShare >= wholeUnit ? least : 0;
      variance[school][group] += std::max(0.0, square - mean * mean) * ofDivision;
    }
  }

private:
  struct Sum {
    double mean, square, most, least;
  };
  double mShare = 0;
  std::vector<Sum> mSums;
};

} // namespace

double divisionVariance(double homeCount) { return 1 / (std::max(2.0, homeCount) + 1); }

Margins margins(const ChoiceSetting &setting, const Flows &flows, std::span<const double> homeCount) {
  const std::size_t schools = setting.schools.size();
  const Counts nobody(schools + 1, setting.pupils.columns());
  Margins result{nobody, nobody, nobody, nobody};
  Counts variance = nobody;
  const Counts expected = enrolment(flows, schools);
  for (auto flow = flows.flows.begin(); flow != flows.flows.end();) {
    const std::uint32_t unit = setting.parts[flow->part].unit;
    std::map<std::size_t, FromUnit> bySchool;
    for (; flow != flows.flows.end() && setting.parts[flow->part].unit == unit; ++flow)
      bySchool.try_emplace(flow->school == outside ? schools : flow->school, nobody.columns())
          .first->second.add(setting.parts[flow->part].share,
                             flows.pupils[static_cast<std::size_t>(flow - flows.flows.begin())]);
    for (const auto &[school, fromUnit] : bySchool)
      fromUnit.addTo(school, result, variance, divisionVariance(homeCount[unit]));
  }
  for (std::size_t row = 0; row <= schools; ++row)
    for (std::size_t group = 0; group < variance.columns(); ++group) {
      const double reach = plausible * std::sqrt(variance[row][group]);
      result.low[row][group] = std::max(result.least[row][group], expected[row][group] - reach);
      result.high[row][group] = std::min(result.most[row][group], expected[row][group] + reach);
    }
  return result;
}

Range boundsOfShare(const Margins &margins, const Dimension &dimension, std::size_t school, std::size_t group) {
  const auto least = groupsOf(margins.least[school], dimension);
  const auto most = groupsOf(margins.most[school], dimension);
  const double othersAtMost = sum(most) - most[group];
  const double othersAtLeast = sum(least) - least[group];
  if (!(sum(most) > 0))
    return {none, none};
  return {othersAtMost > 0 ? least[group] / (least[group] + othersAtMost) : 1,
          most[group] > 0 ? most[group] / (most[group] + othersAtLeast) : 0};
}

Range plausiblePupils(const Margins &margins, const Counts &enrolment, const Dimension &dimension, std::size_t school) {
  const double pupils = sum(groupsOf(enrolment[school], dimension));
  double squares = 0;
  for (std::size_t group = 0; group < dimension.groups.size(); ++group)
    squares += std::pow(halfWidth(margins, school, dimension.firstColumn + group), 2);
  return pupils > 0 ? Range{std::max(0.0, pupils - std::sqrt(squares)), pupils + std::sqrt(squares)}
                    : Range{none, none};
}

Range plausibleShare(const Margins &margins, const Counts &enrolment, const Dimension &dimension, std::size_t school,
                     std::size_t group) {
  const double pupils = sum(groupsOf(enrolment[school], dimension));
  const double share = enrolment[school][dimension.firstColumn + group] / pupils;
  double squares = 0;
  for (std::size_t other = 0; other < dimension.groups.size(); ++other) {
    const double effect =
        (other == group ? 1 - share : share) * halfWidth(margins, school, dimension.firstColumn + other);
    squares += effect * effect;
  }
  const double reach = std::sqrt(squares) / pupils;
  const Range bounds = boundsOfShare(margins, dimension, school, group);
  if (std::isnan(share))
    return bounds;
  return {std::fmax(std::max(0.0, share - reach), bounds.low), std::fmin(std::min(1.0, share + reach), bounds.high)};
}

} // namespace skolmix
