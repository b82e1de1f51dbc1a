#include "planning/projection.h"

#include <algorithm>
#include <limits>

namespace skolmix {
namespace {

constexpr double any = std::numeric_limits<double>::max();

bool isOrdered(const Variants<double> &values, double least, double most) {
  return least <= values.low && values.low <= values.mid && values.mid <= values.high && values.high <= most;
}

/// Which of the variants.
using Variant = double Variants<double>::*;

/// The rates of one variant, per column; of newborns per group.
struct Rates {
  std::vector<double> survival, moves, births, newborns;
  bool bears; ///< or newborns follow those of the year before

  Rates(const ProjectionData &data, Variant variant)
      : survival(data.cohorts.columns(), 1), moves(data.cohorts.columns()), births(data.cohorts.columns()),
        newborns(data.cohorts.groups, 1),
        bears(std::ranges::find(data.rates, RateKind::Births, &Rate::kind) != data.rates.end()) {
    std::vector<Rate> rates = data.rates;
    std::ranges::stable_sort(rates, {}, [](const Rate &rate) { return std::pair(bool(rate.age), bool(rate.group)); });
    for (const Rate &rate : rates)
      set(rate, data.cohorts, rate.values.*variant);
  }

private:
  void set(const Rate &rate, const Cohorts &cohorts, double value) {
    for (std::size_t group = 0; group < cohorts.groups; ++group) {
      if (rate.group.value_or(group) != group)
        continue;
      if (rate.kind == RateKind::Newborns)
        newborns[group] = value;
      else
        for (std::size_t age = 0; age < cohorts.ages; ++age)
          if (rate.age.value_or(age) == age)
            ofKind(rate.kind)[cohorts.column(age, group)] = value;
    }
  }

  std::vector<double> &ofKind(RateKind kind) {
    return kind == RateKind::Survival ? survival : kind == RateKind::Moves ? moves : births;
  }
};

/// Tenure × column: who lives in a new dwelling.
Counts peoplePerDwelling(const ProjectionData &data, Variant variant) {
  Counts result(data.tenures, data.cohorts.columns());
  for (const bool forAll : {true, false})
    for (const Yield &yield : data.yields)
      for (std::size_t tenure = 0; tenure < data.tenures; ++tenure)
        if (yield.tenure.has_value() != forAll && yield.tenure.value_or(tenure) == tenure)
          result[tenure][data.cohorts.column(yield.age, yield.group)] = yield.values.*variant;
  return result;
}

Counts totalsOf(const ProjectedPupils &projected) {
  Counts result(projected.years.size(), projected.years.front().columns());
  for (std::size_t year = 0; year < result.rows(); ++year)
    std::ranges::copy(columnSums(projected.years[year]), result[year].begin());
  return result;
}

double newbornsOf(std::span<const double> people, const Cohorts &cohorts, const Rates &rates, std::size_t group) {
  if (!rates.bears)
    return people[cohorts.column(0, group)] * rates.newborns[group];
  double births = 0;
  for (std::size_t age = 0; age < cohorts.ages; ++age)
    births += people[cohorts.column(age, group)] * rates.births[cohorts.column(age, group)];
  return births;
}

/// One year of one unit.
void growOlder(std::span<double> people, const Cohorts &cohorts, const Rates &rates, Account &account) {
  for (std::size_t group = 0; group < cohorts.groups; ++group) {
    double arriving = newbornsOf(people, cohorts, rates, group);
    account.births += arriving;
    for (std::size_t age = 0; age < cohorts.ages; ++age) {
      const std::size_t column = cohorts.column(age, group);
      const double surviving = people[column] * rates.survival[column];
      const double staying = surviving * (1 + rates.moves[column]);
      account.deaths += people[column] - surviving;
      account.moves += staying - surviving;
      people[column] = arriving;
      arriving = staying;
    }
    account.older += arriving;
  }
}

void moveIn(Counts &population, const Dwellings &dwellings, const Counts &perDwelling, Account &account) {
  const auto people = population[dwellings.unit];
  for (std::size_t column = 0; column < people.size(); ++column) {
    const double arriving = dwellings.number * perDwelling[dwellings.tenure][column];
    people[column] += arriving;
    account.housing += arriving;
  }
}

Counts pupilsOf(const Counts &population, const Cohorts &cohorts, const std::vector<AgeRange> &stages) {
  Counts pupils(population.rows(), stages.size() * cohorts.groups);
  for (std::size_t unit = 0; unit < population.rows(); ++unit)
    for (std::size_t stage = 0; stage < stages.size(); ++stage)
      for (std::size_t age = stages[stage].first; age <= stages[stage].last; ++age)
        for (std::size_t group = 0; group < cohorts.groups; ++group)
          pupils[unit][stage * cohorts.groups + group] += population[unit][cohorts.column(age, group)];
  return pupils;
}

ProjectedPupils projected(const ProjectionData &data, Variant variant, const Progress &progress) {
  const Rates rates(data, variant);
  const Counts perDwelling = peoplePerDwelling(data, variant);
  Counts population = data.population;
  ProjectedPupils result{{pupilsOf(population, data.cohorts, data.stages)}, {}};
  result.account.start = sum(columnSums(population));
  for (std::size_t year = 1; year <= data.horizon; ++year) {
    progress(static_cast<double>(year) / static_cast<double>(data.horizon));
    for (std::size_t unit = 0; unit < population.rows(); ++unit)
      growOlder(population[unit], data.cohorts, rates, result.account);
    for (const Dwellings &dwellings : data.dwellings)
      if (dwellings.year == year)
        moveIn(population, dwellings, perDwelling, result.account);
    result.years.push_back(pupilsOf(population, data.cohorts, data.stages));
  }
  result.account.end = sum(columnSums(population));
  return result;
}

} // namespace

bool isPossible(const Rate &rate) {
  return isOrdered(rate.values, rate.kind == RateKind::Moves ? -1 : 0, rate.kind == RateKind::Survival ? 1 : any);
}

bool isPossible(const Yield &yield) { return isOrdered(yield.values, 0, any); }

Variants<ProjectedPupils> project(const ProjectionData &data, const Progress &progress) {
  const auto part = [&](Variant variant, double before) {
    return projected(data, variant, [&](double done) { progress((before + done) / 3); });
  };
  return {part(&Variants<double>::low, 0), part(&Variants<double>::mid, 1), part(&Variants<double>::high, 2)};
}

Variants<Counts> totals(const Variants<ProjectedPupils> &projected) {
  return {totalsOf(projected.low), totalsOf(projected.mid), totalsOf(projected.high)};
}

} // namespace skolmix
