#pragma once

#include <cstddef>
#include <numeric>
#include <span>
#include <utility>
#include <vector>

namespace skolmix {

/// Pupil counts: one row per residential unit or school, one column per group.
/// Counts are fractional inside and rounded only where shown.
class Counts {
public:
  Counts() = default;
  Counts(std::size_t rows, std::size_t columns) : mRows(rows), mColumns(columns), mValues(rows * columns) {}
  /// Rows side by side.
  Counts(std::size_t rows, std::size_t columns, std::vector<double> values)
      : mRows(rows), mColumns(columns), mValues(std::move(values)) {}

  std::size_t rows() const { return mRows; }
  std::size_t columns() const { return mColumns; }

  std::span<double> operator[](std::size_t row) { return {mValues.data() + row * mColumns, mColumns}; }
  std::span<const double> operator[](std::size_t row) const { return {mValues.data() + row * mColumns, mColumns}; }

private:
  std::size_t mRows = 0;
  std::size_t mColumns = 0;
  std::vector<double> mValues;
};

inline double sum(std::span<const double> values) { return std::accumulate(values.begin(), values.end(), 0.0); }

/// Sums of the columns.
inline std::vector<double> columnSums(const Counts &counts) {
  std::vector<double> sums(counts.columns());
  for (std::size_t row = 0; row < counts.rows(); ++row)
    for (std::size_t column = 0; column < counts.columns(); ++column)
      sums[column] += counts[row][column];
  return sums;
}

} // namespace skolmix
