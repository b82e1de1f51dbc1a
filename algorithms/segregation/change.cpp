#include "segregation/change.h"

#include <algorithm>

namespace skolmix {

Fate fate(const TwoYears &years, std::size_t school) {
  const bool was = sum(years.first[school]) > 0;
  const bool is = sum(years.last[school]) > 0;
  return was && is ? Fate::Continued : was ? Fate::Closed : is ? Fate::Opened : Fate::Empty;
}

TwoYears continued(const TwoYears &years) {
  TwoYears result = years;
  for (std::size_t school = 0; school < years.first.rows(); ++school)
    if (fate(years, school) != Fate::Continued) {
      std::ranges::fill(result.first[school], 0);
      std::ranges::fill(result.last[school], 0);
    }
  return result;
}

Change change(const TwoYears &years, const MeasureOf &measure) {
  const TwoYears both = continued(years);
  const double first = measure(years.first);
  const double last = measure(years.last);
  const double firstOfBoth = measure(both.first);
  const double lastOfBoth = measure(both.last);
  return {first, last, last - lastOfBoth, firstOfBoth - first, lastOfBoth - firstOfBoth};
}

std::vector<Range> changeIntervals(const TwoYears &years, const FiguresOf &figures, const Drawing &drawing,
                                   const Progress &progress) {
  const auto first = bootstrap(years.first, figures, drawing, [&](double done) { progress(done / 2); });
  Drawing other = drawing;
  other.seed = ~drawing.seed; // the years' cohorts have nothing to do with each other
  auto changes = bootstrap(years.last, figures, other, [&](double done) { progress((1 + done) / 2); });
  const std::vector<double> was = figures(years.first);
  const std::vector<double> is = figures(years.last);
  std::vector<Range> intervals;
  for (std::size_t figure = 0; figure < changes.size(); ++figure) {
    for (std::size_t draw = 0; draw < changes[figure].size(); ++draw)
      changes[figure][draw] -= first[figure][draw];
    intervals.push_back(chanceInterval(is[figure] - was[figure], std::move(changes[figure])));
  }
  return intervals;
}

} // namespace skolmix
