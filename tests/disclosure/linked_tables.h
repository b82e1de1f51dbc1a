#pragma once

#include "disclosure/suppression.h"
#include "model/table.h"

#include <numeric>
#include <random>

namespace skolmix {

/// Of all tables here, pupils.
constexpr double threshold = 5;

/// Every cell that is small and may be hidden is secret.
inline void keepSmallSecret(Tables &tables) {
  for (std::size_t cell = 0; cell < tables.cells.size(); ++cell)
    if (tables.cells[cell].value < threshold && tables.cells[cell].loss != alwaysShown)
      tables.secrets.push_back({{{cell, 1}}, cell, Reason::Small});
}

/// Cells that may be hidden at the loss of their values, and no more.
inline Tables loose(const std::vector<double> &values) {
  Tables result;
  for (const double value : values)
    result.cells.push_back({value, value});
  return result;
}

/// Adds the sum of these cells and the relation that says so.
inline void addTotal(Tables &tables, Form parts, double loss) {
  double sum = 0;
  for (const Term &term : parts)
    sum += tables.cells[term.cell].value;
  parts.push_back({tables.cells.size(), -1});
  tables.cells.push_back({sum, loss});
  tables.relations.push_back(parts);
}

/// Counts by rows and columns, in reading order, small ones secret. Then the totals of the rows, then those of the
/// columns, always shown.
inline Tables crossed(const std::vector<std::vector<double>> &counts) {
  Tables result;
  const std::size_t columns = counts.front().size();
  std::vector<Form> across(counts.size());
  std::vector<Form> down(columns);
  for (std::size_t row = 0; row < counts.size(); ++row)
    for (std::size_t column = 0; column < columns; ++column) {
      across[row].push_back({result.cells.size(), 1});
      down[column].push_back({result.cells.size(), 1});
      result.cells.push_back({counts[row][column], counts[row][column]});
    }
  for (const std::vector<Form> &forms : {across, down})
    for (const Form &form : forms)
      addTotal(result, form, alwaysShown);
  keepSmallSecret(result);
  return result;
}

/// Areas by two groups of few pupils and one of many.
inline Tables homes(std::size_t areas) {
  std::mt19937 random(1);
  std::vector<std::vector<double>> counts;
  for (std::size_t area = 0; area < areas; ++area) {
    const auto few = [&] { return static_cast<double>(random() % 7); };
    const double one = few();
    const double other = few();
    counts.push_back({one, other, 20 + few()});
  }
  return crossed(counts);
}

/// How many there are of each; the first moment is today.
struct Extent {
  std::size_t schools, groups, moments;
};

/// Schools by groups at several moments, with totals and wholes. In each scenario one area moves from a school to
/// another, and is published as well; `areAllMovesKnown`: nobody else changes school. Else counts of scenarios are
/// fractional. Small counts, small rests of a school and small differences are secret; the wholes that are large enough
/// are always shown.
class SchoolTables {
public:
  SchoolTables(Random &random, Extent extent, bool areAllMovesKnown) : mExtent(extent) {
    addToday(random);
    for (std::size_t moment = 1; moment < extent.moments; ++moment)
      addScenario(random, areAllMovesKnown);
    for (std::size_t moment = 0; moment < extent.moments; ++moment)
      relateGroupsAndSchools(moment);
    addSecrets();
  }

  const Tables &tables() const { return mTables; }

private:
  /// Group `groups` is all pupils, school `schools` the whole.
  std::size_t cell(std::size_t moment, std::size_t school, std::size_t group) const {
    return mGrids[moment] + school * (mExtent.groups + 1) + group;
  }
  double &value(std::size_t cell) { return mTables.cells[cell].value; }

  void addCell() { mTables.cells.push_back({0, 0}); }

  void addGrid() {
    mGrids.push_back(mTables.cells.size());
    for (std::size_t i = 0; i < (mExtent.schools + 1) * (mExtent.groups + 1); ++i)
      addCell();
  }

  void addToday(Random &random) {
    addGrid();
    for (std::size_t school = 0; school < mExtent.schools; ++school)
      for (std::size_t group = 0; group < mExtent.groups; ++group)
        value(cell(0, school, group)) = static_cast<double>(random.below(random.below(4) == 0 ? 8 : 60));
  }

