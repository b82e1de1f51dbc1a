#pragma once

#include "planning/town.h"

#include <cmath>
#include <deque>

namespace skolmix {

/// Stages with the towns they refer to. The same unit has the same name in all of them.
struct Municipality {
  std::deque<Town> towns;
  std::vector<Stage> stages;

  Municipality() = default;
  Municipality(const Municipality &) = delete;
  Municipality &operator=(const Municipality &) = delete;

  /// The last `homes` units are those of new homes.
  Stage &add(std::string name, Town town, PlanningData data, std::size_t homes = 0) {
    const Town &own = towns.emplace_back(std::move(town));
    data.homeCount = own.crosswalk.homeCount;
    Stage &stage = stages.emplace_back(own.stage(data));
    stage.name = std::move(name);
    for (std::size_t unit = 0; unit < stage.unitNames.size(); ++unit)
      stage.unitNames[unit] = "unit " + std::to_string(unit);
    stage.firstHome -= homes;
    return stage;
  }
};

/// Straight metres from every share of today's plan to every school, as far as both are known.
inline std::shared_ptr<const Ways> straightCosts(const Stage &stage) {
  Ways ways;
  for (const Share &share : stage.baseline.crosswalk.shares) {
    std::vector<double> &row = ways.emplace_back();
    for (const School &school : stage.data.schools)
      row.push_back(school.location
                        ? std::hypot(share.centre.x - school.location->x, share.centre.y - school.location->y)
                        : noWay);
  }
  return std::make_shared<const Ways>(ways);
}

/// What pupils choose in a stage under a plan.
inline PlannedChoice choiceUnder(const Stage &stage, const PlannedStage &plan) {
  const std::vector<Move> moved = moves(stage.baseline, plan.grounds, nobodyListens);
  return choicesAfter(plan.data, stage.baseline.crosswalk.shares, moved, nobodyListens);
}

inline PlanChange change(ChangeKind kind, std::string school, std::vector<std::string> others = {},
                         std::vector<std::string> stages = {}) {
  PlanChange result;
  result.kind = kind;
  result.school = std::move(school);
  result.others = std::move(others);
  result.stages = std::move(stages);
  return result;
}
inline PlanChange withValue(PlanChange change, double value) {
  change.value = value;
  return change;
}
inline PlanChange withGround(PlanChange change, Geometry ground) {
  change.ground = std::move(ground);
  return change;
}
inline PlanChange withGroup(PlanChange change, std::string group) {
  change.group = std::move(group);
  return change;
}

} // namespace skolmix
