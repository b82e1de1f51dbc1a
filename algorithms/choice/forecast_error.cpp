#include "choice/forecast_error.h"

#include "segregation/chance.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace skolmix {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

bool isKnown(std::span<const double> row) {
  return std::ranges::none_of(row, [](double count) { return std::isnan(count); });
}

/// The rows that are known in the observed table.
Counts knownRows(const Counts &counts, const Counts &observed) {
  std::vector<double> values;
  std::size_t rows = 0;
  for (std::size_t school = 0; school < observed.rows(); ++school)
    if (isKnown(observed[school])) {
      const auto row = counts[school];
      values.insert(values.end(), row.begin(), row.end());
      ++rows;
    }
  return {rows, observed.columns(), std::move(values)};
}

double meanErrorOfShares(const Counts &observed, const Counts &predicted) {
  double errors = 0;
  double weights = 0;
  for (std::size_t school = 0; school < observed.rows(); ++school) {
    const double pupils = sum(observed[school]);
    const double expected = sum(predicted[school]);
    if (!(pupils > 0 && expected > 0))
      continue;
    for (std::size_t group = 0; group < observed.columns(); ++group) {
      errors += pupils * std::abs(predicted[school][group] / expected - observed[school][group] / pupils);
      weights += pupils;
    }
  }
  return weights > 0 ? 100 * errors / weights : none;
}

double theilHOf(const Counts &schools, ForecastOf kind) {
  const EveryMeasure measured = everyMeasure(schools);
  if (kind == ForecastOf::Expected)
    return measured.many.theilH;
  if (!areWhole(schools))
    return none;
  return adjusted(measured, chance(schools, [](double) {})).many.theilH;
}

} // namespace

ForecastError forecastError(const Counts &observed, const Counts &predicted, ForecastOf kind) {
  const Counts came = knownRows(observed, observed);
  const Counts foretold = knownRows(predicted, observed);
  double pupils = 0;
  double atWrongSchool = 0;
  double atWrongSchoolByGroup = 0;
  for (std::size_t school = 0; school < came.rows(); ++school) {
    pupils += sum(came[school]);
    atWrongSchool += std::abs(sum(came[school]) - sum(foretold[school])) / 2;
    for (std::size_t group = 0; group < came.columns(); ++group)
      atWrongSchoolByGroup += std::abs(came[school][group] - foretold[school][group]) / 2;
  }
  if (!(pupils > 0))
    return {none, none, none, none};
  return {atWrongSchool / pupils, atWrongSchoolByGroup / pupils, meanErrorOfShares(came, foretold),
          theilHOf(foretold, kind) - theilHOf(came, ForecastOf::Counted)};
}

} // namespace skolmix
