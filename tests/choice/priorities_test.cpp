#include "choice/priorities.h"

#include "choice/deferred_acceptance.h"
#include "model/golden.h"
#include "model/table.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <map>
#include <sstream>

namespace skolmix {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

const Alternative municipal{};
const Alternative independent{{}, true};

double relative(const std::vector<double> &costs, std::uint32_t sought, const std::vector<Alternative> &schools) {
  return relativeProximity(costs, nearestMunicipal(costs, schools), sought);
}
/// All schools municipal.
double relative(const std::vector<double> &costs, std::uint32_t sought) {
  return relative(costs, sought, std::vector<Alternative>(costs.size()));
}

/// Who gets the only place of the first school if all ask for it, by relative proximity.
std::uint32_t placed(const std::vector<std::vector<double>> &applicants) {
  std::vector<bool> hasAsked(applicants.size());
  const auto askOnce = [&](std::uint32_t pupil) {
    const std::uint32_t school = hasAsked[pupil] ? outside : 0;
    hasAsked[pupil] = true;
    return school;
  };
  const auto priority = [&](std::uint32_t pupil, std::uint32_t school, std::span<double> key) {
    key[0] = relative(applicants[pupil], school);
  };
  const std::vector<std::uint32_t> schools = deferredAcceptance(
      {std::vector<std::uint32_t>(applicants.size()), askOnce, 1, priority}, std::vector<Seats>{{1}});
  return static_cast<std::uint32_t>(std::ranges::find(schools, 0U) - schools.begin());
}

/// All that stands between a start and the next end, in the order of the text.
std::vector<std::string> pieces(const std::string &text, const std::string &start, const std::string &end) {
  std::vector<std::string> result;
  for (std::size_t place = text.find(start); place != std::string::npos; place = text.find(start, place)) {
    place += start.size();
    result.push_back(text.substr(place, text.find(end, place) - place));
  }
  return result;
}

std::vector<std::string> split(const std::string &text, char separator) {
  std::vector<std::string> result;
  std::istringstream stream(text);
  for (std::string part; std::getline(stream, part, separator);)
    result.push_back(part);
  return result;
}

} // namespace

/// The worked examples of four Swedish pages on relative proximity, with the school that is sought first.
TEST(RelativeProximity, IsThatOfTheMunicipalExamples) {
  EXPECT_EQ(relative({1600, 1200}, 0), -400) << "Huddinge, Kalle: the sought school is not the nearest";
  EXPECT_EQ(relative({700, 1200}, 0), 500) << "Huddinge, Jafar";
  EXPECT_EQ(relative({700, 850}, 0), 150) << "Malmö, pupil 1";
  EXPECT_EQ(relative({500, 600}, 0), 100) << "Malmö, pupil 2";
  EXPECT_EQ(relative({800, 1300}, 0), 500) << "skolval.nu, example 1, pupil 1";
  EXPECT_EQ(relative({600, 1000}, 0), 400) << "skolval.nu, example 1, pupil 2";
  EXPECT_EQ(relative({800, 1300, 1000}, 0), 200) << "skolval.nu, example 2: the nearer of two others counts";
}

TEST(RelativeProximity, PlacesAsTheMunicipalExamplesDo) {
  EXPECT_EQ(placed({{500, 600}, {700, 850}}), 1u) << "Malmö: the one with the longer way gets the place";
  EXPECT_EQ(placed({{1600, 1200}, {700, 1200}}), 1u) << "Huddinge";
  EXPECT_EQ(placed({{600, 1000}, {800, 1300}}), 1u) << "skolval.nu";
}

