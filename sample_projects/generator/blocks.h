#pragma once
#include "terrain.h"
#include <map>

namespace skolmix::sample {

/// A face of the street network.
struct Block {
  QgsGeometry polygon;
  QgsPointXY centre;
  double hectares;
};

struct Border {
  double length = 0;
  double mainStreetLength = 0;
};

struct Street {
  QgsGeometry line;
  QString name;
  bool main;
  bool bridge;
};

/// The planar map that everything else is made of: small areas, catchments and proposals are unions of blocks,
/// so their boundaries follow streets and water and share every vertex.
struct BlockMap {
  QgsGeometry municipality;
  QgsGeometry lake;
  QgsGeometry river;
  QgsGeometry land;
  std::vector<Block> blocks;
  std::vector<std::map<int, Border>> borders; ///< for each block: neighbours on the same side of the water
  std::vector<Street> streets;                ///< from crossing to crossing

  int blockAt(QgsPointXY point) const; ///< nearest block
};

BlockMap makeBlocks(const Terrain &terrain, Random &random);

/// The size a block should have here, in hectares: small in the middle of each neighbourhood.
double wantedHectares(QgsPointXY point);

QgsGeometry unionOf(const BlockMap &map, const std::vector<int> &blocks);

} // namespace skolmix::sample
