#pragma once

#include "planning/scorecard.h"

#include <QString>

namespace skolmix {

/// A stage with its figures.
struct StageCard {
  const PlanningData &data;
  const Scorecard &card;
};

/// From one text to another; one text where nothing changes.
QString arrow(const QString &before, const QString &after);

/// Every school of a stage before and after a change: both ends in a chart, and in numbers. HTML. Both have the same
/// schools in the same order; those without pupils in either are left out.
QString schoolChanges(const StageCard &before, const StageCard &after);

} // namespace skolmix
