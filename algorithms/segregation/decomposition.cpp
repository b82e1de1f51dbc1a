#include "segregation/decomposition.h"

#include "segregation/every_measure.h"
#include "segregation/whole.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace skolmix {
namespace {

std::vector<Counts> divided(const Counts &schools, const Division &division) {
  const std::size_t count = division.empty() ? 0 : *std::ranges::max_element(division) + 1;
  std::vector<std::vector<std::size_t>> members(count);
  for (std::size_t school = 0; school < division.size(); ++school)
    members[division[school]].push_back(school);
  std::vector<Counts> result;
  for (const auto &rows : members) {
    result.emplace_back(rows.size(), schools.columns());
    for (std::size_t row = 0; row < rows.size(); ++row)
      std::ranges::copy(schools[rows[row]], result.back()[row].begin());
  }
  return result;
}

/// `weight` of a division is what its own measure counts, of the whole's.
template <typename Measure, typename Weight>
Decomposition decompose(const Counts &schools, const Division &division, Measure measure, Weight weight) {
  Decomposition result{measure(schools), measure(pooled(schools, division)), {}, {}};
  const double whole = weight(schools);
  for (const Counts &part : divided(schools, division)) {
    result.own.push_back(measure(part));
    result.within.push_back(std::isnan(result.own.back()) ? 0 : weight(part) / whole * result.own.back());
  }
  return result;
}

} // namespace

Counts pooled(const Counts &schools, const Division &division) {
  const std::size_t count = division.empty() ? 0 : *std::ranges::max_element(division) + 1;
  Counts result(count, schools.columns());
  for (std::size_t school = 0; school < division.size(); ++school)
    for (std::size_t group = 0; group < schools.columns(); ++group)
      result[division[school]][group] += schools[school][group];
  return result;
}

Decomposition decomposeTheilH(const Counts &schools, const Division &division) {
  return decompose(
      schools, division, [](const Counts &part) { return measures(part).theilH; },
      [](const Counts &part) {
        const Whole whole = wholeOf(part);
        return whole.pupils * entropy(whole);
      });
}

Decomposition decomposeMutualInformation(const Counts &schools, const Division &division) {
  return decompose(
      schools, division,
      [](const Counts &part) {
        const double theilH = measures(part).theilH;
        return theilH * entropy(wholeOf(part));
      },
      [](const Counts &part) { return wholeOf(part).pupils; });
}

Decomposition decomposeEtaSquared(const Counts &schools, const Division &division) {
  return decompose(
      schools, division, [](const Counts &part) { return measures(part).etaSquared; },
      [](const Counts &part) {
        const Whole whole = wholeOf(part);
        return whole.pupils * interaction(whole);
      });
}

Decomposition decomposeHutchens(const Counts &schools, const Division &division, std::size_t group) {
  return decompose(
      schools, division, [group](const Counts &part) { return everyMeasure(part).groups[group].hutchens; },
      [group](const Counts &part) {
        const std::vector<double> totals = columnSums(part);
        return std::sqrt(totals[group] * (sum(totals) - totals[group]));
      });
}

Division crossed(const Division &outer, const Division &inner) {
  std::map<std::pair<std::size_t, std::size_t>, std::size_t> numbers;
  for (std::size_t school = 0; school < outer.size(); ++school)
    numbers.emplace(std::pair(outer[school], inner[school]), 0);
  std::size_t next = 0;
  for (auto &[pair, number] : numbers)
    number = next++;
  Division result;
  for (std::size_t school = 0; school < outer.size(); ++school)
    result.push_back(numbers.at({outer[school], inner[school]}));
  return result;
}

} // namespace skolmix
