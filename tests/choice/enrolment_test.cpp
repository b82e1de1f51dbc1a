#include "choice/enrolment.h"

#include "model/table.h"

#include <gtest/gtest.h>

namespace skolmix {
namespace {

const std::vector<Dimension> dimensions{{"education", {"low", "high"}, 0}, {"origin", {"foreign", "swedish"}, 2}};

void expectRow(std::span<const double> row, const std::vector<double> &expected) {
  ASSERT_EQ(row.size(), expected.size());
  for (std::size_t i = 0; i < row.size(); ++i)
    EXPECT_NEAR(row[i], expected[i], 1e-12) << "column " << i;
}

TakeUp perGroup(std::size_t dimension, std::vector<double> rates) { return {1, TakeUp::PerGroup{dimension, rates}}; }

/// Units × the four groups, each unit with as many pupils in either dimension.
Counts randomPupils(Random &random, std::size_t units) {
  Counts pupils = randomTable(random, units, 4);
  for (std::size_t unit = 0; unit < units; ++unit) {
    const std::span<double> row = pupils[unit];
    row[2] = random.between(0, row[0] + row[1]);
    row[3] = row[0] + row[1] - row[2];
  }
  return pupils;
}

/// Shares of every unit in some of the schools and outside.
Plan randomPlan(Random &random, std::uint32_t units, std::uint32_t schools) {
  Plan plan;
  for (std::uint32_t unit = 0; unit < units; ++unit) {
    const double first = random.between(0, 1);
    const double second = random.between(0, 1 - first);
    plan.push_back({unit, unit % schools, first, {}});
    plan.push_back({unit, (unit + 1) % schools, second, {}});
    plan.push_back({unit, outside, 1 - first - second, {}});
  }
  return plan;
}

} // namespace

TEST(Attending, IsEveryoneUnlessATakeUpIsGiven) {
  expectRow(attending(table({{1, 2, 3, 0}}), dimensions, {})[0], {1, 2, 3, 0});
}

TEST(Attending, IsTheSameRateOfEveryGroup) {
  const Counts staying = attending(table({{10, 30, 20, 20}, {0, 5, 5, 0}}), dimensions, {0.8, {}});
  expectRow(staying[0], {8, 24, 16, 16});
  expectRow(staying[1], {0, 4, 4, 0});
}

TEST(Attending, LetsTheOtherDimensionsFollowTheGroupsWithRates) {
  const Counts pupils = table({{10, 30, 5, 35}});
  // 10 + 15 of 40 stay: 62.5 %, evenly over the groups of the other dimension.
  expectRow(attending(pupils, dimensions, perGroup(0, {1, 0.5}))[0], {10, 15, 3.125, 21.875});
  // 1 + 28 of 40 stay: 72.5 %.
  expectRow(attending(pupils, dimensions, perGroup(1, {0.2, 0.8}))[0], {7.25, 21.75, 1, 28});
}

TEST(Attending, ReplacesTheCommonRateByThoseOfTheGroups) {
  TakeUp takeUp = perGroup(0, {1, 1});
  takeUp.everyone = 0.1;
  expectRow(attending(table({{1, 2, 3, 0}}), dimensions, takeUp)[0], {1, 2, 3, 0});
}

TEST(Attending, IsNobodyAtRateZero) {
  const Counts pupils = table({{10, 30, 20, 20}});
  expectRow(attending(pupils, dimensions, {0, {}})[0], {0, 0, 0, 0});
  expectRow(attending(pupils, dimensions, perGroup(1, {0, 0}))[0], {0, 0, 0, 0});
}

TEST(Attending, IsZeroInUnitsWithoutPupils) {
  expectRow(attending(table({{0, 0, 0, 0}}), dimensions, perGroup(0, {1, 0.5}))[0], {0, 0, 0, 0});
}

TEST(Attending, KeepsAllDimensionsPartitionsOfTheSamePupils) {
  Random random(11);
  const Counts pupils = randomPupils(random, 40);
  const Counts staying = attending(pupils, dimensions, perGroup(1, {0.9, 0.35}));
  for (std::size_t unit = 0; unit < pupils.rows(); ++unit) {
    EXPECT_NEAR(sum(groupsOf(staying[unit], dimensions[0])), sum(groupsOf(staying[unit], dimensions[1])), 1e-9);
    for (std::size_t group = 0; group < 4; ++group)
      EXPECT_LE(staying[unit][group], pupils[unit][group]);
  }
}

TEST(Enrolment, FollowsTheSharesAndSendsTheRestOutside) {
  const Counts pupils = table({{40, 60}, {10, 0}, {0, 8}});
  const Counts staying = table({{20, 60}, {10, 0}, {0, 4}});
  const Plan plan{{0, 0, 0.25, {}}, {0, 1, 0.75, {}}, {1, 0, 1, {}}, {2, 1, 0.5, {}}, {2, outside, 0.5, {}}};
  const Counts enrolled = enrolment(pupils, staying, plan, 3);
  ASSERT_EQ(enrolled.rows(), 4u);
  expectRow(enrolled[0], {15, 15});
  expectRow(enrolled[1], {15, 47});
  expectRow(enrolled[2], {0, 0});
  expectRow(enrolled[3], {20, 6});
}

TEST(Enrolment, LeavesNobodyOutsideWhenAllStayAndEverybodyWhenNoneDoes) {
  const Counts pupils = table({{40, 60}});
  const Plan plan{{0, 0, 1, {}}};
  expectRow(enrolment(pupils, pupils, plan, 1)[1], {0, 0});
  expectRow(enrolment(pupils, Counts(1, 2), plan, 1)[1], {40, 60});
}

TEST(Enrolment, ConservesThePupilsOfEveryGroup) {
  Random random(12);
  for (const TakeUp &takeUp : {TakeUp{}, TakeUp{0.73, {}}, perGroup(0, {0.9, 0.4}), perGroup(1, {0, 1})}) {
    const Counts pupils = randomPupils(random, 60);
    const Plan plan = randomPlan(random, 60, 7);
    const Counts enrolled = enrolment(pupils, attending(pupils, dimensions, takeUp), plan, 7);
    const std::vector<double> before = columnSums(pupils);
    const std::vector<double> after = columnSums(enrolled);
    for (std::size_t group = 0; group < 4; ++group)
      EXPECT_NEAR(after[group], before[group], 1e-9);
    for (std::size_t school = 0; school < enrolled.rows(); ++school)
      for (const double count : enrolled[school])
        EXPECT_GE(count, 0);
  }
}

} // namespace skolmix
