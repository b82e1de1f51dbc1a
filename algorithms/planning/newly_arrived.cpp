#include "planning/newly_arrived.h"

#include <algorithm>
#include <cmath>
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>
#include <numeric>

namespace skolmix {
namespace {

/// The network simplex method is exact in whole numbers only.
constexpr double partsOfCost = 1e9;

/// What a school's t_j p_j² grows by with one more newly arrived pupil. The other terms of t_j (p_j − P)² are the same
/// for every spread of as many pupils.
double unevennessOfOneMore(double pupils, double arrived) {
  return pupils > 0 ? (pupils * (2 * arrived + 1) - arrived * arrived) / (pupils * (pupils + 1)) : 1;
}

/// Pupils flow from places to schools, and from there, one arc a pupil, to one sink; or straight to it.
class Spread {
  using Graph = lemon::SmartDigraph;
  using Whole = long long;

public:
  Spread(const Ways &ways, std::span<const std::size_t> arrivals, std::span<const HostSchool> schools, double wayWeight)
      : mWays(ways), mWayWeight(std::clamp(wayWeight, leastWeight, 1 - leastWeight)), mSchools(schools.size()),
        mSupply(mGraph), mLimit(mGraph), mCost(mGraph), mSimplex(mGraph) {
    const auto all = static_cast<Whole>(std::reduce(arrivals.begin(), arrivals.end()));
    const Graph::Node sink = mGraph.addNode();
    std::vector<Graph::Node> nodes;
    for (const HostSchool &school : schools) {
      nodes.push_back(mGraph.addNode());
      addRoom(nodes.back(), sink, school, all);
    }
    const Whole noSchool = dearerThanAnyDetour();
    for (std::size_t place = 0; place < ways.size(); ++place) {
      const auto own = static_cast<Whole>(arrivals[place]);
      const Graph::Node node = mGraph.addNode();
      mSupply[node] = own;
      mFirstArcs.push_back(mGraph.arcNum());
      add(node, sink, own, noSchool);
      for (std::size_t school = 0; school < schools.size(); ++school)
        if (!std::isnan(ways[place][school]))
          add(node, nodes[school], own, costOfWay(ways[place][school], school));
    }
    mSupply[sink] = -all;
    mSimplex.reset().supplyMap(mSupply).upperMap(mLimit).costMap(mCost).run();
  }

  std::vector<ArrivalFlow> flows() const {
    std::vector<ArrivalFlow> result;
    for (std::uint32_t place = 0; place < mWays.size(); ++place) {
      int arc = mFirstArcs[place];
      const int toNone = arc;
      for (std::uint32_t school = 0; school < mSchools; ++school)
        if (!std::isnan(mWays[place][school]))
          append(result, place, school, ++arc);
      append(result, place, outside, toNone);
    }
    return result;
  }

private:
  static constexpr double leastWeight = 1e-6;

  /// The number of the school decides between equals.
  Whole whole(double cost) const { return std::llround(cost * partsOfCost) * static_cast<Whole>(mSchools); }

  Whole costOfWay(double metres, std::size_t school) const {
    constexpr double ofFiftyPoints = 50 * metresPerPoint; // a point more of p_j makes one more pupil cost 0.02 more
    return whole(mWayWeight * metres / ofFiftyPoints) + static_cast<Whole>(school);
  }

  /// Making room for one pupil moves at most one pupil per school.
  Whole dearerThanAnyDetour() const {
    double farthest = 0;
    for (const std::vector<double> &row : mWays)
      for (const double way : row)
        farthest = std::fmax(farthest, way);
    return (costOfWay(farthest, mSchools) + whole(1)) * static_cast<Whole>(mSchools + 1);
  }

  void add(Graph::Node from, Graph::Node to, Whole limit, Whole cost) {
    const Graph::Arc arc = mGraph.addArc(from, to);
    mLimit[arc] = limit;
    mCost[arc] = cost;
  }

  void addRoom(Graph::Node school, Graph::Node sink, const HostSchool &host, Whole all) {
    const double most = static_cast<double>(all);
    const auto room = static_cast<Whole>(std::min(most, host.room.value_or(most)));
    for (Whole more = 0; more < room; ++more)
      add(school, sink, 1,
          whole((1 - mWayWeight) * unevennessOfOneMore(host.pupils + static_cast<double>(more),
                                                       host.arrived + static_cast<double>(more))));
  }

  void append(std::vector<ArrivalFlow> &flows, std::uint32_t place, std::uint32_t school, int arc) const {
    if (const Whole pupils = mSimplex.flow(Graph::arcFromId(arc)); pupils > 0)
      flows.push_back({place, school, static_cast<std::size_t>(pupils)});
  }

  const Ways &mWays;
  double mWayWeight;
  std::size_t mSchools;
  Graph mGraph;
  Graph::NodeMap<Whole> mSupply;
  Graph::ArcMap<Whole> mLimit;
  Graph::ArcMap<Whole> mCost;
  std::vector<int> mFirstArcs; ///< per place: to the sink; those to the schools follow
  lemon::NetworkSimplex<Graph, Whole> mSimplex;
};

} // namespace

double roomForArrivals(double pupils, double arrived, double places, double reserved) {
  return std::floor(std::max({0.0, places - pupils, reserved - arrived}));
}

std::vector<ArrivalFlow> spreadArrivals(const Ways &ways, std::span<const std::size_t> arrivals,
                                        std::span<const HostSchool> schools, double wayWeight) {
  return Spread(ways, arrivals, schools, wayWeight).flows();
}

std::vector<double> arrivalsPerSchool(std::span<const ArrivalFlow> flows, std::size_t schools) {
  std::vector<double> result(schools);
  for (const ArrivalFlow &flow : flows)
    if (flow.school != outside)
      result[flow.school] += static_cast<double>(flow.pupils);
  return result;
}

Counts withArrivals(std::span<const HostSchool> schools, std::span<const double> more) {
  Counts result(schools.size(), 2);
  for (std::size_t school = 0; school < schools.size(); ++school) {
    result[school][0] = schools[school].arrived + more[school];
    result[school][1] = schools[school].pupils - schools[school].arrived;
  }
  return result;
}

} // namespace skolmix
