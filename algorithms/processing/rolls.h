#pragma once

#include "processing/counts_reader.h"
#include "segregation/assessment.h"

namespace skolmix {

/// School rolls: the pupils of schools, as the rows of a layer tell them.
struct Rolls {
  std::vector<QgsFeature> rows;                     ///< all of the layer
  std::vector<std::optional<std::size_t>> schoolOf; ///< per row; none for rows that were left out
  std::vector<double> pupils;                       ///< per row; 0 for rows that were left out
  GroupCounts schools; ///< a row per school, in an order that does not depend on the layer's
  std::vector<QString> names;

  /// One dimension, with the counts that are hidden in it.
  HiddenCounts dimension(std::size_t number) const;
};

/// Reads all rows. Rows with the same SCHOOL_ID_FIELD are one school, if the tool has this parameter and it is given.
/// Schools are called by NAME_FIELD, by their id, by the first field of text that tells all rows apart, or by the
/// number of the row.
Rolls readRolls(Run &run, const Source &source, const Progress &progress);

/// One row per school, which is the rows of that number together; a school may have none.
GroupCounts summed(const GroupCounts &rows, const std::vector<std::vector<std::size_t>> &schools);

/// How to assess the dimension of that number, from the parameters.
AssessmentOptions assessmentOptions(const Run &run, std::size_t dimension);

} // namespace skolmix
