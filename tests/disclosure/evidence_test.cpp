#include "disclosure/evidence.h"

#include <gtest/gtest.h>

namespace skolmix {
namespace {

/// Four cells; the secrets are the sum of the first two and the difference of the last two.
const Component four{{0, 1, 2, 3}, {}, {0, 1}, {{{0, 1}, {1, 1}}, {{2, 1}, {3, -1}}}};
constexpr std::size_t sum = 4;
constexpr std::size_t difference = 5;

std::vector<std::size_t> inDoubt(const Evidence &evidence) {
  std::vector<std::size_t> result;
  for (std::size_t target = 0; target < four.targets(); ++target)
    if (evidence.has(target))
      result.push_back(target);
  return result;
}

using Targets = std::vector<std::size_t>;

} // namespace

TEST(Evidence, ServesAllThatItLeavesInDoubt) {
  Evidence evidence(four);
  EXPECT_EQ(inDoubt(evidence), Targets());
  evidence.add(0, {{0, 1, 0}, {1, -1, 0}, {2, 0.5, 0}, {3, -0.3, 0.1}});
  EXPECT_EQ(inDoubt(evidence), (Targets{0, 1})) << "the first two sum to the same; the others move by too little";
  evidence.add(difference, {{2, 0.5, 0}, {3, -0.5, 0}});
  EXPECT_EQ(inDoubt(evidence), (Targets{0, 1, difference}));
}

TEST(Evidence, IsWithdrawnWithEachOfItsCells) {
  Evidence evidence(four);
  evidence.add(0, {{0, 1, 0}, {1, -1, 0}});
  evidence.add(2, {{1, 1, 0}, {2, 1, 0}});
  EXPECT_EQ(inDoubt(evidence), (Targets{0, 1, 2, sum, difference}));
  evidence.withdraw(0);
  EXPECT_EQ(inDoubt(evidence), (Targets{2, sum, difference})) << "cell 1 had the first";
  evidence.withdraw(3);
  EXPECT_EQ(inDoubt(evidence), (Targets{2, sum, difference}));
  evidence.withdraw(1);
  EXPECT_EQ(inDoubt(evidence), Targets());
}

TEST(Evidence, TellsWhatIsMissingSecretsFirst) {
  Evidence evidence(four);
  EXPECT_FALSE(evidence.missing());
  evidence.require(3);
  evidence.require(1);
  evidence.require(difference);
  EXPECT_EQ(evidence.missing(), difference);
  evidence.add(difference, {{2, 1, 0}});
  EXPECT_EQ(evidence.missing(), 1u);
  evidence.release(1);
  EXPECT_EQ(evidence.missing(), 3u);
  evidence.withdraw(2);
  EXPECT_EQ(evidence.missing(), difference);
}

TEST(Evidence, GoesBack) {
  Evidence evidence(four);
  evidence.require(0);
  evidence.require(2);
  evidence.add(0, {{0, 1, 0}, {1, -1, 0}});
  const std::size_t before = evidence.now();
  evidence.withdraw(0);
  evidence.add(1, {{1, 1, 0}, {2, 1, 0}});
  evidence.withdraw(2);
  evidence.add(2, {{2, 1, 0}});
  EXPECT_EQ(inDoubt(evidence), (Targets{2, difference}));
  EXPECT_EQ(evidence.missing(), 0u);
  evidence.goBackTo(before);
  EXPECT_EQ(inDoubt(evidence), (Targets{0, 1}));
  EXPECT_EQ(evidence.missing(), 2u);
  evidence.withdraw(1);
  EXPECT_EQ(inDoubt(evidence), Targets());
  EXPECT_EQ(evidence.missing(), 0u);
}

} // namespace skolmix
