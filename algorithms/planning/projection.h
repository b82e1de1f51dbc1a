#pragma once

#include "model/counts.h"
#include "model/progress.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace skolmix {

/// An assumption, or what follows from it: the least that is plausible, what is most likely, and the most.
template <class T>
struct Variants {
  T low, mid, high;
};

/// How a population lies in a row of Counts: the groups side by side, for every age from 0 to the oldest.
struct Cohorts {
  std::size_t ages;
  std::size_t groups;

  std::size_t columns() const { return ages * groups; }
  std::size_t column(std::size_t age, std::size_t group) const { return age * groups + group; }
};

enum class RateKind {
  Survival, ///< the share who live to the end of the year
  Moves,    ///< who move in less who move out during the year, per survivor: 0.02 is a gain of two in a hundred
  Births,   ///< children of age 0 at the end of the year per person at its start
  Newborns, ///< children of age 0 at the end of the year per child of age 0 at its start
};

/// A yearly rate of an age, at the start of the year, and a group; of all ages, or all groups, where it names none.
struct Rate {
  RateKind kind;
  std::optional<std::size_t> age;
  std::optional<std::size_t> group;
  Variants<double> values;
};

/// Whether low ≤ mid ≤ high, shares are 0 to 1, no more people move out than there are, and nothing else is negative.
bool isPossible(const Rate &rate);

/// How many people of an age and group live in a dwelling when it has just been finished; of all tenures that have no
/// yield of their own for that age and group, where it names none.
struct Yield {
  std::optional<std::size_t> tenure;
  std::size_t age;
  std::size_t group;
  Variants<double> values;
};

/// Whether 0 ≤ low ≤ mid ≤ high.
bool isPossible(const Yield &yield);

/// Dwellings that are finished in a year.
struct Dwellings {
  std::uint32_t unit;
  std::size_t year; ///< after the start: 1 is the first
  std::size_t tenure;
  double number;
};

/// The first and the last age of a stage.
struct AgeRange {
  std::size_t first;
  std::size_t last;
};

/// What a projection begins with and assumes.
struct ProjectionData {
  Cohorts cohorts;
  Counts population; ///< unit × column, at the start
  std::vector<Rate>
      rates; ///< possible ones. Who has none survives, does not move, has no births; newborns stay as many
  std::vector<Yield> yields;
  std::size_t tenures; ///< that dwellings and yields are numbered by
  std::vector<Dwellings> dwellings;
  std::vector<AgeRange> stages; ///< of ages that there are
  std::size_t horizon;          ///< years
};

/// What became of everybody, over all units, ages and years:
/// start + births + moves + housing − deaths − older = end.
struct Account {
  double start = 0;
  double births = 0;
  double moves = 0; ///< who moved in less who moved out
  double housing = 0;
  double deaths = 0;
  double older = 0; ///< who grew older than the oldest age
  double end = 0;
};

/// One variant of what is to come.
struct ProjectedPupils {
  std::vector<Counts> years; ///< per year from the start to the horizon: unit × (stage, group), groups side by side
  Account account;
};

/// The population of every unit year by year, by the cohort-component method in steps of one year (Preston, Heuveline &
/// Guillot 2001, chapter 6; Smith, Tayman & Swanson 2013), as the pupils of each stage. In a year everyone
/// grows a year older × survival × (1 + moves); then the dwellings of the year are moved into. Children of age 0 are as
/// many as the births of all ages, and of the group of who bears them; where no rate tells of births, as many as the
/// year before × newborns. Of rates that differ in what they name, age and group come before age, age before group, and
/// group before none. High is nowhere below mid, and mid nowhere below low. Cost: units × columns × years.
Variants<ProjectedPupils> project(const ProjectionData &data, const Progress &progress);

/// The pupils of all units: year × (stage, group), groups side by side.
Variants<Counts> totals(const Variants<ProjectedPupils> &projected);

} // namespace skolmix
