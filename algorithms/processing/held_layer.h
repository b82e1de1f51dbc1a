#pragma once

#include "presentation/provenance.h"
#include "processing/run.h"

class QgsVectorLayer;

namespace skolmix {

/// What a layer is to a package or a report, told by its fields.
enum class LayerRole {
  Schools,    ///< before and after each scenario
  Scores,     ///< scenarios side by side
  Stages,     ///< scenarios by stage
  Pairs,      ///< how sure one is better than another
  MovedUnits, ///< parts of units that change school
  Catchments, ///< of the scenarios
  Changes,    ///< what the scenarios consist of
  Stored,     ///< scenarios as they were scored
  Sites,      ///< where schools could open or move to
  Tenures,    ///< pupils per dwelling
  Parameters, ///< of a model of school choice
  Other,
};

/// A layer read whole: what packages, reports and suppression work on.
struct HeldLayer {
  QString name;  ///< as users know it
  QString title; ///< of its metadata, else the name
  QString abstract;
  QgsFields fields; ///< without the numbers that a storage gives to rows (fid)
  QgsFeatureList rows;
  Qgis::WkbType type = Qgis::WkbType::NoGeometry;
  QgsCoordinateReferenceSystem crs;
  std::optional<Provenance> provenance;
  LayerRole role = LayerRole::Other;

  int field(const QString &fieldName) const { return fields.lookupField(fieldName); }
  bool has(const QString &fieldName) const { return field(fieldName) >= 0; }
  /// NULL where there is no such field.
  QVariant value(const QgsFeature &row, const QString &fieldName) const;
  QString text(const QgsFeature &row, const QString &fieldName) const;
  /// NaN where there is none.
  double number(const QgsFeature &row, const QString &fieldName) const;
};

/// Reads a layer.
HeldLayer held(const Run &run, const QgsVectorLayer &layer, const Progress &progress);

/// Reads all layers of a parameter that takes several. Throws where one cannot be read.
std::vector<HeldLayer> heldLayers(const Run &run, const QString &parameter, const Progress &progress);

/// Whether it belongs into a scenario file.
bool isOfScenarioFile(LayerRole role);

/// The first of its kind; null where there is none.
const HeldLayer *find(const std::vector<HeldLayer> &layers, LayerRole role);

} // namespace skolmix
