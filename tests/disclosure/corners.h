#pragma once

#include "disclosure/tables.h"
#include "model/range.h"

#include <algorithm>
#include <cmath>

namespace skolmix {

/// Rows of equations, the right-hand side last.
using Equations = std::vector<std::vector<double>>;

/// By Gauss and Jordan: what is left are independent equations, each with a column of its own.
inline void reduce(Equations &rows, std::size_t columns) {
  std::size_t done = 0;
  for (std::size_t column = 0; column < columns && done < rows.size(); ++column) {
    const auto size = [column](const std::vector<double> &row) { return std::abs(row[column]); };
    const auto pivot = std::ranges::max_element(rows.begin() + static_cast<std::ptrdiff_t>(done), rows.end(), {}, size);
    if (size(*pivot) < 1e-9)
      continue;
    std::iter_swap(pivot, rows.begin() + static_cast<std::ptrdiff_t>(done));
    const std::vector<double> own = rows[done];
    for (std::size_t row = 0; row < rows.size(); ++row) {
      const double times = row == done ? 1 - 1 / own[column] : rows[row][column] / own[column];
      for (std::size_t i = 0; i <= columns; ++i)
        rows[row][i] -= times * own[i];
    }
    ++done;
  }
  rows.resize(done);
}

/// All that a reader holds possible, by its corners: with as many hidden cells at their least or most as there are
/// directions, the relations leave one set of values. For few hidden cells; infinity is a long way off.
class Corners {
public:
  Corners(const Tables &tables, const std::vector<bool> &hidden) : mTables(tables) {
    mPlaces.resize(hidden.size());
    for (std::size_t cell = 0; cell < hidden.size(); ++cell)
      if (hidden[cell]) {
        mPlaces[cell] = mCells.size();
        mCells.push_back(cell);
      }
    Equations equations;
    for (const Form &relation : tables.relations)
      equations.push_back(equationOf(relation, hidden));
    reduce(equations, mCells.size());
    mDirections = mCells.size() - equations.size();
    if (isFew())
      find(0, mDirections, equations);
  }

  std::size_t directions() const { return mDirections; }
  bool isFew() const { return mDirections <= 4 && mCells.size() <= 12; }

  Range range(const Form &form) const {
    Range result{farAway, -farAway};
    for (const std::vector<double> &corner : mCorners) {
      double value = 0;
      for (const Term &term : form)
        value += term.factor * corner[term.cell];
      result = {std::min(result.low, value), std::max(result.high, value)};
    }
    if (result.low < -farAway / 2)
      result.low = -std::numeric_limits<double>::infinity();
    if (result.high > farAway / 2)
      result.high = std::numeric_limits<double>::infinity();
    return result;
  }

private:
  static constexpr double farAway = 1e5;

  std::vector<double> equationOf(const Form &relation, const std::vector<bool> &hidden) const {
    std::vector<double> result(mCells.size() + 1);
    for (const Term &term : relation)
      if (hidden[term.cell])
        result[mPlaces[term.cell]] += term.factor;
      else
        result.back() -= term.factor * mTables.cells[term.cell].value;
    return result;
  }

  void find(std::size_t place, std::size_t left, const Equations &equations) {
    if (left == 0)
      return add(equations);
    if (place + left > mCells.size())
      return;
    find(place + 1, left, equations);
    const TableCell &cell = mTables.cells[mCells[place]];
    for (const double bound : {cell.least, std::min(cell.most, farAway)}) {
      Equations more = equations;
      more.emplace_back(mCells.size() + 1)[place] = 1;
      more.back().back() = bound;
      find(place + 1, left - 1, more);
    }
  }

  void add(Equations equations) {
    reduce(equations, mCells.size());
    if (equations.size() < mCells.size())
      return;
    std::vector<double> corner;
    for (const TableCell &cell : mTables.cells)
      corner.push_back(cell.value);
    for (std::size_t place = 0; place < mCells.size(); ++place) {
      const TableCell &cell = mTables.cells[mCells[place]];
      const double value = equations[place].back();
      if (value < cell.least - 1e-6 || value > std::min(cell.most, farAway) + 1e-6)
        return;
      corner[mCells[place]] = value;
    }
    mCorners.push_back(corner);
  }

  const Tables &mTables;
  std::vector<std::size_t> mCells;  ///< hidden
  std::vector<std::size_t> mPlaces; ///< of cells among these
  std::size_t mDirections = 0;
  std::vector<std::vector<double>> mCorners; ///< values of all cells
};

} // namespace skolmix
