#pragma once

#include "choice/nearest.h"
#include "model/dimension.h"
#include "overlay/crosswalk.h"

#include <optional>
#include <vector>

namespace skolmix {

/// Who belongs where: the share of every unit that belongs to each catchment. A catchment (`zone`) is that of the
/// school of the same number, a shared one, or `outside`.
using Plan = std::vector<Share>;

/// Catchments that several schools share, numbered from `firstShared` on, and what each school gets of their pupils.
using SharedCatchments = std::vector<std::vector<Claim>>;
inline constexpr std::uint32_t firstShared = 1U << 31U;

/// Pupils of a unit who live in the same catchment.
struct Part {
  std::uint32_t unit;
  double share;                 ///< of the unit's pupils, 0 to 1
  std::vector<Claim> catchment; ///< the schools it belongs to, several where they share it; none outside
  bool isMoved = false;         ///< whether it had another school before the change that is being scored
};

/// A school as the choice models see it.
struct Alternative {
  std::optional<double> places;
  bool isIndependent = false; ///< takes pupils from everywhere, has no catchment
  bool hasBusPass = false;    ///< whether pupils with a long way to it ride free
};

/// What all choice models start from: the pupils of one stage, its schools, and what each school costs each part.
struct ChoiceSetting {
  std::vector<Dimension> dimensions;
  std::size_t lead = 0;    ///< the dimension whose groups may differ in every parameter; the others follow
  Counts pupils;           ///< unit × group
  std::vector<Part> parts; ///< by unit; the shares of a unit sum to 1
  std::vector<Alternative> schools;
  Ways costs; ///< part × school: metres, or whatever the cost matrix has; NaN where there is no way or the school is
              ///< shut

  const Dimension &leading() const { return dimensions[lead]; }
  std::size_t groups() const { return leading().groups.size(); }
};

/// Zones whose grounds belong to one catchment each, shared ones included; before, grounds that are shared had several
/// claims.
struct SharedZoning {
  Zoning zoning;
  SharedCatchments shared;
};
SharedZoning withSharedCatchments(Zoning zoning);

/// The schools of a catchment.
std::vector<Claim> claimsOf(std::uint32_t catchment, const SharedCatchments &shared);

/// The parts of a plan.
std::vector<Part> partsOf(const Plan &plan, const SharedCatchments &shared = {});

/// A stage in which all that is known of schools is who belongs where: fit for the catchment models without independent
/// schools.
ChoiceSetting settingOf(std::vector<Dimension> dimensions, Counts pupils, const Plan &plan, std::size_t schools);

/// How the pull of a school falls with the cost of getting there.
enum class Decay {
  Exponential, ///< exp(−γ c): the multinomial logit (McFadden 1974)
  Power,       ///< c^−β: Huff's model (Huff 1963); costs below 1 count as 1
};

/// What one group of the leading dimension does. Where a model does not use a parameter, it does not matter.
struct GroupChoice {
  double takeUp = 1;      ///< probability of attending the catchment's school (catchment models)
  double independent = 0; ///< share that goes to independent schools, of those who do not (catchment models)
  double avoidance =
      0;              ///< share that leaves, of those who would attend, where a change gives their area another school
  double outside = 0; ///< share that leaves before any choice (distance models, admission)
  double decay = 0;   ///< per unit of cost, or the power; not negative
  double ownCatchment = 0; ///< utility of the catchment's own school
  double busPass = 0;      ///< share of the cost beyond `ChoiceParameters::passBeyond` that a bus pass takes away
  double composition = 0;  ///< utility of a school where all are of the own group, compared with none
  double sibling = 0;      ///< share with an older sibling at the school they like best
  double queueYears = 0;   ///< mean time in queue, in years
};

/// The parameters of all groups; as they are in the beginning, all pupils attend their catchment's school.
struct ChoiceParameters {
  Decay decay = Decay::Exponential;
  std::vector<GroupChoice> groups; ///< of the leading dimension
  Counts attractiveness;           ///< school × leading group: utility that does not depend on the way
  double passBeyond = 0;           ///< cost up to which a bus pass changes nothing
};

/// The same for all groups and schools.
ChoiceParameters sameForAll(const ChoiceSetting &setting, const GroupChoice &group = {});

} // namespace skolmix
