#pragma once

#include "processing/geometry_reader.h"

namespace skolmix {

/// The catchment of every school in one stage, by school id. Several polygons of one school are taken together.
struct Catchments {
  std::vector<QString> schools;
  std::vector<Geometry> zones;
  std::vector<QgsFeature> features; ///< attributes of the school's first polygon, geometry of all, in the layer's CRS
  QgsFields fields;
  QgsCoordinateReferenceSystem crs;
};
Catchments readCatchments(Run &run, const Workspace &workspace);

} // namespace skolmix
