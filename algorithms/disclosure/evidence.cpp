#include "disclosure/evidence.h"

#include <algorithm>

namespace skolmix {
namespace {

constexpr double enough = 1 - 1e-6; // the solver's tolerance, added up over a few cells

bool moves(const Doubt &doubt, std::size_t cell) {
  return std::ranges::binary_search(doubt, cell, {}, &Alternative::cell);
}

} // namespace

Evidence::Evidence(const Component &component) : doubts_(component.targets()) {
  for (std::size_t target = 0; target < component.targets(); ++target)
    forms_.push_back(component.form(target));
}

void Evidence::add(std::size_t target, Doubt doubt) {
  const auto shared = std::make_shared<const Doubt>(std::move(doubt));
  for (std::size_t other = 0; other < doubts_.size(); ++other)
    if (!doubts_[other] && (other == target || width(forms_[other], *shared) >= enough))
      doubts_[other] = shared;
}

void Evidence::withdraw(std::size_t cell) {
  for (std::shared_ptr<const Doubt> &doubt : doubts_)
    if (doubt && moves(*doubt, cell))
      doubt.reset();
}

} // namespace skolmix
