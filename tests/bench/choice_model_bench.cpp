#include "choice/choice_model.h"
#include "choice/logit.h"
#include "choice/places.h"
#include "choice/random_setting.h"
#include "choice/take_up.h"
#include "planning/scorecard.h"

#include <benchmark/benchmark.h>

namespace skolmix {
namespace {

void nobodyListens(double) {}

/// A stage of a municipality with these parts and schools, four leading groups and two more.
struct Stage {
  ChoiceSetting setting;
  ChoiceParameters parameters;
  Stage(std::int64_t parts, std::int64_t schools, Decay decay = Decay::Exponential) {
    Random random(1);
    setting = randomSetting(random, static_cast<std::uint32_t>(parts / 2), static_cast<std::uint32_t>(schools), 4);
    parameters = randomParameters(random, setting, decay);
  }

  /// Places for 105 of 100 pupils, everywhere the same.
  void limit() {
    const double pupils = sum(columnSums(countsOf(setting.pupils, setting.leading())));
    for (Alternative &school : setting.schools)
      school.places = 1.05 * pupils / static_cast<double>(setting.schools.size());
  }
};

/// Parts, schools, and threads.
void enrolmentByLogit(benchmark::State &state, Decay decay, double busPass) {
  Stage stage(state.range(0), state.range(1), decay);
  for (GroupChoice &group : stage.parameters.groups)
    group.busPass = busPass;
  const Probabilities model = logit(stage.setting, stage.parameters);
  for (auto _ : state)
    benchmark::DoNotOptimize(expectedEnrolment(stage.setting, model, static_cast<unsigned>(state.range(2))));
  state.SetItemsProcessed(state.iterations() * state.range(0) * state.range(1) * 4);
}
BENCHMARK_CAPTURE(enrolmentByLogit, Exponential, Decay::Exponential, 0)
    ->Args({1'500, 100, 2})
    ->Args({6'000, 25, 2})
    ->Args({6'000, 100, 1})
    ->Args({6'000, 100, 2})
    ->Args({6'000, 400, 2})
    ->Args({24'000, 100, 2})
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(enrolmentByLogit, Power, Decay::Power, 0)
    ->Args({6'000, 100, 2})
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(enrolmentByLogit, BusPass, Decay::Exponential, 0.5)
    ->Args({6'000, 100, 2})
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

/// A whole municipality: 100 schools, 6,000 parts, 4 groups, 3 stages. Goal: 20 ms.
void enrolmentOfThreeStages(benchmark::State &state, Decay decay) {
  const Stage stage(6'000, 100, decay);
  const Probabilities model = logit(stage.setting, stage.parameters);
  for (auto _ : state)
    for (int each = 0; each < 3; ++each)
      benchmark::DoNotOptimize(expectedEnrolment(stage.setting, model, 2));
}
BENCHMARK_CAPTURE(enrolmentOfThreeStages, Exponential, Decay::Exponential)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(enrolmentOfThreeStages, Power, Decay::Power)->UseRealTime()->Unit(benchmark::kMillisecond);

/// Parts and schools.
void enrolmentByTakeUp(benchmark::State &state) {
  const Stage stage(state.range(0), state.range(1));
  const Probabilities model = takeUp(stage.setting, stage.parameters);
  for (auto _ : state)
    benchmark::DoNotOptimize(expectedEnrolment(stage.setting, model, 2));
}
BENCHMARK(enrolmentByTakeUp)->Args({6'000, 100})->Args({24'000, 400})->UseRealTime()->Unit(benchmark::kMillisecond);

void flowsByLogit(benchmark::State &state) {
  const Stage stage(state.range(0), state.range(1));
  const Probabilities model = logit(stage.setting, stage.parameters);
  for (auto _ : state)
    benchmark::DoNotOptimize(flows(stage.setting, model));
}
BENCHMARK(flowsByLogit)->Args({1'500, 100})->Args({6'000, 100})->Args({24'000, 100})->Unit(benchmark::kMillisecond);

void placesOfATown(benchmark::State &state) {
  Stage stage(state.range(0), state.range(1));
  stage.limit();
  WithinPlaces fitted;
  for (auto _ : state)
    fitted = withinPlaces(stage.setting, stage.parameters, nobodyListens, 2);
  state.counters["full"] = static_cast<double>(fitted.full.size());
  state.counters["above"] = fitted.above;
}
BENCHMARK(placesOfATown)->Args({1'500, 25})->Args({6'000, 100})->UseRealTime()->Unit(benchmark::kMillisecond);

/// From four starts.
void equilibriaOfATown(benchmark::State &state) {
  Stage stage(state.range(0), state.range(1));
  for (GroupChoice &group : stage.parameters.groups)
    group.composition = 1;
  const Response respond = [&](const ChoiceParameters &parameters) {
    return expectedEnrolment(stage.setting, logit(stage.setting, parameters), 2);
  };
  std::vector<Equilibrium> found;
  for (auto _ : state)
    found = equilibria(stage.setting, stage.parameters, respond, nobodyListens);
  state.counters["found"] = static_cast<double>(found.size());
  state.counters["steps"] = found.front().steps;
}
BENCHMARK(equilibriaOfATown)->Args({1'500, 25})->Args({6'000, 100})->UseRealTime()->Unit(benchmark::kMillisecond);

/// All figures of a plan under the logit, with this many draws of the parameters.
void scorecardByLogit(benchmark::State &state) {
  const Stage stage(6'000, 100);
  PlanningData data{stage.setting.dimensions, stage.setting.pupils, std::vector<double>(stage.setting.pupils.rows(), 1),
                    std::vector<School>(100, {"", "", {}, Point{0, 0}})};
  data.model.kind = ChoiceKind::Logit;
  data.model.parameters = stage.parameters;
  data.model.plausible.assign(static_cast<std::size_t>(state.range(0)), stage.parameters);
  data.costs = std::make_shared<const Ways>(stage.setting.costs);
  Plan plan;
  for (const Part &part : stage.setting.parts)
    plan.push_back({part.unit, part.catchment.front().zone, part.share, {}});
  const EqualArea projection({15, 60});
  for (auto _ : state) {
    const PlannedChoice choice = choicesAfter(data, plan, {}, nobodyListens);
    benchmark::DoNotOptimize(scorecard(data, choice, projection));
  }
}
BENCHMARK(scorecardByLogit)->Arg(0)->Arg(100)->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace
} // namespace skolmix
