#include "choice/calibration.h"

#include "choice/choice_figures.h"
#include "choice/choice_sums.h"
#include "model/error.h"
#include "model/random.h"

#include <Eigen/Cholesky>
#include <Eigen/LU>
#include <algorithm>
#include <boost/random/normal_distribution.hpp>
#include <cmath>
#include <limits>

namespace skolmix {
namespace {

using Eigen::Index;
using Matrix = Eigen::MatrixXd;
using Vector = Eigen::VectorXd;
using Indexes = std::vector<Index>;

constexpr double notKnown = std::numeric_limits<double>::quiet_NaN();

// --- Unknown coefficients of utility -----------------------------------------------------------------------------

struct Unknown {
  EstimateOf kind;
  std::optional<std::size_t> group;
  std::optional<std::uint32_t> school;
  WeightedSum attribute; ///< weighted with the unit of the coefficient, which is chosen such that 1 makes a difference
  double start;          ///< in that unit
  bool isFree = true;

  double unit() const { return std::abs(attribute.weight); }
  bool isDecay() const { return kind == EstimateOf::Decay; }
};

/// Each group that some figure is about alone, and the others together.
std::vector<GroupSet> toldApart(const std::vector<Moment> &moments, const GroupSet &groups, bool differByGroup) {
  std::vector<GroupSet> result;
  GroupSet others = groups;
  for (std::size_t group = 0; group < groups.size() && differByGroup; ++group) {
    const GroupSet own = only(group, groups.size());
    if (std::ranges::none_of(moments, [&](const Moment &moment) { return moment.figure.groups == own; }))
      continue;
    result.push_back(own);
    others[group] = false;
  }
  if (!isEmpty(others))
    result.push_back(others);
  return result;
}

/// One by which ways begin to matter.
double unitOfDecay(const ChoiceSetting &setting, Decay decay) {
  if (decay == Decay::Power)
    return 1;
  double sum = 0;
  double ways = 0;
  for (const std::vector<double> &costs : setting.costs)
    for (const double cost : costs)
      if (!std::isnan(cost)) {
        sum += cost;
        ++ways;
      }
  return sum > 0 ? ways / sum : 1;
}

/// Where a search begins: at the parameter of the first of the groups.
double startOf(const ChoiceParameters &parameters, EstimateOf kind, const GroupSet &groups) {
  for (std::size_t group = 0; group < groups.size(); ++group)
    if (groups[group])
      return parameters.groups[group].*member(kind);
  return 0;
}

/// Whether there are rolls of all its schools.
bool isKnown(const Market &market, const std::vector<double> &onRolls) {
  return std::ranges::none_of(market, [&](std::size_t school) { return std::isnan(onRolls[school]); });
}

/// One per school. Only differences count: where all are known, the largest school is what the others are measured
/// against, and not free.
std::vector<Unknown> unknownAttractiveness(const std::vector<Market> &markets, const std::vector<double> &onRolls,
                                           const GroupSet &groups) {
  std::vector<Unknown> result;
  for (std::uint32_t school = 0; school < onRolls.size(); ++school)
    result.push_back(
        {EstimateOf::Attractiveness, std::nullopt, school, {school, groups}, 0, !std::isnan(onRolls[school])});
  for (const Market &market : markets)
    if (isKnown(market, onRolls))
      result[*std::ranges::max_element(market, {}, [&](std::size_t school) { return onRolls[school]; })].isFree = false;
  return result;
}

/// The decay comes first and the own catchment last: of what cannot be told apart, the last is kept where it is.
std::vector<Unknown> unknownsOf(const Choosers &choosers, const std::vector<Moment> &moments,
                                const std::vector<Market> &markets, const RollFigures &rolls,
                                const CalibrationOptions &options) {
  std::vector<Unknown> result;
  const GroupSet groups = groupsWithPupils(choosers);
  const std::vector<GroupSet> apart = toldApart(moments, groups, options.differByGroup);
  const double unit = unitOfDecay(choosers.setting(), rolls.parameters.decay);
  const auto add = [&](EstimateOf kind, const GroupSet &of, Feature feature, double weight, double start) {
    result.push_back({kind, single(of), std::nullopt, {choosers.row(feature), of, weight}, start});
  };
  if (options.estimateDecay)
    for (const GroupSet &of : apart) {
      const double start = startOf(rolls.parameters, EstimateOf::Decay, of);
      add(EstimateOf::Decay, of, DecayingCost, -unit, start > 0 ? start / unit : 1);
    }
  if (options.attractiveness == Attractiveness::Estimated)
    std::ranges::move(unknownAttractiveness(markets, rolls.pupils, groups), std::back_inserter(result));
  if (options.estimateOwnCatchment)
    for (const GroupSet &of : apart)
      add(EstimateOf::OwnCatchment, of, Own, 1, startOf(rolls.parameters, EstimateOf::OwnCatchment, of));
  return result;
}

ChoiceParameters withValues(ChoiceParameters parameters, const std::vector<Unknown> &unknowns, const Vector &values) {
  for (std::size_t number = 0; number < unknowns.size(); ++number) {
    const Unknown &own = unknowns[number];
    const double value = values[index(number)] * own.unit();
    if (own.school)
      std::ranges::fill(parameters.attractiveness[*own.school], value);
    else
      set(parameters, own.kind, own.attribute.groups, value);
  }
  return parameters;
}

// --- Least squares -----------------------------------------------------------------------------------------------

struct Problem {
  const Choosers &choosers;
  const ChoiceParameters &start;
  const std::vector<Moment> &moments;
  std::size_t fixedSums; ///< sums of moments that no model can miss
  const std::vector<Unknown> &unknowns;

