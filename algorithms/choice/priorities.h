#pragma once

#include "choice/choice_setting.h"

namespace skolmix {

/// What decides who is admitted to a school with more applicants than places.
enum class Priority {
  Sibling,              ///< who has an older sibling there
  Catchment,            ///< who lives in the school's catchment; where several schools share it, at all of them
  AbsoluteProximity,    ///< who lives nearest
  RelativeProximity,    ///< who would have the longest detour to another municipal school; of equals, who lives nearest
  RelativeToGuaranteed, ///< who would have the longest detour to the guaranteed school, after those whose school it is
  QueueTime,            ///< who has queued longest
  Lottery,
};

/// The two municipal schools with the lowest cost, the first of equals; `outside` where there are none.
struct NearestMunicipal {
  std::uint32_t nearest = outside;
  std::uint32_t second = outside;
};

/// Of one part: `costs` as a row of `ChoiceSetting::costs`. Cost: schools.
NearestMunicipal nearestMunicipal(std::span<const double> costs, std::span<const Alternative> schools);

/// All proximities: the larger is admitted first; −∞ where there is no way to the school.

/// Minus the cost of the way.
double absoluteProximity(std::span<const double> costs, std::uint32_t sought);

/// The relative proximity of Swedish municipalities (Malmö, Huddinge, Stockholm): the cost of the way to the nearest
/// other municipal school less that of the way to the one that is sought; ∞ where there is no other.
double relativeProximity(std::span<const double> costs, const NearestMunicipal &municipal, std::uint32_t sought);

/// The cost of the way to the school the pupil is guaranteed less that of the way to the one that is sought; ∞ at the
/// guaranteed school itself. Where none is guaranteed (`outside`), or there is no way to it, the relative proximity.
double relativeToGuaranteed(std::span<const double> costs, const NearestMunicipal &municipal, std::uint32_t guaranteed,
                            std::uint32_t sought);

} // namespace skolmix
