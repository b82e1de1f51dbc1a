#include "planning/projection.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <random>

namespace skolmix {
namespace {

constexpr std::size_t groups = 2;
using enum RateKind;

Variants<double> sure(double value) { return {value, value, value}; }

/// Two units with ages 0…9 and two groups, and two stages.
ProjectionData example() {
  ProjectionData data{{10, groups}, Counts(2, 20), {}, {}, 2, {}, {{3, 5}, {6, 8}}, 4};
  for (std::size_t unit = 0; unit < 2; ++unit)
    for (std::size_t column = 0; column < 20; ++column)
      data.population[unit][column] = static_cast<double>(10 * unit + column * column % 7 + 1);
  return data;
}

double at(const ProjectionData &data, std::size_t unit, std::size_t age, std::size_t group) {
  return data.population[unit][data.cohorts.column(age, group)];
}

Variants<ProjectedPupils> run(const ProjectionData &data) {
  return project(data, [](double) {});
}

/// Unit 0's pupils of a stage and group in a year.
double pupils(const ProjectedPupils &projected, std::size_t year, std::size_t stage, std::size_t group) {
  return projected.years[year][0][stage * groups + group];
}

void expectBalanced(const Account &account) {
  EXPECT_NEAR(account.start + account.births + account.moves + account.housing - account.deaths - account.older,
              account.end, 1e-9 * (1 + account.end));
}

TEST(Projection, WithoutRatesEveryCohortStaysAsItIsAndGrowsOlder) {
  const ProjectionData data = example();
  const ProjectedPupils mid = run(data).mid;
  ASSERT_EQ(mid.years.size(), 5u);
  for (std::size_t group = 0; group < groups; ++group)
    for (std::size_t year = 0; year <= 3; ++year) {
      double expected = 0;
      for (std::size_t age = 3; age <= 5; ++age)
        expected += at(data, 0, age - year, group);
      EXPECT_EQ(pupils(mid, year, 0, group), expected);
    }
  EXPECT_EQ(pupils(mid, 4, 0, 0), 2 * at(data, 0, 0, 0) + at(data, 0, 1, 0)) << "newborns stay as many";
  EXPECT_EQ(mid.account.deaths, 0);
  EXPECT_EQ(mid.account.moves, 0);
  double newborns = 0, oldest = 0;
  for (std::size_t unit = 0; unit < 2; ++unit)
    for (std::size_t group = 0; group < groups; ++group) {
      newborns += 4 * at(data, unit, 0, group);
      for (std::size_t age = 6; age <= 9; ++age)
        oldest += at(data, unit, age, group);
    }
  EXPECT_EQ(mid.account.births, newborns);
  EXPECT_EQ(mid.account.older, oldest);
  expectBalanced(mid.account);
}

TEST(Projection, NobodySurvivesWithoutSurvival) {
  ProjectionData data = example();
  data.rates = {{Survival, {}, {}, sure(0)}, {Newborns, {}, {}, sure(0)}};
  const ProjectedPupils mid = run(data).mid;
  EXPECT_EQ(mid.account.end, 0);
  EXPECT_EQ(mid.account.deaths, mid.account.start);
}

/// Survivors and movers compound: after k years a cohort is as it was times (s (1 + m))^k.
TEST(Projection, ConstantRatesCompound) {
  ProjectionData data = example();
  data.rates = {{Survival, {}, {}, sure(0.99)}, {Moves, {}, {}, sure(0.05)}, {Newborns, {}, {}, sure(1.1)}};
  const ProjectedPupils mid = run(data).mid;
  const double factor = 0.99 * 1.05;
  double expected = 0;
  for (std::size_t age = 3; age <= 5; ++age)
    expected += at(data, 0, age - 3, 1) * std::pow(factor, 3);
  EXPECT_NEAR(pupils(mid, 3, 0, 1), expected, 1e-12);
  expected = at(data, 0, 1, 1) * std::pow(factor, 4) + at(data, 0, 0, 1) * std::pow(factor, 4) +
             at(data, 0, 0, 1) * 1.1 * std::pow(factor, 3);
  EXPECT_NEAR(pupils(mid, 4, 0, 1), expected, 1e-12) << "ages 3 to 5 in year 4, the first not yet born at the start";
  expectBalanced(mid.account);
}

/// A stable population (Preston et al. 2001, chapter 7): with constant rates, ages in proportion to λ^-a l(a) all grow
/// by λ a year, where λ is the root of Euler and Lotka's equation Σ λ^-(a+1) l(a) b(a) = 1.
TEST(Projection, StablePopulationGrowsByLotkasRoot) {
  constexpr double survival = 0.9, growth = 1.25;
  ProjectionData data{{10, 1}, Counts(1, 10), {}, {}, 0, {}, {{0, 9}, {4, 4}}, 6};
  for (std::size_t age = 0; age < 10; ++age)
    data.population[0][age] = 1000 * std::pow(survival / growth, static_cast<double>(age));
  const double perPerson = 0.5 / std::pow(survival, 4) * std::pow(growth, 5); // half of all are born to those of 4 …
  const double later = 0.5 / std::pow(survival, 7) * std::pow(growth, 8);     // … and half to those of 7
  data.rates = {{Survival, {}, {}, sure(survival)}, {Births, 4, {}, sure(perPerson)}, {Births, 7, {}, sure(later)}};
  const ProjectedPupils mid = run(data).mid;
  for (std::size_t year = 0; year <= 6; ++year)
    for (std::size_t stage = 0; stage < 2; ++stage)
      EXPECT_NEAR(mid.years[year][0][stage], mid.years[0][0][stage] * std::pow(growth, static_cast<double>(year)),
                  1e-6);
  expectBalanced(mid.account);
}

TEST(Projection, ChildrenAreOfTheGroupOfWhoBearsThem) {
  ProjectionData data{{5, groups}, Counts(1, 10), {}, {}, 0, {}, {{0, 0}}, 1};
  data.population[0][data.cohorts.column(3, 0)] = 100;
  data.population[0][data.cohorts.column(4, 1)] = 10;
  data.population[0][data.cohorts.column(0, 0)] = 1000;
  data.rates = {{Births, 3, {}, sure(0.2)}, {Births, 4, 1, sure(0.5)}, {Newborns, {}, {}, sure(9)}};
  const ProjectedPupils mid = run(data).mid;
  EXPECT_EQ(pupils(mid, 1, 0, 0), 20) << "births, and not newborns";
  EXPECT_EQ(pupils(mid, 1, 0, 1), 5);
  EXPECT_EQ(mid.account.births, 25);
}

TEST(Projection, RowsThatNameMoreWinWhateverTheirOrder) {
  ProjectionData data{{4, groups}, Counts(1, 8), {}, {}, 0, {}, {{1, 1}, {2, 2}}, 1};
  for (double &people : data.population[0])
    people = 100;
  data.rates = {
      {Moves, 0, 1, sure(0.4)}, {Moves, 0, {}, sure(0.3)}, {Moves, {}, 1, sure(0.2)}, {Moves, {}, {}, sure(0.1)}};
  for (int order = 0; order < 24; ++order) {
    const ProjectedPupils mid = run(data).mid;
    EXPECT_NEAR(pupils(mid, 1, 0, 0), 130, 1e-9);
    EXPECT_NEAR(pupils(mid, 1, 0, 1), 140, 1e-9);
    EXPECT_NEAR(pupils(mid, 1, 1, 0), 110, 1e-9);
    EXPECT_NEAR(pupils(mid, 1, 1, 1), 120, 1e-9);
    std::ranges::next_permutation(data.rates, {}, [](const Rate &rate) { return rate.values.mid; });
  }
}

TEST(Projection, NewDwellingsBringChildrenInTheirYearWhoThenGrowOlder) {
  ProjectionData data = example();
  data.population = Counts(2, 20);
  data.dwellings = {{0, 2, 1, 50}, {1, 2, 0, 10}, {0, 3, 0, 10}};
  data.yields = {{1, 3, 0, {0.1, 0.2, 0.4}}, {{}, 3, 0, sure(0.3)}, {{}, 5, 1, sure(0.1)}};
  const Variants<ProjectedPupils> all = run(data);
  EXPECT_EQ(pupils(all.mid, 1, 0, 0), 0);
  EXPECT_NEAR(pupils(all.mid, 2, 0, 0), 50 * 0.2, 1e-12);
  EXPECT_NEAR(pupils(all.low, 2, 0, 0), 50 * 0.1, 1e-12);
  EXPECT_NEAR(pupils(all.high, 2, 0, 0), 50 * 0.4, 1e-12);
  EXPECT_NEAR(pupils(all.mid, 2, 0, 1), 50 * 0.1, 1e-12) << "the row of all tenures";
  EXPECT_NEAR(pupils(all.mid, 3, 0, 0), 50 * 0.2 + 10 * 0.3, 1e-12);
  EXPECT_NEAR(pupils(all.mid, 3, 0, 1), 10 * 0.1, 1e-12) << "those of 5 are now 6";
  EXPECT_NEAR(pupils(all.mid, 3, 1, 1), 50 * 0.1, 1e-12);
  EXPECT_NEAR(all.mid.account.housing, 50 * 0.3 + 10 * 0.4 + 10 * 0.4, 1e-12);
  expectBalanced(all.mid.account);
}

/// Random worlds: nobody is lost, low is nowhere above mid, mid nowhere above high, and units do not know of each
/// other.
TEST(Projection, AccountsForEverybodyAndKeepsTheOrderOfVariants) {
  std::mt19937 random(5);
  const auto part = [&](double from, double to) { return std::uniform_real_distribution<double>(from, to)(random); };
  const auto spread = [&](double from, double to) {
    std::array<double, 3> values{part(from, to), part(from, to), part(from, to)};
    std::ranges::sort(values);
    return Variants<double>{values[0], values[1], values[2]};
  };
  for (int world = 0; world < 50; ++world) {
    ProjectionData data = example();
    for (std::size_t unit = 0; unit < 2; ++unit)
      for (double &people : data.population[unit])
        people = part(0, 50);
    for (std::size_t age = 0; age < 10; ++age) {
      data.rates.push_back({Survival, age, {}, spread(0, 1)});
      data.rates.push_back({Moves, age, age % groups, spread(-1, 1)});
      data.yields.push_back({age % 2, age, age % groups, spread(0, 2)});
    }
    data.rates.push_back({world % 2 ? Births : Newborns, {}, {}, spread(0, 1.5)});
    for (const std::uint32_t unit : {0u, 1u})
      data.dwellings.push_back({unit, 1 + unit, unit, part(0, 100)});
    for (const Rate &rate : data.rates)
      ASSERT_TRUE(isPossible(rate));
    const auto [low, mid, high] = run(data);
    for (const ProjectedPupils *variant : {&low, &mid, &high})
      expectBalanced(variant->account);
    for (std::size_t year = 0; year < mid.years.size(); ++year)
      for (std::size_t unit = 0; unit < 2; ++unit)
        for (std::size_t column = 0; column < mid.years[year].columns(); ++column) {
          EXPECT_LE(low.years[year][unit][column], mid.years[year][unit][column]);
          EXPECT_LE(mid.years[year][unit][column], high.years[year][unit][column]);
        }
    ProjectionData alone = data;
    alone.population = Counts(1, 20);
    std::ranges::copy(data.population[0], alone.population[0].begin());
    std::erase_if(alone.dwellings, [](const Dwellings &dwellings) { return dwellings.unit != 0; });
    const ProjectedPupils own = run(alone).mid;
    EXPECT_TRUE(std::ranges::equal(own.years.back()[0], mid.years.back()[0]));
  }
}

TEST(Projection, KnowsImpossibleAssumptions) {
  EXPECT_TRUE(isPossible(Rate{Survival, {}, {}, {0, 0.5, 1}}));
  EXPECT_TRUE(isPossible(Rate{Moves, {}, {}, {-1, -0.5, 3}}));
  EXPECT_FALSE(isPossible(Rate{Survival, {}, {}, {0, 0.5, 1.01}}));
  EXPECT_FALSE(isPossible(Rate{Survival, {}, {}, {0.6, 0.5, 1}}));
  EXPECT_FALSE(isPossible(Rate{Births, {}, {}, {-0.1, 0, 0}}));
  EXPECT_FALSE(isPossible(Rate{Moves, {}, {}, {-1.1, 0, 0}}));
  EXPECT_FALSE(isPossible(Yield{{}, 0, 0, {0, 1, INFINITY}}));
  EXPECT_FALSE(isPossible(Yield{{}, 0, 0, {0, NAN, 1}}));
  EXPECT_FALSE(isPossible(Yield{{}, 0, 0, {0, 2, 1}}));
}

} // namespace
} // namespace skolmix
