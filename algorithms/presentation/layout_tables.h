#pragma once

#include "presentation/layout_items.h"
#include "presentation/scenario_tables.h"

namespace skolmix {

/// A figure for a table: two dots where it is hidden, a dash where it is not known. NaN may mean either; where small
/// numbers are hidden at all it is taken for hidden.
QString layoutNumber(const ScenarioTables &tables, double value, int decimals);

/// Today, the scenario, and the change, a row per criterion that tells something; with what is plausible where
/// `hasRanges`. Widths are millimetres, here and below.
LayoutTable scorecardTable(const ScenarioTables &tables, std::size_t scenario, double width, bool hasRanges);

/// How to read the scorecard: whether less is better in all rows, of which stages it is, and what is hidden.
QString scorecardNote(const ScenarioTables &tables, std::size_t scenario);

/// The scenarios side by side, by the figures that are asked for first.
LayoutTable scenarioTable(const ScenarioTables &tables, double width);

/// The schools of a stage (empty: of all), today → then: pupils, and the first group's share and deviation from the
/// whole. In every stage the school most above the whole first, the one most below it last, and then those that nothing
/// is known of.
LayoutTable schoolTable(const ScenarioTables &tables, std::size_t scenario, const QString &stage, double width);

/// As above for a stage and a dimension, with the share of every group.
LayoutTable mixTable(const ScenarioTables &tables, std::size_t scenario, const QString &stage, std::size_t dimension,
                     double width);

} // namespace skolmix
