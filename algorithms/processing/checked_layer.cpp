#include "processing/checked_layer.h"

#include "model/error.h"
#include "presentation/text.h"
#include "processing/attributes.h"
#include "processing/layer_position.h"
#include "processing/parameters.h"

#include <algorithm>
#include <cmath>
#include <qgsexception.h>
#include <qgsgeometry.h>

namespace skolmix {
namespace {

/// What is read of the layer of a role.
struct LayerParameters {
  QString layer;
  QString id;
  QStringList others;
};

LayerParameters parametersOf(Role role) {
  switch (role) {
  case Role::Units:
    return {parameter::units,
            parameter::unitField,
            {parameter::groups, parameter::groups2, parameter::groups3, parameter::total}};
  case Role::Catchments:
    return {parameter::catchments, parameter::schoolField, {parameter::stageField}};
  case Role::Schools:
    return {parameter::schools, parameter::schoolIdField, {parameter::nameField, parameter::placesField}};
  default:
    return {parameter::network, {}, {}};
  }
}

/// Whether a coordinate can lie anywhere on Earth, in whatever unit.
bool isPossible(double coordinate) { return std::abs(coordinate) < 1e10; }

std::optional<QgsPointXY> middleOf(const QgsGeometry &geometry) {
  if (geometry.isNull() || geometry.isEmpty())
    return {};
  for (auto vertex = geometry.vertices_begin(); vertex != geometry.vertices_end(); ++vertex)
    if (!isPossible((*vertex).x()) || !isPossible((*vertex).y()))
      return {};
  return geometry.boundingBox().center();
}

/// The same order for the same features, wherever they stand in the layer.
bool inOwnOrder(const CheckedFeature &a, const CheckedFeature &b) {
  if (a.hasId && b.hasId && a.name != b.name)
    return comesBefore(a.name, b.name);
  const auto place = [](const CheckedFeature &f) {
    const QgsPointXY numbers = f.numbers.value_or(QgsPointXY(0, 0));
    return std::tuple(!f.hasId, numbers.x(), numbers.y());
  };
  if (place(a) != place(b))
    return place(a) < place(b);
  const auto values = [](const CheckedFeature &f) {
    QStringList texts;
    for (const QVariant &value : f.feature.attributes())
      texts.append(value.toString());
    return texts;
  };
  return std::tuple(values(a), a.feature.id()) < std::tuple(values(b), b.feature.id());
}

CheckedLayer readLayer(Run &run, Role role) {
  const LayerParameters names = parametersOf(role);
  CheckedLayer layer{role, run.open(names.layer), {}, {}, false};
  const int idField = run.has(names.id) ? layer.source.field(run.text(names.id)) : -1;
  const bool hasTitles = role == Role::Schools && run.has(parameter::nameField);
  const int titleField = hasTitles ? layer.source.field(run.text(parameter::nameField)) : -1;
  QgsAttributeList fields;
  if (idField >= 0)
    fields.append(idField);
  for (const QString &parameter : names.others)
    for (const QString &field : run.texts(parameter))
      fields.append(layer.source.field(field));
  const double start = 10.0 * static_cast<int>(role);
  run.forEachFeature(layer.source, fields, run.progress(start, start + 10), [&](const QgsFeature &feature) {
    const QString id = idField >= 0 ? idText(feature.attribute(idField)) : QString();
    const QString title = titleField >= 0 ? idText(feature.attribute(titleField)) : QString();
    layer.features.push_back({feature, id.isEmpty() ? QString::number(feature.id()) : id, !id.isEmpty(), title,
                              middleOf(feature.geometry()), Geometry()});
  });
  std::ranges::sort(layer.features, inOwnOrder);
  return layer;
}

QString neededKind(Role role) {
  switch (role) {
  case Role::Units:
    return Text::tr("polygons or points");
  case Role::Catchments:
    return Text::tr("polygons");
  case Role::Schools:
    return Text::tr("points");
  default:
    return Text::tr("lines");
  }
}

bool isRightKind(Role role, Qgis::GeometryType type) {
  switch (type) {
  case Qgis::GeometryType::Point:
    return role == Role::Units || role == Role::Schools;
  case Qgis::GeometryType::Polygon:
    return role == Role::Units || role == Role::Catchments;
  case Qgis::GeometryType::Line:
    return role == Role::Streets;
  default:
    return false;
  }
}

/// What becomes of a feature without a place, and what to do about it.
QString adviceWithoutGeometry(Role role) {
  switch (role) {
  case Role::Units:
    return Text::tr(
        "Pupils there count as “outside”: draw what is missing, or correct the join that should have given it a "
        "geometry.");
  case Role::Catchments:
    return Text::tr("Pupils there count as “outside”: draw what is missing, or remove the row.");
  case Role::Schools:
    return Text::tr("Without a place there is no way to school: draw what is missing, or find the address again.");
  default:
    return Text::tr("Remove the row.");
  }
}

/// Checks the geometries of one layer.
class GeometryChecks {
public:
  GeometryChecks(Inspection &inspection, CheckedLayer &layer)
      : mInspection(inspection), mLayer(layer),
        mTransform(layer.isPlaced ? layer.crs() : QgsCoordinateReferenceSystem(), inspection.workspace.crs,
                   inspection.run.context().transformContext()) {}

