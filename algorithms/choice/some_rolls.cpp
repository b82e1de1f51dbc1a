#include "choice/some_rolls.h"

#include "choice/logit.h"

#include <algorithm>
#include <cmath>

namespace skolmix {
namespace {

/// The rolls of one group, or of all groups together where only totals are known.
struct KnownRolls {
  std::vector<std::size_t> groups;
  std::vector<double> bySchool; ///< NaN where not known
};

std::vector<KnownRolls> knownRolls(const ChoiceSetting &setting, const ObservedChoices &observed) {
  std::vector<KnownRolls> result;
  if (observed.rolls.rows() == 0 && !observed.totals.empty()) {
    result.push_back({{}, observed.totals});
    for (std::size_t group = 0; group < setting.groups(); ++group)
      result.front().groups.push_back(group);
  }
  for (std::size_t group = 0; group < observed.rolls.columns(); ++group) {
    result.push_back({{group}, {}});
    for (std::size_t school = 0; school < observed.rolls.rows(); ++school)
      result.back().bySchool.push_back(observed.rolls[school][group]);
  }
  return result;
}

bool canBeReached(const ChoiceSetting &setting, std::size_t school) {
  return std::ranges::any_of(setting.costs,
                             [&](const std::vector<double> &costs) { return !std::isnan(costs[school]); });
}

/// Whether some rolls are known, and some of schools that pupils can go to are not.
bool isPartial(const ChoiceSetting &setting, const KnownRolls &rolls) {
  bool some = false;
  bool all = true;
  for (std::size_t school = 0; school < rolls.bySchool.size(); ++school) {
    const bool isKnown = !std::isnan(rolls.bySchool[school]);
    some = some || isKnown;
    all = all && (isKnown || !canBeReached(setting, school));
  }
  return some && !all;
}

double pupilsOf(const Counts &counts, std::size_t row, const KnownRolls &rolls, std::size_t firstColumn) {
  double pupils = 0;
  for (const std::size_t group : rolls.groups)
    pupils += counts[row][firstColumn + group];
  return pupils;
}

struct Sums {
  double observed = 0, modelled = 0;
  std::size_t schools = 0;
};

/// Over the schools whose rolls are known.
Sums sumsOf(const ChoiceSetting &setting, const KnownRolls &rolls, const Counts &enrolment) {
  Sums sums;
  for (std::size_t school = 0; school < rolls.bySchool.size(); ++school)
    if (!std::isnan(rolls.bySchool[school])) {
      sums.observed += rolls.bySchool[school];
      sums.modelled += pupilsOf(enrolment, school, rolls, setting.leading().firstColumn);
      ++sums.schools;
    }
  return sums;
}

} // namespace

Calibration calibrateToSomeRolls(const ChoiceSetting &setting, const ObservedChoices &observed, ChoiceParameters start,
                                 const CalibrationOptions &options, const Progress &progress, unsigned threads) {
  std::vector<KnownRolls> partial = knownRolls(setting, observed);
  std::erase_if(partial, [&](const KnownRolls &rolls) { return !isPartial(setting, rolls); });
  if (partial.empty())
    return calibrate(setting, observed, start, options, progress, threads);

  const Counts nobody(setting.schools.size() + 1, setting.pupils.columns());
  for (const KnownRolls &rolls : partial) { // to begin with, as if the other schools were as large
    const Sums sums = sumsOf(setting, rolls, nobody);
    double residents = 0;
    for (std::size_t unit = 0; unit < setting.pupils.rows(); ++unit)
      residents += pupilsOf(setting.pupils, unit, rolls, setting.leading().firstColumn);
    const double all = sums.observed * static_cast<double>(setting.schools.size()) / static_cast<double>(sums.schools);
    for (const std::size_t group : rolls.groups)
      start.groups[group].outside = residents > 0 ? std::clamp(1 - all / residents, 0.0, 1.0) : 0;
  }
  constexpr int mostSteps = 20;
  constexpr double close = 1e-4;
  Calibration fitted;
  for (int step = 0; step < mostSteps; ++step) {
    fitted = calibrate(
        setting, observed, start, options, [&](double done) { progress((step + done) / mostSteps); }, threads);
    const Counts enrolment = expectedEnrolment(setting, logit(setting, fitted.parameters), threads);
    double farthest = 0;
    for (const KnownRolls &rolls : partial) {
      const Sums sums = sumsOf(setting, rolls, enrolment);
      const double factor = sums.modelled > 0 ? sums.observed / sums.modelled : 1;
      for (const std::size_t group : rolls.groups) {
        const double staying = std::clamp((1 - start.groups[group].outside) * factor, 0.0, 1.0);
        farthest = std::max(farthest, std::abs(1 - staying - start.groups[group].outside));
        start.groups[group].outside = 1 - staying;
      }
    }
    if (farthest <= close)
      break;
  }
  return fitted;
}

} // namespace skolmix
