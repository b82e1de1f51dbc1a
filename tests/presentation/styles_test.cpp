// Whatever a row holds, it is drawn once: also where its figures are hidden, or where it has none.

#include "presentation/styles.h"

#include <gtest/gtest.h>

#include <cmath>

#include <qgsdiagramrenderer.h>
#include <qgsexpression.h>
#include <qgsexpressioncontext.h>
#include <qgslinesymbol.h>
#include <qgsmarkersymbol.h>
#include <qgspallabeling.h>
#include <qgsrendercontext.h>
#include <qgsrulebasedrenderer.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>

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

QgsExpressionContext rowOf(const QgsVectorLayer &layer, const QVariantMap &values) {
  QgsFeature feature(layer.fields());
  feature.setValid(true);
  for (auto value = values.begin(); value != values.end(); ++value)
    feature.setAttribute(value.key(), value.value());
  QgsExpressionContext context;
  context.setFeature(feature);
  context.setFields(layer.fields());
  return context;
}

/// The rules that draw a row with these values.
std::vector<const Rule *> drawing(const QgsVectorLayer &layer, const QVariantMap &values) {
  const QgsExpressionContext context = rowOf(layer, values);
  std::vector<const Rule *> result;
  for (const Rule *rule : const_cast<QgsRuleBasedRenderer &>(rendererOf(layer)).rootRule()->children())
    if (QgsExpression(rule->filterExpression()).evaluate(&context).toBool())
      result.push_back(rule);
  return result;
}

std::vector<const Rule *> drawing(const QgsVectorLayer &layer, const QString &field, const QVariant &value) {
  return drawing(layer, {{field, value}});
}

/// What the legend calls a row; all that draw it.
QString classOf(const QgsVectorLayer &layer, const QVariantMap &values) {
  QStringList labels;
  for (const Rule *rule : drawing(layer, values))
    labels.append(rule->label());
  return labels.join('|');
}

QString labelOf(const QgsVectorLayer &layer, const QVariantMap &values) {
  const QgsExpressionContext context = rowOf(layer, values);
  return QgsExpression(layer.labeling()->settings().fieldName).evaluate(&context).toString();
}

/// In millimetres.
double sizeOf(const QgsVectorLayer &layer, const QVariantMap &values) {
  const QgsExpressionContext context = rowOf(layer, values);
  const auto &symbol = dynamic_cast<QgsMarkerSymbol &>(*const_cast<Rule *>(drawing(layer, values).at(0))->symbol());
  return symbol.dataDefinedSize().valueAsDouble(context);
}

std::unique_ptr<QgsVectorLayer> schools(const QString &more = "") {
  return std::make_unique<QgsVectorLayer>(
      "Point?field=school_name:string&field=low_deviation:double&field=low_share_before:double"
      "&field=low_share_after:double&field=pupils:double&field=low:double&field=high:double" +
          more,
      "schools", "memory");
}

const QString withHidden = "&field=hidden:int";
const QString hiddenText = "figures hidden (few pupils, or a small change)";
const QVariant none;

