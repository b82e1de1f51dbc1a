#include "overlay/equal_area.h"

#include "model/error.h"
#include "overlay/projection.h"
#include "overlay/shapes.h"

#include <cmath>
#include <gtest/gtest.h>

namespace skolmix {

TEST(EqualArea, MeasuresWaysAlongTheEllipsoid) {
  // The lengths are those of `geod -I +ellps=WGS84` (PROJ 9.1.1).
  const EqualArea sweden({15, 58.5});
  const Projection project(sweden.definition());
  EXPECT_NEAR(sweden.distance(project({18.0686, 59.3293}), project({11.9746, 57.7089})), 398157.201449, 1e-4)
      << "Stockholm to Gothenburg";
  EXPECT_NEAR(sweden.distance(project({15, 59}), project({15, 60})), 111403.734322, 1e-4) << "along a meridian";
  EXPECT_NEAR(sweden.distance(project({-73.8, 40.6}), project({-0.5, 51.6})), 5551759.400319, 1e-3)
      << "New York to London, far from the centre";
}

TEST(EqualArea, MeasuresNoWayToTheSameSpotAndTheSameWayBack) {
  const EqualArea here({18, 59});
  const Point a{120, -3400};
  const Point b{-50000, 7};
  EXPECT_EQ(here.distance(a, a), 0);
  EXPECT_NEAR(here.distance(a, b), here.distance(b, a), 1e-6);
}

TEST(EqualArea, KeepsAreasOfTheEllipsoid) {
  // The area between parallels, Snyder 1987, equation 3-12.
  const EqualArea sweden({15, 58.5});
  const Projection project(sweden.definition());
  const std::vector<LonLat> corners{{15, 59}, {16, 59}, {16, 60}, {15, 60}, {15, 59}};
  std::vector<Point> ring;
  for (std::size_t i = 0; i < 4; ++i)
    for (double t = 0; t < 1; t += 1 / 1024.0) // the sides of the cell are curves in the projection
      ring.push_back(project({std::lerp(corners[i].longitude, corners[i + 1].longitude, t),
                              std::lerp(corners[i].latitude, corners[i + 1].latitude, t)}));
  EXPECT_NEAR(polygon(ring).area() / 6309805669.030415, 1, 1e-8);
}

TEST(EqualArea, StaysTheSameWhenTheDataMoveALittle) {
  EXPECT_EQ(EqualArea({18.0686, 59.3293}).definition(), EqualArea({18.0691, 59.3301}).definition());
  EXPECT_NE(EqualArea({18.07, 59.33}).definition(), EqualArea({18.08, 59.33}).definition());
}

TEST(EqualArea, ThrowsAnErrorForACentreThatIsNotOnEarth) {
  EXPECT_THROW(EqualArea({674000, 6580000}), Error);
  EXPECT_THROW(EqualArea({18, std::nan("")}), Error);
}

TEST(EqualArea, CanBeMoved) {
  EqualArea here({18, 59});
  const EqualArea there = std::move(here);
  EXPECT_NEAR(there.distance({0, 0}, {1000, 0}), 1000, 1e-3);
}

} // namespace skolmix
