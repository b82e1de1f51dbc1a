#include "planning/running_score.h"

#include "choice/random_setting.h"
#include "choice/take_up.h"
#include "model/error.h"

#include <bit>
#include <gtest/gtest.h>

namespace skolmix {
namespace {

constexpr double exact = 1e-12;

/// A stage some of whose parts are outside, or have no way to some schools.
struct Stage {
  ChoiceSetting setting;
  ChoiceParameters parameters;
  Ways ways;
  bool outsideCounts;

  Stage(Random &random, std::uint32_t units, std::uint32_t schools, bool outsideCounts_)
      : setting(randomSetting(random, units, schools, 4)), parameters(randomParameters(random, setting)),
        ways(setting.costs), outsideCounts(outsideCounts_) {
    for (std::size_t part = 0; part < setting.parts.size(); ++part) {
      if (random.below(10) == 0)
        setting.parts[part].catchment.clear();
      for (double &way : ways[part])
        way = random.below(8) == 0 ? noWay : way;
    }
    for (Alternative &school : setting.schools)
      if (random.below(4) > 0)
        school.places = random.between(100, 400);
  }

  CatchmentScore score() const { return {setting, parameters, ways, outsideCounts}; }

  std::uint32_t schoolOf(std::size_t part) const {
    const std::vector<Claim> &catchment = setting.parts[part].catchment;
    return catchment.empty() ? outside : catchment.front().zone;
  }

  void give(std::size_t part, std::uint32_t school) { setting.parts[part].catchment = claimsOf(school, {}); }

