// The report goes to a board, without anybody to explain it: it has to stand alone, for everybody, and give away
// nothing.

#include "presentation/scenario_report.h"
#include "presentation/text.h"

#include "tests/presentation/html.h"

#include <QSet>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace skolmix {
namespace {

constexpr double unknown = NAN;

/// A school's pupils: how many, and how many of them of the headline group.
struct Roll {
  double pupils, low;
};

using Rolls = std::vector<Roll>;

/// Of one moment, with everything that follows from it; plausible are 3 points to either side.
std::vector<SchoolMix> mixesOf(const Rolls &rolls) {
  Roll whole{0, 0};
  for (const auto &[pupils, low] : rolls)
    whole = {whole.pupils + pupils, whole.low + low};
  std::vector<SchoolMix> mixes;
  for (const auto &[pupils, low] : rolls) {
    const double share = pupils > 0 ? 100 * low / pupils : unknown;
    const double deviation = share - 100 * whole.low / whole.pupils;
    mixes.push_back({pupils,
                     {low, pupils - low},
                     {share, 100 - share},
                     {deviation, -deviation},
                     {share - 3, 97 - share},
                     {share + 3, 103 - share}});
  }
  return mixes;
}

/// Today and three scenarios.
using Stage = std::array<Rolls, 4>;

const QStringList ids{"n", "s", "e", "w", "h", "new", ""};
const QStringList names{"Nordskolan", "Söderskolan <b>", "Östra skolan", "Västra skolan",
                        "Hamnskolan", "Nya skolan",      "Outside"};
const std::vector<double> places{250, 200, 180, 240, 120, 200, unknown};

const Stage early{Rolls{{210, 40}, {190, 110}, {160, 40}, {230, 60}, {90, 60}, {0, 0}, {20, 5}},
                  Rolls{{200, 60}, {180, 85}, {160, 45}, {230, 75}, {110, 45}, {0, 0}, {20, 5}},
                  Rolls{{180, 40}, {150, 80}, {150, 40}, {210, 55}, {80, 50}, {110, 45}, {20, 5}},
                  Rolls{{215, 40}, {190, 110}, {240, 95}, {235, 65}, {0, 0}, {0, 0}, {20, 5}}};
const Stage late{Rolls{{180, 35}, {150, 85}, {150, 35}, {190, 50}, {80, 55}, {0, 0}, {25, 10}},
                 Rolls{{180, 50}, {150, 65}, {150, 40}, {180, 60}, {90, 45}, {0, 0}, {25, 10}},
                 Rolls{{160, 35}, {130, 65}, {140, 35}, {170, 45}, {70, 45}, {80, 35}, {25, 10}},
                 Rolls{{180, 35}, {150, 85}, {225, 85}, {195, 55}, {0, 0}, {0, 0}, {25, 10}}};

bool isThere(std::size_t school, std::size_t scenario) {
  return !(school == 5 && scenario != 1) && !(school == 4 && scenario == 2);
}

void addSchools(ScenarioTables &tables, const QString &name, const Stage &stage) {
  const std::vector<SchoolMix> today = mixesOf(stage[0]);
  for (std::size_t school = 0; school < today.size(); ++school) {
    const int own = static_cast<int>(school);
    ReportedSchool reported{name, ids[own], names[own], places[school], today[school], {}};
    for (std::size_t scenario = 0; scenario < 3; ++scenario)
      reported.scenarios.push_back(isThere(school, scenario) ? std::optional(mixesOf(stage[scenario + 1])[school])
                                                             : std::nullopt);
    reported.today.useOfPlaces = 100 * reported.today.pupils / reported.places;
    for (std::optional<SchoolMix> &mix : reported.scenarios)
      if (mix)
        mix->useOfPlaces = 100 * mix->pupils / reported.places;
    tables.schools.push_back(reported);
  }
}

Figures figures(double theilH, double margin, double way, double above, double change, double cost) {
  Figures all;
  all.fill({unknown, unknown, unknown});
  const auto set = [&](Criterion criterion, const Figure &figure) {
    all[static_cast<std::size_t>(criterion)] = figure;
  };
  set(Criterion::TheilH, {theilH, theilH - margin, theilH + margin});
  set(Criterion::WayMean, {way, way, way});
  set(Criterion::WayPercentile95, {2.4 * way, 2.4 * way, 2.4 * way});
  set(Criterion::PupilsAbovePlaces, {above, above > 3 ? above - 3 : 0, above + 6});
  set(Criterion::PupilsWhoChange, {change, change, change});
  set(Criterion::PupilsOutside, {45, 45, 45});
  set(Criterion::Compactness, {0.41 + theilH, 0.41 + theilH, 0.41 + theilH});
  set(Criterion::Cost, {cost, cost, cost});
  return all;
}

ReportedScenario scenario(const QString &name, const Figures &all, double chance, const QStringList &changes) {
  return {name, all, {all, all}, chance, {}, changes};
}

/// Three scenarios, two stages, six schools.
ScenarioTables invented() {
  ScenarioTables tables;
  tables.dimensions = {{"low", "high"}};
  tables.stages = QStringList{"F-6", "7-9"};
  tables.today = scenario("Today", figures(0.142, 0.011, 812, 14, 0, 0), unknown, {});
  tables.nearest = scenario("Everyone to the nearest school", figures(0.158, 0.012, 640, 61, 420, 0), 0.1, {});
  tables.scenarios = {
      scenario("Redraw", figures(0.061, 0.01, 1034, 6, 148, 0), 0.998, {"Redraw Nordskolan <u>", "Redraw Söderskolan"}),
      scenario("New school", figures(0.094, 0.013, 768, 0, 190, 215e6), 0.96, {"Open Nya skolan with 200 places"}),
      scenario("Close Hamnskolan", figures(0.131, 0.014, 874, 72, 170, 4e6), 0.71, {"Close Hamnskolan"})};
  tables.chances = {{unknown, 0.97, 0.99}, {0.03, unknown, 0.93}, {0.01, 0.07, unknown}};
  addSchools(tables, "F-6", early);
  addSchools(tables, "7-9", late);
  return tables;
}

void hide(SchoolMix &mix) {
  mix.pupils = std::round(mix.pupils);
  for (auto *figures : {&mix.counts, &mix.shares, &mix.deviations})
    for (double &figure : *figures)
      figure = std::round(figure);
  mix.shareLow.clear();
  mix.shareHigh.clear();
}

/// The same as they may leave the house; of two schools of a stage the groups are hidden.
ScenarioTables suppressed() {
  ScenarioTables tables = invented();
  tables.hiddenBelow = 10;
  for (ReportedSchool &school : tables.schools) {
    hide(school.today);
    for (auto &mix : school.scenarios)
      if (mix)
        hide(*mix);
  }
  for (const std::size_t school : {1u, 4u})
    tables.schools[school].today = {};
  tables.schools[6].scenarios[0] = SchoolMix{};
  tables.scenarios[0].figures[static_cast<std::size_t>(Criterion::PupilsWhoChange)] = {unknown, unknown, unknown};
  return tables;
}

const QByteArray pixel = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

ScenarioReport reportOf(const ScenarioTables &tables) {
  return {"Schools of Hamnstad <i>",
          {},
          "Planning office",
          QDate(2025, 3, 7),
          tables,
          0,
          {{"Today & before", "Six schools; \"Söderskolan\" is furthest above", pixel},
           {"Then", "The same, nearer", pixel}},
          {"Everyone goes to the <em>nearest</em> school"},
          {},
          {{"homes", "pupils where they live", 12345, "2024-12-31", "0123456789ab"}, {"schools", "places", 6, {}, {}}},
          {"Open the layers", "Run the tool <x>"}};
}

QString pageOf(const ScenarioTables &tables) { return scenarioReport(reportOf(tables)); }

QString answerOf(const QString &page) { return part(page, "class=\"answer\"", "</div>"); }

QString plain(QString html) {
  return html.remove(QRegularExpression(QStringLiteral("^[^>]*>")))
      .remove(QRegularExpression(QStringLiteral("<[^>]*>")));
}

QString tableOf(const QString &page, const char *caption) {
  return part(page, qPrintable(QStringLiteral("<caption>%1").arg(QString::fromUtf8(caption))), "</table>");
}

} // namespace

