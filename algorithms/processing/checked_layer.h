#pragma once

#include "processing/geometry_reader.h"
#include "processing/problem.h"

#include <functional>
#include <qgspointxy.h>

namespace skolmix {

/// What a layer is for, in the order the tool asks for them.
enum class Role { Units, Catchments, Schools, Streets };

/// A feature as it stands in the layer: nothing is left out, and bad geometry is told before it is repaired.
struct CheckedFeature {
  QgsFeature feature; ///< without its geometry once that is checked
  QString name;       ///< the id that the user chose; the number of the feature where there is none
  bool hasId = true;
  QString title;                     ///< of a school, beside its id
  std::optional<QgsPointXY> numbers; ///< the middle of its bounding box in the layer's CRS, if that is possible
  Geometry place;                    ///< in the workspace; empty where there is none that can be used

  /// For example "W (West)".
  QString called() const {
    return title.isEmpty() || title == name ? name : QStringLiteral("%1 (%2)").arg(name, title);
  }
};

/// Where most of a layer lies, in its own CRS: the medians of its features, and how far from there a feature may be.
struct Whereabouts {
  QgsPointXY middle;
  double reach = 0;
  bool isOnEarth = true;    ///< whether the CRS leads anywhere from there
  bool isWhereCrsIs = true; ///< whether that is where the CRS is made for

  bool isNear(const QgsPointXY &place) const;
};

/// A layer with all its features, sorted so that their order in the layer does not matter.
struct CheckedLayer {
  Role role;
  Source source;
  std::vector<CheckedFeature> features;
  std::optional<Whereabouts> whereabouts; ///< none without a CRS or any coordinates
  bool isPlaced = false;                  ///< whether it lies where the other layers can be compared with it

  QgsCoordinateReferenceSystem crs() const { return source.features->sourceCrs(); }
  bool hasGeometry() const { return source.features->wkbType() != Qgis::WkbType::NoGeometry; }
  /// Problems that are about the whole layer, or about some of its features.
  Rows whole() const;
  Rows rows(const std::vector<const CheckedFeature *> &some) const;
  Rows row(const CheckedFeature &feature) const { return rows({&feature}); }
  std::vector<Geometry> places() const;
};

/// Everything that was read, and what was found in it.
struct Inspection {
  Run &run;
  std::vector<CheckedLayer> layers; ///< by role
  Workspace workspace;
  std::vector<Problem> problems = {};

  /// The layer, if the user gave it.
  CheckedLayer *layer(Role role);
  /// The layer, if it can be compared with others.
  CheckedLayer *placed(Role role);
  void add(Problem problem) { problems.push_back(std::move(problem)); }
  /// Does a check, and tells where GEOS could not do it.
  void attempt(const CheckedLayer &layer, const std::function<void()> &check);
};

/// Reads all layers that are given; throws where there is none, or one has no field that was asked for.
Inspection readLayers(Run &run);

/// Tells features without geometry, with one of the wrong kind or an invalid one, and keeps the usable ones as places.
void checkGeometries(Inspection &inspection);

/// A place in the units of a layer, as people read it: 674571 / 6580743 or 18.0649 / 59.3326.
QString coordinatesText(const QgsPointXY &place);

} // namespace skolmix
