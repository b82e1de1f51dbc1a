#include "tests/processing/town.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <cmath>

namespace skolmix::town {
namespace {

double entropy(double p) { return p > 0 && p < 1 ? -p * std::log(p) - (1 - p) * std::log(1 - p) : 0; }

/// Theil's H of schools with these numbers of low and of all pupils.
double theilH(const std::vector<std::pair<double, double>> &schools) {
  double low = 0, all = 0, within = 0;
  for (const auto &[own, pupils] : schools) {
    low += own;
    all += pupils;
    within += pupils * entropy(own / pupils);
  }
  return 1 - within / (all * entropy(low / all));
}

double term(const Outcome &outcome, const char *kind, const char *code) {
  return outcome.number("OUTPUT", QStringLiteral("kind = '%1' and code = '%2'").arg(kind, code), "theil_h");
}

} // namespace

TEST(Decomposition, DividesBetweenAndWithinOperators) {
  const Outcome outcome = run('W', {});
  ASSERT_EQ(outcome.error, "") << outcome;
  const double all = theilH({{40, 70}, {15, 75}, {5, 15}});
  const double between = theilH({{55, 145}, {5, 15}});
  EXPECT_NEAR(outcome.number("THEIL_H"), all, 1e-12);
  EXPECT_NEAR(outcome.number("THEIL_H_BETWEEN"), between, 1e-12);
  EXPECT_NEAR(outcome.number("THEIL_H_WITHIN"), all - between, 1e-12);
  EXPECT_NEAR(term(outcome, "between_within", "operator"), between, 1e-12);
  EXPECT_NEAR(outcome.sum("OUTPUT", "kind = 'between_within' and code <> 'total'", "theil_h"), all, 1e-12);
  EXPECT_NEAR(outcome.sum("OUTPUT_AREAS", "true", "theil_h_part"), all - between, 1e-12);
  EXPECT_NEAR(outcome.number("OUTPUT_AREAS", "part = 'municipal'", "theil_h_own"), theilH({{40, 70}, {15, 75}}), 1e-12);
  EXPECT_NEAR(outcome.number("OUTPUT_AREAS", "part = 'municipal'", "pupils"), 145, 1e-12);
}

TEST(Decomposition, DividesByFieldsWithinFields) {
  Town town;
  town.rolls.column("district:string", {"north", "south", "north"});
  town.parameters = {{"DIVISIONS", QStringList{"district", "operator"}}};
  const Outcome outcome = run('W', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  const double districts = theilH({{45, 85}, {15, 75}});
  const double all = theilH({{40, 70}, {15, 75}, {5, 15}});
  EXPECT_NEAR(term(outcome, "between_within", "district"), districts, 1e-12);
  EXPECT_NEAR(term(outcome, "between_within", "operator"), all - districts, 1e-12);
  EXPECT_NEAR(term(outcome, "between_within", "schools"), 0, 1e-12);
}

/// 50 of 80 are low at West if all go to the nearest school, and 10 of 80 at East; catchments are the same here.
TEST(Decomposition, FollowsPupilsFromHomeToSchool) {
  const Outcome outcome = run('W', {});
  ASSERT_EQ(outcome.error, "") << outcome;
  const double nearest = theilH({{50, 80}, {10, 80}});
  EXPECT_NEAR(outcome.number("THEIL_H_HOMES"), theilH({{30, 40}, {10, 40}, {20, 40}, {0, 40}}), 1e-9);
  EXPECT_NEAR(outcome.number("THEIL_H_NEAREST"), nearest, 1e-9);
  EXPECT_NEAR(outcome.number("THEIL_H_CATCHMENTS"), nearest, 1e-9);
  const double beyond = outcome.number("THEIL_H_BEYOND_CHANCE");
  EXPECT_NEAR(term(outcome, "home_to_school", "housing"), nearest, 1e-9);
  EXPECT_NEAR(term(outcome, "home_to_school", "catchments"), 0, 1e-9);
  EXPECT_NEAR(term(outcome, "home_to_school", "choice"), beyond - nearest, 1e-9);
  EXPECT_NEAR(term(outcome, "home_to_school", "chance"), outcome.number("THEIL_H") - beyond, 1e-12);
  EXPECT_NEAR(outcome.sum("OUTPUT", "kind = 'home_to_school' and code <> 'total'", "theil_h"),
              outcome.number("THEIL_H"), 1e-12);
  EXPECT_LT(outcome.number("THEIL_H_EVEN"), 0.01) << "two schools within reach of all can be mixed evenly";
}

/// With one school within reach the most even catchments are the nearest schools.
TEST(Decomposition, KnowsTheReachOfCatchments) {
  Town town;
  town.parameters = {{"REACH", 1}};
  const Outcome outcome = run('W', town);
  EXPECT_NEAR(outcome.number("THEIL_H_EVEN"), outcome.number("THEIL_H_NEAREST"), 1e-9);
}

TEST(Decomposition, ScalesResidentsToPupils) {
  Town twice;
  twice.units.column("low:double", {60, 20, 40, 0});
  EXPECT_NEAR(run('W', twice).number("THEIL_H_NEAREST"), run('W', {}).number("THEIL_H_NEAREST"), 1e-9);
  EXPECT_TRUE(run('W', twice).said("low: 120 residents, 60 pupils"));
}

TEST(Decomposition, TakesOtherFieldsOfTheUnits) {
  Town town;
  town.units.column("born_low:double", {30, 10, 20, 0});
  town.units.column("born_high:double", {10, 30, 20, 40});
  town.units.column("low:double", {1, 1, 1, 1});
  town.parameters = {{"UNIT_GROUPS", QStringList{"born_low", "born_high"}}};
  EXPECT_NEAR(run('W', town).number("THEIL_H_NEAREST"), run('W', {}).number("THEIL_H_NEAREST"), 1e-9);
  town.parameters = {{"UNIT_GROUPS", QStringList{"born_low"}}};
  EXPECT_NE(run('W', town).error, "");
}

TEST(Decomposition, WorksWithoutCatchmentsAndWithoutHomes) {
  Town town;
  town.parameters = {{"CATCHMENTS", QVariant()}};
  const Outcome noCatchments = run('W', town);
  ASSERT_EQ(noCatchments.error, "") << noCatchments;
  EXPECT_TRUE(std::isnan(noCatchments.number("THEIL_H_CATCHMENTS")));
  EXPECT_NEAR(noCatchments.sum("OUTPUT", "kind = 'home_to_school' and code <> 'total'", "theil_h"),
              noCatchments.number("THEIL_H"), 1e-12);
  town.parameters = {{"UNITS", QVariant()}, {"CATCHMENTS", QVariant()}, {"SCHOOLS", QVariant()}};
  const Outcome divided = run('W', town);
  ASSERT_EQ(divided.error, "") << divided;
  EXPECT_EQ(divided.sum("OUTPUT", "kind = 'home_to_school'", "theil_h"), 0);
  town.parameters["DIVISIONS"] = QVariant();
  EXPECT_TRUE(run('W', town).error.contains("nothing to divide"));
}

TEST(Decomposition, TakesNoChanceFromExpectedPupils) {
  Town town;
  town.parameters = {{"MODELLED", true}};
  const Outcome outcome = run('W', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_EQ(outcome.number("THEIL_H_BEYOND_CHANCE"), outcome.number("THEIL_H"));
}

TEST(Decomposition, NamesSchoolsWithoutADivision) {
  Town town;
  town.rolls.value(1, "operator") = QVariant();
  const Outcome outcome = run('W', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_TRUE(outcome.warned({"rolls", "operator", "2"})) << outcome;
  EXPECT_NEAR(outcome.sum("OUTPUT_AREAS", "true", "pupils"), 160, 1e-12);
}

/// Every school has the mix of the whole: less unlike than chance makes them.
TEST(Decomposition, DividesNothingAmongHousingAndChoiceWhereThereIsOnlyChance) {
  const QTemporaryDir folder;
  Town town;
  town.rolls.column("low:double", {20, 20, 5});
  town.rolls.column("high:double", {40, 40, 10});
  town.parameters = {{"REPORT", folder.filePath("page.html")}};
  const Outcome outcome = run('W', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_LT(outcome.number("THEIL_H_BEYOND_CHANCE"), 0);
  QFile file(folder.filePath("page.html"));
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  const QString page = QString::fromUtf8(file.readAll());
  EXPECT_FALSE(page.contains("inf %"));
  EXPECT_FALSE(page.contains("nan %"));
}

TEST(Decomposition, WritesAPage) {
  const QTemporaryDir folder;
  Town town;
  town.parameters = {{"REPORT", folder.filePath("page.html")}};
  ASSERT_EQ(run('W', town).error, "");
  QFile file(folder.filePath("page.html"));
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  EXPECT_TRUE(QString::fromUtf8(file.readAll()).contains("<svg"));
}

} // namespace skolmix::town
