#include "processing/planning_job.h"

#include "presentation/text.h"
#include "processing/catchments.h"
#include "processing/enrolment_log.h"
#include "processing/homes.h"
#include "processing/parameters.h"
#include "processing/schools.h"
#include "processing/shared_ground.h"
#include "processing/take_up.h"

#include <algorithm>
#include <qgsexception.h>

namespace skolmix {
namespace {

/// The schools of the layer and those that only a catchment names, by id.
std::vector<School> withUnknown(Run &run, std::vector<School> schools, const Catchments &catchments) {
  FeatureList unknown;
  for (const QString &id : catchments.schools) {
    const auto isThis = [&](const School &school) { return school.id == id.toStdString(); };
    if (std::ranges::any_of(schools, isThis))
      continue;
    unknown.add(id);
    schools.push_back({id.toStdString(), id.toStdString(), {}, {}});
  }
  if (!unknown.isEmpty())
    run.warn(
        Text::tr("%1 catchments belong to schools that are not among the schools: %2. They are scored under that name, "
                 "but have no place on the map, no places and no way to school. Check that both layers use the "
                 "same ids.")
            .arg(unknown.countText(), unknown.text()));
  if (static_cast<std::size_t>(unknown.count()) == catchments.schools.size())
    throw QgsProcessingException(
        Text::tr(
            "No catchment belongs to any of the schools: the field with the school's id holds other values in the two "
            "layers, for example “%1” and “%2”.")
            .arg(catchments.schools.front(), schools.empty() ? QString() : QString::fromStdString(schools.front().id)));
  std::ranges::stable_sort(schools, {}, &School::id);
  return schools;
}

std::vector<Geometry> catchmentsOf(const std::vector<School> &schools, Catchments &catchments) {
  std::vector<Geometry> result(schools.size());
  for (std::size_t school = 0; school < schools.size(); ++school) {
    const auto found = std::ranges::find(catchments.schools, QString::fromStdString(schools[school].id));
    if (found != catchments.schools.end())
      result[school] = std::move(catchments.zones[static_cast<std::size_t>(found - catchments.schools.begin())]);
  }
  return result;
}

SharingZones sharingZones(const std::vector<School> &schools, const std::vector<Geometry> &zones) {
  SharingZones result{zones, {}, {}};
  for (const School &school : schools) {
    result.names.push_back(QString::fromStdString(school.id));
    result.places.push_back(school.places);
  }
  return result;
}

} // namespace

std::uint32_t PlanningJob::schoolNumber(const QString &id, const QString &what) const {
  const auto found = std::ranges::find(data.schools, id.toStdString(), &School::id);
  if (found == data.schools.end())
    throw QgsProcessingException(
        Text::tr("%1 goes to school “%2”, but there is no such school. Check its id.").arg(what, id));
  return static_cast<std::uint32_t>(found - data.schools.begin());
}

PlanningJob readPlanningJob(Run &run) {
  const Source unitSource = run.source(parameter::units);
  Workspace workspace = workspaceFor(unitSource, run);
  Units units = readUnits(run, unitSource, workspace);
  Catchments catchments = readCatchments(run, workspace);
  auto [known, schoolCrs] = readSchools(run, workspace);
  std::vector<School> schools = withUnknown(run, std::move(known), catchments);
  std::vector<Geometry> zones = catchmentsOf(schools, catchments);
  const TakeUp takeUp = readTakeUp(run, units.pupils);
  Homes homes = readHomes(run, units, workspace);
  Zoning divided = divideSharedGround(run, sharingZones(schools, zones));
  const auto allocation = static_cast<Allocation>(run.choice(parameter::allocation));
  Crosswalk overlaid = crosswalk(homes, divided, allocation, run.progress(30, 60));
  tellUnitsOutside(run, units, homes, overlaid);
  Counts staying = attending(units.pupils.counts, units.pupils.dimensions, takeUp);
  PlanningData data{units.pupils.dimensions, units.pupils.counts, std::move(staying),
                    overlaid.homeCount,      std::move(schools),  run.flag(parameter::includeOutside)};
  return {std::move(workspace),
          std::move(units),
          std::move(zones),
          std::move(homes),
          std::move(divided),
          std::move(overlaid),
          std::move(data),
          unitSource.features->sourceCrs(),
          run.source(parameter::schools).features->sourceCrs()};
}

std::uint32_t addSchool(PlanningJob &job, School school) {
  job.data.schools.push_back(std::move(school));
  job.catchments.emplace_back();
  return static_cast<std::uint32_t>(job.data.schools.size() - 1);
}

} // namespace skolmix
