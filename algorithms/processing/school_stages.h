#pragma once

#include "model/school.h"
#include "processing/run.h"

namespace skolmix {

/// A stage, and the schools on the map that offer it, by id. Where schools have no stages, there is one without a name.
struct SchoolStage {
  QString name;
  std::vector<School> schools;
  std::vector<std::size_t> numbers; ///< of these schools among all
};

/// The stage to work with, or all that some school offers, by name; `schools` are those of the layer SCHOOLS. Throws
/// where no school on the map offers the stage.
std::vector<SchoolStage> readSchoolStages(Run &run, const std::vector<School> &schools);

} // namespace skolmix
