#include "processing/group_names.h"

#include "presentation/text.h"
#include "processing/parameters.h"

#include <qgsexception.h>
#include <qgsprocessingparameters.h>

namespace skolmix {

QgsProcessingParameterDefinition *groupNamesParameter() {
  return helped(new QgsProcessingParameterMatrix(parameter::groupNames, Text::tr("Names of groups"), 0, false,
                                                 {Text::tr("Group (count field)"), Text::tr("In words")}, QVariant(),
                                                 true),
                Text::tr("What maps and pages call the groups. Those that are not named here are called as their "
                         "fields."));
}

GroupNames readGroupNames(const Run &run, const std::vector<QStringList> &dimensions) {
  QStringList groups;
  for (const QStringList &dimension : dimensions)
    groups += dimension;
  groups.removeDuplicates();
  GroupNames names;
  const QVariantList cells = run.has(parameter::groupNames) ? run.table(parameter::groupNames) : QVariantList();
  for (int cell = 0; cell + 1 < cells.size(); cell += 2) {
    const QString group = cells[cell].toString().trimmed();
    const QString words = cells[cell + 1].toString().trimmed();
    if (group.isEmpty())
      continue;
    if (!groups.contains(group))
      throw QgsProcessingException(Text::tr("Names of groups: there is no group “%1”. There are: %2.")
                                       .arg(group, groups.join(QStringLiteral(", "))));
    if (!words.isEmpty())
      names[group] = words;
  }
  return names;
}

} // namespace skolmix
