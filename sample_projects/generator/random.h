#pragma once
#include <cstdint>
#include <random>
#include <vector>

namespace skolmix::sample {

/// Random numbers that are the same with every standard library: the engine is fixed by the C++ standard,
/// std::*_distribution is not, so the arithmetic on its output is our own.
class Random {
public:
  explicit Random(std::uint64_t seed) : engine_(seed) {}

  /// In [0, 1).
  double uniform() { return static_cast<double>(engine_() >> 11) * 0x1p-53; }
  double between(double low, double high) { return low + (high - low) * uniform(); }

  /// An index drawn with probability proportional to its weight.
  template <typename Weights>
  std::size_t weighted(const Weights &weights) {
    double total = 0;
    for (const double weight : weights)
      total += weight;
    double rest = uniform() * total;
    std::size_t last = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
      if (weights[i] <= 0)
        continue;
      last = i;
      rest -= weights[i];
      if (rest < 0)
        break;
    }
    return last;
  }

private:
  std::mt19937_64 engine_;
};

} // namespace skolmix::sample
