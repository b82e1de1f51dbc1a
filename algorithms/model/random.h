#pragma once

#include <cstdint>
#include <random>

namespace skolmix {

using RandomEngine = std::mt19937_64;

/// The engine of one draw among many: the same on every machine, whichever thread makes the draw. Distributions come
/// from Boost.Random; those of the standard library differ between its makers.
inline RandomEngine randomEngine(std::uint64_t seed, std::uint64_t draw) {
  std::seed_seq sequence{static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32U),
                         static_cast<std::uint32_t>(draw), static_cast<std::uint32_t>(draw >> 32U)};
  return RandomEngine(sequence);
}

} // namespace skolmix
