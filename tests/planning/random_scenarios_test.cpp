#include "planning/comparison.h"

#include "model/table.h"
#include "planning/stages.h"

#include <array>
#include <cmath>
#include <gtest/gtest.h>

namespace skolmix {
namespace {

using Kind = ChangeKind;

const EqualArea projection({15, 60});
const Standards standards{{2, 1}, {2000, 3000}};
constexpr double side = 6000;
constexpr std::size_t homes = 2;

/// 6 × 6 blocks of 1 km and two new estates; four to six schools and two sites at random places. In each of two stages
/// some schools are open and have the ground nearest to them, but for a strip that nobody has.
struct RandomTown : Municipality {
  Random random;
  std::vector<std::vector<Geometry>> catchments; ///< per stage

  RandomTown(std::uint32_t seed, ChoiceKind kind) : random(seed) {
    const std::size_t schools = 4 + random.below(3);
    std::vector<School> all;
    for (std::size_t school = 0; school < schools + 2; ++school) {
      all.push_back({std::string("school ").append(std::to_string(school)), "", {}, somewhere()});
      if (random.below(4) > 0)
        all.back().places = std::floor(random.between(200, 900));
    }
    all[1].isIndependent = seed % 4 == 0;
    std::vector<Geometry> units = squares(0, 0, 6, 6, side / 6);
    for (std::size_t home = 0; home < homes; ++home)
      units.push_back(square(random.between(0, side), random.between(0, side), 300));
    for (const char *name : {"F-6", "7-9"})
      addStage(name, units, all, schools, kind);
  }

  Point somewhere() { return {random.between(0, side), random.between(0, side)}; }
  Geometry someGround() {
    return rectangle(random.between(-500, side), random.between(-500, side), random.between(100, 3000),
                     random.between(100, 3000));
  }

