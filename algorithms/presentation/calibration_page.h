#pragma once

#include "choice/calibration.h"
#include "model/school.h"

#include <QString>
#include <QStringList>

namespace skolmix {

/// What the page about how pupils choose schools is made of.
struct CalibrationPage {
  QString title;
  const Dimension &dimension; ///< whose groups choose
  const std::vector<School> &schools;
  const Calibration &calibration;
  Decay decay;
  QString costUnit;       ///< of the decay: "per km", "per km along streets", "per cost"
  double costsPerUnit;    ///< 1000 where costs are metres
  const Counts &observed; ///< school × group, NaN where not known; without rows where no roll is
  const Counts &modelled; ///< school × group, "outside" last
  QStringList warnings;
};

/// A self-contained HTML page: how well the model describes the rolls and how much the way counts, in plain words; the
/// estimates with their intervals; schools as observed and as modelled; what the data do not tell; what to compare
/// with.
QString calibrationPage(const CalibrationPage &page);

} // namespace skolmix
