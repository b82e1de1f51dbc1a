#include "overlay/crosswalk.h"

#include "model/table.h"
#include "overlay/shapes.h"

#include <cmath>
#include <gtest/gtest.h>
#include <map>

namespace skolmix {
namespace {

using Geometries = std::vector<Geometry>;

Crosswalk crosswalkOf(const Geometries &units, const Geometries &zones, Allocation allocation) {
  return crosswalk(evenly(units), zoning(zones), allocation, nobodyListens);
}

Crosswalk conserving(const Geometries &units, const Geometries &zones) {
  return crosswalkOf(units, zones, Allocation::Conserving);
}

Crosswalk shareOfArea(const Geometries &units, const Geometries &zones) {
  return crosswalkOf(units, zones, Allocation::ShareOfArea);
}

/// The share of a unit in a zone; 0 where the crosswalk has none.
double share(const Crosswalk &crosswalk, std::uint32_t unit, std::uint32_t zone) {
  double value = 0;
  for (const Share &share : crosswalk.shares)
    if (share.unit == unit && share.zone == zone)
      value += share.value;
  return value;
}

void expectRowsSumToOne(const Crosswalk &crosswalk, std::size_t units) {
  std::vector<double> rows(units);
  for (const Share &share : crosswalk.shares) {
    EXPECT_GT(share.value, 0);
    rows[share.unit] += share.value;
  }
  for (std::size_t unit = 0; unit < units; ++unit)
    EXPECT_NEAR(rows[unit], 1, 1e-12) << "unit " << unit;
}

/// Cuts every part in two along a random line through the square from (0, 0) to (side, side), again and again.
Geometries randomPartition(Random &random, double side, int cuts) {
  Geometries parts{square(0, 0, side)};
  for (int cut = 0; cut < cuts; ++cut) {
    const double angle = random.between(0, 6.28);
    const Point on{random.between(0, side), random.between(0, side)};
    const Point along{2 * side * std::cos(angle), 2 * side * std::sin(angle)};
    const Geometry half = polygon({{on.x + along.x, on.y + along.y},
                                   {on.x - along.x, on.y - along.y},
                                   {on.x - along.x - along.y, on.y - along.y + along.x},
                                   {on.x + along.x - along.y, on.y + along.y + along.x}});
    Geometries next;
    for (const Geometry &part : parts)
      for (Geometry piece : {intersection(part, half), difference(part, half)})
        if (!piece.isEmpty())
          next.push_back(std::move(piece));
    parts = std::move(next);
  }
  return parts;
}

} // namespace

TEST(Crosswalk, SplitsUnitsByArea) {
  const Crosswalk split = shareOfArea({rectangle(0, 0, 100, 50)}, {square(-25, 0, 100), square(75, 0, 100)});
  EXPECT_EQ(share(split, 0, 0), 0.75);
  EXPECT_EQ(share(split, 0, 1), 0.25);
  EXPECT_EQ(split.shares.size(), 2u);
  EXPECT_EQ(split.whole, std::vector<double>{5000});
  EXPECT_EQ(split.shares[0].centre.x, 37.5);
  EXPECT_EQ(split.shares[1].centre.x, 87.5);
  EXPECT_EQ(split.shares[1].centre.y, 25);
}

TEST(Crosswalk, ListsSharesByUnitThenZoneWithOutsideLast) {
  const Crosswalk split =
      shareOfArea(squares(0, 0, 2, 1, 100), {rectangle(150, 0, 25, 100), rectangle(50, 0, 75, 100)});
  std::vector<std::pair<std::uint32_t, std::uint32_t>> order;
  for (const Share &share : split.shares)
    order.emplace_back(share.unit, share.zone);
  const decltype(order) expected{{0, 1}, {0, outside}, {1, 0}, {1, 1}, {1, outside}};
  EXPECT_EQ(order, expected);
}

TEST(Crosswalk, LeavesTheUncoveredPartOutsideOrGivesItToTheCovered) {
  const Geometries unit{square(0, 0, 100)};
  const Geometries zones{rectangle(0, 0, 30, 100), rectangle(30, 0, 10, 100)};
  EXPECT_EQ(share(shareOfArea(unit, zones), 0, 0), 0.3);
  EXPECT_EQ(share(shareOfArea(unit, zones), 0, outside), 0.6);
  EXPECT_EQ(share(conserving(unit, zones), 0, 0), 0.75);
  EXPECT_EQ(share(conserving(unit, zones), 0, outside), 0);
  EXPECT_EQ(conserving(unit, zones).whole.front(), 4000);
}

TEST(Crosswalk, PutsUnitsThatTouchNoZoneOutside) {
  const Geometries units{square(0, 0, 10), pointGeometry({5, 5}), Geometry(), Geometry::fromWkt("POLYGON EMPTY")};
  for (const Geometries &zones :
       {Geometries{square(100, 100, 10)}, Geometries{square(10, 0, 10)}, Geometries{}, Geometries{Geometry()}})
    for (const Allocation allocation : {Allocation::Conserving, Allocation::ShareOfArea}) {
      const Crosswalk none = crosswalkOf(units, zones, allocation);
      ASSERT_EQ(none.shares.size(), units.size());
      for (std::uint32_t unit = 0; unit < units.size(); ++unit)
        EXPECT_EQ(share(none, unit, outside), 1) << "unit " << unit;
      EXPECT_EQ(none.whole, (std::vector<double>{100, 1, 0, 0}));
    }
}

TEST(Crosswalk, TakesPointsForTheZonesThatCoverThem) {
  const Geometries zones{square(0, 0, 10), square(10, 0, 10), square(0, 0, 5)};
  const Crosswalk points = shareOfArea(
      {pointGeometry({7, 7}), pointGeometry({10, 5}), pointGeometry({2, 2}), pointGeometry({20, 10})}, zones);
  expectRowsSumToOne(points, 4);
  EXPECT_EQ(share(points, 0, 0), 1);
  EXPECT_EQ(share(points, 1, 0), 0.5) << "on the border";
  EXPECT_EQ(share(points, 1, 1), 0.5) << "on the border";
  EXPECT_EQ(share(points, 2, 0), 0.5) << "where zones overlap";
  EXPECT_EQ(share(points, 2, 2), 0.5) << "where zones overlap";
  EXPECT_EQ(share(points, 3, 1), 1) << "in a corner";
}

TEST(Crosswalk, DividesSharedGround) {
  const Geometries zones{square(0, 0, 100), rectangle(0, 0, 100, 50), rectangle(0, 0, 100, 20)};
  const Crosswalk equally = conserving({square(0, 0, 100)}, zones);
  EXPECT_NEAR(share(equally, 0, 0), 0.5 + 0.3 / 2 + 0.2 / 3, 1e-15);
  EXPECT_NEAR(share(equally, 0, 1), 0.3 / 2 + 0.2 / 3, 1e-15);
  EXPECT_NEAR(share(equally, 0, 2), 0.2 / 3, 1e-15);
  const std::vector<double> places{300, 100, 0};
  const Crosswalk byPlaces =
      crosswalk(evenly(Geometries{square(0, 0, 100)}), zoning(zones, places), Allocation::Conserving, nobodyListens);
  EXPECT_NEAR(share(byPlaces, 0, 0), 0.5 + 0.5 * 3 / 4, 1e-15);
  EXPECT_NEAR(share(byPlaces, 0, 1), 0.5 / 4, 1e-15);
  EXPECT_EQ(share(byPlaces, 0, 2), 0);
}

TEST(Crosswalk, LeavesTheUncoveredPartOutsideWhereZonesOverlap) {
  const Crosswalk both = shareOfArea({square(0, 0, 100)}, {rectangle(0, 0, 60, 100), rectangle(0, 0, 60, 100)});
  EXPECT_DOUBLE_EQ(share(both, 0, 0), 0.3);
  EXPECT_DOUBLE_EQ(share(both, 0, 1), 0.3);
  EXPECT_DOUBLE_EQ(share(both, 0, outside), 0.4);
}

TEST(Crosswalk, DropsSliversAndGivesTheirShareToTheRest) {
  EXPECT_EQ(sliver(100), 1);
  EXPECT_EQ(sliver(1e8), 100);
  const Geometries unit{square(0, 0, 1000)};
  for (const double width : {0.0005, 0.002}) { // 0.5 m² and 2 m² of a unit whose slivers end at 1 m²
    const Crosswalk split =
        conserving(unit, {rectangle(-10, 0, 10 + width, 1000), rectangle(width, 0, 1000 - width, 1000)});
    EXPECT_EQ(split.shares.size(), width < 0.001 ? 1u : 2u);
    expectRowsSumToOne(split, 1);
  }
  const Crosswalk gap = shareOfArea(unit, {rectangle(0, 0, 999.9995, 1000)});
  ASSERT_EQ(gap.shares.size(), 1u);
  EXPECT_EQ(gap.shares.front().value, 1);
}

TEST(Crosswalk, GivesAWholeUnitSmallerThanASliverToTheZoneAroundIt) {
  EXPECT_EQ(share(conserving({square(5, 5, 0.5)}, {square(0, 0, 10)}), 0, 0), 1);
}

TEST(Crosswalk, LeavesHolesToTheZonesInThem) {
  const Geometry lake = square(20, 20, 20);
  const Crosswalk split =
      shareOfArea({square(0, 0, 100), square(25, 25, 10)}, {difference(square(0, 0, 100), lake), lake});
  EXPECT_DOUBLE_EQ(share(split, 0, 0), 0.96);
  EXPECT_DOUBLE_EQ(share(split, 0, 1), 0.04);
  EXPECT_EQ(share(split, 1, 0), 0);
  EXPECT_EQ(share(split, 1, 1), 1);
}

TEST(Crosswalk, AddsUpThePartsOfMultipartUnitsAndZones) {
  const Geometry islands = united(Geometries{square(0, 0, 100), square(500, 0, 100)});
  const Geometry corners = united(Geometries{square(50, 0, 100), rectangle(500, 0, 25, 100)});
  const Crosswalk split = shareOfArea({islands}, {corners});
  EXPECT_DOUBLE_EQ(share(split, 0, 0), 0.375);
  EXPECT_DOUBLE_EQ(share(split, 0, outside), 0.625);
}

TEST(Crosswalk, ConservesTotalsOverARandomPartition) {
  for (std::uint32_t seed = 1; seed <= 5; ++seed) {
    Random random(seed);
    const Geometries zones = randomPartition(random, 10000, 6);
    const Geometries units = squares(0, 0, 7, 7, 10000 / 7.0);
    for (const Allocation allocation : {Allocation::Conserving, Allocation::ShareOfArea}) {
      const Crosswalk split = crosswalkOf(units, zones, allocation);
      SCOPED_TRACE(testing::Message() << "seed " << seed << ", " << zones.size() << " zones");
      expectRowsSumToOne(split, units.size());
      std::vector<double> areas(zones.size());
      for (const Share &share : split.shares) {
        ASSERT_NE(share.zone, outside);
        areas[share.zone] += share.value * units[share.unit].area();
      }
      EXPECT_NEAR(sum(areas), 1e8, 1e-9 * 1e8);
      for (std::size_t zone = 0; zone < zones.size(); ++zone)
        EXPECT_NEAR(areas[zone], zones[zone].area(), 50 * sliver(units[0].area()));
    }
  }
}

TEST(Crosswalk, GivesTheSameForUnitsThatAreRefined) {
  Random random(17);
  const Geometries zones = randomPartition(random, 1e5, 4);
  const Geometries coarse = squares(0, 0, 4, 4, 25'000);
  const Geometries fine = squares(0, 0, 20, 20, 5000); // 25 in each, with their share of its pupils
  std::vector<double> pupils(zones.size());
  for (const Share &share : conserving(coarse, zones).shares)
    pupils[share.zone] += 100 * (1 + share.unit) * share.value;
  for (const Share &share : conserving(fine, zones).shares)
    pupils[share.zone] -= 4 * (1 + share.unit % 20 / 5 + 4 * (share.unit / 100)) * share.value;
  for (const double difference : pupils)
    EXPECT_NEAR(difference, 0, 1e-4); // slivers are left out, a millionth of a unit each
}

TEST(Crosswalk, DoesNotDependOnTheOrderOfUnitsAndZones) {
  Random random(7);
  const Geometries zones = randomPartition(random, 1000, 4);
  const Geometries units = squares(-50, -50, 5, 5, 200);
  const Geometries zonesBack(zones.rbegin(), zones.rend());
  const Geometries unitsBack(units.rbegin(), units.rend());
  const Crosswalk there = shareOfArea(units, zones);
  const Crosswalk back = shareOfArea(unitsBack, zonesBack);
  EXPECT_EQ(there.shares.size(), back.shares.size());
  for (const Share &one : there.shares) {
    const std::uint32_t unit = static_cast<std::uint32_t>(units.size()) - 1 - one.unit;
    const std::uint32_t zone = one.zone == outside ? outside : static_cast<std::uint32_t>(zones.size()) - 1 - one.zone;
    EXPECT_NEAR(share(back, unit, zone), one.value, 1e-12);
  }
}

TEST(Crosswalk, DoesNotDependOnWhereAndHowThePlaceLies) {
  const double angle = 0.7;
  const auto moved = [&](std::vector<Point> ring) {
    for (Point &point : ring)
      point = {674000 + point.x * std::cos(angle) - point.y * std::sin(angle),
               6580000 + point.x * std::sin(angle) + point.y * std::cos(angle)};
    return polygon(ring);
  };
  const std::vector<std::vector<Point>> units{{{0, 0}, {900, 0}, {900, 700}, {0, 700}},
                                              {{900, 0}, {1700, 0}, {900, 700}}};
  const std::vector<std::vector<Point>> zones{{{-10, -10}, {600, -10}, {1000, 800}, {-10, 800}},
                                              {{600, -10}, {1500, -10}, {1000, 800}}};
  Geometries unitsHere, unitsThere, zonesHere, zonesThere;
  for (const auto &ring : units) {
    unitsHere.push_back(polygon(ring));
    unitsThere.push_back(moved(ring));
  }
  for (const auto &ring : zones) {
    zonesHere.push_back(polygon(ring));
    zonesThere.push_back(moved(ring));
  }
  const Crosswalk here = shareOfArea(unitsHere, zonesHere);
  const Crosswalk there = shareOfArea(unitsThere, zonesThere);
  ASSERT_EQ(here.shares.size(), 5u);
  ASSERT_EQ(there.shares.size(), 5u);
  for (const Share &one : here.shares)
    EXPECT_NEAR(share(there, one.unit, one.zone), one.value, 1e-9);
}

TEST(Crosswalk, TellsItsProgressAndStopsWhenAsked) {
  const Geometries units = squares(0, 0, 4, 1, 10);
  std::vector<double> told;
  crosswalk(evenly(units), zoning(units), Allocation::Conserving, [&](double done) { told.push_back(done); });
  ASSERT_FALSE(told.empty());
  EXPECT_TRUE(std::ranges::is_sorted(told));
  EXPECT_LE(told.back(), 1);
  struct Stop {};
  EXPECT_THROW(crosswalk(evenly(units), zoning(units), Allocation::Conserving, [](double) { throw Stop(); }), Stop);
}

TEST(Overlaps, NamesPairsOfZonesWithCommonGround) {
  const Geometries zones{square(0, 0, 100), square(100, 0, 100), Geometry(), square(50, 0, 100), square(50, 50, 10)};
  const std::vector<Overlap> found = overlaps(ZoneIndex(zones));
  ASSERT_EQ(found.size(), 4u);
  const auto expectOverlap = [&](std::size_t i, std::uint32_t first, std::uint32_t second, double area) {
    EXPECT_EQ(found[i].first, first);
    EXPECT_EQ(found[i].second, second);
    EXPECT_EQ(found[i].area, area);
  };
  expectOverlap(0, 0, 3, 5000);
  expectOverlap(1, 0, 4, 100);
  expectOverlap(2, 1, 3, 5000);
  expectOverlap(3, 3, 4, 100);
}

TEST(Overlaps, PassOverSlivers) {
  EXPECT_TRUE(overlaps(ZoneIndex(Geometries{square(0, 0, 100), square(99.995, 0, 100)})).empty());
  EXPECT_EQ(overlaps(ZoneIndex(Geometries{square(0, 0, 100), square(99.9, 0, 100)})).size(), 1u);
}

} // namespace skolmix
