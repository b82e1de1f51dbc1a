#pragma once

#include "processing/count_table.h"
#include "processing/feature_list.h"
#include "processing/run.h"

namespace skolmix {

/// The counts of all rows that have them, and what they are called.
struct GroupCounts {
  std::vector<Dimension> dimensions;
  std::vector<QString> groups; ///< per column: the count field, or "other"
  Counts counts;
  std::vector<std::size_t> rows; ///< per count row: which of the rows read it was
  double leftOut = 0;            ///< pupils known in rows that miss a count of some group
};

/// Why the chosen group fields cannot be dimensions, as far as it can be told without reading the layer; empty if they
/// can.
QString groupChoiceProblem(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                           QgsProcessingContext &context);

/// Reads the count fields of the GROUPS parameters row by row, then judges the whole table: counts must be numbers of
/// pupils, and the groups of each dimension must be a partition of the same pupils. Throws where they are not, and
/// names the rows.
class CountsReader {
public:
  CountsReader(Run &run, const Source &source);

  QgsAttributeList fields() const;
  void read(const QgsFeature &feature);
  GroupCounts finish();

private:
  void refuseBadNumbers() const;
  void refuse(const std::optional<Finding> &finding) const;
  void refuseUnequalTotals() const;
  void leaveOutIncompleteRows(double &leftOut);
  Dimension withOthers(const Dimension &dimension, std::vector<QString> &columns,
                       std::vector<std::vector<double>> &table) const;

  Run &mRun;
  const Source &mSource;
  CountTable mTable;
  std::vector<int> mIndexes;
  int mTotalIndex = -1;
};

} // namespace skolmix