TEST(ScenarioReport, AnswersInThreeSentences) {
  const QString answer = plain(answerOf(pageOf(invented())));
  EXPECT_TRUE(says(answer,
                   "Of 3 scenarios, “Redraw” lowers segregation most: on a scale from 0 (every school has the mix "
                   "of the whole) to 1 (no school mixes groups) it goes from 0.142 today to 0.061, 57 % less."))
      << answer.toStdString();
  EXPECT_TRUE(says(answer,
                   "It would mean a way to school of 1,034 m on average, against 812 m today; 6 pupils above the "
                   "places of their schools, against 14 today; 148 pupils who change school."));
  EXPECT_TRUE(
      says(answer, "lower than today is &gt;99 %; that it is lower than with “New school”, the second best, 97 %."));
  for (const ScenarioTables &tables : {invented(), suppressed(), [] {
                                         ScenarioTables nothing = invented();
                                         nothing.scenarios.resize(1);
                                         nothing.chances.clear();
                                         nothing.scenarios[0].chanceOfLowerH = unknown;
                                         nothing.today.figures.fill({unknown, unknown, unknown});
                                         nothing.scenarios[0].figures.fill({unknown, unknown, unknown});
                                         return nothing;
                                       }()})
    EXPECT_EQ(plain(answerOf(pageOf(tables))).count(QRegularExpression(QStringLiteral("[.!?](\\s|$)"))), 3)
        << answerOf(pageOf(tables)).toStdString();
}

