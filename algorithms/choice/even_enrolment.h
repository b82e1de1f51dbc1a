#pragma once

#include "model/counts.h"
#include "model/progress.h"

#include <cstdint>

namespace skolmix {

/// The most even enrolment that catchments could give.
struct EvenEnrolment {
  Counts enrolment; ///< schools × groups
  double theilH;
  double atLeast; ///< no enrolment that keeps to the reach has a lower H
};

/// The enrolment with the lowest Theil's H if every place may send its pupils, all groups in the same proportions, to
/// the schools within its reach, and schools take any number. A catchment plan that keeps to the reach cannot do
/// better. H is convex in such shares (the groups' totals do not change), so what is found is the lowest but for
/// `theilH − atLeast`, the duality gap of the conditional gradient method (Frank and Wolfe 1956), which is at most
/// 0.0001 unless it stops after 10,000 steps. `pupils`: places × groups; `reach`: per place, schools, at least one.
/// Cost: steps × places × reach × groups.
EvenEnrolment evenEnrolment(const Counts &pupils, const std::vector<std::vector<std::uint32_t>> &reach,
                            std::size_t schools, const Progress &progress);

} // namespace skolmix
