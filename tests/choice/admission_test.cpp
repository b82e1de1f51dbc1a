#include "choice/admission.h"

#include "choice/logit.h"
#include "model/error.h"
#include "model/table.h"

#include <atomic>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>

namespace skolmix {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

void nobodyListens(double) {}

Drawing drawing(std::size_t draws, std::uint64_t seed = 1, unsigned threads = 1) { return {draws, seed, threads}; }

/// Units that are not divided, one dimension of so many groups as `pupils` has columns, and municipal schools.
ChoiceSetting small(const Counts &pupils, const Ways &costs, const std::vector<std::optional<double>> &places) {
  ChoiceSetting setting;
  setting.dimensions = {{"group", std::vector<std::string>(pupils.columns())}};
  setting.pupils = pupils;
  for (std::uint32_t unit = 0; unit < pupils.rows(); ++unit)
    setting.parts.push_back({unit, 1, {}});
  for (const std::optional<double> &own : places)
    setting.schools.push_back({own});
  setting.costs = costs;
  return setting;
}

/// All pupils rank the schools by their number, as good as certainly.
ChoiceParameters inOrder(const ChoiceSetting &setting) {
  ChoiceParameters parameters = sameForAll(setting);
  for (std::size_t school = 0; school < setting.schools.size(); ++school)
    for (double &utility : parameters.attractiveness[school])
      utility = -25 * static_cast<double>(school);
  return parameters;
}

Admissions play(const ChoiceSetting &setting, const ChoiceParameters &parameters, const AdmissionRules &rules = {},
                const Drawing &draws = drawing(3)) {
  return admissions(setting, std::span(&parameters, 1), rules, draws, nobodyListens);
}

AdmissionRules decidedBy(const std::vector<Priority> &order) {
  AdmissionRules rules;
  rules.municipal = rules.independent = order;
  return rules;
}

std::vector<double> rowOf(const Counts &counts, std::size_t row) { return {counts[row].begin(), counts[row].end()}; }

std::vector<double> allOf(const Counts &counts) {
  std::vector<double> result;
  for (std::size_t row = 0; row < counts.rows(); ++row)
    result.insert(result.end(), counts[row].begin(), counts[row].end());
  return result;
}

/// All figures side by side.
std::vector<double> allOf(const Admissions &result) {
  std::vector<double> figures = allOf(result.flows.pupils);
  const auto append = [&](const std::vector<double> &more) { figures.insert(figures.end(), more.begin(), more.end()); };
  for (const Flow &flow : result.flows.flows)
    append({static_cast<double>(flow.part), static_cast<double>(flow.school)});
  for (const Counts &draw : result.draws)
    append(allOf(draw));
  append(allOf(result.firstChoices));
  for (const Fulfilment &group : result.fulfilled)
    append({group.pupils, group.firstChoice, group.firstThree, group.placed, group.withoutPlace, group.left});
  return figures;
}

/// A town with whole pupils in two dimensions of 3 and 2 groups, divided units, shared catchments, independent and shut
/// schools, and too few places.
struct Town {
  ChoiceSetting setting;
  ChoiceParameters parameters;
  AdmissionRules rules;
};

Town town(std::uint32_t seed) {
  constexpr std::size_t units = 30;
  constexpr std::uint32_t schools = 8;
  Random random(seed);
  Town town;
  ChoiceSetting &setting = town.setting;
  setting.dimensions = {{"a", {"", ""}, 0}, {"b", {"", "", ""}, 2}};
  setting.lead = 1;
  setting.pupils = Counts(units, 5);
  for (std::uint32_t unit = 0; unit < units; ++unit) {
    for (std::size_t pupils = random.below(40); pupils > 0; --pupils) {
      ++setting.pupils[unit][random.below(2)];
      ++setting.pupils[unit][2 + random.below(3)];
    }
    const double share = random.below(3) ? random.between(0, 1) : 1;
    for (const double part : {share, 1 - share})
      if (part > 0)
        setting.parts.push_back({unit, part, {{static_cast<std::uint32_t>(random.below(schools)), 0.5}, {7, 0.5}}});
  }
  for (std::uint32_t school = 0; school < schools; ++school) {
    setting.schools.push_back({random.between(20, 90), school % 4 == 3});
    if (school == 0)
      setting.schools[school].places.reset();
  }
  setting.costs.assign(setting.parts.size(), std::vector<double>(schools));
  for (std::vector<double> &row : setting.costs)
    for (double &cost : row)
      cost = random.below(8) ? random.between(100, 5000) : noWay;
  for (std::vector<double> &row : setting.costs)
    row[0] = random.below(4) ? row[0] : noWay;
  town.parameters = sameForAll(setting);
  for (std::size_t group = 0; group < 3; ++group)
    town.parameters.groups[group] = {.outside = 0.1 * static_cast<double>(group),
                                     .decay = 0.0005,
                                     .ownCatchment = 1,
                                     .sibling = 0.3,
                                     .queueYears = static_cast<double>(group)};
  for (std::size_t school = 0; school < schools; ++school)
    for (double &utility : town.parameters.attractiveness[school])
      utility = random.between(-1, 1);
  town.rules.listLength = 4;
  town.rules.reserveDimension = 0;
  town.rules.reserves = town.rules.quotas = Counts(schools, 2);
  for (std::size_t school = 0; school < schools; ++school) {
    town.rules.reserves[school][1] = 8;
    town.rules.quotas[school][0] = school % 2 ? infinite : 25;
    town.rules.quotas[school][1] = infinite;
  }
  return town;
}

} // namespace

