#include "disclosure/evidence.h"

namespace skolmix {
namespace {

constexpr double enough = 1 - 1e-6; // the solver's tolerance, added up over a few cells

} // namespace

Evidence::Evidence(const Component &component)
    : mCells(component.cells.size()), mTargetsOf(mCells), mDoubtsOf(mCells), mDoubtOf(component.targets()),
      mIsRequired(component.targets()) {
  for (std::size_t target = 0; target < component.targets(); ++target) {
    mForms.push_back(component.form(target));
    for (const Term &term : mForms.back())
      mTargetsOf[term.cell].push_back(target);
  }
}

void Evidence::add(std::size_t target, const Doubt &doubt) {
  const std::size_t number = mServed.size();
  mServed.emplace_back();
  set(target, number);
  for (const DoubtfulCell &moved : doubt) {
    mDoubtsOf[moved.cell].push_back(number);
    for (const std::size_t other : mTargetsOf[moved.cell])
      if (!has(other) && width(mForms[other], doubt) >= enough)
        set(other, number);
  }
}

void Evidence::withdraw(std::size_t cell) {
  for (const std::size_t doubt : mDoubtsOf[cell])
    for (const std::size_t target : mServed[doubt])
      if (mDoubtOf[target] == doubt)
        set(target, {});
}

void Evidence::require(std::size_t target) {
  mIsRequired[target] = true;
  note(target);
}

void Evidence::release(std::size_t target) {
  mIsRequired[target] = false;
  note(target);
}

std::optional<std::size_t> Evidence::missing() const {
  return mMissing.empty() ? std::nullopt : std::optional(mMissing.begin()->second);
}

void Evidence::goBackTo(std::size_t moment) {
  while (mPast.size() > moment) {
    const auto [target, doubt] = mPast.back();
    mDoubtOf[target] = doubt;
    note(target);
    mPast.pop_back();
  }
}

void Evidence::set(std::size_t target, DoubtNumber doubt) {
  mPast.emplace_back(target, mDoubtOf[target]);
  mDoubtOf[target] = doubt;
  if (doubt)
    mServed[*doubt].push_back(target);
  note(target);
}

void Evidence::note(std::size_t target) {
  const std::pair key(target < mCells, target);
  if (mIsRequired[target] && !has(target))
    mMissing.insert(key);
  else
    mMissing.erase(key);
}

} // namespace skolmix
