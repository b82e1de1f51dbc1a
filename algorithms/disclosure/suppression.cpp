#include "disclosure/suppression.h"

#include "disclosure/evidence.h"
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

bool mayBeHidden(const Cell &cell) { return std::isfinite(cell.loss); }

/// Hides what has to be hidden in one component.
class Suppressor {
public:
  Suppressor(const Tables &tables, const Component &component, double threshold, const Progress &progress)
      : tables_(tables), component_(component), progress_(progress),
        reader_(tables, component, threshold), state_{std::vector<std::optional<Reason>>(component.cells.size()),
                                                      Evidence(component)} {
    for (const std::size_t cell : component.cells)
      meanLoss_ += tables.cells[cell].loss / static_cast<double>(component.cells.size());
    meanLoss_ = meanLoss_ > 0 ? meanLoss_ : 1;
  }

  /// Of its cells.
  std::vector<std::optional<Reason>> reasons() {
    hideSecrets();
    protect();
    showNeedless();
    return std::move(state_.reasons);
  }

private:
  struct State {
    std::vector<std::optional<Reason>> reasons;
    Evidence evidence;
  };

  bool isSecret(std::size_t target) const { return target >= component_.cells.size(); }
  double loss(std::size_t cell) const { return tables_.cells[component_.cells[cell]].loss; }

  /// For the solver in mean losses. A cell that is shown costs something even if nobody would miss it; one that is
  /// hidden already next to nothing, but not nothing, so that doubts are about few cells.
  double price(std::size_t cell) const { return std::max(loss(cell) / meanLoss_, 0.01); }
  static constexpr double hiddenPrice = 1e-4;

  void hide(std::size_t cell, Reason reason) {
    state_.reasons[cell] = reason;
    reader_.hide(cell, hiddenPrice);
  }

  void show(std::size_t cell) {
    state_.reasons[cell].reset();
    state_.evidence.withdraw(cell);
    reader_.show(cell);
  }

  void hideSecrets() {
    for (std::size_t i = 0; i < component_.forms.size(); ++i) {
      const Secret &secret = tables_.secrets[component_.secrets[i]];
      if (mayBeHidden(tables_.cells[secret.cell]) &&
          std::ranges::none_of(component_.forms[i], [&](const Term &term) { return isHidden(term.cell); }))
        hide(placeOf(secret.cell), secret.reason);
    }
  }

  bool isHidden(std::size_t cell) const { return state_.reasons[cell].has_value(); }
  std::size_t placeOf(std::size_t cell) const {
    return static_cast<std::size_t>(std::ranges::lower_bound(component_.cells, cell) - component_.cells.begin());
  }

  /// The first target without a doubt, secrets first: they decide whether it can be done at all.
  std::optional<std::size_t> exposed() const {
    const std::size_t cells = component_.cells.size();
    for (std::size_t target = cells; target < component_.targets(); ++target)
      if (!state_.evidence.has(target))
        return target;
    for (std::size_t cell = 0; cell < cells; ++cell)
      if (isHidden(cell) && !state_.evidence.has(cell))
        return cell;
    return {};
  }

  /// Whether the target is in doubt, now that a doubt has been sought; of its cells, those shown are hidden.
  bool bringIntoDoubt(std::size_t target) {
    progress_(done_);
    std::optional<Doubt> doubt = reader_.doubt(component_.form(target));
    if (!doubt)
      return false;
    for (const Alternative &alternative : *doubt)
      if (!isHidden(alternative.cell))
        hide(alternative.cell, Reason::Protection);
    state_.evidence.add(target, std::move(*doubt));
    return true;
  }

  /// Secondary suppression. A hidden cell that cannot be brought into doubt even with all others' help is shown for
  /// good: none of what it was hidden for can rest on it. So whatever can be protected is.
  void protect() {
    for (std::size_t cell = 0; cell < component_.cells.size(); ++cell)
      if (!isHidden(cell))
        reader_.hide(cell, price(cell));
    while (const std::optional<std::size_t> target = exposed())
      if (!bringIntoDoubt(*target)) {
        if (isSecret(*target))
          refuse();
        show(*target);
      }
  }

  /// Tries secondary cells, the largest loss first.
  void showNeedless() {
    std::vector<std::size_t> secondary;
    for (std::size_t cell = 0; cell < component_.cells.size(); ++cell) {
      if (!isHidden(cell))
        reader_.show(cell);
      else if (state_.reasons[cell] == Reason::Protection)
        secondary.push_back(cell);
    }
    std::ranges::stable_sort(secondary, std::greater(), [&](std::size_t cell) { return loss(cell); });
    for (std::size_t i = 0; i < secondary.size(); ++i) {
      done_ = static_cast<double>(i) / static_cast<double>(secondary.size());
      if (isHidden(secondary[i]))
        tryToShow(secondary[i]);
    }
  }

  /// Shows the cell, and with it all secondary cells that then would be exposed: several that only protect each other
  /// go together. Undone where a secret, or a cell that is hidden for its own sake, would be exposed.
  void tryToShow(std::size_t cell) {
    const State before = state_;
    show(cell);
    while (const std::optional<std::size_t> target = exposed())
      if (!bringIntoDoubt(*target)) {
        if (isSecret(*target) || state_.reasons[*target] != Reason::Protection)
          return restore(before);
        show(*target);
      }
  }

  void restore(const State &before) {
    for (std::size_t cell = 0; cell < component_.cells.size(); ++cell)
      if (before.reasons[cell] && !isHidden(cell))
        reader_.hide(cell, hiddenPrice);
    state_ = before;
  }

  const Tables &tables_;
  const Component &component_;
  const Progress &progress_;
  Reader reader_;
  State state_;
  double meanLoss_ = 0;
  double done_ = 0;
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
  for (const Cell &cell : tables.cells)
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
