#pragma once

#include "model/dimension.h"

#include <algorithm>
#include <cstdint>
#include <random>

namespace skolmix {

/// A table written down row by row.
inline Counts table(const std::vector<std::vector<double>> &rows) {
  Counts counts(rows.size(), rows.empty() ? 0 : rows.front().size());
  for (std::size_t row = 0; row < rows.size(); ++row)
    std::ranges::copy(rows[row], counts[row].begin());
  return counts;
}

/// Every count times the factor.
inline Counts scaled(Counts counts, double factor) {
  for (std::size_t row = 0; row < counts.rows(); ++row)
    for (double &value : counts[row])
      value *= factor;
  return counts;
}

/// Some of the columns, in any order.
inline Counts withColumns(const Counts &counts, const std::vector<std::size_t> &columns) {
  Counts result(counts.rows(), columns.size());
  for (std::size_t row = 0; row < counts.rows(); ++row)
    for (std::size_t column = 0; column < columns.size(); ++column)
      result[row][column] = counts[row][columns[column]];
  return result;
}

/// Rows as columns.
inline Counts transposed(const Counts &counts) {
  Counts result(counts.columns(), counts.rows());
  for (std::size_t row = 0; row < counts.rows(); ++row)
    for (std::size_t column = 0; column < counts.columns(); ++column)
      result[column][row] = counts[row][column];
  return result;
}

/// Numbers that are the same on every machine: the distributions of <random> are not.
class Random {
public:
  explicit Random(std::uint32_t seed) : mEngine(seed) {}

  double between(double low, double high) { return low + (high - low) * static_cast<double>(mEngine()) / 4294967296.0; }
  std::size_t below(std::size_t count) { return mEngine() % count; }
  std::mt19937 &engine() { return mEngine; }

private:
  std::mt19937 mEngine;
};

/// A table of fractional counts between 0 and 100.
inline Counts randomTable(Random &random, std::size_t rows, std::size_t columns) {
  Counts counts(rows, columns);
  for (std::size_t row = 0; row < rows; ++row)
    std::ranges::generate(counts[row], [&] { return random.between(0, 100); });
  return counts;
}

/// A table of whole counts from 0 to `most`.
inline Counts wholeTable(Random &random, std::size_t rows, std::size_t columns, std::size_t most) {
  Counts counts(rows, columns);
  for (std::size_t row = 0; row < rows; ++row)
    std::ranges::generate(counts[row], [&] { return static_cast<double>(random.below(most + 1)); });
  return counts;
}

} // namespace skolmix