TEST(Admissions, LoseNobody) {
  for (std::uint32_t seed = 1; seed <= 10; ++seed) {
    const Town own = town(seed);
    const Admissions result = play(own.setting, own.parameters, own.rules);
    const std::vector<double> expected = columnSums(own.setting.pupils);
    for (const Counts &draw : result.draws)
      EXPECT_EQ(columnSums(draw), expected);
    const Counts mean = meanOf(result.draws);
    const Counts ofFlows = enrolment(result.flows, own.setting.schools.size());
    for (std::size_t school = 0; school < mean.rows(); ++school)
      for (std::size_t group = 0; group < mean.columns(); ++group)
        EXPECT_NEAR(ofFlows[school][group], mean[school][group], 1e-9);
    Counts ofUnits(own.setting.pupils.rows(), 5);
    for (std::size_t flow = 0; flow < result.flows.flows.size(); ++flow)
      for (std::size_t group = 0; group < 5; ++group)
        ofUnits[own.setting.parts[result.flows.flows[flow].part].unit][group] += result.flows.pupils[flow][group];
    for (std::size_t unit = 0; unit < ofUnits.rows(); ++unit)
      for (std::size_t group = 0; group < 5; ++group)
        EXPECT_NEAR(ofUnits[unit][group], own.setting.pupils[unit][group], 1e-9);
    const Fulfilment all = inAll(result.fulfilled);
    EXPECT_NEAR(all.pupils, expected[0] + expected[1], 1e-9);
    EXPECT_NEAR(all.withoutPlace + all.left, mean[8][0] + mean[8][1], 1e-9);
    EXPECT_NEAR(sum(columnSums(result.firstChoices)), sum(expected), 1e-9);
  }
}

TEST(Admissions, KeepToPlacesQuotasAndWays) {
  for (std::uint32_t seed = 1; seed <= 10; ++seed) {
    const Town own = town(seed);
    const Admissions result = play(own.setting, own.parameters, own.rules);
    for (const Counts &draw : result.draws)
      for (std::size_t school = 0; school < 8; ++school) {
        EXPECT_LE(draw[school][0] + draw[school][1], std::floor(own.setting.schools[school].places.value_or(infinite)));
        EXPECT_LE(draw[school][0], own.rules.quotas[school][0]);
      }
    for (const Flow &flow : result.flows.flows)
      if (flow.school != outside) {
        EXPECT_FALSE(std::isnan(own.setting.costs[flow.part][flow.school]));
      }
  }
}

