// The page about scenarios must give a board the answer, what it costs and how sure it is, and hide no end of it.

#include "presentation/criteria_words.h"
#include "presentation/scatter_plot.h"
#include "presentation/scenario_page.h"

#include "tests/model/table.h"
#include "tests/overlay/shapes.h"
#include "tests/presentation/html.h"

#include <QRectF>
#include <algorithm>
#include <cmath>

namespace skolmix {
namespace {

const double unknown = std::nan("");
const EqualArea projection({15, 60});

/// Four blocks of 1 km and 40 pupils in a row, two at each of two schools that stand in the outer blocks.
struct Town {
  std::vector<Geometry> units = squares(0, 0, 4, 1, 1000);
  Homes homes = evenly(units);
  std::vector<Geometry> catchments{rectangle(0, 0, 2000, 1000), rectangle(2000, 0, 2000, 1000)};
  Zoning zones = zoning(catchments);
  Crosswalk crosswalk = skolmix::crosswalk(homes, zones, Allocation::ShareOfArea, nobodyListens);
  PlanningData data;

  Town() {
    data.dimensions = {{"education", {"low", "high"}, 0}, {"origin", {"a", "b"}, 2}};
    data.pupils = table({{30, 10, 20, 20}, {25, 15, 20, 20}, {10, 30, 20, 20}, {5, 35, 20, 20}});
    data.homeCount = {2, 2, 2, 2};
    data.schools = {{"west", "West <i>", 70, Point{500, 500}}, {"east", "East", 100, Point{3500, 500}}};
    data.shut = {false, false};
  }

  Stage stage(const std::string &name) const {
    return {name, {units, homes, zones, crosswalk}, data, {"1", "2", "3", "4"}, units.size()};
  }
};

PlanChange redraw(const std::string &school, Geometry ground) {
  PlanChange change{ChangeKind::Redraw, school, {}, {}};
  change.ground = std::move(ground);
  return change;
}

/// The inner blocks change schools.
Scenario swap() { return {"Swap <b>", {redraw("west", square(2000, 0, 1000)), redraw("east", square(1000, 0, 1000))}}; }
/// One of them does; and half of it.
Scenario shift() { return {"Shift", {redraw("east", square(1000, 0, 1000))}}; }
Scenario half() { return {"Half", {redraw("east", rectangle(1500, 0, 500, 1000))}}; }

Scenario costing(Scenario scenario, double cost) {
  scenario.name = "Costly";
  scenario.changes.front().cost = cost;
  return scenario;
}

struct Compared {
  Town town;
  Standards standards{{1, 0}, {1500, 1500}};
  std::vector<Criterion> criteria{Criterion::TheilH, Criterion::WayMean, Criterion::PupilsWhoChange, Criterion::Cost};
  bool hasNearest = true;
  std::vector<Stage> stages;
  ScoredBaseline today;
  std::vector<ScoredScenario> scenarios;
  ScoredScenario nearest;

  explicit Compared(const std::vector<Scenario> &all = {swap(), shift(), costing(shift(), 5000)},
                    std::vector<std::string> names = {"Early", "Late"}, Town town_ = {})
      : town(std::move(town_)) {
    for (const std::string &name : names)
      stages.push_back(town.stage(name));
    today = scoreBaseline(stages, projection, standards, nobodyListens);
    for (const Scenario &scenario : all)
      scenarios.push_back(scoreScenario(stages, projection, standards, today, scenario, nobodyListens));
    nearest = scoreNearest(stages, projection, standards, today, "Nearest", nobodyListens);
  }

  std::vector<std::optional<std::size_t>> dominators() const {
    std::vector<Figures> figures;
    for (const ScoredScenario &scenario : scenarios)
      figures.push_back(scenario.figures);
    return dominatedBy(figures, criteria);
  }

