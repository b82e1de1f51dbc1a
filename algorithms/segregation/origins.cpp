#include "segregation/origins.h"

#include "segregation/chance.h"
#include "segregation/measures.h"

#include <cmath>
#include <limits>

namespace skolmix {

double Origins::catchments() const { return std::isnan(byCatchment) ? 0 : byCatchment - nearest; }

double Origins::choice() const { return beyondChance - (std::isnan(byCatchment) ? nearest : byCatchment); }

Counts scaledTo(Counts counts, const std::vector<double> &totals) {
  const std::vector<double> own = columnSums(counts);
  for (std::size_t row = 0; row < counts.rows(); ++row)
    for (std::size_t group = 0; group < own.size(); ++group)
      if (own[group] > 0)
        counts[row][group] *= totals[group] / own[group];
  return counts;
}

TwoOrigins origins(const HomeToSchool &way, bool areModelled, const Progress &progress) {
  const std::vector<double> totals = columnSums(way.schools);
  const auto expected = [&](const Counts &counts) { return measures(scaledTo(counts, totals)); };
  constexpr double none = std::numeric_limits<double>::quiet_NaN();
  const Measures homes = expected(way.homes);
  const Measures nearest = expected(way.nearest);
  const Measures catchments = way.catchments ? expected(*way.catchments) : Measures{none, none, none};
  const Measures observed = measures(way.schools);
  Measures beyond = observed;
  if (!areModelled && areWhole(way.schools) && !std::isnan(observed.theilH)) {
    const ManyGroups left = adjusted(everyMeasure(way.schools), chance(way.schools, progress)).many;
    beyond = {left.theilH, none, left.etaSquared};
  }
  const auto along = [&](double Measures::*measure) {
    return Origins{homes.*measure, nearest.*measure, catchments.*measure, beyond.*measure, observed.*measure};
  };
  return {along(&Measures::theilH), along(&Measures::etaSquared)};
}

} // namespace skolmix
