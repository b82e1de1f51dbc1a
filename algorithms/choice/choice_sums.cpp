#include "choice/choice_sums.h"

#include "choice/logit.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace skolmix {
namespace {

using Array = Eigen::ArrayXXd; ///< schools × parts
using Row = Eigen::Array<double, 1, Eigen::Dynamic>;

constexpr std::size_t blockSize = 64; // parts whose numbers stay in the cache

/// What ChoiceSums are made of. Without its features' rows Σ n E(f f') is the diagonal of Σ n E(f).
struct Products {
  Eigen::VectorXd means;     ///< Σ n E(f)
  Eigen::MatrixXd ofMeans;   ///< Σ n E(f) E(f'): the lower half
  Eigen::MatrixXd ofFeature; ///< Σ n E(f f'): features × all, up to the diagonal

  void add(const Products &other) {
    means += other.means;
    ofMeans += other.ofMeans;
    ofFeature += other.ofFeature;
  }
};

std::vector<Products> noProducts(const Choosers &choosers) {
  const Eigen::Index rows = index(choosers.schools() + features);
  return std::vector<Products>(choosers.groups(), {Eigen::VectorXd::Zero(rows), Eigen::MatrixXd::Zero(rows, rows),
                                                   Eigen::MatrixXd::Zero(index(features), rows)});
}

void addChoices(Products &products, const Array &probabilities, const std::array<Array, features> &values,
                const Row &pupils) {
  const Eigen::Index schools = probabilities.rows();
  const Array weighted = probabilities.rowwise() * pupils;
  Eigen::MatrixXd means(schools + index(features), probabilities.cols());
  means.topRows(schools) = probabilities.matrix();
  for (std::size_t feature = 0; feature < features; ++feature) {
    const Array product = weighted * values[feature];
    means.row(schools + index(feature)) = (probabilities * values[feature]).colwise().sum();
    products.ofFeature.row(index(feature)).head(schools) += product.rowwise().sum().matrix().transpose();
    for (std::size_t other = 0; other <= feature; ++other)
      products.ofFeature(index(feature), schools + index(other)) += (product * values[other]).sum();
  }
  products.means += means * pupils.matrix().transpose();
  means.array().rowwise() *= pupils.sqrt();
  products.ofMeans.selfadjointView<Eigen::Lower>().rankUpdate(means);
}

Eigen::MatrixXd symmetric(const Eigen::MatrixXd &lower) { return lower.selfadjointView<Eigen::Lower>(); }

ChoiceSums sumsOf(const Products &products) {
  const Eigen::Index schools = products.means.size() - index(features);
  Eigen::MatrixXd all = Eigen::MatrixXd::Zero(products.means.size(), products.means.size());
  all.diagonal().head(schools) = products.means.head(schools);
  all.bottomRows(index(features)) = products.ofFeature;
  const double pupils = products.means.head(schools).sum();
  const Eigen::MatrixXd ofMean = products.means * products.means.transpose() / std::max(pupils, 1e-300);
  return {products.means, symmetric(all - products.ofMeans), symmetric(all - ofMean)};
}

double product(const std::vector<ChoiceSums> &sums, const WeightedSum &of, const WeightedSum &with,
               Eigen::MatrixXd ChoiceSums::*matrix) {
  double result = 0;
  for (std::size_t group = 0; group < sums.size(); ++group)
    if (of.groups[group] && with.groups[group])
      result += (sums[group].*matrix)(index(of.row), index(with.row));
  return result * of.weight * with.weight;
}

/// Those who do not go outside.
ChoiceParameters ofStaying(ChoiceParameters parameters) {
  for (GroupChoice &group : parameters.groups)
    group.outside = 0;
  return parameters;
}

} // namespace

/// Some parts and what their schools are like. Costs are counted from that of the nearest school, so that small
/// differences between large costs stay exact.
class Choosers::Block {
public:
  Block(const Choosers &choosers, std::size_t first, std::size_t end)
      : mChoosers(choosers), mFirst(first), mParts(end - first) {
    const ChoiceSetting &setting = choosers.mSetting;
    mValues.fill(Array::Zero(index(choosers.schools()), index(mParts)));
    forEachWay([&](std::size_t part, std::size_t school) {
      value(Cost, part, school) = setting.costs[part][school] - choosers.leastCost(part);
      value(Nearest, part, school) = school == choosers.mNearest[part] ? 1 : 0;
    });
    for (std::size_t part = first; part < end; ++part)
      for (const Claim &claim : setting.parts[part].catchment)
        value(Own, part, claim.zone) = 1;
  }

  void addTo(std::vector<Products> &products, const Probabilities &model, const ChoiceParameters &parameters) {
    const std::vector<Array> chances = probabilities(model);
    for (std::size_t group = 0; group < mChoosers.groups(); ++group) {
      if (group == 0 || parameters.groups[group].busPass != parameters.groups[group - 1].busPass)
        setDecayingCosts(parameters, group);
      addChoices(products[group], chances[group], mValues, staying(parameters.groups[group], group));
    }
  }

private:
  template <typename Use>
  void forEachWay(Use use) const {
    for (std::size_t part = mFirst; part < mFirst + mParts; ++part)
      for (std::size_t school = 0; school < mChoosers.schools(); ++school)
        if (!std::isnan(mChoosers.mSetting.costs[part][school]))
          use(part, school);
  }

