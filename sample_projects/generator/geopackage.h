#pragma once
#include "rolls.h"
#include <qgsvectorlayer.h>

namespace skolmix::sample {

/// Writes every layer of the sample. The bytes are the same each time.
void writeGeoPackage(const QString &path, const BlockMap &map, const std::vector<int> &smallAreaOfBlock,
                     const std::vector<Cell> &cells, const SchoolMap &schools, const std::array<Rolls, 2> &rolls);

/// Adds a layer without geometry as a table.
void appendTable(const QString &path, const char *name, const char *title, const QgsVectorLayer &layer);

} // namespace skolmix::sample
