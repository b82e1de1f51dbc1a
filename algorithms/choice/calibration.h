#pragma once

#include "choice/choice_setting.h"
#include "model/parallel.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace skolmix {

/// A figure as it was published, of a group or, without one, of all pupils at the schools.
struct PublishedFigure {
  double value;
  std::optional<std::size_t> group = std::nullopt; ///< of the leading dimension
  double step = 0;                                 ///< it was rounded to a multiple of this
};

/// What is known of who goes where; each of it may be missing.
struct ObservedChoices {
  Counts rolls;               ///< school × leading group, NaN where not known; without rows where no roll is
  std::vector<double> totals; ///< pupils per school, NaN where not known; empty where no total is
  std::vector<PublishedFigure> meanCosts;       ///< of the way to school, before the bus pass
  std::vector<PublishedFigure> sharesAtNearest; ///< of pupils whose school is the nearest one, 0 to 1
};

/// Where the attractiveness of schools comes from.
enum class Attractiveness {
  Equal,
  ByPlaces,  ///< ln places: schools attract in proportion to them (Huff 1963); the mean where they are not known
  Estimated, ///< from the rolls
};

struct CalibrationOptions {
  Attractiveness attractiveness = Attractiveness::Equal;
  bool estimateDecay = true;
  bool estimateOwnCatchment = false;
  /// Whether decay and own catchment may differ between groups. Groups that no figure is about alone share theirs.
  bool differByGroup = true;
};

/// What an estimate is of: members of GroupChoice, and the attractiveness.
enum class EstimateOf { TakeUp, Independent, Outside, Decay, Attractiveness, OwnCatchment };

struct Estimate {
  EstimateOf kind;
  std::optional<std::size_t> group;    ///< none: of all groups that have no estimate of this kind for themselves
  std::optional<std::uint32_t> school; ///< of an attractiveness
  double value;
  double standardError; ///< by chance and the error of the model; NaN where the figures do not determine the value
  double chanceError;   ///< by chance alone: how far it would be off if the model were true
};

/// Estimates that the figures cannot tell apart: no figure changes if all of these change by their loadings. One of
/// them was kept where it started, an own catchment rather than an attractiveness, and that rather than a decay.
struct Confounded {
  std::vector<std::size_t> estimates; ///< numbers in `Calibration::estimates`
  std::vector<double> loadings;
};

/// How the model describes a group, or all pupils.
struct GroupFit {
  double atWrongSchool; ///< ½ Σ |observed − modelled| / Σ observed over the rolls: 0 to 1; NaN where none is known
  double meanCost;      ///< modelled; NaN without pupils
  double shareAtNearest; ///< modelled
};

struct Fit {
  double chiSquare;        ///< of the differences between figures and model, if they were by chance alone
  double degreesOfFreedom; ///< figures that are not used up by estimates
  double overdispersion; ///< χ² per degree of freedom: about 1 where the model is true; NaN without degrees of freedom
  double modelError;     ///< variance beyond chance, in units of the chance that would be if all pupils chose alike
  GroupFit everyone;
  std::vector<GroupFit> groups; ///< of the leading dimension
};

/// Groups with more pupils on the rolls than live in the units, none: those of `Estimate`. Their rolls were multiplied.
struct ScaledRolls {
  std::optional<std::size_t> group;
  double factor;
};

struct Calibration {
  ChoiceParameters parameters;
  std::vector<Estimate> estimates; ///< by kind, then group or school
  Counts covariance;               ///< of the estimates, with the error of the model; 0 where errors are not known
  std::vector<Confounded> confounded;
  Fit fit;
  std::vector<std::uint32_t> fullSchools; ///< 98 % of their places are taken: they attract at least as estimated
  std::vector<ScaledRolls> scaledRolls;
  bool converged; ///< if not, nothing of this can be relied on
  int iterations;
};

/// The parameters under which the distance model (`logit`) comes closest to the figures.
///
/// Every figure is a sum over pupils of the mean of some h_j over the schools they may choose: h = [j is the school]
/// for rolls, the cost c_j for its mean, [j is nearest] for the share there. Every parameter is the coefficient of some
/// z_j in utility. So D = Σ n Cov(h, z) are the derivatives of figures and Σ n Cov(h, h') their covariances, over the
/// schools under the model. The estimates solve Dᵀ Ω⁻¹ (x − m) = 0, with x the figures, m what the model says, and Ω
/// their covariance by chance, rounding and the error of the model (generalised least squares by Gauss-Newton steps,
/// with Ω kept up to date; minimum distance, Malinvaud 1970). The error of the model is a multiple of the covariance
/// that figures would have if all pupils chose alike, as large as makes χ² equal its degrees of freedom, or 0 (Williams
/// 1982). Standard errors: (Dᵀ Ω⁻¹ D)⁻¹. With as many parameters as figures they meet the figures: one mean cost and
/// one decay is the calibration of Hyman (1969), totals and attractiveness the balancing of Furness (1965) and Wilson
/// (1967).
///
/// Before: outside_g = 1 − pupils on the rolls / pupils with a way to a school, where the rolls of all schools are
/// known (of the group, else of all groups without rolls of their own together). Where catchments are known: takeUp_g =
/// pupils of municipal schools / pupils in their catchments, independent_g = pupils of independent schools / all
/// others, both at most 1 and with binomial errors.
///
/// Attractiveness is the same for all groups, with mean 0 over pupils. Schools without a roll keep 0, and the others
/// are measured against them. Schools that no pupil could choose between are measured apart. A school with a roll of 0
/// counts as having half a pupil. Groups without pupils are left out. What is not estimated stays as in `start`; a
/// decay above 0 there is where the search begins. Throws Error where nothing determines the decay or a figure is
/// impossible. Cost: iterations × (parts × groups × schools² + figures³). The same whatever the number of threads.
Calibration calibrate(const ChoiceSetting &setting, const ObservedChoices &observed, const ChoiceParameters &start,
                      const CalibrationOptions &options, const Progress &progress, unsigned threads = allThreads());

/// Parameters as they might be, given the errors of their estimates: multivariate normal around `parameters`, shares
/// kept within 0 to 1 and decay from falling below 0. Those with unknown errors stay. Cost: draws × estimates².
std::vector<ChoiceParameters> drawParameters(const ChoiceParameters &parameters, std::span<const Estimate> estimates,
                                             const Counts &covariance, std::size_t draws, std::uint64_t seed);

} // namespace skolmix
