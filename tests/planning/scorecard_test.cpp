#include "planning/scorecard.h"

#include "model/table.h"
#include "planning/avoidance.h"
#include "planning/town.h"

#include <cmath>
#include <gtest/gtest.h>

namespace skolmix {
namespace {

const EqualArea projection({15, 60});

/// Four blocks of 100 m in a row; two schools, each with the two blocks on its side.
Town fourBlocks() { return {squares(0, 0, 4, 1, 100), {rectangle(0, 0, 200, 100), rectangle(200, 0, 200, 100)}}; }

/// All pupils attend; the schools stand at either end of the row of blocks.
PlanningData dataOf(const Counts &pupils) {
  return {{{"education", {"low", "high"}, 0}},
          pupils,
          std::vector<double>(pupils.rows(), 1),
          {{"west", "West", {}, Point{0, 50}}, {"east", "East", {}, Point{400, 50}}},
          true};
}

/// The groups of the leading dimension attend at these rates.
void setTakeUp(PlanningData &data, const std::vector<double> &rates) {
  data.model.kind = ChoiceKind::TakeUp;
  for (const double rate : rates)
    data.model.parameters.groups.push_back({.takeUp = rate});
  data.model.parameters.attractiveness = Counts(data.schools.size(), rates.size());
}

/// All schools pull alike; of the pull, 300 m leave a quarter.
void setLogit(PlanningData &data, const Ways &costs) {
  data.model.kind = ChoiceKind::Logit;
  data.model.parameters.groups.assign(2, {.decay = std::log(4) / 300});
  data.model.parameters.attractiveness = Counts(data.schools.size(), 2);
  data.costs = std::make_shared<const Ways>(costs);
}

PlannedChoice choices(const PlanningData &data, const Town &town, const Proposal &proposal = {}) {
  return choicesAfter(data, town.crosswalk.shares, town.moves(proposal), nobodyListens);
}

Scorecard cardOf(const PlanningData &data, const Town &town, const Proposal &proposal = {}) {
  return scorecard(data, choices(data, town, proposal), projection);
}

const Standards standards{{1, 0, 0}, {2000}};

/// Schools that proposals open are shut today.
PlanningData withShut(PlanningData data, const std::vector<Proposal> &proposals) {
  data.shut.resize(data.schools.size());
  for (const Proposal &proposal : proposals)
    for (const std::uint32_t school : proposal.opened)
      data.shut[school] = true;
  return data;
}

std::vector<ScoredPlan> scored(const PlanningData &data, const Town &town, const std::vector<Proposal> &proposals,
                               const Progress &progress = nobodyListens) {
  const Stage stage = town.stage(withShut(data, proposals));
  const std::span<const Stage> stages(&stage, 1);
  const ScoredBaseline today = scoreBaseline(stages, projection, standards, nobodyListens);
  std::vector<ScoredPlan> result;
  for (const Proposal &proposal : proposals)
    result.push_back(scoreScenario(stages, projection, standards, today, scenarioOf(proposal, data.schools), progress)
                         .plans.front());
  rank(result);
  return result;
}

std::vector<std::string> names(const std::vector<ScoredPlan> &scored) {
  std::vector<std::string> result;
  for (const ScoredPlan &proposal : scored)
    result.push_back(proposal.name);
  return result;
}

using Names = std::vector<std::string>;

} // namespace

TEST(Scorecard, HoldsEnrolmentAndItsMeasures) {
  const Town town = fourBlocks();
  const PlanningData data = dataOf(table({{30, 0}, {0, 10}, {10, 0}, {0, 30}}));
  const Scorecard card = cardOf(data, town);
  ASSERT_EQ(card.enrolment.rows(), 3u);
  EXPECT_EQ(card.enrolment[0][0], 30);
  EXPECT_EQ(card.enrolment[1][1], 30);
  EXPECT_EQ(pupilsOf(data, card.enrolment[2]), 0);
  ASSERT_EQ(card.measures.size(), 1u);
  EXPECT_NEAR(card.measures[0].dissimilarity, 0.5, 1e-12);
  EXPECT_NEAR(card.measures[0].etaSquared, 0.25, 1e-12);
}

TEST(Scorecard, CountsOutsideOrLeavesItOut) {
  const Town town = fourBlocks();
  PlanningData data = dataOf(table({{30, 0, 30, 0}, {0, 10, 0, 10}, {10, 0, 0, 10}, {0, 30, 0, 30}}));
  data.dimensions.push_back({"block", {"first", "other"}, 2});
  data.lead = 1;
  setTakeUp(data, {2 / 3.0, 1}); // the first block leaks a third
  const Scorecard with = cardOf(data, town);
  EXPECT_NEAR(with.measures[0].dissimilarity, measures(table({{20, 10}, {10, 30}, {10, 0}})).dissimilarity, 1e-12);
  data.outsideCounts = false;
  const Scorecard without = cardOf(data, town);
  EXPECT_NEAR(without.measures[0].dissimilarity, measures(table({{20, 10}, {10, 30}})).dissimilarity, 1e-12);
  EXPECT_NEAR(without.enrolment[2][0], 10, 1e-12) << "still counted, only not measured";
}

TEST(Scorecard, MeasuresTheWayOfTheMeanAndTheFarthestPupils) {
  const Town town({squares(0, 0, 4, 1, 100)}, {rectangle(0, 0, 400, 100), Geometry()});
  // 3 pupils at 350 m, 3 at 250 m, 4 at 150 m, 90 at 50 m: 95 of 100 come no farther than 250 m.
  PlanningData data = dataOf(table({{0, 3}, {3, 0}, {0, 4}, {90, 0}}));
  data.schools[0].location = Point{400, 50};
  const WayToSchool way = cardOf(data, town).way;
  EXPECT_EQ(way.pupils, 100);
  EXPECT_NEAR(way.mean, 69, 1e-3);
  EXPECT_NEAR(way.percentile95, 250, 1e-3);
}

TEST(Scorecard, CountsThePupilsAtThePercentileIn) {
  const Town town({squares(0, 0, 2, 1, 100)}, {rectangle(0, 0, 200, 100), Geometry()});
  const PlanningData data = dataOf(table({{95, 0}, {5, 0}}));
  EXPECT_NEAR(cardOf(data, town).way.percentile95, 50, 1e-3);
}

TEST(Scorecard, MeasuresTheWayFromTheCentreOfTheShare) {
  // The school's share of the block lies 150 m to 200 m away from it.
  const Town town({square(150, 0, 100)}, {rectangle(0, 0, 200, 100), Geometry()});
  const Scorecard card = cardOf(dataOf(table({{8, 0}})), town);
  EXPECT_EQ(card.way.pupils, 4);
  EXPECT_NEAR(card.way.mean, 175, 1e-3);
}

TEST(Scorecard, SpeaksOfTheWayOnlyOfPupilsAtSchoolsWithALocation) {
  const Town town = fourBlocks();
  PlanningData data = dataOf(table({{10, 0}, {0, 10}, {10, 0}, {0, 10}}));
  setTakeUp(data, {0.5, 1});
  data.schools[1].location.reset();
  const WayToSchool west = cardOf(data, town).way;
  EXPECT_EQ(west.pupils, 15);
  EXPECT_NEAR(west.mean, (5 * 50 + 10 * 150) / 15.0, 1e-3);
  data.schools[0].location.reset();
  const WayToSchool none = cardOf(data, town).way;
  EXPECT_EQ(none.pupils, 0);
  EXPECT_TRUE(std::isnan(none.mean));
  EXPECT_TRUE(std::isnan(none.percentile95));
}

TEST(Scorecard, MeasuresTheWayThatTheModelReckonsWith) {
  const Town town({square(0, 0, 100), square(300, 0, 100)}, {square(0, 0, 100), square(300, 0, 100)});
  PlanningData data = dataOf(table({{10, 0}, {0, 10}}));
  data.costs = std::make_shared<const Ways>(
      Ways{{80, noWay}, {noWay, noWay}}); // the second block is 50 m from its school as the crow flies
  EXPECT_NEAR(cardOf(data, town).way.mean, (80 + 50) / 2.0, 1e-3);
  data.costsAreMetres = false;
  EXPECT_NEAR(cardOf(data, town).way.mean, 50, 1e-3);
}

TEST(Scorecard, MeasuresTheWaysOfAllWhoChoose) {
  const Town town({square(0, 0, 100)}, {square(0, 0, 100), Geometry()});
  PlanningData data = dataOf(table({{60, 40}}));
  setLogit(data, {{100, 400}}); // 4 : 1
  const Scorecard card = cardOf(data, town);
  EXPECT_NEAR(card.enrolment[0][0], 48, 1e-9);
  EXPECT_NEAR(card.enrolment[1][1], 8, 1e-9);
  EXPECT_NEAR(card.way.mean, 160, 1e-9);
  EXPECT_EQ(card.way.percentile95, 400);
  EXPECT_NEAR(card.way.pupils, 100, 1e-9);
}

TEST(WaysToSchools, AreThoseOfEverySchoolAndGroup) {
  const Town town(squares(0, 0, 2, 1, 100), {rectangle(0, 0, 200, 100), Geometry()});
  PlanningData data = dataOf(table({{60, 40}, {0, 50}}));
  setLogit(data, {{100, 400}, {300, noWay}});
  const WaysToSchools ways = waysToSchools(data, choices(data, town), projection);
  ASSERT_EQ(ways.schools.size(), 2u);
  EXPECT_NEAR(ways.schools[0].mean, (80 * 100 + 50 * 300) / 130.0, 1e-9);
  EXPECT_NEAR(ways.schools[0].pupils, 130, 1e-9);
  EXPECT_EQ(ways.schools[0].percentile95, 300);
  EXPECT_EQ(ways.schools[1].mean, 400);
  EXPECT_NEAR(ways.schools[1].pupils, 20, 1e-9);
  ASSERT_EQ(ways.groups.size(), 2u);
  EXPECT_NEAR(ways.groups[0].mean, 160, 1e-9);
  EXPECT_NEAR(ways.groups[1].mean, (32 * 100 + 8 * 400 + 50 * 300) / 90.0, 1e-9);
  data.schools[1].location.reset();
  EXPECT_TRUE(std::isnan(waysToSchools(data, choices(data, town), projection).schools[1].mean));
}

TEST(Scorecard, WidensMarginsByWhatPupilsChoose) {
  const Town town({square(0, 0, 100)}, {square(0, 0, 100), Geometry()});
  PlanningData data = dataOf(table({{60, 40}}));
  setLogit(data, {{100, 400}});
  const Scorecard card = cardOf(data, town);
  EXPECT_NEAR(card.margins.low[0][0], 48 - 1.96 * std::sqrt(60 * 0.8 * 0.2), 1e-9);
  EXPECT_NEAR(card.margins.high[0][0], 48 + 1.96 * std::sqrt(60 * 0.8 * 0.2), 1e-9);
  EXPECT_TRUE(std::isnan(card.margins.most[0][0])) << "anybody may choose it";
  EXPECT_TRUE(std::isnan(boundsOfShare(card.margins, data.dimensions[0], 0, 0).low));
  const Range share = plausibleShare(card.margins, card.enrolment, data.dimensions[0], 0, 0);
  // The share is 0.6 of 80 pupils, of which each of the groups may have more or fewer.
  const double reach = 1.96 * std::hypot(0.4 * std::sqrt(60 * 0.16), 0.6 * std::sqrt(40 * 0.16)) / 80;
  EXPECT_NEAR(share.low, 0.6 - reach, 1e-9);
  EXPECT_NEAR(share.high, 0.6 + reach, 1e-9);
}

TEST(Scorecard, AddsWhatPupilsChooseToWhereTheyLive) {
  const Town town({square(100, 0, 200)}, {rectangle(0, 0, 200, 200), rectangle(200, 0, 200, 200)});
  PlanningData data = dataOf(table({{60, 0}}));
  data.homeCount = {11};
  setLogit(data, {{100, 400}, {400, 100}}); // 4 : 1 in one half, 1 : 4 in the other
  const Scorecard card = cardOf(data, town);
  EXPECT_NEAR(card.enrolment[0][0], 30, 1e-9);
  const double deviation = std::hypot(60 * 0.6 * std::sqrt(0.25 / 12), std::sqrt(60 * 0.8 * 0.2));
  EXPECT_NEAR(card.margins.high[0][0], 30 + 1.96 * deviation, 1e-9);
  EXPECT_NEAR(card.margins.low[0][0], 30 - 1.96 * deviation, 1e-9);
}

TEST(PupilsWhoChange, AreTheAttendingPupilsOfAllMoves) {
  const Town town({squares(0, 0, 5, 1, 100)}, {rectangle(0, 0, 200, 100), rectangle(200, 0, 200, 100)});
  PlanningData data = dataOf(table({{10, 0}, {0, 20}, {30, 10}, {5, 5}, {0, 8}}));
  setTakeUp(data, {2 / 3.0, 1}); // 10 of the third block leak
  const Proposal proposal{
      "", {{rectangle(100, 0, 100, 100), 1}, {rectangle(200, 0, 50, 100), 0}, {rectangle(400, 0, 100, 100), 1}}, {}};
  // All 20 of the second block, half of the 30 of the third who attend, and the 8 who had no school.
  const PlannedChoice today = choices(data, town);
  EXPECT_NEAR(pupilsWhoChange(data, today, choices(data, town, proposal)), 20 + 15 + 8, 1e-9);
  EXPECT_EQ(pupilsWhoChange(data, today, today), 0);
}

TEST(PupilsWhoChange, AreThoseWhomSchoolsLose) {
  const Town town({square(0, 0, 100)}, {square(0, 0, 100), Geometry()});
  PlanningData data = dataOf(table({{60, 40}}));
  setLogit(data, {{100, 400}});
  const PlannedChoice today = choices(data, town);
  data.model.parameters.groups[0].ownCatchment = std::log(4);
  const PlannedChoice own = choices(data, town);                                      // low 16 : 1
  const PlannedChoice other = choices(data, town, give(rectangle(0, 0, 50, 100), 1)); // and in half of it 1 : 1
  EXPECT_NEAR(pupilsWhoChange(data, today, own), 60 * (16 / 17.0 - 0.8), 1e-9);
  EXPECT_NEAR(pupilsWhoChange(data, own, today), 60 * (16 / 17.0 - 0.8), 1e-9);
  EXPECT_NEAR(pupilsWhoChange(data, own, other), 30 * (16 / 17.0 - 0.5), 1e-9);
}

TEST(Score, IsTheBaselineWhereNothingMoves) {
  const Town town = fourBlocks();
  const PlanningData data = dataOf(table({{31, 2}, {7, 10}, {10.5, 3}, {4, 30}}));
  const Scorecard today = cardOf(data, town);
  const Proposal same{"Same", {{town.catchments[0], 0}}, {}};
  const auto result = scored(data, town, {same});
  ASSERT_EQ(result.size(), 1u);
  EXPECT_TRUE(result[0].moves.empty());
  EXPECT_EQ(result[0].pupilsOfMoves.rows(), 0u);
  EXPECT_EQ(result[0].pupilsWhoChange, 0);
  EXPECT_EQ(result[0].card.measures[0].theilH, today.measures[0].theilH);
  EXPECT_EQ(result[0].card.measures[0].etaSquared, today.measures[0].etaSquared);
  EXPECT_EQ(result[0].card.way.mean, today.way.mean);
  EXPECT_EQ(result[0].card.way.percentile95, today.way.percentile95);
  EXPECT_EQ(columnSums(result[0].card.enrolment), columnSums(today.enrolment));
  EXPECT_EQ(result[0].changeErrors[0].theilH, 0);
  EXPECT_FALSE(result[0].breakEven);
}

TEST(Score, PutsTheLowestSegregationFirstThenTheName) {
  const Town town = fourBlocks();
  const PlanningData data = dataOf(table({{30, 0}, {30, 0}, {0, 30}, {0, 30}}));
  const Reassignment westward{town.units[2], 0};
  const Reassignment eastward{town.units[1], 1};
  const std::vector<Proposal> proposals{{"Nothing", {}, {}},
                                        {"Swap", {westward, eastward}, {}},
                                        {"Half, west", {westward}, {}},
                                        {"Half, east", {eastward}, {}}};
  const auto result = scored(data, town, proposals);
  EXPECT_EQ(names(result), (Names{"Swap", "Half, east", "Half, west", "Nothing"}));
  EXPECT_NEAR(result[0].card.measures[0].theilH, 0, 1e-12);
  EXPECT_NEAR(result[3].card.measures[0].theilH, 1, 1e-12);
  EXPECT_EQ(result[0].pupilsWhoChange, 60);
  EXPECT_EQ(result[1].pupilsWhoChange, 30);
}

TEST(Score, GoesByNameWhereThereIsNoSegregationToMeasure) {
  const Town town = fourBlocks();
  const PlanningData data = dataOf(table({{30, 0}, {30, 0}, {5, 0}, {5, 0}}));
  const std::vector<Proposal> proposals{{"b", {}, {}}, {"c", {}, {}}, {"a", {}, {}}};
  EXPECT_EQ(names(scored(data, town, proposals)), (Names{"a", "b", "c"}));
}

TEST(Score, ScoresEveryProposalAgainstTheSameBaseline) {
  const Town town = fourBlocks();
  const PlanningData data = dataOf(table({{30, 5}, {20, 10}, {5, 30}, {0, 40}}));
  const Proposal one{"One", {{town.units[1], 1}}, {}};
  const Proposal other{"Other", {{town.units[2], 0}}, {}};
  const auto alone = scored(data, town, {other});
  for (const ScoredPlan &proposal : scored(data, town, {one, other}))
    if (proposal.name == "Other") {
      EXPECT_EQ(proposal.card.measures[0].theilH, alone[0].card.measures[0].theilH);
    }
}

TEST(Score, TellsItsProgressAndKeepsWhatAProposalOpens) {
  const Town town = fourBlocks();
  PlanningData data = dataOf(table({{30, 0}, {30, 0}, {0, 30}, {0, 30}}));
  data.schools.push_back({"new", "New", 60, Point{200, 50}});
  const Proposal opening{"New", {{rectangle(100, 0, 200, 100), 2}}, {2}};
  std::vector<double> told;
  const auto result = scored(data, town, {opening}, [&](double done) { told.push_back(done); });
  EXPECT_TRUE(std::ranges::is_sorted(told));
  EXPECT_LE(told.back(), 1);
  EXPECT_TRUE(result[0].plan.data.isOpen(2));
  ASSERT_EQ(result[0].card.enrolment.rows(), 4u);
  EXPECT_EQ(pupilsOf(data, result[0].card.enrolment[2]), 60);
  EXPECT_NEAR(result[0].card.way.mean, 50, 1e-3);
}

TEST(Score, CountsWhoAttendsTheNewSchoolOfEveryMove) {
  const Town town({squares(0, 0, 5, 1, 100)}, {rectangle(0, 0, 200, 100), rectangle(200, 0, 200, 100)});
  PlanningData data = dataOf(table({{10, 0}, {0, 20}, {30, 10}, {5, 5}, {0, 8}}));
  setTakeUp(data, {2 / 3.0, 1});
  data.model.parameters.groups[1].avoidance = 0.25;
  const Proposal proposal{
      "", {{rectangle(100, 0, 100, 100), 1}, {rectangle(200, 0, 50, 100), 0}, {rectangle(400, 0, 100, 100), 1}}, {}};
  const ScoredPlan result = scored(data, town, {proposal}).front();
  ASSERT_EQ(result.moves.size(), 3u);
  ASSERT_EQ(result.pupilsOfMoves.rows(), 3u);
  EXPECT_NEAR(result.pupilsOfMoves[0][1], 15, 1e-9);
  EXPECT_NEAR(result.pupilsOfMoves[1][0], 10, 1e-9);
  EXPECT_NEAR(result.pupilsOfMoves[1][1], 3.75, 1e-9);
  EXPECT_NEAR(result.pupilsOfMoves[2][1], 6, 1e-9);
  EXPECT_NEAR(result.pupilsWhoChange, 20 + 15 + 6, 1e-9) << "who avoids the new school leaves the old one, too";
}

/// Half of the block is shared by west and east, and goes to a new school, or to east alone.
TEST(Score, TakesMovesFromSharedCatchmentsApart) {
  Town town({square(0, 0, 100)}, {rectangle(0, 0, 50, 100), rectangle(50, 0, 50, 100)});
  town.zones.claims[0] = {{firstShared, 1}};
  town.zones.claims[1] = {{0, 1}};
  town.crosswalk.shares = {{0, 0, 0.5, {75, 50}}, {0, firstShared, 0.5, {25, 50}}};
  PlanningData data = dataOf(table({{40, 80}}));
  data.schools.push_back({"new", "New", {}, Point{0, 0}});
  data.shared = {{{0, 0.25}, {1, 0.75}}};
  const Scorecard today = cardOf(data, town);
  EXPECT_NEAR(today.enrolment[0][0], 20 + 5, 1e-9);
  EXPECT_NEAR(today.enrolment[1][0], 15, 1e-9);
  const ScoredPlan opening = scored(data, town, {{"", {{rectangle(0, 0, 50, 100), 2}}, {2}}}).front();
  ASSERT_EQ(opening.moves.size(), 2u);
  EXPECT_EQ(opening.moves[0].from, 0u);
  EXPECT_NEAR(opening.moves[0].share, 0.125, 1e-12);
  EXPECT_NEAR(opening.pupilsOfMoves[0][0], 5, 1e-9);
  EXPECT_EQ(opening.moves[1].from, 1u);
  EXPECT_NEAR(opening.moves[1].share, 0.375, 1e-12);
  EXPECT_NEAR(opening.pupilsOfMoves[1][1], 30, 1e-9);
  EXPECT_NEAR(opening.pupilsWhoChange, 60, 1e-9);
  EXPECT_NEAR(opening.card.enrolment[2][1], 40, 1e-9);
  const ScoredPlan eastward = scored(data, town, {give(rectangle(0, 0, 50, 100), 1)}).front();
  ASSERT_EQ(eastward.moves.size(), 1u) << "who goes to east already does not move";
  EXPECT_EQ(eastward.moves[0].from, 0u);
  EXPECT_NEAR(eastward.moves[0].share, 0.125, 1e-12);
  EXPECT_NEAR(eastward.pupilsOfMoves[0][1], 10, 1e-9);
  EXPECT_NEAR(eastward.pupilsWhoChange, 15, 1e-9);
  EXPECT_NEAR(eastward.card.enrolment[1][0], 20, 1e-9);
}

TEST(Score, SaysHowOftenSegregationFallsInTheModelsDraws) {
  const Town town = fourBlocks();
  PlanningData data = dataOf(table({{30, 0}, {30, 0}, {0, 30}, {0, 30}}));
  setTakeUp(data, {1, 1});
  const Proposal swap{"", {{town.units[1], 1}, {town.units[2], 0}}, {}};
  EXPECT_TRUE(std::isnan(scored(data, town, {swap})[0].chanceOfLowerH));
  data.model.plausible = {data.model.parameters, data.model.parameters};
  data.model.plausible[1].groups[1].takeUp = 0.5;
  const ScoredPlan result = scored(data, town, {swap})[0];
  EXPECT_EQ(result.draws, 2u);
  EXPECT_EQ(result.chanceOfLowerH, 1);
  EXPECT_EQ(scored(data, town, {{}})[0].chanceOfLowerH, 0.5) << "nothing changes in any draw";
}

TEST(Score, SaysHowMuchAvoidanceWouldUndoTheGain) {
  const Town town = fourBlocks();
  PlanningData data = dataOf(table({{30, 0}, {0, 30}, {0, 30}, {30, 0}}));
  const Proposal worse{"Worse", {{town.units[1], 1}, {town.units[3], 0}}, {}};
  for (const ScoredPlan &proposal : scored(data, town, {worse, {"Nothing", {}, {}}}))
    EXPECT_FALSE(proposal.breakEven);
  data.pupils = table({{30, 0}, {30, 0}, {0, 30}, {0, 30}});
  const ScoredToday today = scoreToday(town.stage(data), projection, nobodyListens);
  const Proposal east{"East", {{town.units[1], 1}}, {}};
  const PlannedChoice after = choices(data, town, east);
  EXPECT_EQ(scored(data, town, {east})[0].breakEven,
            breakEvenAvoidance(data, today.card.measures[0].theilH, after.setting));
}

TEST(Score, LeavesSchoolsOfOtherProposalsShut) {
  const Town town = fourBlocks();
  PlanningData data = dataOf(table({{30, 0}, {30, 0}, {0, 30}, {0, 30}}));
  for (const char *name : {"north", "south"})
    data.schools.push_back({name, name, {}, Point{200, 50}});
  setLogit(data, Ways(4, {100, 100, 100, 100}));
  const std::vector<Proposal> proposals{{"north", {{town.units[1], 2}}, {2}}, {"south", {{town.units[1], 3}}, {3}}};
  const ScoredToday today = scoreToday(town.stage(withShut(data, proposals)), projection, nobodyListens);
  EXPECT_EQ(sum(today.card.enrolment[2]) + sum(today.card.enrolment[3]), 0);
  EXPECT_NEAR(sum(today.card.enrolment[0]), 60, 1e-9);
  for (const ScoredPlan &proposal : scored(data, town, proposals)) {
    const std::size_t open = proposal.name == "north" ? 2 : 3;
    EXPECT_NEAR(sum(proposal.card.enrolment[open]), 40, 1e-9);
    EXPECT_EQ(sum(proposal.card.enrolment[5 - open]), 0);
  }
}

TEST(Score, TellsProgressThatNeverGoesBackWherePupilsChoose) {
  const Town town = fourBlocks();
  PlanningData data = dataOf(table({{30, 0}, {30, 0}, {0, 30}, {0, 30}}));
  setLogit(data, {{50, 350}, {150, 250}, {250, 150}, {350, 50}});
  data.schools[0].places = 40;
  data.model.respectsPlaces = true;
  data.model.parameters.groups[0].composition = 1;
  data.model.plausible.assign(3, data.model.parameters);
  std::vector<double> told;
  scored(data, town, {give(town.units[1], 1)}, [&](double done) { told.push_back(done); });
  EXPECT_TRUE(std::ranges::is_sorted(told));
  EXPECT_LE(told.back(), 1);
}

TEST(Score, ConservesThePupilsOfEveryGroup) {
  Random random(5);
  const Town town(squares(0, 0, 6, 6, 1000), {rectangle(200, 0, 2500, 6000), rectangle(2700, 0, 3000, 5500)});
  PlanningData data = dataOf(randomTable(random, 36, 2));
  setTakeUp(data, {0.9, 0.6});
  std::vector<Proposal> proposals;
  for (int i = 0; i < 20; ++i)
    proposals.push_back(give(rectangle(random.between(-500, 5000), random.between(-500, 5000),
                                       random.between(100, 4000), random.between(100, 4000)),
                             static_cast<std::uint32_t>(random.below(2))));
  const std::vector<double> before = columnSums(data.pupils);
  for (const ScoredPlan &proposal : scored(data, town, proposals)) {
    const std::vector<double> after = columnSums(proposal.card.enrolment);
    EXPECT_NEAR(after[0], before[0], 1e-9 * before[0]);
    EXPECT_NEAR(after[1], before[1], 1e-9 * before[1]);
    EXPECT_LE(proposal.pupilsWhoChange, 0.9 * before[0] + 0.6 * before[1]);
    EXPECT_NEAR(sum(columnSums(proposal.pupilsOfMoves)), proposal.pupilsWhoChange, 1e-9 * before[0])
        << "who attends the new school has changed to it";
  }
}

} // namespace skolmix
