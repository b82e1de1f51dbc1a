#pragma once

#include "model/point.h"

#include <optional>
#include <string>

namespace skolmix {

/// A school as the plan sees it. Schools that are known only by the name a catchment gives them have no location.
struct School {
  std::string id;
  std::string name;
  std::optional<double> places;
  std::optional<Point> location;
  bool isIndependent = false;
  bool hasBusPass = false; ///< whether pupils with a long way to it ride free
};

} // namespace skolmix
