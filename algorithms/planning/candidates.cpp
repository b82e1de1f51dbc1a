#include "planning/candidates.h"

#include "planning/choice_score.h"
#include "planning/running_score.h"

#include <algorithm>
#include <deque>

namespace skolmix {
namespace {

double pupilsIn(const Stage &stage) {
  return sum(columnSums(countsOf(stage.data.pupils, stage.data.dimensions[stage.data.lead])));
}

/// Metres from all parts to all schools.
Ways straightWaysOf(const Stage &stage, const PlannedChoice &choice, const EqualArea &projection) {
  Places homes(choice.centres.begin(), choice.centres.end());
  Places schools;
  for (const School &school : stage.data.schools)
    schools.push_back(school.location);
  return straightWays(homes, schools, projection, [](double) {});
}

/// Shared catchments count for the school that gets most of them.
ChoiceSetting withOneSchoolEach(ChoiceSetting setting) {
  for (Part &part : setting.parts)
    if (part.catchment.size() > 1)
      part.catchment = {{std::ranges::max_element(part.catchment, {}, &Claim::part)->zone, 1}};
  return setting;
}

/// Only take-up of what the catchment models know.
ChoiceParameters takeUpOf(const ChoiceSetting &setting, const ChoiceModel &model) {
  ChoiceParameters parameters = sameForAll(setting);
  for (std::size_t group = 0; model.kind == ChoiceKind::TakeUp && group < parameters.groups.size(); ++group)
    parameters.groups[group].takeUp = model.parameters.groups[group].takeUp;
  return parameters;
}

/// What is known of one stage while schools close and merge.
class StageScore {
public:
  StageScore(const Stage &stage, const PlannedChoice &today, const EqualArea &projection)
      : mStage(stage), mSetting(withOneSchoolEach(today.setting)), mWays(straightWaysOf(stage, today, projection)),
        mPupils(pupilsIn(stage)) {
    const PlanningData &data = stage.data;
    if (followsCatchments(data.model.kind))
      mCatchments.emplace(mSetting, takeUpOf(mSetting, data.model), mWays, data.outsideCounts);
    else
      mChoices.emplace(mSetting, data.model.parameters, Ways(), shut(), data.outsideCounts);
    mCosts = mWays;
    for (std::uint32_t school = 0; school < data.schools.size(); ++school) {
      if (takesOver(school))
        continue;
      for (std::vector<double> &costs : mCosts)
        costs[school] = noWay;
    }
  }

  double pupils() const { return mPupils; }
  double theilH() const { return (mCatchments ? mCatchments->figures() : mChoices->figures()).measures.theilH; }
  std::optional<std::uint32_t> open(const std::string &id) const {
    const auto found = std::ranges::find(mStage.data.schools, id, &School::id);
    const auto number = static_cast<std::uint32_t>(found - mStage.data.schools.begin());
    return found != mStage.data.schools.end() && mStage.data.isOpen(number) ? std::optional(number) : std::nullopt;
  }

  void close(std::uint32_t school) { mCatchments ? mCatchments->close(school, mCosts) : mChoices->close(school); }
  void undo() { mCatchments ? mCatchments->undo() : mChoices->undo(); }

  /// H if each of the schools took in `from`.
  std::vector<double> theilHIfMerged(std::uint32_t from, std::span<const std::uint32_t> to) const {
    std::vector<double> result;
    if (mChoices) {
      for (const RunningFigures &figures : mChoices->figuresIfMerged(from, to))
        result.push_back(figures.measures.theilH);
    } else {
      for (const std::uint32_t school : to)
        result.push_back(mCatchments->figuresIfMerged(from, school).measures.theilH);
    }
    return result;
  }

private:
  std::vector<bool> shut() const {
    std::vector<bool> result = mStage.data.shut;
    result.resize(mStage.data.schools.size());
    return result;
  }
  bool takesOver(std::uint32_t school) const {
    return mStage.data.isOpen(school) && std::ranges::any_of(mSetting.parts, [&](const Part &part) {
             return !part.catchment.empty() && part.catchment.front().zone == school;
           });
  }

  const Stage &mStage;
  ChoiceSetting mSetting;
  Ways mWays;
  Ways mCosts; ///< the same, to those only who would take over a catchment
  double mPupils;
  std::optional<CatchmentScore> mCatchments;
  std::optional<ChoiceScore> mChoices;
};

/// All stages while schools close and merge.
class TownScore {
public:
  TownScore(std::span<const Stage> stages, const ScoredBaseline &today, const EqualArea &projection) {
    for (std::size_t i = 0; i < stages.size(); ++i)
      mStages.emplace_back(stages[i], today.stages[i].choice, projection);
  }

