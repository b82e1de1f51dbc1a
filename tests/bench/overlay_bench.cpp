#include "bench/country.h"
#include "overlay/crosswalk.h"
#include "overlay/shapes.h"

#include <benchmark/benchmark.h>
#include <chrono>
#include <geos_c.h>
#include <map>
#include <sys/resource.h>

namespace skolmix {
namespace {

using Layer = std::vector<Geometry> Country::*;

/// The country of that many eighths, made once.
const Country &eighths(int count) {
  static std::map<int, Country> made;
  const auto found = made.find(count);
  return found != made.end() ? found->second : made.emplace(count, country(count / 8.0)).first->second;
}

/// What everybody writes first: candidates from a tree, GEOSIntersection, GEOSArea. One thread.
double plainGeosLoop(const std::vector<Geometry> &units, const std::vector<Geometry> &zones) {
  GEOSContextHandle_t context = GEOS_init_r();
  const SpatialIndex index(zones);
  double sum = 0;
  for (const Geometry &unit : units)
    for (const std::uint32_t zone : index.near(unit)) {
      GEOSGeometry *common = GEOSIntersection_r(context, unit.get(), zones[zone].get());
      double area = 0;
      GEOSArea_r(context, common, &area);
      GEOSGeom_destroy_r(context, common);
      sum += area;
    }
  GEOS_finish_r(context);
  return sum;
}

double secondsOf(const std::function<void()> &work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Seconds of the yardstick for the country of size 1.
double yardstick(Layer layer) {
  static std::map<int, double> measured;
  double &seconds = measured[layer == &Country::areas];
  if (seconds == 0)
    seconds = secondsOf([&] { plainGeosLoop(eighths(8).*layer, eighths(8).catchments); });
  return seconds;
}

void plainGeos(benchmark::State &state, Layer layer) {
  const double seconds = yardstick(layer);
  for (auto _ : state)
    state.SetIterationTime(seconds);
}
BENCHMARK_CAPTURE(plainGeos, areas, &Country::areas)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(plainGeos, squares, &Country::squares)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);

/// The same work as the plain loop does, from geometries to the areas of all parts.
void overlayOf(benchmark::State &state, Layer layer) {
  const auto size = static_cast<int>(state.range(0));
  const auto threads = static_cast<unsigned>(state.range(1));
  const std::vector<Geometry> &units = eighths(size).*layer;
  const std::vector<Geometry> &zones = eighths(size).catchments;
  std::size_t parts = 0;
  double total = 0;
  for (auto _ : state) {
    const double seconds =
        secondsOf([&] { parts = overlay(units, ZoneIndex(zones, threads), nobodyListens, threads).size(); });
    total += seconds;
    state.SetIterationTime(seconds);
  }
  state.counters["parts"] = static_cast<double>(parts);
  if (size == 8)
    state.counters["plain GEOS / this"] = yardstick(layer) * static_cast<double>(state.iterations()) / total;
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  state.counters["peak MB"] = static_cast<double>(usage.ru_maxrss) / 1024; // the country included
}
void sizesAndThreads(benchmark::internal::Benchmark *bench) {
  for (const int size : {1, 8, 64})
    for (const int threads : {1, 2})
      bench->Args({size, threads});
  bench->ArgNames({"eighths", "threads"})->UseManualTime()->Unit(benchmark::kMillisecond);
}
BENCHMARK_CAPTURE(overlayOf, areas, &Country::areas)->Apply(sizesAndThreads);
BENCHMARK_CAPTURE(overlayOf, squares, &Country::squares)->Apply(sizesAndThreads);

/// The whole way to a crosswalk: also finds ground that catchments share, and divides the units' homes.
void crosswalkOf(benchmark::State &state, Layer layer) {
  const auto threads = static_cast<unsigned>(state.range(0));
  const Country &all = eighths(8);
  for (auto _ : state)
    benchmark::DoNotOptimize(crosswalk(evenly(all.*layer), zoning(all.catchments, {}, threads), Allocation::Conserving,
                                       nobodyListens, threads));
}
void threads(benchmark::internal::Benchmark *bench) {
  bench->Arg(1)->Arg(2)->ArgName("threads")->UseRealTime()->Unit(benchmark::kMillisecond);
}
BENCHMARK_CAPTURE(crosswalkOf, areas, &Country::areas)->Apply(threads);
BENCHMARK_CAPTURE(crosswalkOf, squares, &Country::squares)->Apply(threads);

} // namespace
} // namespace skolmix
