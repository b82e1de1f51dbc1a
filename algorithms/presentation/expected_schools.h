#pragma once

#include "planning/scorecard.h"

#include <QString>
#include <vector>

namespace skolmix {

/// How a school of a plan stands against the whole, in the first group of the first dimension.
struct ExpectedSchool {
  QString name;  ///< plain text
  bool isSchool; ///< and not "outside"
  std::optional<double> places;
  double pupils;
  Range plausiblePupils;
  double deviation; ///< of the group's share from that of the whole, percentage points; NaN without pupils
  Range plausibleDeviation;
  double surplus; ///< pupils of the group beyond the mix of the whole; they sum to zero, "outside" included
};

/// The group's share of all pupils, per cent.
double wholeShare(const PlanningData &data);

/// In the order of the enrolment, "outside" last.
std::vector<ExpectedSchool> expectedSchools(const PlanningData &data, const Scorecard &card);

/// Numbers of the schools in alphabetical order, "outside" last.
std::vector<std::size_t> alphabetical(const std::vector<ExpectedSchool> &schools);

} // namespace skolmix
