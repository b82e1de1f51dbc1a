#include "rolls.h"
#include "choice/admission.h"
#include "processing/geometry_reader.h"
#include "regions.h"
#include <algorithm>

namespace skolmix::sample {

namespace {

constexpr std::uint64_t LuckSeed = 2026;
constexpr double MetresPerKm = 1000;

void withoutProgress(double) {}

std::vector<int> schoolsF6() {
  std::vector<int> result;
  for (int i = 0; i < int(schools().size()); ++i)
    if (offers(schools()[std::size_t(i)], F6))
      result.push_back(i);
  return result;
}

/// Squares that have pupils in some autumn: the units, with the same numbers in all autumns.
std::vector<const Cell *> inhabited(const std::vector<Cell> &cells) {
  std::vector<const Cell *> result;
  for (const Cell &cell : cells)
    if (std::ranges::any_of(Autumns, [&](Autumn autumn) { return pupilsF6(cell, autumn).pupils > 0; }))
      result.push_back(&cell);
  return result;
}

Crosswalk overlay(const std::vector<const Cell *> &units, const BlockMap &map, const SchoolMap &schoolMap) {
  std::vector<Geometry> squares;
  for (const Cell *cell : units)
    squares.push_back(fromQgis(QgsGeometry::fromRect(cell->square())));
  const auto polygons = regionPolygons(map, schoolMap.catchments[F6], int(schools().size()));
  std::vector<Geometry> zones;
  for (const int school : schoolsF6())
    zones.push_back(schools()[std::size_t(school)].municipal ? fromQgis(polygons[std::size_t(school)]) : Geometry());
  return crosswalk(evenly(squares), zoning(zones), Allocation::Conserving, withoutProgress);
}

skolmix::Counts pupilsOf(const std::vector<const Cell *> &units, Autumn autumn) {
  skolmix::Counts result(units.size(), 6);
  for (std::size_t unit = 0; unit < units.size(); ++unit) {
    const Counts &counts = pupilsF6(*units[unit], autumn);
    std::ranges::copy(counts.education, result[unit].begin());
    std::ranges::copy(counts.migration, result[unit].begin() + 3);
  }
  return result;
}

/// All but the pupils, who differ between autumns. Ways are straight.
ChoiceSetting makeSetting(const Crosswalk &crosswalk, const SchoolMap &schoolMap) {
  ChoiceSetting setting;
  setting.dimensions = {{"parental education", {"low", "mid", "high"}, 0},
                        {"migration background", {"Swedish", "born here", "born abroad"}, 3}};
  setting.parts = partsOf(crosswalk.shares);
  for (const int school : schoolsF6()) {
    const auto places = schoolMap.places[F6][std::size_t(school)];
    setting.schools.push_back({double(places.value()), !schools()[std::size_t(school)].municipal});
  }
  for (const Share &share : crosswalk.shares) {
    std::vector<double> &costs = setting.costs.emplace_back();
    for (const int school : schoolsF6())
      costs.push_back(schoolMap.positions[std::size_t(school)].distance(QgsPointXY(share.centre.x, share.centre.y)));
  }
  return setting;
}

ChoiceParameters habitsOf(const ChoiceSetting &setting) {
  ChoiceParameters parameters = sameForAll(setting);
  for (std::size_t group = 0; group < choiceHabits().size(); ++group) {
    const ChoiceHabit &habit = choiceHabits()[group];
    GroupChoice &choice = parameters.groups[group];
    choice.decay = habit.decayPerKm / MetresPerKm;
    choice.ownCatchment = habit.ownCatchment;
    choice.outside = habit.outside;
    choice.sibling = habit.sibling;
    choice.queueYears = habit.queueYears;
    for (std::size_t school = 0; school < setting.schools.size(); ++school)
      if (setting.schools[school].isIndependent)
        parameters.attractiveness[school][group] = habit.independent;
  }
  for (const Reputation &reputation : reputations()) {
    const std::vector<int> numbers = schoolsF6();
    const auto school = std::ranges::find(numbers, schoolIndex(reputation.school)) - numbers.begin();
    for (double &utility : parameters.attractiveness[std::size_t(school)])
      utility += reputation.utility;
  }
  return parameters;
}

Counts toCounts(std::span<const double> row) {
  Counts counts;
  for (std::size_t group = 0; group < 3; ++group) {
    counts.education[group] = int(row[group]);
    counts.migration[group] = int(row[group + 3]);
    counts.pupils += counts.education[group];
  }
  return counts;
}

Shares meanWays(const Flows &flows, const ChoiceSetting &setting) {
  Shares metres{};
  Shares pupils{};
  for (std::size_t flow = 0; flow < flows.flows.size(); ++flow) {
    const auto [part, school] = flows.flows[flow];
    for (std::size_t group = 0; school != outside && group < pupils.size(); ++group) {
      metres[group] += flows.pupils[flow][group] * setting.costs[part][school];
      pupils[group] += flows.pupils[flow][group];
    }
  }
  for (std::size_t group = 0; group < pupils.size(); ++group)
    metres[group] /= pupils[group];
  return metres;
}

} // namespace

std::array<Rolls, 2> makeRolls(const BlockMap &map, const std::vector<Cell> &cells, const SchoolMap &schoolMap) {
  const std::vector<const Cell *> units = inhabited(cells);
  ChoiceSetting setting = makeSetting(overlay(units, map, schoolMap), schoolMap);
  const ChoiceParameters habits = habitsOf(setting);
  AdmissionRules rules;
  rules.municipal = {Priority::Catchment, Priority::RelativeProximity};
  rules.independent = {Priority::Sibling, Priority::QueueTime};
  std::array<Rolls, 2> result;
  for (const Autumn autumn : Autumns) {
    setting.pupils = pupilsOf(units, autumn);
    const Admissions played =
        admissions(setting, std::span(&habits, 1), rules, {.draws = 1, .seed = LuckSeed}, withoutProgress);
    Rolls &rolls = result[autumn];
    rolls.schools.resize(schools().size());
    std::size_t row = 0;
    for (const int school : schoolsF6())
      rolls.schools[std::size_t(school)] = toCounts(played.draws.front()[row++]);
    rolls.outside = toCounts(played.draws.front()[row]);
    const Fulfilment all = inAll(played.fulfilled);
    rolls.firstChoice = all.firstChoice / (all.pupils - all.left);
    rolls.meanWay = meanWays(played.flows, setting);
  }
  return result;
}

} // namespace skolmix::sample
