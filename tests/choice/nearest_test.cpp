#include "choice/nearest.h"

#include "overlay/shapes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace skolmix {

static const double nan = std::numeric_limits<double>::quiet_NaN();

using Chosen = std::vector<std::uint32_t>;
using Free = std::vector<std::optional<double>>;

TEST(StraightWays, FollowTheEllipsoidAndKnowNoWayWithoutAPlace) {
  const EqualArea projection({15, 60});
  const Ways ways =
      straightWays({Point{0, 0}, std::nullopt}, {Point{3000, 4000}, std::nullopt}, projection, nobodyListens);
  EXPECT_NEAR(ways[0][0], projection.distance({0, 0}, {3000, 4000}), 1e-9);
  EXPECT_NEAR(ways[0][0], 5000, 0.01);
  EXPECT_TRUE(std::isnan(ways[0][1]) && std::isnan(ways[1][0]) && std::isnan(ways[1][1]));
}

TEST(NearestSchools, TakesTheFirstOfEqualsAndNoneWithoutAWay) {
  EXPECT_EQ(nearestSchools({{2, 1, 1}, {nan, nan, nan}, {nan, 7, 5}}), (Chosen{1, outside, 2}));
}

TEST(NoLongerThan, KeepsWaysOfJustTheLimit) {
  const Ways ways = noLongerThan({{1, 2, 2.001, nan}}, 2);
  EXPECT_EQ(ways[0][1], 2);
  EXPECT_TRUE(std::isnan(ways[0][2]) && std::isnan(ways[0][3]));
}

TEST(SchoolsWithPlaces, IsTheNearestWherePlacesSuffice) {
  const Ways ways{{1, 2}, {2, 1}, {5, 5}};
  EXPECT_EQ(schoolsWithPlaces(ways, std::vector<double>{10, 10, 10}, Free{20, 20}), (Chosen{0, 1, 0}));
  EXPECT_EQ(schoolsWithPlaces(ways, std::vector<double>{10, 10, 10}, Free{{}, {}}), (Chosen{0, 1, 0}));
}

/// Both want the first school; who has the smaller detour leaves it.
TEST(SchoolsWithPlaces, SendsThoseOnWhoLoseLeast) {
  const Ways ways{{100, 900}, {200, 300}};
  EXPECT_EQ(schoolsWithPlaces(ways, std::vector<double>{10, 10}, Free{10, 20}), (Chosen{0, 1}));
}

TEST(SchoolsWithPlaces, PlacesManyBeforeNear) {
  const Ways ways{{1, 100000}, {2, nan}};
  EXPECT_EQ(schoolsWithPlaces(ways, std::vector<double>{10, 10}, Free{10, 10}), (Chosen{1, 0}))
      << "the second has no other school";
}

TEST(SchoolsWithPlaces, LeavesThoseWithoutPlaceOutside) {
  const Ways ways{{1}, {2}, {nan}};
  EXPECT_EQ(schoolsWithPlaces(ways, std::vector<double>{10, 10, 10}, Free{10}), (Chosen{0, outside, outside}));
  EXPECT_EQ(schoolsWithPlaces(ways, std::vector<double>{10, 10, 10}, Free{0}), (Chosen{outside, outside, outside}));
}

TEST(SchoolsWithPlaces, SendsAUnitWhereMostOfItGoes) {
  const Ways ways{{1, 5}};
  EXPECT_EQ(schoolsWithPlaces(ways, std::vector<double>{10}, Free{6, 10}), (Chosen{0}));
  EXPECT_EQ(schoolsWithPlaces(ways, std::vector<double>{10}, Free{4, 10}), (Chosen{1}));
  EXPECT_EQ(schoolsWithPlaces(ways, std::vector<double>{10}, Free{5, 10}), (Chosen{0})) << "the nearer of equals";
  EXPECT_EQ(schoolsWithPlaces(ways, std::vector<double>{10}, Free{3, 1}), (Chosen{outside}));
}

/// The first school is full of the first unit; who lives near it without pupils would have to go on, too.
TEST(SchoolsWithPlaces, SendsUnitsWithoutPupilsWhereTheNextWouldGo) {
  const Ways ways{{100, 900}, {200, 300}, {220, 310}, {150, 900}};
  EXPECT_EQ(schoolsWithPlaces(ways, std::vector<double>{10, 10, 0, 0}, Free{12, 20}), (Chosen{0, 1, 1, 0}))
      << "a place is worth 100 m";
}

TEST(SchoolsWithPlaces, CountsPartsOfPupils) {
  const Ways ways{{1, 5}, {2, 3}};
  EXPECT_EQ(schoolsWithPlaces(ways, std::vector<double>{0.5, 0.25}, Free{0.75, 9}), (Chosen{0, 0}));
  EXPECT_EQ(schoolsWithPlaces(ways, std::vector<double>{0.5, 0.25}, Free{0.5, 9}), (Chosen{0, 1}));
}

