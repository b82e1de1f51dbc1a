#pragma once

#include "choice/nearest.h"
#include "model/counts.h"

namespace skolmix {

/// A school that newly arrived pupils may come to.
struct HostSchool {
  double pupils;              ///< today, the newly arrived among them included
  double arrived;             ///< newly arrived pupils today
  std::optional<double> room; ///< how many more may come; none: any number
};

/// How many more newly arrived pupils a school takes: as many as it has places left, and at least what is left of the
/// places reserved for them, even if others sit there. Such a reserve is soft: what they do not need is open to all
/// (Hafalir, Yenmez and Yildirim 2013). Whole, 0 or more.
double roomForArrivals(double pupils, double arrived, double places, double reserved);

/// Newly arrived pupils of a place who go to a school.
struct ArrivalFlow {
  std::uint32_t place;
  std::uint32_t school; ///< or `outside`: no school in reach has room
  std::size_t pupils;
};

/// At a weight of one half, a percentage point in the share of newly arrived weighs as much as so many metres of way:
/// exactly where the shares are near 0, less the higher they are.
inline constexpr double metresPerPoint = 100;

/// Spreads newly arrived pupils over schools: as few as possible have none, and then
/// (1 − weight) Σ_j t_j (p_j − P)² + weight Σ way / (50 points of way) is as small as can be, where a school gets t_j
/// pupils in all and a share p_j of newly arrived, and P is the share of the whole. The first sum is the variance
/// between schools, T P (1 − P) η². Since it is convex in whole pupils, this is a flow of least cost in which each
/// pupil more costs a school more (Ahuja, Magnanti and Orlin 1993, chapter 14), and exact, by the network simplex
/// method of LEMON. `ways`: place × school, NaN where nobody may go; `arrivals`: pupils per place; `wayWeight`: 0 to 1,
/// of which both ends leave a millionth to the other side, to decide between equals. Of what is still equal, the first
/// school's. The flows stand in the order of places and schools. Cost: in practice near-linear in the arcs, places ×
/// schools + schools × pupils, times schools.
std::vector<ArrivalFlow> spreadArrivals(const Ways &ways, std::span<const std::size_t> arrivals,
                                        std::span<const HostSchool> schools, double wayWeight);

/// How many of the flows' pupils come to each school.
std::vector<double> arrivalsPerSchool(std::span<const ArrivalFlow> flows, std::size_t schools);

/// Pupils of each school, newly arrived and others, when `more` newly arrived have come: schools × 2.
Counts withArrivals(std::span<const HostSchool> schools, std::span<const double> more);

} // namespace skolmix
