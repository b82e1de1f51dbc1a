#include "choice/logit.h"

#include <Eigen/Core>
#include <algorithm>
#include <cmath>
#include <limits>

namespace skolmix {
namespace {

using Array = Eigen::ArrayXd;
using View = Eigen::Map<Array>;

Eigen::Index index(std::size_t number) { return static_cast<Eigen::Index>(number); }

double afterPass(double cost, const ChoiceParameters &parameters, const GroupChoice &group, const Alternative &school) {
  return school.hasBusPass ? cost - group.busPass * std::max(0.0, cost - parameters.passBeyond) : cost;
}

/// Schools × groups, side by side by group.
Eigen::ArrayXXd attractiveness(const ChoiceParameters &parameters) {
  Eigen::ArrayXXd result(index(parameters.attractiveness.rows()), index(parameters.groups.size()));
  for (std::size_t school = 0; school < parameters.attractiveness.rows(); ++school)
    for (std::size_t group = 0; group < parameters.groups.size(); ++group)
      result(index(school), index(group)) = parameters.attractiveness[school][group];
  return result;
}

std::vector<Eigen::Index> withoutWay(std::span<const double> costs) {
  std::vector<Eigen::Index> schools;
  for (std::size_t school = 0; school < costs.size(); ++school)
    if (std::isnan(costs[school]))
      schools.push_back(index(school));
  return schools;
}

/// What the decay of all groups without a bus pass multiplies.
Array plainCosts(std::span<const double> costs, Decay decay) {
  const Eigen::Map<const Array> plain(costs.data(), index(costs.size()));
  return decay == Decay::Power ? Array(plain.unaryExpr([](double cost) { return std::log(std::max(1.0, cost)); }))
                               : plain;
}

} // namespace

double decayingCost(const ChoiceSetting &setting, const ChoiceParameters &parameters, std::size_t group,
                    std::size_t part, std::size_t school) {
  const double cost =
      afterPass(setting.costs[part][school], parameters, parameters.groups[group], setting.schools[school]);
  return parameters.decay == Decay::Power ? std::log(std::max(1.0, cost)) : cost;
}

Probabilities logit(const ChoiceSetting &setting, const ChoiceParameters &parameters) {
  return [&setting, parameters, attractive = attractiveness(parameters)](std::size_t part, std::span<double> result) {
    const std::vector<double> &costs = setting.costs[part];
    const std::vector<Eigen::Index> missing = withoutWay(costs);
    if (missing.size() == costs.size())
      return;
    const Array plain = plainCosts(costs, parameters.decay);
    for (std::size_t number = 0; number < parameters.groups.size(); ++number) {
      const GroupChoice &group = parameters.groups[number];
      View utility(result.data() + number * costs.size(), index(costs.size()));
      if (group.busPass > 0)
        for (std::size_t school = 0; school < costs.size(); ++school)
          utility[index(school)] = attractive(index(school), index(number)) -
                                   group.decay * decayingCost(setting, parameters, number, part, school);
      else
        utility = attractive.col(index(number)) - group.decay * plain;
      for (const Claim &claim : setting.parts[part].catchment)
        utility[index(claim.zone)] += group.ownCatchment;
      for (const Eigen::Index school : missing)
        utility[school] = std::numeric_limits<double>::lowest();
      // the standard library's exp is faster here than Eigen's, which takes two numbers at a time
      utility = (utility - utility.maxCoeff()).unaryExpr([](double difference) { return std::exp(difference); });
      for (const Eigen::Index school : missing)
        utility[school] = 0;
      utility *= (1 - group.outside) / utility.sum();
    }
  };
}

} // namespace skolmix