  QString page() const {
    const std::vector<QStringList> changes(scenarios.size(), {"First <u>", "Second"});
    return scenarioPage({"Scenarios <s>",
                         stages,
                         today,
                         scenarios,
                         hasNearest ? &nearest : nullptr,
                         standards,
                         criteria,
                         dominators(),
                         changes,
                         {"Layer <x>"}});
  }
};

/// Theil's H of two schools and two groups.
double theilHOf(double low1, double all1, double low2, double all2) {
  const auto entropy = [](double p) { return -p * std::log(p) - (1 - p) * std::log(1 - p); };
  const double all = all1 + all2;
  const double whole = entropy((low1 + low2) / all);
  return (all1 * (whole - entropy(low1 / all1)) + all2 * (whole - entropy(low2 / all2))) / all / whole;
}
const double hToday = theilHOf(55, 80, 15, 80);
const double hSwap = theilHOf(40, 80, 30, 80);
const double hShift = theilHOf(30, 40, 40, 120);

QString fixed(double value) { return QString::number(value, 'f', 3); }
QString percent(double after, double before) {
  return QStringLiteral("−%1 %").arg(QString::number(100 * (before - after) / before, 'f', 1));
}

QString answerOf(const QString &page) { return part(page, "class=\"answer\"", "</div>"); }
QString comparisonOf(const QString &page) { return part(page, "<caption>What is weighed", "</table>"); }
QString othersOf(const QString &page) { return part(page, "<caption>What else", "</table>"); }

/// What the columns of a table are about.
QStringList columnsOf(const QString &table) {
  QStringList result;
  const QRegularExpression heading(QStringLiteral("<th scope=\"col\">(.*?)</th>"));
  for (auto found = heading.globalMatch(table); found.hasNext();)
    result.append(found.next().captured(1));
  return result;
}

} // namespace

TEST(ScenarioPage, AnswersFirst) {
  const QString answer = answerOf(Compared().page());
  const QString first = QStringLiteral("Of 3 scenarios, “Swap &lt;b&gt;” gives the lowest segregation: Theil's H goes "
                                       "from %1 today to %2 (%3).");
  EXPECT_TRUE(answer.contains(first.arg(fixed(hToday), fixed(hSwap), percent(hSwap, hToday)))) << answer.toStdString();
  EXPECT_TRUE(says(answer, "It would mean a way to school of 1,000 m on average, against 500 m today; 20 pupils above "
                           "the places of their schools, against 20 today; 160 pupils who change school."))
      << answer.toStdString();
  EXPECT_FALSE(answer.contains("The chance")) << "nothing divides units, nothing is drawn: nothing is known of errors";
}

TEST(ScenarioPage, TellsWhatScenariosCost) {
  Compared costly({costing(swap(), 5000)});
  EXPECT_TRUE(says(answerOf(costly.page()), "; 5,000 to build."));
  EXPECT_TRUE(says(answerOf(costly.page()), "“Costly” lowers segregation: Theil's H"));
}

/// By the draws of the model: 9 of 10 lower than today, 5 of 10 and one as high as the second best.
TEST(ScenarioPage, SaysHowSureItIs) {
  Compared compared;
  compared.today.asScenario.drawnH.assign(10, 0.5);
  compared.scenarios[0].drawnH.assign(10, 0.1);
  compared.scenarios[0].drawnH[3] = 0.9;
  compared.scenarios[1].drawnH = {0.2, 0.2, 0.2, 0.9, 0.2, 0.2, 0.05, 0.05, 0.05, 0.05};
  compared.scenarios[2].drawnH.assign(10, 0.6);
  const QString page = compared.page();
  EXPECT_TRUE(says(answerOf(page), "The chance that segregation is then lower than today is 90 %; that it is lower "
                                   "than with “Shift”, the second best, 55 %."))
      << answerOf(page).toStdString();
  const QString matrix = part(page, "<caption>How sure", "</table>");
  EXPECT_TRUE(says(page, "Chances count the draws of the model"));
  EXPECT_TRUE(says(Compared().page(), "Chances follow from the errors of the figures"));
  EXPECT_EQ(columnsOf(matrix), QStringList({"Lower than …", "Today", "Swap &lt;b&gt;", "Shift", "Costly"}));
  EXPECT_EQ(cells(matrix, "Today"), QStringList({"", "10", "10", "&gt;99"}));
  EXPECT_EQ(cells(matrix, "Swap"), QStringList({"90", "", "55", "90"}));
  EXPECT_EQ(cells(matrix, "Costly"), QStringList({"&lt;1", "10", "10", ""}));
}

TEST(ScenarioPage, NamesWhatNobodyWouldChooseAndTheOneThatIsBetter) {
  const QString page = Compared().page();
  EXPECT_TRUE(says(answerOf(page), "nobody has a reason to choose “Costly” (“Shift” is at least as good)."));
  EXPECT_TRUE(says(comparisonOf(page), "Costly<br/><small>“Shift” is at least as good</small>"));
  EXPECT_FALSE(says(answerOf(Compared({swap(), shift()}).page()), "nobody has a reason"));
}

TEST(ScenarioPage, TellsWhatTheFrontTrades) {
  const QString page = Compared().page();
  EXPECT_TRUE(says(answerOf(page), "Best in what is weighed: “Swap &lt;b&gt;” – Segregation (Theil's H); “Shift” – "
                                   "Mean way to school, Pupils who change school."))
      << answerOf(page).toStdString();
  const QString trade = part(page, "<caption>What one gets", "</table>");
  EXPECT_TRUE(says(trade, "instead of “Swap &lt;b&gt;”"));
  EXPECT_EQ(cells(trade, "Shift"),
            QStringList({"+" + fixed(hShift - hSwap), "<strong>✓ −250</strong>", "<strong>✓ −80</strong>", "0"}));
  EXPECT_TRUE(cells(trade, "Costly").isEmpty()) << "is not on the front";
}

/// One in the middle is best in nothing; one that is worse than today is called so.
TEST(ScenarioPage, KnowsTheOnesBetweenAndTheOnesForNothing) {
  Scenario cheap = half();
  cheap.changes.front().cost = 1;
  Compared between({swap(), shift(), cheap});
  between.criteria = {Criterion::TheilH, Criterion::WayMean};
  const QString all = answerOf(between.page());
  EXPECT_TRUE(says(all, "“Half” – Mean way to school. Best in nothing, but between the others: “Shift”."))
      << all.toStdString();
  const Scenario apart{"Apart", {redraw("west", rectangle(2000, 0, 1000, 1000))}};
  Compared worse({apart});
  worse.criteria = {Criterion::WayMean};
  EXPECT_TRUE(says(answerOf(worse.page()), "Nothing that is weighed becomes better than today with: “Apart”."));
  EXPECT_FALSE(says(all, "Nothing that is weighed"));
}

TEST(ScenarioPage, ComparesAllByEveryCriterionThatTellsSomething) {
  const QString page = Compared().page();
  const QString weighed = comparisonOf(page);
  const QString others = othersOf(page);
  EXPECT_EQ(columnsOf(weighed), QStringList({"Scenario", "Segregation (Theil's H)", "Mean way to school (m)",
                                             "Pupils who change school", "Cost to build"}));
  EXPECT_EQ(columnsOf(others),
            QStringList({"Scenario", "95th percentile of ways to school (m)", "Pupils with a long way",
                         "Pupils above places", "Compactness of catchments", "Scattered catchments"}))
      << "nobody is outside or parts from others, and no cost comes again";
  EXPECT_EQ(cells(weighed, "Today"), QStringList({fixed(hToday), "500", "0", "0"})) << "only scenarios can be best";
  EXPECT_EQ(cells(weighed, "Swap"),
            QStringList({"<strong>★ " + fixed(hSwap) + "</strong>", "1,000", "160", "<strong>★ 0</strong>"}));
  EXPECT_EQ(cells(weighed, "Shift"),
            QStringList({fixed(hShift), "<strong>★ 750</strong>", "<strong>★ 80</strong>", "<strong>★ 0</strong>"}));
  EXPECT_EQ(cells(weighed, "Costly"),
            QStringList({fixed(hShift), "<strong>★ 750</strong>", "<strong>★ 80</strong>", "5,000"}));
  EXPECT_EQ(cells(weighed, "Nearest"), cells(weighed, "Today"));
  EXPECT_EQ(cells(others, "Swap").value(1), "160");
  EXPECT_EQ(cells(others, "Today").value(1), "0");
  EXPECT_TRUE(cells(others, "Shift").value(3).startsWith("<strong>★")) << "here more is better";
}

/// Where a unit is divided, nobody knows which pupils live in which half.
TEST(ScenarioPage, ShowsWhatIsPlausible) {
  const Compared compared({half()});
  const QString page = compared.page();
  const Figure h = figure(compared.scenarios[0].figures, Criterion::TheilH);
  EXPECT_LT(h.low, h.value - 0.001);
  EXPECT_EQ(cells(comparisonOf(page), "Half").value(0),
            QStringLiteral("%1<br/><small>%2–%3</small>").arg(fixed(h.value), fixed(h.low), fixed(h.high)));
  EXPECT_EQ(cells(comparisonOf(page), "Today").value(0), fixed(hToday)) << "is exact";
  EXPECT_TRUE(says(page, "units that a border divides"));
}

TEST(ScenarioPage, LeavesOutWhatIsNotKnown) {
  Town unknownPlaces;
  for (School &school : unknownPlaces.data.schools)
    school.places.reset();
  const QString page = Compared({swap(), shift()}, {"Early", "Late"}, unknownPlaces).page();
  EXPECT_FALSE(says(page, "bove places"));
  EXPECT_FALSE(says(page, "above the places"));
  EXPECT_FALSE(says(page, "Cost to build</th>"));
  expectSound(page);
}

TEST(ScenarioPage, MeasuresEveryDimensionOfEveryStage) {
  const QString page = Compared().page();
  for (const char *caption : {"every dimension: Early", "every dimension: Late"}) {
    const QString measures = part(page, caption, "</table>");
    EXPECT_EQ(columnsOf(measures).mid(1),
              QStringList({"H, education", "D, education", "η², education", "H, origin", "D, origin", "η², origin"}));
    EXPECT_TRUE(cells(measures, "Swap").value(0).startsWith(fixed(hSwap)));
    EXPECT_TRUE(cells(measures, "Swap").value(1).startsWith("0.127")) << "40/70 − 40/90";
    EXPECT_TRUE(cells(measures, "Today").value(3).startsWith("0.000"));
  }
}

TEST(ScenarioPage, TellsWhatEachScenarioDoes) {
  const QString page = Compared().page();
  EXPECT_TRUE(says(part(page, "<h2>Swap", "</ol>"), "<ol><li>First &lt;u&gt;</li>\n<li>Second</li>"));
  const QString figures = part(page, "<caption>Figures of “Costly”", "</table>");
  EXPECT_EQ(columnsOf(figures), QStringList({"Today → the scenario", "All stages", "Early", "Late"}));
  EXPECT_EQ(cells(figures, "Mean way to school"), QStringList({"500 → 750", "500 → 750", "500 → 750"}));
  EXPECT_EQ(cells(figures, "Pupils who change"), QStringList({"0 → 80", "0 → 40", "0 → 40"}));
  EXPECT_EQ(cells(figures, "Cost to build"), QStringList({"0 → 5,000", "", ""}));
}

/// Of all, 43.75 % are low; of the west 68.75 today and 50 after the swap, of the east 18.75 and 37.5.
TEST(ScenarioPage, ShowsBothEndsOfTheSchools) {
  const QString section = part(Compared().page(), "<h3>Swap &lt;b&gt;: Late", "</section>");
  EXPECT_EQ(cells(section, "West &lt;i&gt;"), QStringList({"80", "+25.0 → +6.3", "114 %"}));
  EXPECT_EQ(cells(section, "East"), QStringList({"80", "−25.0 → −6.3", "80 %"}));
  EXPECT_EQ(dots(section, "before"), 2);
  EXPECT_EQ(dots(section, "above"), 1);
  EXPECT_EQ(dots(section, "below"), 1);
}

/// With twice as many in the group low, the whole goes from 70 of 160 to 140 of 230; of the west, from 55 of 80 to 110
/// of 135; its places grow too.
TEST(ScenarioPage, SetsSchoolsAgainstTheWholeOfTheirTime) {
  PlanChange cohort{ChangeKind::Cohort, {}, {}, {}};
  cohort.group = "low";
  cohort.value = 2;
  PlanChange extend{ChangeKind::Extend, "west", {}, {}};
  extend.value = 135;
  const QString page = Compared({{"More", {cohort, extend}}}).page();
  EXPECT_TRUE(says(page, "The whole goes from 43.8 to 60.9 %"));
  EXPECT_EQ(cells(page, "West"), QStringList({"80 → 135", "+25.0 → +20.6", "114 % → 100 %"}));
  EXPECT_FALSE(says(Compared().page(), "The whole goes from"));
}

TEST(ScenarioPage, SaysWhatCountsAndHow) {
  const QString page = Compared().page();
  EXPECT_TRUE(says(page, "Weights: education 1, origin 0."));
  EXPECT_TRUE(says(page, "A way is long above: Early 1,500 m, Late 1,500 m."));
  EXPECT_TRUE(says(page, "Weighed are: Segregation (Theil's H); Mean way to school; Pupils who change school; Cost to "
                         "build."));
  EXPECT_TRUE(says(page, "“Nearest” is a yardstick and no plan"));
  EXPECT_TRUE(says(page, "nobody chooses another, and nobody leaves")) << "what the model takes for granted";
}

TEST(ScenarioPage, HoldsOnItsOwnAndEscapesNames) {
  const QString page = Compared().page();
  expectSound(page);
  for (const char *foreign : {"<script", "http", "href", "src=", "url("})
    EXPECT_FALSE(page.contains(foreign, Qt::CaseInsensitive)) << foreign;
  for (const char *raw : {"<b>", "<i>", "<u>", "<s>", "<x>"})
    EXPECT_FALSE(says(page, raw)) << raw;
  EXPECT_TRUE(says(page, "Layer &lt;x&gt;"));
  EXPECT_TRUE(says(page, "West &lt;i&gt;"));
}

TEST(ScenarioPage, HoldsWhereThereIsLittleToCompare) {
  Compared one({swap()}, {""});
  one.hasNearest = false;
  const QString alone = one.page();
  expectSound(alone);
  EXPECT_FALSE(says(alone, "<caption>How sure") || says(alone, "second best") || says(alone, "★ 0") ||
               says(alone, "yardstick") || says(alone, "All stages") || says(alone, "<h3>"));
  EXPECT_EQ(cells(part(alone, "<caption>Figures of", "</table>"), "Pupils who change"), QStringList({"0 → 80"}));
  Town oneGroup;
  for (std::size_t unit = 0; unit < 4; ++unit)
    oneGroup.data.pupils[unit][1] = 0;
  Town nowhere;
  for (School &school : nowhere.data.schools)
    school.location.reset();
  for (const Town &town : {oneGroup, nowhere})
    expectSound(Compared({swap(), shift()}, {"Early", "Late"}, town).page());
  const QString unmeasured = Compared({swap(), shift()}, {"Early"}, oneGroup).page();
  EXPECT_TRUE(says(answerOf(unmeasured), "cannot be measured here"));
  EXPECT_FALSE(says(unmeasured, "class=\"funnel\"") || says(answerOf(unmeasured), "chance that"));
  EXPECT_FALSE(says(Compared({swap()}, {"Early"}, nowhere).page(), "class=\"funnel\""));
}

TEST(ScenarioPage, SaysWhereNoScenarioHelps) {
  const Scenario apart{"Apart", {redraw("west", square(1000, 0, 1000))}};
  EXPECT_TRUE(says(answerOf(Compared({apart}).page()), "“Apart” does not lower segregation: Theil's H goes from"));
  EXPECT_TRUE(says(answerOf(Compared({apart, apart}).page()),
                   "None of 2 scenarios lowers segregation. The least bad is "
                   "“Apart”: Theil's H goes from"));
}

TEST(ScenarioPage, DrawsSegregationAgainstWays) {
  const QString chart =
      part(Compared({swap(), shift(), costing(shift(), 5)}).page(), "<svg class=\"funnel\"", "</svg>");
  EXPECT_EQ(chart.count("class=\"dot\""), 2);
  EXPECT_EQ(chart.count("class=\"total\""), 1) << "is not on the front";
  EXPECT_EQ(chart.count("class=\"before\""), 1);
  EXPECT_EQ(chart.count("class=\"by-chance\""), 2);
  EXPECT_TRUE(chart.contains(QStringLiteral("<desc>Swap &lt;b&gt;: H %1, mean way 1,000 m; ").arg(fixed(hSwap))));
}

// --- The chart alone -------------------------------------------------------------------------------------------------

namespace {

ScatterPlot crowded(int count) {
  ScatterPlot plot{"Title", "Longer", "x", "y", {}, {}};
  for (int i = 0; i < count; ++i)
    plot.marks.push_back({QStringLiteral("Scenario %1").arg(i),
                          {},
                          1000 + 0.5 * i,
                          0.2 - 0.0005 * i,
                          {unknown, unknown},
                          MarkShape::Dot});
  plot.marks.push_back({"Far", {}, 1400, 0.1, {0.05, 0.15}, MarkShape::Hollow});
  return plot;
}

/// Where the names stand, as wide as they are at least.
std::vector<QRectF> namesOf(const QString &chart) {
  std::vector<QRectF> result;
  const QRegularExpression text("<text x=\"(.*?)\" y=\"(.*?)\" text-anchor=\"(start|end)\">(Scenario .*?|Far)</text>");
  for (auto found = text.globalMatch(chart); found.hasNext();) {
    const QRegularExpressionMatch match = found.next();
    const double width = 6.0 * static_cast<double>(match.captured(4).size());
    const double x = match.captured(1).toDouble();
    result.push_back({match.captured(3) == "start" ? x : x - width, match.captured(2).toDouble() - 12, width, 13});
  }
  return result;
}

/// Coordinates of circles of a kind, in their order.
std::vector<QPointF> circles(const QString &chart, const QString &kind) {
  std::vector<QPointF> result;
  const QRegularExpression circle("cx=\"([0-9.]*)\" cy=\"([0-9.]*)\" r=\"6.0\" class=\"" + kind);
  for (auto found = circle.globalMatch(chart); found.hasNext();) {
    const QRegularExpressionMatch match = found.next();
    result.push_back({match.captured(1).toDouble(), match.captured(2).toDouble()});
  }
  return result;
}

} // namespace

TEST(ScatterPlot, PutsMarksWhereTheirFiguresAre) {
  ScatterPlot plot = crowded(5);
  plot.line = {4, 0};
  const QString chart = scatterPlot(plot);
  const std::vector<QPointF> marks = circles(chart, "dot");
  const QPointF far = circles(chart, "before").at(0);
  ASSERT_EQ(marks.size(), 5u);
  EXPECT_NEAR((marks[4].x() - marks[0].x()) / (far.x() - marks[0].x()), 2.0 / 400, 0.001);
  EXPECT_NEAR((marks[4].y() - marks[0].y()) / (far.y() - marks[0].y()), 0.002 / 0.1, 0.001);
  EXPECT_GT(far.x(), marks[0].x());
  EXPECT_GT(far.y(), marks[0].y()) << "less is further down";
  const auto point = [](const QPointF &place) {
    return QString::number(place.x(), 'f', 1) + ',' + QString::number(place.y(), 'f', 1);
  };
  EXPECT_TRUE(chart.contains("points=\"" + point(marks[4]) + ' ' + point(marks[0]) + "\" class=\"trend\""));
  EXPECT_EQ(chart.count("class=\"axis\""), 3) << "the whisker of the one with an interval";
  EXPECT_EQ(chart.count("class=\"by-chance\""), 2);
}

TEST(ScatterPlot, FindsRoomForNames) {
  const std::vector<QRectF> names = namesOf(scatterPlot(crowded(9)));
  ASSERT_EQ(names.size(), 10u);
  for (std::size_t i = 0; i < names.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      EXPECT_FALSE(names[i].intersects(names[j])) << i << " and " << j;
}

TEST(ScatterPlot, HoldsMarksThatAreNowhereOrAllAtOnePlace) {
  const ScatterMark here{"Here", {}, 0, 0, {unknown, unknown}, MarkShape::Square};
  ScatterMark nowhere = here;
  nowhere.x = unknown;
  expectSound(scatterPlot({"Title", {}, "x", "y", {here, here, nowhere}, {}}));
  EXPECT_EQ(scatterPlot({"Title", {}, "x", "y", {here, nowhere}, {}}).count("class=\"total\""), 1);
  EXPECT_TRUE(scatterPlot({"Title", {}, "x", "y", {nowhere}, {}}).isEmpty());
}

TEST(CriteriaWords, TellFiguresWithTheirUnits) {
  EXPECT_EQ(criterionText(Criterion::TheilH, 0.12345), "0.123");
  EXPECT_EQ(criterionText(Criterion::WayMean, 1234.4), "1,234 m");
  EXPECT_EQ(criterionText(Criterion::ClassmatesApart, 0.1234), "12.3 %");
  EXPECT_EQ(criterionText(Criterion::PupilsAbovePlaces, 12.4), "12");
  EXPECT_EQ(criterionText(Criterion::WayMean, unknown), "–");
  QStringList names;
  for (std::size_t i = 0; i < criterionCount; ++i)
    names.append(criterionName(static_cast<Criterion>(i)));
  EXPECT_FALSE(names.contains(QString()));
  EXPECT_EQ(names.removeDuplicates(), 0);
}

} // namespace skolmix
