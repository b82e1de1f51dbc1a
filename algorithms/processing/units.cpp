#include "processing/units.h"

#include "processing/attributes.h"
#include "processing/parameters.h"

#include <algorithm>
#include <numeric>

namespace skolmix {
namespace {

std::vector<std::size_t> canonicalOrder(const Units &units) {
  std::vector<Point> centres;
  for (const Geometry &place : units.places)
    centres.push_back(place.isEmpty() ? Point{} : place.centre());
  std::vector<std::size_t> order(units.places.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
    const auto place = [&](std::size_t i) { return std::tie(centres[i].x, centres[i].y); };
    if (place(a) != place(b))
      return place(a) < place(b);
    const auto counts = units.pupils.counts[a];
    const auto others = units.pupils.counts[b];
    if (!std::ranges::equal(counts, others))
      return std::ranges::lexicographical_compare(counts, others);
    return units.names[a] < units.names[b];
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

Units readUnits(Run &run, const Source &source, const Workspace &workspace) {
  return readUnits(run, source, workspace, chosenCounts(run));
}

Units readUnits(Run &run, const Source &source, const Workspace &workspace, const CountTable &chosen) {
  GeometryReader geometries(run, source, workspace, GeometryReader::Kind::PolygonsOrPoints);
  CountsReader counts(run, source, chosen);
  const int nameField = run.has(parameter::unitField) ? source.field(run.text(parameter::unitField)) : -1;
  QgsAttributeList fields = counts.fields();
  if (nameField >= 0)
    fields.append(nameField);

  std::vector<Geometry> places;
  std::vector<QString> names;
  run.forEachFeature(source, fields, run.progress(0, 20), [&](const QgsFeature &feature) {
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

} // namespace skolmix
