#include "planning/comparison.h"

#include "model/table.h"
#include "planning/stages.h"

#include <cmath>
#include <gtest/gtest.h>
#include <numbers>

namespace skolmix {
namespace {

using Kind = ChangeKind;

const EqualArea projection({15, 60});
constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

/// Three blocks of 100 m in a row; in the first stage A has the first, and B the others; in the second all are B's but
/// for the half of the first. A stands in the first block, B in the third.
struct Tiny : Municipality {
  Standards standards{{3, 1}, {60, 100}};

  Tiny() {
    PlanningData data{{{"education", {"low", "high"}, 0}, {"origin", {"here", "abroad"}, 2}},
                      table({{10, 30, 20, 20}, {20, 20, 40, 0}, {15, 5, 0, 20}}),
                      {},
                      {{"A", "", 30.0, Point{50, 50}}, {"B", "", 55.0, Point{250, 50}}}};
    const std::vector<Geometry> units = squares(0, 0, 3, 1, 100);
    add("F-6", {units, {square(0, 0, 100), rectangle(100, 0, 200, 100)}}, data);
    data.pupils = table({{5, 15, 10, 10}, {10, 10, 15, 5}, {4, 6, 5, 5}});
    data.schools[0].places.reset();
    data.schools[1].places.reset();
    add("7-9", {units, {rectangle(0, 0, 50, 100), rectangle(50, 0, 250, 100)}}, data);
  }

