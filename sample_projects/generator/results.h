#pragma once

#include <QString>

namespace skolmix::sample {

/// Scores the boundary proposals with the Skolmix tool and writes its layers to `results.gpkg` in the folder.
void writeResults(const QString &folder);

} // namespace skolmix::sample
