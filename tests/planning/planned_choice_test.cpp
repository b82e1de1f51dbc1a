#include "planning/planned_choice.h"

#include "model/table.h"
#include "planning/scorecard.h"
#include "planning/town.h"

#include <cmath>
#include <gtest/gtest.h>

namespace skolmix {
namespace {

/// Three units: one of the first school's, one divided 1 : 3, one outside.
const Plan plan{{0, 0, 1, {10, 0}}, {1, 0, 0.25, {20, 0}}, {1, 1, 0.75, {30, 0}}, {2, outside, 1, {}}};
PlanningData dataWith(ChoiceKind kind) {
  PlanningData data{{{"education", {"low", "high"}, 0}},
                    table({{30, 10}, {8, 4}, {5, 5}}),
                    {1, 1, 1},
                    {{"west", "West", 40.0, Point{0, 0}, true, false}, {"east", "East", {}, {}, false, true}, {}}};
  data.model.kind = kind;
  data.model.parameters.groups = {{.decay = 0.001, .ownCatchment = 1}, {.decay = 0.002, .ownCatchment = 0.5}};
  data.model.parameters.attractiveness = table({{0.2, 0}, {0, 0.1}, {0, 0}});
  data.costs = std::make_shared<const Ways>(Ways{{100, 900, 500}, {200, 800, noWay}, {300, 700, 500}, {400, 600, 500}});
  return data;
}

PlannedChoice choices(PlanningData data, const std::vector<Move> &moves = {}, const std::vector<bool> &shut = {}) {
  data.shut = shut;
  return choicesAfter(data, plan, moves, nobodyListens);
}

void expectNear(const Counts &actual, const Counts &expected, double tolerance) {
  ASSERT_EQ(actual.rows(), expected.rows());
  for (std::size_t row = 0; row < actual.rows(); ++row)
    for (std::size_t column = 0; column < actual.columns(); ++column)
      EXPECT_NEAR(actual[row][column], expected[row][column], tolerance) << "row " << row << ", column " << column;
}

} // namespace

TEST(PlannedChoice, IsThatOfTodaysPartsWhereNothingMoves) {
  const PlannedChoice today = choices(dataWith(ChoiceKind::Catchment));
  ASSERT_EQ(today.setting.parts.size(), 4u);
  for (std::uint32_t part = 0; part < 4; ++part) {
    EXPECT_EQ(today.today[part], part);
    EXPECT_EQ(today.setting.parts[part].unit, plan[part].unit);
    EXPECT_EQ(today.setting.parts[part].share, plan[part].value);
    EXPECT_EQ(today.centres[part].x, plan[part].centre.x);
    EXPECT_FALSE(today.setting.parts[part].isMoved);
  }
  EXPECT_EQ(today.setting.parts[2].catchment.front().zone, 1u);
  EXPECT_TRUE(today.setting.parts[3].catchment.empty());
  expectNear(today.outcome.enrolment, table({{32, 11}, {6, 3}, {0, 0}, {5, 5}}), 1e-12);
}

TEST(PlannedChoice, KnowsOfSchoolsWhatTheModelsNeed) {
  PlanningData data = dataWith(ChoiceKind::Catchment);
  data.dimensions.push_back({"origin", {"a", "b"}, 0});
  data.lead = 1;
  const ChoiceSetting setting = choices(data).setting;
  EXPECT_EQ(setting.leading().name, "origin");
  ASSERT_EQ(setting.schools.size(), 3u);
  EXPECT_EQ(setting.schools[0].places, 40);
  EXPECT_FALSE(setting.schools[1].places);
  EXPECT_TRUE(setting.schools[0].isIndependent);
  EXPECT_TRUE(setting.schools[1].hasBusPass);
  EXPECT_FALSE(setting.schools[1].isIndependent);
}

TEST(PlannedChoice, MarksWhatMovesAndKeepsItsCosts) {
  const PlanningData data = dataWith(ChoiceKind::Catchment);
  const std::vector<Move> moves{{1, 1, 2, 0.25, {36, 0}, {}}, {2, outside, 0, 1, {50, 0}, {}}};
  const PlannedChoice after = choices(data, moves);
  ASSERT_EQ(after.setting.parts.size(), 5u);
  EXPECT_EQ(after.today, (std::vector<std::uint32_t>{0, 1, 2, 2, 3}));
  const std::vector<bool> isMoved{false, false, false, true, true};
  const std::vector<std::uint32_t> schools{0, 0, 1, 2, 0};
  for (std::size_t part = 0; part < 5; ++part) {
    EXPECT_EQ(after.setting.parts[part].isMoved, isMoved[part]) << part;
    ASSERT_EQ(after.setting.parts[part].catchment.size(), 1u);
    EXPECT_EQ(after.setting.parts[part].catchment[0].zone, schools[part]);
    for (std::size_t school = 0; school < 3; ++school)
      if (part != 1 || school != 2) {
        EXPECT_EQ(after.setting.costs[part][school], (*data.costs)[after.today[part]][school]);
      }
  }
  EXPECT_EQ(after.setting.parts[2].share, 0.5);
  EXPECT_EQ(after.centres[2].x, 27);
  EXPECT_EQ(after.setting.parts[3].share, 0.25);
  EXPECT_EQ(after.centres[3].x, 36);
  expectNear(after.outcome.enrolment, table({{37, 16}, {4, 2}, {2, 1}, {0, 0}}), 1e-12);
}

TEST(PlannedChoice, NeedsNoCostsToFollowCatchments) {
  PlanningData data = dataWith(ChoiceKind::Catchment);
  data.costs.reset();
  EXPECT_TRUE(choices(data).setting.costs.empty());
}

TEST(PlannedChoice, DividesSharedCatchments) {
  PlanningData data = dataWith(ChoiceKind::Catchment);
  data.shared = {{{0, 0.5}, {1, 0.5}}, {{0, 0.25}, {2, 0.75}}};
  const Plan shared{{0, firstShared, 0.5, {}}, {0, firstShared + 1, 0.5, {}}, {1, 1, 1, {}}, {2, outside, 1, {}}};
  const std::vector<Move> moves{{0, firstShared, 1, 0.5, {}, {}}};
  const PlannedChoice today = choicesAfter(data, shared, {}, nobodyListens);
  expectNear(today.outcome.enrolment, table({{7.5 + 3.75, 3.75}, {7.5 + 8, 6.5}, {11.25, 3.75}, {5, 5}}), 1e-12);
  const PlannedChoice after = choicesAfter(data, shared, moves, nobodyListens);
  expectNear(after.outcome.enrolment, table({{3.75, 1.25}, {23, 9}, {11.25, 3.75}, {5, 5}}), 1e-12);
  EXPECT_TRUE(after.setting.parts[0].isMoved);
  EXPECT_FALSE(after.setting.parts[1].isMoved);
}

TEST(PlannedChoice, SendsNobodyToSchoolsThatAreShut) {
  for (const ChoiceKind kind : {ChoiceKind::Gravity, ChoiceKind::Logit, ChoiceKind::Admission}) {
    const PlanningData data = dataWith(kind);
    EXPECT_GT(sum(choices(data).outcome.enrolment[2]), 0);
    const PlannedChoice today = choices(data, {}, {false, false, true});
    EXPECT_EQ(sum(today.outcome.enrolment[2]), 0);
    EXPECT_NEAR(sum(columnSums(today.outcome.enrolment)), 62, 1e-9);
  }
  PlanningData data = dataWith(ChoiceKind::TakeUp);
  data.schools[2].isIndependent = true;
  data.model.parameters.groups[0] = {.takeUp = 0.5, .independent = 1};
  EXPECT_GT(sum(choices(data).outcome.enrolment[2]), 0);
  EXPECT_EQ(sum(choices(data, {}, {false, false, true}).outcome.enrolment[2]), 0);
}

/// A boundary does not count where pupils do not mind it.
TEST(PlannedChoice, ChangesNothingWhereCatchmentsDoNotCount) {
  PlanningData data = dataWith(ChoiceKind::Logit);
  for (GroupChoice &group : data.model.parameters.groups)
    group.ownCatchment = 0;
  const std::vector<Move> moves{{0, 0, 1, 0.25, {}, {}}, {1, 1, 2, 0.25, {}, {}}};
  const PlannedChoice today = choices(data);
  const PlannedChoice after = choices(data, moves);
  expectNear(after.outcome.enrolment, today.outcome.enrolment, 1e-9);
  EXPECT_NEAR(pupilsWhoChange(data, today, after), 0, 1e-9);
}

TEST(PlannedChoice, IsTheSameToTheByteWhereNothingMoves) {
  for (const ChoiceKind kind : {ChoiceKind::Logit, ChoiceKind::Admission}) {
    const PlanningData data = dataWith(kind);
    expectNear(choices(data).outcome.enrolment, choices(data).outcome.enrolment, 0);
    EXPECT_EQ(pupilsWhoChange(data, choices(data), choices(data)), 0);
  }
}

/// Only the pupils of the part that moves choose otherwise.
TEST(PlannedChoice, ChangesOnlyWhatMovesUnderTheLogit) {
  const PlanningData data = dataWith(ChoiceKind::Logit);
  const PlannedChoice today = choices(data);
  const PlannedChoice after = choices(data, {{0, 0, 1, 0.25, {}, {}}});
  Counts fromElsewhere(2, 2);
  const auto sumElsewhere = [](const PlannedChoice &choice, std::span<double> sums) {
    for (std::size_t flow = 0; flow < choice.outcome.flows.flows.size(); ++flow)
      if (const auto [part, school] = choice.outcome.flows.flows[flow];
          choice.setting.parts[part].unit > 0 && school == 0)
        for (std::size_t group = 0; group < 2; ++group)
          sums[group] += choice.outcome.flows.pupils[flow][group];
  };
  sumElsewhere(today, fromElsewhere[0]);
  sumElsewhere(after, fromElsewhere[1]);
  for (std::size_t group = 0; group < 2; ++group) {
    EXPECT_EQ(fromElsewhere[0][group], fromElsewhere[1][group]);
    // a quarter of unit 0: their own school was the first, and is the second
    const double decay = group == 0 ? 0.001 : 0.002;
    const double own = std::exp(group == 0 ? 1 : 0.5);
    const double first = std::exp((group == 0 ? 0.2 : 0) - decay * 100);
    const double second = std::exp((group == 0 ? 0 : 0.1) - decay * 900);
    const double third = std::exp(-decay * 500);
    const double lost = first * own / (first * own + second + third) - first / (first + second * own + third);
    EXPECT_NEAR(today.outcome.enrolment[0][group] - after.outcome.enrolment[0][group],
                data.pupils[0][group] * 0.25 * lost, 1e-9);
  }
}

/// The same pupils are drawn before and after, so that whom nothing concerns stays where they are.
TEST(PlannedChoice, DrawsTheSamePupilsBeforeAndAfter) {
  PlanningData data = dataWith(ChoiceKind::Admission);
  for (School &school : data.schools)
    school.places.reset();
  for (GroupChoice &group : data.model.parameters.groups)
    group.ownCatchment = 0;
  const PlannedChoice today = choices(data);
  const PlannedChoice after = choices(data, {{0, 0, 1, 1, {}, {}}});
  ASSERT_EQ(today.outcome.draws.size(), after.outcome.draws.size());
  for (std::size_t draw = 0; draw < today.outcome.draws.size(); ++draw)
    expectNear(today.outcome.draws[draw], after.outcome.draws[draw], 0);
}

} // namespace skolmix
