#include "choice/expectation.h"

#include "choice/logit.h"
#include "choice/random_setting.h"
#include "choice/take_up.h"

#include <gtest/gtest.h>

namespace skolmix {
namespace {

const std::vector<Dimension> dimensions{{"education", {"low", "high"}, 0}, {"origin", {"foreign", "swedish"}, 2}};

void expectRow(std::span<const double> row, const std::vector<double> &expected) {
  ASSERT_EQ(row.size(), expected.size());
  for (std::size_t i = 0; i < row.size(); ++i)
    EXPECT_NEAR(row[i], expected[i], 1e-12) << "column " << i;
}

void expectNear(const Counts &actual, const Counts &expected, double tolerance) {
  ASSERT_EQ(actual.rows(), expected.rows());
  ASSERT_EQ(actual.columns(), expected.columns());
  for (std::size_t row = 0; row < actual.rows(); ++row)
    for (std::size_t column = 0; column < actual.columns(); ++column)
      EXPECT_NEAR(actual[row][column], expected[row][column], tolerance) << "row " << row << ", column " << column;
}

/// Take-up of the two groups of the leading dimension.
struct Rates {
  std::size_t lead;
  double first, second;
};

/// Every unit in the catchment of a school of its own.
ChoiceSetting ownSchools(const Counts &pupils, std::size_t lead) {
  Plan plan;
  for (std::uint32_t unit = 0; unit < pupils.rows(); ++unit)
    plan.push_back({unit, unit, 1, {}});
  ChoiceSetting setting = settingOf(dimensions, pupils, plan, pupils.rows());
  setting.lead = lead;
  return setting;
}

ChoiceParameters takeUpOf(const ChoiceSetting &setting, const Rates &rates) {
  ChoiceParameters parameters = sameForAll(setting);
  parameters.groups[0].takeUp = rates.first;
  parameters.groups[1].takeUp = rates.second;
  return parameters;
}

/// The pupils of each unit who attend its school.
Counts attending(const Counts &pupils, const Rates &rates) {
  const ChoiceSetting setting = ownSchools(pupils, rates.lead);
  const Counts enrolled = expectedEnrolment(setting, takeUp(setting, takeUpOf(setting, rates)));
  Counts result = pupils;
  for (std::size_t unit = 0; unit < pupils.rows(); ++unit)
    std::ranges::copy(enrolled[unit], result[unit].begin());
  return result;
}

/// The same probabilities of the schools for all parts and groups.
Probabilities everywhere(std::vector<double> probabilities) {
  return [probabilities](std::size_t, std::span<double> result) {
    for (; !result.empty(); result = result.subspan(probabilities.size()))
      std::ranges::copy(probabilities, result.begin());
  };
}

} // namespace

TEST(ExpectedEnrolment, IsEveryoneAtTheCatchmentsSchoolUnlessATakeUpIsGiven) {
  expectRow(attending(table({{1, 2, 3, 0}}), {0, 1, 1})[0], {1, 2, 3, 0});
}

TEST(ExpectedEnrolment, LosesTheSameRateOfEveryGroup) {
  for (const std::size_t lead : {0, 1}) {
    const Counts staying = attending(table({{10, 30, 20, 20}, {0, 5, 5, 0}}), {lead, 0.8, 0.8});
    expectRow(staying[0], {8, 24, 16, 16});
    expectRow(staying[1], {0, 4, 4, 0});
  }
}

TEST(ExpectedEnrolment, LetsTheOtherDimensionsFollowTheLeadingGroups) {
  const Counts pupils = table({{10, 30, 5, 35}});
  // 10 + 15 of 40 stay: 62.5 %, evenly over the groups of the other dimension.
  expectRow(attending(pupils, {0, 1, 0.5})[0], {10, 15, 3.125, 21.875});
  // 1 + 28 of 40 stay: 72.5 %.
  expectRow(attending(pupils, {1, 0.2, 0.8})[0], {7.25, 21.75, 1, 28});
}

TEST(ExpectedEnrolment, IsNobodyAtRateZero) {
  const Counts pupils = table({{10, 30, 20, 20}});
  expectRow(attending(pupils, {0, 0, 0})[0], {0, 0, 0, 0});
  expectRow(attending(pupils, {1, 0, 0})[0], {0, 0, 0, 0});
}

TEST(ExpectedEnrolment, IsZeroInUnitsWithoutPupils) {
  expectRow(attending(table({{0, 0, 0, 0}}), {0, 1, 0.5})[0], {0, 0, 0, 0});
}

TEST(ExpectedEnrolment, LetsTheOthersFollowAllGroupsAlikeWhereNobodyIsInALeadingGroup) {
  expectRow(attending(table({{0, 0, 4, 0}}), {0, 1, 0.5})[0], {0, 0, 3, 0});
}

TEST(ExpectedEnrolment, KeepsAllDimensionsPartitionsOfTheSamePupils) {
  Random random(11);
  const Counts pupils = randomSetting(random, 40, 3).pupils;
  const Counts staying = attending(pupils, {1, 0.9, 0.35});
  for (std::size_t unit = 0; unit < pupils.rows(); ++unit) {
    EXPECT_NEAR(sum(groupsOf(staying[unit], dimensions[0])), sum(groupsOf(staying[unit], dimensions[1])), 1e-9);
    for (std::size_t group = 0; group < 4; ++group)
      EXPECT_LE(staying[unit][group], pupils[unit][group] * (1 + 1e-15));
  }
}

TEST(ExpectedEnrolment, SumsWhatThePartsOfAUnitChoose) {
  // Two parts, 1 : 3, that choose differently, and groups that choose differently in them.
  ChoiceSetting setting =
      settingOf({{"education", {"low", "high"}, 0}}, table({{40, 80}}), {{0, 0, 0.25, {}}, {0, 1, 0.75, {}}}, 2);
  const Probabilities model = [](std::size_t part, std::span<double> result) {
    const std::vector<double> probabilities =
        part == 0 ? std::vector{0.5, 0.5, 1.0, 0.0} : std::vector{0.0, 0.2, 0.1, 0.9};
    std::ranges::copy(probabilities, result.begin());
  };
  const Counts enrolled = expectedEnrolment(setting, model);
  expectRow(enrolled[0], {5, 20 + 6});
  expectRow(enrolled[1], {5 + 6, 54});
  expectRow(enrolled[2], {24, 0});
}

TEST(ExpectedEnrolment, ConservesThePupilsOfEveryGroup) {
  Random random(12);
  for (const std::size_t lead : {0, 1})
    for (const bool isLogit : {false, true}) {
      ChoiceSetting setting = randomSetting(random, 60, 7);
      setting.lead = lead;
      setting.parts[5].catchment.clear();
      ChoiceParameters parameters = randomParameters(random, setting);
      parameters.groups[0].outside = 0.1;
      const Counts enrolled =
          expectedEnrolment(setting, isLogit ? logit(setting, parameters) : takeUp(setting, parameters));
      const std::vector<double> before = columnSums(setting.pupils);
      const std::vector<double> after = columnSums(enrolled);
      for (std::size_t group = 0; group < 4; ++group)
        EXPECT_NEAR(after[group], before[group], 1e-9);
      for (std::size_t school = 0; school < enrolled.rows(); ++school)
        for (const double count : enrolled[school])
          EXPECT_GE(count, 0);
    }
}

TEST(ExpectedEnrolment, IsTheSameToTheByteForAnyNumberOfThreads) {
  Random random(13);
  const ChoiceSetting setting = randomSetting(random, 1000, 9);
  const Probabilities model = logit(setting, randomParameters(random, setting));
  const Counts one = expectedEnrolment(setting, model, 1);
  for (const unsigned threads : {2U, 3U, 8U}) {
    const Counts other = expectedEnrolment(setting, model, threads);
    for (std::size_t row = 0; row < one.rows(); ++row)
      EXPECT_TRUE(std::ranges::equal(one[row], other[row])) << threads << " threads, row " << row;
  }
}

TEST(ExpectedEnrolment, HasNobodyWhereNobodyLives) {
  const ChoiceSetting setting = settingOf(dimensions, Counts(0, 4), {}, 2);
  expectNear(expectedEnrolment(setting, takeUp(setting, sameForAll(setting))), Counts(3, 4), 0);
}

TEST(Flows, SumToTheEnrolment) {
  Random random(14);
  ChoiceSetting setting = randomSetting(random, 300, 8, 3);
  setting.costs[7].assign(8, noWay);
  ChoiceParameters parameters = randomParameters(random, setting);
  parameters.groups[1].outside = 0.2;
  const Probabilities model = logit(setting, parameters);
  expectNear(enrolment(flows(setting, model), 8), expectedEnrolment(setting, model), 1e-9);
}

TEST(Flows, ComeByPartThenSchoolOutsideLastWithoutEmptyOnes) {
  const ChoiceSetting setting = settingOf({{"education", {"low", "high"}, 0}}, table({{4, 8}, {0, 0}, {1, 0}}),
                                          {{0, 1, 0.25, {}}, {0, outside, 0.75, {}}, {1, 0, 1, {}}, {2, 0, 1, {}}}, 2);
  ChoiceParameters parameters = sameForAll(setting);
  parameters.groups[0].takeUp = 0.5;
  const Flows found = flows(setting, takeUp(setting, parameters));
  std::vector<std::pair<std::uint32_t, std::uint32_t>> order;
  for (const Flow &flow : found.flows)
    order.emplace_back(flow.part, flow.school);
  const decltype(order) expected{{0, 1}, {0, outside}, {1, outside}, {3, 0}, {3, outside}};
  ASSERT_EQ(order, expected);
  expectRow(found.pupils[0], {0.5, 2});
  expectRow(found.pupils[1], {0.5, 0});
  expectRow(found.pupils[2], {3, 6});
  expectRow(found.pupils[4], {0.5, 0});
}

TEST(Flows, TakeNobodyOutsideForRoundingErrors) {
  Random random(15);
  const ChoiceSetting setting = randomSetting(random, 500, 30, 4);
  const Probabilities model = logit(setting, randomParameters(random, setting));
  EXPECT_EQ(std::ranges::count(flows(setting, model).flows, outside, &Flow::school), 0);
  EXPECT_EQ(sum(expectedEnrolment(setting, model)[30]), 0);
}

TEST(ChoiceVariance, IsThatOfPupilsWhoDecideOnTheirOwn) {
  // 10 of 40 live in the first part: 30 % of them go to the first school and half outside.
  const ChoiceSetting setting =
      settingOf({{"education", {"low"}, 0}}, table({{40}}), {{0, 0, 0.25, {}}, {0, 1, 0.75, {}}}, 2);
  const Probabilities model = [](std::size_t part, std::span<double> result) {
    result[0] = part == 0 ? 0.3 : 0;
    result[1] = part == 0 ? 0.2 : 1;
  };
  const Counts variance = choiceVariance(setting, flows(setting, model));
  expectRow(variance[0], {10 * 0.3 * 0.7});
  expectRow(variance[1], {10 * 0.2 * 0.8 + 30 * 0});
  expectRow(variance[2], {10 * 0.5 * 0.5});
}

/// Against pupils who roll a die each.
TEST(ChoiceVariance, IsTheSpreadOfDraws) {
  Random random(16);
  const Counts pupils = wholeTable(random, 12, 2, 9);
  Plan plan;
  for (std::uint32_t unit = 0; unit < 12; ++unit)
    plan.push_back({unit, 0, 1, {}});
  const ChoiceSetting setting = settingOf({{"education", {"low", "high"}, 0}}, pupils, plan, 3);
  const Counts variance = choiceVariance(setting, flows(setting, everywhere({0.6, 0.3, 0.1})));
  constexpr int draws = 20'000;
  std::vector<double> sums(3), squares(3);
  for (int draw = 0; draw < draws; ++draw) {
    std::vector<double> drawn(3);
    for (double pupil = 0; pupil < columnSums(pupils)[0]; ++pupil) {
      const double die = random.between(0, 1);
      ++drawn[die < 0.6 ? 0 : die < 0.9 ? 1 : 2];
    }
    for (std::size_t school = 0; school < 3; ++school) {
      sums[school] += drawn[school] / draws;
      squares[school] += drawn[school] * drawn[school] / draws;
    }
  }
  for (std::size_t school = 0; school < 3; ++school)
    EXPECT_NEAR((squares[school] - sums[school] * sums[school]) / variance[school][0], 1, 0.05);
}

} // namespace skolmix