namespace {

/// What a choice costs: first the pupils without a place, then the metres.
using Cost = std::pair<double, double>;

Cost costOf(const Ways &ways, const Chosen &chosen) {
  Cost cost{0, 0};
  for (std::size_t unit = 0; unit < chosen.size(); ++unit)
    chosen[unit] == outside ? cost.first += 1 : cost.second += ways[unit][chosen[unit]];
  return cost;
}

/// The least of all choices, with one pupil per unit.
Cost bruteForce(const Ways &ways, const Free &places) {
  Cost best{1e9, 1e9};
  const std::size_t schools = places.size();
  Chosen chosen(ways.size(), 0);
  for (;;) {
    std::vector<double> use(schools);
    bool possible = true;
    for (std::size_t unit = 0; unit < ways.size(); ++unit)
      if (chosen[unit] < schools) {
        use[chosen[unit]] += 1;
        possible = possible && !std::isnan(ways[unit][chosen[unit]]);
      }
    for (std::size_t school = 0; school < schools; ++school)
      possible = possible && (!places[school] || use[school] <= *places[school]);
    if (possible) {
      Chosen named = chosen;
      std::ranges::replace(named, static_cast<std::uint32_t>(schools), outside);
      best = std::min(best, costOf(ways, named));
    }
    std::size_t digit = 0;
    while (digit < chosen.size() && chosen[digit] == schools)
      chosen[digit++] = 0;
    if (digit == chosen.size())
      return best;
    ++chosen[digit];
  }
}

} // namespace

TEST(SchoolsWithPlaces, HasTheLeastWayOfAllChoices) {
  std::mt19937 random(7);
  const auto between = [&](int from, int to) { return std::uniform_int_distribution<int>(from, to)(random); };
  int withoutPlace = 0;
  for (int trial = 0; trial < 60; ++trial) {
    Ways ways(6, std::vector<double>(3));
    for (std::vector<double> &row : ways)
      for (double &way : row)
        way = between(0, 4) == 0 ? nan : between(1, 400) * 5;
    Free places;
    for (int school = 0; school < 3; ++school)
      places.push_back(between(0, 5) == 0 ? std::nullopt : std::optional<double>(between(0, 3)));
    const Chosen chosen = schoolsWithPlaces(ways, std::vector<double>(6, 1), places);
    for (std::uint32_t school = 0; school < 3; ++school) {
      EXPECT_LE(std::ranges::count(chosen, school), places[school].value_or(6));
    }
    const Cost best = bruteForce(ways, places);
    EXPECT_EQ(costOf(ways, chosen), best) << "trial " << trial;
    withoutPlace += static_cast<int>(best.first);
  }
  EXPECT_GT(withoutPlace, 20) << "the trials must be hard enough";
}

TEST(SchoolsWithPlaces, DoesNotDependOnTheOrderOfUnits) {
  std::mt19937 random(3);
  std::uniform_real_distribution<double> metres(100, 5000), people(0, 60);
  Ways ways(200, std::vector<double>(8));
  std::vector<double> pupils;
  for (std::vector<double> &row : ways) {
    std::ranges::generate(row, [&] { return metres(random); });
    pupils.push_back(std::floor(people(random)));
  }
  const Free places(8, 700);
  const Chosen chosen = schoolsWithPlaces(ways, pupils, places);
  std::ranges::reverse(ways);
  std::ranges::reverse(pupils);
  Chosen reversed = schoolsWithPlaces(ways, pupils, places);
  std::ranges::reverse(reversed);
  EXPECT_EQ(reversed, chosen);
}

TEST(Sums, WeighWaysByPupils) {
  const std::vector<Journey> all{{0, 0, 1, 100}, {1, 0, 0.5, 300}, {1, 1, 0.5, 700}, {2, outside, 1, nan}};
  const std::vector<JourneySum> result = sums(all, std::vector<double>{10, 20, 40}, 3);
  EXPECT_EQ(result[0].pupils, 20);
  EXPECT_EQ(result[0].meanWay, 200);
  EXPECT_EQ(result[0].farthestWay, 300);
  EXPECT_EQ(result[1].pupils, 10);
  EXPECT_EQ(result[1].meanWay, 700);
  EXPECT_EQ(result[2].pupils, 0);
  EXPECT_TRUE(std::isnan(result[2].meanWay) && std::isnan(result[2].farthestWay));
  EXPECT_EQ(result[3].pupils, 30) << "those outside do not count";
  EXPECT_NEAR(result[3].meanWay, 11000 / 30., 1e-9);
  EXPECT_EQ(result[3].farthestWay, 700);
}

TEST(Journeys, AreWhole) {
  const std::vector<Journey> all = journeys(Chosen{1, outside}, {{nan, 7}, {3, 4}});
  EXPECT_EQ(all[0].school, 1U);
  EXPECT_EQ(all[0].share, 1);
  EXPECT_EQ(all[0].metres, 7);
  EXPECT_EQ(all[1].school, outside);
  EXPECT_TRUE(std::isnan(all[1].metres));
}

} // namespace skolmix
