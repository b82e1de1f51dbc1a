#include "overlay/topology.h"

#include "overlay/shapes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace skolmix {
namespace {

using Geometries = std::vector<Geometry>;

double area(const Geometries &polygons) {
  return std::accumulate(polygons.begin(), polygons.end(), 0.0,
                         [](double sum, const Geometry &polygon) { return sum + polygon.area(); });
}

class Random {
public:
  explicit Random(unsigned seed) : mEngine(seed) {}
  double between(double from, double to) { return std::uniform_real_distribution<double>(from, to)(mEngine); }
  Geometry rectangleIn(double side) {
    return rectangle(between(0, side), between(0, side), between(1, side / 4), between(1, side / 4));
  }

private:
  std::mt19937 mEngine;
};

std::vector<std::vector<std::uint32_t>> spotsByBruteForce(const std::vector<Point> &points, double tolerance) {
  std::vector<std::uint32_t> group(points.size());
  std::iota(group.begin(), group.end(), 0U);
  for (bool changed = true; changed;) {
    changed = false;
    for (std::size_t a = 0; a < points.size(); ++a)
      for (std::size_t b = 0; b < points.size(); ++b)
        if (std::hypot(points[a].x - points[b].x, points[a].y - points[b].y) < tolerance && group[b] > group[a]) {
          group[b] = group[a];
          changed = true;
        }
  }
  std::vector<std::vector<std::uint32_t>> result;
  for (std::uint32_t first = 0; first < points.size(); ++first) {
    std::vector<std::uint32_t> members;
    for (std::uint32_t i = 0; i < points.size(); ++i)
      if (group[i] == first)
        members.push_back(i);
    if (members.size() > 1)
      result.push_back(members);
  }
  return result;
}

} // namespace

TEST(Gaps, AreHolesOfOneZone) {
  const Geometries found = gaps(Geometries{difference(square(0, 0, 100), square(20, 20, 10))});
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].area(), 100);
  EXPECT_EQ(found[0].centre().x, 25);
}

TEST(Gaps, AreWhatZonesEncloseTogether) {
  const Geometries ring{rectangle(0, 0, 30, 10), rectangle(0, 10, 10, 10), rectangle(20, 10, 10, 10),
                        rectangle(0, 20, 30, 10)};
  const Geometries found = gaps(ring);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].area(), 100);
  EXPECT_TRUE(gaps(std::span(ring).first(3)).empty()) << "open to the outside";
}

TEST(Gaps, AreSlitsBetweenNeighbours) {
  const Geometries zones{polygon({{0, 0}, {100, 0}, {100, 20}, {99.5, 50}, {100, 80}, {100, 100}, {0, 100}}),
                         polygon({{100, 0}, {200, 0}, {200, 100}, {100, 100}, {100, 80}, {100.5, 50}, {100, 20}})};
  const Geometries found = gaps(zones);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_NEAR(found[0].area(), 30, 1e-9);
}

TEST(Gaps, AreTheGroundAroundAnIslandInAHole) {
  const Geometries found = gaps(Geometries{difference(square(0, 0, 100), square(20, 20, 60)), square(40, 40, 20)});
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].area(), 3200);
}

TEST(Gaps, AreNotSlivers) {
  EXPECT_TRUE(gaps(Geometries{difference(square(0, 0, 100), square(20, 20, 1))}).empty());
  EXPECT_EQ(gaps(Geometries{difference(square(0, 0, 100), square(20, 20, 1.1))}).size(), 1u);
}

TEST(Gaps, AreNoneBetweenZonesThatLieApartOrAreNone) {
  EXPECT_TRUE(gaps(Geometries{square(0, 0, 10), square(50, 0, 10), Geometry()}).empty());
  EXPECT_TRUE(gaps(Geometries{}).empty());
}

/// The cells of a grid that no way over missing neighbours leads out of.
static std::size_t enclosedCells(const std::vector<bool> &missing, std::size_t size) {
  std::vector<bool> open(missing.size());
  for (bool changed = true; changed;) {
    changed = false;
    for (std::size_t i = 0; i < missing.size(); ++i) {
      const std::size_t x = i % size;
      const std::size_t y = i / size;
      const bool leadsOut = x == 0 || y == 0 || x == size - 1 || y == size - 1 || open[i - 1] || open[i + 1] ||
                            open[i - size] || open[i + size];
      if (missing[i] && !open[i] && leadsOut)
        open[i] = changed = true;
    }
  }
  std::size_t enclosed = 0;
  for (std::size_t i = 0; i < missing.size(); ++i)
    enclosed += missing[i] && !open[i];
  return enclosed;
}

TEST(Gaps, AreTheEnclosedHolesOfARandomGrid) {
  constexpr std::size_t size = 12;
  for (unsigned seed = 1; seed <= 20; ++seed) {
    std::mt19937 random(seed);
    std::vector<bool> missing(size * size);
    Geometries zones;
    for (std::size_t i = 0; i < size * size; ++i) {
      missing[i] = random() % 2 == 0;
      if (!missing[i])
        zones.push_back(square(static_cast<double>(i % size) * 10, static_cast<double>(i / size) * 10, 10));
    }
    const std::size_t enclosed = enclosedCells(missing, size);
    ASSERT_GT(enclosed, 0u) << "seed " << seed;
    EXPECT_NEAR(area(gaps(zones)), 100.0 * static_cast<double>(enclosed), 1e-6) << "seed " << seed;
  }
}

