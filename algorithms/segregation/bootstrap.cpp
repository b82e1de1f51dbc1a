#include "segregation/bootstrap.h"

#include <algorithm>
#include <boost/random/binomial_distribution.hpp>
#include <cmath>
#include <limits>

namespace skolmix {
namespace {

/// The value below which a share of the sorted values lies, interpolated (Hyndman and Fan 1996, type 7).
double quantile(const std::vector<double> &sorted, double share) {
  const double place = share * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(place);
  const std::size_t above = std::min(below + 1, sorted.size() - 1);
  return std::lerp(sorted[below], sorted[above], place - std::floor(place));
}

} // namespace

Counts drawPupils(const Counts &schools, RandomEngine &random) {
  using Binomial = boost::random::binomial_distribution<std::int64_t>;
  Counts drawn(schools.rows(), schools.columns());
  for (std::size_t school = 0; school < schools.rows(); ++school) {
    double likely = sum(schools[school]);
    std::int64_t left = std::llround(likely);
    for (std::size_t group = 0; group < schools.columns() && left > 0; ++group) {
      const double own = schools[school][group];
      const std::int64_t pupils = own >= likely ? left
                                  : own > 0     ? Binomial(left, own / likely)(random)
                                                : std::int64_t{0};
      drawn[school][group] = static_cast<double>(pupils);
      likely -= own;
      left -= pupils;
    }
  }
  return drawn;
}

std::vector<std::vector<double>> bootstrap(const Counts &schools, const FiguresOf &figures, const Drawing &drawing,
                                           const Progress &progress) {
  std::vector<std::vector<double>> result(figures(schools).size(), std::vector<double>(drawing.draws));
  inParallel(drawing.draws, 1, drawing.threads, progress, [&](std::size_t first, std::size_t end) {
    for (std::size_t draw = first; draw < end; ++draw) {
      RandomEngine random = randomEngine(drawing.seed, draw);
      const std::vector<double> values = figures(drawPupils(schools, random));
      for (std::size_t figure = 0; figure < values.size(); ++figure)
        result[figure][draw] = values[figure];
    }
  });
  return result;
}

Range chanceInterval(double observed, std::vector<double> drawn) {
  std::erase_if(drawn, [](double value) { return std::isnan(value); });
  constexpr double none = std::numeric_limits<double>::quiet_NaN();
  if (drawn.empty() || std::isnan(observed))
    return {none, none};
  std::ranges::sort(drawn);
  return {2 * observed - quantile(drawn, 0.975), 2 * observed - quantile(drawn, 0.025)};
}

} // namespace skolmix
