#include "planning/avoidance.h"

#include "model/table.h"
#include "planning/errors.h"
#include "planning/planned_choice.h"
#include "planning/town.h"

#include <gtest/gtest.h>

namespace skolmix {
namespace {

/// Unit 0 belongs to the first school, 1 and 2 to the second.
const Plan plan{{0, 0, 1, {}}, {1, 1, 1, {}}, {2, 1, 1, {}}};
const std::vector<Move> moveOfUnit2{{2, 1, 0, 1, {}, {}}};

PlanningData dataOf(const std::vector<std::vector<double>> &pupils) {
  return {{{"education", {"low", "high"}, 0}},
          table(pupils),
          std::vector<double>(pupils.size(), 1),
          std::vector<School>(2)};
}

/// The low are 5/6 at the first school and 1/6 at the second, from where 40 high move to the first.
PlanningData fortyHigh() { return dataOf({{100, 20}, {20, 60}, {0, 40}}); }

PlannedChoice choices(const PlanningData &data, const std::vector<Move> &moves, const Plan &today = plan) {
  return choicesAfter(data, today, moves, nobodyListens);
}

double theilH(const PlanningData &data, const Counts &enrolment) { return measures(measured(data, enrolment)).theilH; }

std::optional<double> breakEven(const PlanningData &data, const std::vector<Move> &moves = moveOfUnit2,
                                const Plan &today = plan) {
  const double before = theilH(data, choices(data, {}, today).outcome.enrolment);
  return breakEvenAvoidance(data, before, choices(data, moves, today).setting);
}

/// The first of ten thousand shares with which segregation is no lower than before, by enrolments worked out by hand.
template <class Enrolment>
std::optional<double> scanned(const PlanningData &data, const Counts &before, Enrolment after) {
  for (int share = 0; share <= 10'000; ++share)
    if (theilH(data, after(share / 10'000.0)) >= theilH(data, before))
      return share / 10'000.0;
  return {};
}

} // namespace

TEST(BreakEven, IsTheFirstShareThatUndoesTheGain) {
  const PlanningData data = fortyHigh();
  const auto scan = scanned(data, table({{100, 20}, {20, 100}, {0, 0}}), [](double leaving) {
    return table({{100, 60 - 40 * leaving}, {20, 60}, {0, 40 * leaving}});
  });
  ASSERT_TRUE(scan);
  ASSERT_GT(*scan, 0.3);
  ASSERT_LT(*scan, 0.9);
  const std::optional<double> found = breakEven(data);
  ASSERT_TRUE(found);
  EXPECT_NEAR(*found, *scan, 1.01e-4);
}

TEST(BreakEven, TakesThePartOfAUnitThatMoves) {
  PlanningData data = dataOf({{100, 20}, {20, 60}, {0, 80}});
  const std::vector<Move> half{{2, 1, 0, 0.5, {}, {}}};
  const auto scan = scanned(data, table({{100, 20}, {20, 140}, {0, 0}}), [](double leaving) {
    return table({{100, 60 - 40 * leaving}, {20, 100}, {0, 40 * leaving}});
  });
  ASSERT_TRUE(scan);
  const std::optional<double> found = breakEven(data, half);
  ASSERT_TRUE(found);
  EXPECT_NEAR(*found, *scan, 1.01e-4);
}

TEST(BreakEven, LetsGroupsLeaveInProportionToTheirAvoidance) {
  PlanningData data = dataOf({{100, 20}, {20, 60}, {10, 40}});
  data.model.kind = ChoiceKind::TakeUp;
  data.model.parameters.groups = {{.takeUp = 0.9, .avoidance = 0.1}, {.takeUp = 0.8, .avoidance = 0.2}};
  data.model.parameters.attractiveness = Counts(2, 2);
  const auto scan = scanned(data, table({{90, 16}, {27, 80}, {13, 24}}), [](double leaving) {
    const double low = 9 * (1 - leaving / 2);
    const double high = 32 * (1 - leaving);
    return table({{90 + low, 16 + high}, {18, 48}, {22 - low, 56 - high}});
  });
  ASSERT_TRUE(scan);
  ASSERT_GT(*scan, 0.1);
  ASSERT_LT(*scan, 0.9);
  const std::optional<double> found = breakEven(data);
  ASSERT_TRUE(found);
  EXPECT_NEAR(*found, *scan, 1.01e-4);
  data.model.parameters.groups[0].avoidance *= 4;
  data.model.parameters.groups[1].avoidance *= 4;
  EXPECT_EQ(breakEven(data), found) << "only the proportions count";
}

TEST(BreakEven, LetsAllGroupsLeaveAlikeWhereNoAvoidanceIsGiven) {
  PlanningData data = dataOf({{100, 20}, {20, 60}, {10, 40}});
  const std::optional<double> alike = breakEven(data);
  ASSERT_TRUE(alike);
  data.model.kind = ChoiceKind::TakeUp;
  data.model.parameters.groups.resize(2);
  data.model.parameters.attractiveness = Counts(2, 2);
  EXPECT_EQ(breakEven(data), alike);
  const auto scan = scanned(data, table({{100, 20}, {30, 100}, {0, 0}}), [](double leaving) {
    return table({{110 - 10 * leaving, 60 - 40 * leaving}, {20, 60}, {10 * leaving, 40 * leaving}});
  });
  EXPECT_NEAR(*alike, scan.value(), 1.01e-4);
}

TEST(BreakEven, IsEverybodyWhereOnlyThenNothingIsGained) {
  const PlanningData data = dataOf({{100, 0}, {0, 60}, {0, 40}});
  EXPECT_NEAR(breakEven(data).value(), 1, 1e-9) << "who leaves is as much apart as before";
}

TEST(BreakEven, IsNoneWhereTheGainSurvivesAllLeaving) {
  PlanningData data = fortyHigh();
  data.outsideCounts = false;
  ASSERT_LT(theilH(data, table({{100, 20}, {20, 60}, {0, 40}})), theilH(data, table({{100, 20}, {20, 100}, {0, 0}})));
  EXPECT_FALSE(breakEven(data));
}

TEST(BreakEven, IsNoneWithoutAGain) {
  const PlanningData worse = dataOf({{100, 20}, {20, 60}, {40, 0}});
  ASSERT_GT(theilH(worse, table({{140, 20}, {20, 60}, {0, 0}})), theilH(worse, table({{100, 20}, {60, 60}, {0, 0}})));
  EXPECT_FALSE(breakEven(worse));
  EXPECT_FALSE(breakEven(fortyHigh(), {})) << "nothing moves";
  const PlanningData same = dataOf({{50, 50}, {50, 50}, {20, 20}});
  EXPECT_FALSE(breakEven(same)) << "all schools are like the whole";
}

TEST(BreakEven, IsNoneWherePupilsChooseByTheWay) {
  PlanningData data = fortyHigh();
  data.model.parameters.groups.assign(2, {.ownCatchment = 5});
  data.model.parameters.attractiveness = Counts(2, 2);
  data.costs = std::make_shared<const Ways>(3, std::vector<double>{1, 1});
  for (const ChoiceKind kind : {ChoiceKind::Gravity, ChoiceKind::Logit, ChoiceKind::Admission}) {
    data.model.kind = kind;
    EXPECT_FALSE(breakEven(data));
  }
}

/// Unit 2 shares its school with a third one, and moves to the first.
TEST(BreakEven, CountsAllOfASharedCatchmentThatMoves) {
  PlanningData data = dataOf({{100, 20}, {20, 60}, {0, 40}});
  data.schools.resize(3);
  data.shared = {{{1, 0.75}, {2, 0.25}}};
  const Plan shared{{0, 0, 1, {}}, {1, 1, 1, {}}, {2, firstShared, 1, {}}};
  const std::vector<Move> moves{{2, firstShared, 0, 1, {}, {}}};
  const auto scan = scanned(data, table({{100, 20}, {20, 90}, {0, 10}, {0, 0}}), [](double leaving) {
    return table({{100, 60 - 40 * leaving}, {20, 60}, {0, 0}, {0, 40 * leaving}});
  });
  ASSERT_TRUE(scan);
  ASSERT_GT(*scan, 0.3);
  const std::optional<double> found = breakEven(data, moves, shared);
  ASSERT_TRUE(found);
  EXPECT_NEAR(*found, *scan, 1.01e-4);
}

/// Most of the high who leave go to an independent school, most of the low outside.
TEST(BreakEven, SendsWhoLeavesToIndependentSchools) {
  PlanningData data = dataOf({{100, 20}, {20, 60}, {10, 40}});
  data.schools.resize(3);
  data.schools[2].isIndependent = true;
  data.costs = std::make_shared<const Ways>(3, std::vector<double>{1, 1, 1});
  data.model.kind = ChoiceKind::TakeUp;
  data.model.parameters.groups = {{.independent = 0.2}, {.independent = 0.8}};
  data.model.parameters.attractiveness = Counts(3, 2);
  const auto scan = scanned(data, table({{100, 20}, {30, 100}, {0, 0}, {0, 0}}), [](double leaving) {
    const double low = 10 * leaving;
    const double high = 40 * leaving;
    return table({{110 - low, 60 - high}, {20, 60}, {0.2 * low, 0.8 * high}, {0.8 * low, 0.2 * high}});
  });
  ASSERT_TRUE(scan);
  const std::optional<double> found = breakEven(data);
  ASSERT_TRUE(found);
  EXPECT_NEAR(*found, *scan, 1.01e-4);
  EXPECT_NE(found, breakEven(dataOf({{100, 20}, {20, 60}, {10, 40}})));
}

} // namespace skolmix
