#include "processing/geometry_reader.h"

#include "model/error.h"
#include "presentation/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <qgsabstractgeometry.h>
#include <qgsexception.h>
#include <qgsgeometry.h>

namespace skolmix {
namespace {

constexpr const char *tooFewPoints = QT_TRANSLATE_NOOP("Skolmix", "Too few points in geometry component");
constexpr const char *noNumber = QT_TRANSLATE_NOOP("Skolmix", "Invalid Coordinate");

/// Marks what GEOS says of invalid geometry for translation.
constexpr std::array geosReasons{
    QT_TRANSLATE_NOOP("Skolmix", "Self-intersection"),
    QT_TRANSLATE_NOOP("Skolmix", "Ring Self-intersection"),
    QT_TRANSLATE_NOOP("Skolmix", "Hole lies outside shell"),
    QT_TRANSLATE_NOOP("Skolmix", "Holes are nested"),
    QT_TRANSLATE_NOOP("Skolmix", "Nested shells"),
    QT_TRANSLATE_NOOP("Skolmix", "Duplicate Rings"),
    QT_TRANSLATE_NOOP("Skolmix", "Interior is disconnected"),
    tooFewPoints,
    noNumber,
};

/// What GEOS has to say against a geometry; it cannot even read rings that are too short.
std::string invalidityOf(const QgsGeometry &geometry) {
  try {
    return fromQgis(geometry).invalidity();
  } catch (const Error &) {
    return tooFewPoints;
  }
}

QgsGeometry repaired(const QgsGeometry &geometry) {
  try {
    return toQgis(fromQgis(geometry).repaired());
  } catch (const Error &) {
    return {};
  }
}

bool isOnEarth(const QgsPointXY &centre, const QgsCoordinateTransform &toDegrees) {
  try {
    const QgsPointXY place = toDegrees.transform(centre);
    return std::isfinite(place.x()) && std::abs(place.y()) <= 90;
  } catch (const QgsCsException &) {
    return false;
  }
}

/// Around all features, whatever extent the storage has noted down.
QgsRectangle extentOf(const Source &source, const QgsCoordinateTransform &toDegrees, const Run &run) {
  QgsRectangle extent;
  FeatureList elsewhere;
  run.forEachFeature(source, {}, run.progress(0, 0), [&](const QgsFeature &feature) {
    const QgsRectangle box = feature.geometry().boundingBox();
    if (!feature.hasGeometry() || feature.geometry().isEmpty())
      return;
    if (box.isFinite() && isOnEarth(box.center(), toDegrees))
      extent.combineExtentWith(box);
    else
      elsewhere.add(feature.id());
  });
  if (extent.isNull() && !elsewhere.isEmpty())
    throw QgsProcessingException(
        Text::tr("Layer “%1” lies nowhere on earth according to its coordinate reference system (%2). Check that the "
                 "layer has the right one.")
            .arg(source.name, source.features->sourceCrs().userFriendlyIdentifier()));
  if (!elsewhere.isEmpty())
    failToPlace(source, elsewhere);
  if (extent.isNull())
    throw QgsProcessingException(
        Text::tr("Layer “%1” has no geometry, but this needs polygons or points.").arg(source.name));
  return extent;
}

/// PROJ's way back from the equal-area projection is off by some tenths of a millimetre. Moved the other way first, the
/// geometry comes back to some nanometres.
void correctFor(QgsGeometry &geometry, const QgsCoordinateTransform &transform) {
  QgsGeometry thereAndBack = geometry;
  thereAndBack.transform(transform);
  thereAndBack.transform(transform, Qgis::TransformDirection::Reverse);
  auto returned = thereAndBack.vertices_begin();
  geometry.get()->transformVertices([&](const QgsPoint &point) {
    const QgsPoint back = *returned++;
    return QgsPoint(2 * point.x() - back.x(), 2 * point.y() - back.y());
  });
}

} // namespace

QString reasonText(const std::string &invalidity) {
  const std::string reason = invalidity.substr(0, invalidity.find('['));
  const auto known = std::ranges::find_if(geosReasons, [&](const char *text) { return reason == text; });
  return known == geosReasons.end() ? QString::fromStdString(reason) : Text::tr(*known);
}

QString kindText(Qgis::GeometryType type) {
  switch (type) {
  case Qgis::GeometryType::Point:
    return Text::tr("points");
  case Qgis::GeometryType::Line:
    return Text::tr("lines");
  case Qgis::GeometryType::Polygon:
    return Text::tr("polygons");
  default:
    return Text::tr("no geometry");
  }
}

Workspace workspaceAround(const QgsPointXY &degrees) {
  EqualArea projection({degrees.x(), degrees.y()});
  const auto crs = QgsCoordinateReferenceSystem::fromProj(QString::fromStdString(projection.definition()));
  return {std::move(projection), crs, degrees};
}

void tellWorkspace(const Workspace &workspace, const Run &run) {
  run.inform(Text::tr("Areas and distances are computed in square metres and metres on the WGS 84 ellipsoid (%1).")
                 .arg(QString::fromStdString(workspace.projection.definition())));
}

Workspace workspaceFor(const Source &units, const Run &run) {
  const QgsCoordinateTransform toDegrees(units.features->sourceCrs(),
                                         QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")),
                                         run.context().transformContext());
  Workspace workspace = workspaceAround(toDegrees.transform(extentOf(units, toDegrees, run).center()));
  tellWorkspace(workspace, run);
  return workspace;
}

GeometryReader::GeometryReader(Run &run, const Source &source, const Workspace &workspace, Kind kind)
    : mRun(run), mSource(source), mKind(kind),
      mTransform(source.features->sourceCrs(), workspace.crs, run.context().transformContext()) {
  const auto type = QgsWkbTypes::geometryType(source.features->wkbType());
  const bool wrong = type == Qgis::GeometryType::Line || type == Qgis::GeometryType::Null ||
                     (type == Qgis::GeometryType::Point && kind == Kind::Polygons) ||
                     (type == Qgis::GeometryType::Polygon && kind == Kind::Points);
  if (wrong)
    throw QgsProcessingException(Text::tr("Layer “%1” has %2, but this needs %3.")
                                     .arg(source.name, kindText(type),
                                          kind == Kind::Points     ? Text::tr("points")
                                          : kind == Kind::Polygons ? Text::tr("polygons")
                                                                   : Text::tr("polygons or points")));
}

bool GeometryReader::isRightKind(const QgsGeometry &geometry) const {
  return (geometry.type() == Qgis::GeometryType::Polygon && mKind != Kind::Points) ||
         (geometry.type() == Qgis::GeometryType::Point && mKind != Kind::Polygons);
}

Geometry GeometryReader::read(const QgsFeature &feature) {
  QgsFeature copy(feature);
  return readAndMend(copy);
}

Geometry GeometryReader::readAndMend(QgsFeature &feature) {
  QgsGeometry geometry = feature.geometry();
  if (geometry.isNull() || geometry.isEmpty()) {
    mMissing.add(feature.id());
    return {};
  }
  if (!isRightKind(geometry)) {
    mWrongKind.add(feature.id());
    return {};
  }
  geometry = validated(feature.id(), plain(geometry));
  feature.setGeometry(geometry);
  return geometry.isEmpty() ? Geometry() : projected(feature.id(), geometry);
}

/// The geometry is judged in the CRS of its layer, where users can see and mend it.
QgsGeometry GeometryReader::validated(QgsFeatureId feature, const QgsGeometry &geometry) {
  const std::string invalidity = invalidityOf(geometry);
  if (invalidity.empty())
    return geometry;
  if (invalidity.starts_with(noNumber)) {
    mUnplaceable.add(feature);
    return {};
  }
  mInvalid.add(feature);
  if (mReason.isEmpty())
    mReason = reasonText(invalidity);
  if (mSource.features->invalidGeometryCheck() != Qgis::InvalidGeometryCheck::NoCheck)
    return {};
  QgsGeometry result = repaired(geometry);
  if (result.isEmpty())
    mLost.add(feature);
  return result;
}

Geometry GeometryReader::projected(QgsFeatureId feature, QgsGeometry geometry) {
  try {
    geometry.transform(mTransform);
  } catch (const QgsCsException &) {
    geometry = {};
  }
  if (geometry.isNull() || !geometry.boundingBox().isFinite()) {
    mUnplaceable.add(feature);
    return {};
  }
  Geometry result = fromQgis(geometry);
  if (!result.invalidity().empty()) // by a hair: lines that are straight in one projection bend in another
    result = result.repaired();
  if (result.isEmpty())
    mLost.add(feature);
  return result;
}

void GeometryReader::finish() {
  if (!mWrongKind.isEmpty())
    throw QgsProcessingException(
        Text::tr("Layer “%1”: the geometry of features %2 is of the wrong kind.").arg(mSource.name, mWrongKind.text()));
  if (!mUnplaceable.isEmpty())
    failToPlace(mSource, mUnplaceable);
  if (!mMissing.isEmpty())
    mRun.warn(Text::tr("Layer “%1”: %2 features have no geometry: %3.")
                  .arg(mSource.name, mMissing.countText(), mMissing.text()));
  if (!mLost.isEmpty())
    mRun.warn(
        Text::tr("Layer “%1”: nothing is left of %2 features when they are repaired: %3. They count as if they had "
                 "no geometry.")
            .arg(mSource.name, mLost.countText(), mLost.text()));
  if (mInvalid.isEmpty())
    return;
  const QString what = Text::tr("Layer “%1”: %2 features have an invalid geometry (%3): %4.")
                           .arg(mSource.name, mInvalid.countText(), mReason, mInvalid.text());
  switch (mSource.features->invalidGeometryCheck()) {
  case Qgis::InvalidGeometryCheck::AbortOnInvalid:
    throw QgsProcessingException(
        what + ' ' + Text::tr("Repair them with the tool Fix geometries, or set invalid features to be skipped."));
  case Qgis::InvalidGeometryCheck::SkipInvalid:
    mRun.warn(what + ' ' + Text::tr("They are skipped, as set."));
    break;
  case Qgis::InvalidGeometryCheck::NoCheck:
    mRun.warn(what + ' ' + Text::tr("They were repaired for this run; the layer itself is as it was."));
    break;
  }
}

void failToPlace(const Source &source, const FeatureList &features) {
  throw QgsProcessingException(
      Text::tr("Layer “%1”: the coordinates of features %2 do not fit its coordinate reference system (%3). Check that "
               "the layer has the right one.")
          .arg(source.name, features.text(), source.features->sourceCrs().userFriendlyIdentifier()));
}

QgsGeometry plain(const QgsGeometry &geometry) {
  std::unique_ptr<QgsAbstractGeometry> straight(geometry.constGet()->segmentize());
  straight->dropZValue();
  straight->dropMValue();
  straight->normalize();
  return QgsGeometry(std::move(straight));
}

Geometry fromQgis(const QgsGeometry &geometry) {
  const QByteArray wkb = geometry.asWkb();
  return Geometry::fromWkb(
      {reinterpret_cast<const std::uint8_t *>(wkb.constData()), static_cast<std::size_t>(wkb.size())});
}

QgsGeometry toQgis(const Geometry &geometry) {
  const Wkb wkb = geometry.toWkb();
  QgsGeometry result;
  result.fromWkb(QByteArray(reinterpret_cast<const char *>(wkb.data()), static_cast<int>(wkb.size())));
  return result;
}

QgsGeometry inCrs(const Geometry &geometry, const Workspace &workspace, const QgsCoordinateReferenceSystem &crs,
                  const Run &run) {
  QgsGeometry result = toQgis(geometry);
  const QgsCoordinateTransform transform(workspace.crs, crs, run.context().transformContext());
  correctFor(result, transform);
  result.transform(transform);
  return invalidityOf(result).empty() ? result : repaired(result);
}

} // namespace skolmix
