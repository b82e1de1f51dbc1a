#pragma once

#include "model/progress.h"
#include "segregation/every_measure.h"

#include <optional>

namespace skolmix {

/// The same pupils on their way from home to school, each as a table of places or schools × groups.
struct HomeToSchool {
  Counts homes;                     ///< residential units
  Counts nearest;                   ///< if everybody went to the nearest school
  std::optional<Counts> catchments; ///< if everybody went to the school of the catchment
  Counts schools;                   ///< where pupils go
};

/// A measure along the way. The segregation between schools is housing + catchments + choice + chance: what would be
/// left if everybody went to the nearest school, what catchments make of it, what admission, choice and independent
/// schools make of that, and what chance adds in schools of this size (Böhlmark, Holmlund and Lindahl 2016; Östh,
/// Andersson and Malmberg 2013 for the nearest school as counterfactual).
struct Origins {
  double homes;       ///< between residential units
  double nearest;     ///< between schools, if everybody went to the nearest one
  double byCatchment; ///< NaN without catchments
  double beyondChance;
  double observed;

  double housing() const { return nearest; }
  double catchments() const; ///< 0 without catchments
  double choice() const;
  double chance() const { return observed - beyondChance; }
};

/// A table with each group's counts in proportion, so that its total is another: residents of an area as the pupils of
/// its schools. Groups without residents stay without.
Counts scaledTo(Counts counts, const std::vector<double> &totals);

/// H and η² along the way. Homes, nearest schools and catchments are scaled to the groups of the schools, for a measure
/// also depends on how many pupils there are of each group. They are expected pupils, without chance: therefore
/// the observed measure is compared with them without its chance, unless the pupils are modelled, too.
struct TwoOrigins {
  Origins theilH, etaSquared;
};
TwoOrigins origins(const HomeToSchool &way, bool areModelled, const Progress &progress);

} // namespace skolmix
