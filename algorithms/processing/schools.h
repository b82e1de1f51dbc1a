#pragma once

#include "model/school.h"
#include "processing/geometry_reader.h"

namespace skolmix {

/// Schools by id, and the CRS of their layer.
struct Schools {
  std::vector<School> schools;
  QgsCoordinateReferenceSystem crs;
};
Schools readSchools(Run &run, const Workspace &workspace);

} // namespace skolmix
