#pragma once

#include "processing/travel_costs.h"

namespace skolmix {

/// Names in tables of choice parameters: part of the interface.
namespace choice {
inline const QString takeUp = QStringLiteral("take_up");
inline const QString independent = QStringLiteral("independent");
inline const QString avoidance = QStringLiteral("avoidance");
inline const QString outside = QStringLiteral("outside");
inline const QString decay = QStringLiteral("distance_decay");
inline const QString power = QStringLiteral("distance_power");
inline const QString ownCatchment = QStringLiteral("own_catchment");
inline const QString attractiveness = QStringLiteral("attractiveness");
inline const QString busPass = QStringLiteral("bus_pass");
inline const QString busPassBeyond = QStringLiteral("bus_pass_beyond");
inline const QString composition = QStringLiteral("composition");
inline const QString sibling = QStringLiteral("sibling");
inline const QString queueYears = QStringLiteral("queue_years");
} // namespace choice

/// A row of a table of choice parameters.
struct ChoiceRow {
  QgsFeatureId id;
  QString parameter;
  QString group;  ///< empty for all
  QString school; ///< empty for all
  double value;
  std::optional<double> standardError;
  std::vector<double> covariances; ///< with the rows before it, in the order of the table
};

/// A table of choice parameters as it stands.
struct ChoiceTable {
  QString layer;
  std::vector<ChoiceRow> rows;

  bool has(const QString &parameter) const;
};

/// Reads the table of the parameter CHOICE_PARAMETERS; without rows where none is given. Throws where it is no such
/// table, or was fitted to ways of another kind.
ChoiceTable readChoiceTable(Run &run);

/// The parameters, and the same drawn from their errors.
struct ChosenParameters {
  ChoiceParameters parameters;
  std::vector<ChoiceParameters> plausible;
  std::size_t lead; ///< the dimension whose groups the table names
};

/// What the table says of these groups and schools; take-up and avoidance that it does not tell come from the
/// parameters of the tool, attractiveness from places. `draws`: how many plausible sets to draw, with `seed`.
ChosenParameters chosenParameters(Run &run, const ChoiceTable &table, const PlanningJob &job, ChoiceKind kind);

} // namespace skolmix
