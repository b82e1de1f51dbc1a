#pragma once

#include "choice/margins.h"
#include "overlay/equal_area.h"
#include "planning/errors.h"
#include "segregation/measures.h"

namespace skolmix {

/// Way to school of the pupils at schools with a known location, metres: the way that the model reckons with, else a
/// straight line; NaN where there are none.
struct WayToSchool {
  double mean;
  double percentile95;
  double pupils; ///< how many pupils it speaks of
};

/// All figures by which a plan is judged.
struct Scorecard {
  Counts enrolment;               ///< school × group, "outside" last
  Margins margins;                ///< of the enrolment
  std::vector<Measures> measures; ///< per dimension
  std::vector<Measures> errors;   ///< their plausible standard errors
  WayToSchool way;
};

/// The figures of what pupils choose. Cost: flows × groups, and a sort of the flows for the percentile.
Scorecard scorecard(const PlanningData &data, const PlannedChoice &choice, const EqualArea &projection);

/// The way of every flow, metres; NaN for those outside, and to schools without a location.
std::vector<double> waysOfFlows(const PlanningData &data, const PlannedChoice &choice, const EqualArea &projection);

/// The way of the pupils at each school, and of each group to all schools.
struct WaysToSchools {
  std::vector<WayToSchool> schools;
  std::vector<WayToSchool> groups; ///< of all dimensions
};
WaysToSchools waysToSchools(const PlanningData &data, const PlannedChoice &choice, const EqualArea &projection);

/// Pupils above the places of their school, over all schools whose places are known; NaN where none are.
double pupilsAbovePlaces(const PlanningData &data, const Counts &enrolment);

/// Pupils who attend another school after the moves than before, those who leave "outside" included, as few as can be:
/// per part of a unit, those whom schools gain. Cost: flows × log flows.
double pupilsWhoChange(const PlanningData &data, const PlannedChoice &before, const PlannedChoice &after);

/// All figures of today's plan, and what they were made of.
struct ScoredToday {
  PlannedChoice choice;
  Scorecard card;
};

/// A proposal with what it moves and what becomes of the schools.
struct ScoredProposal {
  std::string name;
  std::vector<std::uint32_t> opened; ///< schools that exist only in this proposal
  std::vector<Move> moves;           ///< by school
  Counts pupilsOfMoves;              ///< move × group: who then attends the new school
  Scorecard card;
  double pupilsWhoChange;
  std::vector<Measures> changeErrors; ///< plausible standard errors of the measures' changes, per dimension
  std::size_t draws;                  ///< of the model, 0 where it has none
  double chanceOfLowerH; ///< how sure it is that H of the first dimension falls, by the model's draws; NaN without
  std::optional<double> breakEven; ///< see breakEvenAvoidance; for the catchment models
};

/// Today's plan without any change. Schools in `shut` are not open today.
ScoredToday scoreToday(const Baseline &baseline, const PlanningData &data, const EqualArea &projection,
                       const std::vector<bool> &shut, const Progress &progress);

/// Schools that are open only in some of the proposals.
std::vector<bool> openedLater(const PlanningData &data, std::span<const Proposal> proposals);

/// Scores proposals one by one against the same baseline, the lowest H of the headline dimension first, then by name.
std::vector<ScoredProposal> score(const Baseline &baseline, const PlanningData &data, const EqualArea &projection,
                                  const ScoredToday &today, std::span<const Proposal> proposals,
                                  const Progress &progress);

/// Pupils of the row, counted by the first dimension.
inline double pupilsOf(const PlanningData &data, std::span<const double> row) {
  return sum(groupsOf(row, data.dimensions.front()));
}

} // namespace skolmix
