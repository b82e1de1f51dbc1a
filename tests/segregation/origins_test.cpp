#include "segregation/origins.h"

#include "model/table.h"
#include "segregation/chance.h"
#include "segregation/measures.h"

#include <cmath>
#include <gtest/gtest.h>

namespace skolmix {
namespace {

const Progress nobodyListens = [](double) {};

HomeToSchool town() {
  return {table({{30, 10}, {10, 30}, {20, 20}, {0, 40}}), table({{50, 30}, {10, 70}}), table({{40, 40}, {20, 60}}),
          table({{45, 25}, {10, 65}, {5, 10}})};
}

} // namespace

TEST(Origins, AddUpToWhatIsSeen) {
  const auto [theilH, etaSquared] = origins(town(), false, nobodyListens);
  for (const Origins &own : {theilH, etaSquared})
    EXPECT_NEAR(own.housing() + own.catchments() + own.choice() + own.chance(), own.observed, 1e-12);
  EXPECT_LT(theilH.catchments(), 0) << "these catchments even out";
  EXPECT_GT(theilH.homes, theilH.nearest) << "schools are larger than units";
}

TEST(Origins, TakeChanceFromCountedPupilsOnly) {
  const HomeToSchool way = town();
  const Origins counted = origins(way, false, nobodyListens).theilH;
  const Origins expected = origins(way, true, nobodyListens).theilH;
  EXPECT_NEAR(counted.beyondChance, adjusted(everyMeasure(way.schools), chance(way.schools, nobodyListens)).many.theilH,
              1e-12);
  EXPECT_EQ(expected.chance(), 0);
  EXPECT_GT(counted.chance(), 0);
}

TEST(Origins, CompareTheSamePupils) {
  HomeToSchool way = town();
  const Origins before = origins(way, false, nobodyListens).theilH;
  for (Counts *counts : {&way.homes, &way.nearest})
    for (std::size_t row = 0; row < counts->rows(); ++row)
      (*counts)[row][0] *= 7; // residents of that group, of which only a seventh are pupils
  const Origins after = origins(way, false, nobodyListens).theilH;
  EXPECT_NEAR(after.nearest, before.nearest, 1e-12);
  EXPECT_NEAR(after.homes, before.homes, 1e-12);
}

TEST(Origins, GiveChoiceTheRestWithoutCatchments) {
  HomeToSchool way = town();
  way.catchments.reset();
  const Origins own = origins(way, false, nobodyListens).theilH;
  EXPECT_EQ(own.catchments(), 0);
  EXPECT_NEAR(own.housing() + own.choice() + own.chance(), own.observed, 1e-12);
}

TEST(Origins, ScaleGroupsToOtherTotals) {
  const Counts scaled = scaledTo(table({{1, 3, 0}, {3, 1, 0}}), {8, 2, 5});
  EXPECT_EQ(columnSums(scaled)[0], 8);
  EXPECT_EQ(columnSums(scaled)[1], 2);
  EXPECT_EQ(columnSums(scaled)[2], 0) << "nobody there to scale";
  EXPECT_EQ(scaled[0][0], 2);
}

} // namespace skolmix