TEST(Admissions, AreTheSameForAnyNumberOfThreads) {
  const Town own = town(1);
  const std::vector<double> alone = allOf(play(own.setting, own.parameters, own.rules, drawing(13)));
  for (const unsigned threads : {2, 3})
    EXPECT_EQ(allOf(play(own.setting, own.parameters, own.rules, drawing(13, 1, threads))), alone);
  const std::vector<ChoiceParameters> many(13, own.parameters);
  for (const unsigned threads : {1, 3})
    EXPECT_EQ(allOf(admissions(own.setting, many, own.rules, drawing(13, 1, threads), nobodyListens)), alone);
}

TEST(Admissions, StartFromTheirSeed) {
  const Town own = town(1);
  const Admissions first = play(own.setting, own.parameters, own.rules, drawing(3, 1));
  EXPECT_EQ(allOf(play(own.setting, own.parameters, own.rules, drawing(3, 1))), allOf(first));
  EXPECT_NE(allOf(play(own.setting, own.parameters, own.rules, drawing(3, 2))), allOf(first));
  EXPECT_NE(allOf(first.draws[0]), allOf(first.draws[1]));
}

/// Each draw is off by chance; the mean of 3,000 is within 4.5 of its own standard deviations of what the logit
/// expects.
TEST(Admissions, AreThoseOfTheLogitWherePlacesAreUnlimited) {
  Town own = town(2);
  for (Alternative &school : own.setting.schools)
    school.places.reset();
  constexpr int draws = 3000;
  const Admissions result = play(own.setting, own.parameters, {}, drawing(draws));
  const Counts expected = expectedEnrolment(own.setting, logit(own.setting, own.parameters));
  const Counts mean = meanOf(result.draws);
  const Counts deviation = standardDeviation(result.draws);
  for (std::size_t school = 0; school < mean.rows(); ++school)
    for (std::size_t group = 0; group < mean.columns(); ++group) {
      EXPECT_NEAR(mean[school][group], expected[school][group], 4.5 * deviation[school][group] / std::sqrt(draws));
      EXPECT_LE(deviation[school][group], 2 * std::sqrt(expected[school][group])) << "so the bound is no empty one";
    }
  const Fulfilment all = inAll(result.fulfilled);
  EXPECT_EQ(all.firstChoice, all.pupils - all.left);
}

TEST(Admissions, AreTheSameFarFromAChangeOfCatchments) {
  Town own = town(3);
  for (Alternative &school : own.setting.schools)
    school.places.reset();
  for (std::size_t unit = 0; unit < own.setting.pupils.rows(); ++unit)
    for (double &count : own.setting.pupils[unit])
      count *= 0.37;
  const Admissions before = play(own.setting, own.parameters, {}, drawing(30));
  ChoiceSetting moved = own.setting;
  moved.parts[10].catchment = {{0, 0.5}, {5, 0.5}};
  const Admissions after = play(moved, own.parameters, {}, drawing(30));
  const auto ofOthers = [&](const Admissions &result) {
    std::vector<double> pupils;
    for (std::size_t flow = 0; flow < result.flows.flows.size(); ++flow)
      if (result.flows.flows[flow].part != 10) {
        pupils.push_back(result.flows.flows[flow].school);
        pupils.insert(pupils.end(), result.flows.pupils[flow].begin(), result.flows.pupils[flow].end());
      }
    return pupils;
  };
  EXPECT_EQ(ofOthers(after), ofOthers(before));
  EXPECT_NE(allOf(after), allOf(before));
  for (std::size_t draw = 0; draw < 3; ++draw)
    EXPECT_EQ(columnSums(after.draws[draw]), columnSums(before.draws[draw]));
}

