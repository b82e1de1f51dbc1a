#pragma once

namespace skolmix {

/// What a figure is at least and at most.
struct Range {
  double low;
  double high;
};

} // namespace skolmix
