#pragma once

#include "choice/calibration.h"
#include "choice/choice_sums.h"

namespace skolmix {

inline GroupSet only(std::size_t group, std::size_t groups) {
  GroupSet result(groups);
  result[group] = true;
  return result;
}

bool isEmpty(const GroupSet &groups);

/// The group, if it is one.
std::optional<std::size_t> single(const GroupSet &groups);

/// The groups that have pupils with a way to some school.
GroupSet groupsWithPupils(const Choosers &choosers);

/// Schools between which some pupils could choose, directly or by way of others.
using Market = std::vector<std::size_t>;

/// All of them; schools that no pupil has a way to are in none. Cost: near-linear in parts × schools.
std::vector<Market> markets(const Choosers &choosers);

/// The member of GroupChoice that an estimate is of; not for Attractiveness.
double GroupChoice::*member(EstimateOf kind);

/// Sets it for some groups.
void set(ChoiceParameters &parameters, EstimateOf kind, const GroupSet &groups, double value);

/// A figure that was observed, and what it is a sum of.
struct Moment {
  WeightedSum figure;
  double observed;
  double roundingVariance;
};

/// What the rolls say at once, without a model of who chooses which school.
struct RollFigures {
  std::vector<Moment> rolls;       ///< by market, school and group, as multiplied
  std::vector<double> pupils;      ///< on the rolls, per school; NaN where none is known
  ChoiceParameters parameters;     ///< with the shares that were estimated
  std::vector<Estimate> estimates; ///< of shares, by kind
  std::vector<ScaledRolls> scaledRolls;
  std::size_t fixedSums = 0; ///< sums of rolls that no model can miss
};

/// As told for `calibrate`. Cost: schools × (parts + schools) × groups.
RollFigures rollFigures(const Choosers &choosers, const ObservedChoices &observed, const std::vector<Market> &markets,
                        const ChoiceParameters &start, Attractiveness attractiveness);

/// The mean costs and shares at the nearest school. Throws Error where no choice of schools could give one.
std::vector<Moment> meanFigures(const Choosers &choosers, const ObservedChoices &observed,
                                const ChoiceParameters &parameters);

/// The schools that have 98 % of their places taken, where both are known.
std::vector<std::uint32_t> fullSchools(const ChoiceSetting &setting, const ObservedChoices &observed);

/// ½ Σ |observed − modelled| / Σ observed over the rolls of some groups; NaN where there are none.
double atWrongSchool(const std::vector<Moment> &rolls, const std::vector<ChoiceSums> &sums, const GroupSet &groups);

} // namespace skolmix
