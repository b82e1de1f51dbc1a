#include "disclosure/audit.h"
#include "disclosure/linked_tables.h"

#include <benchmark/benchmark.h>

namespace skolmix {
namespace {

void nobodyListens(double) {}

/// Schools, groups, and scenarios beside today.
Tables tablesOf(const benchmark::State &state, bool areAllMovesKnown) {
  Random random(1);
  const auto size = [&](std::size_t i) { return static_cast<std::size_t>(state.range(i)); };
  return SchoolTables(random, {size(0), size(1), size(2) + 1}, areAllMovesKnown).tables();
}

void count(benchmark::State &state, const std::vector<bool> &hidden) {
  state.counters["cells"] = static_cast<double>(hidden.size());
  state.counters["hidden"] = static_cast<double>(std::ranges::count(hidden, true));
}

/// A small town, a middling one, and a large one with many scenarios.
void suppressed(benchmark::State &state, bool areAllMovesKnown) {
  const Tables tables = tablesOf(state, areAllMovesKnown);
  std::vector<bool> hidden;
  for ([[maybe_unused]] auto _ : state)
    hidden = suppress(tables, threshold, nobodyListens).hidden();
  count(state, hidden);
}

/// Of what has been suppressed, so nothing is found.
void audited(benchmark::State &state, bool areAllMovesKnown) {
  const Tables tables = tablesOf(state, areAllMovesKnown);
  const std::vector<bool> hidden = suppress(tables, threshold, nobodyListens).hidden();
  for ([[maybe_unused]] auto _ : state)
    benchmark::DoNotOptimize(audit(tables, hidden, threshold, nobodyListens));
  count(state, hidden);
}

/// In how many directions all counts of a moment can move.
void freedomOfCells(benchmark::State &state, bool areAllMovesKnown) {
  const Tables tables = tablesOf(state, areAllMovesKnown);
  const std::vector<bool> hidden = suppress(tables, threshold, nobodyListens).hidden();
  std::vector<std::size_t> cells(static_cast<std::size_t>(state.range(0) * (state.range(1) + 1)));
  std::iota(cells.begin(), cells.end(), 0);
  for ([[maybe_unused]] auto _ : state)
    benchmark::DoNotOptimize(freedom(tables, hidden, cells));
  count(state, hidden);
}

#define BENCHMARK_OF_TABLES(work, name, areAllMovesKnown)                                                              \
  BENCHMARK_CAPTURE(work, name, areAllMovesKnown)                                                                      \
      ->Args({10, 4, 2})                                                                                               \
      ->Args({40, 4, 4})                                                                                               \
      ->Args({120, 6, 8})                                                                                              \
      ->Unit(benchmark::kMillisecond)

BENCHMARK_OF_TABLES(suppressed, ofCatchments, true);
BENCHMARK_OF_TABLES(suppressed, ofChoice, false);
BENCHMARK_OF_TABLES(audited, ofCatchments, true);
BENCHMARK_OF_TABLES(audited, ofChoice, false);
BENCHMARK_OF_TABLES(freedomOfCells, ofCatchments, true);
BENCHMARK_OF_TABLES(freedomOfCells, ofChoice, false);

/// Areas with few pupils each, all in one table.
void homesSuppressed(benchmark::State &state) {
  const Tables tables = homes(static_cast<std::size_t>(state.range(0)));
  std::vector<bool> hidden;
  for ([[maybe_unused]] auto _ : state)
    hidden = suppress(tables, threshold, nobodyListens).hidden();
  count(state, hidden);
}
BENCHMARK(homesSuppressed)->Arg(250)->Arg(1000)->Arg(4000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace skolmix
