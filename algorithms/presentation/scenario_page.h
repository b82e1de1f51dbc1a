#pragma once

#include "planning/comparison.h"

#include <QString>
#include <QStringList>

namespace skolmix {

/// What the page that compares scenarios is made of. Texts are plain.
struct ScenarioPage {
  QString title;
  std::span<const Stage> stages;
  const ScoredBaseline &today;
  const std::vector<ScoredScenario> &scenarios; ///< at least one, the lowest weighted H first
  const ScoredScenario *nearest;                ///< the yardstick; may be null
  const Standards &standards;
  std::vector<Criterion> criteria;                     ///< those of the Pareto front
  std::vector<std::optional<std::size_t>> dominatedBy; ///< per scenario, see dominatedBy()
  std::vector<QStringList> changes;                    ///< per scenario: its changes in words, in their order
  QStringList warnings;
};

/// A self-contained HTML page with all scenarios side by side: the answer, every criterion, segregation against the way
/// to school, how sure each is to be better than another, and for each scenario what it does and both ends of the
/// schools. Cost: scenarios × stages × schools.
QString scenarioPage(const ScenarioPage &page);

} // namespace skolmix