  std::deque<StageScore> &stages() { return mStages; }

  double theilH() const {
    double all = 0;
    double result = 0;
    for (const StageScore &stage : mStages) {
      all += stage.pupils();
      result += stage.pupils() * stage.theilH();
    }
    return result / all;
  }

  /// Closes a school in all its stages while `use` lasts.
  template <class Use>
  void whileClosed(const std::string &id, Use use) {
    std::vector<StageScore *> closed;
    for (StageScore &stage : mStages)
      if (const auto school = stage.open(id)) {
        stage.close(*school);
        closed.push_back(&stage);
      }
    use();
    for (StageScore *stage : closed)
      stage->undo();
  }

private:
  std::deque<StageScore> mStages;
};

PlanChange changeOf(ChangeKind kind, const std::string &school, std::vector<std::string> others = {},
                    std::vector<std::string> stages = {}) {
  PlanChange change;
  change.kind = kind;
  change.school = school;
  change.others = std::move(others);
  change.stages = std::move(stages);
  return change;
}

std::vector<Candidate> ranked(std::vector<Candidate> candidates) {
  std::ranges::stable_sort(candidates, {}, &Candidate::theilH);
  return candidates;
}

/// Metres between two schools; none where one has no place on the map.
std::optional<double> wayBetween(std::span<const Stage> stages, const EqualArea &projection, const std::string &a,
                                 const std::string &b) {
  const auto placeOf = [&](const std::string &id) -> std::optional<Point> {
    for (const Stage &stage : stages)
      if (const auto found = std::ranges::find(stage.data.schools, id, &School::id); found != stage.data.schools.end())
        return found->location;
    return {};
  };
  const std::optional<Point> first = placeOf(a);
  const std::optional<Point> second = placeOf(b);
  return first && second ? std::optional(projection.distance(*first, *second)) : std::nullopt;
}

/// H of every stage, if the one school took in the other: from × to, by the order of the schools.
class Mergers {
public:
  Mergers(TownScore &score, const std::vector<std::string> &schools, const Progress &progress) {
    for (StageScore &stage : score.stages()) {
      mToday.push_back(stage.theilH());
      mPupils.push_back(stage.pupils());
      auto &table = mMerged.emplace_back(schools.size());
      for (std::size_t from = 0; from < schools.size(); ++from) {
        progress((static_cast<double>(mMerged.size() - 1) +
                  static_cast<double>(from) / static_cast<double>(schools.size())) /
                 static_cast<double>(score.stages().size()));
        const auto leaving = stage.open(schools[from]);
        std::vector<std::uint32_t> to;
        for (std::size_t other = 0; leaving && other < schools.size(); ++other)
          if (const auto taking = stage.open(schools[other]); taking && other != from)
            to.push_back(*taking);
        const std::vector<double> values = to.empty() ? std::vector<double>() : stage.theilHIfMerged(*leaving, to);
        auto value = values.begin();
        for (std::size_t other = 0; other < schools.size(); ++other)
          table[from].push_back(leaving && other != from && stage.open(schools[other]) ? std::optional(*value++)
                                                                                       : std::nullopt);
      }
    }
  }

