#pragma once

#include "overlay/equal_area.h"
#include "overlay/geometry.h"
#include "processing/feature_list.h"
#include "processing/run.h"

#include <qgscoordinatetransform.h>
#include <qgsfeature.h>

namespace skolmix {

/// The equal-area projection that all geometry of a run is read into.
struct Workspace {
  EqualArea projection;
  QgsCoordinateReferenceSystem crs;
  QgsPointXY centre; ///< degrees on WGS 84
};

/// Centred on a place in degrees on WGS 84.
Workspace workspaceAround(const QgsPointXY &degrees);
/// Tells in what all areas and distances are computed.
void tellWorkspace(const Workspace &workspace, const Run &run);
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
  /// As above, and gives the feature what was used, in the CRS of its layer: flat, without curves, valid.
  Geometry readAndMend(QgsFeature &feature);
  /// Throws where there was a geometry that cannot be used.
  void finish();

private:
  bool isRightKind(const QgsGeometry &geometry) const;
  QgsGeometry validated(QgsFeatureId feature, const QgsGeometry &geometry);
  Geometry projected(QgsFeatureId feature, QgsGeometry geometry);

  Run &mRun;
  const Source &mSource;
  Kind mKind;
  QgsCoordinateTransform mTransform;
  FeatureList mWrongKind;
  FeatureList mInvalid;
  FeatureList mLost;
  FeatureList mMissing;
  FeatureList mUnplaceable;
  QString mReason;
};

/// Throws, and names the features whose coordinates do not fit the layer's CRS.
[[noreturn]] void failToPlace(const Source &source, const FeatureList &features);
/// What a layer has, for example "polygons".
QString kindText(Qgis::GeometryType type);
/// The reason of an invalid geometry without the place, in the user's language as far as it is known.
QString reasonText(const std::string &invalidity);
/// Flat, without curves, and in one form whatever way round the storage writes rings.
QgsGeometry plain(const QgsGeometry &geometry);
/// A plain geometry as GEOS has it, and back.
Geometry fromQgis(const QgsGeometry &geometry);
QgsGeometry toQgis(const Geometry &geometry);

/// A geometry of the workspace in another CRS; valid there, too.
QgsGeometry inCrs(const Geometry &geometry, const Workspace &workspace, const QgsCoordinateReferenceSystem &crs,
                  const Run &run);

} // namespace skolmix