/// A unit next to the popular school with 60 pupils of group 0, and one farther off with 40 of group 1; 50 places.
TEST(Admissions, SpreadBySoftReservesAndCapByHardQuotas) {
  const ChoiceSetting setting = small(table({{60, 0}, {0, 40}}), {{100, 500}, {900, 500}}, {50, {}});
  const ChoiceParameters parameters = inOrder(setting);
  AdmissionRules rules = decidedBy({Priority::AbsoluteProximity});
  EXPECT_EQ(rowOf(play(setting, parameters, rules).draws[0], 0), (std::vector<double>{50, 0}));
  rules.reserves = table({{0, 20.9}, {0, 0}});
  EXPECT_EQ(rowOf(play(setting, parameters, rules).draws[0], 0), (std::vector<double>{30, 20}));
  rules.reserves = table({{0, 45}, {0, 0}});
  EXPECT_EQ(rowOf(play(setting, parameters, rules).draws[0], 0), (std::vector<double>{10, 40})) << "soft: 5 are left";
  rules.reserves = {};
  rules.quotas = table({{35, infinite}, {infinite, infinite}});
  EXPECT_EQ(rowOf(play(setting, parameters, rules).draws[0], 0), (std::vector<double>{35, 15}));
  rules.quotas = table({{35, 5}, {infinite, infinite}});
  EXPECT_EQ(rowOf(play(setting, parameters, rules).draws[0], 0), (std::vector<double>{35, 5})) << "hard: 10 are empty";
}

TEST(Admissions, RefuseToReserveMoreThanThePlaces) {
  const ChoiceSetting setting = small(table({{60, 40}}), {{100}}, {50});
  AdmissionRules rules;
  rules.reserves = table({{30, 30}});
  EXPECT_THROW(play(setting, inOrder(setting), rules), Error);
}

/// Group 0 lives in the catchment that schools 0 and 1 share, group 1 much nearer to them in that of school 2, which
/// nobody likes. All of group 0 have a place at whichever of the two they like best.
TEST(Admissions, GiveASharedCatchmentPriorityAtAllItsSchools) {
  ChoiceSetting setting = small(table({{20, 0}, {0, 40}}), {{900, 900, 900}, {100, 100, 100}}, {20, 20, {}});
  setting.parts[0].catchment = {{0, 0.7}, {1, 0.3}};
  setting.parts[1].catchment = {{2, 1}};
  ChoiceParameters parameters = sameForAll(setting);
  parameters.attractiveness = table({{0, 0}, {0, 0}, {-25, -25}});
  const Admissions result = play(setting, parameters, decidedBy({Priority::Catchment, Priority::AbsoluteProximity}));
  EXPECT_EQ(result.fulfilled[0].firstChoice, 20);
  EXPECT_GT(result.firstChoices[0][0], 0);
  EXPECT_GT(result.firstChoices[1][0], 0);
  const Admissions without = play(setting, parameters, decidedBy({Priority::AbsoluteProximity}));
  EXPECT_EQ(without.fulfilled[0].firstChoice, 0);
}

TEST(Admissions, AdmitSiblingsFirstButOnlyWhereTheyLikeItBest) {
  ChoiceSetting setting = small(table({{10, 0}, {0, 20}}), {{900, 900, 1}, {100, 100, 1}}, {10, 10, {}});
  ChoiceParameters parameters = inOrder(setting);
  parameters.groups[0].sibling = 1;
  const AdmissionRules rules = decidedBy({Priority::Sibling, Priority::AbsoluteProximity});
  EXPECT_EQ(rowOf(play(setting, parameters, rules).draws[0], 0), (std::vector<double>{10, 0}));
  setting.schools[0].places = 0;
  EXPECT_EQ(rowOf(play(setting, parameters, rules).draws[0], 1), (std::vector<double>{0, 10}));
  parameters.groups[0].sibling = 0.25;
  setting.schools[0].places = 10;
  const Admissions some = play(setting, parameters, rules, drawing(2000));
  EXPECT_NEAR(meanOf(some.draws)[0][0], 2.5, 4.5 * std::sqrt(10 * 0.25 * 0.75 / 2000));
}

