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
  const double outsideZips = expectSpread(Allocation::ShareOfArea, "TOT_POP_share_of_source_area");
  EXPECT_NEAR(total(people) - outsideZips, goldenValue("tobler.TOT_POP.sum.allocate_false").value, slivers);
}

} // namespace skolmix
