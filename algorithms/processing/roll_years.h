#pragma once

#include "processing/rolls.h"

namespace skolmix {

/// School rolls of several years, the same schools in every year's rows. A school that was not there has no pupils.
struct RollYears {
  std::vector<QString> years;      ///< in order
  std::vector<GroupCounts> rolls;  ///< per year: schools × groups
  std::vector<QString> ids;        ///< of schools
  std::vector<QString> names;      ///< as of the last year they were there
  std::vector<QgsGeometry> places; ///< of the same year, in the CRS of the first layer; null for tables
  Qgis::WkbType placeType;
  QgsCoordinateReferenceSystem crs;

  /// One dimension of a year, with the counts that are hidden in it.
  HiddenCounts dimension(std::size_t year, std::size_t number) const;
};

/// Reads the layers of ROLLS. Rows are of the year in YEAR_FIELD, or of that of their layer, which then bears its
/// name; layers are in the order of time. Rows of a year with the same SCHOOL_ID_FIELD are one school.
RollYears readRollYears(Run &run, const Progress &progress);

} // namespace skolmix
