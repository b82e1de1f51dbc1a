#include "planning/candidates.h"

#include "model/table.h"
#include "planning/stages.h"

#include <array>
#include <cmath>
#include <gtest/gtest.h>
#include <set>

namespace skolmix {
namespace {

using Kind = ChangeKind;
using Names = std::vector<std::string>;

const EqualArea projection({15, 60});
constexpr double side = 6000;
const Standards standards{{0, 1, 0}, {2000, 2000, 2000}}; // of the leading dimension alone

std::string joined(const Names &names) {
  std::string text;
  for (const std::string &name : names)
    text += (text.empty() ? "" : "+") + name;
  return text;
}

/// 150 addresses and six schools at random places; all live in the catchment of the nearest school that is open in
/// their stage. S5 is open in the last stage only, and S4 in all but the last. The second dimension leads.
struct Addresses : Municipality {
  Names schools{"S0", "S1", "S2", "S3", "S4", "S5"};

  explicit Addresses(std::uint32_t seed, ChoiceKind kind = ChoiceKind::Catchment, bool outsideCounts = true) {
    Random random(seed);
    const auto place = [&] { return Point{random.between(0, side), random.between(0, side)}; };
    std::vector<Geometry> homes(150);
    std::ranges::generate(homes, [&] { return pointGeometry(place()); });
    std::vector<School> all;
    for (const std::string &id : schools)
      all.push_back({id, "", {}, place()});
    for (const char *name : {"F-3", "4-6", "7-9"}) {
      PlanningData data{{{"origin", {"here", "abroad"}, 0}, {"education", {"low", "middle", "high"}, 2}},
                        Counts(homes.size(), 5),
                        {},
                        all,
                        outsideCounts,
                        1};
      for (std::size_t unit = 0; unit < homes.size(); ++unit) {
        const Point home = homes[unit].centre();
        for (std::size_t group = 2; group < 5; ++group) // the low live west and the high east
          data.pupils[unit][group] = random.between(0, group == 2 ? side - home.x : home.x) / 1000;
        data.pupils[unit][0] = random.between(0, sum(data.pupils[unit].subspan(2)));
        data.pupils[unit][1] = sum(data.pupils[unit].subspan(2)) - data.pupils[unit][0];
      }
      const bool isLast = stages.size() == 2;
      data.shut = {false, false, false, false, isLast, !isLast};
      std::vector<Point> open;
      std::vector<std::size_t> numbers;
      for (std::size_t school = 0; school < all.size(); ++school)
        if (data.isOpen(school)) {
          open.push_back(*all[school].location);
          numbers.push_back(school);
        }
      const std::vector<Geometry> areas = nearestAreas(open, square(0, 0, side), nobodyListens);
      std::vector<Geometry> zones(all.size());
      for (std::size_t i = 0; i < numbers.size(); ++i)
        zones[numbers[i]] = areas[i];
      Stage &stage = add(name, {homes, zones}, data);
      ChoiceModel &model = stage.data.model;
      model.kind = kind;
      model.parameters.attractiveness = randomTable(random, all.size(), 3);
      for (std::size_t school = 0; school < all.size(); ++school)
        for (double &attraction : model.parameters.attractiveness[school])
          attraction /= 100;
      for (int group = 0; group < 3; ++group)
        model.parameters.groups.push_back(
            {.takeUp = random.between(0.5, 1), .outside = 0.1, .decay = random.between(0.0002, 0.002)});
      if (kind == ChoiceKind::Gravity) {
        model.parameters.decay = Decay::Power;
        for (GroupChoice &group : model.parameters.groups)
          group.decay = random.between(1, 2);
      }
      if (!followsCatchments(kind))
        stage.data.costs = straightCosts(stage);
    }
  }

  ScoredBaseline today() const { return scoreBaseline(stages, projection, standards, nobodyListens); }
  double theilH(const ScoredBaseline &today, const Scenario &scenario) const {
    return figure(scoreScenario(stages, projection, standards, today, scenario, nobodyListens).figures,
                  Criterion::TheilH)
        .value;
  }

