#pragma once

#include "planning/comparison.h"

namespace skolmix {

/// A scenario that could be, and a first estimate of its H of the leading dimension, the mean over stages by pupils.
struct Candidate {
  Scenario scenario;
  double theilH;
};

/// What a closure or merger is called; ids in, the first closes or takes in the second.
using Naming = std::function<std::string(const std::vector<std::string> &schools)>;

/// Closing each of the schools, or each two of them, where pupils then go to the nearest others; the lowest estimated H
/// first. Estimates come from CatchmentScore or ChoiceScore: places, admission, independent schools and avoidance are
/// left to the full scorecard, and not all closures are possible. Cost: per closure, what the score's `close` costs in
/// every stage.
std::vector<Candidate> closures(std::span<const Stage> stages, const EqualArea &projection, const ScoredBaseline &today,
                                const std::vector<std::string> &schools, bool inPairs, const Naming &naming,
                                const Progress &progress);

/// One school takes in another that is no farther than `longestWay` metres away and has a stage in common, and, where
/// `asPairs`, one takes the lower and the other the upper of their stages; both ways round.
std::vector<Candidate> mergers(std::span<const Stage> stages, const EqualArea &projection, const ScoredBaseline &today,
                               const std::vector<std::string> &schools, double longestWay, bool asPairs,
                               const Naming &naming, const Progress &progress);

/// Each school with every other run of stages than it has today, by the engine itself, without draws. Cost: that of
/// scoreScenario for each.
std::vector<Candidate> stageChanges(std::span<const Stage> stages, const EqualArea &projection,
                                    const Standards &standards, const std::vector<std::string> &schools,
                                    const Naming &naming, const Progress &progress);

} // namespace skolmix
