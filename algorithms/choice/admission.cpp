#include "choice/admission.h"

#include "choice/deferred_acceptance.h"
#include "choice/logit.h"
#include "choice/school_lists.h"
#include "choice/synthetic_pupils.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <numeric>

namespace skolmix {
namespace {

/// What the random numbers of a pupil are for.
enum : std::uint64_t { forLeaving = SyntheticPupils::firstFree, forSibling, forQueue, forLottery, forList };

std::size_t wholePlaces(double places) {
  return places < 1e15 ? static_cast<std::size_t>(std::max(0.0, places)) : unlimited;
}

std::vector<Seats> seatsOf(const ChoiceSetting &setting, const AdmissionRules &rules) {
  const bool hasTypes = rules.reserves.rows() + rules.quotas.rows() > 0;
  const std::size_t types = hasTypes ? setting.dimensions[rules.reserveDimension].groups.size() : 1;
  std::vector<Seats> result(setting.schools.size(), {unlimited, std::vector<TypeBounds>(types)});
  for (std::size_t school = 0; school < result.size(); ++school) {
    if (setting.schools[school].places)
      result[school].places = wholePlaces(*setting.schools[school].places);
    for (std::size_t type = 0; type < types; ++type) {
      if (rules.reserves.rows() > 0)
        result[school].types[type].reserve = wholePlaces(rules.reserves[school][type]);
      if (rules.quotas.rows() > 0)
        result[school].types[type].quota = wholePlaces(rules.quotas[school][type]);
    }
  }
  return result;
}

std::size_t numbersIn(Priority priority) {
  return priority == Priority::RelativeProximity || priority == Priority::RelativeToGuaranteed ? 2 : 1;
}

std::size_t keyLength(const std::vector<Priority> &order) {
  return std::accumulate(order.begin(), order.end(), std::size_t{1},
                         [](std::size_t length, Priority priority) { return length + numbersIn(priority); });
}

/// What all draws have in common.
struct Game {
  Game(const ChoiceSetting &stage, const AdmissionRules &admissionRules)
      : setting(stage), rules(admissionRules), seats(seatsOf(stage, admissionRules)) {
    for (const std::vector<double> &costs : setting.costs)
      municipal.push_back(nearestMunicipal(costs, setting.schools));
  }

  std::size_t types() const { return seats.empty() ? 1 : seats.front().types.size(); }
  std::uint32_t guaranteed(std::uint32_t part) const {
    return rules.guaranteed.empty() ? outside : rules.guaranteed[part];
  }

  const ChoiceSetting &setting;
  const AdmissionRules &rules;
  std::vector<Seats> seats;
  std::vector<NearestMunicipal> municipal; ///< per part
};

/// The places that are left.
class Room {
public:
  explicit Room(const Game &game) : mGame(game), mTaken(game.seats.size()), mOfType(game.seats.size() * game.types()) {}

  void take(std::uint32_t school, std::uint32_t type) {
    ++mTaken[school];
    ++mOfType[school * mGame.types() + type];
  }

  /// The nearest municipal school with a place for this type, or `outside`.
  std::uint32_t nearestMunicipal(std::uint32_t part, std::uint32_t type) const {
    const std::vector<double> &costs = mGame.setting.costs[part];
    std::uint32_t best = outside;
    for (std::uint32_t school = 0; school < costs.size(); ++school)
      if (!mGame.setting.schools[school].isIndependent && !std::isnan(costs[school]) && hasPlace(school, type) &&
          (best == outside || costs[school] < costs[best]))
        best = school;
    return best;
  }

private:
  bool hasPlace(std::uint32_t school, std::uint32_t type) const {
    const Seats &seats = mGame.seats[school];
    return mTaken[school] < seats.places && mOfType[school * mGame.types() + type] < seats.types[type].quota;
  }

