#include "planning/comparison.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numbers>
#include <numeric>

namespace skolmix {
namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

/// A figure with a plausible standard error.
Figure figureOf(double value, double variance) {
  const double reach = plausible * std::sqrt(variance);
  return {value, value - reach, value + reach};
}
Figure exactly(double value) { return {value, value, value}; }
Figure withoutInterval(double value) { return {value, unknown, unknown}; }

/// Never below zero: of pupils and metres.
Figure atLeastZero(Figure figure) {
  figure.low = std::max(figure.low, 0.0); // NaN stays NaN
  return figure;
}

/// What a stage adds to the figures of all.
struct Tally {
  double pupils = 0;
  double theilH = 0; ///< weighted over dimensions
  double theilHVariance = 0;
  std::vector<double> drawnH;
  std::vector<WeightedWay> ways;
  double metresVariance = 0; ///< of the sum of all ways
  double farAway = 0, farAwayVariance = 0;
  Figure abovePlaces = withoutInterval(unknown);
  double whoChange = 0, whoChangeVariance = 0;
  double outside = 0;
  double neighboursApart = 0; ///< times pupils
  double classmates = 0;      ///< pupils who go on to a next stage
  double classmatesApart = 0; ///< times those
  double inCatchments = 0;
  double compactness = 0; ///< times pupils in catchments
  double scattered = 0;
};

double weighted(std::span<const double> weights, const std::vector<Measures> &measures) {
  double result = 0;
  for (std::size_t i = 0; i < measures.size(); ++i)
    if (weights[i] > 0)
      result += weights[i] * measures[i].theilH;
  return result / std::accumulate(weights.begin(), weights.end(), 0.0);
}

/// A value for every flow.
using FlowValues = std::vector<double>;

/// The variance of the sum of pupils × value: where in divided units pupils live, and, in models in which each chooses,
/// what they choose.
double varianceOfSum(const PlanningData &data, const PlannedChoice &choice, const FlowValues &values) {
  const Flows &flows = choice.outcome.flows;
  const bool isChosen = !followsCatchments(data.model.kind);
  const std::vector<Part> &parts = choice.setting.parts;
  std::vector<double> sums(parts.size());
  std::vector<double> squares(parts.size());
  std::vector<double> pupils(parts.size());
  for (std::size_t flow = 0; flow < flows.flows.size(); ++flow) {
    const double own = pupilsOf(data, flows.pupils[flow]);
    const std::uint32_t part = flows.flows[flow].part;
    const double value = std::isnan(values[flow]) ? 0 : values[flow];
    pupils[part] += own;
    sums[part] += own * value;
    squares[part] += own * value * value;
  }
  double variance = 0;
  for (std::size_t part = 0; part < parts.size();) {
    const std::size_t first = part;
    double mean = 0;
    double square = 0;
    for (; part < parts.size() && parts[part].unit == parts[first].unit; ++part) {
      if (isChosen && pupils[part] > 0)
        variance += std::max(0.0, squares[part] - sums[part] * sums[part] / pupils[part]);
      if (!(parts[part].share > 0))
        continue;
      mean += sums[part];
      square += sums[part] * sums[part] / parts[part].share;
    }
    if (part - first > 1)
      variance += std::max(0.0, square - mean * mean) * divisionVariance(data.homeCount[parts[first].unit]);
  }
  return variance;
}

/// By the draws of the model, or else by what every school gets at least and at most.
Figure abovePlaces(const PlanningData &data, const Scorecard &card, const std::vector<Counts> &draws) {
  const double value = pupilsAbovePlaces(data, card.enrolment);
  if (std::isnan(value))
    return withoutInterval(unknown);
  if (draws.size() > 1) {
    double mean = 0;
    double square = 0;
    for (const Counts &draw : draws) {
      const double above = pupilsAbovePlaces(data, draw);
      mean += above;
      square += above * above;
    }
    const auto count = static_cast<double>(draws.size());
    mean /= count;
    return atLeastZero(figureOf(value, std::max(0.0, square - count * mean * mean) / (count - 1)));
  }
  Figure result{value, 0, 0};
  for (std::size_t school = 0; school < data.schools.size(); ++school)
    if (const auto places = data.schools[school].places) {
      const Range range = plausiblePupils(card.margins, card.enrolment, data.dimensions.front(), school);
      result.low += std::max(0.0, std::isnan(range.low) ? 0 : range.low - *places);
      result.high += std::max(0.0, std::isnan(range.high) ? 0 : range.high - *places);
    }
  return {value, std::min(value, result.low), std::max(value, result.high)};
}

/// The share of each flow that its school did not have today, 0 to 1.
FlowValues gained(const PlanningData &data, const PlannedChoice &before, const PlannedChoice &after) {
  const Flows &flows = after.outcome.flows;
  FlowValues result(flows.flows.size());
  for (std::size_t flow = 0; flow < result.size(); ++flow)
    if (const double pupils = pupilsOf(data, flows.pupils[flow]); pupils > 0)
      result[flow] = pupilsNewAtSchool(data, before, after, flow) / pupils;
  return result;
}

/// Pupils, and how many of them would be expected apart from another one drawn of them.
struct Together {
  double pupils = 0;
  double apart = 0;
};

template <class School>
Together togetherAt(const std::map<School, double> &schools) {
  double all = 0;
  double squares = 0;
  for (const auto &[school, pupils] : schools) {
    all += pupils;
    squares += pupils * pupils;
  }
  return all > 0 ? Together{all, all - squares / all} : Together{};
}

/// Σ pupils × chance that another pupil of the unit is at another school.
double neighboursApart(const PlanningData &data, const PlannedChoice &choice) {
  std::map<std::uint32_t, std::map<std::uint32_t, double>> units;
  const Flows &flows = choice.outcome.flows;
  for (std::size_t flow = 0; flow < flows.flows.size(); ++flow)
    units[choice.setting.parts[flows.flows[flow].part].unit][flows.flows[flow].school] +=
        pupilsOf(data, flows.pupils[flow]);
  double apart = 0;
  for (const auto &[unit, schools] : units)
    apart += togetherAt(schools).apart;
  return apart;
}

/// Pupils per unit, by name, and school, by id.
using Whereabouts = std::map<std::string, std::map<std::string, double>>;

Whereabouts whereabouts(const Stage &stage, const PlanningData &data, const PlannedChoice &choice) {
  Whereabouts result;
  const Flows &flows = choice.outcome.flows;
  for (std::size_t flow = 0; flow < flows.flows.size(); ++flow) {
    const auto [part, school] = flows.flows[flow];
    const std::string &unit = stage.unitNames[choice.setting.parts[part].unit];
    result[unit][school == outside ? std::string() : data.schools[school].id] += pupilsOf(data, flows.pupils[flow]);
  }
  return result;
}

/// Where those who go to each school of a stage go in the next, who live in units that have pupils in both. Pupils of a
/// unit are taken to change school independently of each other.
void addClassmates(Tally &tally, const Whereabouts &now, const Whereabouts &next) {
  std::map<std::string, std::map<std::string, double>> onward;
  for (const auto &[unit, schools] : now) {
    const auto found = next.find(unit);
    if (found == next.end())
      continue;
    double all = 0;
    for (const auto &[school, pupils] : found->second)
      all += pupils;
    for (const auto &[from, pupils] : schools)
      for (const auto &[to, later] : found->second)
        if (!from.empty() && all > 0)
          onward[from][to] += pupils * later / all;
  }
  for (const auto &[from, schools] : onward) {
    const Together classmates = togetherAt(schools);
    tally.classmates += classmates.pupils;
    tally.classmatesApart += classmates.apart;
  }
}

/// The shape of the catchments of schools; shared ground is that of the first school.
void addShapes(Tally &tally, const PlannedStage &plan, const Counts &enrolment) {
  std::map<std::uint32_t, std::vector<Geometry>> catchments;
  for (const Ground &ground : plan.grounds)
    catchments[claimsOf(ground.catchment, plan.data.shared).front().zone].push_back(ground.area);
  for (const auto &[school, parts] : catchments) {
    const Geometry ground = rejoined(parts);
    if (ground.isEmpty())
      continue;
    const double border = borderLength(ground);
    const double pupils = pupilsOf(plan.data, enrolment[school]);
    tally.inCatchments += pupils;
    tally.compactness += pupils * 4 * std::numbers::pi * ground.area() / (border * border);
    tally.scattered += piecesOf(ground) > 1 ? 1 : 0;
  }
}

Tally tallyOf(const Standards &standards, std::size_t number, const EqualArea &projection, const ScoredPlan &scored,
              const PlannedChoice &choice, const PlannedChoice &before) {
  const PlanningData &data = scored.plan.data;
  const Scorecard &card = scored.card;
  const Flows &flows = choice.outcome.flows;
  Tally tally;
  for (std::size_t unit = 0; unit < data.pupils.rows(); ++unit)
    tally.pupils += pupilsOf(data, data.pupils[unit]);
  tally.theilH = weighted(standards.weights, card.measures);
  tally.theilHVariance = std::pow(weighted(standards.weights, card.errors), 2); // as if dimensions erred alike
  for (const Counts &draw : choice.outcome.draws)
    tally.drawnH.push_back(weighted(standards.weights, measures(measured(data, draw), data.dimensions)));
  const FlowValues ways = waysOfFlows(data, choice, projection);
  FlowValues isFar(ways.size());
  for (std::size_t flow = 0; flow < ways.size(); ++flow) {
    const double pupils = pupilsOf(data, flows.pupils[flow]);
    if (flows.flows[flow].school == outside)
      tally.outside += pupils;
    if (std::isnan(ways[flow]))
      continue;
    tally.ways.push_back({ways[flow], pupils});
    isFar[flow] = ways[flow] > standards.farAway[number] ? 1 : 0;
    tally.farAway += isFar[flow] * pupils;
  }
  tally.metresVariance = varianceOfSum(data, choice, ways);
  tally.farAwayVariance = varianceOfSum(data, choice, isFar);
  tally.abovePlaces = abovePlaces(data, card, choice.outcome.draws);
  tally.whoChange = scored.pupilsWhoChange;
  tally.whoChangeVariance = varianceOfSum(data, choice, gained(data, before, choice));
  tally.neighboursApart = neighboursApart(data, choice);
  addShapes(tally, scored.plan, card.enrolment);
  return tally;
}

/// The figures of one stage, or of several together.
Figures figuresOf(std::span<const Tally> tallies) {
  Tally all;
  double theilH = 0;
  double variance = 0;
  for (const Tally &tally : tallies)
    all.pupils += tally.pupils;
  Figure above = exactly(0);
  bool arePlacesKnown = false;
  for (const Tally &tally : tallies) {
    const double share = tally.pupils / all.pupils;
    theilH += share * tally.theilH;
    variance += share * share * tally.theilHVariance;
    all.ways.insert(all.ways.end(), tally.ways.begin(), tally.ways.end());
    all.metresVariance += tally.metresVariance;
    all.farAway += tally.farAway;
    all.farAwayVariance += tally.farAwayVariance;
    all.whoChange += tally.whoChange;
    all.whoChangeVariance += tally.whoChangeVariance;
    all.outside += tally.outside;
    all.neighboursApart += tally.neighboursApart;
    all.classmates += tally.classmates;
    all.classmatesApart += tally.classmatesApart;
    all.inCatchments += tally.inCatchments;
    all.compactness += tally.compactness;
    all.scattered += tally.scattered;
    if (std::isnan(tally.abovePlaces.value))
      continue;
    arePlacesKnown = true;
    above.value += tally.abovePlaces.value;
    above.low += tally.abovePlaces.low;
    above.high += tally.abovePlaces.high;
  }
  const WayToSchool way = wayToSchool(std::move(all.ways));
  Figures figures;
  figures.fill(exactly(0));
  const auto set = [&](Criterion criterion, const Figure &value) {
    figures[static_cast<std::size_t>(criterion)] = value;
  };
  set(Criterion::TheilH, atLeastZero(figureOf(theilH, variance)));
  set(Criterion::WayMean, atLeastZero(figureOf(way.mean, all.metresVariance / (way.pupils * way.pupils))));
  set(Criterion::WayPercentile95, withoutInterval(way.percentile95));
  set(Criterion::PupilsFarAway, atLeastZero(figureOf(all.farAway, all.farAwayVariance)));
  set(Criterion::PupilsAbovePlaces, arePlacesKnown ? above : withoutInterval(unknown));
  set(Criterion::PupilsWhoChange, atLeastZero(figureOf(all.whoChange, all.whoChangeVariance)));
  set(Criterion::PupilsOutside, withoutInterval(all.outside));
  set(Criterion::NeighboursApart, withoutInterval(all.neighboursApart / all.pupils));
  set(Criterion::ClassmatesApart, withoutInterval(all.classmates > 0 ? all.classmatesApart / all.classmates : unknown));
  set(Criterion::Compactness,
      all.inCatchments > 0 ? exactly(all.compactness / all.inCatchments) : withoutInterval(unknown));
  set(Criterion::ScatteredCatchments, exactly(all.scattered));
  return figures;
}

/// Plans, figures and draws of a scenario, stage by stage.
class Gathering {
public:
  Gathering(std::span<const Stage> stages, const EqualArea &projection, const Standards &standards,
            const std::vector<ScoredToday> &today)
      : mStages(stages), mProjection(projection), mStandards(standards), mToday(today) {}

