#pragma once

#include "presentation/group_names.h"
#include "processing/algorithm.h"

namespace skolmix {

/// What maps and pages are to call the groups.
QgsProcessingParameterDefinition *groupNamesParameter();

/// Throws where a row is not of one of the groups, which it lists.
GroupNames readGroupNames(const Run &run, const std::vector<QStringList> &dimensions);

} // namespace skolmix
