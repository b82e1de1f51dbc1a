#include "choice/even_enrolment.h"

#include "model/error.h"
#include "model/table.h"
#include "segregation/measures.h"

#include <cmath>
#include <gtest/gtest.h>

namespace skolmix {
namespace {

const Progress nobodyListens = [](double) {};

using Reach = std::vector<std::vector<std::uint32_t>>;

} // namespace

TEST(EvenEnrolment, IsEvenWhereAllSchoolsAreWithinReach) {
  const EvenEnrolment even = evenEnrolment(table({{30, 10}, {10, 30}, {5, 5}}), Reach(3, {0, 1}), 2, nobodyListens);
  EXPECT_NEAR(even.theilH, 0, 1e-3);
  EXPECT_LE(even.atLeast, even.theilH);
}

TEST(EvenEnrolment, KeepsEverybodyWithinReach) {
  const Counts pupils = table({{30, 10}, {10, 30}});
  const EvenEnrolment even = evenEnrolment(pupils, {{0}, {1}}, 2, nobodyListens);
  EXPECT_NEAR(even.theilH, measures(pupils).theilH, 1e-12);
  EXPECT_NEAR(even.atLeast, even.theilH, 1e-9);
  EXPECT_EQ(even.enrolment[0][0], 30);
}

TEST(EvenEnrolment, ConservesEveryGroup) {
  Random random(3);
  const Counts pupils = randomTable(random, 40, 3);
  Reach reach;
  for (std::uint32_t place = 0; place < 40; ++place)
    reach.push_back({place % 7, (place + 3) % 7});
  const EvenEnrolment even = evenEnrolment(pupils, reach, 7, nobodyListens);
  for (std::size_t group = 0; group < 3; ++group)
    EXPECT_NEAR(columnSums(even.enrolment)[group], columnSums(pupils)[group], 1e-8);
}

/// Two places that share one of two schools: nothing on a fine grid of shares is lower.
TEST(EvenEnrolment, IsTheLowestThereIs) {
  Random random(8);
  for (int i = 0; i < 20; ++i) {
    const Counts pupils = table({{random.between(1, 50), random.between(1, 50)},
                                 {random.between(1, 50), random.between(1, 50)},
                                 {random.between(1, 50), random.between(1, 50)}});
    const EvenEnrolment even = evenEnrolment(pupils, {{0}, {0, 1}, {1}}, 2, nobodyListens);
    double lowest = 1;
    for (int step = 0; step <= 1000; ++step) {
      const double part = step / 1000.;
      Counts schools(2, 2);
      for (std::size_t group = 0; group < 2; ++group) {
        schools[0][group] = pupils[0][group] + part * pupils[1][group];
        schools[1][group] = pupils[2][group] + (1 - part) * pupils[1][group];
      }
      lowest = std::min(lowest, measures(schools).theilH);
    }
    EXPECT_LE(even.atLeast, lowest + 1e-12);
    EXPECT_NEAR(even.theilH, lowest, 1.1e-4);
    EXPECT_GE(even.theilH, lowest - 1e-6);
  }
}

TEST(EvenEnrolment, StopsWhenAsked) {
  const Progress stop = [](double) { throw Cancelled(); };
  EXPECT_THROW(evenEnrolment(table({{30, 10}, {10, 30}}), Reach(2, {0, 1}), 2, stop), Cancelled);
}

} // namespace skolmix
