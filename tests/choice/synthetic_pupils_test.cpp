#include "choice/synthetic_pupils.h"

#include "model/table.h"

#include <gtest/gtest.h>
#include <map>

namespace skolmix {
namespace {

/// Units that are not divided, with dimensions of so many groups.
ChoiceSetting settingOf(const Counts &pupils, const std::vector<std::size_t> &groups) {
  ChoiceSetting setting;
  for (std::size_t first = 0; const std::size_t count : groups) {
    setting.dimensions.push_back({"", std::vector<std::string>(count), first});
    first += count;
  }
  setting.pupils = pupils;
  for (std::uint32_t unit = 0; unit < pupils.rows(); ++unit)
    setting.parts.push_back({unit, 1, {}});
  return setting;
}

/// Drawn pupils, unit × group.
Counts counted(const ChoiceSetting &setting, const SyntheticPupils &drawn) {
  Counts result(setting.pupils.rows(), setting.pupils.columns());
  for (std::size_t pupil = 0; pupil < drawn.pupils.size(); ++pupil)
    for (const std::uint32_t column : drawn.columnsOf(pupil))
      ++result[setting.parts[drawn.pupils[pupil].part].unit][column];
  return result;
}

/// Splits whole pupils of every unit into groups at random.
void addDimension(Random &random, Counts &pupils, std::size_t first, std::size_t groups, std::size_t columns) {
  for (std::size_t unit = 0; unit < pupils.rows(); ++unit)
    for (auto left = static_cast<std::size_t>(sum(pupils[unit].subspan(0, columns))); left > 0; --left)
      ++pupils[unit][first + random.below(groups)];
}

} // namespace

/// The first outputs for the seed 1234567, as published with the generator.
TEST(RandomNumbers, AreThoseOfSplitMix64) {
  const RandomNumbers random(1234567);
  const std::array<std::uint64_t, 3> published{6457827717110365317U, 3203168211198807973U, 9817491932198370423U};
  for (std::size_t number = 0; number < published.size(); ++number)
    EXPECT_EQ(random[number], static_cast<double>(published[number] >> 32U) / 4294967296.0);
}

TEST(RandomNumbers, DifferForWhateverTheyAreFor) {
  std::map<double, int> seen;
  for (std::uint64_t a = 0; a < 20; ++a)
    for (std::uint64_t b = 0; b < 20; ++b)
      for (std::uint64_t number = 0; number < 5; ++number)
        ++seen[RandomNumbers(1).of(a).of(b)[number]];
  EXPECT_EQ(seen.size(), 2000u);
}

TEST(SyntheticPupils, AreAsManyAsThereAreOfEveryGroupOfEveryUnit) {
  Random random(3);
  for (std::uint64_t i = 0; i < 50; ++i) {
    Counts pupils(20, 8);
    for (std::size_t unit = 0; unit < pupils.rows(); ++unit)
      for (std::size_t group = 0; group < 3; ++group)
        pupils[unit][group] = static_cast<double>(random.below(i % 2 ? 3 : 40));
    addDimension(random, pupils, 3, 4, 3);
    addDimension(random, pupils, 7, 1, 3);
    ChoiceSetting setting = settingOf(pupils, {3, 4, 1});
    setting.lead = i % 3;
    const Counts drawn = counted(setting, syntheticPupils(setting, 1, i));
    for (std::size_t unit = 0; unit < pupils.rows(); ++unit)
      for (std::size_t group = 0; group < pupils.columns(); ++group)
        EXPECT_EQ(drawn[unit][group], pupils[unit][group]);
  }
}

TEST(SyntheticPupils, StandForCountsThatAreNotWhole) {
  Random random(5);
  Counts pupils(6, 5);
  for (std::size_t unit = 0; unit < pupils.rows(); ++unit) {
    pupils[unit][0] = random.between(0, 3);
    pupils[unit][1] = random.between(0, 3);
    pupils[unit][2] = sum(pupils[unit].first(2)) * 0.2; // the second dimension, of the same pupils
    pupils[unit][3] = sum(pupils[unit].first(2)) * 0.7;
    pupils[unit][4] = sum(pupils[unit].first(2)) * 0.1;
  }
  const ChoiceSetting setting = settingOf(pupils, {2, 3});
  constexpr int draws = 4000;
  Counts mean(6, 5);
  for (std::uint64_t draw = 0; draw < draws; ++draw) {
    const Counts drawn = counted(setting, syntheticPupils(setting, 1, draw));
    for (std::size_t group = 0; group < 5; ++group)
      for (std::size_t unit = 0; unit < 6; ++unit) {
        mean[unit][group] += drawn[unit][group] / draws;
        if (group < 2) {
          EXPECT_LT(std::abs(drawn[unit][group] - pupils[unit][group]), 1);
        }
      }
    for (const std::size_t group : {0, 1})
      EXPECT_LT(std::abs(columnSums(drawn)[group] - columnSums(pupils)[group]), 1);
  }
  for (std::size_t unit = 0; unit < 6; ++unit)
    for (std::size_t group = 0; group < 5; ++group) // no count varies by more than 1 either way
      EXPECT_NEAR(mean[unit][group], pupils[unit][group], 4 / std::sqrt(draws));
}

/// 10 and 20 pupils, of whom 12 and 18: on average 10 × 12 / 30 are of both the first groups, with the variance of the
/// hypergeometric distribution.
TEST(SyntheticPupils, CrossTheGroupsOfAUnitAtRandom) {
  const ChoiceSetting setting = settingOf(table({{10, 20, 12, 18}}), {2, 2});
  constexpr int draws = 4000;
  double mean = 0;
  double square = 0;
  for (std::uint64_t draw = 0; draw < draws; ++draw) {
    const SyntheticPupils drawn = syntheticPupils(setting, 1, draw);
    double both = 0;
    for (std::size_t pupil = 0; pupil < drawn.pupils.size(); ++pupil)
      both += drawn.columnsOf(pupil)[0] == 0 && drawn.columnsOf(pupil)[1] == 2;
    mean += both / draws;
    square += (both - 4) * (both - 4) / draws;
  }
  const double variance = 10 * 12.0 / 30 * 18 / 30 * 20 / 29;
  EXPECT_NEAR(mean, 4, 4 * std::sqrt(variance / draws));
  EXPECT_NEAR(square, variance, 0.1 * variance);
}

TEST(SyntheticPupils, LiveInPartsByTheirShares) {
  ChoiceSetting setting = settingOf(table({{20}, {40}}), {1});
  setting.parts = {{0, 1, {}}, {1, 0.1, {}}, {1, 0.6, {}}, {1, 0.3, {}}};
  constexpr int draws = 1000;
  std::vector<double> mean(4);
  for (std::uint64_t draw = 0; draw < draws; ++draw)
    for (const SyntheticPupil &pupil : syntheticPupils(setting, 1, draw).pupils)
      mean[pupil.part] += 1.0 / draws;
  EXPECT_NEAR(mean[0], 20, 1e-9);
  for (const std::size_t part : {1, 2, 3}) {
    const double share = setting.parts[part].share;
    EXPECT_NEAR(mean[part], 40 * share, 4 * std::sqrt(40 * share * (1 - share) / draws));
  }
}

TEST(SyntheticPupils, AreTheSameBeforeAndAfterAChangeOfCatchments) {
  Random random(7);
  Counts pupils = randomTable(random, 10, 4);
  const ChoiceSetting before = settingOf(pupils, {2, 2});
  ChoiceSetting after = before;
  after.parts.insert(after.parts.begin() + 5, after.parts[4]);
  after.parts[4].share = 0.4;
  after.parts[5].share = 0.6;
  after.parts[5].catchment = {{3, 1}};
  const SyntheticPupils first = syntheticPupils(before, 1, 0);
  const SyntheticPupils second = syntheticPupils(after, 1, 0);
  EXPECT_EQ(first.columns, second.columns);
  for (std::size_t pupil = 0; pupil < first.pupils.size(); ++pupil)
    EXPECT_EQ(first.pupils[pupil].random[9], second.pupils[pupil].random[9]);
  EXPECT_NE(syntheticPupils(before, 1, 1).columns, first.columns);
  EXPECT_NE(syntheticPupils(before, 2, 0).columns, first.columns);
}

} // namespace skolmix
