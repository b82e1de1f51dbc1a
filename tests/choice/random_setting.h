#pragma once

#include "choice/choice_setting.h"
#include "model/table.h"

#include <cmath>

namespace skolmix {

/// Units at random places on 20 × 20 km, each in two parts, and as many schools with the nearest parts as catchments.
/// The groups lead; a second dimension of two groups counts the same pupils. Costs are metres; places are not known.
inline ChoiceSetting randomSetting(Random &random, std::uint32_t units, std::uint32_t schools, std::size_t groups = 2) {
  const auto place = [&] { return Point{random.between(0, 20'000), random.between(0, 20'000)}; };
  std::vector<Point> stand(schools);
  std::ranges::generate(stand, place);
  ChoiceSetting setting;
  setting.dimensions = {{"education", std::vector<std::string>(groups), 0}, {"origin", {"a", "b"}, groups}};
  setting.pupils = Counts(units, groups + 2);
  setting.schools.resize(schools);
  for (std::uint32_t unit = 0; unit < units; ++unit) {
    const auto row = setting.pupils[unit];
    std::ranges::generate(row.first(groups), [&] { return random.between(0, 20); });
    row[groups] = random.between(0, sum(row.first(groups)));
    row[groups + 1] = sum(row.first(groups)) - row[groups];
    const double share = random.between(0.1, 0.9);
    for (const double ofUnit : {share, 1 - share}) {
      const Point home = place();
      std::vector<double> &costs = setting.costs.emplace_back();
      for (const Point &school : stand)
        costs.push_back(std::hypot(home.x - school.x, home.y - school.y));
      const auto nearest = static_cast<std::uint32_t>(std::ranges::min_element(costs) - costs.begin());
      setting.parts.push_back({unit, ofUnit, {{nearest, 1}}});
    }
  }
  return setting;
}

/// Different for all groups and schools; nobody leaves, and nobody minds the mix.
inline ChoiceParameters randomParameters(Random &random, const ChoiceSetting &setting,
                                         Decay decay = Decay::Exponential) {
  ChoiceParameters parameters = sameForAll(setting);
  parameters.decay = decay;
  for (GroupChoice &group : parameters.groups) {
    group.takeUp = random.between(0.5, 1);
    group.decay = decay == Decay::Power ? random.between(1, 2.5) : random.between(0.0002, 0.001);
    group.ownCatchment = random.between(0, 1);
  }
  for (std::size_t school = 0; school < setting.schools.size(); ++school)
    std::ranges::generate(parameters.attractiveness[school], [&] { return random.between(-1, 1); });
  return parameters;
}

} // namespace skolmix