  /// Whether the layer has geometries of the right kind at all.
  bool isRightLayer() {
    const Qgis::GeometryType type = QgsWkbTypes::geometryType(mLayer.source.features->wkbType());
    if (type == Qgis::GeometryType::Unknown || isRightKind(mLayer.role, type))
      return true;
    mInspection.add({Severity::Error,
                     Kind::WrongGeometryType,
                     mLayer.whole(),
                     {Text::tr("the layer has %1, but this needs %2.").arg(kindText(type), neededKind(mLayer.role)),
                      Text::tr("Choose another layer, or make one of the right kind from it.")}});
    return false;
  }

  void check(CheckedFeature &feature) {
    const QgsGeometry geometry = feature.feature.geometry();
    if (geometry.isNull() || geometry.isEmpty())
      return tell(Severity::Warning, Kind::NoGeometry, feature,
                  {Text::tr("the feature has no geometry."), adviceWithoutGeometry(mLayer.role)});
    if (!isRightKind(mLayer.role, geometry.type()))
      return tell(Severity::Error, Kind::WrongGeometryType, feature,
                  {Text::tr("the geometry is of the wrong kind (%1): this needs %2.")
                       .arg(QgsWkbTypes::translatedDisplayString(geometry.wkbType()), neededKind(mLayer.role)),
                   Text::tr("Remove it, or make one of the right kind from it.")});
    if (!feature.numbers)
      return tell(Severity::Error, Kind::ImpossibleCoordinates, feature,
                  {Text::tr("some coordinates are no numbers, or far too large."),
                   Text::tr("Draw it anew, or remove the row.")});
    place(feature, geometry);
    if (mLayer.whereabouts && !mLayer.whereabouts->isNear(*feature.numbers)) {
      tellStray(mInspection, mLayer, feature);
      feature.place = Geometry();
    }
  }

private:
  void tell(Severity severity, Kind kind, const CheckedFeature &feature, const Finding &finding) {
    mInspection.add({severity, kind, mLayer.row(feature), finding});
  }

  /// Finds where the feature lies and whether it is valid.
  void place(CheckedFeature &feature, const QgsGeometry &asDrawn) {
    QgsGeometry geometry = asDrawn;
    try {
      geometry.transform(mTransform);
      if (!geometry.boundingBox().isFinite())
        throw QgsCsException(QString());
    } catch (const QgsCsException &) {
      if (!mLayer.whereabouts || mLayer.whereabouts->isNear(*feature.numbers)) // or else it is told as a stray
        tell(Severity::Error, Kind::ImpossibleCoordinates, feature,
             {Text::tr("the coordinates (%1) do not fit the coordinate reference system (%2).")
                  .arg(coordinatesText(*feature.numbers), mLayer.crs().userFriendlyIdentifier()),
              Text::tr("Check that the layer has the right one.")});
      return;
    }
    try {
      feature.place = fromQgis(plain(geometry));
      if (mLayer.role != Role::Streets) // a line cannot cross itself wrongly
        judge(feature, fromQgis(plain(asDrawn)));
    } catch (const Error &error) { // not even GEOS can read it, for example a ring of two points
      feature.place = Geometry();
      tellInvalid(mLayer.row(feature), QString::fromUtf8(error.what()));
    }
  }

