#include "processing/layers.h"

#include "presentation/text.h"
#include "processing/parameters.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <qgsabstractgeometry.h>
#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsgeometry.h>
#include <qgsvariantutils.h>
#include <set>

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

std::vector<std::size_t> canonicalOrder(const Units &units) {
  std::vector<Point> centres;
  for (const Geometry &place : units.places)
    centres.push_back(place.isEmpty() ? Point{} : place.centre());
  std::vector<std::size_t> order(units.places.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
    const auto key = [&](std::size_t i) { return std::tuple(centres[i].x, centres[i].y, units.names[i]); };
    if (key(a) != key(b))
      return key(a) < key(b);
    return std::ranges::lexicographical_compare(units.pupils.counts[a], units.pupils.counts[b]);
  });
  return order;
}

Units reordered(Units units, const std::vector<std::size_t> &order) {
  Units result{{}, {}, units.pupils};
  for (std::size_t row = 0; row < order.size(); ++row) {
    result.places.push_back(std::move(units.places[order[row]]));
    result.names.push_back(units.names[order[row]]);
    std::ranges::copy(units.pupils.counts[order[row]], result.pupils.counts[row].begin());
  }
  return result;
}

} // namespace

Workspace workspaceFor(const Source &units, const Run &run) {
  const QgsRectangle extent = units.features->sourceExtent();
  const QgsCoordinateTransform toDegrees(units.features->sourceCrs(),
                                         QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")),
                                         run.context().transformContext());
  QgsPointXY centre;
  try {
    centre = toDegrees.transform(extent.center());
  } catch (const QgsCsException &) {
  }
  if (extent.isNull() || !extent.isFinite() || centre.isEmpty() || !std::isfinite(centre.x()) ||
      std::abs(centre.y()) > 90)
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

void forEachFeature(const Run &run, const Source &source, const QgsAttributeList &fields, const Progress &progress,
                    const std::function<void(const QgsFeature &)> &use) {
  run.checkCancelled();
  QgsFeatureRequest request;
  request.setSubsetOfAttributes(fields);
  QgsFeatureIterator iterator =
      source.features->getFeatures(request, Qgis::ProcessingFeatureSourceFlag::SkipGeometryValidityChecks);
  const double all = static_cast<double>(std::max<long long>(1, source.features->featureCount()));
  QgsFeature feature;
  for (double done = 0; iterator.nextFeature(feature); ++done) {
    progress(std::min(1.0, done / all));
    use(feature);
  }
}

Units readUnits(Run &run, const Source &source, const Workspace &workspace) {
  GeometryReader geometries(run, source, workspace, GeometryReader::Kind::PolygonsOrPoints);
  CountsReader counts(run, source);
  const int nameField = run.has(parameter::unitField) ? source.field(run.text(parameter::unitField)) : -1;
  QgsAttributeList fields = counts.fields();
  if (nameField >= 0)
    fields.append(nameField);

  std::vector<Geometry> places;
  std::vector<QString> names;
  forEachFeature(run, source, fields, run.progress(0, 20), [&](const QgsFeature &feature) {
    places.push_back(geometries.read(feature));
    names.push_back(nameField >= 0 ? idText(feature.attribute(nameField)) : QString::number(feature.id()));
    counts.read(feature);
  });
  geometries.finish();

  Units units{{}, {}, counts.finish()};
  for (const std::size_t row : units.pupils.rows) {
    units.places.push_back(std::move(places[row]));
    units.names.push_back(names[row]);
  }
  const std::vector<std::size_t> order = canonicalOrder(units);
  return reordered(std::move(units), order);
}

Catchments readCatchments(Run &run, const Workspace &workspace) {
  const Source source = run.source(parameter::catchments);
  GeometryReader geometries(run, source, workspace, GeometryReader::Kind::Polygons);
  const int schoolField = source.field(run.text(parameter::schoolField));
  const int stageField = run.has(parameter::stageField) ? source.field(run.text(parameter::stageField)) : -1;
  const QString stage = run.has(parameter::stage) ? run.text(parameter::stage).trimmed() : QString();

  std::map<QString, std::vector<std::pair<Geometry, QgsFeature>>> bySchool;
  std::set<QString> stages;
  FeatureList nameless;
  forEachFeature(run, source, source.features->fields().allAttributesList(), run.progress(20, 25),
                 [&](const QgsFeature &feature) {
                   if (stageField >= 0) {
                     const QString own = idText(feature.attribute(stageField));
                     stages.insert(own);
                     if (!stage.isEmpty() && own != stage)
                       return;
                   }
                   const QString school = idText(feature.attribute(schoolField));
                   if (school.isEmpty())
                     nameless.add(feature.id());
                   else if (Geometry zone = geometries.read(feature); !zone.isEmpty())
                     bySchool[school].emplace_back(std::move(zone), feature);
                 });
  geometries.finish();

  const QString known = QStringList(stages.begin(), stages.end()).join(QStringLiteral(", "));
  if (stage.isEmpty() && stages.size() > 1)
    throw QgsProcessingException(
        Text::tr("Layer “%1” holds catchments of several stages: %2. Say which stage to work with.")
            .arg(source.name, known));
  if (bySchool.empty())
    throw QgsProcessingException(
        stage.isEmpty() ? Text::tr("Layer “%1” has no catchment with a school and a geometry.").arg(source.name)
                        : Text::tr("Layer “%1” has no catchments of stage “%2”. Its stages are: %3.")
                              .arg(source.name, stage, known));
  if (!nameless.isEmpty())
    run.warn(Text::tr("Layer “%1”: %2 catchments name no school and are not used: features %3. Pupils there count as "
                      "“outside”.")
                 .arg(source.name, nameless.countText(), nameless.text()));

  Catchments result;
  result.fields = source.features->fields();
  result.crs = source.features->sourceCrs();
  FeatureList several;
  for (auto &[school, parts] : bySchool) {
    std::vector<Geometry> zones;
    QVector<QgsGeometry> originals;
    for (auto &[zone, feature] : parts) {
      zones.push_back(std::move(zone));
      originals.append(feature.geometry());
    }
    QgsFeature feature = parts.front().second;
    if (parts.size() > 1) {
      several.add(school);
      feature.setGeometry(QgsGeometry::unaryUnion(originals));
    }
    result.schools.push_back(school);
    result.zones.push_back(parts.size() > 1 ? united(zones) : std::move(zones.front()));
    result.features.push_back(feature);
  }
  if (!several.isEmpty())
    run.warn(Text::tr("Layer “%1”: %2 schools have more than one catchment in this stage: %3. Their polygons are taken "
                      "together as one catchment.")
                 .arg(source.name, several.countText(), several.text()));
  FeatureList overlapping;
  double doubled = 0;
  for (const Overlap &overlap : overlaps(result.zones)) {
    overlapping.add(Text::tr("%1 and %2 (%3 m²)")
                        .arg(result.schools[overlap.first], result.schools[overlap.second], written(overlap.area, 0)));
    doubled += overlap.area;
  }
  if (!overlapping.isEmpty())
    run.warn(
        Text::tr("Layer “%1”: %2 pairs of catchments overlap, %3 m² in all: %4. Pupils there are shared between the "
                 "schools.")
            .arg(source.name, overlapping.countText(), written(doubled, 0), overlapping.text()));
  return result;
}

Schools readSchools(Run &run, const Workspace &workspace) {
  const Source source = run.source(parameter::schools);
  GeometryReader geometries(run, source, workspace, GeometryReader::Kind::Points);
  const int idField = source.field(run.text(parameter::schoolIdField));
  const int nameField = run.has(parameter::nameField) ? source.field(run.text(parameter::nameField)) : idField;
  const int placesField = run.has(parameter::placesField) ? source.field(run.text(parameter::placesField)) : -1;
  QgsAttributeList fields{idField, nameField};
  if (placesField >= 0)
    fields.append(placesField);

  std::map<QString, School> byId;
  std::set<QString> doubled;
  FeatureList nameless;
  forEachFeature(run, source, fields, run.progress(25, 30), [&](const QgsFeature &feature) {
    const QString id = idText(feature.attribute(idField));
    if (id.isEmpty()) {
      nameless.add(feature.id());
      return;
    }
    School school{id.toStdString(), feature.attribute(nameField).toString().toStdString(), {}, {}};
    if (placesField >= 0)
      school.places = numberOrNone(feature.attribute(placesField));
    if (const Geometry place = geometries.read(feature); !place.isEmpty())
      school.location = place.centre();
    if (!byId.emplace(id, school).second)
      doubled.insert(id);
  });
  geometries.finish();
  if (!doubled.empty()) {
    FeatureList ids;
    for (const QString &id : doubled)
      ids.add(id);
    throw QgsProcessingException(
        Text::tr("Layer “%1”: more than one school has the id %2 (field “%3”). Every school needs "
                 "an id of its own: choose another field, or remove the duplicates.")
            .arg(source.name, ids.text(), source.features->fields().at(idField).name()));
  }
  if (!nameless.isEmpty())
    run.warn(Text::tr("Layer “%1”: %2 schools have no id and are not used: features %3.")
                 .arg(source.name, nameless.countText(), nameless.text()));
  Schools result{{}, source.features->sourceCrs()};
  for (auto &[id, school] : byId)
    result.schools.push_back(std::move(school));
  return result;
}

QgsGeometry inCrs(const Geometry &geometry, const Workspace &workspace, const QgsCoordinateReferenceSystem &crs,
                  const Run &run) {
  const Wkb wkb = geometry.toWkb();
  QgsGeometry result;
  result.fromWkb(QByteArray(reinterpret_cast<const char *>(wkb.data()), static_cast<int>(wkb.size())));
  result.transform(QgsCoordinateTransform(workspace.crs, crs, run.context().transformContext()));
  return result;
}

TakeUp readTakeUp(const Run &run, const GroupCounts &groups) {
  TakeUp takeUp{run.number(parameter::takeUp), {}};
  if (!run.has(parameter::takeUpPerGroup))
    return takeUp;
  const QVariantList cells = run.table(parameter::takeUpPerGroup);
  for (int cell = 0; cell + 1 < cells.size(); cell += 2) {
    const QString group = cells[cell].toString().trimmed();
    bool isNumber = false;
    const double rate = cells[cell + 1].toDouble(&isNumber);
    const auto found = std::ranges::find(groups.groups, group);
    if (found == groups.groups.end() || !isNumber || rate < 0 || rate > 1)
      throw QgsProcessingException(
          Text::tr("Take-up per group: “%1 = %2” must be one of the groups (%3) and a number "
                   "from 0 to 1.")
              .arg(group, cells[cell + 1].toString(),
                   QStringList(groups.groups.begin(), groups.groups.end()).join(QStringLiteral(", "))));
    const auto column = static_cast<std::size_t>(found - groups.groups.begin());
    std::size_t number = 0;
    while (number + 1 < groups.dimensions.size() && groups.dimensions[number + 1].firstColumn <= column)
      ++number;
    const Dimension &dimension = groups.dimensions[number];
    if (!takeUp.perGroup)
      takeUp.perGroup = {number, std::vector<double>(dimension.groups.size(), takeUp.everyone)};
    if (takeUp.perGroup->dimension != number)
      throw QgsProcessingException(
          Text::tr("Take-up per group names groups of two dimensions (“%1” is of another than the "
                   "first). Choose the groups of one; the others follow.")
              .arg(group));
    takeUp.perGroup->rates[column - dimension.firstColumn] = rate;
  }
  return takeUp;
}

} // namespace skolmix
