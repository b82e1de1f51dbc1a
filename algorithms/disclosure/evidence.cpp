#include "disclosure/evidence.h"

#include <algorithm>

namespace skolmix {
namespace {

constexpr double enough = 1 - 1e-6; // the solver's tolerance, added up over a few cells

bool moves(const Doubt &doubt, std::size_t cell) {
  return std::ranges::binary_search(doubt, cell, {}, &DoubtfulCell::cell);
}

} // namespace

Evidence::Evidence(const Component &component) : mDoubts(component.targets()) {
  for (std::size_t target = 0; target < component.targets(); ++target)
    mForms.push_back(component.form(target));
}

void Evidence::add(std::size_t target, Doubt doubt) {
  const auto shared = std::make_shared<const Doubt>(std::move(doubt));
  for (std::size_t other = 0; other < mDoubts.size(); ++other)
    if (!mDoubts[other] && (other == target || width(mForms[other], *shared) >= enough))
      mDoubts[other] = shared;
}

void Evidence::withdraw(std::size_t cell) {
  for (std::shared_ptr<const Doubt> &doubt : mDoubts)
    if (doubt && moves(*doubt, cell))
      doubt.reset();
}

} // namespace skolmix
