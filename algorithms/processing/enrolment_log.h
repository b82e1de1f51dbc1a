#pragma once

#include "planning/scorecard.h"
#include "processing/units.h"

namespace skolmix {

/// Names the units whose pupils are counted "outside" because no catchment reaches them, and those that are mostly
/// uncovered.
void tellUnitsOutside(Run &run, const Units &units, const Homes &homes, const Crosswalk &crosswalk);

/// The line that shows that no pupil was lost: pupils in = at schools + outside + left out; also as number outputs.
void tellConservation(Run &run, const GroupCounts &groups, const Counts &enrolment);

/// A line per dimension: H, D and η²; those of the first also as number outputs.
void tellMeasures(Run &run, const std::vector<Dimension> &dimensions, const std::vector<Measures> &measures);

/// For example "H 0.112, D 0.314, η² 0.087".
QString measuresText(const Measures &measures);

} // namespace skolmix
