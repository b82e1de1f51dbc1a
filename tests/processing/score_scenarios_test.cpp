// Scenarios side by side: the same figures as the tools for one kind of change, steps in their order, several stages,
// scenario files that give the same figures elsewhere, and refusals in words.

#include "segregation/measures.h"
#include "tests/processing/town.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <cmath>

namespace skolmix::town {
namespace {

/// Theil's H of schools with these numbers of low and high pupils.
double theilH(const std::vector<std::pair<double, double>> &schools) {
  Counts counts(schools.size(), 2);
  for (std::size_t i = 0; i < schools.size(); ++i)
    std::tie(counts[i][0], counts[i][1]) = schools[i];
  return measures(counts).theilH;
}

/// A change without a polygon: scenario, step, kind, school, others, stages, group, rule, value.
Row change(const QVariantList &values, const QString &wkt = {}) {
  QVariantList row{"", "", "", 1, "", QVariant(), QVariant(), QVariant(), QVariant(), QVariant(), QVariant(), 0, 0, ""};
  for (int i = 0; i < values.size(); ++i)
    row[i + 2] = values[i];
  return {wkt, row};
}

Town withChanges(const std::vector<Row> &rows) {
  Town town;
  town.changes.rows = rows;
  return town;
}

/// Stage 2 has the same units; West offers both stages, East only the first.
Town twoStages(const std::vector<Row> &rows) {
  Town town = withChanges(rows);
  town.also = QStringList{"UNITS_2"};
  town.schools.column("stages:string", {"1,2", "1,2"});
  town.catchments.column("stage:string", {"1", "1"});
  for (const auto &[wkt, school] : {std::pair(box(0, 0, 100, 200), "W"), {box(100, 0, 200, 200), "E"}})
    town.catchments.rows.push_back({wkt, {school, "2"}});
  town.parameters = {{"STAGE", "1"},
                     {"STAGE_2", "2"},
                     {"STAGE_FIELD", "stage"},
                     {"PLACES_FIELD_2", "places"},
                     {"SCHOOL_STAGE_FIELD", "stages"}};
  return town;
}

const QString first = "rank = 1", today = "scenario = 'Today'";

} // namespace

TEST(ScoreScenarios, GiveTheFiguresOfTheToolForBoundaries) {
  const Outcome scenarios = run('Z', {});
  const Outcome proposals = run('B', {});
  ASSERT_EQ(scenarios.error, "") << scenarios;
  EXPECT_EQ(scenarios.layer("OUTPUT_SCORES")->featureCount(), 4) << "two scenarios, today, and the nearest schools";
  for (const QString &name : {QString("d to West"), QString("c to East")}) {
    const QString here = "scenario = '" + name + "'";
    const QString there = "proposal = '" + name + "'";
    EXPECT_EQ(scenarios.number("OUTPUT_SCORES", here, "theil_h"),
              proposals.number("OUTPUT_SCORES", there, "theil_h_after"));
    EXPECT_EQ(scenarios.number("OUTPUT_SCORES", here, "way_mean_m"),
              proposals.number("OUTPUT_SCORES", there, "way_mean_m_after"));
    EXPECT_EQ(scenarios.number("OUTPUT_SCORES", here, "pupils_who_change"),
              proposals.number("OUTPUT_SCORES", there, "pupils_who_change"));
  }
  EXPECT_NEAR(scenarios.number("OUTPUT_SCORES", today, "theil_h"), theilH({{50, 30}, {10, 70}}), 1e-12);
  EXPECT_NEAR(scenarios.number("OUTPUT_SCORES", today, "pupils_above_places"), 20, 1e-9);
  EXPECT_EQ(scenarios.results.value("BEST_SCENARIO").toString(), "d to West");
  EXPECT_EQ(scenarios.number("SCENARIO_COUNT"), 2);
  EXPECT_NEAR(scenarios.number("PUPILS"), 160, 1e-9);
  EXPECT_EQ(scenarios.value("OUTPUT_SCORES", "rank = 2", "dominated_by").toString(), "d to West")
      << "c to East has higher H, the same ways and pupils who change, and more pupils above places";
}

TEST(ScoreScenarios, MakeChangesInTheirOrder) {
  // Open North on c, then close West: a goes to North, too. Rows come in another order than the steps.
  const Outcome outcome = run('Z', withChanges({change({"Move north", 2, "close", "W"}),
                                                change({"Move north", 1, "open", "North"}, box(0, 100, 100, 200))}));
  ASSERT_EQ(outcome.error, "") << outcome;
  const auto pupils = [&](const QString &school, const QString &field) {
    return outcome.number("OUTPUT", "school_id = '" + school + "'", field);
  };
  EXPECT_NEAR(pupils("W", "pupils_change"), -80, 1e-9);
  EXPECT_NEAR(pupils("North", "low_pupils_after") + pupils("E", "low_pupils_after"), 60, 1e-9);
  EXPECT_GT(pupils("North", "low_pupils_after"), 34) << "most of a is nearer to North than to East";
  EXPECT_EQ(pupils("North", "places"), 50);
  EXPECT_TRUE(outcome.said("Move north"));
}

TEST(ScoreScenarios, ScoreSeveralStages) {
  const Outcome outcome =
      run('Z', twoStages({change({"Pair", 1, "merge", "W", "E", "1"}),
                          change({"Only stage 2", 1, "redraw", "E", QVariant(), "2"}, box(0, 0, 100, 200))}));
  ASSERT_EQ(outcome.error, "") << outcome;
  const QString pair = "proposal = 'Pair' AND stage = '1' AND school_id = ";
  EXPECT_NEAR(outcome.number("OUTPUT", pair + "'W'", "pupils_after"), 160, 1e-9);
  EXPECT_NEAR(outcome.number("OUTPUT", pair + "'E'", "pupils_change"), -80, 1e-9);
  EXPECT_NEAR(outcome.number("OUTPUT", "plan = 'Pair · 2' AND school_id = 'E'", "pupils_after"), 160, 1e-9);
  EXPECT_NEAR(outcome.number("OUTPUT_SCORES", "scenario = 'Pair'", "theil_h"), 0, 1e-12);
  EXPECT_NEAR(outcome.number("OUTPUT_SCORES", "scenario = 'Pair'", "pupils_who_change"), 160, 1e-9);
  EXPECT_NEAR(outcome.number("OUTPUT_SCORES", "scenario = 'Only stage 2'", "theil_h"), theilH({{50, 30}, {10, 70}}) / 2,
              1e-12);
  EXPECT_NEAR(outcome.number("OUTPUT_STAGES", "scenario = 'Only stage 2' AND stage = '2'", "pupils_above_places"), 100,
              1e-9);
  EXPECT_NEAR(outcome.number("OUTPUT_SCORES", today, "classmates_apart"), 0, 1e-9);
  EXPECT_NEAR(outcome.number("PUPILS"), 320, 1e-9);
  EXPECT_EQ(outcome.layer("OUTPUT_CATCHMENTS")->featureCount(), 9)
      << "two stages with two schools today; a pair has one catchment per stage";
}

TEST(ScoreScenarios, BuildHomesWithTheirOwnPupils) {
  Town town = withChanges({change({"Homes", 1, "housing", QVariant(), QVariant(), QVariant(), QVariant(), "rented", 40},
                                  box(10, 10, 20, 20))});
  town.also = QStringList{"TENURES"};
  const Outcome outcome = run('Z', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_NEAR(outcome.number("OUTPUT", "school_id = 'W'", "low_pupils_after"), 70, 1e-9);
  EXPECT_NEAR(outcome.number("OUTPUT", "school_id = 'W'", "high_pupils_after"), 40, 1e-9);
  EXPECT_NEAR(outcome.number("OUTPUT", "school_id = 'W'", "pupils_before"), 80, 1e-9);
  EXPECT_NEAR(outcome.number("PUPILS_WHO_CHANGE"), 0, 1e-9) << "who is new changes no school";
  EXPECT_TRUE(outcome.said("other pupils than today")) << outcome;
}

TEST(ScoreScenarios, RunAgainFromTheirFileWithTheSameFigures) {
  const QTemporaryDir folder;
  Town town = withChanges(
      {change({"Homes", 1, "housing", QVariant(), QVariant(), QVariant(), QVariant(), "rented", 40},
              box(10, 10, 20, 20)),
       change({"North", 1, "open", "North", QVariant(), QVariant(), QVariant(), QVariant(), 70}),
       change({"North", 2, "redraw", "E"}, box(0, 100, 50, 150)),
       change({"Queue", 1, "admission", QVariant(), QVariant(), QVariant(), QVariant(), "queue_time, lottery", 2})});
  town.also = QStringList{"TENURES", "CHOICE_PARAMETERS"};
  const QString file = folder.filePath("made here.gpkg");
  town.parameters = {{"SCENARIO_FILE", file}, {"MODEL", 4}, {"DRAWS", 5}};
  const Outcome here = run('Z', town);
  ASSERT_EQ(here.error, "") << here;
  ASSERT_TRUE(QFile::exists(file));
  const QString elsewhere = folder.filePath("elsewhere.gpkg");
  ASSERT_TRUE(QFile::copy(file, elsewhere));
  for (const char *table : {"CHANGES", "SITES", "TENURES", "SCENARIOS"})
    town.parameters[table] = elsewhere + "|layername=" + QString(table).toLower();
  town.parameters.remove("SCENARIO_FILE");
  const Outcome there = run('Z', town);
  ASSERT_EQ(there.error, "") << there;
  for (const char *scenario : {"Homes", "North", "Queue"})
    for (const char *field : {"theil_h", "theil_h_low", "way_mean_m", "pupils_who_change", "pupils_above_places"})
      EXPECT_EQ(there.number("OUTPUT_SCORES", QStringLiteral("scenario = '%1'").arg(scenario), field),
                here.number("OUTPUT_SCORES", QStringLiteral("scenario = '%1'").arg(scenario), field))
          << scenario << ' ' << field;
  EXPECT_TRUE(there.said("the same H as when they were scored before")) << there;
  EXPECT_FALSE(there.warned({"layers are not those"}));
  town.units.value(0, "low") = 31;
  const Outcome changed = run('Z', town);
  EXPECT_TRUE(changed.warned({"The layers are not those", "UNITS"})) << changed;
  EXPECT_TRUE(changed.warned({"another H", "North"}));
}

TEST(ScoreScenarios, TellWhatTheModelCannot) {
  const Outcome outcome = run('Z', withChanges({change({"Bus", 1, "bus_pass", "E"})}));
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_TRUE(outcome.warned({"cannot tell the effect", "bus_pass"})) << outcome;
}

TEST(ScoreScenarios, RefuseInWordsWhatCannotBe) {
  const std::vector<std::pair<std::vector<Row>, QStringList>> impossible{
      {{change({"S", 1, "close", "W"}), change({"S", 2, "close", "W"})}, {"Scenario “S”, change 2", "“W” is not open"}},
      {{change({"S", 1, "close", "W"}), change({"S", 2, "close", "E"})}, {"No school", "“E”"}},
      {{change({"S", 1, "open", "Nowhere"})}, {"no school or site “Nowhere”"}},
      {{change({"S", 1, "open", "W"})}, {"“W” is open already"}},
      {{change({"S", 1, "redraw", "W"})}, {"Layer “changes”, features 1", "need a polygon"}},
      {{change({"S", 1, "extend", "W"})}, {"needs a value"}},
      {{change({"S", 1, "redraw", "W", QVariant(), "7-9"}, box(0, 0, 10, 10))}, {"no stage “7-9”"}},
      {{change({"S", 1, "demolish", "W"})}, {"Layer “changes”, feature 1", "“demolish”", "share_catchment"}},
      {{change({"", 1, "close", "W"})}, {"belongs to no scenario"}},
      {{change({"S", 1, "admission", QVariant(), QVariant(), QVariant(), QVariant(), "beauty"})},
       {"“beauty”", "sibling"}},
      {{change({"S", 1, "housing", QVariant(), QVariant(), QVariant(), QVariant(), "castle", 3}, box(0, 0, 9, 9))},
       {"tenure “castle”"}},
      {{change({"S", 1, "profile", "W", QVariant(), QVariant(), "tall", QVariant(), 1})}, {"no group “tall”"}}};
  for (const auto &[rows, words] : impossible) {
    const Outcome outcome = run('Z', withChanges(rows));
    for (const QString &word : words)
      EXPECT_TRUE(outcome.error.contains(word)) << word.toStdString() << '\n' << outcome;
  }
  Town unequal = withChanges(
      {change({"S", 1, "housing", QVariant(), QVariant(), QVariant(), QVariant(), "rented", 3}, box(0, 0, 9, 9))});
  unequal.also = QStringList{"TENURES"};
  unequal.parameters = {{"GROUPS_2", QStringList{"se", "ab"}}};
  EXPECT_TRUE(run('Z', unequal).error.contains("tenure “rented”")) << run('Z', unequal);
  Town twice;
  twice.sites.value(0, "site") = "W";
  EXPECT_TRUE(run('Z', twice).error.contains("called like a school")) << run('Z', twice);
}

TEST(ScoreClosures, TryEverySchool) {
  const Outcome outcome = run('O', {});
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_EQ(outcome.number("CANDIDATE_COUNT"), 2);
  for (const QString &name : {QString("Close West"), QString("Close East")})
    EXPECT_NEAR(outcome.number("OUTPUT_SCORES", "scenario = '" + name + "'", "theil_h"), 0, 1e-12) << "one is left";
  Town town;
  town.parameters = {{"CANDIDATES", "W"}};
  EXPECT_EQ(run('O', town).layer("OUTPUT_CANDIDATES")->featureCount(), 1);
  town.parameters = {{"CANDIDATES", "W; X"}};
  EXPECT_TRUE(run('O', town).error.contains("X"));
  town.parameters = {{"IN_PAIRS", true}};
  EXPECT_TRUE(run('O', town).error.contains("no such change")) << "closing both leaves no school";
}

TEST(ScoreMergers, TryNeighboursAndPairs) {
  const Outcome outcome = run('G', twoStages({}));
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_EQ(outcome.number("CANDIDATE_COUNT"), 4) << "each takes in the other, or takes the lower stage of both";
  EXPECT_NEAR(outcome.number("OUTPUT", "proposal = 'West takes 1, East the rest' AND stage = '2' AND school_id = 'E'",
                             "pupils_after"),
              160, 1e-9);
  Town far;
  far.parameters = {{"LONGEST_WAY", 50}};
  EXPECT_TRUE(run('G', far).error.contains("no such change")) << run('G', far);
}

TEST(ScoreStages, TryEveryRunOfStages) {
  const Outcome outcome = run('F', twoStages({}));
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_EQ(outcome.number("CANDIDATE_COUNT"), 4) << "each school with one of the two stages";
  EXPECT_NEAR(outcome.number("OUTPUT", "proposal = 'West: 2' AND stage = '1' AND school_id = 'E'", "pupils_after"), 160,
              1e-9);
  EXPECT_NEAR(outcome.number("OUTPUT_CANDIDATES", "scenario = 'West: 2'", "estimated_h"),
              outcome.number("OUTPUT_SCORES", "scenario = 'West: 2'", "theil_h"), 1e-12);
}

} // namespace skolmix::town
