#include "overlay/street_graph.h"

#include "overlay/shapes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace skolmix {
namespace {

const EqualArea projection({15, 60});

/// The way from the first place to the second; NaN where there is none.
double way(const std::vector<const char *> &lines, Point from, Point to, double reach = 50) {
  std::vector<Geometry> geometries;
  for (const char *line : lines)
    geometries.push_back(Geometry::fromWkt(line));
  const StreetGraph graph(std::move(geometries), projection, nobodyListens);
  const auto start = graph.nearestStreet(from, reach);
  return start ? graph.metres(*start, std::vector{graph.nearestStreet(to, reach)}).front() : std::nan("");
}

} // namespace

TEST(StreetGraph, GoesAroundTheCorner) {
  EXPECT_NEAR(way({"LINESTRING (0 0, 300 0)", "LINESTRING (300 400, 300 0)"}, {0, 0}, {300, 400}), 700, 0.01);
}

TEST(StreetGraph, TakesTheShortestOfSeveralWays) {
  const std::vector<const char *> lines{"LINESTRING (0 0, 300 0, 300 400)", "LINESTRING (0 0, 300 400)"};
  EXPECT_NEAR(way(lines, {0, 0}, {300, 400}), 500, 0.01);
}

TEST(StreetGraph, BeginsAndEndsBesideAStreet) {
  const std::vector<const char *> line{"LINESTRING (0 0, 100 0)"};
  EXPECT_NEAR(way(line, {20, 30}, {90, -40}), 30 + 70 + 40, 0.01) << "on one segment, not by its ends";
  EXPECT_NEAR(way(line, {90, -40}, {20, 30}), 30 + 70 + 40, 0.01);
  EXPECT_NEAR(way(line, {-30, 40}, {130, 0}), 50 + 100 + 30, 0.01) << "beyond both ends";
  EXPECT_NEAR(way(line, {50, 10}, {50, -10}), 20, 0.01) << "just across the street";
  EXPECT_EQ(way(line, {0, 0}, {0, 0}), 0);
}

TEST(StreetGraph, ReachesAPlaceFromBothEndsOfItsSegment) {
  const std::vector<const char *> ring{"LINESTRING (0 0, 100 0, 100 100, 0 100, 0 0)"};
  EXPECT_NEAR(way(ring, {50, 0}, {0, 90}), 140, 0.01);
  EXPECT_NEAR(way(ring, {50, 0}, {100, 90}), 140, 0.01);
}

TEST(StreetGraph, HasNoWayAcrossAGap) {
  EXPECT_TRUE(std::isnan(way({"LINESTRING (0 0, 100 0)", "LINESTRING (100.01 0, 200 0)"}, {0, 0}, {200, 0})));
  EXPECT_TRUE(std::isnan(way({"LINESTRING (0 0, 100 0)", "LINESTRING (50 -50, 50 50)"}, {0, 0}, {50, 50})))
      << "streets on two levels cross without a vertex";
}

TEST(StreetGraph, HasNoWayToAPlaceFarFromAnyStreet) {
  const std::vector<const char *> line{"LINESTRING (0 0, 100 0)"};
  EXPECT_TRUE(std::isnan(way(line, {0, 0}, {50, 50.1})));
  EXPECT_TRUE(std::isnan(way(line, {50, 50.1}, {0, 0})));
  EXPECT_NEAR(way(line, {0, 0}, {50, 49.9}), 99.9, 0.02);
}

TEST(StreetGraph, ReadsLinesOfSeveralPartsAndPointsTwice) {
  EXPECT_NEAR(way({"MULTILINESTRING ((0 0, 100 0, 100 0), (200 0, 100 0))"}, {0, 0}, {200, 0}), 200, 0.01);
}

namespace {

/// A grid of 8 × 8 crossings with streets missing.
struct Grid {
  static constexpr int size = 8;
  std::vector<std::pair<int, int>> streets{{0, 1}}; ///< numbers of crossings

  explicit Grid(std::mt19937 &random) {
    for (int crossing = 0; crossing < size * size; ++crossing) {
      if (crossing + size < size * size && random() % 3 > 0)
        streets.emplace_back(crossing, crossing + size);
      if ((crossing + 1) % size > 0 && random() % 3 > 0)
        streets.emplace_back(crossing, crossing + 1);
    }
  }

  static Point place(int crossing) { return {100. * (crossing / size), 70. * (crossing % size)}; }

  /// The ways from the first place to all, each `aside` of its crossing to the east and north.
  std::vector<double> ways(double aside) const {
    std::vector<Geometry> lines;
    for (const auto &[a, b] : streets) {
      const Point from = place(a);
      const Point to = place(b);
      char text[99];
      std::snprintf(text, sizeof text, "LINESTRING (%g %g, %g %g)", from.x, from.y, to.x, to.y);
      lines.push_back(Geometry::fromWkt(text));
    }
    const StreetGraph graph(std::move(lines), projection, nobodyListens);
    std::vector<std::optional<StreetTie>> ties;
    for (int crossing = 0; crossing < size * size; ++crossing)
      ties.push_back(graph.nearestStreet({place(crossing).x + aside, place(crossing).y + aside}, 60));
    return graph.metres(ties.front().value(), ties);
  }

  /// The ways between crossings by relaxation (Bellman 1958, Ford 1956).
  std::vector<double> relaxed() const {
    std::vector<double> metres(size * size, 1e9);
    metres[0] = 0;
    for (int round = 0; round < size * size; ++round)
      for (const auto &[a, b] : streets) {
        double &from = metres[static_cast<std::size_t>(a)];
        double &to = metres[static_cast<std::size_t>(b)];
        const double length = projection.distance(place(a), place(b));
        from = std::min(from, to + length);
        to = std::min(to, from + length);
      }
    return metres;
  }
};

} // namespace

TEST(StreetGraph, FindsTheShortestWaysOfATown) {
  std::mt19937 random(11);
  int unreachable = 0;
  for (int trial = 0; trial < 20; ++trial) {
    const Grid grid(random);
    const std::vector<double> found = grid.ways(0);
    const std::vector<double> expected = grid.relaxed();
    for (std::size_t i = 0; i < found.size(); ++i) {
      const bool isCrossing = std::ranges::any_of(grid.streets, [i](const auto &street) {
        return street.first == static_cast<int>(i) || street.second == static_cast<int>(i);
      });
      if (!isCrossing) // a place in the void may be near to another crossing
        continue;
      if (expected[i] < 1e8) {
        EXPECT_NEAR(found[i], expected[i], 1e-6);
      } else {
        EXPECT_TRUE(std::isnan(found[i]));
        ++unreachable;
      }
    }
  }
  EXPECT_GT(unreachable, 10);
}

/// Halfway between crossings two streets are equally near.
TEST(StreetGraph, DoesNotDependOnTheOrderOfStreets) {
  std::mt19937 random(12);
  for (int trial = 0; trial < 20; ++trial) {
    Grid grid(random);
    const std::vector<double> before = grid.ways(35);
    std::ranges::shuffle(grid.streets, random);
    for (auto &[a, b] : grid.streets)
      std::swap(a, b);
    const std::vector<double> after = grid.ways(35);
    for (std::size_t i = 0; i < before.size(); ++i)
      EXPECT_TRUE(before[i] == after[i] || (std::isnan(before[i]) && std::isnan(after[i]))) << i;
  }
}

} // namespace skolmix