  const Game &mGame;
  std::vector<std::size_t> mTaken;
  std::vector<std::size_t> mOfType; ///< per school and type
};

/// Pupils per part, school and group, counted by all threads: the order of whole numbers does not matter to their sum.
class FlowCounts {
public:
  explicit FlowCounts(const ChoiceSetting &setting)
      : mParts(setting.parts.size()), mRows(setting.schools.size() + 1), mGroups(setting.pupils.columns()),
        mPupils(mParts * mRows * mGroups) {}

  void add(std::uint32_t part, std::size_t row, std::size_t group) {
    mPupils[(part * mRows + row) * mGroups + group].fetch_add(1, std::memory_order_relaxed);
  }

  Flows mean(std::size_t draws) const {
    std::vector<Flow> flows;
    std::vector<double> pupils;
    for (std::uint32_t part = 0; part < mParts; ++part)
      for (std::uint32_t row = 0; row < mRows; ++row) {
        const auto counts = std::span(mPupils).subspan((part * mRows + row) * mGroups, mGroups);
        if (std::ranges::all_of(counts, [](const auto &count) { return count == 0; }))
          continue;
        flows.push_back({part, row + 1 == mRows ? outside : row});
        for (const auto &count : counts)
          pupils.push_back(static_cast<double>(count) / static_cast<double>(draws));
      }
    const std::size_t rows = flows.size();
    return {std::move(flows), Counts(rows, mGroups, std::move(pupils))};
  }

private:
  std::size_t mParts, mRows, mGroups;
  std::vector<std::atomic<std::uint32_t>> mPupils;
};

/// What became of one draw.
struct Outcome {
  Counts enrolment;
  Counts firstChoices;
  std::vector<Fulfilment> fulfilled;
};

class Draw {
public:
  Draw(const Game &game, const ChoiceParameters &parameters, const CumulatedChoices &choices, SyntheticPupils pupils)
      : mGame(game), mSetting(game.setting), mParameters(parameters), mPupils(std::move(pupils)),
        mLists(choices, mPupils.pupils.size()), mTypes(mPupils.pupils.size()) {
    if (mGame.types() > 1)
      for (std::uint32_t pupil = 0; pupil < mTypes.size(); ++pupil)
        mTypes[pupil] = groupIn(pupil, game.rules.reserveDimension);
  }

  Outcome play(FlowCounts &flows) {
    std::vector<std::uint32_t> schools = deferredAcceptance(
        {mTypes, [this](std::uint32_t pupil) { return nextSchool(pupil); },
         std::max(keyLength(mGame.rules.municipal), keyLength(mGame.rules.independent)),
         [this](std::uint32_t pupil, std::uint32_t school, std::span<double> key) { fillKey(pupil, school, key); }},
        mGame.seats);
    const std::vector<bool> isPlaced = placeTheRest(schools);
    return count(schools, isPlaced, flows);
  }

private:
  double random(std::uint32_t pupil, std::uint64_t number) const { return mPupils.pupils[pupil].random[number]; }
  std::uint32_t partOf(std::uint32_t pupil) const { return mPupils.pupils[pupil].part; }
  std::uint32_t groupIn(std::uint32_t pupil, std::size_t dimension) const {
    return mPupils.columnsOf(pupil)[dimension] - static_cast<std::uint32_t>(mSetting.dimensions[dimension].firstColumn);
  }
  const GroupChoice &group(std::uint32_t pupil) const { return mParameters.groups[groupIn(pupil, mSetting.lead)]; }
  bool leaves(std::uint32_t pupil) const { return random(pupil, forLeaving) < group(pupil).outside; }

  std::uint32_t nextSchool(std::uint32_t pupil) {
    const std::size_t listed = mLists.length(pupil);
    const bool isAtTheEnd = mGame.rules.listLength > 0 && listed == mGame.rules.listLength;
    if (isAtTheEnd || (listed == 0 && leaves(pupil)))
      return outside;
    return mLists.next(pupil, partOf(pupil), groupIn(pupil, mSetting.lead), mPupils.pupils[pupil].random.of(forList));
  }

