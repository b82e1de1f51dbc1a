#include "choice/calibration.h"

#include "choice/logit.h"
#include "model/error.h"
#include "model/random.h"
#include "model/table.h"
#include "segregation/bootstrap.h"

#include <cmath>
#include <functional>
#include <gtest/gtest.h>

namespace skolmix {
namespace {

void nobodyListens(double) {}

const double nan = std::numeric_limits<double>::quiet_NaN();

/// Parts, each a unit, and schools spread over 10 × 10 km; each part belongs to the school that would be nearest if
/// some schools were farther away than they are.
ChoiceSetting town(std::size_t parts, std::size_t schools, std::size_t groups, std::uint32_t seed = 1) {
  Random random(seed);
  ChoiceSetting setting;
  setting.dimensions = {{"education", std::vector<std::string>(groups), 0}};
  setting.pupils = Counts(parts, groups);
  setting.schools.resize(schools);
  std::vector<Point> places;
  for (std::size_t school = 0; school < schools; ++school)
    places.push_back({random.between(0, 10000), random.between(0, 10000)});
  for (std::uint32_t part = 0; part < parts; ++part) {
    const Point home{random.between(0, 10000), random.between(0, 10000)};
    std::vector<double> &costs = setting.costs.emplace_back();
    std::uint32_t own = 0;
    const auto stretched = [&](std::uint32_t school) { return costs[school] * (1 + 0.3 * (school % 3)); };
    for (std::uint32_t school = 0; school < schools; ++school) {
      costs.push_back(std::hypot(home.x - places[school].x, home.y - places[school].y));
      own = stretched(school) < stretched(own) ? school : own;
    }
    setting.parts.push_back({part, 1, {{own, 1}}});
    // groups live on different sides
    for (std::size_t group = 0; group < groups; ++group)
      setting.pupils[part][group] = static_cast<double>(random.below((home.x < 5000) == (group % 2 == 0) ? 30 : 10));
  }
  return setting;
}

ChoiceParameters parametersOf(const ChoiceSetting &setting, std::vector<GroupChoice> groups) {
  return {Decay::Exponential, std::move(groups), Counts(setting.schools.size(), setting.groups()), 0};
}

GroupChoice choice(double decay, double ownCatchment = 0, double outside = 0) {
  GroupChoice result;
  result.decay = decay;
  result.ownCatchment = ownCatchment;
  result.outside = outside;
  return result;
}

ChoiceParameters nothing(const ChoiceSetting &setting) {
  return parametersOf(setting, std::vector<GroupChoice>(setting.groups()));
}

/// Attractiveness from −1 to 1 with mean 0 over the pupils who come.
void spread(ChoiceParameters &parameters, const ChoiceSetting &setting) {
  Random random(3);
  for (std::size_t school = 0; school < setting.schools.size(); ++school)
    std::ranges::fill(parameters.attractiveness[school], random.between(-1, 1));
  const Counts enrolment = expectedEnrolment(setting, logit(setting, parameters));
  double mean = 0;
  double pupils = 0;
  for (std::size_t school = 0; school < setting.schools.size(); ++school) {
    mean += sum(enrolment[school]) * parameters.attractiveness[school][0];
    pupils += sum(enrolment[school]);
  }
  for (std::size_t school = 0; school < setting.schools.size(); ++school)
    for (double &value : parameters.attractiveness[school])
      value -= mean / pupils;
}

/// Without those who go outside.
Counts expectedRolls(const ChoiceSetting &setting, const ChoiceParameters &parameters) {
  const Counts all = expectedEnrolment(setting, logit(setting, parameters));
  Counts rolls(setting.schools.size(), setting.groups());
  for (std::size_t school = 0; school < rolls.rows(); ++school)
    std::ranges::copy(all[school], rolls[school].begin());
  return rolls;
}

std::vector<double> totalsOf(const Counts &rolls) {
  std::vector<double> result;
  for (std::size_t school = 0; school < rolls.rows(); ++school)
    result.push_back(sum(rolls[school]));
  return result;
}

/// The probabilities of a logit without bus pass, written down anew.
std::vector<double> chances(const ChoiceSetting &setting, const ChoiceParameters &parameters, std::size_t part,
                            std::size_t group) {
  std::vector<double> result;
  for (std::size_t school = 0; school < setting.schools.size(); ++school) {
    double utility = parameters.attractiveness[school][group];
    for (const Claim &claim : setting.parts[part].catchment)
      utility += claim.zone == school ? parameters.groups[group].ownCatchment : 0;
    utility -= parameters.groups[group].decay * setting.costs[part][school];
    result.push_back(std::isnan(utility) ? 0 : std::exp(utility));
  }
  const double all = sum(result);
  for (double &chance : result)
    chance /= all;
  return result;
}

/// What figures are and how much chance is in them, by brute force: Σ n E(h) and Σ n Cov(h, h'), with h a number for
/// every part and school.
using Measure = std::function<double(std::size_t part, std::size_t school)>;

double expected(const ChoiceSetting &setting, const ChoiceParameters &parameters, std::size_t group,
                const Measure &of) {
  double result = 0;
  for (std::size_t part = 0; part < setting.parts.size(); ++part) {
    const std::vector<double> chance = chances(setting, parameters, part, group);
    for (std::size_t school = 0; school < chance.size(); ++school)
      if (chance[school] > 0)
        result +=
            setting.pupils[part][group] * (1 - parameters.groups[group].outside) * chance[school] * of(part, school);
  }
  return result;
}

double choiceCovariance(const ChoiceSetting &setting, const ChoiceParameters &parameters, std::size_t group,
                        const Measure &one, const Measure &two) {
  double result = 0;
  for (std::size_t part = 0; part < setting.parts.size(); ++part) {
    const std::vector<double> chance = chances(setting, parameters, part, group);
    double means[2] = {0, 0};
    double product = 0;
    for (std::size_t school = 0; school < chance.size(); ++school) {
      means[0] += chance[school] * one(part, school);
      means[1] += chance[school] * two(part, school);
      product += chance[school] * one(part, school) * two(part, school);
    }
    result += setting.pupils[part][group] * (1 - parameters.groups[group].outside) * (product - means[0] * means[1]);
  }
  return result;
}

/// A figure as the sum over two groups of a measure of their choices, rounded to a step.
struct BruteFigure {
  Measure measure;
  std::vector<double> weights;
  double step;
};

/// Rolls of both groups at three schools, the mean cost of all, the second group's share at the nearest school.
std::vector<BruteFigure> everyKindOfFigure(const ChoiceSetting &setting) {
  const std::vector<double> pupils = columnSums(setting.pupils);
  std::vector<BruteFigure> result;
  for (const std::size_t group : {0, 1})
    for (const std::size_t of : {0, 1, 2})
      result.push_back({[of](std::size_t, std::size_t school) { return of == school ? 1.0 : 0.0; },
                        {group == 0 ? 1.0 : 0.0, group == 1 ? 1.0 : 0.0},
                        1});
  result.push_back({[&setting](std::size_t part, std::size_t school) { return setting.costs[part][school]; },
                    std::vector<double>(2, 1 / (pupils[0] + pupils[1])), 10});
  result.push_back({[near = nearestSchools(setting.costs)](std::size_t part, std::size_t school) {
                      return near[part] == school ? 1.0 : 0.0;
                    },
                    {0, 1 / pupils[1]},
                    0.01});
  return result;
}

double covarianceOf(const ChoiceSetting &setting, const ChoiceParameters &parameters, const BruteFigure &one,
                    const BruteFigure &two) {
  double result = &one == &two ? one.step * one.step / 12 : 0;
  for (const std::size_t group : {0, 1})
    result += one.weights[group] * two.weights[group] *
              choiceCovariance(setting, parameters, group, one.measure, two.measure);
  return result;
}

double meanCost(const ChoiceSetting &setting, const ChoiceParameters &parameters, std::size_t group) {
  const auto cost = [&](std::size_t part, std::size_t school) { return setting.costs[part][school]; };
  return expected(setting, parameters, group, cost) /
         expected(setting, parameters, group, [](std::size_t, std::size_t) { return 1; });
}

const Estimate &find(const Calibration &calibration, EstimateOf kind, std::optional<std::size_t> number = {}) {
  for (const Estimate &estimate : calibration.estimates)
    if (estimate.kind == kind &&
        (kind == EstimateOf::Attractiveness ? estimate.school == number : estimate.group == number))
      return estimate;
  throw std::logic_error("no such estimate");
}

Calibration calibrated(const ChoiceSetting &setting, const ObservedChoices &observed,
                       const CalibrationOptions &options = {}, unsigned threads = 1) {
  return calibrate(setting, observed, nothing(setting), options, nobodyListens, threads);
}

constexpr CalibrationOptions everything{Attractiveness::Estimated, true, true};

/// To everyKindOfFigure, the second group's rolls by way of totals. Nothing is known of a fourth school.
Calibration calibratedTo(const ChoiceSetting &setting, const std::vector<double> &x) {
  return calibrated(setting,
                    {table({{x[0], nan}, {x[1], nan}, {x[2], nan}, {nan, nan}}),
                     {x[0] + x[3], x[1] + x[4], x[2] + x[5], nan},
                     {{x[6], {}, 10}},
                     {{x[7], 1, 0.01}}},
                    everything);
}

/// A draw of what every pupil chooses.
Counts drawnRolls(const ChoiceSetting &setting, const ChoiceParameters &parameters, RandomEngine &random) {
  Counts rolls(setting.schools.size(), setting.groups());
  for (std::size_t group = 0; group < setting.groups(); ++group) {
    Counts likely(setting.parts.size(), setting.schools.size());
    for (std::size_t part = 0; part < likely.rows(); ++part) {
      std::ranges::copy(chances(setting, parameters, part, group), likely[part].begin());
      for (double &pupils : likely[part])
        pupils *= setting.pupils[part][group];
    }
    const std::vector<double> sums = columnSums(drawPupils(likely, random));
    for (std::size_t school = 0; school < sums.size(); ++school)
      rolls[school][group] = sums[school];
  }
  return rolls;
}

void expectSame(const ChoiceParameters &found, const ChoiceParameters &truth, double relative) {
  for (std::size_t group = 0; group < truth.groups.size(); ++group) {
    EXPECT_NEAR(found.groups[group].decay, truth.groups[group].decay, relative * truth.groups[group].decay);
    EXPECT_NEAR(found.groups[group].ownCatchment, truth.groups[group].ownCatchment, relative);
    EXPECT_NEAR(found.groups[group].outside, truth.groups[group].outside, relative);
  }
  for (std::size_t school = 0; school < truth.attractiveness.rows(); ++school)
    for (std::size_t group = 0; group < truth.groups.size(); ++group)
      EXPECT_NEAR(found.attractiveness[school][group], truth.attractiveness[school][group], relative);
}

/// Two homes with a short way to one school and a long way to another.
ChoiceSetting twoSchools(std::vector<std::vector<double>> costs, const std::vector<double> &pupils) {
  ChoiceSetting setting;
  setting.dimensions = {{"all", {"all"}, 0}};
  setting.pupils = Counts(pupils.size(), 1);
  setting.schools.resize(2);
  setting.costs = std::move(costs);
  for (std::uint32_t part = 0; part < pupils.size(); ++part) {
    setting.parts.push_back({part, 1, {}});
    setting.pupils[part][0] = pupils[part];
  }
  return setting;
}

} // namespace

TEST(Calibration, FindsWhatExpectedRollsWereMadeWith) {
  const ChoiceSetting setting = town(300, 9, 3);
  ChoiceParameters truth =
      parametersOf(setting, {choice(0.0006, 0.5, 0.05), choice(0.001, 1.5, 0.2), choice(0.0015, 1)});
  spread(truth, setting);
  const Calibration found = calibrated(setting, {expectedRolls(setting, truth), {}, {}, {}}, everything);
  EXPECT_TRUE(found.converged);
  EXPECT_TRUE(found.confounded.empty());
  EXPECT_NEAR(found.fit.chiSquare, 0, 1e-9);
  EXPECT_EQ(found.fit.degreesOfFreedom, 9 * 3 - 3 - (3 + 3 + 8));
  EXPECT_NEAR(found.fit.everyone.atWrongSchool, 0, 1e-6);
  expectSame(found.parameters, truth, 1e-6);
}

TEST(Calibration, FindsAPowerOfCostsAfterTheBusPass) {
  ChoiceSetting setting = town(300, 8, 2);
  for (std::size_t school = 0; school < 8; school += 2)
    setting.schools[school].hasBusPass = true;
  ChoiceParameters truth = parametersOf(setting, {choice(1.2, 0.5), choice(2)});
  truth.decay = Decay::Power;
  truth.passBeyond = 2000;
  truth.groups[0].busPass = 0.5;
  spread(truth, setting);
  ChoiceParameters start = truth;
  for (GroupChoice &group : start.groups)
    group.decay = group.ownCatchment = 0;
  const Calibration found =
      calibrate(setting, {expectedRolls(setting, truth), {}, {}, {}}, start, everything, nobodyListens);
  EXPECT_TRUE(found.converged);
  expectSame(found.parameters, truth, 1e-6);
  EXPECT_EQ(found.parameters.groups[0].busPass, 0.5);
}

/// Hyman (1969): the decay at which the modelled mean cost is the observed one.
TEST(Calibration, MeetsOneMeanCostAsBisectionDoes) {
  const ChoiceSetting setting = town(100, 5, 2);
  for (const double decay : {0.0002, 0.001, 0.004}) {
    const double observed = meanCost(setting, parametersOf(setting, {choice(1), choice(decay)}), 1);
    const Calibration found = calibrated(setting, {{}, {}, {{observed, 1}}, {}});
    ChoiceParameters tried = nothing(setting);
    double low = 0;
    double high = 0.1;
    while (high - low > 1e-15) {
      tried.groups[1].decay = (low + high) / 2;
      (meanCost(setting, tried, 1) > observed ? low : high) = tried.groups[1].decay;
    }
    EXPECT_TRUE(found.converged);
    EXPECT_NEAR(low, decay, 1e-9);
    EXPECT_NEAR(find(found, EstimateOf::Decay, 1).value, low, 1e-9 * low);
    EXPECT_NEAR(found.fit.groups[1].meanCost, observed, 1e-6);
    EXPECT_EQ(found.fit.degreesOfFreedom, 0);
    EXPECT_TRUE(std::isnan(found.fit.overdispersion));
    // no figure is about the other group
    EXPECT_EQ(found.confounded.size(), 1u);
    EXPECT_TRUE(std::isnan(find(found, EstimateOf::Decay, 0).standardError));
  }
}

/// Furness (1965): a factor per school, from modelled to observed totals in turn until nothing changes.
TEST(Calibration, MeetsTotalsAsBalancingDoes) {
  const ChoiceSetting setting = town(100, 6, 2);
  Random random(5);
  ObservedChoices observed;
  for (int school = 0; school < 6; ++school)
    observed.totals.push_back(std::round(random.between(0.1, 0.15) * sum(columnSums(setting.pupils))));
  observed.meanCosts = {{4000}};
  const Calibration found = calibrated(setting, observed, {Attractiveness::Estimated});
  ASSERT_TRUE(found.converged);
  ChoiceParameters balanced = found.parameters;
  balanced.attractiveness = Counts(6, 2);
  for (int i = 0; i < 2000; ++i) {
    const std::vector<double> totals = totalsOf(expectedRolls(setting, balanced));
    for (std::size_t school = 0; school < 6; ++school)
      for (double &value : balanced.attractiveness[school])
        value += std::log(observed.totals[school] / totals[school]);
  }
  const double shift = found.parameters.attractiveness[0][0] - balanced.attractiveness[0][0];
  for (std::size_t school = 0; school < 6; ++school)
    EXPECT_NEAR(found.parameters.attractiveness[school][0] - balanced.attractiveness[school][0], shift, 1e-8);
  EXPECT_NEAR(found.fit.everyone.meanCost, 4000, 1e-6);
  double mean = 0;
  for (std::size_t school = 0; school < 6; ++school)
    mean += observed.totals[school] * found.parameters.attractiveness[school][0];
  EXPECT_NEAR(mean / sum(observed.totals), 0, 1e-12);
}

/// One home, 60 pupils at a school 1 km away and 40 at one 3 km away: odds 60/40 = exp(2000 γ). With D = N p q Δ and
/// the variance of rounding of both rolls, the error follows by hand.
TEST(Calibration, IsTheLogOddsForTwoSchools) {
  const Calibration found = calibrated(twoSchools({{1000, 3000}}, {100}), {table({{60}, {40}}), {}, {}, {}});
  const Estimate &decay = find(found, EstimateOf::Decay, 0);
  EXPECT_NEAR(decay.value, std::log(60.0 / 40.0) / 2000, 1e-10);
  const double variance = 1 / (24.0 * 2000 * 2000) + 1 / (24 * std::pow(24.0 * 2000, 2));
  EXPECT_NEAR(decay.chanceError, std::sqrt(variance), 1e-8 * decay.chanceError);
  EXPECT_NEAR(decay.standardError, decay.chanceError, 1e-12 * decay.chanceError);
}

/// All kinds of figures at once: rolls of one group, totals, a mean of all and a share of the other. How the estimates
/// answer to each figure, by finite differences, and the figures' covariance, by brute force, give the same errors.
TEST(Calibration, HasTheErrorsOfItsFigures) {
  const ChoiceSetting setting = town(60, 4, 2);
  ChoiceParameters truth = parametersOf(setting, {choice(0.0006, 0.5), choice(0.001, 1.5)});
  spread(truth, setting);
  const std::vector<BruteFigure> figures = everyKindOfFigure(setting);
  std::vector<double> values;
  for (const BruteFigure &figure : figures)
    values.push_back(figure.weights[0] * expected(setting, truth, 0, figure.measure) +
                     figure.weights[1] * expected(setting, truth, 1, figure.measure));
  const Calibration found = calibratedTo(setting, values);
  ASSERT_TRUE(found.converged);
  EXPECT_EQ(found.fit.degreesOfFreedom, 8 - 2 - 3 - 2);
  Counts changes(found.estimates.size(), figures.size()); // of the estimates, where a figure changes by 1
  for (std::size_t figure = 0; figure < figures.size(); ++figure) {
    const double by = 0.01 * std::sqrt(covarianceOf(setting, truth, figures[figure], figures[figure]));
    std::vector<double> more = values;
    std::vector<double> less = values;
    more[figure] += by;
    less[figure] -= by;
    const Calibration up = calibratedTo(setting, more);
    const Calibration down = calibratedTo(setting, less);
    for (std::size_t number = 0; number < found.estimates.size(); ++number)
      changes[number][figure] = (up.estimates[number].value - down.estimates[number].value) / (2 * by);
  }
  const auto errorsOf = [&](std::size_t one, std::size_t two) {
    double result = 0;
    for (std::size_t figure = 0; figure < figures.size(); ++figure)
      for (std::size_t other = 0; other < figures.size(); ++other)
        result +=
            changes[one][figure] * covarianceOf(setting, truth, figures[figure], figures[other]) * changes[two][other];
    return result;
  };
  std::vector<std::size_t> utilities;
  for (std::size_t number = 0; number < found.estimates.size(); ++number)
    if (found.estimates[number].kind >= EstimateOf::Decay && found.estimates[number].standardError > 0)
      utilities.push_back(number);
  ASSERT_EQ(utilities.size(), 2u + 3u + 2u);
  for (const std::size_t one : utilities)
    for (const std::size_t two : utilities) {
      const double scale = found.estimates[one].standardError * found.estimates[two].standardError;
      EXPECT_NEAR(found.covariance[one][two] / scale, errorsOf(one, two) / scale, 1e-3) << one << ' ' << two;
    }
}

/// 200 towns whose pupils choose by chance: the errors are as large as they are said to be, and χ² as it should be.
TEST(Calibration, ErrsAsMuchAsItSays) {
  const ChoiceSetting setting = town(100, 10, 3);
  ChoiceParameters truth = parametersOf(setting, {choice(0.0006, 0.5), choice(0.001, 1), choice(0.0015, 1)});
  spread(truth, setting);
  constexpr int samples = 200;
  std::vector<double> means;
  std::vector<double> squares;
  double perDegree = 0;
  for (int sample = 0; sample < samples; ++sample) {
    RandomEngine random = randomEngine(11, static_cast<std::uint64_t>(sample));
    const Calibration found = calibrated(setting, {drawnRolls(setting, truth, random), {}, {}, {}}, everything);
    ASSERT_TRUE(found.converged);
    perDegree += found.fit.overdispersion / samples;
    std::vector<double> scores;
    for (const Estimate &estimate : found.estimates) {
      if (estimate.kind == EstimateOf::Decay)
        scores.push_back((estimate.value - truth.groups[*estimate.group].decay) / estimate.chanceError);
      if (estimate.kind == EstimateOf::OwnCatchment)
        scores.push_back((estimate.value - truth.groups[*estimate.group].ownCatchment) / estimate.chanceError);
      if (estimate.kind == EstimateOf::Attractiveness)
        scores.push_back((estimate.value - truth.attractiveness[*estimate.school][0]) / estimate.chanceError);
    }
    means.resize(scores.size());
    squares.resize(scores.size());
    for (std::size_t i = 0; i < scores.size(); ++i) {
      EXPECT_LT(std::abs(scores[i]), 4.5);
      means[i] += scores[i] / samples;
      squares[i] += scores[i] * scores[i] / samples;
    }
  }
  ASSERT_EQ(means.size(), 3u + 10u + 3u);
  for (std::size_t i = 0; i < means.size(); ++i) {
    EXPECT_NEAR(means[i], 0, 4 / std::sqrt(samples)) << i;
    EXPECT_NEAR(std::sqrt(squares[i] - means[i] * means[i]), 1, 4 / std::sqrt(2 * samples)) << i;
  }
  EXPECT_NEAR(perDegree, 1, 0.2);
}

/// Schools attract the groups differently, which the model does not know: the errors that hold the model's own are as
/// large as they are said to be, those by chance alone are far too small.
TEST(Calibration, KnowsTheErrorOfTheModel) {
  const ChoiceSetting setting = town(100, 20, 2);
  const ChoiceParameters truth = parametersOf(setting, {choice(0.0006), choice(0.001)});
  constexpr int samples = 200;
  double squares = 0;
  double ofChance = 0;
  for (int sample = 0; sample < samples; ++sample) {
    RandomEngine random = randomEngine(13, static_cast<std::uint64_t>(sample));
    Random other(static_cast<std::uint32_t>(sample));
    ChoiceParameters town = truth;
    for (std::size_t school = 0; school < 20; ++school)
      for (double &value : town.attractiveness[school])
        value = other.between(-0.5, 0.5);
    const Calibration found = calibrated(setting, {drawnRolls(setting, town, random), {}, {}, {}});
    ASSERT_TRUE(found.converged);
    const Estimate &decay = find(found, EstimateOf::Decay, 1);
    squares += std::pow((decay.value - 0.001) / decay.standardError, 2) / samples;
    ofChance += std::pow((decay.value - 0.001) / decay.chanceError, 2) / samples;
  }
  EXPECT_NEAR(std::sqrt(squares), 1, 0.3);
  EXPECT_GT(std::sqrt(ofChance), 1.5);
}

TEST(Calibration, WidensItsErrorsWhereTheModelIsWrong) {
  const ChoiceSetting setting = town(200, 8, 2);
  Counts rolls = expectedRolls(setting, parametersOf(setting, {choice(0.0006), choice(0.001)}));
  Random random(7);
  for (std::size_t school = 0; school < 8; ++school)
    for (double &pupils : rolls[school])
      pupils = std::round(pupils * random.between(0.5, 1.1));
  const Calibration found = calibrated(setting, {rolls, {}, {}, {}});
  EXPECT_TRUE(found.converged);
  EXPECT_GT(found.fit.overdispersion, 2);
  EXPECT_EQ(found.fit.overdispersion, found.fit.chiSquare / found.fit.degreesOfFreedom);
  EXPECT_GT(found.fit.modelError, 1);
  for (std::size_t number = 0; number < found.estimates.size(); ++number) {
    const Estimate &estimate = found.estimates[number];
    if (estimate.kind == EstimateOf::Decay) {
      EXPECT_GT(estimate.standardError, 1.5 * estimate.chanceError);
    }
    EXPECT_NEAR(found.covariance[number][number], std::pow(estimate.standardError, 2), 1e-12);
  }
  double wrong = 0;
  double all = 0;
  const Counts modelled = expectedRolls(setting, found.parameters);
  for (std::size_t school = 0; school < 8; ++school) {
    wrong += std::abs(rolls[school][1] - modelled[school][1]) / 2;
    all += rolls[school][1];
  }
  EXPECT_NEAR(found.fit.groups[1].atWrongSchool, wrong / all, 1e-9);
  EXPECT_NEAR(found.fit.groups[1].meanCost, meanCost(setting, found.parameters, 1), 1e-6);
}

/// The own school is always 1 km away and the others 3 km: 2000 γ counts as much as one of the own catchment.
TEST(Calibration, SaysWhatCannotBeToldApart) {
  ChoiceSetting setting = town(30, 3, 2);
  for (std::size_t part = 0; part < 30; ++part)
    for (std::uint32_t school = 0; school < 3; ++school)
      setting.costs[part][school] = school == setting.parts[part].catchment[0].zone ? 1000 : 3000;
  const ChoiceParameters truth = parametersOf(setting, {choice(0.0004, 1), choice(0.0006, 2)});
  ChoiceParameters start = nothing(setting);
  start.groups[1].ownCatchment = 0.5;
  const Calibration found =
      calibrate(setting, {expectedRolls(setting, truth), {}, {}, {}}, start, everything, nobodyListens);
  EXPECT_TRUE(found.converged);
  EXPECT_NEAR(found.fit.chiSquare, 0, 1e-9);
  EXPECT_NEAR(found.parameters.groups[0].decay, 0.0004 + 1 / 2000.0, 1e-9);
  EXPECT_NEAR(found.parameters.groups[1].decay, 0.0006 + 1.5 / 2000.0, 1e-9);
  EXPECT_EQ(found.parameters.groups[1].ownCatchment, 0.5);
  ASSERT_EQ(found.confounded.size(), 2u);
  for (const std::size_t group : {0, 1}) {
    const Confounded &pair = found.confounded[group];
    ASSERT_EQ(pair.estimates.size(), 2u);
    EXPECT_EQ(found.estimates[pair.estimates[0]].kind, EstimateOf::Decay);
    EXPECT_EQ(found.estimates[pair.estimates[1]].kind, EstimateOf::OwnCatchment);
    EXPECT_NEAR(pair.loadings[0], -1 / 2000.0, 1e-9);
    EXPECT_NEAR(pair.loadings[1], 1, 1e-12);
    ChoiceParameters moved = found.parameters;
    moved.groups[group].decay += pair.loadings[0];
    moved.groups[group].ownCatchment += pair.loadings[1];
    const Counts before = expectedRolls(setting, found.parameters);
    const Counts after = expectedRolls(setting, moved);
    for (std::size_t school = 0; school < 3; ++school)
      EXPECT_NEAR(before[school][group], after[school][group], 1e-6);
    EXPECT_TRUE(std::isnan(find(found, EstimateOf::Decay, group).standardError));
    EXPECT_TRUE(std::isnan(find(found, EstimateOf::OwnCatchment, group).standardError));
  }
  for (std::uint32_t school = 0; school < 3; ++school)
    EXPECT_GT(find(found, EstimateOf::Attractiveness, school).standardError, 0);
}

TEST(Calibration, KeepsWhatMakesNoDifference) {
  ChoiceSetting setting = town(50, 4, 2);
  for (Part &part : setting.parts)
    part.catchment.clear();
  const ChoiceParameters truth = parametersOf(setting, {choice(0.0006), choice(0.001)});
  ChoiceParameters start = nothing(setting);
  start.groups[1].ownCatchment = 0.7;
  const Calibration found = calibrate(setting, {expectedRolls(setting, truth), {}, {}, {}}, start,
                                      {Attractiveness::Equal, true, true}, nobodyListens);
  EXPECT_TRUE(found.converged);
  EXPECT_NEAR(find(found, EstimateOf::Decay, 1).value, 0.001, 1e-9);
  EXPECT_EQ(find(found, EstimateOf::OwnCatchment, 1).value, 0.7);
  EXPECT_TRUE(std::isnan(find(found, EstimateOf::OwnCatchment, 1).standardError));
  ASSERT_EQ(found.confounded.size(), 2u);
  EXPECT_EQ(found.confounded[1].estimates.size(), 1u);
}

TEST(Calibration, FindsNothingWhereNobodyLives) {
  ChoiceSetting setting = town(5, 3, 2);
  setting.pupils = Counts(5, 2);
  const Calibration found = calibrated(setting, {table({{1, 2}, {3, 4}, {5, 6}}), {}, {{1000}}, {}}, everything);
  EXPECT_TRUE(std::isnan(found.fit.everyone.meanCost));
  for (const Estimate &estimate : found.estimates)
    EXPECT_TRUE(std::isnan(estimate.standardError));
}

TEST(Calibration, NeedsSomethingThatTellsTheDecay) {
  const ChoiceSetting setting = town(60, 5, 2);
  const ChoiceParameters truth = parametersOf(setting, {choice(0.001), choice(0.001)});
  const ObservedChoices totals{{}, totalsOf(expectedRolls(setting, truth)), {}, {}};
  EXPECT_THROW(calibrated(setting, {}), Error);
  EXPECT_THROW(calibrated(setting, totals, {Attractiveness::Estimated}), Error);
  const Calibration found = calibrated(setting, totals);
  EXPECT_NEAR(find(found, EstimateOf::Decay).value, 0.001, 1e-8);
  EXPECT_EQ(found.parameters.groups[0].decay, found.parameters.groups[1].decay);
  // the balancing of totals with a decay from elsewhere
  const Calibration given = calibrate(setting, totals, parametersOf(setting, {choice(0.0015), choice(0.0005)}),
                                      {Attractiveness::Estimated, false}, nobodyListens);
  EXPECT_TRUE(given.converged);
  EXPECT_EQ(given.parameters.groups[0].decay, 0.0015);
  const std::vector<double> modelled = totalsOf(expectedRolls(setting, given.parameters));
  for (std::size_t school = 0; school < 5; ++school)
    EXPECT_NEAR(modelled[school], totals.totals[school], 1e-6);
}

TEST(Calibration, RefusesFiguresThatNoChoiceGives) {
  const ChoiceSetting setting = twoSchools({{1000, 3000}, {2000, 5000}}, {10, 30}); // 1,750 to 4,500
  for (const double impossible : {1.8, 1750.0, 4500.0, 4700.0})
    EXPECT_THROW(calibrated(setting, {{}, {}, {{impossible}}, {}}), Error) << impossible;
  for (const double possible : {1800.0, 2500.0, 3100.0})
    EXPECT_TRUE(calibrated(setting, {{}, {}, {{possible}}, {}}).converged) << possible;
  for (const double impossible : {-0.1, 0.0, 1.0, 55.0})
    EXPECT_THROW(calibrated(setting, {{}, {}, {}, {{impossible}}}), Error) << impossible;
}

TEST(Calibration, LetsNobodyPreferTheLongWay) {
  const Calibration found = calibrated(twoSchools({{1000, 3000}}, {100}), {table({{40}, {60}}), {}, {}, {}});
  EXPECT_TRUE(found.converged);
  EXPECT_EQ(find(found, EstimateOf::Decay, 0).value, 0);
}

/// All at the nearest school: the decay has no upper end.
TEST(Calibration, SaysWhereItFoundNothing) {
  const Calibration found =
      calibrated(twoSchools({{1000, 3000}, {5000, 1000}}, {100, 50}), {table({{100}, {50}}), {}, {}, {}});
  EXPECT_FALSE(found.converged);
}

TEST(Calibration, ScalesRollsThatHoldMoreThanLiveHere) {
  const ChoiceSetting setting = twoSchools({{1000, 3000}}, {100});
  const Calibration found = calibrated(setting, {table({{90}, {60}}), {}, {}, {}});
  ASSERT_EQ(found.scaledRolls.size(), 1u);
  EXPECT_EQ(found.scaledRolls[0].group, 0u);
  EXPECT_NEAR(found.scaledRolls[0].factor, 100 / 150.0, 1e-12);
  EXPECT_EQ(find(found, EstimateOf::Outside, 0).value, 0);
  EXPECT_NEAR(find(found, EstimateOf::Decay, 0).value, std::log(1.5) / 2000, 1e-10);
  EXPECT_TRUE(calibrated(setting, {table({{60}, {40}}), {}, {}, {}}).scaledRolls.empty());
}

TEST(Calibration, EstimatesWhoGoesOutside) {
  ChoiceSetting setting = town(50, 4, 3);
  for (std::size_t part = 0; part < 50; ++part)
    setting.pupils[part][2] = 0; // a group without pupils is left out
  ChoiceParameters truth = parametersOf(setting, {choice(0.0006, 0, 0.1), choice(0.001, 0, 0.3), choice(0.5, 2)});
  const Counts rolls = expectedRolls(setting, truth);
  ChoiceParameters start = nothing(setting);
  start.groups[2] = choice(7, 8, 0.9);
  const std::vector<double> pupils = columnSums(setting.pupils);
  const Calibration each = calibrate(setting, {rolls, {}, {}, {}}, start, {}, nobodyListens);
  for (const std::size_t group : {0, 1}) {
    const Estimate &own = find(each, EstimateOf::Outside, group);
    EXPECT_NEAR(own.value, truth.groups[group].outside, 1e-12);
    EXPECT_NEAR(own.standardError, std::sqrt(own.value * (1 - own.value) / pupils[group]), 1e-12);
  }
  EXPECT_EQ(each.parameters.groups[2].decay, 7);
  EXPECT_EQ(each.parameters.groups[2].outside, 0.9);
  EXPECT_TRUE(std::isnan(each.fit.groups[2].meanCost));
  const Calibration all = calibrate(setting, {{}, totalsOf(rolls), {}, {}}, start, {}, nobodyListens);
  const double share = 1 - sum(totalsOf(rolls)) / sum(pupils);
  EXPECT_NEAR(find(all, EstimateOf::Outside).value, share, 1e-12);
  EXPECT_NEAR(all.parameters.groups[0].outside, share, 1e-12);
  EXPECT_NEAR(all.parameters.groups[1].outside, share, 1e-12);
}

/// 100 and 60 pupils live in the catchments of two municipal schools, 40 in none; a third school is independent.
TEST(Calibration, EstimatesTakeUp) {
  ChoiceSetting setting = twoSchools({{500, 2000, 900}, {2000, 600, 1000}, {1500, 900, 700}}, {100, 60, 40});
  setting.schools.emplace_back().isIndependent = true;
  setting.parts[0].catchment = {{0, 1}};
  setting.parts[1].catchment = {{0, 0.5}, {1, 0.5}};
  const Calibration found = calibrated(setting, {table({{90}, {30}, {20}}), {}, {}, {}});
  const Estimate &takeUp = find(found, EstimateOf::TakeUp, 0);
  EXPECT_NEAR(takeUp.value, 120 / 160.0, 1e-12);
  EXPECT_NEAR(takeUp.standardError, std::sqrt(0.75 * 0.25 / 160), 1e-12);
  const Estimate &independent = find(found, EstimateOf::Independent, 0);
  EXPECT_NEAR(independent.value, 20 / 80.0, 1e-12);
  EXPECT_NEAR(independent.standardError, std::sqrt(0.25 * 0.75 / 80), 1e-12);
  EXPECT_EQ(found.parameters.groups[0].takeUp, takeUp.value);
  EXPECT_EQ(found.parameters.groups[0].independent, independent.value);
  const Calibration full = calibrated(setting, {{}, {120, 50, 10}, {}, {}});
  EXPECT_EQ(find(full, EstimateOf::TakeUp, 0).value, 1);
  // a school without a roll: its catchment does not count, and nobody knows how many are at the independent one
  const Calibration partly = calibrated(setting, {table({{90}, {nan}, {nan}}), {}, {}, {}});
  EXPECT_NEAR(find(partly, EstimateOf::TakeUp, 0).value, 90 / 130.0, 1e-12);
  EXPECT_THROW(find(partly, EstimateOf::Independent, 0), std::logic_error);
  EXPECT_THROW(find(partly, EstimateOf::Outside, 0), std::logic_error);
}

TEST(Calibration, KeepsSchoolsWithoutARollAtZero) {
  const ChoiceSetting setting = town(200, 6, 2);
  ChoiceParameters truth = parametersOf(setting, {choice(0.0006), choice(0.001)});
  spread(truth, setting);
  for (std::size_t school = 0; school < 6; ++school) // measured against the last
    for (double &value : truth.attractiveness[school])
      value -= school < 5 ? truth.attractiveness[5][0] : 0;
  std::ranges::fill(truth.attractiveness[5], 0);
  Counts rolls = expectedRolls(setting, truth);
  std::ranges::fill(rolls[5], nan);
  const Calibration found = calibrated(setting, {rolls, {}, {}, {}}, {Attractiveness::Estimated});
  EXPECT_TRUE(found.converged);
  expectSame(found.parameters, truth, 1e-6);
  EXPECT_TRUE(std::isnan(find(found, EstimateOf::Attractiveness, 5).standardError));
  EXPECT_GT(find(found, EstimateOf::Attractiveness, 0).standardError, 0);
}

/// One group's rolls are hidden at two schools, whose totals are known: what is left tells as much.
TEST(Calibration, UsesTotalsWhereGroupsAreHidden) {
  const ChoiceSetting setting = town(200, 6, 2);
  ChoiceParameters truth = parametersOf(setting, {choice(0.0006, 0.5, 0.1), choice(0.001, 1, 0.2)});
  spread(truth, setting);
  const Counts rolls = expectedRolls(setting, truth);
  ObservedChoices hidden{rolls, totalsOf(rolls), {}, {}};
  hidden.rolls[1][0] = hidden.rolls[4][0] = nan;
  const Calibration all = calibrated(setting, {rolls, {}, {}, {}}, everything);
  const Calibration some = calibrated(setting, hidden, everything);
  expectSame(some.parameters, truth, 1e-6);
  ASSERT_EQ(some.estimates.size(), all.estimates.size());
  for (std::size_t number = 0; number < all.estimates.size(); ++number)
    EXPECT_NEAR(some.estimates[number].chanceError, all.estimates[number].chanceError,
                1e-6 * all.estimates[number].chanceError);
}

/// Two islands, and a school nobody has a way to: attractiveness has mean 0 on each island.
TEST(Calibration, MeasuresIslandsApart) {
  ChoiceSetting setting = town(200, 7, 2);
  for (std::size_t part = 0; part < 200; ++part)
    for (std::size_t school = 0; school < 7; ++school)
      if (school == 6 || school % 2 != part % 2)
        setting.costs[part][school] = noWay;
  ChoiceParameters truth = parametersOf(setting, {choice(0.0006), choice(0.001)});
  spread(truth, setting);
  Counts rolls = expectedRolls(setting, truth);
  for (const std::size_t island : {0, 1}) {
    double mean = 0;
    double pupils = 0;
    for (std::size_t school = island; school < 6; school += 2) {
      mean += sum(rolls[school]) * truth.attractiveness[school][0];
      pupils += sum(rolls[school]);
    }
    for (std::size_t school = island; school < 6; school += 2)
      for (double &value : truth.attractiveness[school])
        value -= mean / pupils;
  }
  std::ranges::fill(truth.attractiveness[6], 0);
  std::ranges::fill(rolls[6], 12); // commuters, whom no home explains
  const Calibration found = calibrated(setting, {rolls, {}, {}, {}}, {Attractiveness::Estimated});
  EXPECT_TRUE(found.converged);
  EXPECT_TRUE(found.confounded.empty());
  expectSame(found.parameters, truth, 1e-6);
  for (std::uint32_t school = 0; school < 6; ++school)
    EXPECT_GT(find(found, EstimateOf::Attractiveness, school).standardError, 0);
  EXPECT_TRUE(std::isnan(find(found, EstimateOf::Attractiveness, 6).standardError));
}

TEST(Calibration, TakesAnEmptySchoolForAlmostEmpty) {
  const ChoiceSetting setting = town(200, 5, 2);
  ObservedChoices observed{expectedRolls(setting, parametersOf(setting, {choice(0.0006), choice(0.001)})), {}, {}, {}};
  std::ranges::fill(observed.rolls[2], 0);
  const Calibration found = calibrated(setting, observed, {Attractiveness::Estimated});
  EXPECT_TRUE(found.converged);
  EXPECT_LT(find(found, EstimateOf::Attractiveness, 2).value, -3);
  EXPECT_LT(sum(expectedRolls(setting, found.parameters)[2]), 1);
}

TEST(Calibration, KnowsPlacesAndFullSchools) {
  ChoiceSetting setting = town(100, 4, 2);
  setting.schools[0].places = 100;
  setting.schools[1].places = 400;
  setting.schools[3].places = 1600;
  ChoiceParameters truth = parametersOf(setting, {choice(0.0006), choice(0.001)});
  const double values[4] = {-std::log(4), 0, 0, std::log(4)};
  for (std::size_t school = 0; school < 4; ++school)
    std::ranges::fill(truth.attractiveness[school], values[school]);
  ObservedChoices observed{expectedRolls(setting, truth), {}, {}, {}};
  const Calibration found = calibrated(setting, observed, {Attractiveness::ByPlaces});
  expectSame(found.parameters, truth, 1e-6);
  observed.totals = {98, 391, 5000, 1700};
  EXPECT_EQ(calibrated(setting, observed).fullSchools, (std::vector<std::uint32_t>{0, 3}));
}

TEST(Calibration, MayGiveAllGroupsTheSame) {
  const ChoiceSetting setting = town(100, 5, 2);
  const ChoiceParameters truth = parametersOf(setting, {choice(0.0008, 0.7), choice(0.0008, 0.7)});
  CalibrationOptions options = everything;
  options.differByGroup = false;
  const Calibration found = calibrated(setting, {expectedRolls(setting, truth), {}, {}, {}}, options);
  EXPECT_NEAR(find(found, EstimateOf::Decay).value, 0.0008, 1e-9);
  EXPECT_NEAR(find(found, EstimateOf::OwnCatchment).value, 0.7, 1e-6);
  EXPECT_EQ(found.parameters.groups[0].decay, found.parameters.groups[1].decay);
}

TEST(Calibration, IsTheSameForAnyNumberOfThreads) {
  const ChoiceSetting setting = town(700, 7, 2);
  ChoiceParameters truth = parametersOf(setting, {choice(0.0006, 0.5), choice(0.001, 1)});
  spread(truth, setting);
  RandomEngine random = randomEngine(1, 0);
  const ObservedChoices observed{drawnRolls(setting, truth, random), {}, {}, {}};
  const Calibration alone = calibrated(setting, observed, everything, 1);
  for (const unsigned threads : {2U, 3U}) {
    const Calibration found = calibrated(setting, observed, everything, threads);
    ASSERT_EQ(found.estimates.size(), alone.estimates.size());
    EXPECT_EQ(found.fit.chiSquare, alone.fit.chiSquare);
    for (std::size_t number = 0; number < alone.estimates.size(); ++number) {
      EXPECT_EQ(found.estimates[number].value, alone.estimates[number].value);
      EXPECT_EQ(found.estimates[number].standardError, alone.estimates[number].standardError);
    }
  }
}

TEST(Calibration, TellsHowFarItIsAndStops) {
  const ChoiceSetting setting = town(500, 5, 2);
  const ChoiceParameters truth = parametersOf(setting, {choice(0.0006), choice(0.001)});
  const ObservedChoices observed{expectedRolls(setting, truth), {}, {}, {}};
  double last = 0;
  calibrate(setting, observed, nothing(setting), {}, [&](double done) {
    EXPECT_GE(done, last);
    last = done;
  });
  EXPECT_EQ(last, 1);
  const auto stop = [](double done) {
    if (done > 0.3)
      throw Cancelled();
  };
  EXPECT_THROW(calibrate(setting, observed, nothing(setting), {}, stop), Cancelled);
}

TEST(DrawParameters, HasTheCovarianceOfTheEstimates) {
  const ChoiceSetting setting = town(1000, 10, 2);
  ChoiceParameters truth = parametersOf(setting, {choice(0.0006, 0.5, 0.1), choice(0.001, 1, 0.2)});
  spread(truth, setting);
  const Calibration found = calibrated(setting, {expectedRolls(setting, truth), {}, {}, {}}, everything);
  constexpr std::size_t draws = 4000;
  const auto drawn = drawParameters(found.parameters, found.estimates, found.covariance, draws, 5);
  ASSERT_EQ(drawn.size(), draws);
  const auto valueOf = [](const ChoiceParameters &parameters, const Estimate &estimate) {
    return estimate.school                             ? parameters.attractiveness[*estimate.school][1]
           : estimate.kind == EstimateOf::Decay        ? parameters.groups[*estimate.group].decay
           : estimate.kind == EstimateOf::OwnCatchment ? parameters.groups[*estimate.group].ownCatchment
           : estimate.kind == EstimateOf::Outside      ? parameters.groups[*estimate.group].outside
                                                       : parameters.groups[*estimate.group].takeUp;
  };
  for (std::size_t one = 0; one < found.estimates.size(); ++one)
    for (std::size_t two = 0; two <= one; ++two) {
      double product = 0;
      for (const ChoiceParameters &draw : drawn)
        product += (valueOf(draw, found.estimates[one]) - found.estimates[one].value) *
                   (valueOf(draw, found.estimates[two]) - found.estimates[two].value) / draws;
      const double scale = found.estimates[one].standardError * found.estimates[two].standardError;
      EXPECT_NEAR(product / scale, found.covariance[one][two] / scale, 0.1) << one << ' ' << two;
    }
  const auto again = drawParameters(found.parameters, found.estimates, found.covariance, 3, 5);
  EXPECT_EQ(again[2].groups[1].decay, drawn[2].groups[1].decay);
  EXPECT_NE(drawn[0].groups[1].decay, drawn[1].groups[1].decay);
}

TEST(DrawParameters, StaysWithinRangeAndLeavesWhatIsNotKnown) {
  ChoiceParameters parameters{Decay::Exponential, {choice(0.1, 3, 0.05), choice(0.1, 4, 0.95)}, Counts(1, 2), 0};
  const std::vector<Estimate> estimates{{EstimateOf::Outside, {}, {}, 0.05, 1, 1},
                                        {EstimateOf::Decay, {}, {}, 0.1, 1, 1},
                                        {EstimateOf::Decay, 1, {}, 0.1, nan, nan},
                                        {EstimateOf::OwnCatchment, 0, {}, 3, nan, nan}};
  Counts covariance(4, 4);
  covariance[0][0] = covariance[1][1] = 1;
  covariance[0][1] = covariance[1][0] = 1; // singular
  bool hasLow = false;
  bool hasHigh = false;
  for (const ChoiceParameters &draw : drawParameters(parameters, estimates, covariance, 100, 1)) {
    for (const GroupChoice &group : draw.groups) {
      EXPECT_GE(group.outside, 0);
      EXPECT_LE(group.outside, 1);
      EXPECT_GE(group.decay, 0);
    }
    hasLow = hasLow || draw.groups[1].outside == 0;
    hasHigh = hasHigh || draw.groups[0].outside == 1;
    if (draw.groups[0].decay > 0 && draw.groups[0].outside > 0 && draw.groups[0].outside < 1) {
      EXPECT_NEAR(draw.groups[0].decay - 0.1, draw.groups[0].outside - 0.05, 1e-9);
    }
    EXPECT_EQ(draw.groups[1].decay, 0.1);
    EXPECT_EQ(draw.groups[0].ownCatchment, 3);
    EXPECT_EQ(draw.groups[1].ownCatchment, 4);
  }
  EXPECT_TRUE(hasLow && hasHigh);
}

} // namespace skolmix
