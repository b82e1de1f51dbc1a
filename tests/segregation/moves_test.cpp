#include "segregation/moves.h"

#include "model/table.h"

#include <cmath>
#include <gtest/gtest.h>

namespace skolmix {
namespace {

constexpr double exact = 1e-12;

double effect(const MoveEffects &effects, std::size_t from, std::size_t to, std::size_t group) {
  return effects.leaves[from][group] + effects.comes[to][group];
}

} // namespace

TEST(MoveEffects, MakeExactlyTheDifferenceThatMovingAPupilDoes) {
  Random random(11);
  for (const std::size_t groups : {2, 3, 5}) {
    const Counts before = wholeTable(random, 7, groups, 20);
    const Measures was = measures(before);
    const Moves all = moves(before);
    for (std::size_t from = 0; from < before.rows(); ++from)
      for (std::size_t to = 0; to < before.rows(); ++to)
        for (std::size_t group = 0; group < groups; ++group) {
          if (from == to || before[from][group] < 1)
            continue;
          Counts after = before;
          --after[from][group];
          ++after[to][group];
          const Measures is = measures(after);
          EXPECT_NEAR(effect(all.theilH, from, to, group), is.theilH - was.theilH, exact);
          EXPECT_NEAR(effect(all.dissimilarity, from, to, group), is.dissimilarity - was.dissimilarity, exact);
          EXPECT_NEAR(effect(all.etaSquared, from, to, group), is.etaSquared - was.etaSquared, exact);
        }
  }
}

TEST(MoveEffects, CountWhereASchoolLosesItsLastPupilOrGetsItsFirst) {
  const Counts before = table({{1, 0}, {0, 0}, {3, 5}});
  const Measures was = measures(before);
  const Measures is = measures(table({{0, 0}, {1, 0}, {3, 5}}));
  const Moves all = moves(before);
  EXPECT_NEAR(was.theilH, is.theilH, exact);
  EXPECT_NEAR(effect(all.theilH, 0, 1, 0), 0, exact);
  EXPECT_NEAR(effect(all.dissimilarity, 0, 1, 0), 0, exact);
  EXPECT_NEAR(effect(all.etaSquared, 0, 1, 0), 0, exact);
}

TEST(MoveEffects, KnowNoEffectWhereThereIsNobodyToLeave) {
  const Moves all = moves(table({{4, 0.5}, {3, 0}, {1, 9}}));
  for (const MoveEffects *effects : {&all.theilH, &all.dissimilarity, &all.etaSquared}) {
    EXPECT_TRUE(std::isnan(effects->leaves[0][1]));
    EXPECT_TRUE(std::isnan(effects->leaves[1][1]));
    EXPECT_FALSE(std::isnan(effects->leaves[2][0]));
    EXPECT_FALSE(std::isnan(effects->comes[1][1]));
  }
}

TEST(MoveEffects, KnowNoEffectOnMeasuresThatAreNoNumbers) {
  const Moves all = moves(table({{4, 0}, {3, 0}}));
  EXPECT_TRUE(std::isnan(effect(all.theilH, 0, 1, 0)));
  EXPECT_TRUE(std::isnan(effect(all.dissimilarity, 0, 1, 0)));
  EXPECT_TRUE(std::isnan(effect(all.etaSquared, 0, 1, 0)));
}

} // namespace skolmix
