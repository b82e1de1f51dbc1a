#pragma once

#include "choice/expectation.h"
#include "choice/synthetic_pupils.h"

namespace skolmix {

/// The probabilities of a choice model for all parts and leading groups, cumulated over the schools, to draw from.
/// Memory: 8 bytes × parts × groups × schools.
class CumulatedChoices {
public:
  /// Cost: that of the model. Progress is told 0 only. The setting must outlive this.
  CumulatedChoices(const ChoiceSetting &setting, Probabilities model, unsigned threads, const Progress &progress);

  std::span<const double> of(std::uint32_t part, std::size_t group) const {
    return {mSums.data() + (part * mGroups + group) * mSchools, mSchools};
  }

  /// What is cumulated, computed anew and therefore exact also for schools that next to nobody likes.
  std::vector<double> probabilities(std::uint32_t part, std::size_t group) const;

private:
  Probabilities mModel;
  std::size_t mGroups;
  std::size_t mSchools;
  std::vector<double> mSums;
};

/// The lists on which pupils rank schools, drawn only as far as they are asked for: each next school with its
/// probability among those not listed yet (Luce 1959; Plackett 1975). That is the ranking by utility V plus Gumbel
/// noise of the logit (Yellott 1977). Schools with a probability of 0 are not listed.
class SchoolLists {
public:
  SchoolLists(const CumulatedChoices &choices, std::size_t pupils) : mChoices(choices), mPupils(pupils) {}

  /// The next school of a pupil of this part and leading group, or `outside` where none is left. `random`: numbers for
  /// the list, always the same for a pupil. Cost: log schools; once in a long list, schools × log schools.
  std::uint32_t next(std::uint32_t pupil, std::uint32_t part, std::size_t group, const RandomNumbers &random);

  /// How many schools a pupil has listed so far.
  std::size_t length(std::uint32_t pupil) const { return mPupils[pupil].length; }
  /// The first of them, or `outside`.
  std::uint32_t first(std::uint32_t pupil) const { return mPupils[pupil].first; }

private:
  static constexpr std::uint32_t none = UINT32_MAX;
  static constexpr std::size_t notRanked = SIZE_MAX;

  /// Schools drawn one by one are chained by their numbers.
  struct Listed {
    std::uint32_t school;
    std::uint32_t next;
  };
  struct Pupil {
    std::uint32_t first = outside;
    std::uint32_t length = 0;
    std::uint32_t lowest = none;
    std::size_t rest = notRanked; ///< where the next school is in `mRest`, once all the others have been ranked
  };

  template <class Use>
  void forEachGap(const Pupil &pupil, std::span<const double> choices, Use use) const;
  double probabilityLeft(const Pupil &pupil, std::span<const double> choices) const;
  std::uint32_t draw(const Pupil &pupil, std::span<const double> choices, double place) const;
  void insert(Pupil &pupil, std::uint32_t school);
  void rankTheRest(Pupil &pupil, std::vector<double> probabilities, const RandomNumbers &random);

  const CumulatedChoices &mChoices;
  std::vector<Pupil> mPupils;
  std::vector<Listed> mListed;
  std::vector<std::uint32_t> mRest; ///< list after list, `outside` at the end of each
};

} // namespace skolmix
