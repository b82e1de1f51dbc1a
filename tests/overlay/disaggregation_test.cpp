#include "overlay/disaggregation.h"

#include "model/table.h"
#include "overlay/shapes.h"

#include <cmath>
#include <gtest/gtest.h>

namespace skolmix {
namespace {

using Values = std::vector<double>;

/// Units with so many grounds of these weights each.
Homes homesOf(const std::vector<Values> &weights) {
  Homes homes;
  homes.unitCount = weights.size();
  for (std::uint32_t unit = 0; unit < weights.size(); ++unit)
    for (std::size_t ground = 0; ground < weights[unit].size(); ++ground) {
      homes.grounds.push_back(pointGeometry({static_cast<double>(ground), static_cast<double>(unit)}));
      homes.units.push_back(unit);
      homes.weights.push_back(weights[unit][ground]);
    }
  return homes;
}

Values column(const Counts &counts, std::size_t index) {
  Values values;
  for (std::size_t row = 0; row < counts.rows(); ++row)
    values.push_back(counts[row][index]);
  return values;
}

Dimension dimension(std::size_t groups, std::size_t firstColumn) {
  return {"any", std::vector<std::string>(groups, "group"), firstColumn};
}

void expectWhole(std::span<const double> values) {
  for (const double value : values) {
    EXPECT_EQ(value, std::floor(value));
    EXPECT_GE(value, 0);
  }
}

} // namespace

/// The House of 1792 under the first census: the bill that Washington vetoed was Hamilton's (Balinski and Young 1982,
/// chapter 3 and appendix B).
TEST(LargestRemainder, ApportionsTheHouseOf1792AsHamiltonDid) {
  const Values populations{630560, 475327, 432879, 353523, 331589, 278514, 236841, 206236,
                           179570, 141822, 85533,  70835,  68705,  68446,  55540};
  EXPECT_EQ(largestRemainder(120, populations), (Values{21, 16, 14, 12, 11, 9, 8, 7, 6, 5, 3, 2, 2, 2, 2}));
}

/// With one seat more in all, somebody loses one: the method's known flaw, and a sign that it is this method.
TEST(LargestRemainder, HasTheAlabamaParadox) {
  const Values votes{1500, 1500, 900, 500, 500, 200};
  EXPECT_EQ(largestRemainder(25, votes), (Values{7, 7, 4, 3, 3, 1}));
  EXPECT_EQ(largestRemainder(26, votes), (Values{8, 8, 5, 2, 2, 1}));
}

TEST(LargestRemainder, GivesEqualRemaindersEvenlyAlongTheOrder) {
  EXPECT_EQ(largestRemainder(1, Values{1, 1, 1}), (Values{0, 1, 0}));
  EXPECT_EQ(largestRemainder(2, Values{1, 1, 1, 1, 1, 1}), (Values{0, 1, 0, 0, 1, 0}));
  EXPECT_EQ(largestRemainder(3, Values{5, 5, 5, 5, 5, 5}), (Values{1, 0, 1, 0, 1, 0}));
  EXPECT_EQ(largestRemainder(1, Values{1, 1 + 1e-9, 1}), (Values{0, 1, 0})) << "as good as equal";
  EXPECT_EQ(largestRemainder(1, Values{1 + 1e-9, 1, 1}), (Values{0, 1, 0})) << "as good as equal";
  EXPECT_EQ(largestRemainder(1, Values{1.01, 1, 1}), (Values{1, 0, 0}));
}

TEST(LargestRemainder, GivesNothingToAWeightOfZero) {
  EXPECT_EQ(largestRemainder(5, Values{0, 2, 0, 1}), (Values{0, 3, 0, 2}));
  EXPECT_EQ(largestRemainder(3, Values{0, 0, 0, 1e-12}), (Values{0, 0, 0, 3}));
  EXPECT_EQ(largestRemainder(4, Values{0, 0}), (Values{2, 2})) << "all are zero";
  EXPECT_EQ(largestRemainder(0, Values{1, 2}), (Values{0, 0}));
  EXPECT_EQ(largestRemainder(0, Values{}), Values{});
}

TEST(LargestRemainder, StaysWithinOneOfTheQuotaAndSumsToTheTotal) {
  Random random(1);
  for (int trial = 0; trial < 200; ++trial) {
    Values weights(1 + random.below(60));
    std::ranges::generate(weights, [&] { return random.below(4) == 0 ? 0 : random.between(0, 10); });
    const double total = static_cast<double>(random.below(trial % 2 == 0 ? 30 : 100000));
    const Values given = largestRemainder(total, weights);
    EXPECT_EQ(sum(given), total);
    expectWhole(given);
    if (sum(weights) > 0) {
      for (std::size_t i = 0; i < weights.size(); ++i)
        EXPECT_LT(std::abs(given[i] - total * weights[i] / sum(weights)), 1 + 1e-9);
    }
  }
}

TEST(LargestRemainder, LosesNothingOfHugeTotals) {
  const double huge = 9007199254740991.0; // 2⁵³ − 1
  Values weights(1000, 0.1);
  weights[7] = 1e9;
  const Values given = largestRemainder(huge, weights);
  EXPECT_EQ(sum(given), huge);
  expectWhole(given);
  EXPECT_NEAR(given[7] / huge, 1, 1e-6);
}

TEST(Disaggregated, SpreadsEveryGroupByWeight) {
  const Counts units = table({{30, 10.5}, {8, 0}});
  const Counts spread = disaggregated(units, homesOf({{1, 2, 3}, {0, 5}}));
  EXPECT_EQ(column(spread, 0), (Values{5, 10, 15, 0, 8}));
  EXPECT_EQ(column(spread, 1), (Values{1.75, 3.5, 5.25, 0, 0}));
}

TEST(Disaggregated, SpreadsEvenlyWhereNothingWeighs) {
  EXPECT_EQ(column(disaggregated(table({{9}}), homesOf({{0, 0, 0}})), 0), (Values{3, 3, 3}));
}

TEST(Disaggregated, LeavesOutUnitsWithoutGround) {
  Homes homes = homesOf({{}, {1, 1}});
  EXPECT_EQ(column(disaggregated(table({{7}, {4}}), homes), 0), (Values{2, 2}));
  EXPECT_EQ(column(disaggregatedWhole(table({{7}, {4}}), std::vector{dimension(1, 0)}, homes), 0), (Values{2, 2}));
}

/// 5 + 5 pupils on four places: three or two on each, and groups that share them.
TEST(DisaggregatedWhole, SharesOutTheUnitAndThenItsGroups) {
  const Counts spread = disaggregatedWhole(table({{5, 5}}), std::vector{dimension(2, 0)}, homesOf({{4, 3, 2, 1}}));
  EXPECT_EQ(column(spread, 0), (Values{2, 2, 1, 0}));
  EXPECT_EQ(column(spread, 1), (Values{2, 1, 1, 1}));
}

/// Group by group, what is left of each would land on the same places, and leave the others empty.
TEST(DisaggregatedWhole, FillsAsManyPlacesAsThereArePupils) {
  const Counts spread =
      disaggregatedWhole(table({{2, 2, 2, 2}}), std::vector{dimension(4, 0)}, homesOf({Values(8, 1)}));
  for (std::size_t row = 0; row < 8; ++row)
    EXPECT_EQ(sum(spread[row]), 1);
  for (std::size_t group = 0; group < 4; ++group)
    EXPECT_EQ(sum(column(spread, group)), 2);
}

TEST(DisaggregatedWhole, SpreadsCountsThatAreNotWholeInFractions) {
  const Counts units = table({{2.5, 0.5}, {3, 0}, {3 + 1e-9, 0}});
  const Counts spread = disaggregatedWhole(units, std::vector{dimension(2, 0)}, homesOf({{1, 1}, {2, 1}, {2, 1}}));
  EXPECT_EQ(column(spread, 0), (Values{1.25, 1.25, 2, 1, 2, 1}));
  EXPECT_EQ(column(spread, 1), (Values{0.25, 0.25, 0, 0, 0, 0}));
  EXPECT_TRUE(isWhole(units[1]));
  EXPECT_TRUE(isWhole(units[2])) << "a rounding error";
  EXPECT_FALSE(isWhole(units[0]));
  EXPECT_FALSE(isWhole(Values{1e300})) << "neighbouring whole numbers cannot be told apart";
}

TEST(DisaggregatedWhole, KeepsGroupsOfEveryUnitAndTheSamePupilsInAllDimensions) {
  Random random(2);
  const std::vector dimensions{dimension(2, 0), dimension(5, 2), dimension(3, 7)};
  for (int trial = 0; trial < 300; ++trial) {
    const std::size_t pupils = random.below(trial % 3 == 0 ? 5000 : 60);
    Counts units(1, 10);
    for (const Dimension &d : dimensions)
      for (std::size_t pupil = 0; pupil < pupils; ++pupil)
        ++units[0][d.firstColumn + random.below(trial % 2 == 0 ? d.groups.size() : 2)];
    Values weights(1 + random.below(80));
    std::ranges::generate(weights, [&] { return trial % 5 == 0 ? 1 : random.between(0, 3); });
    const Counts spread = disaggregatedWhole(units, dimensions, homesOf({weights}));
    EXPECT_EQ(columnSums(spread), Values(units[0].begin(), units[0].end()));
    for (std::size_t row = 0; row < spread.rows(); ++row) {
      expectWhole(spread[row]);
      const double there = sum(groupsOf(spread[row], dimensions[0]));
      EXPECT_EQ(sum(groupsOf(spread[row], dimensions[1])), there);
      EXPECT_EQ(sum(groupsOf(spread[row], dimensions[2])), there);
      EXPECT_LT(std::abs(there - static_cast<double>(pupils) * weights[row] / sum(weights)), 1 + 1e-9);
    }
  }
}

/// However the places are cut off along their order, no group is far from its share of the pupils so far.
TEST(DisaggregatedWhole, MixesGroupsAlongThePlaces) {
  Counts units = table({{300, 200, 60, 40}});
  const Counts spread = disaggregatedWhole(units, std::vector{dimension(4, 0)}, homesOf({Values(600, 1)}));
  Values soFar(4);
  for (std::size_t row = 0; row < 600; ++row)
    for (std::size_t group = 0; group < 4; ++group) {
      soFar[group] += spread[row][group];
      EXPECT_LT(std::abs(soFar[group] - units[0][group] * static_cast<double>(row + 1) / 600), 1.5);
    }
}

} // namespace skolmix
