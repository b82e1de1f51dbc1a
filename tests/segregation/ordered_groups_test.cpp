#include "segregation/ordered_groups.h"

#include "model/table.h"
#include "segregation/every_measure.h"

#include <cmath>
#include <gtest/gtest.h>

namespace skolmix {
namespace {

constexpr double exact = 1e-12;

std::vector<double> figures(const OrderedGroups &ordered) {
  return {ordered.information,     ordered.variation,     ordered.squareRoot,    ordered.absoluteDifference,
          ordered.rankInformation, ordered.rankVariation, ordered.rankSquareRoot};
}

void expectSame(const OrderedGroups &a, const OrderedGroups &b, double tolerance = exact) {
  for (std::size_t figure = 0; figure < figures(a).size(); ++figure)
    EXPECT_NEAR(figures(a)[figure], figures(b)[figure], tolerance) << "figure " << figure;
}

} // namespace

TEST(OrderedGroups, OfTwoLevelsAreTheMeasuresOfTwoGroups) {
  Random random(61);
  for (int i = 0; i < 20; ++i) {
    const Counts schools = wholeTable(random, 15, 2, 10);
    const TwoGroups two = everyMeasure(schools).groups[0];
    const OrderedGroups ordered = orderedGroups(schools);
    EXPECT_NEAR(ordered.information, two.theilH, exact);
    EXPECT_NEAR(ordered.variation, two.etaSquared, exact);
    EXPECT_NEAR(ordered.squareRoot, two.hutchens, exact);
    EXPECT_TRUE(std::isnan(ordered.rankInformation));
    EXPECT_TRUE(std::isnan(ordered.rankVariation));
    EXPECT_TRUE(std::isnan(ordered.rankSquareRoot));
  }
}

TEST(OrderedGroups, AreTheSameFromTheTopAndFromTheBottom) {
  Random random(67);
  for (int i = 0; i < 20; ++i) {
    const Counts schools = randomTable(random, 15, 6);
    expectSame(orderedGroups(schools), orderedGroups(withColumns(schools, {5, 4, 3, 2, 1, 0})), 1e-10);
  }
}

TEST(OrderedGroups, DoNotDependOnEmptyLevelsAndSchools) {
  expectSame(orderedGroups(table({{0, 5, 0, 3, 2, 0}, {0, 0, 0, 0, 0, 0}, {0, 1, 0, 8, 4, 0}})),
             orderedGroups(table({{5, 3, 2}, {1, 8, 4}})));
}

TEST(OrderedGroups, AreNothingWhereAllSchoolsHaveTheSameDistribution) {
  expectSame(orderedGroups(table({{1, 2, 3, 4}, {10, 20, 30, 40}})), {0, 0, 0, 0, 0, 0, 0});
}

TEST(OrderedGroups, AreAllWhereNoSchoolMixesLevels) {
  expectSame(orderedGroups(table({{9, 0, 0, 0}, {0, 4, 0, 0}, {0, 0, 7, 0}, {0, 0, 0, 2}})), {1, 1, 1, 1, 1, 1, 1},
             1e-10);
}

TEST(OrderedGroups, CountAPupilTwoLevelsAwayForMoreThanOne) {
  const OrderedGroups near = orderedGroups(table({{20, 20, 0}, {20, 20, 0}, {0, 20, 20}, {0, 20, 20}}));
  const OrderedGroups far = orderedGroups(table({{20, 20, 0}, {20, 0, 20}, {20, 20, 0}, {0, 20, 20}}));
  EXPECT_GT(near.information, far.information);
  EXPECT_GT(near.variation, far.variation);
}

/// Below every cut c, half of the schools have the share c + s c (1 − c) and half c − s c (1 − c). The variance share
/// is then s² c (1 − c) at c, and its mean with the weight 6 c (1 − c) is s² / 5.
TEST(OrderedGroups, FindTheIntegralOverRanksWhateverTheCuts) {
  const double s = 0.6;
  for (const std::vector<double> &cuts : {std::vector<double>{0.2, 0.5, 0.7}, {0.1, 0.15, 0.5, 0.6, 0.9}}) {
    Counts schools(2, cuts.size() + 1);
    for (const std::size_t school : {0, 1}) {
      double below = 0;
      for (std::size_t level = 0; level <= cuts.size(); ++level) {
        const double cut = level < cuts.size() ? cuts[level] : 1;
        const double share = cut + (school == 0 ? s : -s) * cut * (1 - cut);
        schools[school][level] = 1000 * (share - below);
        below = share;
      }
    }
    EXPECT_NEAR(orderedGroups(schools).rankVariation, s * s / 5, 1e-10);
  }
}

TEST(OrderedGroups, AreMeasuredWithAPolynomialOfTheOrderAskedFor) {
  Random random(71);
  const Counts schools = randomTable(random, 15, 5);
  EXPECT_NE(orderedGroups(schools, 1).rankInformation, orderedGroups(schools, 3).rankInformation);
  expectSame(orderedGroups(schools, 3), orderedGroups(schools, 9)); // four cuts tell no more
}

TEST(OrderedGroups, AreNoNumbersWithFewerThanTwoLevelsOfPupils) {
  for (const Counts &schools : {table({{1, 0}, {3, 0}}), table({{5}, {6}}), Counts(3, 2), Counts(0, 2), Counts()})
    for (const double figure : figures(orderedGroups(schools)))
      EXPECT_TRUE(std::isnan(figure));
}

} // namespace skolmix
