#include "figures.h"
#include "geopackage.h"
#include "project.h"
#include "regions.h"
#include "results.h"
#include "scenarios.h"
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <cstdio>
#include <qgsapplication.h>
#include <stdexcept>

using namespace skolmix::sample;

namespace {

constexpr std::uint64_t RandomSeed = 9901;
constexpr std::uint64_t LastYearSeed = 2025; // of its own, so that it changes nothing else

std::vector<int> growSmallAreas(const BlockMap &map) {
  std::vector<Seed> seeds;
  for (const Neighbourhood &place : neighbourhoods())
    seeds.push_back({.position = toMap(place.centre), .countryFactor = place.kind == Kind::Town ? 3.0 : 1.0});
  return growRegions(map, seeds);
}

void generate(const QString &folder) {
  Random random(RandomSeed);
  const Terrain terrain = makeTerrain(random);
  const BlockMap map = makeBlocks(terrain, random);
  const std::vector<int> smallAreaOfBlock = growSmallAreas(map);
  std::vector<Cell> cells = makeGrid(map, smallAreaOfBlock);
  drawPupils(cells, map, smallAreaOfBlock, random);
  const SchoolMap schoolMap = makeSchools(map, cells);
  Random lastYear(LastYearSeed);
  drawLastYear(cells, map, smallAreaOfBlock, lastYear);
  const std::array<Rolls, 2> rolls = makeRolls(map, cells, schoolMap);
  writeGeoPackage(folder + QStringLiteral("/ekhamra.gpkg"), map, smallAreaOfBlock, cells, schoolMap, rolls);
  writeChoiceParameters(folder);
  writeResults(folder);
  writeSchoolChoice(folder);
  writeScenarios(folder);
  writeScenarioResults(folder);
  writeProject(folder);
  printFigures(map, cells, schoolMap);
  printRolls(schoolMap, rolls);
}

} // namespace

int main(int argc, char *argv[]) {
  if (argc != 2) {
    std::fprintf(stderr, "Usage: skolmix_sample OUTPUT_FOLDER\n");
    return 2;
  }
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
    qputenv("QT_QPA_PLATFORM", "offscreen");
  // A profile of its own: neither reads nor changes the settings of the user.
  const QTemporaryDir profile;
  QSettings::setDefaultFormat(QSettings::IniFormat);
  QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, profile.path());
  QgsApplication application(argc, argv, true, profile.path());
  QgsApplication::initQgis();
  int status = 0;
  try {
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    if (!folder.mkpath(QStringLiteral(".")))
      throw std::runtime_error("Cannot make the output folder");
    generate(folder.absolutePath());
  } catch (const std::exception &error) {
    std::fprintf(stderr, "%s\n", error.what());
    status = 1;
  }
  QgsApplication::exitQgis();
  return status;
}
