#include "planning/running_score.h"

#include "model/error.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace skolmix {
namespace {

[[noreturn]] void refuseIndependent() {
  throw Error(SKOLMIX_MESSAGE("Skolmix", "Plans cannot be searched while some pupils choose independent schools. Set "
                                         "the share that goes to independent schools to 0 for all groups, or let all "
                                         "pupils choose by distance."));
}

[[noreturn]] void refuseAvoidance() {
  throw Error(SKOLMIX_MESSAGE("Skolmix", "Plans cannot be searched while some pupils avoid a new school. Set the "
                                         "avoidance to 0 for all groups, and score the plans found with avoidance "
                                         "afterwards."));
}

[[noreturn]] void refuseShared() {
  throw Error(SKOLMIX_MESSAGE("Skolmix", "Plans cannot be searched while schools share catchments. Give each catchment "
                                         "one school, or let all pupils choose by distance."));
}

void check(const ChoiceSetting &setting, const ChoiceParameters &parameters) {
  const bool hasIndependent = std::ranges::any_of(setting.schools, &Alternative::isIndependent);
  for (const GroupChoice &group : parameters.groups) {
    if (hasIndependent && group.independent > 0)
      refuseIndependent();
    if (group.avoidance > 0)
      refuseAvoidance();
  }
  if (std::ranges::any_of(setting.parts, [](const Part &part) { return part.catchment.size() > 1; }))
    refuseShared();
}

Counts attending(const ChoiceSetting &setting, const ChoiceParameters &parameters) {
  Counts result(setting.parts.size(), setting.groups());
  for (std::size_t part = 0; part < result.rows(); ++part) {
    const auto living = groupsOf(setting.pupils[setting.parts[part].unit], setting.leading());
    for (std::size_t group = 0; group < result.columns(); ++group)
      result[part][group] = living[group] * setting.parts[part].share * parameters.groups[group].takeUp;
  }
  return result;
}

/// Who are outside wherever they belong.
std::vector<double> leaking(const ChoiceSetting &setting, const ChoiceParameters &parameters) {
  std::vector<double> result(setting.groups());
  for (const Part &part : setting.parts)
    for (std::size_t group = 0; group < result.size(); ++group)
      result[group] += setting.pupils[part.unit][setting.leading().firstColumn + group] * part.share *
                       (1 - parameters.groups[group].takeUp);
  return result;
}

std::vector<double> placesOf(const std::vector<Alternative> &schools) {
  std::vector<double> result;
  for (const Alternative &school : schools)
    result.push_back(school.places.value_or(std::numeric_limits<double>::infinity()));
  return result;
}

/// Who attends each school; those outside are the last row if they count.
Counts startingTable(const ChoiceSetting &setting, const ChoiceParameters &parameters, const Counts &attending,
                     bool outsideCounts) {
  const std::size_t schools = setting.schools.size();
  Counts result(schools + (outsideCounts ? 1 : 0), attending.columns());
  for (std::size_t part = 0; part < setting.parts.size(); ++part) {
    const std::vector<Claim> &catchment = setting.parts[part].catchment;
    const std::size_t row = catchment.empty() ? schools : catchment.front().zone;
    for (std::size_t group = 0; group < attending.columns() && row < result.rows(); ++group)
      result[row][group] += attending[part][group];
  }
  if (outsideCounts) {
    const std::vector<double> outside = leaking(setting, parameters);
    for (std::size_t group = 0; group < outside.size(); ++group)
      result[schools][group] += outside[group];
  }
  return result;
}

} // namespace

