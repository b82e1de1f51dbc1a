#pragma once

#include "processing/run.h"

namespace skolmix {

/// What a layer holds: its name, how many features, and a hash of all their attributes and geometries that does not
/// depend on the order of features, on what the storage numbers them by, or on whether it wraps single parts as
/// several. Throws Cancelled only. Cost: one pass over the layer, some microseconds a feature and vertex.
InputLayer fingerprint(const Run &run, const Source &source);

/// What all layers hold that a run was given, in the order of its parameters; what cannot be read is left out, as it is
/// for the tool to say what is wrong with it. Nothing that tells where a layer lies.
std::vector<InputLayer> fingerprints(const Run &run);

/// The values of the parameters that a run has been given or left as they usually are: layers without their place,
/// outputs not at all.
QVariantMap parametersOf(const Run &run);

/// Whether a parameter takes one layer or several.
bool takesLayers(const QgsProcessingParameterDefinition &definition);

} // namespace skolmix
