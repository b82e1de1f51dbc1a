#pragma once

#include "choice/choice_setting.h"
#include "model/compensated_sum.h"
#include "segregation/running_measures.h"

namespace skolmix {

/// What searches judge a plan by; all of the leading dimension.
struct RunningFigures {
  Measures measures;
  double pupilsAbovePlaces; ///< over all schools whose places are known; NaN where none are
  double metres;            ///< ways to school of all pupils at schools, those who have none left out
  double pupilsWithWay;     ///< how many pupils these are
};

/// The figures of a plan under the catchment models while its parts go from school to school: every part belongs to one
/// school or is `outside`, and of its pupils n s takeUp_g attend; the others are always outside. After each change they
/// are those of `takeUp`, `expectedEnrolment` and `measures` to 1e-12 of their size. Where "outside" does not count for
/// the measures, a part that leaves the schools or comes to them changes the whole that all schools are compared with:
/// then the measures alone cost schools × groups more. May be read by several threads at a time.
class CatchmentScore {
public:
  /// Ways are metres from parts to schools, NaN where there are none, or empty. Throws Error where catchments
  /// are shared, or where pupils go to independent schools or avoid a new school, as then not only the part itself
  /// decides who attends. Cost: parts × (schools + groups).
  CatchmentScore(const ChoiceSetting &setting, const ChoiceParameters &parameters, Ways ways, bool outsideCounts);

  RunningFigures figures() const;

  /// The figures if a part went to a school, or `outside`. Cost: groups; allocates nothing.
  RunningFigures figuresIfMoved(std::uint32_t part, std::uint32_t school) const;

  /// The figures if all parts of a school went to another, or `outside`. Cost: groups, and parts of the school.
  RunningFigures figuresIfMerged(std::uint32_t from, std::uint32_t to) const;

  /// Moves a part to a school, or `outside`. Cost: groups.
  void move(std::uint32_t part, std::uint32_t school);

  /// Closes a school whose parts all go to another, or `outside`. Cost: parts of the school × groups.
  void merge(std::uint32_t from, std::uint32_t to);

  /// Closes a school: each of its parts goes to the school of least cost that has not been closed, the first of equals,
  /// `outside` where there is none (see nearestSchools). Costs are part × school, NaN where there is no way or the
  /// school cannot be chosen. Cost: parts of the school × (schools + groups).
  void close(std::uint32_t school, const Ways &costs);

  /// Takes back the last operation that has not been taken back yet, of whatever kind; all is bit by bit as it was.
  void undo();

  /// Forgets the operations that could be taken back; what they need grows with their number.
  void keep();

  /// Where a part belongs; or `outside`.
  std::uint32_t schoolOf(std::uint32_t part) const;

  /// The parts of a school, in no particular order.
  std::span<const std::uint32_t> partsOf(std::uint32_t school) const { return mPartsOf[school]; }

private:
  struct Sums {
    CompensatedSum above;
    CompensatedSum metres;
    CompensatedSum withWay;
  };
  struct Step {
    std::uint32_t part;
    std::uint32_t from;     ///< the row it left
    std::uint32_t position; ///< among the parts there
    bool changesWhole;
  };
  struct Operation {
    std::size_t firstStep;
    Sums before;
    std::uint32_t closed; ///< or `outside`
  };

  std::uint32_t rowOf(std::uint32_t school) const;
  bool changesWhole(std::uint32_t from, std::uint32_t to) const;
  double way(std::uint32_t part, std::uint32_t row) const;
  double above(std::uint32_t row, double added) const;
  RunningFigures figuresIf(std::uint32_t from, std::uint32_t to, std::span<const double> pupils,
                           std::span<const std::uint32_t> parts) const;
  RunningFigures figuresOf(const Measures &measures, double above, double metres, double withWay) const;
  Counts tableAfter(std::uint32_t from, std::uint32_t to, std::span<const double> pupils) const;
  void begin(std::uint32_t closed);
  void place(std::uint32_t part, std::uint32_t row);
  void addWay(std::uint32_t part, std::uint32_t row, double sign);
  void relist(std::uint32_t part, std::uint32_t row);
  void takeBack(const Step &step);
  std::uint32_t nearestOpen(std::span<const double> costs) const;

  Ways mWays;
  std::vector<double> mPlaces; ///< per school, infinite where they are not known
  bool mHasPlaces;
  Counts mAttending;                                ///< part × leading group
  std::vector<double> mPupils;                      ///< per part: their sum
  std::vector<std::uint32_t> mRows;                 ///< per part: its school, or the number of schools outside
  std::vector<std::uint32_t> mPositions;            ///< per part: where it stands among those of its row
  std::vector<std::vector<std::uint32_t>> mPartsOf; ///< per school, and outside
  std::vector<bool> mIsClosed;                      ///< per school
  RunningMeasures mMeasures;                        ///< of the schools, and outside where it counts
  Sums mSums;
  std::vector<RunningMeasures> mOtherWholes; ///< before the steps that changed the whole
  std::vector<Step> mSteps;
  std::vector<Operation> mOperations;
};

} // namespace skolmix
