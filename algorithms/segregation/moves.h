#pragma once

#include "segregation/measures.h"

namespace skolmix {

/// What one pupil of a group makes of a measure by leaving a school, or by coming to it, schools × groups. The effect
/// of a move from school a to b is leaves[a][g] + comes[b][g], exactly, as the whole stays the same and no other school
/// is touched. NaN where a school has no such pupil to lose.
struct MoveEffects {
  Counts leaves, comes;
};

struct Moves {
  MoveEffects theilH, dissimilarity, etaSquared;
};

/// Cost: schools × groups².
Moves moves(const Counts &schools);

} // namespace skolmix
