#include "choice/forecast_error.h"

#include "model/table.h"
#include "segregation/bootstrap.h"
#include "segregation/chance.h"
#include "segregation/measures.h"

#include <cmath>
#include <gtest/gtest.h>

namespace skolmix {
namespace {

const double unknown = std::nan("");

/// Pupils who would have to change school for the observed table to become the predicted one, one by one, the groups
/// apart or not. Both hold as many whole pupils.
double moves(Counts observed, const Counts &predicted, bool byGroup) {
  double moved = 0;
  const std::size_t groups = byGroup ? observed.columns() : 1;
  const auto number = [&](const Counts &counts, std::size_t school, std::size_t group) {
    return byGroup ? counts[school][group] : sum(counts[school]);
  };
  for (std::size_t group = 0; group < groups; ++group)
    for (std::size_t from = 0; from < observed.rows(); ++from)
      for (std::size_t to = 0; to < observed.rows(); ++to)
        while (number(observed, from, group) > number(predicted, from, group) &&
               number(observed, to, group) < number(predicted, to, group)) {
          std::size_t whose = group;
          while (observed[from][whose] == 0)
            ++whose;
          --observed[from][whose];
          ++observed[to][whose];
          ++moved;
        }
  return moved;
}

/// The same pupils of each group, spread anew.
Counts spreadAnew(Random &random, const Counts &counts) {
  Counts result(counts.rows(), counts.columns());
  const std::vector<double> totals = columnSums(counts);
  for (std::size_t group = 0; group < totals.size(); ++group)
    for (int pupil = 0; pupil < static_cast<int>(totals[group]); ++pupil)
      ++result[random.below(counts.rows())][group];
  return result;
}

} // namespace

TEST(ForecastError, IsWhatOneReckonsByHand) {
  const Counts observed = table({{30, 10}, {20, 40}});
  const Counts predicted = table({{20, 30}, {30, 20}});
  const ForecastError error = forecastError(observed, predicted);
  EXPECT_NEAR(error.pupils, 10 / 100.0, 1e-15);
  EXPECT_NEAR(error.groups, (10 + 20 + 10 + 20) / 200.0, 1e-15);
  // 75 % observed and 40 % predicted at the first school, 33.3 and 60 % at the second
  EXPECT_NEAR(error.share, 0.4 * 35 + 0.6 * (60 - 100 / 3.0), 1e-12);
}

TEST(ForecastError, IsTheShareOfPupilsWhoWouldHaveToChangeSchool) {
  Random random(3);
  for (int i = 0; i < 20; ++i) {
    const Counts observed = wholeTable(random, 5, 3, 30);
    const Counts predicted = spreadAnew(random, observed);
    const ForecastError error = forecastError(observed, predicted);
    const double pupils = sum(columnSums(observed));
    EXPECT_NEAR(error.pupils, moves(observed, predicted, false) / pupils, 1e-12);
    EXPECT_NEAR(error.groups, moves(observed, predicted, true) / pupils, 1e-12);
    EXPECT_LE(error.pupils, error.groups + 1e-15);
    EXPECT_LE(error.groups, 1);
  }
}

TEST(ForecastError, IsNoneWhereAllIsAsForetold) {
  Random random(5);
  const Counts observed = wholeTable(random, 12, 3, 50);
  const ForecastError error = forecastError(observed, observed, ForecastOf::Counted);
  EXPECT_EQ(error.pupils, 0);
  EXPECT_EQ(error.groups, 0);
  EXPECT_EQ(error.share, 0);
  EXPECT_EQ(error.theilH, 0);
}

/// Rolls are drawn from what a model rightly expects: on average they are more segregated than it says, by chance. The
/// same for a forecast that is the roll of another year.
TEST(ForecastError, DoesNotBlameTheModelForChance) {
  Counts truth(20, 2);
  for (std::size_t school = 0; school < truth.rows(); ++school) {
    truth[school][0] = 8 + static_cast<double>(school % 2) * 9;
    truth[school][1] = 50 - truth[school][0];
  }
  RandomEngine random = randomEngine(11, 0);
  constexpr int years = 400;
  double raw = 0;
  double error = 0;
  double counted = 0;
  double expectedFromCounted = 0;
  for (int year = 0; year < years; ++year) {
    const Counts observed = drawPupils(truth, random);
    const Counts lastYear = drawPupils(truth, random);
    raw += (measures(truth).theilH - measures(observed).theilH) / years;
    error += forecastError(observed, truth).theilH / years;
    counted += forecastError(observed, lastYear, ForecastOf::Counted).theilH / years;
    expectedFromCounted += forecastError(observed, lastYear, ForecastOf::Expected).theilH / years;
  }
  EXPECT_LT(raw, -0.012);
  EXPECT_NEAR(error, 0, 0.0025);
  EXPECT_NEAR(counted, 0, 0.0025);
  EXPECT_GT(expectedFromCounted, 0.012);
}

TEST(ForecastError, SaysWhetherTheModelSeparatesMoreThanCame) {
  const Counts even = table({{25, 25}, {25, 25}});
  const Counts apart = table({{50, 0}, {0, 50}});
  EXPECT_NEAR(forecastError(apart, even).theilH, -1, 1e-12);
  const double byChance = chance(even, [](double) {}).many.theilH;
  EXPECT_NEAR(forecastError(even, apart).theilH, 1 + byChance / (1 - byChance), 1e-12);
}

TEST(ForecastError, LeavesOutSchoolsThatAreNotKnown) {
  const Counts observed = table({{30, 10}, {unknown, 700}, {20, 40}, {unknown, unknown}});
  const Counts predicted = table({{20, 30}, {900, 2}, {30, 20}, {1, 1}});
  const ForecastError all = forecastError(observed, predicted);
  const ForecastError known = forecastError(table({{30, 10}, {20, 40}}), table({{20, 30}, {30, 20}}));
  EXPECT_EQ(all.pupils, known.pupils);
  EXPECT_EQ(all.groups, known.groups);
  EXPECT_EQ(all.share, known.share);
  EXPECT_EQ(all.theilH, known.theilH);
}

TEST(ForecastError, HasNoShareToCompareWhereNobodyWasForetold) {
  const ForecastError error = forecastError(table({{30, 10}, {20, 40}}), table({{0, 0}, {50, 50}}));
  EXPECT_NEAR(error.share, 50 - 100 / 3.0, 1e-12);
  EXPECT_NEAR(error.pupils, 0.4, 1e-15);
}

TEST(ForecastError, HasNoValueWithoutPupilsOrWithoutWholeOnes) {
  const ForecastError nobody = forecastError(table({{0, 0}, {unknown, 1}}), table({{1, 2}, {3, 4}}));
  for (const double value : {nobody.pupils, nobody.groups, nobody.share, nobody.theilH})
    EXPECT_TRUE(std::isnan(value));
  const ForecastError halves = forecastError(table({{1.5, 2}, {3, 4}}), table({{1, 2}, {3, 4}}));
  EXPECT_TRUE(std::isnan(halves.theilH));
  EXPECT_GT(halves.pupils, 0);
  EXPECT_TRUE(std::isnan(forecastError(table({{5, 0}, {3, 0}}), table({{4, 0}, {4, 0}})).theilH));
}

} // namespace skolmix
