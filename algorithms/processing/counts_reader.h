#pragma once

#include "processing/attributes.h"
#include "processing/count_table.h"
#include "processing/feature_list.h"
#include "processing/run.h"
#include "segregation/hidden_counts.h"

namespace skolmix {

/// The counts of all rows that have them, and what they are called.
struct GroupCounts {
  std::vector<Dimension> dimensions;
  std::vector<QString> groups; ///< per column: the count field, or "other"
  Counts counts;
  std::vector<std::size_t> rows; ///< per count row: which of the rows read it was
  double leftOut = 0;            ///< pupils known in rows that miss a count of some group
  /// Per dimension: the rows with hidden counts, which are in the middle of their ranges in `counts`.
  std::vector<std::vector<HiddenRow>> hidden;
};

/// Why the chosen group fields cannot be dimensions, as far as it can be told without reading the layer; empty if they
/// can.
QString groupChoiceProblem(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                           QgsProcessingContext &context);

/// Reads the count fields of the GROUPS parameters row by row, then judges the whole table: counts must be numbers of
/// pupils, and the groups of each dimension must be a partition of the same pupils. Throws where they are not, and
/// names the rows. Where the tool says below how many pupils a count is hidden, fields of text are read, and the marks
/// of hidden counts understood.
class CountsReader {
public:
  CountsReader(Run &run, const Source &source) : CountsReader(run, source, chosenCounts(run)) {}
  /// Reads other fields than those of the GROUPS parameters.
  CountsReader(Run &run, const Source &source, CountTable table);

  QgsAttributeList fields() const;
  void read(const QgsFeature &feature);
  GroupCounts finish();

private:
  int fieldIndex(const QString &field) const;
  std::optional<double> readNumber(const QString &field, const QVariant &value, QgsFeatureId id, bool &isHidden);
  void refuseBadNumbers() const;
  void refuse(const std::optional<Finding> &finding) const;
  void refuseUnequalTotals(const CountTable &told) const;
  void leaveOutIncompleteRows(double &leftOut);
  Dimension withOthers(const Dimension &dimension, std::vector<QString> &columns,
                       std::vector<std::vector<double>> &table) const;
  std::vector<HiddenRow> hiddenRows(const Dimension &dimension, std::size_t groups) const;
  void tellHidden(const GroupCounts &counts) const;

  Run &mRun;
  const Source &mSource;
  CountTable mTable;
  std::vector<int> mIndexes;
  int mTotalIndex = -1;
  double mHiddenBelow = 0; ///< 0 where no count may be hidden
  FeatureList mNoNumbers;
  QString mNoNumber; ///< an example, with its field
};

} // namespace skolmix
