// Input that once gave a wrong number without a word, refused good data, or told too little.

#include "tests/processing/town.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QTemporaryDir>

#include <cmath>
#include <limits>
#include <random>

namespace skolmix::town {

static const double nan = std::numeric_limits<double>::quiet_NaN();
static const QVariant null;

static void expectRefused(char letter, const Town &town, const QStringList &says) {
  const Outcome outcome = run(letter, town);
  EXPECT_NE(outcome.error, "") << outcome;
  for (const QString &words : says)
    EXPECT_TRUE(outcome.error.contains(words)) << words.toStdString() << " is not in: " << outcome.error.toStdString();
}

static void expectToldOrRefused(char letter, const Town &town, const QStringList &says) {
  const Outcome outcome = run(letter, town);
  const QString text = outcome.error + outcome.warnings.join('\n');
  for (const QString &words : says)
    EXPECT_TRUE(text.contains(words)) << words.toStdString() << " is not in: " << outcome;
}

TEST(Traps, OneRowPerPupil) {
  Town town;
  town.units.type = "Point";
  town.units.rows.clear();
  for (int i = 0; i < 20; ++i)
    town.units.rows.push_back(
        {point(10 * i + 5, 50), {QString::number(i), i % 2, 1 - i % 2, i % 3 > 0, i % 3 == 0, 1}});
  for (const char letter : std::string("MSB"))
    EXPECT_EQ(run(letter, town).error, "");
}

TEST(Traps, NullInOneOfTwoDimensions) {
  for (const char letter : std::string("MSBN")) {
    Town town;
    town.units.value(1, "low") = null;
    town.parameters = {{"GROUPS_2", QStringList{"se", "ab"}}};
    const Outcome outcome = run(letter, town);
    EXPECT_EQ(outcome.error, "");
    EXPECT_TRUE(outcome.warned({"“units”", "left out", "features 2"}));
  }
}

TEST(Traps, OnlyOneUnitHasPupils) {
  Town town;
  town.units.column("low:double", {20, 0, 0, 0});
  town.units.column("high:double", {10, 0, 0, 0});
  town.units.column("se:double", {10, 0, 0, 0});
  town.parameters = {{"GROUPS", QStringList{"low", "high", "se"}}};
  EXPECT_EQ(run('M', town).error, "");
}

TEST(Traps, TotalIsNotANumber) {
  for (const char letter : std::string("MSBN")) {
    Town town;
    town.units.value(1, "all") = nan;
    town.parameters = {{"TOTAL", "all"}};
    expectRefused(letter, town, {"“units”", "“all”", "features 2"});
  }
}

TEST(Traps, SameFieldTwiceInOtherLetters) {
  Town town;
  town.parameters = {{"GROUPS", QStringList{"low", "high", "LOW"}}};
  expectRefused('M', town, {"“units”", "“LOW”"});
}

TEST(Traps, PlacesAreText) {
  Town town;
  town.schools.column("places:string", {"hundred", "60"});
  expectRefused('B', town, {"“schools”", "“places”", "text"});
}

TEST(Traps, PlacesAreNegative) {
  Town town;
  town.schools.value(0, "places") = -100;
  expectToldOrRefused('B', town, {"“schools”", "“places”"});
}

TEST(Traps, PlacesAreNotANumber) {
  Town town;
  town.schools.value(0, "places") = nan;
  expectToldOrRefused('B', town, {"“schools”", "“places”"});
}

TEST(Traps, SitePlacesAreText) {
  Town town;
  town.sites.column("places:string", {"fifty"});
  expectRefused('N', town, {"“sites”", "“places”", "text"});
}

TEST(Traps, TakeUpOutOfRange) {
  for (const double takeUp : {85., -0.1, nan})
    for (const char letter : std::string("MBN")) {
      Town town;
      town.parameters = {{"TAKE_UP", takeUp}};
      expectRefused(letter, town, {"ake-up"});
    }
}

TEST(Traps, TakeUpOfAGroupIsNotANumber) {
  Town town;
  town.parameters = {{"TAKE_UP_PER_GROUP", QVariantList{"low", nan}}};
  expectRefused('M', town, {"low", "0 to 1"});
}

TEST(Traps, TakeUpOfAGroupIsHalfARow) {
  Town town;
  town.parameters = {{"TAKE_UP_PER_GROUP", QVariantList{"low"}}};
  expectRefused('M', town, {"low"});
}

TEST(Traps, StageWithoutStageField) {
  for (const char letter : std::string("MB")) {
    Town town;
    town.parameters = {{"STAGE", "7-9"}};
    expectToldOrRefused(letter, town, {"7-9"});
  }
}

TEST(Traps, SiteIsCalledLikeASchool) {
  Town town;
  town.sites.value(0, "site") = "W";
  expectToldOrRefused('N', town, {"“sites”", "W"});
}

TEST(Traps, SiteWithoutAName) {
  Town town;
  town.sites.value(0, "site") = null;
  expectToldOrRefused('N', town, {"“sites”"});
}

TEST(Traps, ProposalWithoutAName) {
  Town town;
  town.changes.value(1, "proposal") = null;
  expectToldOrRefused('B', town, {"“changes”"});
}

TEST(Traps, SiteOnTheSpotOfASchool) {
  Town town;
  town.sites.rows[0].wkt = point(50, 50);
  expectToldOrRefused('N', town, {"North", "West"});
}

TEST(Traps, UnitsAreATable) {
  Town town;
  town.units.type = "None";
  for (Row &row : town.units.rows)
    row.wkt.clear();
  expectRefused('M', town, {"“units”", "polygons or points"});
}

TEST(Traps, NoUnitHasAPlace) {
  Town town;
  for (Row &row : town.units.rows)
    row.wkt.clear();
  expectRefused('M', town, {"“units”", "geometry"});
}

/// Address points share stairwells, and feature ids are no names: only the counts tell them apart.
TEST(Traps, OrderOfNamelessPointsOnOneSpotChangesNotOneBit) {
  Town town;
  town.units.type = "Point";
  town.units.rows.clear();
  for (int i = 0; i < 40; ++i)
    town.units.rows.push_back({point(50 + i % 3, 50), {QVariant(), std::pow(10, i % 7) / 7, 1 + i / 3.}});
  town.parameters = {{"UNIT_FIELD", QVariant()}};
  const std::vector<std::string> before = run('M', town).everything();
  for (unsigned seed = 0; seed < 5; ++seed) {
    std::ranges::shuffle(town.units.rows, std::mt19937(seed));
    EXPECT_EQ(run('M', town).everything(), before);
  }
}

TEST(Traps, FlatGeobufKeepsTheRowsOfOutside) {
  const QTemporaryDir folder;
  Town town;
  town.parameters = {{"OUTPUT", folder.filePath("schools.fgb")}};
  const Outcome outcome = run('B', town);
  EXPECT_TRUE(!outcome.error.isEmpty() || !outcome.warnings.isEmpty() || outcome.layer("OUTPUT")->featureCount() == 6)
      << outcome.layer("OUTPUT")->featureCount();
}

TEST(Traps, CancelAtTheLastRow) {
  for (const auto &[letter, progress] : {std::pair('S', 45.), std::pair('M', 75.)}) {
    const Outcome outcome = run(letter, {}, progress);
    EXPECT_TRUE(outcome.error.contains("Cancelled")) << letter << outcome;
    EXPECT_TRUE(outcome.results.isEmpty());
  }
}

/// The new field keeps its name, and the one that was there before gets another.
TEST(Traps, StyleFollowsFieldsThatWereThereBefore) {
  Town town;
  town.units.column("low_deviation:double", {null, null, null, null});
  const Outcome outcome = run('S', town);
  EXPECT_FALSE(outcome.layer("OUTPUT")->getFeature(1).attribute("low_deviation").isNull());
  EXPECT_TRUE(outcome.layer("OUTPUT")->getFeature(1).attribute("low_deviation_input").isNull());
  EXPECT_GE(outcome.layer("OUTPUT")->fields().indexFromName("low_deviation_input"), 0);
}

} // namespace skolmix::town
