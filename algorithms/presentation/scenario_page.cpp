#include "presentation/scenario_page.h"

#include "presentation/criteria_words.h"
#include "presentation/model_words.h"
#include "presentation/page.h"
#include "presentation/scenario_answer.h"
#include "presentation/school_changes.h"
#include "presentation/text.h"

#include <cmath>

namespace skolmix {
namespace {

using namespace html;

// --- What is compared --------------------------------------------------------------------------------------------

Contender contender(const QString &name, const ScoredScenario &scored) {
  return {name, scored.figures, scored.ofStages};
}

ScenarioAnswer answerOf(const ScenarioPage &page) {
  ScenarioAnswer answer;
  answer.today = contender(Text::tr("Today"), page.today.asScenario);
  std::vector<const ScoredScenario *> choices{&page.today.asScenario};
  for (const ScoredScenario &scenario : page.scenarios) {
    answer.scenarios.push_back(contender(QString::fromStdString(scenario.name), scenario));
    choices.push_back(&scenario);
  }
  if (page.nearest)
    answer.nearest = contender(QString::fromStdString(page.nearest->name), *page.nearest);
  for (const ScoredScenario *lower : choices) {
    answer.chances.emplace_back();
    for (const ScoredScenario *higher : choices)
      answer.chances.back().push_back(chanceOfLowerH(*lower, *higher));
  }
  answer.dominatedBy = page.dominatedBy;
  answer.criteria = page.criteria;
  return answer;
}

// --- Segregation in detail ---------------------------------------------------------------------------------------

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
  const auto add = [&](const QString &name, const ScoredScenario &scored) {
    const Scorecard &card = scored.plans[stage].card;
    QStringList cells;
    for (std::size_t i = 0; i < card.measures.size(); ++i)
      for (const auto measure : {&Measures::theilH, &Measures::dissimilarity, &Measures::etaSquared})
        cells += measureCell(card.measures[i].*measure, card.errors[i].*measure);
    rows += row(name, cells);
  };
  add(Text::tr("Today"), page.today.asScenario);
  for (const ScoredScenario &scenario : page.scenarios)
    add(escaped(scenario.name), scenario);
  if (page.nearest)
    add(escaped(page.nearest->name), *page.nearest);
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

// --- Each scenario -----------------------------------------------------------------------------------------------

QString scenarioSection(const ScenarioPage &page, const ScenarioAnswer &answer, std::size_t number) {
  const ScoredScenario &scenario = page.scenarios[number];
  QStringList stages;
  for (const Stage &stage : page.stages)
    stages += QString::fromStdString(stage.name);
  QString section = element(QStringLiteral("h2"), escaped(scenario.name)) + changeList(page.changes[number]) +
                    figureTable(answer, answer.scenarios[number], stages);
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
    weights += QStringLiteral("%1 %2").arg(escaped(dimensions[i].name), locale().toString(page.standards.weights[i]));
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

QStringList meanings(const ScenarioPage &page, const ScenarioAnswer &answer) {
  QStringList items;
  for (const Criterion criterion : telling(answer))
    items += meaningOf(criterion) + (criterion == Criterion::TheilH          ? weightsSentence(page)
                                     : criterion == Criterion::PupilsFarAway ? farAwaySentence(page)
                                                                             : QString());
  return items;
}

QString explanations(const ScenarioPage &page, const ScenarioAnswer &answer) {
  const PlanningData &data = page.stages.front().data;
  const bool hasDraws = !page.today.asScenario.drawnH.empty();
  QStringList items = meanings(page, answer);
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

QString againstWays(const ScenarioAnswer &answer) {
  const QString chart = segregationAgainstWays(answer);
  return chart.isEmpty() ? QString()
                         : element(QStringLiteral("h2"), Text::tr("Segregation and the way to school")) + chart;
}

} // namespace

QString scenarioPage(const ScenarioPage &page) {
  const ScenarioAnswer answer = answerOf(page);
  QString body = answerInShort(answer) + comparisonTables(answer) + againstWays(answer) +
                 element(QStringLiteral("h2"), Text::tr("Segregation in detail")) + chanceTable(answer) +
                 measureTables(page);
  for (std::size_t number = 0; number < page.scenarios.size(); ++number)
    body += scenarioSection(page, answer, number);
  body += explanations(page, answer) + element(QStringLiteral("h2"), Text::tr("What the model takes for granted")) +
          list(assumptions(page.stages.front().data)) +
          element(QStringLiteral("h2"), Text::tr("What the comparison cannot know")) + list(limitsOfComparisons()) +
          dataNotes(page.warnings);
  return html::page(page.title.toHtmlEscaped(), body);
}

} // namespace skolmix
