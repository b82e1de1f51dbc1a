#include "planning/errors.h"

#include "segregation/gradients.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace skolmix {
namespace {

/// A part of a unit, and how much each measure grows with every pupil there.
struct Part {
  std::uint32_t unit;
  double share;
  std::size_t before, after; ///< rows of the enrolments
};

/// The gradients of every dimension, before (if there is a change) and after.
struct Effects {
  std::vector<Gradients> before, after;
};

std::vector<Gradients> gradientsOf(const PlanningData &data, const Counts &enrolment) {
  std::vector<Gradients> result;
  for (const Dimension &dimension : data.dimensions) {
    Gradients own = gradients(countsOf(enrolment, dimension));
    if (!data.outsideCounts)
      for (Counts *counts : {&own.theilH, &own.dissimilarity, &own.etaSquared})
        std::ranges::fill((*counts)[counts->rows() - 1], 0);
    result.push_back(std::move(own));
  }
  return result;
}

/// Mean and mean square of an effect over the parts of a unit.
struct Moments {
  double mean = 0;
  double square = 0;

  void add(double share, double effect) {
    mean += share * effect;
    square += share * effect * effect;
  }
};

double varianceOf(const PlanningData &data, std::span<const Part> parts, std::size_t dimension, const Effects &effects,
                  Counts Gradients::*measure) {
  double variance = 0;
  for (auto part = parts.begin(); part != parts.end();) {
    const auto first = part;
    while (part != parts.end() && part->unit == first->unit)
      ++part;
    if (part - first < 2)
      continue;
    const auto pupils = groupsOf(data.attending[first->unit], data.dimensions[dimension]);
    double ofUnit = 0;
    for (std::size_t group = 0; group < pupils.size(); ++group) {
      Moments moments;
      for (auto p = first; p != part; ++p) {
        const double then = (effects.after[dimension].*measure)[p->after][group];
        const double now = effects.before.empty() ? 0 : (effects.before[dimension].*measure)[p->before][group];
        moments.add(p->share, then - now);
      }
      ofUnit += pupils[group] * pupils[group] * std::max(0.0, moments.square - moments.mean * moments.mean);
    }
    variance += ofUnit * divisionVariance(data.homeCount[first->unit]);
  }
  return variance;
}

std::vector<Measures> errorsOf(const PlanningData &data, std::span<const Part> parts, const Effects &effects) {
  std::vector<Measures> result;
  for (std::size_t i = 0; i < data.dimensions.size(); ++i)
    result.push_back({std::sqrt(varianceOf(data, parts, i, effects, &Gradients::theilH)),
                      std::sqrt(varianceOf(data, parts, i, effects, &Gradients::dissimilarity)),
                      std::sqrt(varianceOf(data, parts, i, effects, &Gradients::etaSquared))});
  return result;
}

std::size_t rowOf(const PlanningData &data, std::uint32_t school) {
  return school == outside ? data.schools.size() : school;
}

} // namespace

std::vector<Measures> errors(const PlanningData &data, const Plan &plan, const Counts &enrolment) {
  std::vector<Part> parts;
  for (const Share &share : plan)
    parts.push_back({share.unit, share.value, 0, rowOf(data, share.zone)});
  return errorsOf(data, parts, {{}, gradientsOf(data, enrolment)});
}

Range plausibleMeasure(double value, double error) {
  return {std::max(0.0, value - plausible * error), std::min(1.0, value + plausible * error)};
}

Range plausibleChange(double change, double error) { return {change - plausible * error, change + plausible * error}; }

std::vector<Measures> changeErrors(const PlanningData &data, const Plan &before, std::span<const Move> moves,
                                   const Counts &enrolmentBefore, const Counts &enrolmentAfter) {
  std::map<std::tuple<std::uint32_t, std::size_t, std::size_t>, double> shares; // unit, before, after
  for (const Share &share : before)
    shares[{share.unit, rowOf(data, share.zone), rowOf(data, share.zone)}] += share.value;
  for (const Move &move : moves) {
    shares[{move.unit, rowOf(data, move.from), rowOf(data, move.from)}] -= move.share;
    shares[{move.unit, rowOf(data, move.from), rowOf(data, move.to)}] += move.share;
  }
  std::vector<Part> parts;
  for (const auto &[key, share] : shares)
    if (share > 1e-12)
      parts.push_back({std::get<0>(key), share, std::get<1>(key), std::get<2>(key)});
  return errorsOf(data, parts, {gradientsOf(data, enrolmentBefore), gradientsOf(data, enrolmentAfter)});
}

} // namespace skolmix
