#include "overlay/overlay.h"

#include "overlay/outline.h"

#include <algorithm>

namespace skolmix {
namespace {

constexpr std::size_t chunkSize = 64;

std::vector<Outline> outlines(std::span<const Geometry> polygons, const Progress &progress, unsigned threads) {
  std::vector<Outline> result(polygons.size());
  inParallel(polygons.size(), chunkSize, threads, progress, [&](std::size_t first, std::size_t end) {
    for (std::size_t i = first; i < end; ++i)
      result[i] = Outline(polygons[i]);
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

double sliver(double unitArea) { return std::min(std::max(1.0, 1e-6 * unitArea), 0.01 * unitArea); }

std::vector<Piece> overlay(std::span<const Geometry> units, std::span<const Geometry> zones, const Progress &progress,
                           unsigned threads) {
  const SpatialIndex index(zones);
  const std::vector<Outline> zoneOutlines = outlines(
      zones, [&](double done) { progress(done / 10); }, threads);
  std::vector<std::vector<Piece>> chunks((units.size() + chunkSize - 1) / chunkSize);
  const auto work = [&, points = PointOverlay(zones)](std::size_t first, std::size_t end) mutable {
    std::vector<Piece> &pieces = chunks[first / chunkSize];
    for (std::size_t i = first; i < end; ++i) {
      const auto unit = static_cast<std::uint32_t>(i);
      if (units[i].isPoint()) {
        for (const std::uint32_t zone : index.near(units[i]))
          if (points.covers(zone, units[i]))
            pieces.push_back({unit, zone, 1, units[i].centre()});
        continue;
      }
      const Outline outline(units[i]);
      for (const std::uint32_t zone : index.near(units[i])) {
        const Extent common = commonExtent(outline, zoneOutlines[zone]);
        if (common.area > 0 && common.area >= sliver(outline.extent().area))
          pieces.push_back({unit, zone, common.area, common.centre});
      }
    }
  };
  inParallel(
      units.size(), chunkSize, threads, [&](double done) { progress(0.1 + 0.9 * done); }, work);
  std::vector<Piece> result;
  for (const std::vector<Piece> &pieces : chunks)
    result.insert(result.end(), pieces.begin(), pieces.end());
  return result;
}

std::vector<Overlap> overlaps(std::span<const Geometry> zones, unsigned threads) {
  const SpatialIndex index(zones);
  const std::vector<Outline> zoneOutlines = outlines(
      zones, [](double) {}, threads);
  std::vector<std::vector<Overlap>> found(zones.size());
  inParallel(
      zones.size(), 1, threads, [](double) {},
      [&](std::size_t first, std::size_t) {
        for (const std::uint32_t second : index.near(zones[first])) {
          if (second <= first)
            continue;
          const Outline &a = zoneOutlines[first];
          const Outline &b = zoneOutlines[second];
          const double area = commonExtent(a, b).area;
          if (area > sliver(std::min(a.extent().area, b.extent().area)))
            found[first].push_back({static_cast<std::uint32_t>(first), second, area});
        }
      });
  std::vector<Overlap> result;
  for (const std::vector<Overlap> &ofOne : found)
    result.insert(result.end(), ofOne.begin(), ofOne.end());
  return result;
}

} // namespace skolmix
