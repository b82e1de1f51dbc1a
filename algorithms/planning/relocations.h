#pragma once

#include "planning/grounds.h"

namespace skolmix {

/// The part of a unit that changes school.
struct Move {
  std::uint32_t unit;
  std::uint32_t from; ///< catchment: of a school, shared, or `outside`
  std::uint32_t to;
  double share;
  Point centre;
  Geometry shape;
};

/// Who lives where today: units, their homes, the catchments of schools, and the crosswalk.
struct Baseline {
  std::span<const Geometry> units;
  const Homes &homes;
  const Zoning &catchments; ///< claims name catchments
  const Crosswalk &crosswalk;
};

/// The parts of units whose ground has another catchment than today, by unit, from, to. What is taken from nobody
/// counts only where the unit has pupils outside all catchments; of a catchment that gives away all its ground nobody
/// is left behind. Cost: near-linear in the parts touched.
std::vector<Move> moves(const Baseline &baseline, const std::vector<Ground> &grounds, const Progress &progress);

/// The moves by schools: from and to shared catchments, each school loses or gets its part. What then has the same unit
/// and schools is one move.
std::vector<Move> bySchool(std::span<const Move> moves, const SharedCatchments &shared);

/// A part of today's share of a unit, and where it belongs after a change.
struct Relocation {
  std::uint32_t today;     ///< number of the share in today's plan
  std::uint32_t catchment; ///< after the change; the same as before where nothing moves
  double share;            ///< of the unit
  Point centre;
};

/// What becomes of all shares of a plan, in their order, what stays before what moves: all moves in their order.
std::vector<Relocation> relocations(const Plan &today, std::span<const Move> moves);

} // namespace skolmix
