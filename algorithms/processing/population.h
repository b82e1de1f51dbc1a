#pragma once

#include "planning/projection.h"
#include "processing/plain_units.h"

namespace skolmix {

/// Who lives in each unit.
struct Population {
  std::vector<QString> groups;
  Cohorts cohorts;
  Counts people; ///< unit × column
};

/// An age in whole years: 6, "6", "6 år", "100+"; none where it is no such thing.
std::optional<std::size_t> ageOf(const QVariant &value);

/// Reads the table POPULATION, which has a row for each unit, age and group; several rows of the same are added up.
/// Without a field of groups, all are the group "pupils". Ages reach from 0 to the oldest in the table, or to `oldest`
/// if that is more. Rows of units that there are not are left out and told. Throws where ages, groups or counts are
/// none, and where units cannot be told apart by their names.
Population readPopulation(Run &run, const PlainUnits &units, std::size_t oldest);

} // namespace skolmix
