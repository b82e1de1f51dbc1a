#include "overlay/geometry.h"

#include "model/error.h"
#include "overlay/shapes.h"

#include <gtest/gtest.h>

namespace skolmix {
namespace {

const Geometry bowTie = polygon({{0, 0}, {10, 10}, {10, 0}, {0, 10}});

} // namespace

TEST(Geometry, SurvivesWellKnownBinary) {
  for (const char *text :
       {"POINT (674571.123 6580743.987)", "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (2 2, 2 3, 3 3, 2 2))",
        "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((5 5, 6 5, 6 6, 5 5)))", "POLYGON EMPTY"}) {
    const Geometry before = Geometry::fromWkt(text);
    const Geometry after = Geometry::fromWkb(before.toWkb());
    EXPECT_EQ(after.toWkb(), before.toWkb()) << text;
    EXPECT_EQ(after.area(), before.area()) << text;
    EXPECT_EQ(after.isPoint(), before.isPoint()) << text;
  }
}

TEST(Geometry, ThrowsAnErrorForWhatIsNoGeometry) {
  EXPECT_THROW(Geometry::fromWkb(Wkb{1, 2, 3}), Error);
  EXPECT_THROW(Geometry::fromWkb({}), Error);
  EXPECT_THROW(Geometry::fromWkt("POLYGON ((0 0, 1 1))"), Error);
  EXPECT_THROW(Geometry::fromWkt("a square"), Error);
}

TEST(Geometry, IsCopiedByValue) {
  Geometry original = square(0, 0, 2);
  const Geometry copy = original;
  original = square(0, 0, 3);
  EXPECT_EQ(copy.area(), 4);
  EXPECT_EQ(original.area(), 9);
  EXPECT_TRUE(Geometry(Geometry()).isEmpty());
}

TEST(Geometry, LeavesHolesOutOfAreaAndCentre) {
  const Geometry ring = difference(rectangle(0, 0, 4, 2), square(0, 0, 2));
  EXPECT_EQ(ring.area(), 4);
  EXPECT_EQ(ring.centre().x, 3);
  EXPECT_EQ(ring.centre().y, 1);
}

TEST(Geometry, KnowsPointsFromPolygons) {
  const Geometry point = pointGeometry({3, 4});
  EXPECT_TRUE(point.isPoint());
  EXPECT_EQ(point.area(), 0);
  EXPECT_EQ(point.centre().y, 4);
  EXPECT_FALSE(square(0, 0, 1).isPoint());
  EXPECT_FALSE(Geometry().isPoint());
}

TEST(Geometry, SaysWhyAndWhereItIsInvalid) {
  EXPECT_EQ(square(0, 0, 1).invalidity(), "");
  EXPECT_EQ(bowTie.invalidity(), "Self-intersection[5 5]");
}

TEST(Geometry, IsRepairedToBothWingsOfABowTie) {
  const Geometry repaired = bowTie.repaired();
  EXPECT_EQ(repaired.invalidity(), "");
  EXPECT_EQ(repaired.area(), 50);
}

TEST(Geometry, IsRepairedWithoutItsSpikes) {
  const Geometry repaired = polygon({{0, 0}, {10, 0}, {10, 5}, {20, 5}, {10, 5}, {10, 10}, {0, 10}}).repaired();
  EXPECT_EQ(repaired.invalidity(), "");
  EXPECT_EQ(repaired.area(), 100);
  EXPECT_EQ(intersection(repaired, square(11, 0, 10)).area(), 0);
}

TEST(Geometry, IsRepairedToTheUnionOfPartsThatOverlap) {
  const Geometry twice =
      Geometry::fromWkt("MULTIPOLYGON (((0 0, 10 0, 10 10, 0 10, 0 0)), ((5 5, 15 5, 15 15, 5 15, 5 5)))");
  EXPECT_NE(twice.invalidity(), "");
  EXPECT_EQ(twice.repaired().area(), 175);
}

TEST(Geometry, StaysAPointWhenRepaired) { EXPECT_TRUE(pointGeometry({1, 2}).repaired().isPoint()); }

TEST(Intersection, IsTheCommonArea) {
  const Geometry common = intersection(square(0, 0, 10), square(5, 5, 10));
  EXPECT_EQ(common.area(), 25);
  EXPECT_EQ(common.centre().x, 7.5);
}

TEST(Intersection, IsEmptyWhereAreasOnlyTouch) {
  EXPECT_TRUE(intersection(square(0, 0, 10), square(10, 0, 10)).isEmpty());
  EXPECT_TRUE(intersection(square(0, 0, 10), square(10, 10, 10)).isEmpty());
}

TEST(Intersection, KeepsNoLineBesideTheCommonArea) {
  // They share the ground from x = 6 on, and only a line from (0, 4) to (2, 4).
  const Geometry bracket = polygon({{0, 4}, {2, 4}, {2, 6}, {6, 6}, {6, 2}, {9, 2}, {9, 8}, {0, 8}});
  const Geometry common = intersection(rectangle(0, 0, 9, 4), bracket);
  EXPECT_EQ(common.area(), 6);
  EXPECT_EQ(intersection(common, rectangle(0, 0, 5, 9)).area(), 0);
  EXPECT_EQ(common.centre().x, 7.5);
}

TEST(Intersection, ThrowsAnErrorWhereGeosCannot) { EXPECT_THROW(intersection(bowTie, square(0, 0, 7)), Error); }

TEST(Difference, IsWhatTheSecondDoesNotCover) {
  EXPECT_EQ(difference(square(0, 0, 10), square(5, 5, 10)).area(), 75);
  EXPECT_TRUE(difference(square(2, 2, 2), square(0, 0, 10)).isEmpty());
}

TEST(United, CountsCommonGroundOnce) {
  const std::vector<Geometry> parts{square(0, 0, 10), Geometry(), square(5, 0, 10), square(100, 0, 1)};
  EXPECT_EQ(united(parts).area(), 151);
  EXPECT_TRUE(united({}).isEmpty());
}

TEST(NearestArea, HalvesARectangleBetweenTwoSchools) {
  const Point west{2, 5};
  const Point east{8, 5};
  const Geometry ground = rectangle(0, 0, 10, 10);
  const Geometry area = nearestArea(west, std::vector{east}, ground);
  EXPECT_NEAR(area.area(), 50, 1e-9);
  EXPECT_NEAR(intersection(area, rectangle(0, 0, 5, 10)).area(), 50, 1e-9);
}

TEST(NearestArea, IsTheWholeGroundOfASingleSchool) { EXPECT_EQ(nearestArea({2, 5}, {}, square(0, 0, 10)).area(), 100); }

TEST(NearestArea, IsThatOfOneSchoolWhereTwoStandOnOneSpot) {
  const Point spot{2, 5};
  EXPECT_NEAR(nearestArea(spot, std::vector<Point>{spot, {8, 5}}, square(0, 0, 10)).area(), 50, 1e-9);
  EXPECT_NEAR(nearestArea(spot, std::vector{spot}, square(0, 0, 10)).area(), 100, 1e-9);
}

TEST(NearestArea, ReachesIntoGroundFarFromItsSchool) {
  const Geometry ground = rectangle(1000, 0, 10, 10);
  EXPECT_NEAR(nearestArea({0, 5}, std::vector<Point>{{0, 105}}, ground).area(), 100, 1e-6);
  EXPECT_TRUE(nearestArea({0, 5}, std::vector<Point>{{500, 5}}, ground).isEmpty());
}

TEST(NearestArea, ShareOutTheGroundAmongAllSchools) {
  const std::vector<Point> schools{{10, 10}, {90, 20}, {50, 50}, {20, 80}, {80, 95}, {130, 50}};
  const Geometry ground = difference(square(0, 0, 100), square(40, 40, 5));
  double total = 0;
  for (std::size_t i = 0; i < schools.size(); ++i) {
    std::vector<Point> others = schools;
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
    total += nearestArea(schools[i], others, ground).area();
  }
  EXPECT_NEAR(total, ground.area(), 1e-6);
}

TEST(SpatialIndex, FindsWhatMayTouchInAscendingOrder) {
  const std::vector<Geometry> geometries{square(0, 0, 2), Geometry(), square(9, 9, 1), square(1, 1, 2)};
  const SpatialIndex index(geometries);
  EXPECT_EQ(index.near(square(1.5, 1.5, 0.1)), (std::vector<std::uint32_t>{0, 3}));
  EXPECT_EQ(index.near(pointGeometry({10, 10})), std::vector<std::uint32_t>{2});
  EXPECT_TRUE(index.near(Geometry()).empty());
  EXPECT_TRUE(SpatialIndex({}).near(square(0, 0, 1)).empty());
}

TEST(PreparedGeometry, CountsItsBorderAsInside) {
  const Geometry ground = square(0, 0, 10);
  const PreparedGeometry prepared(ground);
  EXPECT_TRUE(prepared.covers(pointGeometry({10, 5})));
  EXPECT_TRUE(prepared.covers(ground));
  EXPECT_FALSE(prepared.covers(square(5, 5, 10)));
  EXPECT_TRUE(prepared.intersects(square(10, 10, 1)));
  EXPECT_FALSE(prepared.intersects(square(11, 0, 1)));
}

TEST(InvalidPlace, IsWhereABowTieCrossesItself) {
  ASSERT_TRUE(invalidPlace(bowTie));
  EXPECT_EQ(invalidPlace(bowTie)->x, 5);
  EXPECT_EQ(invalidPlace(bowTie)->y, 5);
  EXPECT_FALSE(invalidPlace(square(0, 0, 1)));
}

TEST(InnerPoint, LiesOnTheGeometry) {
  const Geometry ring = difference(square(0, 0, 10), square(1, 1, 8));
  EXPECT_TRUE(PreparedGeometry(ring).covers(pointGeometry(innerPoint(ring))));
  EXPECT_EQ(innerPoint(pointGeometry({3, 4})).y, 4);
}

TEST(BoundingBox, HoldsAllParts) {
  const Box box = boundingBox(Geometry::fromWkt("MULTIPOLYGON (((0 1, 2 1, 2 3, 0 1)), ((5 5, 9 5, 9 8, 5 5)))"));
  EXPECT_EQ(box.left, 0);
  EXPECT_EQ(box.bottom, 1);
  EXPECT_EQ(box.right, 9);
  EXPECT_EQ(box.top, 8);
}

TEST(SquareAround, ReachesAsFarToEachSide) {
  EXPECT_EQ(squareAround({10, 20}, 3).area(), 36);
  EXPECT_EQ(squareAround({10, 20}, 3).centre().x, 10);
}

TEST(PolygonsOf, AreTheParts) {
  const Geometry parts = united(std::vector{square(0, 0, 10), square(20, 0, 5)});
  ASSERT_EQ(polygonsOf(parts).size(), 2u);
  EXPECT_EQ(polygonsOf(parts)[0].area() + polygonsOf(parts)[1].area(), 125);
  EXPECT_TRUE(polygonsOf(Geometry()).empty());
}

TEST(EnclosedBy, AreThePolygonsAndTheirHoles) {
  const std::vector<Geometry> ground = enclosedBy(difference(square(0, 0, 10), square(2, 2, 2)));
  ASSERT_EQ(ground.size(), 2u);
  EXPECT_EQ(std::minmax(ground[0].area(), ground[1].area()), std::minmax(4.0, 96.0));
  EXPECT_TRUE(enclosedBy(Geometry::fromWkt("MULTIPOLYGON EMPTY")).empty());
}

} // namespace skolmix
