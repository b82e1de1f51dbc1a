#include "presentation/scenario_page.h"

#include "presentation/criteria_words.h"
#include "presentation/model_words.h"
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

Numbers allOf(const ScenarioPage &page) {
  Numbers all(page.scenarios.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  return all;
}

/// The scenarios on the Pareto front.
Numbers frontOf(const ScenarioPage &page) {
  Numbers front = allOf(page);
  std::erase_if(front, [&](std::size_t number) { return page.dominatedBy[number].has_value(); });
  return front;
}

/// A scenario or yardstick.
struct Contender {
  QString name; ///< HTML
  const ScoredScenario &scored;
};

/// Today, and all scenarios.
std::vector<Contender> choices(const ScenarioPage &page) {
  std::vector<Contender> all{{Text::tr("Today"), page.today.asScenario}};
  for (const ScoredScenario &scenario : page.scenarios)
    all.push_back({escaped(scenario.name), scenario});
  return all;
}

/// The yardstick, too.
std::vector<Contender> contenders(const ScenarioPage &page) {
  std::vector<Contender> all = choices(page);
  if (page.nearest)
    all.push_back({escaped(page.nearest->name), *page.nearest});
  return all;
}

double valueOf(const ScoredScenario &scored, Criterion criterion) { return figure(scored.figures, criterion).value; }

/// Of the criteria those that tell something: a figure is known and not zero.
std::vector<Criterion> telling(const ScenarioPage &page, std::vector<Criterion> criteria) {
  const std::vector<Contender> all = contenders(page);
  std::erase_if(criteria, [&](Criterion criterion) {
    return std::ranges::none_of(all, [&](const Contender &contender) {
      const double value = valueOf(contender.scored, criterion);
      return !std::isnan(value) && value != 0;
    });
  });
  return criteria;
}

std::vector<Criterion> telling(const ScenarioPage &page) {
  std::vector<Criterion> all;
  for (std::size_t i = 0; i < criterionCount; ++i)
    all.push_back(static_cast<Criterion>(i));
  return telling(page, all);
}

/// Those that are best by the criterion, as it is written; none where all are alike.
Numbers bestOf(const ScenarioPage &page, const Numbers &numbers, Criterion criterion) {
  const auto value = [&](std::size_t number) { return valueOf(page.scenarios[number], criterion); };
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

// --- The answer --------------------------------------------------------------------------------------------------

QString quoted(const ScoredScenario &scenario) { return Text::tr("“%1”").arg(escaped(scenario.name)); }

QString relativeChange(double before, double after) {
  return before > 0 ? signedNumber(100 * (after - before) / before, 1) + QStringLiteral(" %")
                    : signedNumber(after - before, 3);
}

QString headline(const ScenarioPage &page) {
  constexpr double rounding = 1e-9;
  const double was = valueOf(page.today.asScenario, Criterion::TheilH);
  const double will = valueOf(page.scenarios.front(), Criterion::TheilH);
  if (!std::isfinite(was) || !std::isfinite(will))
    return Text::tr("Segregation cannot be measured here: fewer than two groups have pupils.");
  const bool isLower = will < was - rounding;
  const QString best = quoted(page.scenarios.front());
  const QString change = Text::tr("Theil's H goes from %1 today to %2 (%3).")
                             .arg(criterionText(Criterion::TheilH, was), criterionText(Criterion::TheilH, will),
                                  relativeChange(was, will));
  if (page.scenarios.size() == 1)
    return (isLower ? Text::tr("%1 lowers segregation: %2") : Text::tr("%1 does not lower segregation: %2"))
        .arg(best, change);
  return (isLower ? Text::tr("Of %1 scenarios, %2 gives the lowest segregation: %3")
                  : Text::tr("None of %1 scenarios lowers segregation. The least bad is %2: %3"))
      .arg(QString::number(page.scenarios.size()), best, change);
}

/// What the best scenario asks of pupils and budgets.
QString price(const ScenarioPage &page) {
  const auto after = [&](Criterion criterion) {
    return criterionText(criterion, valueOf(page.scenarios.front(), criterion));
  };
  const auto before = [&](Criterion criterion) {
    return criterionText(criterion, valueOf(page.today.asScenario, criterion));
  };
  QStringList items;
  for (const Criterion criterion : telling(page)) {
    const bool isNothing = valueOf(page.scenarios.front(), criterion) == 0;
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

/// Never all or nothing: the model may be wrong. A dash where nothing is known of it.
QString percentSure(const ScoredScenario &a, const ScoredScenario &b) {
  const double percent = 100 * chanceOfLowerH(a, b);
  if (!std::isfinite(percent))
    return QStringLiteral("–");
  return percent >= 99.5 ? QStringLiteral("&gt;99") : percent <= 0.5 ? QStringLiteral("&lt;1") : written(percent, 0);
}

QString certainty(const ScenarioPage &page) {
  const ScoredScenario &best = page.scenarios.front();
  const QString sure = percentSure(best, page.today.asScenario);
  if (sure == QStringLiteral("–"))
    return {};
  return page.scenarios.size() == 1
             ? Text::tr("The chance that segregation is then lower than today is %1 %.").arg(sure)
             : Text::tr("The chance that segregation is then lower than today is %1 %; that it is lower than with %2, "
                        "the second best, %3 %.")
                   .arg(sure, quoted(page.scenarios[1]), percentSure(best, page.scenarios[1]));
}

/// What nobody would choose.
QString dominated(const ScenarioPage &page) {
  QStringList items;
  for (const std::size_t number : allOf(page))
    if (const auto better = page.dominatedBy[number])
      items +=
          Text::tr("%1 (%2 is at least as good)").arg(quoted(page.scenarios[number]), quoted(page.scenarios[*better]));
  return items.isEmpty() ? QString()
                         : Text::tr("By all that is weighed, nobody has a reason to choose %1.")
                               .arg(items.join(QStringLiteral(", ")));
}

/// What is no better than doing nothing.
QString withoutGain(const ScenarioPage &page) {
  QStringList items;
  for (const std::size_t number : frontOf(page)) {
    const std::array pair{page.scenarios[number].figures, page.today.asScenario.figures};
    if (dominatedBy(pair, page.criteria).front())
      items += quoted(page.scenarios[number]);
  }
  return items.isEmpty() ? QString()
                         : Text::tr("Nothing that is weighed becomes better than today with: %1.")
                               .arg(items.join(QStringLiteral(", ")));
}

/// In what each scenario on the front is the best of them.
QString strengths(const ScenarioPage &page) {
  const Numbers front = frontOf(page);
  if (front.size() < 2)
    return {};
  QStringList items;
  QStringList between;
  for (const std::size_t number : front) {
    QStringList best;
    for (const Criterion criterion : telling(page, page.criteria))
      if (contains(bestOf(page, front, criterion), number))
        best += criterionName(criterion);
    if (best.isEmpty())
      between += quoted(page.scenarios[number]);
    else
      items += Text::tr("%1 – %2", "a scenario, and in what it is best")
                   .arg(quoted(page.scenarios[number]), best.join(QStringLiteral(", ")));
  }
  if (items.isEmpty())
    return {};
  return Text::tr("Which scenario is best depends on what counts most. Best in what is weighed: %1.")
             .arg(items.join(QStringLiteral("; "))) +
         (between.isEmpty()
              ? QString()
              : ' ' + Text::tr("Best in nothing, but between the others: %1.").arg(between.join(QStringLiteral(", "))));
}

QString answer(const ScenarioPage &page) {
  QStringList main{headline(page), price(page), certainty(page)};
  QStringList details{dominated(page), strengths(page), withoutGain(page)};
  main.removeAll(QString());
  details.removeAll(QString());
  return answerBox(paragraph(main.join(' ')) + (details.isEmpty() ? QString()
                                                                  : element(QStringLiteral("p"), details.join(' '),
                                                                            QStringLiteral("class=\"detail\""))));
}

// --- Tables ------------------------------------------------------------------------------------------------------

QString headingOf(Criterion criterion) {
  const CriterionWords words = criterionWords(criterion);
  return words.unit.isEmpty() ? words.name : QStringLiteral("%1 (%2)").arg(words.name, words.unit);
}

QString numberOf(Criterion criterion, double value) {
  const CriterionWords words = criterionWords(criterion);
  return orDash(words.factor * value, words.decimals);
}

/// A figure, and below it what is plausible, where that is more than the figure.
QString cellOf(Criterion criterion, const Figure &figure, bool isBest) {
  const CriterionWords words = criterionWords(criterion);
  const QString number = numberOf(criterion, figure.value);
  const bool isExact = numberOf(criterion, figure.low) == numberOf(criterion, figure.high);
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
QString comparisonTable(const ScenarioPage &page, const QString &caption, const std::vector<Criterion> &criteria) {
  if (criteria.empty())
    return {};
  const auto cells = [&](const ScoredScenario &scored, const auto &isBest) {
    QStringList result;
    for (const Criterion criterion : criteria)
      result += cellOf(criterion, figure(scored.figures, criterion), isBest(criterion));
    return result;
  };
  const auto never = [](Criterion) { return false; };
  const Numbers all = allOf(page);
  QString rows = row(Text::tr("Today"), cells(page.today.asScenario, never));
  for (const std::size_t number : all) {
    const ScoredScenario &scenario = page.scenarios[number];
    const auto better = page.dominatedBy[number];
    rows += row(withSmall(escaped(scenario.name),
                          better ? Text::tr("%1 is at least as good").arg(quoted(page.scenarios[*better])) : QString()),
                cells(scenario, [&](Criterion criterion) { return contains(bestOf(page, all, criterion), number); }));
  }
  if (page.nearest)
    rows += row(escaped(page.nearest->name), cells(*page.nearest, never));
  return wide(table(caption, headings(Text::tr("Scenario"), criteria), rows));
}

/// What one gets and gives within the front.
QString tradeTable(const ScenarioPage &page) {
  const Numbers front = frontOf(page);
  if (front.size() < 2)
    return {};
  const std::vector<Criterion> criteria = telling(page, page.criteria);
  const ScoredScenario &first = page.scenarios[front.front()];
  QString rows;
  for (const std::size_t number : Numbers(front.begin() + 1, front.end())) {
    QStringList cells;
    for (const Criterion criterion : criteria) {
      const CriterionWords words = criterionWords(criterion);
      const double more = valueOf(page.scenarios[number], criterion) - valueOf(first, criterion);
      const QString change = std::isfinite(more) ? signedNumber(words.factor * more, words.decimals) : orDash(more, 0);
      const bool isBetter = isLessBetter(criterion) ? change.startsWith(QChar(0x2212)) : change.startsWith('+');
      cells += isBetter ? QStringLiteral("<strong>✓ %1</strong>").arg(change) : change;
    }
    rows += row(escaped(page.scenarios[number].name), cells);
  }
  return wide(
      table(Text::tr("What one gets and gives with another scenario instead of %1 (✓ better)").arg(quoted(first)),
            headings(Text::tr("Scenario"), criteria), rows));
}

/// What is weighed, and all else: in two tables, to be no wider than a sheet.
QString comparisonTables(const ScenarioPage &page) {
  std::vector<Criterion> others = telling(page);
  std::erase_if(others, [&](Criterion criterion) { return std::ranges::count(page.criteria, criterion) > 0; });
  return comparisonTable(page,
                         Text::tr("What is weighed, the lowest segregation first (★ best scenario; small: what is "
                                  "plausible, 95 in 100)"),
                         telling(page, page.criteria)) +
         tradeTable(page) + comparisonTable(page, Text::tr("What else would come of it"), others);
}

QString measureCell(double value, double error) {
  const Range range = plausibleMeasure(value, error);
  return std::isfinite(value) ? withSmall(written(value, 3), between(range.low, range.high, 3)) : orDash(value, 3);
}

QString measureTable(const ScenarioPage &page, std::size_t stage) {
  QStringList headings{Text::tr("Scenario")};
  for (const Dimension &dimension : page.stages[stage].data.dimensions)
    for (const char *measure : {"H", "D", "η²"})
      headings += QStringLiteral("%1, %2").arg(QString::fromUtf8(measure), escaped(dimension.name));
  QString rows;
  for (const auto &[name, scored] : contenders(page)) {
    const Scorecard &card = scored.plans[stage].card;
    QStringList cells;
    for (std::size_t i = 0; i < card.measures.size(); ++i)
      for (const auto measure : {&Measures::theilH, &Measures::dissimilarity, &Measures::etaSquared})
        cells += measureCell(card.measures[i].*measure, card.errors[i].*measure);
    rows += row(name, cells);
  }
  return wide(table(page.stages.size() == 1
                        ? Text::tr("Segregation by every dimension")
                        : Text::tr("Segregation by every dimension: %1").arg(escaped(page.stages[stage].name)),
                    headings, rows));
}

QString measureTables(const ScenarioPage &page) {
  QString tables;
  for (std::size_t stage = 0; stage < page.stages.size(); ++stage)
    tables += measureTable(page, stage);
  return tables;
}

/// How sure a row has lower H than a column.
QString chanceTable(const ScenarioPage &page) {
  if (page.scenarios.size() == 1)
    return {};
  const std::vector<Contender> all = choices(page);
  QStringList headings{Text::tr("Lower than …")};
  QString rows;
  for (const Contender &lower : all) {
    headings += lower.name;
    QStringList cells;
    for (const Contender &higher : all)
      cells += &lower == &higher ? QString() : percentSure(lower.scored, higher.scored);
    rows += row(lower.name, cells);
  }
  return wide(table(Text::tr("How sure it is, in per cent, that the row's segregation (H) is lower than the column's"),
                    headings, rows));
}

// --- Segregation against the way to school -----------------------------------------------------------------------

ScatterMark markOf(const QString &name, const ScoredScenario &scored, MarkShape shape) {
  const Figure &theilH = figure(scored.figures, Criterion::TheilH);
  const double way = valueOf(scored, Criterion::WayMean);
  return {name,
          Text::tr("%1: H %2, mean way %3")
              .arg(name, criterionText(Criterion::TheilH, theilH.value), criterionText(Criterion::WayMean, way)),
          way,
          theilH.value,
          {theilH.low, theilH.high},
          shape};
}

/// The scenarios with a way that no other beats in both H and way, the shortest way first.
Numbers lowerEdge(const ScenarioPage &page) {
  std::vector<Figures> figures;
  for (const ScoredScenario &scenario : page.scenarios)
    figures.push_back(scenario.figures);
  const auto beaten = dominatedBy(figures, std::array{Criterion::TheilH, Criterion::WayMean});
  Numbers edge = allOf(page);
  std::erase_if(edge, [&](std::size_t number) {
    return beaten[number] || std::isnan(valueOf(page.scenarios[number], Criterion::WayMean));
  });
  std::ranges::stable_sort(edge, {},
                           [&](std::size_t number) { return valueOf(page.scenarios[number], Criterion::WayMean); });
  return edge;
}

QString tradeOff(const ScenarioPage &page) {
  const double today = valueOf(page.today.asScenario, Criterion::WayMean);
  if (!std::isfinite(today) || !std::isfinite(valueOf(page.scenarios.front(), Criterion::TheilH)))
    return {};
  ScatterPlot plot{Text::tr("Segregation against the mean way to school, a mark per scenario"),
                   {},
                   QStringLiteral("%1 →").arg(headingOf(Criterion::WayMean)),
                   QStringLiteral("↑ %1").arg(headingOf(Criterion::TheilH)),
                   {},
                   lowerEdge(page)};
  for (const std::size_t number : allOf(page))
    plot.marks.push_back(markOf(QString::fromStdString(page.scenarios[number].name), page.scenarios[number],
                                page.dominatedBy[number] ? MarkShape::Square : MarkShape::Dot));
  plot.marks.push_back(markOf(Text::tr("Today"), page.today.asScenario, MarkShape::Hollow));
  QStringList titles;
  for (const ScatterMark &mark : plot.marks)
    titles += mark.title;
  plot.description = titles.join(QStringLiteral("; "));
  return element(QStringLiteral("h2"), Text::tr("Segregation and the way to school")) +
         paragraph(
             Text::tr("Further down is less segregation, further to the left are shorter ways. The hollow mark is "
                      "today: below its dashed lines and to their left both are better. Round marks are on the "
                      "front by all that is weighed, square ones are not; the line joins those that no other "
                      "scenario beats in both figures. Whiskers are what is plausible (95 in 100). The axes do "
                      "not start at zero.")) +
         scatterPlot(plot);
}

// --- Each scenario -----------------------------------------------------------------------------------------------

QString changeList(const QStringList &changes) {
  QString items;
  for (const QString &change : changes)
    items += element(QStringLiteral("li"), change.toHtmlEscaped());
  return items.isEmpty() ? paragraph(Text::tr("Nothing changes.")) : element(QStringLiteral("ol"), items);
}

/// From today to the scenario, by stages where there are several. Costs are not told apart by stages.
QString figureTable(const ScenarioPage &page, const ScoredScenario &scenario) {
  const bool hasStages = page.stages.size() > 1;
  const ScoredScenario &today = page.today.asScenario;
  QStringList headings{Text::tr("Today → the scenario"), hasStages ? Text::tr("All stages") : Text::tr("Figure")};
  for (std::size_t stage = 0; hasStages && stage < page.stages.size(); ++stage)
    headings += escaped(page.stages[stage].name);
  QString rows;
  for (const Criterion criterion : telling(page)) {
    const auto change = [criterion](const Figures &before, const Figures &after) {
      return arrow(numberOf(criterion, figure(before, criterion).value),
                   numberOf(criterion, figure(after, criterion).value));
    };
    QStringList cells{change(today.figures, scenario.figures)};
    const bool isCost = criterion == Criterion::Cost || criterion == Criterion::YearlyCost;
    for (std::size_t stage = 0; hasStages && stage < page.stages.size(); ++stage)
      cells += isCost ? QString() : change(today.ofStages[stage], scenario.ofStages[stage]);
    rows += row(headingOf(criterion), cells);
  }
  return wide(table(Text::tr("Figures of %1").arg(quoted(scenario)), headings, rows));
}

QString scenarioSection(const ScenarioPage &page, std::size_t number) {
  const ScoredScenario &scenario = page.scenarios[number];
  QString section = element(QStringLiteral("h2"), escaped(scenario.name)) + changeList(page.changes[number]) +
                    figureTable(page, scenario);
  for (std::size_t stage = 0; stage < page.stages.size(); ++stage) {
    if (page.stages.size() > 1)
      section += element(
          QStringLiteral("h3"),
          Text::tr("%1: %2", "a scenario and a stage").arg(escaped(scenario.name), escaped(page.stages[stage].name)));
    const ScoredPlan &plan = scenario.plans[stage];
    section += schoolChanges({page.stages[stage].data, page.today.stages[stage].card}, {plan.plan.data, plan.card});
  }
  return element(QStringLiteral("section"), section);
}

// --- What to know ------------------------------------------------------------------------------------------------

QString listed(const std::vector<Criterion> &criteria) {
  QStringList names;
  for (const Criterion criterion : criteria)
    names += criterionName(criterion);
  return names.join(QStringLiteral("; "));
}

/// Nothing where there is but one dimension.
QString weightsSentence(const ScenarioPage &page) {
  const std::vector<Dimension> &dimensions = page.stages.front().data.dimensions;
  if (dimensions.size() < 2)
    return {};
  QStringList weights;
  for (std::size_t i = 0; i < dimensions.size(); ++i)
    weights += QStringLiteral("%1 %2").arg(escaped(dimensions[i].name), QLocale().toString(page.standards.weights[i]));
  return ' ' + Text::tr("Weights: %1.").arg(weights.join(QStringLiteral(", ")));
}

QString farAwaySentence(const ScenarioPage &page) {
  QStringList limits;
  for (std::size_t stage = 0; stage < page.stages.size(); ++stage) {
    const QString metres = written(page.standards.farAway[stage], 0) + QStringLiteral(" m");
    limits += page.stages.size() == 1 ? metres : QStringLiteral("%1 %2").arg(escaped(page.stages[stage].name), metres);
  }
  return ' ' + Text::tr("A way is long above: %1.").arg(limits.join(QStringLiteral(", ")));
}

QStringList meanings(const ScenarioPage &page) {
  QStringList items;
  for (const Criterion criterion : telling(page)) {
    const CriterionWords words = criterionWords(criterion);
    items += QStringLiteral("<strong>%1.</strong> %2").arg(words.name, words.meaning) +
             (criterion == Criterion::TheilH          ? weightsSentence(page)
              : criterion == Criterion::PupilsFarAway ? farAwaySentence(page)
                                                      : QString());
  }
  return items;
}

QString explanations(const ScenarioPage &page) {
  const PlanningData &data = page.stages.front().data;
  const bool hasDraws = !page.today.asScenario.drawnH.empty();
  QStringList items = meanings(page);
  items +=
      Text::tr("D is dissimilarity, η² the share of the differences between pupils that lies between schools; 0 and "
               "1 mean the same as for H.");
  items +=
      Text::tr("Segregation is a relation between schools. A school above the whole has its counterpart in schools "
               "below it; the deviations, weighed by pupils, sum to zero.");
  items += Text::tr("The small numbers below a figure are its plausible range.") + ' ' +
           reasonsForRanges(data, hasDraws) + ' ' +
           Text::tr("What moves one scenario often moves another alike: look at the table of chances to tell whether "
                    "two differ, not at whether their ranges overlap.");
  items += hasDraws ? Text::tr("Chances count the draws of the model, the same ones in all scenarios. They hold if the "
                               "model is right.")
                    : Text::tr("Chances follow from the errors of the figures, as if scenarios erred independently of "
                               "each other: where they move the same areas, the differences are surer than that. They "
                               "hold if the model is right.");
  items += Text::tr("A scenario is on the front where no other is at least as good by all that is weighed, and better "
                    "in something. Weighed are: %1.")
               .arg(listed(page.criteria));
  if (page.nearest)
    items += Text::tr("“%1” is a yardstick and no plan: what the homes and ways alone would give, whatever the places.")
                 .arg(escaped(page.nearest->name));
  items += waysInWords(data);
  return element(QStringLiteral("h2"), Text::tr("How to read this")) + list(items);
}

QString limits() {
  return element(QStringLiteral("h2"), Text::tr("What the comparison cannot know")) +
         list({Text::tr("Whether families move, or choose otherwise than before, once a school opens, closes or gets "
                        "another intake. What is unsure about that is only partly in the ranges."),
               Text::tr("The time between: all pupils are placed as if the scenario were in force for everybody at "
                        "once. In truth those at a school often stay."),
               Text::tr("What is not counted here: how a school works, teachers, safe ways, friends, what a building "
                        "is worth to its neighbourhood."),
               Text::tr("What counts most. No figure here says how many metres a lower segregation is worth; that is "
                        "for those who decide.")});
}

} // namespace

QString scenarioPage(const ScenarioPage &page) {
  QString body = answer(page) + comparisonTables(page) + tradeOff(page) +
                 element(QStringLiteral("h2"), Text::tr("Segregation in detail")) + chanceTable(page) +
                 measureTables(page);
  for (const std::size_t number : allOf(page))
    body += scenarioSection(page, number);
  body += explanations(page) + element(QStringLiteral("h2"), Text::tr("What the model takes for granted")) +
          list(assumptions(page.stages.front().data)) + limits() + dataNotes(page.warnings);
  return html::page(page.title.toHtmlEscaped(), body);
}

} // namespace skolmix
