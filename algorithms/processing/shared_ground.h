#pragma once

#include "overlay/zoning.h"
#include "processing/run.h"

#include <optional>

namespace skolmix {

/// Catchments with their names, and the places of their schools as far as they are known.
struct SharingZones {
  const std::vector<Geometry> &zones;
  std::vector<QString> names;
  std::vector<std::optional<double>> places;
};

/// Divides ground that lies in several catchments as the user wants, equally or by places, and tells where it is.
/// Throws where it should be by places that are not known.
Zoning divideSharedGround(Run &run, const SharingZones &catchments);

} // namespace skolmix
