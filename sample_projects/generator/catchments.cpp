#include "catchments.h"
#include "regions.h"
#include <algorithm>
#include <cstring>
#include <queue>
#include <set>
#include <stdexcept>
#include <string>

namespace skolmix::sample {

namespace {

QgsPointXY withinBlock(const BlockMap &map, Point position) {
  const int block = map.blockAt(toMap(position));
  const QgsPointXY point = map.blocks[std::size_t(block)].polygon.pointOnSurface().asPoint();
  return {std::round(point.x()), std::round(point.y())};
}

SchoolOfBlock growCatchments(const BlockMap &map, const std::vector<QgsPointXY> &positions, Stage stage) {
  const std::vector<int> owners = catchmentSchools(stage);
  std::vector<Seed> seeds;
  for (const int index : owners) {
    const School &school = schools()[std::size_t(index)];
    const double handicap = stage == F6 ? school.handicapF6 : school.handicap79;
    seeds.push_back({.position = positions[std::size_t(index)], .handicap = handicap, .mainStreetCost = 350});
  }
  SchoolOfBlock result = growRegions(map, seeds);
  for (int &school : result)
    school = owners[std::size_t(school)];
  return result;
}

/// Calls visit(cell, school, share) for the parts of every square; the shares of a square sum to 1.
template <typename Visit>
void forEachShare(const std::vector<Cell> &cells, const SchoolOfBlock &catchments, Visit visit) {
  for (const Cell &cell : cells) {
    std::map<int, int> points;
    int onLand = 0;
    for (const int block : cell.blocksAtPoints)
      if (block >= 0) {
        ++points[catchments[std::size_t(block)]];
        ++onLand;
      }
    for (const auto &[school, count] : points)
      visit(cell, school, double(count) / onLand);
  }
}

std::vector<double> pupilsByBlock(const BlockMap &map, const std::vector<Cell> &cells, Stage stage) {
  SchoolOfBlock identity(map.blocks.size());
  for (std::size_t i = 0; i < identity.size(); ++i)
    identity[i] = int(i);
  std::vector<double> result(map.blocks.size());
  forEachShare(cells, identity, [&](const Cell &cell, int block, double share) {
    result[std::size_t(block)] += share * cell.counts[stage].pupils;
  });
  return result;
}

/// Takes allowed blocks around the starting block, nearest to the target first, until they hold the pupils.
template <typename Allowed>
std::vector<int> nearestBlocks(const BlockMap &map, int start, Allowed allowed, QgsPointXY target,
                               const std::vector<double> &pupils, double wanted) {
  using Candidate = std::pair<double, int>;
  std::priority_queue<Candidate, std::vector<Candidate>, std::greater<>> queue;
  std::set<int> seen{start};
  queue.push({0, start});
  std::vector<int> taken;
  for (double sum = 0; sum < wanted && !queue.empty();) {
    const int block = queue.top().second;
    queue.pop();
    taken.push_back(block);
    sum += pupils[std::size_t(block)];
    for (const auto &[neighbour, border] : map.borders[std::size_t(block)])
      if (allowed(neighbour) && seen.insert(neighbour).second)
        queue.push({map.blocks[std::size_t(neighbour)].centre.distance(target), neighbour});
  }
  std::ranges::sort(taken);
  return taken;
}

/// The blocks that can be reached from the starting block over allowed blocks.
template <typename Allowed>
std::set<int> reachable(const BlockMap &map, int start, Allowed allowed) {
  std::set<int> seen{start};
  std::vector<int> waiting{start};
  while (!waiting.empty()) {
    const int block = waiting.back();
    waiting.pop_back();
    for (const auto &[neighbour, border] : map.borders[std::size_t(block)])
      if (allowed(neighbour) && seen.insert(neighbour).second)
        waiting.push_back(neighbour);
  }
  return seen;
}

/// The block of one school that borders on another's and lies nearest to the target.
int nearestAtBorder(const BlockMap &map, const SchoolOfBlock &catchments, int from, int to, QgsPointXY target) {
  int nearest = -1;
  const auto distance = [&](int block) { return map.blocks[std::size_t(block)].centre.distance(target); };
  for (int block = 0; block < int(map.blocks.size()); ++block)
    for (const auto &[neighbour, border] : map.borders[std::size_t(block)])
      if (catchments[std::size_t(block)] == from && catchments[std::size_t(neighbour)] == to &&
          (nearest < 0 || distance(block) < distance(nearest)))
        nearest = block;
  return nearest;
}

Proposal makeProposal(const Move &move, const BlockMap &map, const SchoolMap &schools,
                      const std::vector<double> &pupils) {
  const SchoolOfBlock &catchments = schools.catchments[F6];
  const int from = schoolIndex(move.from);
  const QgsPointXY towards = toMap(move.towards);
  const int start = nearestAtBorder(map, catchments, from, schoolIndex(move.to), towards);
  if (start < 0)
    throw std::runtime_error(std::string("The catchments are no neighbours: ") + move.note);
  const auto ofFrom = [&](int block) { return catchments[std::size_t(block)] == from; };
  const std::vector<int> wanted = nearestBlocks(map, start, ofFrom, towards, pupils, move.pupils);
  // What would be cut off from the school goes with the rest.
  const auto stays = [&](int block) { return ofFrom(block) && !std::ranges::binary_search(wanted, block); };
  const std::set<int> rest = reachable(map, map.blockAt(schools.positions[std::size_t(from)]), stays);
  Proposal proposal{&move, {}};
  for (int block = 0; block < int(map.blocks.size()); ++block)
    if (ofFrom(block) && !rest.contains(block))
      proposal.blocks.push_back(block);
  return proposal;
}

/// Places as a percentage above the pupils of the catchment, to whole classes of five.
std::optional<int> placesOf(const School &school, Stage stage, double pupils) {
  if (!offers(school, stage))
    return {};
  const double wanted = school.municipal ? pupils * (1 + school.extraPlacesPercent / 100.0) : school.extraPlacesPercent;
  return 5 * int(std::lround(wanted / 5));
}

} // namespace

bool offers(const School &school, Stage stage) { return stage == F6 ? school.stageF6 : school.stage79; }

int schoolIndex(const char *id) {
  const auto found = std::ranges::find_if(schools(), [&](const School &s) { return std::strcmp(s.id, id) == 0; });
  if (found == schools().end())
    throw std::runtime_error(std::string("No school has the id ") + id);
  return int(found - schools().begin());
}

std::vector<int> catchmentSchools(Stage stage) {
  std::vector<int> result;
  for (int i = 0; i < int(schools().size()); ++i)
    if (schools()[std::size_t(i)].municipal && offers(schools()[std::size_t(i)], stage))
      result.push_back(i);
  return result;
}

std::vector<Shares> enrolment(const std::vector<Cell> &cells, Stage stage, Dimension dimension,
                              const SchoolOfBlock &catchments) {
  std::vector<Shares> result(schools().size() + 1); // one more for a new school
  forEachShare(cells, catchments, [&](const Cell &cell, int school, double share) {
    const Counts &counts = cell.counts[stage];
    const auto &groups = dimension == Dimension::Education ? counts.education : counts.migration;
    for (std::size_t g = 0; g < groups.size(); ++g)
      result[std::size_t(school)][g] += share * groups[g];
  });
  return result;
}

double meanDistance(const std::vector<Cell> &cells, Stage stage, const SchoolOfBlock &catchments,
                    const std::vector<QgsPointXY> &positions) {
  double metres = 0;
  double pupils = 0;
  forEachShare(cells, catchments, [&](const Cell &cell, int school, double share) {
    const double moved = share * cell.counts[stage].pupils;
    metres += moved * cell.centre().distance(positions[std::size_t(school)]);
    pupils += moved;
  });
  return metres / pupils;
}

SchoolOfBlock withProposal(const SchoolMap &schools, const char *proposal) {
  SchoolOfBlock result = schools.catchments[F6];
  for (const Proposal &part : schools.proposals)
    if (std::strcmp(part.move->proposal, proposal) == 0)
      for (const int block : part.blocks)
        result[std::size_t(block)] = schoolIndex(part.move->to);
  return result;
}

SchoolMap makeSchools(const BlockMap &map, const std::vector<Cell> &cells) {
  SchoolMap result;
  for (const School &school : schools())
    result.positions.push_back(withinBlock(map, school.position));
  for (const CandidateSite &site : candidateSites())
    result.sitePositions.push_back(withinBlock(map, site.position));

  for (const Stage stage : Stages) {
    result.catchments[stage] = growCatchments(map, result.positions, stage);
    const std::vector<Shares> pupils = enrolment(cells, stage, Dimension::Education, result.catchments[stage]);
    for (std::size_t i = 0; i < schools().size(); ++i)
      result.places[stage].push_back(placesOf(schools()[i], stage, pupils[i][0] + pupils[i][1] + pupils[i][2]));
  }

  const std::vector<double> pupils = pupilsByBlock(map, cells, F6);
  for (const Move &move : boundaryMoves())
    result.proposals.push_back(makeProposal(move, map, result, pupils));

  const QgsPointXY site = result.sitePositions.front();
  result.siteCatchment = nearestBlocks(
      map, map.blockAt(site), [](int) { return true; }, site, pupils, 0.93 * candidateSites().front().places);
  return result;
}

} // namespace skolmix::sample
