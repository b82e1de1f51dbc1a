#pragma once

#include "processing/counts_reader.h"
#include "processing/geometry_reader.h"

namespace skolmix {

/// Residential units in an order that does not depend on that of the layer.
struct Units {
  std::vector<Geometry> places;
  std::vector<QString> names;
  GroupCounts pupils;
};
Units readUnits(Run &run, const Source &source, const Workspace &workspace);
/// With other count fields than those of the GROUPS parameters.
Units readUnits(Run &run, const Source &source, const Workspace &workspace, const CountTable &chosen);

} // namespace skolmix
