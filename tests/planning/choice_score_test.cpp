#include "planning/choice_score.h"

#include "choice/logit.h"
#include "choice/random_setting.h"

#include <bit>
#include <gtest/gtest.h>

namespace skolmix {
namespace {

constexpr double exact = 1e-12;

void nobodyListens(double) {}

/// A stage with shared catchments, parts outside, parts without a way, bus passes, and schools that are shut.
struct Stage {
  ChoiceSetting setting;
  ChoiceParameters parameters;
  Ways ways;
  std::vector<bool> isShut;
  bool outsideCounts = true;

  Stage(Random &random, std::uint32_t units, std::uint32_t schools, Decay decay = Decay::Exponential)
      : setting(randomSetting(random, units, schools, 4)), parameters(randomParameters(random, setting, decay)),
        ways(setting.costs), isShut(schools) {
    parameters.passBeyond = 3'000;
    for (GroupChoice &group : parameters.groups) {
      group.outside = random.between(0, 0.2);
      group.busPass = random.between(0, 1);
    }
    for (Alternative &school : setting.schools) {
      school.hasBusPass = random.below(3) == 0;
      if (random.below(3) > 0)
        school.places = random.between(100, 300);
    }
    for (std::size_t part = 0; part < setting.parts.size(); ++part) {
      setting.parts[part].catchment = randomClaims(random);
      for (std::size_t school = 0; school < schools; ++school) {
        if (part == 7 || random.below(8) == 0)
          setting.costs[part][school] = noWay;
        if (random.below(8) == 0)
          ways[part][school] = noWay;
      }
    }
    isShut[1] = isShut[2] = true;
  }

  std::uint32_t anySchool(Random &random) const { return static_cast<std::uint32_t>(random.below(isShut.size())); }

  std::vector<Claim> randomClaims(Random &random) const {
    std::vector<Claim> claims;
    for (std::size_t count = random.below(4); claims.size() < count;)
      if (const std::uint32_t school = anySchool(random); std::ranges::count(claims, school, &Claim::zone) == 0)
        claims.push_back({school, 1 / static_cast<double>(count)});
    return claims;
  }

  ChoiceScore score() const { return {setting, parameters, ways, isShut, outsideCounts}; }

  void merge(std::uint32_t from, std::uint32_t to) {
    isShut[from] = true;
    for (Part &part : setting.parts) {
      const bool isOwn = std::ranges::count(part.catchment, from, &Claim::zone) > 0;
      std::erase_if(part.catchment, [from](const Claim &claim) { return claim.zone == from; });
      if (isOwn && to != outside && std::ranges::count(part.catchment, to, &Claim::zone) == 0)
        part.catchment.push_back({to, 1});
    }
  }

  /// What the models say: those who are shut cannot be reached.
  ChoiceSetting open() const {
    ChoiceSetting result = setting;
    for (std::vector<double> &costs : result.costs)
      for (std::size_t school = 0; school < costs.size(); ++school)
        if (isShut[school])
          costs[school] = noWay;
    return result;
  }

  Counts enrolment() const {
    const ChoiceSetting now = open();
    return countsOf(expectedEnrolment(now, logit(now, parameters), 1), now.leading());
  }

