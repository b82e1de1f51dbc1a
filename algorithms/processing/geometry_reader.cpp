#include "processing/geometry_reader.h"

#include "presentation/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <qgsabstractgeometry.h>
#include <qgsexception.h>
#include <qgsgeometry.h>

namespace skolmix {
namespace {

/// Marks what GEOS says of invalid geometry for translation.
constexpr std::array geosReasons{
    QT_TRANSLATE_NOOP("Skolmix", "Self-intersection"),
    QT_TRANSLATE_NOOP("Skolmix", "Ring Self-intersection"),
    QT_TRANSLATE_NOOP("Skolmix", "Hole lies outside shell"),
    QT_TRANSLATE_NOOP("Skolmix", "Holes are nested"),
    QT_TRANSLATE_NOOP("Skolmix", "Nested shells"),
    QT_TRANSLATE_NOOP("Skolmix", "Duplicate Rings"),
    QT_TRANSLATE_NOOP("Skolmix", "Interior is disconnected"),
    QT_TRANSLATE_NOOP("Skolmix", "Too few points in geometry component"),
    QT_TRANSLATE_NOOP("Skolmix", "Invalid Coordinate"),
};

/// The reason without the place, in the user's language as far as it is known.
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

Geometry fromQgis(const QgsGeometry &geometry) {
  std::unique_ptr<QgsAbstractGeometry> straight(geometry.constGet()->segmentize());
  straight->dropZValue();
  straight->dropMValue();
  const QByteArray wkb = straight->asWkb();
  return Geometry::fromWkb(
      {reinterpret_cast<const std::uint8_t *>(wkb.constData()), static_cast<std::size_t>(wkb.size())});
}

} // namespace

Workspace workspaceFor(const Source &units, const Run &run) {
  const QgsRectangle extent = units.features->sourceExtent();
  if (units.features->wkbType() == Qgis::WkbType::NoGeometry || extent.isNull())
    throw QgsProcessingException(
        Text::tr("Layer “%1” has no geometry, but this needs polygons or points.").arg(units.name));
  const QgsCoordinateTransform toDegrees(units.features->sourceCrs(),
                                         QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")),
                                         run.context().transformContext());
  QgsPointXY centre;
  try {
    centre = toDegrees.transform(extent.center());
  } catch (const QgsCsException &) {
  }
  if (!extent.isFinite() || centre.isEmpty() || !std::isfinite(centre.x()) || std::abs(centre.y()) > 90)
    throw QgsProcessingException(
        Text::tr("Layer “%1” lies nowhere on earth according to its coordinate reference system (%2). Check that the "
                 "layer has the right one.")
            .arg(units.name, units.features->sourceCrs().userFriendlyIdentifier()));
  EqualArea projection({centre.x(), centre.y()});
  const auto crs = QgsCoordinateReferenceSystem::fromProj(QString::fromStdString(projection.definition()));
  run.inform(Text::tr("Areas and distances are computed in square metres and metres on the WGS 84 ellipsoid (%1).")
                 .arg(QString::fromStdString(projection.definition())));
  return {std::move(projection), crs};
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
  QgsGeometry geometry = feature.geometry();
  if (geometry.isNull() || geometry.isEmpty()) {
    mMissing.add(feature.id());
    return {};
  }
  if (!isRightKind(geometry)) {
    mWrongKind.add(feature.id());
    return {};
  }
  try {
    geometry.transform(mTransform);
  } catch (const QgsCsException &) {
    mUnplaceable.add(feature.id());
    return {};
  }
  if (!geometry.boundingBox().isFinite()) {
    mUnplaceable.add(feature.id());
    return {};
  }
  Geometry result = fromQgis(geometry);
  const std::string invalidity = result.invalidity();
  if (invalidity.empty())
    return result;
  mInvalid.add(feature.id());
  if (mReason.isEmpty())
    mReason = reasonText(invalidity);
  const bool skip = mSource.features->invalidGeometryCheck() == Qgis::InvalidGeometryCheck::SkipInvalid;
  return skip ? Geometry() : result.repaired();
}

void GeometryReader::finish() {
  if (!mWrongKind.isEmpty())
    throw QgsProcessingException(
        Text::tr("Layer “%1”: the geometry of features %2 is of the wrong kind.").arg(mSource.name, mWrongKind.text()));
  if (!mUnplaceable.isEmpty())
    throw QgsProcessingException(
        Text::tr(
            "Layer “%1”: the coordinates of features %2 do not fit its coordinate reference system (%3). Check that "
            "the layer has the right one.")
            .arg(mSource.name, mUnplaceable.text(), mSource.features->sourceCrs().userFriendlyIdentifier()));
  if (!mMissing.isEmpty())
    mRun.warn(Text::tr("Layer “%1”: %2 features have no geometry: %3.")
                  .arg(mSource.name, mMissing.countText(), mMissing.text()));
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

QgsGeometry inCrs(const Geometry &geometry, const Workspace &workspace, const QgsCoordinateReferenceSystem &crs,
                  const Run &run) {
  const Wkb wkb = geometry.toWkb();
  QgsGeometry result;
  result.fromWkb(QByteArray(reinterpret_cast<const char *>(wkb.data()), static_cast<int>(wkb.size())));
  result.transform(QgsCoordinateTransform(workspace.crs, crs, run.context().transformContext()));
  return result;
}

} // namespace skolmix
