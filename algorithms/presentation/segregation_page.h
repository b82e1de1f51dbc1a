#pragma once

#include "model/dimension.h"
#include "segregation/assessment.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace skolmix {

/// What the page about segregation between schools is made of.
struct SegregationPage {
  QString title;
  const std::vector<Dimension> &dimensions;
  const std::vector<Assessment> &assessments; ///< one per dimension
  const std::vector<QString> &schools;        ///< names, in the order of the rows of Assessment::schools
  QStringList warnings;
};

/// A self-contained HTML page: for each dimension the answer in words, where the schools stand on both ends, and the
/// measures; then how to read them and what to know about the data.
QString segregationPage(const SegregationPage &page);

} // namespace skolmix