  RunningFigures figures() const {
    const ChoiceSetting now = open();
    Counts table = enrolment();
    RunningFigures result{{}, 0, 0, 0};
    for (std::size_t school = 0; school < isShut.size(); ++school)
      if (const auto places = setting.schools[school].places)
        result.pupilsAbovePlaces += std::max(0.0, sum(table[school]) - *places);
    if (!outsideCounts)
      std::ranges::fill(table[isShut.size()], 0);
    result.measures = measures(table);
    const Flows all = flows(now, logit(now, parameters));
    for (std::size_t flow = 0; flow < all.flows.size(); ++flow) {
      const auto [part, school] = all.flows[flow];
      if (school == outside || std::isnan(ways[part][school]))
        continue;
      const double pupils = sum(groupsOf(all.pupils[flow], now.leading()));
      result.metres += pupils * ways[part][school];
      result.pupilsWithWay += pupils;
    }
    return result;
  }
};

void expectSame(const Measures &is, const Measures &expected) {
  EXPECT_NEAR(is.theilH, expected.theilH, exact);
  EXPECT_NEAR(is.dissimilarity, expected.dissimilarity, exact);
  EXPECT_NEAR(is.etaSquared, expected.etaSquared, exact);
}

void expectSame(const RunningFigures &is, const RunningFigures &expected) {
  expectSame(is.measures, expected.measures);
  EXPECT_NEAR(is.pupilsAbovePlaces, expected.pupilsAbovePlaces, exact * (1'000 + expected.pupilsAbovePlaces));
  EXPECT_NEAR(is.metres, expected.metres, exact * (1 + expected.metres));
  EXPECT_NEAR(is.pupilsWithWay, expected.pupilsWithWay, exact * (1 + expected.pupilsWithWay));
}

void expectSame(const Counts &is, const Counts &expected) {
  const double all = sum(columnSums(expected));
  for (std::size_t row = 0; row < expected.rows(); ++row)
    for (std::size_t group = 0; group < expected.columns(); ++group)
      EXPECT_NEAR(is[row][group], expected[row][group], exact * all) << row << ", " << group;
}

void expectSame(const ChoiceScore &score, const Stage &stage) {
  expectSame(score.figures(), stage.figures());
  expectSame(score.enrolment(), stage.enrolment());
}

/// What can be seen of a score, bit by bit.
std::vector<std::uint64_t> seen(const ChoiceScore &score) {
  std::vector<std::uint64_t> result;
  const auto add = [&](double value) { result.push_back(std::bit_cast<std::uint64_t>(value)); };
  const auto addFigures = [&](const RunningFigures &figures) {
    for (const double value : {figures.measures.theilH, figures.measures.dissimilarity, figures.measures.etaSquared,
                               figures.pupilsAbovePlaces, figures.metres, figures.pupilsWithWay})
      add(value);
  };
  const Counts enrolment = score.enrolment();
  for (std::size_t row = 0; row < enrolment.rows(); ++row)
    std::ranges::for_each(enrolment[row], add);
  addFigures(score.figures());
  for (const RunningFigures &figures : score.figuresIfMerged(0, std::vector<std::uint32_t>{1, 4, outside}))
    addFigures(figures);
  return result;
}

/// A random operation on both.
void operate(Random &random, ChoiceScore &score, Stage &stage) {
  const std::uint32_t school = stage.anySchool(random);
  const std::size_t kind = random.below(4);
  if (kind == 0) {
    stage.isShut[school] = true;
    score.close(school);
  } else if (kind == 1) {
    stage.isShut[school] = false;
    score.open(school);
  } else if (kind == 2) {
    const std::size_t part = random.below(stage.setting.parts.size());
    stage.setting.parts[part].catchment = stage.randomClaims(random);
    score.setCatchment(static_cast<std::uint32_t>(part), stage.setting.parts[part].catchment);
  } else if (const std::uint32_t to = random.below(5) == 0 ? outside : stage.anySchool(random); to != school) {
    const RunningFigures announced = score.figuresIfMerged(school, std::vector{to}).front();
    stage.merge(school, to);
    score.merge(school, to);
    expectSame(announced, stage.figures());
  } else {
    score.setCatchment(0, stage.setting.parts[0].catchment);
  }
}

/// Several hundred operations of all kinds, many of them taken back.
void expectScoreFollows(Random &random, const Stage &start, int operations) {
  const ChoiceScore atStart = start.score();
  ChoiceScore score = atStart;
  std::vector<Stage> stages{start};
  std::vector<std::vector<std::uint64_t>> before;
  for (int step = 0; step < operations; ++step) {
    if (!before.empty() && (stages.size() > 40 || random.below(10) < 4)) {
      score.undo();
      stages.pop_back();
      ASSERT_EQ(seen(score), before.back());
      before.pop_back();
    } else {
      before.push_back(seen(score));
      stages.push_back(stages.back());
      operate(random, score, stages.back());
    }
    expectSame(score, stages.back());
  }
  while (stages.size() > 1) {
    score.undo();
    stages.pop_back();
  }
  EXPECT_EQ(seen(score), seen(atStart));
}

/// Places of sites on the same ground, as ways from where the schools of a random setting seem to be.
struct Sites {
  Ways costs; ///< site × part
  Counts attractiveness;

  Sites(Random &random, const Stage &stage, std::size_t count) : attractiveness(count, 4) {
    for (std::size_t site = 0; site < count; ++site) {
      costs.emplace_back();
      for (std::size_t part = 0; part < stage.setting.parts.size(); ++part)
        costs[site].push_back(random.below(6) == 0 ? noWay : random.between(0, 20'000));
      std::ranges::generate(attractiveness[site], [&] { return random.between(-1, 1); });
    }
  }

  SiteCosts function() const {
    return [this](std::size_t site, std::span<double> result) { std::ranges::copy(costs[site], result.begin()); };
  }
};

/// The stage with one more school.
Stage withSite(Stage stage, const Sites &sites, std::size_t site) {
  stage.setting.schools.emplace_back();
  stage.isShut.push_back(false);
  Counts attractiveness(stage.isShut.size(), 4);
  for (std::size_t school = 0; school + 1 < stage.isShut.size(); ++school)
    std::ranges::copy(stage.parameters.attractiveness[school], attractiveness[school].begin());
  std::ranges::copy(sites.attractiveness[site], attractiveness[stage.isShut.size() - 1].begin());
  stage.parameters.attractiveness = attractiveness;
  for (std::size_t part = 0; part < stage.setting.parts.size(); ++part) {
    stage.setting.costs[part].push_back(sites.costs[site][part]);
    stage.ways[part].push_back(noWay);
  }
  return stage;
}

} // namespace

TEST(ChoiceScore, IsThatOfTheModelsAfterEveryOperation) {
  for (const Decay decay : {Decay::Exponential, Decay::Power})
    for (const bool outsideCounts : {true, false}) {
      SCOPED_TRACE(testing::Message() << static_cast<int>(decay) << outsideCounts);
      Random random(outsideCounts ? 1 : 2);
      Stage stage(random, 30, 8, decay);
      stage.outsideCounts = outsideCounts;
      expectScoreFollows(random, stage, 300);
    }
}

TEST(ChoiceScore, KeepsItsDigitsWhenAllButAHairChoseTheClosedSchool) {
  Random random(3);
  // the next school is thousands of powers of e behind, far beyond what a double can hold, or some dozens
  for (const double factor : {1'000.0, 20.0}) {
    Stage stage(random, 30, 6);
    stage.isShut.assign(6, false);
    for (GroupChoice &group : stage.parameters.groups)
      group.decay *= factor;
    expectScoreFollows(random, stage, 100);
  }
}

TEST(ChoiceScore, OfASiteIsThatOfASchoolThatOpensThere) {
  for (const Decay decay : {Decay::Exponential, Decay::Power})
    for (const bool outsideCounts : {true, false})
      for (const double factor : {1.0, 300.0}) {
        Random random(4);
        Stage stage(random, 20, 6, decay);
        stage.outsideCounts = outsideCounts;
        for (GroupChoice &group : stage.parameters.groups)
          group.decay *= factor;
        const Sites sites(random, stage, 70);
        const std::vector<Measures> found =
            stage.score().measuresWithSite(sites.function(), sites.attractiveness, nobodyListens);
        for (std::size_t site = 0; site < sites.costs.size(); ++site)
          expectSame(found[site], withSite(stage, sites, site).figures().measures);
      }
}

TEST(ChoiceScore, OfSitesIsTheSameOnAnyNumberOfThreads) {
  Random random(5);
  const Stage stage(random, 51, 7);
  const Sites sites(random, stage, 300);
  const ChoiceScore score = stage.score();
  const auto bitsWith = [&](unsigned threads) {
    std::vector<std::uint64_t> bits;
    for (const Measures &found : score.measuresWithSite(sites.function(), sites.attractiveness, nobodyListens, threads))
      for (const double value : {found.theilH, found.dissimilarity, found.etaSquared})
        bits.push_back(std::bit_cast<std::uint64_t>(value));
    return bits;
  };
  EXPECT_EQ(bitsWith(1), bitsWith(3));
}

TEST(ChoiceScore, CanBeCancelledAmongSites) {
  Random random(6);
  const Stage stage(random, 10, 4);
  const Sites sites(random, stage, 100);
  EXPECT_THROW(stage.score().measuresWithSite(sites.function(), sites.attractiveness,
                                              [](double) { throw std::runtime_error("stop"); }),
               std::runtime_error);
}

} // namespace skolmix
