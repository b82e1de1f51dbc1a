#include "disclosure/audit.h"

#include "disclosure/evidence.h"
#include "disclosure/surroundings.h"

#include <Eigen/SparseQR>
#include <algorithm>

namespace skolmix {
namespace {

/// An interval that misses the threshold by less is the solver's doing: suppress() asks for all of it, to 1e-6.
constexpr double unnoticed = 1e-5;

/// Asks of one component what its reader can tell.
class Auditor {
public:
  Auditor(const Tables &tables, const Component &component, double threshold)
      : mTables(tables), mComponent(component), mThreshold(threshold), mReader(tables, component, threshold),
        mSurroundings(tables, component, threshold), mEvidence(component) {
    for (std::size_t cell = 0; cell < component.cells.size(); ++cell)
      mReader.hide(cell, 1);
  }

  std::vector<Exposure> findings(const Progress &progress) {
    std::vector<Exposure> result;
    for (std::size_t target = 0; target < mComponent.targets(); ++target) {
      progress(static_cast<double>(target) / static_cast<double>(mComponent.targets()));
      if (!mEvidence.has(target) && !hasDoubt(target))
        result.push_back(finding(target));
    }
    return result;
  }

private:
  bool hasDoubt(std::size_t target) {
    const Form form = mComponent.form(target);
    std::optional<Doubt> doubt = mSurroundings.doubt(form, [](std::size_t) { return 1; });
    if (!doubt)
      doubt = mReader.doubt(form);
    if (doubt)
      mEvidence.add(target, std::move(*doubt));
    return doubt.has_value();
  }

  Exposure finding(std::size_t target) const {
    const bool isSecret = target >= mComponent.cells.size();
    const std::size_t index =
        isSecret ? mComponent.secrets[target - mComponent.cells.size()] : mComponent.cells[target];
    const double truth = isSecret ? valueOf(mTables.secrets[index].form, mTables) : mTables.cells[index].value;
    const Range changes = mReader.changes(mComponent.form(target));
    return {index, isSecret, {truth + mThreshold * changes.low, truth + mThreshold * changes.high}};
  }

  const Tables &mTables;
  const Component &mComponent;
  double mThreshold;
  Reader mReader;
  Surroundings mSurroundings;
  Evidence mEvidence;
};

/// Cells without those that the caller leaves out, as columns.
std::size_t rankOf(const Component &component, const std::vector<bool> &leftOut) {
  std::vector<int> columns(component.cells.size());
  int count = 0;
  for (std::size_t cell = 0; cell < columns.size(); ++cell)
    columns[cell] = leftOut[cell] ? 0 : count++;
  std::vector<Eigen::Triplet<double>> entries;
  for (std::size_t relation = 0; relation < component.relations.size(); ++relation)
    for (const Term &term : component.relations[relation])
      if (!leftOut[term.cell])
        entries.emplace_back(static_cast<int>(relation), columns[term.cell], term.factor);
  if (entries.empty())
    return 0;
  Eigen::SparseMatrix<double> matrix(static_cast<int>(component.relations.size()), count);
  matrix.setFromTriplets(entries.begin(), entries.end());
  matrix.makeCompressed();
  return static_cast<std::size_t>(
      Eigen::SparseQR<Eigen::SparseMatrix<double>, Eigen::COLAMDOrdering<int>>(matrix).rank());
}

} // namespace

Range feasible(const Tables &tables, const std::vector<bool> &hidden, const Form &form) {
  Tables asked = tables;
  asked.secrets = {{form, 0, Reason::Small}};
  const double truth = valueOf(form, tables);
  if (isConstant(form, hidden))
    return {truth, truth};
  const std::vector<Component> all = components(asked, hidden);
  const Component &component = *std::ranges::find_if(all, [](const Component &c) { return !c.secrets.empty(); });
  Reader reader(tables, component, 1);
  for (std::size_t cell = 0; cell < component.cells.size(); ++cell)
    reader.hide(cell, 1);
  const Range changes = reader.changes(component.forms.front());
  return {truth + changes.low, truth + changes.high};
}

std::vector<Exposure> audit(const Tables &tables, const std::vector<bool> &hidden, double threshold,
                            const Progress &progress) {
  std::vector<Exposure> result;
  for (std::size_t secret = 0; secret < tables.secrets.size(); ++secret)
    if (const Form &form = tables.secrets[secret].form; isConstant(form, hidden))
      result.push_back({secret, true, feasible(tables, hidden, form)});
  const std::vector<Component> all = components(tables, hidden);
  for (std::size_t i = 0; i < all.size(); ++i)
    std::ranges::copy(Auditor(tables, all[i], threshold * (1 - unnoticed)).findings([&](double part) {
      progress((static_cast<double>(i) + part) / static_cast<double>(all.size()));
    }),
                      std::back_inserter(result));
  std::ranges::sort(result, {}, [](const Exposure &finding) { return std::pair(!finding.isSecret, finding.index); });
  progress(1);
  return result;
}

std::size_t freedom(const Tables &tables, const std::vector<bool> &hidden, std::span<const std::size_t> cells) {
  std::vector<bool> asked(tables.cells.size());
  for (const std::size_t cell : cells)
    asked[cell] = hidden[cell];
  std::size_t result = 0;
  for (const Component &component : components({tables.cells, tables.relations, {}}, hidden)) {
    std::vector<bool> leftOut;
    for (const std::size_t cell : component.cells)
      leftOut.push_back(asked[cell]);
    const auto count = static_cast<std::size_t>(std::ranges::count(leftOut, true));
    // The null space, without its part that leaves the asked cells alone.
    if (count > 0)
      result += count + rankOf(component, leftOut) - rankOf(component, std::vector<bool>(component.cells.size()));
  }
  return result;
}

} // namespace skolmix
