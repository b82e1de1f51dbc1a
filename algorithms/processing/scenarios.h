#pragma once

#include "planning/scenario.h"
#include "processing/held_layer.h"
#include "processing/planning_job.h"

#include <map>

namespace skolmix {

/// A row of the table of changes as it stands, with its names.
struct ScenarioRow {
  PlanChange change;
  QString tenure; ///< of new homes
  QString note;
  QgsGeometry ground = {}; ///< as it stands in the layer
};

/// A scenario, and what its table says beside it.
struct StoredScenario {
  Scenario scenario;
  std::vector<ScenarioRow> rows; ///< as the changes
};

/// Where schools could open or move to.
struct Site {
  School school;
  QgsGeometry place; ///< as it stands in the layer
};

/// The scenarios of the layer CHANGES, by name, their changes by step, then by what they are.
struct StoredScenarios {
  std::vector<StoredScenario> scenarios;
  std::vector<Site> sites;
  QgsCoordinateReferenceSystem crs; ///< of the changes
  QgsCoordinateReferenceSystem crsOfSites;
  std::vector<Geometry> homes; ///< grounds of new homes
  std::vector<QString> homeNames;
};

/// Names of the fields of scenario tables, and of what stands in them: part of the interface, only added to.
namespace scenario {
inline const QString name = QStringLiteral("scenario");
inline const QString step = QStringLiteral("step");
inline const QString kind = QStringLiteral("kind");
inline const QString school = QStringLiteral("school");
inline const QString others = QStringLiteral("others");
inline const QString stages = QStringLiteral("stages");
inline const QString group = QStringLiteral("pupil_group");
inline const QString rule = QStringLiteral("rule");
inline const QString value = QStringLiteral("value");
inline const QString cost = QStringLiteral("cost");
inline const QString yearlyCost = QStringLiteral("yearly_cost");
inline const QString note = QStringLiteral("note");
inline const QString site = QStringLiteral("site");
inline const QString places = QStringLiteral("places");
inline const QString tenure = QStringLiteral("tenure");
inline const QString stage = QStringLiteral("stage");
inline const QString pupilsPerDwelling = QStringLiteral("pupils_per_dwelling");
} // namespace scenario

/// What a kind of change, or a priority, is called in tables.
QString nameOf(ChangeKind kind);
QString nameOf(Priority priority);

/// Reads the layers CHANGES, SITES and TENURES. `stages`: their names; `pupils`: of the units. Throws where a field is
/// missing, or a row cannot be a change, and names the features.
StoredScenarios readScenarios(Run &run, const Workspace &workspace, const QStringList &stages,
                              const GroupCounts &pupils);

/// The changes of a table by scenario, in their steps, to put them into words: without ground, and without rows that
/// are no change.
std::map<QString, std::vector<ScenarioRow>> changeRows(const HeldLayer &layer);

} // namespace skolmix
