#pragma once

#include "model/compensated_sum.h"
#include "segregation/measures.h"
#include "segregation/whole.h"

#include <array>

namespace skolmix {

/// The measures of a schools × groups table of one dimension while pupils move between its rows: group totals stay the
/// same, and so does the whole that each row is compared with. What each row adds to the measures is kept, so that a
/// move costs two rows. Values agree with `measures` to 1e-12, also after thousands of moves, and are NaN where those
/// are.
class RunningMeasures {
public:
  /// Cost: schools × groups.
  explicit RunningMeasures(Counts schools);

  /// The table as it is. A count within rounding of zero, 1e-14 of its group, is zero.
  const Counts &schools() const { return mSchools; }

  Measures value() const { return scaled(mSums[0].value(), mSums[1].value(), mSums[2].value()); }

  /// The measures if pupils (of each group, not more than there are in `from`) went from one row to another. Cost:
  /// groups; allocates nothing.
  Measures valueIfMoved(std::size_t from, std::size_t to, std::span<const double> pupils) const;

  /// Moves them. Cost: groups.
  void move(std::size_t from, std::size_t to, std::span<const double> pupils);

  /// Takes back the last move that has not been taken back yet; all is bit by bit as it was.
  void undo();

  /// Forgets the moves that could be taken back; what they need grows with their number.
  void keep();

private:
  /// What a row adds to the measures before they are scaled: Σ_g n ln(n / tP), Σ_g |n − tP| and Σ_g (n − tP)² / t.
  struct Terms {
    double theil = 0;
    double excess = 0;
    double variance = 0;
  };
  using Sums = std::array<CompensatedSum, 3>;
  struct Before {
    std::size_t from;
    std::size_t to;
    Terms ofFrom;
    Terms ofTo;
    Sums sums;
  };

  double countIf(std::size_t row, std::size_t group, double added) const;
  Terms termsIf(std::size_t row, std::span<const double> pupils, double sign) const;
  Terms termsOf(std::size_t row) const;
  void change(std::size_t row, std::span<const double> pupils, double sign);
  Measures scaled(double theil, double excess, double variance) const;

  Counts mSchools;
  Whole mWhole;
  std::vector<double> mNothing; ///< per group: counts below are rounding
  Measures mScale;              ///< what the sums are multiplied by; NaN where the measures are
  std::vector<Terms> mTerms;    ///< per row
  Sums mSums;                   ///< of the terms
  std::vector<Before> mBefore;
  std::vector<double> mPupilsBefore; ///< two rows for each of `mBefore`
};

} // namespace skolmix
