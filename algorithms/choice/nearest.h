#pragma once

#include "model/progress.h"
#include "model/school.h"
#include "overlay/crosswalk.h"
#include "overlay/equal_area.h"

#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace skolmix {

/// Where units or schools lie; none where it is not known.
using Places = std::vector<std::optional<Point>>;

/// Metres from every unit (row) to every school (column); NaN where there is no way.
using Ways = std::vector<std::vector<double>>;
inline constexpr double noWay = std::numeric_limits<double>::quiet_NaN();

/// Straight ways along the ellipsoid. Cost: units × schools.
Ways straightWays(const Places &units, const Places &schools, const EqualArea &projection, const Progress &progress);

/// Without the ways that are longer than `metres`.
Ways noLongerThan(Ways ways, double metres);

/// The school with the shortest way from every unit, the first of equals; `outside` where there is no way to any.
std::vector<std::uint32_t> nearestSchools(const Ways &ways);

/// The schools of all units such that no school gets more pupils than it has places, as few pupils as possible have
/// none, and they have the least way in all; of equally good ways the first school's. (The transportation problem,
/// Hitchcock 1941, solved by the network simplex method of LEMON; ways count in centimetres, pupils in thousandths.)
/// A unit is not divided: it goes where most of its pupils go, which puts some schools a little above their places, or
/// is `outside` where most of them find no place. PlainUnits without pupils go where the next pupil there would go.
/// Schools whose places are not known take any number. Cost: in practice near-linear in units × schools, times schools.
std::vector<std::uint32_t> schoolsWithPlaces(const Ways &ways, std::span<const double> pupils,
                                             std::span<const std::optional<double>> places);

/// Who goes to a school: the part of a unit, and how long its way is.
struct Journey {
  std::uint32_t unit;
  std::uint32_t school; ///< or `outside`
  double share;         ///< of the unit, 0 to 1
  double metres;        ///< NaN where there is no way
};

/// Whole units, with their ways to the schools they have been given.
std::vector<Journey> journeys(std::span<const std::uint32_t> schools, const Ways &ways);

/// What the journeys to a school come to.
struct JourneySum {
  double pupils = 0;
  double meanWay = 0;     ///< metres per pupil; NaN without pupils
  double farthestWay = 0; ///< metres; NaN without journeys
};

/// Per school; the last is all that go to some school. Cost: journeys.
std::vector<JourneySum> sums(std::span<const Journey> journeys, std::span<const double> pupils, std::size_t schools);

} // namespace skolmix
