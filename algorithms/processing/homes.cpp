#include "processing/homes.h"

#include "presentation/text.h"
#include "processing/attributes.h"
#include "processing/parameters.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <qgsexception.h>
#include <tuple>

namespace skolmix {
namespace {

/// Places in an order that does not depend on that of the layer: sums of weights are the same to the last bit.
WeightedPlaces sorted(const WeightedPlaces &unsorted) {
  std::vector<Point> centres;
  for (const Geometry &place : unsorted.places)
    centres.push_back(place.centre());
  std::vector<std::size_t> order(centres.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, {},
                           [&](std::size_t i) { return std::tuple(centres[i].x, centres[i].y, unsorted.weights[i]); });
  WeightedPlaces result;
  for (const std::size_t i : order) {
    result.places.push_back(unsorted.places[i]);
    result.weights.push_back(unsorted.weights[i]);
  }
  return result;
}

WeightedPlaces readWeights(Run &run, const Source &source, const Workspace &workspace) {
  GeometryReader geometries(run, source, workspace, GeometryReader::Kind::PolygonsOrPoints);
  const int field = run.has(parameter::weightField) ? source.numberField(run.text(parameter::weightField)) : -1;
  WeightedPlaces result;
  FeatureList without;
  FeatureList impossible;
  const QgsAttributeList fields = field >= 0 ? QgsAttributeList{field} : QgsAttributeList{};
  run.forEachFeature(source, fields, run.progress(20, 22), [&](const QgsFeature &feature) {
    const Geometry place = geometries.read(feature);
    const auto weight = field >= 0 ? numberOrNone(feature.attribute(field)) : 1;
    if (!weight)
      without.add(feature.id());
    else if (!std::isfinite(*weight) || *weight < 0)
      impossible.add(feature.id());
    else if (place.size() > 0 && *weight > 0) {
      result.places.push_back(place);
      result.weights.push_back(*weight);
    }
  });
  geometries.finish();
  if (!impossible.isEmpty())
    throw QgsProcessingException(
        Text::tr("Layer “%1”, field “%2”: features %3 have an impossible weight. It is a number of 0 or more, such as "
                 "the dwellings at an address.")
            .arg(source.name, source.features->fields().at(field).name(), impossible.text()));
  if (!without.isEmpty())
    run.warn(Text::tr("Layer “%1”: %2 places have no weight and are not used: features %3.")
                 .arg(source.name, without.countText(), without.text()));
  return sorted(result);
}

std::vector<Geometry> readMask(Run &run, const Source &source, const Workspace &workspace) {
  GeometryReader geometries(run, source, workspace, GeometryReader::Kind::Polygons);
  std::vector<Geometry> mask;
  run.forEachFeature(source, {}, run.progress(22, 24), [&](const QgsFeature &feature) {
    if (Geometry polygon = geometries.read(feature); !polygon.isEmpty())
      mask.push_back(std::move(polygon));
  });
  geometries.finish();
  return mask;
}

/// Throws where the layer has nothing in any unit.
void tellFallback(Run &run, const Source &source, const Units &units, std::span<const std::uint32_t> fallback,
                  const QString &spreading) {
  FeatureList names;
  double pupils = 0;
  for (const std::uint32_t unit : fallback) {
    names.add(units.names[unit]);
    pupils += sum(groupsOf(units.pupils.counts[unit], units.pupils.dimensions.front()));
  }
  const auto polygons =
      std::ranges::count_if(units.places, [](const Geometry &g) { return g.size() > 0 && !g.isPoint(); });
  if (polygons == 0)
    run.warn(Text::tr("Layer “%1” is not used: the units are points, so it is known where their pupils live.")
                 .arg(source.name));
  else if (std::cmp_equal(fallback.size(), polygons))
    throw QgsProcessingException(
        Text::tr("Layer “%1” has nothing in any of the residential units. Check that both layers show the same place "
                 "and have the right coordinate reference system.")
            .arg(source.name));
  if (!names.isEmpty())
    run.warn(spreading.arg(names.countText(), written(pupils, 1), source.name, names.text()));
}

/// The units of `fallback` that also `other` lacks.
std::vector<std::uint32_t> common(std::span<const std::uint32_t> fallback, std::span<const std::uint32_t> other) {
  std::vector<std::uint32_t> result;
  std::ranges::set_intersection(fallback, other, std::back_inserter(result));
  return result;
}

} // namespace

Homes readHomes(Run &run, const Units &units, const Workspace &workspace) {
  Homes homes = evenly(units.places);
  std::vector<std::uint32_t> withoutMask;
  if (run.has(parameter::mask)) {
    const Source source = run.source(parameter::mask);
    homes = within(units.places, readMask(run, source, workspace), run.progress(24, 26));
    withoutMask = homes.fallback;
    tellFallback(run, source, units, run.has(parameter::weights) ? std::span<std::uint32_t>{} : homes.fallback,
                 Text::tr("%1 units with %2 pupils lie outside layer “%3”; their pupils are spread over the whole "
                          "unit: %4."));
  }
  if (run.has(parameter::weights)) {
    const Source source = run.source(parameter::weights);
    const WeightedPlaces weighted = readWeights(run, source, workspace);
    homes = on(weighted, units.places, homes, run.progress(26, 30));
    const bool hasMask = run.has(parameter::mask);
    tellFallback(run, source, units, homes.fallback,
                 hasMask ? Text::tr("%1 units with %2 pupils hold nothing of layer “%3”; their pupils are spread over "
                                    "the mask: %4.")
                         : Text::tr("%1 units with %2 pupils hold nothing of layer “%3”; their pupils are spread over "
                                    "the whole unit: %4."));
    if (hasMask)
      tellFallback(
          run, run.source(parameter::mask), units, common(homes.fallback, withoutMask),
          Text::tr("%1 units with %2 pupils lie outside layer “%3” too; their pupils are spread over the whole "
                   "unit: %4."));
  }
  return homes;
}

} // namespace skolmix
