#include "overlay/overlay.h"

#include "model/error.h"
#include "model/table.h"
#include "overlay/shapes.h"

#include <atomic>
#include <cmath>
#include <gtest/gtest.h>
#include <map>

namespace skolmix {
namespace {

using Geometries = std::vector<Geometry>;

/// Triangles and rectangles that lie anywhere, and points.
Geometries scattered(Random &random, int count, double side) {
  Geometries result;
  for (int i = 0; i < count; ++i) {
    const double x = random.between(0, side);
    const double y = random.between(0, side);
    const double size = random.between(1, side / 8);
    if (i % 3 == 0)
      result.push_back(rectangle(x, y, size, random.between(1, side / 8)));
    else
      result.push_back(polygon(
          {{x, y}, {x + size, y + random.between(-size, size)}, {x + random.between(-size, size) / 3, y + size}}));
  }
  return result;
}

Geometries turned(const Geometries &shapes, double angle, Point by) {
  Geometries result;
  for (const Geometry &shape : shapes) {
    std::vector<Point> ring;
    forEachRing(shape, [&](std::span<const double> corners, bool) {
      for (std::size_t i = 0; i + 2 < corners.size(); i += 2)
        ring.push_back({by.x + corners[i] * std::cos(angle) - corners[i + 1] * std::sin(angle),
                        by.y + corners[i] * std::sin(angle) + corners[i + 1] * std::cos(angle)});
    });
    result.push_back(polygon(ring));
  }
  return result;
}

std::vector<Piece> overlaid(const Geometries &units, const Geometries &zones, unsigned threads = 2) {
  return overlay(units, ZoneIndex(zones, threads), nobodyListens, threads);
}

} // namespace

TEST(Overlay, FindsWhatAPlainLoopFinds) {
  Random random(3);
  const Geometries units = scattered(random, 300, 1000);
  const Geometries zones = scattered(random, 60, 1000);
  const std::vector<Piece> pieces = overlaid(units, zones);
  auto piece = pieces.begin();
  for (std::uint32_t unit = 0; unit < units.size(); ++unit)
    for (std::uint32_t zone = 0; zone < zones.size(); ++zone) {
      const Geometry common = intersection(units[unit], zones[zone]);
      if (common.area() < sliver(units[unit].area()))
        continue;
      ASSERT_NE(piece, pieces.end());
      EXPECT_EQ(piece->unit, unit);
      EXPECT_EQ(piece->zone, zone);
      EXPECT_NEAR(piece->size, common.area(), 1e-9 * units[unit].area());
      EXPECT_NEAR(piece->centre.x, common.centre().x, 1e-6);
      EXPECT_NEAR(piece->centre.y, common.centre().y, 1e-6);
      ++piece;
    }
  EXPECT_EQ(piece, pieces.end());
}

TEST(Overlay, IsTheSameToTheLastBitForAnyNumberOfThreads) {
  Random random(4);
  const Geometries units = scattered(random, 1000, 1000);
  const Geometries zones = scattered(random, 80, 1000);
  const std::vector<Piece> once = overlaid(units, zones, 1);
  ASSERT_GT(once.size(), 1000u);
  for (const unsigned threads : {2u, 3u, 8u}) {
    const std::vector<Piece> again = overlaid(units, zones, threads);
    ASSERT_EQ(again.size(), once.size());
    for (std::size_t i = 0; i < once.size(); ++i) {
      EXPECT_EQ(again[i].unit, once[i].unit);
      EXPECT_EQ(again[i].zone, once[i].zone);
      EXPECT_EQ(again[i].size, once[i].size);
      EXPECT_EQ(again[i].centre.x, once[i].centre.x);
      EXPECT_EQ(again[i].centre.y, once[i].centre.y);
    }
  }
}

TEST(Overlay, TransposesWhenUnitsAndZonesChangePlaces) {
  Random random(5);
  const Geometries units = scattered(random, 200, 1000);
  const Geometries zones = scattered(random, 200, 1000);
  std::map<std::pair<std::uint32_t, std::uint32_t>, double> difference;
  for (const Piece &piece : overlaid(units, zones))
    difference[{piece.unit, piece.zone}] += piece.size;
  for (const Piece &piece : overlaid(zones, units))
    difference[{piece.zone, piece.unit}] -= piece.size;
  ASSERT_GT(difference.size(), 400u);
  for (const auto &[pair, size] : difference)
    EXPECT_LE(std::abs(size), sliver(std::max(units[pair.first].area(), zones[pair.second].area())));
}

TEST(Overlay, StaysTheSameWhenTheMapIsMovedOrTurned) {
  Random random(6);
  const Geometries units = scattered(random, 200, 1000);
  const Geometries zones = scattered(random, 50, 1000);
  const std::vector<Piece> here = overlaid(units, zones);
  for (const double angle : {0.0, 0.1, 1.5707963267948966, 3.0})
    for (const Point by : {Point{0, 0}, Point{500'000, 6'600'000}}) {
      const std::vector<Piece> there = overlaid(turned(units, angle, by), turned(zones, angle, by));
      ASSERT_EQ(there.size(), here.size());
      for (std::size_t i = 0; i < here.size(); ++i)
        EXPECT_NEAR(there[i].size, here[i].size, 1e-9 * units[here[i].unit].area() + 1e-5);
    }
}

TEST(Overlay, StopsOnEveryThreadWhenItIsCancelled) {
  Random random(7);
  const Geometries units = scattered(random, 5000, 1000);
  std::atomic<int> told = 0;
  EXPECT_THROW(overlay(
                   units, ZoneIndex(units),
                   [&](double) {
                     if (++told == 3)
                       throw Cancelled();
                   },
                   4),
               Cancelled);
  EXPECT_EQ(told, 3);
}

TEST(Overlay, CallsAHundredthOfASmallUnitNoSliver) {
  EXPECT_EQ(sliver(1e9), 1000);
  EXPECT_EQ(sliver(10'000), 1);
  EXPECT_EQ(sliver(20), 0.2);
  EXPECT_EQ(overlaid({square(0, 0, 0.9)}, {square(-5, -5, 50)}).size(), 1u);
}

} // namespace skolmix
