#pragma once

#include "choice/choice_setting.h"
#include "model/parallel.h"

#include <Eigen/Core>

namespace skolmix {

inline Eigen::Index index(std::size_t number) { return static_cast<Eigen::Index>(number); }

/// What tells the schools of a pupil apart, beside being a certain one.
enum Feature : std::size_t {
  DecayingCost, ///< what decay multiplies
  Own,          ///< [a school of the own catchment]
  Cost,         ///< before the bus pass
  Nearest,      ///< [the nearest school]
};
inline constexpr std::size_t features = 4;

/// Of the pupils of a group: Σ n E(f) and Σ n Cov(f, f') over the schools they may choose, with f = [is the first
/// school], [is the second], …, and then the features.
struct ChoiceSums {
  Eigen::VectorXd means; ///< without a meaning for DecayingCost
  Eigen::MatrixXd covariances;
  Eigen::MatrixXd pooled; ///< the covariances if all pupils chose alike, for costs beyond that of the nearest school
};

/// Some of the leading groups.
using GroupSet = std::vector<bool>;

/// The pupils of a setting, ready to choose by the logit. The setting must outlive it.
class Choosers {
public:
  Choosers(const ChoiceSetting &setting, unsigned threads);

  const ChoiceSetting &setting() const { return mSetting; }
  std::size_t schools() const { return mSetting.schools.size(); }
  std::size_t groups() const { return mSetting.groups(); }
  std::size_t parts() const { return mSetting.parts.size(); }
  std::size_t row(Feature feature) const { return schools() + feature; }

  double pupils(std::size_t part, std::size_t group) const;
  bool hasWay(std::size_t part) const { return mNearest[part] != outside; }
  double leastCost(std::size_t part) const { return mSetting.costs[part][mNearest[part]]; }

  /// Pupils of a group who have a way to some school.
  double residents(std::size_t group) const;

  /// Per group, of those who stay. Cost: parts × groups × schools²; the same whatever the number of threads.
  std::vector<ChoiceSums> sums(const ChoiceParameters &parameters, const Progress &progress) const;

private:
  class Block;
  double sumOfLeastCosts(const GroupChoice &choice, std::size_t group) const;

  const ChoiceSetting &mSetting;
  std::vector<std::uint32_t> mNearest;
  unsigned mThreads;
};

/// Weight × the sum over some groups of a row of their ChoiceSums.
struct WeightedSum {
  std::size_t row;
  GroupSet groups;
  double weight = 1;
};

double mean(const std::vector<ChoiceSums> &sums, const WeightedSum &of);
double covariance(const std::vector<ChoiceSums> &sums, const WeightedSum &of, const WeightedSum &with);
double pooledCovariance(const std::vector<ChoiceSums> &sums, const WeightedSum &of, const WeightedSum &with);

} // namespace skolmix
