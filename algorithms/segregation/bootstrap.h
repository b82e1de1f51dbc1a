#pragma once

#include "model/counts.h"
#include "model/parallel.h"
#include "model/random.h"
#include "model/range.h"

#include <functional>

namespace skolmix {

/// How often pupils are drawn anew, and from where the random numbers start.
struct Drawing {
  std::size_t draws = 1000;
  std::uint64_t seed = 1;
  unsigned threads = allThreads();
};

/// Figures of a schools × groups table, always the same number of them.
using FiguresOf = std::function<std::vector<double>(const Counts &schools)>;

/// Draws the pupils of every school anew: as many as it has, each of a group with the school's share of it. This is how
/// one cohort differs from the next at schools that recruit alike (multinomial within schools; Elbers 2021).
Counts drawPupils(const Counts &schools, RandomEngine &random);

/// The figures of as many drawn tables: figures × draws, the same whatever the number of threads.
/// Cost: draws × (schools × groups + that of the figures).
std::vector<std::vector<double>> bootstrap(const Counts &schools, const FiguresOf &figures, const Drawing &drawing,
                                           const Progress &progress);

/// Where the figure lies, 95 in 100, once what chance did is taken away: the bootstrap's quantiles mirrored at the
/// observed value (Davison and Hinkley 1997, 5.2). Plain quantiles would hold chance twice, as every draw adds it anew.
/// Drawn figures that are NaN do not count.
Range chanceInterval(double observed, std::vector<double> drawn);

} // namespace skolmix
