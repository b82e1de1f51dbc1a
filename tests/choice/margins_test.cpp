#include "choice/margins.h"

#include "choice/logit.h"
#include "choice/random_setting.h"
#include "choice/take_up.h"

#include <cmath>
#include <gtest/gtest.h>

namespace skolmix {
namespace {

const Dimension dimension{"education", {"low", "high"}, 0};

/// Two schools. Unit 0 lies in the first, unit 1 is divided 1 : 3, unit 2 is in no catchment.
const Plan plan{{0, 0, 1, {}}, {1, 0, 0.25, {}}, {1, 1, 0.75, {}}, {2, outside, 1, {}}};
const Counts pupils = table({{30, 10}, {8, 4}, {5, 5}});
const std::vector<double> plainArea{1, 1, 1};

/// What the catchments' schools get of some pupils, and how far it could be off.
struct Expected {
  Counts enrolment;
  Margins off;
};

Expected expectedOf(const Counts &living, const Plan &plan_, const std::vector<double> &homeCount, std::size_t schools,
                    double takeUp_ = 1) {
  const ChoiceSetting setting = settingOf({dimension}, living, plan_, schools);
  const Flows found = flows(setting, takeUp(setting, sameForAll(setting, {.takeUp = takeUp_})));
  return {enrolment(found, schools), margins(setting, found, homeCount)};
}

Margins marginsOf(const std::vector<double> &homeCount = plainArea, double takeUp_ = 1) {
  return expectedOf(pupils, plan, homeCount, 2, takeUp_).off;
}

} // namespace

TEST(Margins, BoundPupilsByPuttingDividedUnitsOnEitherSide) {
  const Margins off = marginsOf();
  EXPECT_EQ(off.least[0][0], 30);
  EXPECT_EQ(off.most[0][0], 38);
  EXPECT_EQ(off.least[1][0], 0);
  EXPECT_EQ(off.most[1][1], 4);
  EXPECT_EQ(off.least[2][0], 5);
  EXPECT_EQ(off.most[2][0], 5) << "nobody of a divided unit may live outside";
}

TEST(Margins, BoundSharesByTheWorstMixOfDividedUnits) {
  const Margins off = marginsOf();
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
  const auto [expected, off] = expectedOf(onlyLow, halves, plainArea, 3);
  EXPECT_EQ(boundsOfShare(off, dimension, 0, 0).low, 1) << "whoever is there is low";
  EXPECT_EQ(boundsOfShare(off, dimension, 0, 1).high, 0);
  EXPECT_EQ(plausibleShare(off, expected, dimension, 0, 0).low, 1);
  EXPECT_TRUE(std::isnan(boundsOfShare(off, dimension, 2, 0).low)) << "it cannot have any";
  EXPECT_TRUE(std::isnan(plausibleShare(off, expected, dimension, 2, 0).low));
  EXPECT_TRUE(std::isnan(plausibleShare(off, expected, dimension, 2, 0).high));
}

TEST(Margins, ArePlausibleByTheVarianceOfAFlatDirichlet) {
  const Margins area = marginsOf();
  const double reach = 1.96 * 8 * std::sqrt(0.25 * 0.75 / 3);
  EXPECT_EQ(area.low[0][0], 30) << "never below the bound";
  EXPECT_NEAR(area.high[0][0], 32 + reach, 1e-12);
  const Margins addresses = marginsOf({1, 99, 1});
  EXPECT_NEAR(addresses.low[0][0], 32 - 1.96 * 8 * std::sqrt(0.25 * 0.75 / 100), 1e-12);
  EXPECT_EQ(addresses.high[2][0], 5);
}

TEST(Margins, OfHalvesAreAsWideAsAnEvenDistribution) {
  // any share between nobody and everybody is equally likely: variance 1/12
  EXPECT_NEAR(0.25 * divisionVariance(1), 1 / 12.0, 1e-15);
  EXPECT_EQ(divisionVariance(1), divisionVariance(2));
}

TEST(Margins, KeepThoseWhoLeakOutside) {
  const Margins off = marginsOf(plainArea, 0.5);
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
  const auto [expected, off] = expectedOf(many, divided, homes, 4);
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

TEST(Margins, OfASchoolThatAllPartsOfAUnitChooseAreBetweenTheirChoices) {
  // 40 pupils of two parts, 1 : 3: 80 % go to the first school from one, 20 % from the other.
  const ChoiceSetting setting = settingOf({dimension}, table({{40, 0}}), {{0, 0, 0.25, {}}, {0, 1, 0.75, {}}}, 2);
  const Probabilities model = [](std::size_t part, std::span<double> result) {
    result[0] = part == 0 ? 0.8 : 0.2;
    result[1] = 1 - result[0];
  };
  const Flows found = flows(setting, model);
  const Margins off = margins(setting, found, std::vector<double>{99});
  EXPECT_NEAR(off.least[0][0], 8, 1e-12);
  EXPECT_NEAR(off.most[0][0], 32, 1e-12);
  EXPECT_NEAR(off.least[1][0], 8, 1e-12);
  EXPECT_NEAR(off.most[1][0], 32, 1e-12);
  // 40 × (0.8 s + 0.2 (1 − s)) where s has variance 1/4 × 3/4 × 1/100
  const double reach = 1.96 * 40 * 0.6 * std::sqrt(0.25 * 0.75 / 100);
  EXPECT_NEAR(off.low[0][0], 14 - reach, 1e-12);
  EXPECT_NEAR(off.high[0][0], 14 + reach, 1e-12);
  EXPECT_NEAR(off.low[1][0], 26 - reach, 1e-12);
}

TEST(Margins, AreNoneWhereAllPartsOfAUnitChooseAlike) {
  Random random(13);
  ChoiceSetting setting = randomSetting(random, 30, 4);
  for (std::size_t part = 0; part < setting.parts.size(); part += 2) {
    setting.costs[part + 1] = setting.costs[part];
    setting.parts[part + 1].catchment = setting.parts[part].catchment;
  }
  const Flows found = flows(setting, logit(setting, randomParameters(random, setting)));
  const Counts expected = enrolment(found, 4);
  const Margins off = margins(setting, found, std::vector<double>(30, 1));
  for (std::size_t school = 0; school < 4; ++school)
    for (std::size_t group = 0; group < 4; ++group)
      for (const Counts *counts : {&off.least, &off.low, &off.high, &off.most})
        EXPECT_NEAR((*counts)[school][group], expected[school][group], 1e-6);
}

/// Three parts whose shares have a flat Dirichlet distribution, with choices of their own.
TEST(Margins, AreTheSpreadOfDrawsOfWherePupilsLive) {
  Random random(14);
  const Plan thirds{{0, 0, 1 / 3.0, {}}, {0, 1, 1 / 3.0, {}}, {0, outside, 1 / 3.0, {}}};
  const ChoiceSetting setting = settingOf({dimension}, table({{60, 60}}), thirds, 2);
  const std::vector<std::vector<double>> chances{{0.7, 0.1}, {0.2, 0.8}, {0.1, 0}};
  const Flows found = flows(setting, [&](std::size_t part, std::span<double> result) {
    std::ranges::copy(chances[part], result.begin());
    std::ranges::copy(chances[part], result.begin() + 2);
  });
  const Margins off = margins(setting, found, std::vector<double>{3});
  constexpr int draws = 20'000;
  std::vector<double> sums(2), squares(2);
  for (int draw = 0; draw < draws; ++draw) {
    double first = random.between(0, 1);
    double second = random.between(0, 1);
    if (first > second)
      std::swap(first, second);
    const std::vector<double> shares{first, second - first, 1 - second};
    for (std::size_t school = 0; school < 2; ++school) {
      double drawn = 0;
      for (std::size_t part = 0; part < 3; ++part)
        drawn += 60 * shares[part] * chances[part][school];
      sums[school] += drawn / draws;
      squares[school] += drawn * drawn / draws;
      EXPECT_GE(drawn, off.least[school][0]);
      EXPECT_LE(drawn, off.most[school][0]);
    }
  }
  for (std::size_t school = 0; school < 2; ++school) {
    const double deviation = std::sqrt(squares[school] - sums[school] * sums[school]);
    EXPECT_NEAR((enrolment(found, 2)[school][0] + 1.96 * deviation) / off.high[school][0], 1, 0.01);
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
  const auto [expected, off] = expectedOf(many, divided, homes, 2);
  const Range range = plausibleShare(off, expected, dimension, 0, 0);
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
