#include "overlay/overlay.h"

#include <algorithm>

namespace skolmix {
namespace {

constexpr std::size_t chunkSize = 64;

std::vector<Outline> outlines(std::span<const Geometry> polygons, unsigned threads) {
  std::vector<Outline> result(polygons.size());
  inParallel(
      polygons.size(), chunkSize, threads, [](double) {},
      [&](std::size_t first, std::size_t end) {
        for (std::size_t i = first; i < end; ++i)
          (result[i] = Outline(polygons[i])).index();
      });
  return result;
}

/// One thread's work: GEOS prepares a polygon for points at its first question, so every thread has its own.
class PointOverlay {
public:
  explicit PointOverlay(std::span<const Geometry> zones) : mZones(zones), mPrepared(zones.size()) {}

  bool covers(std::uint32_t zone, const Geometry &point) {
    if (!mPrepared[zone])
      mPrepared[zone] = std::make_shared<PreparedGeometry>(mZones[zone]);
    return mPrepared[zone]->covers(point);
  }

private:
  std::span<const Geometry> mZones;
  std::vector<std::shared_ptr<PreparedGeometry>> mPrepared;
};

} // namespace

ZoneIndex::ZoneIndex(std::span<const Geometry> zones, unsigned threads)
    : mZones(zones.begin(), zones.end()), mTree(mZones), mOutlines(outlines(mZones, threads)) {}

double sliver(double unitArea) { return std::min(std::max(1.0, 1e-6 * unitArea), 0.01 * unitArea); }

std::vector<Piece> overlay(std::span<const Geometry> units, const ZoneIndex &zones, const Progress &progress,
                           unsigned threads) {
  std::vector<std::vector<Piece>> chunks((units.size() + chunkSize - 1) / chunkSize);
  const auto work = [&, points = PointOverlay(zones.zones())](std::size_t first, std::size_t end) mutable {
    std::vector<Piece> &pieces = chunks[first / chunkSize];
    for (std::size_t i = first; i < end; ++i) {
      const auto unit = static_cast<std::uint32_t>(i);
      if (units[i].isPoint()) {
        for (const std::uint32_t zone : zones.near(units[i]))
          if (points.covers(zone, units[i]))
            pieces.push_back({unit, zone, 1, units[i].centre()});
        continue;
      }
      Outline outline(units[i]);
      for (const std::uint32_t zone : zones.near(units[i])) {
        const Extent common = commonExtent(outline, zones.outline(zone));
        if (common.area > 0 && common.area >= sliver(outline.extent().area))
          pieces.push_back({unit, zone, common.area, common.centre});
      }
    }
  };
  inParallel(units.size(), chunkSize, threads, progress, work);
  std::vector<Piece> result;
  for (const std::vector<Piece> &pieces : chunks)
    result.insert(result.end(), pieces.begin(), pieces.end());
  return result;
}

std::vector<Overlap> overlaps(const ZoneIndex &zones, unsigned threads) {
  std::vector<std::vector<Overlap>> found(zones.zones().size());
  inParallel(
      found.size(), 1, threads, [](double) {},
      [&](std::size_t i, std::size_t) {
        const auto first = static_cast<std::uint32_t>(i);
        Outline a = zones.outline(first);
        for (const std::uint32_t second : zones.near(zones.zones()[first])) {
          if (second <= first)
            continue;
          const Outline &b = zones.outline(second);
          const double area = commonExtent(a, b).area;
          if (area > sliver(std::min(a.extent().area, b.extent().area)))
            found[first].push_back({first, second, area});
        }
      });
  std::vector<Overlap> result;
  for (const std::vector<Overlap> &ofOne : found)
    result.insert(result.end(), ofOne.begin(), ofOne.end());
  return result;
}

} // namespace skolmix
