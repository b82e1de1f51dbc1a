#pragma once
#include "rolls.h"
#include <qgsvectorlayer.h>

namespace skolmix::sample {

/// Writes every layer of the sample. The bytes are the same each time.
void writeGeoPackage(const QString &path, const BlockMap &map, const std::vector<int> &smallAreaOfBlock,
                     const std::vector<Cell> &cells, const SchoolMap &schools, const std::array<Rolls, 2> &rolls);

using Row = QVector<QVariant>;

QgsField text(const char *name);
QgsField whole(const char *name);
QgsField number(const char *name);

/// One layer, row by row.
struct Table {
  const char *name;
  const char *title;
  Qgis::WkbType type;
  QList<QgsField> fields;
  std::vector<std::pair<QgsGeometry, Row>> rows = {};
};

/// Adds a layer to a GeoPackage, or starts one with it.
void append(const QString &path, const Table &table);

/// The rows of a layer as a table without geometry.
Table tableOf(const QgsVectorLayer &layer, const char *name, const char *title);

} // namespace skolmix::sample
