#include "presentation/layout_tables.h"

#include "presentation/criteria_words.h"
#include "presentation/scenario_answer.h"
#include "presentation/text.h"

#include <algorithm>

namespace skolmix {
namespace {

double valueOf(const ReportedScenario &scenario, Criterion criterion) {
  return figure(scenario.figures, criterion).value;
}

QString missing(const ScenarioTables &tables) {
  return tables.hiddenBelow > 0 ? QStringLiteral("..") : QStringLiteral("–");
}

/// With a minus that is as wide as a plus.
QString withMinus(QString number) { return number.startsWith('-') ? number.replace(0, 1, QChar(0x2212)) : number; }

QString arrow(const QString &before, const QString &after) { return QStringLiteral("%1 → %2").arg(before, after); }

// --- Criteria -------------------------------------------------------------------------------------------------------

/// It is known and not nothing, or hidden in one of both.
bool tells(const ScenarioTables &tables, double today, double then) {
  if (std::isnan(today) && std::isnan(then))
    return false;
  const bool isHidden = tables.hiddenBelow > 0 && (std::isnan(today) || std::isnan(then));
  return isHidden || (std::isfinite(today) && today != 0) || (std::isfinite(then) && then != 0);
}

std::vector<Criterion> telling(const ScenarioTables &tables, std::size_t scenario) {
  std::vector<Criterion> criteria;
  for (std::size_t i = 0; i < criterionCount; ++i) {
    const auto criterion = static_cast<Criterion>(i);
    if (tells(tables, valueOf(tables.today, criterion), valueOf(tables.scenarios[scenario], criterion)))
      criteria.push_back(criterion);
  }
  return criteria;
}

QString figureText(const ScenarioTables &tables, Criterion criterion, double value) {
  return std::isfinite(value) ? withMinus(criterionText(criterion, value)) : missing(tables);
}

/// Empty where it is not known, or says no more than the figure.
QString rangeText(Criterion criterion, const Figure &figure) {
  const QString low = withMinus(criterionText(criterion, figure.low));
  const QString high = withMinus(criterionText(criterion, figure.high));
  if (!std::isfinite(figure.low) || !std::isfinite(figure.high) || low == high)
    return {};
  return Text::tr("%1 to %2", "a range").arg(low, high);
}

QString changeText(const ScenarioTables &tables, Criterion criterion, double change) {
  const CriterionWords words = criterionWords(criterion);
  return std::isfinite(change) ? signedNumber(words.factor * change, words.decimals) : missing(tables);
}

QString chanceText(const ScenarioTables &tables, double chance) {
  return std::isfinite(chance) ? Text::tr("%1 of 100").arg(written(100 * chance, 0)) : missing(tables);
}

// --- Schools --------------------------------------------------------------------------------------------------------

const SchoolMix *mixThen(const ReportedSchool &school, std::size_t scenario) {
  return scenario < school.scenarios.size() && school.scenarios[scenario] ? &*school.scenarios[scenario] : nullptr;
}

double at(const std::vector<double> &values, std::size_t group) { return group < values.size() ? values[group] : NAN; }

double pupilsOf(const SchoolMix &mix) { return mix.pupils; }

/// Per school, today → then.
class Changes {
public:
  Changes(const ScenarioTables &tables, std::size_t scenario) : _tables(tables), _scenario(scenario) {}

  QString pupils(const ReportedSchool &school) const { return change(school, pupilsOf, 0, false); }
  QString share(const ReportedSchool &school, std::size_t group) const {
    return change(
        school, [group](const SchoolMix &mix) { return at(mix.shares, group); }, decimals(), false);
  }
  QString deviation(const ReportedSchool &school, std::size_t group) const {
    return change(
        school, [group](const SchoolMix &mix) { return at(mix.deviations, group); }, decimals(), true);
  }

private:
  /// Where small numbers are hidden, shares are whole per cent.
  int decimals() const { return _tables.hiddenBelow > 0 ? 0 : 1; }

  template <typename Value>
  QString change(const ReportedSchool &school, const Value &value, int decimals, bool isSigned) const {
    const auto text = [&](const SchoolMix &mix) {
      return isSigned && std::isfinite(value(mix)) ? signedNumber(value(mix), decimals)
                                                   : layoutNumber(_tables, value(mix), decimals);
    };
    const SchoolMix *then = mixThen(school, _scenario);
    const QString none = QStringLiteral("–");
    return arrow(school.isThereToday() ? text(school.today) : none, then ? text(*then) : none);
  }