CatchmentScore::CatchmentScore(const ChoiceSetting &setting, const ChoiceParameters &parameters, Ways ways,
                               bool outsideCounts)
    : mWays(std::move(ways)), mPlaces(placesOf(setting.schools)),
      mHasPlaces(std::ranges::any_of(setting.schools, [](const auto &school) { return school.places.has_value(); })),
      mAttending(attending(setting, parameters)), mPartsOf(setting.schools.size() + 1),
      mIsClosed(setting.schools.size()), mMeasures(startingTable(setting, parameters, mAttending, outsideCounts)) {
  check(setting, parameters);
  for (std::uint32_t part = 0; part < setting.parts.size(); ++part) {
    const std::vector<Claim> &catchment = setting.parts[part].catchment;
    mPupils.push_back(sum(mAttending[part]));
    mRows.push_back(rowOf(catchment.empty() ? outside : catchment.front().zone));
    mPositions.push_back(static_cast<std::uint32_t>(mPartsOf[mRows[part]].size()));
    mPartsOf[mRows[part]].push_back(part);
    addWay(part, mRows[part], 1);
  }
  for (std::uint32_t school = 0; school < mPlaces.size(); ++school)
    mSums.above.add(above(school, 0));
}

RunningFigures CatchmentScore::figures() const {
  return figuresOf(mMeasures.value(), mSums.above.value(), mSums.metres.value(), mSums.withWay.value());
}

RunningFigures CatchmentScore::figuresIfMoved(std::uint32_t part, std::uint32_t school) const {
  return figuresIf(mRows[part], rowOf(school), mAttending[part], std::span(&part, 1));
}

RunningFigures CatchmentScore::figuresIfMerged(std::uint32_t from, std::uint32_t to) const {
  return figuresIf(from, rowOf(to), mMeasures.schools()[from], mPartsOf[from]);
}

void CatchmentScore::move(std::uint32_t part, std::uint32_t school) {
  begin(outside);
  place(part, rowOf(school));
}

void CatchmentScore::merge(std::uint32_t from, std::uint32_t to) {
  begin(from);
  for (const std::uint32_t part : std::vector(mPartsOf[from]))
    place(part, rowOf(to));
}

void CatchmentScore::close(std::uint32_t school, const Ways &costs) {
  begin(school);
  for (const std::uint32_t part : std::vector(mPartsOf[school]))
    place(part, nearestOpen(costs[part]));
}

void CatchmentScore::undo() {
  const Operation &last = mOperations.back();
  for (; mSteps.size() > last.firstStep; mSteps.pop_back())
    takeBack(mSteps.back());
  mSums = last.before;
  if (last.closed != outside)
    mIsClosed[last.closed] = false;
  mOperations.pop_back();
}

void CatchmentScore::keep() {
  mOperations.clear();
  mSteps.clear();
  mOtherWholes.clear();
  mMeasures.keep();
}

std::uint32_t CatchmentScore::schoolOf(std::uint32_t part) const {
  return mRows[part] < mPlaces.size() ? mRows[part] : outside;
}

std::uint32_t CatchmentScore::rowOf(std::uint32_t school) const {
  return school == outside ? static_cast<std::uint32_t>(mPlaces.size()) : school;
}

bool CatchmentScore::changesWhole(std::uint32_t from, std::uint32_t to) const {
  return std::max(from, to) >= mMeasures.schools().rows();
}

double CatchmentScore::way(std::uint32_t part, std::uint32_t row) const {
  return row < mPlaces.size() && !mWays.empty() ? mWays[part][row] : noWay;
}

double CatchmentScore::above(std::uint32_t row, double added) const {
  return row < mPlaces.size() ? std::max(0.0, sum(mMeasures.schools()[row]) + added - mPlaces[row]) : 0;
}

Counts CatchmentScore::tableAfter(std::uint32_t from, std::uint32_t to, std::span<const double> pupils) const {
  Counts table = mMeasures.schools();
  for (std::size_t group = 0; group < pupils.size(); ++group) {
    if (from < table.rows())
      table[from][group] -= pupils[group];
    if (to < table.rows())
      table[to][group] += pupils[group];
  }
  return table;
}

