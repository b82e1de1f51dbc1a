#pragma once
#include <QString>

namespace skolmix::sample {

/// Writes ekhamra.qgz beside the GeoPackage in the folder: layers, themes and a print layout.
void writeProject(const QString &folder);

} // namespace skolmix::sample
