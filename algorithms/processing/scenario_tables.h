#pragma once

#include "presentation/scenario_tables.h"
#include "processing/held_layer.h"

namespace skolmix {

/// Reads back what the tools that compare scenarios wrote. Throws where the layers with the schools or with the
/// scenarios side by side are missing, or do not belong together. Cost: linear in rows and fields.
ScenarioTables readScenarioTables(const std::vector<HeldLayer> &layers, const GroupNames &names);

/// The groups that a layer has fields for (…_pupils), by dimension: as it was made, or else as they add up to all
/// pupils.
std::vector<QStringList> dimensionsOf(const HeldLayer &layer);

/// The fields of a figure of the tables of scenarios.
QString criterionField(Criterion criterion);

} // namespace skolmix
