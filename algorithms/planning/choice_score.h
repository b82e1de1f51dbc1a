#pragma once

#include "choice/choice_setting.h"
#include "model/parallel.h"
#include "planning/running_score.h"

#include <functional>

namespace skolmix {

/// Writes what a site costs each part, in the unit of the setting's costs; NaN where there is no way. May be called on
/// several threads.
using SiteCosts = std::function<void(std::size_t site, std::span<double> costs)>;

/// The figures of a plan under the distance models (see `logit`; no places, no taste for the mix) while schools open
/// and close and catchments change: after each operation those of `logit`, `expectedEnrolment` and `measures` to 1e-12
/// of their size. What each school weighs for each part and group is kept; a group's probability of going there is its
/// weight divided by those of all open schools. Memory: parts × schools × (groups + 2) numbers. May be read by several
/// threads at a time.
class ChoiceScore {
public:
  /// The setting's costs count for closed schools too: they are told from open ones by `shut`, per school. Ways are
  /// metres from parts to schools, NaN where there are none, or empty. The setting must outlive the score. Cost: parts
  /// × schools × groups.
  ChoiceScore(const ChoiceSetting &setting, ChoiceParameters parameters, const Ways &ways,
              const std::vector<bool> &shut, bool outsideCounts);

  RunningFigures figures() const;

  /// School × leading group, "outside" last.
  Counts enrolment() const;

  /// The figures if a school closed and others, one at a time, got its catchment. Cost: parts × schools × groups, and
  /// for each other school parts of the catchment × schools × groups.
  std::vector<RunningFigures> figuresIfMerged(std::uint32_t from, std::span<const std::uint32_t> to) const;

  /// The measures if one more school opened, for each of many sites, which have no catchment and no bus pass;
  /// attractiveness is site × leading group. The pupils whom a site takes from the schools are a matrix product for
  /// each group: what parts choose now (schools × parts), times who would choose the site instead (parts × sites).
  /// Cost: sites × parts × schools × groups; the same whatever the number of threads.
  std::vector<Measures> measuresWithSite(const SiteCosts &costs, const Counts &attractiveness, const Progress &progress,
                                         unsigned threads = allThreads()) const;

  /// Closes a school; its catchment keeps its claims. Cost: parts × schools × groups.
  void close(std::uint32_t school);

  /// Opens a school that is shut. Cost: parts × schools × groups.
  void open(std::uint32_t school);

  /// Says which schools a part has as its own: none outside. Cost: schools × groups.
  void setCatchment(std::uint32_t part, std::vector<Claim> claims);

  /// Closes a school whose catchment goes to another, or `outside`. Cost: parts × schools × groups.
  void merge(std::uint32_t from, std::uint32_t to);

  /// Takes back the last operation that has not been taken back yet, of whatever kind; all is bit by bit as it was.
  void undo();

  /// Forgets the operations that could be taken back; what they need grows with their number.
  void keep();

private:
  using Numbers = std::vector<double>;

  /// Where pupils are.
  struct Totals {
    Numbers atSchools; ///< group × school
    Numbers outside;   ///< per group
    double metres = 0;
    double withWay = 0;
  };

  /// What a group of a part has to choose from: weights of all schools, relative to the utility `highest`, and their
  /// sum over the open ones.
  struct Choices {
    const double *weights;
    double highest;
    double sum;
  };

  /// What parts choose before there is a site: of one group.
  struct ChoicesNow {
    Numbers probabilities; ///< part × (school, and outside for those who have no way)
    Numbers logSums;       ///< per part: ln Σ exp(V)
    Numbers pupils;        ///< per part: who choose
    Numbers enrolment;     ///< per school, and outside
  };

  struct Catchment {
    std::uint32_t part;
    std::vector<Claim> claims;
  };
  struct Before {
    Totals totals;
    Numbers isOpen;
    std::vector<Catchment> catchments;
  };

  std::size_t schools() const { return mSetting.schools.size(); }
  std::size_t groups() const { return mSetting.groups(); }
  double utility(std::size_t part, std::size_t group, std::size_t school, std::span<const Claim> claims) const;
  double highest(std::size_t part, std::size_t group, std::span<const Claim> claims, const Numbers &isOpen) const;
  void weigh(std::size_t part, std::size_t group, std::span<const Claim> claims, double highest, double *weights) const;
  void weigh(std::size_t part);
  const double *weightsOf(std::size_t part) const { return mWeights.data() + part * groups() * schools(); }
  Choices choices(std::size_t part, std::size_t group, std::span<const Claim> claims, const double *weights,
                  const Numbers &isOpen, Numbers &anew) const;
  ChoicesNow choicesNow(std::size_t group) const;
  void add(std::size_t part, std::span<const Claim> claims, const double *weights, const Numbers &isOpen, double sign,
           Totals &totals) const;
  void addMerged(std::size_t part, std::uint32_t from, std::uint32_t to, const Numbers &isOpen, Totals &totals) const;
  std::vector<std::uint32_t> partsOf(std::uint32_t school) const;
  Totals noTotals() const;
  Counts table(const Totals &totals) const;
  RunningFigures figuresOf(const Totals &totals) const;
  void remember() { mBefore.push_back({mTotals, mIsOpen, {}}); }
  void replaceCatchment(std::uint32_t part, std::vector<Claim> claims);
  void totalAnew();

  const ChoiceSetting &mSetting;
  ChoiceParameters mParameters;
  bool mOutsideCounts;
  Numbers mMetres;                             ///< part × school, 0 where there is no way
  Numbers mHasWay;                             ///< part × school, 1 or 0
  Numbers mIsOpen;                             ///< per school, 1 or 0
  std::vector<std::vector<Claim>> mCatchments; ///< per part
  Counts mPupils;                              ///< part × leading group
  Numbers mHighest;                            ///< part × group: the utility that weighs 1
  Numbers mWeights;                            ///< part × group × school
  Totals mTotals;
  std::vector<Before> mBefore;
};

} // namespace skolmix