  void fillKey(std::uint32_t pupil, std::uint32_t school, std::span<double> key) const {
    const bool isIndependent = mSetting.schools[school].isIndependent;
    for (const Priority priority : isIndependent ? mGame.rules.independent : mGame.rules.municipal) {
      key.front() = number(priority, pupil, school);
      if (numbersIn(priority) == 2)
        key[1] = number(Priority::AbsoluteProximity, pupil, school);
      key = key.subspan(numbersIn(priority));
    }
    key.front() = number(Priority::Lottery, pupil, school);
  }

  double number(Priority priority, std::uint32_t pupil, std::uint32_t school) const {
    const std::uint32_t part = partOf(pupil);
    const std::span<const double> costs = mSetting.costs[part];
    switch (priority) {
    case Priority::Sibling:
      return school == mLists.first(pupil) && random(pupil, forSibling) < group(pupil).sibling;
    case Priority::Catchment:
      return std::ranges::find(mSetting.parts[part].catchment, school, &Claim::zone) !=
             mSetting.parts[part].catchment.end();
    case Priority::AbsoluteProximity:
      return absoluteProximity(costs, school);
    case Priority::RelativeProximity:
      return relativeProximity(costs, mGame.municipal[part], school);
    case Priority::RelativeToGuaranteed:
      return relativeToGuaranteed(costs, mGame.municipal[part], mGame.guaranteed(part), school);
    case Priority::QueueTime:
      return -group(pupil).queueYears * std::log1p(-random(pupil, forQueue));
    case Priority::Lottery:
      return random(pupil, forLottery);
    }
    return 0;
  }

  /// Of those whom no school of their list took, and who have not left; says whom it has placed.
  std::vector<bool> placeTheRest(std::vector<std::uint32_t> &schools) const {
    Room room(mGame);
    std::vector<std::uint32_t> rest;
    for (std::uint32_t pupil = 0; pupil < schools.size(); ++pupil)
      if (schools[pupil] != outside)
        room.take(schools[pupil], mTypes[pupil]);
      else if (!leaves(pupil))
        rest.push_back(pupil);
    std::ranges::stable_sort(rest, std::ranges::greater(),
                             [this](std::uint32_t pupil) { return random(pupil, forLottery); });
    std::vector<bool> isPlaced(schools.size());
    for (const std::uint32_t pupil : rest) {
      schools[pupil] = room.nearestMunicipal(partOf(pupil), mTypes[pupil]);
      if (schools[pupil] == outside)
        continue;
      isPlaced[pupil] = true;
      room.take(schools[pupil], mTypes[pupil]);
    }
    return isPlaced;
  }

  Outcome count(const std::vector<std::uint32_t> &schools, const std::vector<bool> &isPlaced, FlowCounts &flows) const {
    const std::size_t lastRow = mSetting.schools.size();
    const Counts nobody(lastRow + 1, mSetting.pupils.columns());
    Outcome outcome{nobody, nobody, std::vector<Fulfilment>(mSetting.groups())};
    for (std::uint32_t pupil = 0; pupil < schools.size(); ++pupil) {
      const std::uint32_t school = schools[pupil];
      const std::size_t row = school == outside ? lastRow : school;
      const std::uint32_t first = mLists.first(pupil);
      for (const std::uint32_t column : mPupils.columnsOf(pupil)) {
        ++outcome.enrolment[row][column];
        ++outcome.firstChoices[first == outside ? lastRow : first][column];
        flows.add(partOf(pupil), row, column);
      }
      const bool isListed = school != outside && !isPlaced[pupil];
      const bool isLeaving = school == outside && leaves(pupil);
      Fulfilment &fulfilled = outcome.fulfilled[groupIn(pupil, mSetting.lead)];
      ++fulfilled.pupils;
      fulfilled.firstChoice += isListed && mLists.length(pupil) == 1;
      fulfilled.firstThree += isListed && mLists.length(pupil) <= 3;
      fulfilled.placed += isPlaced[pupil];
      fulfilled.withoutPlace += school == outside && !isLeaving;
      fulfilled.left += isLeaving;
    }
    return outcome;
  }

