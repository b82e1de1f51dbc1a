#include "choice/calibration.h"
#include "choice/logit.h"
#include "model/table.h"

#include <benchmark/benchmark.h>
#include <cmath>

namespace skolmix {
namespace {

constexpr std::size_t groups = 4;

void nobodyListens(double) {}

/// Parts, each a unit with up to four pupils of each group, and schools over 20 × 20 km.
ChoiceSetting city(std::size_t schools, std::size_t parts) {
  Random random(1);
  ChoiceSetting setting;
  setting.dimensions = {{"education", std::vector<std::string>(groups), 0}};
  setting.pupils = wholeTable(random, parts, groups, 4);
  setting.schools.resize(schools);
  std::vector<Point> places(schools);
  for (Point &place : places)
    place = {random.between(0, 20000), random.between(0, 20000)};
  for (std::uint32_t part = 0; part < parts; ++part) {
    const Point home{random.between(0, 20000), random.between(0, 20000)};
    std::vector<double> &costs = setting.costs.emplace_back();
    for (const Point &place : places)
      costs.push_back(std::hypot(home.x - place.x, home.y - place.y));
    const auto own = static_cast<std::uint32_t>(std::ranges::min_element(costs) - costs.begin());
    setting.parts.push_back({part, 1, {{part % 4 == 0 ? (own + 1) % static_cast<std::uint32_t>(schools) : own, 1}}});
  }
  return setting;
}

/// Rolls of all groups that are up to 30 % off a model.
Counts rollsOf(const ChoiceSetting &setting) {
  ChoiceParameters truth{Decay::Exponential, std::vector<GroupChoice>(groups), Counts(setting.schools.size(), groups),
                         0};
  for (std::size_t group = 0; group < groups; ++group) {
    truth.groups[group].decay = 0.0006 + 0.0003 * static_cast<double>(group);
    truth.groups[group].ownCatchment = 1;
  }
  const Counts expected = expectedEnrolment(setting, logit(setting, truth));
  Random random(2);
  Counts rolls(setting.schools.size(), groups);
  for (std::size_t school = 0; school < rolls.rows(); ++school)
    for (std::size_t group = 0; group < groups; ++group)
      rolls[school][group] = std::round(expected[school][group] * random.between(0.7, 1.3));
  return rolls;
}

/// Three stages of a city, one after the other; the arguments are schools, parts, threads and what attractiveness is.
void calibrateThreeStages(benchmark::State &state) {
  const ChoiceSetting setting =
      city(static_cast<std::size_t>(state.range(0)), static_cast<std::size_t>(state.range(1)));
  const ObservedChoices observed{rollsOf(setting), {}, {}, {}};
  ChoiceParameters start{Decay::Exponential, std::vector<GroupChoice>(groups), {}, 0};
  const CalibrationOptions options{static_cast<Attractiveness>(state.range(3)), true, true, true};
  double iterations = 0;
  for (auto _ : state)
    for (int stage = 0; stage < 3; ++stage)
      iterations =
          calibrate(setting, observed, start, options, nobodyListens, static_cast<unsigned>(state.range(2))).iterations;
  state.counters["iterations"] = iterations;
}
BENCHMARK(calibrateThreeStages)
    ->Args({30, 1500, 2, static_cast<int>(Attractiveness::Estimated)})
    ->Args({100, 6000, 1, static_cast<int>(Attractiveness::Estimated)})
    ->Args({100, 6000, 2, static_cast<int>(Attractiveness::Estimated)})
    ->Args({100, 6000, 2, static_cast<int>(Attractiveness::Equal)})
    ->MeasureProcessCPUTime()
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

void drawThousandParameters(benchmark::State &state) {
  const ChoiceSetting setting = city(100, 1000);
  const ChoiceParameters start{Decay::Exponential, std::vector<GroupChoice>(groups), {}, 0};
  const Calibration found = calibrate(setting, {rollsOf(setting), {}, {}, {}}, start,
                                      {Attractiveness::Estimated, true, true, true}, nobodyListens);
  for (auto _ : state)
    benchmark::DoNotOptimize(drawParameters(found.parameters, found.estimates, found.covariance, 1000, 1));
}
BENCHMARK(drawThousandParameters)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace skolmix
