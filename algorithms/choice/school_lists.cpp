#include "choice/school_lists.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace skolmix {
namespace {

/// The first schools on a list are drawn one by one, as most pupils need few; then all the others are ranked at once.
constexpr std::uint32_t oneByOne = 8;

/// The part of probability that is known well enough as a difference of sums.
constexpr double wellKnown = 1e-6;

} // namespace

CumulatedChoices::CumulatedChoices(const ChoiceSetting &setting, Probabilities model, unsigned threads,
                                   const Progress &progress)
    : mModel(std::move(model)), mGroups(setting.groups()), mSchools(setting.schools.size()),
      mSums(setting.parts.size() * mGroups * mSchools) {
  constexpr std::size_t chunk = 64;
  const auto stillAtTheStart = [&progress](double) { progress(0); };
  inParallel(setting.parts.size(), chunk, threads, stillAtTheStart, [&](std::size_t first, std::size_t end) {
    const std::size_t size = mGroups * mSchools;
    for (std::size_t part = first; part < end; ++part) {
      const std::span<double> sums(mSums.data() + part * size, size);
      mModel(part, sums);
      for (std::size_t group = 0; group < mGroups; ++group) {
        const std::span<double> row = sums.subspan(group * mSchools, mSchools);
        std::partial_sum(row.begin(), row.end(), row.begin());
      }
    }
  });
}

std::vector<double> CumulatedChoices::probabilities(std::uint32_t part, std::size_t group) const {
  std::vector<double> ofAllGroups(mGroups * mSchools);
  mModel(part, ofAllGroups);
  const auto own = std::span(ofAllGroups).subspan(group * mSchools, mSchools);
  return {own.begin(), own.end()};
}

/// Calls use(first, end, before) for the schools between those that are listed, with the sum before the first.
template <class Use>
void SchoolLists::forEachGap(const Pupil &pupil, std::span<const double> choices, Use use) const {
  std::size_t first = 0;
  double before = 0;
  for (std::uint32_t link = pupil.lowest; link != none; link = mListed[link].next) {
    const std::size_t school = mListed[link].school;
    if (school > first)
      use(first, school, before);
    first = school + 1;
    before = choices[school];
  }
  if (choices.size() > first)
    use(first, choices.size(), before);
}

std::uint32_t SchoolLists::next(std::uint32_t number, std::uint32_t part, std::size_t group,
                                const RandomNumbers &random) {
  Pupil &pupil = mPupils[number];
  const std::span<const double> choices = mChoices.of(part, group);
  std::uint32_t school = outside;
  if (const double left = probabilityLeft(pupil, choices); left > 0) {
    school = draw(pupil, choices, random[pupil.length] * left);
    insert(pupil, school);
  } else {
    if (pupil.rest == notRanked)
      rankTheRest(pupil, mChoices.probabilities(part, group), random);
    if (mRest[pupil.rest] == outside)
      return outside;
    school = mRest[pupil.rest++];
  }
  if (pupil.length++ == 0)
    pupil.first = school;
  return school;
}

/// 0 where it is time to rank the rest.
double SchoolLists::probabilityLeft(const Pupil &pupil, std::span<const double> choices) const {
  if (pupil.length >= oneByOne || pupil.rest != notRanked || choices.empty())
    return 0;
  double left = 0;
  forEachGap(pupil, choices, [&](std::size_t, std::size_t end, double before) { left += choices[end - 1] - before; });
  return left > wellKnown * choices.back() ? left : 0;
}

/// The school at a place within the probabilities of those that are not listed.
std::uint32_t SchoolLists::draw(const Pupil &pupil, std::span<const double> choices, double place) const {
  std::uint32_t found = outside;
  bool isInGap = false;
  forEachGap(pupil, choices, [&](std::size_t first, std::size_t end, double before) {
    const double upTo = choices[end - 1];
    if (isInGap || upTo <= before)
      return;
    // Rounding must lead neither to a listed school nor to one that nobody chooses.
    const double sum = std::min(before + place, std::nextafter(upTo, 0));
    const auto gap = choices.subspan(first, end - first);
    found =
        static_cast<std::uint32_t>(first + static_cast<std::size_t>(std::ranges::upper_bound(gap, sum) - gap.begin()));
    isInGap = place < upTo - before;
    place -= upTo - before;
  });
  return found;
}

void SchoolLists::insert(Pupil &pupil, std::uint32_t school) {
  std::uint32_t *link = &pupil.lowest;
  while (*link != none && mListed[*link].school < school)
    link = &mListed[*link].next;
  const Listed listed{school, *link};
  *link = static_cast<std::uint32_t>(mListed.size());
  mListed.push_back(listed);
}

/// Exponential waiting times with the probabilities as rates end in the order of a list (Efraimidis and Spirakis 2006).
void SchoolLists::rankTheRest(Pupil &pupil, std::vector<double> probabilities, const RandomNumbers &random) {
  for (std::uint32_t link = pupil.lowest; link != none; link = mListed[link].next)
    probabilities[mListed[link].school] = 0;
  std::vector<std::pair<double, std::uint32_t>> ends;
  for (std::uint32_t school = 0; school < probabilities.size(); ++school)
    if (probabilities[school] > 0)
      ends.emplace_back(-std::log1p(-random[oneByOne + school]) / probabilities[school], school);
  std::ranges::sort(ends);
  pupil.rest = mRest.size();
  for (const auto &[end, school] : ends)
    mRest.push_back(school);
  mRest.push_back(outside);
}

} // namespace skolmix
