#pragma once

#include "presentation/scatter_plot.h"
#include "presentation/scenario_tables.h"

/// What the figures of scenarios say, whether they come from the engine or were read back from result layers. All texts
/// that are returned are HTML.
namespace skolmix {

/// A scenario, the yardstick or today, by its figures alone.
struct Contender {
  QString name; ///< plain text
  Figures figures;
  std::vector<Figures> ofStages; ///< empty where they are not known
};

/// What scenarios are compared by.
struct ScenarioAnswer {
  Contender today;
  std::vector<Contender> scenarios;                    ///< at least one, the lowest H first
  std::optional<Contender> nearest;                    ///< everyone at the nearest school
  std::vector<std::vector<double>> chances;            ///< that a row has a lower H than a column, 0 to 1; today first
  std::vector<std::optional<std::size_t>> dominatedBy; ///< per scenario, see dominatedBy()
  std::vector<Criterion> criteria;                     ///< those that are weighed
  QString missing = QStringLiteral("–");               ///< what stands for a figure that is not known
};

/// Of result layers; without `criteria` all that tell something are weighed, whatever the layers weighed. What is not
/// known is written “..” where small numbers are hidden. Cost: scenarios².
ScenarioAnswer scenarioAnswer(const ScenarioTables &tables, const std::vector<Criterion> &criteria);

/// The criteria that tell something: a figure is known and not zero.
std::vector<Criterion> telling(const ScenarioAnswer &answer);

/// For planners: a box with the lowest segregation, its price and how sure it is, and what is to be weighed.
QString answerInShort(const ScenarioAnswer &answer);

/// For a board, in three sentences: what lowers segregation most, what that asks of pupils and budgets, and how sure it
/// is.
QStringList threeSentences(const ScenarioAnswer &answer);

/// Who has no reason to be chosen, and in what the others are best; may be empty.
QString whatToWeigh(const ScenarioAnswer &answer);

/// All by all: what is weighed, what one gets and gives, and all else, each in a table no wider than a sheet.
QString comparisonTables(const ScenarioAnswer &answer);

/// All criteria that tell something by today, all scenarios and the yardstick, with what is plausible: a row per
/// criterion, in as many tables as it takes to fit on sheets.
QString scorecards(const ScenarioAnswer &answer);

/// How sure it is that one has a lower H than another; empty with a single scenario.
QString chanceTable(const ScenarioAnswer &answer);

/// Segregation against the way to school; without marks where either is not known.
ScatterPlot segregationAndWays(const ScenarioAnswer &answer);

/// How to read that.
QString readingOfWays();

/// Both as HTML; empty where either is not known.
QString segregationAgainstWays(const ScenarioAnswer &answer);

/// From today to a scenario, by stages (plain text) where there are several.
QString figureTable(const ScenarioAnswer &answer, const Contender &scenario, const QStringList &stages);

/// Changes in words, in their order; plain text.
QString changeList(const QStringList &changes);

/// A criterion and what it says.
QString meaningOf(Criterion criterion);

/// Beside figures of which some are hidden: what two dots are. `hiddenBelow`: pupils.
QString hiddenSentence(double hiddenBelow);

/// What no comparison of scenarios can know.
QStringList limitsOfComparisons();

} // namespace skolmix
