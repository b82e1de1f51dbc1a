#pragma once

#include "model/parallel.h"
#include "overlay/outline.h"

#include <cstdint>
#include <span>
#include <vector>

namespace skolmix {

/// The part of a unit that lies in a zone.
struct Piece {
  std::uint32_t unit;
  std::uint32_t zone;
  double size; ///< m²; 1 for a point
  Point centre;
};

/// Smaller parts of a unit are digitising noise and are dropped: max(1 m², 1e-6 of the unit), but never more than a
/// hundredth of the unit, so that a shed keeps its parts.
double sliver(double unitArea);

/// Zones made ready to be laid over many units: a tree over them, and their outlines. Cost: near-linear in their
/// vertices, also in memory.
class ZoneIndex {
public:
  explicit ZoneIndex(std::span<const Geometry> zones, unsigned threads = allThreads());

  const std::vector<Geometry> &zones() const { return mZones; }
  /// Zones whose bounding box meets that of the geometry, ascending.
  std::vector<std::uint32_t> near(const Geometry &geometry) const { return mTree.near(geometry); }
  const Outline &outline(std::uint32_t zone) const { return mOutlines[zone]; }

private:
  std::vector<Geometry> mZones;
  SpatialIndex mTree;
  std::vector<Outline> mOutlines;
};

/// All parts of units in zones, by unit, then zone; slivers are left out, and a point counts wherever it is covered, on
/// the border too. Units and zones are polygons or, units only, points. The same to the last bit for any number of
/// threads, and for each unit whatever the other units are.
/// Cost: near-linear in the parts and the edges near them (tree search, then Outline); memory for the parts.
std::vector<Piece> overlay(std::span<const Geometry> units, const ZoneIndex &zones, const Progress &progress,
                           unsigned threads = allThreads());

/// Two zones that cover the same ground.
struct Overlap {
  std::uint32_t first;
  std::uint32_t second;
  double area; ///< m²
};

/// All pairs of zones that overlap by more than a sliver, by first, then second. Cost: as overlay.
std::vector<Overlap> overlaps(const ZoneIndex &zones, unsigned threads = allThreads());

} // namespace skolmix