TEST(ScenarioReport, HasItsPartsInOrder) {
  QStringList headings;
  const QRegularExpression heading(QStringLiteral("<h2>(.*?)</h2>"));
  for (auto found = heading.globalMatch(pageOf(invented())); found.hasNext();)
    headings.append(found.next().captured(1));
  EXPECT_EQ(headings.join('|').toStdString(),
            "The question|The answer in three sentences|Maps|The scenarios side by side|In pictures|School by school: "
            "“Redraw”|The other scenarios|How sure the figures are|What the figures mean|What the model takes for "
            "granted|What the model cannot know|Sources|How to make it again");
}

/// No network, no scripts: it must open from a USB stick and pass every mail filter.
TEST(ScenarioReport, StandsAlone) {
  for (const ScenarioTables &tables : {invented(), suppressed()}) {
    const QString page = pageOf(tables);
    expectSound(page);
    EXPECT_FALSE(page.contains(
        QRegularExpression(QStringLiteral("https?:|<script|<link|<iframe|<object|@import|url\\(|\\son\\w+=|href="))));
    const QRegularExpression source(QStringLiteral("src(set)?=\"(?!data:)"));
    EXPECT_FALSE(page.contains(source));
  }
  EXPECT_TRUE(pageOf(invented()).contains("src=\"data:image/png;base64," + QString::fromLatin1(pixel.toBase64())));
}

/// What WCAG asks of structure.
TEST(ScenarioReport, CanBeHeardAsWellAsSeen) {
  for (const ScenarioTables &tables : {invented(), suppressed()}) {
    const QString page = pageOf(tables);
    EXPECT_TRUE(page.contains("<html lang=\"en\">"));
    EXPECT_EQ(page.count("<main>"), 1);
    EXPECT_EQ(page.count("<h1>"), 1);
    int before = 0;
    const QRegularExpression heading(QStringLiteral("<h([1-6])"));
    for (auto found = heading.globalMatch(page); found.hasNext();) {
      const int level = found.next().captured(1).toInt();
      EXPECT_LE(level, before + 1);
      before = level;
    }
    EXPECT_EQ(page.count(QRegularExpression(QStringLiteral("<img [^>]*alt=\"[^\"]+\""))), page.count("<img "));
    EXPECT_EQ(page.count("<table><caption>"), page.count("<table"));
    EXPECT_EQ(page.count(QRegularExpression(QStringLiteral("<th [^>]*scope=\"(row|col|rowgroup)\""))),
              page.count(QRegularExpression(QStringLiteral("<th[ >]"))));
    EXPECT_EQ(page.count(QRegularExpression(QStringLiteral("<svg [^>]*role=\"img\"[^>]*><title>[^<]+</title>"))),
              page.count("<svg"));
    EXPECT_EQ(page.count("<svg"), 3) << "ways, and a chart a stage";
  }
  const QString page = pageOf(invented());
  EXPECT_TRUE(says(page, "alt=\"Six schools; &quot;Söderskolan&quot; is furthest above\""));
  EXPECT_TRUE(says(page, "<figcaption>Today &amp; before</figcaption>"));
}

