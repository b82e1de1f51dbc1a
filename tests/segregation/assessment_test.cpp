#include "segregation/assessment.h"

#include "model/error.h"
#include "model/table.h"
#include "segregation/chance.h"

#include <cmath>
#include <gtest/gtest.h>

namespace skolmix {
namespace {

void nobodyListens(double) {}

AssessmentOptions draws(std::size_t count) {
  AssessmentOptions options;
  options.drawing.draws = count;
  return options;
}

Assessment assessed(const Counts &schools, const AssessmentOptions &options = draws(100)) {
  return assess({schools, {}}, options, nobodyListens);
}

const Counts uneven = table({{200, 100}, {100, 200}, {50, 300}, {10, 400}});

} // namespace

TEST(Assessment, SaysAllOfSchoolsWhosePupilsWereCounted) {
  const Assessment all = assessed(uneven);
  EXPECT_EQ(all.noChance, Refusal::None);
  EXPECT_EQ(all.noInterval, Refusal::None);
  EXPECT_EQ(inARow(all.measured), inARow(everyMeasure(uneven)));
  EXPECT_EQ(all.byChance->many.theilH, chance(uneven, nobodyListens).many.theilH);
  EXPECT_EQ(all.beyondChance->many.theilH, adjusted(all.measured, *all.byChance).many.theilH);
  EXPECT_FALSE(all.hidden);
  EXPECT_FALSE(all.measured.ordered);
  const std::vector<double> measured = inARow(all.measured);
  const std::vector<double> low = inARow(all.interval->low);
  const std::vector<double> high = inARow(all.interval->high);
  for (std::size_t figure = 0; figure < measured.size(); ++figure) {
    EXPECT_LT(low[figure], measured[figure]);
    EXPECT_GT(high[figure], measured[figure]);
  }
}

TEST(Assessment, RefusesChanceForExpectedPupils) {
  AssessmentOptions modelled = draws(100);
  modelled.isModelled = true;
  for (const Assessment &all : {assessed(uneven, modelled), assessed(scaled(uneven, 1.001))}) {
    EXPECT_EQ(all.noChance, Refusal::Modelled);
    EXPECT_EQ(all.noInterval, Refusal::Modelled);
    EXPECT_FALSE(all.byChance || all.beyondChance || all.interval);
    EXPECT_FALSE(std::isnan(all.measured.many.theilH));
  }
}

TEST(Assessment, RefusesChanceForOneGroup) {
  for (const Counts &schools : {table({{5, 0}, {7, 0}}), Counts(2, 2), Counts()}) {
    const Assessment all = assessed(schools);
    EXPECT_EQ(all.noChance, Refusal::OneGroup);
    EXPECT_EQ(all.noInterval, Refusal::OneGroup);
    EXPECT_FALSE(all.byChance || all.interval);
  }
}

TEST(Assessment, RefusesAnIntervalForOneSchool) {
  const Assessment all = assessed(table({{5, 7}, {0, 0}}));
  EXPECT_EQ(all.noChance, Refusal::None);
  EXPECT_EQ(all.noInterval, Refusal::OneSchool);
  EXPECT_NEAR(all.byChance->many.theilH, 0, 1e-15);
}

TEST(Assessment, RefusesAnIntervalThatWasNotAskedFor) {
  const Assessment all = assessed(uneven, draws(0));
  EXPECT_EQ(all.noInterval, Refusal::NotAskedFor);
  EXPECT_FALSE(all.interval);
  EXPECT_TRUE(all.byChance);
}

TEST(Assessment, RefusesAnIntervalForHiddenCountsAndGivesWhatTheyAllow) {
  HiddenCounts schools{uneven, {{3, {{0, {0, 9}}}, std::nullopt}, {2, {{0, {40, 60}}, {1, {290, 310}}}, 350}}};
  schools.known[3][0] = schools.known[2][0] = schools.known[2][1] = 0;
  const Assessment all = assess(schools, draws(100), nobodyListens);
  EXPECT_EQ(all.noChance, Refusal::None);
  EXPECT_EQ(all.noInterval, Refusal::Hidden);
  EXPECT_EQ(all.schools[2][0], 50);
  ASSERT_TRUE(all.hidden);
  const std::vector<double> middle = inARow(all.measured);
  const std::vector<double> low = inARow(all.hidden->low);
  const std::vector<double> high = inARow(all.hidden->high);
  for (std::size_t figure = 0; figure < middle.size(); ++figure) {
    EXPECT_LE(low[figure], middle[figure]);
    EXPECT_GE(high[figure], middle[figure]);
    EXPECT_LT(low[figure], high[figure]);
  }
}

TEST(Assessment, GivesNoIntervalForAbsoluteDeviationsThatAreMostlyChance) {
  const Assessment all = assessed(table({{12, 8}, {9, 11}, {10, 10}, {8, 12}}));
  ASSERT_TRUE(all.interval);
  for (const MeasureRange &range : {*all.interval})
    for (const EveryMeasure *side : {&range.low, &range.high}) {
      EXPECT_TRUE(std::isnan(side->many.dissimilarity));
      EXPECT_TRUE(std::isnan(side->many.gini));
      EXPECT_TRUE(std::isnan(side->groups[0].gorard));
      EXPECT_FALSE(std::isnan(side->many.theilH));
      EXPECT_FALSE(std::isnan(side->groups[0].hutchens));
    }
  EXPECT_EQ(all.interval->low.many.theilH, 0); // never below what a measure can be
}

TEST(Assessment, KeepsIntervalsWithinWhatAMeasureCanBe) {
  const Assessment all = assessed(table({{40, 1, 0}, {0, 35, 1}, {1, 0, 30}}));
  const auto expectWithin = [&](const auto &names, const auto &low, const auto &high) {
    for (const auto &measure : names) {
      EXPECT_GE(low.*measure.value, 0) << measure.code;
      EXPECT_LE(high.*measure.value, measure.most) << measure.code;
    }
  };
  expectWithin(namedManyGroups, all.interval->low.many, all.interval->high.many);
  for (const std::size_t group : {0, 1, 2})
    expectWithin(namedTwoGroups, all.interval->low.groups[group], all.interval->high.groups[group]);
}

TEST(Assessment, GivesOrderedGroupsIntervalsAndRangesToo) {
  AssessmentOptions options = draws(200);
  options.isOrdered = true;
  const Assessment all = assessed(uneven, options);
  EXPECT_LT(all.interval->low.ordered->information, all.measured.ordered->information);
  EXPECT_GT(all.interval->high.ordered->information, all.interval->low.ordered->information);
  EXPECT_FALSE(all.byChance->ordered);
  const HiddenCounts hidden{table({{0, 30}, {20, 20}}), {{0, {{0, {0, 9}}}, {}}}};
  const Assessment some = assess(hidden, options, [](double) {});
  EXPECT_LE(some.hidden->low.ordered->information, some.measured.ordered->information);
  EXPECT_LT(some.hidden->low.ordered->information, some.hidden->high.ordered->information);
}

TEST(Assessment, MeasuresOrderedGroupsAndTheWeightAskedFor) {
  AssessmentOptions options = draws(0);
  options.isOrdered = true;
  options.atkinsonWeight = 0.2;
  const Assessment all = assessed(uneven, options);
  EXPECT_EQ(all.measured.ordered->information, orderedGroups(uneven).information);
  EXPECT_EQ(all.measured.groups[0].atkinson, everyMeasure(uneven, 0.2).groups[0].atkinson);
  EXPECT_NE(all.measured.groups[0].atkinson, everyMeasure(uneven).groups[0].atkinson);
}

TEST(Assessment, TellsProgressThatNeverGoesBackAndCanBeCancelled) {
  double last = 0;
  assess({uneven, {}}, draws(50), [&](double done) {
    EXPECT_GE(done, last);
    last = done;
  });
  EXPECT_EQ(last, 1);
  EXPECT_THROW(assess({uneven, {}}, draws(50), [](double) { throw Cancelled(); }), Cancelled);
}

} // namespace skolmix
