#include "planning/scenario.h"

#include "model/table.h"
#include "planning/stages.h"

#include <cmath>
#include <gtest/gtest.h>
#include <map>

namespace skolmix {
namespace {

using Changes = std::vector<PlanChange>;
using Kind = ChangeKind;

const EqualArea projection({15, 60});

constexpr std::size_t lower = 0; // stages
constexpr std::size_t upper = 1;
constexpr std::size_t blocks = 6;
constexpr std::uint32_t a = 0; // schools
constexpr std::uint32_t b = 1;
constexpr std::uint32_t c = 2;
constexpr std::uint32_t d = 3;

/// Six blocks of 100 m in a row, and new homes on the west half of the fifth. In the lower stage A, B and C have two
/// blocks each and stand in their middle, in the upper A and C have three; D is a site between A and B.
void addRow(Municipality &town) {
  std::vector<Geometry> units = squares(0, 0, blocks, 1, 100);
  units.push_back(rectangle(400, 0, 50, 100));
  const std::vector<Dimension> dimensions{{"education", {"low", "high"}, 0}, {"origin", {"here", "abroad"}, 2}};
  const std::vector<School> schools{{"A", "Alfa", 100.0, Point{100, 50}},
                                    {"B", "Beta", 60.0, Point{300, 50}},
                                    {"C", "Gamma", 80.0, Point{500, 50}},
                                    {"D", "Site", {}, Point{200, 50}}};
  PlanningData data{dimensions,
                    table({{30, 10, 40, 0},
                           {20, 20, 30, 10},
                           {10, 30, 20, 20},
                           {8, 12, 10, 10},
                           {4, 36, 40, 0},
                           {16, 4, 5, 15},
                           {0, 0, 0, 0}}),
                    {},
                    schools};
  data.shut = {false, false, false, true};
  town.add("F-3", {units, {rectangle(0, 0, 200, 100), rectangle(200, 0, 200, 100), rectangle(400, 0, 200, 100), {}}},
           data, 1);
  data.pupils = table({{24, 6, 20, 10},
                       {10, 10, 10, 10},
                       {12, 8, 15, 5},
                       {6, 14, 10, 10},
                       {5, 15, 20, 0},
                       {9, 1, 0, 10},
                       {0, 0, 0, 0}});
  data.shut = {false, true, false, true};
  data.schools[a].places = 50;
  data.schools[c].places = 90;
  town.add("4-6", {units, {rectangle(0, 0, 300, 100), {}, rectangle(300, 0, 300, 100), {}}}, data, 1);
}

struct Row : Municipality {
  Row() { addRow(*this); }

  std::vector<PlannedStage> after(const Changes &changes) const { return planned(stages, {"", changes}); }
  PlannedChoice choice(std::size_t stage, const Changes &changes) const {
    return choiceUnder(stages[stage], after(changes)[stage]);
  }

  /// Per school the blocks whose pupils go there, and what share of them; all others get nobody.
  using Intakes = std::map<std::uint32_t, std::map<std::size_t, double>>;

