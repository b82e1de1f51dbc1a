#include "figures.h"
#include "geopackage.h"
#include "regions.h"
#include <cstdio>
#include <exception>
#include <qgsapplication.h>

using namespace skolmix::sample;

namespace {

constexpr std::uint64_t RandomSeed = 9901;

std::vector<int> growSmallAreas(const BlockMap &map) {
  std::vector<Seed> seeds;
  for (const Neighbourhood &place : neighbourhoods())
    seeds.push_back({.position = toMap(place.centre), .countryFactor = place.kind == Kind::Town ? 3.0 : 1.0});
  return growRegions(map, seeds);
}

void generate(const QString &folder) {
  Random random(RandomSeed);
  const Terrain terrain = makeTerrain(random);
  const BlockMap map = makeBlocks(terrain, random);
  const std::vector<int> smallAreaOfBlock = growSmallAreas(map);
  std::vector<Cell> cells = makeGrid(map, smallAreaOfBlock);
  drawPupils(cells, map, smallAreaOfBlock, random);
  const SchoolMap schoolMap = makeSchools(map, cells);
  writeGeoPackage(folder + QStringLiteral("/ekhamra.gpkg"), map, smallAreaOfBlock, cells, schoolMap);
  printFigures(map, cells, schoolMap);
}

} // namespace

int main(int argc, char *argv[]) {
  QgsApplication application(argc, argv, false);
  try {
    generate(QString::fromLocal8Bit(argv[argc - 1]));
  } catch (const std::exception &error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
  return 0;
}
