#pragma once

#include "choice/enrolment.h"

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
  std::uint32_t from; ///< school or `outside`
  std::uint32_t to;
  double share;
  Point centre;
  Geometry shape;
};

/// Who lives where today: units, their homes, the catchments of schools, and the crosswalk.
struct Baseline {
  std::span<const Geometry> units;
  const Homes &homes;
  const Zoning &catchments; ///< claims name schools
  const Crosswalk &crosswalk;
};

/// The parts of units that a proposal moves to another school, by unit, from, to. What it takes from nobody counts only
/// where the unit has pupils outside all catchments; shared ground leaves all schools that share it. Cost: near-linear
/// in the parts touched by the proposal.
std::vector<Move> moves(const Baseline &baseline, const Proposal &proposal, const Progress &progress);

/// The plan after the moves.
Plan planAfter(const Plan &before, std::span<const Move> moves);

/// The first two reassignments to different schools that claim the same ground by more than a sliver.
std::optional<Overlap> conflict(const Proposal &proposal);

} // namespace skolmix
