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

Change change(const TwoYears &years, MeasureOf measure) {
  const TwoYears both = continued(years);
  const double first = measure(years.first);
  const double last = measure(years.last);
  const double firstOfBoth = measure(both.first);
  const double lastOfBoth = measure(both.last);
  return {first, last, last - lastOfBoth, firstOfBoth - first, lastOfBoth - firstOfBoth};
}

Range changeInterval(const TwoYears &years, MeasureOf measure, const Drawing &drawing, const Progress &progress) {
  const FiguresOf figure = [measure](const Counts &drawn) { return std::vector{measure(drawn)}; };
  const auto first = bootstrap(years.first, figure, drawing, [&](double done) { progress(done / 2); });
  Drawing other = drawing;
  other.seed = ~drawing.seed; // the years' cohorts have nothing to do with each other
  std::vector<double> changes = bootstrap(years.last, figure, other, [&](double done) { progress((1 + done) / 2); })[0];
  for (std::size_t draw = 0; draw < changes.size(); ++draw)
    changes[draw] -= first[0][draw];
  return chanceInterval(measure(years.last) - measure(years.first), std::move(changes));
}

} // namespace skolmix