  ScoredBaseline today() const { return scoreBaseline(stages, projection, standards, nobodyListens); }
  ScoredScenario scored(const std::vector<PlanChange> &changes) const {
    return scoreScenario(stages, projection, standards, today(), {"", changes}, nobodyListens);
  }
};

double valueOf(const Figures &figures, Criterion criterion) { return figure(figures, criterion).value; }

void letChoose(Stage &stage) {
  stage.data.model.kind = ChoiceKind::Logit;
  stage.data.model.parameters.groups = {{.decay = 0.005, .ownCatchment = 1}, {.decay = 0.01, .ownCatchment = 0.5}};
  stage.data.model.parameters.attractiveness = Counts(stage.data.schools.size(), 2);
  stage.data.costs = straightCosts(stage);
}

Figures figuresOf(const std::vector<double> &values) {
  Figures figures;
  figures.fill({0, 0, 0});
  for (std::size_t i = 0; i < values.size(); ++i)
    figures[i] = {values[i], values[i], values[i]};
  return figures;
}

} // namespace

TEST(Figures, WeighHByDimensionsAndStages) {
  const Tiny town;
  const ScoredBaseline today = town.today();
  const std::vector<Dimension> &dimensions = town.stages[0].data.dimensions;
  const auto weighted = [&](const Counts &enrolment) {
    const std::vector<Measures> both = measures(enrolment, dimensions);
    return (3 * both[0].theilH + both[1].theilH) / 4;
  };
  const double first = weighted(table({{10, 30, 20, 20}, {35, 25, 40, 20}}));
  const double second = weighted(table({{2.5, 7.5, 5, 5}, {16.5, 23.5, 25, 15}}));
  EXPECT_NEAR(valueOf(today.asScenario.ofStages[0], Criterion::TheilH), first, 1e-12);
  EXPECT_NEAR(valueOf(today.asScenario.ofStages[1], Criterion::TheilH), second, 1e-12);
  EXPECT_NEAR(valueOf(today.asScenario.figures, Criterion::TheilH), (100 * first + 50 * second) / 150, 1e-12);
}

/// In F-6: 40 come 0 m, 40 come 100 m, 20 come 0 m. In 7-9: 10 come 25 m (from x = 25), 10 come 175 m (from 75), 20
/// come 100 m, 10 come 0 m.
TEST(Figures, MeasureWays) {
  const Tiny town;
  const ScoredScenario today = town.today().asScenario;
  EXPECT_NEAR(valueOf(today.ofStages[0], Criterion::WayMean), 40, 1e-3);
  EXPECT_NEAR(valueOf(today.ofStages[1], Criterion::WayMean), (250 + 1750 + 2000) / 50.0, 1e-3);
  EXPECT_NEAR(valueOf(today.figures, Criterion::WayMean), (4000 + 4000) / 150.0, 1e-3);
  EXPECT_NEAR(valueOf(today.ofStages[0], Criterion::WayPercentile95), 100, 1e-3);
  EXPECT_NEAR(valueOf(today.ofStages[1], Criterion::WayPercentile95), 175, 1e-3);
  EXPECT_NEAR(valueOf(today.figures, Criterion::WayPercentile95), 175, 1e-3) << "140 of 150 come no farther than 100 m";
  EXPECT_TRUE(std::isnan(figure(today.figures, Criterion::WayPercentile95).low));
  EXPECT_NEAR(valueOf(today.ofStages[0], Criterion::PupilsFarAway), 40, 1e-9) << "60 m";
  EXPECT_NEAR(valueOf(today.ofStages[1], Criterion::PupilsFarAway), 10, 1e-9) << "100 m is thought right";
  EXPECT_NEAR(valueOf(today.figures, Criterion::PupilsFarAway), 50, 1e-9);
}

TEST(Figures, CountPupilsAbovePlaces) {
  Tiny town;
  EXPECT_NEAR(valueOf(town.today().asScenario.figures, Criterion::PupilsAbovePlaces), 10 + 5, 1e-9);
  EXPECT_TRUE(std::isnan(valueOf(town.today().asScenario.ofStages[1], Criterion::PupilsAbovePlaces)));
  const PlanChange extend = withValue(change(Kind::Extend, "B"), 42);
  EXPECT_NEAR(valueOf(town.scored({extend}).ofStages[1], Criterion::PupilsAbovePlaces), 0, 1e-9);
  EXPECT_NEAR(valueOf(town.scored({extend}).figures, Criterion::PupilsAbovePlaces), 10 + 18, 1e-9);
  for (School &school : town.stages[0].data.schools)
    school.places.reset();
  EXPECT_TRUE(std::isnan(valueOf(town.today().asScenario.figures, Criterion::PupilsAbovePlaces)));
}

TEST(Figures, CountWhoChangesAndWhoIsOutside) {
  Tiny town;
  const ScoredScenario moved = town.scored({withGround(change(Kind::Redraw, "A"), rectangle(0, 0, 150, 100))});
  EXPECT_NEAR(valueOf(moved.ofStages[0], Criterion::PupilsWhoChange), 20, 1e-9);
  EXPECT_NEAR(valueOf(moved.ofStages[1], Criterion::PupilsWhoChange), 10 + 10, 1e-9);
  EXPECT_NEAR(valueOf(moved.figures, Criterion::PupilsWhoChange), 40, 1e-9);
  EXPECT_EQ(valueOf(town.today().asScenario.figures, Criterion::PupilsWhoChange), 0);
  town.stages[0].data.model.kind = ChoiceKind::TakeUp;
  town.stages[0].data.model.parameters = {.groups = {{.takeUp = 0.9}, {.takeUp = 0.8}}, .attractiveness = Counts(2, 2)};
  EXPECT_NEAR(valueOf(town.today().asScenario.figures, Criterion::PupilsOutside), 4.5 + 11, 1e-9);
}

/// In 7-9 half of the first block's 20 pupils go to A: chance 1/2. All others are together.
TEST(Figures, SayHowManyNeighboursAreApart) {
  const Tiny town;
  const ScoredScenario today = town.today().asScenario;
  EXPECT_EQ(valueOf(today.ofStages[0], Criterion::NeighboursApart), 0);
  EXPECT_NEAR(valueOf(today.ofStages[1], Criterion::NeighboursApart), 20 * 0.5 / 50, 1e-12);
  EXPECT_NEAR(valueOf(today.figures, Criterion::NeighboursApart), 20 * 0.5 / 150, 1e-12);
}

/// Of A's 40 of F-6 half go to A in 7-9 and half to B: chance 1/2. B's 60 all go to B.
TEST(Figures, SayHowManyClassmatesPart) {
  const Tiny town;
  const ScoredScenario today = town.today().asScenario;
  EXPECT_NEAR(valueOf(today.figures, Criterion::ClassmatesApart), 40 * 0.5 / 100, 1e-12);
  EXPECT_TRUE(std::isnan(valueOf(today.ofStages[1], Criterion::ClassmatesApart))) << "there is no next stage";
  // A takes in the second block in F-6: of 80, 20 go to A and 60 to B
  const ScoredScenario moved =
      town.scored({withGround(change(Kind::Redraw, "A", {}, {"F-6"}), rectangle(100, 0, 100, 100))});
  EXPECT_NEAR(valueOf(moved.figures, Criterion::ClassmatesApart), 80 * (1 - 0.0625 - 0.5625) / 100, 1e-12);
}

/// Only of those who live in units of both stages; what is outside is no school to be together in, but one place to go.
TEST(Figures, SayNothingOfClassmatesWhoseUnitHasNobodyLater) {
  Tiny town;
  town.stages[1].unitNames[2] = "somewhere else";
  std::ranges::fill(town.stages[1].data.pupils[1], 0.0);
  EXPECT_NEAR(valueOf(town.today().asScenario.figures, Criterion::ClassmatesApart), 40 * 0.5 / 40, 1e-12);
}

/// A square has 4π · 100² / 400² = π/4, and a rectangle of 2 by 1 2π/9. The mean is over the pupils of their schools.
TEST(Figures, MeasureShapes) {
  const Tiny town;
  const ScoredScenario today = town.today().asScenario;
  const double square = std::numbers::pi / 4;
  const double twoByOne = 2 * std::numbers::pi / 9;
  EXPECT_NEAR(valueOf(today.ofStages[0], Criterion::Compactness), (40 * square + 60 * twoByOne) / 100, 1e-12);
  EXPECT_EQ(valueOf(today.figures, Criterion::ScatteredCatchments), 0);
  const ScoredScenario alone = town.scored({change(Kind::Close, "B", {"A"}, {"F-6"})});
  EXPECT_NEAR(valueOf(alone.ofStages[0], Criterion::Compactness), 4 * std::numbers::pi * 3 / 64, 1e-12);
  // A has the first block and the third in both stages: B's ground of 7-9 is still one piece
  const ScoredScenario scattered = town.scored({withGround(change(Kind::Redraw, "A"), rectangle(200, 0, 100, 100))});
  EXPECT_EQ(valueOf(scattered.ofStages[0], Criterion::ScatteredCatchments), 1);
  EXPECT_EQ(valueOf(scattered.figures, Criterion::ScatteredCatchments), 2);
}

/// Shared ground is that of the first school.
TEST(Figures, MeasureTheShapeOfSharedCatchments) {
  const Tiny town;
  const ScoredScenario shared = town.scored({change(Kind::Share, "B", {"A"}, {"F-6"})});
  EXPECT_NEAR(valueOf(shared.ofStages[0], Criterion::Compactness), 4 * std::numbers::pi * 3 / 64, 1e-12);
}

/// Catchments with slanted borders: what the closed school leaves and what its neighbours have is one piece, and as
/// compact as their catchments would be without it.
TEST(Figures, MeasureShapesThatWereCutAndJoined) {
  for (std::uint32_t seed = 1; seed <= 30; ++seed) {
    Random random(seed);
    std::vector<Point> sites(6);
    std::ranges::generate(sites, [&] { return Point{random.between(200, 5800), random.between(200, 5800)}; });
    PlanningData data{{{"education", {"low", "high"}, 0}}, Counts(36, 2), {}, {}};
    for (std::size_t unit = 0; unit < 36; ++unit)
      data.pupils[unit][0] = data.pupils[unit][1] = 10;
    for (std::size_t school = 0; school < sites.size(); ++school)
      data.schools.push_back({std::to_string(school), "", {}, sites[school]});
    Municipality town;
    town.add("F-6", {squares(0, 0, 6, 6, 1000), nearestAreas(sites, square(0, 0, 6000), nobodyListens)}, data);
    Municipality without;
    std::vector<Geometry> zones = nearestAreas(std::span(sites).subspan(1), square(0, 0, 6000), nobodyListens);
    zones.insert(zones.begin(), Geometry());
    without.add("F-6", {squares(0, 0, 6, 6, 1000), zones}, data);
    const Standards standards{{1}, {2000}};
    const ScoredBaseline today = scoreBaseline(town.stages, projection, standards, nobodyListens);
    const ScoredScenario closed =
        scoreScenario(town.stages, projection, standards, today, {"", {change(Kind::Close, "0")}}, nobodyListens);
    const ScoredScenario expected = scoreBaseline(without.stages, projection, standards, nobodyListens).asScenario;
    EXPECT_EQ(valueOf(closed.figures, Criterion::ScatteredCatchments), 0) << "seed " << seed;
    EXPECT_NEAR(valueOf(closed.figures, Criterion::Compactness), valueOf(expected.figures, Criterion::Compactness),
                1e-4)
        << "seed " << seed;
  }
}

TEST(Figures, AddUpCosts) {
  const Tiny town;
  PlanChange extend = withValue(change(Kind::Extend, "A"), 100);
  extend.cost = 12e6;
  extend.yearlyCost = 1e5;
  PlanChange close = change(Kind::Close, "B");
  close.cost = 5e5;
  close.yearlyCost = -3e6;
  const Figures figures = town.scored({extend, close}).figures;
  EXPECT_EQ(valueOf(figures, Criterion::Cost), 12.5e6);
  EXPECT_EQ(valueOf(figures, Criterion::YearlyCost), -2.9e6);
  EXPECT_EQ(figure(figures, Criterion::YearlyCost).low, -2.9e6);
  EXPECT_EQ(figure(figures, Criterion::YearlyCost).high, -2.9e6);
  EXPECT_EQ(valueOf(town.today().asScenario.figures, Criterion::Cost), 0);
}

TEST(Figures, AreNotKnownWithoutPlacesOnTheMap) {
  Tiny town;
  for (Stage &stage : town.stages)
    for (School &school : stage.data.schools)
      school.location.reset();
  for (const auto &[value, low, high] : {figure(town.today().asScenario.figures, Criterion::WayMean)}) {
    EXPECT_TRUE(std::isnan(value));
    EXPECT_TRUE(std::isnan(low));
    EXPECT_TRUE(std::isnan(high));
  }
}

TEST(Figures, LieWithinTheirIntervals) {
  for (const bool choose : {false, true}) {
    Tiny town;
    if (choose)
      for (Stage &stage : town.stages) {
        letChoose(stage);
        stage.data.model.plausible.assign(5, stage.data.model.parameters);
        for (std::size_t draw = 0; draw < 5; ++draw)
          stage.data.model.plausible[draw].attractiveness[0][0] = 0.1 * static_cast<double>(draw);
      }
    const ScoredScenario moved = town.scored({withGround(change(Kind::Redraw, "A"), rectangle(0, 0, 190, 100))});
    for (std::size_t criterion = 0; criterion < criterionCount; ++criterion) {
      const auto &[value, low, high] = moved.figures[criterion];
      if (std::isnan(low))
        continue;
      EXPECT_LE(low, value) << criterion;
      EXPECT_GE(high, value) << criterion;
    }
    for (const Criterion wide : {Criterion::TheilH, Criterion::WayMean, Criterion::PupilsFarAway,
                                 Criterion::PupilsWhoChange, Criterion::PupilsAbovePlaces})
      EXPECT_LT(figure(moved.figures, wide).low, figure(moved.figures, wide).high) << static_cast<int>(wide);
  }
}

/// Sums over pupils against many draws of where the pupils of divided units live: shares of the homes from a flat
/// Dirichlet distribution, as plain area is two homes, so that of a unit in two halves all divisions are equally
/// likely.
TEST(Figures, VaryAsTheDrawsOfWherePupilsLive) {
  constexpr std::size_t units = 40;
  Random random(3);
  PlanningData data{{{"education", {"low", "high"}, 0}}, Counts(units, 2), {}, {}};
  for (std::size_t unit = 0; unit < units; ++unit)
    for (double &pupils : data.pupils[unit])
      pupils = random.between(5, 30);
  data.schools = {{"A", "", {}, Point{-500, 0}}, {"B", "", {}, Point{2500, 0}}, {"C", "", {}, Point{1000, 4500}}};
  // a column of blocks that the border of A and B divides in halves; C gets the upper half of A's part
  Municipality town;
  std::vector<Geometry> blocks = squares(800, 0, 1, units, 100);
  const Stage &stage = town.add(
      "F-6", {blocks, {rectangle(0, 0, 850, 100.0 * units), rectangle(850, 0, 1000, 100.0 * units), Geometry()}}, data);
  const Standards standards{{1}, {1500}};
  const ScoredBaseline today = scoreBaseline(town.stages, projection, standards, nobodyListens);
  const Scenario redraw{"", {withGround(change(Kind::Redraw, "C"), rectangle(0, 2000, 850, 2000))}};
  const Figures figures = scoreScenario(town.stages, projection, standards, today, redraw, nobodyListens).figures;
  const PlannedChoice choice = choiceUnder(stage, planned(town.stages, redraw)[0]);
  ASSERT_EQ(choice.setting.parts.size(), 2 * units);
  double pupils = 0, ways = 0, waySquares = 0, far = 0, farSquares = 0, moved = 0, movedSquares = 0;
  constexpr int draws = 20'000;
  for (int draw = 0; draw < draws; ++draw) {
    double metres = 0, isFar = 0, changes = 0;
    for (std::size_t unit = 0; unit < units; ++unit) {
      const double all = sum(data.pupils[unit]);
      const double first = random.between(0, 1);
      for (std::size_t half = 0; half < 2; ++half) {
        const Part &part = choice.setting.parts[2 * unit + half];
        const Point home = choice.centres[2 * unit + half];
        const Point there = *data.schools[part.catchment.front().zone].location;
        const double way = projection.distance(home, there);
        const double own = all * (half == 0 ? first : 1 - first);
        metres += own * way;
        isFar += way > 1500 ? own : 0;
        changes += part.isMoved ? own : 0;
      }
      pupils += draw == 0 ? all : 0;
    }
    ways += metres, waySquares += metres * metres;
    far += isFar, farSquares += isFar * isFar;
    moved += changes, movedSquares += changes * changes;
  }
  const auto deviation = [](double sum, double squares) {
    return std::sqrt(squares / draws - sum / draws * (sum / draws));
  };
  const auto error = [&](Criterion criterion) {
    return (figure(figures, criterion).high - figure(figures, criterion).value) / plausible;
  };
  EXPECT_NEAR(error(Criterion::WayMean) * pupils / deviation(ways, waySquares), 1, 0.03);
  EXPECT_NEAR(error(Criterion::PupilsFarAway) / deviation(far, farSquares), 1, 0.03);
  EXPECT_NEAR(error(Criterion::PupilsWhoChange) / deviation(moved, movedSquares), 1, 0.03);
  EXPECT_NEAR(valueOf(figures, Criterion::PupilsFarAway), far / draws, 0.01 * pupils);
}

/// Where each chooses, their number varies by Σ n p (1 − p).
TEST(Figures, VaryAsTheChoicesOfEach) {
  Tiny town;
  town.stages.pop_back();
  letChoose(town.stages[0]);
  const ScoredScenario today = town.today().asScenario;
  const PlannedChoice choice = choiceUnder(town.stages[0], today.plans[0].plan);
  double variance = 0;
  double metresVariance = 0;
  for (std::size_t part = 0; part < 3; ++part) {
    double all = 0, far = 0, metres = 0, squares = 0;
    for (std::size_t flow = 0; flow < choice.outcome.flows.flows.size(); ++flow)
      if (choice.outcome.flows.flows[flow].part == part) {
        const double pupils = sum(choice.outcome.flows.pupils[flow].first(2));
        const double way = choice.setting.costs[part][choice.outcome.flows.flows[flow].school];
        all += pupils;
        far += way > 60 ? pupils : 0;
        metres += pupils * way;
        squares += pupils * way * way;
      }
    variance += far * (1 - far / all);
    metresVariance += squares - metres * metres / all;
  }
  const Figure &far = figure(today.figures, Criterion::PupilsFarAway);
  EXPECT_NEAR((far.high - far.value) / plausible, std::sqrt(variance), 1e-9);
  const Figure &way = figure(today.figures, Criterion::WayMean);
  EXPECT_NEAR((way.high - way.value) / plausible, std::sqrt(metresVariance) / 100, 1e-9);
}

namespace {

ScoredScenario withH(double theilH, double changeError, std::vector<double> draws = {}) {
  return {"", {}, figuresOf({theilH}), {}, std::move(draws), changeError};
}

} // namespace

TEST(ChanceOfLowerH, CountsTheDraws) {
  const ScoredScenario a = withH(0.5, 1, {0.1, 0.2, 0.3, 0.4});
  const ScoredScenario b = withH(0.1, 1, {0.2, 0.2, 0.2, 0.5});
  EXPECT_EQ(chanceOfLowerH(a, b), (1 + 0.5 + 0 + 1) / 4);
  EXPECT_EQ(chanceOfLowerH(b, a), (0 + 0.5 + 1 + 0) / 4);
  EXPECT_EQ(chanceOfLowerH(a, a), 0.5);
}

/// The difference 0.02 of two with errors 0.03 and 0.04 is 0.4 standard errors: Φ(0.4) = 0.6554.
TEST(ChanceOfLowerH, ComesOfTheErrorsWithoutDraws) {
  EXPECT_NEAR(chanceOfLowerH(withH(0.10, 0.03), withH(0.12, 0.04)), 0.655422, 1e-6);
  EXPECT_NEAR(chanceOfLowerH(withH(0.10, 0.03, {0.1}), withH(0.12, 0.04, {})), 0.655422, 1e-6);
  EXPECT_TRUE(std::isnan(chanceOfLowerH(withH(0.1, 0), withH(0.2, 0)))) << "nothing is known of their errors";
  EXPECT_EQ(chanceOfLowerH(withH(0.1, 0), withH(0.1, 0)), 0.5);
  EXPECT_EQ(chanceOfLowerH(withH(0.1, 0.2), withH(0.1, 0)), 0.5);
}

TEST(ChanceOfLowerH, AndThatOfTheOtherAreOne) {
  Random random(9);
  for (int i = 0; i < 200; ++i) {
    const bool isDrawn = i % 2 == 0;
    const auto any = [&] {
      std::vector<double> draws(isDrawn ? 20 : 0);
      std::ranges::generate(draws, [&] { return std::floor(random.between(0, 6)); });
      return withH(random.between(0, 1), random.between(0.01, 0.5), draws);
    };
    const ScoredScenario a = any();
    const ScoredScenario b = any();
    EXPECT_NEAR(chanceOfLowerH(a, b) + chanceOfLowerH(b, a), 1, 1e-12);
  }
}

/// Draws of the weighted mean over dimensions and stages.
TEST(ChanceOfLowerH, IsThatOfWeightedHOfAllStages) {
  Tiny town;
  for (Stage &stage : town.stages) {
    letChoose(stage);
    stage.data.model.plausible.assign(4, stage.data.model.parameters);
    for (std::size_t draw = 0; draw < 4; ++draw)
      stage.data.model.plausible[draw].attractiveness[0][0] = 0.3 * static_cast<double>(draw);
  }
  const ScoredScenario today = town.today().asScenario;
  ASSERT_EQ(today.drawnH.size(), 4u);
  for (std::size_t draw = 0; draw < 4; ++draw) {
    double theilH = 0;
    for (std::size_t stage = 0; stage < 2; ++stage) {
      const PlannedChoice choice = choiceUnder(town.stages[stage], today.plans[stage].plan);
      const std::vector<Measures> both = measures(choice.outcome.draws[draw], town.stages[stage].data.dimensions);
      theilH += (stage == 0 ? 100 : 50) / 150.0 * (3 * both[0].theilH + both[1].theilH) / 4;
    }
    EXPECT_NEAR(today.drawnH[draw], theilH, 1e-12);
  }
}

/// The change of H of a scenario is as unsure as the draws of where pupils live say.
TEST(ScoredScenario, KnowsTheErrorOfItsChange) {
  const Tiny town;
  const ScoredScenario moved = town.scored({withGround(change(Kind::Redraw, "A"), rectangle(100, 0, 50, 100))});
  double variance = 0;
  for (std::size_t stage = 0; stage < 2; ++stage) {
    const std::vector<Measures> &errors = moved.plans[stage].changeErrors;
    const double weighted = (3 * errors[0].theilH + errors[1].theilH) / 4;
    variance += std::pow((stage == 0 ? 100 : 50) / 150.0 * weighted, 2);
  }
  EXPECT_NEAR(moved.changeError, std::sqrt(variance), 1e-12);
  EXPECT_GT(moved.changeError, 0);
  EXPECT_EQ(town.today().asScenario.changeError, 0);
}

TEST(DominatedBy, NamesTheFirstThatIsBetter) {
  const std::vector<Criterion> criteria{Criterion::TheilH, Criterion::WayMean, Criterion::Compactness};
  const auto scenario = [](double theilH, double way, double compactness) {
    Figures figures = figuresOf({theilH, way});
    figures[static_cast<std::size_t>(Criterion::Compactness)].value = compactness;
    return figures;
  };
  const std::vector<Figures> scenarios{scenario(0.2, 900, 0.5), scenario(0.1, 1000, 0.5), scenario(0.2, 900, 0.4),
                                       scenario(0.1, 1100, 0.5), scenario(0.2, 900, 0.5)};
  const std::vector<std::optional<std::size_t>> expected{{}, {}, 0u, 1u, {}};
  EXPECT_EQ(dominatedBy(scenarios, criteria), expected);
}

TEST(DominatedBy, IsThatOfBruteForce) {
  Random random(4);
  for (int run = 0; run < 200; ++run) {
    std::vector<Criterion> criteria;
    for (std::size_t criterion = 0; criterion < criterionCount; ++criterion)
      if (random.below(2) > 0)
        criteria.push_back(static_cast<Criterion>(criterion));
    std::vector<Figures> scenarios(random.below(9));
    for (Figures &figures : scenarios) {
      std::vector<double> values(criterionCount);
      std::ranges::generate(values, [&] { return random.below(8) == 0 ? unknown : double(random.below(3)); });
      figures = figuresOf(values);
    }
    const auto found = dominatedBy(scenarios, criteria);
    ASSERT_EQ(found.size(), scenarios.size());
    for (std::size_t worse = 0; worse < scenarios.size(); ++worse) {
      std::optional<std::size_t> expected;
      for (std::size_t better = scenarios.size(); better-- > 0;) {
        int wins = 0;
        int losses = 0;
        for (const Criterion criterion : criteria) {
          const double one = valueOf(scenarios[better], criterion);
          const double other = valueOf(scenarios[worse], criterion);
          if (std::isnan(one) || std::isnan(other) || one == other)
            continue;
          const bool isWin = criterion == Criterion::Compactness ? one > other : one < other;
          ++(isWin ? wins : losses);
        }
        if (wins > 0 && losses == 0)
          expected = better;
      }
      EXPECT_EQ(found[worse], expected);
    }
  }
}

/// Half of the first block, which belongs to B in 7-9, is nearest to A.
TEST(Nearest, SendsAllToTheNearestSchool) {
  Tiny town;
  for (Stage &stage : town.stages) {
    stage.data.schools[0].location = Point{40, 50};
    stage.data.schools.push_back({"I", "", {}, Point{150, 50}, true}); // independent
    stage.data.schools.push_back({"shut", "", {}, Point{150, 50}});
    stage.data.shut = {false, false, false, true};
  }
  const ScoredScenario nearest =
      scoreNearest(town.stages, projection, town.standards, town.today(), "nearest", nobodyListens);
  EXPECT_EQ(nearest.name, "nearest");
  const auto pupilsAt = [&](std::size_t stage, std::size_t school) {
    return sum(nearest.plans[stage].card.enrolment[school].first(2));
  };
  EXPECT_NEAR(pupilsAt(0, 0), 40, 1e-9);
  EXPECT_NEAR(pupilsAt(0, 1), 60, 1e-9);
  EXPECT_NEAR(pupilsAt(1, 0), 20, 1e-9);
  EXPECT_NEAR(pupilsAt(1, 1), 30, 1e-9);
  for (std::size_t stage = 0; stage < 2; ++stage)
    for (const std::size_t other : {2u, 3u, 4u})
      EXPECT_EQ(pupilsAt(stage, other), 0);
  EXPECT_NEAR(valueOf(nearest.figures, Criterion::PupilsWhoChange), 10, 1e-9) << "half of the first block in 7-9";
}

TEST(Nearest, GoesByCostWherePupilsChoose) {
  Tiny town;
  for (Stage &stage : town.stages) {
    letChoose(stage);
    stage.data.model.plausible.assign(3, stage.data.model.parameters);
    Ways costs = *stage.data.costs;
    for (std::vector<double> &row : costs)
      row = {row[0] + 160, row[1]}; // a river before A
    costs[0][1] = noWay;
    stage.data.costs = std::make_shared<const Ways>(costs);
  }
  const ScoredBaseline today = town.today();
  const ScoredScenario nearest = scoreNearest(town.stages, projection, town.standards, today, "", nobodyListens);
  EXPECT_NEAR(sum(nearest.plans[0].card.enrolment[0].first(2)), 40, 1e-9) << "who have no way to B";
  EXPECT_NEAR(sum(nearest.plans[0].card.enrolment[1].first(2)), 60, 1e-9);
  EXPECT_NEAR(sum(nearest.plans[1].card.enrolment[0].first(2)), 10, 1e-9);
  EXPECT_NEAR(valueOf(nearest.ofStages[0], Criterion::WayMean), (40 * 160 + 40 * 100) / 100.0, 1e-3);
  EXPECT_TRUE(nearest.drawnH.empty());
  EXPECT_EQ(today.asScenario.drawnH.size(), 3u);
  EXPECT_NEAR(valueOf(nearest.figures, Criterion::PupilsAbovePlaces), 10 + 5, 1e-9) << "whatever the places";
}

TEST(Nearest, PutsOutsideWhoHasNoWay) {
  Tiny town;
  for (Stage &stage : town.stages)
    for (School &school : stage.data.schools)
      school.location.reset();
  const ScoredScenario nearest = scoreNearest(town.stages, projection, town.standards, town.today(), "", nobodyListens);
  EXPECT_NEAR(valueOf(nearest.figures, Criterion::PupilsOutside), 150, 1e-9);
}

} // namespace skolmix
