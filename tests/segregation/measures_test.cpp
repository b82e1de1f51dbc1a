#include "segregation/measures.h"

#include "model/table.h"

#include <cmath>
#include <gtest/gtest.h>

namespace skolmix {
namespace {

constexpr double exact = 1e-12;

void expectSame(const Measures &a, const Measures &b, double tolerance = exact) {
  EXPECT_NEAR(a.theilH, b.theilH, tolerance);
  EXPECT_NEAR(a.dissimilarity, b.dissimilarity, tolerance);
  EXPECT_NEAR(a.etaSquared, b.etaSquared, tolerance);
}

double absoluteSum(Parts parts) {
  for (double &part : parts)
    part = std::abs(part);
  return sum(parts);
}

double entropyOf(std::span<const double> groups) {
  const double all = sum(groups);
  double entropy = 0;
  for (const double count : groups)
    entropy -= count > 0 ? count / all * std::log(count / all) : 0;
  return entropy;
}

/// Runs a check on random tables of all shapes.
template <typename Check>
void forRandomTables(Check check) {
  Random random(2024);
  for (int i = 0; i < 50; ++i) {
    const Counts counts = randomTable(random, 2 + random.below(30), 2 + random.below(5));
    SCOPED_TRACE(testing::Message() << "table " << i << ": " << counts.rows() << " × " << counts.columns());
    check(counts, random);
  }
}

} // namespace

TEST(Measures, AreZeroWhereEverySchoolHasTheSameMix) {
  expectSame(measures(table({{1, 2, 3}, {10, 20, 30}, {0.5, 1, 1.5}})), {0, 0, 0});
}

TEST(Measures, AreOneWhereEveryGroupHasSchoolsOfItsOwn) {
  expectSame(measures(table({{10, 0}, {0, 90}, {5, 0}})), {1, 1, 1});
  expectSame(measures(table({{7, 0, 0}, {0, 70, 0}, {0, 0, 700}, {0, 0, 1}})), {1, 1, 1});
}

TEST(Measures, HoldForTwoSchoolsWorkedOutByHand) {
  // P = 1/2; p = 3/4 and 1/4.
  const double h = 1 - (0.75 * std::log(0.75) + 0.25 * std::log(0.25)) / std::log(0.5);
  expectSame(measures(table({{30, 10}, {10, 30}})), {h, 0.5, 0.25});
}

TEST(Measures, ComeForEveryDimensionOfATable) {
  const Counts counts = table({{30, 10, 40, 0}, {10, 30, 0, 40}});
  const std::vector<Dimension> dimensions{{"education", {"low", "high"}, 0}, {"origin", {"foreign", "swedish"}, 2}};
  const std::vector<Measures> both = measures(counts, dimensions);
  ASSERT_EQ(both.size(), 2u);
  expectSame(both[0], measures(table({{30, 10}, {10, 30}})));
  expectSame(both[1], {1, 1, 1});
}

TEST(Measures, AreNotNumbersWithFewerThanTwoGroupsOfPupils) {
  for (const Counts &counts : {table({{1, 0}, {3, 0}}), table({{5}, {6}}), Counts(3, 2), Counts(0, 2), Counts()}) {
    const Measures none = measures(counts);
    EXPECT_TRUE(std::isnan(none.theilH));
    EXPECT_TRUE(std::isnan(none.dissimilarity));
    EXPECT_TRUE(std::isnan(none.etaSquared));
  }
}

TEST(Measures, DoNotDependOnEmptySchoolsAndEmptyGroups) {
  expectSame(measures(table({{0, 0, 0}, {0, 4, 6}, {0, 9, 1}, {0, 0, 0}})), measures(table({{4, 6}, {9, 1}})));
}

TEST(Measures, LieBetweenZeroAndOneAndAreTheSumOfAbsoluteParts) {
  forRandomTables([](const Counts &counts, Random &) {
    const Measures whole = measures(counts);
    for (const double measure : {whole.theilH, whole.dissimilarity, whole.etaSquared}) {
      EXPECT_GT(measure, 0);
      EXPECT_LT(measure, 1);
    }
    expectSame(whole, {absoluteSum(theilHParts(counts)), absoluteSum(dissimilarityParts(counts)),
                       absoluteSum(etaSquaredParts(counts))});
  });
}

TEST(Measures, AgreeWithTheirOtherDefinitions) {
  forRandomTables([](const Counts &all, Random &) {
    const double entropy = entropyOf(columnSums(all));
    double within = 0;
    for (std::size_t school = 0; school < all.rows(); ++school)
      within += sum(all[school]) * entropyOf(all[school]);
    EXPECT_NEAR(measures(all).theilH, 1 - within / (sum(columnSums(all)) * entropy), exact);

    const Counts two = withColumns(all, {0, 1});
    const auto totals = columnSums(two);
    double unlike = 0;
    double exposure = 0; // of the first group to the second
    for (std::size_t school = 0; school < two.rows(); ++school) {
      const double x = two[school][0] / totals[0];
      unlike += std::abs(x - two[school][1] / totals[1]) / 2;
      exposure += x * two[school][1] / sum(two[school]);
    }
    EXPECT_NEAR(measures(two).dissimilarity, unlike, exact);
    EXPECT_NEAR(measures(two).etaSquared, 1 - exposure / (totals[1] / sum(totals)), exact);
  });
}

TEST(Measures, DoNotDependOnTheNumberOfPupils) {
  forRandomTables([](const Counts &counts, Random &) {
    for (const double factor : {1e-6, 1 / 3.0, 1e9})
      expectSame(measures(scaled(counts, factor)), measures(counts));
  });
}

TEST(Measures, DoNotDependOnTheOrderOfTheGroups) {
  forRandomTables([](const Counts &counts, Random &random) {
    std::vector<std::size_t> order(counts.columns());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::shuffle(order, random.engine());
    expectSame(measures(withColumns(counts, order)), measures(counts));
  });
}

TEST(Measures, DoNotChangeWhenASchoolIsSplitIntoTwoOfTheSameMix) {
  forRandomTables([](const Counts &counts, Random &random) {
    const std::size_t parent = random.below(counts.rows());
    const double share = random.between(0, 1);
    Counts split(counts.rows() + 1, counts.columns());
    for (std::size_t row = 0; row < counts.rows(); ++row)
      std::ranges::copy(counts[row], split[row].begin());
    for (std::size_t group = 0; group < counts.columns(); ++group) {
      split[parent][group] = share * counts[parent][group];
      split[counts.rows()][group] = (1 - share) * counts[parent][group];
    }
    expectSame(measures(split), measures(counts));
  });
}

TEST(Measures, FallWhenTwoSchoolsOnEitherSideOfTheWholeExchangePupils) {
  forRandomTables([](const Counts &all, Random &) {
    const Counts counts = withColumns(all, {0, 1});
    const Parts parts = dissimilarityParts(counts);
    const auto richest = static_cast<std::size_t>(std::ranges::max_element(parts) - parts.begin());
    const auto poorest = static_cast<std::size_t>(std::ranges::min_element(parts) - parts.begin());
    Counts evened = counts;
    const double pupils = 0.01 * std::min(counts[richest][0], counts[poorest][1]);
    evened[richest][0] -= pupils;
    evened[poorest][0] += pupils;
    evened[poorest][1] -= pupils;
    evened[richest][1] += pupils;
    EXPECT_LT(measures(evened).theilH, measures(counts).theilH);
    EXPECT_LT(measures(evened).dissimilarity, measures(counts).dissimilarity);
    EXPECT_LT(measures(evened).etaSquared, measures(counts).etaSquared);
  });
}

TEST(Measures, OfDissimilarityDoNotSeeExchangesOnOneSideOfTheWhole) {
  const Measures uneven = measures(table({{100, 0}, {60, 40}, {40, 60}, {0, 100}}));
  const Measures evener = measures(table({{80, 20}, {80, 20}, {20, 80}, {20, 80}}));
  EXPECT_NEAR(uneven.dissimilarity, 0.6, exact);
  EXPECT_NEAR(evener.dissimilarity, 0.6, exact);
  EXPECT_NEAR(uneven.etaSquared, 0.52, exact);
  EXPECT_NEAR(evener.etaSquared, 0.36, exact);
  EXPECT_LT(evener.theilH, uneven.theilH);
}

TEST(Parts, CarryTheSignOfTheFirstGroup) {
  const Counts counts = table({{30, 10}, {0, 0}, {10, 30}, {20, 20}});
  for (const Parts &parts : {theilHParts(counts), dissimilarityParts(counts), etaSquaredParts(counts)}) {
    ASSERT_EQ(parts.size(), 4u);
    EXPECT_GT(parts[0], 0);
    EXPECT_EQ(parts[1], 0);
    EXPECT_NEAR(parts[2], -parts[0], exact);
    EXPECT_NEAR(parts[3], 0, exact);
  }
}

TEST(Parts, OfDissimilaritySumToZeroWithTwoGroups) {
  forRandomTables([](const Counts &counts, Random &) {
    EXPECT_NEAR(sum(dissimilarityParts(withColumns(counts, {0, 1}))), 0, exact);
  });
}

TEST(Parts, OfTheilHAreNotNegativeForASchoolMoreMixedThanTheWhole) {
  // Its own entropy is above that of the whole, yet its first group is over-represented.
  EXPECT_GT(theilHParts(table({{50, 50}, {100, 900}}))[0], 0);
}

TEST(Surplus, IsThePupilsAboveTheMixOfTheWhole) {
  const Counts above = surplus(table({{30, 10}, {10, 70}}));
  EXPECT_NEAR(above[0][0], 30 - 40 / 3.0, exact);
  EXPECT_NEAR(above[0][1], 10 - 80 / 3.0, exact);
  EXPECT_NEAR(above[1][0], 10 - 80 / 3.0, exact);
  EXPECT_NEAR(above[1][1], 70 - 160 / 3.0, exact);
}

TEST(Surplus, SumsToZeroOverEveryRowAndColumn) {
  forRandomTables([](const Counts &counts, Random &) {
    const Counts above = surplus(counts);
    for (const double column : columnSums(above))
      EXPECT_NEAR(column, 0, 1e-9);
    for (std::size_t school = 0; school < above.rows(); ++school)
      EXPECT_NEAR(sum(above[school]), 0, 1e-9);
  });
}

TEST(Surplus, IsZeroForSchoolsWithoutPupils) {
  const Counts above = surplus(table({{0, 0}, {3, 4}}));
  EXPECT_EQ(above[0][0], 0);
  EXPECT_EQ(above[0][1], 0);
  EXPECT_EQ(sum(columnSums(surplus(Counts(2, 2)))), 0);
}

} // namespace skolmix
