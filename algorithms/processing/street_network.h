#pragma once

#include "choice/nearest.h"
#include "processing/geometry_reader.h"

namespace skolmix {

/// Ways along streets, and who can begin one.
struct StreetWays {
  Ways metres;                    ///< per unit and school; NaN where there is none
  std::vector<bool> unitAtStreet; ///< whether a street lies near enough to a unit
  std::vector<bool> schoolAtStreet;
};

/// Ways from units to schools along the lines of a layer, as in StreetGraph; the nearest street must be no farther than
/// `reach` metres. Throws where no unit or no school is near a street. Cost: one search of all streets per school.
StreetWays streetWays(Run &run, const Source &streets, const Workspace &workspace, const Places &units,
                      const Places &schools, double reach, double progressFrom, double progressTo);

} // namespace skolmix
