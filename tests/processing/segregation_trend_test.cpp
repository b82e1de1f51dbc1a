#include "tests/processing/town.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <cmath>

namespace skolmix::town {
namespace {

/// Both years in one layer, with a field for the year.
Town oneLayer() {
  Town town;
  town.rolls.column("year:int", {2023, 2023, 2023});
  town.later.column("year:int", {2024, 2024, 2024});
  for (Row row : town.later.rows)
    town.rolls.rows.push_back(row);
  town.later.rows.resize(1);
  town.later.rows.front().values = {"W", "West", "municipal", 35, 35, 50, 20, 70, 2025};
  town.parameters = {{"YEAR_FIELD", "year"}};
  return town;
}

double changeOf(const Outcome &outcome, const char *measure, const char *field) {
  return outcome.number("OUTPUT_CHANGES", QStringLiteral("measure = '%1'").arg(measure), field);
}

} // namespace

TEST(Trend, DividesTheChange) {
  const Outcome outcome = run('T', {});
  ASSERT_EQ(outcome.error, "") << outcome;
  const double change = outcome.number("THEIL_H_CHANGE");
  EXPECT_NEAR(change, outcome.number("THEIL_H_LAST") - outcome.number("THEIL_H_FIRST"), 1e-12);
  EXPECT_NEAR(outcome.number("THEIL_H_OPENED") + outcome.number("THEIL_H_CLOSED") + outcome.number("THEIL_H_CONTINUED"),
              change, 1e-12);
  for (const char *measure : {"theil_h", "dissimilarity", "eta_squared", "hutchens"})
    EXPECT_NEAR(changeOf(outcome, measure, "opened") + changeOf(outcome, measure, "closed") +
                    changeOf(outcome, measure, "continued"),
                changeOf(outcome, measure, "change"), 1e-12)
        << measure;
  EXPECT_NEAR(outcome.sum("OUTPUT", "true", "theil_h_change"), outcome.number("THEIL_H_CONTINUED"), 1e-12);
  EXPECT_LT(outcome.number("THEIL_H_LOW"), change);
  EXPECT_GT(outcome.number("THEIL_H_HIGH"), change);
}

TEST(Trend, SaysWhatBecameOfEverySchool) {
  const Outcome outcome = run('T', {});
  for (const auto &[id, fate] :
       {std::pair("W", "continued"), std::pair("E", "continued"), std::pair("I", "closed"), std::pair("N", "opened")})
    EXPECT_EQ(outcome.value("OUTPUT", QStringLiteral("id = '%1'").arg(id), "fate").toString(), fate);
  EXPECT_NEAR(outcome.number("OUTPUT", "id = 'W'", "low_pupils_first"), 40, 1e-9);
  EXPECT_NEAR(outcome.number("OUTPUT", "id = 'W'", "low_pupils_last"), 35, 1e-9);
  EXPECT_TRUE(std::isnan(outcome.number("OUTPUT", "id = 'N'", "low_pupils_first")));
  EXPECT_TRUE(outcome.layer("OUTPUT")->getFeature(1).hasGeometry());
}

TEST(Trend, MeasuresYearByYear) {
  const Outcome outcome = run('T', {});
  const QString of = "measure = 'theil_h' and \"group\" is null and year = '%1'";
  EXPECT_NEAR(outcome.number("OUTPUT_MEASURES", of.arg("rolls"), "value"), outcome.number("THEIL_H_FIRST"), 1e-12);
  EXPECT_NEAR(outcome.number("OUTPUT_MEASURES", of.arg("later rolls"), "value"), outcome.number("THEIL_H_LAST"), 1e-12);
}

TEST(Trend, TakesYearsFromAField) {
  const Outcome outcome = run('T', oneLayer());
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_TRUE(outcome.said("From 2023 to 2025")) << outcome;
  const QString between = "measure = 'theil_h' and from_year = '2023' and to_year = '2024'";
  EXPECT_NEAR(outcome.number("OUTPUT_CHANGES", between, "opened"), run('T', {}).number("THEIL_H_OPENED"), 1e-12);
}

TEST(Trend, DoesNotSeeGroupsThatGrowEverywhereAlike) {
  Town town;
  town.later = town.rolls;
  town.later.name = "later rolls";
  town.later.column("low:double", {80, 30, 10});
  const Outcome outcome = run('T', town);
  EXPECT_NEAR(changeOf(outcome, "hutchens", "change"), 0, 1e-12);
  EXPECT_NEAR(changeOf(outcome, "dissimilarity", "change"), 0, 1e-12);
  EXPECT_GT(std::abs(changeOf(outcome, "theil_h", "change")), 1e-4);
}

TEST(Trend, HasNoIntervalOfExpectedPupils) {
  Town town;
  town.parameters = {{"MODELLED", true}};
  const Outcome outcome = run('T', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_TRUE(std::isnan(outcome.number("THEIL_H_LOW")));
}

TEST(Trend, GivesTheRestAGroupInEveryYear) {
  Town town;
  town.rolls.column("all:double", {70, 75, 15}); // nobody is left over in the first year
  town.later.column("all:double", {75, 80, 15});
  town.parameters = {{"TOTAL", "all"}};
  const Outcome outcome = run('T', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_NEAR(outcome.number("OUTPUT", "id = 'W'", "other_low / high_pupils_last"), 5, 1e-9);
  EXPECT_NEAR(outcome.number("OUTPUT", "id = 'W'", "other_low / high_pupils_first"), 0, 1e-9);
}

/// The changes and the measures take hidden counts in the same way.
TEST(Trend, ReadsHiddenCounts) {
  Town town;
  town.rolls.column("low:string", {"40", "15", ".."});
  town.later.column("low:string", {"35", "20", ".."});
  const Outcome outcome = run('T', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_TRUE(outcome.warned({"rolls", "hidden counts: 1"})) << outcome;
  const QString of = "measure = 'theil_h' and \"group\" is null and year = '%1'";
  EXPECT_NEAR(outcome.number("OUTPUT_MEASURES", of.arg("rolls"), "value"), outcome.number("THEIL_H_FIRST"), 1e-12);
  EXPECT_LT(outcome.number("OUTPUT_MEASURES", of.arg("rolls"), "lowest"), outcome.number("THEIL_H_FIRST"));
  EXPECT_TRUE(std::isnan(outcome.number("THEIL_H_LOW")));
}

TEST(Trend, RefusesWhatIsNoSeriesOfYears) {
  Town one = oneLayer();
  one.rolls.rows.resize(3);
  one.later.value(0, "year") = 2023;
  EXPECT_TRUE(run('T', one).error.contains("only one year (2023)")) << run('T', one);
  Town same;
  same.later.name = "rolls";
  EXPECT_TRUE(run('T', same).error.contains("Two layers are called “rolls”")) << run('T', same);
  Town nameless;
  nameless.later.value(1, "id") = QVariant();
  for (const char *part : {"later rolls", "“id”", "features 2"})
    EXPECT_TRUE(run('T', nameless).error.contains(part)) << run('T', nameless);
}

TEST(Trend, WritesAPage) {
  const QTemporaryDir folder;
  Town town;
  town.parameters = {{"REPORT", folder.filePath("page.html")}};
  ASSERT_EQ(run('T', town).error, "");
  QFile file(folder.filePath("page.html"));
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  EXPECT_TRUE(QString::fromUtf8(file.readAll()).contains("<svg"));
}

} // namespace skolmix::town
