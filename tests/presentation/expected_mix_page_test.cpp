// The page about an expected mix must tell where pupils go, both ends of the schools, and what it takes for granted.

#include "presentation/expected_mix_page.h"
#include "presentation/report.h"

#include "tests/model/table.h"
#include "tests/presentation/html.h"

#include <cmath>

namespace skolmix {
namespace {

const Progress silent = [](double) {};

/// Two schools with a unit each; the third unit is outside.
struct Town {
  PlanningData data;
  Plan plan{{0, 0, 1, {0, 0}}, {1, 1, 1, {1000, 0}}, {2, outside, 1, {2000, 0}}};

  Town() {
    data.dimensions = {{"education", {"low", "high"}, 0}, {"origin", {"a", "b"}, 2}};
    data.pupils = table({{60, 20, 40, 40}, {20, 60, 40, 40}, {14, 6, 10, 10}});
    data.homeCount = {2, 2, 2};
    data.schools = {{"1", "Cedar <b>", 100, Point{0, 300}}, {"2", "Alm", 60, Point{1000, 300}}};
  }

  /// Everybody has a way to both schools.
  void choosesBy(ChoiceKind kind) {
    data.model.kind = kind;
    data.costs = std::make_shared<const Ways>(Ways{{300, 1000}, {1000, 300}, {2000, 1000}});
    data.model.parameters = sameForAll(setting(), {1, 0, 0, 0.1, 0.001, 0.5});
    data.model.admissionDraws = 20;
  }

  ChoiceSetting setting() const {
    ChoiceSetting setting = settingOf(data.dimensions, data.pupils, plan, data.schools.size());
    for (std::size_t school = 0; school < data.schools.size(); ++school)
      setting.schools[school] = {data.schools[school].places, false, false};
    if (data.costs)
      setting.costs = *data.costs;
    return setting;
  }

  ScoredToday today() const {
    ScoredToday result;
    result.choice.setting = setting();
    for (std::uint32_t part = 0; part < plan.size(); ++part) {
      result.choice.today.push_back(part);
      result.choice.centres.push_back(plan[part].centre);
    }
    result.choice.outcome = choose(result.choice.setting, data.model, silent);
    result.card = scorecard(data, result.choice, EqualArea(LonLat{15, 59}));
    return result;
  }