  /// Where pupils choose, up to three others are expected at each school in each group.
  void addScenario(Random &random, bool areAllMovesKnown) {
    addGrid();
    const std::size_t moment = mGrids.size() - 1;
    const std::size_t from = random.below(mExtent.schools);
    const std::size_t to = (from + 1 + random.below(mExtent.schools - 1)) % mExtent.schools;
    for (std::size_t group = 0; group < mExtent.groups; ++group) {
      const std::size_t moved = mTables.cells.size();
      addCell();
      value(moved) = static_cast<double>(random.below(1 + static_cast<std::size_t>(value(cell(0, from, group)))));
      for (std::size_t school = 0; school < mExtent.schools; ++school) {
        const double factor = school == from ? 1 : school == to ? -1 : 0;
        const double others = areAllMovesKnown ? 0 : random.between(0, 3);
        value(cell(moment, school, group)) = value(cell(0, school, group)) - factor * value(moved) + others;
        if (areAllMovesKnown)
          relateMove(cell(0, school, group), cell(moment, school, group), moved, factor);
      }
    }
  }

  void relateMove(std::size_t before, std::size_t after, std::size_t moved, double factor) {
    Form change{{after, 1}, {before, -1}};
    if (factor != 0)
      change.push_back({moved, factor});
    mTables.relations.push_back(change);
  }

  void relateGroupsAndSchools(std::size_t moment) {
    for (std::size_t school = 0; school < mExtent.schools; ++school) {
      Form groups;
      for (std::size_t group = 0; group < mExtent.groups; ++group)
        groups.push_back({cell(moment, school, group), 1});
      addTotal(groups, cell(moment, school, mExtent.groups));
    }
    for (std::size_t group = 0; group <= mExtent.groups; ++group) {
      Form schools;
      for (std::size_t school = 0; school < mExtent.schools; ++school)
        schools.push_back({cell(moment, school, group), 1});
      addTotal(schools, cell(moment, mExtent.schools, group));
    }
  }

  void addTotal(Form parts, std::size_t total) {
    for (const Term &term : parts)
      value(total) += value(term.cell);
    parts.push_back({total, -1});
    mTables.relations.push_back(parts);
  }

  void addSecrets() {
    for (TableCell &cell : mTables.cells)
      cell.loss = cell.value + threshold;
    for (std::size_t moment = 0; moment < mExtent.moments; ++moment)
      for (std::size_t group = 0; group <= mExtent.groups; ++group)
        if (TableCell &whole = mTables.cells[cell(moment, mExtent.schools, group)]; whole.value >= 2 * threshold)
          whole.loss = alwaysShown;
    keepSmallSecret(mTables);
    for (std::size_t moment = 0; moment < mExtent.moments; ++moment)
      for (std::size_t school = 0; school < mExtent.schools; ++school) {
        addRests(moment, school);
        addDifferences(moment, school);
      }
  }

  void addRests(std::size_t moment, std::size_t school) {
    const std::size_t total = cell(moment, school, mExtent.groups);
    for (std::size_t group = 0; group < mExtent.groups; ++group)
      if (const std::size_t own = cell(moment, school, group); value(total) - value(own) < threshold)
        mTables.secrets.push_back({{{total, 1}, {own, -1}}, own, Reason::Complement});
  }

  void addDifferences(std::size_t moment, std::size_t school) {
    for (std::size_t before = 0; before < moment; ++before)
      for (std::size_t group = 0; group <= mExtent.groups; ++group) {
        const std::size_t one = cell(before, school, group);
        const std::size_t other = cell(moment, school, group);
        if (const double change = std::abs(value(other) - value(one)); change >= 0.5 && change < threshold)
          mTables.secrets.push_back({{{other, 1}, {one, -1}}, other, Reason::Difference});
      }
  }

  Extent mExtent;
  Tables mTables;
  std::vector<std::size_t> mGrids; ///< the first cell of each moment
};

/// With everything hidden that may be.
inline std::vector<bool> everythingHidden(const Tables &tables) {
  std::vector<bool> result;
  for (const TableCell &cell : tables.cells)
    result.push_back(cell.loss != alwaysShown);
  return result;
}

} // namespace skolmix
