#include "choice/choice_model.h"

#include "choice/logit.h"
#include "choice/places.h"
#include "choice/random_setting.h"
#include "choice/take_up.h"

#include <cmath>
#include <gtest/gtest.h>

namespace skolmix {
namespace {

void nobodyListens(double) {}

void expectNear(const Counts &actual, const Counts &expected, double tolerance) {
  ASSERT_EQ(actual.rows(), expected.rows());
  ASSERT_EQ(actual.columns(), expected.columns());
  for (std::size_t row = 0; row < actual.rows(); ++row)
    for (std::size_t column = 0; column < actual.columns(); ++column)
      EXPECT_NEAR(actual[row][column], expected[row][column], tolerance) << "row " << row << ", column " << column;
}

/// The mean square of how far the draws are from their mean, unbiased.
Counts varianceOf(const std::vector<Counts> &draws) {
  Counts result(draws[0].rows(), draws[0].columns());
  for (std::size_t row = 0; row < result.rows(); ++row)
    for (std::size_t column = 0; column < result.columns(); ++column) {
      double mean = 0;
      for (const Counts &draw : draws)
        mean += draw[row][column] / static_cast<double>(draws.size());
      for (const Counts &draw : draws)
        result[row][column] += std::pow(draw[row][column] - mean, 2) / static_cast<double>(draws.size() - 1);
    }
  return result;
}

Counts added(Counts a, const Counts &b) {
  for (std::size_t row = 0; row < a.rows(); ++row)
    for (std::size_t column = 0; column < a.columns(); ++column)
      a[row][column] += b[row][column];
  return a;
}

/// 25 units and 5 schools, of which the last is independent, with a model that uses all parameters.
struct Town {
  Random random{61};
  ChoiceSetting setting = randomSetting(random, 25, 5);
  ChoiceModel model;
  Town(ChoiceKind kind, Decay decay = Decay::Exponential) {
    setting.schools[4].isIndependent = true;
    model.kind = kind;
    model.parameters = drawn(decay);
  }

