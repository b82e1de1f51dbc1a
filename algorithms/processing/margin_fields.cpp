#include "processing/margin_fields.h"

#include "presentation/text.h"
#include "processing/attributes.h"

#include <algorithm>
#include <cmath>
#include <qgsfield.h>

namespace skolmix {

void appendMarginFields(QgsFields &fields, const GroupCounts &groups, const QString &suffix) {
  for (const QString &group : groups.groups)
    for (const char *end : {"_share_min", "_share_low", "_share_high", "_share_max"})
      fields.append(QgsField(group + QLatin1String(end) + suffix, QMetaType::Type::Double));
}

std::vector<QgsAttributes> marginAttributes(const GroupCounts &groups, const Counts &enrolment,
                                            const Margins &margins) {
  std::vector<QgsAttributes> rows(enrolment.rows());
  for (std::size_t row = 0; row < enrolment.rows(); ++row)
    for (const Dimension &dimension : groups.dimensions)
      for (std::size_t group = 0; group < dimension.groups.size(); ++group) {
        const Range bounds = boundsOfShare(margins, dimension, row, group);
        const Range share = plausibleShare(margins, enrolment, dimension, row, group);
        for (const double value : {bounds.low, share.low, share.high, bounds.high})
          rows[row].append(valueOrNull(100 * value));
      }
  return rows;
}

void tellMargins(Run &run, const GroupCounts &groups, const Counts &enrolment, const Margins &margins) {
  const Dimension &dimension = groups.dimensions.front();
  double divided = 0;
  double widest = 0;
  double summed = 0;
  double pupils = 0;
  for (std::size_t school = 0; school + 1 < enrolment.rows(); ++school) {
    const double own = sum(groupsOf(enrolment[school], dimension));
    if (!(own > 0))
      continue;
    const Range share = plausibleShare(margins, enrolment, dimension, school, 0);
    divided += own - sum(groupsOf(margins.least[school], dimension));
    summed += own * (share.high - share.low) / 2;
    widest = std::max(widest, (share.high - share.low) / 2);
    pupils += own;
  }
  if (!(pupils > 0))
    return;
  if (std::isnan(divided)) {
    run.inform(
        Text::tr("Because of chance, errors of the parameters, and where in divided units pupils live, a school's "
                 "share of %1 is plausible within ±%2 percentage points on average, ±%3 at most.")
            .arg(groups.groups.front(), written(100 * summed / pupils, 1), written(100 * widest, 1)));
  } else {
    run.inform(
        Text::tr("%1 of %2 pupils live in units that are divided between schools. Because they may live "
                 "elsewhere in them than assumed, a school's share of %3 is plausible within ±%4 percentage points "
                 "on average, ±%5 at most.")
            .arg(written(divided, 0), written(pupils, 0), groups.groups.front(), written(100 * summed / pupils, 1),
                 written(100 * widest, 1)));
  }
}

} // namespace skolmix