  /// From scratch, by the models themselves.
  RunningFigures figures() const {
    Counts enrolment = countsOf(expectedEnrolment(setting, takeUp(setting, parameters), 1), setting.leading());
    const std::size_t schools = setting.schools.size();
    if (!outsideCounts)
      std::ranges::fill(enrolment[schools], 0);
    RunningFigures result{measures(enrolment), 0, 0, 0};
    for (std::size_t school = 0; school < schools; ++school)
      if (const auto places = setting.schools[school].places)
        result.pupilsAbovePlaces += std::max(0.0, sum(enrolment[school]) - *places);
    for (std::size_t part = 0; part < setting.parts.size(); ++part) {
      if (schoolOf(part) == outside || std::isnan(ways[part][schoolOf(part)]))
        continue;
      double pupils = 0;
      for (std::size_t group = 0; group < setting.groups(); ++group)
        pupils += setting.pupils[setting.parts[part].unit][group] * setting.parts[part].share *
                  parameters.groups[group].takeUp;
      result.metres += pupils * ways[part][schoolOf(part)];
      result.pupilsWithWay += pupils;
    }
    return result;
  }
};

void expectSame(const RunningFigures &is, const RunningFigures &expected) {
  EXPECT_NEAR(is.measures.theilH, expected.measures.theilH, exact);
  EXPECT_NEAR(is.measures.dissimilarity, expected.measures.dissimilarity, exact);
  EXPECT_NEAR(is.measures.etaSquared, expected.measures.etaSquared, exact);
  EXPECT_NEAR(is.pupilsAbovePlaces, expected.pupilsAbovePlaces, exact * (1'000 + expected.pupilsAbovePlaces));
  EXPECT_NEAR(is.metres, expected.metres, exact * (1 + expected.metres));
  EXPECT_NEAR(is.pupilsWithWay, expected.pupilsWithWay, exact * (1 + expected.pupilsWithWay));
}

std::vector<std::uint64_t> bits(const RunningFigures &figures) {
  std::vector<std::uint64_t> result;
  for (const double value : {figures.measures.theilH, figures.measures.dissimilarity, figures.measures.etaSquared,
                             figures.pupilsAbovePlaces, figures.metres, figures.pupilsWithWay})
    result.push_back(std::bit_cast<std::uint64_t>(value));
  return result;
}

/// What can be seen of a score, bit by bit: where parts belong, in which order, and what moves would do.
std::vector<std::vector<std::uint64_t>> seen(const CatchmentScore &score, const Stage &stage) {
  std::vector<std::vector<std::uint64_t>> result{bits(score.figures())};
  for (std::uint32_t school = 0; school < stage.setting.schools.size(); ++school) {
    result.emplace_back(score.partsOf(school).begin(), score.partsOf(school).end());
    result.push_back(bits(score.figuresIfMoved(school, school)));
    result.push_back(bits(score.figuresIfMerged(school, 0)));
  }
  return result;
}

/// A stage and what the test knows of it: which of its schools are closed.
struct Course {
  Stage stage;
  std::vector<bool> isClosed;

  std::uint32_t openSchool(Random &random) const {
    std::uint32_t school = 0;
    do
      school = static_cast<std::uint32_t>(random.below(isClosed.size()));
    while (isClosed[school]);
    return school;
  }

  void move(std::uint32_t part, std::uint32_t school) { stage.give(part, school); }

  void merge(std::uint32_t from, std::uint32_t to) {
    isClosed[from] = true;
    for (std::size_t part = 0; part < stage.setting.parts.size(); ++part)
      if (stage.schoolOf(part) == from)
        stage.give(part, to);
  }

  void close(std::uint32_t closed) {
    isClosed[closed] = true;
    for (std::size_t part = 0; part < stage.setting.parts.size(); ++part) {
      if (stage.schoolOf(part) != closed)
        continue;
      std::vector<double> ways = stage.ways[part];
      for (std::size_t school = 0; school < ways.size(); ++school)
        if (isClosed[school])
          ways[school] = noWay;
      stage.give(part, nearestSchools({ways}).front());
    }
  }
};

/// Several hundred operations of all kinds; schools are closed and come back when that is taken back.
void expectScoreFollows(Random &random, const Stage &start, int operations) {
  CatchmentScore score = start.score();
  std::vector<Course> courses{{start, std::vector<bool>(start.setting.schools.size())}};
  std::vector<std::vector<std::vector<std::uint64_t>>> before;
  for (int step = 0; step < operations; ++step) {
    const bool isFull = courses.size() > 60 || std::ranges::count(courses.back().isClosed, false) < 4;
    const std::size_t kind = isFull ? 9 : random.below(10);
    if (kind >= 7 && !before.empty()) {
      score.undo();
      courses.pop_back();
      ASSERT_EQ(seen(score, courses.back().stage), before.back());
      before.pop_back();
    } else {
      Course &next = courses.emplace_back(courses.back());
      before.push_back(seen(score, next.stage));
      const auto part = static_cast<std::uint32_t>(random.below(next.stage.setting.parts.size()));
      const std::uint32_t from = next.openSchool(random);
      std::uint32_t to = random.below(8) == 0 ? outside : next.openSchool(random);
      RunningFigures announced = score.figures();
      if (kind == 0) {
        next.close(from);
        score.close(from, next.stage.ways);
        announced = score.figures();
      } else if (kind == 1 && from != to) {
        announced = score.figuresIfMerged(from, to);
        next.merge(from, to);
        score.merge(from, to);
      } else {
        announced = score.figuresIfMoved(part, to);
        next.move(part, to);
        score.move(part, to);
      }
      expectSame(announced, next.stage.figures());
    }
    expectSame(score.figures(), courses.back().stage.figures());
    for (std::uint32_t part = 0; part < courses.back().stage.setting.parts.size(); ++part)
      ASSERT_EQ(score.schoolOf(part), courses.back().stage.schoolOf(part));
  }
}

} // namespace

TEST(CatchmentScore, IsThatOfTheModelsAfterEveryOperation) {
  for (const bool outsideCounts : {true, false}) {
    SCOPED_TRACE(outsideCounts);
    Random random(outsideCounts ? 1 : 2);
    expectScoreFollows(random, Stage(random, 60, 12, outsideCounts), 500);
  }
}

TEST(CatchmentScore, FollowsAPlanByHand) {
  ChoiceSetting setting = settingOf({{"d", {"a", "b"}, 0}}, table({{10, 0}, {0, 30}, {20, 20}}),
                                    {{0, 0, 1, {}}, {1, 1, 1, {}}, {2, outside, 1, {}}}, 2);
  setting.schools[1].places = 25;
  const Ways ways{{100, 200}, {300, 50}, {noWay, 400}};
  CatchmentScore score(setting, sameForAll(setting), ways, false);
  EXPECT_DOUBLE_EQ(score.figures().measures.dissimilarity, 1);
  EXPECT_DOUBLE_EQ(score.figures().pupilsAbovePlaces, 5);
  EXPECT_DOUBLE_EQ(score.figures().metres, 10 * 100 + 30 * 50);
  score.move(2, 0); // 30 and 20 at the first, 0 and 30 at the other: 30 of 80 are a, 50 are b
  EXPECT_NEAR(score.figures().measures.dissimilarity, (30.0 / 30 - 20.0 / 50), exact);
  EXPECT_DOUBLE_EQ(score.figures().pupilsWithWay, 40);
  EXPECT_NEAR(score.figuresIfMerged(0, 1).measures.theilH, 0, exact);
  EXPECT_DOUBLE_EQ(score.figuresIfMerged(0, 1).metres, 10 * 200 + 40 * 400 + 30 * 50);
  score.close(0, ways);
  EXPECT_EQ(score.schoolOf(2), 1U);
  EXPECT_DOUBLE_EQ(score.figures().pupilsAbovePlaces, 80 - 25);
  score.close(1, ways);
  EXPECT_EQ(score.schoolOf(2), outside);
  EXPECT_TRUE(std::isnan(score.figures().measures.theilH));
}

TEST(CatchmentScore, HasNoPupilsAbovePlacesWhereNoPlacesAreKnown) {
  const ChoiceSetting setting =
      settingOf({{"d", {"a", "b"}, 0}}, table({{10, 0}, {0, 30}}), {{0, 0, 1, {}}, {1, 1, 1, {}}}, 2);
  const CatchmentScore score(setting, sameForAll(setting), {}, true);
  EXPECT_TRUE(std::isnan(score.figures().pupilsAbovePlaces));
  EXPECT_EQ(score.figuresIfMoved(0, 1).pupilsWithWay, 0);
}

TEST(CatchmentScore, StaysBitByBitWhenWhatWasDoneIsKept) {
  Random random(4);
  const Stage stage(random, 30, 6, true);
  CatchmentScore score = stage.score();
  score.merge(0, 1);
  score.move(3, 2);
  const auto before = seen(score, stage);
  score.keep();
  EXPECT_EQ(seen(score, stage), before);
  score.close(2, stage.ways);
  score.undo();
  EXPECT_EQ(seen(score, stage), before);
}

TEST(CatchmentScore, RefusesWhatDoesNotFollowFromThePartAlone) {
  Random random(5);
  const Stage stage(random, 10, 3, true);
  Stage shared = stage;
  shared.setting.parts[4].catchment = {{0, 0.5}, {1, 0.5}};
  EXPECT_THROW(shared.score(), Error);
  Stage avoiding = stage;
  avoiding.parameters.groups[1].avoidance = 0.1;
  EXPECT_THROW(avoiding.score(), Error);
  Stage independent = stage;
  independent.parameters.groups[0].independent = 0.1;
  EXPECT_NO_THROW(independent.score());
  independent.setting.schools[0].isIndependent = true;
  EXPECT_THROW(independent.score(), Error);
}

} // namespace skolmix
