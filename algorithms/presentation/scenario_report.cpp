#include "presentation/scenario_report.h"

#include "presentation/criteria_words.h"
#include "presentation/dot_plot.h"
#include "presentation/page.h"
#include "presentation/scenario_answer.h"
#include "presentation/school_changes.h"
#include "presentation/text.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <cmath>

namespace skolmix {
namespace {

using namespace html;

// Besides what all pages have: maps beside each other, marks that stand out from the paper, and breaks between sheets.
const char *const style = R"(
header p{margin:.2rem 0;color:#555}.answer p{margin:.4rem 0}.answer p:first-child{font-weight:600}
.maps{display:grid;grid-template-columns:1fr 1fr;gap:1rem;margin:1rem 0}.maps figure{margin:0}
.maps img{box-sizing:border-box;width:100%;height:auto;border:1px solid #999}figcaption{font-size:.9rem}
.figures thead th{vertical-align:bottom}.figures tr>th.group{text-align:left}.range{stroke:#b0b0b0;stroke-width:6}.move{stroke:#444}
footer,small{color:#555}code{overflow-wrap:anywhere}
@media(max-width:40rem){.maps{grid-template-columns:1fr}}
@page{size:A4;margin:16mm 15mm 18mm}
@media print{body{font-size:10pt;line-height:1.4}h1{font-size:18pt}.answer{font-size:11pt}table{font-size:8.5pt}
.maps,.sheet{break-inside:avoid}h2+p,h3+p,ol{break-after:avoid}p,li{orphans:3;widows:3}th,td{padding:.2rem .35rem}
.figures,.plain{break-inside:avoid}svg.funnel{max-width:112mm}svg.dots{max-width:160mm}
.range,.below,.above,.dot,.total{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
)";

// --- Building blocks ---------------------------------------------------------------------------------------------

QString heading2(const QString &text) { return element(QStringLiteral("h2"), text); }
QString heading3(const QString &text) { return element(QStringLiteral("h3"), text); }

QString section(const QString &content) { return element(QStringLiteral("section"), content); }

/// On one sheet of paper.
QString together(const QString &content) {
  return element(QStringLiteral("section"), content, QStringLiteral("class=\"sheet\""));
}

// --- Schools of a stage ------------------------------------------------------------------------------------------

/// A stage under the scenario that is shown, by the headline group.
struct Standing {
  const ScenarioTables &tables;
  std::size_t shown;
  QString stage;                               ///< empty where there is only one
  std::vector<const ReportedSchool *> schools; ///< with pupils; the furthest above the whole first, outside last
};

bool hidesFigures(const ScenarioTables &tables) { return tables.hiddenBelow > 0; }
QString missing(const ScenarioTables &tables) {
  return hidesFigures(tables) ? QStringLiteral("..") : QStringLiteral("–");
}

/// Where small numbers are hidden shares are whole per cent.
int decimals(const ScenarioTables &tables) { return hidesFigures(tables) ? 0 : 1; }

double headline(const std::vector<double> &groups) { return groups.empty() ? NAN : groups.front(); }

const SchoolMix *mixThen(const ReportedSchool &school, std::size_t shown) {
  return shown < school.scenarios.size() && school.scenarios[shown] ? &*school.scenarios[shown] : nullptr;
}

double deviationOf(const SchoolMix *mix) { return mix ? headline(mix->deviations) : NAN; }

Standing standingOf(const ScenarioTables &tables, std::size_t shown, const QString &stage) {
  Standing standing{tables, shown, stage, {}};
  const auto hasPupils = [&](const ReportedSchool &school) {
    const SchoolMix *then = mixThen(school, shown);
    return school.isThereToday() || (then && then->pupils != 0);
  };
  for (const ReportedSchool &school : tables.schools)
    if (school.stage == stage && hasPupils(school))
      standing.schools.push_back(&school);
  std::ranges::stable_sort(standing.schools, {}, [](const ReportedSchool *school) {
    const double deviation = deviationOf(&school->today);
    const bool isKnown = std::isfinite(deviation);
    return std::tuple(school->id.isEmpty(), !isKnown, isKnown ? -deviation : 0);
  });
  return standing;
}

std::vector<Standing> standings(const ScenarioTables &tables, std::size_t shown) {
  std::vector<Standing> all;
  for (const QString &stage : tables.stages.isEmpty() ? QStringList{QString()} : tables.stages)
    all.push_back(standingOf(tables, shown, stage));
  return all;
}

/// The share of the whole, per cent: what remains of a school's without its deviation, which is alike for all schools
/// but for rounding; NaN where none is known.
double wholeOf(const Standing &standing, bool isThen) {
  std::vector<double> wholes;
  for (const ReportedSchool *school : standing.schools)
    if (const SchoolMix *mix = isThen ? mixThen(*school, standing.shown) : &school->today)
      if (const double whole = headline(mix->shares) - deviationOf(mix); std::isfinite(whole))
        wholes.push_back(whole);
  if (wholes.empty())
    return NAN;
  const auto middle = wholes.begin() + std::ssize(wholes) / 2;
  std::ranges::nth_element(wholes, middle);
  return *middle;
}

QString numberText(const ScenarioTables &tables, double value, int decimals) {
  return std::isfinite(value) ? written(value, decimals) : missing(tables);
}

QString pointsText(const ScenarioTables &tables, double value) {
  return std::isfinite(value) ? signedNumber(value, decimals(tables)) : missing(tables);
}

/// What a school has today → then; a dash where it is not there.
template <typename Told>
QString change(const Standing &standing, const ReportedSchool &school, const Told &told) {
  const SchoolMix *then = mixThen(school, standing.shown);
  const QString none = QStringLiteral("–");
  return arrow(school.isThereToday() ? told(school.today) : none, then ? told(*then) : none);
}

QString pointsChange(const Standing &standing, const ReportedSchool &school) {
  return change(standing, school, [&](const SchoolMix &mix) { return pointsText(standing.tables, deviationOf(&mix)); });
}

QString stageHeading(const QString &stage, const QString &otherwise) {
  return stage.isEmpty() ? otherwise : QStringLiteral("%1: %2").arg(otherwise, stage);
}

// --- Charts ------------------------------------------------------------------------------------------------------

/// Title and note are plain, the SVG is an element.
struct Chart {
  QString title;
  QString note;
  QString svg;
};

/// From the first < on, with its title as browsers and screen readers look for it.
QString titled(const QString &svg, const QString &title) {
  QString own = svg.mid(svg.indexOf(QLatin1String("<svg")));
  own.truncate(own.indexOf(QLatin1String("</svg>")) + 6);
  return own.insert(own.indexOf('>') + 1, element(QStringLiteral("title"), title.toHtmlEscaped()));
}

DotRow dotRow(const Standing &standing, const ReportedSchool &school, double whole) {
  const SchoolMix *then = mixThen(school, standing.shown);
  const auto fromWhole = [&](std::vector<double> SchoolMix::*shares) {
    return then ? headline(then->*shares) - whole : NAN;
  };
  return {school.name,
          deviationOf(&school.today),
          deviationOf(then),
          {fromWhole(&SchoolMix::shareLow), fromWhole(&SchoolMix::shareHigh)},
          pointsChange(standing, school)};
}

QString wholeText(const Standing &standing, double whole) {
  return Text::tr("the whole: %1 % %2")
      .arg(numberText(standing.tables, whole, decimals(standing.tables)), standing.tables.headline());
}

bool hasDots(const DotRow &row) { return std::isfinite(row.hollow) || std::isfinite(row.filled); }

/// In as many parts as fit on sheets, with the same axis.
std::vector<Chart> bothEnds(const Standing &standing) {
  constexpr std::size_t mostRows = 36;
  const QString group = standing.tables.headline();
  const double whole = wholeOf(standing, true);
  std::vector<DotRow> rows;
  for (const ReportedSchool *school : standing.schools)
    rows.push_back(dotRow(standing, *school, whole));
  if (std::ranges::none_of(rows, hasDots))
    return {};
  DotPlot plot = deviationPlot(stageHeading(standing.stage, Text::tr("Both ends of the schools")), whole, group);
  plot.middle = wholeText(standing, whole);
  for (const DotRow &row : rows)
    plot.leastReach = std::fmax(plot.leastReach, std::fmax(std::abs(row.hollow), std::abs(row.filled)));
  const QString note = Text::tr("Every school's share of %1 against the whole, in percentage points: hollow today, "
                                "filled after; the pale line is what is plausible after.")
                           .arg(group);
  const std::size_t parts = (rows.size() + mostRows - 1) / mostRows;
  const auto at = [&](std::size_t part) {
    return rows.begin() + static_cast<std::ptrdiff_t>(part * rows.size() / parts);
  };
  std::vector<Chart> charts;
  for (std::size_t part = 0; part < parts; ++part) {
    plot.rows.assign(at(part), at(part + 1));
    const QString title = parts == 1 ? plot.title
                                     : Text::tr("%1 (%2 of %3)", "a chart in parts")
                                           .arg(plot.title, QString::number(part + 1), QString::number(parts));
    charts.push_back({title, note, titled(dotPlot(plot), title)});
  }
  return charts;
}

std::vector<Chart> chartsOf(const ScenarioAnswer &answer, const std::vector<Standing> &stages) {
  std::vector<Chart> charts;
  const ScatterPlot ways = segregationAndWays(answer);
  if (const QString svg = scatterPlot(ways); !svg.isEmpty())
    charts.push_back({Text::tr("Segregation and the way to school"), readingOfWays(), titled(svg, ways.title)});
  for (const Standing &stage : stages)
    std::ranges::move(bothEnds(stage), std::back_inserter(charts));
  return charts;
}

/// How a kind of mark looks where no style sheet tells.
struct Look {
  const char *kind;
  const char *attributes;
};
constexpr std::array looks{
    Look{"tick", R"(stroke="#ddd")"},
    Look{"whole", R"(stroke="#555" stroke-width="1.5")"},
    Look{"move", R"(stroke="#444" stroke-width="2")"},
    Look{"range", R"(stroke="#b0b0b0" stroke-width="6")"},
    Look{"before", R"(fill="#fff" stroke="#555" stroke-width="1.5")"},
    Look{"below", R"(fill="#542788")"},
    Look{"above", R"(fill="#b35806")"},
    Look{"small", R"(font-size="11" fill="#555")"},
    Look{"trend", R"(fill="none" stroke="#0b5563" stroke-width="2.5" stroke-opacity="0.4")"},
    Look{"dot", R"(fill="#0b5563")"},
    Look{"total", R"(fill="#444")"},
    Look{"axis", R"(stroke="#555")"},
    Look{"lead", R"(stroke="#777" stroke-width="0.8")"},
    Look{"by-chance", R"(fill="none" stroke="#777" stroke-width="1.5" stroke-dasharray="5,4")"},
};

QByteArray wholeDocument(QString svg) {
  for (const auto &[kind, attributes] : looks)
    svg.replace(QStringLiteral("class=\"%1\"").arg(QLatin1String(kind)), QLatin1String(attributes));
  static const QRegularExpression titleOfText(QStringLiteral("(<text[^>]*>)<title>[^<]*</title>\\s*"));
  svg.replace(titleOfText, QStringLiteral("\\1")); // some draw it
  svg.replace(QLatin1String("<svg "), QLatin1String("<svg xmlns=\"http://www.w3.org/2000/svg\" "
                                                    "font-family=\"sans-serif\" font-size=\"12\" fill=\"#222\" "));
  return svg.toUtf8();
}

QString chartSection(const std::vector<Chart> &charts) {
  if (charts.empty())
    return {};
  QString content = heading2(Text::tr("In pictures"));
  QString note;
  for (const Chart &chart : charts) {
    content += together(heading3(chart.title.toHtmlEscaped()) +
                        (chart.note == note ? QString() : paragraph(chart.note.toHtmlEscaped())) +
                        wide(chart.svg, QStringLiteral("plain")));
    note = chart.note;
  }
  return section(content);
}

// --- Question, answer, maps --------------------------------------------------------------------------------------

QString shownName(const ScenarioReport &report) {
  return Text::tr("“%1”").arg(report.tables.scenarios[report.shown].name.toHtmlEscaped());
}

QString head(const ScenarioReport &report) {
  QStringList by;
  if (!report.author.isEmpty())
    by += report.author.toHtmlEscaped();
  if (report.date.isValid())
    by += element(QStringLiteral("time"), locale().toString(report.date, QStringLiteral("d MMMM yyyy")),
                  QStringLiteral("datetime=\"%1\"").arg(report.date.toString(Qt::ISODate)))
              .trimmed();
  return element(QStringLiteral("header"), element(QStringLiteral("h1"), report.title.toHtmlEscaped()) +
                                               (by.isEmpty() ? QString() : paragraph(by.join(QStringLiteral(" · ")))));
}

QString questionAndAnswer(const ScenarioReport &report, const ScenarioAnswer &answer) {
  const QString question = (report.question.isEmpty() ? defaultQuestion() : report.question).toHtmlEscaped();
  QString sentences;
  for (const QString &sentence : threeSentences(answer))
    sentences += paragraph(sentence);
  return section(heading2(Text::tr("The question")) + paragraph(question)) +
         section(heading2(Text::tr("The answer in three sentences")) + answerBox(sentences));
}

QString picture(const ReportMap &map) {
  const QString image = QStringLiteral("<img src=\"data:image/png;base64,%1\" alt=\"%2\"/>")
                            .arg(QString::fromLatin1(map.png.toBase64()), map.description.toHtmlEscaped());
  return element(QStringLiteral("figure"), image + element(QStringLiteral("figcaption"), map.caption.toHtmlEscaped()));
}

QString mapSection(const ScenarioReport &report) {
  if (report.maps.empty())
    return {};
  QString content =
      heading2(Text::tr("Maps")) +
      paragraph(Text::tr("Maps and tables of schools show today and the scenario %1.").arg(shownName(report)));
  for (std::size_t i = 0; i < report.maps.size(); i += 2)
    content += element(QStringLiteral("div"),
                       picture(report.maps[i]) + (i + 1 < report.maps.size() ? picture(report.maps[i + 1]) : QString()),
                       QStringLiteral("class=\"maps\""));
  return section(content);
}

// --- Scenarios ---------------------------------------------------------------------------------------------------

QString listed(const std::vector<Criterion> &criteria) {
  QStringList names;
  for (const Criterion criterion : criteria)
    names += criterionName(criterion);
  return names.join(QStringLiteral("; "));
}

QString directionNote(const std::vector<Criterion> &criteria) {
  return std::ranges::count(criteria, Criterion::Compactness) > 0
             ? Text::tr("Less is better in all rows but the compactness of catchments.")
             : Text::tr("Less is better in all rows.");
}

QString yardstickNote(const ScenarioAnswer &answer) {
  return answer.nearest
             ? ' ' + Text::tr("“%1” is a yardstick and no plan: what the homes and ways alone would give, whatever the "
                              "places.")
                         .arg(answer.nearest->name.toHtmlEscaped())
             : QString();
}

QString scenarioComparison(const ScenarioReport &report, const ScenarioAnswer &answer) {
  const std::vector<Criterion> all = telling(answer);
  const QString weighed = whatToWeigh(answer);
  const QString names =
      answer.criteria == all ? QString() : ' ' + Text::tr("Weighed are: %1.").arg(listed(answer.criteria));
  const QString hidden = hidesFigures(report.tables) ? ' ' + hiddenSentence(report.tables.hiddenBelow) : QString();
  return section(heading2(Text::tr("The scenarios side by side")) + scorecards(answer) +
                 paragraph(directionNote(all) + yardstickNote(answer) + hidden) +
                 (weighed.isEmpty() ? QString() : paragraph(weighed + names)));
}

QString whatItDoes(const ScenarioReport &report, const ScenarioAnswer &answer, std::size_t scenario) {
  const QStringList &changes = report.tables.scenarios[scenario].changes;
  return (changes.isEmpty() ? QString() : changeList(changes)) +
         figureTable(answer, answer.scenarios[scenario], report.tables.stages);
}

QString otherScenarios(const ScenarioReport &report, const ScenarioAnswer &answer) {
  QString content;
  for (std::size_t number = 0; number < answer.scenarios.size(); ++number)
    if (number != report.shown)
      content += together(heading3(answer.scenarios[number].name.toHtmlEscaped()) + whatItDoes(report, answer, number));
  return content.isEmpty() ? QString() : section(heading2(Text::tr("The other scenarios")) + content);
}

// --- Schools -----------------------------------------------------------------------------------------------------

/// On which side of the whole a school is today.
QString sideOf(const ScenarioTables &tables, const ReportedSchool &school) {
  const double deviation = deviationOf(&school.today);
  if (school.id.isEmpty())
    return Text::tr("At none of the schools");
  if (!school.isThereToday())
    return Text::tr("Not there today");
  if (std::isnan(deviation))
    return Text::tr("No figure today");
  const QString text = pointsText(tables, deviation);
  return text.startsWith('+')             ? Text::tr("Above the whole today")
         : text.startsWith(QChar(0x2212)) ? Text::tr("Below the whole today")
                                          : Text::tr("As the whole today");
}

QString useOfPlaces(const ScenarioTables &tables, const ReportedSchool &school, const SchoolMix &mix) {
  if (!(school.places > 0))
    return QStringLiteral("–");
  return std::isfinite(mix.useOfPlaces) ? written(mix.useOfPlaces, 0) + QStringLiteral(" %") : missing(tables);
}

QStringList schoolCells(const Standing &standing, const ReportedSchool &school) {
  const ScenarioTables &tables = standing.tables;
  const SchoolMix *then = mixThen(school, standing.shown);
  const double low = then ? headline(then->shareLow) : NAN;
  const double high = then ? headline(then->shareHigh) : NAN;
  const bool hasRange = std::isfinite(low) && std::isfinite(high);
  const auto share = [&](const SchoolMix &mix) { return numberText(tables, headline(mix.shares), decimals(tables)); };
  return {change(standing, school, [&](const SchoolMix &mix) { return numberText(tables, mix.pupils, 0); }),
          withSmall(change(standing, school, share), hasRange ? between(low, high, decimals(tables)) : QString()),
          pointsChange(standing, school),
          change(standing, school, [&](const SchoolMix &mix) { return useOfPlaces(tables, school, mix); })};
}

/// NaN where one of them is not known.
double pupilsOf(const Standing &standing, bool isThen) {
  double sum = 0;
  for (const ReportedSchool *school : standing.schools)
    if (const SchoolMix *mix = isThen ? mixThen(*school, standing.shown) : &school->today)
      sum += mix->pupils;
  return sum;
}

QString wholeRow(const Standing &standing) {
  const auto both = [&](double (*figure)(const Standing &, bool), int decimals) {
    return arrow(numberText(standing.tables, figure(standing, false), decimals),
                 numberText(standing.tables, figure(standing, true), decimals));
  };
  return row(Text::tr("The whole"),
             {both(pupilsOf, 0), both(wholeOf, decimals(standing.tables)), written(0, 0), QString()});
}

QString schoolTable(const Standing &standing) {
  QString rows;
  QString side;
  for (const ReportedSchool *school : standing.schools) {
    if (const QString own = sideOf(standing.tables, *school); own != side) {
      side = own;
      rows +=
          element(QStringLiteral("tr"), element(QStringLiteral("th"), side,
                                                QStringLiteral("class=\"group\" scope=\"rowgroup\" colspan=\"5\"")));
    }
    rows += row(school->name.toHtmlEscaped(), schoolCells(standing, *school));
  }
  const QString group = standing.tables.headline().toHtmlEscaped();
  return wide(
      table(stageHeading(standing.stage, Text::tr("Today → then, the furthest above the whole first (small: what "
                                                  "is plausible then, 95 in 100)"))
                .toHtmlEscaped(),
            {Text::tr("School"), Text::tr("Pupils"), Text::tr("Share of %1 (%)").arg(group),
             Text::tr("Points from the whole"), Text::tr("Use of places")},
            rows + wholeRow(standing)),
      QStringLiteral("figures with-total"));
}

/// Pupils of the headline group whom schools have more than they would with the mix of the whole: of those above it,
/// and of those below it.
struct Excess {
  double above = 0;
  double below = 0;
};

/// NaN where a figure is not known.
Excess excessOf(const Standing &standing, bool isThen) {
  Excess excess;
  for (const ReportedSchool *school : standing.schools) {
    const SchoolMix *mix = isThen ? mixThen(*school, standing.shown) : &school->today;
    if (!mix || mix->pupils == 0)
      continue;
    const double pupils = mix->pupils * deviationOf(mix) / 100;
    (pupils < 0 ? excess.below : excess.above) += pupils;
  }
  return excess;
}

/// Both ends, and that they are two sides of one thing; only where nothing is rounded or hidden.
QString balance(const Standing &standing) {
  const Excess today = excessOf(standing, false);
  const Excess then = excessOf(standing, true);
  if (hidesFigures(standing.tables) || std::isnan(today.above + today.below + then.above + then.below))
    return {};
  return paragraph(
      Text::tr(
          "Today those above the whole have together %1 more pupils of the group “%2” than they would have with the "
          "mix of the whole, and those below it %3 fewer; with the scenario it is %4 more and %5 fewer.")
          .arg(written(today.above, 0), standing.tables.headline().toHtmlEscaped(), written(-today.below, 0),
               written(then.above, 0), written(-then.below, 0)));
}

QString relationSentence() {
  return Text::tr("Segregation is a relation between schools. A school above the whole has its counterpart in schools "
                  "below it; the deviations, weighed by pupils, sum to zero.");
}

QString dashSentence(const ScenarioTables &tables) {
  return hidesFigures(tables) ? hiddenSentence(tables.hiddenBelow) + ' ' + Text::tr("A dash: the school is not there.")
                              : Text::tr("A dash: the school is not there, or nobody knows.");
}

QString schoolSection(const ScenarioReport &report, const ScenarioAnswer &answer, const std::vector<Standing> &stages) {
  QString content = heading2(Text::tr("School by school: %1").arg(shownName(report))) +
                    whatItDoes(report, answer, report.shown) +
                    paragraph(relationSentence() + ' ' +
                              Text::tr("Above or below is neither better nor worse: it tells who lives where and who "
                                       "goes where, not how well a school teaches."));
  for (const Standing &standing : stages)
    content += heading3(stageHeading(standing.stage, Text::tr("Every school")).toHtmlEscaped()) +
               schoolTable(standing) + balance(standing);
  return section(content + paragraph(dashSentence(report.tables)));
}

// --- What to know ------------------------------------------------------------------------------------------------

/// The margin of a scenario's H; nothing where it has none.
QString marginSentence(const Contender &contender) {
  const Figure &theilH = figure(contender.figures, Criterion::TheilH);
  if (!std::isfinite(theilH.value) || !std::isfinite(theilH.low) || !std::isfinite(theilH.high) ||
      written(theilH.low, 3) == written(theilH.high, 3))
    return {};
  return Text::tr("%1: segregation (H) is %2, give or take %3.", "today or a scenario")
      .arg(contender.name.toHtmlEscaped(), written(theilH.value, 3),
           written(std::max(theilH.high - theilH.value, theilH.value - theilH.low), 3));
}

QString marginSection(const ScenarioAnswer &answer) {
  QStringList items;
  std::vector<const Contender *> all{&answer.today};
  for (const Contender &scenario : answer.scenarios)
    all.push_back(&scenario);
  for (const Contender *contender : all)
    if (const QString sentence = marginSentence(*contender); !sentence.isEmpty())
      items += sentence;
  const QString chances = chanceTable(answer);
  QString reading =
      items.isEmpty()
          ? Text::tr(
                "Segregation comes without margins of error here: take its last digits for uncertain nevertheless.")
          : Text::tr(
                "The small numbers below a figure are its plausible range: 95 times in 100 the truth lies within, if "
                "the model is right.");
  if (!chances.isEmpty())
    reading += ' ' + Text::tr("What moves one scenario often moves another alike: look at the table of chances to tell "
                              "whether two differ, not at whether their ranges overlap.");
  return section(heading2(Text::tr("How sure the figures are")) + paragraph(reading) +
                 (items.isEmpty() ? QString() : list(items)) + chances);
}

QString meaningSection(const ScenarioReport &report, const ScenarioAnswer &answer) {
  QStringList items;
  for (const Criterion criterion : telling(answer))
    items += meaningOf(criterion);
  items += QStringLiteral("<strong>%1.</strong> %2")
               .arg(Text::tr("Points from the whole"),
                    Text::tr("A school's share of a group less the share that all pupils of the stage have, in "
                             "percentage points: + is above the whole, − is below it."));
  items += QStringLiteral("<strong>%1.</strong> %2")
               .arg(Text::tr("Use of places"), Text::tr("Pupils per 100 places of the school."));
  if (hidesFigures(report.tables))
    items += QStringLiteral("<strong>..</strong> %1 %2")
                 .arg(hiddenSentence(report.tables.hiddenBelow),
                      Text::tr("Shares are whole per cent, and sums may differ by rounding."));
  return section(heading2(Text::tr("What the figures mean")) + list(items));
}

QString listSection(const QString &heading, const QStringList &items) {
  return items.isEmpty() ? QString() : section(heading2(heading) + list(items));
}

QString sourceSection(const std::vector<ReportSource> &sources) {
  if (sources.empty())
    return {};
  const bool haveFingerprints =
      std::ranges::any_of(sources, [](const ReportSource &source) { return !source.fingerprint.isEmpty(); });
  QStringList headings{Text::tr("Layer"), Text::tr("Used for"), Text::tr("Features"), Text::tr("Date")};
  if (haveFingerprints)
    headings.append(Text::tr("Fingerprint"));
  QString rows;
  for (const ReportSource &source : sources) {
    QStringList cells{source.use.toHtmlEscaped(), locale().toString(source.features),
                      source.date.isEmpty() ? Text::tr("not known") : source.date.toHtmlEscaped()};
    if (haveFingerprints)
      cells.append(source.fingerprint.isEmpty()
                       ? QStringLiteral("–")
                       : element(QStringLiteral("code"), source.fingerprint.toHtmlEscaped()).trimmed());
    rows += row(source.name.toHtmlEscaped(), cells);
  }
  const QString note =
      haveFingerprints ? paragraph(Text::tr("A layer with the same fingerprint has the same content.")) : QString();
  return section(heading2(Text::tr("Sources")) +
                 wide(table(Text::tr("Layers that this report rests on"), headings, rows), QStringLiteral("plain")) +
                 note);
}

QString stepSection(const QStringList &steps) {
  return steps.isEmpty() ? QString() : section(heading2(Text::tr("How to make it again")) + changeList(steps));
}

} // namespace

QString defaultQuestion() {
  return Text::tr("Which scenario lowers segregation between the schools most, and what does it ask of pupils and "
                  "budgets?");
}

QString scenarioReport(const ScenarioReport &report) {
  const ScenarioAnswer answer = scenarioAnswer(report.tables, report.criteria);
  const std::vector<Standing> stages = standings(report.tables, report.shown);
  const QString content = head(report) + questionAndAnswer(report, answer) + mapSection(report) +
                          scenarioComparison(report, answer) + chartSection(chartsOf(answer, stages)) +
                          schoolSection(report, answer, stages) + otherScenarios(report, answer) +
                          marginSection(answer) + meaningSection(report, answer) +
                          listSection(Text::tr("What the model takes for granted"), report.assumptions) +
                          listSection(Text::tr("What the model cannot know"),
                                      report.unknowns.isEmpty() ? limitsOfComparisons() : report.unknowns) +
                          sourceSection(report.sources) + stepSection(report.steps);
  return document(report.title.toHtmlEscaped(), element(QStringLiteral("main"), content) + footer(),
                  QString::fromUtf8(style));
}

std::vector<ReportChart> reportCharts(const ScenarioTables &tables, std::size_t shown,
                                      const std::vector<Criterion> &criteria) {
  std::vector<ReportChart> result;
  for (const Chart &chart : chartsOf(scenarioAnswer(tables, criteria), standings(tables, shown)))
    result.push_back({chart.title, wholeDocument(chart.svg), chart.note});
  return result;
}

} // namespace skolmix
