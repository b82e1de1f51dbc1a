#include "choice/random_setting.h"
#include "planning/choice_score.h"
#include "planning/running_score.h"

#include <benchmark/benchmark.h>

namespace skolmix {
namespace {

void nobodyListens(double) {}

/// A municipality with four leading groups, and places for 105 of 100 pupils.
struct Stage {
  ChoiceSetting setting;
  ChoiceParameters parameters;
  std::vector<std::uint32_t> schools;

  Stage(std::int64_t parts, std::int64_t schoolCount) {
    Random random(1);
    setting = randomSetting(random, static_cast<std::uint32_t>(parts / 2), static_cast<std::uint32_t>(schoolCount), 4);
    parameters = randomParameters(random, setting);
    const double pupils = sum(columnSums(countsOf(setting.pupils, setting.leading())));
    for (Alternative &school : setting.schools)
      school.places = 1.05 * pupils / static_cast<double>(schoolCount);
    for (std::uint32_t school = 0; school < setting.schools.size(); ++school)
      schools.push_back(school);
  }

  CatchmentScore catchmentScore(bool outsideCounts = true) const {
    return {setting, parameters, setting.costs, outsideCounts};
  }
  ChoiceScore choiceScore() const {
    return {setting, parameters, setting.costs, std::vector<bool>(schools.size()), true};
  }
};

/// Parts and schools. What one part would do at another school. Goal: 5 million a second.
void partsMoved(benchmark::State &state) {
  const Stage stage(state.range(0), state.range(1));
  const CatchmentScore score = stage.catchmentScore();
  const auto parts = static_cast<std::uint32_t>(state.range(0));
  const auto schools = static_cast<std::uint32_t>(state.range(1));
  std::uint32_t step = 0;
  for (auto _ : state) {
    step += 7'919;
    benchmark::DoNotOptimize(score.figuresIfMoved(step % parts, step % schools));
  }
  state.SetItemsProcessed(state.iterations());
}
BENCHMARK(partsMoved)
    ->Args({1'500, 100})
    ->Args({6'000, 25})
    ->Args({6'000, 100})
    ->Args({6'000, 400})
    ->Args({24'000, 100});

/// A step of a search: move a part, look, and go back.
void partsMovedAndBack(benchmark::State &state) {
  const Stage stage(state.range(0), state.range(1));
  CatchmentScore score = stage.catchmentScore();
  std::uint32_t step = 0;
  for (auto _ : state) {
    step += 7'919;
    score.move(step % static_cast<std::uint32_t>(state.range(0)), step % static_cast<std::uint32_t>(state.range(1)));
    benchmark::DoNotOptimize(score.figures());
    score.undo();
  }
  state.SetItemsProcessed(state.iterations());
}
BENCHMARK(partsMovedAndBack)->Args({6'000, 100})->Args({6'000, 400})->Args({24'000, 100});

/// Every school into every other. Goal: 1 s.
void allMergersOfCatchments(benchmark::State &state) {
  const Stage stage(state.range(0), state.range(1));
  const CatchmentScore score = stage.catchmentScore();
  for (auto _ : state)
    for (const std::uint32_t from : stage.schools)
      for (const std::uint32_t to : stage.schools)
        benchmark::DoNotOptimize(score.figuresIfMerged(from, to));
  state.SetItemsProcessed(state.iterations() * state.range(1) * (state.range(1) - 1));
}
BENCHMARK(allMergersOfCatchments)
    ->Args({1'500, 100})
    ->Args({6'000, 100})
    ->Args({24'000, 100})
    ->Args({6'000, 400})
    ->Unit(benchmark::kMillisecond);

/// Each school in turn, its parts going to the nearest others.
void allClosuresOfCatchments(benchmark::State &state) {
  const Stage stage(state.range(0), state.range(1));
  CatchmentScore score = stage.catchmentScore();
  for (auto _ : state)
    for (const std::uint32_t school : stage.schools) {
      score.close(school, stage.setting.costs);
      benchmark::DoNotOptimize(score.figures());
      score.undo();
    }
}
BENCHMARK(allClosuresOfCatchments)
    ->Args({6'000, 100})
    ->Args({24'000, 100})
    ->Args({6'000, 400})
    ->Unit(benchmark::kMillisecond);

void choiceScoreMade(benchmark::State &state) {
  const Stage stage(state.range(0), state.range(1));
  for (auto _ : state)
    benchmark::DoNotOptimize(stage.choiceScore());
}
BENCHMARK(choiceScoreMade)->Args({6'000, 100})->Unit(benchmark::kMillisecond);

/// Each school in turn under the logit.
void allClosuresByLogit(benchmark::State &state) {
  const Stage stage(state.range(0), state.range(1));
  ChoiceScore score = stage.choiceScore();
  for (auto _ : state)
    for (const std::uint32_t school : stage.schools) {
      score.close(school);
      benchmark::DoNotOptimize(score.figures());
      score.undo();
    }
}
BENCHMARK(allClosuresByLogit)
    ->Args({1'500, 100})
    ->Args({6'000, 100})
    ->Args({24'000, 100})
    ->Args({6'000, 25})
    ->Unit(benchmark::kMillisecond);

/// Every school closes, and its catchment becomes that of every other. Goal: 1 s.
void allMergersByLogit(benchmark::State &state) {
  const Stage stage(state.range(0), state.range(1));
  const ChoiceScore score = stage.choiceScore();
  const auto threads = static_cast<unsigned>(state.range(2));
  std::vector<std::vector<RunningFigures>> found(stage.schools.size());
  for (auto _ : state)
    inParallel(stage.schools.size(), 1, threads, nobodyListens, [&](std::size_t from, std::size_t) {
      found[from] = score.figuresIfMerged(static_cast<std::uint32_t>(from), stage.schools);
    });
  state.SetItemsProcessed(state.iterations() * state.range(1) * (state.range(1) - 1));
}
BENCHMARK(allMergersByLogit)
    ->Args({1'500, 100, 1})
    ->Args({6'000, 25, 1})
    ->Args({6'000, 100, 1})
    ->Args({6'000, 100, 2})
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

/// A part whose own schools change, and change back.
void catchmentsSetByLogit(benchmark::State &state) {
  const Stage stage(state.range(0), state.range(1));
  ChoiceScore score = stage.choiceScore();
  std::uint32_t step = 0;
  for (auto _ : state) {
    step += 7'919;
    score.setCatchment(step % static_cast<std::uint32_t>(state.range(0)),
                       {{step % static_cast<std::uint32_t>(state.range(1)), 1}});
    benchmark::DoNotOptimize(score.figures());
    score.undo();
  }
}
BENCHMARK(catchmentsSetByLogit)->Args({6'000, 100})->Unit(benchmark::kMicrosecond);

/// Candidate sites, parts, schools and threads. Goal: 10,000 sites in 2 s.
void sitesByLogit(benchmark::State &state) {
  const Stage stage(state.range(1), state.range(2));
  const ChoiceScore score = stage.choiceScore();
  const Counts attractiveness(static_cast<std::size_t>(state.range(0)), 4);
  // as far from a part as one of the schools, and a little
  Ways ways(stage.schools.size());
  for (const std::vector<double> &row : stage.setting.costs)
    for (const std::uint32_t school : stage.schools)
      ways[school].push_back(row[school]);
  const SiteCosts costs = [&](std::size_t site, std::span<double> result) {
    std::ranges::transform(ways[site % ways.size()], result.begin(),
                           [site](double way) { return way + static_cast<double>(site % 1'009); });
  };
  for (auto _ : state)
    benchmark::DoNotOptimize(
        score.measuresWithSite(costs, attractiveness, nobodyListens, static_cast<unsigned>(state.range(3))));
  state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(sitesByLogit)
    ->Args({1'000, 1'500, 100, 2})
    ->Args({1'000, 6'000, 25, 2})
    ->Args({1'000, 6'000, 100, 1})
    ->Args({1'000, 6'000, 100, 2})
    ->Args({1'000, 6'000, 400, 2})
    ->Args({1'000, 24'000, 100, 2})
    ->Args({10'000, 6'000, 100, 2})
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace skolmix
