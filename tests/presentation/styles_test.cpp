// Lines of flows and units by their way must be drawn once each, whatever they hold.

#include "presentation/styles.h"

#include <gtest/gtest.h>

#include <qgsexpression.h>
#include <qgsexpressioncontext.h>
#include <qgslinesymbol.h>
#include <qgsrulebasedrenderer.h>
#include <qgsvectorlayer.h>

namespace skolmix {
namespace {

using Rule = QgsRuleBasedRenderer::Rule;

/// Lines with so many pupils, one each.
std::unique_ptr<QgsVectorLayer> flows(const std::vector<double> &pupils) {
  auto layer = std::make_unique<QgsVectorLayer>("LineString?field=pupils:double", "flows", "memory");
  QgsFeatureList lines;
  for (const double number : pupils) {
    QgsFeature line(layer->fields());
    line.setGeometry(QgsGeometry::fromWkt("LineString (0 0, 1 1)"));
    line.setAttribute("pupils", number);
    lines.append(line);
  }
  layer->dataProvider()->addFeatures(lines);
  return layer;
}

const QgsRuleBasedRenderer &rendererOf(const QgsVectorLayer &layer) {
  return *dynamic_cast<const QgsRuleBasedRenderer *>(layer.renderer());
}

/// The rules that draw a row with this value.
std::vector<const Rule *> drawing(const QgsVectorLayer &layer, const QString &field, const QVariant &value) {
  QgsFeature feature(layer.fields());
  feature.setValid(true);
  feature.setAttribute(field, value);
  QgsExpressionContext context;
  context.setFeature(feature);
  context.setFields(layer.fields());
  std::vector<const Rule *> result;
  for (const Rule *rule : const_cast<QgsRuleBasedRenderer &>(rendererOf(layer)).rootRule()->children())
    if (QgsExpression(rule->filterExpression()).evaluate(&context).toBool())
      result.push_back(rule);
  return result;
}

double widthOf(const Rule &rule) { return dynamic_cast<QgsLineSymbol &>(*const_cast<Rule &>(rule).symbol()).width(); }

} // namespace

TEST(FlowLines, DrawsEveryFlowOnceAndTheLargerTheWider) {
  for (const double most : {0.3, 1., 7., 20., 480., 12'345.}) {
    const auto layer = flows({most, most / 50});
    flowLines("pupils")(*layer);
    double before = 0;
    for (const double part : {1e-6, 0.01, 0.03, 0.09, 0.2, 0.45, 1.}) {
      const auto rules = drawing(*layer, "pupils", part * most);
      ASSERT_EQ(rules.size(), 1u) << part << " of " << most;
      EXPECT_GE(widthOf(*rules.front()), before);
      before = widthOf(*rules.front());
    }
    EXPECT_TRUE(drawing(*layer, "pupils", 0).empty());
  }
}

TEST(FlowLines, HasRoundClassesInPlainWords) {
  const auto layer = flows({83, 2});
  flowLines("pupils")(*layer);
  QStringList labels;
  for (const Rule *rule : const_cast<QgsRuleBasedRenderer &>(rendererOf(*layer)).rootRule()->children())
    labels.append(rule->label());
  EXPECT_EQ(labels, QStringList({"50 pupils or more", "20 to 50 pupils", "10 to 20 pupils", "5 to 10 pupils",
                                 "fewer than 5 pupils"}));
}

TEST(FlowLines, PutsTheLargestOnTopAndLetsTheGroundShineThrough) {
  const auto layer = flows({83, 2});
  flowLines("pupils")(*layer);
  const QgsRuleBasedRenderer &renderer = rendererOf(*layer);
  ASSERT_TRUE(renderer.orderByEnabled());
  ASSERT_EQ(renderer.orderBy().size(), 1);
  EXPECT_TRUE(renderer.orderBy().front().ascending());
  EXPECT_EQ(renderer.orderBy().front().expression().expression(), "\"pupils\"");
  for (const Rule *rule : drawing(*layer, "pupils", 83)) {
    EXPECT_LT(const_cast<Rule *>(rule)->symbol()->color().alpha(), 255);
    EXPECT_GT(const_cast<Rule *>(rule)->symbol()->color().alpha(), 60);
  }
}

/// Also where an output tells only the mean way of a unit, and no single school.
TEST(UnitsByWay, DrawsEveryUnitOnceWithoutStagesAndSchools) {
  QgsVectorLayer layer("Point?field=unit:string&field=way_m:double", "units", "memory");
  unitsByWay({})(layer);
  for (const double way : {0., 499.9, 500., 999., 1000., 2000., 4000., 123'456.})
    EXPECT_EQ(drawing(layer, "way_m", way).size(), 1u) << way;
  const auto none = drawing(layer, "way_m", QVariant());
  ASSERT_EQ(none.size(), 1u);
  EXPECT_EQ(none.front()->label(), "no school");
}

} // namespace skolmix
