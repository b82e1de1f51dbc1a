#include "choice/nearest.h"

#include <algorithm>
#include <cmath>
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

namespace skolmix {
namespace {

/// The network simplex method is exact in whole numbers only.
constexpr double partsOfAPupil = 1000;
constexpr double partsOfAMetre = 100;

/// Pupils flow from units to schools, and from there, or straight from unit where they find no place, to one sink.
class Transport {
  using Graph = lemon::SmartDigraph;
  using Whole = long long;

public:
  Transport(const Ways &ways, std::span<const double> pupils, std::span<const std::optional<double>> places)
      : mWays(ways), mSupply(mGraph), mLimit(mGraph), mCost(mGraph), mSimplex(mGraph) {
    for (std::size_t school = 0; school < places.size(); ++school)
      mSchools.push_back(mGraph.addNode());
    const Graph::Node sink = mGraph.addNode();
    const Whole noPlace = dearerThanAnyDetour();
    Whole all = 0;
    for (std::size_t unit = 0; unit < ways.size(); ++unit) {
      const Whole own = std::llround(pupils[unit] * partsOfAPupil);
      all += own;
      const Graph::Node node = mGraph.addNode();
      mSupply[node] = own;
      mFirstArcs.push_back(mGraph.arcNum());
      add(node, sink, own, noPlace);
      for (std::size_t school = 0; school < places.size(); ++school)
        if (!std::isnan(ways[unit][school]))
          add(node, mSchools[school], own, cost(unit, school));
    }
    mSupply[sink] = -all;
    for (std::size_t school = 0; school < places.size(); ++school)
      add(mSchools[school], sink, places[school] ? std::min(all, std::llround(*places[school] * partsOfAPupil)) : all,
          0);
    mSimplex.reset().supplyMap(mSupply).upperMap(mLimit).costMap(mCost).run();
  }

  std::uint32_t schoolOf(std::size_t unit) const {
    const Whole most = mostOnOneWay(unit);
    return most > 0 ? whereMostGo(unit, most) : whereTheNextWouldGo(unit);
  }

private:
  /// In ways of equal length the number of the school decides.
  Whole cost(std::size_t unit, std::size_t school) const {
    return std::llround(mWays[unit][school] * partsOfAMetre) * static_cast<Whole>(mSchools.size()) +
           static_cast<Whole>(school);
  }

  /// Making room for one pupil moves at most one pupil per school.
  Whole dearerThanAnyDetour() const {
    Whole dearest = 0;
    for (std::size_t unit = 0; unit < mWays.size(); ++unit)
      for (std::size_t school = 0; school < mSchools.size(); ++school)
        if (!std::isnan(mWays[unit][school]))
          dearest = std::max(dearest, cost(unit, school));
    return (dearest + 1) * static_cast<Whole>(mSchools.size() + 1);
  }

  void add(Graph::Node from, Graph::Node to, Whole limit, Whole cost) {
    const Graph::Arc arc = mGraph.addArc(from, to);
    mLimit[arc] = limit;
    mCost[arc] = cost;
  }

  Whole flow(int arc) const { return mSimplex.flow(Graph::arcFromId(arc)); }

  /// Calls `use` for every school that can be reached from a unit, with the number of the arc.
  template <typename Use>
  void forEachSchool(std::size_t unit, Use use) const {
    int arc = mFirstArcs[unit];
    for (std::uint32_t school = 0; school < mSchools.size(); ++school)
      if (!std::isnan(mWays[unit][school]))
        use(school, ++arc);
  }

  Whole mostOnOneWay(std::size_t unit) const {
    Whole most = flow(mFirstArcs[unit]);
    forEachSchool(unit, [&](std::uint32_t, int arc) { most = std::max(most, flow(arc)); });
    return most;
  }

  /// The nearest of the schools that get most of the unit.
  std::uint32_t whereMostGo(std::size_t unit, Whole most) const {
    std::uint32_t best = outside;
    forEachSchool(unit, [&](std::uint32_t school, int arc) {
      if (flow(arc) == most && (best == outside || cost(unit, school) < cost(unit, best)))
        best = school;
    });
    return best;
  }

  /// Where way and price of a place are least: the price (the dual value) is what one more place would save.
  std::uint32_t whereTheNextWouldGo(std::size_t unit) const {
    std::uint32_t best = outside;
    Whole least = 0;
    forEachSchool(unit, [&](std::uint32_t school, int) {
      const Whole price = cost(unit, school) - mSimplex.potential(mSchools[school]);
      if (best == outside || price < least) {
        best = school;
        least = price;
      }
    });
    return best;
  }

  const Ways &mWays;
  Graph mGraph;
  Graph::NodeMap<Whole> mSupply;
  Graph::ArcMap<Whole> mLimit;
  Graph::ArcMap<Whole> mCost;
  std::vector<Graph::Node> mSchools;
  std::vector<int> mFirstArcs; ///< per unit: to the sink; those to the schools follow
  lemon::NetworkSimplex<Graph, Whole> mSimplex;
};

} // namespace

Ways straightWays(const Places &units, const Places &schools, const EqualArea &projection, const Progress &progress) {
  Ways ways(units.size(), std::vector<double>(schools.size(), noWay));
  for (std::size_t unit = 0; unit < units.size(); ++unit) {
    progress(static_cast<double>(unit) / static_cast<double>(units.size()));
    for (std::size_t school = 0; school < schools.size(); ++school)
      if (units[unit] && schools[school])
        ways[unit][school] = projection.distance(*units[unit], *schools[school]);
  }
  return ways;
}

Ways noLongerThan(Ways ways, double metres) {
  for (std::vector<double> &row : ways)
    std::ranges::replace_if(
        row, [metres](double way) { return way > metres; }, noWay);
  return ways;
}

std::vector<std::uint32_t> nearestSchools(const Ways &ways) {
  std::vector<std::uint32_t> result;
  for (const std::vector<double> &row : ways) {
    std::uint32_t best = outside;
    for (std::uint32_t school = 0; school < row.size(); ++school)
      if (!std::isnan(row[school]) && (best == outside || row[school] < row[best]))
        best = school;
    result.push_back(best);
  }
  return result;
}

std::vector<std::uint32_t> schoolsWithPlaces(const Ways &ways, std::span<const double> pupils,
                                             std::span<const std::optional<double>> places) {
  const Transport transport(ways, pupils, places);
  std::vector<std::uint32_t> result;
  for (std::size_t unit = 0; unit < ways.size(); ++unit)
    result.push_back(transport.schoolOf(unit));
  return result;
}

std::vector<Journey> journeys(std::span<const std::uint32_t> schools, const Ways &ways) {
  std::vector<Journey> result;
  for (std::uint32_t unit = 0; unit < schools.size(); ++unit)
    result.push_back({unit, schools[unit], 1, schools[unit] == outside ? noWay : ways[unit][schools[unit]]});
  return result;
}

std::vector<JourneySum> sums(std::span<const Journey> journeys, std::span<const double> pupils, std::size_t schools) {
  std::vector<JourneySum> result(schools + 1, {0, 0, noWay});
  for (const Journey &journey : journeys) {
    if (journey.school == outside)
      continue;
    const double travellers = pupils[journey.unit] * journey.share;
    for (JourneySum *sum : {&result[journey.school], &result[schools]}) {
      sum->pupils += travellers;
      sum->meanWay += travellers * journey.metres;
      sum->farthestWay = std::fmax(sum->farthestWay, journey.metres);
    }
  }
  for (JourneySum &sum : result)
    sum.meanWay = sum.pupils > 0 ? sum.meanWay / sum.pupils : noWay;
  return result;
}

} // namespace skolmix
