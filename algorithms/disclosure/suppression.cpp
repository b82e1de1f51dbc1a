#include "disclosure/suppression.h"

#include "disclosure/evidence.h"
#include "disclosure/surroundings.h"
#include "model/error.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace skolmix {
namespace {

[[noreturn]] void refuse() {
  throw Error(SKOLMIX_MESSAGE("Skolmix",
                              "A small number follows from figures that are always shown, whatever else is hidden. "
                              "Choose a lower threshold, or do not publish the totals that give it away."));
}

bool mayBeHidden(const TableCell &cell) { return std::isfinite(cell.loss); }

/// Hides what has to be hidden in one component.
class Suppressor {
public:
  Suppressor(const Tables &tables, const Component &component, double threshold, const Progress &progress)
      : mTables(tables), mComponent(component), mProgress(progress), mReader(tables, component, threshold),
        mSurroundings(tables, component, threshold), mEvidence(component), mReasons(component.cells.size()),
        mIsShownForGood(component.cells.size()) {
    for (std::size_t target = component.cells.size(); target < component.targets(); ++target)
      mEvidence.require(target);
    for (const std::size_t cell : component.cells)
      mMeanLoss += tables.cells[cell].loss / static_cast<double>(component.cells.size());
    mMeanLoss = mMeanLoss > 0 ? mMeanLoss : 1;
  }

  /// Of its cells.
  std::vector<std::optional<Reason>> reasons() {
    hideSecrets();
    protect();
    showNeedless();
    return std::move(mReasons);
  }

private:
  bool isSecret(std::size_t target) const { return target >= mComponent.cells.size(); }
  double loss(std::size_t cell) const { return mTables.cells[mComponent.cells[cell]].loss; }

  /// For the solver in mean losses. A cell that is shown costs something even if nobody would miss it; one that is
  /// hidden already next to nothing, but not nothing, so that doubts are about few cells.
  double price(std::size_t cell) const { return std::max(loss(cell) / mMeanLoss, 0.01); }
  static constexpr double hiddenPrice = 1e-4;

  void hide(std::size_t cell, Reason reason) {
    mReasons[cell] = reason;
    mEvidence.require(cell);
    mReader.hide(cell, hiddenPrice);
  }

  void show(std::size_t cell) {
    mReasons[cell].reset();
    mEvidence.release(cell);
    mEvidence.withdraw(cell);
    mReader.show(cell);
  }

  void hideSecrets() {
    for (std::size_t i = 0; i < mComponent.forms.size(); ++i) {
      const Secret &secret = mTables.secrets[mComponent.secrets[i]];
      if (mayBeHidden(mTables.cells[secret.cell]) &&
          std::ranges::none_of(mComponent.forms[i], [&](const Term &term) { return isHidden(term.cell); }))
        hide(placeOf(secret.cell), secret.reason);
    }
  }

  bool isHidden(std::size_t cell) const { return mReasons[cell].has_value(); }
  std::size_t placeOf(std::size_t cell) const {
    return static_cast<std::size_t>(std::ranges::lower_bound(mComponent.cells, cell) - mComponent.cells.begin());
  }

  /// Whether the target is in doubt, now that a doubt has been sought; of its cells, those shown are hidden.
  bool bringIntoDoubt(std::size_t target) {
    mProgress(mDone);
    const Form form = mComponent.form(target);
    const auto asHidden = [this](std::size_t cell) {
      if (isHidden(cell))
        return hiddenPrice;
      return alwaysShown;
    };
    const auto asMayBe = [&](std::size_t cell) {
      const bool isOpen = mMayHideMore && !isHidden(cell) && !mIsShownForGood[cell];
      return isOpen ? price(cell) : asHidden(cell);
    };
    std::optional<Doubt> doubt = mSurroundings.doubt(form, asHidden);
    if (!doubt && mMayHideMore)
      doubt = mSurroundings.doubt(form, asMayBe);
    if (!doubt && !mSurroundings.tell(form, asMayBe))
      doubt = mReader.doubt(form);
    if (!doubt)
      return false;
    for (const DoubtfulCell &alternative : *doubt)
      if (!isHidden(alternative.cell))
        hide(alternative.cell, Reason::Protection);
    mEvidence.add(target, *doubt);
    return true;
  }

