#pragma once

#include "planning/planning_data.h"

#include <QString>
#include <QStringList>

namespace skolmix {

/// What the model takes for granted, in plain words: one sentence or two each. HTML.
QStringList assumptions(const PlanningData &data);

/// The same for a kind of model of which no more is known.
QStringList assumptions(ChoiceKind kind);

/// Why figures of a plan are not exact; `hasDraws` where the model's parameters, or who is drawn, vary. HTML.
QString reasonsForRanges(const PlanningData &data, bool hasDraws);

/// How ways are measured. HTML.
QString waysInWords(const PlanningData &data);

} // namespace skolmix
