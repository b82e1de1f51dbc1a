#pragma once

#include "choice/choice_setting.h"

#include <string>
#include <vector>

namespace skolmix {

/// An area that goes to a school.
struct Reassignment {
  Geometry area;
  std::uint32_t school;
};

/// A named set of boundary changes, and the new schools it opens.
struct Proposal {
  std::string name;
  std::vector<Reassignment> reassignments;
  std::vector<std::uint32_t> opened;
};

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

/// The parts of units that a proposal moves to another school, by unit, from, to. What it takes from nobody counts only
/// where the unit has pupils outside all catchments; shared ground leaves all schools that share it. Cost: near-linear
/// in the parts touched by the proposal.
std::vector<Move> moves(const Baseline &baseline, const Proposal &proposal, const Progress &progress);

/// The moves by schools: from shared catchments, each school loses its part. What then has the same unit and schools is
/// one move.
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

/// The first two reassignments to different schools that claim the same ground by more than a sliver.
std::optional<Overlap> conflict(const Proposal &proposal);

} // namespace skolmix