  bool isPossible(std::size_t stage, std::size_t from, std::size_t to) const {
    return mMerged[stage][from][to].has_value();
  }
  /// The mean over stages; `from` goes to `to` where `isTaken`, and the other way round elsewhere.
  template <class IsTaken>
  double theilH(std::size_t from, std::size_t to, IsTaken isTaken) const {
    double all = 0;
    double result = 0;
    for (std::size_t stage = 0; stage < mToday.size(); ++stage) {
      const auto &merged = isTaken(stage) ? mMerged[stage][from][to] : mMerged[stage][to][from];
      all += mPupils[stage];
      result += mPupils[stage] * merged.value_or(mToday[stage]);
    }
    return result / all;
  }

private:
  std::vector<double> mToday;
  std::vector<double> mPupils;
  std::vector<std::vector<std::vector<std::optional<double>>>> mMerged; ///< stage, from, to
};

} // namespace

std::vector<Candidate> closures(std::span<const Stage> stages, const EqualArea &projection, const ScoredBaseline &today,
                                const std::vector<std::string> &schools, bool inPairs, const Naming &naming,
                                const Progress &progress) {
  TownScore score(stages, today, projection);
  std::vector<Candidate> candidates;
  const auto add = [&](const std::vector<std::string> &closed) {
    Scenario scenario{naming(closed), {}};
    for (const std::string &id : closed)
      scenario.changes.push_back(changeOf(ChangeKind::Close, id));
    candidates.push_back({std::move(scenario), score.theilH()});
  };
  for (std::size_t first = 0; first < schools.size(); ++first)
    score.whileClosed(schools[first], [&] {
      progress(static_cast<double>(first) / static_cast<double>(schools.size()));
      if (!inPairs)
        return add({schools[first]});
      for (std::size_t second = first + 1; second < schools.size(); ++second)
        score.whileClosed(schools[second], [&] {
          progress(static_cast<double>(first) / static_cast<double>(schools.size()));
          add({schools[first], schools[second]});
        });
    });
  return ranked(std::move(candidates));
}

std::vector<Candidate> mergers(std::span<const Stage> stages, const EqualArea &projection, const ScoredBaseline &today,
                               const std::vector<std::string> &schools, double longestWay, bool asPairs,
                               const Naming &naming, const Progress &progress) {
  TownScore score(stages, today, projection);
  const Mergers merged(score, schools, progress);
  std::vector<Candidate> candidates;
  for (std::size_t to = 0; to < schools.size(); ++to)
    for (std::size_t from = 0; from < schools.size(); ++from) {
      std::vector<std::size_t> common;
      for (std::size_t stage = 0; stage < stages.size(); ++stage)
        if (merged.isPossible(stage, from, to))
          common.push_back(stage);
      const auto way = wayBetween(stages, projection, schools[to], schools[from]);
      if (common.empty() || !way || *way > longestWay)
        continue;
      candidates.push_back(
          {{naming({schools[to], schools[from]}), {changeOf(ChangeKind::Merge, schools[to], {schools[from]})}},
           merged.theilH(from, to, [](std::size_t) { return true; })});
      for (std::size_t split = 1; asPairs && split < common.size(); ++split) {
        std::vector<std::string> taken;
        for (std::size_t i = 0; i < split; ++i)
          taken.push_back(stages[common[i]].name);
        std::vector<std::string> names{schools[to], schools[from]};
        names.insert(names.end(), taken.begin(), taken.end());
        candidates.push_back({{naming(names), {changeOf(ChangeKind::Merge, schools[to], {schools[from]}, taken)}},
                              merged.theilH(from, to, [&](std::size_t stage) { return stage < common[split]; })});
      }
    }
  return ranked(std::move(candidates));
}

std::vector<Candidate> stageChanges(std::span<const Stage> stages, const EqualArea &projection,
                                    const Standards &standards, const std::vector<std::string> &schools,
                                    const Naming &naming, const Progress &progress) {
  std::vector<Stage> withoutDraws(stages.begin(), stages.end());
  for (Stage &stage : withoutDraws) {
    stage.data.model.plausible.clear();
    if (stage.data.model.kind == ChoiceKind::Admission)
      stage.data.model.kind =
          stage.data.model.parameters.decay == Decay::Power ? ChoiceKind::Gravity : ChoiceKind::Logit;
  }
  const auto silent = [&progress](double) { progress(0); };
  const ScoredBaseline today = scoreBaseline(withoutDraws, projection, standards, silent);
  std::vector<Scenario> scenarios;
  for (const std::string &school : schools)
    for (std::size_t first = 0; first < stages.size(); ++first)
      for (std::size_t last = first; last < stages.size(); ++last) {
        std::vector<std::string> run;
        for (std::size_t stage = first; stage <= last; ++stage)
          run.push_back(stages[stage].name);
        std::vector<std::string> names{school};
        names.insert(names.end(), run.begin(), run.end());
        Scenario scenario{naming(names), {changeOf(ChangeKind::ChangeStages, school, {}, run)}};
        if (isPossible(withoutDraws, scenario)) // not what it has today, nor what leaves a stage without a school
          scenarios.push_back(std::move(scenario));
      }
  std::vector<Candidate> candidates;
  for (Scenario &scenario : scenarios) {
    progress(static_cast<double>(candidates.size()) / static_cast<double>(scenarios.size()));
    const double theilH =
        figure(scoreScenario(withoutDraws, projection, standards, today, scenario,
                             [&](double) {
                               progress(static_cast<double>(candidates.size()) / static_cast<double>(scenarios.size()));
                             })
                   .figures,
               Criterion::TheilH)
            .value;
    candidates.push_back({std::move(scenario), theilH});
  }
  return ranked(std::move(candidates));
}

} // namespace skolmix
