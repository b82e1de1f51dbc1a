#pragma once

#include "planning/projection.h"

#include <QStringList>

namespace skolmix {

/// A stage of schools and the ages of its pupils.
struct NamedStage {
  QString name;
  AgeRange ages;
};

/// What the page about pupils to come is made of. Names are plain text.
struct ProjectionPage {
  QString title;
  std::vector<QString> years; ///< two at least
  std::vector<NamedStage> stages;
  std::vector<QString> groups;
  Variants<Counts> totals; ///< year × (stage, group)
  Variants<Account> accounts;
  bool hasRates;
  bool hasHousing;
  QStringList warnings;
};
QString projectionPage(const ProjectionPage &page);

} // namespace skolmix
