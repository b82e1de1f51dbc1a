#include "segregation/every_measure.h"

#include "model/table.h"
#include "segregation/measures.h"

#include <cmath>
#include <gtest/gtest.h>

namespace skolmix {
namespace {

constexpr double exact = 1e-12;

void expectSame(const EveryMeasure &a, const EveryMeasure &b, double tolerance = exact) {
  const std::vector<double> first = inARow(a);
  const std::vector<double> second = inARow(b);
  ASSERT_EQ(first.size(), second.size());
  for (std::size_t figure = 0; figure < first.size(); ++figure) {
    ASSERT_EQ(std::isnan(first[figure]), std::isnan(second[figure])) << "figure " << figure;
    if (!std::isnan(first[figure])) {
      EXPECT_NEAR(first[figure], second[figure], tolerance) << "figure " << figure;
    }
  }
}

double timesLog(double p) { return p > 0 ? p * std::log(p) : 0; }
double entropyOf(double p) { return -timesLog(p) - timesLog(1 - p); }

/// The measures as their authors wrote them down, term by term and pair by pair.
TwoGroups twoByDefinition(const Counts &schools, std::size_t group, double b) {
  const double X = columnSums(schools)[group];
  const double T = sum(columnSums(schools));
  const double Y = T - X;
  const double P = X / T;
  TwoGroups result{};
  double within = 0;
  double atkinson = 0;
  double roots = 0;
  for (std::size_t j = 0; j < schools.rows(); ++j) {
    const double t = sum(schools[j]);
    if (t == 0)
      continue;
    const double x = schools[j][group];
    const double y = t - x;
    within += t * entropyOf(x / t);
    result.dissimilarity += std::abs(x / X - y / Y) / 2;
    result.gorard += std::abs(x / X - t / T) / 2;
    result.isolation += x / X * x / t;
    result.exposure += x / X * y / t;
    atkinson += t * std::pow(1 - x / t, 1 - b) * std::pow(x / t, b);
    roots += std::sqrt(x * y / (X * Y));
    for (std::size_t k = 0; k < schools.rows(); ++k)
      if (const double other = sum(schools[k]); other > 0)
        result.gini += t * other * std::abs(x / t - schools[k][group] / other) / (2 * T * T * P * (1 - P));
  }
  result.theilH = 1 - within / (T * entropyOf(P));
  result.etaSquared = (result.isolation - P) / (1 - P);
  result.atkinson = 1 - P / (1 - P) * std::pow(atkinson / (P * T), 1 / (1 - b));
  result.hutchens = 1 - roots;
  return result;
}

ManyGroups manyByDefinition(const Counts &schools) {
  const std::vector<double> totals = columnSums(schools);
  const double T = sum(totals);
  double I = 0;
  double E = 0;
  double K = 0;
  for (const double total : totals) {
    I += total / T * (1 - total / T);
    E -= timesLog(total / T);
    K += total > 0;
  }
  ManyGroups result{};
  for (std::size_t g = 0; g < totals.size(); ++g)
    for (std::size_t j = 0; j < schools.rows(); ++j) {
      const double P = totals[g] / T;
      const double t = sum(schools[j]);
      if (t == 0 || P == 0)
        continue;
      const double p = schools[j][g] / t;
      result.mutualInformation += p > 0 ? t / T * p * std::log(p / P) : 0;
      result.dissimilarity += t * std::abs(p - P) / (2 * T * I);
      result.etaSquared += t * (p - P) * (p - P) / (T * I);
      result.normalisedExposure += t * (p - P) * (p - P) / (T * (1 - P));
      result.squaredVariation += t * (p - P) * (p - P) / (T * (K - 1) * P);
      for (std::size_t k = 0; k < schools.rows(); ++k)
        if (const double other = sum(schools[k]); other > 0)
          result.gini += t * other * std::abs(p - schools[k][g] / other) / (2 * T * T * I);
    }
  result.theilH = result.mutualInformation / E;
  return result;
}

EveryMeasure byDefinition(const Counts &schools, double atkinsonWeight = evenAtkinson) {
  EveryMeasure result{manyByDefinition(schools), {}};
  for (std::size_t group = 0; group < schools.columns(); ++group)
    result.groups.push_back(twoByDefinition(schools, group, atkinsonWeight));
  return result;
}

template <typename Check>
void forRandomTables(Check check) {
  Random random(7);
  for (int i = 0; i < 40; ++i) {
    const std::size_t rows = 2 + random.below(30);
    const std::size_t columns = 2 + random.below(5);
    const Counts schools = i % 2 ? randomTable(random, rows, columns) : wholeTable(random, rows, columns, 9);
    SCOPED_TRACE(testing::Message() << "table " << i << ": " << rows << " × " << columns);
    check(schools, random);
  }
}

/// A table of one group against all others.
Counts against(const Counts &schools, std::size_t group) {
  Counts result(schools.rows(), 2);
  for (std::size_t school = 0; school < schools.rows(); ++school) {
    result[school][0] = schools[school][group];
    result[school][1] = sum(schools[school]) - schools[school][group];
  }
  return result;
}

} // namespace

TEST(EveryMeasure, IsWhatItsAuthorsWroteDown) {
  forRandomTables([](const Counts &schools, Random &) {
    for (const double b : {0.5, 0.1, 0.9})
      expectSame(everyMeasure(schools, b), byDefinition(schools, b));
  });
}

TEST(EveryMeasure, AgreesWithTheMeasuresOfTheMap) {
  forRandomTables([](const Counts &schools, Random &) {
    const ManyGroups many = everyMeasure(schools).many;
    const Measures three = measures(schools);
    EXPECT_NEAR(many.theilH, three.theilH, exact);
    EXPECT_NEAR(many.dissimilarity, three.dissimilarity, exact);
    EXPECT_NEAR(many.etaSquared, three.etaSquared, exact);
  });
}

TEST(EveryMeasure, KeepsItsIdentities) {
  forRandomTables([](const Counts &schools, Random &) {
    const double all = sum(columnSums(schools));
    const EveryMeasure every = everyMeasure(schools);
    double theilH = 0;
    double entropies = 0;
    for (std::size_t group = 0; group < schools.columns(); ++group) {
      const TwoGroups &two = every.groups[group];
      const double P = columnSums(schools)[group] / all;
      EXPECT_NEAR(two.gorard, two.dissimilarity * (1 - P), exact);
      EXPECT_NEAR(two.hutchens, 1 - std::sqrt(1 - two.atkinson), exact);
      EXPECT_NEAR(two.isolation + two.exposure, 1, exact);
      EXPECT_NEAR(two.etaSquared, (two.isolation - P) / (1 - P), exact);
      EXPECT_LE(two.dissimilarity, two.gini + exact);
      theilH += entropyOf(P) * two.theilH;
      entropies += entropyOf(P);
    }
    EXPECT_GE(theilH / entropies + exact, 0);
  });
}

TEST(EveryMeasure, OfTwoGroupsIsTheSameForEachAndForBoth) {
  forRandomTables([](const Counts &all, Random &) {
    const EveryMeasure every = everyMeasure(withColumns(all, {0, 1}));
    const TwoGroups &first = every.groups[0];
    const TwoGroups &second = every.groups[1];
    for (const auto value : {&TwoGroups::theilH, &TwoGroups::dissimilarity, &TwoGroups::etaSquared, &TwoGroups::gini,
                             &TwoGroups::atkinson, &TwoGroups::hutchens})
      EXPECT_NEAR(first.*value, second.*value, exact);
    EXPECT_NEAR(every.many.theilH, first.theilH, exact);
    EXPECT_NEAR(every.many.dissimilarity, first.dissimilarity, exact);
    EXPECT_NEAR(every.many.gini, first.gini, exact);
    EXPECT_NEAR(every.many.etaSquared, first.etaSquared, exact);
    EXPECT_NEAR(every.many.normalisedExposure, first.etaSquared, exact);
    EXPECT_NEAR(every.many.squaredVariation, first.etaSquared, exact);
  });
}

TEST(EveryMeasure, OfOneGroupOnlyKnowsTheOthersTogether) {
  forRandomTables([](const Counts &schools, Random &) {
    const EveryMeasure every = everyMeasure(schools);
    for (std::size_t group = 0; group < schools.columns(); ++group)
      expectSame({{}, {every.groups[group]}}, {{}, {everyMeasure(against(schools, group)).groups[0]}});
  });
}

TEST(EveryMeasure, IsNothingWhereEverySchoolHasTheSameMix) {
  const EveryMeasure every = everyMeasure(table({{1, 2, 3}, {10, 20, 30}, {0.5, 1, 1.5}}));
  expectSame(every, {{0, 0, 0, 0, 0, 0, 0},
                     {{0, 0, 0, 0, 0, 1 / 6.0, 5 / 6.0, 0, 0},
                      {0, 0, 0, 0, 0, 2 / 6.0, 4 / 6.0, 0, 0},
                      {0, 0, 0, 0, 0, 3 / 6.0, 3 / 6.0, 0, 0}}});
}

TEST(EveryMeasure, IsAllWhereEveryGroupHasSchoolsOfItsOwn) {
  const double log10 = std::log(10);
  expectSame(everyMeasure(table({{10, 0}, {0, 90}})), {{1, 1, 1, log10 - 0.9 * std::log(9), 1, 1, 1},
                                                       {{1, 1, 1, 1, 0.9, 1, 0, 1, 1}, {1, 1, 1, 1, 0.1, 1, 0, 1, 1}}});
}

TEST(EveryMeasure, OfOneSchoolIsNothing) {
  expectSame(everyMeasure(table({{3, 1}})), everyMeasure(table({{3, 1}, {30, 10}})));
}

TEST(EveryMeasure, IsNoNumberWithoutTwoGroupsOfPupils) {
  for (const Counts &schools : {table({{1, 0}, {3, 0}}), table({{5}, {6}}), Counts(3, 2), Counts(0, 2), Counts()}) {
    const EveryMeasure every = everyMeasure(schools);
    EXPECT_EQ(every.groups.size(), schools.columns());
    for (const double figure : inARow(every))
      EXPECT_TRUE(std::isnan(figure));
  }
}

TEST(EveryMeasure, DoesNotDependOnEmptySchoolsAndEmptyGroups) {
  const EveryMeasure full = everyMeasure(table({{4, 6, 1}, {9, 1, 3}}));
  EveryMeasure padded = everyMeasure(table({{0, 0, 0, 0}, {4, 0, 6, 1}, {9, 0, 1, 3}, {0, 0, 0, 0}}));
  EXPECT_TRUE(std::isnan(padded.groups[1].theilH));
  padded.groups.erase(padded.groups.begin() + 1);
  expectSame(padded, full);
}

TEST(EveryMeasure, DoesNotDependOnTheNumberOfPupils) {
  forRandomTables([](const Counts &schools, Random &) {
    for (const double factor : {1e-6, 1 / 3.0, 1e9})
      expectSame(everyMeasure(scaled(schools, factor)), everyMeasure(schools));
  });
}

TEST(EveryMeasure, FollowsTheOrderOfTheGroups) {
  forRandomTables([](const Counts &schools, Random &random) {
    std::vector<std::size_t> order(schools.columns());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::shuffle(order, random.engine());
    const EveryMeasure before = everyMeasure(schools);
    EveryMeasure expected{before.many, {}};
    for (const std::size_t group : order)
      expected.groups.push_back(before.groups[group]);
    expectSame(everyMeasure(withColumns(schools, order)), expected);
  });
}

TEST(EveryMeasure, DoesNotChangeWhenASchoolIsSplitIntoTwoOfTheSameMix) {
  forRandomTables([](const Counts &schools, Random &random) {
    const std::size_t parent = random.below(schools.rows());
    const double share = random.between(0, 1);
    Counts split(schools.rows() + 1, schools.columns());
    for (std::size_t row = 0; row < schools.rows(); ++row)
      std::ranges::copy(schools[row], split[row].begin());
    for (std::size_t group = 0; group < schools.columns(); ++group) {
      split[parent][group] = share * schools[parent][group];
      split[schools.rows()][group] = (1 - share) * schools[parent][group];
    }
    expectSame(everyMeasure(split, 0.3), everyMeasure(schools, 0.3));
  });
}

TEST(EveryMeasure, FallsWhenPupilsOfAGroupLeaveASchoolWithMoreOfThemForOneWithFewer) {
  Random random(5);
  for (int i = 0; i < 100; ++i) {
    const Counts before = randomTable(random, 12, 2);
    const auto share = [](std::span<const double> school) { return school[0] / sum(school); };
    const std::size_t rich = random.below(12);
    const std::size_t poor = random.below(12);
    if (share(before[rich]) - share(before[poor]) < 0.01)
      continue;
    Counts after = before;
    const double pupils = 0.1 * (share(before[rich]) - share(before[poor])) *
                          std::min({sum(before[rich]), sum(before[poor]), before[poor][1], before[rich][0]});
    after[rich][0] -= pupils;
    after[rich][1] += pupils;
    after[poor][0] += pupils;
    after[poor][1] -= pupils;
    const TwoGroups was = everyMeasure(before).groups[0];
    const TwoGroups is = everyMeasure(after).groups[0];
    for (const auto value :
         {&TwoGroups::theilH, &TwoGroups::etaSquared, &TwoGroups::hutchens, &TwoGroups::gini, &TwoGroups::atkinson})
      EXPECT_LT(is.*value, was.*value);
    EXPECT_LE(is.dissimilarity, was.dissimilarity + exact); // does not see exchanges on one side of the whole
  }
}

/// Mixes that differ by a millionth: what is left of a sum after cancellation would be noise.
TEST(EveryMeasure, IsPreciseWhereHugeSchoolsAreNearlyAlike) {
  Random random(3);
  Counts schools(40, 3);
  for (std::size_t school = 0; school < schools.rows(); ++school) {
    const double size = std::floor(random.between(1e9, 9e9));
    for (const std::size_t group : {0, 1, 2})
      schools[school][group] = std::round(size * (0.1 + 0.4 * static_cast<double>(group)) * random.between(1, 1.00001));
  }
  const auto exactH = [](const Counts &counts) {
    const std::vector<double> totals = columnSums(counts);
    const auto all = static_cast<long double>(sum(totals));
    long double information = 0;
    long double entropy = 0;
    for (std::size_t group = 0; group < counts.columns(); ++group) {
      const long double P = totals[group] / all;
      entropy -= P * std::log(P);
      for (std::size_t school = 0; school < counts.rows(); ++school) {
        const long double p = counts[school][group] / static_cast<long double>(sum(counts[school]));
        information += sum(counts[school]) / all * (p * std::log1p((p - P) / P) - (p - P));
      }
    }
    return static_cast<double>(information / entropy);
  };
  const EveryMeasure every = everyMeasure(schools);
  EXPECT_NEAR(every.many.theilH / exactH(schools), 1, 1e-9);
  for (const std::size_t group : {0, 1, 2})
    EXPECT_NEAR(every.groups[group].theilH / exactH(against(schools, group)), 1, 1e-9);
}

/// A handful of pupils among millions: 1 − p would lose them.
TEST(EveryMeasure, IsPreciseForAGroupThatIsNearlyAll) {
  const EveryMeasure every = everyMeasure(table({{1e12, 1}, {1e12, 3}, {2e12, 5}}));
  EXPECT_NEAR(every.groups[1].dissimilarity, 1.25 / 9, 1e-11);
  EXPECT_NEAR(every.groups[0].theilH / every.groups[1].theilH, 1, 1e-9);
  EXPECT_NEAR(every.groups[0].etaSquared / every.groups[1].etaSquared, 1, 1e-9);
}

TEST(EveryMeasure, ComesInARowAndBack) {
  const EveryMeasure every = everyMeasure(table({{4, 6, 1}, {9, 1, 3}, {2, 2, 2}}));
  const std::vector<double> row = inARow(every);
  EXPECT_EQ(row.size(), namedManyGroups.size() + 3 * namedTwoGroups.size());
  EXPECT_EQ(row.front(), every.many.theilH);
  EXPECT_EQ(row.back(), every.groups[2].hutchens);
  EXPECT_EQ(inARow(fromARow(row, 3)), row);
}

} // namespace skolmix
