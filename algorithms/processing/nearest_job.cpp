#include "processing/nearest_job.h"

#include "presentation/text.h"
#include "processing/parameters.h"
#include "processing/schools.h"

#include <algorithm>
#include <cmath>
#include <qgsexception.h>

namespace skolmix {
namespace {

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

void refuseUnknownPlaces(Run &run, const NearestJob &job) {
  const QString layer = run.source(parameter::schools).name;
  if (!job.units.countsPupils || !run.has(parameter::placesField))
    throw QgsProcessingException(
        Text::tr("To respect the places at schools, give the field with the number of pupils of a unit and the one "
                 "with the places at a school."));
  if (job.stages.size() > 1) {
    QStringList stages;
    for (const SchoolStage &stage : job.stages)
      stages.append(stage.name);
    throw QgsProcessingException(
        Text::tr("Layer “%1” holds schools of several stages: %2. Pupils and places are those of one stage: say which "
                 "stage to work with, or do not respect the places.")
            .arg(layer, stages.join(QStringLiteral(", "))));
  }
  FeatureList unknown;
  for (const School &school : job.stages.front().schools)
    if (!school.places)
      unknown.add(text(school.id));
  if (!unknown.isEmpty())
    run.warn(Text::tr("Layer “%1”: the places of %2 schools are not known, so they take any number of pupils: %3.")
                 .arg(layer, unknown.countText(), unknown.text()));
}

void tellSchoolsOffStreets(Run &run, const NearestJob &job, const Source &streets, double reach) {
  FeatureList far;
  for (std::size_t school = 0; school < job.schools.size(); ++school)
    if (job.schools[school].location && !job.ways.schoolAtStreet[school])
      far.add(text(job.schools[school].id));
  if (!far.isEmpty())
    run.warn(Text::tr("%1 schools lie more than %2 m from any street, so nobody reaches them: %3. Allow a longer "
                      "distance, or complete the layer “%4”.")
                 .arg(far.countText(), written(reach, 0), far.text(), streets.name));
}

void readWays(Run &run, NearestJob &job) {
  Places schools;
  for (const School &school : job.schools)
    schools.push_back(school.location);
  if (job.alongStreets) {
    const Source streets = run.source(parameter::network);
    const double reach = run.number(parameter::maxDistanceToNetwork);
    run.inform(Text::tr("Ways to school follow the lines of “%1”.").arg(streets.name));
    job.ways = streetWays(run, streets, job.workspace, job.units.points(), schools, reach, 30, 60);
    tellSchoolsOffStreets(run, job, streets, reach);
    return;
  }
  run.inform(Text::tr("Ways to school are straight lines."));
  if (job.respectsPlaces)
    job.ways.metres = straightWays(job.units.points(), schools, job.workspace.projection, run.progress(30, 60));
}

std::vector<Geometry> groundOf(const PlainUnits &units, bool hasPoints, const Progress &progress) {
  if (!hasPoints)
    return units.places;
  std::vector<Point> points;
  for (const std::optional<Point> &point : units.points())
    if (point)
      points.push_back(*point);
  std::vector<Geometry> areas = nearestAreas(points, groundAround(points), progress);
  std::vector<Geometry> ground;
  auto next = areas.begin();
  for (const Geometry &place : units.places)
    ground.push_back(place.isEmpty() ? Geometry() : std::move(*next++));
  return ground;
}

Allotment divided(const NearestJob &job, const SchoolStage &stage, const Progress &progress) {
  std::vector<Point> sites;
  for (const School &school : stage.schools)
    sites.push_back(*school.location);
  std::vector<Geometry> areas = nearestAreas(sites, united(job.ground), [&](double done) { progress(done / 2); });
  for (std::size_t school = 0; job.longestWay && school < sites.size(); ++school)
    if (!areas[school].isEmpty())
      areas[school] = intersection(areas[school], disc(sites[school], *job.longestWay));
  const Crosswalk overlaid = crosswalk(evenly(job.units.places), zoning(areas),
                                       job.longestWay ? Allocation::ShareOfArea : Allocation::Conserving,
                                       [&](double done) { progress(0.5 + done / 2); });
  std::vector<Journey> journeys;
  for (const auto &[unit, school, share, centre] : overlaid.shares)
    journeys.push_back(
        {unit, school, share, school == outside ? noWay : job.workspace.projection.distance(centre, sites[school])});
  return {std::move(journeys), {}, std::move(areas)};
}

/// The ways to the stage's schools, as long as they may be.
Ways waysOf(const NearestJob &job, const SchoolStage &stage) {
  Ways ways;
  for (const std::vector<double> &row : job.ways.metres) {
    ways.emplace_back();
    for (const std::size_t number : stage.numbers)
      ways.back().push_back(row[number]);
  }
  return job.longestWay ? noLongerThan(std::move(ways), *job.longestWay) : ways;
}

std::vector<std::uint32_t> chosenSchools(const NearestJob &job, const SchoolStage &stage, const Ways &ways) {
  if (!job.respectsPlaces)
    return nearestSchools(ways);
  std::vector<std::optional<double>> places;
  for (const School &school : stage.schools)
    places.push_back(school.places);
  return schoolsWithPlaces(ways, job.units.weights(), places);
}

Allotment undivided(const NearestJob &job, const SchoolStage &stage, const Progress &progress) {
  progress(0);
  const Ways ways = waysOf(job, stage);
  const std::vector<std::uint32_t> chosen = chosenSchools(job, stage, ways);
  std::vector<Geometry> catchments;
  for (std::uint32_t school = 0; school < stage.schools.size(); ++school) {
    progress(0.5 + 0.5 * school / static_cast<double>(stage.schools.size()));
    std::vector<Geometry> parts;
    for (std::size_t unit = 0; unit < chosen.size(); ++unit)
      if (chosen[unit] == school)
        parts.push_back(job.ground[unit]);
    catchments.push_back(united(parts));
  }
  return {journeys(chosen, ways), {}, std::move(catchments)};
}

} // namespace

NearestJob readNearestJob(Run &run) {
  const Source source = run.source(parameter::units);
  Workspace workspace = workspaceFor(source, run);
  PlainUnits units = readPlainUnits(run, source, workspace);
  std::vector<School> schools = readSchools(run, workspace).schools;
  std::vector<SchoolStage> stages = readSchoolStages(run, schools);
  const bool hasPoints = QgsWkbTypes::geometryType(source.features->wkbType()) == Qgis::GeometryType::Point;
  std::vector<Geometry> ground = groundOf(units, hasPoints, run.progress(20, 30));
  NearestJob job{std::move(workspace),
                 std::move(units),
                 std::move(ground),
                 std::move(schools),
                 std::move(stages),
                 {},
                 run.has(parameter::network),
                 run.flag(parameter::respectPlaces),
                 {},
                 source.features->sourceCrs(),
                 hasPoints};
  if (run.has(parameter::maxWay))
    job.longestWay = run.number(parameter::maxWay);
  if (job.respectsPlaces)
    refuseUnknownPlaces(run, job);
  readWays(run, job);
  return job;
}

QString reasonText(Lack lack) {
  switch (lack) {
  case Lack::Location:
    return Text::tr("it has no place on the map");
  case Lack::Street:
    return Text::tr("too far from any street");
  case Lack::Connection:
    return Text::tr("no school on its part of the street network");
  case Lack::ShortWay:
    return Text::tr("every school is farther away than the longest way");
  default:
    return Text::tr("no place left at any school in reach");
  }
}

Allotment allot(const NearestJob &job, const SchoolStage &stage, const Progress &progress) {
  Allotment result = job.cutsUnits() ? divided(job, stage, progress) : undivided(job, stage, progress);
  result.sums = sums(result.journeys, job.units.weights(), stage.schools.size());
  return result;
}

Lack lackOf(const NearestJob &job, const SchoolStage &stage, std::uint32_t unit) {
  if (job.units.places[unit].isEmpty())
    return Lack::Location;
  if (job.cutsUnits())
    return Lack::ShortWay;
  if (job.alongStreets && !job.ways.unitAtStreet[unit])
    return Lack::Street;
  double shortest = noWay;
  for (const std::size_t number : stage.numbers)
    shortest = std::fmin(shortest, job.ways.metres[unit][number]);
  if (std::isnan(shortest))
    return Lack::Connection;
  return job.longestWay && shortest > *job.longestWay ? Lack::ShortWay : Lack::FreePlace;
}

} // namespace skolmix
