#pragma once

#include "model/counts.h"
#include "model/range.h"

#include <optional>

namespace skolmix {

/// Counts of one school that are not told because they are small, or because they would give such a count away.
struct HiddenRow {
  struct Cell {
    std::size_t group;
    Range range; ///< whole numbers
  };
  std::size_t school;
  std::vector<Cell> cells;
  std::optional<double> sum; ///< what the cells add up to, where it is known
};

/// A schools × groups table of which some counts are hidden: 0 in `known`.
struct HiddenCounts {
  Counts known;
  std::vector<HiddenRow> rows;
};

/// Whether any numbers fit: the ranges hold the sum.
bool isPossible(const HiddenRow &row);

/// The row with ranges no wider than the sum and the other ranges allow; counts that are told by them have as low as
/// high.
HiddenRow narrowed(HiddenRow row);

/// The table with every hidden count in the middle of its range, rounded; where their sum is known, in proportion.
Counts middle(const HiddenCounts &counts);

/// The tables with the lowest and the highest Theil's H that the hidden counts allow. Found by changing one count, or a
/// pair with a known sum, to any of its values as long as that helps, from the middle on: as good as always the very
/// lowest and highest, but that is not proven. Cost: passes (few) × hidden counts × their values × groups.
Counts mostEven(const HiddenCounts &counts);
Counts mostUneven(const HiddenCounts &counts);

} // namespace skolmix
