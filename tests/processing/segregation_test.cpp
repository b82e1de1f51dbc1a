#include "tests/processing/town.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <cmath>

namespace skolmix::town {

/// The four squares of the town taken as four schools: 30, 10, 20 and 0 of 40 are low.
TEST(Segregation, MeasuresAndSignedParts) {
  const Outcome outcome = run('S', {});
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_NEAR(outcome.number("DISSIMILARITY"), 8 / 15., 1e-12);
  EXPECT_NEAR(outcome.number("ETA_SQUARED"), 1 / 3., 1e-12);
  const auto divergence = [](double p) {
    return (p > 0 ? p * std::log(p / 0.375) : 0) + (1 - p) * std::log((1 - p) / 0.625);
  };
  const double entropy = -(0.375 * std::log(0.375) + 0.625 * std::log(0.625));
  double h = 0;
  struct Expected {
    const char *where;
    double share, surplus;
  };
  for (const auto &[where, share, surplus] : {Expected{"name = 'a'", 0.75, 15}, Expected{"name = 'b'", 0.25, -5},
                                              Expected{"name = 'c'", 0.5, 5}, Expected{"name = 'd'", 0, -15}}) {
    SCOPED_TRACE(where);
    const double deviation = share - 0.375;
    const double sign = deviation > 0 ? 1 : -1;
    EXPECT_NEAR(outcome.number("OUTPUT", where, "low_share"), 100 * share, 1e-9);
    EXPECT_NEAR(outcome.number("OUTPUT", where, "low_deviation"), 100 * deviation, 1e-9);
    EXPECT_NEAR(outcome.number("OUTPUT", where, "low_surplus"), surplus, 1e-9);
    EXPECT_NEAR(outcome.number("OUTPUT", where, "theil_h_part"), sign * divergence(share) / 4 / entropy, 1e-12);
    EXPECT_NEAR(outcome.number("OUTPUT", where, "dissimilarity_part"), 80 * deviation / 150, 1e-12);
    EXPECT_NEAR(outcome.number("OUTPUT", where, "eta_squared_part"), sign * 80 * deviation * deviation / 75, 1e-12);
    h += divergence(share) / 4 / entropy;
  }
  EXPECT_NEAR(outcome.number("THEIL_H"), h, 1e-12);
}

TEST(Segregation, SurplusSumsToZeroInEveryDimension) {
  Town town;
  town.units.column("x:double", {1, 2, 3, 4});
  town.units.column("y:double", {19, 18, 17, 16});
  town.parameters = {{"GROUPS_2", QStringList{"se", "ab"}}, {"GROUPS_3", QStringList{"x", "y"}}, {"TOTAL", "all"}};
  const Outcome outcome = run('S', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  for (const char *group : {"low", "high", "se", "ab", "x", "y", "other_x / y"})
    EXPECT_NEAR(outcome.sum("OUTPUT", "true", QString(group) + "_surplus"), 0, 1e-9) << group;
  EXPECT_NEAR(outcome.number("OUTPUT", "name = 'a'", "other_x / y_pupils"), 20, 1e-9);
}

TEST(Segregation, TakesAnyLayerOrTable) {
  Town town;
  town.units.type = "None";
  for (Row &row : town.units.rows)
    row.wkt.clear();
  const Outcome table = run('S', town);
  ASSERT_EQ(table.error, "") << table;
  EXPECT_EQ(table.layer("OUTPUT")->wkbType(), Qgis::WkbType::NoGeometry);
  EXPECT_NEAR(table.number("DISSIMILARITY"), 8 / 15., 1e-12);
  EXPECT_EQ(table.layer("OUTPUT")->featureCount(), 4);
}

TEST(Segregation, LeavesRowsWithoutPupilsWithoutValues) {
  Town town;
  town.units.rows.push_back({box(200, 0, 300, 100), {"empty", 0, 0}});
  town.units.rows.push_back({box(300, 0, 400, 100), {"unknown", QVariant(), 7}});
  const Outcome outcome = run('S', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_EQ(outcome.layer("OUTPUT")->featureCount(), 6);
  for (const char *where : {"name = 'empty'", "name = 'unknown'"})
    for (const char *field : {"pupils", "low_share", "low_surplus", "theil_h_part", "eta_squared_part"})
      EXPECT_TRUE(std::isnan(outcome.number("OUTPUT", where, field))) << where << ' ' << field;
  EXPECT_NEAR(outcome.number("DISSIMILARITY"), 8 / 15., 1e-12);
}

TEST(Segregation, HasNoValueWhereOnlyOneGroupHasPupils) {
  Town town;
  town.units.column("low:double", {0, 0, 0, 0});
  const Outcome outcome = run('S', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_TRUE(std::isnan(outcome.number("THEIL_H")));
  EXPECT_TRUE(outcome.said("fewer than two groups have pupils")) << outcome;
}

/// The same against the values by hand of two groups of 60 and 100 pupils.
TEST(Segregation, GivesEveryMeasure) {
  const Outcome outcome = run('S', {});
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_NEAR(outcome.number("GORARD"), 8 / 15. * 0.625, 1e-12);
  EXPECT_NEAR(outcome.number("ISOLATION"), (30 * 0.75 + 10 * 0.25 + 20 * 0.5) / 60, 1e-12);
  EXPECT_NEAR(outcome.number("EXPOSURE"), 1 - outcome.number("ISOLATION"), 1e-12);
  const double roots = std::sqrt(30 * 10.) + std::sqrt(10 * 30.) + std::sqrt(20 * 20.);
  EXPECT_NEAR(outcome.number("HUTCHENS"), 1 - roots / std::sqrt(60 * 100.), 1e-12);
  EXPECT_NEAR(outcome.number("ATKINSON"), 1 - std::pow(1 - outcome.number("HUTCHENS"), 2), 1e-12);
  EXPECT_NEAR(outcome.number("ETA_SQUARED_BY_CHANCE"), 3 / 159., 1e-12);
  EXPECT_NEAR(outcome.number("ETA_SQUARED_BEYOND_CHANCE"), 1 - (1 - 1 / 3.) * 159 / 156, 1e-12);
  EXPECT_EQ(outcome.number("PUPILS"), 160);
  EXPECT_LT(outcome.number("THEIL_H_LOW"), outcome.number("THEIL_H_BEYOND_CHANCE"));
  EXPECT_GT(outcome.number("THEIL_H_HIGH"), outcome.number("THEIL_H_BEYOND_CHANCE"));
  EXPECT_NEAR(outcome.number("OUTPUT_MEASURES", "measure = 'hutchens' and \"group\" = 'high'", "value"),
              outcome.number("HUTCHENS"), 1e-12);
  EXPECT_NEAR(outcome.number("OUTPUT_MEASURES", "measure = 'theil_h' and \"group\" is null", "by_chance"),
              outcome.number("THEIL_H_BY_CHANCE"), 1e-12);
}

TEST(Segregation, TellsPartsAndMovesOfEverySchoolAndGroup) {
  const Outcome outcome = run('S', {});
  ASSERT_EQ(outcome.error, "") << outcome;
  double h = 0;
  for (const char *where : {"school = 'a'", "school = 'b'", "school = 'c'", "school = 'd'"})
    for (const char *group : {" and \"group\" = 'low'", " and \"group\" = 'high'"})
      h += std::abs(outcome.number("OUTPUT_GROUPS", QString(where) + group, "theil_h_part"));
  EXPECT_NEAR(h, outcome.number("THEIL_H"), 1e-12);
  Town moved; // one of "low" from a to d
  moved.units.column("low:double", {29, 10, 20, 1});
  const double change = run('S', moved).number("THEIL_H") - outcome.number("THEIL_H");
  EXPECT_NEAR(outcome.number("OUTPUT_GROUPS", "school = 'a' and \"group\" = 'low'", "theil_h_leaves") +
                  outcome.number("OUTPUT_GROUPS", "school = 'd' and \"group\" = 'low'", "theil_h_comes"),
              change, 1e-12);
  EXPECT_TRUE(std::isnan(outcome.number("OUTPUT_GROUPS", "school = 'd' and \"group\" = 'low'", "theil_h_leaves")));
}

TEST(Segregation, ComparesExpectedPupilsWithNoChance) {
  Town fractions;
  fractions.units.column("low:double", {29.5, 10, 20, 0});
  Town told;
  told.parameters = {{"MODELLED", true}};
  for (const Town &town : {fractions, told}) {
    const Outcome outcome = run('S', town);
    ASSERT_EQ(outcome.error, "");
    EXPECT_TRUE(std::isnan(outcome.number("THEIL_H_BY_CHANCE")));
    EXPECT_TRUE(std::isnan(outcome.number("THEIL_H_LOW")));
    EXPECT_TRUE(outcome.said("expected, not counted")) << outcome;
  }
}

TEST(Segregation, HasNoIntervalWithoutDraws) {
  Town town;
  town.parameters = {{"DRAWS", 0}};
  const Outcome outcome = run('S', town);
  EXPECT_TRUE(std::isnan(outcome.number("THEIL_H_LOW")));
  EXPECT_FALSE(std::isnan(outcome.number("THEIL_H_BY_CHANCE")));
}

TEST(Segregation, DrawsTheSameWithTheSameSeed) {
  Town town;
  const double low = run('S', town).number("THEIL_H_LOW");
  EXPECT_EQ(run('S', town).number("THEIL_H_LOW"), low);
  town.parameters = {{"SEED", 2}};
  EXPECT_NE(run('S', town).number("THEIL_H_LOW"), low);
}

/// Swedish statistics as they come: text, spaces between thousands, and ".." for what is below ten.
TEST(Segregation, ReadsHiddenCountsAsIntervals) {
  Town town;
  town.units.column("low:string", {"1 030", "10", "..", "."});
  town.units.column("high:string", {"1 010", "30", "20", "40"});
  const Outcome outcome = run('S', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_TRUE(outcome.warned({"hidden counts: 2", "0 to 9", "3, 4"})) << outcome;
  EXPECT_NEAR(outcome.number("OUTPUT", "name = 'a'", "pupils"), 2040, 1e-9);
  EXPECT_LE(outcome.number("THEIL_H_LOWEST"), outcome.number("THEIL_H"));
  EXPECT_GE(outcome.number("THEIL_H_HIGHEST"), outcome.number("THEIL_H"));
  EXPECT_LT(outcome.number("THEIL_H_LOWEST"), outcome.number("THEIL_H_HIGHEST"));
  EXPECT_TRUE(std::isnan(outcome.number("THEIL_H_LOW"))) << "no interval of draws with hidden counts";
  const double highest = outcome.number("THEIL_H_HIGHEST");
  town.units.column("low:string", {"1 030", "10", "0", "0"});
  EXPECT_LE(run('S', town).number("THEIL_H"), highest + 1e-12);
}

TEST(Segregation, LetsTotalsTellHiddenCounts) {
  Town town;
  town.units.column("low:string", {"30", "10", "20", ".."});
  town.units.column("all:string", {"40", "40", "40", "44"});
  town.parameters = {{"TOTAL", "all"}};
  const Outcome outcome = run('S', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_NEAR(outcome.number("OUTPUT", "name = 'd'", "low_pupils"), 4, 1e-9);
  EXPECT_TRUE(std::isnan(outcome.number("THEIL_H_LOWEST"))) << "nothing is hidden any more";
  EXPECT_FALSE(std::isnan(outcome.number("THEIL_H_LOW")));
  EXPECT_TRUE(outcome.warned({"numbers still open: 0"})) << outcome;
}

TEST(Segregation, RefusesHiddenCountsThatCannotBe) {
  Town town;
  town.units.column("low:string", {"30", "10", "20", ".."});
  town.units.column("all:string", {"40", "40", "40", "60"});
  town.parameters = {{"TOTAL", "all"}};
  const Outcome outcome = run('S', town);
  for (const char *part : {"units", "features 4", "10 or more"})
    EXPECT_TRUE(outcome.error.contains(part)) << outcome;
}

TEST(Segregation, RefusesTextThatIsNoNumber) {
  Town town;
  town.units.column("low:string", {"30", "~10", "20", "0"});
  const Outcome outcome = run('S', town);
  for (const char *part : {"units", "features 2", "~10", "low"})
    EXPECT_TRUE(outcome.error.contains(part)) << outcome;
}

TEST(Segregation, AddsUpTheRowsOfASchool) {
  Town town;
  town.units.column("school:string", {"x", "y", "x", "y"});
  town.parameters = {{"SCHOOL_ID_FIELD", "school"}};
  const Outcome outcome = run('S', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  Town two;
  two.units.rows.resize(2);
  two.units.column("low:double", {50, 10});
  two.units.column("high:double", {30, 70});
  EXPECT_NEAR(outcome.number("THEIL_H"), run('S', two).number("THEIL_H"), 1e-12);
  EXPECT_EQ(outcome.layer("OUTPUT")->featureCount(), 4);
  EXPECT_NEAR(outcome.number("OUTPUT", "name = 'a'", "low_share"), 62.5, 1e-9);
  EXPECT_NEAR(outcome.number("OUTPUT", "name = 'c'", "low_share"), 62.5, 1e-9);
  town.units.value(1, "school") = QVariant();
  EXPECT_TRUE(run('S', town).error.contains("features 2"));
}

TEST(Segregation, AddsUpHiddenCountsOfASchool) {
  Town town;
  town.units.column("school:string", {"x", "y", "x", "y"});
  town.units.column("low:string", {"30", "10", "..", "0"});
  town.parameters = {{"SCHOOL_ID_FIELD", "school"}};
  const Outcome outcome = run('S', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_NEAR(outcome.number("OUTPUT", "name = 'a'", "low_pupils"), 35, 1) << "30, and 0 to 9";
  EXPECT_LT(outcome.number("THEIL_H_LOWEST"), outcome.number("THEIL_H_HIGHEST"));
}

TEST(Segregation, MeasuresOrderedGroups) {
  Town town;
  town.units.column("middle:double", {5, 5, 5, 5});
  town.parameters = {{"GROUPS", QStringList{"low", "middle", "high"}}, {"ORDERED", QVariantList{0}}};
  const Outcome outcome = run('S', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_TRUE(outcome.said("low < middle < high")) << outcome;
  const double ordinal = outcome.number("OUTPUT_MEASURES", "measure = 'ordinal_information'", "value");
  EXPECT_GT(ordinal, 0);
  EXPECT_LT(ordinal, 1);
  EXPECT_FALSE(std::isnan(outcome.number("OUTPUT_MEASURES", "measure = 'rank_order_information'", "value")));
}

TEST(Segregation, MeasuresAnIndex) {
  Town town;
  town.units.column("index:double", {10, 20, 30, 40});
  town.parameters = {{"VALUE_FIELD", "index"}};
  const Outcome means = run('S', town);
  EXPECT_NEAR(means.number("OUTPUT_MEASURES", "measure = 'deviation_between'", "value"), std::sqrt(125), 1e-9);
  EXPECT_TRUE(std::isnan(means.number("VARIANCE_SHARE"))) << "not without the deviation within";
  town.units.column("spread:double", {10, 10, 10, 10});
  town.parameters["VALUE_DEVIATION_FIELD"] = "spread";
  EXPECT_NEAR(run('S', town).number("VARIANCE_SHARE"), 125 / 225., 1e-12);
  town.units.column("school:string", {"x", "x", "y", "y"}); // areas as parts of schools
  town.parameters = {{"VALUE_FIELD", "index"}, {"SCHOOL_ID_FIELD", "school"}};
  EXPECT_NEAR(run('S', town).number("VARIANCE_SHARE"), 100 / 125., 1e-12);
}

TEST(Segregation, WritesAPage) {
  const QTemporaryDir folder;
  Town town;
  town.parameters = {{"REPORT", folder.filePath("page.html")}};
  ASSERT_EQ(run('S', town).error, "");
  QFile file(folder.filePath("page.html"));
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  const QString page = QString::fromUtf8(file.readAll());
  EXPECT_TRUE(page.contains("<svg"));
  EXPECT_TRUE(page.contains("low"));
}

} // namespace skolmix::town
