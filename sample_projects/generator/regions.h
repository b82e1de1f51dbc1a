#pragma once
#include "blocks.h"

namespace skolmix::sample {

/// Where a region starts to grow.
struct Seed {
  QgsPointXY position;
  double handicap = 0;         ///< metres ahead of (negative) or behind the others
  double countryFactor = 1;    ///< how much slower it grows among the large blocks of the countryside
  double mainStreetCost = 300; ///< metres that crossing a main street counts as
};

/// Lets the seeds grow over the blocks at the same speed; the region of every block. Every region is contiguous,
/// stays on its side of the water and likes to stop at main streets.
std::vector<int> growRegions(const BlockMap &map, const std::vector<Seed> &seeds);

std::vector<QgsGeometry> regionPolygons(const BlockMap &map, const std::vector<int> &regionOfBlock, int regions);

/// Throws unless the regions are valid, simple polygons that cover the land exactly: every side of a region is
/// shared vertex by vertex with one other region or with the outline of the land.
void checkTiling(const std::vector<QgsGeometry> &regions, const QgsGeometry &land, const char *what);

} // namespace skolmix::sample
