#pragma once

#include "model/counts.h"

#include <algorithm>
#include <string>
#include <vector>

namespace skolmix {

/// One partition of all pupils into groups, for example parental education {low, mid, high}.
/// Several dimensions lie side by side in one Counts: this one fills the columns from `firstColumn` on.
struct Dimension {
  std::string name;
  std::vector<std::string> groups;
  std::size_t firstColumn = 0;
};

/// The number of the dimension that a column belongs to.
inline std::size_t dimensionOf(const std::vector<Dimension> &dimensions, std::size_t column) {
  std::size_t number = 0;
  while (number + 1 < dimensions.size() && dimensions[number + 1].firstColumn <= column)
    ++number;
  return number;
}

/// The part of a row that holds the groups of one dimension.
inline std::span<const double> groupsOf(std::span<const double> row, const Dimension &dimension) {
  return row.subspan(dimension.firstColumn, dimension.groups.size());
}

/// The columns of one dimension as a table of their own.
inline Counts countsOf(const Counts &counts, const Dimension &dimension) {
  Counts result(counts.rows(), dimension.groups.size());
  for (std::size_t row = 0; row < counts.rows(); ++row)
    std::ranges::copy(groupsOf(counts[row], dimension), result[row].begin());
  return result;
}

} // namespace skolmix
