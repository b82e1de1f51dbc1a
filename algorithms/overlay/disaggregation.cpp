#include "overlay/disaggregation.h"

#include <algorithm>
#include <cmath>

namespace skolmix {
namespace {

/// Pupils are whole; differences below this are rounding.
constexpr double tolerance = 1e-6;

/// Above it not every whole number has a double of its own.
constexpr double largestWhole = 9007199254740992.0;

/// Who competes for the seats that are left, with the remainder in thousandths.
struct Candidate {
  std::size_t index;
  long long remainder;
};

/// Gives one more seat to `seats` of the candidates, evenly along their order.
void giveEvenly(std::span<const Candidate> candidates, std::size_t seats, std::vector<double> &given) {
  const std::size_t all = candidates.size();
  const auto upTo = [&](std::size_t position) { return (2 * position * seats + all) / (2 * all); };
  for (std::size_t i = 0; i < all; ++i)
    given[candidates[i].index] += static_cast<double>(upTo(i + 1) - upTo(i));
}

void giveToLargest(std::vector<Candidate> candidates, std::size_t seats, std::vector<double> &given) {
  std::ranges::stable_sort(candidates, std::greater(), &Candidate::remainder);
  for (auto first = candidates.begin(); seats > 0;) {
    const auto end =
        std::find_if(first, candidates.end(), [first](const Candidate &c) { return c.remainder != first->remainder; });
    const auto equal = static_cast<std::size_t>(end - first);
    giveEvenly({first, end}, std::min(seats, equal), given);
    seats -= std::min(seats, equal);
    first = end == candidates.end() ? candidates.begin() : end;
  }
}

/// Calls use(unit, first, end) for the grounds of each unit that has some.
template <class Use>
void forEachUnit(const Homes &homes, const Use &use) {
  for (std::size_t first = 0; first < homes.units.size();) {
    std::size_t end = first;
    while (end < homes.units.size() && homes.units[end] == homes.units[first])
      ++end;
    use(homes.units[first], first, end);
    first = end;
  }
}

/// Fills `seats` (per ground) with the groups of one dimension.
void fill(std::span<const double> groups, const std::vector<double> &seats, std::size_t firstRow,
          std::size_t firstColumn, Counts &result) {
  const double all = sum(seats);
  std::vector<double> filled(groups.size());
  std::vector<double> behind(groups.size());
  double soFar = 0;
  for (std::size_t ground = 0; ground < seats.size(); ++ground) {
    if (!(seats[ground] > 0))
      continue;
    soFar += seats[ground];
    for (std::size_t group = 0; group < groups.size(); ++group)
      behind[group] = std::max(0.0, groups[group] * (soFar / all) - filled[group]);
    const std::vector<double> given = largestRemainder(seats[ground], behind);
    for (std::size_t group = 0; group < groups.size(); ++group) {
      filled[group] += given[group];
      result[firstRow + ground][firstColumn + group] = given[group];
    }
  }
}

void spread(std::span<const double> counts, std::span<const double> weights, std::size_t firstRow, Counts &result) {
  const double all = sum(weights);
  for (std::size_t ground = 0; ground < weights.size(); ++ground) {
    const double share = all > 0 ? weights[ground] / all : 1 / static_cast<double>(weights.size());
    for (std::size_t column = 0; column < counts.size(); ++column)
      result[firstRow + ground][column] = counts[column] * share;
  }
}

std::span<const double> weightsOf(const Homes &homes, std::size_t first, std::size_t end) {
  return std::span(homes.weights).subspan(first, end - first);
}

} // namespace

std::vector<double> largestRemainder(double total, std::span<const double> weights) {
  const double all = sum(weights);
  std::vector<double> given(weights.size());
  std::vector<Candidate> candidates;
  double left = total;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    if (all > 0 && !(weights[i] > 0))
      continue;
    const double quota = all > 0 ? total * weights[i] / all : total / static_cast<double>(weights.size());
    given[i] = std::min(std::floor(quota), left);
    left -= given[i];
    candidates.push_back({i, std::llround(1000 * (quota - std::floor(quota)))});
  }
  if (!candidates.empty())
    giveToLargest(std::move(candidates), static_cast<std::size_t>(left), given);
  return given;
}

Counts disaggregated(const Counts &units, const Homes &homes) {
  Counts result(homes.grounds.size(), units.columns());
  forEachUnit(homes, [&](std::uint32_t unit, std::size_t first, std::size_t end) {
    spread(units[unit], weightsOf(homes, first, end), first, result);
  });
  return result;
}

bool isWhole(std::span<const double> counts) {
  return std::ranges::all_of(
      counts, [](double count) { return count <= largestWhole && std::abs(count - std::round(count)) <= tolerance; });
}

Counts disaggregatedWhole(const Counts &units, std::span<const Dimension> dimensions, const Homes &homes) {
  Counts result(homes.grounds.size(), units.columns());
  forEachUnit(homes, [&](std::uint32_t unit, std::size_t first, std::size_t end) {
    const std::span<const double> weights = weightsOf(homes, first, end);
    if (!isWhole(units[unit])) {
      spread(units[unit], weights, first, result);
      return;
    }
    for (const Dimension &dimension : dimensions) {
      const auto groups = groupsOf(units[unit], dimension);
      std::vector<double> whole(groups.begin(), groups.end());
      std::ranges::transform(whole, whole.begin(), [](double count) { return std::round(count); });
      fill(whole, largestRemainder(sum(whole), weights), first, dimension.firstColumn, result);
    }
  });
  return result;
}

} // namespace skolmix
