#include "choice/choice_figures.h"

#include "model/error.h"

#include <algorithm>
#include <cmath>
#include <lemon/maps.h>
#include <lemon/unionfind.h>
#include <limits>

namespace skolmix {
namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

double roundingVariance(double step) { return step * step / 12; }

std::size_t count(const GroupSet &groups) { return static_cast<std::size_t>(std::ranges::count(groups, true)); }

bool contains(const GroupSet &all, const GroupSet &some) {
  return std::ranges::equal(all, some, [](bool in, bool needed) { return in || !needed; });
}

bool hasPupils(const Choosers &choosers, std::size_t part) {
  for (std::size_t group = 0; group < choosers.groups(); ++group)
    if (choosers.pupils(part, group) > 0)
      return true;
  return false;
}

// --- Rolls -------------------------------------------------------------------------------------------------------

double known(const ObservedChoices &observed, std::size_t school, std::size_t group) {
  return observed.rolls.rows() == 0 ? unknown : observed.rolls[school][group];
}

double knownTotal(const ObservedChoices &observed, std::size_t school) {
  if (!observed.totals.empty() && !std::isnan(observed.totals[school]))
    return observed.totals[school];
  return observed.rolls.rows() == 0 ? unknown : sum(observed.rolls[school]);
}

/// The known groups of a school, and the others together where its total is known.
std::vector<Moment> rollsOf(const ObservedChoices &observed, std::size_t school, const GroupSet &groups) {
  std::vector<Moment> result;
  GroupSet others = groups;
  double rest = knownTotal(observed, school);
  for (std::size_t group = 0; group < groups.size(); ++group) {
    const double pupils = known(observed, school, group);
    if (std::isnan(pupils))
      continue;
    rest -= pupils;
    others[group] = false;
    if (groups[group])
      result.push_back({{school, only(group, groups.size())}, pupils, roundingVariance(1)});
  }
  if (!isEmpty(others) && !std::isnan(rest))
    result.push_back({{school, others}, std::max(0.0, rest), roundingVariance(1)});
  return result;
}

/// Half a pupil where there is none: else the attractiveness would be minus infinity.
void fillEmpty(std::vector<Moment> &rollsOfSchool) {
  if (std::ranges::all_of(rollsOfSchool, [](const Moment &roll) { return roll.observed == 0; }))
    for (Moment &roll : rollsOfSchool)
      roll.observed = 0.5 / static_cast<double>(rollsOfSchool.size());
}

std::vector<double> pupilsOnRolls(const std::vector<Moment> &rolls, std::size_t schools) {
  std::vector<double> result(schools, unknown);
  for (const Moment &roll : rolls) {
    double &own = result[roll.figure.row];
    own = std::isnan(own) ? roll.observed : own + roll.observed;
  }
  return result;
}

/// Groups whose rolls are known together only.
struct Bloc {
  GroupSet groups;
  std::size_t cells = 0; ///< schools × groups
  std::size_t knownCells = 0;
  double onRolls = 0;

