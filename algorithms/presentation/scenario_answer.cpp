#include "presentation/scenario_answer.h"

#include "presentation/criteria_words.h"
#include "presentation/page.h"
#include "presentation/scatter_plot.h"
#include "presentation/school_changes.h"
#include "presentation/text.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace skolmix {
namespace {

using namespace html;

// --- What is compared --------------------------------------------------------------------------------------------

/// Numbers of scenarios.
using Numbers = std::vector<std::size_t>;

Numbers allOf(const ScenarioAnswer &answer) {
  Numbers all(answer.scenarios.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  return all;
}

/// The scenarios on the Pareto front.
Numbers frontOf(const ScenarioAnswer &answer) {
  Numbers front = allOf(answer);
  std::erase_if(front, [&](std::size_t number) { return answer.dominatedBy[number].has_value(); });
  return front;
}

/// Today, and all scenarios.
std::vector<const Contender *> choices(const ScenarioAnswer &answer) {
  std::vector<const Contender *> all{&answer.today};
  for (const Contender &scenario : answer.scenarios)
    all.push_back(&scenario);
  return all;
}

std::vector<Figures> figuresOf(const ScenarioAnswer &answer) {
  std::vector<Figures> figures;
  for (const Contender &scenario : answer.scenarios)
    figures.push_back(scenario.figures);
  return figures;
}

double valueOf(const Contender &contender, Criterion criterion) { return figure(contender.figures, criterion).value; }

/// Of the criteria those that tell something.
std::vector<Criterion> telling(const ScenarioAnswer &answer, std::vector<Criterion> criteria) {
  std::vector<const Contender *> all = choices(answer);
  if (answer.nearest)
    all.push_back(&*answer.nearest);
  std::erase_if(criteria, [&](Criterion criterion) {
    return std::ranges::none_of(all, [&](const Contender *contender) {
      const double value = valueOf(*contender, criterion);
      return !std::isnan(value) && value != 0;
    });
  });
  return criteria;
}

/// Those that are best by the criterion, as it is written; none where all are alike.
Numbers bestOf(const ScenarioAnswer &answer, const Numbers &numbers, Criterion criterion) {
  const auto value = [&](std::size_t number) { return valueOf(answer.scenarios[number], criterion); };
  double best = std::numeric_limits<double>::quiet_NaN();
  for (const std::size_t number : numbers)
    best = isLessBetter(criterion) ? std::fmin(best, value(number)) : std::fmax(best, value(number));
  Numbers result;
  std::ranges::copy_if(numbers, std::back_inserter(result), [&](std::size_t number) {
    return criterionText(criterion, value(number)) == criterionText(criterion, best);
  });
  return result.size() == numbers.size() ? Numbers() : result;
}

bool contains(const Numbers &numbers, std::size_t number) { return std::ranges::count(numbers, number) > 0; }

// --- Reading tables ----------------------------------------------------------------------------------------------

/// With today as the first row and column: it is lower where the other is not.
std::vector<std::vector<double>> chancesOf(const ScenarioTables &tables) {
  const std::size_t count = tables.scenarios.size();
  std::vector<std::vector<double>> chances(count + 1, std::vector<double>(count + 1, NAN));
  for (std::size_t i = 0; i < count; ++i) {
    chances[i + 1][0] = tables.scenarios[i].chanceOfLowerH;
    chances[0][i + 1] = 1 - tables.scenarios[i].chanceOfLowerH;
    for (std::size_t j = 0; j < count && !tables.chances.empty(); ++j)
      chances[i + 1][j + 1] = tables.chances[i][j];
  }
  return chances;
}

// --- The answer --------------------------------------------------------------------------------------------------

QString quoted(const Contender &scenario) { return Text::tr("“%1”").arg(scenario.name.toHtmlEscaped()); }

QString relativeChange(double before, double after) {
  return before > 0 ? signedNumber(100 * (after - before) / before, 1) + QStringLiteral(" %")
                    : signedNumber(after - before, 3);
}

/// Theil's H, and whether it falls.
struct Change {
  double before, after;

  bool isKnown() const { return std::isfinite(before) && std::isfinite(after); }
  bool isFall() const {
    constexpr double rounding = 1e-9;
    return after < before - rounding;
  }
};

Change lowestH(const ScenarioAnswer &answer) {
  return {valueOf(answer.today, Criterion::TheilH), valueOf(answer.scenarios.front(), Criterion::TheilH)};
}

QString notMeasured() { return Text::tr("Segregation cannot be measured here: fewer than two groups have pupils."); }

QString headline(const ScenarioAnswer &answer) {
  const Change h = lowestH(answer);
  if (!h.isKnown())
    return notMeasured();
  const QString best = quoted(answer.scenarios.front());
  const QString change = Text::tr("Theil's H goes from %1 today to %2 (%3).")
                             .arg(criterionText(Criterion::TheilH, h.before), criterionText(Criterion::TheilH, h.after),
                                  relativeChange(h.before, h.after));
  if (answer.scenarios.size() == 1)
    return (h.isFall() ? Text::tr("%1 lowers segregation: %2") : Text::tr("%1 does not lower segregation: %2"))
        .arg(best, change);
  return (h.isFall() ? Text::tr("Of %1 scenarios, %2 gives the lowest segregation: %3")
                     : Text::tr("None of %1 scenarios lowers segregation. The least bad is %2: %3"))
      .arg(QString::number(answer.scenarios.size()), best, change);
}

QString textOf(const ScenarioAnswer &answer, const Contender &contender, Criterion criterion) {
  const double value = valueOf(contender, criterion);
  return std::isfinite(value) ? criterionText(criterion, value) : answer.missing;
}

/// What the best scenario asks of pupils and budgets.
QString price(const ScenarioAnswer &answer) {
  const Contender &best = answer.scenarios.front();
  const auto after = [&](Criterion criterion) { return textOf(answer, best, criterion); };
  const auto before = [&](Criterion criterion) { return textOf(answer, answer.today, criterion); };
  QStringList items;
  for (const Criterion criterion : telling(answer)) {
    const bool isNothing = valueOf(best, criterion) == 0;
    if (!std::isfinite(valueOf(best, criterion)))
      continue;
    if (criterion == Criterion::WayMean)
      items += Text::tr("a way to school of %1 on average, against %2 today").arg(after(criterion), before(criterion));
    else if (criterion == Criterion::PupilsAbovePlaces)
      items += Text::tr("%1 pupils above the places of their schools, against %2 today")
                   .arg(after(criterion), before(criterion));
    else if (criterion == Criterion::PupilsWhoChange)
      items += Text::tr("%1 pupils who change school").arg(after(criterion));
    else if (criterion == Criterion::Cost && !isNothing)
      items += Text::tr("%1 to build").arg(after(criterion));
    else if (criterion == Criterion::YearlyCost && !isNothing)
      items += Text::tr("%1 a year").arg(after(criterion));
  }
  return items.isEmpty() ? QString() : Text::tr("It would mean %1.").arg(items.join(QStringLiteral("; ")));
}

/// Never all or nothing: the model may be wrong.
QString percentSure(double chance, const QString &missing) {
  const double percent = 100 * chance;
  if (!std::isfinite(percent))
    return missing;
  return percent >= 99.5 ? QStringLiteral("&gt;99") : percent <= 0.5 ? QStringLiteral("&lt;1") : written(percent, 0);
}

QString certainty(const ScenarioAnswer &answer) {
  const std::vector<double> &best = answer.chances[1];
  if (!std::isfinite(best[0]))
    return {};
  const QString sure = percentSure(best[0], answer.missing);
  return answer.scenarios.size() == 1 || !std::isfinite(best[2])
             ? Text::tr("The chance that segregation is then lower than today is %1 %.").arg(sure)
             : Text::tr("The chance that segregation is then lower than today is %1 %; that it is lower than with %2, "
                        "the second best, %3 %.")
                   .arg(sure, quoted(answer.scenarios[1]), percentSure(best[2], answer.missing));
}

/// What nobody would choose.
QString dominated(const ScenarioAnswer &answer) {
  QStringList items;
  for (const std::size_t number : allOf(answer))
    if (const auto better = answer.dominatedBy[number])
      items += Text::tr("%1 (%2 is at least as good)")
                   .arg(quoted(answer.scenarios[number]), quoted(answer.scenarios[*better]));
  return items.isEmpty() ? QString()
                         : Text::tr("By all that is weighed, nobody has a reason to choose %1.")
                               .arg(items.join(QStringLiteral(", ")));
}

/// What is no better than doing nothing.
QString withoutGain(const ScenarioAnswer &answer) {
  QStringList items;
  for (const std::size_t number : frontOf(answer)) {
    const std::array pair{answer.scenarios[number].figures, answer.today.figures};
    if (dominatedBy(pair, answer.criteria).front())
      items += quoted(answer.scenarios[number]);
  }
  return items.isEmpty() ? QString()
                         : Text::tr("Nothing that is weighed becomes better than today with: %1.")
                               .arg(items.join(QStringLiteral(", ")));
}

/// In what each scenario on the front is the best of them.
QString strengths(const ScenarioAnswer &answer) {
  const Numbers front = frontOf(answer);
  if (front.size() < 2)
    return {};
  QStringList items;
  QStringList between;
  for (const std::size_t number : front) {
    QStringList best;
    for (const Criterion criterion : telling(answer, answer.criteria))
      if (contains(bestOf(answer, front, criterion), number))
        best += criterionName(criterion);
    if (best.isEmpty())
      between += quoted(answer.scenarios[number]);
    else
      items += Text::tr("%1 – %2", "a scenario, and in what it is best")
                   .arg(quoted(answer.scenarios[number]), best.join(QStringLiteral(", ")));
  }
  if (items.isEmpty())
    return {};
  return Text::tr("Which scenario is best depends on what counts most. Best in what is weighed: %1.")
             .arg(items.join(QStringLiteral("; "))) +
         (between.isEmpty()
              ? QString()
              : ' ' + Text::tr("Best in nothing, but between the others: %1.").arg(between.join(QStringLiteral(", "))));
}

/// Those that say something, one after the other.
QString sentences(QStringList all) {
  all.removeAll(QString());
  return all.join(' ');
}

// --- In three sentences ------------------------------------------------------------------------------------------

bool hidesFigures(const ScenarioAnswer &answer) { return answer.missing == QStringLiteral(".."); }

QString changeSentence(const ScenarioAnswer &answer) {
  const Change h = lowestH(answer);
  if (!h.isKnown())
    return hidesFigures(answer) ? Text::tr("What becomes of segregation is not shown: small numbers are hidden.")
                                : notMeasured();
  const QString best = quoted(answer.scenarios.front());
  const QString count = QString::number(answer.scenarios.size());
  const bool isOnly = answer.scenarios.size() == 1;
  const QString scale = Text::tr("on a scale from 0 (every school has the mix of the whole) to 1 (no school mixes "
                                 "groups) it goes from %1 today to %2")
                            .arg(written(h.before, 3), written(h.after, 3));
  if (!h.isFall())
    return isOnly ? Text::tr("%1 does not lower segregation: %2.").arg(best, scale)
                  : Text::tr("None of %1 scenarios lowers segregation, and the least bad is %2: %3.")
                        .arg(count, best, scale);
  const double percent = 100 * (h.before - h.after) / h.before;
  const QString less = percent < 1 ? QStringLiteral("&lt;1") : written(percent, 0);
  return isOnly ? Text::tr("%1 lowers segregation: %2, %3 % less.").arg(best, scale, less)
                : Text::tr("Of %1 scenarios, %2 lowers segregation most: %3, %4 % less.").arg(count, best, scale, less);
}

QString priceSentence(const ScenarioAnswer &answer) {
  if (QString sentence = price(answer); !sentence.isEmpty())
    return sentence;
  return hidesFigures(answer)
             ? Text::tr("What it would mean for pupils and budgets is not shown: small numbers are hidden.")
             : Text::tr("What it would mean for pupils and budgets is not known.");
}

QString certaintySentence(const ScenarioAnswer &answer) {
  const QString sentence = certainty(answer);
  return sentence.isEmpty() ? Text::tr("How sure this is cannot be told: the figures come without margins of error.")
                            : sentence;
}

// --- Tables ------------------------------------------------------------------------------------------------------

QString headingOf(Criterion criterion) {
  const CriterionWords words = criterionWords(criterion);
  return words.unit.isEmpty() ? words.name : QStringLiteral("%1 (%2)").arg(words.name, words.unit);
}

QString numberOf(const ScenarioAnswer &answer, Criterion criterion, double value) {
  const CriterionWords words = criterionWords(criterion);
  return std::isfinite(value) ? written(words.factor * value, words.decimals) : answer.missing;
}

/// A figure, and below it what is plausible, where that is more than the figure.
QString cellOf(const ScenarioAnswer &answer, Criterion criterion, const Figure &figure, bool isBest) {
  const CriterionWords words = criterionWords(criterion);
  const QString number = numberOf(answer, criterion, figure.value);
  const bool isExact = numberOf(answer, criterion, figure.low) == numberOf(answer, criterion, figure.high);
  return withSmall(isBest ? QStringLiteral("<strong>★ %1</strong>").arg(number) : number,
                   isExact ? QString()
                           : between(words.factor * figure.low, words.factor * figure.high, words.decimals));
}

QStringList headings(const QString &first, const std::vector<Criterion> &criteria) {
  QStringList result{first};
  for (const Criterion criterion : criteria)
    result += headingOf(criterion);
  return result;
}

/// Nothing without criteria.
QString comparisonTable(const ScenarioAnswer &answer, const QString &caption, const std::vector<Criterion> &criteria) {
  if (criteria.empty())
    return {};
  const auto cells = [&](const Contender &contender, const auto &isBest) {
    QStringList result;
    for (const Criterion criterion : criteria)
      result += cellOf(answer, criterion, figure(contender.figures, criterion), isBest(criterion));
    return result;
  };
  const auto never = [](Criterion) { return false; };
  const Numbers all = allOf(answer);
  QString rows = row(answer.today.name.toHtmlEscaped(), cells(answer.today, never));
  for (const std::size_t number : all) {
    const Contender &scenario = answer.scenarios[number];
    const auto better = answer.dominatedBy[number];
    rows +=
        row(withSmall(scenario.name.toHtmlEscaped(),
                      better ? Text::tr("%1 is at least as good").arg(quoted(answer.scenarios[*better])) : QString()),
            cells(scenario, [&](Criterion criterion) { return contains(bestOf(answer, all, criterion), number); }));
  }
  if (answer.nearest)
    rows += row(answer.nearest->name.toHtmlEscaped(), cells(*answer.nearest, never));
  return wide(table(caption, headings(Text::tr("Scenario"), criteria), rows));
}

/// What one gets and gives within the front.
QString tradeTable(const ScenarioAnswer &answer) {
  const Numbers front = frontOf(answer);
  if (front.size() < 2)
    return {};
  const std::vector<Criterion> criteria = telling(answer, answer.criteria);
  const Contender &first = answer.scenarios[front.front()];
  QString rows;
  for (const std::size_t number : Numbers(front.begin() + 1, front.end())) {
    QStringList cells;
    for (const Criterion criterion : criteria) {
      const CriterionWords words = criterionWords(criterion);
      const double more = valueOf(answer.scenarios[number], criterion) - valueOf(first, criterion);
      const QString change = std::isfinite(more) ? signedNumber(words.factor * more, words.decimals) : answer.missing;
      const bool isBetter = isLessBetter(criterion) ? change.startsWith(QChar(0x2212)) : change.startsWith('+');
      cells += isBetter ? QStringLiteral("<strong>✓ %1</strong>").arg(change) : change;
    }
    rows += row(answer.scenarios[number].name.toHtmlEscaped(), cells);
  }
  return wide(
      table(Text::tr("What one gets and gives with another scenario instead of %1 (✓ better)").arg(quoted(first)),
            headings(Text::tr("Scenario"), criteria), rows));
}

/// A figure per row; of the scenarios those from one number up to another.
QString scorecard(const ScenarioAnswer &answer, std::size_t from, std::size_t to) {
  const Numbers all = allOf(answer);
  QStringList headings{Text::tr("Figure"), answer.today.name.toHtmlEscaped()};
  QStringList chances{QString()};
  for (std::size_t number = from; number < to; ++number) {
    headings += answer.scenarios[number].name.toHtmlEscaped();
    chances += percentSure(answer.chances[number + 1][0], answer.missing);
  }
  if (answer.nearest) {
    headings += answer.nearest->name.toHtmlEscaped();
    chances += QString();
  }
  QString rows;
  for (const Criterion criterion : telling(answer)) {
    const Numbers best = bestOf(answer, all, criterion);
    QStringList cells{cellOf(answer, criterion, figure(answer.today.figures, criterion), false)};
    for (std::size_t number = from; number < to; ++number)
      cells += cellOf(answer, criterion, figure(answer.scenarios[number].figures, criterion), contains(best, number));
    if (answer.nearest)
      cells += cellOf(answer, criterion, figure(answer.nearest->figures, criterion), false);
    rows += row(headingOf(criterion), cells);
  }
  rows += row(Text::tr("Chance of a lower H than today (%)"), chances);
  return wide(table(Text::tr("All scenarios, the lowest segregation first (★ best scenario; small: what is plausible, "
                             "95 in 100)"),
                    headings, rows));
}

// --- Segregation against the way to school -----------------------------------------------------------------------

ScatterMark markOf(const ScenarioAnswer &answer, const Contender &contender, MarkShape shape) {
  const Figure &theilH = figure(contender.figures, Criterion::TheilH);
  const double way = valueOf(contender, Criterion::WayMean);
  return {contender.name,
          Text::tr("%1: H %2, mean way %3")
              .arg(contender.name, textOf(answer, contender, Criterion::TheilH),
                   textOf(answer, contender, Criterion::WayMean)),
          way,
          theilH.value,
          {theilH.low, theilH.high},
          shape};
}

/// The scenarios with a way that no other beats in both H and way, the shortest way first.
Numbers lowerEdge(const ScenarioAnswer &answer) {
  const auto beaten = dominatedBy(figuresOf(answer), std::array{Criterion::TheilH, Criterion::WayMean});
  Numbers edge = allOf(answer);
  std::erase_if(edge, [&](std::size_t number) {
    return beaten[number] || std::isnan(valueOf(answer.scenarios[number], Criterion::WayMean));
  });
  std::ranges::stable_sort(edge, {},
                           [&](std::size_t number) { return valueOf(answer.scenarios[number], Criterion::WayMean); });
  return edge;
}

/// The tables may have weighed less.
void weighAll(ScenarioAnswer &answer) {
  answer.criteria = telling(answer);
  answer.dominatedBy = dominatedBy(figuresOf(answer), answer.criteria);
}

} // namespace

ScenarioAnswer scenarioAnswer(const ScenarioTables &tables, const std::vector<Criterion> &criteria) {
  ScenarioAnswer answer;
  answer.today = {tables.today.name, tables.today.figures, tables.today.ofStages};
  for (const ReportedScenario &scenario : tables.scenarios) {
    answer.scenarios.push_back({scenario.name, scenario.figures, scenario.ofStages});
    const bool isOnFront = scenario.dominatedBy.isEmpty();
    answer.dominatedBy.push_back(isOnFront ? std::nullopt : tables.numberOf(scenario.dominatedBy));
  }
  if (tables.nearest)
    answer.nearest = {tables.nearest->name, tables.nearest->figures, tables.nearest->ofStages};
  answer.chances = chancesOf(tables);
  answer.criteria = criteria;
  if (criteria.empty())
    weighAll(answer);
  if (tables.hiddenBelow > 0)
    answer.missing = QStringLiteral("..");
  return answer;
}

std::vector<Criterion> telling(const ScenarioAnswer &answer) {
  std::vector<Criterion> all;
  for (std::size_t i = 0; i < criterionCount; ++i)
    all.push_back(static_cast<Criterion>(i));
  return telling(answer, all);
}

QString answerInShort(const ScenarioAnswer &answer) {
  const QString details = whatToWeigh(answer);
  return answerBox(
      paragraph(sentences({headline(answer), price(answer), certainty(answer)})) +
      (details.isEmpty() ? QString() : element(QStringLiteral("p"), details, QStringLiteral("class=\"detail\""))));
}

QStringList threeSentences(const ScenarioAnswer &answer) {
  return {changeSentence(answer), priceSentence(answer), certaintySentence(answer)};
}

QString whatToWeigh(const ScenarioAnswer &answer) {
  return sentences({dominated(answer), strengths(answer), withoutGain(answer)});
}

QString comparisonTables(const ScenarioAnswer &answer) {
  std::vector<Criterion> others = telling(answer);
  std::erase_if(others, [&](Criterion criterion) { return std::ranges::count(answer.criteria, criterion) > 0; });
  return comparisonTable(answer,
                         Text::tr("What is weighed, the lowest segregation first (★ best scenario; small: what is "
                                  "plausible, 95 in 100)"),
                         telling(answer, answer.criteria)) +
         tradeTable(answer) + comparisonTable(answer, Text::tr("What else would come of it"), others);
}

QString scorecards(const ScenarioAnswer &answer) {
  constexpr std::size_t most = 5; // as many columns as a sheet has room for
  const std::size_t count = answer.scenarios.size();
  const std::size_t parts = (count + most - 1) / most;
  QString tables;
  for (std::size_t part = 0; part < parts; ++part)
    tables += scorecard(answer, part * count / parts, (part + 1) * count / parts);
  return tables;
}

QString chanceTable(const ScenarioAnswer &answer) {
  if (answer.scenarios.size() == 1)
    return {};
  const std::vector<const Contender *> all = choices(answer);
  QStringList headings{Text::tr("Lower than …")};
  QString rows;
  for (std::size_t lower = 0; lower < all.size(); ++lower) {
    const QString name = all[lower]->name.toHtmlEscaped();
    headings += name;
    QStringList cells;
    for (std::size_t higher = 0; higher < all.size(); ++higher)
      cells += lower == higher ? QString() : percentSure(answer.chances[lower][higher], answer.missing);
    rows += row(name, cells);
  }
  return wide(table(Text::tr("How sure it is, in per cent, that the row's segregation (H) is lower than the column's"),
                    headings, rows));
}

ScatterPlot segregationAndWays(const ScenarioAnswer &answer) {
  ScatterPlot plot{Text::tr("Segregation against the mean way to school, a mark per scenario"),
                   {},
                   QStringLiteral("%1 →").arg(headingOf(Criterion::WayMean)),
                   QStringLiteral("↑ %1").arg(headingOf(Criterion::TheilH)),
                   {},
                   {}};
  if (!std::isfinite(valueOf(answer.today, Criterion::WayMean)) ||
      !std::isfinite(valueOf(answer.scenarios.front(), Criterion::TheilH)))
    return plot;
  plot.line = lowerEdge(answer);
  for (const std::size_t number : allOf(answer))
    plot.marks.push_back(
        markOf(answer, answer.scenarios[number], answer.dominatedBy[number] ? MarkShape::Square : MarkShape::Dot));
  plot.marks.push_back(markOf(answer, answer.today, MarkShape::Hollow));
  QStringList titles;
  for (const ScatterMark &mark : plot.marks)
    titles += mark.title;
  plot.description = titles.join(QStringLiteral("; "));
  return plot;
}

QString readingOfWays() {
  return Text::tr("Further down is less segregation, further to the left are shorter ways. The hollow mark is "
                  "today: below its dashed lines and to their left both are better. Round marks are on the "
                  "front by all that is weighed, square ones are not; the line joins those that no other "
                  "scenario beats in both figures. Whiskers are what is plausible (95 in 100). The axes do "
                  "not start at zero.");
}

QString segregationAgainstWays(const ScenarioAnswer &answer) {
  const QString chart = scatterPlot(segregationAndWays(answer));
  return chart.isEmpty() ? QString() : paragraph(readingOfWays()) + chart;
}

QString changeList(const QStringList &changes) {
  QString items;
  for (const QString &change : changes)
    items += element(QStringLiteral("li"), change.toHtmlEscaped());
  return items.isEmpty() ? paragraph(Text::tr("Nothing changes.")) : element(QStringLiteral("ol"), items);
}

QString figureTable(const ScenarioAnswer &answer, const Contender &scenario, const QStringList &stages) {
  const std::size_t count = std::min(answer.today.ofStages.size(), scenario.ofStages.size());
  const bool hasStages = stages.size() > 1 && count == static_cast<std::size_t>(stages.size());
  QStringList headings{Text::tr("Today → the scenario"), hasStages ? Text::tr("All stages") : Text::tr("Figure")};
  for (const QString &stage : hasStages ? stages : QStringList())
    headings += stage.toHtmlEscaped();
  QString rows;
  for (const Criterion criterion : telling(answer)) {
    const auto change = [&](const Figures &before, const Figures &after) {
      return arrow(numberOf(answer, criterion, figure(before, criterion).value),
                   numberOf(answer, criterion, figure(after, criterion).value));
    };
    QStringList cells{change(answer.today.figures, scenario.figures)};
    const bool isCost =
        criterion == Criterion::Cost || criterion == Criterion::YearlyCost; // stages have none of theirs
    for (std::size_t stage = 0; hasStages && stage < count; ++stage)
      cells += isCost ? QString() : change(answer.today.ofStages[stage], scenario.ofStages[stage]);
    rows += row(headingOf(criterion), cells);
  }
  return wide(table(Text::tr("Figures of %1").arg(quoted(scenario)), headings, rows));
}

QString meaningOf(Criterion criterion) {
  const CriterionWords words = criterionWords(criterion);
  return QStringLiteral("<strong>%1.</strong> %2").arg(words.name, words.meaning);
}

QString hiddenSentence(double hiddenBelow) {
  return Text::tr("Two dots: hidden, for figures of fewer than %1 pupils could be told from it. Changes of fewer "
                  "pupils than that are shown as none.")
      .arg(written(hiddenBelow, 0));
}

QStringList limitsOfComparisons() {
  return {Text::tr("Whether families move, or choose otherwise than before, once a school opens, closes or gets "
                   "another intake. What is unsure about that is only partly in the ranges."),
          Text::tr("The time between: all pupils are placed as if the scenario were in force for everybody at "
                   "once. In truth those at a school often stay."),
          Text::tr("What is not counted here: how a school works, teachers, safe ways, friends, what a building "
                   "is worth to its neighbourhood."),
          Text::tr("What counts most. No figure here says how many metres a lower segregation is worth; that is "
                   "for those who decide.")};
}

} // namespace skolmix
