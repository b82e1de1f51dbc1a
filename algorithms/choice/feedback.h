#pragma once

#include "choice/expectation.h"

namespace skolmix {

/// The enrolment that some parameters lead to: school × group, "outside" last.
using Response = std::function<Counts(const ChoiceParameters &parameters)>;

/// Whether the mix of schools enters the choices of any group.
bool caresForMix(const ChoiceParameters &parameters);

/// Where choices that depend on the mix, and the mix that follows from the choices, agree.
struct Equilibrium {
  ChoiceParameters parameters; ///< with the utility of the mix in the attractiveness
  Counts enrolment;
  bool isReached; ///< false where the steps went round, or on and on
  int steps;
};

/// When choices and mix agree.
struct Agreement {
  double pupils = 0.01; ///< how many of a school and group they may differ by
  int mostSteps = 500;
};

/// Lets the mix of schools enter the choices (Schelling 1971; Stoica and Flache 2014): to group g, school j is worth
/// composition_g × its own share of the pupils there. The mix follows the choices by damped steps, until the mix they
/// assume and the one that follows agree, or the most steps are made. From four starts: as if nobody cared, all schools
/// as the whole, and all schools of only the group that is most over- or under-represented there. Starts that lead
/// within half a pupil of each other, or four times what agreement allows, are one equilibrium; that from the first
/// start comes first. More than one is a finding, one is no proof that there is no other. Where nobody cares there is
/// one, without a step. Cost: up to 4 × the most steps responses, most often far fewer.
std::vector<Equilibrium> equilibria(const ChoiceSetting &setting, const ChoiceParameters &parameters,
                                    const Response &respond, const Progress &progress, const Agreement &agreement = {});

/// That from the first start alone.
Equilibrium equilibrium(const ChoiceSetting &setting, const ChoiceParameters &parameters, const Response &respond,
                        const Progress &progress);

} // namespace skolmix
