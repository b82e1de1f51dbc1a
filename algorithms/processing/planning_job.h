#pragma once

#include "planning/scenario.h"
#include "processing/catchments.h"
#include "processing/units.h"

namespace skolmix {

/// What the score tools share: today's plan, read and overlaid once.
struct PlanningJob {
  Workspace workspace;
  Units units;
  Catchments catchmentLayer;        ///< without zones, which are per school:
  std::vector<Geometry> catchments; ///< empty where a school has none
  Homes homes;
  Zoning zones;        ///< claims name catchments
  Crosswalk crosswalk; ///< shares outside all catchments lie inside their unit
  PlanningData data;
  QgsCoordinateReferenceSystem unitCrs;
  QgsCoordinateReferenceSystem schoolCrs;

  /// What scenarios start from; it looks at this job, which must stay.
  Stage stage() const;
  /// The school's number; throws with `what` asked for it where there is none of that id.
  std::uint32_t schoolNumber(const QString &id, const QString &what) const;
  /// Where a school is, in the CRS of the schools; empty where it has no place on the map.
  QgsGeometry site(std::size_t school, const Run &run) const;
};

/// Without the model, which readChoice adds. Where the user gives no schools, they are those that the catchments name;
/// where there are no catchments, all units are outside.
PlanningJob readPlanningJob(Run &run);
/// One of several stages, in the workspace of the first: schools that do not offer the stage are there, but shut.
PlanningJob readPlanningStage(Run &run, const Workspace *first);

/// Adds units without pupils that only scenarios fill, on their own ground.
void addHomes(Run &run, PlanningJob &job, std::span<const Geometry> grounds, const std::vector<QString> &names);

/// Adds a school that only scenarios open; it has no catchment today.
std::uint32_t addSchool(PlanningJob &job, School school);

} // namespace skolmix
