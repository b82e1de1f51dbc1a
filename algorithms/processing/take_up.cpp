#include "processing/take_up.h"

#include "presentation/text.h"
#include "processing/parameters.h"

#include <algorithm>
#include <qgsexception.h>

namespace skolmix {

static bool isShare(double value) { return value >= 0 && value <= 1; }

TakeUp readTakeUp(const Run &run, const GroupCounts &groups) {
  TakeUp takeUp{run.number(parameter::takeUp), {}};
  if (!isShare(takeUp.everyone))
    throw QgsProcessingException(
        Text::tr("Take-up is %1, but must be a number from 0 to 1: 0.85 for 85 %.").arg(written(takeUp.everyone, 2)));
  if (!run.has(parameter::takeUpPerGroup))
    return takeUp;
  const QVariantList cells = run.table(parameter::takeUpPerGroup);
  for (int cell = 0; cell < cells.size(); cell += 2) {
    const QString group = cells[cell].toString().trimmed();
    if (group.isEmpty())
      continue;
    const QVariant given = cell + 1 < cells.size() ? cells[cell + 1] : QVariant();
    bool isNumber = false;
    const double rate = given.toDouble(&isNumber);
    const auto found = std::ranges::find(groups.groups, group);
    if (found == groups.groups.end() || !isNumber || !isShare(rate))
      throw QgsProcessingException(
          Text::tr("Take-up per group: “%1 = %2” must be one of the groups (%3) and a number "
                   "from 0 to 1.")
              .arg(group, given.toString(),
                   QStringList(groups.groups.begin(), groups.groups.end()).join(QStringLiteral(", "))));
    const auto column = static_cast<std::size_t>(found - groups.groups.begin());
    const std::size_t number = dimensionOf(groups.dimensions, column);
    const Dimension &dimension = groups.dimensions[number];
    if (!takeUp.perGroup)
      takeUp.perGroup = {number, std::vector<double>(dimension.groups.size(), takeUp.everyone)};
    if (takeUp.perGroup->dimension != number)
      throw QgsProcessingException(
          Text::tr("Take-up per group names groups of two dimensions (“%1” is of another than the "
                   "first). Choose the groups of one; the others follow.")
              .arg(group));
    takeUp.perGroup->rates[column - dimension.firstColumn] = rate;
  }
  return takeUp;
}

} // namespace skolmix