TEST(Gaps, DoNotDependOnTheOrderOfZones) {
  Random random(3);
  Geometries zones;
  for (int i = 0; i < 60; ++i)
    zones.push_back(random.rectangleIn(200));
  const Geometries there = gaps(zones);
  std::ranges::reverse(zones);
  const Geometries back = gaps(zones);
  ASSERT_FALSE(there.empty());
  ASSERT_EQ(there.size(), back.size());
  for (std::size_t i = 0; i < there.size(); ++i)
    EXPECT_EQ(there[i].toWkb(), back[i].toWkb());
}

TEST(Covers, AreSharesOfUnitsAlsoWhereZonesOverlap) {
  const std::vector<Cover> found =
      covers(Geometries{square(0, 0, 100), pointGeometry({10, 10}), pointGeometry({300, 0}), Geometry()},
             Geometries{rectangle(0, 0, 30, 100), Geometry(), rectangle(0, 0, 100, 50)}, nobodyListens);
  ASSERT_EQ(found.size(), 4u);
  const auto expectCover = [&](std::size_t i, std::uint32_t unit, std::uint32_t zone, double share) {
    EXPECT_EQ(found[i].unit, unit);
    EXPECT_EQ(found[i].zone, zone);
    EXPECT_DOUBLE_EQ(found[i].share, share);
  };
  expectCover(0, 0, 0, 0.3);
  expectCover(1, 0, 2, 0.5);
  expectCover(2, 1, 0, 1);
  expectCover(3, 1, 2, 1);
}

TEST(Covers, AreThoseOfAllPairs) {
  for (unsigned seed = 1; seed <= 5; ++seed) {
    Random random(seed);
    Geometries units, zones;
    for (int i = 0; i < 60; ++i) {
      units.push_back(random.rectangleIn(1000));
      zones.push_back(random.rectangleIn(1000));
    }
    std::vector<std::tuple<std::uint32_t, std::uint32_t, double>> expected;
    for (std::uint32_t unit = 0; unit < units.size(); ++unit)
      for (std::uint32_t zone = 0; zone < zones.size(); ++zone)
        if (const double common = intersection(units[unit], zones[zone]).area(); common >= 1)
          expected.emplace_back(unit, zone, common / units[unit].area());
    const std::vector<Cover> found = covers(units, zones, nobodyListens);
    ASSERT_EQ(found.size(), expected.size()) << "seed " << seed;
    for (std::size_t i = 0; i < found.size(); ++i) {
      EXPECT_EQ(found[i].unit, std::get<0>(expected[i]));
      EXPECT_EQ(found[i].zone, std::get<1>(expected[i]));
      EXPECT_NEAR(found[i].share, std::get<2>(expected[i]), 1e-9);
    }
  }
}

TEST(Covers, StopWhenAsked) {
  struct Stop {};
  EXPECT_THROW(covers(squares(0, 0, 2, 1, 10), squares(0, 0, 2, 1, 10), [](double) { throw Stop(); }), Stop);
}

TEST(SharedSpots, GroupThoseThatStandCloserThanTheTolerance) {
  const Geometries places{
      pointGeometry({0, 0}),    pointGeometry({50, 0}),   pointGeometry({0.5, 0.5}), Geometry(),
      pointGeometry({50.6, 0}), pointGeometry({51.4, 0}), square(0, 0, 1),           pointGeometry({80, 0}),
      pointGeometry({81, 0})};
  const std::vector<std::vector<std::uint32_t>> expected{{0, 2}, {1, 4, 5}};
  EXPECT_EQ(sharedSpots(places, 1), expected);
}

TEST(SharedSpots, AreThoseOfAllPairs) {
  for (unsigned seed = 1; seed <= 10; ++seed) {
    Random random(seed);
    std::vector<Point> points;
    Geometries places;
    for (int i = 0; i < 300; ++i) {
      const bool again = i > 0 && random.between(0, 1) < 0.1;
      points.push_back(again ? points[static_cast<std::size_t>(random.between(0, i))]
                             : Point{random.between(-20, 20), random.between(-20, 20)});
      places.push_back(pointGeometry(points.back()));
    }
    EXPECT_EQ(sharedSpots(places, 1), spotsByBruteForce(points, 1)) << "seed " << seed;
  }
}

TEST(SharedSpots, TakeNoLongerForAHundredThousandOnOneSpot) {
  const Geometries places(100000, pointGeometry({7, 7}));
  const auto found = sharedSpots(places, 1);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].size(), places.size());
}

TEST(NearestSearch, FindsTheNearestOfAll) {
  Random random(5);
  Geometries places;
  for (int i = 0; i < 200; ++i)
    places.push_back(random.rectangleIn(10000));
  places.push_back(Geometry::fromWkt("LINESTRING (0 0, 10000 10000)"));
  places.emplace_back();
  const NearestSearch search(places);
  for (int i = 0; i < 200; ++i) {
    const Point place{random.between(-20000, 20000), random.between(-20000, 20000)};
    double expected = 1e99;
    for (const Geometry &one : places)
      if (!one.isEmpty())
        expected = std::min(expected, distance(pointGeometry(place), one));
    EXPECT_EQ(search.distance(place, random.between(0, 30000)), expected);
  }
}

TEST(NearestSearch, IsInfinitelyFarFromNothing) {
  const Geometries nothing{Geometry()};
  EXPECT_TRUE(std::isinf(NearestSearch(nothing).distance({0, 0}, 100)));
  EXPECT_TRUE(std::isinf(NearestSearch({}).distance({0, 0}, 100)));
}

} // namespace skolmix
