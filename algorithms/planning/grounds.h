#pragma once

#include "choice/choice_setting.h"
#include "overlay/zoning.h"

#include <optional>
#include <vector>

namespace skolmix {

/// Ground that belongs to one catchment today, and to one after some changes: that of a school, a shared one, or
/// `outside`.
struct Ground {
  Geometry area;
  Box box;
  std::uint32_t today;
  std::uint32_t catchment;
};

/// All ground that belongs to a catchment today; none of it overlaps.
std::vector<Ground> groundsOf(const Zoning &catchments);

/// Gives an area to a catchment, also the part of it that belongs to nobody. Cost: the grounds near it.
void give(std::vector<Ground> &grounds, const Geometry &area, std::uint32_t catchment);

/// All ground of a catchment, as one polygon; empty where it has none.
Geometry groundOf(const std::vector<Ground> &grounds, std::uint32_t catchment);

/// An area that goes to a school.
struct Reassignment {
  Geometry area;
  std::uint32_t school;
};

/// The first two reassignments to different schools that claim the same ground by more than a sliver.
std::optional<Overlap> conflict(std::span<const Reassignment> reassignments);

} // namespace skolmix
