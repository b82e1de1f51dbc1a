#include "segregation/change.h"

#include "model/table.h"
#include "segregation/every_measure.h"

#include <cmath>
#include <gtest/gtest.h>

namespace skolmix {
namespace {

double theilH(const Counts &schools) { return everyMeasure(schools).many.theilH; }
double etaSquared(const Counts &schools) { return everyMeasure(schools).many.etaSquared; }

/// One of each fate, in the order of `Fate`.
const TwoYears years{table({{0, 0}, {30, 2}, {20, 20}, {0, 0}, {10, 30}}),
                     table({{5, 40}, {0, 0}, {25, 25}, {0, 0}, {8, 30}})};

Range intervalOfTheilH(const TwoYears &compared, const Drawing &drawing) {
  const FiguresOf figure = [](const Counts &schools) { return std::vector{theilH(schools)}; };
  return changeIntervals(compared, figure, drawing, [](double) {}).front();
}

} // namespace

TEST(Change, KnowsTheFateOfEverySchool) {
  EXPECT_EQ(fate(years, 0), Fate::Opened);
  EXPECT_EQ(fate(years, 1), Fate::Closed);
  EXPECT_EQ(fate(years, 2), Fate::Continued);
  EXPECT_EQ(fate(years, 3), Fate::Empty);
}

/// Additions: the last year with its new schools against without. Removals: the first year without its closed schools
/// against with (Elbers 2021).
TEST(Change, IsThatOfOpenedClosedAndContinuedSchools) {
  const Change all = change(years, theilH);
  const double firstOfBoth = theilH(table({{20, 20}, {10, 30}}));
  const double lastOfBoth = theilH(table({{25, 25}, {8, 30}}));
  EXPECT_NEAR(all.first, theilH(years.first), 1e-15);
  EXPECT_NEAR(all.last, theilH(years.last), 1e-15);
  EXPECT_NEAR(all.opened, theilH(years.last) - lastOfBoth, 1e-15);
  EXPECT_NEAR(all.closed, firstOfBoth - theilH(years.first), 1e-15);
  EXPECT_NEAR(all.continued, lastOfBoth - firstOfBoth, 1e-15);
  EXPECT_GT(all.opened, 0); // the new school is unlike the others
  EXPECT_LT(all.closed, 0); // and so was the one that is gone
}

TEST(Change, IsTheSumOfItsParts) {
  Random random(17);
  for (int i = 0; i < 50; ++i) {
    TwoYears both{wholeTable(random, 20, 3, 30), wholeTable(random, 20, 3, 30)};
    for (std::size_t school = 0; school < 20; ++school) {
      if (random.below(4) == 0)
        std::ranges::fill(both.first[school], 0);
      if (random.below(4) == 0)
        std::ranges::fill(both.last[school], 0);
    }
    for (const MeasureOf measure : {theilH, etaSquared}) {
      const Change all = change(both, measure);
      EXPECT_NEAR(all.opened + all.closed + all.continued, all.last - all.first, 1e-14);
    }
  }
}

TEST(Change, IsAllOfSchoolsThatContinueWhereNoneOpenedOrClosed) {
  const Change all = change({table({{20, 20}, {10, 30}}), table({{25, 25}, {8, 30}})}, theilH);
  EXPECT_EQ(all.opened, 0);
  EXPECT_EQ(all.closed, 0);
  EXPECT_EQ(all.continued, all.last - all.first);
}

TEST(Change, HasNoPartsWhereNoSchoolContinues) {
  const Change all = change({table({{20, 20}, {0, 0}}), table({{0, 0}, {8, 30}})}, theilH);
  EXPECT_EQ(all.last - all.first, 0);
  EXPECT_TRUE(std::isnan(all.opened));
  EXPECT_TRUE(std::isnan(all.closed));
  EXPECT_TRUE(std::isnan(all.continued));
}

TEST(Change, KeepsTheRowsOfSchoolsThatDoNotContinue) {
  const TwoYears both = continued(years);
  EXPECT_EQ(both.first.rows(), 5u);
  EXPECT_EQ(columnSums(both.first), (std::vector<double>{30, 50}));
  EXPECT_EQ(columnSums(both.last), (std::vector<double>{33, 55}));
}

TEST(ChangeInterval, HoldsTheChangeAndNothingWhereNothingChanged) {
  Counts schools(30, 2);
  for (std::size_t school = 0; school < 30; ++school) {
    schools[school][0] = static_cast<double>(10 + 5 * (school % 7));
    schools[school][1] = static_cast<double>(90 - 5 * (school % 7));
  }
  const Range none = intervalOfTheilH({schools, schools}, {.draws = 400});
  EXPECT_LT(none.low, 0);
  EXPECT_GT(none.high, 0);
  Counts apart = schools;
  for (std::size_t school = 0; school < 30; ++school)
    for (std::size_t group = 0; group < 2; ++group)
      apart[school][group] = (school % 2 == group) ? 95 : 5;
  EXPECT_GT(intervalOfTheilH({schools, apart}, {.draws = 400}).low, 0.3);
}

/// Otherwise the two years would share their luck, and a change of nothing would look sure.
TEST(ChangeInterval, DrawsTheYearsApart) {
  const Counts schools = table({{20, 20}, {10, 30}, {15, 25}});
  const Range interval = intervalOfTheilH({schools, schools}, {.draws = 200});
  EXPECT_GT(interval.high - interval.low, 0.01);
}

} // namespace skolmix
