#include "model/table.h"
#include "segregation/bootstrap.h"
#include "segregation/chance.h"
#include "segregation/decomposition.h"
#include "segregation/every_measure.h"
#include "segregation/hidden_counts.h"
#include "segregation/measures.h"
#include "segregation/moves.h"
#include "segregation/ordered_groups.h"

#include <benchmark/benchmark.h>

namespace skolmix {
namespace {

constexpr std::size_t groups = 6;

void nobodyListens(double) {}

/// Schools with up to 100 pupils of each of the groups.
Counts schoolsOf(const benchmark::State &state) {
  Random random(1);
  return wholeTable(random, static_cast<std::size_t>(state.range(0)), groups, 100);
}

/// Something of a table of schools, for a town, a county and all of Sweden.
template <typename Work>
void ofSchools(benchmark::State &state, Work work) {
  const Counts schools = schoolsOf(state);
  for (auto _ : state)
    benchmark::DoNotOptimize(work(schools));
}

#define BENCHMARK_OF_SCHOOLS(name, ...)                                                                                \
  BENCHMARK_CAPTURE(ofSchools, name, __VA_ARGS__)->Arg(1250)->Arg(5000)->Arg(20000)->Unit(benchmark::kMillisecond)

BENCHMARK_OF_SCHOOLS(everyMeasure, [](const Counts &schools) { return everyMeasure(schools); });
BENCHMARK_OF_SCHOOLS(everyMeasureUnevenAtkinson, [](const Counts &schools) { return everyMeasure(schools, 0.3); });
BENCHMARK_OF_SCHOOLS(theilHParts, theilHParts);
BENCHMARK_OF_SCHOOLS(chance, [](const Counts &schools) { return chance(schools, nobodyListens); });
BENCHMARK_OF_SCHOOLS(orderedGroups, [](const Counts &schools) { return orderedGroups(schools); });
BENCHMARK_OF_SCHOOLS(moves, moves);
BENCHMARK_OF_SCHOOLS(drawPupils, [random = randomEngine(1, 0)](const Counts &schools) mutable {
  return drawPupils(schools, random);
});
BENCHMARK_OF_SCHOOLS(oneDraw, [random = randomEngine(1, 0)](const Counts &schools) mutable {
  return inARow(everyMeasure(drawPupils(schools, random)));
});
BENCHMARK_OF_SCHOOLS(decomposeTheilH, [](const Counts &schools) {
  Division division(schools.rows());
  for (std::size_t school = 0; school < division.size(); ++school)
    division[school] = school % 50;
  return decomposeTheilH(schools, division);
});
BENCHMARK_OF_SCHOOLS(decomposeHutchens, [](const Counts &schools) {
  Division division(schools.rows());
  for (std::size_t school = 0; school < division.size(); ++school)
    division[school] = school % 50;
  return decomposeHutchens(schools, division, 0);
});

/// Two hidden counts from 0 to 9 at every fourth school.
BENCHMARK_OF_SCHOOLS(mostUneven, [](const Counts &schools) {
  HiddenCounts hidden{schools, {}};
  for (std::size_t school = 0; school < schools.rows(); school += 4) {
    hidden.known[school][0] = hidden.known[school][1] = 0;
    hidden.rows.push_back({school, {{0, {0, 9}}, {1, {0, 9}}}, std::nullopt});
  }
  return mostUneven(hidden);
});

/// All draws of an interval, with one thread and with two.
void bootstrapOf1000Draws(benchmark::State &state) {
  const Counts schools = schoolsOf(state);
  const Drawing drawing{1000, 1, static_cast<unsigned>(state.range(1))};
  for (auto _ : state)
    benchmark::DoNotOptimize(bootstrap(
        schools, [](const Counts &drawn) { return inARow(everyMeasure(drawn)); }, drawing, nobodyListens));
  state.counters["per draw"] = benchmark::Counter(static_cast<double>(state.iterations() * drawing.draws),
                                                  benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}
BENCHMARK(bootstrapOf1000Draws)->Args({5000, 1})->Args({5000, 2})->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace
} // namespace skolmix
