#include "overlay/grid.h"

#include "overlay/shapes.h"

#include <cmath>
#include <gtest/gtest.h>
#include <map>

namespace skolmix {
namespace {

using Cells = std::vector<Cell>;

std::vector<Geometry> polygonsOf(std::span<const Box> boxes, double size) {
  return cellPolygons(cellsOver(boxes, size), size, [](std::span<Point>) {});
}

/// Weight of each unit's grounds, by the lower left corner of the cell they lie in.
std::map<std::tuple<std::uint32_t, int, int>, double> weightsByCell(const Homes &homes, double size) {
  std::map<std::tuple<std::uint32_t, int, int>, double> weights;
  for (std::size_t home = 0; home < homes.grounds.size(); ++home) {
    const Point centre = homes.grounds[home].centre();
    weights[{homes.units[home], static_cast<int>(std::floor(centre.x / size)),
             static_cast<int>(std::floor(centre.y / size))}] += homes.weights[home];
  }
  return weights;
}

} // namespace

TEST(Grid, LiesAtWholeMultiplesOfItsSize) {
  EXPECT_EQ(cellsOver(std::vector<Box>{{130, -20, 250, 100}}, 100), (Cells{{1, -1}, {1, 0}, {2, -1}, {2, 0}}));
  EXPECT_EQ(cellsOver(std::vector<Box>{{100, 100, 300, 200}}, 100), (Cells{{1, 1}, {2, 1}}))
      << "touching is not meeting";
  EXPECT_EQ(cellsOver(std::vector<Box>{{250, 50, 250, 50}}, 100), (Cells{{2, 0}})) << "as small as a point";
}

TEST(Grid, HasEveryCellOnceHoweverTheBoxesLie) {
  const std::vector<Box> boxes{{0, 0, 250, 150}, {120, 90, 310, 130}};
  const Cells cells = cellsOver(boxes, 100);
  EXPECT_EQ(cells, (Cells{{0, 0}, {0, 1}, {1, 0}, {1, 1}, {2, 0}, {2, 1}, {3, 0}, {3, 1}}));
  EXPECT_EQ(cellsOver(std::vector<Box>{boxes[1], boxes[0]}, 100), cells);
  EXPECT_EQ(cellCount(boxes, 100), 6 + 6);
}

TEST(Grid, CountsCellsThatWouldNotFitIntoMemory) {
  EXPECT_EQ(cellCount(std::vector<Box>{{0, 0, 1e6, 1e6}}, 0.01), 1e16);
}

TEST(Grid, MakesSquaresThatShareTheirCorners) {
  const std::vector<Geometry> cells = cellPolygons(std::vector<Cell>{{3, 4}, {4, 4}}, 250, [](std::span<Point> points) {
    for (Point &point : points)
      point = {point.x + 0.1, point.y / 3};
  });
  EXPECT_NEAR(cells[0].area(), 250 * 250 / 3., 1e-9);
  EXPECT_TRUE(intersection(cells[0], cells[1]).isEmpty());
  EXPECT_NEAR(united(cells).area(), 2 * 250 * 250 / 3., 1e-9);
  EXPECT_NEAR(cells[0].centre().x, 875.1, 1e-9);
}

TEST(Grid, CutsHomesAndWeighsThemByArea) {
  const std::vector<Geometry> units{rectangle(0, 0, 150, 100), rectangle(150, 0, 50, 50)};
  const Homes homes = inCells(evenly(units), polygonsOf(std::vector<Box>{{0, 0, 200, 100}}, 100), nobodyListens);
  EXPECT_EQ(homes.units, (std::vector<std::uint32_t>{0, 0, 1}));
  EXPECT_EQ(homes.weights, (std::vector<double>{10000, 5000, 2500}));
  for (std::size_t home = 0; home < 3; ++home)
    EXPECT_NEAR(homes.grounds[home].area(), homes.weights[home], 1e-9);
}

TEST(Grid, CutsWhatIsLeftOfAUnitInTheMask) {
  const std::vector<Geometry> units{square(0, 0, 200), square(200, 0, 200)};
  const std::vector<Geometry> mask{rectangle(0, 0, 150, 50)};
  const Homes homes =
      inCells(within(units, mask, nobodyListens), polygonsOf(std::vector<Box>{{0, 0, 400, 200}}, 100), nobodyListens);
  const auto weights = weightsByCell(homes, 100);
  EXPECT_EQ(weights.size(), 2u + 4u) << "the unit outside the mask has all its cells";
  EXPECT_NEAR(weights.at({0, 0, 0}), 5000, 1e-6);
  EXPECT_NEAR(weights.at({0, 1, 0}), 2500, 1e-6);
  EXPECT_NEAR(weights.at({1, 2, 1}), 10000, 1e-6);
  EXPECT_EQ(homes.fallback, std::vector<std::uint32_t>{1});
}

/// Units without ground shift the numbers of the grounds against those of the units.
TEST(Grid, LeavesPointsAndGroundWithoutCellsAsTheyAre) {
  const std::vector<Geometry> units{Geometry(), pointGeometry({50, 50}), square(900, 900, 10), square(0, 0, 100)};
  const Homes homes = inCells(evenly(units), polygonsOf(std::vector<Box>{{0, 0, 200, 100}}, 50), nobodyListens);
  EXPECT_EQ(homes.units, (std::vector<std::uint32_t>{1, 2, 3, 3, 3, 3}));
  EXPECT_TRUE(homes.grounds[0].isPoint());
  EXPECT_EQ(homes.grounds[1].area(), 100);
  EXPECT_EQ(homes.unitCount, 4u);
}

TEST(Grid, CoversUnitsWhateverTheirShapeAndTheNumberOfThreads) {
  const std::vector<Geometry> units{polygon({{13, 7}, {977, 120}, {640, 555}, {700, 910}, {250, 600}}),
                                    polygon({{977, 120}, {1500, 0}, {640, 555}})};
  const std::vector<Geometry> cells = polygonsOf(std::vector<Box>{{0, 0, 1500, 910}}, 37.5);
  const Homes one = inCells(evenly(units), cells, nobodyListens, 1);
  double areas[2]{};
  for (std::size_t home = 0; home < one.grounds.size(); ++home)
    areas[one.units[home]] += one.grounds[home].area();
  for (std::size_t unit = 0; unit < 2; ++unit)
    EXPECT_NEAR(areas[unit], units[unit].area(), 1e-4 * units[unit].area());
  const Homes many = inCells(evenly(units), cells, nobodyListens, 7);
  EXPECT_EQ(many.weights, one.weights);
  EXPECT_EQ(many.units, one.units);
}

TEST(InnerPoint, LiesInsideWhereTheCentreDoesNot) {
  const Geometry horseshoe = polygon({{0, 0}, {90, 0}, {90, 100}, {80, 100}, {80, 10}, {10, 10}, {10, 100}, {0, 100}});
  const PreparedGeometry prepared(horseshoe);
  EXPECT_FALSE(prepared.covers(pointGeometry(horseshoe.centre())));
  EXPECT_TRUE(prepared.covers(pointGeometry(innerPoint(horseshoe))));
}

} // namespace skolmix
