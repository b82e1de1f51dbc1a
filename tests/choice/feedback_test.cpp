#include "choice/feedback.h"

#include "choice/logit.h"
#include "choice/random_setting.h"

#include <cmath>
#include <gtest/gtest.h>

namespace skolmix {
namespace {

void nobodyListens(double) {}

Response logitOf(const ChoiceSetting &setting) {
  return
      [&setting](const ChoiceParameters &parameters) { return expectedEnrolment(setting, logit(setting, parameters)); };
}

ChoiceParameters withComposition(ChoiceParameters parameters, double composition) {
  for (GroupChoice &group : parameters.groups)
    group.composition = composition;
  return parameters;
}

/// Each school's shares of the leading groups.
Counts shares(const ChoiceSetting &setting, const Counts &enrolment) {
  Counts mix(setting.schools.size(), setting.groups());
  for (std::size_t school = 0; school < mix.rows(); ++school)
    for (std::size_t group = 0; group < mix.columns(); ++group)
      mix[school][group] = enrolment[school][group] / sum(groupsOf(enrolment[school], setting.leading()));
  return mix;
}

/// What a school is worth by its mix.
ChoiceParameters valued(ChoiceParameters parameters, const Counts &mix) {
  for (std::size_t school = 0; school < mix.rows(); ++school)
    for (std::size_t group = 0; group < mix.columns(); ++group)
      parameters.attractiveness[school][group] += parameters.groups[group].composition * mix[school][group];
  return parameters;
}

/// Everyone chooses by the mix of the year before, again and again.
Counts iterated(const ChoiceSetting &setting, const ChoiceParameters &parameters) {
  Counts enrolment = logitOf(setting)(parameters);
  for (int year = 0; year < 300; ++year)
    enrolment = logitOf(setting)(valued(parameters, shares(setting, enrolment)));
  return enrolment;
}

void expectNear(const Counts &actual, const Counts &expected, double tolerance) {
  ASSERT_EQ(actual.rows(), expected.rows());
  for (std::size_t row = 0; row < actual.rows(); ++row)
    for (std::size_t column = 0; column < actual.columns(); ++column)
      EXPECT_NEAR(actual[row][column], expected[row][column], tolerance) << "row " << row << ", column " << column;
}

/// In an equilibrium, the mix that the parameters assume is that of the enrolment they lead to.
void expectEquilibrium(const ChoiceSetting &setting, const ChoiceParameters &parameters, const Equilibrium &found) {
  const Counts enrolment = logitOf(setting)(found.parameters);
  expectNear(found.enrolment, enrolment, 1e-9);
  const Counts mix = shares(setting, enrolment);
  for (std::size_t school = 0; school < mix.rows(); ++school)
    for (std::size_t group = 0; group < mix.columns(); ++group) {
      const double assumed =
          (found.parameters.attractiveness[school][group] - parameters.attractiveness[school][group]) /
          parameters.groups[group].composition;
      const double pupils = sum(groupsOf(enrolment[school], setting.leading()));
      EXPECT_NEAR(pupils * assumed, pupils * mix[school][group], 0.0101);
    }
}

/// 100 pupils of each of two groups, each of which lives a metre nearer to one of two schools.
ChoiceSetting mirrored() {
  ChoiceSetting setting =
      settingOf({{"group", {"a", "b"}, 0}}, table({{100, 0}, {0, 100}}), {{0, outside, 1, {}}, {1, outside, 1, {}}}, 2);
  setting.costs = {{1000, 1001}, {1001, 1000}};
  return setting;
}

/// The share of each group at its own school where both mind the mix as much: s = 1 / (1 + exp(k (1 − 2 s) − metre)).
/// From 1 down the highest such share, from 0 up the lowest.
double mirroredShare(double from, double composition, double ofAMetre) {
  for (int i = 0; i < 10'000; ++i)
    from = 1 / (1 + std::exp(composition * (1 - 2 * from) - ofAMetre));
  return from;
}

/// Of 100 pupils of each group, this share at its own school.
Counts withShare(double share) {
  return table({{100 * share, 100 * (1 - share)}, {100 * (1 - share), 100 * share}, {0, 0}});
}

class MixOfATown : public testing::TestWithParam<std::uint32_t> {
protected:
  Random random{GetParam()};
  ChoiceSetting setting = randomSetting(random, 40, 5, 2 + GetParam() % 3);
  ChoiceParameters parameters = randomParameters(random, setting);
};

} // namespace

TEST(Equilibria, AreOneWithoutAStepWhereNobodyMindsTheMix) {
  Random random(51);
  const ChoiceSetting setting = randomSetting(random, 20, 4);
  const ChoiceParameters parameters = randomParameters(random, setting);
  int responses = 0;
  const Response respond = [&](const ChoiceParameters &given) {
    ++responses;
    return logitOf(setting)(given);
  };
  const std::vector<Equilibrium> found = equilibria(setting, parameters, respond, nobodyListens);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(responses, 1);
  EXPECT_EQ(found[0].steps, 0);
  EXPECT_TRUE(found[0].isReached);
  expectNear(found[0].enrolment, logitOf(setting)(parameters), 0);
  expectNear(found[0].parameters.attractiveness, parameters.attractiveness, 0);
  EXPECT_EQ(equilibrium(setting, parameters, respond, nobodyListens).steps, 0);
}

TEST_P(MixOfATown, HaveOneEquilibriumWhereTheMixMattersLittle) {
  const ChoiceParameters mild = withComposition(parameters, 0.5);
  const std::vector<Equilibrium> found = equilibria(setting, mild, logitOf(setting), nobodyListens);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_TRUE(found[0].isReached);
  EXPECT_GT(found[0].steps, 1);
  expectNear(found[0].enrolment, iterated(setting, mild), 0.05);
  expectEquilibrium(setting, mild, found[0]);
}

TEST_P(MixOfATown, HaveOneWherePupilsAvoidTheirOwnGroup) {
  const ChoiceParameters averse = withComposition(parameters, -2);
  const std::vector<Equilibrium> found = equilibria(setting, averse, logitOf(setting), nobodyListens);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_TRUE(found[0].isReached);
  expectEquilibrium(setting, averse, found[0]);
}

TEST_P(MixOfATown, AreInEquilibriumHoweverMuchTheMixMatters) {
  for (const double composition : {1.0, 3.0, 6.0}) {
    const ChoiceParameters strong = withComposition(parameters, composition);
    for (const Equilibrium &found : equilibria(setting, strong, logitOf(setting), nobodyListens)) {
      EXPECT_TRUE(found.isReached);
      expectEquilibrium(setting, strong, found);
    }
  }
}

TEST_P(MixOfATown, FindTheSameFromTheFirstStartAlone) {
  const ChoiceParameters strong = withComposition(parameters, 4);
  const Equilibrium alone = equilibrium(setting, strong, logitOf(setting), nobodyListens);
  const std::vector<Equilibrium> all = equilibria(setting, strong, logitOf(setting), nobodyListens);
  expectNear(alone.enrolment, all.front().enrolment, 0);
  EXPECT_EQ(alone.steps, all.front().steps);
  for (std::size_t i = 0; i < all.size(); ++i)
    for (std::size_t other = 0; other < i; ++other) {
      double largest = 0;
      for (std::size_t row = 0; row < all[i].enrolment.rows(); ++row)
        for (std::size_t group = 0; group < setting.groups(); ++group)
          largest = std::max(largest, std::abs(all[i].enrolment[row][group] - all[other].enrolment[row][group]));
      EXPECT_GT(largest, 0.5) << "the same twice";
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, MixOfATown, testing::Range(1u, 11u));

/// Up to k = 2 there is one equilibrium; beyond it, each group may be at either school (pitchfork bifurcation).
TEST(Equilibria, OfTwoGroupsAreSeveralWhereTheMixMattersMuch) {
  const ChoiceSetting setting = mirrored();
  const ChoiceParameters parameters = withComposition(sameForAll(setting, {.decay = 0.1}), 4);
  const std::vector<Equilibrium> found = equilibria(setting, parameters, logitOf(setting), nobodyListens);
  ASSERT_EQ(found.size(), 2u);
  expectNear(found[0].enrolment, withShare(mirroredShare(1, 4, 0.1)), 0.05);
  expectNear(found[1].enrolment, withShare(mirroredShare(0, 4, 0.1)), 0.05);
  for (const Equilibrium &one : found) {
    EXPECT_TRUE(one.isReached);
    expectEquilibrium(setting, parameters, one);
  }
}

/// Where the metre does not matter either, the two are mirror images; between them, nobody has a reason to begin.
TEST(Equilibria, OfTwoEqualGroupsAreMirrorImages) {
  const ChoiceSetting setting = mirrored();
  const ChoiceParameters parameters = withComposition(sameForAll(setting, {.decay = 1e-6}), 4);
  const std::vector<Equilibrium> found = equilibria(setting, parameters, logitOf(setting), nobodyListens);
  ASSERT_EQ(found.size(), 3u);
  const double together = mirroredShare(1, 4, 0);
  ASSERT_GT(together, 0.95);
  expectNear(found[0].enrolment, withShare(0.5), 0.05);
  expectNear(found[1].enrolment, withShare(together), 0.05);
  expectNear(found[2].enrolment, withShare(1 - together), 0.05);
}

TEST(Equilibria, OfTwoEqualGroupsAreOneWhereTheMixMattersLittle) {
  const ChoiceSetting setting = mirrored();
  const ChoiceParameters parameters = withComposition(sameForAll(setting, {.decay = 1e-6}), 1.5);
  const std::vector<Equilibrium> found = equilibria(setting, parameters, logitOf(setting), nobodyListens);
  ASSERT_EQ(found.size(), 1u);
  expectNear(found[0].enrolment, withShare(0.5), 0.05);
}

/// Where only one group minds, and few of the other come, there is no tipping.
TEST(Equilibria, KeepAGroupThatDoesNotMindWhereItIs) {
  const ChoiceSetting setting = mirrored();
  ChoiceParameters parameters = sameForAll(setting);
  parameters.groups[0].composition = 3;
  for (const Equilibrium &found : equilibria(setting, parameters, logitOf(setting), nobodyListens)) {
    EXPECT_NEAR(found.enrolment[0][1], 50, 1e-9);
    EXPECT_NEAR(found.enrolment[1][1], 50, 1e-9);
  }
}

/// An answer that never comes to rest: all pupils are at the other school than the most are thought to be.
TEST(Equilibria, SayWhereThereIsNoRest) {
  const ChoiceSetting setting = mirrored();
  const ChoiceParameters parameters = withComposition(sameForAll(setting), 1);
  const Response contrary = [](const ChoiceParameters &given) {
    const bool isMore = given.attractiveness[0][0] > 0.5;
    return isMore ? table({{0, 100}, {100, 0}, {0, 0}}) : table({{100, 0}, {0, 100}, {0, 0}});
  };
  const Equilibrium found = equilibrium(setting, parameters, contrary, nobodyListens);
  EXPECT_FALSE(found.isReached);
  EXPECT_EQ(found.steps, 500);
}

TEST(Equilibria, LeaveSchoolsThatAreShutOutOfIt) {
  Random random(52);
  ChoiceSetting setting = randomSetting(random, 20, 4);
  for (std::vector<double> &costs : setting.costs)
    costs[2] = noWay;
  const ChoiceParameters parameters = withComposition(randomParameters(random, setting), 2);
  for (const Equilibrium &found : equilibria(setting, parameters, logitOf(setting), nobodyListens)) {
    EXPECT_TRUE(found.isReached);
    EXPECT_EQ(sum(found.enrolment[2]), 0);
    for (const double utility : found.parameters.attractiveness[2])
      EXPECT_FALSE(std::isnan(utility));
  }
}

} // namespace skolmix
