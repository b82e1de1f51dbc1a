#include "processing/layer_position.h"

#include "presentation/text.h"

#include <algorithm>
#include <cmath>
#include <qgsexception.h>
#include <qgsunittypes.h>

namespace skolmix {
namespace {

/// A feature of one planning area lies no farther from the middle of its layer, unless the layer is wide.
constexpr double leastReachMetres = 100000;
/// In a wide layer it lies no farther than this many times as far as half of the features do.
constexpr double reachOfSpread = 20;
/// CRSs are used somewhat beyond the area that they are made for, for example a UTM zone for all of a country.
constexpr double boundsMarginDegrees = 6;

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::ranges::nth_element(values, middle);
  return *middle;
}

double metresPerUnit(const QgsCoordinateReferenceSystem &crs) {
  const double metres = QgsUnitTypes::fromUnitToUnitFactor(crs.mapUnits(), Qgis::DistanceUnit::Meters);
  return std::isfinite(metres) && metres > 0 ? metres : 1;
}

QgsCoordinateReferenceSystem degreesCrs() { return QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")); }

/// A place in another CRS, if it has one there.
std::optional<QgsPointXY> transformed(const QgsPointXY &place, const QgsCoordinateReferenceSystem &from,
                                      const QgsCoordinateReferenceSystem &to, const Run &run) {
  try {
    const QgsPointXY result = QgsCoordinateTransform(from, to, run.context().transformContext()).transform(place);
    if (std::isfinite(result.x()) && std::isfinite(result.y()))
      return result;
  } catch (const QgsCsException &) { // there is no such place in the other CRS
  }
  return {};
}

/// The place on Earth; nothing where the CRS leads nowhere from there.
std::optional<QgsPointXY> onEarth(const QgsPointXY &place, const QgsCoordinateReferenceSystem &crs, const Run &run) {
  const auto degrees = transformed(place, crs, degreesCrs(), run);
  const bool isThere = degrees && std::abs(degrees->x()) <= 360 && std::abs(degrees->y()) <= 90;
  return isThere ? degrees : std::nullopt;
}

bool isMadeFor(const QgsCoordinateReferenceSystem &crs, const QgsPointXY &degrees) {
  QgsRectangle bounds = crs.bounds();
  if (bounds.isEmpty())
    return true;
  bounds.grow(boundsMarginDegrees);
  const bool isAcrossTheDateLine = bounds.width() > 180; // or all around the Earth: then only the latitude tells
  return degrees.y() >= bounds.yMinimum() && degrees.y() <= bounds.yMaximum() &&
         (isAcrossTheDateLine || (degrees.x() >= bounds.xMinimum() && degrees.x() <= bounds.xMaximum()));
}

QgsPointXY swapped(const QgsPointXY &place) { return {place.y(), place.x()}; }

bool isZero(const QgsPointXY &place) { return std::abs(place.x()) < 1e-6 && std::abs(place.y()) < 1e-6; }

bool looksLikeDegrees(const QgsPointXY &place) { return std::abs(place.x()) <= 180 && std::abs(place.y()) <= 180; }

bool isUsable(const std::optional<Whereabouts> &whereabouts) { return whereabouts && whereabouts->isOnEarth; }

/// Names the layer whose CRS these coordinates would fit.
QString guessedCrs(const Inspection &inspection, const CheckedLayer &layer, const QgsPointXY &place) {
  for (const CheckedLayer &other : inspection.layers)
    if (&other != &layer && isUsable(other.whereabouts) && other.whereabouts->isWhereCrsIs &&
        other.whereabouts->isNear(place))
      return ' ' + Text::tr("They look like those of layer “%1” (%2).")
                       .arg(other.source.name, other.crs().userFriendlyIdentifier());
  return {};
}

QString checkTheCrs() { return Text::tr("Check that the layer has the right one."); }

void tellMissingCrs(Inspection &inspection, const CheckedLayer &layer) {
  std::vector<double> xs, ys;
  for (const CheckedFeature &feature : layer.features)
    if (feature.numbers) {
      xs.push_back(feature.numbers->x());
      ys.push_back(feature.numbers->y());
    }
  const QgsPointXY middle = xs.empty() ? QgsPointXY() : QgsPointXY(median(xs), median(ys));
  const QString found = xs.empty() ? QString()
                                   : ' ' + Text::tr("Its coordinates are about %1.").arg(coordinatesText(middle)) +
                                         guessedCrs(inspection, layer, middle);
  inspection.add({Severity::Error,
                  Kind::NoCrs,
                  layer.whole(),
                  {Text::tr("the layer has no coordinate reference system.") + found,
                   Text::tr("Set it in the layer's properties, Source.")}});
}

/// Why a layer lies where its CRS does not lead: the kind of problem, and what it is.
std::pair<Kind, Finding> reasonOfWrongPlace(const Inspection &inspection, const CheckedLayer &layer) {
  const QgsPointXY middle = layer.whereabouts->middle;
  const QgsCoordinateReferenceSystem crs = layer.crs();
  const QString about = coordinatesText(middle);
  const QString crsText = crs.userFriendlyIdentifier();
  const Run &run = inspection.run;
  if (isZero(middle))
    return {Kind::ZeroCoordinates,
            {Text::tr("most of the layer lies at 0 / 0."),
             Text::tr("Places that were not found often get these coordinates: find them again, or leave them "
                      "empty.")}};
  const auto otherWayRound = onEarth(swapped(middle), crs, run);
  if (otherWayRound && isMadeFor(crs, *otherWayRound))
    return {Kind::SwappedCoordinates,
            {Text::tr("x and y look swapped: %1 does not fit the coordinate reference system (%2), but fits it the "
                      "other way round.")
                 .arg(about, crsText),
             Text::tr("Swap them with the tool Swap X and Y coordinates.")}};
  const QString set = Text::tr("Set the CRS that the data were made in, in the layer's properties, Source.");
  if (!crs.isGeographic() && looksLikeDegrees(middle))
    return {Kind::WrongCrs,
            {Text::tr("the coordinates are degrees (about %1), but the coordinate reference system (%2) counts in "
                      "metres.")
                 .arg(about, crsText),
             set + ' ' + Text::tr("For degrees it is most often EPSG:4326.")}};
  if (crs.isGeographic() && !looksLikeDegrees(middle))
    return {Kind::WrongCrs,
            {Text::tr("the coordinates are metres (about %1), but the coordinate reference system (%2) counts in "
                      "degrees.")
                     .arg(about, crsText) +
                 guessedCrs(inspection, layer, middle),
             set}};
  return {Kind::WrongCrs,
          {Text::tr("the layer lies nowhere on earth according to its coordinate reference system (%1); its "
                    "coordinates are about %2.")
                   .arg(crsText, about) +
               guessedCrs(inspection, layer, middle),
           checkTheCrs()}};
}

void checkPosition(Inspection &inspection, CheckedLayer &layer) {
  if (layer.features.empty()) {
    inspection.add({Severity::Error,
                    Kind::EmptyLayer,
                    layer.whole(),
                    {Text::tr("the layer has no features."),
                     Text::tr("Choose another layer, or check its filter and selection.")}});
    return;
  }
  if (!layer.hasGeometry())
    return; // is told as a layer of the wrong kind
  if (!layer.crs().isValid())
    return tellMissingCrs(inspection, layer);
  if (!layer.whereabouts)
    return;
  layer.isPlaced = layer.whereabouts->isOnEarth && layer.whereabouts->isWhereCrsIs;
  if (layer.isPlaced)
    return;
  auto [kind, finding] = reasonOfWrongPlace(inspection, layer);
  const bool isOnlyUnusual = layer.whereabouts->isOnEarth && kind == Kind::WrongCrs &&
                             layer.crs().isGeographic() == looksLikeDegrees(layer.whereabouts->middle);
  if (isOnlyUnusual) {
    layer.isPlaced = true;
    finding.what = Text::tr("the layer lies outside the area that its coordinate reference system (%1) is made for; "
                            "its coordinates are about %2.")
                       .arg(layer.crs().userFriendlyIdentifier(), coordinatesText(layer.whereabouts->middle)) +
                   guessedCrs(inspection, layer, layer.whereabouts->middle);
    finding.advice = checkTheCrs();
  }
  inspection.add({isOnlyUnusual ? Severity::Warning : Severity::Error, kind, layer.whole(), finding});
}

/// The bounding box of all places in the workspace.
QgsRectangle extentOf(const CheckedLayer &layer) {
  QgsRectangle extent;
  extent.setNull();
  for (const CheckedFeature &feature : layer.features)
    if (!feature.place.isEmpty()) {
      const Box box = boundingBox(feature.place);
      extent.combineExtentWith(box.left, box.bottom);
      extent.combineExtentWith(box.right, box.top);
    }
  return extent;
}

struct Placed {
  CheckedLayer *layer;
  QgsRectangle extent;
};

/// The layer that overlaps most of the others.
const Placed &reference(const std::vector<Placed> &layers) {
  const auto overlaps = [&](const Placed &one) {
    return std::ranges::count_if(layers, [&](const Placed &other) { return one.extent.intersects(other.extent); });
  };
  return *std::ranges::max_element(layers, {}, overlaps);
}

/// What may have put a layer apart from another: swapped coordinates, or a CRS that is not its own.
QString reasonOfDistance(const Inspection &inspection, const CheckedLayer &layer, const Placed &reference) {
  const auto liesThere = [&](const QgsPointXY &place, const QgsCoordinateReferenceSystem &crs) {
    const auto there = transformed(place, crs, inspection.workspace.crs, inspection.run);
    return there && reference.extent.contains(*there);
  };
  const QgsPointXY middle = layer.whereabouts->middle;
  if (liesThere(swapped(middle), layer.crs()))
    return ' ' + Text::tr("It would lie there if x and y were swapped: use the tool Swap X and Y coordinates.");
  if (liesThere(middle, reference.layer->crs()))
    return ' ' + Text::tr("It would lie there with the CRS of that layer (%1): set it in the layer's properties, "
                          "Source.")
                     .arg(reference.layer->crs().userFriendlyIdentifier());
  return {};
}

void tellApart(Inspection &inspection, const Placed &one, const Placed &from) {
  const double kilometres = one.extent.distance(from.extent.center()) / 1000;
  Rows rows = one.layer->whole();
  const QgsPointXY middle = one.extent.center();
  rows.place = Point{middle.x(), middle.y()};
  inspection.add({Severity::Error,
                  Kind::LayerApart,
                  rows,
                  {Text::tr("the layer does not overlap layer “%1” anywhere; it lies about %2 km from its middle.")
                       .arg(from.layer->source.name, written(kilometres, 0)),
                   Text::tr("Check that both layers are about the same place and have the right CRS.") +
                       reasonOfDistance(inspection, *one.layer, from)},
                  Size::ofDistance(kilometres * 1000)});
}

} // namespace

std::optional<Whereabouts> whereaboutsOf(const CheckedLayer &layer, const Run &run) {
  std::vector<double> xs, ys;
  for (const CheckedFeature &feature : layer.features)
    if (feature.numbers) {
      xs.push_back(feature.numbers->x());
      ys.push_back(feature.numbers->y());
    }
  if (xs.empty() || !layer.crs().isValid())
    return {};
  Whereabouts result;
  result.middle = {median(xs), median(ys)};
  for (double &x : xs)
    x = std::abs(x - result.middle.x());
  for (double &y : ys)
    y = std::abs(y - result.middle.y());
  result.reach =
      std::max(leastReachMetres / metresPerUnit(layer.crs()), reachOfSpread * std::max(median(xs), median(ys)));
  const auto degrees = onEarth(result.middle, layer.crs(), run);
  result.isOnEarth = degrees.has_value();
  result.isWhereCrsIs = degrees && isMadeFor(layer.crs(), *degrees);
  return result;
}

std::optional<QgsPointXY> middleOnEarth(const std::vector<CheckedLayer> &layers, const Run &run) {
  for (const bool isWhereCrsIs : {true, false})
    for (const CheckedLayer &layer : layers)
      if (isUsable(layer.whereabouts) && (layer.whereabouts->isWhereCrsIs || !isWhereCrsIs))
        return onEarth(layer.whereabouts->middle, layer.crs(), run);
  return {};
}

void checkPositions(Inspection &inspection) {
  for (CheckedLayer &layer : inspection.layers)
    checkPosition(inspection, layer);
}

void tellStray(Inspection &inspection, const CheckedLayer &layer, const CheckedFeature &feature) {
  const QgsPointXY place = *feature.numbers;
  const Whereabouts &rest = *layer.whereabouts;
  const auto asDegrees = [&](const QgsPointXY &degrees) {
    const auto there = transformed(degrees, degreesCrs(), layer.crs(), inspection.run);
    return there && rest.isNear(*there);
  };
  const auto tell = [&](Kind kind, const QString &what, const QString &advice) {
    inspection.add({Severity::Error, kind, layer.row(feature), {what, advice}});
  };
  const QString findAgain = Text::tr("Correct its coordinates, or leave the geometry empty.");
  if (isZero(place))
    return tell(Kind::ZeroCoordinates,
                Text::tr("the feature lies at 0 / 0, which most often means that its place was not found."), findAgain);
  if (rest.isNear(swapped(place)))
    return tell(Kind::SwappedCoordinates,
                Text::tr("x and y look swapped (%1): the other way round the feature lies with the rest of the layer.")
                    .arg(coordinatesText(place)),
                Text::tr("Swap them with the tool Swap X and Y coordinates."));
  if (!layer.crs().isGeographic() && looksLikeDegrees(place) && (asDegrees(place) || asDegrees(swapped(place))))
    return tell(Kind::WrongCrs,
                Text::tr("the coordinates (%1) are degrees, but the layer counts in metres (%2).")
                    .arg(coordinatesText(place), layer.crs().userFriendlyIdentifier()),
                Text::tr("Reproject the feature to the CRS of the layer."));
  const double kilometres =
      std::hypot(place.x() - rest.middle.x(), place.y() - rest.middle.y()) * metresPerUnit(layer.crs()) / 1000;
  tell(Kind::FarFromTheRest,
       Text::tr("the feature (%1) lies about %2 km from the middle of its layer.")
           .arg(coordinatesText(place), written(kilometres, 0)),
       findAgain);
}

void checkLayersMeet(Inspection &inspection) {
  std::vector<Placed> layers;
  for (CheckedLayer &layer : inspection.layers)
    if (layer.isPlaced)
      if (const QgsRectangle extent = extentOf(layer); !extent.isNull())
        layers.push_back({&layer, extent});
  if (layers.empty())
    return;
  const Placed &from = reference(layers);
  for (const Placed &one : layers)
    if (!one.extent.intersects(from.extent)) {
      tellApart(inspection, one, from);
      one.layer->isPlaced = false;
    }
}

} // namespace skolmix
