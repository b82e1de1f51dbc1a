#include "figures.h"
#include <cstdio>
#include <set>
#include <string>

namespace skolmix::sample {

namespace {

std::vector<Shares> smallAreaMix(const std::vector<Cell> &cells, Stage stage, Dimension dimension) {
  std::vector<Shares> result;
  for (const Counts &counts : countsBySmallArea(cells, stage))
    result.push_back(toShares(dimension == Dimension::Education ? counts.education : counts.migration));
  return result;
}

void printMeasures(const char *what, const std::vector<Shares> &units) {
  std::printf("  %-42s H %.4f  D %.4f  D of the first group against the rest %.4f\n", what, theilH(units),
              dissimilarity(units), dissimilarityOfFirst(units));
}

void printStage(const std::vector<Cell> &cells, const SchoolMap &schools, Stage stage) {
  Counts total;
  int squares = 0;
  for (const Cell &cell : cells) {
    total += cell.counts[stage];
    squares += cell.counts[stage].pupils > 0;
  }
  std::printf("Stage %s: %d pupils in %d squares\n", nameOf(stage), total.pupils, squares);
  printMeasures("small areas, parental education", smallAreaMix(cells, stage, Dimension::Education));
  printMeasures("small areas, migration background", smallAreaMix(cells, stage, Dimension::Migration));
  const auto education = enrolment(cells, stage, Dimension::Education, schools.catchments[stage]);
  const auto migration = enrolment(cells, stage, Dimension::Migration, schools.catchments[stage]);
  printMeasures("catchments, parental education", education);
  printMeasures("catchments, migration background", migration);
}

void printSchools(const std::vector<Cell> &cells, const SchoolMap &map, Stage stage) {
  const auto education = enrolment(cells, stage, Dimension::Education, map.catchments[stage]);
  const auto migration = enrolment(cells, stage, Dimension::Migration, map.catchments[stage]);
  double allPupils = 0;
  int allPlaces = 0;
  for (const int i : catchmentSchools(stage)) {
    const auto s = std::size_t(i);
    const double pupils = education[s][0] + education[s][1] + education[s][2];
    const int places = map.places[stage][s].value_or(0);
    std::printf("  %-20s %6.1f pupils %4d places, low education %4.1f %%, Swedish background %4.1f %%\n",
                schools()[s].name, pupils, places, 100 * education[s][0] / pupils, 100 * migration[s][0] / pupils);
    allPupils += pupils;
    allPlaces += places;
  }
  std::printf("  municipal places in all: %d for %.0f pupils (%+.1f %%)\n", allPlaces, allPupils,
              100 * (allPlaces / allPupils - 1));
}

void printPlan(const char *name, const std::vector<Cell> &cells, const SchoolOfBlock &plan,
               const std::vector<QgsPointXY> &positions) {
  std::printf("  %-32s H education %.4f, H migration %.4f, mean distance %.0f m\n", name,
              theilH(enrolment(cells, F6, Dimension::Education, plan)),
              theilH(enrolment(cells, F6, Dimension::Migration, plan)), meanDistance(cells, F6, plan, positions));
}

/// The site takes its own catchment or, without one, every block that is nearer to it than to any school.
SchoolOfBlock withSite(const BlockMap &map, const SchoolMap &plan, std::size_t site) {
  SchoolOfBlock result = plan.catchments[F6];
  const int newSchool = int(schools().size());
  if (site == 0) {
    for (const int block : plan.siteCatchment)
      result[std::size_t(block)] = newSchool;
    return result;
  }
  for (std::size_t block = 0; block < result.size(); ++block) {
    const QgsPointXY centre = map.blocks[block].centre;
    bool nearest = true;
    for (const int school : catchmentSchools(F6))
      nearest =
          nearest && centre.distance(plan.sitePositions[site]) < centre.distance(plan.positions[std::size_t(school)]);
    if (nearest)
      result[block] = newSchool;
  }
  return result;
}

} // namespace

void printFigures(const BlockMap &map, const std::vector<Cell> &cells, const SchoolMap &schoolMap) {
  std::printf("%zu blocks, %zu street pieces, %.1f km2 of land\n", map.blocks.size(), map.streets.size(),
              map.land.area() / 1e6);
  for (const Stage stage : Stages) {
    printStage(cells, schoolMap, stage);
    printSchools(cells, schoolMap, stage);
  }
  std::printf("Boundary proposals, stage F-6\n");
  printPlan("today", cells, schoolMap.catchments[F6], schoolMap.positions);
  std::set<std::string> done;
  for (const Move &move : boundaryMoves())
    if (done.insert(move.proposal).second)
      printPlan(move.proposal, cells, withProposal(schoolMap, move.proposal), schoolMap.positions);
  std::printf("Candidate sites, stage F-6\n");
  for (std::size_t site = 0; site < candidateSites().size(); ++site) {
    auto positions = schoolMap.positions;
    positions.push_back(schoolMap.sitePositions[site]);
    printPlan(candidateSites()[site].name, cells, withSite(map, schoolMap, site), positions);
  }
}

void printRolls(const SchoolMap &schoolMap, const std::array<Rolls, 2> &rolls) {
  for (const Autumn autumn : Autumns) {
    std::printf("School choice %s, stage F-6\n", nameOf(autumn));
    Counts total;
    for (std::size_t i = 0; i < schools().size(); ++i) {
      const Counts &roll = rolls[autumn].schools[i];
      total += roll;
      if (offers(schools()[i], F6))
        std::printf("  %-22s %4d pupils %4d places, low education %4.1f %%, Swedish background %4.1f %%\n",
                    schools()[i].name, roll.pupils, *schoolMap.places[F6][i], 100.0 * roll.education[0] / roll.pupils,
                    100.0 * roll.migration[0] / roll.pupils);
    }
    std::printf("  %d pupils at schools, %d outside; %.1f %% have their first choice\n", total.pupils,
                rolls[autumn].outside.pupils, 100 * rolls[autumn].firstChoice);
    std::printf("  mean way by parental education: low %.0f m, mid %.0f m, high %.0f m\n", rolls[autumn].meanWay[0],
                rolls[autumn].meanWay[1], rolls[autumn].meanWay[2]);
  }
}

} // namespace skolmix::sample
