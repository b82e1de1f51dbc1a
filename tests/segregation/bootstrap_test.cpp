#include "segregation/bootstrap.h"

#include "model/error.h"
#include "model/table.h"
#include "segregation/measures.h"

#include <atomic>
#include <cmath>
#include <gtest/gtest.h>

namespace skolmix {
namespace {

void nobodyListens(double) {}

std::vector<double> theilHAndEtaSquared(const Counts &schools) {
  const Measures three = measures(schools);
  return {three.theilH, three.etaSquared};
}

Drawing drawing(std::size_t draws, std::uint64_t seed = 1, unsigned threads = 1) { return {draws, seed, threads}; }

} // namespace

TEST(DrawPupils, KeepsTheSizesOfSchoolsAndGroupsThatAreNotThere) {
  Random random(83);
  RandomEngine engine = randomEngine(1, 0);
  for (int i = 0; i < 50; ++i) {
    const Counts schools = wholeTable(random, 20, 4, i % 2 ? 3 : 300);
    const Counts drawn = drawPupils(schools, engine);
    for (std::size_t school = 0; school < schools.rows(); ++school) {
      EXPECT_EQ(sum(drawn[school]), sum(schools[school]));
      for (std::size_t group = 0; group < schools.columns(); ++group) {
        EXPECT_GE(drawn[school][group], 0);
        if (schools[school][group] == 0) {
          EXPECT_EQ(drawn[school][group], 0);
        }
      }
    }
  }
}

TEST(DrawPupils, KeepsTheSizeOfASchoolWhoseCountsAreNotWhole) {
  RandomEngine engine = randomEngine(1, 0);
  for (double pupils = 1; pupils < 100; ++pupils) {
    const Counts drawn = drawPupils(table({{pupils * 0.1, pupils * 0.2, pupils * 0.7}}), engine);
    EXPECT_EQ(sum(drawn[0]), pupils);
  }
}

TEST(DrawPupils, HasTheMeansAndCovariancesOfAMultinomial) {
  constexpr int draws = 4000;
  const Counts schools = table({{5, 3, 12}, {200, 500, 100}, {1, 0, 1}});
  Counts means(3, 3);
  Counts squares(3, 3);
  double products = 0; // of the first two groups of the second school
  RandomEngine engine = randomEngine(1, 0);
  for (int i = 0; i < draws; ++i) {
    const Counts drawn = drawPupils(schools, engine);
    for (std::size_t school = 0; school < 3; ++school)
      for (std::size_t group = 0; group < 3; ++group) {
        const double away = drawn[school][group] - schools[school][group];
        means[school][group] += away / draws;
        squares[school][group] += away * away / draws;
      }
    products += (drawn[1][0] - 200) * (drawn[1][1] - 500) / draws;
  }
  for (std::size_t school = 0; school < 3; ++school)
    for (std::size_t group = 0; group < 3; ++group) {
      const double own = schools[school][group];
      const double variance = own * (1 - own / sum(schools[school]));
      EXPECT_NEAR(means[school][group], 0, 4 * std::sqrt(variance / draws));
      EXPECT_NEAR(squares[school][group], variance, 0.1 * variance);
    }
  EXPECT_NEAR(products / (-200 * 500 / 800.0), 1, 0.1);
}

TEST(Bootstrap, IsTheSameForAnyNumberOfThreads) {
  Random random(89);
  const Counts schools = wholeTable(random, 30, 3, 40);
  const auto alone = bootstrap(schools, theilHAndEtaSquared, drawing(101), nobodyListens);
  ASSERT_EQ(alone.size(), 2u);
  ASSERT_EQ(alone[0].size(), 101u);
  for (const unsigned threads : {2, 5})
    EXPECT_EQ(bootstrap(schools, theilHAndEtaSquared, drawing(101, 1, threads), nobodyListens), alone);
}

TEST(Bootstrap, StartsFromItsSeed) {
  const Counts schools = table({{30, 20}, {20, 30}});
  const auto first = bootstrap(schools, theilHAndEtaSquared, drawing(20, 1), nobodyListens);
  EXPECT_EQ(bootstrap(schools, theilHAndEtaSquared, drawing(20, 1), nobodyListens), first);
  EXPECT_NE(bootstrap(schools, theilHAndEtaSquared, drawing(20, 2), nobodyListens), first);
  EXPECT_NE(bootstrap(schools, theilHAndEtaSquared, drawing(20, std::uint64_t{1} << 40U), nobodyListens), first);
  EXPECT_NE(first[0][0], first[0][1]);
}

TEST(Bootstrap, DrawsTheSameFirstWhenMoreAreAskedFor) {
  const Counts schools = table({{30, 20}, {20, 30}});
  auto many = bootstrap(schools, theilHAndEtaSquared, drawing(50), nobodyListens);
  for (std::vector<double> &figure : many)
    figure.resize(20);
  EXPECT_EQ(many, bootstrap(schools, theilHAndEtaSquared, drawing(20), nobodyListens));
}

TEST(Bootstrap, StopsWhenCancelled) {
  constexpr std::size_t draws = 1'000'000;
  std::atomic<std::size_t> made = 0;
  const auto counted = [&](const Counts &) {
    ++made;
    return std::vector<double>{0};
  };
  const auto stop = [](double done) {
    if (done > 0)
      throw Cancelled();
  };
  EXPECT_THROW(bootstrap(table({{30, 20}}), counted, drawing(draws, 1, 2), stop), Cancelled);
  EXPECT_LT(made, draws / 2);
}

TEST(ChanceInterval, MirrorsTheQuantilesAtTheObservedValue) {
  std::vector<double> drawn(41); // 0, 1, … 40: the quantiles are 1 and 39
  std::iota(drawn.begin(), drawn.end(), 0);
  const Range range = chanceInterval(15, drawn);
  EXPECT_NEAR(range.low, 30 - 39, 1e-12);
  EXPECT_NEAR(range.high, 30 - 1, 1e-12);
}

TEST(ChanceInterval, DoesNotCountDrawsThatAreNoNumbers) {
  const double none = std::numeric_limits<double>::quiet_NaN();
  const Range range = chanceInterval(5, {none, 4, none, 4, 4});
  EXPECT_EQ(range.low, 6);
  EXPECT_EQ(range.high, 6);
  EXPECT_TRUE(std::isnan(chanceInterval(5, {none}).low));
  EXPECT_TRUE(std::isnan(chanceInterval(5, {}).high));
  EXPECT_TRUE(std::isnan(chanceInterval(none, {1, 2}).low));
}

/// 20 schools of 50, a quarter of one group, with a standard deviation of 1/10 between schools. Plain quantiles hold
/// chance twice, and so miss the truth.
TEST(ChanceInterval, HoldsTheTruthAsOftenAsItSays) {
  Counts truth(20, 2);
  for (std::size_t school = 0; school < truth.rows(); ++school) {
    truth[school][0] = school % 2 ? 7 : 17;
    truth[school][1] = 50 - truth[school][0];
  }
  const std::vector<double> trueFigures = theilHAndEtaSquared(truth);
  constexpr int samples = 200;
  std::array<int, 2> mirrored{};
  int plain = 0;
  for (int sample = 0; sample < samples; ++sample) {
    RandomEngine random = randomEngine(7, static_cast<std::uint64_t>(sample));
    const Counts observed = drawPupils(truth, random);
    const std::vector<double> figures = theilHAndEtaSquared(observed);
    const auto drawn = bootstrap(observed, theilHAndEtaSquared, drawing(200, 100), nobodyListens);
    for (const std::size_t figure : {0, 1}) {
      const Range range = chanceInterval(figures[figure], drawn[figure]);
      mirrored[figure] += range.low <= trueFigures[figure] && trueFigures[figure] <= range.high;
    }
    const Range range = chanceInterval(figures[0], drawn[0]);
    plain += 2 * figures[0] - range.high <= trueFigures[0] && trueFigures[0] <= 2 * figures[0] - range.low;
  }
  for (const int times : mirrored) {
    EXPECT_GE(times, 0.90 * samples);
    EXPECT_LE(times, 0.98 * samples);
  }
  EXPECT_LT(plain, 0.75 * samples);
}

} // namespace skolmix
