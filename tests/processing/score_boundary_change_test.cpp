#include "segregation/measures.h"
#include "tests/processing/town.h"

#include <gtest/gtest.h>

#include <qgsgeometry.h>

#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <cmath>

namespace skolmix::town {

static const QString dToWest = "proposal = 'd to West'";
static const QString cToEast = "proposal = 'c to East'";
static const QString atWest = " and school_id = 'W'";
static const QString atEast = " and school_id = 'E'";

/// Theil's H of schools with these numbers of low and high pupils.
static double theilH(const std::vector<std::pair<double, double>> &schools) {
  Counts counts(schools.size(), 2);
  for (std::size_t i = 0; i < schools.size(); ++i)
    std::tie(counts[i][0], counts[i][1]) = schools[i];
  return measures(counts).theilH;
}

TEST(ScoreBoundaryChange, RanksTheProposals) {
  const Outcome outcome = run('B', {});
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_EQ(outcome.layer("OUTPUT_SCORES")->featureCount(), 2);
  EXPECT_EQ(outcome.value("OUTPUT_SCORES", "rank = 1", "proposal").toString(), "d to West");
  EXPECT_EQ(outcome.value("OUTPUT_SCORES", "rank = 2", "proposal").toString(), "c to East");
  const double today = theilH({{50, 30}, {10, 70}});
  for (const QString &proposal : {dToWest, cToEast}) {
    const double after = proposal == dToWest ? theilH({{50, 70}, {10, 30}}) : theilH({{30, 10}, {30, 90}});
    EXPECT_NEAR(outcome.number("OUTPUT_SCORES", proposal, "theil_h_before"), today, 1e-9);
    EXPECT_NEAR(outcome.number("OUTPUT_SCORES", proposal, "theil_h_after"), after, 1e-9);
    EXPECT_NEAR(outcome.number("OUTPUT_SCORES", proposal, "theil_h_change"), after - today, 1e-9);
    EXPECT_NEAR(outcome.number("OUTPUT_SCORES", proposal, "dissimilarity_before"), 8 / 15., 1e-9);
    EXPECT_NEAR(outcome.number("OUTPUT_SCORES", proposal, "pupils_who_change"), 40, 1e-9);
    EXPECT_EQ(outcome.number("OUTPUT_SCORES", proposal, "pupils_outside_after"), 0);
  }
  EXPECT_NEAR(outcome.number("OUTPUT_SCORES", dToWest, "dissimilarity_after"), 2 / 15., 1e-9);
  EXPECT_NEAR(outcome.number("OUTPUT_SCORES", cToEast, "dissimilarity_after"), 6 / 15., 1e-9);
}

TEST(ScoreBoundaryChange, ScoresWaysAndPlaces) {
  const Outcome outcome = run('B', {});
  EXPECT_NEAR(outcome.number("OUTPUT_SCORES", dToWest, "way_mean_m_before"), 50, 0.1);
  EXPECT_NEAR(outcome.number("OUTPUT_SCORES", dToWest, "way_mean_m_after"), (100 + std::sqrt(2) * 100) / 4, 0.1);
  EXPECT_NEAR(outcome.number("OUTPUT_SCORES", dToWest, "way_p95_m_before"), 100, 0.1);
  EXPECT_NEAR(outcome.number("OUTPUT_SCORES", dToWest, "way_p95_m_after"), std::sqrt(2) * 100, 0.1);
  EXPECT_NEAR(outcome.number("OUTPUT_SCORES", dToWest, "pupils_above_places_before"), 20, 1e-9);
  EXPECT_NEAR(outcome.number("OUTPUT_SCORES", dToWest, "pupils_above_places_after"), 20, 1e-9);
  EXPECT_NEAR(outcome.number("OUTPUT_SCORES", cToEast, "pupils_above_places_after"), 60, 1e-9);
  EXPECT_NEAR(outcome.number("OUTPUT", dToWest + atWest, "use_of_places_before"), 80, 1e-9);
  EXPECT_NEAR(outcome.number("OUTPUT", dToWest + atWest, "use_of_places_after"), 120, 1e-9);
  EXPECT_NEAR(outcome.number("OUTPUT", dToWest + atEast, "places"), 60, 0);
}

TEST(ScoreBoundaryChange, ShowsEverySchoolBeforeAndAfter) {
  const Outcome outcome = run('B', {});
  EXPECT_EQ(outcome.layer("OUTPUT")->featureCount(), 6) << "two proposals, two schools and outside";
  EXPECT_EQ(outcome.value("OUTPUT", dToWest + atWest, "school_name").toString(), "West");
  EXPECT_NEAR(outcome.number("OUTPUT", dToWest + atWest, "low_pupils_before"), 50, 1e-9);
  EXPECT_NEAR(outcome.number("OUTPUT", dToWest + atWest, "high_pupils_before"), 30, 1e-9);
  EXPECT_NEAR(outcome.number("OUTPUT", dToWest + atWest, "high_pupils_after"), 70, 1e-9);
  EXPECT_NEAR(outcome.number("OUTPUT", dToWest + atWest, "pupils_change"), 40, 1e-9);
  EXPECT_NEAR(outcome.number("OUTPUT", dToWest + atWest, "low_deviation_before"), 25, 1e-9);
  EXPECT_NEAR(outcome.number("OUTPUT", dToWest + atWest, "low_deviation_after"), 100 * 50 / 120. - 37.5, 1e-9);
  EXPECT_NEAR(outcome.number("OUTPUT", cToEast + atEast, "low_share_after"), 25, 1e-9);
  for (const QString &proposal : {dToWest, cToEast})
    for (const char *field : {"low_surplus_before", "high_surplus_before", "low_surplus_after", "high_surplus_after"})
      EXPECT_NEAR(outcome.sum("OUTPUT", proposal, field), 0, 1e-9) << field;
}

TEST(ScoreBoundaryChange, ListsWhoMoves) {
  const Outcome outcome = run('B', {});
  EXPECT_EQ(outcome.layer("OUTPUT_UNITS")->featureCount(), 2);
  EXPECT_EQ(outcome.value("OUTPUT_UNITS", dToWest, "unit").toString(), "d");
  EXPECT_EQ(outcome.value("OUTPUT_UNITS", dToWest, "from_school").toString(), "E");
  EXPECT_EQ(outcome.value("OUTPUT_UNITS", dToWest, "from_name").toString(), "East");
  EXPECT_EQ(outcome.value("OUTPUT_UNITS", dToWest, "to_school").toString(), "W");
  EXPECT_NEAR(outcome.number("OUTPUT_UNITS", dToWest, "share_of_unit"), 100, 1e-9);
  EXPECT_NEAR(outcome.number("OUTPUT_UNITS", dToWest, "way_before_m"), 100, 0.1);
  EXPECT_NEAR(outcome.number("OUTPUT_UNITS", dToWest, "way_after_m"), std::sqrt(2) * 100, 0.1);
  EXPECT_NEAR(outcome.number("OUTPUT_UNITS", cToEast, "pupils"), 40, 1e-9);
  EXPECT_NEAR(outcome.number("OUTPUT_UNITS", cToEast, "low_pupils"), 20, 1e-9);
}

TEST(ScoreBoundaryChange, MovesPartsOfUnits) {
  Town town;
  town.changes.rows = {{box(0, 100, 50, 200), {"half of c", "E"}}};
  const Outcome outcome = run('B', town);
  EXPECT_NEAR(outcome.number("OUTPUT_UNITS", "true", "share_of_unit"), 50, 1e-4);
  EXPECT_NEAR(outcome.number("OUTPUT", "school_id = 'W'", "low_pupils_after"), 40, 1e-4);
  EXPECT_NEAR(outcome.number("OUTPUT_SCORES", "true", "pupils_who_change"), 20, 1e-4);
  QgsFeature feature;
  ASSERT_TRUE(outcome.layer("OUTPUT_UNITS")->getFeatures().nextFeature(feature));
  EXPECT_NEAR(feature.geometry().area(), 5000, 0.1);
  EXPECT_EQ(outcome.layer("OUTPUT_UNITS")->wkbType(), Qgis::WkbType::MultiPolygon);
}

TEST(ScoreBoundaryChange, TakesAllPolygonsForOneProposalWithoutNames) {
  Town town;
  town.parameters = {{"PROPOSAL_FIELD", QVariant()}};
  const Outcome outcome = run('B', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_EQ(outcome.layer("OUTPUT_SCORES")->featureCount(), 1);
  EXPECT_NEAR(outcome.number("OUTPUT_SCORES", "true", "theil_h_after"), 0, 1e-12) << "both schools have 30 of 80";
  EXPECT_NEAR(outcome.number("PUPILS_WHO_CHANGE"), 80, 1e-9);
}

TEST(ScoreBoundaryChange, GivesNumbersOfTheBestProposal) {
  const Outcome outcome = run('B', {});
  EXPECT_EQ(outcome.results.value("BEST_PROPOSAL").toString(), "d to West");
  EXPECT_NEAR(outcome.number("THEIL_H_BEFORE"), theilH({{50, 30}, {10, 70}}), 1e-9);
  EXPECT_NEAR(outcome.number("THEIL_H_AFTER"), theilH({{50, 70}, {10, 30}}), 1e-9);
  EXPECT_NEAR(outcome.number("PUPILS_WHO_CHANGE"), 40, 1e-9);
  EXPECT_NEAR(outcome.number("PUPILS"), 160, 1e-9);
  EXPECT_EQ(outcome.number("PUPILS_OUTSIDE"), 0);
  EXPECT_EQ(outcome.number("PUPILS_LEFT_OUT"), 0);
}

TEST(ScoreBoundaryChange, ScoresEveryDimension) {
  Town town;
  town.parameters = {{"GROUPS_2", QStringList{"se", "ab"}}};
  const Outcome outcome = run('B', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_NEAR(outcome.number("OUTPUT_SCORES", dToWest, "dissimilarity_2_before"), 16 / 55., 1e-9);
  EXPECT_NEAR(outcome.number("OUTPUT_SCORES", dToWest, "theil_h_2_after"), theilH({{75, 45}, {35, 5}}), 1e-9);
  EXPECT_NEAR(outcome.number("OUTPUT", dToWest + atWest, "se_pupils_after"), 75, 1e-9);
  const double ofWest = outcome.number("OUTPUT", dToWest + atWest, "theil_h_part_2_before");
  const double ofEast = outcome.number("OUTPUT", dToWest + atEast, "theil_h_part_2_before");
  EXPECT_LT(ofWest, 0);
  EXPECT_NEAR(ofEast - ofWest, outcome.number("OUTPUT_SCORES", dToWest, "theil_h_2_before"), 1e-9);
}

TEST(ScoreBoundaryChange, CountsOutsideAsASchoolUnlessTold) {
  Town town;
  town.parameters = {{"TAKE_UP", 0.5}};
  const Outcome closed = run('B', town);
  EXPECT_NEAR(closed.number("OUTPUT_SCORES", dToWest, "dissimilarity_before"), 4 / 15., 1e-9);
  EXPECT_NEAR(closed.number("OUTPUT_SCORES", dToWest, "pupils_who_change"), 20, 1e-9);
  EXPECT_NEAR(closed.number("OUTPUT_SCORES", dToWest, "pupils_outside_before"), 80, 1e-9);
  town.parameters["INCLUDE_OUTSIDE"] = false;
  const Outcome schoolsOnly = run('B', town);
  EXPECT_NEAR(schoolsOnly.number("OUTPUT_SCORES", dToWest, "dissimilarity_before"), 8 / 15., 1e-9);
  EXPECT_NEAR(schoolsOnly.number("OUTPUT_SCORES", dToWest, "pupils_outside_before"), 80, 1e-9);
  EXPECT_TRUE(std::isnan(schoolsOnly.number("OUTPUT", dToWest + " and school_id is null", "theil_h_part_before")));
}

TEST(ScoreBoundaryChange, BringsInThoseOutside) {
  Town town;
  town.catchments.rows[1].wkt = box(100, 0, 200, 100);
  const Outcome outcome = run('B', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_NEAR(outcome.number("OUTPUT_SCORES", dToWest, "pupils_outside_before"), 40, 1e-9);
  EXPECT_EQ(outcome.number("OUTPUT_SCORES", dToWest, "pupils_outside_after"), 0);
  EXPECT_EQ(outcome.value("OUTPUT_UNITS", dToWest, "from_name").toString(), "Outside");
  EXPECT_NEAR(outcome.number("OUTPUT", dToWest + atWest, "pupils_after"), 120, 1e-9);
}

TEST(ScoreBoundaryChange, MovesNobodyTwice) {
  Town town;
  town.changes.rows = {{box(0, 100, 100, 200), {"p", "E"}}, {box(0, 100, 100, 200), {"p", "E"}}};
  const Outcome areas = run('B', town);
  EXPECT_NEAR(areas.number("PUPILS_WHO_CHANGE"), 40, 1e-9);
  EXPECT_NEAR(areas.sum("OUTPUT", "true", "pupils_after"), 160, 1e-9);
  town.units.type = "Point";
  for (Row &row : town.units.rows)
    row.wkt = point(50, 150);
  town.changes.rows = {{box(0, 100, 50, 200), {"p", "E"}}, {box(50, 100, 100, 200), {"p", "E"}}};
  const Outcome onTheBorder = run('B', town);
  EXPECT_NEAR(onTheBorder.number("PUPILS_WHO_CHANGE"), 160, 1e-9);
  EXPECT_NEAR(onTheBorder.sum("OUTPUT", "true", "pupils_after"), 160, 1e-9);
}

/// All of it must be well-formed, with every proposal, school and warning in it, and nothing that a name can break.
TEST(ScoreBoundaryChange, WritesAReport) {
  const QTemporaryDir folder;
  const QString path = folder.filePath("report.html");
  Town town;
  town.schools.value(0, "title") = "<West> & Sons";
  town.changes.value(0, "proposal") = "\"c\" <to> East";
  town.catchments.rows[1].wkt = box(100, 0, 200, 100);
  town.parameters = {{"REPORT", path}};
  const Outcome outcome = run('B', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_EQ(outcome.results.value("REPORT").toString(), path);
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  QString html = QString::fromUtf8(file.readAll());
  for (const char *part : {"&lt;West&gt; &amp; Sons", "<h2>&quot;c&quot; &lt;to&gt; East</h2>", "<h2>d to West</h2>",
                           "East", "Boundary changes", "Of 2 proposals, “d to West” gives the lowest segregation",
                           "1 units with 40.0 pupils lie in no catchment", "Skolmix"})
    EXPECT_TRUE(html.contains(part)) << part << '\n' << html.toStdString();
  EXPECT_EQ(html.count("<svg"), 2);
  html.replace("<meta charset=\"utf-8\">", "").replace("<meta name=\"viewport\" content=\"width=device-width\">", "");
  QXmlStreamReader reader(html);
  while (!reader.atEnd())
    reader.readNext();
  EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
}

} // namespace skolmix::town
