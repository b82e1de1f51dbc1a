#include "segregation/variance_share.h"

#include "model/table.h"

#include <cmath>
#include <gtest/gtest.h>

namespace skolmix {
namespace {

using Pupils = std::vector<double>;

double meanOf(const Pupils &pupils) { return sum(pupils) / static_cast<double>(pupils.size()); }

double squaresAround(const Pupils &pupils, double mean) {
  double squares = 0;
  for (const double pupil : pupils)
    squares += (pupil - mean) * (pupil - mean);
  return squares;
}

SchoolIndex indexOf(const Pupils &pupils) {
  const auto count = static_cast<double>(pupils.size());
  return {count, meanOf(pupils), squaresAround(pupils, meanOf(pupils)) / count};
}

} // namespace

TEST(VarianceShare, IsTheOneWayAnalysisOfVarianceOfPupils) {
  Random random(23);
  std::vector<SchoolIndex> schools;
  Pupils all;
  double within = 0;
  for (int school = 0; school < 9; ++school) {
    Pupils pupils(5 + random.below(20));
    const double level = random.between(80, 120);
    std::ranges::generate(pupils, [&] { return level + random.between(-30, 30); });
    schools.push_back(indexOf(pupils));
    within += squaresAround(pupils, meanOf(pupils));
    all.insert(all.end(), pupils.begin(), pupils.end());
  }
  const double total = squaresAround(all, meanOf(all));
  const auto count = static_cast<double>(all.size());
  const VarianceShare share = varianceShare(schools);
  EXPECT_NEAR(share.mean, meanOf(all), 1e-12);
  EXPECT_NEAR(share.share, 1 - within / total, 1e-12);
  EXPECT_NEAR(share.adjusted, 1 - within / (count - 9) / (total / (count - 1)), 1e-12);
  EXPECT_NEAR(share.betweenDeviation, std::sqrt((total - within) / count), 1e-12);
}

TEST(VarianceShare, HoldsForTwoSchoolsWorkedOutByHand) {
  const VarianceShare share = varianceShare(std::vector<SchoolIndex>{{10, 90, 100}, {30, 110, 100}});
  EXPECT_NEAR(share.mean, 105, 1e-12);
  EXPECT_NEAR(share.betweenDeviation, std::sqrt(75), 1e-12);
  EXPECT_NEAR(share.share, 75 / 175.0, 1e-12);
  EXPECT_NEAR(share.adjusted, 1 - (100 / 175.0) * 39 / 38, 1e-12);
}

TEST(VarianceShare, OfUnknownVarianceLeavesTheDeviationOfTheMeans) {
  const VarianceShare share = varianceShare(std::vector<SchoolIndex>{{10, 90}, {30, 110, 100}});
  EXPECT_NEAR(share.mean, 105, 1e-12);
  EXPECT_NEAR(share.betweenDeviation, std::sqrt(75), 1e-12);
  EXPECT_TRUE(std::isnan(share.share));
  EXPECT_TRUE(std::isnan(share.adjusted));
}

TEST(VarianceShare, DoesNotCountSchoolsWithoutPupils) {
  const double none = std::numeric_limits<double>::quiet_NaN();
  const VarianceShare with = varianceShare(std::vector<SchoolIndex>{{10, 90, 100}, {0, none}, {30, 110, 100}});
  const VarianceShare without = varianceShare(std::vector<SchoolIndex>{{10, 90, 100}, {30, 110, 100}});
  EXPECT_EQ(with.share, without.share);
  EXPECT_EQ(with.adjusted, without.adjusted);
}

TEST(VarianceShare, IsNotAdjustedWhereEverySchoolHasOnePupil) {
  const VarianceShare share = varianceShare(std::vector<SchoolIndex>{{1, 90, 0}, {1, 110, 0}});
  EXPECT_EQ(share.share, 1);
  EXPECT_TRUE(std::isnan(share.adjusted));
}

TEST(VarianceShare, IsNoNumberWithoutPupils) {
  for (const std::vector<SchoolIndex> &schools : {std::vector<SchoolIndex>{}, {{0, 90, 100}}}) {
    const VarianceShare share = varianceShare(schools);
    for (const double figure : {share.mean, share.betweenDeviation, share.share, share.adjusted})
      EXPECT_TRUE(std::isnan(figure));
  }
}

/// As many pupils with the same values, told school by school or area by area.
TEST(VarianceShare, IsTheSameOfSchoolsAndOfTheirParts) {
  const std::vector<SchoolIndex> parts{{10, 90, 16}, {30, 110, 25}, {60, 100, 4}};
  const SchoolIndex school = together(parts);
  EXPECT_EQ(school.pupils, 100);
  EXPECT_NEAR(school.mean, 102, 1e-12);
  EXPECT_NEAR(school.variance, (10 * (16 + 144.) + 30 * (25 + 64.) + 60 * (4 + 4.)) / 100, 1e-12);
  EXPECT_TRUE(std::isnan(together(std::vector<SchoolIndex>{{10, 90}, {5, 80, 3}}).variance));
}

} // namespace skolmix
