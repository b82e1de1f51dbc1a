#pragma once

#include "model/progress.h"
#include "overlay/geometry.h"

#include <cstdint>
#include <span>
#include <vector>

namespace skolmix {

/// The zone of what lies in no zone.
inline constexpr std::uint32_t outside = UINT32_MAX;

/// The part of a unit that lies in a zone.
struct Piece {
  std::uint32_t unit;
  std::uint32_t zone;
  double size; ///< m²; 1 for a point
  Point centre;
};

/// The share of a unit's pupils that lives in a zone, and where they live on average.
struct Share {
  std::uint32_t unit;
  std::uint32_t zone;
  double value;
  Point centre;
};

/// Where a unit's pupils live when its zones cover only a part of it.
enum class Allocation {
  Conserving,  ///< in the covered part; "outside" only where nothing is covered
  ShareOfArea, ///< evenly over the unit; the uncovered part is "outside"
};

/// A sparse unit × zone matrix with an explicit "outside" column. Rows sum to one.
struct Crosswalk {
  std::vector<Share> shares; ///< by unit, then zone, "outside" last
  std::vector<double> whole; ///< per unit: the size that stands for a share of one
};

/// Smaller parts are digitising noise and are dropped: max(1 m², 1e-6 of the unit).
double sliver(double unitArea);

/// All parts of units in zones, by unit, then zone; slivers are left out, and a point counts wherever it is covered.
/// Cost: near-linear in the number of parts and their vertices (tree search, then GEOS overlay where borders cross).
std::vector<Piece> overlay(std::span<const Geometry> units, std::span<const Geometry> zones, const Progress &progress);

/// Spreads units over zones by exact area. Units that are points belong to the zones that cover them. Where zones
/// overlap, the parts share by size.
Crosswalk crosswalk(std::span<const Geometry> units, std::span<const Geometry> zones, Allocation allocation,
                    const Progress &progress);

/// Two zones that cover the same ground.
struct Overlap {
  std::uint32_t first;
  std::uint32_t second;
  double area; ///< m²
};

/// All pairs of zones that overlap by more than a sliver, by first, then second.
std::vector<Overlap> overlaps(std::span<const Geometry> zones);

} // namespace skolmix
