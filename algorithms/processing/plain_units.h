#pragma once

#include "choice/nearest.h"
#include "processing/geometry_reader.h"

namespace skolmix {

/// Residential units with all their pupils, not divided into groups, in an order that does not depend on that of the
/// layer.
struct PlainUnits {
  std::vector<Geometry> places;
  std::vector<QString> names;
  std::vector<std::optional<double>> pupils; ///< none where the unit's number is not known
  bool countsPupils = false;                 ///< whether the user gave a field with the number of pupils

  /// Where ways to school begin: the units' centres, or another point inside.
  Places points() const;
  /// What a unit weighs in sums and means: its pupils, 0 where they are not known; without a field, 1.
  std::vector<double> weights() const;
};
PlainUnits readPlainUnits(Run &run, const Source &source, const Workspace &workspace);

} // namespace skolmix
