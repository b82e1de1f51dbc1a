#pragma once

#include "choice/expectation.h"

namespace skolmix {

/// The distance models: of the pupils of part i and group g who stay, P_ijg = exp(V_ijg) / Σ_k exp(V_ikg) choose school
/// j, with V = a_jg + o_g [j is an own school of i] − γ_g c'_ij, or − β_g ln c'_ij, where c' is the cost after the bus
/// pass (Huff 1963; McFadden 1974; Wilson 1967). Pupils of a part without a way to any school go outside. The setting
/// must outlive the result. Cost per part: schools × groups.
Probabilities logit(const ChoiceSetting &setting, const ChoiceParameters &parameters);

/// What the decay of a group multiplies: the cost of a way after the bus pass, or its logarithm.
double decayingCost(const ChoiceSetting &setting, const ChoiceParameters &parameters, std::size_t group,
                    std::size_t part, std::size_t school);

} // namespace skolmix
