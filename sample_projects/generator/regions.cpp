#include "regions.h"
#include "segments.h"
#include <queue>
#include <set>
#include <stdexcept>
#include <string>

namespace skolmix::sample {

namespace {

constexpr double CountryBlockHectares = 20;

struct Step {
  double cost;
  int block;
  int region;
  auto operator<=>(const Step &) const = default;
};

double costOf(const BlockMap &map, int from, int to, const Border &border, const Seed &seed) {
  const Block &next = map.blocks[std::size_t(to)];
  const double distance = map.blocks[std::size_t(from)].centre.distance(next.centre);
  const double factor = next.hectares > CountryBlockHectares ? seed.countryFactor : 1;
  const bool crossesMainStreet = border.mainStreetLength > border.length / 2;
  return distance * factor + (crossesMainStreet ? seed.mainStreetCost : 0);
}

} // namespace

std::vector<int> growRegions(const BlockMap &map, const std::vector<Seed> &seeds) {
  std::vector<int> regionOf(map.blocks.size(), -1);
  std::priority_queue<Step, std::vector<Step>, std::greater<>> queue;
  for (int region = 0; region < int(seeds.size()); ++region)
    queue.push({seeds[std::size_t(region)].handicap, map.blockAt(seeds[std::size_t(region)].position), region});
  while (!queue.empty()) {
    const Step step = queue.top();
    queue.pop();
    if (regionOf[std::size_t(step.block)] >= 0)
      continue;
    regionOf[std::size_t(step.block)] = step.region;
    const Seed &seed = seeds[std::size_t(step.region)];
    for (const auto &[neighbour, border] : map.borders[std::size_t(step.block)])
      if (regionOf[std::size_t(neighbour)] < 0)
        queue.push({step.cost + costOf(map, step.block, neighbour, border, seed), neighbour, step.region});
  }
  return regionOf;
}

std::vector<QgsGeometry> regionPolygons(const BlockMap &map, const std::vector<int> &regionOfBlock, int regions) {
  std::vector<std::vector<int>> blocks(static_cast<std::size_t>(regions));
  for (int block = 0; block < int(regionOfBlock.size()); ++block) {
    if (regionOfBlock[std::size_t(block)] < 0)
      throw std::runtime_error("A block was reached by no region");
    blocks[std::size_t(regionOfBlock[std::size_t(block)])].push_back(block);
  }
  std::vector<QgsGeometry> polygons;
  for (const auto &list : blocks)
    polygons.push_back(unionOf(map, list));
  return polygons;
}

void checkTiling(const std::vector<QgsGeometry> &regions, const QgsGeometry &land, const char *what) {
  const auto fail = [&](const std::string &why) { throw std::runtime_error(std::string(what) + ": " + why); };
  std::set<Segment> sides;
  double area = 0;
  for (const QgsGeometry &region : regions) {
    const std::string which = " (number " + std::to_string(&region - regions.data()) + ")";
    if (region.isEmpty())
      fail("an empty polygon" + which);
    if (!region.isGeosValid())
      fail("an invalid polygon" + which + ", " + region.lastError().toStdString());
    if (region.constGet()->partCount() != 1)
      fail("a region in several parts" + which);
    forEachSegment(region, [&](Segment s) {
      if (!sides.insert(s).second)
        fail("two regions overlap");
    });
    area += region.area();
  }
  std::set<Segment> outline;
  forEachSegment(land, [&](Segment s) { outline.insert(s); });
  for (const Segment &side : sides)
    if (!sides.contains(reversed(side)) && !outline.contains(side))
      fail("a side without a neighbour: gap or missing vertex");
  if (std::abs(area - land.area()) > 1e-3)
    fail("the areas do not add up to the land");
}

} // namespace skolmix::sample
