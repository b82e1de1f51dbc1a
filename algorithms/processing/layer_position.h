#pragma once

#include "processing/checked_layer.h"

namespace skolmix {

/// Where most of the layer lies; nothing without a CRS or any coordinates.
std::optional<Whereabouts> whereaboutsOf(const CheckedLayer &layer, const Run &run);

/// In degrees, the middle of the first layer that lies somewhere on Earth.
std::optional<QgsPointXY> middleOnEarth(const std::vector<CheckedLayer> &layers, const Run &run);

/// Tells empty layers, and those without a coordinate reference system or with a wrong one; the others are placed.
void checkPositions(Inspection &inspection);

/// Tells a feature that lies far from the rest of its layer, and why that may be.
void tellStray(Inspection &inspection, const CheckedLayer &layer, const CheckedFeature &feature);

/// Tells layers that lie apart from the others; they are then no longer compared with them.
void checkLayersMeet(Inspection &inspection);

} // namespace skolmix
