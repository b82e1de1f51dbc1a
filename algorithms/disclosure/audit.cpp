#include "disclosure/audit.h"

#include "disclosure/evidence.h"
#include "disclosure/surroundings.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <tuple>

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
    const auto alike = [](std::size_t) { return 1; };
    std::optional<Doubt> doubt = mSurroundings.doubt(form, alike);
    if (!doubt && !mSurroundings.tell(form, alike))
      doubt = mReader.doubt(form);
    if (doubt)
      mEvidence.add(target, *doubt);
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

/// Solves relations one after the other, each for one cell that those before leave free (Gaussian elimination).
class Elimination {
public:
  /// Places of the cells, each once; of a relation, the cell of the lowest place is solved for.
  explicit Elimination(std::vector<std::size_t> places) : mPlaces(std::move(places)), mSolved(mPlaces.size()) {}

  /// The place of the cell that is now solved for; none where the relations before say as much.
  std::optional<std::size_t> solve(const Form &relation) {
    std::map<std::size_t, double> factors; // by place
    for (const Term &term : relation)
      factors[mPlaces[term.cell]] += term.factor;
    while (!factors.empty()) {
      const auto [place, factor] = *factors.begin();
      if (mSolved[place].empty()) {
        for (const auto &[other, of] : factors)
          mSolved[place].emplace_back(other, of / factor);
        return place;
      }
      for (const auto &[other, of] : mSolved[place])
        if (std::abs(factors[other] -= factor * of) < noise)
          factors.erase(other);
    }
    return {};
  }

private:
  static constexpr double noise = 1e-9; ///< factors of relations are whole numbers, so only rounding is smaller

  std::vector<std::size_t> mPlaces;
  std::vector<std::vector<std::pair<std::size_t, double>>> mSolved; ///< by place: what adds up to a constant
};

/// Cells that few relations have go first, as little is carried on from them; those that are asked for go last.
std::vector<std::size_t> placesOf(const Component &component, const std::vector<bool> &asked) {
  std::vector<std::size_t> uses(component.cells.size());
  for (const Form &relation : component.relations)
    for (const Term &term : relation)
      ++uses[term.cell];
  std::vector<std::size_t> order(uses.size());
  std::iota(order.begin(), order.end(), 0);
  std::ranges::sort(order, {}, [&](std::size_t cell) { return std::tuple(bool(asked[cell]), uses[cell], cell); });
  std::vector<std::size_t> places(order.size());
  for (std::size_t i = 0; i < order.size(); ++i)
    places[order[i]] = i;
  return places;
}

/// In how many directions those asked for can move: each that is solved for follows from others.
std::size_t freedomOf(const Component &component, const std::vector<bool> &asked) {
  auto result = static_cast<std::size_t>(std::ranges::count(asked, true));
  if (result == 0)
    return 0;
  const std::size_t firstAsked = asked.size() - result;
  std::vector<Form> relations = component.relations;
  std::ranges::stable_sort(relations, {}, &Form::size); // short ones leave short ones
  Elimination elimination(placesOf(component, asked));
  for (const Form &relation : relations)
    if (const auto place = elimination.solve(relation); place >= firstAsked)
      --result;
  return result;
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
  std::vector<bool> isAsked(tables.cells.size());
  for (const std::size_t cell : cells)
    isAsked[cell] = hidden[cell];
  std::size_t result = 0;
  for (const Component &component : components({tables.cells, tables.relations, {}}, hidden)) {
    std::vector<bool> asked;
    for (const std::size_t cell : component.cells)
      asked.push_back(isAsked[cell]);
    result += freedomOf(component, asked);
  }
  return result;
}

} // namespace skolmix
