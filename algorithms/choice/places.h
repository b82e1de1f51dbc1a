#pragma once

#include "choice/expectation.h"

namespace skolmix {

/// What it takes to keep enrolments within the places.
struct WithinPlaces {
  ChoiceParameters parameters; ///< with less attractive full schools
  std::vector<std::uint32_t> full;
  double above = 0; ///< pupils that are still above the places of their school, because there is no room for them
};

/// Makes schools with more applicants than places less attractive, to all groups alike, until none has more than it has
/// places, and no school that has places left: the balancing factors of the doubly constrained gravity model, where
/// places are upper limits (Furness 1965; Wilson 1967). Independent schools, too. Stops when fewer than 0.01 pupils are
/// above places, or when 500 steps have not come so far, as where there are fewer places than pupils.
/// Cost: steps × one expected enrolment.
WithinPlaces withinPlaces(const ChoiceSetting &setting, const ChoiceParameters &parameters, const Progress &progress,
                          unsigned threads = allThreads());

} // namespace skolmix