  bool isComplete() const { return knownCells == cells; }
};

Bloc blocOf(const GroupSet &groups, const std::vector<Moment> &rolls, std::size_t schools) {
  Bloc result{groups, schools * count(groups)};
  for (const Moment &roll : rolls)
    if (contains(groups, roll.figure.groups)) {
      result.knownCells += count(roll.figure.groups);
      result.onRolls += roll.observed;
    }
  return result;
}

/// Each group whose rolls are known at all schools, and the others together.
std::vector<Bloc> blocsOf(const GroupSet &groups, const std::vector<Moment> &rolls, std::size_t schools) {
  std::vector<Bloc> result;
  GroupSet others = groups;
  for (std::size_t group = 0; group < groups.size(); ++group) {
    const Bloc own = blocOf(only(group, groups.size()), rolls, schools);
    if (!groups[group] || !own.isComplete())
      continue;
    result.push_back(own);
    others[group] = false;
  }
  if (!isEmpty(others))
    result.push_back(blocOf(others, rolls, schools));
  return result;
}

/// Per school; NaN where some group is not known.
std::vector<double> rollsOf(const Bloc &bloc, const std::vector<Moment> &rolls, std::size_t schools) {
  std::vector<double> result(schools);
  std::vector<std::size_t> groups(schools);
  for (const Moment &roll : rolls)
    if (contains(bloc.groups, roll.figure.groups)) {
      result[roll.figure.row] += roll.observed;
      groups[roll.figure.row] += count(roll.figure.groups);
    }
  for (std::size_t school = 0; school < schools; ++school)
    if (groups[school] < count(bloc.groups))
      result[school] = unknown;
  return result;
}

// --- Shares ------------------------------------------------------------------------------------------------------

void estimateShare(RollFigures &result, EstimateOf kind, const Bloc &bloc, double part, double of) {
  const double share = std::clamp(part / of, 0.0, 1.0);
  const double error = std::sqrt(share * (1 - share) / of);
  set(result.parameters, kind, bloc.groups, share);
  result.estimates.push_back({kind, single(bloc.groups), std::nullopt, share, error, error});
}

void scale(RollFigures &result, const Bloc &bloc, double factor) {
  result.scaledRolls.push_back({single(bloc.groups), factor});
  for (Moment &roll : result.rolls)
    if (contains(bloc.groups, roll.figure.groups))
      roll.observed *= factor;
}

void estimateOutside(RollFigures &result, const Choosers &choosers, const Bloc &bloc) {
  double residents = 0;
  double staying = 0;
  for (std::size_t group = 0; group < bloc.groups.size(); ++group)
    if (bloc.groups[group]) {
      residents += choosers.residents(group);
      staying += choosers.residents(group) * (1 - result.parameters.groups[group].outside);
    }
  if (bloc.isComplete()) {
    ++result.fixedSums;
    estimateShare(result, EstimateOf::Outside, bloc, residents - bloc.onRolls, residents);
    if (bloc.onRolls > residents)
      scale(result, bloc, residents / bloc.onRolls);
  } else if (bloc.onRolls > staying) { // leaves some for the schools that are not known
    const double knownPart = static_cast<double>(bloc.knownCells) / static_cast<double>(bloc.cells);
    scale(result, bloc, knownPart * staying / bloc.onRolls);
  }
}

/// Pupils of a bloc in all, and in the catchment of each school.
struct Residents {
  double all = 0;
  std::vector<double> ofCatchments;
};

Residents residentsOf(const Choosers &choosers, const GroupSet &groups) {
  Residents result{0, std::vector<double>(choosers.schools())};
  for (std::size_t part = 0; part < choosers.parts(); ++part)
    for (std::size_t group = 0; group < groups.size(); ++group)
      if (groups[group]) {
        const double pupils = choosers.pupils(part, group);
        result.all += pupils;
        for (const Claim &claim : choosers.setting().parts[part].catchment)
          result.ofCatchments[claim.zone] += pupils * claim.part;
      }
  return result;
}

void estimateTakeUp(RollFigures &result, const Choosers &choosers, const Bloc &bloc) {
  const Residents residents = residentsOf(choosers, bloc.groups);
  const std::vector<double> rolls = rollsOf(bloc, result.rolls, choosers.schools());
  double municipal = 0;
  double inTheirCatchments = 0;
  double independent = 0; // NaN where a roll is not known
  bool hasIndependent = false;
  for (std::size_t school = 0; school < rolls.size(); ++school) {
    if (choosers.setting().schools[school].isIndependent) {
      hasIndependent = true;
      independent += rolls[school];
    } else if (!std::isnan(rolls[school])) {
      municipal += rolls[school];
      inTheirCatchments += residents.ofCatchments[school];
    }
  }
  if (inTheirCatchments <= 0)
    return;
  estimateShare(result, EstimateOf::TakeUp, bloc, municipal, inTheirCatchments);
  const double leaking = residents.all - result.estimates.back().value * sum(residents.ofCatchments);
  if (hasIndependent && leaking > 0 && !std::isnan(independent))
    estimateShare(result, EstimateOf::Independent, bloc, independent, leaking);
}

// --- Means and shares at the nearest school ----------------------------------------------------------------------

double farthestCost(const Choosers &choosers, std::size_t part) {
  double most = choosers.leastCost(part);
  for (const double cost : choosers.setting().costs[part])
    most = std::fmax(most, cost);
  return most;
}

/// Pupils who choose, and between what the sum of their feature lies.
struct Bounds {
  double pupils = 0;
  double least = 0;
  double most = 0;
};

Bounds bounds(const Choosers &choosers, const ChoiceParameters &parameters, const GroupSet &groups, Feature feature) {
  Bounds result;
  for (std::size_t part = 0; part < choosers.parts(); ++part) {
    if (!choosers.hasWay(part))
      continue;
    double pupils = 0;
    for (std::size_t group = 0; group < groups.size(); ++group)
      if (groups[group])
        pupils += choosers.pupils(part, group) * (1 - parameters.groups[group].outside);
    result.pupils += pupils;
    result.least += pupils * (feature == Cost ? choosers.leastCost(part) : 0);
    result.most += pupils * (feature == Cost ? farthestCost(choosers, part) : 1);
  }
  return result;
}

void addFigures(std::vector<Moment> &result, const Choosers &choosers, const ChoiceParameters &parameters,
                const std::vector<PublishedFigure> &figures, Feature feature) {
  constexpr double finestStep = 1e-6; // of the value: no figure is known better
  const GroupSet everyone = groupsWithPupils(choosers);
  for (const PublishedFigure &figure : figures) {
    const GroupSet groups = figure.group ? only(*figure.group, choosers.groups()) : everyone;
    const Bounds bound = bounds(choosers, parameters, groups, feature);
    if (bound.pupils <= 0)
      continue;
    if (!(figure.value > bound.least / bound.pupils && figure.value < bound.most / bound.pupils))
      throw Error(SKOLMIX_MESSAGE("Skolmix",
                                  "No choice of schools gives such a mean way or such a share at the nearest school: "
                                  "the mean way is longer than to the nearest schools and shorter than to the "
                                  "farthest, the share lies between 0 and 1. Check the unit of the figures, and that "
                                  "they are of the pupils who live here."));
    result.push_back({{choosers.row(feature), groups, 1 / bound.pupils},
                      figure.value,
                      roundingVariance(std::max(figure.step, finestStep * figure.value))});
  }
}

} // namespace