  void add(ScoredPlan scored, const PlannedChoice &choice) {
    const std::size_t number = mPlans.size();
    mTallies.push_back(tallyOf(mStandards, number, mProjection, scored, choice, mToday[number].choice));
    mWhereabouts.push_back(whereabouts(mStages[number], scored.plan.data, choice));
    mPlans.push_back(std::move(scored));
  }

  ScoredScenario finish(std::string name) {
    ScoredScenario result{std::move(name), {}, {}, {}, {}, 0};
    for (std::size_t i = 0; i + 1 < mTallies.size(); ++i)
      addClassmates(mTallies[i], mWhereabouts[i], mWhereabouts[i + 1]);
    for (const Tally &tally : mTallies)
      result.ofStages.push_back(figuresOf(std::span(&tally, 1)));
    result.figures = figuresOf(mTallies);
    double all = 0;
    for (const Tally &tally : mTallies)
      all += tally.pupils;
    double variance = 0;
    result.drawnH.assign(mTallies.front().drawnH.size(), 0);
    for (std::size_t i = 0; i < mTallies.size(); ++i) {
      const double share = mTallies[i].pupils / all;
      const std::size_t draws = std::min(result.drawnH.size(), mTallies[i].drawnH.size());
      result.drawnH.resize(draws);
      for (std::size_t draw = 0; draw < draws; ++draw)
        result.drawnH[draw] += share * mTallies[i].drawnH[draw];
      variance += std::pow(share * weighted(mStandards.weights, mPlans[i].changeErrors), 2);
    }
    result.changeError = std::sqrt(variance);
    result.plans = std::move(mPlans);
    return result;
  }

private:
  std::span<const Stage> mStages;
  const EqualArea &mProjection;
  const Standards &mStandards;
  const std::vector<ScoredToday> &mToday;
  std::vector<ScoredPlan> mPlans;
  std::vector<Tally> mTallies;
  std::vector<Whereabouts> mWhereabouts;
};

/// A step of several, of one stage of several.
Progress part(const Progress &progress, std::size_t stage, std::size_t stages, double from, double to) {
  return [&progress, stage, stages, from, to](double done) {
    progress((static_cast<double>(stage) + from + done * (to - from)) / static_cast<double>(stages));
  };
}

/// The school of a part with the least cost of the way.
std::uint32_t nearestOpen(const PlanningData &data, const PlannedChoice &today, std::size_t part,
                          const EqualArea &projection) {
  std::uint32_t nearest = outside;
  double least = std::numeric_limits<double>::infinity();
  for (std::uint32_t school = 0; school < data.schools.size(); ++school) {
    if (!data.isOpen(school) || data.schools[school].isIndependent)
      continue;
    double cost = unknown;
    if (!today.setting.costs.empty())
      cost = today.setting.costs[part][school];
    else if (data.schools[school].location)
      cost = projection.distance(today.centres[part], *data.schools[school].location);
    if (cost < least) {
      least = cost;
      nearest = school;
    }
  }
  return nearest;
}

} // namespace

