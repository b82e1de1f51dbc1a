#include "tests/processing/town.h"

#include <gtest/gtest.h>

#include <qgsgeometry.h>
#include <qgsrulebasedrenderer.h>

#include <QTemporaryDir>

#include <cmath>

namespace skolmix::town {

static const QString west = "school_id = 'W'";
static const QString east = "school_id = 'E'";
static const QVariant null;

/// The town, with what a run is asked for on top of the number of pupils.
static Town asked(const QVariantMap &parameters = {}) {
  Town town;
  town.parameters = {{"TOTAL", "all"}};
  town.parameters.insert(parameters);
  return town;
}

static QVariantMap streets(const QVariantMap &parameters = {}) {
  QVariantMap all{{"MAX_DISTANCE_TO_NETWORK", 20}};
  all.insert(parameters);
  return all;
}

static Town withPlaces(double atWest, double atEast) {
  Town town = asked({{"RESPECT_PLACES", true}});
  town.schools.column("places:double", {atWest, atEast});
  return town;
}

static double area(const Outcome &outcome, const QString &where) {
  QgsFeatureIterator features = outcome.layer("OUTPUT")->getFeatures(QgsFeatureRequest().setFilterExpression(where));
  double area = 0;
  QgsFeature feature;
  while (features.nextFeature(feature))
    area += feature.geometry().area();
  return area;
}

static QString schoolOf(const Outcome &outcome, const QString &unit) {
  return outcome.value("OUTPUT_UNITS", "unit = '" + unit + "'", "school_id").toString();
}

static QString reasonOf(const Outcome &outcome, const QString &unit) {
  return outcome.value("OUTPUT_UNITS", "unit = '" + unit + "'", "reason").toString();
}

// --- In a straight line ---------------------------------------------------------------------------------------------

TEST(NearestCatchments, RunHalfwayBetweenSchools) {
  Town town = asked();
  town.schools.rows[0].wkt = point(30, 50); // the border runs at x = 90
  const Outcome outcome = run('V', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_EQ(outcome.layer("OUTPUT")->wkbType(), Qgis::WkbType::MultiPolygon);
  EXPECT_NEAR(area(outcome, west), 18000, 1);
  EXPECT_NEAR(area(outcome, east), 22000, 1);
  EXPECT_NEAR(outcome.number("OUTPUT", west, "pupils"), 72, 0.01);
  EXPECT_NEAR(outcome.number("OUTPUT", west, "use_of_places"), 72, 0.01);
  EXPECT_NEAR(outcome.number("OUTPUT", west, "way_mean_m"), (15 + std::hypot(15, 100)) / 2, 0.1);
  EXPECT_NEAR(outcome.number("OUTPUT", west, "way_max_m"), std::hypot(15, 100), 0.1);
  EXPECT_EQ(outcome.value("OUTPUT", west, "school_name").toString(), "West");
  EXPECT_EQ(outcome.number("OUTPUT", west, "places"), 100);
  EXPECT_TRUE(outcome.value("OUTPUT", west, "stage").isNull());

  EXPECT_EQ(outcome.layer("OUTPUT_UNITS")->featureCount(), 6) << "a and c are cut";
  const QString cut = "unit = 'c' and school_id = 'E'";
  EXPECT_NEAR(outcome.number("OUTPUT_UNITS", cut, "share"), 10, 0.01);
  EXPECT_NEAR(outcome.number("OUTPUT_UNITS", cut, "pupils"), 4, 0.01);
  EXPECT_NEAR(outcome.number("OUTPUT_UNITS", cut, "way_m"), std::hypot(55, 100), 0.1);
  QgsFeature feature;
  ASSERT_TRUE(
      outcome.layer("OUTPUT_UNITS")->getFeatures(QgsFeatureRequest().setFilterExpression(cut)).nextFeature(feature));
  EXPECT_NEAR(feature.geometry().area(), 1000, 1);
}

TEST(NearestCatchments, AccountForEveryPupil) {
  const Outcome outcome = run('V', asked());
  EXPECT_TRUE(outcome.said("Pupils in 160.0 = with a school 160.0 + not reachable 0.0 + without a place 0.0."))
      << outcome;
  EXPECT_NEAR(outcome.number("PUPILS"), 160, 1e-9);
  EXPECT_EQ(outcome.number("PUPILS_NOT_REACHABLE"), 0);
  EXPECT_EQ(outcome.number("PUPILS_WITHOUT_PLACE"), 0);
  EXPECT_NEAR(outcome.number("WAY_MEAN"), 50, 0.05) << "on the ellipsoid";
  EXPECT_EQ(outcome.warnings, QStringList());
}

TEST(NearestCatchments, NeedNoPupils) {
  Town town;
  town.schools.rows[0].wkt = point(30, 50);
  const Outcome outcome = run('V', town);
  EXPECT_TRUE(outcome.said("Units in 4.0 = with a school 4.0 + not reachable 0.0 + without a place 0.0.")) << outcome;
  for (const char *result : {"PUPILS", "PUPILS_NOT_REACHABLE", "PUPILS_WITHOUT_PLACE"})
    EXPECT_TRUE(std::isnan(outcome.number(result))) << result;
  EXPECT_TRUE(outcome.value("OUTPUT", west, "pupils").isNull());
  EXPECT_TRUE(outcome.value("OUTPUT", west, "use_of_places").isNull());
  EXPECT_NEAR(outcome.number("OUTPUT", west, "way_max_m"), std::hypot(15, 100), 0.1);
}

TEST(NearestCatchments, EndWhereTheLongestWayEnds) {
  const Outcome outcome = run('V', asked({{"MAX_WAY", 60}}));
  ASSERT_EQ(outcome.error, "") << outcome;
  const double cap = 2 * (3600 * std::acos(50 / 60.) - 50 * std::sqrt(1100)); // what four sides cut off, two per disc
  EXPECT_NEAR(area(outcome, west), M_PI * 3600 - 1.5 * cap, 10) << "the north side lies in the town";
  EXPECT_NEAR(outcome.number("PUPILS") + outcome.number("PUPILS_NOT_REACHABLE"), 160, 1e-6);
  EXPECT_NEAR(outcome.number("PUPILS"), 2 * 40 * area(outcome, west) / 10000, 0.1);
  EXPECT_TRUE(outcome.warned({"4 units with", "farther away than the longest way", ": a, c, b, d."})) << outcome;
  EXPECT_EQ(outcome.value("OUTPUT_UNITS", "unit = 'c' and school_id is null", "reason").toString(),
            "every school is farther away than the longest way");
  EXPECT_NEAR(outcome.sum("OUTPUT_UNITS", "unit = 'c'", "share"), 100, 1e-6);
}

/// What comes out can go in elsewhere.
TEST(NearestCatchments, AreCatchmentsForOtherTools) {
  const QTemporaryDir folder;
  Town town = asked(streets({{"SCHOOL_STAGE_FIELD", "stages"}, {"OUTPUT", folder.filePath("nearest.gpkg")}}));
  town.streets.rows[2].wkt = "LineString (150 50, 150 150)";
  town.schools.column("stages:string", {"F-6,7-9", "F-6"});
  ASSERT_EQ(run('V', town).error, "");
  Town next;
  next.parameters = {{"CATCHMENTS", folder.filePath("nearest.gpkg")},
                     {"SCHOOL_FIELD", "school_id"},
                     {"STAGE_FIELD", "stage"},
                     {"STAGE", "F-6"}};
  const Outcome mix = run('M', next);
  ASSERT_EQ(mix.error, "") << mix;
  EXPECT_NEAR(mix.number("OUTPUT", west, "low_pupils"), 50, 1e-6);
  EXPECT_NEAR(mix.number("OUTPUT", east, "low_pupils"), 10, 1e-6);
  EXPECT_EQ(mix.warnings, QStringList());
  next.parameters["STAGE"] = "7-9";
  EXPECT_NEAR(run('M', next).number("OUTPUT", west, "low_pupils"), 60, 1e-6);
}

// --- Along streets --------------------------------------------------------------------------------------------------

TEST(Streets, LeadToTheNearestSchoolAlongThem) {
  Town town = asked(streets());
  town.streets.rows = {{"LineString (50 150, 150 150, 150 50)", {"street"}},
                       {"LineString (50 50, 150 50)", {"street"}}};
  const Outcome outcome = run('V', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_EQ(schoolOf(outcome, "c"), "E") << "W is nearer, but not along the street";
  EXPECT_NEAR(outcome.number("OUTPUT_UNITS", "unit = 'c'", "way_m"), 200, 0.1);
  EXPECT_NEAR(outcome.number("OUTPUT", east, "way_mean_m"), 100, 0.1);
  EXPECT_NEAR(outcome.number("OUTPUT", east, "way_max_m"), 200, 0.2);
  EXPECT_NEAR(outcome.number("OUTPUT", west, "way_max_m"), 0, 0.1);
  EXPECT_NEAR(area(outcome, east), 30000, 1) << "whole units";
  EXPECT_EQ(outcome.layer("OUTPUT_UNITS")->featureCount(), 4);
  EXPECT_NEAR(outcome.number("WAY_MEAN"), 75, 0.1);
}

TEST(Streets, HaveGapsThatAreReported) {
  const Outcome outcome = run('V', asked(streets()));
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_EQ(schoolOf(outcome, "c"), "W");
  EXPECT_EQ(schoolOf(outcome, "d"), "");
  EXPECT_TRUE(outcome.value("OUTPUT_UNITS", "unit = 'd'", "way_m").isNull());
  EXPECT_EQ(reasonOf(outcome, "d"), "no school on its part of the street network");
  EXPECT_TRUE(outcome.warned({"1 units with 40.0 pupils", "no school on its part of the street network", ": d."}))
      << outcome;
  EXPECT_TRUE(outcome.said("Pupils in 160.0 = with a school 120.0 + not reachable 40.0 + without a place 0.0."));
  EXPECT_NEAR(outcome.number("PUPILS_NOT_REACHABLE"), 40, 1e-9);
  EXPECT_NEAR(area(outcome, "true"), 30000, 1) << "d is in no catchment";
}

TEST(Streets, MustBeginNearTheHome) {
  Town town = asked(streets());
  town.streets.rows[1].wkt = "LineString (50 50, 50 120)";
  const Outcome tooFar = run('V', town);
  EXPECT_EQ(reasonOf(tooFar, "c"), "too far from any street") << tooFar;
  town.parameters["MAX_DISTANCE_TO_NETWORK"] = 30.1;
  const Outcome near = run('V', town);
  EXPECT_EQ(schoolOf(near, "c"), "W");
  EXPECT_NEAR(near.number("OUTPUT_UNITS", "unit = 'c'", "way_m"), 100, 0.1) << "30 m to the street, 70 m along it";
}

TEST(Streets, MustReachTheSchool) {
  Town town = asked(streets());
  town.streets.rows[0].wkt = "LineString (50 50, 80 50)";
  const Outcome outcome = run('V', town);
  EXPECT_TRUE(outcome.warned({"1 schools lie more than 20 m from any street", ": E.", "“streets”"})) << outcome;
  EXPECT_TRUE(outcome.warned({"1 schools get no catchment", ": E."}));
  EXPECT_NEAR(outcome.number("PUPILS"), 80, 1e-9);
  town.streets.rows = {{"LineString (0 300, 200 300)", {"street"}}};
  const QString error = run('V', town).error;
  EXPECT_TRUE(error.contains("No unit or no school lies within 20 m") && error.contains("“streets”"))
      << error.toStdString();
}

TEST(Streets, AreWalkedNoFartherThanAsked) {
  const Outcome outcome = run('V', asked(streets({{"MAX_WAY", 99}})));
  EXPECT_EQ(reasonOf(outcome, "c"), "every school is farther away than the longest way") << outcome;
  EXPECT_NEAR(outcome.number("PUPILS_NOT_REACHABLE"), 80, 1e-9);
  EXPECT_EQ(schoolOf(run('V', asked(streets({{"MAX_WAY", 101}}))), "c"), "W");
}

TEST(Streets, CanBeCurvedOrHaveHeights) {
  const Outcome flat = run('V', asked(streets()));
  Town town = asked(streets());
  town.streets.type = "MultiLineStringZ";
  for (Row &row : town.streets.rows)
    row.wkt = row.wkt.replace("LineString (", "MultiLineString ((") + ")";
  EXPECT_EQ(run('V', town).everything(), flat.everything());
  town = asked(streets());
  town.streets.type = "CompoundCurve";
  for (Row &row : town.streets.rows)
    row.wkt = "CompoundCurve (" + row.wkt.mid(QString("LineString ").size()) + ")";
  EXPECT_EQ(run('V', town).everything(), flat.everything());
}

TEST(Streets, AndSchoolsMayHaveAnotherCrs) {
  Town town = asked(streets({{"RESPECT_PLACES", true}}));
  const Outcome metres = run('V', town);
  town.streets.crs = "EPSG:4326";
  town.schools.crs = "EPSG:3857";
  town.units.crs = "EPSG:3011";
  const Outcome mixed = run('V', town);
  ASSERT_EQ(mixed.error, "") << mixed;
  EXPECT_EQ(mixed.layer("OUTPUT")->crs().authid(), "EPSG:3011");
  for (const char *field : {"pupils", "way_mean_m", "way_max_m"})
    EXPECT_NEAR(mixed.number("OUTPUT", west, field), metres.number("OUTPUT", west, field), 0.001) << field;
}

// --- Within the places ----------------------------------------------------------------------------------------------

TEST(PlacesRespected, MoveWhoLosesLeast) {
  const Outcome outcome = run('V', withPlaces(50, 200));
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_EQ(schoolOf(outcome, "a"), "W");
  EXPECT_EQ(schoolOf(outcome, "c"), "E");
  EXPECT_NEAR(outcome.number("OUTPUT_UNITS", "unit = 'c'", "way_m"), std::hypot(100, 100), 0.1);
  EXPECT_NEAR(outcome.number("OUTPUT", east, "use_of_places"), 60, 1e-9);
  EXPECT_NEAR(area(outcome, east), 30000, 1);
  EXPECT_TRUE(outcome.said("Since units are not divided, 0.0 pupils are above the places")) << outcome;
}

TEST(PlacesRespected, SayHowManyAreAboveThem) {
  const Outcome outcome = run('V', withPlaces(65, 200));
  EXPECT_EQ(schoolOf(outcome, "c"), "W") << "most of it";
  EXPECT_TRUE(outcome.said("15.0 pupils are above the places")) << outcome;
  EXPECT_TRUE(outcome.said("W (+15.0)"));
}

TEST(PlacesRespected, LeaveThoseWithoutPlace) {
  const Outcome outcome = run('V', withPlaces(40, 40));
  EXPECT_EQ(reasonOf(outcome, "d"), "no place left at any school in reach");
  EXPECT_TRUE(outcome.warned({"2 units with 80.0 pupils", "no place left", ": c, d."})) << outcome;
  EXPECT_TRUE(outcome.said("Pupils in 160.0 = with a school 80.0 + not reachable 0.0 + without a place 80.0."));
  EXPECT_NEAR(outcome.number("PUPILS_WITHOUT_PLACE"), 80, 1e-9);
}

TEST(PlacesRespected, CountOnlySchoolsThatCanBeReached) {
  Town town = withPlaces(40, 200);
  town.parameters.insert(streets());
  town.streets.rows[0].wkt = "LineString (60 50, 150 50)"; // W and c are cut off from E
  const Outcome outcome = run('V', town);
  EXPECT_EQ(reasonOf(outcome, "c"), "no place left at any school in reach") << outcome;
  EXPECT_EQ(reasonOf(outcome, "d"), "no school on its part of the street network");
  EXPECT_NEAR(outcome.number("PUPILS_WITHOUT_PLACE"), 40, 1e-9);
  EXPECT_NEAR(outcome.number("PUPILS_NOT_REACHABLE"), 40, 1e-9);
}

TEST(PlacesRespected, TakeAnyNumberWhereTheyAreNotKnown) {
  Town town = withPlaces(0, 40);
  town.schools.value(0, "places") = null;
  const Outcome outcome = run('V', town);
  EXPECT_TRUE(outcome.warned({"“schools”", "places of 1 schools are not known", ": W."})) << outcome;
  EXPECT_NEAR(outcome.number("OUTPUT", west, "pupils"), 120, 1e-9);
}

TEST(PlacesRespected, NeedPupilsPlacesAndOneStage) {
  Town town = withPlaces(80, 80);
  town.parameters["TOTAL"] = null;
  EXPECT_TRUE(run('V', town).error.contains("give the field with the number of pupils"));
  town = withPlaces(80, 80);
  town.parameters["PLACES_FIELD"] = null;
  EXPECT_TRUE(run('V', town).error.contains("the places at a school"));
  town = withPlaces(80, 80);
  town.schools.column("stages:string", {"F-6;7-9", "F-6"});
  town.parameters["SCHOOL_STAGE_FIELD"] = "stages";
  EXPECT_TRUE(run('V', town).error.contains("several stages: 7-9, F-6")) << run('V', town);
  town.parameters["STAGE"] = "7-9";
  EXPECT_NEAR(run('V', town).number("PUPILS"), 80, 1e-9) << "only W offers it, with 80 places";
}

// --- Stages, schools, units -----------------------------------------------------------------------------------------

TEST(Stages, AreMadeOneByOne) {
  Town town = asked({{"SCHOOL_STAGE_FIELD", "stages"}});
  town.schools.column("stages:string", {"F-6; 7-9", "F-6"});
  const Outcome outcome = run('V', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_EQ(outcome.layer("OUTPUT")->featureCount(), 3);
  EXPECT_NEAR(outcome.number("OUTPUT", west + " and stage = 'F-6'", "pupils"), 80, 1e-9);
  EXPECT_NEAR(outcome.number("OUTPUT", "stage = '7-9'", "pupils"), 160, 1e-9);
  EXPECT_EQ(outcome.layer("OUTPUT_UNITS")->featureCount(), 8);
  town.parameters["STAGE"] = "7-9";
  EXPECT_EQ(run('V', town).value("OUTPUT", "true", "school_id").toString(), "W");
  town.schools.column("stages:integer", {7, 4});
  town.parameters["STAGE"] = "4";
  EXPECT_EQ(run('V', town).value("OUTPUT", "true", "school_id").toString(), "E");
}

TEST(Stages, MustBeKnown) {
  Town town = asked({{"SCHOOL_STAGE_FIELD", "stages"}, {"STAGE", "4-6"}});
  town.schools.column("stages:string", {"F-6", "F-6,7-9"});
  EXPECT_TRUE(run('V', town).error.contains("“schools” has no schools of stage “4-6”. Its stages are: 7-9, F-6."));
  town.parameters["SCHOOL_STAGE_FIELD"] = null;
  EXPECT_TRUE(run('V', town).error.contains("which field of layer “schools” holds the stages"));
  town = asked({{"SCHOOL_STAGE_FIELD", "stages"}});
  town.schools.column("stages:string", {"F-6", null});
  const Outcome outcome = run('V', town);
  EXPECT_TRUE(outcome.warned({"“schools”", "1 schools offer no stage", "features 2"})) << outcome;
  EXPECT_NEAR(outcome.number("OUTPUT", west, "pupils"), 160, 1e-9);
}

TEST(Schools, OnOneSpotGiveTheCatchmentToTheFirst) {
  for (const QVariantMap &way : {QVariantMap(), streets()}) {
    Town town = asked(way);
    town.streets.rows[2].wkt = "LineString (150 50, 150 150)";
    town.schools.rows.push_back({point(50, 50), {"V", "Twin of West", 40}});
    const Outcome outcome = run('V', town);
    EXPECT_TRUE(outcome.warned({"1 schools get no catchment", ": W.", "first by id"})) << outcome;
    EXPECT_NEAR(outcome.number("OUTPUT", "school_id = 'V'", "pupils"), 80, 1e-9);
    town.parameters["RESPECT_PLACES"] = true;
    EXPECT_NEAR(run('V', town).number("OUTPUT", west, "pupils"), 40, 1e-9) << "they share what lies near";
  }
}

TEST(Schools, WithoutAPlaceOnTheMapAreNobodysNearest) {
  Town town = asked();
  town.schools.rows[1].wkt = "";
  const Outcome outcome = run('V', town);
  EXPECT_TRUE(outcome.warned({"“schools”", "no geometry", ": 2."})) << outcome;
  EXPECT_NEAR(outcome.number("OUTPUT", west, "pupils"), 160, 1e-9);
  town.schools.rows[0].wkt = "";
  EXPECT_TRUE(run('V', town).error.contains("“schools”"));
}

TEST(Units, CanBePoints) {
  for (const QVariantMap &way : {QVariantMap(), streets()}) {
    Town town = asked(way);
    town.units.type = "Point";
    const QString centres[] = {point(50, 50), point(150, 50), point(50, 150), point(150, 150)};
    for (std::size_t i = 0; i < 4; ++i)
      town.units.rows[i].wkt = centres[i];
    const Outcome outcome = run('V', town);
    ASSERT_EQ(outcome.error, "") << outcome;
    EXPECT_EQ(outcome.layer("OUTPUT_UNITS")->wkbType(), Qgis::WkbType::Point);
    EXPECT_EQ(outcome.layer("OUTPUT")->wkbType(), Qgis::WkbType::MultiPolygon);
    EXPECT_NEAR(outcome.number("OUTPUT", west, "pupils"), 80, 1e-9);
    EXPECT_NEAR(area(outcome, west), 100 * 100 / 2. + 2 * 100 * 100 + M_PI * 5000 - 5000 + 5000, 4000);
    QgsFeature feature;
    ASSERT_TRUE(
        outcome.layer("OUTPUT")->getFeatures(QgsFeatureRequest().setFilterExpression(west)).nextFeature(feature));
    QgsGeometry home = QgsGeometry::fromWkt(point(50, 150));
    home.translate(500000, 6600000);
    EXPECT_TRUE(feature.geometry().contains(home));
  }
}

TEST(Units, WithoutAPlaceOnTheMapReachNoSchool) {
  for (const QVariantMap &way : {QVariantMap(), streets()}) {
    Town town = asked(way);
    town.units.rows[0].wkt = "";
    const Outcome outcome = run('V', town);
    EXPECT_TRUE(outcome.warned({"“units”", "no geometry", ": 1."})) << outcome;
    EXPECT_EQ(reasonOf(outcome, "a"), "it has no place on the map");
    EXPECT_EQ(outcome.number("PUPILS") + outcome.number("PUPILS_NOT_REACHABLE"), 160);
  }
}

TEST(Units, MustHaveANumberOfPupilsThatCanBe) {
  Town town = asked();
  town.units.value(1, "all") = -1;
  EXPECT_TRUE(run('V', town).error.contains("“units”, field “all”: negative or impossible counts in features 2"));
  town = withPlaces(80, 40);
  town.units.value(1, "all") = null;
  const Outcome outcome = run('V', town);
  EXPECT_TRUE(outcome.warned({"“units”", "“all”", "not known in 1 units", "features 2"})) << outcome;
  EXPECT_EQ(schoolOf(outcome, "b"), "E");
  EXPECT_TRUE(outcome.value("OUTPUT_UNITS", "unit = 'b'", "pupils").isNull());
  EXPECT_NEAR(outcome.number("OUTPUT", east, "pupils"), 40, 1e-9);
}

TEST(Network, MustBeLinesThatLieWhereTheirCrsSays) {
  Town town = asked(streets());
  town.streets.type = "Point";
  for (Row &row : town.streets.rows)
    row.wkt = point(50, 50);
  EXPECT_TRUE(run('V', town).error.contains("“streets” holds no lines"));
  town = asked(streets());
  for (Row &row : town.streets.rows)
    row.wkt = "";
  EXPECT_TRUE(run('V', town).error.contains("“streets” has no line with a geometry"));
}

// --- How it looks ---------------------------------------------------------------------------------------------------

TEST(Style, OfNearestCatchmentsShowsOneStageWithLabels) {
  Town town = asked({{"SCHOOL_STAGE_FIELD", "stages"}});
  town.schools.column("stages:string", {"F-6,7-9", "F-6"});
  const Outcome outcome = run('V', town);
  for (const char *output : {"OUTPUT", "OUTPUT_UNITS"}) {
    const auto *renderer = dynamic_cast<const QgsRuleBasedRenderer *>(outcome.layer(output)->renderer());
    ASSERT_TRUE(renderer) << output;
    const QgsRuleBasedRenderer::RuleList &stages = const_cast<QgsRuleBasedRenderer *>(renderer)->rootRule()->children();
    ASSERT_EQ(stages.size(), 2) << output;
    EXPECT_EQ(stages[0]->label(), "7-9");
    EXPECT_EQ(stages[0]->filterExpression(), "\"stage\" = '7-9'");
    EXPECT_TRUE(stages[0]->active());
    EXPECT_FALSE(stages[1]->active());
  }
  EXPECT_TRUE(outcome.layer("OUTPUT")->labelsEnabled());
  EXPECT_EQ(outcome.layer("OUTPUT")->metadata().history().size(), 1);
  const Outcome plain = run('V', asked());
  const auto *renderer = dynamic_cast<const QgsRuleBasedRenderer *>(plain.layer("OUTPUT_UNITS")->renderer());
  ASSERT_TRUE(renderer);
  QStringList labels;
  for (const auto *rule : const_cast<QgsRuleBasedRenderer *>(renderer)->rootRule()->children())
    labels.append(rule->label());
  EXPECT_EQ(labels.size(), 6);
  EXPECT_EQ(labels.last(), "no school");
}

} // namespace skolmix::town
