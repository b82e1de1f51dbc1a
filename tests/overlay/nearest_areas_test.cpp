// Ground by nearest site, and the points and discs it is made with.

#include "overlay/geometry.h"
#include "overlay/shapes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace skolmix {

static const std::vector<Point> grid = [] {
  std::vector<Point> points;
  for (int x = 0; x < 12; ++x)
    for (int y = 0; y < 12; ++y)
      points.push_back({50. + 100 * x, 50. + 100 * y});
  return points;
}();

TEST(NearestAreas, GiveEveryPlaceToItsNearestSite) {
  std::mt19937 random(5);
  std::uniform_real_distribution<double> within(0, 1000);
  std::vector<Point> sites;
  for (int i = 0; i < 25; ++i)
    sites.push_back({within(random), within(random)});
  const Geometry ground = difference(square(0, 0, 1000), square(300, 300, 200));
  const std::vector<Geometry> areas = nearestAreas(sites, ground, nobodyListens);
  double total = 0;
  for (const Geometry &area : areas)
    total += area.area();
  EXPECT_NEAR(total, ground.area(), 1e-6);
  for (int i = 0; i < 500; ++i) {
    const Point place{within(random), within(random)};
    const auto far = [&](Point site) { return std::hypot(site.x - place.x, site.y - place.y); };
    const auto nearest = std::ranges::min_element(sites, {}, far) - sites.begin();
    const bool onGround = PreparedGeometry(ground).covers(pointGeometry(place));
    EXPECT_EQ(PreparedGeometry(areas[static_cast<std::size_t>(nearest)]).covers(pointGeometry(place)), onGround);
  }
}

TEST(NearestAreas, OfAGridAreItsSquares) {
  for (const Geometry &area : nearestAreas(grid, square(0, 0, 1200), nobodyListens))
    EXPECT_NEAR(area.area(), 10000, 1e-6);
}

TEST(NearestAreas, GoToTheFirstOfSitesOnOneSpot) {
  const Geometry ground = rectangle(0, 0, 200, 100);
  const auto areas = nearestAreas(std::vector<Point>{{50, 50}, {150, 50}, {50, 50}}, ground, nobodyListens);
  EXPECT_NEAR(areas[0].area(), 10000, 1e-6);
  EXPECT_NEAR(areas[1].area(), 10000, 1e-6);
  EXPECT_TRUE(areas[2].isEmpty());
  const auto alone = nearestAreas(std::vector<Point>{{50, 50}, {50, 50}}, ground, nobodyListens);
  EXPECT_NEAR(alone[0].area(), 20000, 1e-6);
  EXPECT_TRUE(alone[1].isEmpty());
  EXPECT_TRUE(nearestAreas({}, ground, nobodyListens).empty());
}

TEST(NearestAreas, LieBesideASiteOffTheGround) {
  const auto areas = nearestAreas(std::vector<Point>{{5000, 50}, {50, 50}}, square(0, 0, 100), nobodyListens);
  EXPECT_TRUE(areas[0].isEmpty());
  EXPECT_NEAR(areas[1].area(), 10000, 1e-6);
}

TEST(InnerPoint, IsTheCentroidWhereThatIsInside) {
  EXPECT_EQ(innerPoint(square(0, 0, 10)).x, 5);
  EXPECT_EQ(innerPoint(Geometry::fromWkt("MULTIPOINT (0 0, 4 2)")).y, 1);
  const Geometry crescent = difference(square(0, 0, 10), square(2, 2, 8));
  const Point inside = innerPoint(crescent);
  EXPECT_TRUE(PreparedGeometry(crescent).covers(pointGeometry(inside)));
  EXPECT_FALSE(PreparedGeometry(crescent).covers(pointGeometry(crescent.centre())));
}

TEST(Disc, HoldsWhatIsNear) {
  EXPECT_NEAR(disc({10, 10}, 100).area(), 31415.9, 5);
  EXPECT_TRUE(PreparedGeometry(disc({10, 10}, 100)).covers(pointGeometry({10, 109.9})));
}

TEST(GroundAround, ReachesBeyondThePointsByTheirDistance) {
  const Geometry ground = groundAround(grid);
  EXPECT_TRUE(PreparedGeometry(ground).covers(square(10, 10, 1180)));
  EXPECT_NEAR(ground.area(), 1100 * 1100 + 4 * 1100 * 100 + 31416, 60) << "a hundred metres, the least";
  EXPECT_NEAR(groundAround(std::vector<Point>{{0, 0}}).area(), 31400, 60);
  const Geometry wide = groundAround(std::vector<Point>{{0, 0}, {2000, 0}, {2000, 2000}, {0, 2000}});
  EXPECT_TRUE(PreparedGeometry(wide).covers(pointGeometry({-999, 1000}))) << "1000 m for each of four points";
}

} // namespace skolmix
