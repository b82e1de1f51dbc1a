#pragma once

#include "planning/comparison.h"
#include "presentation/group_names.h"

#include <QString>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace skolmix {

/// A school's pupils at one moment: today, or under a scenario. NaN where a figure is hidden (small numbers) or
/// unknown.
struct SchoolMix {
  double pupils = NAN;
  std::vector<double> counts;     ///< per group
  std::vector<double> shares;     ///< per group, per cent
  std::vector<double> deviations; ///< per group, percentage points from the whole
  std::vector<double> shareLow;   ///< per group, per cent: plausible from …
  std::vector<double> shareHigh;  ///< … to
  double useOfPlaces = NAN;       ///< per cent
};

/// A school of a stage, today and under every scenario.
struct ReportedSchool {
  QString stage;       ///< empty where there is only one
  QString id;          ///< empty: outside
  QString name;        ///< never empty
  double places = NAN; ///< the most it has today or in a scenario
  SchoolMix today;
  std::vector<std::optional<SchoolMix>> scenarios; ///< in the order of the scenarios; none where it does not take part

  /// Also where its pupils are hidden: schools of today stand in every scenario, even in those that close them.
  bool isThereToday() const {
    return std::isfinite(today.pupils)
               ? today.pupils > 0
               : std::ranges::all_of(scenarios, [](const auto &mix) { return mix.has_value(); });
  }
};

/// A scenario or yardstick.
struct ReportedScenario {
  QString name;
  Figures figures;               ///< in all
  std::vector<Figures> ofStages; ///< in the order of the stages; empty where they are not known
  double chanceOfLowerH = NAN;   ///< than today, 0 to 1
  QString dominatedBy;           ///< empty: on the front
  QStringList changes;           ///< what it does, in words and in order; empty where it is not known
};

/// What the result layers of a score tool say, read back: all that reports, layouts and packages are made of, so that
/// what is hidden in the layers is hidden in them.
struct ScenarioTables {
  std::vector<QStringList> dimensions; ///< the groups of each; the first is the headline
  GroupNames names;                    ///< of groups
  QStringList stages;                  ///< empty where there is only one
  ReportedScenario today;
  QString todayInLayers;                    ///< what the layers call today
  std::optional<ReportedScenario> nearest;  ///< everyone at the nearest school
  std::vector<ReportedScenario> scenarios;  ///< at least one, the lowest H first
  std::vector<std::vector<double>> chances; ///< chance (0 to 1) that scenario i has a lower H than j; may be empty
  std::vector<ReportedSchool> schools;      ///< by stage, then in the order of the layer; outside last
  double hiddenBelow = 0;                   ///< the threshold of small numbers; 0: nothing is hidden

  QStringList groups() const {
    QStringList all;
    for (const QStringList &dimension : dimensions)
      all += dimension;
    return all;
  }
  QString headline() const { return called(names, dimensions.front().front()); }

  std::optional<std::size_t> numberOf(const QString &scenario) const {
    const auto found = std::ranges::find(scenarios, scenario, &ReportedScenario::name);
    return found == scenarios.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - scenarios.begin()));
  }
};

} // namespace skolmix
