#include "segregation/running_measures.h"

#include "model/table.h"

#include <bit>
#include <cmath>
#include <gtest/gtest.h>

namespace skolmix {
namespace {

constexpr double exact = 1e-12;

void expectSame(const Measures &a, const Measures &b) {
  EXPECT_NEAR(a.theilH, b.theilH, exact);
  EXPECT_NEAR(a.dissimilarity, b.dissimilarity, exact);
  EXPECT_NEAR(a.etaSquared, b.etaSquared, exact);
}

/// Blocks of pupils who move together, and the rows where they are.
struct Blocks {
  Counts pupils;
  std::vector<std::size_t> rows;

  Counts schools(std::size_t count) const {
    Counts result(count, pupils.columns());
    for (std::size_t block = 0; block < rows.size(); ++block)
      for (std::size_t group = 0; group < pupils.columns(); ++group)
        result[rows[block]][group] += pupils[block][group];
    return result;
  }
};

Blocks randomBlocks(Random &random, std::size_t blocks, std::size_t schools, std::size_t groups) {
  Blocks result{randomTable(random, blocks, groups), {}};
  for (std::size_t block = 0; block < blocks; ++block)
    result.rows.push_back(random.below(schools));
  return result;
}

/// All that can be seen of the state, bit by bit.
std::vector<std::uint64_t> bits(const RunningMeasures &running) {
  std::vector<std::uint64_t> result;
  const auto add = [&](double value) { result.push_back(std::bit_cast<std::uint64_t>(value)); };
  for (std::size_t row = 0; row < running.schools().rows(); ++row)
    for (const double count : running.schools()[row])
      add(count);
  for (const double measure : {running.value().theilH, running.value().dissimilarity, running.value().etaSquared})
    add(measure);
  return result;
}

} // namespace

TEST(RunningMeasures, AgreeWithTheMeasuresAfterThousandsOfMoves) {
  Random random(1);
  for (const std::size_t groups : {2, 4, 7}) {
    constexpr std::size_t schools = 6;
    // so few blocks that schools often stand empty
    Blocks blocks = randomBlocks(random, 9, schools, groups);
    RunningMeasures running(blocks.schools(schools));
    for (int step = 0; step < 5'000; ++step) {
      const std::size_t block = random.below(blocks.rows.size());
      const std::size_t to = random.below(schools);
      const Measures expected = running.valueIfMoved(blocks.rows[block], to, blocks.pupils[block]);
      running.move(blocks.rows[block], to, blocks.pupils[block]);
      blocks.rows[block] = to;
      expectSame(expected, measures(blocks.schools(schools)));
      expectSame(running.value(), measures(blocks.schools(schools)));
    }
  }
}

TEST(RunningMeasures, ClearRowsThatAllHaveLeft) {
  Random random(2);
  RunningMeasures running(randomTable(random, 3, 3));
  const Counts thirds = scaled(running.schools(), 1.0 / 3);
  for (int third = 0; third < 3; ++third)
    running.move(0, 1, thirds[0]);
  for (const double count : running.schools()[0])
    EXPECT_EQ(count, 0);
  expectSame(running.value(), measures(running.schools()));
}

TEST(RunningMeasures, HoldForAGroupThatHardlyExists) {
  RunningMeasures running(table({{50'000, 3, 0}, {70'000, 0, 0}, {30'000, 1, 2}}));
  const std::vector<double> moved{100, 2, 0};
  running.move(0, 1, moved);
  expectSame(running.value(), measures(table({{49'900, 1, 0}, {70'100, 2, 0}, {30'000, 1, 2}})));
}

TEST(RunningMeasures, HaveNoValueWhereTheMeasuresHaveNone) {
  for (const Counts &schools : {Counts(3, 2), table({{1, 0}, {7, 0}}), table({{5}, {6}}), Counts(0, 2)}) {
    const Measures value = RunningMeasures(schools).value();
    EXPECT_TRUE(std::isnan(measures(schools).theilH));
    EXPECT_TRUE(std::isnan(value.theilH));
    EXPECT_TRUE(std::isnan(value.dissimilarity));
    EXPECT_TRUE(std::isnan(value.etaSquared));
  }
  EXPECT_TRUE(
      std::isnan(RunningMeasures(table({{1, 0}, {7, 0}})).valueIfMoved(0, 1, std::vector<double>{1, 0}).theilH));
}

TEST(RunningMeasures, AreBitByBitAsBeforeWhenMovesAreTakenBack) {
  Random random(3);
  Blocks blocks = randomBlocks(random, 40, 5, 4);
  RunningMeasures running(blocks.schools(5));
  std::vector<std::vector<std::uint64_t>> before;
  for (int step = 0; step < 1'000; ++step) {
    const std::size_t block = random.below(blocks.rows.size());
    const std::size_t to = random.below(5);
    before.push_back(bits(running));
    running.move(blocks.rows[block], to, blocks.pupils[block]);
    blocks.rows[block] = to;
  }
  for (; !before.empty(); before.pop_back()) {
    running.undo();
    ASSERT_EQ(bits(running), before.back());
  }
}

} // namespace skolmix
