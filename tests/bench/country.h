#pragma once

#include "overlay/geometry.h"

#include <vector>

namespace skolmix {

/// A made-up country for timing: 290 towns on 400 × 900 km, and as many more to the north as `size` says.
struct Country {
  std::vector<Geometry> areas;      ///< 6,160 × size ragged small areas, some 130 vertices each
  std::vector<Geometry> squares;    ///< 100,000 × size squares of 250 m where people live
  std::vector<Geometry> catchments; ///< 1,500 × size ragged polygons that do not nest with the areas
};

/// The same country for the same size, on every machine.
Country country(double size);

} // namespace skolmix