SchoolStyle pies() {
  return {"low_deviation",
          30,
          "pupils",
          {"low", "high"},
          {"low", "high"},
          "\"school_name\" || ' ' || \"low_deviation\"",
          {}};
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

TEST(FlowLines, AreAsWideOnAllMapsThatHaveTheSameMost) {
  const auto few = flows({3});
  const auto many = flows({480});
  flowLines("pupils", 480)(*few);
  flowLines("pupils")(*many);
  for (const double pupils : {1., 3., 30., 300.})
    EXPECT_EQ(widthOf(*drawing(*few, "pupils", pupils).front()), widthOf(*drawing(*many, "pupils", pupils).front()));
  flowLines("pupils")(*few);
  EXPECT_GT(widthOf(*drawing(*few, "pupils", 3).front()), widthOf(*drawing(*many, "pupils", 3).front()));
}

TEST(Deviations, AreDrawnOnceAndNamedOnBothSides) {
  const auto own = schools(withHidden);
  QgsVectorLayer &layer = *own;
  deviationSchools(pies())(layer);
  const auto named = [&](const QVariant &deviation, const QVariant &hidden = 0) {
    return classOf(layer, {{"low_deviation", deviation}, {"hidden", hidden}});
  };
  EXPECT_EQ(named(-15.1), "more than 15 points below the whole");
  EXPECT_EQ(named(-15), "7.5 to 15 points below");
  EXPECT_EQ(named(-2.5), "within 2.5 points of the whole (30.0 %)");
  EXPECT_EQ(named(2.5), "2.5 to 7.5 points above");
  EXPECT_EQ(named(15), "more than 15 points above the whole");
  EXPECT_EQ(named(none), "no pupils");
  EXPECT_EQ(named(none, none), "no pupils") << "of layers that were put together";
  EXPECT_EQ(named(none, 1), hiddenText);
  EXPECT_EQ(named(20, 1), "more than 15 points above the whole") << "something else is hidden";
}

TEST(Deviations, AreAsLargeAsTheMapHasRoomFor) {
  const auto own = schools();
  QgsVectorLayer &layer = *own;
  SchoolStyle style = pies();
  style.mostPupils = 400;
  deviationSchools(style)(layer);
  QgsFeature school(layer.fields());
  school.setAttribute("pupils", 100);
  school.setAttribute("low_deviation", 0);
  const auto sizes = [&](const QVariant &largest) {
    QgsExpressionContext context;
    auto scope = std::make_unique<QgsExpressionContextScope>();
    if (largest.isValid())
      scope->setVariable(schoolMmVariable, largest);
    context.appendScope(scope.release());
    context.setFeature(school);
    context.setFields(layer.fields());
    QgsRenderContext render;
    render.setExpressionContext(context);
    const Rule &middle = *drawing(layer, {{"low_deviation", 0}, {"pupils", 100}}).at(0);
    const double symbol = dynamic_cast<const QgsMarkerSymbol &>(*const_cast<Rule &>(middle).symbol())
                              .dataDefinedSize()
                              .valueAsDouble(context);
    return std::pair(symbol, layer.diagramRenderer()->sizeMapUnits(school, render).width());
  };
  const auto [usual, usualPie] = sizes({});
  const auto [small, smallPie] = sizes(usualSchoolMm / 2);
  EXPECT_GT(smallPie, 0);
  EXPECT_NEAR(usualPie, 2 * smallPie, 1e-9);
  EXPECT_NEAR(usual - small, usualSchoolMm / 4, 1e-9) << "half as wide as the largest; the ring stays";
}

TEST(Deviations, OfAreasHaveNoClassForWhatNobodyHides) {
  QgsVectorLayer layer("Polygon?field=low_deviation:double", "areas", "memory");
  deviationAreas("low_deviation", NAN)(layer);
  EXPECT_EQ(classOf(layer, {{"low_deviation", none}}), "no pupils");
  EXPECT_EQ(classOf(layer, {{"low_deviation", 0}}), "within 2.5 points of the whole");
  for (const Rule *rule : const_cast<QgsRuleBasedRenderer &>(rendererOf(layer)).rootRule()->children())
    EXPECT_NE(rule->label(), hiddenText);
}

TEST(Changes, AreDrawnOnceAndNamedOnBothSides) {
  const auto own = schools(withHidden);
  QgsVectorLayer &layer = *own;
  differenceSchools({"low", "pupils"})(layer);
  const auto named = [&](const QVariant &before, const QVariant &after, int hidden = 0) {
    return classOf(layer, {{"low_share_before", before}, {"low_share_after", after}, {"hidden", hidden}});
  };
  EXPECT_EQ(named(30, 20), "share falls by more than 5 points");
  EXPECT_EQ(named(30, 25), "falls by 2.5 to 5 points");
  EXPECT_EQ(named(30, 28), "falls by 1 to 2.5 points");
  EXPECT_EQ(named(30, 30), "changes by less than 1 point");
  EXPECT_EQ(named(30, 31), "rises by 1 to 2.5 points");
  EXPECT_EQ(named(30, 33), "rises by 2.5 to 5 points");
  EXPECT_EQ(named(30, 35), "share rises by more than 5 points");
  EXPECT_EQ(named(none, 35), "opens: no share today");
  EXPECT_EQ(named(35, none), "closes: no share afterwards");
  EXPECT_EQ(named(none, none), "no pupils");
  for (const auto &[before, after] : {std::pair(none, QVariant(35)), {QVariant(35), none}, {none, none}})
    EXPECT_EQ(named(before, after, 1), hiddenText);
}

TEST(Labels, TellNoFigureThatIsHidden) {
  const auto own = schools(withHidden);
  QgsVectorLayer &layer = *own;
  deviationSchools(pies())(layer);
  EXPECT_EQ(labelOf(layer, {{"school_name", "West"}, {"low_deviation", 5}}), "West 5");
  EXPECT_EQ(labelOf(layer, {{"school_name", "West"}, {"hidden", 1}}), "West");
  differenceSchools({"low", "pupils"})(layer);
  EXPECT_EQ(labelOf(layer, {{"school_name", "West"}, {"low_share_before", 30}, {"hidden", 1}}), "West");
  EXPECT_EQ(labelOf(layer, {{"school_name", "West"}, {"low_share_before", 30}, {"low_share_after", 33}}), "West\n+3");
}

TEST(Labels, TellChangesWithTheirSignUnlessTheyAreNone) {
  const auto own = schools();
  QgsVectorLayer &layer = *own;
  differenceSchools({"low", "pupils"})(layer);
  const auto change = [&](double points) {
    return labelOf(layer, {{"school_name", "W"}, {"low_share_before", 30}, {"low_share_after", 30 + points}});
  };
  EXPECT_EQ(change(2.25), "W\n+2.3");
  EXPECT_EQ(change(-2.25), "W\n−2.3");
  EXPECT_EQ(change(0.04), "W\n0.0");
  EXPECT_EQ(change(-0.04), "W\n0.0");
}

TEST(Pies, AreWholeOrNotThere) {
  const auto own = schools(withHidden + "&field=proposal:string");
  QgsVectorLayer &layer = *own;
  SchoolStyle style = pies();
  style.proposals = QStringList{"A", "B"};
  deviationSchools(style)(layer);
  const QgsProperty shown =
      layer.diagramLayerSettings()->dataDefinedProperties().property(QgsDiagramLayerSettings::Property::Show);
  const auto isShown = [&](const QVariantMap &values) { return shown.valueAsBool(rowOf(layer, values), false); };
  EXPECT_TRUE(isShown({{"proposal", "A"}, {"low", 3}, {"high", 0}}));
  EXPECT_FALSE(isShown({{"proposal", "A"}, {"low", 3}, {"high", none}}));
  EXPECT_FALSE(isShown({{"proposal", "A"}, {"low", none}, {"high", 3}}));
  EXPECT_FALSE(isShown({{"proposal", "B"}, {"low", 3}, {"high", 0}}));
}

/// The area of the pie grows with the pupils; the ring around it is as wide everywhere.
TEST(Schools, AreAsLargeAsTheyHavePupilsOnAllMapsThatHaveTheSameMost) {
  const auto own = schools(withHidden);
  QgsVectorLayer &layer = *own;
  SchoolStyle style = pies();
  style.mostPupils = 400;
  deviationSchools(style)(layer);
  const auto size = [&](const QVariant &pupils, const QVariant &deviation = 0, int hidden = 0) {
    return sizeOf(layer, {{"pupils", pupils},
                          {"low_deviation", deviation},
                          {"low_share_before", 0},
                          {"low_share_after", deviation},
                          {"hidden", hidden}});
  };
  const double ring = size(0);
  EXPECT_NEAR(size(100) - ring, (size(400) - ring) / 2, 1e-9);
  const auto *pie = dynamic_cast<const QgsLinearlyInterpolatedDiagramRenderer *>(layer.diagramRenderer());
  ASSERT_TRUE(pie);
  EXPECT_EQ(pie->upperValue(), 400);
  EXPECT_NEAR(pie->upperSize().width(), size(400) - ring, 1e-9);
  EXPECT_GT(size(none, none, 1), size(0)) << "hidden is not nobody";
  const double deviated = size(100);
  DifferenceStyle change{"low", "pupils"};
  change.mostPupils = 400;
  differenceSchools(change)(layer);
  EXPECT_EQ(size(100), deviated);
}

TEST(Schools, OfSeveralScenariosAreBranchesOfWhichTheFirstIsShown) {
  const auto own = schools("&field=scenario:string");
  QgsVectorLayer &layer = *own;
  DifferenceStyle style{"low", "pupils"};
  style.proposals = QStringList{"A", "O'Hara"};
  style.proposalField = "scenario";
  differenceSchools(style)(layer);
  const auto branches = const_cast<QgsRuleBasedRenderer &>(rendererOf(layer)).rootRule()->children();
  ASSERT_EQ(branches.size(), 2);
  EXPECT_TRUE(branches[0]->active());
  EXPECT_FALSE(branches[1]->active());
  EXPECT_EQ(classOf(layer, {{"scenario", "O'Hara"}}), "O'Hara");
}

TEST(PupilPlaces, TellNobodyFromHidden) {
  QgsVectorLayer layer("Point?field=pupils:double" + withHidden, "units", "memory");
  pupilPlaces("pupils")(layer);
  EXPECT_EQ(classOf(layer, {{"pupils", 0}, {"hidden", 0}}), "no pupils");
  EXPECT_EQ(classOf(layer, {{"pupils", none}, {"hidden", 1}}), hiddenText);
  const auto lines = std::make_unique<QgsVectorLayer>("LineString?field=pupils:double" + withHidden, "flows", "memory");
  flowLines("pupils")(*lines);
  EXPECT_EQ(classOf(*lines, {{"pupils", none}, {"hidden", 1}}), hiddenText);
}

} // namespace skolmix
