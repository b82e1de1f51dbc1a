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
      : mTables(tables), mMovable(movable), mSets(tables.cells.size()) {
    for (const Form &relation : tables.relations)
      join(relation);
    for (const Secret &secret : tables.secrets)
      join(secret.form);
  }

  std::vector<Component> components() {
    placeCells();
    for (const Form &relation : mTables.relations)
      if (!isConstant(relation, mMovable))
        of(relation).relations.push_back(movablePart(relation, mMovable, mPlaces));
    for (std::size_t secret = 0; secret < mTables.secrets.size(); ++secret) {
      const Form &form = mTables.secrets[secret].form;
      if (isConstant(form, mMovable))
        continue;
      of(form).secrets.push_back(secret);
      of(form).forms.push_back(movablePart(form, mMovable, mPlaces));
    }
    return std::move(mComponents);
  }

private:
  const Term &firstMovable(const Form &form) const {
    return *std::ranges::find_if(form, [&](const Term &term) { return mMovable[term.cell]; });
  }

  void join(const Form &form) {
    if (isConstant(form, mMovable))
      return;
    for (const Term &term : form)
      if (mMovable[term.cell])
        mSets.union_set(firstMovable(form).cell, term.cell);
  }

  void placeCells() {
    std::map<std::size_t, std::size_t> numbers; // of sets, in the order of their first cells
    mNumbers.resize(mTables.cells.size());
    mPlaces.resize(mTables.cells.size());
    for (std::size_t cell = 0; cell < mTables.cells.size(); ++cell) {
      if (!mMovable[cell])
        continue;
      mNumbers[cell] = numbers.try_emplace(mSets.find_set(cell), numbers.size()).first->second;
      mComponents.resize(numbers.size());
      mPlaces[cell] = mComponents[mNumbers[cell]].cells.size();
      mComponents[mNumbers[cell]].cells.push_back(cell);
    }
  }

  Component &of(const Form &form) { return mComponents[mNumbers[firstMovable(form).cell]]; }

  const Tables &mTables;
  const std::vector<bool> &mMovable;
  boost::disjoint_sets_with_storage<> mSets;
  std::vector<std::size_t> mNumbers; ///< the component of each cell
  std::vector<std::size_t> mPlaces;  ///< its place there
  std::vector<Component> mComponents;
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
