#pragma once

#include "processing/checked_layer.h"

namespace skolmix {

/// Tells missing, doubled and almost equal ids, and those that do not match between catchments and schools.
void checkIds(Inspection &inspection);

/// How two ids differ that people would take for the same: spaces, upper and lower case, leading zeros, punctuation;
/// empty where they differ in more than that.
QString slightDifference(const QString &one, const QString &other);

} // namespace skolmix
