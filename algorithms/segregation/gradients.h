#pragma once

#include "model/counts.h"

namespace skolmix {

/// What one more pupil of a group at a school would add to each measure, schools × groups: the partial derivatives.
/// Schools without pupils, and groups that a school has none of, have 0 for H, which knows no derivative there.
struct Gradients {
  Counts theilH, dissimilarity, etaSquared;
};

/// Moving a pupil of group g from school a to b changes H by ([b][g] − [a][g]) to first order. Cost: schools × groups.
Gradients gradients(const Counts &schools);

} // namespace skolmix
