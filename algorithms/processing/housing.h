#pragma once

#include "planning/projection.h"
#include "processing/plain_units.h"

namespace skolmix {

/// New dwellings of the residential units.
struct Housing {
  std::vector<QString> tenures;
  std::vector<Dwellings> dwellings;
};

/// Reads the layer HOUSING. A point belongs to the unit it lies in, a polygon is divided by its area in the units; of
/// units that are points, the nearest gets all. Sites outside all units, without a year or a number of dwellings, and
/// those of other years than the `horizon` years after `start` are not used, and told. Throws where years and numbers
/// are impossible.
Housing readHousing(Run &run, const PlainUnits &units, const Workspace &workspace, int start, std::size_t horizon);

} // namespace skolmix