  void expectIntakes(std::size_t stage, const Changes &changes, const Intakes &intakes) const {
    const PlannedStage plan = after(changes)[stage];
    const Counts enrolment = choiceUnder(stages[stage], plan).outcome.enrolment;
    Counts expected(enrolment.rows(), enrolment.columns());
    for (const auto &[school, units] : intakes)
      for (const auto &[unit, share] : units)
        for (std::size_t group = 0; group < expected.columns(); ++group)
          expected[school == outside ? expected.rows() - 1 : school][group] += share * plan.data.pupils[unit][group];
    for (std::size_t row = 0; row < expected.rows(); ++row)
      for (std::size_t group = 0; group < expected.columns(); ++group)
        EXPECT_NEAR(enrolment[row][group], expected[row][group], 1e-9)
            << stages[stage].name << ", school " << row << ", group " << group;
  }
  std::optional<double> places(std::size_t stage, std::uint32_t school, const Changes &changes) const {
    return after(changes)[stage].data.schools[school].places;
  }
  bool isOpen(std::size_t stage, std::uint32_t school, const Changes &changes) const {
    return after(changes)[stage].data.isOpen(school);
  }
};

const Row::Intakes lowerToday{{a, {{0, 1}, {1, 1}}}, {b, {{2, 1}, {3, 1}}}, {c, {{4, 1}, {5, 1}}}};
const Row::Intakes upperToday{{a, {{0, 1}, {1, 1}, {2, 1}}}, {c, {{3, 1}, {4, 1}, {5, 1}}}};

void letChoose(Stage &stage, ChoiceKind kind = ChoiceKind::Logit) {
  stage.data.model.kind = kind;
  stage.data.model.parameters.groups = {{.decay = 0.005, .ownCatchment = 1}, {.decay = 0.01, .ownCatchment = 0.5}};
  stage.data.model.parameters.attractiveness = Counts(stage.data.schools.size(), 2);
  stage.data.costs = straightCosts(stage);
}

/// The logit by its formula, of whole blocks, for a group of the leading dimension: what each school gets.
std::vector<double> logitOf(const PlannedChoice &choice, const ChoiceParameters &parameters, std::size_t group) {
  const ChoiceSetting &setting = choice.setting;
  std::vector<double> result(setting.schools.size());
  for (std::size_t number = 0; number < setting.parts.size(); ++number) {
    const Part &part = setting.parts[number];
    std::vector<double> weights(result.size());
    for (std::size_t school = 0; school < result.size(); ++school) {
      double cost = setting.costs[number][school];
      if (std::isnan(cost))
        continue;
      if (setting.schools[school].hasBusPass)
        cost -= parameters.groups[group].busPass * std::max(0.0, cost - parameters.passBeyond);
      const bool isOwn = std::ranges::count(part.catchment, school, &Claim::zone) > 0;
      weights[school] = std::exp(parameters.attractiveness[school][group] - parameters.groups[group].decay * cost +
                                 (isOwn ? parameters.groups[group].ownCatchment : 0));
    }
    for (std::size_t school = 0; school < result.size(); ++school)
      result[school] += setting.pupils[part.unit][group] * part.share * weights[school] / sum(weights);
  }
  return result;
}

bool isSame(const Counts &first, const Counts &second) {
  if (first.rows() != second.rows() || first.columns() != second.columns())
    return false;
  for (std::size_t row = 0; row < first.rows(); ++row)
    if (!std::ranges::equal(first[row], second[row]))
      return false;
  return true;
}

/// Bit by bit.
void expectSame(const PlannedStage &first, const PlannedStage &second) {
  EXPECT_TRUE(isSame(first.data.pupils, second.data.pupils));
  ASSERT_EQ(first.data.schools.size(), second.data.schools.size());
  for (std::size_t school = 0; school < first.data.schools.size(); ++school) {
    const School &one = first.data.schools[school];
    const School &other = second.data.schools[school];
    EXPECT_EQ(one.places, other.places);
    EXPECT_EQ(one.location.has_value(), other.location.has_value());
    if (one.location && other.location) {
      EXPECT_EQ(one.location->x, other.location->x);
      EXPECT_EQ(one.location->y, other.location->y);
    }
    EXPECT_EQ(one.hasBusPass, other.hasBusPass);
  }
  EXPECT_EQ(first.data.shut, second.data.shut);
  EXPECT_EQ(first.data.sites, second.data.sites);
  EXPECT_EQ(first.data.costs, second.data.costs);
  const ChoiceModel &model = first.data.model;
  const ChoiceModel &otherModel = second.data.model;
  EXPECT_TRUE(isSame(model.parameters.attractiveness, otherModel.parameters.attractiveness));
  EXPECT_EQ(model.rules.municipal, otherModel.rules.municipal);
  EXPECT_EQ(model.rules.listLength, otherModel.rules.listLength);
  EXPECT_TRUE(isSame(model.rules.reserves, otherModel.rules.reserves));
  EXPECT_TRUE(isSame(model.rules.quotas, otherModel.rules.quotas));
  ASSERT_EQ(first.data.shared.size(), second.data.shared.size());
  for (std::size_t i = 0; i < first.data.shared.size(); ++i)
    EXPECT_TRUE(std::ranges::equal(first.data.shared[i], second.data.shared[i], [](const Claim &x, const Claim &y) {
      return x.zone == y.zone && x.part == y.part;
    }));
  ASSERT_EQ(first.grounds.size(), second.grounds.size());
  for (std::size_t i = 0; i < first.grounds.size(); ++i) {
    EXPECT_EQ(first.grounds[i].today, second.grounds[i].today);
    EXPECT_EQ(first.grounds[i].catchment, second.grounds[i].catchment);
    EXPECT_EQ(first.grounds[i].area.toWkb(), second.grounds[i].area.toWkb());
  }
}

} // namespace

TEST(Scenario, ChangesNothingWithoutChanges) {
  const Row row;
  row.expectIntakes(lower, {}, lowerToday);
  row.expectIntakes(upper, {}, upperToday);
}

TEST(Scenario, OpensASchoolOnItsGround) {
  const Row row;
  const PlanChange open = withGround(withValue(change(Kind::Open, "D", {}, {"F-3"}), 120), rectangle(100, 0, 100, 100));
  row.expectIntakes(lower, {open}, {{a, {{0, 1}}}, {d, {{1, 1}}}, {b, {{2, 1}, {3, 1}}}, {c, {{4, 1}, {5, 1}}}});
  row.expectIntakes(upper, {open}, upperToday);
  EXPECT_EQ(row.places(lower, d, {open}), 120);
  EXPECT_FALSE(row.places(upper, d, {open}));
  EXPECT_TRUE(row.isOpen(lower, d, {open}));
  EXPECT_FALSE(row.isOpen(upper, d, {open}));
}

/// D stands at 200: half-way to A at 100 is 150, and to B at 300 is 250. In the upper stage C at 500 is the next.
TEST(Scenario, OpensASchoolForAllWhoLiveNearest) {
  const Row row;
  const PlanChange open = change(Kind::Open, "D");
  row.expectIntakes(
      lower, {open},
      {{a, {{0, 1}, {1, 0.5}}}, {d, {{1, 0.5}, {2, 0.5}}}, {b, {{2, 0.5}, {3, 1}}}, {c, {{4, 1}, {5, 1}}}});
  row.expectIntakes(upper, {open},
                    {{a, {{0, 1}, {1, 0.5}}}, {d, {{1, 0.5}, {2, 1}, {3, 0.5}}}, {c, {{3, 0.5}, {4, 1}, {5, 1}}}});
  EXPECT_FALSE(row.places(lower, d, {open})) << "none were given";
}

/// A school of one stage may open in another.
TEST(Scenario, OpensAStageOfASchool) {
  const Row row;
  row.expectIntakes(upper, {change(Kind::Open, "B")},
                    {{a, {{0, 1}, {1, 1}}}, {b, {{2, 1}, {3, 1}}}, {c, {{4, 1}, {5, 1}}}});
  row.expectIntakes(lower, {change(Kind::Open, "B")}, lowerToday);
}

TEST(Scenario, OpensAnIndependentSchoolWithoutACatchment) {
  Row row;
  row.stages[lower].data.schools[d].isIndependent = true;
  row.expectIntakes(lower, {change(Kind::Open, "D")}, lowerToday);
}

TEST(Scenario, ExtendsASchool) {
  const Row row;
  const PlanChange extend = withValue(change(Kind::Extend, "A", {}, {"4-6"}), 75);
  EXPECT_EQ(row.places(upper, a, {extend}), 75);
  EXPECT_EQ(row.places(lower, a, {extend}), 100);
  EXPECT_EQ(row.places(lower, b, {withValue(change(Kind::Extend, "B"), 0)}), 0);
  row.expectIntakes(upper, {extend}, upperToday);
}

/// B's blocks end at 300, half-way between A at 100 and C at 500.
TEST(Scenario, ClosesASchoolToTheNearest) {
  const Row row;
  const PlanChange close = change(Kind::Close, "B");
  row.expectIntakes(lower, {close}, {{a, {{0, 1}, {1, 1}, {2, 1}}}, {c, {{3, 1}, {4, 1}, {5, 1}}}});
  row.expectIntakes(upper, {close}, upperToday);
  EXPECT_FALSE(row.isOpen(lower, b, {close}));
  row.expectIntakes(upper, {change(Kind::Close, "A")}, {{c, {{0, 1}, {1, 1}, {2, 1}, {3, 1}, {4, 1}, {5, 1}}}});
}

TEST(Scenario, ClosesASchoolToASuccessor) {
  const Row row;
  row.expectIntakes(lower, {change(Kind::Close, "B", {"C"})},
                    {{a, {{0, 1}, {1, 1}}}, {c, {{2, 1}, {3, 1}, {4, 1}, {5, 1}}}});
  row.expectIntakes(lower, {change(Kind::Close, "B", {"C", "A"})},
                    {{a, {{0, 1}, {1, 1}}}, {c, {{2, 1}, {3, 1}, {4, 1}, {5, 1}}}});
}

TEST(Scenario, ClosesASchoolThatHasNoStageButOne) {
  const Row row;
  row.expectIntakes(lower, {change(Kind::Close, "A", {}, {"F-3"})},
                    {{b, {{0, 1}, {1, 1}, {2, 1}, {3, 1}}}, {c, {{4, 1}, {5, 1}}}});
  row.expectIntakes(upper, {change(Kind::Close, "A", {}, {"F-3"})}, upperToday);
}

/// What the closed school shared is the others', whatever is nearer.
TEST(Scenario, ClosesASchoolThatSharesItsCatchment) {
  const Row row;
  const PlanChange share = change(Kind::Share, "A", {"C"}, {"F-3"});
  row.expectIntakes(lower, {share, change(Kind::Close, "A", {}, {"F-3"})},
                    {{b, {{2, 1}, {3, 1}}}, {c, {{0, 1}, {1, 1}, {4, 1}, {5, 1}}}});
  const Changes withSuccessor{share, change(Kind::Close, "A", {"B"}, {"F-3"})};
  const double ofA = 100 / 180.0; // places of A and C
  row.expectIntakes(lower, withSuccessor,
                    {{b, {{0, ofA}, {1, ofA}, {2, 1}, {3, 1}, {4, ofA}, {5, ofA}}},
                     {c, {{0, 1 - ofA}, {1, 1 - ofA}, {4, 1 - ofA}, {5, 1 - ofA}}}});
}

/// Closing all that share it, one after the other, leaves the ground to the nearest.
TEST(Scenario, ClosesAllSchoolsThatShareACatchment) {
  const Row row;
  row.expectIntakes(lower,
                    {change(Kind::Share, "A", {"B"}), change(Kind::Close, "A", {}, {"F-3"}), change(Kind::Close, "B")},
                    {{c, {{0, 1}, {1, 1}, {2, 1}, {3, 1}, {4, 1}, {5, 1}}}});
}

/// Of two catchments that overlap, a school without places has nothing of what they share, until it is alone.
TEST(Scenario, LeavesSharedGroundToASchoolWithoutPlaces) {
  Municipality town;
  Town own(squares(0, 0, 2, 1, 100), {rectangle(0, 0, 200, 100), rectangle(100, 0, 100, 100)});
  auto [zones, shared] = withSharedCatchments(zoning(own.catchments, std::vector{30.0, 0.0}));
  own.zones = zones;
  own.crosswalk = crosswalk(own.homes, own.zones, Allocation::ShareOfArea, nobodyListens);
  PlanningData data{{{"education", {"low", "high"}, 0}},
                    table({{30, 10}, {5, 15}}),
                    {},
                    {{"A", "", 30.0, Point{0, 50}}, {"B", "", 0.0, Point{200, 50}}}};
  data.shared = shared;
  const Stage &stage = town.add("F-3", std::move(own), data);
  const std::vector<PlannedStage> plans = planned(town.stages, {"", {change(Kind::Close, "A")}});
  const Counts enrolment = choiceUnder(stage, plans[0]).outcome.enrolment;
  EXPECT_EQ(sum(enrolment[0]), 0) << "it is closed";
  EXPECT_EQ(sum(enrolment[1]), 60);
}

TEST(Scenario, MovesASchoolWithAllItsPupils) {
  const Row row;
  const Changes move{change(Kind::Move, "B", {"D"})};
  row.expectIntakes(lower, move, lowerToday);
  const PlannedStage plan = row.after(move)[lower];
  EXPECT_EQ(plan.data.schools[b].location->x, 200);
  EXPECT_EQ(plan.data.sites, (std::vector<std::uint32_t>{a, d, c, d}));
  EXPECT_FALSE(plan.data.isOpen(d)) << "a site is no school";
  // B's 40 pupils of block 2 come 50 m instead of 50, and the 20 of block 3 150 m instead of 50
  const Standards standards{{1, 0}, {1000, 1000}};
  const ScoredBaseline today = scoreBaseline(row.stages, projection, standards, nobodyListens);
  const ScoredScenario moved = scoreScenario(row.stages, projection, standards, today, {"", move}, nobodyListens);
  EXPECT_NEAR(figure(today.asScenario.ofStages[lower], Criterion::WayMean).value, 50, 1e-3);
  EXPECT_NEAR(figure(moved.ofStages[lower], Criterion::WayMean).value, 50 + 20 * 100 / 200.0, 1e-3);
  EXPECT_EQ(figure(moved.figures, Criterion::PupilsWhoChange).value, 0);
}

TEST(Scenario, LetsPupilsChooseAsIfAMovedSchoolStoodThere) {
  Row row;
  letChoose(row.stages[lower]);
  Row other;
  other.stages[lower].data.schools[b].location = other.stages[lower].data.schools[d].location;
  letChoose(other.stages[lower]);
  const Counts moved = row.choice(lower, {change(Kind::Move, "B", {"D"})}).outcome.enrolment;
  EXPECT_TRUE(isSame(moved, other.choice(lower, {}).outcome.enrolment));
  EXPECT_FALSE(isSame(moved, row.choice(lower, {}).outcome.enrolment));
}

/// Where another school stands by then, which may have moved itself.
TEST(Scenario, MovesASchoolToWhereAnotherHasMoved) {
  Row row;
  letChoose(row.stages[lower]);
  const Changes both{change(Kind::Move, "B", {"D"}), change(Kind::Move, "C", {"B"})};
  const PlannedStage plan = row.after(both)[lower];
  EXPECT_EQ(plan.data.schools[c].location->x, 200);
  EXPECT_EQ(plan.data.sites, (std::vector<std::uint32_t>{a, d, d, d}));
  Row other;
  for (const std::uint32_t school : {b, c})
    other.stages[lower].data.schools[school].location = Point{200, 50};
  letChoose(other.stages[lower]);
  EXPECT_TRUE(isSame(row.choice(lower, both).outcome.enrolment, other.choice(lower, {}).outcome.enrolment));
}

TEST(Scenario, MovesASchoolOnlyWhereTheSiteIsKnown) {
  Row row;
  row.stages[upper].data.schools.pop_back();
  row.stages[upper].data.shut.pop_back();
  try {
    row.after({change(Kind::Move, "A", {"D"})});
    FAIL();
  } catch (const ChangeError &error) {
    EXPECT_EQ(error.subject, "D");
  }
  EXPECT_EQ(row.after({change(Kind::Move, "A", {"D"}, {"F-3"})})[lower].data.schools[a].location->x, 200);
}

TEST(Scenario, MergesSchoolsInOneBuilding) {
  const Row row;
  const PlanChange merge = change(Kind::Merge, "A", {"C"});
  row.expectIntakes(lower, {merge}, {{a, {{0, 1}, {1, 1}, {4, 1}, {5, 1}}}, {b, {{2, 1}, {3, 1}}}});
  row.expectIntakes(upper, {merge}, {{a, {{0, 1}, {1, 1}, {2, 1}, {3, 1}, {4, 1}, {5, 1}}}});
  EXPECT_EQ(row.places(lower, a, {merge}), 180);
  EXPECT_EQ(row.places(upper, a, {merge}), 140);
  EXPECT_EQ(row.places(lower, a, {withValue(merge, 150)}), 150);
  EXPECT_EQ(row.places(upper, a, {withValue(merge, 150)}), 150);
  EXPECT_FALSE(row.isOpen(lower, c, {merge}));
  EXPECT_FALSE(row.isOpen(upper, c, {merge}));
}

TEST(Scenario, MergesSeveralSchools) {
  const Row row;
  const PlanChange merge = change(Kind::Merge, "B", {"A", "C"});
  row.expectIntakes(lower, {merge}, {{b, {{0, 1}, {1, 1}, {2, 1}, {3, 1}, {4, 1}, {5, 1}}}});
  row.expectIntakes(upper, {merge}, upperToday); // B has no such stage
  EXPECT_EQ(row.places(lower, b, {merge}), 240);
  EXPECT_EQ(row.places(upper, a, {merge}), 50);
}

/// A school whose places are not known takes any number, and so does one that takes it in.
TEST(Scenario, DoesNotKnowThePlacesOfAMergerWhereOneIsNotKnown) {
  Row row;
  row.stages[lower].data.schools[c].places.reset();
  EXPECT_FALSE(row.places(lower, a, {change(Kind::Merge, "A", {"C"})}));
  EXPECT_EQ(row.places(lower, a, {withValue(change(Kind::Merge, "A", {"C"}), 150)}), 150);
  EXPECT_EQ(row.places(upper, a, {change(Kind::Merge, "A", {"C"})}), 140);
}

/// A has 100 + 50 places in both stages, and C 80 + 90. A takes the lower, C the upper stage: each fills its building.
TEST(Scenario, MergesSchoolsAsAPair) {
  const Row row;
  const PlanChange pair = change(Kind::Merge, "A", {"C"}, {"F-3"});
  row.expectIntakes(lower, {pair}, {{a, {{0, 1}, {1, 1}, {4, 1}, {5, 1}}}, {b, {{2, 1}, {3, 1}}}});
  row.expectIntakes(upper, {pair}, {{c, {{0, 1}, {1, 1}, {2, 1}, {3, 1}, {4, 1}, {5, 1}}}});
  EXPECT_TRUE(row.isOpen(lower, a, {pair}));
  EXPECT_FALSE(row.isOpen(lower, c, {pair}));
  EXPECT_FALSE(row.isOpen(upper, a, {pair}));
  EXPECT_TRUE(row.isOpen(upper, c, {pair}));
  EXPECT_NEAR(*row.places(lower, a, {pair}), 150, 1e-9);
  EXPECT_NEAR(*row.places(upper, c, {pair}), 170, 1e-9);
  const PlanChange upsideDown = change(Kind::Merge, "A", {"C"}, {"4-6"});
  row.expectIntakes(upper, {upsideDown}, {{a, {{0, 1}, {1, 1}, {2, 1}, {3, 1}, {4, 1}, {5, 1}}}});
  EXPECT_NEAR(*row.places(upper, a, {upsideDown}), 150, 1e-9);
  EXPECT_NEAR(*row.places(lower, c, {upsideDown}), 170, 1e-9);
}

/// With three stages a building of one school holds two, in proportion to who had places in them.
TEST(Scenario, DividesTheRoomOfAPairByStages) {
  Row row;
  PlanningData data = row.stages[upper].data;
  data.schools[a].places = 30;
  data.schools[c].places = 60;
  row.add("7-9", row.towns[upper], data, 1);
  const Changes pair{change(Kind::Merge, "A", {"C"}, {"F-3", "4-6"})};
  // A has 100 + 50 + 30 = 180 for the 180 of F-3 and the 140 of 4-6; C 80 + 90 + 60 = 230 for the 90 of 7-9
  EXPECT_NEAR(*row.places(lower, a, pair), 180.0 * 180 / 320, 1e-9);
  EXPECT_NEAR(*row.places(upper, a, pair), 180.0 * 140 / 320, 1e-9);
  EXPECT_NEAR(*row.places(2, c, pair), 230, 1e-9);
}

TEST(Scenario, GivesAStageTheGroundThatTheSchoolHasInAnother) {
  const Row row;
  const Changes gain{withValue(change(Kind::ChangeStages, "B", {}, {"F-3", "4-6"}), 66)};
  row.expectIntakes(upper, gain, {{a, {{0, 1}, {1, 1}}}, {b, {{2, 1}, {3, 1}}}, {c, {{4, 1}, {5, 1}}}});
  row.expectIntakes(lower, gain, lowerToday);
  EXPECT_EQ(row.places(upper, b, gain), 66);
  EXPECT_EQ(row.places(lower, b, gain), 60);
}

TEST(Scenario, GivesAStageTheGroundThatIsDrawnForIt) {
  const Row row;
  row.expectIntakes(upper,
                    {withGround(change(Kind::ChangeStages, "B", {}, {"F-3", "4-6"}), rectangle(200, 0, 100, 100))},
                    {{a, {{0, 1}, {1, 1}}}, {b, {{2, 1}}}, {c, {{3, 1}, {4, 1}, {5, 1}}}});
}

/// All that is nearer to D at 200 than to A at 100 and C at 500, as it has no ground in any stage.
TEST(Scenario, GivesAStageToASchoolWithoutGroundFromAllAround) {
  const Row row;
  row.expectIntakes(upper, {change(Kind::ChangeStages, "D", {}, {"4-6"})},
                    {{a, {{0, 1}, {1, 0.5}}}, {d, {{1, 0.5}, {2, 1}, {3, 0.5}}}, {c, {{3, 0.5}, {4, 1}, {5, 1}}}});
}

TEST(Scenario, TakesAStageFromASchool) {
  const Row row;
  row.expectIntakes(lower, {change(Kind::ChangeStages, "A", {}, {"4-6"})},
                    {{b, {{0, 1}, {1, 1}, {2, 1}, {3, 1}}}, {c, {{4, 1}, {5, 1}}}});
  row.expectIntakes(lower, {change(Kind::ChangeStages, "A", {"C"}, {"4-6"})},
                    {{b, {{2, 1}, {3, 1}}}, {c, {{0, 1}, {1, 1}, {4, 1}, {5, 1}}}});
  row.expectIntakes(upper, {change(Kind::ChangeStages, "A", {"C"}, {"4-6"})}, upperToday);
}

/// One stage for another, upwards and downwards: the ground is that of before.
TEST(Scenario, TakesTheGroundAlongFromAStageThatIsLost) {
  Row row;
  const PlanChange redraw = withGround(change(Kind::Redraw, "B", {}, {"F-3"}), rectangle(400, 0, 100, 100));
  const Changes both{redraw, change(Kind::ChangeStages, "B", {}, {"4-6"})};
  row.expectIntakes(upper, both, {{a, {{0, 1}, {1, 1}}}, {b, {{2, 1}, {3, 1}, {4, 1}}}, {c, {{5, 1}}}});
  row.expectIntakes(lower, both, {{a, {{0, 1}, {1, 1}, {2, 1}}}, {c, {{3, 1}, {4, 1}, {5, 1}}}});
  std::vector<Stage> turned(row.stages.rbegin(), row.stages.rend());
  row.stages.swap(turned);
  row.expectIntakes(0, both, {{a, {{0, 1}, {1, 1}}}, {b, {{2, 1}, {3, 1}, {4, 1}}}, {c, {{5, 1}}}});
}

TEST(Scenario, TakesNoStagesForAllOfThem) {
  const Row row;
  const Changes all{change(Kind::ChangeStages, "B")};
  EXPECT_TRUE(row.isOpen(lower, b, all));
  EXPECT_TRUE(row.isOpen(upper, b, all));
}

TEST(Scenario, RedrawsACatchment) {
  const Row row;
  const PlanChange redraw = withGround(change(Kind::Redraw, "A", {}, {"F-3"}), rectangle(150, -50, 200, 200));
  row.expectIntakes(lower, {redraw}, {{a, {{0, 1}, {1, 1}, {2, 1}, {3, 0.5}}}, {b, {{3, 0.5}}}, {c, {{4, 1}, {5, 1}}}});
  row.expectIntakes(upper, {redraw}, upperToday);
}

TEST(Scenario, LetsLaterChangesWin) {
  const Row row;
  const PlanChange first = withGround(change(Kind::Redraw, "A", {}, {"F-3"}), rectangle(200, 0, 200, 100));
  const PlanChange second = withGround(change(Kind::Redraw, "C", {}, {"F-3"}), rectangle(350, 0, 150, 100));
  row.expectIntakes(lower, {first, second}, {{a, {{0, 1}, {1, 1}, {2, 1}, {3, 0.5}}}, {c, {{3, 0.5}, {4, 1}, {5, 1}}}});
  row.expectIntakes(lower, {second, first}, {{a, {{0, 1}, {1, 1}, {2, 1}, {3, 1}}}, {c, {{4, 1}, {5, 1}}}});
}

/// C leaves a gap of one block that nobody has; A takes half of it.
TEST(Scenario, RedrawsGroundThatNobodyHas) {
  Municipality town;
  PlanningData data{{{"education", {"low", "high"}, 0}},
                    table({{30, 10}, {20, 20}, {10, 30}}),
                    {},
                    {{"A", "", {}, Point{50, 50}}, {"C", "", {}, Point{250, 50}}}};
  const Stage &stage = town.add("F-3", {squares(0, 0, 3, 1, 100), {square(0, 0, 100), square(200, 0, 100)}}, data);
  const Scenario redraw{"", {withGround(change(Kind::Redraw, "A"), rectangle(100, 0, 50, 300))}};
  const Counts enrolment = choiceUnder(stage, planned(town.stages, redraw)[0]).outcome.enrolment;
  EXPECT_NEAR(enrolment[0][0], 40, 1e-9);
  EXPECT_NEAR(enrolment[0][1], 20, 1e-9);
  EXPECT_NEAR(enrolment[1][0], 10, 1e-9);
  EXPECT_NEAR(enrolment[2][0], 10, 1e-9) << "outside";
}

/// A has 100 places and B 60.
TEST(Scenario, SharesCatchmentsByPlaces) {
  const Row row;
  const double ofA = 100 / 160.0;
  const double ofB = 60 / 160.0;
  row.expectIntakes(lower, {change(Kind::Share, "A", {"B"})},
                    {{a, {{0, ofA}, {1, ofA}, {2, ofA}, {3, ofA}}},
                     {b, {{0, ofB}, {1, ofB}, {2, ofB}, {3, ofB}}},
                     {c, {{4, 1}, {5, 1}}}});
  row.expectIntakes(upper, {change(Kind::Share, "A", {"B"})}, upperToday); // B has no such stage
  row.expectIntakes(
      upper, {change(Kind::Share, "A", {"B", "C"})},
      {{a, {{0, 50 / 140.0}, {1, 50 / 140.0}, {2, 50 / 140.0}, {3, 50 / 140.0}, {4, 50 / 140.0}, {5, 50 / 140.0}}},
       {c, {{0, 90 / 140.0}, {1, 90 / 140.0}, {2, 90 / 140.0}, {3, 90 / 140.0}, {4, 90 / 140.0}, {5, 90 / 140.0}}}});
}

TEST(Scenario, SharesCatchmentsAlikeWherePlacesAreNotKnown) {
  Row row;
  row.stages[lower].data.schools[b].places.reset();
  row.expectIntakes(lower, {change(Kind::Share, "B", {"A"})},
                    {{a, {{0, 0.5}, {1, 0.5}, {2, 0.5}, {3, 0.5}}},
                     {b, {{0, 0.5}, {1, 0.5}, {2, 0.5}, {3, 0.5}}},
                     {c, {{4, 1}, {5, 1}}}});
}

TEST(Scenario, SharesByThePlacesThatSchoolsHaveByThen) {
  const Row row;
  const PlanChange extend = withValue(change(Kind::Extend, "A", {}, {"F-3"}), 180);
  const PlanChange share = change(Kind::Share, "A", {"B"});
  row.expectIntakes(lower, {extend, share},
                    {{a, {{0, 0.75}, {1, 0.75}, {2, 0.75}, {3, 0.75}}},
                     {b, {{0, 0.25}, {1, 0.25}, {2, 0.25}, {3, 0.25}}},
                     {c, {{4, 1}, {5, 1}}}});
}

/// A and B share; then A shares its part with C. B keeps what it had.
TEST(Scenario, TakesNothingFromASchoolThatIsNotNamedWhereOthersShare) {
  Row row;
  for (School &school : row.stages[lower].data.schools)
    school.places.reset();
  row.expectIntakes(lower, {change(Kind::Share, "A", {"B"}), change(Kind::Share, "A", {"C"})},
                    {{a, {{0, 0.25}, {1, 0.25}, {2, 0.25}, {3, 0.25}, {4, 0.5}, {5, 0.5}}},
                     {b, {{0, 0.5}, {1, 0.5}, {2, 0.5}, {3, 0.5}}},
                     {c, {{0, 0.25}, {1, 0.25}, {2, 0.25}, {3, 0.25}, {4, 0.5}, {5, 0.5}}}});
}

TEST(Scenario, ChangesTheRuleOfAdmission) {
  const Row row;
  PlanChange admit = withValue(change(Kind::Admission, "", {}, {"F-3"}), 2);
  admit.rule = {Priority::Catchment, Priority::Lottery};
  const std::vector<PlannedStage> plans = row.after({admit});
  EXPECT_EQ(plans[lower].data.model.rules.municipal, (std::vector{Priority::Catchment, Priority::Lottery}));
  EXPECT_EQ(plans[lower].data.model.rules.listLength, 2u);
  EXPECT_EQ(plans[upper].data.model.rules.municipal, AdmissionRules().municipal);
  EXPECT_EQ(plans[upper].data.model.rules.listLength, 0u);
  admit.rule.clear();
  EXPECT_EQ(row.after({admit})[lower].data.model.rules.municipal, AdmissionRules().municipal) << "only the list";
}

/// All want A, which has room for the 80 who live in its catchment.
TEST(Scenario, AdmitsByTheNewRule) {
  Row row;
  Stage &stage = row.stages[lower];
  letChoose(stage, ChoiceKind::Admission);
  stage.data.model.admissionDraws = 5;
  stage.data.model.rules.municipal = {Priority::Lottery};
  for (double &attraction : stage.data.model.parameters.attractiveness[a])
    attraction = 100;
  const PlanChange extend = withValue(change(Kind::Extend, "A"), 80);
  PlanChange admit = change(Kind::Admission, "");
  admit.rule = {Priority::Catchment};
  for (const Counts &draw : row.choice(lower, {extend, admit}).outcome.draws)
    EXPECT_EQ(std::vector(draw[a].begin(), draw[a].end()), (std::vector<double>{50, 30, 70, 10}));
  for (const Counts &draw : row.choice(lower, {extend}).outcome.draws)
    EXPECT_NE(std::vector(draw[a].begin(), draw[a].end()), (std::vector<double>{50, 30, 70, 10}));
}

/// Shares of the places after the extension: ⌊0.3 × 37⌋ = 11 and ⌊0.29 × 100⌋ = 29, though 0.29 × 100 is a little less.
TEST(Scenario, BoundsGroupsByWholePlacesOfThen) {
  const Row row;
  const PlanChange extend = withValue(change(Kind::Extend, "A"), 37);
  const PlanChange quota = withGroup(withValue(change(Kind::Quota, "A", {}, {"F-3"}), 0.3), "low");
  const AdmissionRules rules = row.after({extend, quota})[lower].data.model.rules;
  EXPECT_EQ(rules.reserveDimension, 0u);
  EXPECT_EQ(rules.quotas[a][0], 11);
  EXPECT_TRUE(std::isinf(rules.quotas[a][1]));
  EXPECT_TRUE(std::isinf(rules.quotas[b][0]));
  EXPECT_EQ(sum(rules.reserves[a]), 0);
  EXPECT_EQ(row.after({quota, extend})[lower].data.model.rules.quotas[a][0], 30) << "of the places before";
  EXPECT_EQ(row.after({quota})[upper].data.model.rules.quotas.rows(), 0u);
  const PlanChange reserve = withGroup(withValue(change(Kind::Reserve, ""), 0.29), "abroad");
  const AdmissionRules ofAll = row.after({reserve})[lower].data.model.rules;
  EXPECT_EQ(ofAll.reserveDimension, 1u);
  EXPECT_EQ(ofAll.reserves[a][1], 29);
  EXPECT_EQ(ofAll.reserves[b][1], 17);
  EXPECT_EQ(ofAll.reserves[c][1], 23);
  EXPECT_EQ(ofAll.reserves[d][1], 0) << "its places are not known";
  EXPECT_EQ(ofAll.reserves[a][0], 0);
}

TEST(Scenario, AddsBoundsToThoseOfToday) {
  Row row;
  AdmissionRules &rules = row.stages[lower].data.model.rules;
  rules.reserves = table({{5, 0}, {0, 0}, {0, 7}, {0, 0}}); // and no quotas
  const AdmissionRules after =
      row.after({withGroup(withValue(change(Kind::Quota, "A"), 0.5), "high")})[lower].data.model.rules;
  EXPECT_EQ(after.reserves[a][0], 5);
  EXPECT_EQ(after.reserves[c][1], 7);
  ASSERT_EQ(after.quotas.rows(), 4u);
  EXPECT_EQ(after.quotas[a][1], 50);
  EXPECT_TRUE(std::isinf(after.quotas[a][0]));
}

/// All want A, where at most 20 of the high come in, whoever draws the lots; its places are filled as far as that goes.
TEST(Scenario, KeepsToTheQuota) {
  Row row;
  Stage &stage = row.stages[lower];
  letChoose(stage, ChoiceKind::Admission);
  stage.data.model.admissionDraws = 5;
  for (double &attraction : stage.data.model.parameters.attractiveness[a])
    attraction = 100;
  for (const Counts &draw :
       row.choice(lower, {withGroup(withValue(change(Kind::Quota, "A"), 0.2), "high")}).outcome.draws)
    EXPECT_EQ(draw[a][1], 20);
}

TEST(Scenario, LetsPupilsRideFree) {
  Row row;
  Stage &stage = row.stages[lower];
  letChoose(stage);
  stage.data.model.parameters.groups[0].busPass = 0.5;
  stage.data.model.parameters.passBeyond = 100;
  const PlanChange pass = change(Kind::BusPass, "C");
  const PlannedChoice with = row.choice(lower, {pass});
  EXPECT_TRUE(with.setting.schools[c].hasBusPass);
  EXPECT_FALSE(with.setting.schools[a].hasBusPass);
  const PlannedChoice without = row.choice(lower, {});
  for (const std::size_t group : {0u, 1u}) {
    const std::vector<double> expected = logitOf(with, stage.data.model.parameters, group);
    for (std::size_t school = 0; school < expected.size(); ++school)
      EXPECT_NEAR(with.outcome.enrolment[school][group], expected[school], 1e-9);
  }
  EXPECT_GT(with.outcome.enrolment[c][0], without.outcome.enrolment[c][0] + 1);
  EXPECT_NEAR(with.outcome.enrolment[c][1], without.outcome.enrolment[c][1], 1e-12) << "to whom it means nothing";
  EXPECT_TRUE(isSame(row.choice(lower, {pass, withValue(pass, 0)}).outcome.enrolment, without.outcome.enrolment));
}

TEST(Scenario, LetsASchoolPullMore) {
  Row row;
  Stage &stage = row.stages[lower];
  letChoose(stage);
  ChoiceModel &model = stage.data.model;
  model.parameters.attractiveness = table({{0.1, 0}, {0, 0.2}, {0.3, 0}, {0, 0}});
  model.plausible = {model.parameters, model.parameters};
  model.plausible[1].attractiveness = table({{0, 0}, {-1, 1}, {0, 0}, {0, 0}});
  const auto attractions = [&](const Changes &changes) { return row.after(changes)[lower].data.model; };
  const ChoiceModel all = attractions({withValue(change(Kind::Profile, "B"), 0.7)});
  EXPECT_NEAR(all.parameters.attractiveness[b][0], 0.7, 1e-15);
  EXPECT_NEAR(all.parameters.attractiveness[b][1], 0.9, 1e-15);
  EXPECT_NEAR(all.plausible[1].attractiveness[b][0], -0.3, 1e-15);
  EXPECT_NEAR(all.plausible[1].attractiveness[b][1], 1.7, 1e-15);
  EXPECT_EQ(all.plausible[1].attractiveness[a][0], 0);
  const Changes profile{withGroup(withValue(change(Kind::Profile, "B"), -0.7), "high")};
  const ChoiceModel one = attractions(profile);
  EXPECT_EQ(one.parameters.attractiveness[b][0], 0);
  EXPECT_NEAR(one.parameters.attractiveness[b][1], -0.5, 1e-15);
  EXPECT_NEAR(one.plausible[1].attractiveness[b][1], 0.3, 1e-15);
  const PlannedChoice choice = row.choice(lower, profile);
  ASSERT_EQ(choice.outcome.draws.size(), 2u);
  for (const std::size_t group : {0u, 1u})
    for (const std::uint32_t school : {a, b, c}) {
      EXPECT_NEAR(choice.outcome.enrolment[school][group], logitOf(choice, one.parameters, group)[school], 1e-9);
      EXPECT_NEAR(choice.outcome.draws[1][school][group], logitOf(choice, one.plausible[1], group)[school], 1e-9);
    }
}

/// The new homes are C's in both stages, but pupils come only in the lower.
TEST(Scenario, HousesNewPupils) {
  const Row row;
  PlanChange house = change(Kind::Housing, "", {}, {"F-3"});
  house.newPupils = table({{10, 2, 4, 8}, {100, 100, 100, 100}});
  const std::vector<PlannedStage> plans = row.after({house, house});
  EXPECT_EQ(plans[lower].data.pupils[blocks][0], 20);
  EXPECT_EQ(plans[lower].data.pupils[blocks][3], 16);
  EXPECT_EQ(sum(plans[upper].data.pupils[blocks]), 0);
  row.expectIntakes(lower, {house}, {{a, {{0, 1}, {1, 1}}}, {b, {{2, 1}, {3, 1}}}, {c, {{4, 1}, {5, 1}, {blocks, 1}}}});
  const PlanChange redraw = withGround(change(Kind::Redraw, "B", {}, {"F-3"}), rectangle(400, 0, 25, 100));
  row.expectIntakes(lower, {house, redraw},
                    {{a, {{0, 1}, {1, 1}}},
                     {b, {{2, 1}, {3, 1}, {4, 0.25}, {blocks, 0.5}}},
                     {c, {{4, 0.75}, {5, 1}, {blocks, 0.5}}}});
}

TEST(Scenario, CountsNobodyInNewHomesAsOneWhoChanges) {
  for (const bool choose : {false, true}) {
    Row row;
    if (choose)
      letChoose(row.stages[lower]);
    PlanChange house = change(Kind::Housing, "");
    house.newPupils = table({{10, 2, 4, 8}, {1, 1, 1, 1}});
    const Standards standards{{1, 1}, {1000, 1000}};
    const ScoredBaseline today = scoreBaseline(row.stages, projection, standards, nobodyListens);
    const ScoredScenario housed = scoreScenario(row.stages, projection, standards, today, {"", {house}}, nobodyListens);
    EXPECT_NEAR(figure(housed.figures, Criterion::PupilsWhoChange).value, 0, 1e-9);
    EXPECT_NEAR(sum(columnSums(housed.plans[lower].card.enrolment)), 400 + 24, 1e-9);
    if (choose)
      continue;
    const Counts lowerEnrolment = table({{50, 30, 70, 10}, {18, 42, 30, 30}, {30, 42, 49, 23}});
    const Counts upperEnrolment = table({{46, 24, 45, 25}, {21, 31, 31, 21}});
    const std::vector<Dimension> &dimensions = row.stages[lower].data.dimensions;
    for (std::size_t i = 0; i < 2; ++i) {
      EXPECT_NEAR(housed.plans[lower].card.measures[i].theilH, measures(lowerEnrolment, dimensions)[i].theilH, 1e-12);
      EXPECT_NEAR(housed.plans[upper].card.measures[i].theilH, measures(upperEnrolment, dimensions)[i].theilH, 1e-12);
    }
  }
}

TEST(Scenario, LetsACohortGrow) {
  const Row row;
  const std::vector<PlannedStage> plans = row.after({withValue(change(Kind::Cohort, "", {}, {"4-6"}), 1.5)});
  for (std::size_t unit = 0; unit < blocks; ++unit)
    for (std::size_t group = 0; group < 4; ++group) {
      EXPECT_EQ(plans[lower].data.pupils[unit][group], row.stages[lower].data.pupils[unit][group]);
      EXPECT_NEAR(plans[upper].data.pupils[unit][group], 1.5 * row.stages[upper].data.pupils[unit][group], 1e-12);
    }
}

/// The low double: 30 of 40 make the unit of 40 one of 70, in origin too, which keeps its mix.
TEST(Scenario, LetsAGroupGrow) {
  const Row row;
  const Counts pupils = row.after({withGroup(withValue(change(Kind::Cohort, ""), 2), "low")})[lower].data.pupils;
  const std::vector<std::vector<double>> expected{{60, 10, 70, 0},  {40, 20, 45, 15}, {20, 30, 25, 25},
                                                  {16, 12, 14, 14}, {8, 36, 44, 0},   {32, 4, 9, 27}};
  for (std::size_t unit = 0; unit < blocks; ++unit)
    for (std::size_t group = 0; group < 4; ++group)
      EXPECT_NEAR(pupils[unit][group], expected[unit][group], 1e-12) << unit;
  const Counts none = row.after({withGroup(withValue(change(Kind::Cohort, ""), 0), "abroad")})[lower].data.pupils;
  EXPECT_NEAR(none[1][3], 0, 1e-12);
  EXPECT_NEAR(none[1][2], 30, 1e-12);
  EXPECT_NEAR(none[1][0], 15, 1e-12);
  EXPECT_NEAR(none[1][1], 15, 1e-12);
}

/// Half of block 0 and a quarter of block 1 lie on the ground.
TEST(Scenario, LetsPupilsGrowOnSomeGround) {
  const Row row;
  const PlanChange grow = withGround(withValue(change(Kind::Cohort, ""), 3), rectangle(50, -10, 75, 200));
  const Counts pupils = row.after({grow})[lower].data.pupils;
  EXPECT_NEAR(pupils[0][0], 60, 1e-9);
  EXPECT_NEAR(pupils[1][0], 30, 1e-9);
  EXPECT_NEAR(pupils[2][0], 10, 1e-9);
  const Counts low = row.after({withGroup(grow, "low")})[lower].data.pupils;
  EXPECT_NEAR(low[0][0], 60, 1e-9);
  EXPECT_NEAR(low[0][1], 10, 1e-9);
  EXPECT_NEAR(low[0][2], 70, 1e-9);
  EXPECT_NEAR(low[1][0], 30, 1e-9);
  EXPECT_NEAR(low[1][2], 37.5, 1e-9);
}

TEST(Scenario, CountsNobodyWhoIsMoreAsOneWhoChanges) {
  const Row row;
  const Standards standards{{1, 1}, {1000, 1000}};
  const ScoredBaseline today = scoreBaseline(row.stages, projection, standards, nobodyListens);
  const auto whoChange = [&](const Changes &changes) {
    return figure(scoreScenario(row.stages, projection, standards, today, {"", changes}, nobodyListens).figures,
                  Criterion::PupilsWhoChange)
        .value;
  };
  const PlanChange grow = withValue(change(Kind::Cohort, ""), 1.5);
  EXPECT_NEAR(whoChange({grow}), 0, 1e-9);
  EXPECT_NEAR(whoChange({change(Kind::Close, "B")}), 60, 1e-9);
  EXPECT_NEAR(whoChange({grow, change(Kind::Close, "B")}), 90, 1e-9);
}

TEST(Scenario, SaysWhatAModelCanTell) {
  ChoiceModel catchment;
  ChoiceModel logit;
  logit.kind = ChoiceKind::Logit;
  logit.parameters.groups = {{.decay = 1}, {.decay = 1}};
  ChoiceModel admission = logit;
  admission.kind = ChoiceKind::Admission;
  for (const Kind kind : {Kind::Admission, Kind::Reserve, Kind::Quota}) {
    EXPECT_FALSE(matters(kind, catchment));
    EXPECT_FALSE(matters(kind, logit));
    EXPECT_TRUE(matters(kind, admission));
  }
  EXPECT_FALSE(matters(Kind::Profile, catchment));
  EXPECT_TRUE(matters(Kind::Profile, logit));
  EXPECT_FALSE(matters(Kind::BusPass, logit)) << "nobody cares for it";
  logit.parameters.groups[1].busPass = 0.5;
  EXPECT_TRUE(matters(Kind::BusPass, logit));
  EXPECT_TRUE(matters(Kind::Close, catchment));
}

namespace {

/// One change of every kind, on top of each other.
Changes everyKind() {
  PlanChange house = change(Kind::Housing, "");
  house.newPupils = table({{10, 2, 4, 8}, {1, 1, 1, 1}});
  PlanChange admit = withValue(change(Kind::Admission, ""), 3);
  admit.rule = {Priority::Lottery};
  return {withGround(change(Kind::Redraw, "A"), rectangle(150, 0, 100, 100)),
          withValue(change(Kind::Open, "D", {}, {"F-3"}), 50),
          withValue(change(Kind::Extend, "A"), 130),
          change(Kind::Share, "A", {"D"}, {"F-3"}),
          withGroup(withValue(change(Kind::Quota, "A"), 0.4), "low"),
          change(Kind::ChangeStages, "B", {}, {"F-3", "4-6"}),
          house,
          change(Kind::BusPass, "C"),
          withGroup(withValue(change(Kind::Profile, "C"), 0.5), "high"),
          admit,
          change(Kind::Move, "C", {"D"}),
          withGroup(withValue(change(Kind::Reserve, "A"), 0.1), "high"),
          withGroup(withValue(change(Kind::Cohort, ""), 1.2), "low"),
          change(Kind::Close, "A", {}, {"F-3"}),
          change(Kind::Merge, "C", {"B"}, {"F-3"})};
}

} // namespace

TEST(Scenario, IsTodayBitByBitBeforeTheFirstStep) {
  Row row;
  letChoose(row.stages[lower]);
  const std::vector<PlannedStage> plans = planned(row.stages, {"", everyKind()}, 0);
  for (std::size_t i = 0; i < row.stages.size(); ++i) {
    expectSame(plans[i], {row.stages[i].data, groundsOf(row.stages[i].baseline.catchments)});
    const PlannedChoice today =
        choicesAfter(row.stages[i].data, row.stages[i].baseline.crosswalk.shares, {}, nobodyListens);
    EXPECT_TRUE(isSame(choiceUnder(row.stages[i], plans[i]).outcome.enrolment, today.outcome.enrolment));
  }
}

TEST(Scenario, IsUndoneByLeavingOutItsLastSteps) {
  Row row;
  letChoose(row.stages[lower]);
  const Changes all = everyKind();
  for (std::size_t steps = 0; steps <= all.size(); ++steps) {
    const std::vector<PlannedStage> some = planned(row.stages, {"", all}, steps);
    const std::vector<PlannedStage> cut =
        planned(row.stages, {"", Changes(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(steps))});
    for (std::size_t i = 0; i < some.size(); ++i)
      expectSame(some[i], cut[i]);
  }
}

TEST(Scenario, DependsOnTheOrderOfItsChanges) {
  const Row row;
  const PlanChange open = change(Kind::Open, "D", {}, {"F-3"});
  const PlanChange close = change(Kind::Close, "A", {}, {"F-3"});
  // D takes over what is nearest to it, and then what A leaves
  row.expectIntakes(lower, {open, close},
                    {{d, {{0, 1}, {1, 1}, {2, 0.5}}}, {b, {{2, 0.5}, {3, 1}}}, {c, {{4, 1}, {5, 1}}}});
  row.expectIntakes(lower, {close, open},
                    {{d, {{0, 1}, {1, 1}, {2, 0.5}}}, {b, {{2, 0.5}, {3, 1}}}, {c, {{4, 1}, {5, 1}}}});
  const PlanChange toC = change(Kind::Close, "A", {"C"}, {"F-3"});
  row.expectIntakes(lower, {open, toC},
                    {{d, {{1, 0.5}, {2, 0.5}}}, {b, {{2, 0.5}, {3, 1}}}, {c, {{0, 1}, {1, 0.5}, {4, 1}, {5, 1}}}});
  row.expectIntakes(lower, {toC, open},
                    {{d, {{0, 1}, {1, 1}, {2, 0.5}}}, {b, {{2, 0.5}, {3, 1}}}, {c, {{4, 1}, {5, 1}}}});
}

namespace {

struct Refusal {
  Changes changes;
  std::string sentence;
  std::string subject;
};

void expectRefused(const Row &row, const Refusal &refusal) {
  const Scenario scenario{"Plan 9", refusal.changes};
  EXPECT_FALSE(isPossible(row.stages, scenario)) << refusal.sentence;
  try {
    planned(row.stages, scenario);
    FAIL() << "not refused: " << refusal.sentence;
  } catch (const ChangeError &error) {
    EXPECT_EQ(error.what(), refusal.sentence);
    EXPECT_EQ(error.subject, refusal.subject);
    EXPECT_EQ(error.scenario, "Plan 9");
    EXPECT_EQ(error.step, refusal.changes.size() - 1) << refusal.sentence;
  }
  const Changes before(refusal.changes.begin(), refusal.changes.end() - 1);
  EXPECT_TRUE(isPossible(row.stages, {"", before})) << refusal.sentence;
}

} // namespace

TEST(Scenario, RefusesWhatIsNotThere) {
  const Row row;
  const std::string noSchool = "There is no school or site “%1”.";
  const std::string noStage = "There is no stage “%1”.";
  const std::string noGroup = "There is no group “%1” among the pupils.";
  for (const Refusal &refusal :
       std::vector<Refusal>{{{change(Kind::Close, "X")}, noSchool, "X"},
                            {{change(Kind::Close, "")}, noSchool, ""},
                            {{change(Kind::Close, "A", {"Y"})}, noSchool, "Y"},
                            {{change(Kind::Close, "B"), change(Kind::Close, "X")}, noSchool, "X"},
                            {{withValue(change(Kind::Cohort, "X"), 1)}, noSchool, "X"},
                            {{change(Kind::Close, "A", {}, {"F-3", "7-9"})}, noStage, "7-9"},
                            {{withGroup(withValue(change(Kind::Cohort, ""), 1), "middle")}, noGroup, "middle"}})
    expectRefused(row, refusal);
}

TEST(Scenario, RefusesWhatIsNotOpen) {
  const Row row;
  const std::string notOpen = "School “%1” is not open in these stages, or closed by then.";
  const Changes kinds{withValue(change(Kind::Extend, "D"), 10), change(Kind::Close, "D"),
                      change(Kind::Move, "D", {"A"}),           withGround(change(Kind::Redraw, "D"), square(0, 0, 9)),
                      change(Kind::Share, "D", {"A"}),          change(Kind::BusPass, "D"),
                      withValue(change(Kind::Profile, "D"), 1)};
  for (const PlanChange &kind : kinds)
    expectRefused(row, {{kind}, notOpen, "D"});
  expectRefused(row, {{change(Kind::Close, "B", {}, {"4-6"})}, notOpen, "B"});
  expectRefused(row, {{change(Kind::Close, "B"), withValue(change(Kind::Extend, "B"), 1)}, notOpen, "B"});
  expectRefused(row, {{change(Kind::Close, "B"), change(Kind::Close, "B")}, notOpen, "B"});
  expectRefused(row, {{change(Kind::Open, "A")}, "School “%1” is open already.", "A"});
  expectRefused(row, {{change(Kind::Open, "D"), change(Kind::Open, "D")}, "School “%1” is open already.", "D"});
  EXPECT_TRUE(isPossible(row.stages, {"", {change(Kind::Close, "B"), change(Kind::Open, "B", {}, {"F-3"})}}));
}

TEST(Scenario, RefusesPupilsWithoutASchool) {
  const Row row;
  const std::string successor = "School “%1” is to take pupils in a stage in which it is not open.";
  const std::string noneLeft = "No school with a catchment is left to take the pupils of “%1”.";
  expectRefused(row, {{change(Kind::Close, "A", {"B"})}, successor, "B"}); // which has no 4-6
  expectRefused(row, {{change(Kind::Close, "A", {"D"})}, successor, "D"});
  expectRefused(row, {{change(Kind::Close, "A", {"A"})}, successor, "A"});
  expectRefused(row, {{change(Kind::Close, "A", {}, {"4-6"}), change(Kind::Close, "C")}, noneLeft, "C"});
  expectRefused(row,
                {{change(Kind::Close, "A", {}, {"4-6"}), change(Kind::ChangeStages, "C", {}, {"F-3"})}, noneLeft, "C"});
  Row independent; // which takes no catchment
  independent.stages[upper].data.schools[d].isIndependent = true;
  expectRefused(independent, {{change(Kind::Open, "D", {}, {"4-6"}), change(Kind::Close, "A", {}, {"4-6"}),
                               change(Kind::Close, "C", {}, {"4-6"})},
                              noneLeft,
                              "C"});
}

TEST(Scenario, RefusesAStageWithoutSchools) {
  Row row;
  const Zoning nobodys;
  std::vector<Stage> stages{row.stages[lower]};
  const Stage &stage = row.stages[upper];
  const Baseline &baseline = stage.baseline;
  stages.push_back({stage.name,
                    {baseline.units, baseline.homes, nobodys, baseline.crosswalk},
                    stage.data,
                    stage.unitNames,
                    stage.firstHome});
  row.stages.swap(stages);
  expectRefused(row, {{change(Kind::Close, "A"), change(Kind::Close, "C", {}, {"4-6"})},
                      "No school would offer stage “%1” any more.",
                      "4-6"});
}

TEST(Scenario, RefusesAMergerOfWhatHasNothingInCommon) {
  const Row row;
  const std::string nothing = "School “%1” has no stage in common with those it is to merge with.";
  expectRefused(row, {{change(Kind::Merge, "A", {"D"})}, nothing, "A"});
  expectRefused(row, {{change(Kind::ChangeStages, "A", {}, {"4-6"}), change(Kind::Merge, "A", {"B"})}, nothing, "A"});
  expectRefused(row, {{change(Kind::ChangeStages, "B", {}, {"4-6"}), change(Kind::ChangeStages, "A", {}, {"F-3"}),
                       change(Kind::Merge, "A", {"B"})},
                      nothing,
                      "A"});
  const std::string sharing = "School “%1” has no stage in common with those it is to share its catchment with.";
  expectRefused(row, {{change(Kind::Share, "A", {"D"})}, sharing, "A"});
  expectRefused(row, {{change(Kind::Share, "A", {"B"}, {"4-6"})}, sharing, "A"});
}

TEST(Scenario, RefusesASchoolThatIsNamedTwice) {
  const Row row;
  const std::string twice = "School “%1” is named twice in one change.";
  expectRefused(row, {{change(Kind::Merge, "A", {"A"})}, twice, "A"});
  expectRefused(row, {{change(Kind::Merge, "A", {"C", "C"})}, twice, "C"});
  expectRefused(row, {{change(Kind::Share, "A", {"C", "A"})}, twice, "A"});
  expectRefused(row, {{change(Kind::Share, "A", {"C", "B", "C"})}, twice, "C"});
}

TEST(Scenario, RefusesWhatLacksAValueAGroundOrASchool) {
  const Row row;
  const std::string value = "This change of “%1” needs a value, 0 or more.";
  const std::string ground = "This change of “%1” needs a polygon.";
  const std::string other = "This change of “%1” needs another school, or a site.";
  const std::string bound = "A reserve or quota needs a group and a share from 0 to 1 (school “%1”).";
  const auto bad = [](PlanChange change, double number) { return withValue(std::move(change), number); };
  for (const PlanChange &change : {change(Kind::Extend, "A"), bad(change(Kind::Extend, "A"), -1),
                                   bad(change(Kind::Extend, "A"), NAN), bad(change(Kind::Merge, "A", {"C"}), -5)})
    expectRefused(row, {{change}, value, "A"});
  expectRefused(row, {{bad(change(Kind::ChangeStages, "B", {}, {"F-3", "4-6"}), -5)}, value, "B"});
  expectRefused(row, {{bad(change(Kind::Open, "D"), -1)}, value, "D"});
  expectRefused(row, {{change(Kind::Cohort, "")}, value, ""});
  expectRefused(row, {{bad(change(Kind::Admission, ""), -1)}, value, ""});
  expectRefused(row, {{withGroup(change(Kind::Quota, "A"), "low")}, value, "A"});
  const Geometry spot = pointGeometry({150, 50});
  expectRefused(row, {{change(Kind::Redraw, "A")}, ground, "A"});
  expectRefused(row, {{withGround(change(Kind::Redraw, "A"), spot)}, ground, "A"});
  expectRefused(row, {{withGround(change(Kind::Open, "D"), spot)}, ground, "D"});
  expectRefused(row, {{withGround(change(Kind::ChangeStages, "B", {}, {"F-3", "4-6"}), spot)}, ground, "B"});
  expectRefused(row, {{withGround(withValue(change(Kind::Cohort, ""), 2), spot)}, ground, ""});
  for (const Kind kind : {Kind::Move, Kind::Merge, Kind::Share})
    expectRefused(row, {{change(kind, "A")}, other, "A"});
  expectRefused(row, {{withValue(change(Kind::Reserve, "A"), 0.5)}, bound, "A"});
  expectRefused(row, {{withGroup(withValue(change(Kind::Quota, "A"), 1.1), "low")}, bound, "A"});
  expectRefused(row,
                {{change(Kind::Profile, "A")}, "The profile of “%1” needs a value: by how much more it pulls.", "A"});
}

TEST(Scenario, RefusesBoundsOfTwoDimensions) {
  const Row row;
  expectRefused(row, {{withGroup(withValue(change(Kind::Reserve, "A"), 0.1), "low"),
                       withGroup(withValue(change(Kind::Quota, "C"), 0.5), "abroad")},
                      "Reserves and quotas are for groups of one dimension; “%1” is of another.",
                      "abroad"});
}

TEST(Scenario, RefusesAProfileForAGroupThatDoesNotLead) {
  Row row;
  letChoose(row.stages[lower]);
  letChoose(row.stages[upper]);
  expectRefused(row, {{withGroup(withValue(change(Kind::Profile, "A"), 1), "abroad")},
                      "Profiles are for the groups that choose differently, those of the leading dimension; “%1” is of "
                      "another.",
                      "abroad"});
}

TEST(Scenario, RefusesToRedrawWhatTakesPupilsFromEverywhere) {
  Row row;
  row.stages[lower].data.schools[b].isIndependent = true;
  expectRefused(row, {{withGround(change(Kind::Redraw, "B"), square(0, 0, 100))},
                      "School “%1” takes pupils from everywhere, so it has no catchment to redraw.",
                      "B"});
}

/// A pair whose other school is not known in a stage in which only a third one is merged.
TEST(Scenario, RefusesAPairOfWhichOneIsNotKnownInAStage) {
  Row row;
  PlanningData &data = row.stages[upper].data;
  data.schools[b].id = "only in the upper stage"; // B is known in the lower only
  expectRefused(row, {{change(Kind::Merge, "A", {"B", "C"}, {"F-3"})}, "There is no school or site “%1”.", "B"});
}

} // namespace skolmix
