// In large tables doubts are sought close to a target first: they have to be doubts of the whole.

#include "disclosure/audit.h"
#include "disclosure/linked_tables.h"
#include "disclosure/surroundings.h"

#include <cmath>
#include <gtest/gtest.h>

namespace skolmix {
namespace {

std::vector<bool> movable(const Tables &tables) {
  std::vector<bool> result;
  for (const TableCell &cell : tables.cells)
    result.push_back(cell.loss != alwaysShown);
  return result;
}

double atOne(std::size_t) { return 1; }

/// Whether a reader of everything that is hidden, wherever it is, holds the form in doubt.
bool isInDoubt(const Tables &tables, const Component &component, const Form &form, const Surroundings::Price &price) {
  Reader reader(tables, component, threshold);
  for (std::size_t cell = 0; cell < component.cells.size(); ++cell)
    if (std::isfinite(price(cell)))
      reader.hide(cell, price(cell));
  return reader.doubt(form).has_value();
}

} // namespace

TEST(Surroundings, GiveDoubtsOfTheWholeTable) {
  const Tables tables = homes(300);
  const Component component = components(tables, movable(tables)).front();
  const Surroundings surroundings(tables, component, threshold);
  int found = 0;
  for (std::size_t target = 0; target < component.targets(); ++target) {
    const Form form = component.form(target);
    const std::optional<Doubt> doubt = surroundings.doubt(form, atOne);
    if (!doubt)
      continue;
    ++found;
    EXPECT_GE(width(form, *doubt), 1 - 1e-6);
    EXPECT_TRUE(std::ranges::is_sorted(*doubt, {}, &DoubtfulCell::cell));
    std::vector<double> one(component.cells.size());
    std::vector<double> other(component.cells.size());
    for (const DoubtfulCell &alternative : *doubt) {
      const double value = tables.cells[component.cells[alternative.cell]].value;
      EXPECT_GE(value + threshold * std::min(alternative.one, alternative.other), -1e-5);
      one[alternative.cell] = alternative.one;
      other[alternative.cell] = alternative.other;
    }
    for (const Form &relation : component.relations)
      for (const std::vector<double> &changes : {one, other}) {
        double sum = 0;
        for (const Term &term : relation)
          sum += term.factor * changes[term.cell];
        EXPECT_NEAR(sum, 0, 1e-6);
      }
  }
  EXPECT_GT(found, 0.8 * static_cast<double>(component.targets()));
}

TEST(Surroundings, MoveOnlyHiddenCells) {
  const Tables tables = homes(300);
  const Component component = components(tables, movable(tables)).front();
  const auto isHidden = [](std::size_t cell) { return cell % 5 != 0; };
  const auto price = [&](std::size_t cell) { return isHidden(cell) ? 1 : alwaysShown; };
  const Surroundings surroundings(tables, component, threshold);
  int found = 0;
  for (std::size_t cell = 1; cell < component.cells.size(); cell += 5)
    if (const std::optional<Doubt> doubt = surroundings.doubt({{cell, 1}}, price)) {
      ++found;
      EXPECT_TRUE(std::ranges::all_of(*doubt, [&](const DoubtfulCell &one) { return isHidden(one.cell); }));
    }
  EXPECT_GT(found, 0);
  EXPECT_FALSE(surroundings.doubt({{0, 1}}, price)) << "it is shown";
}

TEST(Surroundings, TellOnlyWhatTheWholeTells) {
  const Tables tables = homes(150);
  const Component component = components(tables, movable(tables)).front();
  Random random(3);
  std::vector<bool> hidden;
  for (std::size_t cell = 0; cell < component.cells.size(); ++cell)
    hidden.push_back(random.below(2) == 0);
  const auto price = [&](std::size_t cell) { return hidden[cell] ? 1 : alwaysShown; };
  const Surroundings surroundings(tables, component, threshold);
  int told = 0;
  for (std::size_t target = 0; target < component.targets(); ++target) {
    const Form form = component.form(target);
    if (surroundings.tell(form, price)) {
      ++told;
      EXPECT_FALSE(isInDoubt(tables, component, form, price)) << "target " << target;
    }
  }
  EXPECT_GT(told, 50);
}

TEST(Surroundings, DoNotTellOfWhatReachesFurther) {
  const Tables tables = homes(300);
  const Component component = components(tables, movable(tables)).front();
  const Surroundings surroundings(tables, component, threshold);
  Form ofAll;
  for (std::size_t cell = 0; cell < component.cells.size(); ++cell)
    ofAll.push_back({cell, 1});
  EXPECT_FALSE(surroundings.tell(ofAll, atOne));
  EXPECT_TRUE(surroundings.tell({{0, 1}}, [](std::size_t) { return alwaysShown; })) << "it is shown";
}

TEST(Surroundings, AreNotSoughtInSmallTables) {
  const Tables tables = homes(20);
  const Component component = components(tables, movable(tables)).front();
  const Surroundings surroundings(tables, component, threshold);
  EXPECT_FALSE(surroundings.doubt({{0, 1}}, atOne));
  EXPECT_FALSE(surroundings.tell({{0, 1}}, [](std::size_t) { return alwaysShown; }));
}

TEST(Surroundings, LeaveLargeTablesAsSafeAsSmallOnes) {
  const Tables tables = homes(300);
  const std::vector<bool> hidden = suppress(tables, threshold, [](double) {}).hidden();
  EXPECT_TRUE(audit(tables, hidden, threshold, [](double) {}).empty());
  for (std::size_t cell = 0; cell < hidden.size(); cell += 7)
    if (hidden[cell]) {
      const Range range = feasible(tables, hidden, {{cell, 1}});
      EXPECT_GE(range.high - range.low, threshold - 1e-4) << cell;
    }
}

} // namespace skolmix
