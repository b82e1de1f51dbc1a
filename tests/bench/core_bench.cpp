#include "model/table.h"
#include "planning/scorecard.h"
#include "planning/town.h"

#include <benchmark/benchmark.h>
#include <cmath>

namespace skolmix {
namespace {

constexpr double block = 250; // m

/// n × n blocks, and catchments of 5 × 5 blocks shifted so that their borders cut every fifth block.
std::vector<Geometry> blocks(int n) { return squares(0, 0, n, n, block); }
std::vector<Geometry> catchments(int n) { return squares(-100, -70, n / 5 + 1, n / 5 + 1, 5 * block); }

void crosswalkOfBlocks(benchmark::State &state) {
  const int n = static_cast<int>(state.range(0));
  const std::vector<Geometry> units = blocks(n);
  const std::vector<Geometry> zones = catchments(n);
  for (auto _ : state)
    benchmark::DoNotOptimize(crosswalk(evenly(units), zoning(zones), Allocation::Conserving, nobodyListens));
  state.SetItemsProcessed(state.iterations() * n * n);
}
BENCHMARK(crosswalkOfBlocks)->Arg(20)->Arg(60)->Arg(180)->Unit(benchmark::kMillisecond);

/// Two catchments whose common border winds like a river, with that many vertices.
std::vector<Geometry> banks(double side, int vertices) {
  std::vector<Point> west{{0, side}, {0, 0}};
  std::vector<Point> east{{side, side}, {side, 0}};
  for (int i = 0; i <= vertices; ++i) {
    const double y = side * i / vertices;
    west.push_back({side / 2 + block * std::sin(y / 40), y});
    east.push_back(west.back());
  }
  return {polygon(west), polygon(east)};
}

void crosswalkAlongARiver(benchmark::State &state, Allocation allocation) {
  const int n = 60;
  const std::vector<Geometry> units = blocks(n);
  const std::vector<Geometry> zones = banks(n * block, static_cast<int>(state.range(0)));
  for (auto _ : state)
    benchmark::DoNotOptimize(crosswalk(evenly(units), zoning(zones), allocation, nobodyListens));
  state.SetItemsProcessed(state.iterations() * n * n);
}
BENCHMARK_CAPTURE(crosswalkAlongARiver, Conserving, Allocation::Conserving)
    ->Arg(1000)
    ->Arg(10000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(crosswalkAlongARiver, ShareOfArea, Allocation::ShareOfArea)
    ->Arg(1000)
    ->Arg(10000)
    ->Unit(benchmark::kMillisecond);

void measuresOf5000Schools(benchmark::State &state) {
  Random random(1);
  const Counts counts = randomTable(random, 5000, 6);
  for (auto _ : state)
    benchmark::DoNotOptimize(measures(counts));
}
BENCHMARK(measuresOf5000Schools)->Unit(benchmark::kMillisecond);

void scoreOfOneBoundaryChange(benchmark::State &state) {
  const int n = static_cast<int>(state.range(0));
  const Town town(blocks(n), catchments(n));
  Random random(1);
  const Counts pupils = randomTable(random, town.units.size(), 6);
  PlanningData data{{{"education", {"low", "middle", "high"}, 0}, {"origin", {"a", "b", "c"}, 3}},
                    pupils,
                    town.crosswalk.homeCount,
                    {},
                    true};
  for (const Geometry &catchment : town.catchments)
    data.schools.push_back({std::to_string(data.schools.size()), "", {}, catchment.centre()});
  const EqualArea projection({15, 60});
  const Stage stage = town.stage(data);
  const std::span<const Stage> stages(&stage, 1);
  const Standards standards{{1, 0}, {2000}};
  const Scenario scenario = scenarioOf(give(rectangle(1000, 900, 1100, 800), 0), data.schools);
  const ScoredBaseline today = scoreBaseline(stages, projection, standards, nobodyListens);
  for (auto _ : state)
    benchmark::DoNotOptimize(scoreScenario(stages, projection, standards, today, scenario, nobodyListens));
  state.SetItemsProcessed(state.iterations() * n * n);
}
BENCHMARK(scoreOfOneBoundaryChange)->Arg(20)->Arg(60)->Arg(180)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace skolmix
