#pragma once

#include "model/counts.h"

namespace skolmix {

/// All schools together: the group shares P_g that each of them is compared with.
struct Whole {
  double pupils = 0;
  std::vector<double> shares; ///< NaN where there are no pupils
};

Whole wholeOf(const Counts &schools);

/// How many schools have pupils.
std::size_t schoolsWithPupils(const Counts &schools);

/// E = −Σ_g P_g ln P_g (Theil 1972), in nats.
double entropy(const Whole &whole);

/// I = Σ_g P_g (1 − P_g): the chance that two pupils belong to different groups (Simpson 1949).
double interaction(const Whole &whole);

/// p ln(p / P) − p + P ≥ 0. Summed over groups this is Σ p ln(p / P), but no digits are lost to cancellation where a
/// school has nearly the mix of the whole. Counts may be used for shares, p ≥ 0, P ≥ 0; 0 where P is 0.
double divergence(double part, double whole);

} // namespace skolmix
