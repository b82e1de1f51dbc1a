// Every function of the core with every polygon that planners' layers may hold.

#include "model/error.h"
#include "overlay/crosswalk.h"
#include "overlay/odd_polygons.h"
#include "overlay/shapes.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>

namespace skolmix {
namespace {

std::string nameOf(const testing::TestParamInfo<OddPolygon> &info) { return info.param.name; }

/// The town's squares, of which the odd polygon lies on the second.
std::vector<Geometry> town() { return squares(0, 0, 2, 2, 100); }

void expectRowsSumToOne(const Homes &homes, const std::vector<Geometry> &zones) {
  for (const Allocation allocation : {Allocation::Conserving, Allocation::ShareOfArea}) {
    std::vector<double> rows(homes.unitCount);
    for (const Share &share : crosswalk(homes, zoning(zones), allocation, nobodyListens).shares) {
      EXPECT_TRUE(share.value > 0 && share.value <= 1) << share.unit << " in " << share.zone << ": " << share.value;
      EXPECT_TRUE(std::isfinite(share.centre.x) && std::isfinite(share.centre.y));
      rows[share.unit] += share.value;
    }
    for (std::size_t unit = 0; unit < rows.size(); ++unit)
      EXPECT_NEAR(rows[unit], 1, 1e-12) << "unit " << unit;
  }
}

void expectRowsSumToOne(const std::vector<Geometry> &units, const std::vector<Geometry> &zones) {
  expectRowsSumToOne(evenly(units), zones);
}

/// As a unit, as a zone, and against every other polygon.
void expectToWorkWith(const Geometry &odd) {
  std::vector<Geometry> others = town();
  others[1] = odd;
  expectRowsSumToOne(others, town());
  expectRowsSumToOne(town(), others);
  expectRowsSumToOne(others, {rectangle(0, 0, 150, 200), rectangle(150, 0, 50, 200)});
  expectRowsSumToOne(town(), {odd});
  expectRowsSumToOne({odd}, {odd});
  expectRowsSumToOne(within(town(), std::vector{odd}, nobodyListens), town());
  expectRowsSumToOne(within(others, town(), nobodyListens), town());
  expectRowsSumToOne(on({{odd, square(0, 0, 10)}, {2, 3}}, town(), evenly(town()), nobodyListens), town());
  EXPECT_TRUE(
      std::ranges::all_of(overlaps(ZoneIndex(others)), [](const Overlap &overlap) { return overlap.area > 0; }));
  EXPECT_NEAR(united(others).area(), 30000 + intersection(united(others), square(100, 0, 100)).area(), 1e-6);
  const Geometry half = rectangle(100, 0, 50, 100);
  EXPECT_NEAR(intersection(odd, half).area() + difference(odd, half).area(), odd.area(), 1e-6);
  for (const Geometry &result : {united(others), intersection(odd, half), difference(half, odd),
                                 nearestArea({120, 20}, std::vector<Point>{{180, 80}}, odd)})
    EXPECT_EQ(result.invalidity(), "");
  EXPECT_TRUE(std::isfinite(odd.centre().x));
}

class Sound : public testing::TestWithParam<OddPolygon> {};

TEST_P(Sound, WorksEverywhere) {
  const Geometry odd = Geometry::fromWkt(GetParam().wkt);
  EXPECT_EQ(odd.invalidity(), "");
  EXPECT_NEAR(odd.area(), GetParam().area, 1e-9);
  expectToWorkWith(odd);
}

INSTANTIATE_TEST_SUITE_P(Corpus, Sound, testing::ValuesIn(soundPolygons), nameOf);

class Invalid : public testing::TestWithParam<OddPolygon> {};

TEST_P(Invalid, IsToldAndWorksWhenRepaired) {
  const Geometry odd = Geometry::fromWkt(GetParam().wkt);
  EXPECT_NE(odd.invalidity(), "");
  const Geometry repaired = odd.repaired();
  EXPECT_EQ(repaired.invalidity(), "");
  EXPECT_NEAR(repaired.area(), GetParam().area, 1e-9);
  EXPECT_EQ(repaired.isEmpty(), GetParam().area == 0);
  expectToWorkWith(repaired);
}

INSTANTIATE_TEST_SUITE_P(Corpus, Invalid, testing::ValuesIn(invalidPolygons), nameOf);

class Empty : public testing::TestWithParam<OddPolygon> {};

TEST_P(Empty, IsOutsideOfEverything) {
  const Geometry odd = Geometry::fromWkt(GetParam().wkt);
  EXPECT_TRUE(odd.isEmpty());
  EXPECT_EQ(odd.invalidity(), "");
  EXPECT_EQ(odd.size(), 0);
  expectToWorkWith(odd);
}

INSTANTIATE_TEST_SUITE_P(Corpus, Empty, testing::ValuesIn(emptyPolygons), nameOf);

TEST(Corpus, RingsThatAreNoRingsAreRefused) {
  for (const char *wkt : {"POLYGON ((100 0, 200 0, 200 100, 100 100))", "POLYGON ((100 0, 200 0))", "POLYGON ((100 0))",
                          "POLYGON ((100 0, 200", ""})
    EXPECT_THROW(Geometry::fromWkt(wkt), Error) << wkt;
}

/// Neither a number nor a place: told as invalid, and nothing that is made of it pretends to be a place.
TEST(Corpus, CoordinatesThatAreNoNumbersAreInvalid) {
  for (const double bad : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
    Wkb wkb = square(100, 0, 100).toWkb();
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(&bad);
    constexpr std::size_t thirdPoint = 1 + 4 + 4 + 4 + 2 * 16;
    std::copy(bytes, bytes + sizeof bad, wkb.begin() + thirdPoint);
    EXPECT_NE(Geometry::fromWkb(wkb).invalidity(), "");
  }
}

/// A polygon that is too thin for an area holds its pupils all the same.
TEST(Corpus, UnitWithoutAnAreaKeepsItsPupils) {
  const Geometry hair = Geometry::fromWkt("POLYGON ((0 0, 49.54 37.90835860539285, 144.95 110.91676584278751, 0 0))");
  ASSERT_EQ(hair.invalidity(), "");
  ASSERT_EQ(hair.area(), 0);
  expectRowsSumToOne({hair}, {square(0, -100, 300)});
  expectRowsSumToOne({hair}, {square(0, -100, 150), square(150, -100, 150)});
}

} // namespace
} // namespace skolmix
