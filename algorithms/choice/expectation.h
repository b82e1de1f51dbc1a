#pragma once

#include "choice/choice_setting.h"
#include "model/parallel.h"

#include <functional>
#include <span>

namespace skolmix {

/// What a choice model says of the pupils of one part: for each leading group the probabilities of all schools, group
/// after group (groups × schools, all zero before); what they miss of 1 goes outside. May be called on several threads.
using Probabilities = std::function<void(std::size_t part, std::span<double> result)>;

/// Expected enrolment under a model, school × group, "outside" last. The groups of the dimensions that do not lead
/// follow the pupils of their unit: each goes to a school with the mean probability of the unit's pupils there (of the
/// leading groups, where the unit has no pupils in any). Sums of columns equal those of the pupils. Cost: parts ×
/// schools × groups, linear in each; the same whatever the number of threads.
Counts expectedEnrolment(const ChoiceSetting &setting, const Probabilities &model, unsigned threads = allThreads());

/// Pupils who go from a part to a school.
struct Flow {
  std::uint32_t part;
  std::uint32_t school; ///< or `outside`
};

/// Who goes where: a row of pupils for every flow that has any.
struct Flows {
  std::vector<Flow> flows; ///< by part, then school, "outside" last
  Counts pupils;           ///< flow × group
};

/// The same pupils, flow by flow. Cost: as above.
Flows flows(const ChoiceSetting &setting, const Probabilities &model);

/// The sums of flows, school × group, "outside" last.
Counts enrolment(const Flows &flows, std::size_t schools);

/// The variance of the number of pupils per school and group, if each pupil decides on their own: Σ n p (1 − p) over
/// the parts. Shape: as the enrolment.
Counts choiceVariance(const ChoiceSetting &setting, const Flows &flows);

} // namespace skolmix
