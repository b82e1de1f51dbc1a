#pragma once

#include "presentation/styles.h"

namespace skolmix {

/// Problem places, told apart by colour and form; the legend says what a severity means. `severityField` holds "error",
/// "warning" or "note".
Style problemPlaces(const QString &severityField);

/// Problem areas; `kindField` holds the codes of overlaps, gaps and doubled units.
Style problemAreas(const QString &kindField);

} // namespace skolmix
