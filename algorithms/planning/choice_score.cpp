#include "planning/choice_score.h"

#include "choice/logit.h"

#include <Eigen/Core>
#include <algorithm>
#include <cmath>
#include <limits>

namespace skolmix {
namespace {

using Array = Eigen::ArrayXd;
using View = Eigen::Map<Array>;
using ConstView = Eigen::Map<const Array>;
using Matrix = Eigen::MatrixXd;

constexpr double noUtility = std::numeric_limits<double>::lowest();

/// Weights are taken anew where their sum has gone beyond: there they may have lost digits.
constexpr double leastSum = 1e-200;
constexpr double greatestSum = 1e200;

Eigen::Index index(std::size_t number) { return static_cast<Eigen::Index>(number); }

bool isClaimed(std::span<const Claim> claims, std::uint32_t school) {
  return std::ranges::count(claims, school, &Claim::zone) > 0;
}

/// The claims when one school has got what another had.
std::vector<Claim> merged(std::vector<Claim> claims, std::uint32_t from, std::uint32_t to) {
  if (to == outside || isClaimed(claims, to))
    std::erase_if(claims, [from](const Claim &claim) { return claim.zone == from; });
  for (Claim &claim : claims)
    claim.zone = claim.zone == from ? to : claim.zone;
  return claims;
}

/// Part × leading group.
Counts living(const ChoiceSetting &setting) {
  Counts result(setting.parts.size(), setting.groups());
  for (std::size_t part = 0; part < result.rows(); ++part)
    for (std::size_t group = 0; group < result.columns(); ++group)
      result[part][group] =
          setting.pupils[setting.parts[part].unit][setting.leading().firstColumn + group] * setting.parts[part].share;
  return result;
}

/// What is far better than the best open school is closed: it weighs so much that the sum goes beyond if it opens.
double weight(double utility, double highest) {
  constexpr double greatest = 600;
  return utility > noUtility ? std::exp(std::min(greatest, utility - std::max(noUtility / 2, highest))) : 0;
}

/// Sites whose matrices are multiplied at a time: many, as the other factor is laid out anew for each block, but not so
/// many that they take much memory.
constexpr std::size_t siteBlock = 256;

/// What the decay multiplies for every part and some sites, and where there is no way.
struct BlockCosts {
  Eigen::ArrayXXd decaying; ///< part × site; 0 where there is no way
  std::vector<std::vector<Eigen::Index>> withoutWay;
};

BlockCosts blockCosts(const SiteCosts &costs, Decay decay, std::size_t parts, std::size_t first, std::size_t end) {
  BlockCosts result{Eigen::ArrayXXd(index(parts), index(end - first)), {}};
  for (std::size_t site = first; site < end; ++site) {
    auto column = result.decaying.col(index(site - first));
    costs(site, {column.data(), parts});
    auto &missing = result.withoutWay.emplace_back();
    for (Eigen::Index part = 0; part < column.size(); ++part)
      if (std::isnan(column[part]))
        missing.push_back(part);
    for (const Eigen::Index part : missing)
      column[part] = 0;
    if (decay == Decay::Power)
      column = column.max(1).log();
  }
  return result;
}

/// Pupils of one group who would choose a site, part × site: n / (1 + Σ_k exp(V_ik) / exp(V_i)).
Matrix comers(std::span<const double> logSums, std::span<const double> pupils, double decay, const Array &attractive,
              const BlockCosts &block) {
  const ConstView before(logSums.data(), index(logSums.size()));
  const ConstView living(pupils.data(), index(pupils.size()));
  Matrix result(before.size(), attractive.size());
  for (Eigen::Index site = 0; site < attractive.size(); ++site) {
    result.col(site) = living / (1 + (before - attractive[site] + decay * block.decaying.col(site)).exp());
    for (const Eigen::Index part : block.withoutWay[static_cast<std::size_t>(site)])
      result(part, site) = 0;
  }
  return result;
}

} // namespace

ChoiceScore::ChoiceScore(const ChoiceSetting &setting, ChoiceParameters parameters, const Ways &ways,
                         const std::vector<bool> &shut, bool outsideCounts)
    : mSetting(setting), mParameters(std::move(parameters)), mOutsideCounts(outsideCounts),
      mMetres(setting.parts.size() * setting.schools.size()), mHasWay(mMetres.size()), mPupils(living(setting)),
      mWeights(mMetres.size() * setting.groups()) {
  for (const bool isShut : shut)
    mIsOpen.push_back(isShut ? 0 : 1);
  for (std::size_t part = 0; part < setting.parts.size(); ++part) {
    mCatchments.push_back(setting.parts[part].catchment);
    for (std::size_t school = 0; school < schools() && !ways.empty(); ++school)
      if (const double way = ways[part][school]; !std::isnan(way)) {
        mMetres[part * schools() + school] = way;
        mHasWay[part * schools() + school] = 1;
      }
    for (std::size_t group = 0; group < groups(); ++group)
      mHighest.push_back(highest(part, group, mCatchments[part], mIsOpen));
    weigh(part);
  }
  totalAnew();
}

RunningFigures ChoiceScore::figures() const { return figuresOf(mTotals); }

Counts ChoiceScore::enrolment() const { return table(mTotals); }

void ChoiceScore::close(std::uint32_t school) {
  remember();
  mIsOpen[school] = 0;
  totalAnew();
}

void ChoiceScore::open(std::uint32_t school) {
  remember();
  mIsOpen[school] = 1;
  totalAnew();
}

void ChoiceScore::setCatchment(std::uint32_t part, std::vector<Claim> claims) {
  remember();
  add(part, mCatchments[part], weightsOf(part), mIsOpen, -1, mTotals);
  replaceCatchment(part, std::move(claims));
  add(part, mCatchments[part], weightsOf(part), mIsOpen, 1, mTotals);
}

void ChoiceScore::merge(std::uint32_t from, std::uint32_t to) {
  remember();
  mIsOpen[from] = 0;
  for (const std::uint32_t part : partsOf(from))
    replaceCatchment(part, merged(mCatchments[part], from, to));
  totalAnew();
}

void ChoiceScore::undo() {
  Before &before = mBefore.back();
  for (Catchment &catchment : before.catchments) {
    mCatchments[catchment.part] = std::move(catchment.claims);
    weigh(catchment.part);
  }
  mTotals = std::move(before.totals);
  mIsOpen = std::move(before.isOpen);
  mBefore.pop_back();
}

void ChoiceScore::keep() { mBefore.clear(); }

std::vector<RunningFigures> ChoiceScore::figuresIfMerged(std::uint32_t from, std::span<const std::uint32_t> to) const {
  Numbers isOpen = mIsOpen;
  isOpen[from] = 0;
  Totals ofOthers = noTotals();
  for (std::size_t part = 0; part < mCatchments.size(); ++part)
    if (!isClaimed(mCatchments[part], from))
      add(part, mCatchments[part], weightsOf(part), isOpen, 1, ofOthers);
  const std::vector<std::uint32_t> ownParts = partsOf(from);
  std::vector<RunningFigures> result;
  for (const std::uint32_t school : to) {
    Totals totals = ofOthers;
    for (const std::uint32_t part : ownParts)
      addMerged(part, from, school, isOpen, totals);
    result.push_back(figuresOf(totals));
  }
  return result;
}

std::vector<Measures> ChoiceScore::measuresWithSite(const SiteCosts &costs, const Counts &attractiveness,
                                                    const Progress &progress, unsigned threads) const {
  std::vector<ChoicesNow> now;
  for (std::size_t group = 0; group < groups(); ++group)
    now.push_back(choicesNow(group));
  std::vector<Measures> result(attractiveness.rows());
  inParallel(result.size(), siteBlock, threads, progress, [&](std::size_t first, std::size_t end) {
    const BlockCosts block = blockCosts(costs, mParameters.decay, mPupils.rows(), first, end);
    std::vector<Counts> tables(end - first, Counts(schools() + 2, groups())); // "outside" and the site last
    for (std::size_t group = 0; group < groups(); ++group) {
      const auto &[choices, logSums, pupils, enrolment] = now[group];
      Array attractive(index(tables.size()));
      for (std::size_t site = 0; site < tables.size(); ++site)
        attractive[index(site)] = attractiveness[first + site][group];
      const Matrix coming = comers(logSums, pupils, mParameters.groups[group].decay, attractive, block);
      const Matrix leaving = Eigen::Map<const Matrix>(choices.data(), index(enrolment.size()), coming.rows()) * coming;
      for (std::size_t site = 0; site < tables.size(); ++site) {
        for (std::size_t row = 0; row < schools() + (mOutsideCounts ? 1 : 0); ++row)
          tables[site][row][group] = std::max(0.0, enrolment[row] - leaving(index(row), index(site)));
        tables[site][schools() + 1][group] = coming.col(index(site)).sum();
      }
    }
    for (std::size_t site = 0; site < tables.size(); ++site)
      result[first + site] = measures(tables[site]);
  });
  return result;
}

ChoiceScore::ChoicesNow ChoiceScore::choicesNow(std::size_t group) const {
  ChoicesNow now;
  const auto ofGroup = mTotals.atSchools.begin() + static_cast<std::ptrdiff_t>(group * schools());
  now.enrolment.assign(ofGroup, ofGroup + static_cast<std::ptrdiff_t>(schools()));
  now.enrolment.push_back(mTotals.outside[group]);
  Numbers anew;
  for (std::size_t part = 0; part < mPupils.rows(); ++part) {
    const Choices choice = choices(part, group, mCatchments[part], weightsOf(part), mIsOpen, anew);
    const bool isStranded = !(choice.sum > 0);
    for (std::size_t school = 0; school < schools(); ++school)
      now.probabilities.push_back(isStranded ? 0 : choice.weights[school] * mIsOpen[school] / choice.sum);
    now.probabilities.push_back(isStranded);
    now.logSums.push_back(isStranded ? noUtility : choice.highest + std::log(choice.sum));
    now.pupils.push_back(mPupils[part][group] * (1 - mParameters.groups[group].outside));
  }
  return now;
}

/// As in `logit`.
double ChoiceScore::utility(std::size_t part, std::size_t group, std::size_t school,
                            std::span<const Claim> claims) const {
  if (std::isnan(mSetting.costs[part][school]))
    return noUtility;
  const GroupChoice &choice = mParameters.groups[group];
  const auto own = std::ranges::count(claims, static_cast<std::uint32_t>(school), &Claim::zone);
  return mParameters.attractiveness[school][group] -
         choice.decay * decayingCost(mSetting, mParameters, group, part, school) +
         choice.ownCatchment * static_cast<double>(own);
}

/// The utility of the best open school.
double ChoiceScore::highest(std::size_t part, std::size_t group, std::span<const Claim> claims,
                            const Numbers &isOpen) const {
  double result = noUtility;
  for (std::size_t school = 0; school < schools(); ++school)
    if (isOpen[school] > 0)
      result = std::max(result, utility(part, group, school, claims));
  return result;
}

void ChoiceScore::weigh(std::size_t part, std::size_t group, std::span<const Claim> claims, double highest,
                        double *weights) const {
  for (std::size_t school = 0; school < schools(); ++school)
    weights[school] = weight(utility(part, group, school, claims), highest);
}

void ChoiceScore::weigh(std::size_t part) {
  for (std::size_t group = 0; group < groups(); ++group)
    weigh(part, group, mCatchments[part], mHighest[part * groups() + group],
          mWeights.data() + (part * groups() + group) * schools());
}

ChoiceScore::Choices ChoiceScore::choices(std::size_t part, std::size_t group, std::span<const Claim> claims,
                                          const double *weights, const Numbers &isOpen, Numbers &anew) const {
  const ConstView open(isOpen.data(), index(schools()));
  const double *own = weights + group * schools();
  const double total = (ConstView(own, index(schools())) * open).sum();
  if (total > leastSum && total < greatestSum)
    return {own, mHighest[part * groups() + group], total};
  anew.resize(schools());
  const double best = highest(part, group, claims, isOpen);
  weigh(part, group, claims, best, anew.data());
  return {anew.data(), best, (ConstView(anew.data(), index(schools())) * open).sum()};
}

void ChoiceScore::add(std::size_t part, std::span<const Claim> claims, const double *weights, const Numbers &isOpen,
                      double sign, Totals &totals) const {
  const ConstView open(isOpen.data(), index(schools()));
  Numbers anew;
  Array flow = Array::Zero(index(schools()));
  for (std::size_t group = 0; group < groups(); ++group) {
    const Choices choice = choices(part, group, claims, weights, isOpen, anew);
    const double living = sign * mPupils[part][group];
    const double choosing = choice.sum > 0 ? living * (1 - mParameters.groups[group].outside) : 0;
    totals.outside[group] += living - choosing;
    if (!(choice.sum > 0))
      continue;
    View atSchools(totals.atSchools.data() + group * schools(), index(schools()));
    const auto pupils = choosing / choice.sum * ConstView(choice.weights, index(schools())) * open;
    atSchools += pupils;
    flow += pupils;
  }
  const std::size_t row = part * schools();
  totals.metres += (flow * ConstView(mMetres.data() + row, index(schools()))).sum();
  totals.withWay += (flow * ConstView(mHasWay.data() + row, index(schools()))).sum();
}

void ChoiceScore::addMerged(std::size_t part, std::uint32_t from, std::uint32_t to, const Numbers &isOpen,
                            Totals &totals) const {
  const std::vector<Claim> claims = merged(mCatchments[part], from, to);
  Numbers weights(weightsOf(part), weightsOf(part) + groups() * schools());
  for (std::size_t group = 0; group < groups() && to != outside; ++group)
    weights[group * schools() + to] = weight(utility(part, group, to, claims), mHighest[part * groups() + group]);
  add(part, claims, weights.data(), isOpen, 1, totals);
}

std::vector<std::uint32_t> ChoiceScore::partsOf(std::uint32_t school) const {
  std::vector<std::uint32_t> result;
  for (std::uint32_t part = 0; part < mCatchments.size(); ++part)
    if (isClaimed(mCatchments[part], school))
      result.push_back(part);
  return result;
}

ChoiceScore::Totals ChoiceScore::noTotals() const { return {Numbers(groups() * schools()), Numbers(groups())}; }

Counts ChoiceScore::table(const Totals &totals) const {
  Counts result(schools() + 1, groups());
  for (std::size_t group = 0; group < groups(); ++group) {
    for (std::size_t school = 0; school < schools(); ++school)
      result[school][group] = std::max(0.0, totals.atSchools[group * schools() + school]);
    result[schools()][group] = std::max(0.0, totals.outside[group]);
  }
  return result;
}

RunningFigures ChoiceScore::figuresOf(const Totals &totals) const {
  Counts enrolment = table(totals);
  RunningFigures result{{}, std::numeric_limits<double>::quiet_NaN(), totals.metres, totals.withWay};
  for (std::size_t school = 0; school < schools(); ++school)
    if (const auto places = mSetting.schools[school].places) {
      const double above = std::max(0.0, sum(enrolment[school]) - *places);
      result.pupilsAbovePlaces = std::isnan(result.pupilsAbovePlaces) ? above : result.pupilsAbovePlaces + above;
    }
  if (!mOutsideCounts)
    std::ranges::fill(enrolment[schools()], 0);
  result.measures = measures(enrolment);
  return result;
}

void ChoiceScore::replaceCatchment(std::uint32_t part, std::vector<Claim> claims) {
  mBefore.back().catchments.push_back({part, std::exchange(mCatchments[part], std::move(claims))});
  weigh(part);
}

/// From scratch, as nearly every part is touched when a school opens or closes: nothing is lost to cancellation.
void ChoiceScore::totalAnew() {
  mTotals = noTotals();
  for (std::size_t part = 0; part < mCatchments.size(); ++part)
    add(part, mCatchments[part], weightsOf(part), mIsOpen, 1, mTotals);
}

} // namespace skolmix
