#include "processing/street_network.h"

#include "overlay/street_graph.h"
#include "presentation/text.h"

#include <algorithm>
#include <qgsexception.h>
#include <qgsgeometry.h>

namespace skolmix {
namespace {

using Ties = std::vector<std::optional<StreetTie>>;

/// Empty where the coordinates do not fit the CRS.
Geometry lineIn(const QgsCoordinateTransform &toWorkspace, const QgsFeature &feature) {
  QgsGeometry line = plain(feature.geometry());
  try {
    line.transform(toWorkspace);
  } catch (const QgsCsException &) {
    return {};
  }
  return line.boundingBox().isFinite() ? fromQgis(line) : Geometry();
}

std::vector<Geometry> readLines(const Run &run, const Source &streets, const Workspace &workspace,
                                const Progress &progress) {
  if (QgsWkbTypes::geometryType(streets.features->wkbType()) != Qgis::GeometryType::Line)
    throw QgsProcessingException(
        Text::tr("Layer “%1” holds no lines, but a street network is made of lines.").arg(streets.name));
  const QgsCoordinateTransform toWorkspace(streets.features->sourceCrs(), workspace.crs,
                                           run.context().transformContext());
  std::vector<Geometry> lines;
  FeatureList unplaceable;
  run.forEachFeature(streets, {}, progress, [&](const QgsFeature &feature) {
    if (feature.geometry().isEmpty()) // a street without a place leads nowhere
      return;
    lines.push_back(lineIn(toWorkspace, feature));
    if (lines.back().isEmpty())
      unplaceable.add(feature.id());
  });
  if (!unplaceable.isEmpty())
    failToPlace(streets, unplaceable);
  if (lines.empty())
    throw QgsProcessingException(Text::tr("Layer “%1” has no line with a geometry.").arg(streets.name));
  return lines;
}

Ties tiesOf(const StreetGraph &graph, const Places &places, double reach, const Progress &progress) {
  Ties ties;
  for (const std::optional<Point> &place : places) {
    progress(static_cast<double>(ties.size()) / static_cast<double>(places.size()));
    ties.push_back(place ? graph.nearestStreet(*place, reach) : std::nullopt);
  }
  return ties;
}

std::vector<bool> haveTies(const Ties &ties) {
  std::vector<bool> result;
  for (const std::optional<StreetTie> &tie : ties)
    result.push_back(tie.has_value());
  return result;
}

void refuseStreetsElsewhere(const Source &streets, const Ties &units, const Ties &schools, double reach) {
  const auto has = [](const std::optional<StreetTie> &tie) { return tie.has_value(); };
  if (std::ranges::none_of(units, has) || std::ranges::none_of(schools, has))
    throw QgsProcessingException(
        Text::tr("No unit or no school lies within %1 m of a line of layer “%2”. Check that the layer covers the same "
                 "area and has the right coordinate reference system, or allow a longer distance to the nearest "
                 "street.")
            .arg(written(reach, 0), streets.name));
}

} // namespace

StreetWays streetWays(Run &run, const Source &streets, const Workspace &workspace, const Places &units,
                      const Places &schools, double reach, double progressFrom, double progressTo) {
  const auto part = [&](double from, double to) {
    const double whole = progressTo - progressFrom;
    return run.progress(progressFrom + from * whole, progressFrom + to * whole);
  };
  const StreetGraph graph(readLines(run, streets, workspace, part(0, 0.2)), workspace.projection, part(0.2, 0.4));
  const Ties ofUnits = tiesOf(graph, units, reach, part(0.4, 0.5));
  const Ties ofSchools = tiesOf(graph, schools, reach, part(0.5, 0.5));
  refuseStreetsElsewhere(streets, ofUnits, ofSchools, reach);

  StreetWays result{Ways(units.size(), std::vector<double>(schools.size(), noWay)), haveTies(ofUnits),
                    haveTies(ofSchools)};
  const Progress search = part(0.5, 1);
  for (std::size_t school = 0; school < schools.size(); ++school) {
    search(static_cast<double>(school) / static_cast<double>(schools.size()));
    if (!ofSchools[school])
      continue;
    const std::vector<double> metres = graph.metres(*ofSchools[school], ofUnits);
    for (std::size_t unit = 0; unit < units.size(); ++unit)
      result.metres[unit][school] = metres[unit];
  }
  return result;
}

} // namespace skolmix
