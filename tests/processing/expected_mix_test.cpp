// Who would really go where: the same figures as the catchments on paper where all follow them, closed forms where
// pupils choose by the way, and places where schools admit.

#include "tests/processing/town.h"

#include <gtest/gtest.h>

#include <qgsgeometry.h>

#include <QFile>
#include <QTemporaryDir>

#include <cmath>

namespace skolmix::town {
namespace {

const QString west = "school_id = 'W'", east = "school_id = 'E'", outside = "school_id IS NULL";

enum Model { Catchment, TakeUp, Gravity, Logit, Admission };

Town choosing(Model model) {
  Town town;
  town.also = QStringList{"CHOICE_PARAMETERS"};
  town.parameters = {{"MODEL", model}};
  return town;
}

/// The pupils of a group whom W gets, with these utilities of W less those of E, per square.
double logistic(double difference) { return 1 / (1 + std::exp(-difference)); }

} // namespace

TEST(ExpectedMix, IsThatOfTheCatchmentsWhereAllFollowThem) {
  for (const Model model : {Catchment, TakeUp}) {
    Town town;
    town.parameters = {{"MODEL", model}};
    const Outcome mix = run('X', town);
    EXPECT_NEAR(mix.number("OUTPUT", west, "low_pupils"), 50, 1e-9) << mix;
    EXPECT_NEAR(mix.number("OUTPUT", east, "high_pupils"), 70, 1e-9);
    EXPECT_NEAR(mix.number("DISSIMILARITY"), 8 / 15., 1e-9);
    EXPECT_NEAR(mix.number("OUTPUT", west, "use_of_places"), 80, 1e-9);
    EXPECT_NEAR(mix.number("PUPILS_ABOVE_PLACES"), 20, 1e-9);
    EXPECT_NEAR(mix.number("WAY_MEAN"), 50, 0.1) << "half of the pupils live around their school, half 100 m from it";
    EXPECT_EQ(mix.layer("OUTPUT_FLOWS")->featureCount(), 4);
  }
}

TEST(ExpectedMix, GivesThePupilsOfTheLogit) {
  const Outcome mix = run('X', choosing(Logit));
  // From a and c, E is √(100² + …) − … farther away and not the own school; E is worth 0.5 more.
  double low = 0;
  for (const auto &[pupils, toWest, toEast, own] :
       {std::tuple(30., 0., 100., 1), {10., 100., 0., -1}, {20., 100., std::hypot(100, 100), 1}})
    low += pupils * logistic(own * 1 - 0.5 - 10 * (toWest - toEast) / 1000);
  EXPECT_NEAR(mix.number("OUTPUT", west, "low_pupils"), low, 0.01) << mix;
  EXPECT_NEAR(mix.number("PUPILS"), 160, 1e-9);
  EXPECT_LT(mix.number("OUTPUT", west, "low_share_low"), mix.number("OUTPUT", west, "low_share"));
  EXPECT_GT(mix.number("OUTPUT", west, "low_share_high"), mix.number("OUTPUT", west, "low_share"));
  EXPECT_TRUE(std::isnan(mix.number("OUTPUT", west, "low_share_min"))) << "where pupils choose there are no bounds";
  EXPECT_NEAR(mix.sum("OUTPUT_FLOWS", "true", "pupils"), 160, 1e-6);
  EXPECT_NEAR(mix.sum("OUTPUT", "true", "low_surplus"), 0, 1e-9);
}

TEST(ExpectedMix, GivesThePupilsOfHuff) {
  const Outcome mix = run('X', choosing(Gravity));
  double low = 0;
  for (const auto &[pupils, toWest, toEast, own] :
       {std::tuple(30., 1., 100., 1), {10., 100., 1., -1}, {20., 100., std::hypot(100, 100), 1}})
    low += pupils * logistic(own * 1 - 0.5 - std::log(toWest / toEast));
  EXPECT_NEAR(mix.number("OUTPUT", west, "low_pupils"), low, 0.01) << mix;
}

TEST(ExpectedMix, ReckonsWithACostMatrix) {
  Town town = choosing(Logit);
  town.also.append("COSTS");
  town.parameters.insert("COST_UNIT_FIELD", "unit");
  town.parameters.insert("COST_SCHOOL_FIELD", "school");
  town.parameters.insert("COST_FIELD", "minutes");
  town.choice.rows[0].values[3] = 0.2; // per minute now
  town.choice.rows[1].values[3] = 0.1;
  const Outcome mix = run('X', town);
  double low = 0;
  for (const auto &[pupils, toWest, toEast, own] : {std::tuple(30., 2., 12., 1), {10., 12., 2., -1}, {20., 4., 14., 1}})
    low += pupils * logistic(own * 1 - 0.5 - 0.2 * (toWest - toEast));
  EXPECT_NEAR(mix.number("OUTPUT", west, "low_pupils"), low, 1e-9) << mix;

  town.choice.column("unit:string", {"per km", "per km", "", "", ""});
  EXPECT_TRUE(run('X', town).error.contains("per cost")) << run('X', town);

  town.choice.column("unit:string", {"", "", "", "", ""});
  town.costs.rows[1].values[2] = -1;
  EXPECT_TRUE(run('X', town).error.contains("features 2")) << run('X', town);
  town.costs.rows[1] = town.costs.rows[0];
  EXPECT_TRUE(run('X', town).error.contains("more than one cost")) << run('X', town);
  town.costs.rows = {{{}, {"a", "W", 3}}, {{}, {"z", "W", 3}}};
  const Outcome lost = run('X', town);
  EXPECT_TRUE(lost.warned({"“costs”", "1 rows"})) << lost;
  EXPECT_TRUE(lost.warned({"way to no school", "c, b, d"})) << lost;
  EXPECT_NEAR(lost.number("PUPILS_OUTSIDE"), 120, 1e-9);
}

TEST(ExpectedMix, FollowsStreets) {
  Town town = choosing(Logit);
  town.parameters.insert("MAX_DISTANCE_TO_NETWORK", 60);
  const Outcome mix = run('X', town);
  EXPECT_TRUE(mix.said("follow the lines of “streets”")) << mix;
  EXPECT_TRUE(mix.warned({"way to no school", "d"})) << mix;
  EXPECT_NEAR(mix.number("PUPILS_OUTSIDE"), 40, 1e-9) << "no street leads to d";
}

TEST(ExpectedMix, KeepsDistanceModelsWithinThePlaces) {
  Town town = choosing(Logit);
  town.schools.value(1, "places") = 60;
  EXPECT_GT(run('X', town).number("PUPILS_ABOVE_PLACES"), 10);
  town.parameters.insert("RESPECT_PLACES", true);
  const Outcome within = run('X', town);
  EXPECT_LT(within.number("PUPILS_ABOVE_PLACES"), 0.02) << within;
  EXPECT_NEAR(within.number("OUTPUT", east, "pupils"), 60, 0.02);
  EXPECT_TRUE(within.said("more pupils who want to go there than places: East")) << within;
}

TEST(ExpectedMix, AdmitsPupilsWithinThePlaces) {
  Town town = choosing(Admission);
  town.parameters.insert("PRIORITIES", QVariantList{1, 2});
  const Outcome mix = run('X', town);
  EXPECT_NEAR(mix.number("PUPILS"), 160, 1e-9) << mix;
  EXPECT_NEAR(mix.number("OUTPUT", east, "pupils"), 60, 1e-9);
  EXPECT_NEAR(mix.number("OUTPUT", west, "pupils"), 100, 1e-9);
  EXPECT_EQ(mix.number("PUPILS_ABOVE_PLACES"), 0);
  EXPECT_GT(mix.number("FIRST_CHOICE"), 0.5);
  EXPECT_LT(mix.number("FIRST_CHOICE"), 1);
  EXPECT_TRUE(mix.said("get the school they like best")) << mix;
  EXPECT_EQ(mix.everything(), run('X', town).everything()) << "the same seed gives the same pupils";
  town.parameters.insert("SEED", 2);
  EXPECT_NE(mix.everything(), run('X', town).everything());
}

TEST(ExpectedMix, ReservesPlacesAndKeepsQuotas) {
  Town town = choosing(Admission);
  const double without = run('X', town).number("OUTPUT", east, "low_pupils");
  town.parameters.insert("RESERVES", QVariantList{"E", "low", 0.5});
  const double reserved = run('X', town).number("OUTPUT", east, "low_pupils");
  EXPECT_GT(reserved, without + 1);
  town.parameters.remove("RESERVES");
  town.parameters.insert("QUOTAS", QVariantList{"", "high", 0.5});
  const Outcome quota = run('X', town);
  EXPECT_LE(quota.number("OUTPUT", east, "high_pupils"), 30 + 1e-9) << quota;
  town.parameters.insert("QUOTAS", QVariantList{"", "hihg", 0.5});
  EXPECT_TRUE(run('X', town).error.contains("hihg"));
  town.parameters.insert("QUOTAS", QVariantList{"Q", "high", 0.5});
  EXPECT_TRUE(run('X', town).error.contains("“Q”")) << run('X', town);
}

TEST(ExpectedMix, LetsTheMixEnterTheChoices) {
  Town town = choosing(Logit);
  town.choice.rows.push_back({{}, {"composition", QVariant(), QVariant(), 1, QVariant()}});
  const Outcome mild = run('X', town);
  EXPECT_TRUE(mild.said("Choices and mix agree")) << mild;
  EXPECT_GT(mild.number("THEIL_H"), run('X', choosing(Logit)).number("THEIL_H"));
  town.choice.rows.back().values[3] = 12;
  const Outcome strong = run('X', town);
  EXPECT_TRUE(strong.warned({"can agree in", "Which of them"})) << strong;
}

TEST(ExpectedMix, SendsLeakingPupilsToIndependentSchools) {
  Town town = choosing(TakeUp);
  town.schools.rows.push_back({point(100, 100), {"I", "Independent", 30, "fristående"}});
  town.choice.rows = {{{}, {"take_up", "low", QVariant(), 0.9, QVariant()}},
                      {{}, {"take_up", "high", QVariant(), 0.8, QVariant()}},
                      {{}, {"independent", QVariant(), QVariant(), 0.5, QVariant()}}};
  const Outcome mix = run('X', town);
  EXPECT_NEAR(mix.number("OUTPUT", "school_id = 'I'", "low_pupils"), 3, 1e-9) << mix;
  EXPECT_NEAR(mix.number("OUTPUT", "school_id = 'I'", "high_pupils"), 10, 1e-9);
  EXPECT_NEAR(mix.number("OUTPUT", outside, "high_pupils"), 10, 1e-9);
  EXPECT_EQ(mix.value("OUTPUT", "school_id = 'I'", "kind"), "independent");
}

TEST(ExpectedMix, ClosesTheSystemInSharedCatchments) {
  Town town;
  town.catchments.rows = {{box(0, 0, 200, 200), {"W"}}, {box(0, 0, 200, 200), {"E"}}};
  const Outcome equal = run('X', town);
  EXPECT_NEAR(equal.number("OUTPUT", west, "pupils"), 80, 1e-6) << equal;
  town.also = QStringList{"CHOICE_PARAMETERS"};
  town.parameters = {{"MODEL", Logit}};
  town.choice.rows[3].values[3] = 5; // both are own schools: it makes no difference
  const Outcome shared = run('X', town);
  town.choice.rows[3].values[3] = 0;
  EXPECT_NEAR(shared.number("OUTPUT", west, "pupils"), run('X', town).number("OUTPUT", west, "pupils"), 1e-9);
}

TEST(ExpectedMix, NeedsNoCatchmentsForTheDistanceModels) {
  Town town = choosing(Logit);
  town.parameters.insert("CATCHMENTS", QVariant());
  town.choice.rows[3].values[3] = 0; // no own catchment
  Town with = choosing(Logit);
  with.choice.rows[3].values[3] = 0;
  EXPECT_NEAR(run('X', town).number("OUTPUT", west, "pupils"), run('X', with).number("OUTPUT", west, "pupils"), 1e-6)
      << run('X', town);
}

TEST(ExpectedMix, NeedsCatchmentsWherePupilsFollowThem) {
  Town town;
  town.parameters = {{"CATCHMENTS", QVariant()}};
  EXPECT_TRUE(run('X', town).error.contains("catchments where none are given")) << run('X', town);
}

TEST(ExpectedMix, SaysWhatParametersAreMissing) {
  Town town;
  town.parameters = {{"MODEL", Logit}};
  const Outcome none = run('X', town);
  EXPECT_TRUE(none.error.contains("distance_decay") && none.error.contains("Calibrate school choice")) << none;
  town = choosing(Gravity);
  town.choice.rows.erase(town.choice.rows.begin() + 2);
  EXPECT_TRUE(run('X', town).error.contains("distance_power")) << run('X', town);
  town = choosing(Logit);
  town.choice.rows.erase(town.choice.rows.begin());
  EXPECT_TRUE(run('X', town).error.contains("groups low")) << run('X', town);
}

TEST(ExpectedMix, RefusesTablesThatAreNone) {
  const auto refused = [](const auto &change, const QStringList &words) {
    Town town = choosing(Logit);
    change(town.choice);
    const Outcome outcome = run('X', town);
    for (const QString &word : words)
      EXPECT_TRUE(outcome.error.contains(word)) << word.toStdString() << '\n' << outcome;
  };
  refused([](Table &table) { table.fields[0] = "what:string"; }, {"“choice”", "“parameter”"});
  refused([](Table &table) { table.fields[3] = "value:string"; }, {"“choice”", "“value”", "text"});
  refused([](Table &table) { table.rows[0].values[0] = "decay"; }, {"“choice”", "1 (decay)", "distance_decay"});
  refused([](Table &table) { table.rows[0].values[3] = -1; }, {"“choice”", "1 (distance_decay)", "impossible"});
  refused([](Table &table) { table.rows[0].values[3] = QVariant(); }, {"“choice”", "1 (distance_decay)"});
  refused([](Table &table) { table.rows[0].values[1] = "poor"; }, {"“choice”", "“poor”", "low, high"});
  refused([](Table &table) { table.rows[1].values[1] = "low"; }, {"“choice”", "features 2", "again"});
}

TEST(ExpectedMix, TellsOfSchoolsThatTheTableDoesNotKnow) {
  Town town = choosing(Logit);
  town.choice.rows.push_back({{}, {"attractiveness", QVariant(), "Z", 1, 0.1}});
  const Outcome outcome = run('X', town);
  EXPECT_TRUE(outcome.warned({"“choice”", "1 schools", "Z"})) << outcome;
  EXPECT_TRUE(outcome.said("1 schools are not in the table of choice parameters")) << outcome;
}

/// The four earlier tools take any of the models.
TEST(Models, AreTakenByTheToolsThatScore) {
  for (const Model model : {Catchment, TakeUp, Gravity, Logit, Admission}) {
    SCOPED_TRACE(model);
    const Town town = choosing(model);
    const Outcome expected = run('X', town);
    const Outcome mix = run('M', town);
    EXPECT_NEAR(mix.number("OUTPUT", "school = 'W'", "low_pupils"), expected.number("OUTPUT", west, "low_pupils"), 1e-9)
        << mix;
    const Outcome changes = run('B', town);
    EXPECT_NEAR(changes.number("THEIL_H_BEFORE"), expected.number("THEIL_H"), 1e-12) << changes;
    EXPECT_NEAR(changes.number("OUTPUT", "proposal = 'd to West' AND school_id = 'W'", "low_pupils_before"),
                expected.number("OUTPUT", west, "low_pupils"), 1e-9);
    EXPECT_GT(changes.number("PUPILS_WHO_CHANGE"), 1);
    const Outcome sites = run('N', town);
    EXPECT_NEAR(sites.number("THEIL_H_BEFORE"), expected.number("THEIL_H"), 1e-12) << sites;
    EXPECT_GT(sites.number("OUTPUT", "school_id = 'North'", "pupils_after"), 1) << sites;
    EXPECT_NEAR(sites.sum("OUTPUT", "true", "low_pupils_after"), 60, 1e-9) << "the system is closed";
  }
}

TEST(Models, TellHowSureAGainIs) {
  const Outcome logit = run('B', choosing(Logit));
  const double chance = logit.number("OUTPUT_SCORES", "proposal = 'd to West'", "chance_of_lower_h");
  EXPECT_TRUE(chance >= 0 && chance <= 100) << logit;
  EXPECT_TRUE(logit.said("of 100 draws")) << logit;
  EXPECT_TRUE(std::isnan(logit.number("OUTPUT_SCORES", "proposal = 'd to West'", "break_even_avoidance")));
}

/// d (40 high) goes to West: 50 low, 70 high there and 10 low, 30 high in East. If a share of the 40 leave, they are
/// outside, and at some share H is what it was.
TEST(Models, TellHowMuchAvoidanceUndoesAGain) {
  const Outcome scored = run('B', {});
  const QString row = "proposal = 'd to West'";
  const double breakEven = scored.number("OUTPUT_SCORES", row, "break_even_avoidance");
  ASSERT_TRUE(breakEven > 0 && breakEven < 100) << scored;
  Town town;
  town.parameters = {{"AVOIDANCE", breakEven / 100}};
  const Outcome undone = run('B', town);
  EXPECT_NEAR(undone.number("OUTPUT_SCORES", row, "theil_h_after"),
              undone.number("OUTPUT_SCORES", row, "theil_h_before"), 1e-4)
      << undone;
}

TEST(Segregation, TakesTheExpectedMixOfAnyModel) {
  const QTemporaryDir folder;
  Town town = choosing(Logit);
  town.parameters.insert("OUTPUT", folder.filePath("mix.gpkg"));
  const Outcome mix = run('X', town);
  ASSERT_EQ(mix.error, "");
  Town measured;
  measured.parameters = {
      {"INPUT", folder.filePath("mix.gpkg")}, {"GROUPS", QStringList{"low_pupils", "high_pupils"}}, {"MODELLED", true}};
  const Outcome segregation = run('S', measured);
  EXPECT_NEAR(segregation.number("THEIL_H"), mix.number("THEIL_H"), 1e-9) << segregation;
}

/// Who lives on the spot of the school has no way, and a line without a length is none.
TEST(ExpectedMix, DrawsNoLineToTheSchoolAtTheDoor) {
  Town town;
  town.units.type = "Point";
  const QStringList places{point(50, 50), point(150, 50), point(50, 150), point(150, 150)};
  for (int i = 0; i < 4; ++i)
    town.units.rows[static_cast<std::size_t>(i)].wkt = places[i];
  const Outcome mix = run('X', town);
  ASSERT_EQ(mix.error, "") << mix;
  EXPECT_NEAR(mix.number("PUPILS"), 160, 1e-9);
  EXPECT_EQ(mix.layer("OUTPUT_FLOWS")->featureCount(), 4) << "nobody is lost";
  QgsFeatureIterator rows = mix.layer("OUTPUT_FLOWS")->getFeatures();
  int lines = 0;
  for (QgsFeature row; rows.nextFeature(row);)
    lines += row.hasGeometry() ? 1 : 0;
  EXPECT_EQ(lines, 2);
}

} // namespace skolmix::town
