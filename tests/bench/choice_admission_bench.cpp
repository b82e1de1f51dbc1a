#include "choice/admission.h"
#include "model/table.h"

#include <benchmark/benchmark.h>
#include <cmath>

namespace skolmix {
namespace {

void nobodyListens(double) {}

/// 6,000 parts of 3,000 units on 40 × 40 km with three dimensions of 3, 3 and 2 groups, and 100 schools, every fifth of
/// them independent, with places for so many of 100 pupils.
ChoiceSetting town(double pupils, double placesOf100 = 105) {
  constexpr std::size_t units = 3000;
  constexpr std::size_t schools = 100;
  Random random(1);
  const auto place = [&] { return Point{random.between(0, 40'000), random.between(0, 40'000)}; };
  ChoiceSetting setting;
  setting.dimensions = {
      {"education", {"low", "mid", "high"}, 0}, {"background", {"a", "b", "c"}, 3}, {"sex", {"f", "m"}, 6}};
  setting.pupils = Counts(units, 8);
  std::vector<Point> places(schools);
  std::ranges::generate(places, place);
  for (std::size_t school = 0; school < schools; ++school)
    setting.schools.push_back({placesOf100 / 100 * pupils / schools, school % 5 == 0});
  for (std::uint32_t unit = 0; unit < units; ++unit) {
    const double ofUnit = pupils / units;
    for (const Dimension &dimension : setting.dimensions)
      for (std::size_t group = 0; group < dimension.groups.size(); ++group)
        setting.pupils[unit][dimension.firstColumn + group] = ofUnit / static_cast<double>(dimension.groups.size());
    for (int part = 0; part < 2; ++part) {
      const Point home = place();
      std::vector<double> costs;
      for (const Point school : places)
        costs.push_back(std::hypot(school.x - home.x, school.y - home.y));
      const auto own = static_cast<std::uint32_t>(std::ranges::min_element(costs) - costs.begin());
      setting.parts.push_back({unit, 0.5, {{own, 1}}});
      setting.costs.push_back(std::move(costs));
    }
  }
  return setting;
}

ChoiceParameters choice(const ChoiceSetting &setting) {
  GroupChoice group;
  group.outside = 0.03;
  group.decay = 0.0005;
  group.ownCatchment = 1;
  group.sibling = 0.3;
  group.queueYears = 2;
  return sameForAll(setting, group);
}

/// Pupils, threads, and places for so many of 100.
void hundredAdmissions(benchmark::State &state) {
  const ChoiceSetting setting = town(static_cast<double>(state.range(0)), static_cast<double>(state.range(2)));
  const std::vector<ChoiceParameters> parameters{choice(setting)};
  const Drawing drawing{100, 1, static_cast<unsigned>(state.range(1))};
  Fulfilment fulfilled;
  for (auto _ : state)
    fulfilled = inAll(admissions(setting, parameters, {}, drawing, nobodyListens).fulfilled);
  state.counters["first choice"] = fulfilled.firstChoice / fulfilled.pupils;
  state.counters["without place"] = fulfilled.withoutPlace / fulfilled.pupils;
}
BENCHMARK(hundredAdmissions)
    ->Args({25'000, 2, 105})
    ->Args({100'000, 2, 105})
    ->Args({100'000, 1, 105})
    ->Args({100'000, 2, 90})
    ->Args({400'000, 2, 105})
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

/// A quarter of the places for each of three groups, at most half of them for one.
void admissionsWithReserves(benchmark::State &state) {
  const ChoiceSetting setting = town(100'000);
  const std::vector<ChoiceParameters> parameters{choice(setting)};
  AdmissionRules rules;
  rules.reserves = rules.quotas = Counts(setting.schools.size(), 3);
  for (std::size_t school = 0; school < setting.schools.size(); ++school)
    for (std::size_t group = 0; group < 3; ++group) {
      rules.reserves[school][group] = *setting.schools[school].places / 4;
      rules.quotas[school][group] = *setting.schools[school].places / 2;
    }
  for (auto _ : state)
    benchmark::DoNotOptimize(admissions(setting, parameters, rules, {100, 1, 2}, nobodyListens));
}
BENCHMARK(admissionsWithReserves)->UseRealTime()->Unit(benchmark::kMillisecond);

/// Every draw with parameters of its own.
void admissionsWithUncertainParameters(benchmark::State &state) {
  const ChoiceSetting setting = town(100'000);
  const std::vector<ChoiceParameters> parameters(100, choice(setting));
  for (auto _ : state)
    benchmark::DoNotOptimize(admissions(setting, parameters, {}, {100, 1, 2}, nobodyListens));
}
BENCHMARK(admissionsWithUncertainParameters)->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace
} // namespace skolmix
