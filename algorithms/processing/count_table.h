#pragma once

#include "model/dimension.h"
#include "processing/problem.h"

#include <QString>
#include <optional>
#include <qgsfeatureid.h>
#include <vector>

namespace skolmix {

class Run;

/// A row of the count fields as it stands in the layer.
struct CountRow {
  std::size_t number; ///< among all rows read
  QgsFeatureId id;
  std::vector<std::optional<double>> counts;
  std::optional<double> total;
  std::vector<std::size_t> hidden = {}; ///< columns whose count is small, but not told
  bool isTotalHidden = false;
};

/// The chosen count fields: one column per group, dimension after dimension.
struct CountTable {
  std::vector<Dimension> dimensions;
  std::vector<QString> columns;
  QString totalField; ///< empty where none is chosen
  std::vector<CountRow> rows;

  /// The pupils that a row has in the groups of a dimension, as far as they are known.
  static double known(const CountRow &row, const Dimension &dimension);
  /// Whether the row has a value, told or hidden, in every field.
  bool isComplete(const CountRow &row) const;
};

/// The fields of the GROUPS parameters, without rows. Throws where they cannot be dimensions.
CountTable chosenCounts(const Run &run);

/// Pupils are whole; differences below this are rounding.
bool isSame(double a, double b);

/// Whether something can be a number of pupils.
bool isCount(double value);

/// Tells where the values of a dimension are shares of pupils instead of numbers.
std::optional<Finding> sharesForCounts(const CountTable &table, const Dimension &dimension);
/// Tells where some groups of a dimension always add up to the others.
std::optional<Finding> pupilsCountedTwice(const CountTable &table, const Dimension &dimension);
/// Whether a row has more pupils in the groups of a dimension than in all.
bool isAboveTotal(const CountRow &row, const Dimension &dimension);
/// Whether a row has other pupils in a dimension than in the first one, where no field says how many there are.
bool isUnlikeFirst(const CountTable &table, const CountRow &row, const Dimension &dimension);

} // namespace skolmix
