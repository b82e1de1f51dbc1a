#include "overlay/crosswalk.h"

#include "model/table.h"
#include "overlay/shapes.h"

#include <gtest/gtest.h>

namespace skolmix {
namespace {

using Geometries = std::vector<Geometry>;

std::vector<double> sharesOf(const Homes &homes, const Geometries &zones, std::uint32_t unit = 0,
                             Allocation allocation = Allocation::Conserving) {
  std::vector<double> values(zones.size() + 1);
  for (const Share &share : crosswalk(homes, zoning(zones), allocation, nobodyListens).shares)
    if (share.unit == unit)
      values[share.zone == outside ? zones.size() : share.zone] += share.value;
  return values;
}

void expectShares(const std::vector<double> &found, const std::vector<double> &expected) {
  ASSERT_EQ(found.size(), expected.size());
  for (std::size_t i = 0; i < found.size(); ++i)
    EXPECT_NEAR(found[i], expected[i], 1e-12) << i;
}

/// A unit of 100 m, cut in halves.
const Geometries unit{square(0, 0, 100)};
const Geometries halves{rectangle(0, 0, 50, 100), rectangle(50, 0, 50, 100)};

Homes onPlaces(const WeightedPlaces &places, const Geometries &units = unit) {
  return on(places, units, evenly(units), nobodyListens);
}

} // namespace

TEST(Homes, OnPointsShareByTheirWeights) {
  const Homes homes =
      onPlaces({{pointGeometry({10, 10}), pointGeometry({20, 90}), pointGeometry({80, 50})}, {1, 2, 9}});
  expectShares(sharesOf(homes, halves), {0.25, 0.75, 0});
  EXPECT_TRUE(homes.fallback.empty());
  const Crosswalk split = crosswalk(homes, zoning(halves), Allocation::Conserving, nobodyListens);
  EXPECT_NEAR(split.shares[0].centre.x, (10 + 2 * 20) / 3.0, 1e-12) << "where they live on average";
  EXPECT_NEAR(split.homeCount[0], 12.0 * 12 / (1 + 4 + 81), 1e-12);
}

TEST(Homes, OnBuildingsShareByTheAreaInside) {
  const Homes homes = onPlaces({{rectangle(40, 0, 20, 10), rectangle(90, 0, 40, 10)}, {4, 8}});
  expectShares(sharesOf(homes, halves), {1 / 3.0, 2 / 3.0, 0}); // 2 of 4 on either side, and a quarter of 8 inside
}

TEST(Homes, WithoutAnyWeightFallBackToTheWholeUnit) {
  const Geometries units{square(0, 0, 100), square(100, 0, 100), pointGeometry({10, 10})};
  const Homes homes = onPlaces({{pointGeometry({10, 10}), pointGeometry({150, 50})}, {5, 0}}, units);
  EXPECT_EQ(homes.fallback, std::vector<std::uint32_t>{1}) << "its only place weighs nothing";
  const Geometries zones{rectangle(0, 0, 130, 100), rectangle(130, 0, 70, 100)};
  expectShares(sharesOf(homes, zones, 0), {1, 0, 0});
  expectShares(sharesOf(homes, zones, 1), {0.3, 0.7, 0});
  expectShares(sharesOf(homes, zones, 2), {1, 0, 0});
}

TEST(Homes, WithinAMaskLeaveTheRestEmpty) {
  const Geometries mask{rectangle(0, 0, 20, 100), rectangle(10, 0, 10, 100), rectangle(60, 0, 60, 100)};
  const Homes homes = within(unit, mask, nobodyListens);
  expectShares(sharesOf(homes, halves), {20 / 60.0, 40 / 60.0, 0});
  EXPECT_TRUE(homes.fallback.empty());
  const Homes none = within(unit, Geometries{square(500, 0, 10)}, nobodyListens);
  EXPECT_EQ(none.fallback, std::vector<std::uint32_t>{0});
  expectShares(sharesOf(none, halves), {0.5, 0.5, 0});
}

TEST(Homes, FallBackToTheMaskWhereTheyAreGivenOne) {
  const Homes masked = within(unit, Geometries{rectangle(0, 0, 10, 100)}, nobodyListens);
  const Homes homes = on({{pointGeometry({500, 500})}, {1}}, unit, masked, nobodyListens);
  EXPECT_EQ(homes.fallback, std::vector<std::uint32_t>{0});
  expectShares(sharesOf(homes, halves), {1, 0, 0});
}

TEST(Homes, OutsideAllZonesCountOutsideOrMoveIn) {
  const WeightedPlaces places{{pointGeometry({10, 10}), pointGeometry({90, 10})}, {1, 3}};
  const Geometries west{halves[0]};
  expectShares(sharesOf(onPlaces(places), west), {1, 0});
  expectShares(sharesOf(onPlaces(places), west, 0, Allocation::ShareOfArea), {0.25, 0.75});
}

TEST(Homes, OfEqualDensityGiveTheSameAsAreaDoes) {
  Random random(8);
  std::vector<double> weights;
  Geometries buildings = squares(0, 0, 20, 20, 5);
  weights.assign(buildings.size(), 7);
  const Geometries zones{polygon({{-1, -1}, {70, -1}, {30, 101}, {-1, 101}}),
                         polygon({{70, -1}, {101, -1}, {101, 101}, {30, 101}})};
  expectShares(sharesOf(onPlaces({buildings, weights}), zones), sharesOf(evenly(unit), zones));
}

TEST(Homes, DoNotDependOnThreads) {
  Random random(9);
  const Geometries units = squares(0, 0, 10, 10, 100);
  WeightedPlaces places;
  for (int i = 0; i < 3000; ++i) {
    places.places.push_back(pointGeometry({random.between(0, 1000), random.between(0, 1000)}));
    places.weights.push_back(random.between(0, 9));
  }
  const Homes once = on(places, units, evenly(units), nobodyListens, 1);
  const Homes again = on(places, units, evenly(units), nobodyListens, 4);
  EXPECT_EQ(once.units, again.units);
  EXPECT_EQ(once.weights, again.weights);
}

TEST(Zoning, LeavesZonesThatDoNotOverlapAlone) {
  const Zoning zones = zoning(halves);
  EXPECT_EQ(zones.grounds.size(), 2u);
  for (const auto &claims : zones.claims) {
    ASSERT_EQ(claims.size(), 1u);
    EXPECT_EQ(claims[0].part, 1);
  }
}

TEST(Zoning, CutsRandomZonesIntoGroundsThatDoNotOverlapAndLoseNothing) {
  Random random(10);
  for (int round = 0; round < 20; ++round) {
    Geometries zones;
    for (int i = 0; i < 8; ++i)
      zones.push_back(rectangle(random.between(0, 5000), random.between(0, 5000), random.between(500, 6000),
                                random.between(500, 6000)));
    const Zoning cut = zoning(zones);
    EXPECT_TRUE(overlaps(*cut.index).empty());
    std::vector<double> areas(zones.size());
    double all = 0;
    for (std::size_t i = 0; i < cut.grounds.size(); ++i) {
      double parts = 0;
      for (const Claim &claim : cut.claims[i]) {
        areas[claim.zone] += cut.grounds[i].area();
        parts += claim.part;
      }
      EXPECT_NEAR(parts, 1, 1e-12);
      all += cut.grounds[i].area();
    }
    EXPECT_NEAR(all, united(zones).area(), 28); // overlaps below a sliver, 1 m² a pair, stay
    for (std::size_t zone = 0; zone < zones.size(); ++zone)
      EXPECT_NEAR(areas[zone], zones[zone].area(), 1e-3);
  }
}

} // namespace skolmix