  /// Secondary suppression, of secrets first: they decide whether it can be done at all. A hidden cell that cannot be
  /// brought into doubt even with all others' help is shown for good: none of what it was hidden for can rest on it. So
  /// whatever can be protected is.
  void protect() {
    for (std::size_t cell = 0; cell < mComponent.cells.size(); ++cell)
      if (!isHidden(cell))
        mReader.hide(cell, price(cell));
    while (const std::optional<std::size_t> target = mEvidence.missing())
      if (!bringIntoDoubt(*target)) {
        if (isSecret(*target))
          refuse();
        show(*target);
        mIsShownForGood[*target] = true;
      }
    mMayHideMore = false;
  }

  /// Tries secondary cells, the largest loss first.
  void showNeedless() {
    std::vector<std::size_t> secondary;
    for (std::size_t cell = 0; cell < mComponent.cells.size(); ++cell) {
      if (!isHidden(cell))
        mReader.show(cell);
      else if (mReasons[cell] == Reason::Protection)
        secondary.push_back(cell);
    }
    std::ranges::stable_sort(secondary, std::greater(), [&](std::size_t cell) { return loss(cell); });
    for (std::size_t i = 0; i < secondary.size(); ++i) {
      mDone = static_cast<double>(i) / static_cast<double>(secondary.size());
      if (isHidden(secondary[i]))
        tryToShow(secondary[i]);
    }
  }

  /// Shows the cell, and with it all secondary cells that then would be exposed: several that only protect each other
  /// go together. Undone where a secret, or a cell that is hidden for its own sake, would be exposed.
  void tryToShow(std::size_t cell) {
    const std::size_t before = mEvidence.now();
    std::vector<std::size_t> shown{cell};
    show(cell);
    while (const std::optional<std::size_t> target = mEvidence.missing())
      if (!bringIntoDoubt(*target)) {
        if (isSecret(*target) || mReasons[*target] != Reason::Protection) {
          for (const std::size_t again : shown)
            hide(again, Reason::Protection);
          return mEvidence.goBackTo(before);
        }
        show(*target);
        shown.push_back(*target);
      }
  }

  const Tables &mTables;
  const Component &mComponent;
  const Progress &mProgress;
  Reader mReader;
  Surroundings mSurroundings;
  Evidence mEvidence;
  std::vector<std::optional<Reason>> mReasons; ///< of the cells
  std::vector<bool> mIsShownForGood;           ///< cells
  bool mMayHideMore = true;
  double mMeanLoss = 0;
  double mDone = 0;
};

} // namespace

std::vector<bool> Suppression::hidden() const {
  std::vector<bool> result;
  for (const std::optional<Reason> &reason : reasons)
    result.push_back(reason.has_value());
  return result;
}

Suppression suppress(const Tables &tables, double threshold, const Progress &progress) {
  std::vector<bool> movable;
  for (const TableCell &cell : tables.cells)
    movable.push_back(mayBeHidden(cell));
  for (const Secret &secret : tables.secrets)
    if (isConstant(secret.form, movable))
      refuse();
  Suppression result{std::vector<std::optional<Reason>>(tables.cells.size())};
  const std::vector<Component> all = components(tables, movable);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Progress ofComponent = [&](double part) {
      progress((static_cast<double>(i) + part) / static_cast<double>(all.size()));
    };
    const std::vector<std::optional<Reason>> reasons = Suppressor(tables, all[i], threshold, ofComponent).reasons();
    for (std::size_t cell = 0; cell < reasons.size(); ++cell)
      result.reasons[all[i].cells[cell]] = reasons[cell];
  }
  progress(1);
  return result;
}

} // namespace skolmix
