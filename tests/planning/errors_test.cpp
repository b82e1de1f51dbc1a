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
    data = {{{"education", {"low", "high"}, 0}}, pupils, pupils, std::vector<double>(units, 1), {}, true};
    data.schools.resize(4);
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
  const Counts before = enrolment(town.data.pupils, town.data.attending, town.plan, 4);
  const Counts after = enrolment(town.data.pupils, town.data.attending, planAfter(town.plan, town.moves()), 4);
  const Measures error = errors(town.data, town.plan, before).front();
  const Measures changeError = changeErrors(town.data, town.plan, town.moves(), before, after).front();
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

TEST(Errors, AreNoneWhereNoUnitIsDividedAndNothingMoves) {
  const Town town(squares(0, 0, 4, 1, 100), {rectangle(0, 0, 200, 100), rectangle(200, 0, 200, 100)});
  PlanningData data{{{"education", {"low", "high"}, 0}},
                    table({{3, 1}, {2, 2}, {1, 3}, {0, 4}}),
                    {},
                    town.crosswalk.homeCount,
                    {},
                    true};
  data.attending = data.pupils;
  data.schools.resize(2);
  const Counts pupils = enrolment(data.pupils, data.attending, town.crosswalk.shares, 2);
  EXPECT_EQ(errors(data, town.crosswalk.shares, pupils).front().theilH, 0);
  EXPECT_EQ(changeErrors(data, town.crosswalk.shares, {}, pupils, pupils).front().theilH, 0);
}

TEST(Errors, KeepMeasuresWithinTheirScale) {
  EXPECT_EQ(plausibleMeasure(0.01, 0.1).low, 0);
  EXPECT_EQ(plausibleMeasure(0.99, 0.1).high, 1);
  EXPECT_NEAR(plausibleChange(-0.1, 0.1).high, 0.096, 1e-12);
}

} // namespace skolmix
