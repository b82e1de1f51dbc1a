#pragma once

#include "processing/run.h"

#include <QJsonObject>

namespace skolmix {

/// What a layer held when it was read: its name, how many features, and a hash of all their attributes and geometries
/// that does not depend on their order or storage.
QJsonObject fingerprint(const Run &run, const Source &source);

/// The fingerprints of all layers that a run reads, by parameter; not of those in `without`.
QJsonObject fingerprints(Run &run, const QStringList &without);

} // namespace skolmix
