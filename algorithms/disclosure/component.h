#pragma once

#include "disclosure/tables.h"

namespace skolmix {

/// Movable cells (those that readers do not see, or might not see) that hang together by relations and secrets. What a
/// reader can learn of one component does not depend on any other. Forms count in cells of the component.
struct Component {
  std::vector<std::size_t> cells;   ///< of the tables, ascending
  std::vector<Form> relations;      ///< between changes of the cells: what is not movable is constant
  std::vector<std::size_t> secrets; ///< of the tables, ascending
  std::vector<Form> forms;          ///< of the secrets

  /// What has to be in doubt: the cells, then the secrets.
  std::size_t targets() const { return cells.size() + forms.size(); }
  Form form(std::size_t target) const {
    return target < cells.size() ? Form{{target, 1}} : forms[target - cells.size()];
  }
};

/// The components, by their first cell. Relations and secrets without a movable cell are in none.
/// Cost: terms of relations and secrets.
std::vector<Component> components(const Tables &tables, const std::vector<bool> &movable);

/// Whether none of the cells of the form can move.
bool isConstant(const Form &form, const std::vector<bool> &movable);

/// What the form is in truth.
double valueOf(const Form &form, const Tables &tables);

} // namespace skolmix
