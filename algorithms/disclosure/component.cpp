#include "disclosure/component.h"

#include <algorithm>
#include <boost/pending/disjoint_sets.hpp>
#include <map>

namespace skolmix {
namespace {

/// The movable terms, each cell once, counted in `places`.
Form movablePart(const Form &form, const std::vector<bool> &movable, const std::vector<std::size_t> &places) {
  std::map<std::size_t, double> factors;
  for (const Term &term : form)
    if (movable[term.cell])
      factors[places[term.cell]] += term.factor;
  Form result;
  for (const auto &[cell, factor] : factors)
    if (factor != 0)
      result.push_back({cell, factor});
  return result;
}

class Grouping {
public:
  Grouping(const Tables &tables, const std::vector<bool> &movable)
      : tables_(tables), movable_(movable), sets_(tables.cells.size()) {
    for (const Form &relation : tables.relations)
      join(relation);
    for (const Secret &secret : tables.secrets)
      join(secret.form);
  }

  std::vector<Component> components() {
    placeCells();
    for (const Form &relation : tables_.relations)
      if (!isConstant(relation, movable_))
        of(relation).relations.push_back(movablePart(relation, movable_, places_));
    for (std::size_t secret = 0; secret < tables_.secrets.size(); ++secret) {
      const Form &form = tables_.secrets[secret].form;
      if (isConstant(form, movable_))
        continue;
      of(form).secrets.push_back(secret);
      of(form).forms.push_back(movablePart(form, movable_, places_));
    }
    return std::move(components_);
  }

private:
  const Term &firstMovable(const Form &form) const {
    return *std::ranges::find_if(form, [&](const Term &term) { return movable_[term.cell]; });
  }

  void join(const Form &form) {
    if (isConstant(form, movable_))
      return;
    for (const Term &term : form)
      if (movable_[term.cell])
        sets_.union_set(firstMovable(form).cell, term.cell);
  }

  void placeCells() {
    std::map<std::size_t, std::size_t> numbers; // of sets, in the order of their first cells
    numbers_.resize(tables_.cells.size());
    places_.resize(tables_.cells.size());
    for (std::size_t cell = 0; cell < tables_.cells.size(); ++cell) {
      if (!movable_[cell])
        continue;
      numbers_[cell] = numbers.try_emplace(sets_.find_set(cell), numbers.size()).first->second;
      components_.resize(numbers.size());
      places_[cell] = components_[numbers_[cell]].cells.size();
      components_[numbers_[cell]].cells.push_back(cell);
    }
  }

  Component &of(const Form &form) { return components_[numbers_[firstMovable(form).cell]]; }

  const Tables &tables_;
  const std::vector<bool> &movable_;
  boost::disjoint_sets_with_storage<> sets_;
  std::vector<std::size_t> numbers_; ///< the component of each cell
  std::vector<std::size_t> places_;  ///< its place there
  std::vector<Component> components_;
};

} // namespace

std::vector<Component> components(const Tables &tables, const std::vector<bool> &movable) {
  return Grouping(tables, movable).components();
}

bool isConstant(const Form &form, const std::vector<bool> &movable) {
  return std::ranges::none_of(form, [&](const Term &term) { return movable[term.cell]; });
}

double valueOf(const Form &form, const Tables &tables) {
  double value = 0;
  for (const Term &term : form)
    value += term.factor * tables.cells[term.cell].value;
  return value;
}

} // namespace skolmix
