#pragma once

#include "processing/plain_units.h"
#include "processing/school_stages.h"
#include "processing/street_network.h"

namespace skolmix {

/// What the search for the nearest schools works with.
struct NearestJob {
  Workspace workspace;
  PlainUnits units;
  std::vector<Geometry> ground; ///< of every unit; of a point what lies nearest to it
  std::vector<School> schools;
  std::vector<SchoolStage> stages;
  StreetWays ways; ///< from every unit to every school; none where the ground itself is divided
  bool alongStreets;
  bool respectsPlaces;
  std::optional<double> longestWay; ///< metres
  QgsCoordinateReferenceSystem unitCrs;
  bool hasPoints; ///< whether the units are points

  /// In a straight line without regard to places, borders run halfway between schools, through units.
  bool cutsUnits() const { return !alongStreets && !respectsPlaces; }
};
NearestJob readNearestJob(Run &run);

/// Why a unit, or a part of it, has no school.
enum class Lack { Location, Street, Connection, ShortWay, FreePlace };
QString reasonText(Lack lack);

/// Who goes where in one stage: schools are numbered as in the stage.
struct Allotment {
  std::vector<Journey> journeys;    ///< by unit
  std::vector<JourneySum> sums;     ///< per school; the last is all that have one
  std::vector<Geometry> catchments; ///< per school
};
Allotment allot(const NearestJob &job, const SchoolStage &stage, const Progress &progress);

/// Why a unit that got no school in the stage has none.
Lack lackOf(const NearestJob &job, const SchoolStage &stage, std::uint32_t unit);

} // namespace skolmix
