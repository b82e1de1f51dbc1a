#pragma once

#include <cstddef>
#include <limits>
#include <vector>

namespace skolmix {

/// The loss of a cell that is always shown: totals that everybody knows anyway.
constexpr double alwaysShown = std::numeric_limits<double>::infinity();

/// A figure that could be published: a count of pupils, at least 0, fractional where it is expected.
struct TableCell {
  double value;
  double loss;      ///< what readers lose when it is hidden, at least 0; compared with other cells only
  double least = 0; ///< what readers know of it even where it is hidden: it is not below …
  double most = std::numeric_limits<double>::infinity(); ///< … nor above
};

struct Term {
  std::size_t cell;
  double factor;
};

/// A linear form of cells: a cell, a sum of cells, a difference of two scenarios.
using Form = std::vector<Term>;

/// Why a cell is hidden. Not for readers: who knows that a number is hidden for being small knows it better.
enum class Reason {
  Small,      ///< it is below the threshold itself
  Complement, ///< the others of its unit are
  Difference, ///< it would give away a small difference between two tables
  Protection, ///< secondary: it would give away something hidden
};

/// Something that nobody may learn to within less than the threshold.
struct Secret {
  Form form;
  std::size_t cell; ///< one of the form, hidden first if all of the form is shown
  Reason reason;    ///< the reason of hiding it
};

/// Tables that are published together, linked by the cells and relations that they have in common.
struct Tables {
  std::vector<TableCell> cells;
  std::vector<Form> relations; ///< each sums to 0 in truth, and readers know that it does
  std::vector<Secret> secrets;
};

} // namespace skolmix
