#pragma once

#include "planning/scorecard.h"
#include "processing/units.h"

namespace skolmix {

/// What the score tools share: today's plan, read and overlaid once.
struct PlanningJob {
  Workspace workspace;
  Units units;
  std::vector<Geometry> catchments; ///< per school; empty where it has none
  Homes homes;
  Zoning zones; ///< claims name schools
  Crosswalk crosswalk;
  PlanningData data;
  QgsCoordinateReferenceSystem unitCrs;
  QgsCoordinateReferenceSystem schoolCrs;

  Baseline baseline() const { return {units.places, homes, zones, crosswalk}; }
  /// The school's number; throws with `what` asked for it where there is none of that id.
  std::uint32_t schoolNumber(const QString &id, const QString &what) const;
};

PlanningJob readPlanningJob(Run &run);

/// Adds a school that exists only in proposals; it has no catchment today.
std::uint32_t addSchool(PlanningJob &job, School school);

} // namespace skolmix