TEST(ScenarioReport, ComparesAllScenariosTodayAndTheYardstick) {
  const QString card = tableOf(pageOf(invented()), "All scenarios");
  EXPECT_TRUE(says(card, "Figure</th>\n<th scope=\"col\">Today</th>\n<th scope=\"col\">Redraw</th>\n<th "
                         "scope=\"col\">New school</th>\n<th scope=\"col\">Close Hamnskolan</th>\n<th "
                         "scope=\"col\">Everyone to the nearest school</th>"))
      << card.toStdString();
  EXPECT_EQ(
      cells(card, "Segregation"),
      QStringList({"0.142<br/><small>0.131–0.153</small>", "<strong>★ 0.061</strong><br/><small>0.051–0.071</small>",
                   "0.094<br/><small>0.081–0.107</small>", "0.131<br/><small>0.117–0.145</small>",
                   "0.158<br/><small>0.146–0.170</small>"}));
  EXPECT_EQ(cells(card, "Cost to build"), QStringList({"0", "<strong>★ 0</strong>", "215,000,000", "4,000,000", "0"}));
  EXPECT_EQ(cells(card, "Chance of a lower H"), QStringList({"", "&gt;99", "96", "71", ""}));
  EXPECT_TRUE(cells(card, "Neighbours apart").isEmpty()) << "nobody knows it";
}

/// More than fit on a sheet go on in the next table, none is lost.
TEST(ScenarioReport, BreaksTheScorecardOfManyScenarios) {
  ScenarioTables tables = invented();
  for (int i = 0; i < 9; ++i) {
    tables.scenarios.push_back(scenario(QStringLiteral("Extra %1").arg(i), tables.scenarios[2].figures, 0.5, {}));
    for (ReportedSchool &school : tables.schools)
      school.scenarios.push_back(school.scenarios[2]);
  }
  tables.chances.clear();
  const QString page = pageOf(tables);
  EXPECT_EQ(page.count("<caption>All scenarios"), 3);
  for (int i = 0; i < 9; ++i)
    EXPECT_EQ(part(page, "<h2>The scenarios side by side", "<h2>In pictures")
                  .count(QStringLiteral("<th scope=\"col\">Extra %1</th>").arg(i)),
              1);
}

/// Worked by hand: 315 of 900 pupils are 35 %; 40 of 210 are 19.0 %, that is 16.0 points below; then 60 of 200.
TEST(ScenarioReport, TellsBothEndsOfTheSchools) {
  const QString page = pageOf(invented());
  const QString schools =
      tableOf(page, "Today → then, the furthest above the whole first (small: what is plausible then, "
                    "95 in 100): F-6");
  EXPECT_EQ(cells(schools, "Nordskolan"),
            QStringList({"210 → 200", "19.0 → 30.0<br/><small>27.0–33.0</small>", "−16.0 → −5.0", "84 % → 80 %"}));
  EXPECT_EQ(cells(schools, "Söderskolan &lt;b&gt;").value(2), "+22.9 → +12.2");
  EXPECT_EQ(cells(schools, "The whole"), QStringList({"900", "35.0", "0", ""}));
  EXPECT_TRUE(cells(schools, "Nya skolan").isEmpty()) << "is another scenario's";
  const auto at = [&](const char *text) { return schools.indexOf(QString::fromUtf8(text)); };
  EXPECT_GT(at("Above the whole today"), 0);
  EXPECT_LT(at("Above the whole today"), at(">Hamnskolan"));
  EXPECT_LT(at(">Hamnskolan"), at(">Söderskolan")) << "the furthest above is first";
  EXPECT_LT(at(">Söderskolan"), at("Below the whole today"));
  EXPECT_LT(at("Below the whole today"), at(">Västra"));
  EXPECT_LT(at(">Västra"), at(">Nordskolan")) << "the furthest below is last";
  EXPECT_LT(at(">Nordskolan"), at("At none of the schools"));
  EXPECT_LT(at("At none of the schools"), at(">Outside"));
  // Above: 60 − 31.5 and 110 − 66.5 today; then 85 − 63 and 45 − 38.5.
  EXPECT_TRUE(says(page,
                   "Today those above the whole have together 72 more pupils of the group “low” than they would have "
                   "with the mix of the whole, and those below it 72 fewer; with the scenario it is 28 more and 28 "
                   "fewer."));
  EXPECT_TRUE(says(page, "weighed by pupils, sum to zero"));
}

