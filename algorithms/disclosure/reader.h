#pragma once

#include "disclosure/component.h"
#include "model/range.h"

#include <coin/ClpSimplex.hpp>
#include <optional>

namespace skolmix {

/// How a cell of a component differs from the truth in two sets of values that readers must hold possible.
struct DoubtfulCell {
  std::size_t cell;
  double one, other; ///< in thresholds
};

/// Two sets of values that no reader can tell from the truth, nor from each other: the cells in which they differ from
/// the truth, ascending.
using Doubt = std::vector<DoubtfulCell>;

/// How far apart the form is in the truth and in the two sets of values, in thresholds.
double width(const Form &form, const Doubt &doubt);

/// What a reader holds possible of the cells of a component: every relation holds, and no cell is negative. Written as
/// changes from the truth, so that the truth is possible even where published sums are off by rounding, and in
/// thresholds, so that the solver's absolute tolerances (1e-7) are a tenth of a millionth of what matters.
class Reader {
public:
  /// Sees all cells at first.
  Reader(const Tables &tables, const Component &component, double threshold);

  /// Whether the reader does not see the cell, and what doubt about it costs when the whole cell is in doubt.
  void hide(std::size_t cell, double price);
  void show(std::size_t cell);

  /// The cheapest doubt that leaves the form in doubt by the threshold; none where no doubt does.
  /// Cost: a linear programme of 4 columns a cell and 2 rows a relation, of which few are touched.
  std::optional<Doubt> doubt(const Form &form);

  /// How far the form can be from the truth, down (≤ 0) and up, in thresholds; infinite where nothing bounds it.
  Range changes(const Form &form) const;

private:
  double furthest(const Form &form, double direction) const;

  std::vector<Range> mRoom; ///< how far each cell can go down and up from the truth, in thresholds
  ClpSimplex mModel;        ///< columns: the first set of values up and down from the truth, then the second
};

} // namespace skolmix