  const Game &mGame;
  const ChoiceSetting &mSetting;
  const ChoiceParameters &mParameters;
  SyntheticPupils mPupils;
  SchoolLists mLists;
  std::vector<std::uint32_t> mTypes;
};

void add(Fulfilment &sum, const Fulfilment &other, double divisor = 1) {
  for (const auto figure : {&Fulfilment::pupils, &Fulfilment::firstChoice, &Fulfilment::firstThree, &Fulfilment::placed,
                            &Fulfilment::withoutPlace, &Fulfilment::left})
    sum.*figure += other.*figure / divisor;
}

template <class Use>
void forEachCell(const Counts &counts, Use use) {
  for (std::size_t row = 0; row < counts.rows(); ++row)
    for (std::size_t column = 0; column < counts.columns(); ++column)
      use(row, column);
}

} // namespace

Admissions admissions(const ChoiceSetting &setting, std::span<const ChoiceParameters> parameters,
                      const AdmissionRules &rules, const Drawing &drawing, const Progress &progress) {
  const Game game(setting, rules);
  FlowCounts flows(setting);
  std::vector<Outcome> outcomes(drawing.draws);
  const auto play = [&](std::size_t draw, const ChoiceParameters &own, const CumulatedChoices &choices) {
    outcomes[draw] = Draw(game, own, choices, syntheticPupils(setting, drawing.seed, draw)).play(flows);
  };
  if (parameters.size() == 1) {
    const CumulatedChoices choices(setting, logit(setting, parameters.front()), drawing.threads, progress);
    inParallel(drawing.draws, 1, drawing.threads, progress,
               [&](std::size_t draw, std::size_t) { play(draw, parameters.front(), choices); });
  } else {
    const auto nobodyListens = [](double) {};
    inParallel(drawing.draws, 1, drawing.threads, progress, [&](std::size_t draw, std::size_t) {
      play(draw, parameters[draw], CumulatedChoices(setting, logit(setting, parameters[draw]), 1, nobodyListens));
    });
  }

  Admissions result;
  result.flows = flows.mean(drawing.draws);
  result.fulfilled.resize(setting.groups());
  std::vector<Counts> firstChoices;
  std::vector<Fulfilment> sums(setting.groups());
  for (Outcome &outcome : outcomes) {
    result.draws.push_back(std::move(outcome.enrolment));
    firstChoices.push_back(std::move(outcome.firstChoices));
    for (std::size_t group = 0; group < setting.groups(); ++group)
      add(sums[group], outcome.fulfilled[group]);
  }
  for (std::size_t group = 0; group < setting.groups(); ++group)
    add(result.fulfilled[group], sums[group], static_cast<double>(drawing.draws));
  result.firstChoices = meanOf(firstChoices);
  return result;
}

Fulfilment inAll(std::span<const Fulfilment> groups) {
  Fulfilment result;
  for (const Fulfilment &group : groups)
    add(result, group);
  return result;
}

Counts meanOf(std::span<const Counts> draws) {
  Counts result(draws.front().rows(), draws.front().columns());
  forEachCell(result, [&](std::size_t row, std::size_t column) {
    for (const Counts &draw : draws)
      result[row][column] += draw[row][column];
    result[row][column] /= static_cast<double>(draws.size());
  });
  return result;
}

Counts standardDeviation(std::span<const Counts> draws) {
  const Counts mean = meanOf(draws);
  Counts result(mean.rows(), mean.columns());
  forEachCell(result, [&](std::size_t row, std::size_t column) {
    for (const Counts &draw : draws)
      result[row][column] += std::pow(draw[row][column] - mean[row][column], 2);
    result[row][column] = std::sqrt(result[row][column] / static_cast<double>(draws.size() - 1));
  });
  return result;
}

} // namespace skolmix