RunningFigures CatchmentScore::figuresIf(std::uint32_t from, std::uint32_t to, std::span<const double> pupils,
                                         std::span<const std::uint32_t> parts) const {
  if (from == to)
    return figures();
  double metres = mSums.metres.value();
  double withWay = mSums.withWay.value();
  for (const std::uint32_t part : parts) {
    const double before = way(part, from);
    const double after = way(part, to);
    metres += mPupils[part] * ((std::isnan(after) ? 0 : after) - (std::isnan(before) ? 0 : before));
    withWay += mPupils[part] * (std::isnan(before) - std::isnan(after));
  }
  const double all = sum(pupils);
  const double aboveThen = mSums.above.value() + (above(from, -all) - above(from, 0) + above(to, all) - above(to, 0));
  return figuresOf(changesWhole(from, to) ? measures(tableAfter(from, to, pupils))
                                          : mMeasures.valueIfMoved(from, to, pupils),
                   aboveThen, metres, withWay);
}

RunningFigures CatchmentScore::figuresOf(const Measures &measures, double above, double metres, double withWay) const {
  return {measures, mHasPlaces ? above : std::numeric_limits<double>::quiet_NaN(), metres, withWay};
}

/// One operation of any number of steps. A school that is closed already stays so when it is taken back.
void CatchmentScore::begin(std::uint32_t closed) {
  const bool closes = closed != outside && !mIsClosed[closed];
  mOperations.push_back({mSteps.size(), mSums, closes ? closed : outside});
  if (closes)
    mIsClosed[closed] = true;
}

void CatchmentScore::place(std::uint32_t part, std::uint32_t row) {
  const std::uint32_t from = mRows[part];
  if (from == row)
    return;
  const auto addAbove = [&](double sign) {
    for (const std::uint32_t changed : {from, row})
      mSums.above.add(sign * above(changed, 0));
  };
  mSteps.push_back({part, from, mPositions[part], changesWhole(from, row)});
  addWay(part, from, -1);
  addAbove(-1);
  if (mSteps.back().changesWhole) {
    Counts table = tableAfter(from, row, mAttending[part]);
    mOtherWholes.push_back(std::move(mMeasures));
    mMeasures = RunningMeasures(std::move(table));
  } else {
    mMeasures.move(from, row, mAttending[part]);
  }
  relist(part, row);
  addWay(part, row, 1);
  addAbove(1);
}

void CatchmentScore::addWay(std::uint32_t part, std::uint32_t row, double sign) {
  if (const double metres = way(part, row); !std::isnan(metres)) {
    mSums.metres.add(sign * mPupils[part] * metres);
    mSums.withWay.add(sign * mPupils[part]);
  }
}

/// The last part of the row takes the place of the one that leaves.
void CatchmentScore::relist(std::uint32_t part, std::uint32_t row) {
  std::vector<std::uint32_t> &left = mPartsOf[mRows[part]];
  left[mPositions[part]] = left.back();
  mPositions[left.back()] = mPositions[part];
  left.pop_back();
  mRows[part] = row;
  mPositions[part] = static_cast<std::uint32_t>(mPartsOf[row].size());
  mPartsOf[row].push_back(part);
}

void CatchmentScore::takeBack(const Step &step) {
  mPartsOf[mRows[step.part]].pop_back();
  std::vector<std::uint32_t> &reached = mPartsOf[step.from];
  reached.push_back(step.part);
  mPositions[reached[step.position]] = static_cast<std::uint32_t>(reached.size() - 1);
  std::swap(reached[step.position], reached.back());
  mRows[step.part] = step.from;
  mPositions[step.part] = step.position;
  if (!step.changesWhole)
    return mMeasures.undo();
  mMeasures = std::move(mOtherWholes.back());
  mOtherWholes.pop_back();
}

std::uint32_t CatchmentScore::nearestOpen(std::span<const double> costs) const {
  std::uint32_t best = rowOf(outside);
  for (std::uint32_t school = 0; school < costs.size(); ++school)
    if (!mIsClosed[school] && !std::isnan(costs[school]) && (best >= costs.size() || costs[school] < costs[best]))
      best = school;
  return best;
}

} // namespace skolmix
