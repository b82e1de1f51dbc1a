#include "overlay/crosswalk.h"

#include "model/golden.h"
#include "overlay/projection.h"
#include "overlay/shapes.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <gtest/gtest.h>
#include <numeric>

namespace skolmix {
namespace {

/// Well-known text in degrees as well-known text in metres.
std::string projected(const std::string &wkt, const Projection &project) {
  std::string result;
  for (const char *c = wkt.c_str(); *c;) {
    if (!std::strchr("-0123456789", *c)) {
      result += *c++;
      continue;
    }
    char *next = nullptr;
    const double longitude = std::strtod(c, &next);
    const double latitude = std::strtod(next, &next);
    const Point point = project({longitude, latitude});
    char text[64];
    std::snprintf(text, sizeof text, "%.17g %.17g", point.x, point.y);
    result += text;
    c = next;
  }
  return result;
}

std::vector<Geometry> inMetres(const std::vector<std::string> &wkts) {
  const Projection utm("+proj=utm +zone=10 +datum=WGS84"); // EPSG:32610
  std::vector<Geometry> result;
  for (const std::string &wkt : wkts) {
    const Geometry geometry = Geometry::fromWkt(projected(wkt, utm));
    result.push_back(geometry.invalidity().empty() ? geometry : geometry.repaired());
  }
  return result;
}

/// What the zones get of the units' counts; what is outside comes last.
std::vector<double> spread(const std::vector<double> &counts, const Crosswalk &crosswalk, std::size_t zones) {
  std::vector<double> result(zones + 1);
  for (const Share &share : crosswalk.shares)
    result[share.zone == outside ? zones : share.zone] += counts[share.unit] * share.value;
  return result;
}

/// The common area of every zone and unit.
std::vector<std::vector<double>> commonAreas(const std::vector<Geometry> &units, const std::vector<Geometry> &zones) {
  const Crosswalk split = crosswalk(evenly(units), zoning(zones), Allocation::ShareOfArea, nobodyListens);
  std::vector<std::vector<double>> areas(zones.size(), std::vector<double>(units.size()));
  for (const Share &share : split.shares)
    if (share.zone != outside)
      areas[share.zone][share.unit] = share.value * units[share.unit].area();
  return areas;
}

double total(const std::vector<double> &values) { return std::accumulate(values.begin(), values.end(), 0.0); }

} // namespace

/// Sacramento's census tracts spread over its ZIP areas, as tobler does it.
TEST(GoldenCrosswalk, HoldsForSacramento) {
  SKIP_WITHOUT_GOLDEN_DATA();
  const TextTable tracts = goldenTable("sacramento_tracts.csv");
  const TextTable zips = goldenTable("sacramento_zip.csv");
  const TextTable expected = goldenTable("expected_tobler_sacramento_zip.csv");
  ASSERT_EQ(zips.at("ZIP"), expected.at("ZIP"));
  const std::vector<double> people = numbers(tracts.at("TOT_POP"));
  const std::vector<Geometry> units = inMetres(tracts.at("wkt"));
  const std::vector<Geometry> zones = inMetres(zips.at("wkt"));

  const double slivers = 0.01; // people: 1e-6 of a tract of 10,000

  const auto expectSpread = [&](Allocation allocation, const std::string &column) {
    const Crosswalk split = crosswalk(evenly(units), zoning(zones), allocation, nobodyListens);
    const std::vector<double> spreadPeople = spread(people, split, zones.size());
    const std::vector<double> golden = numbers(expected.at(column));
    EXPECT_NEAR(total(spreadPeople), total(people), 1e-9 * total(people)) << column;
    for (std::size_t zone = 0; zone < zones.size(); ++zone)
      EXPECT_NEAR(spreadPeople[zone], golden[zone], std::max(1e-6 * golden[zone], slivers)) << column << " " << zone;
    return spreadPeople.back();
  };
  EXPECT_EQ(expectSpread(Allocation::Conserving, "TOT_POP_allocate_total"), 0);
  EXPECT_NEAR(total(people), goldenValue("tobler.TOT_POP.sum").value, 1.5);
  const double outsideZips = expectSpread(Allocation::ShareOfArea, "TOT_POP_share_of_source_area");
  EXPECT_NEAR(total(people) - outsideZips, goldenValue("tobler.TOT_POP.sum.allocate_false").value, slivers);
}

/// Rates and categories, which Skolmix has no tool for, from the same areas. Left out is the pycnophylactic sum, which
/// depends on how zones are made into cells.
TEST(GoldenCrosswalk, HasTheAreasBehindRatesAndCategories) {
  SKIP_WITHOUT_GOLDEN_DATA();
  const TextTable tracts = goldenTable("sacramento_tracts.csv");
  const std::vector<Geometry> zones = inMetres(goldenTable("sacramento_zip.csv").at("wkt"));
  const std::vector<std::vector<double>> areas = commonAreas(inMetres(tracts.at("wkt")), zones);
  const std::vector<double> poor = numbers(tracts.at("POV_POP"));
  const std::vector<double> counted = numbers(tracts.at("POV_TOT"));
  const std::vector<double> golden =
      numbers(goldenTable("expected_tobler_sacramento_zip.csv").at("pct_poverty_intensive"));

  const std::vector<std::string> animals{"cat", "dog", "donkey", "wombat", "capybara"}; // of the tracts, in turn
  std::vector<double> shares(animals.size());
  double rates = 0;
  for (std::size_t zone = 0; zone < zones.size(); ++zone) {
    double rate = 0;
    for (std::size_t tract = 0; tract < poor.size(); ++tract) {
      rate += counted[tract] > 0 ? poor[tract] / counted[tract] * areas[zone][tract] / total(areas[zone]) : 0;
      shares[tract % animals.size()] += areas[zone][tract] / zones[zone].area();
    }
    EXPECT_NEAR(rate, golden[zone], 1e-4 * golden[zone]) << zone;
    rates += rate;
  }
  const auto expectGolden = [](double value, const std::string &id) {
    EXPECT_NEAR(value, goldenValue(id).value, goldenValue(id).tolerance) << id;
  };
  expectGolden(rates, "tobler.pct_poverty.sum");
  for (std::size_t animal = 0; animal < animals.size(); ++animal)
    expectGolden(shares[animal], "tobler.animal_" + animals[animal] + ".sum");
}

/// Each zone takes the value of the unit that it has the largest area in common with.
TEST(GoldenCrosswalk, KnowsWhichUnitCoversMostOfAZone) {
  SKIP_WITHOUT_GOLDEN_DATA();
  std::vector<Geometry> units;
  std::vector<Geometry> zones;
  for (int column = 1; column <= 10; ++column)
    for (int row = 1; row <= 10; ++row) {
      units.push_back(square(column - 0.5, row - 0.5, 1));
      zones.push_back(square(column + 1.7, row - 0.3, 1));
    }
  double sum = 0;
  int joined = 0;
  for (const std::vector<double> &areas : commonAreas(units, zones)) {
    const auto largest = std::ranges::max_element(areas);
    if (*largest == 0)
      continue;
    sum += 1 + 9.0 * static_cast<double>(largest - areas.begin()) / 99; // the units' values go from 1 to 10
    ++joined;
  }
  EXPECT_EQ(joined, 80);
  EXPECT_NEAR(sum / joined, goldenValue("tobler.area_join.float.mean").value, 0.0005);
}

} // namespace skolmix
