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

  /// Sorts the edges, so that a look at a small part of them is cheap.
  void index();

  /// The area, to the last digits the same as a sum of common areas gives.
  const Extent &extent() const { return mExtent; }

  /// The ground that both cover. `b` is indexed; `a` is, if need be. Cost: the edges of both within the common bounding
  /// box, and the pairs of them that lie above each other; where no edge of `b` comes near `a`, the edges of `a` are
  /// not looked at.
  ///
  /// Every edge stands for the ground below it, added for upper edges and subtracted for lower ones. The product of the
  /// two sums is one exactly where both polygons are, so the common area is a sum over pairs of edges, and no
  /// degenerate case (shared borders, touching vertices) needs a decision. Area of overlay without overlay: Franklin,
  /// Sivaswami, Sun, Kankanhalli and Narayanaswami 1994.
  friend Extent commonExtent(Outline &a, const Outline &b);

private:
  struct Edge {
    double left, right;
    double yLeft, yRight;
    double sign; ///< +1 where the polygon lies below the edge, −1 where it lies above

    double low() const { return yLeft < yRight ? yLeft : yRight; }
    double high() const { return yLeft < yRight ? yRight : yLeft; }
    double slope() const { return (yRight - yLeft) / (right - left); }
  };
  /// Edges that are skipped together where they end before the window begins, or lie below it.
  struct Block {
    double right, high;
  };
  class Window;

  void addRing(std::span<const double> ring, bool isHole);

  static constexpr std::size_t blockSize = 16;
  std::vector<Edge> mEdges;   ///< vertical ones bound nothing and are left out
  std::vector<Block> mBlocks; ///< empty before the edges are sorted by their left ends
  Box mBox{};
  Extent mExtent;
};

} // namespace skolmix