  QString page(const ScoredToday &today) const {
    return expectedMixPage({"Who would go where", data, today, "Everyone <attends>.", {"Layer <x>"}});
  }
  QString page() const { return page(today()); }
};

QString answerOf(const QString &page) { return part(page, "class=\"answer\"", "</div>"); }

} // namespace

TEST(ExpectedMixPage, AnswersFirst) {
  const QString answer = answerOf(Town().page());
  EXPECT_TRUE(says(answer, "160 pupils are expected at 2 schools, and 20 outside.")) << answer.toStdString();
  EXPECT_TRUE(says(answer, "segregation by education is"));
  EXPECT_TRUE(says(answer, "The way to school is 300 m on average; 95 of 100 pupils have no more than 300 m."));
  EXPECT_TRUE(says(answer, "Everyone &lt;attends&gt;."));
}

/// Of all pupils, 94 / 180 are low: 41.8 of 80.
TEST(ExpectedMixPage, ShowsBothEnds) {
  const QString page = Town().page();
  EXPECT_TRUE(says(page, "Schools above the whole: 1, with 80 pupils. Schools below it: 1, with 80 pupils."));
  EXPECT_TRUE(says(page, "of “low”, the schools above have 18 pupils more than with the mix of the whole, the schools "
                         "below 22 fewer, and outside there are 4 more."))
      << page.toStdString();
  EXPECT_EQ(cells(page, "Cedar").mid(2, 2), QStringList({"+22.8", "+18.2"}));
  EXPECT_EQ(cells(page, "Alm").mid(2, 2), QStringList({"−27.2", "−21.8"}));
  EXPECT_EQ(dots(page, "above"), 2);
  EXPECT_EQ(dots(page, "below"), 1);
  Town closed;
  closed.data.pupils[2][0] = closed.data.pupils[2][1] = 0;
  EXPECT_TRUE(says(closed.page(), "the same 20 pupils of “low” that all schools above the whole have"));
}

TEST(ExpectedMixPage, TellsTheUseOfPlaces) {
  const QString page = Town().page();
  EXPECT_TRUE(says(page, "140 of 160 places are used. 20 pupils are above the places of their schools. 20 places stay "
                         "free."));
  const QString places = part(page, "<h2>Use of places", "</div>");
  EXPECT_EQ(cells(places, "Cedar"), QStringList({"100", "80", "80", "20"}));
  EXPECT_EQ(cells(places, "Alm"), QStringList({"60", "80", "133", "−20"}));
  Town unknown;
  for (School &school : unknown.data.schools)
    school.places.reset();
  EXPECT_TRUE(says(unknown.page(), "it cannot be told whether there is room"));
}

TEST(ExpectedMixPage, TellsWhetherWishesComeTrue) {
  EXPECT_FALSE(says(Town().page(), "How wishes come true"));
  Town town;
  town.choosesBy(ChoiceKind::Admission);
  const ScoredToday today = town.today();
  const QString page = town.page(today);
  const Fulfilment all = inAll(today.choice.outcome.admissions->fulfilled);
  const double choosing = all.pupils - all.left;
  const QStringList row = cells(part(page, "How wishes come true", "</div>"), "All groups");
  ASSERT_EQ(row.size(), 5);
  EXPECT_NEAR(row[0].toDouble(), choosing, 0.5);
  EXPECT_NEAR(row[1].toDouble(), 100 * all.firstChoice / choosing, 0.051);
  EXPECT_NEAR(row[4].toDouble(), 100 * all.withoutPlace / choosing, 0.051);
  EXPECT_TRUE(says(page, "Pupils who like it best"));
  EXPECT_TRUE(says(page, "nobody lists another to get in more easily"));
  expectSound(page);
}

TEST(ExpectedMixPage, TellsWhetherOtherMixesCouldComeAbout) {
  Town town;
  ScoredToday today = town.today();
  EXPECT_FALSE(says(town.page(today), "other mixes"));
  const Counts other = table({{40, 40, 40, 40}, {40, 40, 40, 40}, {14, 6, 10, 10}});
  auto &equilibria = today.choice.outcome.equilibria;
  equilibria = {{{}, today.card.enrolment, true, 7}};
  EXPECT_TRUE(says(town.page(today), "That is no proof that there is no other."));
  equilibria.push_back({{}, other, true, 9});
  EXPECT_TRUE(says(town.page(today), "They can agree in 2 ways, with H at"));
  equilibria.back().isReached = false;
  EXPECT_TRUE(says(town.page(today), "but not from all starts that were tried"));
  equilibria.front().isReached = false;
  EXPECT_TRUE(says(town.page(today), "Do not rely on them."));
}

TEST(ExpectedMixPage, SaysWhatEachModelTakesForGranted) {
  EXPECT_TRUE(says(Town().page(), "nobody chooses another, and nobody leaves"));
  Town takeUp;
  takeUp.data.model.kind = ChoiceKind::TakeUp;
  takeUp.data.model.parameters = sameForAll(takeUp.setting(), {0.8});
  EXPECT_TRUE(says(takeUp.page(), "Of each group, the take-up attends the catchment's school."));
  EXPECT_TRUE(says(takeUp.page(), "How exact the parameters of the model are is not known"));
  Town logit;
  logit.choosesBy(ChoiceKind::Logit);
  EXPECT_TRUE(says(logit.page(), "Places do not limit anybody"));
  EXPECT_TRUE(says(logit.page(), "Nobody minds who else is at a school"));
  EXPECT_TRUE(says(logit.page(), "Only the groups of “education” differ"));
  logit.data.model.respectsPlaces = true;
  logit.data.schools[0] = {"1", "Cedar", 120, Point{0, 300}};
  EXPECT_TRUE(says(logit.page(), "More pupils would like to attend than there are places at: Alm."));
  for (const Town &town : {takeUp, logit})
    expectSound(town.page());
}

TEST(ExpectedMixPage, EscapesNamesAndIsWellFormed) {
  Town town;
  expectSound(town.page());
  town.data.schools[0].name = "Cedar <b> & %1";
  town.data.dimensions[0].groups[0] = "<low>";
  const QString page = town.page();
  EXPECT_TRUE(says(page, "Cedar &lt;b&gt; &amp; %1"));
  EXPECT_FALSE(says(page, "<b>") || says(page, "<low>") || says(page, "<attends>") || says(page, "<x>"));
}

TEST(ExpectedMixPage, HoldsTownsInWhichThereIsNothingToMeasure) {
  Town empty;
  empty.data.pupils = Counts(3, 4);
  Town one;
  one.data.schools.resize(1);
  one.plan = {{0, 0, 1, {0, 0}}, {1, 0, 1, {0, 0}}, {2, 0, 1, {0, 0}}};
  Town oneGroup;
  oneGroup.data.pupils = table({{60, 0, 60, 0}, {20, 0, 20, 0}, {14, 0, 14, 0}});
  for (const Town &town : {empty, one, oneGroup})
    expectSound(town.page());
  EXPECT_TRUE(says(empty.page(), "cannot be measured here"));
  EXPECT_TRUE(says(oneGroup.page(), "cannot be measured here"));
}

// --- The report about proposals, which shows the same schools before and after ---------------------------------------

namespace {

QString reportOf(const Town &town, double chanceOfLowerH, std::optional<double> breakEven) {
  const ScoredToday today = town.today();
  ScoredPlan proposal{"Move <north>",
                      PlannedStage{town.data, {}},
                      {},
                      {},
                      today.card,
                      12,
                      {{0.01, 0.01, 0.01}, {0.01, 0.01, 0.01}},
                      100,
                      chanceOfLowerH,
                      breakEven};
  proposal.card.measures[0].theilH -= 0.03;
  ScoredPlan other = proposal;
  other.name = "Other";
  other.chanceOfLowerH = NAN;
  other.breakEven.reset();
  const std::vector<ScoredPlan> scored{proposal, other};
  return scoreReport({"Boundary changes", town.data, today.card, scored, {}});
}

} // namespace

TEST(ScoreReport, SaysHowSureTheGainIs) {
  Town town;
  town.data.schools[0].name = "Cedar";
  const QString chance = reportOf(town, 0.87, {});
  const QString answer = part(chance, "class=\"answer\"", "</p>");
  EXPECT_TRUE(says(answer, "H is lower than today in 87 of 100 draws of the model."));
  EXPECT_FALSE(says(answer, "The gain would be gone"));
  EXPECT_EQ(cells(chance, "Move &lt;north&gt;").value(6), "87 of 100");
  EXPECT_EQ(cells(chance, "Other").value(6), "–");
  EXPECT_EQ(cells(chance, "Today").value(6), "–");
  const QString fragile = reportOf(town, NAN, 0.12);
  EXPECT_TRUE(says(fragile, "The gain would be gone if 12 % of those who get another school left instead."));
  EXPECT_FALSE(says(fragile, "draws of the model"));
  EXPECT_EQ(cells(fragile, "Move &lt;north&gt;").value(6), "12.0");
  EXPECT_EQ(cells(reportOf(town, NAN, {}), "Today").size(), 9);
  EXPECT_EQ(cells(reportOf(town, 0.87, 0.12), "Today").size(), 11);
  for (const QString &report : {chance, fragile})
    expectSound(report);
}

} // namespace skolmix
