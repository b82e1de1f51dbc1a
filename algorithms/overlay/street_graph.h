#pragma once

#include "overlay/equal_area.h"
#include "overlay/geometry.h"

#include <optional>

namespace skolmix {

/// The point of a street that is nearest to a place.
struct StreetTie {
  std::uint32_t start, end;         ///< the vertices of the street's segment
  double fromStart, toEnd, toPlace; ///< metres
};

/// Streets that can be walked in both directions and meet where they share a vertex. Lengths are geodesic.
class StreetGraph {
public:
  /// Cost: n log n in all vertices of the lines.
  StreetGraph(std::vector<Geometry> lines, const EqualArea &projection, const Progress &progress);
  ~StreetGraph();
  StreetGraph(const StreetGraph &) = delete;
  StreetGraph &operator=(const StreetGraph &) = delete;

  /// None where no street comes within `reach` metres. Which of equally near streets it is does not depend on the order
  /// of the lines. Cost: log n, and the segments of the lines near by.
  std::optional<StreetTie> nearestStreet(Point place, double reach) const;

  /// Metres from one place to others: straight to its street, along streets, and straight to the other place; NaN where
  /// no street leads there. Cost: one search of the graph (Dijkstra 1959, as in LEMON).
  std::vector<double> metres(const StreetTie &from, std::span<const std::optional<StreetTie>> to) const;

private:
  struct Parts;
  std::unique_ptr<Parts> mParts;
};

} // namespace skolmix
