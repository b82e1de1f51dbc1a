#pragma once

#include "segregation/assessment.h"
#include "segregation/change.h"

#include <QStringList>

namespace skolmix {

/// The change of a measure between the first and the last year.
struct NamedChange {
  QString measure; ///< for example "Theil's H"
  Change change;
  std::optional<Range> interval; ///< 95 in 100, without what chance does; none where there is none
  bool isInvariant = false;      ///< it does not change where a group grows or shrinks everywhere alike
};

/// What the page about segregation over the years is made of, by the first dimension.
struct TrendPage {
  QString title;
  std::vector<QString> years;
  std::vector<Assessment> assessments; ///< one per year
  std::vector<NamedChange> changes;    ///< H first
  int opened, closed, continued;       ///< schools
  QStringList warnings;
};
QString trendPage(const TrendPage &page);

} // namespace skolmix
