#pragma once

#include <QStringList>
#include <optional>
#include <vector>

namespace skolmix {

/// What a school gets. NaN where it has no pupils, or nothing is known of before.
struct FundedSchool {
  QString name; ///< plain text
  double pupils;
  double index; ///< the whole is 100
  double amount, perPupil;
  double amountBefore, perPupilBefore;
};

/// The sum shared out over the schools of a proposal, or of today.
struct FundedPlan {
  QString name; ///< plain text; empty where there is only one
  std::vector<FundedSchool> schools;
  std::optional<double> moved; ///< between schools, from before
};

/// What the page about the sharing of resources is made of.
struct AllocationPage {
  QString title;
  double sum;
  double shareByNeed;  ///< per cent
  QStringList weights; ///< plain text, as "low: 1"
  int decimals;        ///< of amounts
  std::vector<FundedPlan> plans;
  QStringList warnings;
};

/// A self-contained HTML page: what schools get per pupil in plain words, both ends, the step from today to each plan,
/// and what an index cannot know.
QString allocationPage(const AllocationPage &page);

} // namespace skolmix
