#include "overlay/crosswalk.h"

#include <algorithm>

namespace skolmix {
namespace {

/// Collects what one unit has in each zone.
class Row {
public:
  explicit Row(std::uint32_t unit) : mUnit(unit) {}

  void add(std::uint32_t zone, double weight, Point centre) {
    if (!(weight > 0))
      return;
    auto share = std::ranges::find(mShares, zone, &Share::zone);
    if (share == mShares.end())
      share = mShares.insert(share, {mUnit, zone, 0, {}});
    share->value += weight;
    share->centre = {share->centre.x + weight * centre.x, share->centre.y + weight * centre.y};
  }

  /// Appends the shares of `whole`, of which `left` is outside. Who has no home at all is outside too.
  void finish(double whole, double left, std::vector<Share> &shares) {
    std::ranges::sort(mShares, {}, &Share::zone);
    for (const Share &share : mShares)
      shares.push_back(
          {mUnit, share.zone, share.value / whole, {share.centre.x / share.value, share.centre.y / share.value}});
    if (left > 0 || mShares.empty())
      shares.push_back({mUnit, outside, mShares.empty() ? 1 : left / whole, {}});
  }

private:
  std::uint32_t mUnit;
  std::vector<Share> mShares;
};

/// What zones cover of the weight of homes.
struct Cover {
  double covered = 0;
  double uncovered = 0;
};

/// Gives the weight of one home to the zones that its pieces lie in.
Cover divide(double size, double weight, std::span<const Piece> pieces, const Zoning &zones, Row &row) {
  double inZones = 0;
  for (const Piece &piece : pieces)
    inZones += piece.size;
  if (!(inZones > 0))
    return {0, weight};
  const double whole = size - inZones <= sliver(size) ? inZones : size; // a point on borders counts more than once
  for (const Piece &piece : pieces)
    for (const Claim &claim : zones.claims[piece.zone])
      row.add(claim.zone, weight * (piece.size / whole) * claim.part, piece.centre);
  return {weight * (inZones / whole), weight * (1 - inZones / whole)};
}

double effectiveNumber(std::span<const double> weights) {
  double all = 0;
  double squares = 0;
  for (const double weight : weights) {
    all += weight;
    squares += weight * weight;
  }
  return squares > 0 ? all * all / squares : 1;
}

} // namespace

Crosswalk crosswalk(const Homes &homes, const Zoning &zones, Allocation allocation, const Progress &progress,
                    unsigned threads) {
  const std::vector<Piece> pieces = overlay(homes.grounds, *zones.index, progress, threads);
  Crosswalk result;
  result.shares.reserve(pieces.size());
  auto piece = pieces.begin();
  std::size_t home = 0;
  for (std::uint32_t unit = 0; unit < homes.unitCount; ++unit) {
    Row row(unit);
    Cover all;
    const std::size_t firstHome = home;
    for (; home < homes.units.size() && homes.units[home] == unit; ++home) {
      const auto end = std::find_if(piece, pieces.end(), [home](const Piece &p) { return p.unit != home; });
      const Cover one = divide(homes.sizes[home], homes.weights[home], {piece, end}, zones, row);
      all = {all.covered + one.covered, all.uncovered + one.uncovered};
      piece = end;
    }
    const bool keepsAll = all.covered > 0 && allocation == Allocation::Conserving;
    const double left = keepsAll ? 0 : all.uncovered;
    row.finish(all.covered + left, left, result.shares);
    result.whole.push_back(all.covered + left);
    result.homeCount.push_back(effectiveNumber(std::span(homes.weights).subspan(firstHome, home - firstHome)));
  }
  return result;
}

} // namespace skolmix
