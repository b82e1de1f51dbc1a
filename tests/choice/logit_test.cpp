#include "choice/logit.h"

#include "choice/random_setting.h"

#include <cmath>
#include <gtest/gtest.h>

namespace skolmix {
namespace {

/// One unit of 100 pupils in one part with these costs, and a group for each of the pupils' numbers.
ChoiceSetting settingWith(const std::vector<double> &costs, std::vector<double> pupils = {100}) {
  const std::vector<Dimension> dimensions{{"group", std::vector<std::string>(pupils.size()), 0}};
  ChoiceSetting setting = settingOf(dimensions, table({pupils}), {{0, outside, 1, {}}}, costs.size());
  setting.costs = {costs};
  return setting;
}

/// The probabilities of all schools in a part.
std::vector<double> chosen(const ChoiceSetting &setting, const ChoiceParameters &parameters, std::size_t group = 0,
                           std::size_t part = 0) {
  std::vector<double> all(setting.groups() * setting.schools.size());
  logit(setting, parameters)(part, all);
  const auto own = std::span(all).subspan(group * setting.schools.size(), setting.schools.size());
  return {own.begin(), own.end()};
}

void expectNear(const std::vector<double> &actual, const std::vector<double> &expected, double tolerance = 1e-12) {
  ASSERT_EQ(actual.size(), expected.size());
  for (std::size_t i = 0; i < actual.size(); ++i)
    EXPECT_NEAR(actual[i], expected[i], tolerance) << "school " << i;
}

/// All probabilities of a setting, part after part.
std::vector<double> everything(const ChoiceSetting &setting, const ChoiceParameters &parameters) {
  std::vector<double> result;
  for (std::size_t part = 0; part < setting.parts.size(); ++part)
    for (std::size_t group = 0; group < setting.groups(); ++group)
      for (const double probability : chosen(setting, parameters, group, part))
        result.push_back(probability);
  return result;
}

class EitherDecay : public testing::TestWithParam<Decay> {};

} // namespace

TEST(Logit, OfTwoSchoolsIsALogisticFunctionOfTheDetour) {
  const ChoiceSetting setting = settingWith({1000, 2500});
  ChoiceParameters parameters = sameForAll(setting, {.decay = 0.002});
  parameters.attractiveness[1][0] = 0.7;
  const double first = 1 / (1 + std::exp(0.7 - 0.002 * 1500));
  expectNear(chosen(setting, parameters), {first, 1 - first});
}

TEST(Logit, IsHuffsModelWithAPower) {
  // 100 and 400 places, 300 at a third of the way: 100/1², 400/2², 300/(1/3)².
  const ChoiceSetting setting = settingWith({1500, 3000, 500});
  ChoiceParameters parameters = sameForAll(setting, {.decay = 2});
  parameters.decay = Decay::Power;
  for (std::size_t school = 0; school < 3; ++school)
    parameters.attractiveness[school][0] = std::log(std::vector{100, 400, 300}[school]);
  expectNear(chosen(setting, parameters), {100 / 2900.0, 100 / 2900.0, 2700 / 2900.0});
}

TEST(Logit, CountsWaysOfLessThanAMetreAsOneWithAPower) {
  const ChoiceSetting setting = settingWith({0, 1, 0.2, 2});
  ChoiceParameters parameters = sameForAll(setting, {.decay = 3});
  parameters.decay = Decay::Power;
  expectNear(chosen(setting, parameters), {8 / 25.0, 8 / 25.0, 8 / 25.0, 1 / 25.0});
}

TEST(Logit, MultipliesTheOddsOfTheOwnCatchmentsSchools) {
  ChoiceSetting setting = settingWith({1000, 1000, 1000});
  setting.parts[0].catchment = {{1, 1}};
  const ChoiceParameters parameters = sameForAll(setting, {.decay = 0.001, .ownCatchment = std::log(4)});
  expectNear(chosen(setting, parameters), {1 / 6.0, 4 / 6.0, 1 / 6.0});
  setting.parts[0].catchment = {{0, 0.3}, {1, 0.7}}; // either is as much an own school as the other
  expectNear(chosen(setting, parameters), {4 / 9.0, 4 / 9.0, 1 / 9.0});
}

TEST_P(EitherDecay, TakesAPassesShareOffWhatIsBeyondOfTheWay) {
  ChoiceSetting setting = settingWith({2000, 6000, 6000, 1500});
  setting.schools[1].hasBusPass = setting.schools[3].hasBusPass = true;
  ChoiceParameters parameters =
      sameForAll(setting, {.decay = GetParam() == Decay::Power ? 1.5 : 0.001, .busPass = 0.75});
  parameters.decay = GetParam();
  parameters.passBeyond = 2000;
  const ChoiceSetting asIf = settingWith({2000, 3000, 6000, 1500});
  ChoiceParameters without = parameters;
  without.groups[0].busPass = 0;
  expectNear(chosen(setting, parameters), chosen(asIf, without));
  parameters.groups[0].busPass = 1;
  expectNear(chosen(setting, parameters), chosen(settingWith({2000, 2000, 6000, 1500}), without));
}

TEST_P(EitherDecay, ChoosesAmongTheSchoolsToWhichThereIsAWay) {
  const bool isPower = GetParam() == Decay::Power;
  for (const double busPass : {0.0, 0.5}) {
    ChoiceSetting some = settingWith({noWay, 1000, noWay, 2000});
    ChoiceSetting others = settingWith({1000, 2000});
    for (ChoiceSetting *setting : {&some, &others})
      for (Alternative &school : setting->schools)
        school.hasBusPass = true;
    some.parts[0].catchment = {{2, 1}}; // the school of the own catchment, too, cannot be reached
    ChoiceParameters parameters =
        sameForAll(some, {.decay = isPower ? 1.5 : 0.001, .ownCatchment = 3, .busPass = busPass});
    parameters.decay = GetParam();
    parameters.attractiveness[0][0] = 1e6;
    const std::vector<double> probabilities = chosen(some, parameters);
    EXPECT_EQ(probabilities[0], 0);
    EXPECT_EQ(probabilities[2], 0);
    parameters.attractiveness = Counts(2, 1);
    const std::vector<double> expected = chosen(others, parameters);
    EXPECT_NEAR(probabilities[1], expected[0], 1e-15);
    EXPECT_NEAR(probabilities[3], expected[1], 1e-15);
  }
}

TEST_P(EitherDecay, SendsOutsideWhoHasNoWayAtAll) {
  const ChoiceSetting setting = settingWith({noWay, noWay});
  ChoiceParameters parameters = sameForAll(setting, {.decay = 1, .ownCatchment = 2});
  parameters.decay = GetParam();
  expectNear(chosen(setting, parameters), {0, 0}, 0);
  EXPECT_EQ(expectedEnrolment(setting, logit(setting, parameters))[2][0], 100);
}

TEST(Logit, SendsAShareOfEachGroupOutsideBeforeTheyChoose) {
  const ChoiceSetting setting = settingWith({1000, 3000}, {60, 40});
  ChoiceParameters parameters = sameForAll(setting, {.decay = std::log(3) / 2000});
  parameters.groups[0].outside = 0.2;
  parameters.groups[1].outside = 1;
  const Counts enrolled = expectedEnrolment(setting, logit(setting, parameters));
  EXPECT_NEAR(enrolled[0][0], 36, 1e-12);
  EXPECT_NEAR(enrolled[1][0], 12, 1e-12);
  EXPECT_NEAR(enrolled[2][0], 12, 1e-12);
  EXPECT_EQ(enrolled[0][1] + enrolled[1][1], 0);
  EXPECT_EQ(enrolled[2][1], 40);
}

TEST(Logit, HasParametersOfItsOwnForEachGroup) {
  const ChoiceSetting setting = settingWith({1000, 2000}, {1, 1, 1});
  ChoiceParameters parameters = sameForAll(setting);
  parameters.groups[0].decay = 0.001;
  parameters.attractiveness[1][1] = std::log(9);
  expectNear(chosen(setting, parameters, 0), {1 / (1 + std::exp(-1)), 1 / (1 + std::exp(1))});
  expectNear(chosen(setting, parameters, 1), {0.1, 0.9});
  expectNear(chosen(setting, parameters, 2), {0.5, 0.5});
}

/// Independence of irrelevant alternatives (Luce 1959): what becomes of the others does not change the odds of two.
TEST_P(EitherDecay, KeepsTheOddsOfTwoSchoolsWhereAThirdCloses) {
  Random random(31);
  ChoiceSetting setting = randomSetting(random, 30, 8);
  const ChoiceParameters parameters = randomParameters(random, setting, GetParam());
  ChoiceSetting closed = setting;
  for (std::vector<double> &costs : closed.costs)
    costs[3] = noWay;
  for (std::size_t part = 0; part < setting.parts.size(); ++part)
    for (std::size_t group = 0; group < 2; ++group) {
      const std::vector<double> before = chosen(setting, parameters, group, part);
      const std::vector<double> after = chosen(closed, parameters, group, part);
      for (const std::size_t school : {0, 1, 2, 4, 5, 6, 7})
        EXPECT_NEAR(after[school], before[school] / (1 - before[3]), 1e-12);
    }
}

TEST_P(EitherDecay, DoesNotChangeWhereAllAreAsMuchMoreAttractive) {
  Random random(32);
  const ChoiceSetting setting = randomSetting(random, 20, 6, 3);
  ChoiceParameters parameters = randomParameters(random, setting, GetParam());
  const std::vector<double> before = everything(setting, parameters);
  for (std::size_t school = 0; school < 6; ++school)
    for (std::size_t group = 0; group < 3; ++group)
      parameters.attractiveness[school][group] += 5 * static_cast<double>(group) - 3;
  expectNear(everything(setting, parameters), before);
}

TEST(Logit, DoesNotChangeWhereAllWaysAreAsMuchLonger) {
  Random random(33);
  ChoiceSetting setting = randomSetting(random, 20, 6);
  const ChoiceParameters parameters = randomParameters(random, setting);
  const std::vector<double> before = everything(setting, parameters);
  for (std::vector<double> &costs : setting.costs)
    for (const double longer = random.between(0, 5000); double &cost : costs)
      cost += longer;
  expectNear(everything(setting, parameters), before);
}

TEST(Logit, DoesNotChangeWithTheUnitOfWaysWithAPower) {
  Random random(34);
  ChoiceSetting setting = randomSetting(random, 20, 6);
  const ChoiceParameters parameters = randomParameters(random, setting, Decay::Power);
  const std::vector<double> before = everything(setting, parameters);
  for (std::vector<double> &costs : setting.costs)
    for (double &cost : costs)
      cost *= 100;
  expectNear(everything(setting, parameters), before);
}

TEST_P(EitherDecay, GoesWithWhatTheDecayMultiplies) {
  Random random(35);
  ChoiceSetting setting = randomSetting(random, 20, 5);
  setting.schools[1].hasBusPass = setting.schools[4].hasBusPass = true;
  ChoiceParameters parameters = randomParameters(random, setting, GetParam());
  parameters.passBeyond = 3000;
  parameters.groups[1].busPass = 0.6;
  for (std::size_t part = 0; part < setting.parts.size(); ++part) {
    setting.parts[part].catchment.clear();
    for (std::size_t group = 0; group < 2; ++group) {
      const std::vector<double> probabilities = chosen(setting, parameters, group, part);
      const auto utility = [&](std::size_t school) {
        return parameters.attractiveness[school][group] -
               parameters.groups[group].decay * decayingCost(setting, parameters, group, part, school);
      };
      for (std::size_t school = 1; school < 5; ++school)
        EXPECT_NEAR(std::log(probabilities[school] / probabilities[0]), utility(school) - utility(0), 1e-9);
    }
  }
}

TEST_P(EitherDecay, DoesNotOverflowWhereUtilitiesAreExtreme) {
  const ChoiceSetting setting = settingWith({0, 1e6, 1e6, noWay});
  for (const double decay : {0.0, 1e3, 1e6})
    for (const double attractive : {0.0, -1e300, 1e300, 700.0, 1e5}) {
      ChoiceParameters parameters = sameForAll(setting, {.decay = decay});
      parameters.decay = GetParam();
      parameters.attractiveness[1][0] = parameters.attractiveness[2][0] = attractive;
      const std::vector<double> probabilities = chosen(setting, parameters);
      for (const double probability : probabilities) {
        EXPECT_GE(probability, 0);
        EXPECT_LE(probability, 1);
      }
      EXPECT_NEAR(sum(probabilities), 1, 1e-12);
      EXPECT_EQ(probabilities[1], probabilities[2]);
      EXPECT_EQ(probabilities[3], 0);
    }
}

INSTANTIATE_TEST_SUITE_P(Logit, EitherDecay, testing::Values(Decay::Exponential, Decay::Power),
                         [](const auto &decay) { return decay.param == Decay::Power ? "Power" : "Exponential"; });

} // namespace skolmix
