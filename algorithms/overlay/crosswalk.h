#pragma once

#include "overlay/homes.h"
#include "overlay/zoning.h"

#include <cstdint>
#include <vector>

namespace skolmix {

/// The zone of what lies in no zone.
inline constexpr std::uint32_t outside = UINT32_MAX;

/// The share of a unit's pupils that lives in a zone, and where they live on average.
struct Share {
  std::uint32_t unit;
  std::uint32_t zone;
  double value;
  Point centre; ///< without a meaning for "outside"
};

/// Where a unit's pupils live when its zones cover only a part of its homes.
enum class Allocation {
  Conserving,  ///< in the covered part; "outside" only where nothing is covered
  ShareOfArea, ///< in all its homes; the uncovered part is "outside"
};

/// A sparse unit × zone matrix with an explicit "outside" column. Rows sum to one.
struct Crosswalk {
  std::vector<Share> shares; ///< by unit, then zone, "outside" last
  std::vector<double> whole; ///< per unit: the weight of homes that stands for a share of one
  /// Per unit: over how many homes of equal weight its pupils are spread (Kish's effective number); 1 for plain area.
  std::vector<double> homeCount;
};

/// Spreads units over zones by the weights of their homes. Parts of a home smaller than a sliver are left to its other
/// parts. Cost: as overlay.
Crosswalk crosswalk(const Homes &homes, const Zoning &zones, Allocation allocation, const Progress &progress,
                    unsigned threads = allThreads());

} // namespace skolmix
