#pragma once
#include <qgsproject.h>

namespace skolmix::sample {

/// An A4 print layout that shows one of the project's themes.
struct Layout {
  QString name;
  QString title;
  QString theme;
};
void addLayout(QgsProject &project, const Layout &page, const QgsRectangle &extent);

} // namespace skolmix::sample