/// Two queue for 3 and 1 years on average: exponential times, so the first is before the second 3 times of 4.
TEST(Admissions, AdmitWhoHasQueuedLongest) {
  ChoiceSetting setting = small(table({{1, 1, 1}}), {{1, 1}}, {1, {}});
  setting.schools[0].isIndependent = true;
  ChoiceParameters parameters = inOrder(setting);
  parameters.groups[0].queueYears = 3;
  parameters.groups[1].queueYears = 1;
  const Counts mean = meanOf(play(setting, parameters, {}, drawing(4000)).draws);
  EXPECT_NEAR(mean[0][0], 0.75, 4.5 * std::sqrt(0.75 * 0.25 / 4000));
  EXPECT_EQ(mean[0][2], 0) << "who does not queue is last";
  setting.schools[0].isIndependent = false;
  EXPECT_GT(meanOf(play(setting, parameters, {}, drawing(400)).draws)[0][2], 0.2) << "municipal schools have no queue";
}

/// Malmö's example: pupil 1 has 700 m to school A and 850 m to another one, pupil 2 has 500 m and 600 m.
TEST(Admissions, DecideByRelativeProximityAndThenByAbsolute) {
  ChoiceSetting setting = small(table({{1, 0}, {0, 1}}), {{700, 850}, {500, 600}}, {1, {}});
  EXPECT_EQ(rowOf(meanOf(play(setting, inOrder(setting), {}, drawing(20)).draws), 0), (std::vector<double>{1, 0}));
  setting.costs = {{700, 850}, {699, 849}};
  EXPECT_EQ(rowOf(meanOf(play(setting, inOrder(setting), {}, drawing(20)).draws), 0), (std::vector<double>{0, 1}));
  setting.costs = {{700, 850}, {700, 850}};
  EXPECT_NEAR(meanOf(play(setting, inOrder(setting), {}, drawing(1000)).draws)[0][0], 0.5, 4.5 * 0.5 / std::sqrt(1000));
  AdmissionRules rules = decidedBy({Priority::RelativeToGuaranteed});
  setting.costs = {{700, 850}, {500, 9000}};
  rules.guaranteed = {0, 1};
  EXPECT_EQ(rowOf(meanOf(play(setting, inOrder(setting), rules, drawing(20)).draws), 0), (std::vector<double>{1, 0}));
  rules.guaranteed = {outside, outside};
  EXPECT_EQ(rowOf(meanOf(play(setting, inOrder(setting), rules, drawing(20)).draws), 0), (std::vector<double>{0, 1}));
}

/// All ask for school 0 only. School 1 is independent, school 2 is nearer than 3, and there is no way to school 4.
TEST(Admissions, PlaceWhoIsRejectedAtTheNearestMunicipalSchoolWithRoom) {
  ChoiceSetting setting = small(table({{100}}), {{10, 20, 30, 40, noWay}}, {10, {}, 20.9, 30, {}});
  setting.schools[1].isIndependent = true;
  AdmissionRules rules;
  rules.listLength = 1;
  const Admissions result = play(setting, inOrder(setting), rules);
  EXPECT_EQ(allOf(result.draws[0]), (std::vector<double>{10, 0, 20, 30, 0, 40}));
  const Fulfilment &all = result.fulfilled[0];
  EXPECT_EQ(all.pupils, 100);
  EXPECT_EQ(all.firstChoice, 10);
  EXPECT_EQ(all.firstThree, 10);
  EXPECT_EQ(all.placed, 50);
  EXPECT_EQ(all.withoutPlace, 40);
  EXPECT_EQ(all.left, 0);
  rules.quotas = table({{infinite}, {infinite}, {5}, {infinite}, {infinite}});
  EXPECT_EQ(allOf(play(setting, inOrder(setting), rules).draws[0]), (std::vector<double>{10, 0, 5, 30, 0, 55}));
}