  /// Whether the engine says the same of all that is possible.
  void expectFromEngine(const std::vector<Candidate> &candidates, std::size_t atLeast) const {
    const ScoredBaseline before = today();
    std::size_t possible = 0;
    for (const Candidate &candidate : candidates)
      if (isPossible(stages, candidate.scenario)) {
        EXPECT_NEAR(candidate.theilH, theilH(before, candidate.scenario), 1e-9) << candidate.scenario.name;
        ++possible;
      }
    EXPECT_GE(possible, atLeast);
    EXPECT_TRUE(std::ranges::is_sorted(candidates, {}, &Candidate::theilH));
  }
};

Names namesOf(const std::vector<Candidate> &candidates) {
  Names names;
  for (const Candidate &candidate : candidates)
    names.push_back(candidate.scenario.name);
  std::ranges::sort(names);
  return names;
}

} // namespace

TEST(Closures, HaveTheHOfTheEngine) {
  for (std::uint32_t seed = 1; seed <= 8; ++seed) {
    const Addresses town(seed, seed % 2 == 0 ? ChoiceKind::Catchment : ChoiceKind::TakeUp, seed % 3 > 0);
    const auto found = closures(town.stages, projection, town.today(), town.schools, false, joined, nobodyListens);
    EXPECT_EQ(namesOf(found), town.schools);
    town.expectFromEngine(found, 6);
  }
}

TEST(Closures, HaveTheHOfTheEngineInPairs) {
  for (std::uint32_t seed = 11; seed <= 14; ++seed) {
    const Addresses town(seed, seed % 2 == 0 ? ChoiceKind::Catchment : ChoiceKind::TakeUp);
    const auto found = closures(town.stages, projection, town.today(), town.schools, true, joined, nobodyListens);
    ASSERT_EQ(found.size(), 15u);
    for (const Candidate &candidate : found)
      EXPECT_EQ(candidate.scenario.changes.size(), 2u);
    town.expectFromEngine(found, 15);
  }
}

TEST(Closures, HaveTheHOfTheEngineUnderTheDistanceModels) {
  for (std::uint32_t seed = 21; seed <= 24; ++seed) {
    const Addresses town(seed, seed % 2 == 0 ? ChoiceKind::Logit : ChoiceKind::Gravity);
    for (const bool inPairs : {false, true})
      town.expectFromEngine(
          closures(town.stages, projection, town.today(), town.schools, inPairs, joined, nobodyListens), 6);
  }
}

TEST(Closures, AreThoseOfTheSchoolsAskedFor) {
  const Addresses town(31);
  const auto found = closures(town.stages, projection, town.today(), {"S3", "S1", "S5"}, true, joined, nobodyListens);
  EXPECT_EQ(namesOf(found), (Names{"S1+S5", "S3+S1", "S3+S5"}));
  for (const Candidate &candidate : found) {
    EXPECT_EQ(joined({candidate.scenario.changes[0].school, candidate.scenario.changes[1].school}),
              candidate.scenario.name);
    EXPECT_EQ(candidate.scenario.changes[0].kind, Kind::Close);
  }
}

TEST(Mergers, HaveTheHOfTheEngine) {
  for (std::uint32_t seed = 41; seed <= 46; ++seed) {
    const ChoiceKind kind = std::array{ChoiceKind::Catchment, ChoiceKind::TakeUp, ChoiceKind::Logit}[seed % 3];
    const Addresses town(seed, kind);
    const auto found = mergers(town.stages, projection, town.today(), town.schools, 1e5, false, joined, nobodyListens);
    EXPECT_EQ(found.size(), 28u) << "all 30 but S4 and S5, which have no stage in common";
    town.expectFromEngine(found, 28);
  }
}

/// S0 to S3 have three stages in common, which can be divided in two ways; with S4 two, and with S5 one.
TEST(Mergers, DivideStagesBetweenPairs) {
  for (std::uint32_t seed = 51; seed <= 54; ++seed) {
    const Addresses town(seed, seed % 2 == 0 ? ChoiceKind::Catchment : ChoiceKind::Logit);
    const auto found = mergers(town.stages, projection, town.today(), town.schools, 1e5, true, joined, nobodyListens);
    EXPECT_EQ(found.size(), 28u + 12 * 2 + 8 * 1);
    town.expectFromEngine(found, found.size());
    const Names names = namesOf(found);
    for (const char *name : {"S0+S1", "S0+S1+F-3", "S0+S1+F-3+4-6", "S4+S2+F-3", "S5+S0"})
      EXPECT_TRUE(std::ranges::binary_search(names, name)) << name;
  }
}

TEST(Mergers, AreOfSchoolsThatLieNear) {
  const Addresses town(61);
  const double longest = 2500;
  std::set<std::string> expected;
  for (const std::string &to : town.schools)
    for (const std::string &from : town.schools) {
      const auto place = [&](const std::string &id) {
        return *std::ranges::find(town.stages[0].data.schools, id, &School::id)->location;
      };
      if (to != from && std::hypot(place(to).x - place(from).x, place(to).y - place(from).y) < longest &&
          to + from != "S4S5" && to + from != "S5S4")
        expected.insert(joined({to, from}));
    }
  const Names found =
      namesOf(mergers(town.stages, projection, town.today(), town.schools, longest, false, joined, nobodyListens));
  EXPECT_EQ(found, Names(expected.begin(), expected.end()));
  EXPECT_GT(found.size(), 2u);
}

/// Schools of a stage need not be known in the others.
TEST(Mergers, KnowSchoolsThatTheFirstStageDoesNot) {
  Addresses town(71);
  for (const std::size_t stage : {0u, 1u}) {
    PlanningData &data = town.stages[stage].data;
    data.schools.pop_back();
    data.schools.shrink_to_fit();
    data.shut.pop_back();
  }
  const auto found = mergers(town.stages, projection, town.today(), town.schools, 1e5, false, joined, nobodyListens);
  EXPECT_EQ(found.size(), 28u);
  town.expectFromEngine(found, 28);
}

TEST(StageChanges, AreAllRunsButThatOfToday) {
  const Addresses town(81);
  const auto found = stageChanges(town.stages, projection, standards, {"S0", "S4", "S5"}, joined, nobodyListens);
  EXPECT_EQ(namesOf(found),
            (Names{"S0+4-6", "S0+4-6+7-9", "S0+7-9", "S0+F-3", "S0+F-3+4-6", "S4+4-6", "S4+4-6+7-9", "S4+7-9", "S4+F-3",
                   "S4+F-3+4-6+7-9", "S5+4-6", "S5+4-6+7-9", "S5+F-3", "S5+F-3+4-6", "S5+F-3+4-6+7-9"}));
  town.expectFromEngine(found, 15);
}

TEST(StageChanges, LeaveDrawsAndAdmissionOut) {
  Addresses logit(82, ChoiceKind::Logit);
  Addresses admission(82, ChoiceKind::Logit);
  for (Stage &stage : admission.stages) {
    stage.data.model.kind = ChoiceKind::Admission;
    stage.data.model.plausible.assign(3, stage.data.model.parameters);
    for (School &school : stage.data.schools)
      school.places = 10;
  }
  const auto found = stageChanges(admission.stages, projection, standards, {"S0"}, joined, nobodyListens);
  const auto expected = stageChanges(logit.stages, projection, standards, {"S0"}, joined, nobodyListens);
  ASSERT_EQ(found.size(), 5u);
  for (std::size_t i = 0; i < found.size(); ++i) {
    EXPECT_EQ(found[i].scenario.name, expected[i].scenario.name);
    EXPECT_EQ(found[i].theilH, expected[i].theilH);
  }
}

TEST(Candidates, TellTheirProgress) {
  const Addresses town(91);
  const auto expectProgress = [](const std::function<void(const Progress &)> &run) {
    double last = 0;
    int told = 0;
    run([&](double done) {
      EXPECT_GE(done, last);
      EXPECT_LE(done, 1);
      last = done;
      ++told;
    });
    EXPECT_GT(told, 3);
    EXPECT_GT(last, 0.5);
  };
  const ScoredBaseline today = town.today();
  expectProgress([&](const Progress &progress) {
    closures(town.stages, projection, today, town.schools, true, joined, progress);
  });
  expectProgress([&](const Progress &progress) {
    mergers(town.stages, projection, today, town.schools, 1e5, true, joined, progress);
  });
  expectProgress(
      [&](const Progress &progress) { stageChanges(town.stages, projection, standards, {"S0"}, joined, progress); });
}

} // namespace skolmix
