#pragma once

#include "planning/scorecard.h"

#include <QString>
#include <QStringList>

namespace skolmix {

/// What the page about who would go where is made of.
struct ExpectedMixPage {
  QString title;
  const PlanningData &data;
  const ScoredToday &today;
  QString model; ///< a sentence that says how pupils choose; plain text
  QStringList warnings;
};

/// A self-contained HTML page: the answer in words, both ends of the schools, use of places, how wishes come true,
/// whether other mixes could come about, and what the model takes for granted.
QString expectedMixPage(const ExpectedMixPage &page);

} // namespace skolmix
