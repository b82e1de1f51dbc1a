#include "tests/processing/town.h"

#include <gtest/gtest.h>

#include <qgsgeometry.h>

#include <cmath>

namespace skolmix::town {

static const QString west = "school = 'W'";
static const QString east = "school = 'E'";

static QString numbered(const char *field, int dimension) {
  return dimension == 1 ? QString(field) : QStringLiteral("%1_%2").arg(field).arg(dimension);
}

TEST(CatchmentMix, CountsSharesDeviationsAndSurplus) {
  const Outcome mix = run('M', {});
  ASSERT_EQ(mix.error, "") << mix;
  EXPECT_EQ(mix.layer("OUTPUT")->featureCount(), 2);
  struct Expected {
    QString where;
    double low, high, lowShare, lowDeviation, lowSurplus, d, eta;
  };
  for (const auto &e : {Expected{west, 50, 30, 62.5, 25, 20, 4 / 15., 2 / 15.},
                        Expected{east, 10, 70, 12.5, -25, -20, -4 / 15., -2 / 15.}}) {
    SCOPED_TRACE(e.where.toStdString());
    EXPECT_NEAR(mix.number("OUTPUT", e.where, "pupils"), 80, 1e-9);
    EXPECT_NEAR(mix.number("OUTPUT", e.where, "low_pupils"), e.low, 1e-9);
    EXPECT_NEAR(mix.number("OUTPUT", e.where, "high_pupils"), e.high, 1e-9);
    EXPECT_NEAR(mix.number("OUTPUT", e.where, "low_share"), e.lowShare, 1e-9);
    EXPECT_NEAR(mix.number("OUTPUT", e.where, "high_share"), 100 - e.lowShare, 1e-9);
    EXPECT_NEAR(mix.number("OUTPUT", e.where, "low_deviation"), e.lowDeviation, 1e-9);
    EXPECT_NEAR(mix.number("OUTPUT", e.where, "high_deviation"), -e.lowDeviation, 1e-9);
    EXPECT_NEAR(mix.number("OUTPUT", e.where, "low_surplus"), e.lowSurplus, 1e-9);
    EXPECT_NEAR(mix.number("OUTPUT", e.where, "high_surplus"), -e.lowSurplus, 1e-9);
    EXPECT_NEAR(mix.number("OUTPUT", e.where, "dissimilarity_part"), e.d, 1e-9);
    EXPECT_NEAR(mix.number("OUTPUT", e.where, "eta_squared_part"), e.eta, 1e-9);
  }
  EXPECT_NEAR(mix.number("DISSIMILARITY"), 8 / 15., 1e-9);
  EXPECT_NEAR(mix.number("ETA_SQUARED"), 4 / 15., 1e-9);
  const double entropy = -(0.375 * std::log(0.375) + 0.625 * std::log(0.625));
  const double ofWest = 0.625 * std::log(0.625 / 0.375) + 0.375 * std::log(0.375 / 0.625);
  const double ofEast = 0.125 * std::log(0.125 / 0.375) + 0.875 * std::log(0.875 / 0.625);
  EXPECT_NEAR(mix.number("OUTPUT", west, "theil_h_part"), 0.5 * ofWest / entropy, 1e-9);
  EXPECT_NEAR(mix.number("OUTPUT", east, "theil_h_part"), -0.5 * ofEast / entropy, 1e-9);
  EXPECT_NEAR(mix.number("THEIL_H"), 0.5 * (ofWest + ofEast) / entropy, 1e-9);
}

TEST(CatchmentMix, AccountsForEveryPupil) {
  const Outcome mix = run('M', {});
  EXPECT_TRUE(mix.said("Pupils in 160.0 = at schools 160.0 + outside 0.0 + left out 0.0.")) << mix;
  EXPECT_NEAR(mix.number("PUPILS"), 160, 1e-9);
  EXPECT_EQ(mix.number("PUPILS_OUTSIDE"), 0);
  EXPECT_EQ(mix.number("PUPILS_LEFT_OUT"), 0);
  EXPECT_EQ(mix.warnings, QStringList());
}

TEST(CatchmentMix, KeepsThreeDimensionsApart) {
  Town town;
  town.units.column("boys:double", {20, 20, 20, 20});
  town.units.column("girls:double", {20, 20, 20, 20});
  town.parameters = {{"GROUPS_2", QStringList{"se", "ab"}},
                     {"GROUPS_3", QStringList{"boys", "girls"}},
                     {"DIMENSION_NAMES", "education; background"}};
  const Outcome mix = run('M', town);
  ASSERT_EQ(mix.error, "") << mix;
  EXPECT_NEAR(mix.number("OUTPUT", west, "low_share"), 62.5, 1e-9);
  EXPECT_NEAR(mix.number("OUTPUT", west, "se_pupils"), 45, 1e-9);
  EXPECT_NEAR(mix.number("OUTPUT", west, "se_share"), 56.25, 1e-9);
  EXPECT_NEAR(mix.number("OUTPUT", west, "se_deviation"), -12.5, 1e-9);
  EXPECT_NEAR(mix.number("OUTPUT", west, "se_surplus"), -10, 1e-9);
  EXPECT_NEAR(mix.number("OUTPUT", west, "ab_surplus"), 10, 1e-9);
  EXPECT_NEAR(mix.number("OUTPUT", west, "girls_share"), 50, 1e-9);
  for (const auto &[dimension, d] : {std::pair(1, 8 / 15.), std::pair(2, -16 / 55.), std::pair(3, 0.)}) {
    EXPECT_NEAR(mix.number("OUTPUT", west, numbered("dissimilarity_part", dimension)), d / 2, 1e-9);
    EXPECT_NEAR(mix.number("OUTPUT", east, numbered("dissimilarity_part", dimension)), -d / 2, 1e-9);
  }
  EXPECT_NEAR(mix.number("DISSIMILARITY"), 8 / 15., 1e-9) << "of the first dimension";
  EXPECT_TRUE(mix.said("Segregation by education: H 0.2152, D 0.5333, η² 0.2667.")) << mix;
  EXPECT_TRUE(mix.said("Segregation by background: ")) << mix;
  EXPECT_TRUE(mix.said("Segregation by boys / girls: H 0.0000")) << mix;
}

TEST(CatchmentMix, MakesThoseInNoGroupAGroup) {
  Town town;
  town.parameters = {{"GROUPS", QStringList{"low"}}, {"TOTAL", "all"}};
  const Outcome mix = run('M', town);
  ASSERT_EQ(mix.error, "") << mix;
  EXPECT_NEAR(mix.number("OUTPUT", west, "pupils"), 80, 1e-9);
  EXPECT_NEAR(mix.number("OUTPUT", west, "other_low_pupils"), 30, 1e-9);
  EXPECT_NEAR(mix.number("OUTPUT", east, "other_low_surplus"), 20, 1e-9);
  EXPECT_NEAR(mix.number("DISSIMILARITY"), 8 / 15., 1e-9);
  EXPECT_TRUE(mix.said("100 pupils are in none of the chosen groups")) << mix;
}

TEST(CatchmentMix, NeedsNoOtherGroupWhereTheGroupsAreEverybody) {
  Town town;
  town.parameters = {{"TOTAL", "all"}};
  EXPECT_EQ(run('M', town).everything(), run('M', {}).everything());
}

TEST(CatchmentMix, SendsThoseWhoDoNotTakeUpOutside) {
  Town town;
  town.parameters = {{"TAKE_UP", 0.5}};
  const Outcome mix = run('M', town);
  ASSERT_EQ(mix.error, "") << mix;
  EXPECT_NEAR(mix.number("OUTPUT", west, "low_pupils"), 25, 1e-9);
  EXPECT_NEAR(mix.number("OUTPUT", west, "low_deviation"), 25, 1e-9);
  EXPECT_NEAR(mix.number("OUTPUT", west, "low_surplus"), 10, 1e-9);
  EXPECT_NEAR(mix.number("PUPILS"), 80, 1e-9);
  EXPECT_NEAR(mix.number("PUPILS_OUTSIDE"), 80, 1e-9);
  EXPECT_NEAR(mix.number("DISSIMILARITY"), 4 / 15., 1e-9) << "outside has the mix of the whole";
}

TEST(CatchmentMix, TakesUpPerGroupAndLetsOtherDimensionsFollow) {
  Town town;
  town.parameters = {{"GROUPS_2", QStringList{"se", "ab"}}, {"TAKE_UP_PER_GROUP", QVariantList{"low", 0.5}}};
  const Outcome mix = run('M', town);
  ASSERT_EQ(mix.error, "") << mix;
  EXPECT_NEAR(mix.number("OUTPUT", west, "low_pupils"), 25, 1e-9);
  EXPECT_NEAR(mix.number("OUTPUT", west, "high_pupils"), 30, 1e-9);
  EXPECT_NEAR(mix.number("OUTPUT", west, "se_pupils"), 25 * 25 / 40. + 20 * 30 / 40., 1e-9);
  EXPECT_NEAR(mix.number("OUTPUT", west, "ab_pupils"), 15 * 25 / 40. + 20 * 30 / 40., 1e-9);
  EXPECT_NEAR(mix.number("PUPILS_OUTSIDE"), 30, 1e-9);
}

TEST(CatchmentMix, TakesUpForThoseInNoGroupToo) {
  Town town;
  town.parameters = {
      {"GROUPS", QStringList{"low"}}, {"TOTAL", "all"}, {"TAKE_UP_PER_GROUP", QVariantList{"other_low", 0.25}}};
  const Outcome mix = run('M', town);
  ASSERT_EQ(mix.error, "") << mix;
  EXPECT_NEAR(mix.number("OUTPUT", west, "low_pupils"), 50, 1e-9);
  EXPECT_NEAR(mix.number("OUTPUT", west, "other_low_pupils"), 7.5, 1e-9);
}

TEST(CatchmentMix, WorksWithOneStageAtATime) {
  Town town;
  town.catchments.rows.push_back({box(0, 0, 200, 200), {"W"}});
  for (const bool numbers : {false, true}) {
    Town staged = town;
    if (numbers)
      staged.catchments.column("stage:integer", {4, 4, 7});
    else
      staged.catchments.column("stage:string", {"F-6", "F-6", "7-9"});
    staged.parameters = {{"STAGE_FIELD", "stage"}, {"STAGE", numbers ? "7" : "7-9"}};
    const Outcome upper = run('M', staged);
    ASSERT_EQ(upper.error, "") << upper;
    EXPECT_NEAR(upper.number("OUTPUT", "true", "low_pupils"), 60, 1e-9);
    staged.parameters["STAGE"] = numbers ? "4" : "F-6";
    EXPECT_NEAR(run('M', staged).number("OUTPUT", west, "low_pupils"), 50, 1e-9);
  }
  town.catchments.rows.pop_back();
  town.catchments.column("stage:string", {"F-6", "F-6"});
  town.parameters = {{"STAGE_FIELD", "stage"}};
  EXPECT_EQ(run('M', town).error, "") << "a layer with one stage needs no choice";
}

TEST(CatchmentMix, SpreadsPartlyCoveredUnitsAsAsked) {
  Town town;
  town.catchments.rows[1].wkt = box(100, 0, 150, 200);
  const Outcome covered = run('M', town);
  EXPECT_NEAR(covered.number("OUTPUT", east, "pupils"), 80, 1e-9);
  EXPECT_EQ(covered.number("PUPILS_OUTSIDE"), 0);
  town.parameters = {{"ALLOCATION", 1}};
  const Outcome even = run('M', town);
  EXPECT_NEAR(even.number("OUTPUT", east, "low_pupils"), 5, 1e-4);
  EXPECT_NEAR(even.number("OUTPUT", east, "high_pupils"), 35, 1e-4);
  EXPECT_NEAR(even.number("PUPILS_OUTSIDE"), 40, 1e-4);
}

TEST(CatchmentMix, DividesGroundInSeveralCatchmentsEquallyOrByPlaces) {
  Town town;
  town.catchments.rows[0].wkt = box(0, 0, 150, 200); // half of b and d are in both
  const Outcome equally = run('M', town);
  EXPECT_NEAR(equally.number("OUTPUT", west, "low_pupils"), 50 + 10 / 4., 1e-4);
  EXPECT_NEAR(equally.number("OUTPUT", east, "high_pupils"), 70 * 3 / 4., 1e-4);
  EXPECT_NEAR(equally.number("PUPILS"), 160, 1e-9);

  town.catchments.column("room:double", {300, 100});
  town.parameters = {{"SHARED_GROUND", 1}, {"CATCHMENT_PLACES_FIELD", "room"}};
  const Outcome byPlaces = run('M', town);
  EXPECT_NEAR(byPlaces.number("OUTPUT", west, "low_pupils"), 50 + 10 * 3 / 8., 1e-4);
  EXPECT_NEAR(byPlaces.number("OUTPUT", east, "high_pupils"), 70 * 5 / 8., 1e-4);
  EXPECT_TRUE(byPlaces.warned({"E + W", "by their places"}));

  town.catchments.column("room:double", {300, QVariant()});
  EXPECT_TRUE(run('M', town).error.contains("not known: E")) << run('M', town);
}

TEST(CatchmentMix, LeavesACatchmentWithoutUnitsWithoutValues) {
  Town town;
  town.catchments.rows.push_back({box(500, 0, 600, 100), {"Far"}});
  const Outcome mix = run('M', town);
  for (const char *field : {"pupils", "low_pupils", "low_share", "low_deviation", "low_surplus", "theil_h_part"})
    EXPECT_TRUE(std::isnan(mix.number("OUTPUT", "school = 'Far'", field))) << field;
  EXPECT_NEAR(mix.number("DISSIMILARITY"), 8 / 15., 1e-9);
}

TEST(CatchmentMix, TakesThePolygonsOfASchoolTogether) {
  Town town;
  town.catchments.rows[0].wkt = box(0, 0, 100, 100);
  town.catchments.rows.push_back({box(0, 100, 100, 200), {"W"}});
  const Outcome mix = run('M', town);
  EXPECT_EQ(mix.layer("OUTPUT")->featureCount(), 2);
  EXPECT_NEAR(mix.number("OUTPUT", west, "low_pupils"), 50, 1e-9);
  QgsFeature feature;
  ASSERT_TRUE(mix.layer("OUTPUT")->getFeatures(QgsFeatureRequest().setFilterExpression(west)).nextFeature(feature));
  EXPECT_NEAR(feature.geometry().area(), 20000, 0.1);
}

TEST(CatchmentMix, KeepsTheFieldsAndTheCrsOfTheCatchments) {
  Town town;
  town.catchments.crs = "EPSG:3857";
  town.catchments.column("pupils:double", {7, 8});
  const Outcome mix = run('M', town);
  EXPECT_EQ(mix.layer("OUTPUT")->crs().authid(), "EPSG:3857");
  EXPECT_EQ(mix.layer("OUTPUT")->wkbType(), Qgis::WkbType::MultiPolygon);
  EXPECT_EQ(mix.number("OUTPUT", west, "pupils_input"), 7);
  EXPECT_NEAR(mix.number("OUTPUT", west, "pupils"), 80, 1e-9);
}

} // namespace skolmix::town
