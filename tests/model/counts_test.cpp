#include "model/table.h"

#include <gtest/gtest.h>

namespace skolmix {

using Row = std::vector<double>;

static Row copied(std::span<const double> row) { return {row.begin(), row.end()}; }

TEST(Counts, StartsAtZero) {
  const Counts counts(2, 3);
  EXPECT_EQ(copied(counts[1]), (Row{0, 0, 0}));
  EXPECT_EQ(columnSums(counts), (Row{0, 0, 0}));
}

TEST(Counts, SumsColumns) { EXPECT_EQ(columnSums(table({{1, 2, 4}, {8, 16, 32}})), (Row{9, 18, 36})); }

TEST(Counts, MayHaveNoRows) {
  EXPECT_EQ(columnSums(Counts()), Row{});
  EXPECT_EQ(columnSums(Counts(0, 2)), (Row{0, 0}));
}

TEST(Dimension, IsTheColumnsFromItsFirstOn) {
  const Dimension origin{"origin", {"foreign", "swedish"}, 1};
  const Counts counts = table({{1, 2, 3, 4}, {5, 6, 7, 8}});
  EXPECT_EQ(copied(groupsOf(counts[1], origin)), (Row{6, 7}));
  const Counts own = countsOf(counts, origin);
  ASSERT_EQ(own.columns(), 2u);
  EXPECT_EQ(copied(own[0]), (Row{2, 3}));
  EXPECT_EQ(copied(own[1]), (Row{6, 7}));
}

} // namespace skolmix
