#include "segregation/gradients.h"

#include "model/table.h"
#include "segregation/measures.h"

#include <gtest/gtest.h>

namespace skolmix {

/// The gradients against differences of the measures themselves.
TEST(Gradients, AreTheSlopesOfTheMeasures) {
  Random random(13);
  for (const std::size_t groups : {2, 3, 5}) {
    const Counts schools = randomTable(random, 12, groups);
    const Gradients slopes = gradients(schools);
    for (std::size_t school = 0; school < 12; ++school)
      for (std::size_t group = 0; group < groups; ++group) {
        constexpr double step = 1e-5;
        Counts more = schools;
        Counts less = schools;
        more[school][group] += step;
        less[school][group] -= step;
        const Measures up = measures(more);
        const Measures down = measures(less);
        EXPECT_NEAR(slopes.theilH[school][group], (up.theilH - down.theilH) / (2 * step), 1e-8);
        EXPECT_NEAR(slopes.dissimilarity[school][group], (up.dissimilarity - down.dissimilarity) / (2 * step), 1e-8);
        EXPECT_NEAR(slopes.etaSquared[school][group], (up.etaSquared - down.etaSquared) / (2 * step), 1e-8);
      }
  }
}

TEST(Gradients, AreNothingWhereThereIsNothingToMeasure) {
  const Gradients slopes = gradients(table({{5, 0}, {7, 0}}));
  for (const Counts *counts : {&slopes.theilH, &slopes.dissimilarity, &slopes.etaSquared})
    EXPECT_EQ(sum(columnSums(*counts)), 0);
}

TEST(Gradients, KnowNoSlopeOfHWhereAGroupIsMissing) {
  const Gradients slopes = gradients(table({{5, 0}, {7, 3}, {0, 0}}));
  EXPECT_EQ(slopes.theilH[0][1], 0);
  EXPECT_NE(slopes.etaSquared[0][1], 0);
  EXPECT_EQ(slopes.etaSquared[2][0], 0);
}

} // namespace skolmix
