#pragma once

#include "choice/expectation.h"
#include "choice/priorities.h"
#include "segregation/bootstrap.h"

namespace skolmix {

/// By which rules schools admit pupils.
struct AdmissionRules {
  /// What decides, the first first; where all are equal, a lottery with one number per pupil.
  std::vector<Priority> municipal{Priority::Sibling, Priority::RelativeProximity};
  std::vector<Priority> independent{Priority::Sibling, Priority::QueueTime};
  std::size_t listLength = 0; ///< how many schools a pupil may ask for; 0: all

  /// Reserves (soft) and quotas (hard) in pupils, school × groups of this dimension, whole pupils only: 10.9 is 10.
  /// Without rows there are none; quotas may be infinite.
  std::size_t reserveDimension = 0;
  Counts reserves;
  Counts quotas;

  /// Per part the school that has a place for its pupils if they want it, or `outside`; only for
  /// `Priority::RelativeToGuaranteed`. Empty: `outside` for all.
  std::vector<std::uint32_t> guaranteed;
};

/// How far wishes come true: mean pupils per draw. Those not in `placed`, `withoutPlace` or `left` are at a school of
/// their list.
struct Fulfilment {
  double pupils = 0;
  double firstChoice = 0;  ///< at the school they like best
  double firstThree = 0;   ///< at one of the three they like best, the best among them
  double placed = 0;       ///< by the authority: no school of their list had room
  double withoutPlace = 0; ///< neither had any municipal school that they have a way to
  double left = 0;         ///< before any choice
};

struct Admissions {
  std::vector<Counts> draws;         ///< whole pupils, school × group, "outside" last
  Flows flows;                       ///< mean over draws
  Counts firstChoices;               ///< mean pupils per school they like best, school × group; last: who list none
  std::vector<Fulfilment> fulfilled; ///< per leading group
};

/// Plays a school choice with places again and again, with pupils drawn from the parts of the setting: see
/// `syntheticPupils`, `SchoolLists` (utilities as in `logit`) and `deferredAcceptance`.
///
/// - A share `outside` of each group leaves before any choice. The others list the schools to which they have a way.
/// - A share `sibling` has an older sibling at the school they like best, as families choose alike, and no other place.
/// - Time in queue is exponential with mean `queueYears`, the same at all schools: who queues, queues everywhere.
/// - Places are rounded down to whole ones; a school without a number of places takes all.
/// - Who is rejected by all listed schools is placed, in order of the lottery, at the nearest municipal school with a
///   place left (that keeps to the quota). Where there is none they are "outside", as are those who leave.
///
/// `parameters`: one set for all draws, or one for each draw, where they are uncertain. `drawing`: at least one draw.
/// Throws Error where a school reserves more than it has places. The same whatever the number of threads: pupils are
/// counted in whole numbers, and each has random numbers of its own.
/// Cost per draw: near-linear in pupils, and parts × schools × groups where every draw has its own parameters.
/// Memory: parts × schools × (8 bytes × leading groups + 4 bytes × groups), the former times threads where every draw
/// has its own parameters, and about 150 bytes × pupils × threads. Progress is told at every draw.
Admissions admissions(const ChoiceSetting &setting, std::span<const ChoiceParameters> parameters,
                      const AdmissionRules &rules, const Drawing &drawing, const Progress &progress);

/// The sum over groups.
Fulfilment inAll(std::span<const Fulfilment> groups);

/// Over draws, school × group, "outside" last.
Counts meanOf(std::span<const Counts> draws);
/// How far a draw is from the mean: the root of the unbiased variance; NaN with one draw only.
Counts standardDeviation(std::span<const Counts> draws);

} // namespace skolmix
