#pragma once

#include "disclosure/reader.h"

#include <memory>

namespace skolmix {

/// The doubts found so far about the targets of a component. A doubt found for one target often serves others.
class Evidence {
public:
  explicit Evidence(const Component &component);

  bool has(std::size_t target) const { return mDoubts[target] != nullptr; }

  /// For the target it was found for, and all others that have none and that it leaves in doubt by the threshold.
  void add(std::size_t target, Doubt doubt);

  /// Withdraws all doubts that let the cell move.
  void withdraw(std::size_t cell);

private:
  std::vector<Form> mForms;                          ///< of the targets
  std::vector<std::shared_ptr<const Doubt>> mDoubts; ///< of the targets
};

} // namespace skolmix
