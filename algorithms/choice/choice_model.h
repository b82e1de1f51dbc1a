#pragma once

#include "choice/admission.h"
#include "choice/feedback.h"

namespace skolmix {

/// How pupils become an enrolment.
enum class ChoiceKind {
  Catchment, ///< everyone attends the catchment's school
  TakeUp,    ///< some of each group do not
  Gravity,   ///< schools pull by the power of the way
  Logit,     ///< schools pull by utility
  Admission, ///< pupils rank schools by the logit, schools admit them by their rules
};

/// Whether pupils attend their catchment's school or none that they choose by the way.
inline bool followsCatchments(ChoiceKind kind) { return kind == ChoiceKind::Catchment || kind == ChoiceKind::TakeUp; }

/// A model with all its parameters.
struct ChoiceModel {
  ChoiceKind kind = ChoiceKind::Catchment;
  ChoiceParameters parameters;
  std::vector<ChoiceParameters> plausible; ///< the same, drawn from the errors of their estimates; none where not known
  bool respectsPlaces = false;             ///< whether the distance models keep schools within their places
  AdmissionRules rules;
  std::size_t admissionDraws = 100;
  std::uint64_t seed = 1;
};

/// Whether a model needs the costs of ways to schools that are not the catchment's own.
bool needsCosts(const ChoiceModel &model);

/// What a model says, and how sure it is.
struct ChoiceOutcome {
  Counts enrolment; ///< school × group, "outside" last
  Flows flows;
  /// Of the enrolment: what choices of each on their own, lotteries and the errors of the parameters make of it. None
  /// for the catchment models with given parameters.
  Counts variance;
  /// Enrolments with other plausible parameters, and for the admission of other pupils with other luck. The same number
  /// of a draw means the same parameters and pupils, whatever the schools and catchments.
  std::vector<Counts> draws;
  std::vector<std::uint32_t> full;     ///< schools that the distance models had to make less attractive
  double abovePlaces = 0;              ///< pupils for whom there was no room within the places
  std::vector<Equilibrium> equilibria; ///< where the mix of schools enters the choices
  std::optional<Admissions> admissions;
};

/// Where the mix of schools enters an admission, draws are of pupils and lots, not of parameters, and choices and mix
/// agree where they differ by half a pupil. Cost: that of the model, times the number of draws.
ChoiceOutcome choose(const ChoiceSetting &setting, const ChoiceModel &model, const Progress &progress);

} // namespace skolmix
