#include "planning/errors.h"

#include "model/table.h"
#include "planning/town.h"

#include <cmath>
#include <gtest/gtest.h>

namespace skolmix {
namespace {

constexpr int units = 60;

/// Units that are divided evenly between two of four schools.
struct Divided {
  PlanningData data;
  Plan plan;
  Divided() {
    Random random(14);
    Counts pupils(units, 2);
    for (std::size_t unit = 0; unit < units; ++unit) {
      pupils[unit][0] = random.between(10, 20) * (unit % 4 < 2 ? 4 : 1);
      pupils[unit][1] = random.between(10, 20) * (unit % 4 < 2 ? 1 : 4);
      const auto number = static_cast<std::uint32_t>(unit);
      plan.push_back({number, number % 4, 0.5, {}});
      plan.push_back({number, (number + 1) % 4, 0.5, {}});
    }
    std::ranges::sort(plan, {}, [](const Share &s) { return std::pair(s.unit, s.zone); });
    data = {{{"education", {"low", "high"}, 0}}, pupils, std::vector<double>(units, 1), std::vector<School>(4)};
  }

  /// The enrolment with one draw of where pupils live, before and after unit 0…9's part at school `from` goes to 3.
  Counts drawn(const std::vector<double> &draws, bool moved) const {
    Counts result(5, 2);
    for (std::size_t i = 0; i < plan.size(); ++i) {
      const Share &share = plan[i];
      const bool isFirst = i % 2 == 0;
      const std::uint32_t school = moved && share.unit < 10 && share.zone == 0 ? 3 : share.zone;
      for (std::size_t group = 0; group < 2; ++group) {
        const double part = draws[2 * share.unit + group];
        result[school][group] += data.pupils[share.unit][group] * (isFirst ? part : 1 - part);
      }
    }
    return result;
  }
  std::vector<Move> moves() const {
    std::vector<Move> result;
    for (const Share &share : plan)
      if (share.unit < 10 && share.zone == 0)
        result.push_back({share.unit, 0, 3, share.value, {}, {}});
    return result;
  }
};

PlannedChoice choices(const PlanningData &data, const Plan &plan, const std::vector<Move> &moves = {}) {
  return choicesAfter(data, plan, moves, nobodyListens);
}

struct Spread {
  double sum = 0;
  double squares = 0;
  int count = 0;
  void add(double value) {
    sum += value;
    squares += value * value;
    ++count;
  }
  double deviation() const { return std::sqrt(squares / count - (sum / count) * (sum / count)); }
};

} // namespace

/// The errors against the spread of the measures over many draws of where the pupils of divided units live.
TEST(Errors, AreTheSpreadOfDraws) {
  const Divided town;
  const PlannedChoice before = choices(town.data, town.plan);
  const PlannedChoice after = choices(town.data, town.plan, town.moves());
  const Measures error = errors(town.data, before).front();
  const Measures changeError = changeErrors(town.data, before, after).front();
  Random random(15);
  Spread h, d, eta, hChange, etaChange;
  for (int i = 0; i < 20'000; ++i) {
    std::vector<double> draws(2 * units);
    std::ranges::generate(draws, [&] { return random.between(0, 1); });
    const Measures was = measures(town.drawn(draws, false));
    const Measures will = measures(town.drawn(draws, true));
    h.add(was.theilH);
    d.add(was.dissimilarity);
    eta.add(was.etaSquared);
    hChange.add(will.theilH - was.theilH);
    etaChange.add(will.etaSquared - was.etaSquared);
  }
  EXPECT_NEAR(error.theilH / h.deviation(), 1, 0.1);
  EXPECT_NEAR(error.dissimilarity / d.deviation(), 1, 0.25) << "D bends where a school has the mix of the whole";
  EXPECT_NEAR(error.etaSquared / eta.deviation(), 1, 0.1);
  EXPECT_NEAR(changeError.theilH / hChange.deviation(), 1, 0.1);
  EXPECT_NEAR(changeError.etaSquared / etaChange.deviation(), 1, 0.1);
  EXPECT_LT(changeError.theilH, error.theilH) << "both plans are off alike";
}

/// The same where all pupils choose, and only the half of what lies in the first catchment moves: of two halves, shares
/// are evenly distributed, and of the halves of a half by the arcsine law (a flat Dirichlet distribution of two homes).
TEST(Errors, AreTheSpreadOfDrawsWherePupilsChoose) {
  Divided town;
  town.data.model.kind = ChoiceKind::Logit;
  town.data.model.parameters.groups = {{.ownCatchment = 1}, {.ownCatchment = 2}};
  town.data.model.parameters.attractiveness = Counts(4, 2);
  town.data.costs = std::make_shared<const Ways>(town.plan.size(), std::vector<double>{1, 1, 1, 1});
  std::vector<Move> halves = town.moves();
  for (Move &move : halves)
    move.share /= 2;
  const PlannedChoice before = choices(town.data, town.plan);
  const PlannedChoice after = choices(town.data, town.plan, halves);
  struct Lives {
    double inFirstPart, moves;
  };
  const auto drawn = [&](const std::vector<Lives> &draws, bool moved) {
    Counts result(5, 2);
    for (std::size_t i = 0; i < town.plan.size(); ++i) {
      const Share &share = town.plan[i];
      for (std::size_t group = 0; group < 2; ++group) {
        const auto [part, moving] = draws[2 * share.unit + group];
        const double living = town.data.pupils[share.unit][group] * (i % 2 == 0 ? part : 1 - part);
        const double away = moved && share.unit < 10 && share.zone == 0 ? moving : 0;
        const double odds = std::exp(group == 0 ? 1 : 2);
        for (std::uint32_t school = 0; school < 4; ++school)
          result[school][group] +=
              living * ((1 - away) * (school == share.zone ? odds : 1) + away * (school == 3 ? odds : 1)) / (odds + 3);
      }
    }
    return result;
  };
  Random random(16);
  Spread h, hChange, etaChange;
  for (int i = 0; i < 10'000; ++i) {
    std::vector<Lives> draws(2 * units);
    for (auto &[part, moves] : draws) {
      part = random.between(0, 1);
      moves = std::pow(std::sin(random.between(0, 2 * std::atan(1))), 2);
    }
    const Measures was = measures(drawn(draws, false));
    const Measures will = measures(drawn(draws, true));
    h.add(was.theilH);
    hChange.add(will.theilH - was.theilH);
    etaChange.add(will.etaSquared - was.etaSquared);
  }
  EXPECT_NEAR(errors(town.data, before)[0].theilH / h.deviation(), 1, 0.1);
  EXPECT_NEAR(changeErrors(town.data, before, after)[0].theilH / hChange.deviation(), 1, 0.1);
  EXPECT_NEAR(changeErrors(town.data, before, after)[0].etaSquared / etaChange.deviation(), 1, 0.1);
}

/// The fourth school is outside, and not measured.
TEST(Errors, AreTheSpreadOfDrawsWithoutOutside) {
  Divided town;
  for (Share &share : town.plan)
    if (share.zone == 3)
      share.zone = outside;
  town.data.schools.resize(3);
  town.data.outsideCounts = false;
  Random random(17);
  Spread h;
  for (int i = 0; i < 10'000; ++i) {
    Counts drawn(3, 2);
    for (std::size_t unit = 0; unit < units; ++unit)
      for (std::size_t group = 0; group < 2; ++group) {
        const double part = random.between(0, 1);
        for (const std::size_t number : {2 * unit, 2 * unit + 1})
          if (const std::uint32_t school = town.plan[number].zone; school != outside)
            drawn[school][group] += town.data.pupils[unit][group] * (number % 2 == 0 ? part : 1 - part);
      }
    h.add(measures(drawn).theilH);
  }
  EXPECT_NEAR(errors(town.data, choices(town.data, town.plan))[0].theilH / h.deviation(), 1, 0.1);
}

TEST(Errors, AreNoneWhereNoUnitIsDividedAndNothingMoves) {
  const Town town(squares(0, 0, 4, 1, 100), {rectangle(0, 0, 200, 100), rectangle(200, 0, 200, 100)});
  const PlanningData data{{{"education", {"low", "high"}, 0}},
                          table({{3, 1}, {2, 2}, {1, 3}, {0, 4}}),
                          town.crosswalk.homeCount,
                          std::vector<School>(2)};
  const PlannedChoice today = choices(data, town.crosswalk.shares);
  EXPECT_EQ(errors(data, today).front().theilH, 0);
  EXPECT_EQ(changeErrors(data, today, today).front().theilH, 0);
}

/// Two plans with three draws each, written down by hand, of units that are not divided.
class DrawnErrors : public testing::Test {
protected:
  PlanningData data{{{"education", {"low", "high"}, 0}, {"origin", {"a", "b"}, 2}},
                    table({{30, 10, 20, 20}, {20, 40, 10, 50}}),
                    {1, 1},
                    std::vector<School>(2)};
  const Plan plan{{0, 0, 1, {}}, {1, 1, 1, {}}};
  PlannedChoice before = choices(data, plan);
  PlannedChoice after = before;
  DrawnErrors() {
    before.outcome.draws = {table({{30, 10, 20, 20}, {15, 40, 10, 45}, {5, 0, 0, 5}}),
                            table({{28, 10, 18, 20}, {20, 35, 10, 45}, {2, 5, 2, 5}}),
                            table({{30, 8, 20, 18}, {18, 40, 8, 50}, {2, 2, 2, 2}})};
    after.outcome.draws = {table({{25, 15, 18, 22}, {20, 35, 12, 43}, {5, 0, 0, 5}}),
                           table({{28, 11, 18, 21}, {20, 34, 10, 44}, {2, 5, 2, 5}}),
                           table({{29, 9, 20, 18}, {19, 39, 8, 50}, {2, 2, 2, 2}})};
  }
  double ofDraw(const PlannedChoice &choice, std::size_t draw, std::size_t dimension, double Measures::*measure) const {
    Counts drawn = choice.outcome.draws[draw];
    if (!data.outsideCounts)
      std::ranges::fill(drawn[2], 0);
    return measures(countsOf(drawn, data.dimensions[dimension])).*measure;
  }
};

/// The unbiased deviation of three numbers.
double deviation(double a, double b, double c) {
  const double mean = (a + b + c) / 3;
  return std::sqrt(((a - mean) * (a - mean) + (b - mean) * (b - mean) + (c - mean) * (c - mean)) / 2);
}

TEST_F(DrawnErrors, AreTheDeviationOfTheDraws) {
  for (const bool outsideCounts : {true, false}) {
    data.outsideCounts = outsideCounts;
    for (std::size_t i = 0; i < 2; ++i)
      for (const auto measure : {&Measures::theilH, &Measures::dissimilarity, &Measures::etaSquared}) {
        std::vector<double> was, change;
        for (std::size_t draw = 0; draw < 3; ++draw) {
          was.push_back(ofDraw(before, draw, i, measure));
          change.push_back(ofDraw(after, draw, i, measure) - was.back());
        }
        EXPECT_NEAR(errors(data, before)[i].*measure, deviation(was[0], was[1], was[2]), 1e-12);
        EXPECT_NEAR(changeErrors(data, before, after)[i].*measure, deviation(change[0], change[1], change[2]), 1e-12);
      }
  }
}

TEST_F(DrawnErrors, AreNoneOfTheChangeWhereAllDrawsChangeAlike) {
  after.outcome.draws = before.outcome.draws;
  EXPECT_GT(errors(data, after)[0].theilH, 0);
  EXPECT_EQ(changeErrors(data, before, after)[0].theilH, 0) << "the same pupils are drawn before and after";
}

TEST_F(DrawnErrors, AreNoneWithOneDraw) {
  before.outcome.draws.resize(1);
  EXPECT_EQ(errors(data, before)[0].theilH, 0);
}

TEST_F(DrawnErrors, AddToThoseOfDividedUnits) {
  data.homeCount = {3, 3};
  const Plan divided{{0, 0, 0.5, {}}, {0, 1, 0.5, {}}, {1, 1, 1, {}}};
  PlannedChoice choice = choices(data, divided);
  const double ofDivision = errors(data, choice)[0].theilH;
  ASSERT_GT(ofDivision, 0);
  choice.outcome.draws = before.outcome.draws;
  EXPECT_NEAR(errors(data, choice)[0].theilH, std::hypot(ofDivision, errors(data, before)[0].theilH), 1e-12);
}

TEST_F(DrawnErrors, CountTheDrawsInWhichSegregationFalls) {
  ASSERT_LT(ofDraw(after, 0, 0, &Measures::theilH), ofDraw(before, 0, 0, &Measures::theilH));
  ASSERT_LT(ofDraw(after, 1, 0, &Measures::theilH), ofDraw(before, 1, 0, &Measures::theilH));
  ASSERT_LT(ofDraw(after, 2, 0, &Measures::theilH), ofDraw(before, 2, 0, &Measures::theilH));
  EXPECT_EQ(chanceOfLowerH(data, before.outcome, after.outcome), 1);
  EXPECT_EQ(chanceOfLowerH(data, after.outcome, before.outcome), 0);
  after.outcome.draws[1] = before.outcome.draws[1];
  EXPECT_NEAR(chanceOfLowerH(data, before.outcome, after.outcome), 2.5 / 3, 1e-12);
  EXPECT_NEAR(chanceOfLowerH(data, after.outcome, before.outcome), 0.5 / 3, 1e-12);
  EXPECT_TRUE(std::isnan(chanceOfLowerH(data, choices(data, plan).outcome, choices(data, plan).outcome)));
}

TEST(Errors, KeepMeasuresWithinTheirScale) {
  EXPECT_EQ(plausibleMeasure(0.01, 0.1).low, 0);
  EXPECT_EQ(plausibleMeasure(0.99, 0.1).high, 1);
  EXPECT_NEAR(plausibleChange(-0.1, 0.1).high, 0.096, 1e-12);
}

} // namespace skolmix
