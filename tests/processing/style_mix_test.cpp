// Any layer with the fields of a result can be drawn as the tools draw theirs: another group, another moment, another
// scenario, or the change. The style stays where the layer stays.

#include "tests/processing/town.h"

#include <gtest/gtest.h>

#include <qgsapplication.h>
#include <qgsdiagramrenderer.h>
#include <qgsexpression.h>
#include <qgsexpressioncontext.h>
#include <qgsexpressioncontextutils.h>
#include <qgslinesymbol.h>
#include <qgspallabeling.h>
#include <qgsprocessingregistry.h>
#include <qgsproject.h>
#include <qgsrulebasedrenderer.h>
#include <qgsvectorlayerexporter.h>
#include <qgsvectorlayerlabeling.h>

#include <QFile>
#include <QTemporaryDir>

namespace skolmix::town {
namespace {

using Rule = QgsRuleBasedRenderer::Rule;

/// Two schools under two scenarios: what Score… writes, in short.
Table schools() {
  return {"Schools before and after",
          "Point",
          {"proposal:string", "school_name:string", "pupils_before:double", "low_pupils_before:double",
           "low_share_before:double", "low_deviation_before:double", "high_pupils_before:double",
           "high_share_before:double", "high_deviation_before:double", "pupils_after:double", "low_pupils_after:double",
           "low_share_after:double", "low_deviation_after:double", "high_pupils_after:double",
           "high_share_after:double", "high_deviation_after:double"},
          {{point(50, 50), {"A", "West", 80, 50, 62.5, 25, 30, 37.5, -25, 80, 30, 37.5, 0, 50, 62.5, 0}},
           {point(150, 50), {"A", "East", 80, 10, 12.5, -25, 70, 87.5, 25, 80, 30, 37.5, 0, 50, 62.5, 0}},
           {point(50, 50), {"B", "West", 80, 50, 62.5, 25, 30, 37.5, -25, 40, 32, 80, 42.5, 8, 20, -42.5}},
           {point(150, 50),
            {"B", "East", 80, 10, 12.5, -25, 70, 87.5, 25, 120, 28, 70 / 3.0, 70 / 3.0 - 37.5, 92, 230 / 3.0,
             230 / 3.0 - 62.5}}}};
}

struct Styled {
  QString error;
  QVariantMap results;
  QStringList warnings;
};

/// Runs the tool on whatever INPUT takes.
Styled style(const QVariant &input, QVariantMap parameters = {}, QgsProject *project = nullptr) {
  QgsProcessingContext context;
  context.setProject(project);
  Feedback feedback;
  parameters.insert("INPUT", input);
  const QgsProcessingAlgorithm *tool = QgsApplication::processingRegistry()->algorithmById("skolmix:stylemix");
  EXPECT_TRUE(tool);
  Styled result;
  try {
    result.results = tool->run(parameters, context, &feedback, nullptr, {}, false);
  } catch (const QgsProcessingException &error) {
    result.error = error.what();
  }
  result.warnings = feedback.warnings;
  return result;
}

Styled style(QgsVectorLayer &layer, const QVariantMap &parameters = {}) {
  return style(QVariant::fromValue(&layer), parameters);
}

void writeSchools(const QString &path, const QString &driver) {
  const auto layer = schools().layer();
  QString problem;
  ASSERT_EQ(QgsVectorLayerExporter::exportLayer(layer.get(), path, "ogr", layer->crs(), false, &problem,
                                                {{"driverName", driver}, {"layerName", "schools"}}),
            Qgis::VectorExportResult::Success)
      << problem.toStdString();
}

Rule &root(const QgsVectorLayer &layer) {
  static Rule none(nullptr);
  const QgsFeatureRenderer *renderer = layer.renderer();
  if (renderer && renderer->embeddedRenderer())
    renderer = renderer->embeddedRenderer();
  const auto *byRule = dynamic_cast<const QgsRuleBasedRenderer *>(renderer);
  EXPECT_TRUE(byRule);
  return byRule ? *const_cast<QgsRuleBasedRenderer *>(byRule)->rootRule() : none;
}

/// What the active rules call a feature.
QStringList classesOf(const QgsVectorLayer &layer, QgsFeatureId id) {
  QgsExpressionContext context(QgsExpressionContextUtils::globalProjectLayerScopes(&layer));
  context.setFeature(layer.getFeature(id));
  QStringList labels;
  const std::function<void(Rule &)> visit = [&](Rule &rule) {
    for (Rule *child : rule.children()) {
      const bool holds =
          child->filterExpression().isEmpty() || QgsExpression(child->filterExpression()).evaluate(&context).toBool();
      if (!child->active() || !holds)
        continue;
      if (child->symbol())
        labels.append(child->label());
      visit(*child);
    }
  };
  visit(root(layer));
  return labels;
}

QString labelOf(const QgsVectorLayer &layer, QgsFeatureId id) {
  QgsExpressionContext context(QgsExpressionContextUtils::globalProjectLayerScopes(&layer));
  context.setFeature(layer.getFeature(id));
  return QgsExpression(layer.labeling()->settings().fieldName).evaluate(&context).toString();
}

} // namespace

TEST(StyleMix, ShowsDeviationsOfTheFirstGroupAndScenarioAfterwardsUnlessToldOtherwise) {
  const auto layer = schools().layer();
  const Styled result = style(*layer);
  ASSERT_EQ(result.error, "");
  EXPECT_EQ(result.results.value("OUTPUT").toString(), layer->id());
  EXPECT_EQ(classesOf(*layer, 1), QStringList("within 2.5 points of the whole (37.5 %)"));
  EXPECT_TRUE(classesOf(*layer, 3).isEmpty()) << "scenario B is not ticked";
  EXPECT_EQ(layer->diagramRenderer()->diagramSettings().first().categoryLabels, QStringList({"low", "high"}));
  EXPECT_EQ(labelOf(*layer, 1), "West\n0.0");
}

TEST(StyleMix, ShowsTheGroupTheMomentAndTheScenarioAskedFor) {
  const auto layer = schools().layer();
  ASSERT_EQ(style(*layer, {{"GROUP", "high"}, {"PLAN", "B"}}).error, "");
  EXPECT_EQ(classesOf(*layer, 3), QStringList("more than 15 points below the whole"));
  EXPECT_EQ(classesOf(*layer, 4), QStringList("7.5 to 15 points above"));
  EXPECT_TRUE(classesOf(*layer, 1).isEmpty()) << "scenario A is not ticked";

  ASSERT_EQ(style(*layer, {{"MOMENT", 2}}).error, "");
  EXPECT_EQ(classesOf(*layer, 1), QStringList("more than 15 points above the whole"));
  EXPECT_EQ(labelOf(*layer, 2), "East\n−25.0");
}

TEST(StyleMix, CallsGroupsAsItIsTold) {
  const auto layer = schools().layer();
  ASSERT_EQ(style(*layer, {{"GROUP_NAMES", QVariantList{"high", "long education"}}}).error, "");
  EXPECT_EQ(layer->diagramRenderer()->diagramSettings().first().categoryLabels, QStringList({"low", "long education"}));
  EXPECT_TRUE(style(*layer, {{"GROUP_NAMES", QVariantList{"top", "long education"}}}).error.contains("low, high"));
}

TEST(StyleMix, CallsTheMiddleByTheWholeOfTheRowsOrAsTold) {
  const auto layer = schools().layer();
  ASSERT_EQ(style(*layer, {{"GROUP", "high"}}).error, "");
  EXPECT_EQ(classesOf(*layer, 1), QStringList("within 2.5 points of the whole (62.5 %)"));
  ASSERT_EQ(style(*layer, {{"WHOLE", 31.25}}).error, "");
  EXPECT_EQ(classesOf(*layer, 1).join(""), "within 2.5 points of the whole (31.3 %)");
}

TEST(StyleMix, ShowsChanges) {
  const auto layer = schools().layer();
  ASSERT_EQ(style(*layer, {{"SHOW", 2}}).error, "");
  EXPECT_EQ(classesOf(*layer, 1), QStringList("share falls by more than 5 points"));
  EXPECT_EQ(classesOf(*layer, 2), QStringList("share rises by more than 5 points"));
  EXPECT_EQ(labelOf(*layer, 1), "West\n−25.0");
  EXPECT_EQ(labelOf(*layer, 2), "East\n+25.0");
  EXPECT_FALSE(layer->diagramRenderer());
  EXPECT_TRUE(layer->labelsEnabled());
  ASSERT_EQ(style(*layer, {{"SHOW", 2}, {"LABELS", false}}).error, "");
  EXPECT_FALSE(layer->labelsEnabled());
}

/// What another map left behind is taken away.
TEST(StyleMix, CanBeRunAgainWithAnotherMap) {
  const auto layer = schools().layer();
  ASSERT_EQ(style(*layer).error, "");
  ASSERT_TRUE(layer->diagramRenderer());
  ASSERT_EQ(style(*layer, {{"SHOW", 3}}).error, "");
  EXPECT_FALSE(layer->diagramRenderer());
  EXPECT_FALSE(layer->labelsEnabled());
  EXPECT_EQ(classesOf(*layer, 1), QStringList("50 to 100 pupils"));
}

TEST(StyleMix, KnowsWhatLayersAreMadeFor) {
  const Table moved{"Units that change school",
                    "Polygon",
                    {"proposal:string", "from_school:string", "to_school:string", "pupils:double"},
                    {{box(0, 0, 100, 100), {"A", "W", "E", 40}}, {box(100, 0, 200, 100), {"B", "E", "W", 40}}}};
  const auto units = moved.layer();
  ASSERT_EQ(style(*units, {{"PLAN", "B"}}).error, "");
  EXPECT_TRUE(classesOf(*units, 1).isEmpty());
  EXPECT_EQ(classesOf(*units, 2), QStringList("B"));

  const Table flows{"Who goes where", "LineString", {"pupils:double"}, {{"LineString (0 0, 50 50)", {7}}}};
  const auto lines = flows.layer();
  ASSERT_EQ(style(*lines).error, "");
  EXPECT_EQ(classesOf(*lines, 1), QStringList("5 pupils or more"));
  EXPECT_EQ(root(*lines).children().front()->symbol()->type(), Qgis::SymbolType::Line);

  const Table catchments{
      "Catchments",
      "Polygon",
      {"scenario:string", "school_id:string", "school_name:string", "pupils:double", "places:double"},
      {{box(0, 0, 100, 100), {"A", "W", "West", 80, 90}}}};
  const auto areas = catchments.layer();
  ASSERT_EQ(style(*areas).error, "");
  EXPECT_EQ(classesOf(*areas, 1), QStringList("Catchments"));
  EXPECT_EQ(labelOf(*areas, 1), "West\n80 / 90");
}

TEST(StyleMix, StylesAreasAndUnits) {
  const Table mix{"Catchment mix",
                  "Polygon",
                  {"pupils:double", "low_pupils:double", "low_share:double", "low_deviation:double"},
                  {{box(0, 0, 100, 100), {80, 50, 62.5, 25}}, {box(100, 0, 200, 100), {80, 10, 12.5, -25}}}};
  const auto layer = mix.layer();
  ASSERT_EQ(style(*layer).error, "");
  EXPECT_EQ(classesOf(*layer, 1), QStringList("more than 15 points above the whole"));
  EXPECT_EQ(classesOf(*layer, 2), QStringList("more than 15 points below the whole"));
}

TEST(StyleMix, DrawsWhatIsHiddenAsHidden) {
  Table table = schools();
  table.column("hidden:int", {1, 0, 0, 0});
  for (const char *field : {"low_share_after", "low_deviation_after", "low_pupils_after"})
    table.value(0, field) = QVariant();
  const auto layer = table.layer();
  ASSERT_EQ(style(*layer).error, "");
  const QString hidden = "figures hidden (few pupils, or a small change)";
  EXPECT_EQ(classesOf(*layer, 1), QStringList(hidden));
  EXPECT_EQ(labelOf(*layer, 1), "West");
  EXPECT_EQ(labelOf(*layer, 2), "East\n0");
  ASSERT_EQ(style(*layer, {{"SHOW", 2}}).error, "");
  EXPECT_EQ(classesOf(*layer, 1), QStringList(hidden));
  EXPECT_EQ(labelOf(*layer, 1), "West");
}

TEST(StyleMix, SaysWhatItLooksFor) {
  const auto nothing = Table{"Trees", "Point", {"species:string"}, {{point(0, 0), {"oak"}}}}.layer();
  const QString error = style(*nothing).error;
  EXPECT_TRUE(error.contains("“Trees”")) << error.toStdString();
  EXPECT_TRUE(error.contains("“pupils”")) << error.toStdString();
  EXPECT_TRUE(error.contains("species")) << error.toStdString();
  EXPECT_TRUE(style(*nothing, {{"SHOW", 1}}).error.contains("low_deviation")) << "an example";

  const auto layer = schools().layer();
  const QString group = style(*layer, {{"GROUP", "middle"}, {"SHOW", 1}}).error;
  EXPECT_TRUE(group.contains("“middle_deviation_after”")) << group.toStdString();
  EXPECT_TRUE(group.contains("high_deviation_after")) << group.toStdString();
  const QString plan = style(*layer, {{"PLAN", "C"}}).error;
  EXPECT_TRUE(plan.contains("“C”") && plan.contains("A, B") && plan.contains("proposal")) << plan.toStdString();
  EXPECT_TRUE(style(*layer, {{"SHOW", 5}}).error.contains("lines"));
  EXPECT_TRUE(style(*layer, {{"SHOW", 4}}).error.contains("from_school"));
  EXPECT_NE(style(QVariant("no such layer")).error, "");
}

/// A file that is in no project keeps the style itself, again and again.
TEST(StyleMix, SavesTheStyleOfFilesThatNoProjectHolds) {
  const QTemporaryDir folder;
  for (const auto &[file, driver] :
       {std::pair(QString("schools.gpkg"), "GPKG"), {QString("schools.tab"), "MapInfo File"}}) {
    const QString path = folder.filePath(file);
    writeSchools(path, driver);
    for (const QString &group : {QString("low"), QString("high")}) {
      const Styled result = style(QVariant(path), {{"GROUP", group}, {"PLAN", "B"}});
      ASSERT_EQ(result.error, "") << file.toStdString();
      const QgsVectorLayer again(result.results.value("OUTPUT").toString(), "again", "ogr");
      ASSERT_TRUE(again.isValid()) << result.results.value("OUTPUT").toString().toStdString();
      QStringList classes;
      QgsFeatureIterator rows = again.getFeatures();
      QgsFeature row;
      while (rows.nextFeature(row))
        classes += classesOf(again, row.id());
      EXPECT_EQ(classes, group == "low"
                             ? QStringList({"more than 15 points above the whole", "7.5 to 15 points below"})
                             : QStringList({"more than 15 points below the whole", "7.5 to 15 points above"}))
          << file.toStdString();
    }
  }
}

/// The style belongs to the project then, and the file is left alone.
TEST(StyleMix, LeavesFilesOfAProjectAlone) {
  const QTemporaryDir folder;
  const QString path = folder.filePath("schools.tab");
  writeSchools(path, "MapInfo File");
  QgsProject project;
  auto *own = new QgsVectorLayer(path, "schools", "ogr");
  project.addMapLayer(own);
  const Styled result = style(QVariant(own->id()), {{"SHOW", 2}}, &project);
  ASSERT_EQ(result.error, "");
  EXPECT_EQ(result.results.value("OUTPUT").toString(), own->id());
  EXPECT_EQ(classesOf(*own, 1), QStringList("share falls by more than 5 points"));
  EXPECT_FALSE(QFile::exists(folder.filePath("schools.qml")));
}

} // namespace skolmix::town