TEST(ScenarioReport, ShowsTheScenarioItIsToldTo) {
  const ScenarioTables tables = invented();
  ScenarioReport report = reportOf(tables);
  report.shown = 2;
  const QString page = scenarioReport(report);
  const QString schools = part(page, "<h2>School by school: “Close Hamnskolan”", "<h2>The other");
  EXPECT_EQ(cells(schools, "Hamnskolan").value(0), "90 → –");
  EXPECT_TRUE(says(schools, "<li>Close Hamnskolan</li>"));
  const QString others = part(page, "<h2>The other scenarios", "<h2>How");
  EXPECT_TRUE(says(others, "<h3>Redraw</h3>") && says(others, "<li>Redraw Nordskolan &lt;u&gt;</li>"));
  EXPECT_FALSE(says(others, "<h3>Close"));
  EXPECT_EQ(cells(tableOf(others, "Figures of “New school”"), "Mean way").value(0), "812 → 768");
  EXPECT_TRUE(says(answerOf(page), "“Redraw” lowers segregation most")) << "the answer is that of all scenarios";
}

TEST(ScenarioReport, SaysWhatIsHidden) {
  const QString page = pageOf(suppressed());
  const QString schools = part(page, "<h2>School by school", "7-9</h3>");
  EXPECT_EQ(cells(schools, "Söderskolan"), QStringList({".. → 180", ".. → 47", ".. → +12", ".. → 90 %"}));
  EXPECT_EQ(cells(schools, "Outside"), QStringList({"20 → ..", "25 → ..", "−10 → ..", "–"}));
  EXPECT_EQ(cells(schools, "The whole").value(0), "..") << "would give the hidden away";
  EXPECT_TRUE(says(schools, "No figure today"));
  EXPECT_EQ(page.count("Two dots: hidden, for figures of fewer than 10 pupils could be told"), 3)
      << "wherever there may be some";
  EXPECT_EQ(cells(tableOf(page, "All scenarios"), "Pupils who change").value(1), "..");
  EXPECT_FALSE(says(answerOf(page), "change school"));
  EXPECT_FALSE(says(part(page, "7-9</h3>", "<h2>The other"), "with the scenario it is"))
      << "of rounded figures both ends need not be alike";
}

/// Nothing but figures that all are hidden.
TEST(ScenarioReport, HoldsWithoutFigures) {
  ScenarioTables tables = suppressed();
  tables.nearest.reset();
  tables.chances.clear();
  for (ReportedScenario *one : {&tables.today, &tables.scenarios[0], &tables.scenarios[1], &tables.scenarios[2]}) {
    one->figures.fill({unknown, unknown, unknown});
    one->ofStages.clear();
    one->chanceOfLowerH = unknown;
  }
  for (ReportedSchool &school : tables.schools) {
    school.today = {};
    school.scenarios.assign(3, SchoolMix{});
  }
  const QString page = pageOf(tables);
  expectSound(page);
  EXPECT_TRUE(says(answerOf(page), "not shown: small numbers are hidden"));
  EXPECT_FALSE(says(page, "<svg"));
  EXPECT_TRUE(reportCharts(tables, 0).empty());
  ScenarioReport bare{"Bare", {}, {}, {}, tables, 0, {}, {}, {}, {}, {}};
  expectSound(scenarioReport(bare));
  EXPECT_FALSE(says(scenarioReport(bare), "<h2>Sources"));
  EXPECT_TRUE(says(scenarioReport(bare), "<h2>What the model cannot know"));
}

