#pragma once

#include "choice/margins.h"
#include "processing/counts_reader.h"

#include <qgsfields.h>

namespace skolmix {

/// The fields that say how far a school's mix could be off: for every group its share in per cent, at least and at most
/// (…_share_min, …_share_max) and plausibly (…_share_low, …_share_high).
void appendMarginFields(QgsFields &fields, const GroupCounts &groups, const QString &suffix = {});

/// The values of the margin fields for every row of the enrolment. NULL where a school has no pupils.
std::vector<QgsAttributes> marginAttributes(const GroupCounts &groups, const Counts &enrolment, const Margins &margins);

/// Logs how many pupils live in divided units, and how far the schools' shares of the first group could be off.
void tellMargins(Run &run, const GroupCounts &groups, const Counts &enrolment, const Margins &margins);

} // namespace skolmix
