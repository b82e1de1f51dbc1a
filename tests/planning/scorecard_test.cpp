#include "planning/scorecard.h"

#include "model/table.h"
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
          pupils,
          std::vector<double>(pupils.rows(), 1),
          {{"west", "West", {}, Point{0, 50}}, {"east", "East", {}, Point{400, 50}}},
          true};
}

std::vector<std::string> names(const std::vector<ScoredProposal> &scored) {
  std::vector<std::string> result;
  for (const ScoredProposal &proposal : scored)
    result.push_back(proposal.name);
  return result;
}

using Names = std::vector<std::string>;

} // namespace

TEST(Scorecard, HoldsEnrolmentAndItsMeasures) {
  const Town town = fourBlocks();
  const PlanningData data = dataOf(table({{30, 0}, {0, 10}, {10, 0}, {0, 30}}));
  const Scorecard card = scorecard(data, town.crosswalk.shares, projection);
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
  PlanningData data = dataOf(table({{30, 0}, {0, 10}, {10, 0}, {0, 30}}));
  for (double &count : data.attending[0]) // the first block leaks a third
    count *= 2 / 3.0;
  const Scorecard with = scorecard(data, town.crosswalk.shares, projection);
  EXPECT_NEAR(with.measures[0].dissimilarity, measures(table({{20, 10}, {10, 30}, {10, 0}})).dissimilarity, 1e-12);
  data.outsideCounts = false;
  const Scorecard without = scorecard(data, town.crosswalk.shares, projection);
  EXPECT_NEAR(without.measures[0].dissimilarity, measures(table({{20, 10}, {10, 30}})).dissimilarity, 1e-12);
  EXPECT_NEAR(without.enrolment[2][0], 10, 1e-12) << "still counted, only not measured";
}

TEST(Scorecard, MeasuresTheWayOfTheMeanAndTheFarthestPupils) {
  const Town town({squares(0, 0, 4, 1, 100)}, {rectangle(0, 0, 400, 100), Geometry()});
  // 3 pupils at 350 m, 3 at 250 m, 4 at 150 m, 90 at 50 m: 95 of 100 come no farther than 250 m.
  PlanningData data = dataOf(table({{0, 3}, {3, 0}, {0, 4}, {90, 0}}));
  data.schools[0].location = Point{400, 50};
  const WayToSchool way = scorecard(data, town.crosswalk.shares, projection).way;
  EXPECT_EQ(way.pupils, 100);
  EXPECT_NEAR(way.mean, 69, 1e-3);
  EXPECT_NEAR(way.percentile95, 250, 1e-3);
}

TEST(Scorecard, CountsThePupilsAtThePercentileIn) {
  const Town town({squares(0, 0, 2, 1, 100)}, {rectangle(0, 0, 200, 100), Geometry()});
  const PlanningData data = dataOf(table({{95, 0}, {5, 0}}));
  EXPECT_NEAR(scorecard(data, town.crosswalk.shares, projection).way.percentile95, 50, 1e-3);
}

TEST(Scorecard, MeasuresTheWayFromTheCentreOfTheShare) {
  // The school's share of the block lies 150 m to 200 m away from it.
  const Town town({square(150, 0, 100)}, {rectangle(0, 0, 200, 100), Geometry()});
  const Scorecard card = scorecard(dataOf(table({{8, 0}})), town.crosswalk.shares, projection);
  EXPECT_EQ(card.way.pupils, 4);
  EXPECT_NEAR(card.way.mean, 175, 1e-3);
}

TEST(Scorecard, SpeaksOfTheWayOnlyOfPupilsAtSchoolsWithALocation) {
  const Town town = fourBlocks();
  PlanningData data = dataOf(table({{10, 0}, {0, 10}, {10, 0}, {0, 10}}));
  for (double &count : data.attending[0])
    count /= 2;
  data.schools[1].location.reset();
  const WayToSchool west = scorecard(data, town.crosswalk.shares, projection).way;
  EXPECT_EQ(west.pupils, 15);
  EXPECT_NEAR(west.mean, (5 * 50 + 10 * 150) / 15.0, 1e-3);
  data.schools[0].location.reset();
  const WayToSchool none = scorecard(data, town.crosswalk.shares, projection).way;
  EXPECT_EQ(none.pupils, 0);
  EXPECT_TRUE(std::isnan(none.mean));
  EXPECT_TRUE(std::isnan(none.percentile95));
}

TEST(PupilsWhoChange, AreTheAttendingPupilsOfAllMoves) {
  const Town town({squares(0, 0, 5, 1, 100)}, {rectangle(0, 0, 200, 100), rectangle(200, 0, 200, 100)});
  PlanningData data = dataOf(table({{10, 0}, {0, 20}, {30, 10}, {5, 5}, {0, 8}}));
  data.attending[2][0] = 20; // 10 of the third block leak
  const Proposal proposal{
      "", {{rectangle(100, 0, 100, 100), 1}, {rectangle(200, 0, 50, 100), 0}, {rectangle(400, 0, 100, 100), 1}}, {}};
  // All 20 of the second block, half of the 30 of the third who attend, and the 8 who had no school.
  EXPECT_NEAR(pupilsWhoChange(data, town.moves(proposal)), 20 + 15 + 8, 1e-9);
  EXPECT_EQ(pupilsWhoChange(data, {}), 0);
}

