#pragma once

#include "choice/enrolment.h"
#include "model/school.h"
#include "overlay/equal_area.h"
#include "processing/attributes.h"
#include "processing/counts_reader.h"

namespace skolmix {

/// The equal-area projection that all geometry of a run is read into.
struct Workspace {
  EqualArea projection;
  QgsCoordinateReferenceSystem crs;
};

/// Centred on the layer that holds the units.
Workspace workspaceFor(const Source &units, const Run &run);

/// Reads geometries of one kind into the workspace, keeps to the user's choice about invalid ones, and tells at the end
/// which features were repaired or skipped.
class GeometryReader {
public:
  enum class Kind { Polygons, Points, PolygonsOrPoints };

  GeometryReader(Run &run, const Source &source, const Workspace &workspace, Kind kind);

  /// Empty where the feature has no geometry or an invalid one that the user wants skipped.
  Geometry read(const QgsFeature &feature);
  /// Throws where there was a geometry that cannot be used.
  void finish();

private:
  bool isRightKind(const QgsGeometry &geometry) const;

  Run &mRun;
  const Source &mSource;
  Kind mKind;
  QgsCoordinateTransform mTransform;
  FeatureList mWrongKind;
  FeatureList mInvalid;
  FeatureList mMissing;
  FeatureList mUnplaceable;
  QString mReason;
};

/// Calls `use` for every feature, unchecked, with progress and cancel; for reading `fields` only.
void forEachFeature(const Run &run, const Source &source, const QgsAttributeList &fields, const Progress &progress,
                    const std::function<void(const QgsFeature &)> &use);

/// Residential units in an order that does not depend on that of the layer.
struct Units {
  std::vector<Geometry> places;
  std::vector<QString> names;
  GroupCounts pupils;
};
Units readUnits(Run &run, const Source &source, const Workspace &workspace);

/// The catchment of every school in one stage, by school id. Several polygons of one school are taken together.
struct Catchments {
  std::vector<QString> schools;
  std::vector<Geometry> zones;
  std::vector<QgsFeature> features; ///< attributes of the school's first polygon, geometry of all, in the layer's CRS
  QgsFields fields;
  QgsCoordinateReferenceSystem crs;
};
Catchments readCatchments(Run &run, const Workspace &workspace);

/// Schools by id, and the CRS of their layer.
struct Schools {
  std::vector<School> schools;
  QgsCoordinateReferenceSystem crs;
};
Schools readSchools(Run &run, const Workspace &workspace);

/// A geometry of the workspace in another CRS.
QgsGeometry inCrs(const Geometry &geometry, const Workspace &workspace, const QgsCoordinateReferenceSystem &crs,
                  const Run &run);

/// Take-up in all, or by the groups of one dimension.
TakeUp readTakeUp(const Run &run, const GroupCounts &groups);

} // namespace skolmix
