#include "choice/take_up.h"

#include "choice/random_setting.h"

#include <cmath>
#include <gtest/gtest.h>

namespace skolmix {
namespace {

const std::vector<Dimension> education{{"education", {"low", "high"}, 0}};

void expectRow(std::span<const double> row, const std::vector<double> &expected) {
  ASSERT_EQ(row.size(), expected.size());
  for (std::size_t i = 0; i < row.size(); ++i)
    EXPECT_NEAR(row[i], expected[i], 1e-12) << "column " << i;
}

Counts enrolled(const ChoiceSetting &setting, const ChoiceParameters &parameters) {
  return expectedEnrolment(setting, takeUp(setting, parameters));
}

/// 100 pupils in the catchment of the municipal school 0; schools 1 and 2 are independent.
struct WithIndependent {
  ChoiceSetting setting = settingOf(education, table({{40, 60}}), {{0, 0, 1, {}}}, 3);
  ChoiceParameters parameters = sameForAll(setting);
  WithIndependent() {
    setting.schools[1].isIndependent = setting.schools[2].isIndependent = true;
    setting.costs = {{500, 1000, 3000}};
    parameters.groups[0] = {.takeUp = 0.9, .independent = 0.5, .decay = std::log(3.0) / 2000};
    parameters.groups[1] = {.takeUp = 0.6, .independent = 0.75, .decay = 0};
  }
};

} // namespace

TEST(TakeUp, FollowsTheSharesAndSendsTheRestOutside) {
  // The low and high of unit 0, the low of unit 1 and the high of unit 2, half of the first and the last attend.
  const ChoiceSetting setting = settingOf(
      {{"kind", {"low", "high", "low of 1", "high of 2"}, 0}}, table({{40, 60, 0, 0}, {0, 0, 10, 0}, {0, 0, 0, 8}}),
      {{0, 0, 0.25, {}}, {0, 1, 0.75, {}}, {1, 0, 1, {}}, {2, 1, 0.5, {}}, {2, outside, 0.5, {}}}, 3);
  ChoiceParameters parameters = sameForAll(setting);
  parameters.groups[0].takeUp = parameters.groups[3].takeUp = 0.5;
  const Counts result = enrolled(setting, parameters);
  ASSERT_EQ(result.rows(), 4u);
  expectRow(result[0], {5, 15, 10, 0});
  expectRow(result[1], {15, 45, 0, 2});
  expectRow(result[2], {0, 0, 0, 0});
  expectRow(result[3], {20, 0, 0, 6});
}

TEST(TakeUp, LeavesNobodyOutsideWhenAllStayAndEverybodyWhenNoneDoes) {
  const ChoiceSetting setting = settingOf(education, table({{40, 60}}), {{0, 0, 1, {}}}, 1);
  EXPECT_EQ(sum(enrolled(setting, sameForAll(setting))[1]), 0);
  expectRow(enrolled(setting, sameForAll(setting, {.takeUp = 0}))[1], {40, 60});
}

TEST(TakeUp, DividesSharedCatchmentsBetweenTheirSchools) {
  const SharedCatchments shared{{{2, 0.5}, {0, 0.5}}, {{1, 0.25}, {2, 0.75}}};
  ChoiceSetting setting = settingOf(education, table({{40, 60}, {8, 0}}), {}, 3);
  setting.parts = partsOf({{0, firstShared, 0.5, {}}, {0, 1, 0.5, {}}, {1, firstShared + 1, 1, {}}}, shared);
  const Counts result = enrolled(setting, sameForAll(setting, {.takeUp = 0.8}));
  expectRow(result[0], {8, 12});
  expectRow(result[1], {16 + 1.6, 24});
  expectRow(result[2], {8 + 4.8, 12});
  expectRow(result[3], {8 + 1.6, 12});
}

TEST(TakeUp, LetsAShareOfThoseWhoMoveAvoidTheirNewSchool) {
  ChoiceSetting setting = settingOf(education, table({{40, 60}}), {{0, 0, 0.75, {}}, {0, 1, 0.25, {}}}, 2);
  setting.parts[1].isMoved = true;
  ChoiceParameters parameters = sameForAll(setting);
  parameters.groups[0] = {.takeUp = 0.8, .avoidance = 0.5};
  parameters.groups[1].avoidance = 0.2;
  const Counts result = enrolled(setting, parameters);
  expectRow(result[0], {24, 45});
  expectRow(result[1], {8 * 0.5, 12});
  expectRow(result[2], {8 + 4, 3});
}

TEST(TakeUp, SendsALeakingShareToIndependentSchoolsByCost) {
  const WithIndependent town;
  const Counts result = enrolled(town.setting, town.parameters);
  expectRow(result[0], {36, 36});
  // 2,000 m more make a third of the pull for the low; the high do not mind.
  expectRow(result[1], {2 * 0.75, 18 / 2.0});
  expectRow(result[2], {2 * 0.25, 18 / 2.0});
  expectRow(result[3], {2, 6});
}

TEST(TakeUp, SendsThemByAttractivenessAndPowerOfCost) {
  WithIndependent town;
  town.parameters.decay = Decay::Power;
  town.parameters.groups[0].decay = 2;
  town.parameters.attractiveness[2][0] = std::log(18); // nine times as far away squared is 1/9: twice the pull
  town.parameters.attractiveness[0][0] = 1e3;          // municipal schools are not chosen
  const Counts result = enrolled(town.setting, town.parameters);
  expectRow(result[0], {36, 36});
  EXPECT_NEAR(result[1][0], 2 / 3.0, 1e-12);
  EXPECT_NEAR(result[2][0], 4 / 3.0, 1e-12);
}

TEST(TakeUp, SendsThemOnlyWhereThereIsAWay) {
  WithIndependent town;
  town.setting.costs[0] = {noWay, noWay, 3000};
  Counts result = enrolled(town.setting, town.parameters);
  expectRow(result[0], {36, 36});
  expectRow(result[1], {0, 0});
  expectRow(result[2], {2, 18});
  town.setting.costs[0] = {500, noWay, noWay};
  result = enrolled(town.setting, town.parameters);
  expectRow(result[0], {36, 36});
  expectRow(result[3], {4, 24});
}

TEST(TakeUp, CountsThoseWithoutACatchmentAmongWhoLeaks) {
  WithIndependent town;
  town.setting.parts[0].catchment.clear();
  const Counts result = enrolled(town.setting, town.parameters);
  expectRow(result[0], {0, 0});
  EXPECT_NEAR(result[1][0] + result[2][0], 20, 1e-12);
  EXPECT_NEAR(result[1][1] + result[2][1], 45, 1e-12);
  expectRow(result[3], {20, 15});
}

TEST(TakeUp, CountsThoseWhoAvoidAmongWhoLeaks) {
  WithIndependent town;
  town.setting.parts[0].isMoved = true;
  town.parameters.groups[1].avoidance = 0.5;
  const Counts result = enrolled(town.setting, town.parameters);
  expectRow(result[0], {36, 18});
  EXPECT_NEAR(result[1][1] + result[2][1], 42 * 0.75, 1e-12);
  EXPECT_NEAR(result[3][1], 42 * 0.25, 1e-12);
}

/// `outside` is of the distance models: who leaks has left already.
TEST(TakeUp, LetsNobodyLeaveTwice) {
  WithIndependent town;
  const Counts expected = enrolled(town.setting, town.parameters);
  town.parameters.groups[0].outside = town.parameters.groups[1].outside = 0.7;
  const Counts result = enrolled(town.setting, town.parameters);
  for (std::size_t row = 0; row < expected.rows(); ++row)
    expectRow(result[row], {expected[row][0], expected[row][1]});
}

TEST(TakeUp, NeedsNoCostsWhereNobodyGoesToIndependentSchools) {
  ChoiceSetting setting = settingOf(education, table({{40, 60}}), {{0, 0, 1, {}}}, 2);
  setting.schools[1].isIndependent = true;
  expectRow(enrolled(setting, sameForAll(setting, {.takeUp = 0.5}))[2], {20, 30});
}

TEST(TakeUp, ConservesAndStaysWithinTheUnitsShares) {
  Random random(21);
  ChoiceSetting setting = randomSetting(random, 80, 6, 3);
  setting.schools[2].isIndependent = setting.schools[5].isIndependent = true;
  ChoiceParameters parameters = randomParameters(random, setting);
  for (GroupChoice &group : parameters.groups) {
    group.independent = random.between(0, 1);
    group.avoidance = random.between(0, 1);
  }
  for (std::size_t part = 0; part < setting.parts.size(); part += 3)
    setting.parts[part].isMoved = true;
  const Probabilities model = takeUp(setting, parameters);
  std::vector<double> probabilities(3 * 6);
  for (std::size_t part = 0; part < setting.parts.size(); ++part) {
    std::ranges::fill(probabilities, 0);
    model(part, probabilities);
    for (std::size_t group = 0; group < 3; ++group) {
      const auto own = std::span(probabilities).subspan(group * 6, 6);
      const GroupChoice &choice = parameters.groups[group];
      const double staying = choice.takeUp * (setting.parts[part].isMoved ? 1 - choice.avoidance : 1);
      EXPECT_NEAR(sum(own), staying + (1 - staying) * choice.independent, 1e-12);
      EXPECT_GE(std::ranges::min(own), 0);
    }
  }
}

} // namespace skolmix
