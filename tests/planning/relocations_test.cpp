#include "planning/relocations.h"

#include "model/table.h"
#include "planning/town.h"

#include <gtest/gtest.h>
#include <map>

namespace skolmix {
namespace {

constexpr std::uint32_t west = 0;
constexpr std::uint32_t east = 1;
constexpr std::uint32_t unopened = 2;

/// Four blocks of 100 m in a row; two schools, each with the two blocks on its side.
Town fourBlocks() { return {squares(0, 0, 4, 1, 100), {rectangle(0, 0, 200, 100), rectangle(200, 0, 200, 100)}}; }

using Shares = std::map<std::pair<std::uint32_t, std::uint32_t>, double>;

Shares sharesOf(const Plan &plan) {
  Shares shares;
  for (const Share &share : plan)
    shares[{share.unit, share.zone}] += share.value;
  return shares;
}

void expectRowsSumToOne(const Plan &plan, std::size_t units) {
  std::vector<double> rows(units);
  for (const Share &share : plan) {
    EXPECT_GE(share.value, 0);
    rows[share.unit] += share.value;
  }
  for (std::size_t unit = 0; unit < units; ++unit)
    EXPECT_NEAR(rows[unit], 1, 1e-9) << "unit " << unit;
}

/// Both plans give every school the same share of every unit, up to a tolerance.
void expectSamePlan(const Plan &actual, const Plan &expected, double tolerance) {
  Shares difference = sharesOf(actual);
  for (const auto &[key, value] : sharesOf(expected))
    difference[key] -= value;
  for (const auto &[key, value] : difference)
    EXPECT_NEAR(value, 0, tolerance) << "unit " << key.first << ", school " << key.second;
}

std::vector<Move> reversed(std::vector<Move> moves) {
  for (Move &move : moves)
    std::swap(move.from, move.to);
  return moves;
}

/// The catchments after a proposal with one reassignment.
std::vector<Geometry> redrawn(std::vector<Geometry> catchments, const Geometry &area, std::uint32_t school) {
  for (std::uint32_t i = 0; i < catchments.size(); ++i)
    catchments[i] = i == school ? united(std::vector{catchments[i], area}) : difference(catchments[i], area);
  return catchments;
}

} // namespace

TEST(Moves, AreNoneWithoutReassignments) {
  const Town town = fourBlocks();
  EXPECT_TRUE(town.moves({}).empty());
  expectSamePlan(town.planAfter({}), town.crosswalk.shares, 0);
}

TEST(Moves, TakeAWholeCatchment) {
  const Town town = fourBlocks();
  const std::vector<Move> moved = town.moves(give(town.catchments[east], west));
  ASSERT_EQ(moved.size(), 2u);
  for (std::uint32_t i = 0; i < 2; ++i) {
    EXPECT_EQ(moved[i].unit, 2 + i);
    EXPECT_EQ(moved[i].from, east);
    EXPECT_EQ(moved[i].to, west);
    EXPECT_EQ(moved[i].share, 1);
    EXPECT_EQ(moved[i].centre.x, 250 + 100 * i);
    EXPECT_EQ(moved[i].shape.area(), 10000);
  }
  const Shares expected{{{0, west}, 1}, {{1, west}, 1}, {{2, west}, 1}, {{3, west}, 1}};
  EXPECT_EQ(sharesOf(planAfter(town.crosswalk.shares, moved)), expected);
}

TEST(Moves, TakeAPartOfAUnit) {
  const Town town = fourBlocks();
  const std::vector<Move> moved = town.moves(give(rectangle(150, -10, 100, 200), west));
  ASSERT_EQ(moved.size(), 1u); // the half of the second block that is west's already does not move
  EXPECT_EQ(moved[0].unit, 2u);
  EXPECT_EQ(moved[0].share, 0.5);
  EXPECT_EQ(moved[0].centre.x, 225);
  EXPECT_EQ(moved[0].shape.area(), 5000);
}

TEST(Moves, LeaveTheCentreOfTheRestWhereItIs) {
  const Plan after = fourBlocks().planAfter(give(rectangle(0, 0, 25, 100), east));
  ASSERT_EQ(after.size(), 5u);
  EXPECT_EQ(after[0].zone, west);
  EXPECT_EQ(after[0].value, 0.75);
  EXPECT_DOUBLE_EQ(after[0].centre.x, 62.5);
  EXPECT_DOUBLE_EQ(after[0].centre.y, 50);
  EXPECT_EQ(after[1].zone, east);
  EXPECT_EQ(after[1].value, 0.25);
  EXPECT_EQ(after[1].centre.x, 12.5);
}

TEST(Moves, JoinTheCentreOfWhatTheSchoolHasAlready) {
  // The block lies across the border: 40 m west, 60 m east; 20 m more go west.
  const Town town({square(160, 0, 100)}, {rectangle(0, 0, 200, 100), rectangle(200, 0, 200, 100)});
  const Plan after = town.planAfter(give(rectangle(200, 0, 20, 100), west));
  ASSERT_EQ(after.size(), 2u);
  EXPECT_DOUBLE_EQ(after[0].value, 0.6);
  EXPECT_DOUBLE_EQ(after[0].centre.x, 190);
  EXPECT_DOUBLE_EQ(after[1].value, 0.4);
  EXPECT_DOUBLE_EQ(after[1].centre.x, 240);
}

TEST(Moves, OpenASchoolWithoutACatchment) {
  Town town = fourBlocks();
  town.catchments.emplace_back();
  const Plan after = town.planAfter(give(rectangle(100, 0, 200, 100), unopened));
  const Shares expected{{{0, west}, 1}, {{1, unopened}, 1}, {{2, unopened}, 1}, {{3, east}, 1}};
  EXPECT_EQ(sharesOf(after), expected);
}

TEST(Moves, TakeGroundThatNobodyHas) {
  const Town town(squares(0, 0, 3, 1, 100), {rectangle(0, 0, 150, 100)});
  const std::vector<Move> moved = town.moves(give(rectangle(100, 0, 180, 100), west));
  ASSERT_EQ(moved.size(), 2u);
  EXPECT_EQ(moved[0].from, outside);
  EXPECT_EQ(moved[0].share, 0.5);
  EXPECT_DOUBLE_EQ(moved[1].share, 0.8);
  const Plan after = planAfter(town.crosswalk.shares, moved);
  expectRowsSumToOne(after, 3);
  EXPECT_EQ(sharesOf(after).at({1, west}), 1);
  EXPECT_DOUBLE_EQ(sharesOf(after).at({2, outside}), 0.2);
}

TEST(Moves, TakeNothingFromNobodyWhereAllPupilsLiveInTheCoveredPart) {
  const Town town(squares(0, 0, 2, 1, 100), {rectangle(0, 0, 50, 100)}, Allocation::Conserving);
  const std::vector<Move> moved = town.moves(give(rectangle(50, 0, 150, 100), west));
  ASSERT_EQ(moved.size(), 1u); // only the block that no catchment covers
  EXPECT_EQ(moved[0].unit, 1u);
  EXPECT_EQ(moved[0].share, 1);
}

TEST(Moves, SwapGroundBetweenTwoSchools) {
  const Town town = fourBlocks();
  const Proposal swap{"", {{town.units[1], east}, {rectangle(200, 0, 150, 100), west}}, {}};
  const Plan after = town.planAfter(swap);
  const Shares expected{{{0, west}, 1}, {{1, east}, 1}, {{2, west}, 1}, {{3, west}, 0.5}, {{3, east}, 0.5}};
  EXPECT_EQ(sharesOf(after), expected);
}

TEST(Moves, SwapGroundWithinAUnit) {
  const Town town({square(100, 0, 200)}, {rectangle(0, 0, 200, 200), rectangle(200, 0, 200, 200)});
  const Proposal swap{"", {{rectangle(100, 0, 100, 200), east}, {rectangle(200, 0, 100, 200), west}}, {}};
  const Plan after = town.planAfter(swap);
  ASSERT_EQ(after.size(), 2u);
  EXPECT_EQ(after[0].value, 0.5);
  EXPECT_DOUBLE_EQ(after[0].centre.x, 250);
  EXPECT_EQ(after[1].value, 0.5);
  EXPECT_DOUBLE_EQ(after[1].centre.x, 150);
}

TEST(Moves, ComeByUnitThenWhereFromThenWhereTo) {
  Town town({square(150, 0, 100), square(0, 0, 50)}, {rectangle(0, 0, 200, 100), rectangle(200, 0, 200, 100)});
  town.catchments.emplace_back();
  const Proposal proposal{"",
                          {{rectangle(0, 50, 200, 50), unopened},
                           {rectangle(200, 0, 50, 50), west},
                           {rectangle(0, 0, 200, 50), east},
                           {rectangle(200, 50, 50, 50), unopened}},
                          {}};
  std::vector<std::vector<std::uint32_t>> order;
  for (const Move &move : town.moves(proposal))
    order.push_back({move.unit, move.from, move.to});
  const decltype(order) expected{
      {0, west, east}, {0, west, unopened}, {0, east, west}, {0, east, unopened}, {1, west, east}};
  EXPECT_EQ(order, expected);
}

TEST(Moves, TakePointsThatTheAreaCovers) {
  const Town town({pointGeometry({50, 50}), pointGeometry({150, 50}), pointGeometry({200, 50})},
                  {rectangle(0, 0, 200, 100), rectangle(200, 0, 200, 100)});
  const Shares before{{{0, west}, 1}, {{1, west}, 1}, {{2, west}, 0.5}, {{2, east}, 0.5}};
  ASSERT_EQ(sharesOf(town.crosswalk.shares), before);
  const std::vector<Move> moved = town.moves(give(rectangle(100, 0, 100, 100), east));
  for (const Move &move : moved)
    EXPECT_TRUE(move.shape.isPoint());
  const Shares expected{{{0, west}, 1}, {{1, east}, 1}, {{2, east}, 1}};
  EXPECT_EQ(sharesOf(planAfter(town.crosswalk.shares, moved)), expected);
}

TEST(Moves, ComeFromAllSchoolsThatShareTheGround) {
  Town town({square(0, 0, 100)}, {square(0, 0, 100), square(0, 0, 100), Geometry()});
  auto [zones, shared] = withSharedCatchments(town.zones);
  town.zones = zones;
  town.crosswalk = crosswalk(town.homes, town.zones, Allocation::ShareOfArea, nobodyListens);
  const std::vector<Move> moved = town.moves(give(rectangle(0, 0, 50, 100), unopened));
  const Shares expected{{{0, unopened}, 0.5}, {{0, firstShared}, 0.5}};
  EXPECT_EQ(sharesOf(planAfter(town.crosswalk.shares, moved)), expected);
  const std::vector<Move> ofSchools = bySchool(moved, shared);
  ASSERT_EQ(ofSchools.size(), 2u);
  for (const std::uint32_t school : {west, east}) {
    EXPECT_EQ(ofSchools[school].from, school);
    EXPECT_EQ(ofSchools[school].to, unopened);
    EXPECT_EQ(ofSchools[school].share, 0.25);
  }
}

TEST(Moves, LeaveNobodyInACatchmentThatGivesAwayAllItsGround) {
  // Twenty strips of 5 cm, each less than a sliver of the block, lie between larger pieces.
  Town town({square(0, 0, 100)}, {square(0, 0, 100)});
  town.catchments.resize(3);
  std::vector<Ground> grounds = groundsOf(town.zones);
  for (int strip = 0; strip < 20; ++strip)
    give(grounds, rectangle(5.0 * strip, 0, 0.005, 100), unopened);
  give(grounds, square(0, 0, 100), east);
  give(grounds, rectangle(0, 0, 40, 100), unopened);
  double gone = 0;
  for (const Move &move : moves(town.baseline(), grounds, nobodyListens))
    gone += move.share;
  EXPECT_DOUBLE_EQ(gone, 1);
}

TEST(Moves, TakeGroundOnceThoughTwoAreasGiveItToTheSameSchool) {
  const Town town = fourBlocks();
  const Proposal twice{"", {{rectangle(0, 0, 60, 100), east}, {rectangle(40, 0, 60, 100), east}}, {}};
  ASSERT_FALSE(conflict(twice.reassignments));
  const Plan after = town.planAfter(twice);
  expectRowsSumToOne(after, 4);
  EXPECT_DOUBLE_EQ(sharesOf(after)[std::pair(0u, east)], 1);
}

TEST(Moves, TakeAllGroundThatNobodyHasBesideOverlappingCatchments) {
  const Town town({square(0, 0, 100)}, {rectangle(0, 0, 60, 100), rectangle(0, 0, 60, 100), Geometry()});
  const Plan after = town.planAfter(give(rectangle(60, 0, 40, 100), unopened));
  EXPECT_DOUBLE_EQ(sharesOf(after)[std::pair(0u, unopened)], 0.4);
}

TEST(Relocations, GiveAwayNoMoreThanThereIs) {
  const Plan before{{0, west, 1, {50, 50}}};
  const std::vector<Move> both{{0, west, east, 0.75, {50, 50}, {}}, {0, west, unopened, 0.75, {50, 50}, {}}};
  expectRowsSumToOne(planAfter(before, both), 1);
  const std::vector<Relocation> after = relocations(before, both);
  ASSERT_EQ(after.size(), 2u);
  EXPECT_EQ(after[0].share, 0.75);
  EXPECT_EQ(after[1].share, 0.25);
}

TEST(Relocations, KeepWhatStaysBeforeWhatMoves) {
  const Plan before{{0, west, 0.25, {1, 0}}, {0, east, 0.75, {4, 0}}, {1, west, 1, {8, 0}}, {2, outside, 1, {}}};
  const std::vector<Move> moved{{0, east, west, 0.25, {2, 0}, {}},
                                {0, east, unopened, 0.25, {4, 0}, {}},
                                {1, west, east, 1, {8, 0}, {}},
                                {2, outside, unopened, 0.5, {3, 0}, {}}};
  std::vector<std::vector<double>> found;
  for (const Relocation &part : relocations(before, moved))
    found.push_back({double(part.today), double(part.catchment), part.share});
  const decltype(found) expected{{0, west, 0.25}, {1, east, 0.25},   {1, west, 0.25},   {1, unopened, 0.25},
                                 {2, east, 1},    {3, outside, 0.5}, {3, unopened, 0.5}};
  EXPECT_EQ(found, expected);
  EXPECT_EQ(relocations(before, moved)[1].centre.x, 6) << "4 is the mean of 2, 4 and 6";
}

/// Whoever follows a plan from before to after finds its shares by their numbers.
TEST(Relocations, AreTheNumbersOfTheSharesWhereNothingMoves) {
  const Plan before{{0, west, 1 - 1e-13, {}}, {0, east, 1e-13, {}}, {1, west, 0, {}}, {1, outside, 1, {}}};
  const std::vector<Relocation> after = relocations(before, {});
  ASSERT_EQ(after.size(), before.size());
  for (std::uint32_t i = 0; i < before.size(); ++i) {
    EXPECT_EQ(after[i].today, i);
    EXPECT_EQ(after[i].catchment, before[i].zone);
    EXPECT_EQ(after[i].share, before[i].value);
  }
}

TEST(Moves, TakeAPointOnceThoughItLiesBetweenTwoAreas) {
  Town town({pointGeometry({100, 50})}, {rectangle(0, 0, 200, 100), rectangle(200, 0, 200, 100)});
  town.catchments.emplace_back();
  const Proposal split{"", {{square(0, 0, 100), east}, {square(100, 0, 100), unopened}}, {}};
  ASSERT_FALSE(conflict(split.reassignments));
  double moved = 0;
  for (const Move &move : town.moves(split))
    moved += move.share;
  EXPECT_DOUBLE_EQ(moved, 1);
}

/// Random rectangles over a town of 6 × 6 blocks of 1 km, three catchments and a margin that belongs to nobody.
class RandomRectangles : public testing::TestWithParam<std::uint32_t> {
protected:
  Random random{GetParam()};
  Town town{squares(0, 0, 6, 6, 1000),
            {polygon({{300, 0}, {2900, 0}, {3300, 2500}, {2700, 6000}, {300, 6000}}),
             polygon({{2900, 0}, {6000, 0}, {6000, 2800}, {3300, 2500}}),
             polygon({{3300, 2500}, {6000, 2800}, {6000, 6000}, {2700, 6000}})}};
  Geometry area = rectangle(random.between(-500, 5000), random.between(-500, 5000), random.between(100, 4000),
                            random.between(100, 4000));
  std::uint32_t school = static_cast<std::uint32_t>(random.below(3));
};

TEST_P(RandomRectangles, MovedThereAndBackAreTheBaseline) {
  const std::vector<Move> there = town.moves(give(area, school));
  const Plan after = planAfter(town.crosswalk.shares, there);
  const Plan back = planAfter(after, reversed(there));
  expectRowsSumToOne(after, town.units.size());
  expectSamePlan(back, town.crosswalk.shares, 1e-12);
  ASSERT_EQ(back.size(), town.crosswalk.shares.size());
  for (std::size_t i = 0; i < back.size(); ++i)
    if (back[i].zone != outside) { // which has no centre of its own
      EXPECT_NEAR(back[i].centre.x, town.crosswalk.shares[i].centre.x, 1e-3);
      EXPECT_NEAR(back[i].centre.y, town.crosswalk.shares[i].centre.y, 1e-3);
    }
}

TEST_P(RandomRectangles, MoveThePupilsThatTheRedrawnCatchmentsWouldHave) {
  const Town after(town.units, redrawn(town.catchments, area, school));
  const double slivers = 5e-6; // of 1 m² each
  expectSamePlan(town.planAfter(give(area, school)), after.crosswalk.shares, slivers);
}

TEST_P(RandomRectangles, MoveNothingASecondTime) {
  const Town after(town.units, redrawn(town.catchments, area, school));
  EXPECT_TRUE(after.moves(give(area, school)).empty());
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomRectangles, testing::Range(1u, 26u));

TEST(Conflict, NamesTheFirstTwoAreasThatClaimTheSameGround) {
  const Proposal proposal{"", {{square(0, 0, 100), west}, {square(500, 0, 100), east}, {square(50, 0, 100), east}}, {}};
  const std::optional<Overlap> clash = conflict(proposal.reassignments);
  ASSERT_TRUE(clash);
  EXPECT_EQ(clash->first, 0u);
  EXPECT_EQ(clash->second, 2u);
  EXPECT_EQ(clash->area, 5000);
}

TEST(Conflict, IsNoneForNeighboursSliversAndOneSchool) {
  EXPECT_FALSE(conflict({}));
  for (const auto &[left, school] : {std::pair(100.0, east), {99.995, east}, {50.0, west}}) {
    const std::vector<Reassignment> two{{square(0, 0, 100), west}, {square(left, 0, 100), school}};
    EXPECT_FALSE(conflict(two)) << left;
  }
}

} // namespace skolmix
