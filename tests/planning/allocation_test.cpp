#include "planning/allocation.h"

#include "model/error.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace skolmix {
namespace {

const std::vector<double> firstOnly{1, 0};

/// Half of the pupils of the first are in the group that weighs, none of the second, a quarter of the third; the whole:
/// 75 of 300.
Counts town() { return {3, 2, {50, 50, 0, 100, 25, 75}}; }

Counts randomSchools(std::mt19937 &random, std::size_t schools, std::size_t groups) {
  std::uniform_int_distribution<int> pupils(0, 90);
  Counts result(schools, groups);
  for (std::size_t school = 0; school < schools; ++school)
    for (double &count : result[school])
      count = pupils(random);
  return result;
}

} // namespace

TEST(NeedIndex, ComparesWithTheWhole) {
  EXPECT_EQ(needIndex(town(), firstOnly), (std::vector<double>{2, 0, 1}));
  EXPECT_EQ(needIndex(town(), std::vector<double>{7, 0}), (std::vector<double>{2, 0, 1})) << "weights are relative";
  const std::vector<double> both = needIndex(town(), std::vector<double>{3, 1}); // 200, 100, 150 of 450 / 300
  EXPECT_NEAR(both[0], 4. / 3, 1e-12);
  EXPECT_NEAR(both[1], 2. / 3, 1e-12);
  EXPECT_TRUE(std::isnan(needIndex({2, 2, {1, 1, 0, 0}}, firstOnly)[1]));
}

TEST(NeedIndex, HasTheMeanOneOverPupils) {
  std::mt19937 random(1);
  for (int trial = 0; trial < 20; ++trial) {
    const Counts schools = randomSchools(random, 9, 3);
    const std::vector<double> index = needIndex(schools, std::vector<double>{2, 0.5, 1});
    double weighed = 0;
    for (std::size_t school = 0; school < 9; ++school)
      weighed += sum(schools[school]) * index[school];
    EXPECT_NEAR(weighed, sum(columnSums(schools)), 1e-9);
  }
}

TEST(Allocate, SharesOnePartByPupilsAndTheOtherByNeed) {
  const AllocatedSum half = allocate(town(), firstOnly, {600, 0.5});
  EXPECT_EQ(half.amounts, (std::vector<double>{300, 100, 200})) << "100 each, and 200, 0 and 100";
  EXPECT_EQ(half.evenShares, (std::vector<double>{200, 200, 200}));
  EXPECT_EQ(allocate(town(), firstOnly, {600, 1}).amounts, (std::vector<double>{400, 0, 200}));
  EXPECT_EQ(allocate(town(), firstOnly, {600, 0}).amounts, half.evenShares);
  EXPECT_EQ(allocate(town(), firstOnly, {600, 1, 1}).amounts, (std::vector<double>{600, 0, 0}))
      << "only the first is above the whole";
  EXPECT_EQ(allocate(town(), firstOnly, {600, 1, 0.5}).amounts, (std::vector<double>{450, 0, 150}));
}

TEST(Allocate, GivesNothingToSchoolsWithoutPupils) {
  const AllocatedSum sums = allocate({2, 2, {10, 10, 0, 0}}, firstOnly, {100, 0.4});
  EXPECT_EQ(sums.amounts, (std::vector<double>{100, 0}));
  EXPECT_EQ(sums.evenShares, (std::vector<double>{100, 0}));
}

TEST(Allocate, KeepsToTheSum) {
  std::mt19937 random(2);
  for (int trial = 0; trial < 200; ++trial) {
    const Counts schools = randomSchools(random, 17, 3);
    for (const bool areWhole : {false, true}) {
      const AllocationRule rule{1234567, trial / 200., 0.3, areWhole};
      const std::vector<double> weights{1, 0.25, 0};
      const AllocatedSum sums = allocate(schools, weights, rule);
      EXPECT_NEAR(sum(sums.evenShares), 1234567, 1e-6);
      if (areWhole) {
        EXPECT_EQ(sum(sums.amounts), 1234567);
      } else {
        EXPECT_NEAR(sum(sums.amounts), 1234567, 1e-6);
      }
      const std::vector<double> exact = allocate(schools, weights, {1234567, trial / 200., 0.3}).amounts;
      for (std::size_t school = 0; school < 17; ++school)
        EXPECT_LT(std::abs(sums.amounts[school] - exact[school]), 1);
    }
  }
}

TEST(Allocate, SaysWhereThereIsNothingToGoBy) {
  EXPECT_THROW(allocate({2, 2, {0, 10, 0, 10}}, firstOnly, {100, 0.5}), Error);
  EXPECT_THROW(allocate({2, 2, {5, 5, 5, 5}}, firstOnly, {100, 0.5, 1}), Error) << "nobody is above the whole";
  EXPECT_THROW(allocate({2, 2, {0, 0, 0, 0}}, firstOnly, {100, 0}), Error);
  EXPECT_EQ(allocate({2, 2, {0, 10, 0, 10}}, firstOnly, {100, 0}).amounts, (std::vector<double>{50, 50}));
}

/// One of 26 is left after the whole parts, and goes to the largest remainder.
TEST(WholeAmounts, FollowTheLargestRemainders) {
  EXPECT_EQ(wholeAmounts(std::vector<double>{9.061, 7.179, 5.259, 3.319, 1.182}), (std::vector<double>{9, 7, 5, 4, 1}));
  EXPECT_EQ(wholeAmounts(std::vector<double>{1. / 3, 1. / 3, 1. / 3}), (std::vector<double>{1, 0, 0}));
  EXPECT_EQ(wholeAmounts(std::vector<double>{2, 0, 5}), (std::vector<double>{2, 0, 5}));
  EXPECT_EQ(wholeAmounts(std::vector<double>{2.5, 0.5, 0.5, 0.5}), (std::vector<double>{3, 1, 0, 0}));
}

TEST(AmountMoved, IsWhatSomeLoseAndOthersGain) {
  EXPECT_EQ(amountMoved(std::vector<double>{100, 200, 300}, std::vector<double>{150, 250, 200}), 100);
  EXPECT_EQ(amountMoved(std::vector<double>{100}, std::vector<double>{100}), 0);
}

} // namespace skolmix
