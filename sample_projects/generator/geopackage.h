#pragma once
#include "catchments.h"

namespace skolmix::sample {

/// Writes every layer of the sample. The bytes are the same each time.
void writeGeoPackage(const QString &path, const BlockMap &map, const std::vector<int> &smallAreaOfBlock,
                     const std::vector<Cell> &cells, const SchoolMap &schools);

} // namespace skolmix::sample