  PlanChange someChange() {
    static const std::vector<std::string> groups{"low", "middle", "high", "here", "abroad"};
    const auto anySchool = [&] { return stages[0].data.schools[random.below(stages[0].data.schools.size())].id; };
    PlanChange result;
    result.kind = static_cast<Kind>(random.below(static_cast<std::size_t>(Kind::Cohort) + 1));
    result.school = anySchool();
    for (std::size_t others = random.below(3); others > 0; --others)
      result.others.push_back(anySchool());
    if (random.below(2) > 0)
      result.stages = {stages[random.below(2)].name};
    const bool isBound = result.kind == Kind::Reserve || result.kind == Kind::Quota;
    if (isBound || random.below(2) > 0)
      result.group = groups[random.below(isBound ? 3 : groups.size())];
    if (random.below(3) > 0)
      result.value = isBound ? random.between(0, 1) : random.between(0, 2);
    if (result.kind == Kind::Extend || result.kind == Kind::Open)
      result.value = std::floor(random.between(0, 900));
    if (random.below(2) > 0 || result.kind == Kind::Redraw)
      result.ground = someGround();
    result.home = random.below(homes);
    result.newPupils = randomTable(random, 2, 5);
    for (std::size_t stage = 0; stage < 2; ++stage)
      result.newPupils[stage][4] = sum(result.newPupils[stage].first(3)) - result.newPupils[stage][3];
    return result;
  }

private:
  void addStage(const std::string &name, const std::vector<Geometry> &units, const std::vector<School> &schools,
                std::size_t today, ChoiceKind kind) {
    PlanningData data{{{"education", {"low", "middle", "high"}, 0}, {"origin", {"here", "abroad"}, 3}},
                      Counts(units.size(), 5),
                      {},
                      schools};
    for (std::size_t unit = 0; unit < units.size() - homes; ++unit) {
      for (std::size_t group = 0; group < 3; ++group)
        data.pupils[unit][group] = random.between(0, 40);
      data.pupils[unit][3] = random.between(0, sum(data.pupils[unit].first(3)));
      data.pupils[unit][4] = sum(data.pupils[unit].first(3)) - data.pupils[unit][3];
    }
    std::vector<Point> sites;
    std::vector<std::uint32_t> own;
    for (std::uint32_t school = 0; school < schools.size(); ++school) {
      data.shut.push_back(school >= today || (school > 1 && random.below(4) == 0));
      if (!data.shut.back() && !schools[school].isIndependent) {
        sites.push_back(*schools[school].location);
        own.push_back(school);
      }
    }
    std::vector<Geometry> &zones = catchments.emplace_back(schools.size());
    const std::vector<Geometry> areas = nearestAreas(sites, rectangle(0, 0, side, 5700), nobodyListens);
    for (std::size_t i = 0; i < own.size(); ++i)
      zones[own[i]] = areas[i];
    Stage &stage = add(name, {units, zones}, data, homes);
    ChoiceModel &model = stage.data.model;
    model.kind = kind;
    model.parameters.attractiveness = Counts(schools.size(), 3);
    for (int group = 0; group < 3; ++group)
      model.parameters.groups.push_back({.takeUp = random.between(0.5, 1),
                                         .independent = random.between(0, 0.5),
                                         .avoidance = random.between(0, 0.2),
                                         .decay = random.between(0.0002, 0.001),
                                         .ownCatchment = random.between(0, 1),
                                         .busPass = random.between(0, 1)});
    stage.data.costs = straightCosts(stage);
  }
};

Geometry allOf(const std::vector<Ground> &grounds) {
  std::vector<Geometry> parts;
  for (const Ground &ground : grounds)
    parts.push_back(ground.area);
  return united(parts);
}

double areaOf(const std::vector<Ground> &grounds) {
  double area = 0;
  for (const Ground &ground : grounds)
    area += ground.area.area();
  return area;
}

void expectConserved(const Stage &today, const ScoredPlan &scored, const Scenario &scenario) {
  const PlanningData &data = scored.plan.data;
  const std::vector<double> before = columnSums(data.pupils);
  const std::vector<double> after = columnSums(scored.card.enrolment);
  for (std::size_t group = 0; group < before.size(); ++group)
    EXPECT_NEAR(after[group], before[group], 1e-8);
  for (std::size_t unit = 0; unit < data.pupils.rows(); ++unit)
    EXPECT_NEAR(sum(data.pupils[unit].first(3)), sum(data.pupils[unit].subspan(3)), 1e-9) << "unit " << unit;
  for (std::size_t school = 0; school < data.schools.size(); ++school)
    if (!data.isOpen(school)) {
      EXPECT_EQ(sum(scored.card.enrolment[school]), 0) << "nobody attends what is shut";
    }
  const std::vector<Ground> &grounds = scored.plan.grounds;
  for (const Ground &ground : grounds)
    for (const Claim &claim : claimsOf(ground.catchment, data.shared))
      EXPECT_TRUE(data.isOpen(claim.zone));
  const std::vector<Ground> groundsToday = groundsOf(today.baseline.catchments);
  std::vector<Geometry> allowed{allOf(groundsToday)};
  for (const PlanChange &change : scenario.changes)
    if (change.kind == Kind::Open || change.kind == Kind::Redraw || change.kind == Kind::ChangeStages)
      allowed.push_back(change.ground);
  const Geometry all = allOf(grounds);
  EXPECT_NEAR(areaOf(grounds), all.area(), 0.1) << "grounds overlap";
  EXPECT_NEAR(difference(allowed.front(), all).area(), 0, 0.1) << "ground is lost";
  EXPECT_NEAR(difference(all, united(allowed)).area(), 0, 5) << "ground that nobody had comes from nowhere";
  const double pupils = sum(std::span(before).first(3));
  EXPECT_GE(scored.pupilsWhoChange, 0);
  EXPECT_LE(scored.pupilsWhoChange, pupils + 1e-9);
  for (const Move &move : scored.moves)
    EXPECT_TRUE(move.to == outside || data.isOpen(move.to));
}

void expectPlausible(const Figures &figures) {
  for (const auto &[value, low, high] : figures)
    if (!std::isnan(value) && !std::isnan(low)) {
      EXPECT_LE(low, value + 1e-12);
      EXPECT_GE(high, value - 1e-12);
    }
  for (const Criterion share :
       {Criterion::TheilH, Criterion::NeighboursApart, Criterion::ClassmatesApart, Criterion::Compactness}) {
    EXPECT_GE(figure(figures, share).value, -1e-12);
    EXPECT_LE(figure(figures, share).value, 1 + 1e-12);
  }
}

} // namespace

/// Up to eight possible changes of any kind, one on top of the other.
class RandomScenarios : public testing::TestWithParam<std::uint32_t> {};

TEST_P(RandomScenarios, LoseNobodyAndNoGround) {
  for (std::uint32_t run = 0; run < 10; ++run) {
    const std::uint32_t seed = 10 * GetParam() + run;
    RandomTown town(seed, std::array{ChoiceKind::Catchment, ChoiceKind::TakeUp, ChoiceKind::Logit}[seed % 3]);
    Scenario scenario{"random", {}};
    for (int attempt = 0; attempt < 60 && scenario.changes.size() < 8; ++attempt) {
      scenario.changes.push_back(town.someChange());
      if (!isPossible(town.stages, scenario))
        scenario.changes.pop_back();
    }
    std::string kinds;
    for (const PlanChange &change : scenario.changes)
      kinds += std::to_string(static_cast<int>(change.kind)) += " ";
    SCOPED_TRACE("seed " + std::to_string(seed) + ", kinds" + kinds);
    EXPECT_GT(scenario.changes.size(), 4u);
    const ScoredBaseline today = scoreBaseline(town.stages, projection, standards, nobodyListens);
    const ScoredScenario scored = scoreScenario(town.stages, projection, standards, today, scenario, nobodyListens);
    ASSERT_EQ(scored.plans.size(), 2u);
    for (std::size_t stage = 0; stage < 2; ++stage) {
      expectConserved(town.stages[stage], scored.plans[stage], scenario);
      EXPECT_NEAR(figure(scored.ofStages[stage], Criterion::PupilsOutside).value,
                  pupilsOf(scored.plans[stage].plan.data,
                           scored.plans[stage].card.enrolment[town.stages[stage].data.schools.size()]),
                  1e-8);
    }
    expectPlausible(scored.figures);
    expectPlausible(today.asScenario.figures);
  }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomScenarios, testing::Range(0u, 20u));

/// At many places of a school that closes: whoever lives there goes to the nearest of those left.
TEST(RandomTowns, LeaveClosedGroundToTheNearest) {
  std::size_t places = 0;
  for (std::uint32_t seed = 1; seed <= 40; ++seed) {
    RandomTown town(seed, ChoiceKind::Catchment);
    const Stage &stage = town.stages[0];
    const std::vector<School> &schools = stage.data.schools;
    const Scenario close{"", {withValue(change(Kind::Close, "school 0", {}, {"F-6"}), 0)}};
    if (!isPossible(town.stages, close)) // the others are shut, or take pupils from everywhere
      continue;
    const std::vector<Ground> grounds = planned(town.stages, close)[0].grounds;
    for (int i = 0; i < 200; ++i) {
      const Point place = town.somewhere();
      if (distance(town.catchments[0][0], pointGeometry(place)) > 0)
        continue;
      std::uint32_t nearest = outside;
      double least = std::numeric_limits<double>::infinity();
      for (std::uint32_t school = 1; school < schools.size(); ++school) {
        const Point there = *schools[school].location;
        const double metres = std::hypot(place.x - there.x, place.y - there.y);
        if (metres < least && !town.catchments[0][school].isEmpty()) {
          least = metres;
          nearest = school;
        }
      }
      ++places;
      for (const Ground &ground : grounds)
        if (distance(ground.area, pointGeometry(place)) == 0) {
          EXPECT_EQ(ground.catchment, nearest) << "seed " << seed << ": " << place.x << ", " << place.y;
        }
    }
  }
  EXPECT_GT(places, 500u);
}

/// A scenario that redraws and opens is a town with these catchments.
TEST(RandomTowns, EnrolAsTheRedrawnCatchmentsWould) {
  for (std::uint32_t seed = 1; seed <= 40; ++seed) {
    RandomTown town(seed, ChoiceKind::TakeUp);
    for (Stage &stage : town.stages) {
      stage.data.costs.reset();
      for (GroupChoice &group : stage.data.model.parameters.groups)
        group.independent = group.avoidance = 0;
    }
    std::vector<Geometry> zones = town.catchments[0];
    const auto redraw = [&](const Geometry &ground, std::uint32_t school) {
      for (std::uint32_t other = 0; other < zones.size(); ++other)
        if (other == school)
          zones[other] = zones[other].isEmpty() ? ground : united(std::vector{zones[other], ground});
        else if (!zones[other].isEmpty())
          zones[other] = difference(zones[other], ground);
    };
    const auto site = static_cast<std::uint32_t>(zones.size() - 1);
    Scenario scenario{"", {}};
    for (const auto &[kind, school] :
         std::vector<std::pair<Kind, std::uint32_t>>{{Kind::Open, site}, {Kind::Redraw, 0}, {Kind::Redraw, site}}) {
      const Geometry ground = town.someGround();
      scenario.changes.push_back(withGround(change(kind, town.stages[0].data.schools[school].id, {}, {"F-6"}), ground));
      redraw(ground, school);
    }
    const ScoredBaseline today = scoreBaseline(town.stages, projection, standards, nobodyListens);
    const ScoredPlan scored =
        scoreScenario(town.stages, projection, standards, today, scenario, nobodyListens).plans[0];
    const Town redrawn(town.towns[0].units, zones);
    const Counts expected =
        choicesAfter(scored.plan.data, redrawn.crosswalk.shares, {}, nobodyListens).outcome.enrolment;
    for (std::size_t row = 0; row < expected.rows(); ++row)
      for (std::size_t group = 0; group < expected.columns(); ++group)
        EXPECT_NEAR(scored.card.enrolment[row][group], expected[row][group], 1e-2) // slivers of 1 m² in blocks of 1 km²
            << "seed " << seed << ", school " << row;
  }
}

} // namespace skolmix
