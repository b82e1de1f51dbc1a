#pragma once

#include "choice/choice_setting.h"

namespace skolmix {

/// Random numbers that are asked for by name, in any order: those of the generator SplitMix64 (Steele, Lea and Flood
/// 2014), which is a hash of its seed and a counter. The seed is a hash of what the numbers are for. So what one pupil
/// draws does not depend on how much others have drawn.
class RandomNumbers {
public:
  explicit RandomNumbers(std::uint64_t seed) : mSeed(seed) {}

  /// The random numbers of a part of what these are for.
  RandomNumbers of(std::uint64_t part) const { return RandomNumbers(hash((mSeed ^ hash(part)) + step)); }

  /// In 0 ≤ … < 1, in steps of 2^−32: the sum with any whole number below 2^21 is exact.
  double operator[](std::uint64_t counter) const {
    return static_cast<double>(hash(mSeed + (counter + 1) * step) >> 32U) * 0x1p-32;
  }

private:
  static constexpr std::uint64_t step = 0x9e3779b97f4a7c15;

  static std::uint64_t hash(std::uint64_t value) {
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111eb;
    return value ^ (value >> 31U);
  }

  std::uint64_t mSeed;
};

/// A pupil with all that chance says of them.
struct SyntheticPupil {
  RandomNumbers random; ///< used up to `SyntheticPupils::firstFree`
  std::uint32_t part;
};

/// The pupils of one draw, by unit.
struct SyntheticPupils {
  static constexpr std::uint64_t firstFree = 1;

  std::vector<SyntheticPupil> pupils;
  std::size_t dimensions;
  std::vector<std::uint32_t> columns; ///< of `ChoiceSetting::pupils`: the group in every dimension, pupil after pupil

  std::span<const std::uint32_t> columnsOf(std::size_t pupil) const {
    return {columns.data() + pupil * dimensions, dimensions};
  }
};

/// Whole pupils that stand for the counts of the units. Of each leading group, every unit gets its count rounded up or
/// down (systematic sampling: one random start, then every whole pupil along the cumulated counts), so that whole
/// counts are kept, the total is rounded up or down only, and the mean over draws is the count. In the other
/// dimensions, the pupils of a unit are given groups in the same way, in random order. Parts are drawn by their shares,
/// for each pupil alone. All but the parts depends on units only, not on catchments: the same pupils are drawn before
/// and after a change of the plan. Cost: units × groups + pupils × dimensions.
SyntheticPupils syntheticPupils(const ChoiceSetting &setting, std::uint64_t seed, std::uint64_t draw);

} // namespace skolmix