TEST(ScenarioReport, TellsWhatItRestsOn) {
  const QString sources = tableOf(pageOf(invented()), "Layers");
  EXPECT_EQ(cells(sources, "homes"),
            QStringList({"pupils where they live", "12,345", "2024-12-31", "<code>0123456789ab</code>"}));
  EXPECT_EQ(cells(sources, "schools").mid(1), QStringList({"6", "not known", "–"}));
  const QString page = pageOf(invented());
  EXPECT_TRUE(says(page, "<li>Run the tool &lt;x&gt;</li>"));
  EXPECT_TRUE(says(page, "Planning office · <time datetime=\"2025-03-07\">7 March 2025</time>"));
  EXPECT_TRUE(says(page, "Everyone goes to the <em>nearest</em> school"));
}

/// What the tables weighed is not known here; all that is told is weighed, whatever else they say.
TEST(ScenarioReport, WeighsWhatItIsTold) {
  ScenarioTables tables = invented();
  tables.scenarios[2].dominatedBy = "New school";
  EXPECT_FALSE(says(pageOf(tables), "nobody has a reason")) << "it costs less";
  ScenarioReport report = reportOf(tables);
  report.criteria = {Criterion::TheilH, Criterion::WayMean};
  const QString page = scenarioReport(report);
  EXPECT_TRUE(says(page, "nobody has a reason to choose “Close Hamnskolan” (“New school” is at least as good)"));
  EXPECT_TRUE(says(page, "Weighed are: Segregation (Theil's H); Mean way to school."));
}

TEST(ReportCharts, DrawThemselves) {
  const ScenarioTables tables = invented();
  const std::vector<ReportChart> charts = reportCharts(tables, 0);
  ASSERT_EQ(charts.size(), 3u);
  EXPECT_EQ(charts[2].title, "Both ends of the schools: 7-9");
  for (const ReportChart &chart : charts) {
    QXmlStreamReader xml(chart.svg);
    ASSERT_TRUE(xml.readNextStartElement());
    EXPECT_EQ(xml.namespaceUri().toString(), "http://www.w3.org/2000/svg");
    EXPECT_EQ(xml.attributes().value("viewBox").toString().split(' ').size(), 4);
    while (!xml.atEnd())
      xml.readNext();
    EXPECT_FALSE(xml.hasError());
    EXPECT_FALSE(chart.svg.contains("class=\"tick") || chart.svg.contains("class=\"before") ||
                 chart.svg.contains("class=\"dot\""));
    EXPECT_FALSE(chart.note.isEmpty());
  }
}

/// A town of 100 schools: charts that fit on sheets, on one scale, with every school once.
TEST(ReportCharts, AreBrokenWhereTheyWouldBeTooTall) {
  ScenarioTables tables = invented();
  tables.stages.clear();
  tables.schools.resize(1);
  tables.schools[0].stage.clear();
  for (int i = 1; i < 100; ++i) {
    tables.schools.push_back(tables.schools[0]);
    tables.schools.back().id = QString::number(i);
    tables.schools.back().name = QStringLiteral("No %1.").arg(i);
    tables.schools.back().today.deviations[0] = i / 10.0;
  }
  const std::vector<ReportChart> charts = reportCharts(tables, 0);
  ASSERT_EQ(charts.size(), 4u);
  EXPECT_EQ(charts[3].title, "Both ends of the schools (3 of 3)");
  QByteArray all;
  QSet<QString> scales;
  for (std::size_t i = 1; i < charts.size(); ++i) {
    all += charts[i].svg;
    scales.insert(part(QString::fromUtf8(charts[i].svg), "<line x1", "y1"));
  }
  for (int i = 1; i < 100; ++i)
    EXPECT_EQ(all.count(QByteArray(">No ") + QByteArray::number(i) + ".</text>"), 1) << i;
  EXPECT_EQ(scales.size(), 1);
}

TEST(ScenarioReport, SpeaksTheLanguageItIsAskedFor) {
  const ScenarioTables tables = invented();
  const QString before = pageOf(tables);
  {
    const InLanguage swedish(QStringLiteral("sv"));
    const QString page = pageOf(tables);
    EXPECT_TRUE(page.contains("<html lang=\"sv\">"));
    EXPECT_TRUE(says(page, "<small>0,131–0,153</small>"));
    EXPECT_TRUE(says(page, ">7 mars 2025</time>"));
    EXPECT_FALSE(page.contains(QRegularExpression(QStringLiteral(">[^<]*\\b0\\.\\d{3}\\b"))));
    expectSound(page);
  }
  EXPECT_EQ(pageOf(tables), before);
}

} // namespace skolmix
