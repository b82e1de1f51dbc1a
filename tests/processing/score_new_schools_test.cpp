#include "tests/processing/town.h"

#include <gtest/gtest.h>

#include <qgsgeometry.h>

#include <cmath>

namespace skolmix::town {

static const QString north = "school_id = 'North'";
static const QString west = "school_id = 'W'";
static const QString east = "school_id = 'E'";

/// The ground nearest to North (50, 150) is square c and the half of d above the diagonal.
TEST(ScoreNewSchools, GivesASiteTheNearestGround) {
  const Outcome outcome = run('N', {});
  ASSERT_EQ(outcome.error, "") << outcome;
  struct Expected {
    QString where;
    double low, high;
  };
  for (const auto &e : {Expected{north, 20, 40}, Expected{west, 30, 10}, Expected{east, 10, 50}}) {
    SCOPED_TRACE(e.where.toStdString());
    EXPECT_NEAR(outcome.number("OUTPUT", e.where, "low_pupils_after"), e.low, 1e-3);
    EXPECT_NEAR(outcome.number("OUTPUT", e.where, "high_pupils_after"), e.high, 1e-3);
  }
  EXPECT_NEAR(outcome.number("PUPILS_WHO_CHANGE"), 60, 1e-3);
  EXPECT_NEAR(outcome.number("OUTPUT", north, "use_of_places_after"), 120, 1e-2);
  EXPECT_TRUE(std::isnan(outcome.number("OUTPUT", north, "pupils_before")));
  EXPECT_EQ(outcome.value("OUTPUT_SCORES", "true", "proposal").toString(), "North");
  EXPECT_NEAR(outcome.sum("OUTPUT_UNITS", "unit = 'd'", "share_of_unit"), 50, 1e-3);
  QgsFeature feature;
  ASSERT_TRUE(
      outcome.layer("OUTPUT")->getFeatures(QgsFeatureRequest().setFilterExpression(north)).nextFeature(feature));
  EXPECT_NEAR(feature.geometry().asPoint().x(), 500050, 1e-3);
  EXPECT_NEAR(feature.geometry().asPoint().y(), 6600150, 1e-3);
}

TEST(ScoreNewSchools, GivesASiteItsOwnCatchment) {
  Town town;
  town.ground.rows = {{box(0, 100, 100, 150), {"North"}}, {box(0, 150, 100, 200), {"North"}}};
  town.parameters = {{"SITE_CATCHMENT_FIELD", "site"}};
  const Outcome outcome = run('N', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_NEAR(outcome.number("OUTPUT", north, "low_pupils_after"), 20, 1e-6);
  EXPECT_NEAR(outcome.number("OUTPUT", north, "high_pupils_after"), 20, 1e-6);
  EXPECT_NEAR(outcome.number("OUTPUT", east, "pupils_after"), 80, 1e-6);
}

TEST(ScoreNewSchools, ScoresEachSiteAloneAndRanksThem) {
  Town town;
  town.sites.rows.push_back({point(150, 150), {"North-east", QVariant()}});
  const Outcome outcome = run('N', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_EQ(outcome.layer("OUTPUT")->featureCount(), 8) << "two proposals, each with two schools, its own and outside";
  EXPECT_NEAR(outcome.number("OUTPUT", "proposal = 'North-east' and school_id = 'North-east'", "high_pupils_after"), 50,
              1e-3);
  EXPECT_LE(outcome.number("OUTPUT_SCORES", "rank = 1", "theil_h_after"),
            outcome.number("OUTPUT_SCORES", "rank = 2", "theil_h_after"));
  EXPECT_EQ(outcome.results.value("BEST_PROPOSAL"), outcome.value("OUTPUT_SCORES", "rank = 1", "proposal"));
  for (const char *proposal : {"proposal = 'North'", "proposal = 'North-east'"})
    EXPECT_NEAR(outcome.sum("OUTPUT", proposal, "pupils_after"), 160, 1e-9);
  EXPECT_EQ(run('N', {}).number("OUTPUT_SCORES", "true", "theil_h_after"),
            outcome.number("OUTPUT_SCORES", "proposal = 'North'", "theil_h_after"))
      << "another site changes nothing";
}

TEST(ScoreNewSchools, LeavesOutSitesForOtherStages) {
  Town town;
  town.sites.rows.push_back({point(150, 150), {"Small", 40}});
  town.sites.column("stages:string", {"F-6, 7-9", "F-6"});
  town.parameters = {{"SITE_STAGE_FIELD", "stages"}, {"STAGE", "7-9"}};
  const Outcome outcome = run('N', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_EQ(outcome.value("OUTPUT_SCORES", "true", "proposal").toString(), "North");
  EXPECT_TRUE(outcome.warned({"7-9", "Small"})) << outcome;
}

TEST(ScoreNewSchools, BringsPupilsFromOutside) {
  Town town;
  town.catchments.rows[1].wkt = box(100, 0, 200, 100);
  town.ground.rows = {{box(100, 100, 200, 200), {"North"}}};
  town.parameters = {{"SITE_CATCHMENT_FIELD", "site"}};
  const Outcome outcome = run('N', town);
  EXPECT_NEAR(outcome.number("OUTPUT_SCORES", "true", "pupils_outside_change"), -40, 1e-9);
  EXPECT_NEAR(outcome.number("OUTPUT", north, "pupils_after"), 40, 1e-9);
}

} // namespace skolmix::town
