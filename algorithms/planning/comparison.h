#pragma once

#include "planning/scorecard.h"

#include <array>

namespace skolmix {

/// By what scenarios are compared. Less is better, but for Compactness.
enum class Criterion {
  TheilH,              ///< Theil's H, the mean over dimensions by their weights, and over stages by their pupils
  WayMean,             ///< metres
  WayPercentile95,     ///< metres
  PupilsFarAway,       ///< whose way is longer than is thought right in their stage
  PupilsAbovePlaces,   ///< of their school; none where no places are known
  PupilsWhoChange,     ///< school, compared with today
  PupilsOutside,       ///< at no school
  NeighboursApart,     ///< chance, 0 to 1, that two pupils of one unit are at different schools
  ClassmatesApart,     ///< chance that two pupils of one school are at different schools in the next stage
  Compactness,         ///< of catchments, 4π area / border² (Polsby and Popper 1991), mean over their pupils
  ScatteredCatchments, ///< how many consist of more than one piece
  Cost,                ///< to build
  YearlyCost,
};
inline constexpr std::size_t criterionCount = 13;
inline bool isLessBetter(Criterion criterion) { return criterion != Criterion::Compactness; }

/// A figure and what is plausible for it, 95 in 100; NaN where that, or the figure itself, is not known.
struct Figure {
  double value, low, high;
};
using Figures = std::array<Figure, criterionCount>;
inline const Figure &figure(const Figures &figures, Criterion criterion) {
  return figures[static_cast<std::size_t>(criterion)];
}

/// What counts in a comparison.
struct Standards {
  std::vector<double> weights; ///< of the dimensions; they need not sum to 1
  std::vector<double> farAway; ///< metres, per stage
};

/// A scenario with what becomes of all stages.
struct ScoredScenario {
  std::string name;
  std::vector<ScoredPlan> plans; ///< per stage
  Figures figures;               ///< of all stages
  std::vector<Figures> ofStages;
  std::vector<double> drawnH; ///< weighted, per draw of the model; none without
  double changeError;         ///< plausible standard error of the change of weighted H from today
};

/// All stages today.
struct ScoredBaseline {
  std::vector<ScoredToday> stages;
  ScoredScenario asScenario; ///< today, as the scenario in which nothing changes
};
ScoredBaseline scoreBaseline(std::span<const Stage> stages, const EqualArea &projection, const Standards &standards,
                             const Progress &progress);

/// Scores a scenario. Throws ChangeError where it cannot be. Cost: that of the changes, of the model per stage, and of
/// the scorecard.
ScoredScenario scoreScenario(std::span<const Stage> stages, const EqualArea &projection, const Standards &standards,
                             const ScoredBaseline &today, const Scenario &scenario, const Progress &progress);

/// The yardstick: everyone attends the open school with the least cost of the way, whatever its places.
ScoredScenario scoreNearest(std::span<const Stage> stages, const EqualArea &projection, const Standards &standards,
                            const ScoredBaseline &today, const std::string &name, const Progress &progress);

/// How sure it is that weighted H is lower in `a` than in `b`: by the draws of the model, which are the same in both,
/// or else by their errors, as if those of their changes from today were independent, which makes it less sure than it
/// is where both move the same areas. 0.5 where both are equal; NaN where nothing is known of their
/// errors.
double chanceOfLowerH(const ScoredScenario &a, const ScoredScenario &b);

/// For every scenario the first that is at least as good by all criteria and better by one; none for those on the
/// Pareto front. Figures that are not known are left out. Cost: scenarios² × criteria.
std::vector<std::optional<std::size_t>> dominatedBy(std::span<const Figures> scenarios,
                                                    std::span<const Criterion> criteria);

} // namespace skolmix