TEST(Score, IsTheBaselineWhereNothingMoves) {
  const Town town = fourBlocks();
  const PlanningData data = dataOf(table({{31, 2}, {7, 10}, {10.5, 3}, {4, 30}}));
  const Scorecard today = scorecard(data, town.crosswalk.shares, projection);
  const Proposal same{"Same", {{town.catchments[0], 0}}, {}};
  const auto scored = score(town.baseline(), data, projection, std::vector{same}, nobodyListens);
  ASSERT_EQ(scored.size(), 1u);
  EXPECT_TRUE(scored[0].moves.empty());
  EXPECT_EQ(scored[0].pupilsWhoChange, 0);
  EXPECT_EQ(scored[0].card.measures[0].theilH, today.measures[0].theilH);
  EXPECT_EQ(scored[0].card.measures[0].etaSquared, today.measures[0].etaSquared);
  EXPECT_EQ(scored[0].card.way.mean, today.way.mean);
  EXPECT_EQ(scored[0].card.way.percentile95, today.way.percentile95);
  EXPECT_EQ(columnSums(scored[0].card.enrolment), columnSums(today.enrolment));
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
  const auto scored = score(town.baseline(), data, projection, proposals, nobodyListens);
  EXPECT_EQ(names(scored), (Names{"Swap", "Half, east", "Half, west", "Nothing"}));
  EXPECT_NEAR(scored[0].card.measures[0].theilH, 0, 1e-12);
  EXPECT_NEAR(scored[3].card.measures[0].theilH, 1, 1e-12);
  EXPECT_EQ(scored[0].pupilsWhoChange, 60);
  EXPECT_EQ(scored[1].pupilsWhoChange, 30);
}

TEST(Score, GoesByNameWhereThereIsNoSegregationToMeasure) {
  const Town town = fourBlocks();
  const PlanningData data = dataOf(table({{30, 0}, {30, 0}, {5, 0}, {5, 0}}));
  const std::vector<Proposal> proposals{{"b", {}, {}}, {"c", {}, {}}, {"a", {}, {}}};
  EXPECT_EQ(names(score(town.baseline(), data, projection, proposals, nobodyListens)), (Names{"a", "b", "c"}));
}

TEST(Score, ScoresEveryProposalAgainstTheSameBaseline) {
  const Town town = fourBlocks();
  const PlanningData data = dataOf(table({{30, 5}, {20, 10}, {5, 30}, {0, 40}}));
  const Proposal one{"One", {{town.units[1], 1}}, {}};
  const Proposal other{"Other", {{town.units[2], 0}}, {}};
  const auto alone = score(town.baseline(), data, projection, std::vector{other}, nobodyListens);
  for (const ScoredProposal &scored : score(town.baseline(), data, projection, std::vector{one, other}, nobodyListens))
    if (scored.name == "Other") {
      EXPECT_EQ(scored.card.measures[0].theilH, alone[0].card.measures[0].theilH);
    }
}

TEST(Score, TellsItsProgressAndKeepsWhatAProposalOpens) {
  const Town town = fourBlocks();
  PlanningData data = dataOf(table({{30, 0}, {30, 0}, {0, 30}, {0, 30}}));
  data.schools.push_back({"new", "New", 60, Point{200, 50}});
  const Proposal opening{"New", {{rectangle(100, 0, 200, 100), 2}}, {2}};
  std::vector<double> told;
  const auto scored = score(town.baseline(), data, projection, std::vector{opening, opening},
                            [&](double done) { told.push_back(done); });
  EXPECT_TRUE(std::ranges::is_sorted(told));
  EXPECT_LE(told.back(), 1);
  EXPECT_EQ(scored[0].opened, std::vector<std::uint32_t>{2});
  ASSERT_EQ(scored[0].card.enrolment.rows(), 4u);
  EXPECT_EQ(pupilsOf(data, scored[0].card.enrolment[2]), 60);
  EXPECT_NEAR(scored[0].card.way.mean, 50, 1e-3);
}

TEST(Score, ConservesThePupilsOfEveryGroup) {
  Random random(5);
  const Town town(squares(0, 0, 6, 6, 1000), {rectangle(200, 0, 2500, 6000), rectangle(2700, 0, 3000, 5500)});
  PlanningData data = dataOf(randomTable(random, 36, 2));
  data.attending = attending(data.pupils, data.dimensions, {1, TakeUp::PerGroup{0, {0.9, 0.6}}});
  std::vector<Proposal> proposals;
  for (int i = 0; i < 20; ++i)
    proposals.push_back(give(rectangle(random.between(-500, 5000), random.between(-500, 5000),
                                       random.between(100, 4000), random.between(100, 4000)),
                             static_cast<std::uint32_t>(random.below(2))));
  const std::vector<double> before = columnSums(data.pupils);
  for (const ScoredProposal &scored : score(town.baseline(), data, projection, proposals, nobodyListens)) {
    const std::vector<double> after = columnSums(scored.card.enrolment);
    EXPECT_NEAR(after[0], before[0], 1e-9 * before[0]);
    EXPECT_NEAR(after[1], before[1], 1e-9 * before[1]);
    EXPECT_LE(scored.pupilsWhoChange, sum(columnSums(data.attending)));
  }
}

} // namespace skolmix
