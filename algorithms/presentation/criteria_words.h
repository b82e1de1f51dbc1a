#pragma once

#include "planning/comparison.h"

#include <QString>

namespace skolmix {

/// How a criterion is told. Texts are plain.
struct CriterionWords {
  QString name;
  QString meaning;   ///< one sentence
  QString unit;      ///< may be empty
  int decimals;      ///< of a figure
  double factor = 1; ///< from a figure to the unit
};
CriterionWords criterionWords(Criterion criterion);

QString criterionName(Criterion criterion);

/// A figure with its unit; a dash where it is not known.
QString criterionText(Criterion criterion, double value);

} // namespace skolmix
