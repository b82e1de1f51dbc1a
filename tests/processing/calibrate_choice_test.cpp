// What is fitted to rolls, totals or ways, and how it foretells another year.

#include "tests/processing/town.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <cmath>

namespace skolmix::town {
namespace {

/// A town of 6 × 6 squares with three schools, whose rolls follow from these parameters.
struct Chosen {
  double low = 4, high = 2, own = 1;
};

Town gridTown(const Chosen &chosen) {
  Town town;
  town.units.rows.clear();
  const std::array<std::pair<double, double>, 3> sites{{{100, 100}, {500, 150}, {300, 500}}};
  const std::array<QString, 3> ids{"W", "E", "N"};
  double rolls[3][2] = {};
  for (int x = 0; x < 6; ++x)
    for (int y = 0; y < 6; ++y) {
      const double low = 10 + (x * 7 + y * 5) % 23;
      const double high = 10 + (x * 11 + y * 3) % 29;
      town.units.rows.push_back({box(100 * x, 100 * y, 100 * x + 100, 100 * y + 100),
                                 {QStringLiteral("%1/%2").arg(x).arg(y), low, high, low, high, low + high}});
      const int own = y >= 3 ? 2 : x < 3 ? 0 : 1;
      for (const int group : {0, 1}) {
        double weights[3];
        double all = 0;
        for (int school = 0; school < 3; ++school) {
          const double km = std::hypot(100 * x + 50 - sites[school].first, 100 * y + 50 - sites[school].second) / 1000;
          weights[school] = std::exp((school == own ? chosen.own : 0) - (group == 0 ? chosen.low : chosen.high) * km);
          all += weights[school];
        }
        for (int school = 0; school < 3; ++school)
          rolls[school][group] += (group == 0 ? low : high) * weights[school] / all;
      }
    }
  town.catchments.rows = {{box(0, 0, 300, 300), {"W"}}, {box(300, 0, 600, 300), {"E"}}, {box(0, 300, 600, 600), {"N"}}};
  for (Table *table : {&town.rolls, &town.later}) {
    table->rows.clear();
    for (int school = 0; school < 3; ++school)
      table->rows.push_back({point(sites[school].first, sites[school].second),
                             {ids[school], ids[school], "municipal", rolls[school][0], rolls[school][1]}});
  }
  return town;
}

double estimate(const Outcome &outcome, const QString &parameter, const QString &group) {
  return outcome.number("OUTPUT", "parameter = '" + parameter + "' AND \"group\" = '" + group + "'", "value");
}

} // namespace

TEST(CalibrateChoice, FindsWhatTheRollsWereMadeOf) {
  Town town = gridTown({});
  town.parameters = {{"ATTRACTIVENESS", 0}};
  const Outcome fitted = run('K', town);
  EXPECT_NEAR(estimate(fitted, "distance_decay", "low"), 4, 0.01) << fitted;
  EXPECT_NEAR(estimate(fitted, "distance_decay", "high"), 2, 0.01);
  EXPECT_NEAR(estimate(fitted, "own_catchment", "high"), 1, 0.01);
  EXPECT_NEAR(fitted.number("AT_WRONG_SCHOOL"), 0, 1e-4);
  EXPECT_TRUE(fitted.results.value("CONVERGED").toBool());
  EXPECT_NEAR(fitted.number("OUTPUT_FIT", "school_id = 'W'", "low_share_difference"), 0, 0.01);
}

TEST(CalibrateChoice, WritesWhatExpectedMixTakes) {
  const QTemporaryDir folder;
  Town town = gridTown({});
  town.parameters = {{"ATTRACTIVENESS", 0}, {"OUTPUT", folder.filePath("choice.gpkg")}};
  ASSERT_EQ(run('K', town).error, "");
  town.schools = town.rolls;
  town.parameters = {{"MODEL", 3}, {"PLACES_FIELD", QVariant()}, {"CHOICE_PARAMETERS", folder.filePath("choice.gpkg")}};
  const Outcome mix = run('X', town);
  for (int school = 0; school < 3; ++school)
    EXPECT_NEAR(
        mix.number("OUTPUT", "school_id = '" + town.rolls.rows[school].values[0].toString() + "'", "low_pupils"),
        town.rolls.rows[school].values[3].toDouble(), 0.05)
        << mix;
  EXPECT_LT(mix.number("OUTPUT", "school_id = 'W'", "low_share_low"),
            mix.number("OUTPUT", "school_id = 'W'", "low_share_high"));
}

TEST(CalibrateChoice, FitsMeanWaysWhereNothingElseIsKnown) {
  Town town = gridTown({});
  town.parameters = {{"ROLL_FIELDS", QVariant()},
                     {"ATTRACTIVENESS", 0},
                     {"CATCHMENTS", QVariant()},
                     {"MEAN_WAYS", QVariantList{"low", "0.21", "high", "0,25"}}};
  const Outcome fitted = run('K', town);
  EXPECT_GT(estimate(fitted, "distance_decay", "low"), estimate(fitted, "distance_decay", "high")) << fitted;
  town.parameters.insert("MEAN_WAYS", QVariantList{"poor", 0.2});
  EXPECT_TRUE(run('K', town).error.contains("“poor = 0.2”")) << run('K', town);
}

TEST(CalibrateChoice, SaysWhatWouldTellTheDecay) {
  Town town = gridTown({});
  town.parameters = {{"ROLL_FIELDS", QVariant()}};
  const Outcome nothing = run('K', town);
  EXPECT_TRUE(nothing.error.contains("mean way to school")) << nothing;
}

TEST(CalibrateChoice, RefusesRollsThatAreNone) {
  Town town = gridTown({});
  town.parameters = {{"ROLL_FIELDS", QStringList{"low"}}};
  EXPECT_TRUE(run('K', town).error.contains("2 groups")) << run('K', town);
  town = gridTown({});
  town.rolls.rows[1].values[3] = -5;
  EXPECT_TRUE(run('K', town).error.contains("features 2")) << run('K', town);
  town = gridTown({});
  town.rolls.fields[3] = "low:string";
  for (Row &row : town.rolls.rows)
    row.values[3] = row.values[3].toString();
  town.rolls.rows[1].values[3] = "..";
  const Outcome hidden = run('K', town);
  EXPECT_TRUE(hidden.warned({"hidden", "features 2"})) << hidden;
}

TEST(CalibrateChoice, TellsOfRollsWithMorePupilsThanResidents) {
  Town town = gridTown({});
  for (Row &row : town.rolls.rows)
    row.values[3] = row.values[3].toDouble() * 1.5;
  const Outcome fitted = run('K', town);
  EXPECT_TRUE(fitted.warned({"“low”", "multiplied by 0"})) << fitted;
}

TEST(Backtest, FindsNoErrorWhereTheYearIsTheSame) {
  Town town = gridTown({});
  town.parameters = {{"ATTRACTIVENESS", 0}};
  const Outcome tested = run('Y', town);
  EXPECT_NEAR(tested.number("SHARE_ERROR"), 0, 0.05) << tested;
  EXPECT_NEAR(tested.number("SHARE_ERROR_UNCHANGED"), 0, 1e-9);
  EXPECT_GT(tested.number("SHARE_ERROR_CATCHMENTS"), 0.1);
  EXPECT_EQ(tested.number("INSIDE_INTERVAL"), 1);
  EXPECT_EQ(tested.layer("OUTPUT_ERRORS")->featureCount(), 3);
}

TEST(Backtest, NeedsTheSameGroups) {
  Town town = gridTown({});
  town.parameters = {{"NEXT_GROUPS", QStringList{"low", "high", "all"}}};
  EXPECT_FALSE(run('Y', town).error.isEmpty());
  town.parameters = {{"ROLL_FIELDS", QVariant()}, {"MEAN_WAYS", QVariantList{"", 0.2}}};
  EXPECT_TRUE(run('Y', town).error.contains("rolls of the first year")) << run('Y', town);
}

TEST(Backtest, TellsOfNewSchoolsAndUnknownRolls) {
  Town town = gridTown({});
  town.later.rows[2].values[0] = "New";
  town.later.rows[0].values[4] = QVariant();
  const Outcome tested = run('Y', town);
  EXPECT_TRUE(tested.said("1 schools are new in the other year")) << tested;
  EXPECT_TRUE(tested.warned({"2 schools are not known in the other year", "N, W"})) << tested;
}

TEST(Pages, AreWrittenByTheToolsOfSchoolChoice) {
  const QTemporaryDir folder;
  for (const char letter : {'X', 'K', 'Y'}) {
    Town town = gridTown({});
    town.schools = town.rolls;
    const QString path = folder.filePath(QString(QChar(letter)) + ".html");
    town.parameters = {{"REPORT", path}, {"PLACES_FIELD", QVariant()}};
    const Outcome outcome = run(letter, town);
    EXPECT_EQ(outcome.error, "") << letter;
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << letter;
    const QString page = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(page.contains("</html>")) << letter;
    EXPECT_FALSE(page.contains(">nan")) << letter;
  }
}

} // namespace skolmix::town