  double &value(Feature feature, std::size_t part, std::size_t school) {
    return mValues[feature](index(school), index(part - mFirst));
  }

  void setDecayingCosts(const ChoiceParameters &parameters, std::size_t group) {
    const auto cost = [&](std::size_t part, std::size_t school) {
      return decayingCost(mChoosers.mSetting, parameters, group, part, school);
    };
    std::vector<double> ofNearest(mParts);
    for (std::size_t part = mFirst; part < mFirst + mParts; ++part)
      if (mChoosers.hasWay(part))
        ofNearest[part - mFirst] = cost(part, mChoosers.mNearest[part]);
    forEachWay([&](std::size_t part, std::size_t school) {
      value(DecayingCost, part, school) = cost(part, school) - ofNearest[part - mFirst];
    });
  }

  /// One array per group.
  std::vector<Array> probabilities(const Probabilities &model) const {
    const std::size_t schools = mChoosers.schools();
    std::vector<Array> result(mChoosers.groups(), Array(index(schools), index(mParts)));
    std::vector<double> ofPart(mChoosers.groups() * schools);
    for (std::size_t part = 0; part < mParts; ++part) {
      std::ranges::fill(ofPart, 0);
      model(mFirst + part, ofPart);
      for (std::size_t group = 0; group < mChoosers.groups(); ++group)
        result[group].col(index(part)) =
            Eigen::Map<const Eigen::ArrayXd>(ofPart.data() + group * schools, index(schools));
    }
    return result;
  }

  Row staying(const GroupChoice &choice, std::size_t group) const {
    Row pupils(index(mParts));
    for (std::size_t part = 0; part < mParts; ++part)
      pupils[index(part)] = mChoosers.pupils(mFirst + part, group) * (1 - choice.outside);
    return pupils;
  }

  const Choosers &mChoosers;
  std::size_t mFirst;
  std::size_t mParts;
  std::array<Array, features> mValues;
};

Choosers::Choosers(const ChoiceSetting &setting, unsigned threads)
    : mSetting(setting), mNearest(nearestSchools(setting.costs)), mThreads(threads) {}

double Choosers::pupils(std::size_t part, std::size_t group) const {
  const Part &own = mSetting.parts[part];
  return groupsOf(mSetting.pupils[own.unit], mSetting.leading())[group] * own.share;
}

double Choosers::residents(std::size_t group) const {
  double sum = 0;
  for (std::size_t part = 0; part < parts(); ++part)
    if (hasWay(part))
      sum += pupils(part, group);
  return sum;
}

double Choosers::sumOfLeastCosts(const GroupChoice &choice, std::size_t group) const {
  double sum = 0;
  for (std::size_t part = 0; part < parts(); ++part)
    if (hasWay(part))
      sum += pupils(part, group) * (1 - choice.outside) * leastCost(part);
  return sum;
}

std::vector<ChoiceSums> Choosers::sums(const ChoiceParameters &parameters, const Progress &progress) const {
  constexpr std::size_t mostChunks = 32; // as many sums are held at a time
  const std::size_t chunk = std::max(blockSize, (parts() + mostChunks - 1) / mostChunks);
  std::vector<std::vector<Products>> chunks((parts() + chunk - 1) / chunk);
  const Probabilities model = logit(mSetting, ofStaying(parameters));
  inParallel(parts(), chunk, mThreads, progress, [&](std::size_t first, std::size_t end) {
    std::vector<Products> products = noProducts(*this);
    for (std::size_t block = first; block < end; block += blockSize)
      Block(*this, block, std::min(block + blockSize, end)).addTo(products, model, parameters);
    chunks[first / chunk] = std::move(products);
  });
  std::vector<Products> products = noProducts(*this);
  std::vector<ChoiceSums> result;
  for (std::size_t group = 0; group < groups(); ++group) {
    for (const std::vector<Products> &ofChunk : chunks)
      products[group].add(ofChunk[group]);
    result.push_back(sumsOf(products[group]));
    result.back().means[index(row(Cost))] += sumOfLeastCosts(parameters.groups[group], group);
  }
  return result;
}

double mean(const std::vector<ChoiceSums> &sums, const WeightedSum &of) {
  double result = 0;
  for (std::size_t group = 0; group < sums.size(); ++group)
    if (of.groups[group])
      result += sums[group].means[index(of.row)];
  return result * of.weight;
}

double covariance(const std::vector<ChoiceSums> &sums, const WeightedSum &of, const WeightedSum &with) {
  return product(sums, of, with, &ChoiceSums::covariances);
}

double pooledCovariance(const std::vector<ChoiceSums> &sums, const WeightedSum &of, const WeightedSum &with) {
  return product(sums, of, with, &ChoiceSums::pooled);
}

} // namespace skolmix
