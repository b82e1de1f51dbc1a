#pragma once
#include <qgsproject.h>
#include <vector>

namespace skolmix::sample {

/// A column of a table in a layout.
struct LayoutColumn {
  QString heading;
  QString expression;
  double width; ///< mm
};

/// An A4 print layout that shows one of the project's themes, and maybe the rows of a layer below the map.
struct Layout {
  QString name;
  QString title;
  QString theme;
  QString tableLayer = {}; ///< id; empty for no table
  std::vector<LayoutColumn> columns = {};
};
void addLayout(QgsProject &project, const Layout &page, const QgsRectangle &extent);

} // namespace skolmix::sample