ScoredBaseline scoreBaseline(std::span<const Stage> stages, const EqualArea &projection, const Standards &standards,
                             const Progress &progress) {
  ScoredBaseline result;
  for (std::size_t i = 0; i < stages.size(); ++i)
    result.stages.push_back(scoreToday(stages[i], projection, part(progress, i, stages.size(), 0, 1)));
  Gathering gathering(stages, projection, standards, result.stages);
  for (std::size_t i = 0; i < stages.size(); ++i) {
    const PlannedChoice &choice = result.stages[i].choice;
    gathering.add(score(stages[i], projection, result.stages[i], {},
                        {stages[i].data, groundsOf(stages[i].baseline.catchments)}, {}, choice),
                  choice);
  }
  result.asScenario = gathering.finish({});
  return result;
}

ScoredScenario scoreScenario(std::span<const Stage> stages, const EqualArea &projection, const Standards &standards,
                             const ScoredBaseline &today, const Scenario &scenario, const Progress &progress) {
  std::vector<PlannedStage> plans = planned(stages, scenario);
  Gathering gathering(stages, projection, standards, today.stages);
  for (std::size_t i = 0; i < stages.size(); ++i) {
    const Baseline &baseline = stages[i].baseline;
    const std::vector<Move> moved = moves(baseline, plans[i].grounds, part(progress, i, stages.size(), 0, 0.4));
    const PlannedChoice choice =
        choicesAfter(plans[i].data, baseline.crosswalk.shares, moved, part(progress, i, stages.size(), 0.4, 0.9));
    gathering.add(score(stages[i], projection, today.stages[i], scenario.name, std::move(plans[i]), moved, choice),
                  choice);
    progress(static_cast<double>(i + 1) / static_cast<double>(stages.size()));
  }
  ScoredScenario result = gathering.finish(scenario.name);
  for (const PlanChange &change : scenario.changes) {
    for (const auto &[criterion, cost] :
         {std::pair(Criterion::Cost, change.cost), {Criterion::YearlyCost, change.yearlyCost}}) {
      Figure &sum = result.figures[static_cast<std::size_t>(criterion)];
      sum = exactly(sum.value + cost);
    }
  }
  return result;
}

