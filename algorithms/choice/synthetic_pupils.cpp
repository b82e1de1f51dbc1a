#include "choice/synthetic_pupils.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace skolmix {
namespace {

/// What the random numbers of a draw are for.
enum : std::uint64_t { forPupils, forStarts, forOrders };

class Sampling {
public:
  Sampling(const ChoiceSetting &setting, RandomNumbers random)
      : mSetting(setting), mRandom(random), mCumulated(setting.groups()) {
    mResult.dimensions = setting.dimensions.size();
    const double expected =
        std::accumulate(mSetting.parts.begin(), mSetting.parts.end(), 0.0, [&](double all, const Part &part) {
          return all + part.share * sum(groupsOf(mSetting.pupils[part.unit], mSetting.leading()));
        });
    mResult.pupils.reserve(static_cast<std::size_t>(expected) + setting.groups() + 1);
    mResult.columns.reserve(mResult.pupils.capacity() * mResult.dimensions);
  }

  SyntheticPupils draw() {
    for (std::size_t part = 0; part < mSetting.parts.size();) {
      std::size_t end = part + 1;
      while (end < mSetting.parts.size() && mSetting.parts[end].unit == mSetting.parts[part].unit)
        ++end;
      drawUnit(part, end);
      part = end;
    }
    return std::move(mResult);
  }

private:
  void drawUnit(std::size_t firstPart, std::size_t endPart) {
    const std::uint32_t unit = mSetting.parts[firstPart].unit;
    const std::size_t firstPupil = mResult.pupils.size();
    for (std::size_t group = 0; group < mSetting.groups(); ++group) {
      const std::size_t column = mSetting.leading().firstColumn + group;
      const std::uint64_t pupils = wholePupils(group, mSetting.pupils[unit][column]);
      const RandomNumbers random = mRandom.of(forPupils).of(unit).of(group);
      for (std::uint64_t pupil = 0; pupil < pupils; ++pupil) {
        const RandomNumbers own = random.of(pupil);
        mResult.pupils.push_back({own, partAt(own[0], firstPart, endPart)});
        mResult.columns.insert(mResult.columns.end(), mResult.dimensions, static_cast<std::uint32_t>(column));
      }
    }
    for (std::size_t dimension = 0; dimension < mResult.dimensions; ++dimension)
      if (dimension != mSetting.lead)
        giveGroups(unit, firstPupil, dimension);
  }

  std::uint64_t wholePupils(std::size_t group, double count) {
    const double start = mRandom.of(forStarts)[group];
    const double before = std::floor(mCumulated[group] + start);
    mCumulated[group] += count;
    return static_cast<std::uint64_t>(std::floor(mCumulated[group] + start) - before);
  }

  std::uint32_t partAt(double place, std::size_t first, std::size_t end) const {
    std::size_t part = first;
    while (part + 1 < end && place >= mSetting.parts[part].share)
      place -= mSetting.parts[part++].share;
    return static_cast<std::uint32_t>(part);
  }

  void giveGroups(std::uint32_t unit, std::size_t firstPupil, std::size_t number) {
    const Dimension &dimension = mSetting.dimensions[number];
    const auto counts = groupsOf(mSetting.pupils[unit], dimension);
    const RandomNumbers random = mRandom.of(forOrders).of(unit).of(number);
    const std::size_t pupils = mResult.pupils.size() - firstPupil;
    shuffle(pupils, random);
    const double perPupil = sum(counts) / static_cast<double>(pupils);
    const double start = random[pupils];
    std::size_t group = 0;
    double end = counts[0];
    for (std::size_t place = 0; place < pupils; ++place) {
      while (group + 1 < counts.size() && (static_cast<double>(place) + start) * perPupil >= end)
        end += counts[++group];
      mResult.columns[(firstPupil + mOrder[place]) * mResult.dimensions + number] =
          static_cast<std::uint32_t>(dimension.firstColumn + group);
    }
  }

  /// Fisher and Yates 1938.
  void shuffle(std::size_t pupils, const RandomNumbers &random) {
    mOrder.resize(pupils);
    std::iota(mOrder.begin(), mOrder.end(), std::size_t{0});
    for (std::size_t place = pupils; place > 1; --place)
      std::swap(mOrder[place - 1], mOrder[static_cast<std::size_t>(random[place - 1] * static_cast<double>(place))]);
  }

  const ChoiceSetting &mSetting;
  RandomNumbers mRandom;
  std::vector<double> mCumulated; ///< pupils of a leading group in the units so far
  std::vector<std::size_t> mOrder;
  SyntheticPupils mResult;
};

} // namespace

SyntheticPupils syntheticPupils(const ChoiceSetting &setting, std::uint64_t seed, std::uint64_t draw) {
  return Sampling(setting, RandomNumbers(seed).of(draw)).draw();
}

} // namespace skolmix
