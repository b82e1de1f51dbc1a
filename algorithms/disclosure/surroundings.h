#pragma once

#include "disclosure/reader.h"

#include <functional>

namespace skolmix {

/// Seeks doubts close to a target. Where all but a few cells stay as they are, a doubt is one of the whole component
/// all the same, and is found in a time that does not grow with the component.
class Surroundings {
public:
  /// What doubt about a cell costs; infinite where it may not move.
  using Price = std::function<double(std::size_t)>;

  Surroundings(const Tables &tables, const Component &component, double threshold);

  /// The cheapest doubt that leaves the form in doubt by the threshold and moves only cells close to it. None where
  /// there is none so close, and in small components, which are sought through as a whole as fast.
  std::optional<Doubt> doubt(const Form &form, const Price &price) const;

  /// Whether what is close to it tells the form to within less than the threshold, whatever is further away. False
  /// where that would not tell, and in small components.
  bool tell(const Form &form, const Price &price) const;

private:
  std::vector<std::size_t> around(const Form &form, const Price &price) const;
  std::optional<Doubt> doubt(const Form &form, const Price &price, const std::vector<std::size_t> &cells,
                             const std::function<bool(const Form &)> &isHeld) const;

  struct Place {
    std::size_t relation, term;
  };

  const Tables &mTables;
  const Component &mComponent;
  double mThreshold;
  std::vector<std::vector<Place>> mPlaces; ///< where each cell stands in relations
};

} // namespace skolmix
