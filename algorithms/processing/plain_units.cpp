#include "processing/plain_units.h"

#include "presentation/text.h"
#include "processing/attributes.h"
#include "processing/parameters.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <qgsexception.h>

namespace skolmix {
namespace {

PlainUnits inCanonicalOrder(PlainUnits units) {
  const auto key = [&](std::size_t i) {
    const Point centre = units.places[i].isEmpty() ? Point() : units.places[i].centre();
    return std::tuple(centre.x, centre.y, units.pupils[i], units.names[i]);
  };
  std::vector<decltype(key(0))> keys;
  for (std::size_t i = 0; i < units.places.size(); ++i)
    keys.push_back(key(i));
  std::vector<std::size_t> order(keys.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
  PlainUnits result{{}, {}, {}, units.countsPupils};
  for (const std::size_t i : order) {
    result.places.push_back(std::move(units.places[i]));
    result.names.push_back(units.names[i]);
    result.pupils.push_back(units.pupils[i]);
  }
  return result;
}

} // namespace

Places PlainUnits::points() const {
  Places points;
  for (const Geometry &place : places)
    points.push_back(place.isEmpty() ? std::nullopt : std::optional(innerPoint(place)));
  return points;
}

std::vector<double> PlainUnits::weights() const {
  std::vector<double> weights;
  for (const std::optional<double> &own : pupils)
    weights.push_back(countsPupils ? own.value_or(0) : 1);
  return weights;
}

PlainUnits readPlainUnits(Run &run, const Source &source, const Workspace &workspace) {
  GeometryReader geometries(run, source, workspace, GeometryReader::Kind::PolygonsOrPoints);
  const int nameField = run.has(parameter::unitField) ? source.field(run.text(parameter::unitField)) : -1;
  const int pupilsField = run.has(parameter::total) ? source.numberField(run.text(parameter::total)) : -1;
  QgsAttributeList fields;
  for (const int field : {nameField, pupilsField})
    if (field >= 0)
      fields.append(field);

  PlainUnits units;
  units.countsPupils = pupilsField >= 0;
  FeatureList impossible;
  FeatureList unknown;
  run.forEachFeature(source, fields, run.progress(0, 20), [&](const QgsFeature &feature) {
    units.places.push_back(geometries.read(feature));
    units.names.push_back(nameField >= 0 ? idText(feature.attribute(nameField)) : QString::number(feature.id()));
    units.pupils.push_back(pupilsField >= 0 ? numberOrNone(feature.attribute(pupilsField)) : std::nullopt);
    if (pupilsField >= 0 && !units.pupils.back())
      unknown.add(feature.id());
    if (units.pupils.back() && (!std::isfinite(*units.pupils.back()) || *units.pupils.back() < 0))
      impossible.add(feature.id());
  });
  geometries.finish();
  if (!impossible.isEmpty())
    throw QgsProcessingException(
        Text::tr("Layer “%1”, field “%2”: negative or impossible counts in features %3. A number of pupils is 0 or "
                 "more: correct these rows or filter them out.")
            .arg(source.name, source.features->fields().at(pupilsField).name(), impossible.text()));
  if (!unknown.isEmpty())
    run.warn(
        Text::tr("Layer “%1”, field “%2”: the number of pupils is not known in %3 units: features %4. They get a "
                 "school like all others, but take no places and do not count in sums and means.")
            .arg(source.name, source.features->fields().at(pupilsField).name(), unknown.countText(), unknown.text()));
  return inCanonicalOrder(std::move(units));
}

} // namespace skolmix