  /// The geometry is judged in the CRS of its layer, where users can see and mend it.
  void judge(CheckedFeature &feature, const Geometry &asDrawn) {
    if (const std::string invalidity = asDrawn.invalidity(); !invalidity.empty()) {
      Rows rows = mLayer.row(feature);
      if (const auto spot = invalidPlace(asDrawn); spot && mLayer.isPlaced) {
        const QgsPointXY there = mTransform.transform(spot->x, spot->y);
        rows.place = Point{there.x(), there.y()};
      }
      tellInvalid(rows, reasonText(invalidity));
    }
    if (!feature.place.invalidity().empty())
      feature.place = feature.place.repaired();
  }

  void tellInvalid(const Rows &rows, const QString &reason) {
    mInspection.add({Severity::Error,
                     Kind::InvalidGeometry,
                     rows,
                     {Text::tr("the geometry is invalid: %1.").arg(reason),
                      Text::tr("Repair it with the tool Fix geometries, or set invalid features to be skipped.")}});
  }

  Inspection &mInspection;
  CheckedLayer &mLayer;
  QgsCoordinateTransform mTransform;
};

} // namespace

bool Whereabouts::isNear(const QgsPointXY &place) const {
  return std::abs(place.x() - middle.x()) <= reach && std::abs(place.y() - middle.y()) <= reach;
}

Rows CheckedLayer::whole() const { return {static_cast<int>(role), source.name, {}, {}, {}}; }

Rows CheckedLayer::rows(const std::vector<const CheckedFeature *> &some) const {
  Rows rows = whole();
  for (const CheckedFeature *one : some) {
    rows.ids.push_back(one->feature.id());
    if (!rows.names.contains(one->called()))
      rows.names.append(one->called());
    if (!rows.place && isPlaced && !one->place.isEmpty())
      rows.place = innerPoint(one->place);
  }
  return rows;
}

std::vector<Geometry> CheckedLayer::places() const {
  std::vector<Geometry> result;
  for (const CheckedFeature &feature : features)
    result.push_back(feature.place);
  return result;
}

CheckedLayer *Inspection::layer(Role role) {
  const auto found = std::ranges::find(layers, role, &CheckedLayer::role);
  return found == layers.end() ? nullptr : &*found;
}

CheckedLayer *Inspection::placed(Role role) {
  CheckedLayer *found = layer(role);
  return found && found->isPlaced ? found : nullptr;
}

void Inspection::attempt(const CheckedLayer &layer, const std::function<void()> &check) {
  try {
    check();
  } catch (const Error &error) {
    add({Severity::Warning,
         Kind::NotChecked,
         layer.whole(),
         {Text::tr("a check could not be done: %1").arg(QString::fromUtf8(error.what())),
          Text::tr("Repair the errors first, then check again.")}});
  }
}

Inspection readLayers(Run &run) {
  std::vector<CheckedLayer> layers;
  for (const Role role : {Role::Units, Role::Catchments, Role::Schools, Role::Streets})
    if (run.has(parametersOf(role).layer))
      layers.push_back(readLayer(run, role));
  if (layers.empty())
    throw QgsProcessingException(Text::tr("Give at least one layer to check."));
  for (CheckedLayer &layer : layers)
    layer.whereabouts = whereaboutsOf(layer, run);
  const std::optional<QgsPointXY> middle = middleOnEarth(layers, run);
  Workspace workspace = workspaceAround(middle.value_or(QgsPointXY(0, 0)));
  if (middle)
    tellWorkspace(workspace, run);
  return {run, std::move(layers), std::move(workspace)};
}

void checkGeometries(Inspection &inspection) {
  for (CheckedLayer &layer : inspection.layers) {
    GeometryChecks checks(inspection, layer);
    const bool isRight = checks.isRightLayer();
    layer.isPlaced = layer.isPlaced && isRight;
    const Progress progress = inspection.run.progress(40, 50);
    for (std::size_t i = 0; i < layer.features.size(); ++i) {
      progress(static_cast<double>(i) / static_cast<double>(layer.features.size()));
      if (isRight)
        checks.check(layer.features[i]);
      layer.features[i].feature.clearGeometry();
    }
  }
}

QString coordinatesText(const QgsPointXY &place) {
  const int decimals = std::abs(place.x()) <= 360 && std::abs(place.y()) <= 360 ? 4 : 0;
  return QStringLiteral("%1 / %2").arg(QString::number(place.x(), 'f', decimals),
                                       QString::number(place.y(), 'f', decimals));
}

} // namespace skolmix
