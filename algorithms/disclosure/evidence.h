#pragma once

#include "disclosure/reader.h"

#include <set>

namespace skolmix {

/// Which targets of a component are in doubt, by the doubts found so far. A doubt found for one target often serves
/// others. What a call takes does not grow with the component, but with the doubts about the cells that it is about.
class Evidence {
public:
  explicit Evidence(const Component &component);

  bool has(std::size_t target) const { return mDoubtOf[target].has_value(); }

  /// For the target it was found for, and all others that have none and that it leaves in doubt by the threshold.
  void add(std::size_t target, const Doubt &doubt);

  /// Withdraws all doubts that let the cell move.
  void withdraw(std::size_t cell);

  /// The target has to be in doubt, or no longer.
  void require(std::size_t target);
  void release(std::size_t target);

  /// The first target that has to be in doubt and is not, secrets before cells.
  std::optional<std::size_t> missing() const;

  /// For goBackTo(), which undoes what was added and withdrawn since.
  std::size_t now() const { return mPast.size(); }
  void goBackTo(std::size_t moment);

private:
  using DoubtNumber = std::optional<std::size_t>;
  using Numbers = std::vector<std::size_t>;

  void set(std::size_t target, DoubtNumber doubt);
  void note(std::size_t target);

  std::size_t mCells;
  std::vector<Form> mForms;                               ///< of the targets
  std::vector<Numbers> mTargetsOf;                        ///< of each cell, those whose forms have it
  std::vector<Numbers> mDoubtsOf;                         ///< of each cell, those that ever let it move
  std::vector<Numbers> mServed;                           ///< by each doubt, targets
  std::vector<DoubtNumber> mDoubtOf;                      ///< of each target
  std::vector<bool> mIsRequired;                          ///< targets
  std::set<std::pair<bool, std::size_t>> mMissing;        ///< whether it is a cell, and the target
  std::vector<std::pair<std::size_t, DoubtNumber>> mPast; ///< targets, and what they had
};

} // namespace skolmix
