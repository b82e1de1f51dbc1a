#pragma once

#include "choice/margins.h"
#include "overlay/equal_area.h"
#include "planning/errors.h"
#include "planning/planning_data.h"
#include "planning/proposal.h"
#include "segregation/measures.h"

namespace skolmix {

/// Straight-line way to school of the pupils at schools with a known location, metres; NaN where there are none.
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

/// Works out a plan's enrolment and figures. Cost: shares × groups, and a sort of the shares for the percentile.
Scorecard scorecard(const PlanningData &data, const Plan &plan, const EqualArea &projection);

/// The enrolment as the measures see it: without "outside" if it does not count.
Counts measured(const PlanningData &data, const Counts &enrolment);

/// Pupils who attend another school after the moves than before, those who leave "outside" included.
double pupilsWhoChange(const PlanningData &data, std::span<const Move> moves);

/// A proposal with what it moves and what becomes of the schools.
struct ScoredProposal {
  std::string name;
  std::vector<std::uint32_t> opened; ///< schools that exist only in this proposal
  std::vector<Move> moves;
  Scorecard card;
  double pupilsWhoChange;
  std::vector<Measures> changeErrors; ///< plausible standard errors of the measures' changes, per dimension
};

/// Scores proposals one by one against the same baseline, the lowest H of the headline dimension first, then by name.
std::vector<ScoredProposal> score(const Baseline &baseline, const PlanningData &data, const EqualArea &projection,
                                  std::span<const Proposal> proposals, const Progress &progress);

/// Pupils of the row, counted by the first dimension.
inline double pupilsOf(const PlanningData &data, std::span<const double> row) {
  return sum(groupsOf(row, data.dimensions.front()));
}

} // namespace skolmix
