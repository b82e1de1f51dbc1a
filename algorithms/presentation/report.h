#pragma once

#include "planning/scorecard.h"

#include <QString>
#include <QStringList>

namespace skolmix {

/// What a comparison report is made of.
struct ScoreReport {
  QString title;
  const PlanningData &data;
  const Scorecard &today;
  const std::vector<ScoredPlan> &scored; ///< best first
  QStringList warnings;
};

/// A self-contained HTML page: answer, scores, both ends of the schools before and after, and what to know about the
/// data.
QString scoreReport(const ScoreReport &report);

} // namespace skolmix
