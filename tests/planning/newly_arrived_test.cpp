#include "planning/newly_arrived.h"

#include "segregation/measures.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <random>

namespace skolmix {
namespace {

const double nan = std::numeric_limits<double>::quiet_NaN();
using Arrivals = std::vector<std::size_t>;

/// What is to be as small as can be, as the header says it.
struct Cost {
  double without = 0, unevenness = 0, metres = 0;

  double weighed(double wayWeight) const {
    const double weight = std::clamp(wayWeight, 1e-6, 1 - 1e-6);
    return 1e6 * without + (1 - weight) * unevenness + weight * metres / 5000;
  }
};

Cost costOf(std::span<const ArrivalFlow> flows, const Ways &ways, std::span<const HostSchool> schools) {
  Cost cost;
  for (const ArrivalFlow &flow : flows)
    if (flow.school == outside)
      cost.without += static_cast<double>(flow.pupils);
    else
      cost.metres += static_cast<double>(flow.pupils) * ways[flow.place][flow.school];
  const Counts after = withArrivals(schools, arrivalsPerSchool(flows, schools.size()));
  const std::vector<double> totals = columnSums(after);
  const double whole = totals[0] / sum(totals);
  for (std::size_t school = 0; school < schools.size(); ++school)
    if (const double pupils = sum(after[school]); pupils > 0)
      cost.unevenness += pupils * std::pow(after[school][0] / pupils - whole, 2);
  return cost;
}

bool isPossible(std::span<const ArrivalFlow> flows, std::span<const HostSchool> schools) {
  const std::vector<double> more = arrivalsPerSchool(flows, schools.size());
  for (std::size_t school = 0; school < schools.size(); ++school)
    if (schools[school].room && more[school] > *schools[school].room)
      return false;
  return true;
}

/// Tries every way to send every single pupil.
double leastCost(const Ways &ways, const Arrivals &arrivals, const std::vector<HostSchool> &schools, double weight) {
  std::vector<std::uint32_t> homes;
  for (std::uint32_t place = 0; place < arrivals.size(); ++place)
    homes.insert(homes.end(), arrivals[place], place);
  double least = std::numeric_limits<double>::infinity();
  std::vector<ArrivalFlow> flows;
  const std::function<void()> tryAll = [&] {
    if (flows.size() == homes.size()) {
      if (isPossible(flows, schools))
        least = std::min(least, costOf(flows, ways, schools).weighed(weight));
      return;
    }
    const std::uint32_t place = homes[flows.size()];
    for (std::uint32_t school = 0; school <= schools.size(); ++school) {
      const bool isNone = school == schools.size();
      if (!isNone && std::isnan(ways[place][school]))
        continue;
      flows.push_back({place, isNone ? outside : school, 1});
      tryAll();
      flows.pop_back();
    }
  };
  tryAll();
  return least;
}

struct Town {
  Ways ways;
  Arrivals arrivals;
  std::vector<HostSchool> schools;
};

Town randomTown(unsigned seed) {
  std::mt19937 random(seed);
  const auto between = [&](int from, int to) { return std::uniform_int_distribution<int>(from, to)(random); };
  Town town;
  const int schools = between(1, 4);
  for (int school = 0; school < schools; ++school) {
    const int pupils = between(0, 60);
    town.schools.push_back({static_cast<double>(pupils), static_cast<double>(between(0, pupils / 3)),
                            between(0, 3) == 0 ? std::nullopt : std::optional<double>(between(0, 3))});
  }
  for (int place = 0; place < 3; ++place) {
    town.arrivals.push_back(static_cast<std::size_t>(between(0, 2)));
    town.ways.emplace_back();
    for (int school = 0; school < schools; ++school)
      town.ways.back().push_back(between(0, 4) == 0 ? nan : between(10, 6000));
  }
  return town;
}

} // namespace

TEST(RoomForArrivals, IsWhatIsFreeOrWhatIsLeftOfTheReserve) {
  EXPECT_EQ(roomForArrivals(80, 5, 100, 0), 20);
  EXPECT_EQ(roomForArrivals(100, 5, 100, 8), 3) << "full, but three reserved places are theirs";
  EXPECT_EQ(roomForArrivals(100, 9, 100, 8), 0) << "they have more than the reserve";
  EXPECT_EQ(roomForArrivals(95, 0, 100, 3), 5) << "free places are open to them, too";
  EXPECT_EQ(roomForArrivals(110, 0, 100, 0), 0);
  EXPECT_EQ(roomForArrivals(95.5, 0, 100, 0), 4) << "whole pupils";
}

TEST(SpreadArrivals, IsTheBestOfAllSpreads) {
  for (unsigned seed = 0; seed < 400; ++seed) {
    const Town town = randomTown(seed);
    for (const double weight : {0., 0.2, 0.5, 1.}) {
      const std::vector<ArrivalFlow> flows = spreadArrivals(town.ways, town.arrivals, town.schools, weight);
      EXPECT_TRUE(isPossible(flows, town.schools)) << seed;
      std::vector<std::size_t> sent(town.arrivals.size());
      for (const ArrivalFlow &flow : flows)
        sent[flow.place] += flow.pupils;
      EXPECT_EQ(sent, town.arrivals) << seed;
      EXPECT_NEAR(costOf(flows, town.ways, town.schools).weighed(weight),
                  leastCost(town.ways, town.arrivals, town.schools, weight), 1e-6)
          << "town " << seed << ", weight " << weight;
    }
  }
}

/// 12 come to schools of 100, 100 and 50 pupils with 10, 0 and 0: the whole then is 22 of 262, 8.4 %.
TEST(SpreadArrivals, LevelsTheSharesWhereWaysDoNotCount) {
  const std::vector<HostSchool> schools{{100, 10, {}}, {100, 0, {}}, {50, 0, {}}};
  const std::vector<ArrivalFlow> flows = spreadArrivals({{0, 0, 0}}, Arrivals{12}, schools, 0);
  EXPECT_EQ(arrivalsPerSchool(flows, 3), (std::vector<double>{0, 8, 4})) << "8 of 108 and 4 of 54 are 7.4 %";
}

/// No pupil could go to another school and make the shares more even.
TEST(SpreadArrivals, LeavesNothingToLevel) {
  std::mt19937 random(5);
  for (int trial = 0; trial < 50; ++trial) {
    const auto between = [&](int from, int to) { return std::uniform_int_distribution<int>(from, to)(random); };
    std::vector<HostSchool> schools;
    for (int school = 0; school < 12; ++school) {
      const double pupils = between(50, 700);
      schools.push_back({pupils, std::floor(pupils * between(0, 30) / 100), between(0, 60)});
    }
    const std::vector<ArrivalFlow> flows = spreadArrivals({std::vector<double>(12)}, Arrivals{150}, schools, 0);
    const std::vector<double> more = arrivalsPerSchool(flows, 12);
    ASSERT_EQ(sum(more), 150);
    const double now = measures(withArrivals(schools, more)).etaSquared;
    for (std::size_t from = 0; from < 12; ++from)
      for (std::size_t to = 0; to < 12; ++to) {
        if (from == to || more[from] == 0 || more[to] == *schools[to].room)
          continue;
        std::vector<double> other = more;
        --other[from];
        ++other[to];
        EXPECT_GE(measures(withArrivals(schools, other)).etaSquared, now - 1e-9);
      }
  }
}

TEST(SpreadArrivals, SendsAllToTheNearestWithRoomWhereOnlyWaysCount) {
  const Ways ways{{100, 2000, 3000}, {2000, 100, 900}};
  const std::vector<HostSchool> schools{{100, 90, {}}, {100, 50, 3.}, {100, 0, {}}};
  const std::vector<double> more = arrivalsPerSchool(spreadArrivals(ways, Arrivals{5, 5}, schools, 1), 3);
  EXPECT_EQ(more, (std::vector<double>{5, 3, 2}));
}

/// One pupil, and large schools with 0 and 10 per cent: ten points are worth almost 1 km.
TEST(SpreadArrivals, WeighsAPointLikeAHundredMetresAtOneHalf) {
  const std::vector<HostSchool> schools{{10000, 0, {}}, {10000, 1000, {}}};
  const auto chosen = [&](double farther) {
    return spreadArrivals({{1000 + farther, 1000}}, Arrivals{1}, schools, 0.5).front().school;
  };
  EXPECT_EQ(chosen(900), 0u);
  EXPECT_EQ(chosen(1000), 1u) << "0.1 (2 − 0.1) is a little less than 0.2";
}

TEST(SpreadArrivals, PlacesManyBeforeAnythingElse) {
  const Ways ways{{1, 100000}, {2, nan}};
  const std::vector<HostSchool> schools{{10, 0, 1.}, {10, 10, 1.}};
  const std::vector<ArrivalFlow> flows = spreadArrivals(ways, Arrivals{1, 1}, schools, 0.5);
  ASSERT_EQ(flows.size(), 2u);
  EXPECT_EQ(flows[0].school, 1u);
  EXPECT_EQ(flows[1].school, 0u);
  const std::vector<ArrivalFlow> tooMany = spreadArrivals(ways, Arrivals{1, 5}, schools, 0.5);
  EXPECT_EQ(tooMany.back().school, outside);
  EXPECT_EQ(tooMany.back().pupils, 4u);
}

/// The last can only be placed if two others make long detours.
TEST(SpreadArrivals, MakesRoomByAChainOfDetours) {
  const double far = 50000;
  const Ways ways{{0, far, nan}, {nan, 0, far}, {0, nan, nan}};
  const std::vector<HostSchool> schools(3, {100, 0, 1.});
  EXPECT_EQ(arrivalsPerSchool(spreadArrivals(ways, Arrivals{1, 1, 1}, schools, 0.9), 3),
            (std::vector<double>{1, 1, 1}));
}

TEST(SpreadArrivals, TakesTheFirstOfEqualSchools) {
  const std::vector<HostSchool> schools(7, {100, 5, {}});
  EXPECT_EQ(arrivalsPerSchool(spreadArrivals({std::vector<double>(7, 9)}, Arrivals{10}, schools, 0.5), 7),
            (std::vector<double>{2, 2, 2, 1, 1, 1, 1}));
  const Ways two(2, std::vector<double>(7, 9));
  EXPECT_EQ(arrivalsPerSchool(spreadArrivals(two, Arrivals{3, 2}, schools, 0.5), 7),
            (std::vector<double>{1, 1, 1, 1, 1, 0, 0}));
}

TEST(SpreadArrivals, KnowsSchoolsWithoutPupilsAndPlacesWithoutArrivals) {
  EXPECT_TRUE(spreadArrivals({{1}}, Arrivals{0}, std::vector<HostSchool>{{0, 0, {}}}, 0.5).empty());
  const std::vector<ArrivalFlow> alone = spreadArrivals({{1}}, Arrivals{3}, std::vector<HostSchool>{{0, 0, {}}}, 0);
  ASSERT_EQ(alone.size(), 1u);
  EXPECT_EQ(alone[0].pupils, 3u);
}

} // namespace skolmix
