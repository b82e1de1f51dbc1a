#include "segregation/chance.h"

#include "model/error.h"
#include "model/table.h"
#include "segregation/bootstrap.h"

#include <cmath>
#include <functional>
#include <gtest/gtest.h>
#include <numbers>

namespace skolmix {
namespace {

void nobodyListens(double) {}

EveryMeasure chanceOf(const Counts &schools) { return chance(schools, nobodyListens); }

/// All figures in a row, without those that chance does not give.
std::vector<double> figures(EveryMeasure every) {
  every.many.gini = 0;
  for (TwoGroups &group : every.groups)
    group.gini = group.atkinson = 0;
  return inARow(every);
}

void expectSame(const EveryMeasure &expected, const EveryMeasure &byChance, double tolerance) {
  const std::vector<double> first = figures(expected);
  const std::vector<double> second = figures(byChance);
  ASSERT_EQ(first.size(), second.size());
  for (std::size_t figure = 0; figure < first.size(); ++figure) {
    ASSERT_EQ(std::isnan(first[figure]), std::isnan(second[figure])) << "figure " << figure;
    if (!std::isnan(first[figure])) {
      EXPECT_NEAR(first[figure], second[figure], tolerance) << "figure " << figure;
    }
  }
}

/// Calls visit with every table of the schools' sizes and the groups' totals, and how many orders of the pupils give
/// it, up to a factor.
void forAllTables(const Counts &schools, const std::function<void(const Counts &, double)> &visit) {
  Counts counts(schools.rows(), schools.columns());
  std::vector<double> left = columnSums(schools);
  const std::function<void(std::size_t, std::size_t, double, double)> fill = [&](std::size_t school, std::size_t group,
                                                                                 double room, double weight) {
    if (school == counts.rows())
      return visit(counts, weight);
    if (group + 1 == counts.columns()) {
      if (room > left[group])
        return;
      counts[school][group] = room;
      left[group] -= room;
      fill(school + 1, 0, school + 1 < counts.rows() ? sum(schools[school + 1]) : 0, weight / std::tgamma(room + 1));
      left[group] += room;
      return;
    }
    for (double pupils = 0; pupils <= std::min(room, left[group]); ++pupils) {
      counts[school][group] = pupils;
      left[group] -= pupils;
      fill(school, group + 1, room - pupils, weight / std::tgamma(pupils + 1));
      left[group] += pupils;
    }
  };
  fill(0, 0, sum(schools[0]), 1);
}

EveryMeasure meanOfAllTables(const Counts &schools) {
  std::vector<double> sums(inARow(everyMeasure(schools)).size());
  double weights = 0;
  forAllTables(schools, [&](const Counts &counts, double weight) {
    const std::vector<double> row = inARow(everyMeasure(counts));
    for (std::size_t figure = 0; figure < sums.size(); ++figure)
      sums[figure] += weight * row[figure];
    weights += weight;
  });
  for (double &figure : sums)
    figure /= weights;
  return fromARow(sums, schools.columns());
}

/// Schools of 50 pupils of whom a quarter belong to the first group on average, with a standard deviation of 1/10.
Counts unevenSchools() {
  Counts schools(20, 2);
  for (std::size_t school = 0; school < schools.rows(); ++school) {
    schools[school][0] = school % 2 ? 7 : 17;
    schools[school][1] = 50 - schools[school][0];
  }
  return schools;
}

} // namespace

TEST(Chance, IsTheMeanOverAllWaysToSpreadPupils) {
  for (const Counts &schools :
       {table({{3, 2}, {1, 4}, {2, 2}}), table({{6, 1}, {0, 3}, {0, 0}, {2, 2}}),
        table({{2, 1, 1}, {0, 3, 1}, {2, 0, 2}}), table({{1, 1, 1, 2}, {3, 0, 1, 0}, {1, 2, 0, 1}}), table({{5, 4}}),
        table({{1, 0}, {0, 1}, {1, 0}}), table({{4, 0, 3}, {1, 0, 2}})})
    expectSame(meanOfAllTables(schools), chanceOf(schools), 1e-12);
}

TEST(Chance, IsTheMeanOverShuffledPupils) {
  Random random(73);
  const Counts schools = wholeTable(random, 15, 4, 20);
  std::vector<std::size_t> pupils;
  for (std::size_t group = 0; group < schools.columns(); ++group)
    pupils.insert(pupils.end(), static_cast<std::size_t>(columnSums(schools)[group]), group);
  constexpr int shuffles = 1000;
  std::vector<double> sums;
  std::vector<double> squares;
  for (int i = 0; i < shuffles; ++i) {
    std::ranges::shuffle(pupils, random.engine());
    Counts shuffled(schools.rows(), schools.columns());
    auto pupil = pupils.begin();
    for (std::size_t school = 0; school < schools.rows(); ++school)
      for (double place = 0; place < sum(schools[school]); ++place)
        ++shuffled[school][*pupil++];
    const std::vector<double> row = figures(everyMeasure(shuffled));
    sums.resize(row.size());
    squares.resize(row.size());
    for (std::size_t figure = 0; figure < row.size(); ++figure) {
      sums[figure] += row[figure] / shuffles;
      squares[figure] += row[figure] * row[figure] / shuffles;
    }
  }
  const std::vector<double> expected = figures(chanceOf(schools));
  for (std::size_t figure = 0; figure < expected.size(); ++figure) {
    const double error = std::sqrt((squares[figure] - sums[figure] * sums[figure]) / shuffles);
    EXPECT_NEAR(expected[figure], sums[figure], 4 * error + 1e-12) << "figure " << figure;
  }
}

TEST(Chance, OfEtaSquaredIsThatOfTheDegreesOfFreedom) {
  const EveryMeasure byChance = chanceOf(table({{40, 20, 3}, {0, 0, 0}, {20, 40, 9}, {5, 60, 0}, {1, 80, 2}}));
  EXPECT_NEAR(byChance.many.etaSquared, 3 / 279.0, 1e-15);
  for (const TwoGroups &group : byChance.groups)
    EXPECT_NEAR(group.etaSquared, 3 / 279.0, 1e-15);
}

TEST(Chance, OfInformationNearsItsFirstOrderInLargeSchools) {
  Random random(79);
  Counts schools = wholeTable(random, 30, 3, 500);
  const double all = sum(columnSums(schools));
  EXPECT_NEAR(chanceOf(schools).many.mutualInformation / (29 * 2 / (2 * all)), 1, 0.02);
}

TEST(Chance, HoldsForBillionsOfPupils) {
  Counts schools(5, 2);
  for (std::size_t school = 0; school < schools.rows(); ++school) {
    schools[school][0] = 1e9;
    schools[school][1] = 3e9;
  }
  const EveryMeasure byChance = chanceOf(schools);
  EXPECT_NEAR(byChance.many.mutualInformation * 2 * 20e9 / 4, 1, 1e-6);
  const double deviation = std::sqrt(4e9 * 0.25 * 0.75 * (1 - 1 / 5.0) * 2 / std::numbers::pi); // of a normal number
  EXPECT_NEAR(byChance.groups[0].dissimilarity / (5 * deviation / (2 * 20e9 * 0.25 * 0.75)), 1, 1e-6);
}

TEST(Chance, IsNotKnownForGiniAndAtkinson) {
  const EveryMeasure byChance = chanceOf(table({{4, 6}, {9, 1}}));
  EXPECT_TRUE(std::isnan(byChance.many.gini));
  EXPECT_TRUE(std::isnan(byChance.groups[0].gini));
  EXPECT_TRUE(std::isnan(byChance.groups[0].atkinson));
  EXPECT_FALSE(std::isnan(byChance.groups[0].gorard));
}

TEST(Chance, IsNoNumberWithoutTwoGroupsOfPupils) {
  for (const Counts &schools : {table({{1, 0}, {3, 0}}), table({{5}, {6}}), Counts(3, 2), Counts(0, 2), Counts()}) {
    EXPECT_EQ(chanceOf(schools).groups.size(), schools.columns());
    for (const double figure : inARow(chanceOf(schools)))
      EXPECT_TRUE(std::isnan(figure));
  }
}

TEST(Chance, IsNotKnownForExpectedPupils) {
  EXPECT_TRUE(areWhole(table({{1, 2}, {0, 1e9}})));
  EXPECT_FALSE(areWhole(table({{1, 2}, {0.5, 3}})));
  EXPECT_THROW(chanceOf(table({{1, 2}, {0.5, 3}})), Error);
}

TEST(Chance, CanBeCancelled) {
  EXPECT_THROW(chance(table({{4, 6}, {9, 1}}), [](double) { throw Cancelled(); }), Cancelled);
}

TEST(Adjusted, IsTheAdjustedRSquaredForEtaSquared) {
  const Counts schools = table({{40, 20}, {20, 40}, {5, 60}, {1, 80}});
  const EveryMeasure measured = everyMeasure(schools);
  const EveryMeasure beyond = adjusted(measured, chanceOf(schools));
  const double all = sum(columnSums(schools));
  EXPECT_NEAR(beyond.many.etaSquared, 1 - (1 - measured.many.etaSquared) * (all - 1) / (all - 4), 1e-14);
  EXPECT_NEAR(beyond.groups[0].etaSquared, beyond.many.etaSquared, 1e-14);
  EXPECT_NEAR(beyond.many.mutualInformation / measured.many.mutualInformation,
              beyond.many.theilH / measured.many.theilH, 1e-14);
}

TEST(Adjusted, IsNotSaidOfMeasuresThatItMakesTooSmall) {
  const Counts schools = table({{40, 20}, {20, 40}, {5, 60}});
  const EveryMeasure beyond = adjusted(everyMeasure(schools), chanceOf(schools));
  for (const double flat : {beyond.many.dissimilarity, beyond.many.gini, beyond.groups[0].dissimilarity,
                            beyond.groups[0].gini, beyond.groups[0].gorard, beyond.groups[0].atkinson})
    EXPECT_TRUE(std::isnan(flat));
}

TEST(Adjusted, IsOneWhereSchoolsAreWhollyApartAndBelowNothingWhereTheyAreTooAlike) {
  const Counts apart = table({{40, 0}, {0, 40}});
  EXPECT_NEAR(adjusted(everyMeasure(apart), chanceOf(apart)).many.theilH, 1, 1e-14);
  const Counts alike = table({{40, 40}, {20, 20}});
  EXPECT_LT(adjusted(everyMeasure(alike), chanceOf(alike)).many.theilH, 0);
}

/// Why D is not adjusted: the same correction that finds H, η² and Hutchens again makes far too little of it.
TEST(Adjusted, FindsTheTruthBehindSmallSchoolsButNotThatOfDissimilarity) {
  const TwoGroups truth = everyMeasure(unevenSchools()).groups[0];
  constexpr int samples = 200;
  TwoGroups observed{};
  TwoGroups corrected{};
  double dissimilarity = 0;
  for (int i = 0; i < samples; ++i) {
    RandomEngine random = randomEngine(1, static_cast<std::uint64_t>(i));
    const Counts pupils = drawPupils(unevenSchools(), random);
    const EveryMeasure measured = everyMeasure(pupils);
    const EveryMeasure byChance = chanceOf(pupils);
    const TwoGroups beyond = adjusted(measured, byChance).groups[0];
    observed.theilH += measured.groups[0].theilH / samples;
    corrected.theilH += beyond.theilH / samples;
    corrected.etaSquared += beyond.etaSquared / samples;
    corrected.hutchens += beyond.hutchens / samples;
    const double D0 = byChance.groups[0].dissimilarity;
    dissimilarity += (measured.groups[0].dissimilarity - D0) / (1 - D0) / samples;
  }
  EXPECT_GT(observed.theilH, 1.3 * truth.theilH);
  EXPECT_NEAR(corrected.theilH / truth.theilH, 1, 0.1);
  EXPECT_NEAR(corrected.etaSquared / truth.etaSquared, 1, 0.1);
  EXPECT_NEAR(corrected.hutchens / truth.hutchens, 1, 0.1);
  EXPECT_LT(dissimilarity, 0.8 * truth.dissimilarity);
}

TEST(DensityCorrectedDissimilarity, LeavesLargeDifferencesAndTakesAwaySmallOnes) {
  EXPECT_NEAR(densityCorrectedDissimilarity(table({{100, 0}, {0, 100}}), 0), 1, 1e-15);
  EXPECT_NEAR(densityCorrectedDissimilarity(table({{6e8, 4e8}, {4e8, 6e8}}), 0), 0.2, 1e-9);
  EXPECT_EQ(densityCorrectedDissimilarity(table({{11, 10}, {10, 11}}), 0), 0);
}

} // namespace skolmix
