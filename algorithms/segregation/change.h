#pragma once

#include "segregation/bootstrap.h"

#include <optional>

namespace skolmix {

/// The schools of two years, side by side: row by row the same school. A school that was not there has no pupils.
struct TwoYears {
  Counts first;
  Counts last;
};

/// How a school's row changed.
enum class Fate { Opened, Closed, Continued, Empty };
Fate fate(const TwoYears &years, std::size_t school);

/// The two tables without the schools that opened or closed.
TwoYears continued(const TwoYears &years);

/// The change in a measure, last − first = opened + closed + continued (Elbers 2021): what the measure gained by the
/// schools that are only there in the last year, what it lost with those that are only there in the first, and what the
/// others changed.
struct Change {
  double first, last;
  double opened, closed, continued;
};

using MeasureOf = std::function<double(const Counts &schools)>;
Change change(const TwoYears &years, const MeasureOf &measure);

/// Where the change of each figure lies, 95 in 100, without what chance does from one cohort to the next: both years
/// are drawn anew, once for all figures.
std::vector<Range> changeIntervals(const TwoYears &years, const FiguresOf &figures, const Drawing &drawing,
                                   const Progress &progress);

} // namespace skolmix
