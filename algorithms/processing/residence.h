#pragma once

#include "choice/even_enrolment.h"
#include "processing/rolls.h"
#include "segregation/origins.h"

namespace skolmix {

/// Where the pupils of the rolls would go from their homes, by the first dimension.
struct Residence {
  HomeToSchool way;
  EvenEnrolment even; ///< the most even catchments within the reach of the nearest schools
};

/// Reads residential units, what says where people live in them, and catchments where they are given; lays units over
/// the ground that is nearest to each school (of the SCHOOLS layer, or of the rolls if these are points). Tells how the
/// residents' groups differ in size from the schools'.
Residence readResidence(Run &run, const Rolls &rolls);

} // namespace skolmix
