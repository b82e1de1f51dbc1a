#pragma once

#include "segregation/measures.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace skolmix {

/// A school before and after newly arrived pupils have come.
struct HostedSchool {
  QString name; ///< plain text
  std::optional<double> places;
  double pupilsBefore, pupilsAfter;
  double arrivedBefore, arrivedAfter;
};

/// What the page about the spread of newly arrived pupils is made of.
struct NewlyArrivedPage {
  QString title;
  std::vector<HostedSchool> schools;
  double withoutSchool;
  double meanWay; ///< metres; NaN where nobody lives anywhere
  Measures before, after;
  QStringList warnings;
};

/// A self-contained HTML page: how many get a school and how even it is in plain words, every school before and after,
/// both ends, and what the spread cannot know.
QString newlyArrivedPage(const NewlyArrivedPage &page);

} // namespace skolmix
