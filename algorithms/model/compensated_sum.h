#pragma once

#include <cmath>

namespace skolmix {

/// A sum that keeps what rounding would lose, so that millions of terms can come and go (Neumaier 1974).
class CompensatedSum {
public:
  void add(double term) {
    const double sum = mSum + term;
    mLost += std::abs(mSum) >= std::abs(term) ? (mSum - sum) + term : (term - sum) + mSum;
    mSum = sum;
  }

  double value() const { return mSum + mLost; }

private:
  double mSum = 0;
  double mLost = 0;
};

} // namespace skolmix
