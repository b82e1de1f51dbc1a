#pragma once

#include <QString>
#include <vector>

namespace skolmix {

/// A part of a sum; may be below zero.
struct WaterfallStep {
  QString name; ///< plain text
  double value;
};

/// A sum as a chart: every part begins where the one before it ended, parts below zero go back, and the total stands at
/// the end. `start` is where the first part begins, for changes of something.
QString waterfall(const QString &title, const std::vector<WaterfallStep> &steps, const QString &totalName,
                  double start = 0, const QString &startName = {});

} // namespace skolmix