  const ScenarioTables &_tables;
  std::size_t _scenario;
};

/// Today or then, as far as that is told.
bool takesPart(const ScenarioTables &tables, const ReportedSchool &school, std::size_t scenario) {
  const SchoolMix *then = mixThen(school, scenario);
  const bool isTold = std::isfinite(school.today.pupils) || (then && std::isfinite(then->pupils));
  return isTold || (tables.hiddenBelow > 0 && (then || school.isThereToday()));
}

/// By where they stand today, or then if they are new; the outside and what is not known last.
std::vector<const ReportedSchool *> bothEnds(const ScenarioTables &tables, std::size_t scenario, const QString &stage,
                                             std::size_t group) {
  std::vector<const ReportedSchool *> schools;
  for (const ReportedSchool &school : tables.schools)
    if (school.stage == stage && takesPart(tables, school, scenario))
      schools.push_back(&school);
  const auto order = [&](const ReportedSchool *school) {
    const SchoolMix *then = mixThen(*school, scenario);
    double deviation = at(school->today.deviations, group);
    if (std::isnan(deviation) && then)
      deviation = at(then->deviations, group);
    const bool isLast = school->id.isEmpty() || std::isnan(deviation);
    return std::pair(school->id.isEmpty() ? 2 : isLast ? 1 : 0, isLast ? 0 : -deviation);
  };
  std::ranges::stable_sort(schools, {}, order);
  return schools;
}

QStringList stagesOf(const ScenarioTables &tables) {
  return tables.stages.isEmpty() ? QStringList{QString()} : tables.stages;
}

/// What the other columns leave.
LayoutColumn nameColumn(const QString &heading, const std::vector<LayoutColumn> &others, double width) {
  for (const LayoutColumn &column : others)
    width -= column.width;
  return {heading, width, false};
}

LayoutTable tableOf(const QString &heading, const std::vector<LayoutColumn> &others, double width) {
  LayoutTable table{{nameColumn(heading, others, width)}, {}};
  table.columns.insert(table.columns.end(), others.begin(), others.end());
  return table;
}

std::size_t firstGroup(const ScenarioTables &tables, std::size_t dimension) {
  qsizetype groups = 0;
  for (std::size_t i = 0; i < dimension; ++i)
    groups += tables.dimensions[i].size();
  return static_cast<std::size_t>(groups);
}

} // namespace

QString layoutNumber(const ScenarioTables &tables, double value, int decimals) {
  return std::isfinite(value) ? withMinus(written(value, decimals)) : missing(tables);
}

LayoutTable scorecardTable(const ScenarioTables &tables, std::size_t scenario, double width, bool hasRanges) {
  const ReportedScenario &then = tables.scenarios[scenario];
  std::vector<LayoutColumn> columns{{Text::tr("Today"), 19}, {Text::tr("Then"), 19}, {Text::tr("Change"), 17}};
  if (hasRanges)
    columns.push_back({Text::tr("Plausible then (95 in 100)"), 42});
  LayoutTable table = tableOf(Text::tr("Figure"), columns, width);
  constexpr std::size_t many = 12;
  const std::vector<Criterion> criteria = telling(tables, scenario);
  if (criteria.size() > many)
    table.points = 7;
  for (const Criterion criterion : criteria) {
    const double before = valueOf(tables.today, criterion);
    const double after = valueOf(then, criterion);
    LayoutCells row{criterionName(criterion), figureText(tables, criterion, before),
                    figureText(tables, criterion, after), changeText(tables, criterion, after - before)};
    if (hasRanges)
      row.emplace_back(rangeText(criterion, figure(then.figures, criterion)));
    table.rows.push_back(row);
  }
  if (std::isfinite(then.chanceOfLowerH)) {
    LayoutCells row{Text::tr("Chance of a lower H than today"), QString(), chanceText(tables, then.chanceOfLowerH)};
    row.resize(table.columns.size(), QString());
    table.rows.push_back(row);
  }
  return table;
}

QString scorecardNote(const ScenarioTables &tables, std::size_t scenario) {
  QStringList sentences(std::ranges::count(telling(tables, scenario), Criterion::Compactness) > 0
                            ? Text::tr("Less is better in all rows but the compactness of catchments.")
                            : Text::tr("Less is better in all rows."));
  if (tables.stages.size() > 1)
    sentences.append(Text::tr("All stages together."));
  if (tables.hiddenBelow > 0)
    sentences.append(hiddenSentence(tables.hiddenBelow));
  return sentences.join(' ');
}

LayoutTable scenarioTable(const ScenarioTables &tables, double width) {
  constexpr std::array shown{Criterion::TheilH,          Criterion::WayMean, Criterion::PupilsAbovePlaces,
                             Criterion::PupilsWhoChange, Criterion::Cost,    Criterion::YearlyCost};
  constexpr double figureWidth = 18.5;
  std::vector<const ReportedScenario *> rows{&tables.today};
  for (const ReportedScenario &scenario : tables.scenarios)
    rows.push_back(&scenario);
  if (tables.nearest)
    rows.push_back(&*tables.nearest);
  std::vector<Criterion> criteria;
  std::ranges::copy_if(shown, std::back_inserter(criteria), [&](Criterion criterion) {
    return std::ranges::any_of(rows, [&](const ReportedScenario *row) {
      return std::isfinite(valueOf(*row, criterion)) && valueOf(*row, criterion) != 0;
    });
  });
  std::vector<LayoutColumn> columns;
  for (const Criterion criterion : criteria)
    columns.push_back({criterionName(criterion), figureWidth});
  columns.insert(columns.begin() + std::min<std::ptrdiff_t>(1, std::ssize(columns)),
                 {Text::tr("Chance of a lower H than today"), figureWidth});
  LayoutTable table = tableOf(Text::tr("Scenario"), columns, width);
  for (const ReportedScenario *scenario : rows) {
    LayoutCells row{scenario->name};
    for (const Criterion criterion : criteria)
      row.emplace_back(figureText(tables, criterion, valueOf(*scenario, criterion)));
    const bool isScenario = scenario != &tables.today && !(tables.nearest && scenario == &*tables.nearest);
    row.insert(row.begin() + std::min<std::ptrdiff_t>(2, std::ssize(row)),
               isScenario ? chanceText(tables, scenario->chanceOfLowerH) : QString());
    table.rows.push_back(row);
  }
  return table;
}

LayoutTable schoolTable(const ScenarioTables &tables, std::size_t scenario, const QString &only, double width) {
  const bool isWide = width >= 100;
  const Changes changes(tables, scenario);
  std::vector<LayoutColumn> columns;
  if (isWide)
    columns.push_back({Text::tr("Places"), 13});
  columns.push_back({Text::tr("Pupils"), 18});
  columns.push_back({Text::tr("%1, %").arg(tables.headline()), 20.5});
  columns.push_back({Text::tr("Points from the whole"), 21.5});
  LayoutTable table = tableOf(Text::tr("Today → then"), columns, width);
  table.points = 7.5;
  for (const QString &stage : only.isEmpty() ? stagesOf(tables) : QStringList(only)) {
    if (!stage.isEmpty())
      table.rows.push_back({stage});
    for (const ReportedSchool *school : bothEnds(tables, scenario, stage, 0)) {
      LayoutCells row{school->name, changes.pupils(*school), changes.share(*school, 0), changes.deviation(*school, 0)};
      if (isWide)
        row.insert(row.begin() + 1, school->id.isEmpty() ? QString() : layoutNumber(tables, school->places, 0));
      table.rows.push_back(row);
    }
  }
  return table;
}

LayoutTable mixTable(const ScenarioTables &tables, std::size_t scenario, const QString &stage, std::size_t dimension,
                     double width) {
  const std::size_t first = firstGroup(tables, dimension);
  const QStringList groups = called(tables.names, tables.dimensions[dimension]);
  const Changes changes(tables, scenario);
  std::vector<LayoutColumn> columns{{Text::tr("Pupils"), 19}};
  for (const QString &group : groups)
    columns.push_back({Text::tr("%1, %").arg(group), std::min(27., (width - 83) / static_cast<double>(groups.size()))});
  columns.push_back({Text::tr("%1, points from the whole").arg(groups.front()), 24});
  LayoutTable table = tableOf(Text::tr("Today → then"), columns, width);
  for (const ReportedSchool *school : bothEnds(tables, scenario, stage, first)) {
    LayoutCells row{school->name, changes.pupils(*school)};
    for (std::size_t group = first; group < first + static_cast<std::size_t>(groups.size()); ++group)
      row.emplace_back(changes.share(*school, group));
    row.emplace_back(changes.deviation(*school, first));
    table.rows.push_back(row);
  }
  return table;
}

} // namespace skolmix
