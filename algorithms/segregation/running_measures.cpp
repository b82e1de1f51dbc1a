#include "segregation/running_measures.h"

#include <cmath>
#include <limits>

namespace skolmix {
namespace {

/// Of a group: fewer pupils in a row are what is left of moves to and fro.
constexpr double rounding = 1e-14;

Measures scaleOf(const Whole &whole) {
  constexpr double none = std::numeric_limits<double>::quiet_NaN();
  if (!(whole.pupils > 0) || !(entropy(whole) > 0))
    return {none, none, none};
  const double variance = whole.pupils * interaction(whole);
  return {1 / (whole.pupils * entropy(whole)), 1 / (2 * variance), 1 / variance};
}

} // namespace

RunningMeasures::RunningMeasures(Counts schools)
    : mSchools(std::move(schools)), mWhole(wholeOf(mSchools)), mScale(scaleOf(mWhole)) {
  for (const double share : mWhole.shares)
    mNothing.push_back(rounding * share * mWhole.pupils);
  for (std::size_t row = 0; row < mSchools.rows(); ++row) {
    for (std::size_t group = 0; group < mSchools.columns(); ++group)
      mSchools[row][group] = countIf(row, group, 0);
    mTerms.push_back(termsOf(row));
    mSums[0].add(mTerms.back().theil);
    mSums[1].add(mTerms.back().excess);
    mSums[2].add(mTerms.back().variance);
  }
}

Measures RunningMeasures::valueIfMoved(std::size_t from, std::size_t to, std::span<const double> pupils) const {
  if (from == to)
    return value();
  const Terms without = termsIf(from, pupils, -1);
  const Terms with = termsIf(to, pupils, 1);
  const Terms &left = mTerms[from];
  const Terms &reached = mTerms[to];
  return scaled(mSums[0].value() + (without.theil - left.theil + with.theil - reached.theil),
                mSums[1].value() + (without.excess - left.excess + with.excess - reached.excess),
                mSums[2].value() + (without.variance - left.variance + with.variance - reached.variance));
}

void RunningMeasures::move(std::size_t from, std::size_t to, std::span<const double> pupils) {
  mBefore.push_back({from, to, mTerms[from], mTerms[to], mSums});
  for (const std::size_t row : {from, to})
    mPupilsBefore.insert(mPupilsBefore.end(), mSchools[row].begin(), mSchools[row].end());
  if (from == to)
    return;
  change(from, pupils, -1);
  change(to, pupils, 1);
}

void RunningMeasures::undo() {
  const Before &before = mBefore.back();
  const auto groups = static_cast<std::ptrdiff_t>(mSchools.columns());
  std::copy(mPupilsBefore.end() - 2 * groups, mPupilsBefore.end() - groups, mSchools[before.from].begin());
  std::copy(mPupilsBefore.end() - groups, mPupilsBefore.end(), mSchools[before.to].begin());
  mTerms[before.from] = before.ofFrom;
  mTerms[before.to] = before.ofTo;
  mSums = before.sums;
  mPupilsBefore.resize(mPupilsBefore.size() - 2 * mSchools.columns());
  mBefore.pop_back();
}

void RunningMeasures::keep() {
  mBefore.clear();
  mPupilsBefore.clear();
}

double RunningMeasures::countIf(std::size_t row, std::size_t group, double added) const {
  const double count = mSchools[row][group] + added;
  return count > mNothing[group] ? count : 0;
}

RunningMeasures::Terms RunningMeasures::termsIf(std::size_t row, std::span<const double> pupils, double sign) const {
  double all = 0;
  for (std::size_t group = 0; group < pupils.size(); ++group)
    all += countIf(row, group, sign * pupils[group]);
  Terms terms;
  if (!(all > 0))
    return terms;
  for (std::size_t group = 0; group < pupils.size(); ++group) {
    const double count = countIf(row, group, sign * pupils[group]);
    const double fair = all * mWhole.shares[group];
    terms.theil += count > 0 ? count * std::log(count / fair) : 0;
    terms.excess += std::abs(count - fair);
    terms.variance += (count - fair) * (count - fair);
  }
  terms.variance /= all;
  return terms;
}

RunningMeasures::Terms RunningMeasures::termsOf(std::size_t row) const { return termsIf(row, mSchools[row], 0); }

void RunningMeasures::change(std::size_t row, std::span<const double> pupils, double sign) {
  for (std::size_t group = 0; group < pupils.size(); ++group)
    mSchools[row][group] = countIf(row, group, sign * pupils[group]);
  const Terms before = mTerms[row];
  mTerms[row] = termsOf(row);
  mSums[0].add(mTerms[row].theil - before.theil);
  mSums[1].add(mTerms[row].excess - before.excess);
  mSums[2].add(mTerms[row].variance - before.variance);
}

Measures RunningMeasures::scaled(double theil, double excess, double variance) const {
  return {theil * mScale.theilH, excess * mScale.dissimilarity, variance * mScale.etaSquared};
}

} // namespace skolmix
