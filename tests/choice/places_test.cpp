#include "choice/places.h"

#include "choice/logit.h"
#include "choice/random_setting.h"

#include <cmath>
#include <gtest/gtest.h>
#include <set>

namespace skolmix {
namespace {

void nobodyListens(double) {}

std::vector<double> pupilsOf(const ChoiceSetting &setting, const ChoiceParameters &parameters) {
  const Counts enrolment = expectedEnrolment(setting, logit(setting, parameters));
  std::vector<double> result;
  for (std::size_t school = 0; school < setting.schools.size(); ++school)
    result.push_back(sum(groupsOf(enrolment[school], setting.leading())));
  return result;
}

/// How much less attractive each school has become, the same for all groups.
std::vector<double> discounts(const ChoiceParameters &before, const ChoiceParameters &after) {
  std::vector<double> result;
  for (std::size_t school = 0; school < before.attractiveness.rows(); ++school) {
    result.push_back(before.attractiveness[school][0] - after.attractiveness[school][0]);
    for (std::size_t group = 1; group < before.attractiveness.columns(); ++group)
      EXPECT_NEAR(before.attractiveness[school][group] - after.attractiveness[school][group], result.back(), 1e-9);
  }
  return result;
}

ChoiceParameters lessAttractive(ChoiceParameters parameters, const std::vector<double> &discount) {
  for (std::size_t school = 0; school < discount.size(); ++school)
    for (double &utility : parameters.attractiveness[school])
      utility -= discount[school];
  return parameters;
}

/// The same solution in another way: each school in turn is brought to its places by bisection, until nothing moves.
std::vector<double> bisected(const ChoiceSetting &setting, const ChoiceParameters &parameters) {
  std::vector<double> discount(setting.schools.size());
  for (int sweep = 0; sweep < 60; ++sweep)
    for (std::size_t school = 0; school < discount.size(); ++school) {
      const auto &places = setting.schools[school].places;
      if (!places)
        continue;
      const auto pupilsAt = [&](double own) {
        discount[school] = own;
        return pupilsOf(setting, lessAttractive(parameters, discount))[school];
      };
      double low = 0;
      double high = 40;
      if (pupilsAt(0) <= *places)
        continue;
      while (high - low > 1e-12) {
        const double middle = (low + high) / 2;
        (pupilsAt(middle) > *places ? low : high) = middle;
      }
      discount[school] = high;
    }
  return discount;
}

/// Every second school has places for some of those who would come.
void limit(Random &random, ChoiceSetting &setting, const ChoiceParameters &parameters) {
  const std::vector<double> wanted = pupilsOf(setting, parameters);
  for (std::size_t school = 0; school < wanted.size(); school += 2)
    setting.schools[school].places = wanted[school] * random.between(0.5, 1.3);
}

class PlacesOfATown : public testing::TestWithParam<std::uint32_t> {
protected:
  Random random{GetParam()};
  ChoiceSetting setting = randomSetting(random, 25, 5);
  ChoiceParameters parameters = randomParameters(random, setting, GetParam() % 2 ? Decay::Exponential : Decay::Power);
};

} // namespace

TEST(WithinPlaces, ChangeNothingWhereNoSchoolIsFull) {
  Random random(41);
  ChoiceSetting setting = randomSetting(random, 20, 4);
  const ChoiceParameters parameters = randomParameters(random, setting);
  const std::vector<double> wanted = pupilsOf(setting, parameters);
  for (std::size_t school = 1; school < 4; ++school)
    setting.schools[school].places = wanted[school] * (1 + 1e-6);
  const WithinPlaces fitted = withinPlaces(setting, parameters, nobodyListens);
  EXPECT_EQ(discounts(parameters, fitted.parameters), std::vector<double>(4));
  EXPECT_TRUE(fitted.full.empty());
  EXPECT_EQ(fitted.above, 0);
}

TEST(WithinPlaces, OfTwoSchoolsFollowFromTheOdds) {
  // 100 pupils would go half and half; 20 places take odds of 1 : 4.
  ChoiceSetting setting = settingOf({{"group", {"all"}, 0}}, table({{100}}), {{0, outside, 1, {}}}, 2);
  setting.costs = {{1000, 1000}};
  setting.schools[0].places = 20;
  const ChoiceParameters parameters = sameForAll(setting, {.decay = 0.001});
  const WithinPlaces fitted = withinPlaces(setting, parameters, nobodyListens);
  EXPECT_NEAR(discounts(parameters, fitted.parameters)[0], std::log(4), 1e-3);
  EXPECT_EQ(discounts(parameters, fitted.parameters)[1], 0);
  EXPECT_EQ(fitted.full, std::vector<std::uint32_t>{0});
}

TEST(WithinPlaces, CountThePlacesOfThoseWhoLeave) {
  ChoiceSetting setting = settingOf({{"group", {"all"}, 0}}, table({{100}}), {{0, outside, 1, {}}}, 2);
  setting.costs = {{1000, 1000}};
  setting.schools[0].places = 45;
  EXPECT_TRUE(withinPlaces(setting, sameForAll(setting, {.outside = 0.2}), nobodyListens).full.empty());
  EXPECT_EQ(withinPlaces(setting, sameForAll(setting, {.outside = 0.05}), nobodyListens).full.size(), 1u);
}

TEST(WithinPlaces, SendNobodyWhereThereAreNone) {
  ChoiceSetting setting = settingOf({{"group", {"all"}, 0}}, table({{100}}), {{0, outside, 1, {}}}, 3);
  setting.costs = {{100, 1000, 1000}};
  setting.schools[0].places = 0;
  const WithinPlaces fitted = withinPlaces(setting, sameForAll(setting, {.decay = 0.001}), nobodyListens);
  EXPECT_NEAR(pupilsOf(setting, fitted.parameters)[0], 0, 0.01);
  EXPECT_NEAR(pupilsOf(setting, fitted.parameters)[1], 50, 0.01);
}

TEST(WithinPlaces, TellHowManyAreAboveWhereThereAreTooFew) {
  ChoiceSetting setting = settingOf({{"group", {"all"}, 0}}, table({{100}}), {{0, outside, 1, {}}}, 2);
  setting.costs = {{1000, 3000}};
  setting.schools[0].places = 30;
  setting.schools[1].places = 45;
  const ChoiceParameters parameters = sameForAll(setting, {.decay = 0.001});
  const WithinPlaces fitted = withinPlaces(setting, parameters, nobodyListens);
  EXPECT_NEAR(fitted.above, 25, 0.01);
  EXPECT_EQ(fitted.full, (std::vector<std::uint32_t>{0, 1}));
}

/// Who has no other school stays above its places; all others go where there is room.
TEST(WithinPlaces, SendAwayAllWhoHaveAChoiceFromASchoolThatOthersFill) {
  ChoiceSetting setting =
      settingOf({{"group", {"all"}, 0}}, table({{50}, {50}}), {{0, outside, 1, {}}, {1, outside, 1, {}}}, 2);
  setting.costs = {{1000, noWay}, {1000, 3000}};
  setting.schools[0].places = 40;
  const WithinPlaces fitted = withinPlaces(setting, sameForAll(setting, {.decay = 0.001}), nobodyListens);
  EXPECT_NEAR(fitted.above, 10, 0.01);
  EXPECT_NEAR(pupilsOf(setting, fitted.parameters)[1], 50, 0.01);
}

TEST_P(PlacesOfATown, PutNobodyAbovePlacesAndDiscountOnlyFullSchools) {
  limit(random, setting, parameters);
  const WithinPlaces fitted = withinPlaces(setting, parameters, nobodyListens);
  const std::vector<double> pupils = pupilsOf(setting, fitted.parameters);
  const std::vector<double> discount = discounts(parameters, fitted.parameters);
  const std::set<std::uint32_t> full(fitted.full.begin(), fitted.full.end());
  for (std::uint32_t school = 0; school < 5; ++school) {
    const auto &places = setting.schools[school].places;
    EXPECT_GE(discount[school], 0);
    if (!places) {
      EXPECT_EQ(discount[school], 0);
      EXPECT_FALSE(full.contains(school));
      continue;
    }
    EXPECT_LE(pupils[school], *places + 0.01);
    EXPECT_EQ(full.contains(school), pupils[school] > *places - 0.01);
    if (discount[school] > 0) {
      EXPECT_NEAR(pupils[school], *places, 0.01);
    }
  }
  EXPECT_LT(fitted.above, 0.01);
}

TEST_P(PlacesOfATown, AreTheSolutionThatBisectionFinds) {
  limit(random, setting, parameters);
  const ChoiceParameters fitted = withinPlaces(setting, parameters, nobodyListens).parameters;
  const std::vector<double> discount = bisected(setting, parameters);
  const std::vector<double> found = pupilsOf(setting, fitted);
  const std::vector<double> expected = pupilsOf(setting, lessAttractive(parameters, discount));
  for (std::size_t school = 0; school < 5; ++school) {
    EXPECT_NEAR(discounts(parameters, fitted)[school], discount[school], 5e-3) << "school " << school;
    EXPECT_NEAR(found[school], expected[school], 0.03) << "school " << school;
  }
}

TEST_P(PlacesOfATown, AreTheSameForAnyNumberOfThreads) {
  limit(random, setting, parameters);
  const Counts one = withinPlaces(setting, parameters, nobodyListens, 1).parameters.attractiveness;
  const Counts three = withinPlaces(setting, parameters, nobodyListens, 3).parameters.attractiveness;
  for (std::size_t school = 0; school < 5; ++school)
    EXPECT_TRUE(std::ranges::equal(one[school], three[school]));
}

INSTANTIATE_TEST_SUITE_P(Seeds, PlacesOfATown, testing::Range(1u, 21u));

} // namespace skolmix