TEST(Admissions, CountTheFirstThreeChoices) {
  const ChoiceSetting setting = small(table({{100}}), {{1, 1, 1, 1}}, {10, 20, 30, {}});
  const Fulfilment all = play(setting, inOrder(setting)).fulfilled[0];
  EXPECT_EQ(all.firstChoice, 10);
  EXPECT_EQ(all.firstThree, 60);
  EXPECT_EQ(all.placed, 0);
  AdmissionRules rules;
  rules.listLength = 3;
  const Fulfilment three = play(setting, inOrder(setting), rules).fulfilled[0];
  EXPECT_EQ(three.firstThree, 60);
  EXPECT_EQ(three.placed, 40) << "at a school that was on no list";
}

TEST(Admissions, TellWhoLeavesFromWhoHasNoWay) {
  const ChoiceSetting setting = small(table({{400, 0}, {0, 50}}), {{1}, {noWay}}, {std::optional<double>()});
  ChoiceParameters parameters = sameForAll(setting);
  parameters.groups[0].outside = 0.25;
  const Admissions result = play(setting, parameters, {}, drawing(500));
  EXPECT_NEAR(result.fulfilled[0].left, 100, 4.5 * std::sqrt(400 * 0.25 * 0.75 / 500));
  EXPECT_EQ(result.fulfilled[0].withoutPlace, 0);
  EXPECT_EQ(result.fulfilled[1].withoutPlace, 50);
  EXPECT_EQ(result.fulfilled[1].left, 0);
  EXPECT_EQ(result.firstChoices[1][1], 50);
  EXPECT_NEAR(result.firstChoices[1][0], result.fulfilled[0].left, 1e-9);
}

TEST(Admissions, GiveEveryDrawItsOwnParameters) {
  const ChoiceSetting setting = small(table({{10}}), {{1, 1}}, {{}, {}});
  std::vector<ChoiceParameters> parameters(6, inOrder(setting));
  for (std::size_t draw = 1; draw < 6; draw += 2)
    parameters[draw].attractiveness = table({{-50}, {0}});
  const Admissions result = admissions(setting, parameters, {}, drawing(6, 1, 2), nobodyListens);
  for (std::size_t draw = 0; draw < 6; ++draw)
    EXPECT_EQ(result.draws[draw][draw % 2][0], 10);
}

TEST(Admissions, StopWhenCancelled) {
  const ChoiceSetting setting = small(table({{10}}), {{1}}, {{}});
  const ChoiceParameters parameters = sameForAll(setting);
  std::atomic<int> told = 0;
  const auto stop = [&](double done) {
    if (++told > 10 && done > 0)
      throw Cancelled();
  };
  EXPECT_THROW(admissions(setting, std::span(&parameters, 1), {}, drawing(100'000, 1, 2), stop), Cancelled);
  EXPECT_LT(told, 20);
}

TEST(Admissions, HaveAMeanAndAStandardDeviation) {
  const std::vector<Counts> draws{table({{1, 5}}), table({{2, 5}}), table({{6, 5}})};
  EXPECT_EQ(allOf(meanOf(draws)), (std::vector<double>{3, 5}));
  EXPECT_NEAR(standardDeviation(draws)[0][0], std::sqrt((4 + 1 + 9) / 2.0), 1e-12);
  EXPECT_EQ(standardDeviation(draws)[0][1], 0);
  EXPECT_TRUE(std::isnan(standardDeviation(std::span(draws).first(1))[0][0]));
}

} // namespace skolmix
