#include "processing/planning_job.h"

#include "presentation/text.h"
#include "processing/attributes.h"
#include "processing/catchments.h"
#include "processing/enrolment_log.h"
#include "processing/homes.h"
#include "processing/parameters.h"
#include "processing/school_stages.h"
#include "processing/schools.h"
#include "processing/shared_ground.h"

#include <algorithm>
#include <qgsexception.h>
#include <set>

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

/// Gives schools the places that the catchments tell, where there is such a field.
void takePlacesOfCatchments(Run &run, const Catchments &catchments, std::vector<School> &schools) {
  if (!run.has(parameter::catchmentPlacesField))
    return;
  const Source source = run.source(parameter::catchments);
  const int field = source.numberField(run.text(parameter::catchmentPlacesField));
  FeatureList impossible;
  for (std::size_t number = 0; number < catchments.schools.size(); ++number) {
    const auto school = std::ranges::find(schools, catchments.schools[number].toStdString(), &School::id);
    school->places = numberOrNone(catchments.features[number].attribute(field));
    if (school->places && !isPlaces(*school->places))
      impossible.add(catchments.features[number].id());
  }
  refuseImpossiblePlaces(source, field, impossible);
}

/// Ids of the schools that offer the stage to work with, or have a catchment in it; all, where no stage is given.
std::set<std::string> ofStage(Run &run, const std::vector<School> &schools, const Catchments &catchments) {
  std::set<std::string> ids;
  if (run.has(parameter::schoolStageField) && run.has(parameter::stage)) {
    for (const SchoolStage &stage : readSchoolStages(run, schools))
      for (const School &school : stage.schools)
        ids.insert(school.id);
  } else {
    for (const School &school : schools)
      ids.insert(school.id);
  }
  for (const QString &id : catchments.schools)
    ids.insert(id.toStdString());
  return ids;
}

/// The schools of the layer, or those that catchments name where there is no layer, and the CRS of the layer.
struct StageSchools {
  Schools all;
  std::set<std::string> offering; ///< ids of those that offer the stage
};

StageSchools schoolsOf(Run &run, const Workspace &workspace, const Catchments &catchments) {
  if (!run.has(parameter::schools)) {
    Schools result;
    for (const QString &id : catchments.schools)
      result.schools.push_back({id.toStdString(), id.toStdString(), {}, {}});
    takePlacesOfCatchments(run, catchments, result.schools);
    return {result, ofStage(run, result.schools, catchments)};
  }
  Schools result = readSchools(run, workspace);
  const std::set<std::string> offering = ofStage(run, result.schools, catchments);
  if (run.has(parameter::catchments))
    result.schools = withUnknown(run, std::move(result.schools), catchments);
  if (run.has(parameter::catchmentPlacesField))
    takePlacesOfCatchments(run, catchments, result.schools);
  return {std::move(result), offering};
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

Stage PlanningJob::stage() const {
  std::vector<std::string> names;
  for (const QString &name : units.names)
    names.push_back(name.toStdString());
  return {{}, {units.places, homes, zones, crosswalk}, data, std::move(names), units.names.size()};
}

QgsGeometry PlanningJob::site(std::size_t school, const Run &run) const {
  const std::optional<Point> &place = data.schools[school].location;
  return place ? inCrs(pointGeometry(*place), workspace, schoolCrs, run) : QgsGeometry();
}

namespace {

PlanningJob readStage(Run &run, Workspace workspace, bool keepsAllSchools) {
  const Source unitSource = run.source(parameter::units);
  Units units = readUnits(run, unitSource, workspace);
  Catchments layer = run.has(parameter::catchments) ? readCatchments(run, workspace) : Catchments();
  StageSchools read = schoolsOf(run, workspace, layer);
  std::vector<School> &schools = read.all.schools;
  const auto isOther = [&read](const School &school) { return !read.offering.contains(school.id); };
  if (!keepsAllSchools)
    std::erase_if(schools, isOther);
  std::vector<Geometry> zones = catchmentsOf(schools, layer);
  Homes homes = readHomes(run, units, workspace);
  auto [zoning, shared] = withSharedCatchments(divideSharedGround(run, sharingZones(schools, zones)));
  const auto allocation = static_cast<Allocation>(run.choice(parameter::allocation));
  Crosswalk overlaid = crosswalk(homes, zoning, allocation, run.progress(30, 60));
  for (Share &share : overlaid.shares)
    if (share.zone == outside && !units.places[share.unit].isEmpty())
      share.centre = innerPoint(units.places[share.unit]);
  if (run.has(parameter::catchments))
    tellUnitsOutside(run, units, homes, overlaid);
  PlanningData data{units.pupils.dimensions, units.pupils.counts, overlaid.homeCount, std::move(schools),
                    !run.offers(parameter::includeOutside) || run.flag(parameter::includeOutside)};
  data.shared = std::move(shared);
  std::ranges::transform(data.schools, std::back_inserter(data.shut), isOther);
  return {std::move(workspace), std::move(units), std::move(layer),
          std::move(zones),     std::move(homes), std::move(zoning),
          std::move(overlaid),  std::move(data),  unitSource.features->sourceCrs(),
          read.all.crs};
}

void append(Counts &counts, std::size_t rows) {
  Counts longer(counts.rows() + rows, counts.columns());
  for (std::size_t row = 0; row < counts.rows(); ++row)
    std::ranges::copy(counts[row], longer[row].begin());
  counts = std::move(longer);
}

template <class Value>
void append(std::vector<Value> &values, std::vector<Value> more) {
  std::ranges::move(more, std::back_inserter(values));
}

} // namespace

PlanningJob readPlanningJob(Run &run) { return readStage(run, workspaceFor(run.source(parameter::units), run), false); }

PlanningJob readPlanningStage(Run &run, const Workspace *first) {
  return readStage(run, first ? workspaceAround(first->centre) : workspaceFor(run.source(parameter::units), run), true);
}

void addHomes(Run &run, PlanningJob &job, std::span<const Geometry> grounds, const std::vector<QString> &names) {
  const auto first = static_cast<std::uint32_t>(job.units.names.size());
  Homes homes = evenly(grounds);
  Crosswalk overlaid = crosswalk(homes, job.zones, Allocation::ShareOfArea, run.progress(60, 60));
  for (std::uint32_t &unit : homes.units)
    unit += first;
  for (Share &share : overlaid.shares) {
    if (share.zone == outside)
      share.centre = innerPoint(grounds[share.unit]);
    share.unit += first;
  }
  append(job.homes.grounds, std::move(homes.grounds));
  append(job.homes.units, std::move(homes.units));
  append(job.homes.sizes, std::move(homes.sizes));
  append(job.homes.weights, std::move(homes.weights));
  job.homes.unitCount += homes.unitCount;
  append(job.crosswalk.shares, std::move(overlaid.shares));
  append(job.crosswalk.whole, std::move(overlaid.whole));
  append(job.crosswalk.homeCount, overlaid.homeCount);
  append(job.data.homeCount, std::move(overlaid.homeCount));
  append(job.units.places, {grounds.begin(), grounds.end()});
  append(job.units.names, names);
  append(job.units.pupils.counts, grounds.size());
  append(job.data.pupils, grounds.size());
}

std::uint32_t addSchool(PlanningJob &job, School school) {
  job.data.schools.push_back(std::move(school));
  job.catchments.emplace_back();
  job.data.shut.resize(job.data.schools.size());
  job.data.shut.back() = true;
  return static_cast<std::uint32_t>(job.data.schools.size() - 1);
}

} // namespace skolmix