  std::size_t degreesOfFreedom(std::size_t determined) const {
    return moments.size() - std::min(moments.size(), fixedSums + determined);
  }
};

/// The model with some values of the unknowns.
struct State {
  Vector values;
  std::vector<ChoiceSums> sums;
  Vector residuals; ///< observed − modelled
};

State stateAt(const Problem &problem, const Vector &values, const Progress &progress) {
  State state{values, problem.choosers.sums(withValues(problem.start, problem.unknowns, values), progress),
              Vector(index(problem.moments.size()))};
  for (std::size_t number = 0; number < problem.moments.size(); ++number) {
    const Moment &moment = problem.moments[number];
    state.residuals[index(number)] = moment.observed - mean(state.sums, moment.figure);
  }
  return state;
}

/// How far figures may be from the model, by chance and by an error of the model of size 1.
struct Variances {
  Matrix chance;
  Matrix model;
};

Variances variancesAt(const Problem &problem, const State &state) {
  const std::vector<Moment> &moments = problem.moments;
  const Index size = index(moments.size());
  Variances result{Matrix(size, size), Matrix(size, size)};
  for (std::size_t number = 0; number < moments.size(); ++number) {
    const Index row = index(number);
    for (std::size_t other = 0; other <= number; ++other) {
      const Index column = index(other);
      const WeightedSum &one = moments[number].figure;
      const WeightedSum &two = moments[other].figure;
      result.chance(row, column) = result.chance(column, row) = covariance(state.sums, one, two);
      result.model(row, column) = result.model(column, row) = pooledCovariance(state.sums, one, two);
    }
    result.chance(row, row) += moments[number].roundingVariance;
  }
  return result;
}

/// The problem as it is around a state and for a size of the model's error.
struct Linearised {
  Variances variances;
  Eigen::LLT<Matrix> root; ///< of both variances: makes figures uncorrelated with variance 1, as they are below
  Vector residuals;
  Matrix derivatives; ///< of the figures by the unknowns
  Matrix information;

