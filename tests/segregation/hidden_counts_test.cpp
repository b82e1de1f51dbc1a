#include "segregation/hidden_counts.h"

#include "model/table.h"
#include "segregation/measures.h"

#include <cmath>
#include <functional>
#include <gtest/gtest.h>

namespace skolmix {
namespace {

double theilH(const Counts &schools) {
  const double h = measures(schools).theilH;
  return std::isnan(h) ? 0 : h;
}

/// Calls visit with every table that the hidden counts allow.
void forAllFillings(const HiddenCounts &hidden, const std::function<void(const Counts &)> &visit) {
  Counts counts = hidden.known;
  const std::function<void(std::size_t, std::size_t, double)> fill = [&](std::size_t row, std::size_t cell,
                                                                         double sum) {
    if (row == hidden.rows.size())
      return visit(counts);
    const HiddenRow &own = hidden.rows[row];
    if (cell == own.cells.size()) {
      if (!own.sum || sum == *own.sum)
        fill(row + 1, 0, 0);
      return;
    }
    const HiddenRow::Cell &hiddenCell = own.cells[cell];
    for (double value = hiddenCell.range.low; value <= hiddenCell.range.high; ++value) {
      counts[own.school][hiddenCell.group] = value;
      fill(row, cell + 1, sum + value);
    }
  };
  fill(0, 0, 0);
}

/// Up to three schools with up to three hidden counts each, every other time with a known sum.
HiddenCounts randomHidden(Random &random) {
  const std::size_t schools = 3 + random.below(4);
  const std::size_t groups = 2 + random.below(3);
  HiddenCounts hidden{wholeTable(random, schools, groups, 40), {}};
  for (std::size_t school = 0; school < 1 + random.below(3); ++school) {
    HiddenRow row{school, {}, std::nullopt};
    double sum = 0;
    for (std::size_t group = 0; group < std::min<std::size_t>(groups, 1 + random.below(3)); ++group) {
      const auto low = static_cast<double>(random.below(3));
      const double high = low + static_cast<double>(random.below(6));
      row.cells.push_back({group, {low, high}});
      sum += low + static_cast<double>(random.below(static_cast<std::size_t>(high - low) + 1));
      hidden.known[school][group] = 0;
    }
    if (random.below(2) == 0)
      row.sum = sum;
    hidden.rows.push_back(row);
  }
  return hidden;
}

void expectAllowed(const HiddenCounts &hidden, const Counts &counts) {
  Counts seen = counts;
  for (const HiddenRow &row : hidden.rows) {
    double sum = 0;
    for (const HiddenRow::Cell &cell : row.cells) {
      const double value = counts[row.school][cell.group];
      EXPECT_EQ(value, std::round(value));
      EXPECT_GE(value, cell.range.low);
      EXPECT_LE(value, cell.range.high);
      sum += value;
      seen[row.school][cell.group] = 0;
    }
    if (row.sum) {
      EXPECT_EQ(sum, *row.sum);
    }
  }
  for (std::size_t school = 0; school < counts.rows(); ++school)
    EXPECT_TRUE(std::ranges::equal(seen[school], hidden.known[school]));
}

} // namespace

TEST(HiddenCounts, AreFilledAsTheirRangesAndSumsAllow) {
  Random random(31);
  for (int i = 0; i < 200; ++i) {
    const HiddenCounts hidden = randomHidden(random);
    for (const Counts &counts : {middle(hidden), mostEven(hidden), mostUneven(hidden)})
      expectAllowed(hidden, counts);
  }
}

TEST(HiddenCounts, GiveTheVeryLowestAndHighestThatAnyNumbersDo) {
  Random random(37);
  constexpr int tables = 200;
  int lowest = 0;
  int highest = 0;
  for (int i = 0; i < tables; ++i) {
    const HiddenCounts hidden = randomHidden(random);
    double low = 1;
    double high = 0;
    forAllFillings(hidden, [&](const Counts &counts) {
      low = std::min(low, theilH(counts));
      high = std::max(high, theilH(counts));
    });
    const double even = theilH(mostEven(hidden));
    const double uneven = theilH(mostUneven(hidden));
    EXPECT_LE(even, theilH(middle(hidden)) + 1e-12);
    EXPECT_GE(uneven, theilH(middle(hidden)) - 1e-12);
    lowest += even < low + 1e-9;
    highest += uneven > high - 1e-9;
  }
  EXPECT_GE(lowest, 0.95 * tables);
  EXPECT_GE(highest, 0.95 * tables);
}

TEST(HiddenCounts, LieInTheMiddleOfTheirRanges) {
  const HiddenCounts hidden{table({{0, 0, 50}, {0, 20, 30}}),
                            {{0, {{0, {0, 4}}, {1, {2, 10}}}, std::nullopt}, {1, {{0, {1, 9}}}, std::nullopt}}};
  const Counts counts = middle(hidden);
  EXPECT_EQ(counts[0][0], 2);
  EXPECT_EQ(counts[0][1], 6);
  EXPECT_EQ(counts[0][2], 50);
  EXPECT_EQ(counts[1][0], 5);
}

TEST(HiddenCounts, ShareAKnownSumInProportion) {
  const Counts counts = middle({table({{0, 0, 50}}), {{0, {{0, {0, 4}}, {1, {0, 12}}}, 8}}});
  EXPECT_EQ(counts[0][0], 2);
  EXPECT_EQ(counts[0][1], 6);
}

/// Three counts with a known sum: what the first pair changed is no longer what the next pair started from.
TEST(HiddenCounts, StayInTheirRangesWhereThreeShareASum) {
  const HiddenCounts hidden{table({{0, 0, 0}, {90, 5, 5}, {5, 90, 5}}),
                            {{0, {{0, {0, 9}}, {1, {0, 9}}, {2, {0, 9}}}, 9}}};
  expectAllowed(hidden, mostEven(hidden));
  expectAllowed(hidden, mostUneven(hidden));
  EXPECT_EQ(std::ranges::max(mostUneven(hidden)[0]), 9);
}

TEST(HiddenCounts, ArePossibleWhereTheRangesHoldTheSum) {
  const auto row = [](std::optional<double> sum) { return HiddenRow{0, {{0, {1, 4}}, {1, {2, 5}}}, sum}; };
  EXPECT_TRUE(isPossible(row(std::nullopt)));
  EXPECT_TRUE(isPossible(row(3)));
  EXPECT_TRUE(isPossible(row(9)));
  EXPECT_FALSE(isPossible(row(2)));
  EXPECT_FALSE(isPossible(row(10)));
}

TEST(HiddenCounts, ThatAreNoneLeaveTheTableAsItIs) {
  const Counts known = table({{3, 5}, {7, 1}});
  expectAllowed({known, {}}, mostEven({known, {}}));
  expectAllowed({known, {}}, mostUneven({known, {}}));
}

TEST(HiddenCounts, AreNarrowedByTheirSum) {
  const auto ranges = [](double sum) {
    const HiddenRow row = narrowed({0, {{0, {0, 9}}, {1, {0, 3}}}, sum});
    return std::vector{row.cells[0].range.low, row.cells[0].range.high, row.cells[1].range.low,
                       row.cells[1].range.high};
  };
  EXPECT_EQ(ranges(10), (std::vector<double>{7, 9, 1, 3}));
  EXPECT_EQ(ranges(12), (std::vector<double>{9, 9, 3, 3}));
  EXPECT_EQ(ranges(2), (std::vector<double>{0, 2, 0, 2}));
  EXPECT_EQ(narrowed({0, {{0, {0, 9}}}, {}}).cells[0].range.high, 9);
}

} // namespace skolmix
