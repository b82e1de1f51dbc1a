#include "disclosure/audit.h"
#include "disclosure/corners.h"
#include "disclosure/linked_tables.h"
#include "model/error.h"

#include <gtest/gtest.h>

namespace skolmix {
namespace {

void nobodyListens(double) {}

bool isSafe(const Tables &tables, const std::vector<bool> &hidden) {
  return audit(tables, hidden, threshold, nobodyListens).empty();
}

std::optional<Suppression> suppressed(const Tables &tables) {
  try {
    return suppress(tables, threshold, nobodyListens);
  } catch (const Error &) {
    return {};
  }
}

void expectSecretsKept(const Tables &tables, const std::vector<bool> &hidden) {
  EXPECT_TRUE(isSafe(tables, hidden));
  for (std::size_t cell = 0; cell < hidden.size(); ++cell)
    EXPECT_FALSE(hidden[cell] && tables.cells[cell].loss == alwaysShown) << cell;
  for (const Secret &secret : tables.secrets)
    EXPECT_TRUE(std::ranges::any_of(secret.form, [&](const Term &term) { return hidden[term.cell]; }));
}

/// A reader who knows all corners of what is possible is in doubt about every secret and every hidden cell.
void expectDoubts(const Tables &tables, const std::vector<bool> &hidden, const Corners &corners) {
  const auto width = [&](const Form &form) {
    const Range range = corners.range(form);
    return range.high - range.low;
  };
  for (const Secret &secret : tables.secrets)
    EXPECT_GE(width(secret.form), threshold - 1e-4);
  for (std::size_t cell = 0; cell < hidden.size(); ++cell)
    if (hidden[cell]) {
      EXPECT_GE(width({{cell, 1}}), threshold - 1e-4) << cell;
    }
}

std::vector<std::size_t> secondaryCells(const Suppression &suppression) {
  std::vector<std::size_t> result;
  for (std::size_t cell = 0; cell < suppression.reasons.size(); ++cell)
    if (suppression.reasons[cell] == Reason::Protection)
      result.push_back(cell);
  return result;
}

/// With the cells of the set bits shown.
std::vector<bool> shown(std::vector<bool> hidden, const std::vector<std::size_t> &cells, std::size_t bits) {
  for (std::size_t i = 0; i < cells.size(); ++i)
    if ((bits >> i & 1U) != 0)
      hidden[cells[i]] = false;
  return hidden;
}

double lossOf(const Tables &tables, const std::vector<bool> &hidden) {
  double loss = 0;
  for (std::size_t cell = 0; cell < hidden.size(); ++cell)
    loss += hidden[cell] ? tables.cells[cell].loss : 0;
  return loss;
}

} // namespace

/// Linked tables of schools and areas that move.
class RandomTables : public testing::TestWithParam<std::uint32_t> {};

TEST_P(RandomTables, KeepTheirSecretsAndHideNoMoreThanTheyHaveTo) {
  Random random(GetParam());
  std::size_t kept = 0;
  for (int run = 0; run < 40; ++run) {
    const Extent extent{2 + random.below(3), 2 + random.below(2), 1 + random.below(3)};
    const Tables tables = SchoolTables(random, extent, run % 2 == 0).tables();
    SCOPED_TRACE("run " + std::to_string(run));
    const std::optional<Suppression> suppression = suppressed(tables);
    if (!suppression) {
      EXPECT_FALSE(isSafe(tables, everythingHidden(tables))) << "refused for nothing";
      continue;
    }
    ++kept;
    const std::vector<bool> hidden = suppression->hidden();
    expectSecretsKept(tables, hidden);
    const std::vector<std::size_t> secondary = secondaryCells(*suppression);
    for (std::size_t i = 0; i < secondary.size(); ++i)
      EXPECT_FALSE(isSafe(tables, shown(hidden, secondary, std::size_t{1} << i))) << secondary[i] << " is needless";
  }
  EXPECT_GT(kept, 20u);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomTables, testing::Range(1u, 11u));

TEST(SmallTables, LeaveEveryReaderInDoubt) {
  Random random(20);
  std::size_t compared = 0;
  for (int run = 0; run < 300; ++run) {
    const Tables tables = SchoolTables(random, {2 + random.below(2), 2, 1 + random.below(2)}, run % 2 == 0).tables();
    SCOPED_TRACE("run " + std::to_string(run));
    const std::optional<Suppression> suppression = suppressed(tables);
    if (!suppression || tables.secrets.empty())
      continue;
    const std::vector<bool> hidden = suppression->hidden();
    if (const Corners corners(tables, hidden); corners.isFew()) {
      expectDoubts(tables, hidden, corners);
      ++compared;
    }
  }
  EXPECT_GT(compared, 100u);
}

TEST(SmallTables, CanShowNoSeveralOfTheirSecondaryCellsTogether) {
  Random random(21);
  std::size_t sets = 0;
  for (int run = 0; run < 40; ++run) {
    const Tables tables = SchoolTables(random, {3, 2, 2}, run % 2 == 0).tables();
    const std::optional<Suppression> suppression = suppressed(tables);
    if (!suppression)
      continue;
    const std::vector<std::size_t> secondary = secondaryCells(*suppression);
    if (secondary.size() > 6)
      continue;
    for (std::size_t bits = 1; bits < std::size_t{1} << secondary.size(); ++bits, ++sets)
      EXPECT_FALSE(isSafe(tables, shown(suppression->hidden(), secondary, bits))) << "run " << run << ", set " << bits;
  }
  EXPECT_GT(sets, 300u);
}

/// Of all sets of cells that could be hidden instead.
TEST(SmallTables, LoseLittleMoreThanTheLeastPossible) {
  Random random(22);
  double lost = 0;
  double least = 0;
  for (int run = 0; run < 20; ++run) {
    std::vector<std::vector<double>> counts(3, std::vector<double>(3));
    for (std::vector<double> &row : counts)
      for (double &count : row)
        count = static_cast<double>(random.below(4) == 0 ? random.below(5) : 5 + random.below(40));
    const Tables tables = crossed(counts);
    const std::optional<Suppression> suppression = suppressed(tables);
    if (!suppression)
      continue;
    const double own = lossOf(tables, suppression->hidden());
    double best = own;
    for (std::size_t bits = 0; bits < 512; ++bits)
      if (const std::vector<bool> hidden = shown(everythingHidden(tables), {0, 1, 2, 3, 4, 5, 6, 7, 8}, bits);
          lossOf(tables, hidden) < best && isSafe(tables, hidden))
        best = lossOf(tables, hidden);
    lost += own;
    least += best;
  }
  EXPECT_LT(lost, 1.1 * least);
}

} // namespace skolmix
