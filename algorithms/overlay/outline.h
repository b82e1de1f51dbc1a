#pragma once

#include "overlay/geometry.h"

#include <vector>

namespace skolmix {

/// How much ground, and its centroid.
struct Extent {
  double area = 0; ///< m²
  Point centre;
};

/// A polygon as the edges that bound it from above and from below, made for measuring what it has in common with many
/// others without building the intersections. Multipolygons and holes are allowed; parts must not overlap (valid
/// geometry).
class Outline {
public:
  Outline() = default;
  explicit Outline(const Geometry &polygon);

  bool isEmpty() const { return mEdges.empty(); }
  /// The area, to the last digits the same as a sum of common areas gives.
  const Extent &extent() const { return mExtent; }

  /// The ground that both cover. Cost: the edges of both within the common bounding box, and the pairs of them that lie
  /// above each other; a polygon that no edge of the other comes near is recognised without looking at its own edges.
  ///
  /// Every edge stands for the ground below it, added for upper edges and subtracted for lower ones. The product of the
  /// two sums is one exactly where both polygons are, so the common area is a sum over pairs of edges, and no
  /// degenerate case (shared borders, touching vertices) needs a decision. Area of overlay without overlay: Franklin,
  /// Sivaswami, Sun, Kankanhalli and Narayanaswami 1994.
  friend Extent commonExtent(const Outline &a, const Outline &b);

private:
  struct Edge {
    double left, right;
    double yLeft, slope;
    double low, high;
    double sign; ///< +1 where the polygon lies below the edge, −1 where it lies above
  };
  /// Edges that are skipped together where they end before the window begins, or lie below it.
  struct Block {
    double right, high;
  };
  struct Box {
    double left, bottom, right, top;
  };
  class Window;

  void addRing(std::span<const double> coordinates, bool isHole);

  static constexpr std::size_t blockSize = 16;
  std::vector<Edge> mEdges; ///< by their left ends; vertical ones bound nothing and are left out
  std::vector<Block> mBlocks;
  Box mBox{};
  Extent mExtent;
};

} // namespace skolmix
