#pragma once

#include "model/error.h"
#include "planning/planning_data.h"
#include "planning/relocations.h"

#include <string>
#include <vector>

namespace skolmix {

/// What a school operator can do. The numbers stand in stored scenarios by name (see changeKinds).
enum class ChangeKind {
  Open,         ///< a school at a site, with `ground`, or all that is nearer to it than to any school with a catchment
  Extend,       ///< `value`: places a school has afterwards
  Close,        ///< pupils go to the first of `others`, or to the nearest schools with a catchment
  Move,         ///< a school to the site that is the first of `others`
  Merge,        ///< with `others`: the school takes all, or, in pairs, some `stages`, the first of the others the rest
  ChangeStages, ///< `stages`: those the school has afterwards
  Redraw,       ///< `ground` belongs to the school's catchment
  Share,        ///< the school and `others` have one catchment together, each a part by its places
  Admission,    ///< `rule`: what decides who is admitted; `value`: how many schools a pupil may ask for
  Reserve,      ///< `value`: share of places that a group gets first (of one school, or of all)
  Quota,        ///< `value`: share of places that a group gets at most
  BusPass,      ///< pupils with a long way to the school ride free; `value` 0: no longer
  Profile,      ///< `value`: by how much more the school pulls (utility), a group or all
  Housing,      ///< new homes: `home`, `newPupils`
  Cohort,       ///< pupils times `value`: a group or all, everywhere or on `ground`
};

/// One change. What its kind does not use does not matter.
struct PlanChange {
  ChangeKind kind = ChangeKind::Redraw;
  std::string school;              ///< id
  std::vector<std::string> others; ///< ids of other schools, or of a site
  std::vector<std::string> stages; ///< names; none: all
  std::string group = {};
  std::vector<Priority> rule = {};
  std::optional<double> value = {};
  Geometry ground = {};
  std::size_t home = 0;  ///< number among all new homes of the scenarios
  Counts newPupils = {}; ///< stage × group
  double cost = 0;       ///< to build, once
  double yearlyCost = 0;
};

/// What could be done instead of today: changes in their order, later ones on top of earlier ones. Undoing the last
/// steps is leaving out the last changes; two scenarios one after the other are their changes one after the other.
struct Scenario {
  std::string name;
  std::vector<PlanChange> changes;
};

/// One stage of a municipality today.
struct Stage {
  std::string name;
  Baseline baseline;
  PlanningData data; ///< with schools that only scenarios open; the same school has the same id in all stages
  std::vector<std::string> unitNames; ///< the same place has the same name in all stages
  std::size_t firstHome = 0;          ///< units from here on are the new homes of scenarios, empty today
};

/// What a scenario makes of a stage.
struct PlannedStage {
  PlanningData data;
  std::vector<Ground> grounds;
};

/// Why a scenario cannot be.
class ChangeError : public Error {
public:
  ChangeError(const char *sentence, std::string subject) : Error(sentence), subject(std::move(subject)) {}

  std::string subject;  ///< what the sentence says %1 for
  std::string scenario; ///< its name
  std::size_t step = 0; ///< number of the change
};

/// All stages after the first `steps` changes, one by one. Throws ChangeError where a change cannot be: a school that
/// is not there or closed, no school left for pupils or for a whole stage, no such stage or group, no ground or number
/// where one is needed. Cost: per change the grounds near it.
std::vector<PlannedStage> planned(std::span<const Stage> stages, const Scenario &scenario,
                                  std::size_t steps = SIZE_MAX);

/// Whether all changes of a scenario can be made.
bool isPossible(std::span<const Stage> stages, const Scenario &scenario);

/// Whether a model can tell the effect of a kind of change at all.
bool matters(ChangeKind kind, const ChoiceModel &model);

} // namespace skolmix
