#pragma once

#include "choice/margins.h"
#include "overlay/equal_area.h"
#include "planning/errors.h"
#include "planning/scenario.h"
#include "segregation/measures.h"

namespace skolmix {

/// Way to school of the pupils at schools with a known location, metres: the way that the model reckons with, else a
/// straight line; NaN where there are none.
struct WayToSchool {
  double mean;
  double percentile95;
  double pupils; ///< how many pupils it speaks of
};

/// A way, and how many go it.
struct WeightedWay {
  double metres;
  double pupils;
};
WayToSchool wayToSchool(std::vector<WeightedWay> ways);

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

/// Pupils above the places of their school, over all open schools whose places are known; NaN where none are.
double pupilsAbovePlaces(const PlanningData &data, const Counts &enrolment);

/// Of the pupils of a flow after the moves, those whose school did not have them before. Of pupils that only a scenario
/// brings nobody is new.
double pupilsNewAtSchool(const PlanningData &data, const PlannedChoice &before, const PlannedChoice &after,
                         std::size_t flow);

/// Pupils who attend another school after the moves than before, those who leave "outside" included, as few as can be:
/// per part of a unit, those whom schools gain. Cost: flows × log flows.
double pupilsWhoChange(const PlanningData &data, const PlannedChoice &before, const PlannedChoice &after);

/// All figures of today's plan, and what they were made of.
struct ScoredToday {
  PlannedChoice choice;
  Scorecard card;
};

/// A stage under a scenario: what moves, and what becomes of the schools.
struct ScoredPlan {
  std::string name; ///< of the scenario
  PlannedStage plan;
  std::vector<Move> moves; ///< by school
  Counts pupilsOfMoves;    ///< move × group: who then attends the new school
  Scorecard card;
  double pupilsWhoChange;
  std::vector<Measures> changeErrors; ///< plausible standard errors of the measures' changes, per dimension
  std::size_t draws;                  ///< of the model, 0 where it has none
  double chanceOfLowerH; ///< how sure it is that H of the first dimension falls, by the model's draws; NaN without
  std::optional<double> breakEven; ///< see breakEvenAvoidance; for the catchment models

  /// Whether the school is only another scenario's.
  bool isElsewhere(const PlanningData &today, std::size_t school) const {
    return !today.isOpen(school) && !plan.data.isOpen(school);
  }
};

/// Today's plan without any change.
ScoredToday scoreToday(const Stage &stage, const EqualArea &projection, const Progress &progress);

/// Scores what a scenario makes of a stage; `moves` are those of its grounds, and `choice` what pupils choose then.
ScoredPlan score(const Stage &stage, const EqualArea &projection, const ScoredToday &today, std::string name,
                 PlannedStage plan, std::span<const Move> moves, const PlannedChoice &choice);

/// The lowest H of the first dimension first, then by name.
void rank(std::vector<ScoredPlan> &plans);

/// Pupils of the row, counted by the first dimension.
inline double pupilsOf(const PlanningData &data, std::span<const double> row) {
  return sum(groupsOf(row, data.dimensions.front()));
}

} // namespace skolmix