  double chiSquare(const Vector &of) const { return root.matrixL().solve(of).squaredNorm(); }
};

Linearised linearised(const Problem &problem, const State &state, double modelError) {
  Linearised result;
  result.variances = variancesAt(problem, state);
  result.root.compute(result.variances.chance + modelError * result.variances.model);
  result.residuals = result.root.matrixL().solve(state.residuals);
  result.derivatives.resize(index(problem.moments.size()), index(problem.unknowns.size()));
  for (std::size_t number = 0; number < problem.moments.size(); ++number)
    for (std::size_t other = 0; other < problem.unknowns.size(); ++other)
      result.derivatives(index(number), index(other)) =
          covariance(state.sums, problem.moments[number].figure, problem.unknowns[other].attribute);
  result.root.matrixL().solveInPlace(result.derivatives);
  result.information = result.derivatives.transpose() * result.derivatives;
  return result;
}

/// Which unknowns the figures determine, and along which directions of their values no figure changes: for each of the
/// others one that moves it by 1 and those before it.
struct Identified {
  Indexes determined;
  Indexes others;
  std::vector<Vector> directions; ///< of `others`
};

/// Takes the unknowns in turn; one that makes no difference beyond those before it is not determined.
Identified identify(const Matrix &information, const std::vector<Unknown> &unknowns) {
  constexpr double leastPart = 1e-8;        // of what it would be alone
  constexpr double leastInformation = 1e-4; // a standard error of 100, where 1 makes a difference
  Identified result;
  Matrix rest = information;
  for (Index number = 0; number < rest.rows(); ++number) {
    if (!unknowns[number].isFree)
      continue;
    const double own = rest(number, number);
    if (own > std::max(leastPart * information(number, number), leastInformation)) {
      const Vector column = rest.col(number);
      rest.noalias() -= column * (column.transpose() / own);
      result.determined.push_back(number);
    } else {
      result.others.push_back(number);
    }
  }
  const Eigen::LDLT<Matrix> factors(information(result.determined, result.determined));
  for (const Index number : result.others) {
    const Vector shared = information(result.determined, number);
    Vector direction = Vector::Zero(rest.rows());
    direction(result.determined) = -Vector(factors.solve(shared));
    direction[number] = 1;
    result.directions.push_back(direction);
  }
  return result;
}

/// How much a move in a direction changes each unknown, in errors it would have alone; 1 for the most changed.
Vector loads(const Vector &direction, const Matrix &information) {
  const Vector result = direction.cwiseAbs().cwiseProduct(information.diagonal().cwiseSqrt());
  return result.maxCoeff() > 0 ? Vector(result / result.maxCoeff()) : Vector(direction.cwiseAbs());
}

constexpr double noLoad = 1e-4;

/// Whether some decay would be determined if nobody cared for catchments.
bool determinesDecay(const Matrix &information, const std::vector<Unknown> &unknowns) {
  Vector mostLoads = Vector::Zero(information.rows());
  const Identified identified = identify(information, unknowns);
  for (std::size_t number = 0; number < identified.others.size(); ++number)
    if (unknowns[identified.others[number]].kind != EstimateOf::OwnCatchment)
      mostLoads = mostLoads.cwiseMax(loads(identified.directions[number], information));
  for (std::size_t number = 0; number < unknowns.size(); ++number)
    if (unknowns[number].isDecay() && mostLoads[index(number)] < noLoad)
      return true;
  return std::ranges::none_of(unknowns, &Unknown::isDecay);
}

/// A Gauss-Newton step of some unknowns. Decay does not fall below 0.
Vector wholeStep(const Linearised &linear, Indexes moving, const Vector &values, const std::vector<Unknown> &unknowns) {
  const Vector gradient = linear.derivatives.transpose() * linear.residuals;
  Vector step;
  const auto leavesRange = [&](Index number) {
    return unknowns[number].isDecay() && values[number] <= 0 && step[number] < 0;
  };
  do {
    const Matrix information = linear.information(moving, moving);
    const Vector ofMoving = gradient(moving);
    step = Vector::Zero(values.size());
    step(moving) = Vector(information.ldlt().solve(ofMoving));
  } while (std::erase_if(moving, leavesRange) > 0);
  return step;
}

/// How much of a step to take. Where steps of less than a standard error do not become much shorter, the model is far
/// from the figures, and whole steps go too far or not far enough: as much as this one and the part that was taken of
/// the one before tell (Aitken's method for vectors, Irons and Tuck 1969).
double aitkenPart(const Vector &step, const Vector &before, double partBefore, const Matrix &information) {
  constexpr double muchShorter = 0.1;
  constexpr double least = 0.25;
  constexpr double most = 1.75;
  const double length = step.dot(information * step); // squared, as all here
  if (length > 1 || length < muchShorter * before.dot(information * before))
    return 1;
  const Vector change = before - step;
  return std::clamp(partBefore * before.dot(information * change) / change.dot(information * change), least, most);
}

/// The part of a step with which nothing changes too much at a time.
double longestPart(const Vector &step, const Vector &values, const std::vector<Unknown> &unknowns) {
  constexpr double longest = 2;
  double part = 1;
  for (Index number = 0; number < step.size(); ++number) {
    const double most = unknowns[number].isDecay() ? longest * std::max(values[number], 1.0) : longest;
    part = std::min(part, most / std::abs(step[number]));
  }
  return part;
}

Vector moved(Vector values, const Vector &step, const std::vector<Unknown> &unknowns) {
  values += step;
  for (Index number = 0; number < values.size(); ++number)
    if (unknowns[number].isDecay())
      values[number] = std::max(0.0, values[number]);
  return values;
}

/// A step, or half of it, or …, that brings the model closer to the figures; none where all are too long.
std::optional<State> better(const Problem &problem, const State &now, const Linearised &linear, const Vector &step,
                            const Progress &progress) {
  constexpr int mostHalvings = 10;
  constexpr double rounding = 1e-10;
  const double most = linear.residuals.squaredNorm() * (1 + rounding);
  for (int halvings = 0; halvings < mostHalvings; ++halvings) {
    State next = stateAt(problem, moved(now.values, std::ldexp(1, -halvings) * step, problem.unknowns), progress);
    if (linear.chiSquare(next.residuals) <= most)
      return next;
  }
  return std::nullopt;
}

/// The size of the model's error with which χ² is as large as its degrees of freedom. A step towards it, exact if χ²
/// falls as one over the error and a constant.
double nextModelError(const Linearised &linear, double modelError, std::size_t degreesOfFreedom) {
  const double chiSquare = linear.residuals.squaredNorm();
  const Vector weighted = linear.root.matrixU().solve(linear.residuals);
  const double slope = weighted.dot(linear.variances.model * weighted);
  if (slope <= 0)
    return 0;
  const double excess = chiSquare / static_cast<double>(std::max<std::size_t>(degreesOfFreedom, 1)) - 1;
  return std::max(0.0, modelError + excess * chiSquare / slope);
}

struct Solution {
  State state;
  double modelError = 1;
  bool converged = false;
  int iterations = 0;
};

Solution startOf(const Problem &problem, const Progress &progress) {
  Vector values(index(problem.unknowns.size()));
  std::ranges::transform(problem.unknowns, values.begin(), &Unknown::start);
  Solution result{stateAt(problem, values, progress)};
  if (!determinesDecay(linearised(problem, result.state, result.modelError).information, problem.unknowns))
    throw Error(SKOLMIX_MESSAGE("Skolmix",
                                "Nothing in these figures tells how far pupils are willing to go. The rolls of the "
                                "schools per group, the mean way to school or the share of pupils at their nearest "
                                "school would tell; totals of the schools tell it only where the attractiveness of "
                                "schools is not estimated from them."));
  return result;
}

Solution solve(const Problem &problem, const Progress &progress) {
  constexpr int mostIterations = 100;
  constexpr double closeEnough = 1e-6; // the square of the last step, in standard errors
  constexpr double closeModelError = 0.01;
  int passes = 0; // how many there will be is not known: each takes a fifth of what is left
  const Progress ofPass = [&](double done) {
    progress(1 - std::pow(0.8, passes + done));
    passes += done == 1;
  };
  Solution now = startOf(problem, ofPass);
  Vector before;
  double part = 1;
  while (now.iterations < mostIterations && !now.converged) {
    const Linearised linear = linearised(problem, now.state, now.modelError);
    const Indexes determined = identify(linear.information, problem.unknowns).determined;
    const Vector step = wholeStep(linear, determined, now.state.values, problem.unknowns);
    part = now.iterations == 0 ? 1 : aitkenPart(step, before, part, linear.information);
    part = std::min(part, longestPart(step, now.state.values, problem.unknowns));
    std::optional<State> next = better(problem, now.state, linear, part * step, ofPass);
    if (!next)
      break;
    const double modelError = nextModelError(linear, now.modelError, problem.degreesOfFreedom(determined.size()));
    now = {std::move(*next), modelError,
           step.dot(linear.information * step) < closeEnough &&
               std::abs(modelError - now.modelError) <= closeModelError * modelError,
           now.iterations + 1};
    before = step;
  }
  return now;
}

// --- Estimates ---------------------------------------------------------------------------------------------------

/// Takes the mean over pupils from the attractiveness of the schools of a market, where it stands for nothing.
Matrix normalisation(const std::vector<Unknown> &unknowns, const std::vector<Market> &markets,
                     const std::vector<double> &onRolls) {
  Matrix result = Matrix::Identity(index(unknowns.size()), index(unknowns.size()));
  const Index first = std::ranges::find(unknowns, EstimateOf::Attractiveness, &Unknown::kind) - unknowns.begin();
  if (first == result.rows())
    return result;
  for (const Market &market : markets) {
    if (!isKnown(market, onRolls))
      continue;
    double pupils = 0;
    for (const std::size_t school : market)
      pupils += onRolls[school];
    for (const std::size_t school : market)
      for (const std::size_t other : market)
        result(first + index(school), first + index(other)) -= onRolls[other] / pupils;
  }
  return result;
}

/// What is found of the unknowns.
struct Findings {
  Vector values;      ///< in their units
  Matrix covariances; ///< of the coefficients; 0 where errors are not known, as below
  Matrix chance;      ///< the part of chance in them
  std::vector<bool> isKnown;
  std::vector<Vector> directions; ///< of the coefficients, 0 where hardly any
  std::size_t determined;
};

Findings findings(const Vector &values, const Linearised &linear, const std::vector<Unknown> &unknowns,
                  const Matrix &normalisation) {
  const Matrix &information = linear.information;
  const Identified identified = identify(information, unknowns);
  const Matrix ofDetermined = information(identified.determined, identified.determined);
  Matrix covariances = Matrix::Zero(information.rows(), information.cols());
  covariances(identified.determined, identified.determined) = Matrix(ofDetermined.inverse());
  const Matrix answers = covariances * linear.root.matrixU().solve(linear.derivatives).transpose(); // to the figures
  Vector units(information.rows());
  std::ranges::transform(unknowns, units.begin(), &Unknown::unit);
  const Matrix toCoefficients = units.asDiagonal() * normalisation;
  Findings result;
  result.values = normalisation * values;
  result.covariances = toCoefficients * covariances * toCoefficients.transpose();
  result.chance =
      toCoefficients * (answers * linear.variances.chance * answers.transpose()) * toCoefficients.transpose();
  result.determined = identified.determined.size();
  Vector mostLoads = Vector::Zero(units.size());
  for (const Vector &direction : identified.directions) {
    const Vector load = loads(normalisation * direction, information);
    mostLoads = mostLoads.cwiseMax(load);
    result.directions.push_back((load.array() > noLoad).select(toCoefficients * direction, 0));
  }
  for (Index number = 0; number < units.size(); ++number) {
    result.isKnown.push_back(mostLoads[number] <= noLoad && result.covariances(number, number) > 0);
    if (!result.isKnown.back()) {
      result.covariances.row(number).setZero();
      result.covariances.col(number).setZero();
    }
  }
  return result;
}

/// Puts them after the estimates of shares.
void addEstimates(Calibration &result, const std::vector<Unknown> &unknowns, const Findings &findings) {
  const std::size_t before = result.estimates.size();
  result.covariance = Counts(before + unknowns.size(), before + unknowns.size());
  for (std::size_t number = 0; number < before; ++number)
    result.covariance[number][number] = std::pow(result.estimates[number].standardError, 2);
  for (std::size_t number = 0; number < unknowns.size(); ++number) {
    const Index row = index(number);
    for (std::size_t other = 0; other < unknowns.size(); ++other)
      result.covariance[before + number][before + other] = findings.covariances(row, index(other));
    const Unknown &own = unknowns[number];
    const bool isKnown = findings.isKnown[number];
    result.estimates.push_back({own.kind, own.group, own.school, findings.values[row] * own.unit(),
                                isKnown ? std::sqrt(findings.covariances(row, row)) : notKnown,
                                isKnown ? std::sqrt(findings.chance(row, row)) : notKnown});
  }
  for (const Vector &direction : findings.directions) {
    Confounded &confounded = result.confounded.emplace_back();
    for (std::size_t number = 0; number < unknowns.size(); ++number)
      if (direction[index(number)] != 0) {
        confounded.estimates.push_back(before + number);
        confounded.loadings.push_back(direction[index(number)]);
      }
  }
}

GroupFit groupFit(const Choosers &choosers, const std::vector<Moment> &rolls, const std::vector<ChoiceSums> &sums,
                  const GroupSet &groups) {
  double pupils = 0;
  for (std::size_t school = 0; school < choosers.schools(); ++school)
    pupils += mean(sums, {school, groups});
  return {atWrongSchool(rolls, sums, groups), mean(sums, {choosers.row(Cost), groups}) / pupils,
          mean(sums, {choosers.row(Nearest), groups}) / pupils};
}

Fit fitOf(const Problem &problem, const std::vector<Moment> &rolls, const Solution &solution, std::size_t determined) {
  const Choosers &choosers = problem.choosers;
  const auto ofGroups = [&](const GroupSet &groups) { return groupFit(choosers, rolls, solution.state.sums, groups); };
  Fit fit{};
  fit.chiSquare = linearised(problem, solution.state, 0).residuals.squaredNorm();
  fit.degreesOfFreedom = static_cast<double>(problem.degreesOfFreedom(determined));
  fit.overdispersion = fit.degreesOfFreedom > 0 ? fit.chiSquare / fit.degreesOfFreedom : notKnown;
  fit.modelError = solution.modelError;
  fit.everyone = ofGroups(groupsWithPupils(choosers));
  for (std::size_t group = 0; group < choosers.groups(); ++group)
    fit.groups.push_back(ofGroups(only(group, choosers.groups())));
  return fit;
}

// --- Attractiveness that is not estimated ------------------------------------------------------------------------

/// The logarithms of places around their mean.
std::vector<double> attractivenessByPlaces(const std::vector<Alternative> &schools) {
  std::vector<double> result(schools.size());
  double sum = 0;
  double known = 0;
  for (std::size_t school = 0; school < schools.size(); ++school)
    if (schools[school].places) {
      result[school] = std::log(std::max(1.0, *schools[school].places));
      sum += result[school];
      ++known;
    }
  for (std::size_t school = 0; school < schools.size(); ++school)
    if (schools[school].places)
      result[school] -= sum / known;
  return result;
}

ChoiceParameters withAttractiveness(ChoiceParameters parameters, const ChoiceSetting &setting, Attractiveness kind) {
  parameters.attractiveness = Counts(setting.schools.size(), setting.groups());
  if (kind == Attractiveness::ByPlaces) {
    const std::vector<double> values = attractivenessByPlaces(setting.schools);
    for (std::size_t school = 0; school < values.size(); ++school)
      std::ranges::fill(parameters.attractiveness[school], values[school]);
  }
  return parameters;
}

// --- Draws -------------------------------------------------------------------------------------------------------

/// A matrix whose product with its own transpose is the covariance, which may be singular.
Matrix rootOf(const Counts &covariance) {
  const std::size_t size = covariance.rows();
  Vector errors(index(size));
  Matrix correlations = Matrix::Zero(index(size), index(size));
  for (std::size_t row = 0; row < size; ++row)
    errors[index(row)] = std::sqrt(covariance[row][row]);
  for (std::size_t row = 0; row < size; ++row)
    for (std::size_t column = 0; column < size; ++column)
      if (const double scale = errors[index(row)] * errors[index(column)]; scale > 0)
        correlations(index(row), index(column)) = covariance[row][column] / scale;
  const Eigen::LDLT<Matrix> factors(correlations);
  const Matrix lower = factors.matrixL();
  const Matrix root = lower * factors.vectorD().cwiseMax(0).cwiseSqrt().asDiagonal();
  return errors.asDiagonal() * Matrix(factors.transpositionsP().transpose() * root);
}

/// Whether an estimate is of this group, or of all that have none for themselves.
bool isOf(const Estimate &estimate, std::span<const Estimate> all, std::size_t group) {
  if (estimate.group)
    return *estimate.group == group;
  return std::ranges::none_of(
      all, [&](const Estimate &other) { return other.kind == estimate.kind && other.group == group; });
}

double withinRange(EstimateOf kind, double value) {
  switch (kind) {
  case EstimateOf::TakeUp:
  case EstimateOf::Independent:
  case EstimateOf::Outside:
    return std::clamp(value, 0.0, 1.0);
  case EstimateOf::Decay:
    return std::max(0.0, value);
  default:
    return value;
  }
}

void change(ChoiceParameters &parameters, std::span<const Estimate> all, const Estimate &estimate, double by) {
  if (estimate.school)
    for (double &value : parameters.attractiveness[*estimate.school])
      value += by;
  else
    for (std::size_t group = 0; group < parameters.groups.size(); ++group)
      if (isOf(estimate, all, group)) {
        double &value = parameters.groups[group].*member(estimate.kind);
        value = withinRange(estimate.kind, value + by);
      }
}

} // namespace

Calibration calibrate(const ChoiceSetting &setting, const ObservedChoices &observed, const ChoiceParameters &start,
                      const CalibrationOptions &options, const Progress &progress, unsigned threads) {
  const Choosers choosers(setting, threads);
  const std::vector<Market> all = markets(choosers);
  const RollFigures rolls = rollFigures(
      choosers, observed, all, withAttractiveness(start, setting, options.attractiveness), options.attractiveness);
  std::vector<Moment> moments = rolls.rolls;
  std::ranges::move(meanFigures(choosers, observed, rolls.parameters), std::back_inserter(moments));
  const std::vector<Unknown> unknowns = unknownsOf(choosers, moments, all, rolls, options);
  const Problem problem{choosers, rolls.parameters, moments, rolls.fixedSums, unknowns};
  const Solution solution = solve(problem, progress);
  const Linearised linear = linearised(problem, solution.state, solution.modelError);
  const Findings found = findings(solution.state.values, linear, unknowns, normalisation(unknowns, all, rolls.pupils));

  Calibration result;
  result.parameters = withValues(rolls.parameters, unknowns, found.values);
  result.estimates = rolls.estimates;
  result.fit = fitOf(problem, rolls.rolls, solution, found.determined);
  addEstimates(result, unknowns, found);
  result.fullSchools = fullSchools(setting, observed);
  result.scaledRolls = rolls.scaledRolls;
  result.converged = solution.converged && determinesDecay(linear.information, unknowns);
  result.iterations = solution.iterations;
  progress(1);
  return result;
}

std::vector<ChoiceParameters> drawParameters(const ChoiceParameters &parameters, std::span<const Estimate> estimates,
                                             const Counts &covariance, std::size_t draws, std::uint64_t seed) {
  const Matrix root = rootOf(covariance);
  std::vector<ChoiceParameters> result(draws, parameters);
  for (std::size_t draw = 0; draw < draws; ++draw) {
    RandomEngine random = randomEngine(seed, draw);
    boost::random::normal_distribution<double> normal;
    Vector standard(root.cols());
    std::ranges::generate(standard, [&] { return normal(random); });
    const Vector changes = root * standard;
    for (std::size_t number = 0; number < estimates.size(); ++number)
      change(result[draw], estimates, estimates[number], changes[index(number)]);
  }
  return result;
}

} // namespace skolmix
