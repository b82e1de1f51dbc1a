#pragma once

#include "model/school.h"
#include "processing/geometry_reader.h"
#include "processing/problem.h"

namespace skolmix {

/// Schools by id, and the CRS of their layer.
struct Schools {
  std::vector<School> schools;
  QgsCoordinateReferenceSystem crs;
};
Schools readSchools(Run &run, const Workspace &workspace);

/// Whether a number can be the places of a school.
bool isPlaces(double value);
/// Schools that cannot be told apart.
Finding doubledSchoolId(const QString &ids, const QString &field);
/// Throws where there are features whose places cannot be.
void refuseImpossiblePlaces(const Source &source, int field, const FeatureList &features);

} // namespace skolmix
