#pragma once

#include "processing/rolls.h"
#include "segregation/variance_share.h"

#include <limits>

namespace skolmix {

/// What people call a measure, for example "Dissimilarity D", by its code in tables.
QString measureName(const QString &code);

/// One row per measure: for all groups of a dimension together, then for each group against the others.
class MeasureTable {
public:
  /// The year of what is added from now on; the table has one only where this is called.
  void setYear(const QString &year) { mYear = year; }
  void add(const Dimension &dimension, const Assessment &assessment);
  void add(const QString &field, const VarianceShare &share);
  void write(Run &run) const;

private:
  struct Row {
    QString year;
    QString dimension;
    QString group;
    QString code;
    double value;
    double chance = std::numeric_limits<double>::quiet_NaN(); ///< NaN where there is none, as all below
    double adjusted = chance, intervalLow = chance, intervalHigh = chance, hiddenLow = chance, hiddenHigh = chance;
    QString note = {};
  };
  template <typename Measures, typename Part>
  void addAll(const QString &dimension, const QString &group, const Assessment &assessment, const Measures &measures,
              Part part);

  QString mYear;
  std::vector<Row> mRows;
};

} // namespace skolmix
