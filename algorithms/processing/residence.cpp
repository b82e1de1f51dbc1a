#include "processing/residence.h"

#include "choice/margins.h"
#include "choice/take_up.h"
#include "presentation/text.h"
#include "processing/assessment_log.h"
#include "processing/catchments.h"
#include "processing/enrolment_log.h"
#include "processing/homes.h"
#include "processing/margin_fields.h"
#include "processing/parameters.h"
#include "processing/units.h"

#include <algorithm>
#include <cmath>
#include <qgsexception.h>
#include <set>

namespace skolmix {
namespace {

/// The units' fields for the groups of the first dimension: those that are chosen, or those of the same names.
CountTable unitFields(const Run &run, const Rolls &rolls) {
  const bool isChosen = run.has(parameter::unitGroups);
  CountTable table;
  table.dimensions.push_back({rolls.schools.dimensions.front().name, {}, 0});
  for (const QString &field : run.texts(isChosen ? parameter::unitGroups : parameter::groups)) {
    table.columns.push_back(field);
    table.dimensions.front().groups.push_back(field.toStdString());
  }
  if (!isChosen && run.has(parameter::total))
    table.totalField = run.text(parameter::total);
  return table;
}

/// The spots that schools stand on, in an order that does not depend on the layer's.
std::vector<Point> readSites(Run &run, const QString &parameter, const Workspace &workspace) {
  const Source source = run.source(parameter);
  if (QgsWkbTypes::geometryType(source.features->wkbType()) != Qgis::GeometryType::Point)
    throw QgsProcessingException(
        Text::tr("Layer “%1” has no points: give the points of the schools, to know which is the nearest.")
            .arg(source.name));
  GeometryReader geometries(run, source, workspace, GeometryReader::Kind::Points);
  std::set<std::pair<double, double>> spots;
  run.forEachFeature(source, {}, run.progress(30, 35), [&](const QgsFeature &feature) {
    if (const Geometry place = geometries.read(feature); !place.isEmpty())
      spots.emplace(place.centre().x, place.centre().y);
  });
  geometries.finish();
  if (spots.empty())
    throw QgsProcessingException(Text::tr("Layer “%1” has no school with a place.").arg(source.name));
  std::vector<Point> sites;
  for (const auto &[x, y] : spots)
    sites.push_back({x, y});
  return sites;
}

/// A rectangle around all units and sites.
Geometry groundOf(const Units &units, std::vector<Point> sites) {
  for (const Geometry &place : units.places)
    if (!place.isEmpty()) {
      const Box box = boundingBox(place);
      sites.insert(sites.end(), {Point{box.left, box.bottom}, Point{box.right, box.top}});
    }
  const auto [left, right] = std::ranges::minmax(sites, {}, &Point::x);
  const auto [bottom, top] = std::ranges::minmax(sites, {}, &Point::y);
  constexpr double margin = 1000;
  const std::array corners{Point{left.x - margin, bottom.y - margin}, Point{right.x + margin, bottom.y - margin},
                           Point{right.x + margin, top.y + margin}, Point{left.x - margin, top.y + margin}};
  return polygonGeometry(corners);
}

std::vector<std::uint32_t> nearest(const std::vector<Point> &sites, Point place, std::size_t count) {
  std::vector<std::uint32_t> order(sites.size());
  std::iota(order.begin(), order.end(), 0U);
  const auto distance = [&](std::uint32_t site) {
    return std::hypot(sites[site].x - place.x, sites[site].y - place.y);
  };
  const auto end = order.begin() + static_cast<std::ptrdiff_t>(std::min(count, order.size()));
  std::ranges::partial_sort(order, end, {}, distance);
  return {order.begin(), end};
}

/// The most even enrolment where the pupils on a piece of ground may go to any of the schools nearest to it.
EvenEnrolment even(const Run &run, const Counts &pupils, const Crosswalk &crosswalk, const std::vector<Point> &sites) {
  const auto count = static_cast<std::size_t>(run.number(parameter::reach));
  std::vector<std::vector<std::uint32_t>> reach;
  Counts pieces(crosswalk.shares.size(), pupils.columns());
  for (std::size_t piece = 0; piece < crosswalk.shares.size(); ++piece) {
    const Share &share = crosswalk.shares[piece];
    for (std::size_t group = 0; group < pupils.columns(); ++group)
      pieces[piece][group] = share.value * pupils[share.unit][group];
    reach.push_back(share.zone == outside ? std::vector<std::uint32_t>{0} : nearest(sites, share.centre, count));
  }
  return evenEnrolment(pieces, reach, sites.size(), run.progress(60, 80));
}

/// Residents are not pupils: tells how many there are of each group.
void tellTotals(Run &run, const Dimension &dimension, const GroupCounts &homes, const Counts &schools) {
  if (homes.groups.size() != dimension.groups.size())
    throw QgsProcessingException(
        Text::tr(
            "The residential units have the groups %1, but the schools have %2. Choose a count field of the units for "
            "each group of the schools, in the same order.")
            .arg(QStringList(homes.groups.begin(), homes.groups.end()).join(QStringLiteral(", ")),
                 groupNames(dimension).join(QStringLiteral(", "))));
  const std::vector<double> residents = columnSums(homes.counts);
  const std::vector<double> pupils = columnSums(schools);
  QStringList parts;
  for (std::size_t group = 0; group < pupils.size(); ++group) {
    const QString name = QString::fromStdString(dimension.groups[group]);
    if (pupils[group] > 0 && !(residents[group] > 0))
      throw QgsProcessingException(
          Text::tr("Nobody in the residential units belongs to the group “%1”, which has pupils at schools. Choose the "
                   "units' count fields in the order of the schools' groups.")
              .arg(name));
    parts.append(
        Text::tr("%1: %2 residents, %3 pupils").arg(name, written(residents[group], 0), written(pupils[group], 0)));
  }
  run.inform(Text::tr("Residents are scaled to the pupils of each group. %1.").arg(parts.join(QStringLiteral("; "))));
}

} // namespace

Residence readResidence(Run &run, const Rolls &rolls) {
  const Source unitSource = run.source(parameter::units);
  const Workspace workspace = workspaceFor(unitSource, run);
  const Units units = readUnits(run, unitSource, workspace, unitFields(run, rolls));
  const Counts rollsOfFirst = countsOf(rolls.schools.counts, rolls.schools.dimensions.front());
  tellTotals(run, rolls.schools.dimensions.front(), units.pupils, rollsOfFirst);
  const Counts pupils = scaledTo(units.pupils.counts, columnSums(rollsOfFirst));
  const Homes homes = readHomes(run, units, workspace);
  const bool hasSites = run.has(parameter::schools);
  const std::vector<Point> sites = readSites(run, hasSites ? parameter::schools : parameter::rolls, workspace);
  const std::vector<Geometry> areas = nearestAreas(sites, groundOf(units, sites), run.progress(35, 45));
  const Crosswalk toNearest = crosswalk(homes, zoning(areas), Allocation::Conserving, run.progress(45, 60));

  const ChoiceSetting nearest = settingOf(units.pupils.dimensions, pupils, toNearest.shares, sites.size());
  const Flows flowsToNearest = flows(nearest, takeUp(nearest, sameForAll(nearest)));
  const Counts atNearest = enrolment(flowsToNearest, sites.size());
  tellMargins(run, units.pupils, atNearest, margins(nearest, flowsToNearest, toNearest.homeCount));
  EvenEnrolment mostEven = even(run, pupils, toNearest, sites);
  Residence result{{pupils, atNearest, {}, rollsOfFirst}, std::move(mostEven)};
  if (run.has(parameter::catchments)) {
    const Catchments catchments = readCatchments(run, workspace);
    const Crosswalk toCatchments =
        crosswalk(homes, zoning(catchments.zones), Allocation::Conserving, run.progress(80, 90));
    tellUnitsOutside(run, units, homes, toCatchments);
    const ChoiceSetting setting =
        settingOf(units.pupils.dimensions, pupils, toCatchments.shares, catchments.zones.size());
    result.way.catchments = expectedEnrolment(setting, takeUp(setting, sameForAll(setting)));
  }
  return result;
}

} // namespace skolmix
