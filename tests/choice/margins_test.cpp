#include "choice/margins.h"

#include "model/table.h"

#include <cmath>
#include <gtest/gtest.h>

namespace skolmix {
namespace {

const Dimension dimension{"education", {"low", "high"}, 0};

/// Two schools. Unit 0 lies in the first, unit 1 is divided 1 : 3, unit 2 is in no catchment.
const Plan plan{{0, 0, 1, {}}, {1, 0, 0.25, {}}, {1, 1, 0.75, {}}, {2, outside, 1, {}}};
const Counts pupils = table({{30, 10}, {8, 4}, {5, 5}});
const std::vector<double> plainArea{1, 1, 1};

Margins marginsOf(const Counts &attending, const std::vector<double> &homeCount = plainArea) {
  return margins(pupils, attending, plan, homeCount, 2);
}

} // namespace

TEST(Margins, BoundPupilsByPuttingDividedUnitsOnEitherSide) {
  const Margins off = marginsOf(pupils);
  EXPECT_EQ(off.least[0][0], 30);
  EXPECT_EQ(off.most[0][0], 38);
  EXPECT_EQ(off.least[1][0], 0);
  EXPECT_EQ(off.most[1][1], 4);
  EXPECT_EQ(off.least[2][0], 5);
  EXPECT_EQ(off.most[2][0], 5) << "nobody of a divided unit may live outside";
}

TEST(Margins, BoundSharesByTheWorstMixOfDividedUnits) {
  const Margins off = marginsOf(pupils);
  const Range low = boundsOfShare(off, dimension, 0, 0);
  EXPECT_NEAR(low.low, 30 / 44.0, 1e-15);
  EXPECT_NEAR(low.high, 38 / 48.0, 1e-15);
  const Range other = boundsOfShare(off, dimension, 1, 0);
  EXPECT_EQ(other.low, 0);
  EXPECT_EQ(other.high, 1);
}

TEST(Margins, OfASchoolThatMayBeEmptyAreStillShares) {
  const Counts onlyLow = table({{6, 0}});
  const Plan halves{{0, 0, 0.5, {}}, {0, 1, 0.5, {}}};
  const Margins off = margins(onlyLow, onlyLow, halves, plainArea, 3);
  EXPECT_EQ(boundsOfShare(off, dimension, 0, 0).low, 1) << "whoever is there is low";
  EXPECT_EQ(boundsOfShare(off, dimension, 0, 1).high, 0);
  const Counts expected = enrolment(onlyLow, onlyLow, halves, 3);
  EXPECT_EQ(plausibleShare(off, expected, dimension, 0, 0).low, 1);
  EXPECT_TRUE(std::isnan(boundsOfShare(off, dimension, 2, 0).low)) << "it cannot have any";
}

TEST(Margins, ArePlausibleByTheVarianceOfAFlatDirichlet) {
  const Margins area = marginsOf(pupils);
  const double reach = 1.96 * 8 * std::sqrt(0.25 * 0.75 / 3);
  EXPECT_EQ(area.low[0][0], 30) << "never below the bound";
  EXPECT_NEAR(area.high[0][0], 32 + reach, 1e-12);
  const Margins addresses = marginsOf(pupils, {1, 99, 1});
  EXPECT_NEAR(addresses.low[0][0], 32 - 1.96 * 8 * std::sqrt(0.25 * 0.75 / 100), 1e-12);
  EXPECT_EQ(addresses.high[2][0], 5);
}

TEST(Margins, OfHalvesAreAsWideAsAnEvenDistribution) {
  // any share between nobody and everybody is equally likely: variance 1/12
  EXPECT_NEAR(0.25 * divisionVariance(1), 1 / 12.0, 1e-15);
  EXPECT_EQ(divisionVariance(1), divisionVariance(2));
}

TEST(Margins, KeepThoseWhoLeakOutside) {
  Counts attending = pupils;
  for (std::size_t unit = 0; unit < 3; ++unit)
    for (double &count : attending[unit])
      count *= 0.5;
  const Margins off = marginsOf(attending);
  EXPECT_EQ(off.most[0][0], 19);
  EXPECT_EQ(off.least[2][0], 15 + 4 + 5);
  EXPECT_EQ(off.most[2][0], 15 + 4 + 5);
}

TEST(Margins, HoldWhatIsExpected) {
  Random random(11);
  const Counts many = randomTable(random, 40, 2);
  Plan divided;
  for (std::uint32_t unit = 0; unit < 40; ++unit) {
    const double first = random.between(0, 1);
    divided.push_back({unit, unit % 3, first, {}});
    divided.push_back({unit, 3, 1 - first, {}});
  }
  const std::vector<double> homes(40, 5);
  const Margins off = margins(many, many, divided, homes, 4);
  const Counts expected = enrolment(many, many, divided, 4);
  for (std::size_t school = 0; school < 4; ++school)
    for (std::size_t group = 0; group < 2; ++group) {
      EXPECT_LE(off.least[school][group], off.low[school][group]);
      EXPECT_LE(off.low[school][group], expected[school][group]);
      EXPECT_LE(expected[school][group], off.high[school][group]);
      EXPECT_LE(off.high[school][group], off.most[school][group]);
      const Range bounds = boundsOfShare(off, dimension, school, group);
      const Range range = plausibleShare(off, expected, dimension, school, group);
      EXPECT_LE(bounds.low, range.low);
      EXPECT_LT(range.low, range.high);
      EXPECT_LE(range.high, bounds.high);
    }
}

/// The plausible range holds the share in about 95 of 100 draws of where pupils live.
TEST(Margins, HoldSharesThatAreDrawn) {
  Random random(12);
  const Counts many = randomTable(random, 30, 2);
  Plan divided;
  for (std::uint32_t unit = 0; unit < 30; ++unit) {
    divided.push_back({unit, 0, 0.5, {}});
    divided.push_back({unit, 1, 0.5, {}});
  }
  const std::vector<double> homes(30, 1);
  const Counts expected = enrolment(many, many, divided, 2);
  const Range range = plausibleShare(margins(many, many, divided, homes, 2), expected, dimension, 0, 0);
  int inside = 0;
  const int draws = 4000;
  for (int draw = 0; draw < draws; ++draw) {
    double first = 0;
    double second = 0;
    for (std::size_t unit = 0; unit < 30; ++unit) {
      first += many[unit][0] * random.between(0, 1);
      second += many[unit][1] * random.between(0, 1);
    }
    const double share = first / (first + second);
    inside += share >= range.low && share <= range.high ? 1 : 0;
  }
  EXPECT_NEAR(static_cast<double>(inside) / draws, 0.95, 0.02);
}

} // namespace skolmix
