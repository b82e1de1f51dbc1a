// The layers that a run leaves behind must look right in any QGIS, without this plugin and without what ran it.

#include "tests/processing/town.h"

#include <gtest/gtest.h>

#include <qgsdiagramrenderer.h>
#include <qgslayermetadata.h>
#include <qgsrulebasedrenderer.h>

#include <QFile>
#include <QTemporaryDir>

#include <cmath>

namespace skolmix::town {

using Rule = QgsRuleBasedRenderer::Rule;

/// The root of the layer's rules, also where ground is merged before it is drawn.
static Rule &rules(const QgsVectorLayer &layer) {
  static Rule none(nullptr);
  const QgsFeatureRenderer *renderer = layer.renderer();
  if (const QgsFeatureRenderer *embedded = renderer ? renderer->embeddedRenderer() : nullptr)
    renderer = embedded;
  const auto *byRule = dynamic_cast<const QgsRuleBasedRenderer *>(renderer);
  EXPECT_TRUE(byRule) << layer.name().toStdString();
  return byRule ? *const_cast<QgsRuleBasedRenderer *>(byRule)->rootRule() : none;
}

static QStringList legend(Rule &root) {
  QStringList labels;
  for (const Rule *rule : root.descendants())
    labels.append(rule->label());
  return labels;
}

/// Highest first, centred on the share of the whole.
static void expectBothEnds(const QgsVectorLayer &layer) {
  EXPECT_TRUE(legend(rules(layer))
                  .join('|')
                  .contains("more than 15 points above the whole|7.5 to 15 points above|2.5 to 7.5 points above|"
                            "within 2.5 points of the whole (37.5 %)|2.5 to 7.5 points below|7.5 to 15 points below|"
                            "more than 15 points below the whole|no pupils"))
      << legend(rules(layer)).join('|').toStdString();
}

static void expectPies(const QgsVectorLayer &layer, const QStringList &fields, const QString &size) {
  const QgsDiagramRenderer *renderer = layer.diagramRenderer();
  ASSERT_TRUE(renderer);
  EXPECT_EQ(renderer->diagram()->diagramName(), "Pie");
  EXPECT_EQ(renderer->diagramSettings().first().categoryAttributes, fields);
  EXPECT_EQ(renderer->diagramSettings().first().categoryLabels, QStringList({"low", "high"}));
  const auto *linear = dynamic_cast<const QgsLinearlyInterpolatedDiagramRenderer *>(renderer);
  ASSERT_TRUE(linear);
  EXPECT_EQ(QgsExpression(linear->classificationAttributeExpression()).referencedColumns(), QSet<QString>({size}));
  EXPECT_EQ(linear->lowerValue(), 0);
}

static void expectHistory(const QgsVectorLayer &layer, const QString &words) {
  const QStringList history = layer.metadata().history();
  ASSERT_EQ(history.size(), 1) << layer.name().toStdString();
  EXPECT_TRUE(history.front().contains(words)) << history.front().toStdString();
  EXPECT_TRUE(history.front().contains("GROUPS")) << history.front().toStdString();
  EXPECT_FALSE(layer.metadata().title().isEmpty());
  EXPECT_FALSE(layer.metadata().abstract().isEmpty());
}

TEST(Style, OfCatchmentsHasBothEnds) {
  const Outcome outcome = run('M', {});
  expectBothEnds(*outcome.layer("OUTPUT"));
  expectHistory(*outcome.layer("OUTPUT"), "skolmix:catchmentmix");
}

TEST(Style, OfTheSegregationFollowsTheGeometry) {
  Town town;
  const Outcome areas = run('S', town);
  expectBothEnds(*areas.layer("OUTPUT"));
  EXPECT_FALSE(areas.layer("OUTPUT")->diagramRenderer());
  town.units.type = "Point";
  for (Row &row : town.units.rows)
    row.wkt = point(1, 1);
  const Outcome points = run('S', town);
  expectBothEnds(*points.layer("OUTPUT"));
  expectPies(*points.layer("OUTPUT"), {"\"low_pupils\"", "\"high_pupils\""}, "pupils");
}

TEST(Style, OfAComparisonShowsTheFirstProposal) {
  for (const char letter : std::string("BN")) {
    Town town;
    town.sites.rows.push_back({point(150, 150), {"O'Neill", 9}}); // a name that needs quoting
    town.changes.value(0, "proposal") = "O'Neill";
    const Outcome outcome = run(letter, town);
    const QgsVectorLayer &schools = *outcome.layer("OUTPUT");
    expectBothEnds(schools);
    expectPies(schools, {"\"low_pupils_after\"", "\"high_pupils_after\""}, "pupils_after");
    EXPECT_TRUE(schools.labelsEnabled());
    for (const char *output : {"OUTPUT", "OUTPUT_UNITS"}) {
      const auto &proposals = rules(*outcome.layer(output)).children();
      ASSERT_EQ(proposals.size(), 2);
      EXPECT_EQ(proposals[0]->label(), outcome.results.value("BEST_PROPOSAL").toString());
      EXPECT_TRUE(proposals[0]->active());
      EXPECT_FALSE(proposals[1]->active());
      for (const Rule *rule : proposals) {
        QgsFeatureIterator rows = outcome.layer(output)->getFeatures(rule->filterExpression());
        QgsFeature row;
        ASSERT_TRUE(rows.nextFeature(row)) << rule->filterExpression().toStdString();
        EXPECT_EQ(row.attribute("proposal").toString(), rule->label());
      }
    }
    for (const char *output : {"OUTPUT", "OUTPUT_UNITS", "OUTPUT_SCORES"})
      expectHistory(*outcome.layer(output), algorithm(letter).id());
  }
}

/// Every row of a map must be drawn by one rule: no gap and no overlap between the classes.
TEST(Style, DrawsEveryRowOnce) {
  Town town;
  town.catchments.rows.push_back({box(500, 0, 600, 100), {"Far"}});
  const Outcome outcome = run('M', town);
  const QgsVectorLayer &layer = *outcome.layer("OUTPUT");
  for (const double deviation : {-100., -15., -7.5, -2.5, 0., 2.5, 7.5, 15., 100., std::nan("")}) {
    QgsFeature feature(layer.fields());
    feature.setValid(true);
    if (!std::isnan(deviation))
      feature.setAttribute("low_deviation", deviation);
    QgsExpressionContext context;
    context.setFeature(feature);
    context.setFields(layer.fields());
    int drawn = 0;
    for (const Rule *rule : rules(layer).children())
      drawn += QgsExpression(rule->filterExpression()).evaluate(&context).toBool();
    EXPECT_EQ(drawn, 1) << deviation;
  }
}

TEST(File, GeoPackageHoldsStyleAndHistory) {
  for (const QString &destination : {QString("%1/%2.gpkg"), QString("ogr:dbname='%1/all.gpkg' table=\"%2\" (geom)")})
    for (const char letter : std::string("MSBN")) {
      SCOPED_TRACE(algorithm(letter).id().toStdString() + " to " + destination.toStdString());
      const QTemporaryDir folder;
      Town town;
      for (const char *output : {"OUTPUT", "OUTPUT_UNITS", "OUTPUT_SCORES"})
        town.parameters[output] = destination.arg(folder.path(), QString(output).toLower());
      const Outcome outcome = run(letter, town);
      ASSERT_EQ(outcome.error, "");
      EXPECT_EQ(outcome.debug, QStringList());
      for (const char *output : {"OUTPUT", "OUTPUT_UNITS", "OUTPUT_SCORES"}) {
        if (!outcome.results.contains(output))
          continue;
        const QgsVectorLayer &layer = *outcome.layer(output);
        expectHistory(layer, algorithm(letter).id());
        if (QString(output) == "OUTPUT")
          expectBothEnds(layer);
        if (QString(output) == "OUTPUT_UNITS") {
          EXPECT_EQ(rules(layer).children().size(), letter == 'B' ? 2 : 1);
        }
      }
      if (letter == 'B' || letter == 'N')
        expectPies(*outcome.layer("OUTPUT"), {"\"low_pupils_after\"", "\"high_pupils_after\""}, "pupils_after");
    }
}

TEST(File, OtherFormatsHaveStyleAndHistoryBesideThem) {
  for (const char *ending : {"geojson", "gml"})
    for (const char letter : std::string("MB")) {
      SCOPED_TRACE(ending);
      const QTemporaryDir folder;
      Town town;
      const QString path = folder.filePath(QString("mix of schools.%1").arg(ending));
      town.parameters = {{"OUTPUT", path}};
      const Outcome outcome = run(letter, town);
      ASSERT_EQ(outcome.error, "");
      EXPECT_EQ(outcome.layer("OUTPUT")->featureCount(), letter == 'M' ? 2 : 6);
      EXPECT_TRUE(QFile::exists(folder.filePath("mix of schools.qml")));
      EXPECT_TRUE(QFile::exists(folder.filePath("mix of schools.qmd")));
      QgsVectorLayer layer(path, "fresh", "ogr");
      bool loaded = false;
      layer.loadNamedStyle(folder.filePath("mix of schools.qml"), loaded);
      EXPECT_TRUE(loaded);
      layer.loadNamedMetadata(folder.filePath("mix of schools.qmd"), loaded);
      EXPECT_TRUE(loaded);
      expectBothEnds(layer);
      expectHistory(layer, algorithm(letter).id());
    }
}

} // namespace skolmix::town
