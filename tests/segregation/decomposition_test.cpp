#include "segregation/decomposition.h"

#include "model/table.h"
#include "segregation/every_measure.h"

#include <cmath>
#include <gtest/gtest.h>

namespace skolmix {
namespace {

constexpr double exact = 1e-12;

std::vector<Decomposition> decompositions(const Counts &schools, const Division &division) {
  std::vector<Decomposition> all{decomposeTheilH(schools, division), decomposeMutualInformation(schools, division),
                                 decomposeEtaSquared(schools, division)};
  for (std::size_t group = 0; group < schools.columns(); ++group)
    all.push_back(decomposeHutchens(schools, division, group));
  return all;
}

std::vector<double> totals(const Counts &schools) {
  const EveryMeasure every = everyMeasure(schools);
  std::vector<double> all{every.many.theilH, every.many.mutualInformation, every.many.etaSquared};
  for (const TwoGroups &group : every.groups)
    all.push_back(group.hutchens);
  return all;
}

} // namespace

TEST(Decomposition, SumsToTheMeasureOfAllSchools) {
  Random random(41);
  for (int i = 0; i < 50; ++i) {
    const Counts schools = wholeTable(random, 2 + random.below(40), 2 + random.below(4), 20);
    Division division(schools.rows());
    std::ranges::generate(division, [&] { return random.below(6); });
    const std::vector<Decomposition> all = decompositions(schools, division);
    for (std::size_t measure = 0; measure < all.size(); ++measure) {
      EXPECT_NEAR(all[measure].total, totals(schools)[measure], exact);
      EXPECT_NEAR(all[measure].between + sum(all[measure].within), all[measure].total, exact);
    }
  }
}

/// P = 1/2. The divisions have 3/8 and 5/8 of the first group, their schools 2/8, 4/8 and 4/8, 6/8.
TEST(Decomposition, HoldsForTwoAreasWorkedOutByHand) {
  const Counts schools = table({{2, 6}, {4, 4}, {4, 4}, {6, 2}});
  const Decomposition eta = decomposeEtaSquared(schools, {0, 0, 1, 1});
  EXPECT_NEAR(eta.total, 1 / 8.0, exact);
  EXPECT_NEAR(eta.between, 1 / 16.0, exact);
  EXPECT_NEAR(eta.within[0], 1 / 32.0, exact);
  EXPECT_NEAR(eta.within[1], 1 / 32.0, exact);
  EXPECT_NEAR(eta.own[0], 1 / 15.0, exact); // 1/64 of 15/64

  const auto entropy = [](double p) { return -p * std::log(p) - (1 - p) * std::log(1 - p); };
  const double mixed = entropy(0.5);
  const double area = entropy(3 / 8.0);
  const double school = (entropy(2 / 8.0) + mixed) / 2;
  const Decomposition h = decomposeTheilH(schools, {0, 0, 1, 1});
  EXPECT_NEAR(h.between, 1 - area / mixed, exact);
  EXPECT_NEAR(h.within[0], (area - school) / mixed / 2, exact);
  EXPECT_NEAR(h.own[0], 1 - school / area, exact);
  const Decomposition m = decomposeMutualInformation(schools, {0, 0, 1, 1});
  EXPECT_NEAR(m.between, mixed - area, exact);
  EXPECT_NEAR(m.own[1], area - school, exact);
  EXPECT_NEAR(m.within[1], (area - school) / 2, exact);
}

TEST(Decomposition, OfOneDivisionIsAllWithin) {
  Random random(43);
  const Counts schools = randomTable(random, 9, 3);
  for (const Decomposition &all : decompositions(schools, Division(9, 0))) {
    EXPECT_NEAR(all.between, 0, exact);
    ASSERT_EQ(all.within.size(), 1u);
    EXPECT_NEAR(all.within[0], all.total, exact);
    EXPECT_NEAR(all.own[0], all.total, exact);
  }
}

TEST(Decomposition, OfSchoolsThatAreDivisionsOfTheirOwnIsAllBetween) {
  Random random(47);
  Division each(9);
  std::iota(each.begin(), each.end(), 0);
  for (const Decomposition &all : decompositions(randomTable(random, 9, 3), each)) {
    EXPECT_NEAR(all.between, all.total, exact);
    for (const double within : all.within)
      EXPECT_NEAR(within, 0, exact);
  }
}

TEST(Decomposition, CountsNothingWithinDivisionsOfOneGroupOrNoPupils) {
  for (const Decomposition &all : decompositions(table({{30, 0}, {5, 0}, {0, 0}, {3, 20}, {5, 1}}), {0, 0, 1, 2, 2})) {
    EXPECT_TRUE(std::isnan(all.own[0]));
    EXPECT_TRUE(std::isnan(all.own[1]));
    EXPECT_EQ(all.within[0], 0);
    EXPECT_EQ(all.within[1], 0);
    EXPECT_NEAR(all.between + all.within[2], all.total, exact);
  }
}

TEST(Decomposition, IsNoNumberWhereTheMeasureIsNone) {
  for (const Decomposition &all : decompositions(table({{30, 0}, {5, 0}}), {0, 1})) {
    EXPECT_TRUE(std::isnan(all.total));
    EXPECT_TRUE(std::isnan(all.between));
  }
  for (const Decomposition &all : decompositions(Counts(0, 2), {}))
    EXPECT_TRUE(all.within.empty());
}

TEST(Decomposition, PoolsTheSchoolsOfADivision) {
  const Counts areas = pooled(table({{1, 2}, {10, 20}, {100, 200}}), {1, 0, 1});
  EXPECT_TRUE(std::ranges::equal(areas[0], std::vector<double>{10, 20}));
  EXPECT_TRUE(std::ranges::equal(areas[1], std::vector<double>{101, 202}));
}

TEST(Decomposition, CrossesDivisionsInOrder) {
  EXPECT_EQ(crossed({1, 0, 1, 0, 1}, {5, 2, 3, 2, 5}), (Division{2, 0, 1, 0, 2}));
  EXPECT_EQ(crossed({}, {}), Division{});
}

/// Within areas there are operators, within operators schools.
TEST(Decomposition, OfCrossedDivisionsRefinesTheOuterOne) {
  Random random(53);
  const Counts schools = randomTable(random, 12, 3);
  const Division areas{0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2};
  const Division operators{0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1};
  const Division both = crossed(areas, operators);
  const double betweenAreas = decomposeTheilH(schools, areas).between;
  const Decomposition ofPooled = decomposeTheilH(pooled(schools, both), {0, 0, 1, 1, 2, 2});
  EXPECT_NEAR(decomposeTheilH(schools, both).between, betweenAreas + sum(ofPooled.within), exact);
}

} // namespace skolmix
