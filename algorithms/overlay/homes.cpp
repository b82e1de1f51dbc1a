#include "overlay/homes.h"

#include <algorithm>

namespace skolmix {
namespace {

void add(Homes &homes, std::uint32_t unit, const Geometry &ground, double size, double weight) {
  homes.grounds.push_back(ground);
  homes.units.push_back(unit);
  homes.sizes.push_back(size);
  homes.weights.push_back(weight);
}

/// The part of a unit that lies in the mask; empty where none does.
Geometry masked(const Geometry &unit, std::span<const Geometry> mask, const SpatialIndex &index) {
  std::vector<Geometry> parts;
  for (const std::uint32_t near : index.near(unit))
    if (Geometry part = intersection(unit, mask[near]); !part.isEmpty())
      parts.push_back(std::move(part));
  const Geometry all = parts.size() > 1 ? united(parts) : parts.empty() ? Geometry() : parts.front();
  return all.isEmpty() || all.area() < sliver(unit.area()) ? Geometry() : all;
}

/// The pieces by unit, then place, without those that weigh nothing.
std::vector<Piece> byUnit(std::vector<Piece> pieces, const std::vector<double> &weights) {
  std::erase_if(pieces, [&](const Piece &piece) { return !(weights[piece.unit] > 0); });
  std::ranges::stable_sort(pieces, {}, &Piece::zone);
  return pieces;
}

} // namespace

Homes evenly(std::span<const Geometry> units) {
  Homes homes;
  homes.unitCount = units.size();
  for (std::uint32_t unit = 0; unit < units.size(); ++unit)
    if (const double size = units[unit].size(); size > 0)
      add(homes, unit, units[unit], size, size);
  return homes;
}

Homes within(std::span<const Geometry> units, std::span<const Geometry> mask, const Progress &progress,
             unsigned threads) {
  const SpatialIndex index(mask);
  std::vector<Geometry> grounds(units.size());
  inParallel(units.size(), 1, threads, progress, [&](std::size_t unit, std::size_t) {
    if (!units[unit].isPoint())
      grounds[unit] = masked(units[unit], mask, index);
  });
  Homes homes;
  homes.unitCount = units.size();
  for (std::uint32_t unit = 0; unit < units.size(); ++unit) {
    const bool hasGround = !grounds[unit].isEmpty();
    const Geometry &ground = hasGround ? grounds[unit] : units[unit];
    if (const double size = ground.size(); size > 0) {
      add(homes, unit, ground, size, size);
      if (!hasGround && !ground.isPoint())
        homes.fallback.push_back(unit);
    }
  }
  return homes;
}

Homes on(const WeightedPlaces &weighted, std::span<const Geometry> units, const Homes &otherwise,
         const Progress &progress, unsigned threads) {
  const std::vector<Piece> pieces =
      byUnit(overlay(weighted.places, ZoneIndex(units, threads), progress, threads), weighted.weights);
  Homes homes;
  homes.unitCount = units.size();
  auto piece = pieces.begin();
  std::size_t spare = 0;
  for (std::uint32_t unit = 0; unit < units.size(); ++unit) {
    const auto end = std::find_if(piece, pieces.end(), [unit](const Piece &p) { return p.zone != unit; });
    const bool hasWeight = piece != end;
    for (; piece != end; ++piece) {
      const Geometry &place = weighted.places[piece->unit];
      const double size = place.size();
      const double inside = std::min(1.0, piece->size / size);
      const bool isWhole = place.isPoint() || piece->size >= size - sliver(size);
      add(homes, unit, isWhole ? place : intersection(place, units[unit]), isWhole ? size : piece->size,
          weighted.weights[piece->unit] * inside);
    }
    for (; spare < otherwise.units.size() && otherwise.units[spare] == unit; ++spare)
      if (!hasWeight)
        add(homes, unit, otherwise.grounds[spare], otherwise.sizes[spare], otherwise.weights[spare]);
    if (!hasWeight && units[unit].size() > 0 && !units[unit].isPoint())
      homes.fallback.push_back(unit);
  }
  return homes;
}

} // namespace skolmix
