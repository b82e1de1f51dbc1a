#pragma once

#include "overlay/homes.h"
#include "processing/geometry_reader.h"

namespace skolmix {

/// Divides the ground where pupils live into the squares of a grid. The grid's lines lie at whole multiples of the cell
/// size in the units' CRS where that is in metres, otherwise in the UTM zone of the middle of the layer. Tells which.
Homes inGrid(Run &run, const Homes &homes, const Workspace &workspace, const QgsCoordinateReferenceSystem &unitCrs);

} // namespace skolmix
