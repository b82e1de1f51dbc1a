#pragma once

#include "planning/newly_arrived.h"
#include "processing/street_network.h"

namespace skolmix {

/// What the spread of newly arrived pupils works with.
struct ArrivalsJob {
  Workspace workspace;
  std::vector<School> schools;   ///< whose pupils are known, by id
  std::vector<HostSchool> hosts; ///< the same; without room where a school does not take part
  std::vector<double> reserved;  ///< places at each school
  QgsCoordinateReferenceSystem schoolCrs;
  bool live = false;               ///< whether they live somewhere; else they may go anywhere, as from one place
  std::vector<QString> names = {}; ///< of the places where they live, in an order that does not depend on the layer's
  Places homes = {};
  std::vector<std::size_t> arrivals = {}; ///< pupils per place
  Ways ways = {};                         ///< from places to schools, as long as they may be
};
ArrivalsJob readArrivalsJob(Run &run);

} // namespace skolmix
