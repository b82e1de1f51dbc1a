#include "overlay/outline.h"

#include "model/table.h"
#include "overlay/shapes.h"

#include <cmath>
#include <gtest/gtest.h>

namespace skolmix {
namespace {

Extent common(const Geometry &a, const Geometry &b) {
  Outline first(a);
  Outline second(b);
  second.index();
  return commonExtent(first, second);
}

/// A polygon round a point, with spikes; sometimes with a hole.
Geometry star(Random &random, Point centre, double radius) {
  std::vector<Point> ring;
  const int corners = 3 + static_cast<int>(random.below(40));
  for (int i = 0; i < corners; ++i) {
    const double angle = 6.283185307179586 * i / corners;
    const double reach = radius * random.between(0.3, 1);
    ring.push_back({centre.x + reach * std::cos(angle), centre.y + reach * std::sin(angle)});
  }
  const Geometry whole = polygon(ring);
  return random.below(2) == 0 ? whole
                              : difference(whole, square(centre.x - radius / 9, centre.y - radius / 9, radius / 7));
}

void expectAsGeos(const Geometry &a, const Geometry &b, const char *what) {
  const Geometry both = intersection(a, b);
  const Extent found = common(a, b);
  const double tolerance = 1e-12 * std::max(a.area(), b.area());
  EXPECT_NEAR(found.area, both.area(), tolerance) << what;
  if (both.area() > 1e-3 * a.area()) {
    EXPECT_NEAR(found.centre.x, both.centre().x, 1e-6) << what;
    EXPECT_NEAR(found.centre.y, both.centre().y, 1e-6) << what;
  }
}

} // namespace

TEST(Outline, HasTheAreaAndCentreOfThePolygon) {
  const Geometry ring =
      Geometry::fromWkt("POLYGON ((0 0, 40 0, 40 30, 0 30, 0 0), (10 10, 10 20, 20 20, 20 10, 10 10))");
  const Outline outline(ring);
  EXPECT_NEAR(outline.extent().area, 1100, 1e-12);
  EXPECT_NEAR(outline.extent().centre.x, ring.centre().x, 1e-12);
  EXPECT_NEAR(outline.extent().centre.y, ring.centre().y, 1e-12);
  EXPECT_EQ(Outline(Geometry()).extent().area, 0);
  EXPECT_EQ(Outline(Geometry::fromWkt("POLYGON EMPTY")).extent().area, 0);
}

TEST(Outline, HasTheSameAreaWhicheverWayItsRingsRun) {
  for (const char *wkt : {"POLYGON ((0 0, 0 30, 40 30, 40 0, 0 0), (10 10, 10 20, 20 20, 20 10, 10 10))",
                          "POLYGON ((0 0, 40 0, 40 30, 0 30, 0 0), (10 10, 20 10, 20 20, 10 20, 10 10))",
                          "POLYGON ((40 30, 0 30, 0 0, 40 0, 40 30), (20 20, 10 20, 10 10, 20 10, 20 20))"})
    EXPECT_NEAR(Outline(Geometry::fromWkt(wkt)).extent().area, 1100, 1e-12) << wkt;
}

TEST(Outline, HasInCommonWhatGeosIntersects) {
  Random random(1);
  for (int i = 0; i < 3000; ++i) {
    const Geometry a = star(random, {random.between(0, 100), random.between(0, 100)}, random.between(1, 60));
    const Geometry b = star(random, {random.between(0, 100), random.between(0, 100)}, random.between(1, 60));
    expectAsGeos(a, b, "random");
    expectAsGeos(a, a, "itself");
    expectAsGeos(a, square(20, 20, 50), "square");
    expectAsGeos(square(20, 20, 5), b, "small square");
  }
}

TEST(Outline, KnowsWhatSharesABorderOnlyAndWhatSharesMore) {
  const Geometry left = polygon({{0, 0}, {10, 0}, {13, 4}, {9, 7}, {10, 10}, {0, 10}});
  const Geometry right = polygon({{20, 0}, {20, 10}, {10, 10}, {9, 7}, {13, 4}, {10, 0}});
  EXPECT_NEAR(common(left, right).area, 0, 1e-13);
  EXPECT_NEAR(common(left, square(10, 10, 5)).area, 0, 1e-13) << "they touch in a corner";
  EXPECT_NEAR(common(square(0, 0, 10), rectangle(0, 5, 10, 10)).area, 50, 1e-13) << "their borders run together";
  EXPECT_NEAR(common(square(0, 0, 10), square(2, 2, 3)).area, 9, 1e-13);
  EXPECT_NEAR(common(square(2, 2, 3), square(0, 0, 10)).area, 9, 1e-13);
  const Geometry ring = difference(square(0, 0, 10), square(2, 2, 6));
  EXPECT_NEAR(common(square(3, 3, 3), ring).area, 0, 1e-13) << "it lies in the hole";
  EXPECT_NEAR(common(ring, square(2, 2, 6)).area, 0, 1e-13) << "it is the hole";
  const Geometry parts = Geometry::fromWkt("MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((5 5, 9 5, 9 9, 5 9, 5 5)))");
  EXPECT_NEAR(common(parts, square(0, 0, 7)).area, 1 + 4, 1e-13);
}

TEST(Outline, IsExactFarFromTheOriginAndForVeryDifferentSizes) {
  const double x = 674'000;
  const double y = 6'580'000;
  EXPECT_NEAR(common(square(x + 100, y + 100, 50), square(x, y, 130)).area, 900, 1e-7);
  EXPECT_NEAR(common(square(x + 100, y + 100, 50), rectangle(x - 1e6, y - 1e6, 1e6 + 125, 2e6)).area, 1250, 1e-6);
  const Geometry needle = polygon({{x, y}, {x + 100'000, y + 0.5}, {x, y + 1}});
  EXPECT_NEAR(common(needle, rectangle(x, y - 10, 50'000, 20)).area, 37'500, 1e-3);
}

} // namespace skolmix
