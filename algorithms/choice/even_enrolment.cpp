#include "choice/even_enrolment.h"

#include "segregation/measures.h"
#include "segregation/whole.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace skolmix {
namespace {

/// ln of a group's share at every school: what one more pupil of it changes N M by, but for what is the same
/// everywhere.
Counts slopes(const Counts &enrolment) {
  constexpr double hardlyAny = std::numeric_limits<double>::min(); // of a group that nobody in reach belongs to
  Counts result(enrolment.rows(), enrolment.columns());
  for (std::size_t school = 0; school < enrolment.rows(); ++school) {
    const double pupils = sum(enrolment[school]);
    for (std::size_t group = 0; group < enrolment.columns(); ++group)
      result[school][group] = std::log(pupils > 0 ? std::max(enrolment[school][group] / pupils, hardlyAny) : hardlyAny);
  }
  return result;
}

/// Everybody at the school within reach where they lower H most.
Counts allAtTheBest(const Counts &pupils, const std::vector<std::vector<std::uint32_t>> &reach, const Counts &slopes) {
  Counts result(slopes.rows(), slopes.columns());
  for (std::size_t place = 0; place < pupils.rows(); ++place) {
    const auto own = pupils[place];
    const auto cost = [&](std::uint32_t school) {
      return std::inner_product(own.begin(), own.end(), slopes[school].begin(), 0.0);
    };
    const std::uint32_t best = *std::ranges::min_element(reach[place], {}, cost);
    for (std::size_t group = 0; group < own.size(); ++group)
      result[best][group] += own[group];
  }
  return result;
}

Counts between(const Counts &from, const Counts &to, double part) {
  Counts result(from.rows(), from.columns());
  for (std::size_t school = 0; school < from.rows(); ++school)
    for (std::size_t group = 0; group < from.columns(); ++group)
      result[school][group] = std::lerp(from[school][group], to[school][group], part);
  return result;
}

/// The step of lowest H on the way, by the golden section: H is convex along it.
double bestPart(const Counts &from, const Counts &to) {
  const double golden = (std::sqrt(5.0) - 1) / 2;
  const auto theilH = [&](double part) { return measures(between(from, to, part)).theilH; };
  double low = 0;
  double high = 1;
  double left = high - golden * (high - low);
  double right = low + golden * (high - low);
  double leftH = theilH(left);
  double rightH = theilH(right);
  while (high - low > 1e-6) {
    if (leftH <= rightH) {
      high = right;
      right = left;
      rightH = leftH;
      leftH = theilH(left = high - golden * (high - low));
    } else {
      low = left;
      left = right;
      leftH = rightH;
      rightH = theilH(right = low + golden * (high - low));
    }
  }
  return (low + high) / 2;
}

/// How much lower H could be at most, by its slopes.
double gapOf(const Counts &now, const Counts &best, const Counts &slopes) {
  double gap = 0;
  for (std::size_t school = 0; school < now.rows(); ++school)
    for (std::size_t group = 0; group < now.columns(); ++group)
      gap += (now[school][group] - best[school][group]) * slopes[school][group];
  const Whole whole = wholeOf(now);
  return gap / (whole.pupils * entropy(whole));
}

} // namespace

EvenEnrolment evenEnrolment(const Counts &pupils, const std::vector<std::vector<std::uint32_t>> &reach,
                            std::size_t schools, const Progress &progress) {
  constexpr int mostSteps = 10000;
  constexpr double closeEnough = 1e-4;
  Counts now(schools, pupils.columns());
  for (std::size_t place = 0; place < pupils.rows(); ++place)
    for (std::size_t group = 0; group < pupils.columns(); ++group)
      for (const std::uint32_t school : reach[place])
        now[school][group] += pupils[place][group] / static_cast<double>(reach[place].size());
  double atLeast = 0;
  for (int step = 0; step < mostSteps; ++step) {
    progress(static_cast<double>(step) / mostSteps);
    const Counts slopesNow = slopes(now);
    const Counts best = allAtTheBest(pupils, reach, slopesNow);
    const double theilH = measures(now).theilH;
    const double gap = gapOf(now, best, slopesNow);
    atLeast = std::max(atLeast, theilH - std::max(0.0, gap));
    if (std::isnan(theilH) || theilH - atLeast < closeEnough)
      break;
    now = between(now, best, bestPart(now, best));
  }
  progress(1);
  const double theilH = measures(now).theilH;
  return {std::move(now), theilH, atLeast};
}

} // namespace skolmix
