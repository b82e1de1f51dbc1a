#pragma once

#include "segregation/assessment.h"

#include <QString>

namespace skolmix {

/// Why a figure is missing that one could expect; nothing where none is.
QString refusalSentence(Refusal refusal);

} // namespace skolmix