ScoredScenario scoreNearest(std::span<const Stage> stages, const EqualArea &projection, const Standards &standards,
                            const ScoredBaseline &today, const std::string &name, const Progress &progress) {
  Gathering gathering(stages, projection, standards, today.stages);
  for (std::size_t i = 0; i < stages.size(); ++i) {
    PlannedStage plan{stages[i].data, {}};
    plan.data.model = {};
    PlannedChoice choice = today.stages[i].choice;
    for (std::size_t number = 0; number < choice.setting.parts.size(); ++number) {
      const std::uint32_t nearest = nearestOpen(plan.data, today.stages[i].choice, number, projection);
      choice.setting.parts[number].catchment =
          nearest == outside ? std::vector<Claim>() : std::vector<Claim>{{nearest, 1}};
    }
    choice.outcome = choose(choice.setting, plan.data.model, part(progress, i, stages.size(), 0, 1));
    gathering.add(score(stages[i], projection, today.stages[i], name, std::move(plan), {}, choice), choice);
  }
  ScoredScenario result = gathering.finish(name);
  result.drawnH.clear();
  return result;
}

double chanceOfLowerH(const ScoredScenario &a, const ScoredScenario &b) {
  if (!a.drawnH.empty() && a.drawnH.size() == b.drawnH.size()) {
    double lower = 0;
    for (std::size_t draw = 0; draw < a.drawnH.size(); ++draw)
      lower += a.drawnH[draw] < b.drawnH[draw] ? 1 : a.drawnH[draw] > b.drawnH[draw] ? 0 : 0.5;
    return lower / static_cast<double>(a.drawnH.size());
  }
  const double gain = figure(b.figures, Criterion::TheilH).value - figure(a.figures, Criterion::TheilH).value;
  const double error = std::hypot(a.changeError, b.changeError);
  if (!(error > 0))
    return std::abs(gain) < 1e-12 ? 0.5 : unknown;
  return 0.5 * std::erfc(-gain / error / std::numbers::sqrt2);
}

std::vector<std::optional<std::size_t>> dominatedBy(std::span<const Figures> scenarios,
                                                    std::span<const Criterion> criteria) {
  const auto dominates = [&](const Figures &better, const Figures &worse) {
    bool isBetter = false;
    for (const Criterion criterion : criteria) {
      const double sign = isLessBetter(criterion) ? 1 : -1;
      const double gain = sign * (figure(worse, criterion).value - figure(better, criterion).value);
      const double noise = 1e-9 * std::abs(figure(worse, criterion).value);
      if (gain < -noise)
        return false;
      isBetter = isBetter || gain > noise;
    }
    return isBetter;
  };
  std::vector<std::optional<std::size_t>> result(scenarios.size());
  for (std::size_t worse = 0; worse < scenarios.size(); ++worse)
    for (std::size_t better = 0; better < scenarios.size() && !result[worse]; ++better)
      if (dominates(scenarios[better], scenarios[worse]))
        result[worse] = better;
  return result;
}

} // namespace skolmix
