#pragma once

#include "disclosure/tables.h"
#include "model/progress.h"

#include <optional>

namespace skolmix {

/// What is hidden, and why, one per cell.
struct Suppression {
  std::vector<std::optional<Reason>> reasons;

  std::vector<bool> hidden() const;
};

/// Hides cells until audit() finds nothing: neither a secret nor a hidden cell can be told to within less than the
/// threshold (> 0, pupils) by a reader as audit.h has it.
/// - Primary: of each secret in turn, its cell, where all of its form is shown. So with the secrets "today and A",
///   "today and B", "A and B", in this order and each with the later one as its cell, earlier ones are shown if they
///   can.
/// - Secondary: of what is not in doubt by the threshold, the cheapest doubt that can be had by hiding more (linear
///   programme; the loss of a cell is in proportion to how much of it, or of the threshold, is brought into doubt).
/// - What has become needless is shown again, the largest loss first. Of the secondary cells that are left none, and no
///   several together, could be shown.
/// Equal losses: the earlier cell is the first to be shown. Nothing depends on anything but the order of cells,
/// relations and secrets. Throws Error where a secret cannot be kept, whatever is hidden: audit() with everything
/// hidden that may be hidden names it, or the too narrow cells that it would rest on. Cost: a few linear programmes per
/// hidden cell, over the 250 cells around it where these tell, else over all that hang together with it by relations or
/// secrets; progress is called before each. So it grows with the cells, a little faster where doubts reach far.
/// Sources: Kelly, J. P., Golden, B. L. and Assad, A. A. (1992) Cell suppression: disclosure protection for sensitive
/// tabular data, Networks 22: 397–417; Fischetti, M. and Salazar, J. J. (2001) Solving the cell suppression problem on
/// tabular data with linear constraints, Management Science 47: 1008–1027; the clean-up after Hundepool et al. (2012),
/// Statistical Disclosure Control, Wiley, ch. 4.
Suppression suppress(const Tables &tables, double threshold, const Progress &progress);

} // namespace skolmix