bool isEmpty(const GroupSet &groups) { return count(groups) == 0; }

std::optional<std::size_t> single(const GroupSet &groups) {
  if (count(groups) != 1)
    return std::nullopt;
  return static_cast<std::size_t>(std::ranges::find(groups, true) - groups.begin());
}

GroupSet groupsWithPupils(const Choosers &choosers) {
  GroupSet result(choosers.groups());
  for (std::size_t group = 0; group < result.size(); ++group)
    result[group] = choosers.residents(group) > 0;
  return result;
}

std::vector<Market> markets(const Choosers &choosers) {
  const std::size_t schools = choosers.schools();
  lemon::RangeMap<int> map(static_cast<int>(schools));
  lemon::UnionFind<lemon::RangeMap<int>> linked(map);
  for (std::size_t school = 0; school < schools; ++school)
    linked.insert(static_cast<int>(school));
  std::vector<bool> isReached(schools);
  for (std::size_t part = 0; part < choosers.parts(); ++part) {
    if (!hasPupils(choosers, part))
      continue;
    const std::vector<double> &costs = choosers.setting().costs[part];
    const auto first = std::ranges::find_if(costs, [](double cost) { return !std::isnan(cost); }) - costs.begin();
    for (std::size_t school = 0; school < schools; ++school)
      if (!std::isnan(costs[school])) {
        isReached[school] = true;
        linked.join(static_cast<int>(first), static_cast<int>(school));
      }
  }
  std::vector<Market> result(schools);
  for (std::size_t school = 0; school < schools; ++school)
    if (isReached[school])
      result[static_cast<std::size_t>(linked.find(static_cast<int>(school)))].push_back(school);
  std::erase_if(result, [](const Market &market) { return market.empty(); });
  return result;
}

double GroupChoice::*member(EstimateOf kind) {
  switch (kind) {
  case EstimateOf::TakeUp:
    return &GroupChoice::takeUp;
  case EstimateOf::Independent:
    return &GroupChoice::independent;
  case EstimateOf::Outside:
    return &GroupChoice::outside;
  case EstimateOf::Decay:
    return &GroupChoice::decay;
  default:
    return &GroupChoice::ownCatchment;
  }
}

void set(ChoiceParameters &parameters, EstimateOf kind, const GroupSet &groups, double value) {
  for (std::size_t group = 0; group < groups.size(); ++group)
    if (groups[group])
      parameters.groups[group].*member(kind) = value;
}

RollFigures rollFigures(const Choosers &choosers, const ObservedChoices &observed, const std::vector<Market> &markets,
                        const ChoiceParameters &start, Attractiveness attractiveness) {
  const GroupSet groups = groupsWithPupils(choosers);
  RollFigures result;
  result.parameters = start;
  std::size_t schools = 0;
  for (const Market &market : markets)
    for (const std::size_t school : market) {
      std::vector<Moment> own = rollsOf(observed, school, groups);
      if (attractiveness == Attractiveness::Estimated)
        fillEmpty(own);
      std::ranges::move(own, std::back_inserter(result.rolls));
      ++schools;
    }
  const std::vector<Bloc> blocs = blocsOf(groups, result.rolls, schools);
  for (const Bloc &bloc : blocs)
    estimateOutside(result, choosers, bloc);
  for (const Bloc &bloc : blocs)
    estimateTakeUp(result, choosers, bloc);
  std::ranges::stable_sort(result.estimates, {}, &Estimate::kind);
  result.pupils = pupilsOnRolls(result.rolls, choosers.schools());
  return result;
}

std::vector<Moment> meanFigures(const Choosers &choosers, const ObservedChoices &observed,
                                const ChoiceParameters &parameters) {
  std::vector<Moment> result;
  addFigures(result, choosers, parameters, observed.meanCosts, Cost);
  addFigures(result, choosers, parameters, observed.sharesAtNearest, Nearest);
  return result;
}

std::vector<std::uint32_t> fullSchools(const ChoiceSetting &setting, const ObservedChoices &observed) {
  constexpr double full = 0.98;
  std::vector<std::uint32_t> result;
  for (std::uint32_t school = 0; school < setting.schools.size(); ++school)
    if (setting.schools[school].places && knownTotal(observed, school) >= full * *setting.schools[school].places)
      result.push_back(school);
  return result;
}

double atWrongSchool(const std::vector<Moment> &rolls, const std::vector<ChoiceSums> &sums, const GroupSet &groups) {
  double wrong = 0;
  double all = 0;
  for (const Moment &roll : rolls)
    if (contains(groups, roll.figure.groups)) {
      wrong += std::abs(roll.observed - mean(sums, roll.figure)) / 2;
      all += roll.observed;
    }
  return all > 0 ? wrong / all : unknown;
}

} // namespace skolmix
