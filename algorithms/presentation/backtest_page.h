#pragma once

#include "choice/forecast_error.h"
#include "model/dimension.h"

#include <QStringList>
#include <vector>

namespace skolmix {

/// What was foretold of a year, in one way.
struct ForecastColumn {
  QString name;     ///< plain text
  Counts enrolment; ///< school × group, without "outside"
  ForecastError error;
};

/// What the page about how far to trust a model is made of.
struct BacktestPage {
  QString title;
  const Dimension &dimension;
  std::vector<QString> schools;          ///< names, plain text
  const Counts &observed;                ///< school × group; NaN where not known
  std::vector<ForecastColumn> forecasts; ///< first the model, then what it has to be better than
  Counts low, high;                      ///< of the model's shares, 0 to 1, school × group; without rows for none
  QStringList warnings;
};

/// A self-contained HTML page: how far to trust the model in plain words, its errors beside those of simpler forecasts,
/// and predicted and observed schools, both ends of them.
QString backtestPage(const BacktestPage &page);

} // namespace skolmix
