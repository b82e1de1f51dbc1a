#pragma once
#include <qgsproject.h>

namespace skolmix::sample {

/// Adds the A4 print layout that shows one of the project's themes.
void addLayout(QgsProject &project, const QString &theme, const QgsRectangle &extent);

} // namespace skolmix::sample
