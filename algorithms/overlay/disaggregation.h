#pragma once

#include "model/dimension.h"
#include "overlay/homes.h"

namespace skolmix {

/// Shares out `total` whole seats by weights: each gets the whole part of its quota, and the seats that are left go to
/// the largest remainders. Hamilton's method (Balinski and Young 1982, Fair Representation). Remainders are compared to
/// the thousandth, since weights are measured; among equal ones the seats lie as evenly along the order of the weights
/// as they can. A weight of zero gets nothing, unless all are zero: then they count the same. The seats sum to `total`,
/// also where it is too large for exact quotas. Cost: n log n.
std::vector<double> largestRemainder(double total, std::span<const double> weights);

/// The pupils of every ground of `homes`, in its order: those of its unit by the ground's weight, every group alike.
/// Columns sum to those of `units` without the units that have no ground. Cost: grounds × groups.
Counts disaggregated(const Counts &units, const Homes &homes);

/// Whether the counts of a unit are whole numbers, up to rounding.
bool isWhole(std::span<const double> counts);

/// As above, in whole pupils. First the unit's pupils are shared out by largest remainder; then, in each dimension, the
/// groups fill these seats, by largest remainder of what each group is behind its share of the seats filled so far. So
/// every ground has the same pupils in all dimensions, within one of its share, and every group keeps its total.
/// Sharing out group by group would put what is left of every group on the same grounds. Units whose counts are not
/// whole are spread in fractions. Cost: grounds × (log grounds + groups × log groups).
Counts disaggregatedWhole(const Counts &units, std::span<const Dimension> dimensions, const Homes &homes);

} // namespace skolmix
