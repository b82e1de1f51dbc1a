#include "disclosure/reader.h"

#include <algorithm>
#include <array>
#include <coin/CoinPackedMatrix.hpp>

namespace skolmix {
namespace {

/// Changes below are the solver's, not ours (its tolerance is 1e-7).
constexpr double negligible = 1e-7;

constexpr int columnsPerCell = 4;

/// The columns of a cell and their signs in its change, of the first set of values and of the second.
int column(std::size_t cell, int which) { return columnsPerCell * static_cast<int>(cell) + which; }
constexpr std::array<double, columnsPerCell> signs = {1, -1, 1, -1};

struct Row {
  std::vector<int> columns;
  std::vector<double> factors;

  /// The form, times `one` in the first set of values and times `other` in the second.
  Row(const Form &form, double one, double other) {
    for (const Term &term : form)
      for (int which = 0; which < columnsPerCell; ++which)
        if (const double times = which < 2 ? one : other; times != 0) {
          columns.push_back(column(term.cell, which));
          factors.push_back(times * signs[static_cast<std::size_t>(which)] * term.factor);
        }
  }
  int size() const { return static_cast<int>(columns.size()); }
};

} // namespace

double width(const Form &form, const Doubt &doubt) {
  double one = 0;
  double other = 0;
  for (const Term &term : form)
    if (const auto found = std::ranges::lower_bound(doubt, term.cell, {}, &DoubtfulCell::cell);
        found != doubt.end() && found->cell == term.cell) {
      one += term.factor * found->one;
      other += term.factor * found->other;
    }
  return std::max({0.0, one, other}) - std::min({0.0, one, other});
}

Reader::Reader(const Tables &tables, const Component &component, double threshold) {
  std::vector<int> rows;
  std::vector<int> columns;
  std::vector<double> factors;
  int number = 0;
  for (const Form &relation : component.relations)
    for (const double first : {1.0, 0.0}) {
      const Row row(relation, first, 1 - first);
      rows.insert(rows.end(), row.columns.size(), number++);
      columns.insert(columns.end(), row.columns.begin(), row.columns.end());
      factors.insert(factors.end(), row.factors.begin(), row.factors.end());
    }
  CoinPackedMatrix matrix(true, rows.data(), columns.data(), factors.data(), static_cast<int>(rows.size()));
  matrix.setDimensions(number, column(component.cells.size(), 0));
  const std::vector<double> zeros(static_cast<std::size_t>(number));
  mModel.setLogLevel(0);
  mModel.loadProblem(matrix, nullptr, nullptr, nullptr, zeros.data(), zeros.data());
  for (std::size_t cell = 0; cell < component.cells.size(); ++cell) {
    const TableCell &own = tables.cells[component.cells[cell]];
    mRoom.push_back(
        {std::max(0.0, own.value - own.least) / threshold, std::max(0.0, own.most - own.value) / threshold});
    show(cell);
  }
}

void Reader::hide(std::size_t cell, double price) {
  const auto known = [](double room) { return room > negligible ? std::min(room, COIN_DBL_MAX) : 0; };
  for (int which = 0; which < columnsPerCell; ++which) {
    const double room = known(signs[static_cast<std::size_t>(which)] > 0 ? mRoom[cell].high : mRoom[cell].low);
    mModel.setColumnBounds(column(cell, which), 0, room);
    // As a fixed charge would be relaxed: the whole price where the cell moves as far as it can, or by the threshold,
    // so that many little changes are not cheaper than one. Not below a hundredth, for the sake of the solver.
    mModel.setObjectiveCoefficient(column(cell, which), price / std::clamp(room, 0.01, 1.0));
  }
}

void Reader::show(std::size_t cell) {
  for (int which = 0; which < columnsPerCell; ++which)
    mModel.setColumnBounds(column(cell, which), 0, 0);
}

std::optional<Doubt> Reader::doubt(const Form &form) {
  const Row row(form, 1, -1);
  const int added = mModel.numberRows();
  mModel.addRow(row.size(), row.columns.data(), row.factors.data(), 1, COIN_DBL_MAX);
  // As no price is negative, the truth is dual feasible, and few steps away from what is sought.
  mModel.allSlackBasis(true);
  mModel.dual();
  std::optional<Doubt> result;
  if (mModel.isProvenOptimal()) {
    result.emplace();
    const double *y = mModel.getColSolution();
    for (std::size_t cell = 0; cell < mRoom.size(); ++cell, y += columnsPerCell)
      if (*std::max_element(y, y + columnsPerCell) > negligible)
        result->push_back({cell, y[0] - y[1], y[2] - y[3]});
  }
  mModel.deleteRows(1, &added);
  return result;
}

Range Reader::changes(const Form &form) const { return {-furthest(form, -1), furthest(form, 1)}; }

double Reader::furthest(const Form &form, double direction) const {
  ClpSimplex model(mModel);
  std::fill_n(model.objective(), model.numberColumns(), 0);
  const Row row(form, -direction, 0);
  for (int i = 0; i < row.size(); ++i)
    model.setObjectiveCoefficient(row.columns[static_cast<std::size_t>(i)], row.factors[static_cast<std::size_t>(i)]);
  model.allSlackBasis(true);
  model.primal();
  return model.isProvenDualInfeasible() ? std::numeric_limits<double>::infinity() : -model.objectiveValue();
}

} // namespace skolmix
