#include "disclosure/surroundings.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace skolmix {
namespace {

constexpr std::size_t smallComponent = 400; // cells
constexpr std::size_t mostCells = 250;
constexpr std::size_t mostNeighbours = 16; // of a cell in one relation; those with more terms are long
constexpr std::size_t mostSeen = 64;       // of them, whether they may move or not

std::size_t placeIn(const std::vector<std::size_t> &cells, std::size_t cell) {
  return static_cast<std::size_t>(std::ranges::lower_bound(cells, cell) - cells.begin());
}

/// The terms about these cells (ascending), counted among them.
Form within(const Form &form, const std::vector<std::size_t> &cells) {
  Form result;
  for (const auto &[cell, factor] : form)
    if (std::ranges::binary_search(cells, cell))
      result.push_back({placeIn(cells, cell), factor});
  return result;
}

} // namespace

Surroundings::Surroundings(const Tables &tables, const Component &component, double threshold)
    : mTables(tables), mComponent(component), mThreshold(threshold), mPlaces(component.cells.size()) {
  for (std::size_t relation = 0; relation < component.relations.size(); ++relation)
    for (std::size_t term = 0; term < component.relations[relation].size(); ++term)
      mPlaces[component.relations[relation][term].cell].push_back({relation, term});
}

std::optional<Doubt> Surroundings::doubt(const Form &form, const Price &price) const {
  if (mComponent.cells.size() <= smallComponent)
    return {};
  return doubt(form, price, around(form, price), [](const Form &) { return true; });
}

bool Surroundings::tell(const Form &form, const Price &price) const {
  if (mComponent.cells.size() <= smallComponent)
    return false;
  const std::vector<std::size_t> cells = around(form, price);
  const auto isWithin = [&](const Form &what) {
    return std::ranges::all_of(what, [&](const Term &term) {
      return std::ranges::binary_search(cells, term.cell) || std::isinf(price(term.cell));
    });
  };
  return isWithin(form) && !doubt(form, price, cells, isWithin);
}

/// Of the cells (ascending), held together by some of their relations, while all others stay as they are.
std::optional<Doubt> Surroundings::doubt(const Form &form, const Price &price, const std::vector<std::size_t> &cells,
                                         const std::function<bool(const Form &)> &isHeld) const {
  if (cells.empty())
    return {};
  std::map<std::size_t, Form> relations;
  for (std::size_t cell = 0; cell < cells.size(); ++cell)
    for (const auto &[relation, term] : mPlaces[cells[cell]])
      relations[relation].push_back({cell, mComponent.relations[relation][term].factor});
  Component part;
  for (const std::size_t cell : cells)
    part.cells.push_back(mComponent.cells[cell]);
  for (auto &[relation, terms] : relations)
    if (isHeld(mComponent.relations[relation]))
      part.relations.push_back(std::move(terms));
  Reader reader(mTables, part, mThreshold);
  for (std::size_t cell = 0; cell < cells.size(); ++cell)
    reader.hide(cell, price(cells[cell]));
  std::optional<Doubt> result = reader.doubt(within(form, cells));
  if (result)
    for (DoubtfulCell &alternative : *result)
      alternative.cell = cells[alternative.cell];
  return result;
}

/// The rows that the form is about, and rows beside them; ascending. A row is what hangs together by short relations;
/// rows beside it come next in long ones, so that they are the same ones for all cells of the row.
std::vector<std::size_t> Surroundings::around(const Form &form, const Price &price) const {
  std::vector<std::size_t> found;
  std::set<std::size_t> known;
  const auto add = [&](std::size_t cell) {
    const bool isNew = found.size() < mostCells && std::isfinite(price(cell)) && known.insert(cell).second;
    if (isNew)
      found.push_back(cell);
    return isNew;
  };
  const auto addRelated = [&](std::size_t cell, bool isLong) {
    for (const auto &[relation, place] : mPlaces[cell]) {
      const Form &terms = mComponent.relations[relation];
      std::size_t neighbours = 0;
      if ((terms.size() > mostNeighbours) == isLong)
        for (std::size_t step = 1; step < std::min(terms.size(), mostSeen) && neighbours < mostNeighbours; ++step)
          neighbours += add(terms[(place + step) % terms.size()].cell) ? 1 : 0;
    }
  };
  std::size_t next = 0;
  const auto completeRows = [&] {
    for (; next < found.size(); ++next)
      addRelated(found[next], false);
  };
  for (const Term &term : form)
    add(term.cell);
  completeRows();
  for (const std::size_t own : std::vector(found))
    addRelated(own, true);
  completeRows();
  std::ranges::sort(found);
  return found;
}

} // namespace skolmix
