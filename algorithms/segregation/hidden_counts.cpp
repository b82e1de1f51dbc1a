#include "segregation/hidden_counts.h"

#include <algorithm>
#include <cmath>

namespace skolmix {
namespace {

double timesLog(double value) { return value > 0 ? value * std::log(value) : 0; }

/// Theil's H by sums that are quick to change: Σ n ln n of all counts and Σ t ln t of the schools' pupils.
class QuickTheilH {
public:
  explicit QuickTheilH(const Counts &schools) : mTotals(columnSums(schools)) {
    for (std::size_t school = 0; school < schools.rows(); ++school)
      mRows += ofRow(schools[school]);
  }

  double with(std::span<const double> old, std::span<const double> changed) const {
    double all = 0;
    double groups = 0;
    for (std::size_t group = 0; group < mTotals.size(); ++group) {
      const double total = mTotals[group] - old[group] + changed[group];
      all += total;
      groups += timesLog(total);
    }
    const double entropy = timesLog(all) - groups;
    return entropy > 0 ? (mRows - ofRow(old) + ofRow(changed) + entropy) / entropy : 0;
  }

  void change(std::span<const double> old, std::span<const double> changed) {
    mRows += ofRow(changed) - ofRow(old);
    for (std::size_t group = 0; group < mTotals.size(); ++group)
      mTotals[group] += changed[group] - old[group];
  }

private:
  static double ofRow(std::span<const double> row) {
    double result = -timesLog(sum(row));
    for (const double count : row)
      result += timesLog(count);
    return result;
  }

  std::vector<double> mTotals;
  double mRows = 0;
};

/// One hidden count may go up, at the expense of another where their sum is known.
struct Step {
  HiddenRow::Cell up;
  std::optional<HiddenRow::Cell> down;
};

std::vector<Step> stepsOf(const HiddenRow &row) {
  std::vector<Step> steps;
  for (const HiddenRow::Cell &up : row.cells) {
    if (!row.sum)
      steps.push_back({up, std::nullopt});
    else
      for (const HiddenRow::Cell &down : row.cells)
        if (up.group < down.group)
          steps.push_back({up, down});
  }
  return steps;
}

/// By how much, from the counts as they are.
Range freedom(const Step &step, std::span<const double> counts) {
  const Range up{step.up.range.low - counts[step.up.group], step.up.range.high - counts[step.up.group]};
  if (!step.down)
    return up;
  const double other = counts[step.down->group];
  return {std::max(up.low, other - step.down->range.high), std::min(up.high, other - step.down->range.low)};
}

/// Whether the row changed.
template <typename Better>
bool improve(const HiddenRow &row, std::span<double> counts, QuickTheilH &theilH, Better isBetter) {
  bool hasChanged = false;
  for (const Step &step : stepsOf(row)) {
    const std::vector<double> now(counts.begin(), counts.end());
    std::vector<double> best = now;
    double bestH = theilH.with(now, now);
    const Range free = freedom(step, counts);
    const auto most = static_cast<long long>(free.high - free.low + 1e-9); // where counts are not quite whole
    for (long long one = 0; one <= most; ++one) {
      const double by = free.low + static_cast<double>(one);
      std::vector<double> changed = now;
      changed[step.up.group] += by;
      if (step.down)
        changed[step.down->group] -= by;
      if (const double h = theilH.with(now, changed); isBetter(h, bestH)) {
        bestH = h;
        best = changed;
      }
    }
    if (best != now) {
      theilH.change(now, best);
      std::ranges::copy(best, counts.begin());
      hasChanged = true;
    }
  }
  return hasChanged;
}

template <typename Better>
Counts search(const HiddenCounts &hidden, Better isBetter) {
  Counts counts = middle(hidden);
  QuickTheilH theilH(counts);
  constexpr int mostPasses = 100;
  bool hasChanged = true;
  for (int pass = 0; pass < mostPasses && hasChanged; ++pass) {
    hasChanged = false;
    for (const HiddenRow &row : hidden.rows)
      hasChanged = improve(row, counts[row.school], theilH, isBetter) || hasChanged;
  }
  return counts;
}

constexpr double rounding = 1e-13;

Range sumOfRanges(const HiddenRow &row) {
  Range sums{0, 0};
  for (const HiddenRow::Cell &cell : row.cells) {
    sums.low += cell.range.low;
    sums.high += cell.range.high;
  }
  return sums;
}

} // namespace

bool isPossible(const HiddenRow &row) {
  const Range sums = sumOfRanges(row);
  return !row.sum || (sums.low <= *row.sum && *row.sum <= sums.high);
}

HiddenRow narrowed(HiddenRow row) {
  if (!row.sum)
    return row;
  const Range sums = sumOfRanges(row);
  for (auto &[group, range] : row.cells) {
    const Range others{sums.low - range.low, sums.high - range.high};
    range = {std::max(range.low, *row.sum - others.high), std::min(range.high, *row.sum - others.low)};
  }
  return row;
}

Counts middle(const HiddenCounts &hidden) {
  Counts counts = hidden.known;
  for (const HiddenRow &row : hidden.rows) {
    const Range sums = sumOfRanges(row);
    const double width = sums.high - sums.low;
    const double place = width > 0 ? (row.sum.value_or((sums.low + sums.high) / 2) - sums.low) / width : 0;
    double exact = 0;
    double given = 0;
    for (const HiddenRow::Cell &cell : row.cells) { // rounds the running sum, so that the sum holds
      exact += std::lerp(cell.range.low, cell.range.high, place);
      counts[row.school][cell.group] = std::round(exact) - given;
      given = std::round(exact);
    }
  }
  return counts;
}

Counts mostEven(const HiddenCounts &counts) {
  return search(counts, [](double h, double best) { return h < best - rounding; });
}

Counts mostUneven(const HiddenCounts &counts) {
  return search(counts, [](double h, double best) { return h > best + rounding; });
}

} // namespace skolmix
