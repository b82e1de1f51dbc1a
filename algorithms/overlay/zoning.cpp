#include "overlay/zoning.h"

#include <algorithm>

namespace skolmix {
namespace {

/// Ground and the zones that all of it lies in.
struct Face {
  Geometry ground;
  std::vector<std::uint32_t> zones;
};

/// Adds a zone to faces that do not overlap, so that they still do not.
void cutIn(std::vector<Face> &faces, const Geometry &ground, std::uint32_t zone, std::span<const char> overlapsIt) {
  Geometry rest = ground;
  const std::size_t known = faces.size();
  for (std::size_t i = 0; i < known; ++i) {
    if (std::ranges::none_of(faces[i].zones, [&](std::uint32_t other) { return overlapsIt[other]; }))
      continue;
    Geometry common = intersection(faces[i].ground, ground);
    if (common.isEmpty())
      continue;
    rest = difference(rest, faces[i].ground);
    faces[i].ground = difference(faces[i].ground, ground);
    Face shared{std::move(common), faces[i].zones};
    shared.zones.push_back(zone);
    faces.push_back(std::move(shared));
  }
  faces.push_back({std::move(rest), {zone}});
}

std::vector<Claim> claimsOf(const std::vector<std::uint32_t> &zones, std::span<const double> weights) {
  double all = 0;
  for (const std::uint32_t zone : zones)
    all += weights.empty() ? 0 : weights[zone];
  std::vector<Claim> claims;
  for (const std::uint32_t zone : zones)
    claims.push_back({zone, all > 0 ? weights[zone] / all : 1 / static_cast<double>(zones.size())});
  return claims;
}

} // namespace

Zoning zoning(std::span<const Geometry> zones, std::span<const double> weights, unsigned threads) {
  Zoning result;
  result.index = std::make_shared<ZoneIndex>(zones, threads);
  std::vector<std::vector<std::uint32_t>> earlier(zones.size()); // those it overlaps
  std::vector<char> isShared(zones.size());
  for (const Overlap &overlap : overlaps(*result.index, threads)) {
    earlier[overlap.second].push_back(overlap.first);
    isShared[overlap.first] = isShared[overlap.second] = true;
  }
  std::vector<Face> faces; // of the zones that overlap
  std::vector<char> overlapsIt(zones.size());
  for (std::uint32_t zone = 0; zone < zones.size(); ++zone) {
    if (!isShared[zone]) {
      result.grounds.push_back(zones[zone]);
      result.claims.push_back({{zone, 1}});
      continue;
    }
    for (const std::uint32_t other : earlier[zone])
      overlapsIt[other] = true;
    cutIn(faces, zones[zone], zone, overlapsIt);
    for (const std::uint32_t other : earlier[zone])
      overlapsIt[other] = false;
  }
  for (Face &face : faces) {
    if (face.ground.isEmpty())
      continue;
    result.grounds.push_back(std::move(face.ground));
    result.claims.push_back(claimsOf(face.zones, weights));
  }
  if (!faces.empty())
    result.index = std::make_shared<ZoneIndex>(result.grounds, threads);
  return result;
}

} // namespace skolmix
