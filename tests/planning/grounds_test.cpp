#include "planning/grounds.h"

#include "model/table.h"
#include "planning/town.h"

#include <cmath>
#include <gtest/gtest.h>
#include <map>

namespace skolmix {
namespace {

using Areas = std::map<std::pair<std::uint32_t, std::uint32_t>, double>; // today, catchment

Areas areasOf(const std::vector<Ground> &grounds) {
  Areas areas;
  for (const Ground &ground : grounds)
    areas[{ground.today, ground.catchment}] += ground.area.area();
  return areas;
}

double areaOf(const std::vector<Ground> &grounds) {
  double area = 0;
  for (const Ground &ground : grounds)
    area += ground.area.area();
  return area;
}

Geometry allOf(const std::vector<Ground> &grounds) {
  std::vector<Geometry> parts;
  for (const Ground &ground : grounds)
    parts.push_back(ground.area);
  return united(parts);
}

} // namespace

TEST(Grounds, AreTheCatchmentsOfToday) {
  const Zoning catchments = zoning(std::vector{square(0, 0, 100), Geometry(), square(100, 0, 100)});
  const std::vector<Ground> grounds = groundsOf(catchments);
  ASSERT_EQ(grounds.size(), 2u) << "school 1 has none";
  EXPECT_EQ(areasOf(grounds), (Areas{{{0, 0}, 10'000}, {{2, 2}, 10'000}}));
  EXPECT_EQ(grounds[1].box.left, 100);
  EXPECT_EQ(grounds[1].box.right, 200);
  EXPECT_TRUE(groundOf(grounds, 1).isEmpty());
  EXPECT_EQ(groundOf(grounds, 2).area(), 10'000);
}

TEST(Grounds, RememberWhoseTheyWere) {
  std::vector<Ground> grounds = groundsOf(zoning(std::vector{square(0, 0, 100), square(100, 0, 100)}));
  give(grounds, rectangle(50, 0, 100, 120), 5); // half of each, and 100 × 20 m that nobody has
  EXPECT_EQ(areasOf(grounds),
            (Areas{{{0, 0}, 5000}, {{0, 5}, 5000}, {{1, 1}, 5000}, {{1, 5}, 5000}, {{outside, 5}, 2000}}));
  EXPECT_EQ(groundOf(grounds, 5).area(), 12'000);
  EXPECT_EQ(piecesOf(groundOf(grounds, 5)), 1u);
  for (const Ground &ground : grounds) {
    EXPECT_EQ(ground.box.left, boundingBox(ground.area).left);
    EXPECT_EQ(ground.box.right, boundingBox(ground.area).right);
  }
}

TEST(Grounds, GiveBackWhatWasGiven) {
  std::vector<Ground> grounds = groundsOf(zoning(std::vector{square(0, 0, 100), square(100, 0, 100)}));
  give(grounds, square(0, 0, 100), 1);
  EXPECT_EQ(areasOf(grounds), (Areas{{{0, 1}, 10'000}, {{1, 1}, 10'000}})) << "nothing is left of the first";
  give(grounds, rectangle(0, 0, 150, 100), 0);
  EXPECT_EQ(areasOf(grounds), (Areas{{{0, 0}, 10'000}, {{1, 0}, 5000}, {{1, 1}, 5000}}));
}

TEST(Grounds, AreNotGivenWhereThereIsNothingToGive) {
  std::vector<Ground> grounds = groundsOf(zoning(std::vector{square(0, 0, 100)}));
  give(grounds, Geometry(), 3);
  give(grounds, square(20, 20, 10), 0);  // its own
  give(grounds, square(100, 0, 100), 0); // touches only
  EXPECT_EQ(areasOf(grounds), (Areas{{{0, 0}, 10'000}, {{outside, 0}, 10'000}}));
}

/// Ground with a hole that nobody has.
TEST(Grounds, FillHolesThatNobodyHas) {
  std::vector<Ground> grounds = groundsOf(zoning(std::vector{difference(square(0, 0, 300), square(100, 100, 100))}));
  give(grounds, square(50, 50, 200), 1);
  EXPECT_EQ(areasOf(grounds), (Areas{{{0, 0}, 50'000}, {{0, 1}, 30'000}, {{outside, 1}, 10'000}}));
}

/// Any rectangles given one after the other: at any place the last has it, or who had it before; nothing overlaps.
TEST(Grounds, BelongToTheLastToWhomTheyWereGiven) {
  for (std::uint32_t seed = 1; seed <= 40; ++seed) {
    Random random(seed);
    std::vector<Point> sites(4);
    std::ranges::generate(sites, [&] { return Point{random.between(0, 6000), random.between(0, 6000)}; });
    const std::vector<Geometry> zones = nearestAreas(sites, square(0, 0, 6000), nobodyListens);
    const Zoning catchments = zoning(zones);
    std::vector<Ground> grounds = groundsOf(catchments);
    struct Given {
      double x, y, width, height;
      std::uint32_t school;
    };
    std::vector<Given> given;
    for (int i = 0; i < 6; ++i) {
      given.push_back({random.between(-1000, 6000), random.between(-1000, 6000), random.between(100, 3000),
                       random.between(100, 3000), static_cast<std::uint32_t>(random.below(5))});
      const Given &last = given.back();
      give(grounds, rectangle(last.x, last.y, last.width, last.height), last.school);
    }
    EXPECT_NEAR(areaOf(grounds), allOf(grounds).area(), 1) << "seed " << seed;
    for (int i = 0; i < 100; ++i) {
      const Point place{random.between(-1000, 7000), random.between(-1000, 7000)};
      std::uint32_t today = outside;
      double nearest = std::numeric_limits<double>::infinity();
      for (std::uint32_t site = 0; site < sites.size(); ++site)
        if (const double metres = std::hypot(place.x - sites[site].x, place.y - sites[site].y);
            metres < nearest && std::min({place.x, place.y, 6000 - place.x, 6000 - place.y}) > 0) {
          nearest = metres;
          today = site;
        }
      std::uint32_t expected = today;
      for (const auto &[x, y, width, height, school] : given)
        if (place.x > x && place.x < x + width && place.y > y && place.y < y + height)
          expected = school;
      std::size_t found = 0;
      for (const Ground &ground : grounds)
        if (distance(ground.area, pointGeometry(place)) == 0) {
          ++found;
          EXPECT_EQ(ground.catchment, expected) << "seed " << seed;
          EXPECT_EQ(ground.today, today) << "seed " << seed;
        }
      EXPECT_EQ(found, expected == outside ? 0u : 1u) << "seed " << seed;
    }
  }
}

} // namespace skolmix