  ChoiceParameters drawn(Decay decay = Decay::Exponential) {
    ChoiceParameters parameters = randomParameters(random, setting, decay);
    for (GroupChoice &group : parameters.groups) {
      group.independent = random.between(0.2, 0.8);
      group.outside = random.between(0, 0.2);
    }
    return parameters;
  }
  void drawPlausible(int count) {
    for (int i = 0; i < count; ++i)
      model.plausible.push_back(drawn());
  }
  /// The first school has places for half of those who would come.
  void limitTheFirstSchool() {
    const Counts wanted = expectedEnrolment(setting, logit(setting, model.parameters));
    setting.schools[0].places = sum(groupsOf(wanted[0], setting.leading())) / 2;
  }
  ChoiceOutcome outcome() const { return choose(setting, model, nobodyListens); }
};

double pupilsAt(const Town &town, const ChoiceOutcome &outcome, std::size_t school) {
  return sum(groupsOf(outcome.enrolment[school], town.setting.leading()));
}

} // namespace

TEST(CatchmentModel, KnowsNothingOfParameters) {
  Town town(ChoiceKind::Catchment);
  town.drawPlausible(3);
  town.setting.parts[3].isMoved = true;
  const ChoiceOutcome outcome = town.outcome();
  const ChoiceParameters everyone = sameForAll(town.setting);
  expectNear(outcome.enrolment, expectedEnrolment(town.setting, takeUp(town.setting, everyone)), 1e-9);
  EXPECT_EQ(sum(outcome.enrolment[5]), 0);
  EXPECT_EQ(outcome.flows.flows.size(), town.setting.parts.size());
  EXPECT_EQ(outcome.variance.rows(), 0u);
  EXPECT_TRUE(outcome.draws.empty());
}

TEST(TakeUpModel, IsTheExpectationOfItsParameters) {
  const Town town(ChoiceKind::TakeUp);
  const ChoiceOutcome outcome = town.outcome();
  expectNear(outcome.enrolment, expectedEnrolment(town.setting, takeUp(town.setting, town.model.parameters)), 1e-9);
  expectNear(outcome.enrolment, enrolment(outcome.flows, 5), 0);
  EXPECT_EQ(outcome.variance.rows(), 0u);
  EXPECT_TRUE(outcome.draws.empty());
  EXPECT_TRUE(outcome.equilibria.empty());
}

TEST(TakeUpModel, HasTheVarianceOfItsPlausibleParameters) {
  Town town(ChoiceKind::TakeUp);
  town.drawPlausible(4);
  const ChoiceOutcome outcome = town.outcome();
  ASSERT_EQ(outcome.draws.size(), 4u);
  for (std::size_t draw = 0; draw < 4; ++draw)
    expectNear(outcome.draws[draw], expectedEnrolment(town.setting, takeUp(town.setting, town.model.plausible[draw])),
               1e-9);
  expectNear(outcome.variance, varianceOf(outcome.draws), 1e-9);
}

TEST(DistanceModels, AreTheExpectationAndVarianceOfTheLogit) {
  for (const auto &[kind, decay] :
       {std::pair(ChoiceKind::Gravity, Decay::Power), std::pair(ChoiceKind::Logit, Decay::Exponential)}) {
    const Town town(kind, decay);
    const ChoiceOutcome outcome = town.outcome();
    const Probabilities model = logit(town.setting, town.model.parameters);
    expectNear(outcome.enrolment, expectedEnrolment(town.setting, model), 1e-9);
    expectNear(outcome.variance, choiceVariance(town.setting, flows(town.setting, model)), 1e-9);
    EXPECT_TRUE(outcome.draws.empty());
    EXPECT_TRUE(outcome.full.empty());
    ASSERT_EQ(outcome.equilibria.size(), 1u);
    EXPECT_EQ(outcome.equilibria[0].steps, 0);
  }
}

TEST(DistanceModels, AddTheVarianceOfTheirPlausibleParameters) {
  Town town(ChoiceKind::Logit);
  const Counts ofChoices = town.outcome().variance;
  town.drawPlausible(1);
  expectNear(town.outcome().variance, ofChoices, 0);
  town.drawPlausible(4);
  const ChoiceOutcome outcome = town.outcome();
  ASSERT_EQ(outcome.draws.size(), 5u);
  for (std::size_t draw = 0; draw < 5; ++draw)
    expectNear(outcome.draws[draw], expectedEnrolment(town.setting, logit(town.setting, town.model.plausible[draw])),
               1e-9);
  expectNear(outcome.variance, added(varianceOf(outcome.draws), ofChoices), 1e-6);
}

TEST(DistanceModels, KeepToThePlacesOnlyWhereTheyAreTold) {
  Town town(ChoiceKind::Logit);
  town.limitTheFirstSchool();
  const double places = *town.setting.schools[0].places;
  EXPECT_NEAR(pupilsAt(town, town.outcome(), 0), 2 * places, 1e-6);
  town.model.respectsPlaces = true;
  town.drawPlausible(2);
  const ChoiceOutcome outcome = town.outcome();
  EXPECT_NEAR(pupilsAt(town, outcome, 0), places, 0.01);
  EXPECT_EQ(outcome.full, std::vector<std::uint32_t>{0});
  EXPECT_LT(outcome.abovePlaces, 0.01);
  const WithinPlaces fitted = withinPlaces(town.setting, town.model.parameters, nobodyListens);
  const Counts expected = expectedEnrolment(town.setting, logit(town.setting, fitted.parameters));
  expectNear(outcome.enrolment, expected, 1e-9);
  for (const Counts &draw : outcome.draws)
    EXPECT_LE(sum(groupsOf(draw[0], town.setting.leading())), places + 0.01);
}

TEST(DistanceModels, TellWhereThereAreTooFewPlaces) {
  Town town(ChoiceKind::Logit);
  town.model.respectsPlaces = true;
  for (Alternative &school : town.setting.schools)
    school.places = 1;
  const ChoiceOutcome outcome = town.outcome();
  double above = 0;
  for (std::size_t school = 0; school < 5; ++school)
    above += pupilsAt(town, outcome, school) - 1;
  EXPECT_NEAR(outcome.abovePlaces, above, 1e-6);
  EXPECT_EQ(outcome.full.size(), 5u);
}

/// Who goes where agrees with the mix and with the places.
TEST(DistanceModels, RespectPlacesAndTheMixAtTheSameTime) {
  Town town(ChoiceKind::Logit);
  town.limitTheFirstSchool();
  town.model.respectsPlaces = true;
  for (GroupChoice &group : town.model.parameters.groups)
    group.composition = 1;
  const ChoiceOutcome outcome = town.outcome();
  EXPECT_LE(pupilsAt(town, outcome, 0), *town.setting.schools[0].places + 0.01);
  EXPECT_TRUE(outcome.equilibria.front().isReached);
  expectNear(outcome.enrolment, outcome.equilibria.front().enrolment, 1e-6);
  ChoiceParameters valued = town.model.parameters;
  for (std::size_t school = 0; school < 5; ++school)
    for (std::size_t group = 0; group < 2; ++group)
      valued.attractiveness[school][group] += outcome.enrolment[school][group] / pupilsAt(town, outcome, school);
  const WithinPlaces again = withinPlaces(town.setting, valued, nobodyListens);
  expectNear(expectedEnrolment(town.setting, logit(town.setting, again.parameters)), outcome.enrolment, 0.05);
}

TEST(DistanceModels, SettleTheMixInEveryDraw) {
  Town town(ChoiceKind::Logit);
  town.drawPlausible(2);
  for (ChoiceParameters &parameters : town.model.plausible)
    for (GroupChoice &group : parameters.groups)
      group.composition = 1.5;
  const Response respond = [&](const ChoiceParameters &parameters) {
    return expectedEnrolment(town.setting, logit(town.setting, parameters));
  };
  const ChoiceOutcome outcome = town.outcome();
  for (std::size_t draw = 0; draw < 2; ++draw)
    expectNear(outcome.draws[draw],
               equilibrium(town.setting, town.model.plausible[draw], respond, nobodyListens).enrolment, 1e-9);
}

/// Where every school takes all, all are at the school that they like best: the logit, in whole pupils.
TEST(AdmissionModel, IsTheLogitWherePlacesAreUnlimited) {
  Town town(ChoiceKind::Admission);
  Counts &pupils = town.setting.pupils;
  for (std::size_t unit = 0; unit < pupils.rows(); ++unit)
    for (std::size_t group = 0; group < 2; ++group)
      pupils[unit][group] = pupils[unit][2 + group] = std::round(pupils[unit][group]);
  for (std::size_t part = 0; part < town.setting.parts.size(); part += 2) { // so that only choices vary
    town.setting.costs[part + 1] = town.setting.costs[part];
    town.setting.parts[part + 1].catchment = town.setting.parts[part].catchment;
  }
  town.model.admissionDraws = 400;
  const ChoiceOutcome outcome = town.outcome();
  const Probabilities model = logit(town.setting, town.model.parameters);
  const Counts expected = expectedEnrolment(town.setting, model);
  const Counts variance = choiceVariance(town.setting, flows(town.setting, model));
  ASSERT_EQ(outcome.draws.size(), 400u);
  expectNear(outcome.enrolment, enrolment(outcome.flows, 5), 1e-9);
  for (std::size_t school = 0; school <= 5; ++school)
    for (std::size_t group = 0; group < 2; ++group) {
      EXPECT_NEAR(outcome.enrolment[school][group], expected[school][group],
                  4 * std::sqrt(variance[school][group] / 400));
      EXPECT_NEAR(outcome.variance[school][group] / variance[school][group], 1, 0.3);
    }
  expectNear(outcome.variance, varianceOf(outcome.draws), 1e-9);
  const Fulfilment all = inAll(outcome.admissions->fulfilled);
  EXPECT_NEAR(all.firstChoice + all.left, all.pupils, 1e-9);
}

TEST(AdmissionModel, KeepsToThePlaces) {
  Town town(ChoiceKind::Admission);
  town.limitTheFirstSchool();
  town.model.admissionDraws = 20;
  for (const Counts &draw : town.outcome().draws)
    EXPECT_LE(sum(groupsOf(draw[0], town.setting.leading())), *town.setting.schools[0].places);
}

TEST(AdmissionModel, DrawsPupilsAndPlausibleParametersByNumber) {
  Town town(ChoiceKind::Admission);
  town.limitTheFirstSchool();
  town.model.admissionDraws = 6;
  const ChoiceOutcome given = town.outcome();
  const ChoiceOutcome again = town.outcome();
  town.drawPlausible(1);
  const ChoiceOutcome other = town.outcome();
  town.model.plausible = {town.model.parameters, town.model.plausible[0]};
  const ChoiceOutcome either = town.outcome();
  for (std::size_t draw = 0; draw < 6; ++draw) {
    expectNear(given.draws[draw], again.draws[draw], 0);
    expectNear(either.draws[draw], (draw % 2 ? other : given).draws[draw], 0);
  }
}

TEST(AdmissionModel, SettlesTheMix) {
  Town town(ChoiceKind::Admission);
  town.limitTheFirstSchool();
  town.model.admissionDraws = 20;
  for (GroupChoice &group : town.model.parameters.groups)
    group.composition = 0.5;
  const ChoiceOutcome outcome = town.outcome();
  ASSERT_FALSE(outcome.equilibria.empty());
  expectNear(outcome.enrolment, outcome.equilibria.front().enrolment, 1e-9);
}

TEST(ChoiceModels, NeedCostsWhereWaysMatter) {
  Town town(ChoiceKind::Catchment);
  EXPECT_FALSE(needsCosts(town.model));
  town.model.kind = ChoiceKind::TakeUp;
  EXPECT_TRUE(needsCosts(town.model));
  for (GroupChoice &group : town.model.parameters.groups)
    group.independent = 0;
  EXPECT_FALSE(needsCosts(town.model));
  for (const ChoiceKind kind : {ChoiceKind::Gravity, ChoiceKind::Logit, ChoiceKind::Admission}) {
    town.model.kind = kind;
    EXPECT_TRUE(needsCosts(town.model));
  }
}

TEST(ChoiceModels, TellProgressThatNeverGoesBack) {
  for (const ChoiceKind kind :
       {ChoiceKind::Catchment, ChoiceKind::TakeUp, ChoiceKind::Gravity, ChoiceKind::Logit, ChoiceKind::Admission})
    for (const double composition : {0.0, 1.0}) {
      Town town(kind);
      town.limitTheFirstSchool();
      town.drawPlausible(3);
      town.model.respectsPlaces = true;
      town.model.admissionDraws = 3;
      for (GroupChoice &group : town.model.parameters.groups)
        group.composition = composition;
      std::vector<double> told;
      choose(town.setting, town.model, [&](double done) { told.push_back(done); });
      EXPECT_TRUE(std::ranges::is_sorted(told));
      EXPECT_LE(told.empty() ? 0 : told.back(), 1);
    }
}

} // namespace skolmix
