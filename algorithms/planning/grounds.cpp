#include "planning/grounds.h"

#include <algorithm>

namespace skolmix {
namespace {

bool meet(const Box &a, const Box &b) {
  return a.left <= b.right && b.left <= a.right && a.bottom <= b.top && b.bottom <= a.top;
}

Ground ground(Geometry area, std::uint32_t today, std::uint32_t catchment) {
  const Box box = area.isEmpty() ? Box() : boundingBox(area);
  return {std::move(area), box, today, catchment};
}

/// Without pieces smaller than a square decimetre: they come of rounding, and GEOS may lose ground where it unites them
/// with what they lie along.
Geometry withoutCrumbs(const Geometry &ground) {
  std::vector<Geometry> pieces = polygonsOf(ground);
  const auto isCrumb = [](const Geometry &piece) { return piece.area() < 0.01; };
  if (std::ranges::none_of(pieces, isCrumb))
    return ground;
  std::erase_if(pieces, isCrumb);
  return pieces.empty() ? Geometry() : united(pieces);
}

} // namespace

std::vector<Ground> groundsOf(const Zoning &catchments) {
  std::vector<Ground> grounds;
  for (std::size_t i = 0; i < catchments.grounds.size(); ++i) {
    const std::uint32_t own = catchments.claims[i].front().zone;
    if (!catchments.grounds[i].isEmpty())
      grounds.push_back(ground(catchments.grounds[i], own, own));
  }
  return grounds;
}

void give(std::vector<Ground> &grounds, const Geometry &area, std::uint32_t catchment) {
  if (area.isEmpty())
    return;
  const Box box = boundingBox(area);
  Geometry nobodys = area;
  std::vector<Ground> given;
  for (Ground &own : grounds) {
    if (!meet(own.box, box))
      continue;
    const Cut parts = cut(own.area, area);
    Geometry part = withoutCrumbs(parts.inside);
    if (part.isEmpty())
      continue;
    nobodys = cut(nobodys, own.area).outside;
    if (own.catchment == catchment)
      continue;
    own = ground(withoutCrumbs(parts.outside), own.today, own.catchment);
    given.push_back(ground(std::move(part), own.today, catchment));
  }
  nobodys = withoutCrumbs(nobodys);
  if (!nobodys.isEmpty())
    given.push_back(ground(std::move(nobodys), outside, catchment));
  std::erase_if(grounds, [](const Ground &own) { return own.area.isEmpty(); });
  std::ranges::move(given, std::back_inserter(grounds));
}

Geometry groundOf(const std::vector<Ground> &grounds, std::uint32_t catchment) {
  std::vector<Geometry> parts;
  for (const Ground &own : grounds)
    if (own.catchment == catchment)
      parts.push_back(own.area);
  return parts.empty() ? Geometry() : rejoined(parts);
}

std::optional<Overlap> conflict(std::span<const Reassignment> reassignments) {
  const auto &all = reassignments;
  for (std::uint32_t first = 0; first < all.size(); ++first)
    for (std::uint32_t second = first + 1; second < all.size(); ++second) {
      if (all[first].school == all[second].school)
        continue;
      const double area = intersection(all[first].area, all[second].area).area();
      if (area > sliver(std::min(all[first].area.area(), all[second].area.area())))
        return Overlap{first, second, area};
    }
  return {};
}

} // namespace skolmix
