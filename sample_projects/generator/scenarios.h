#pragma once

#include <QString>

namespace skolmix::sample {

/// Writes `scenarios.gpkg` beside `ekhamra.gpkg` in the folder: changes, sites, tenures, and how pupils of both stages
/// choose. The grounds of changes are those of `ekhamra.gpkg`.
void writeScenarios(const QString &folder);

} // namespace skolmix::sample
