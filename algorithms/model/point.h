#pragma once

namespace skolmix {

/// A place in the planning area's equal-area projection, in metres.
struct Point {
  double x = 0;
  double y = 0;
};

} // namespace skolmix