/// The same examples from the file.
TEST(RelativeProximity, IsThatOfTheReferenceData) {
  SKIP_WITHOUT_GOLDEN_DATA();
  std::string json = goldenText("relativ_narhet.json");
  std::erase(json, '"');
  std::map<std::string, std::vector<double>> costs; // the sought school first
  for (const std::string &example : pieces(json, "{id:", "}")) {
    const std::string id = example.substr(0, example.find(','));
    const std::string sought = pieces(example, "sought:", ",").front();
    for (const std::string &school : split(pieces(example, "distances_m:{", "}").front(), ',')) {
      const std::size_t colon = school.find(':');
      std::vector<double> &own = costs[id];
      own.insert(school.substr(0, colon) == sought ? own.begin() : own.end(), std::stod(school.substr(colon + 1)));
    }
  }
  EXPECT_EQ(costs.size(), 7u);
  for (const auto &[id, own] : costs) {
    const std::string rest = json.substr(json.find("{id:" + id + ","));
    EXPECT_EQ(relative(own, 0), std::stod(pieces(rest, "relative_proximity_m:", "}").front())) << id;
  }
  const std::vector<std::string> placements = pieces(json, "{sought_places:1,", "}");
  EXPECT_EQ(placements.size(), 3u);
  for (const std::string &placement : placements) {
    const std::vector<std::string> applicants = split(pieces(placement, "applicants:[", "]").front(), ',');
    const std::uint32_t pupil = placed({costs.at(applicants[0]), costs.at(applicants[1])});
    EXPECT_TRUE(placement.ends_with("placed:" + applicants[pupil])) << placement;
  }
}

TEST(RelativeProximity, ComparesWithMunicipalSchoolsOnly) {
  EXPECT_EQ(relative({100, 200, 900}, 0, {municipal, independent, municipal}), 800);
  EXPECT_EQ(relative({100, 200, 900}, 1, {municipal, independent, municipal}), -100) << "sought may be independent";
  EXPECT_EQ(relative({100, 200}, 0, {municipal, independent}), infinite) << "there is no other";
}

TEST(RelativeProximity, PutsThoseWithoutAWayLast) {
  EXPECT_EQ(relative({noWay, 200}, 0), -infinite);
  EXPECT_EQ(relative({noWay}, 0), -infinite);
  EXPECT_EQ(relative({100, noWay, 300}, 0), 200) << "where there is no way is no alternative";
  EXPECT_EQ(absoluteProximity(std::vector<double>{noWay, 7}, 0), -infinite);
  EXPECT_EQ(absoluteProximity(std::vector<double>{noWay, 7}, 1), -7);
}

TEST(RelativeProximity, HasAnAlternativeAlsoAmongEquallyNearSchools) {
  EXPECT_EQ(relative({300, 300, 500}, 0), 0);
  EXPECT_EQ(relative({300, 300, 500}, 1), 0);
  EXPECT_EQ(relative({300, 300, 500}, 2), -200);
}

TEST(NearestMunicipal, IsThatOfSorting) {
  Random random(5);
  for (int i = 0; i < 200; ++i) {
    const std::size_t count = random.below(6);
    std::vector<double> costs;
    std::vector<Alternative> schools;
    std::vector<std::uint32_t> sorted;
    for (std::uint32_t school = 0; school < count; ++school) {
      costs.push_back(random.below(5) ? static_cast<double>(random.below(4)) : noWay);
      schools.push_back({{}, random.below(3) == 0});
      if (!std::isnan(costs[school]) && !schools[school].isIndependent)
        sorted.push_back(school);
    }
    std::ranges::stable_sort(sorted, {}, [&](std::uint32_t school) { return costs[school]; });
    sorted.resize(std::max<std::size_t>(2, sorted.size()), outside);
    const NearestMunicipal two = nearestMunicipal(costs, schools);
    EXPECT_EQ(two.nearest, sorted[0]);
    EXPECT_EQ(two.second, sorted[1]);
  }
}

TEST(RelativeToGuaranteed, PutsTheGuaranteedSchoolBeforeEverythingElse) {
  const std::vector<double> costs{900, 400, 300, noWay};
  const NearestMunicipal two = nearestMunicipal(costs, std::vector<Alternative>(4));
  EXPECT_EQ(relativeToGuaranteed(costs, two, 0, 0), infinite) << "however far it is";
  EXPECT_EQ(relativeToGuaranteed(costs, two, 0, 1), 500);
  EXPECT_EQ(relativeToGuaranteed(costs, two, 1, 0), -500);
  EXPECT_EQ(relativeToGuaranteed(costs, two, 0, 3), -infinite);
  EXPECT_EQ(relativeToGuaranteed(costs, two, outside, 2), 100) << "as against the nearest other";
  EXPECT_EQ(relativeToGuaranteed(costs, two, 3, 2), 100) << "a school without a way is no guarantee";
}

} // namespace skolmix
