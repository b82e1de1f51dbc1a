#pragma once

#include "overlay/crosswalk.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace skolmix {

inline constexpr std::size_t unlimited = SIZE_MAX;

/// What a school does for the mix, for pupils of one type.
struct TypeBounds {
  std::size_t reserve = 0; ///< soft: up to so many come before all other types; nobody is kept out of empty places
  std::size_t quota = unlimited; ///< hard: never more, even where places stay empty
};

/// What a school has to offer.
struct Seats {
  std::size_t places = unlimited;
  std::vector<TypeBounds> types{TypeBounds{}}; ///< at least one type, as many at every school
};

/// Pupils who ask for schools, one after the other. Preferences are asked for only as far as they are needed.
struct Applicants {
  std::vector<std::uint32_t> types; ///< per pupil
  /// The school a pupil likes best of those not asked for yet; `outside` at the end of the list.
  std::function<std::uint32_t(std::uint32_t pupil)> nextSchool;
  std::size_t keyLength = 1;
  /// Fills the key of a pupil at a school (all zero before, not NaN). Keys are compared from the first number to the
  /// last: the larger is admitted first. Of equal keys, the lower number of the pupil.
  std::function<void(std::uint32_t pupil, std::uint32_t school, std::span<double> key)> priority;
};

/// The school of every pupil, or `outside`, by the deferred acceptance algorithm with proposing pupils (Gale and
/// Shapley 1962; Abdulkadiroğlu and Sönmez 2003), with minority reserves (Hafalir, Yenmez and Yildirim 2013) and quotas
/// (Kojima 2012) per type. Of all stable matchings it is the one that every pupil likes best, and no pupil can gain by
/// another list than the true one. A school with too many pupils rejects the last of a type above its quota, else the
/// last of all types above their reserve. The same in whatever order the pupils ask. Throws Error where a school
/// reserves more than it has places. Cost: requests × (types + log pupils of the school).
std::vector<std::uint32_t> deferredAcceptance(const Applicants &applicants, std::span<const Seats> schools);

} // namespace skolmix
