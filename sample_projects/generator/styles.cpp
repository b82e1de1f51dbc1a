#include "styles.h"
#include "plan.h"
#include "presentation/typeface.h"
#include <qgsattributetableconfig.h>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsfillsymbol.h>
#include <qgsfillsymbollayer.h>
#include <qgsgraduatedsymbolrenderer.h>
#include <qgslabelobstaclesettings.h>
#include <qgslinesymbol.h>
#include <qgslinesymbollayer.h>
#include <qgsmarkersymbol.h>
#include <qgspallabeling.h>
#include <qgsrulebasedrenderer.h>
#include <qgssinglesymbolrenderer.h>
#include <qgstextbuffersettings.h>
#include <qgsvectorlayerlabeling.h>
#include <span>

namespace skolmix::sample {

namespace {

constexpr const char *Ink = "#33363b";
constexpr const char *Ground = "#f6f3ec";
constexpr const char *Town = "#e7e0d3";
constexpr const char *Water = "#b5d0e3";
constexpr const char *WaterEdge = "#8fb4cf";
constexpr const char *WaterText = "#3f6f94";
constexpr const char *Boundary = "#5b4a72";
constexpr const char *Municipal = "#0b4f8a";
constexpr const char *Independent = "#d95f02";
constexpr const char *RollInk = "11,79,138,150";
constexpr const char *Site = "#a3125f";
constexpr const char *Halo = "#fdfcf9";

QString utf8(const char *words) { return QString::fromUtf8(words); }
QColor colour(const char *name) { return QColor(utf8(name)); }

QVariantMap properties(std::initializer_list<std::pair<const char *, const char *>> list) {
  QVariantMap result;
  for (const auto &[key, words] : list)
    result.insert(utf8(key), utf8(words));
  return result;
}

std::unique_ptr<QgsSymbol> fill(const char *inside, const char *edge, const char *width) {
  return std::unique_ptr<QgsSymbol>(QgsFillSymbol::createSimple(
      properties({{"color", inside}, {"outline_color", edge}, {"outline_width", width}, {"joinstyle", "round"}})));
}

std::unique_ptr<QgsSymbol> plainFill(const char *inside) {
  return std::unique_ptr<QgsSymbol>(
      QgsFillSymbol::createSimple(properties({{"color", inside}, {"outline_style", "no"}})));
}

std::unique_ptr<QgsSymbol> line(const char *ink, const char *width) {
  return std::unique_ptr<QgsSymbol>(QgsLineSymbol::createSimple(
      properties({{"color", ink}, {"width", width}, {"capstyle", "round"}, {"joinstyle", "round"}})));
}

std::unique_ptr<QgsSymbol> marker(const char *shape, const char *inside, const char *size) {
  return std::unique_ptr<QgsSymbol>(QgsMarkerSymbol::createSimple(properties(
      {{"name", shape}, {"color", inside}, {"size", size}, {"outline_color", Halo}, {"outline_width", "0.35"}})));
}

void setSymbol(QgsVectorLayer *layer, std::unique_ptr<QgsSymbol> symbol) {
  layer->setRenderer(new QgsSingleSymbolRenderer(symbol.release()));
}

void setLabels(QgsVectorLayer *layer, const QgsPalLayerSettings &settings) {
  layer->setLabeling(new QgsVectorLayerSimpleLabeling(settings));
  layer->setLabelsEnabled(true);
}

QgsPalLayerSettings labels(const char *expression, const QgsTextFormat &format) {
  QgsPalLayerSettings settings;
  settings.fieldName = utf8(expression);
  settings.isExpression = true;
  settings.setFormat(format);
  return settings;
}

/// Beside the point, where there is room; other points stay clear of text.
QgsPalLayerSettings pointLabels(const char *expression, const QgsTextFormat &format) {
  QgsPalLayerSettings settings = labels(expression, format);
  settings.placement = Qgis::LabelPlacement::OrderedPositionsAroundPoint;
  settings.placementSettings().setOverlapHandling(Qgis::LabelOverlapHandling::PreventOverlap);
  using enum Qgis::LabelPredefinedPointPosition;
  settings.pointSettings().setPredefinedPositionOrder({TopRight, TopLeft, BottomRight, BottomLeft, MiddleRight,
                                                       MiddleLeft, TopMiddle, BottomMiddle, TopSlightlyRight,
                                                       TopSlightlyLeft, BottomSlightlyRight, BottomSlightlyLeft});
  settings.offsetType = Qgis::LabelOffsetType::FromSymbolBounds;
  settings.dist = 0.5;
  settings.priority = 9;
  settings.obstacleSettings().setFactor(2);
  return settings;
}

struct Step {
  double lower, upper;
  const char *ink;
  const char *label;
};

QgsGraduatedSymbolRenderer *graduated(const char *expression, std::span<const Step> steps, const char *edge) {
  auto *renderer = new QgsGraduatedSymbolRenderer(utf8(expression));
  for (const Step &step : steps)
    renderer->addClass(
        QgsRendererRange(step.lower, step.upper, fill(step.ink, edge, "0.15").release(), utf8(step.label)));
  return renderer;
}

/// A hatch in one colour within an outline of the same.
std::unique_ptr<QgsSymbol> hatch(const char *ink, const char *angle) {
  auto outline = std::make_unique<QgsSimpleLineSymbolLayer>(colour(ink), 0.7);
  outline->setPenJoinStyle(Qt::RoundJoin);
  std::unique_ptr<QgsSymbolLayer> lines(QgsLinePatternFillSymbolLayer::create(
      properties({{"angle", angle}, {"distance", "1.6"}, {"color", ink}, {"line_width", "0.28"}})));
  lines->setSubSymbol(line(ink, "0.28").release());
  return std::make_unique<QgsFillSymbol>(QgsSymbolLayerList{lines.release(), outline.release()});
}

QgsTextFormat haloText(double points, const char *ink, bool bold = false) {
  QgsTextFormat format = typeface(points, bold, colour(ink));
  QgsTextBufferSettings halo;
  halo.setEnabled(true);
  halo.setSize(0.7);
  halo.setColor(colour(Halo));
  halo.setOpacity(0.9);
  format.setBuffer(halo);
  return format;
}

} // namespace

void styleMunicipality(QgsVectorLayer *layer) { setSymbol(layer, fill(Ground, "#b9b2a3", "0.5")); }

void styleBuiltUp(QgsVectorLayer *layer) { setSymbol(layer, plainFill(Town)); }

void styleWater(QgsVectorLayer *layer) {
  setSymbol(layer, fill(Water, WaterEdge, "0.2"));
  QgsTextFormat format = typeface(8, false, colour(WaterText));
  QFont font = format.font();
  font.setItalic(true);
  format.setFont(font);
  QgsPalLayerSettings settings = labels("CASE WHEN \"kind\" = 'lake' THEN \"name\" END", format);
  settings.placement = Qgis::LabelPlacement::Horizontal;
  setLabels(layer, settings);
}

namespace {

/// White with a casing that is drawn below all the white.
std::unique_ptr<QgsSymbol> mainStreet(const char *edge, Qt::PenCapStyle cap) {
  auto casing = std::make_unique<QgsSimpleLineSymbolLayer>(colour(edge), 0.95);
  auto surface = std::make_unique<QgsSimpleLineSymbolLayer>(colour("#ffffff"), 0.65);
  for (QgsSimpleLineSymbolLayer *part : {casing.get(), surface.get()}) {
    part->setPenCapStyle(cap);
    part->setPenJoinStyle(Qt::RoundJoin);
  }
  surface->setRenderingPass(2);
  return std::make_unique<QgsLineSymbol>(QgsSymbolLayerList{casing.release(), surface.release()});
}

} // namespace

void styleBridges(QgsVectorLayer *layer) { setSymbol(layer, mainStreet("#8d8779", Qt::FlatCap)); }

void styleStreets(QgsVectorLayer *layer) {
  std::unique_ptr<QgsSymbol> main = mainStreet("#c9bfae", Qt::RoundCap);
  std::unique_ptr<QgsSymbol> street = line("#ffffff", "0.28");
  street->symbolLayer(0)->setRenderingPass(1);
  street->symbolLayer(0)->setDataDefinedProperty(
      QgsSymbolLayer::Property::StrokeWidth,
      QgsProperty::fromExpression(QStringLiteral("if(@map_scale > 40000, 0.13, 0.28)")));

  auto *renderer = new QgsCategorizedSymbolRenderer(
      QStringLiteral("kind"), {QgsRendererCategory(QStringLiteral("main"), main.release(), utf8("Main street")),
                               QgsRendererCategory(QStringLiteral("street"), street.release(), utf8("Street"))});
  renderer->setUsingSymbolLevels(true);
  layer->setRenderer(renderer);

  QgsPalLayerSettings settings = labels("name", haloText(6.5, "#7a7264"));
  settings.placement = Qgis::LabelPlacement::Line;
  settings.lineSettings().setPlacementFlags(Qgis::LabelLinePlacementFlag::OnLine);
  settings.lineSettings().setMergeLines(true);
  settings.priority = 2;
  settings.scaleVisibility = true;
  settings.minimumScale = 22000;
  settings.maximumScale = 1;
  setLabels(layer, settings);
}

/// Deviation from the whole municipality in percentage points; both ends are drawn.
void styleSmallAreas(QgsVectorLayer *layer) {
  static constexpr Step steps[] = {
      {-100, -10, "#5e3c99", "Low education 10 points or more below the whole"},
      {-10, -5, "#9b85c4", "5 to 10 below"},
      {-5, -2, "#d0c8e4", "2 to 5 below"},
      {-2, 2, "#f7f5f2", "Within 2 points of the whole"},
      {2, 5, "#fddfb7", "2 to 5 above"},
      {5, 10, "#f5ae5c", "5 to 10 above"},
      {10, 100, "#d06a05", "Low education 10 points or more above the whole"},
  };
  layer->setRenderer(
      graduated("100.0 * \"edu_low\" / \"pupils\" - 100.0 * sum(\"edu_low\") / sum(\"pupils\")", steps, "#8d867a"));
  QgsPalLayerSettings settings = labels("name", haloText(7, "#5d584f"));
  settings.placement = Qgis::LabelPlacement::Horizontal;
  settings.priority = 3;
  setLabels(layer, settings);
}

void styleGrid(QgsVectorLayer *layer) {
  static constexpr Step steps[] = {
      {0, 2, "#e3dfec", "1 or 2 pupils"}, {2, 5, "#bdb2d4", "3 to 5"},           {5, 10, "#9280b8", "6 to 10"},
      {10, 20, "#6a4f9a", "11 to 20"},    {20, 1000, "#42246f", "More than 20"},
  };
  layer->setRenderer(graduated("pupils", steps, "#ffffff"));
}

void styleCatchments(QgsVectorLayer *layer) {
  auto halo = std::make_unique<QgsSimpleLineSymbolLayer>(QColor(255, 255, 255, 150), 1.1);
  auto edge = std::make_unique<QgsSimpleLineSymbolLayer>(colour(Boundary), 0.5);
  halo->setPenJoinStyle(Qt::RoundJoin);
  edge->setPenJoinStyle(Qt::RoundJoin);
  edge->setRenderingPass(1);
  auto *renderer = new QgsSingleSymbolRenderer(new QgsFillSymbol(QgsSymbolLayerList{halo.release(), edge.release()}));
  renderer->setUsingSymbolLevels(true);
  layer->setRenderer(renderer);
}

/// Colour tells the operator, shape the stages.
void styleSchools(QgsVectorLayer *layer) {
  struct Kind {
    const char *value, *shape, *ink, *size, *label;
  };
  static constexpr Kind kinds[] = {
      {"municipal F-6", "circle", Municipal, "3.2", "Municipal, F-6"},
      {"municipal 7-9", "square", Municipal, "3.0", "Municipal, 7-9"},
      {"municipal F-6,7-9", "pentagon", Municipal, "3.8", "Municipal, F-6 and 7-9"},
      {"independent F-6", "circle", Independent, "3.2", "Independent, F-6"},
      {"independent 7-9", "square", Independent, "3.0", "Independent, 7-9"},
      {"independent F-6,7-9", "pentagon", Independent, "3.8", "Independent, F-6 and 7-9"},
  };
  QgsCategoryList categories;
  for (const Kind &kind : kinds)
    categories << QgsRendererCategory(utf8(kind.value), marker(kind.shape, kind.ink, kind.size).release(),
                                      utf8(kind.label));
  layer->setRenderer(new QgsCategorizedSymbolRenderer(QStringLiteral("\"operator\" || ' ' || \"stages\""), categories));
  setLabels(layer, pointLabels("name", haloText(7.2, Ink)));
}

/// The area of a circle is in proportion to the pupils of 2026.
void styleRolls(QgsVectorLayer *layer) {
  std::unique_ptr<QgsSymbol> circle = marker("circle", RollInk, "4");
  circle->symbolLayer(0)->setDataDefinedProperty(
      QgsSymbolLayer::Property::Size, QgsProperty::fromExpression(QStringLiteral("0.45 * sqrt(\"pupils_2026\")")));
  setSymbol(layer, std::move(circle));
  setLabels(layer, pointLabels("\"name\" || '\\n' || \"pupils_2026\"", haloText(7.2, Ink)));
}

void styleCandidateSites(QgsVectorLayer *layer) {
  setSymbol(layer, marker("star", Site, "5"));
  setLabels(layer, pointLabels("\"site_id\" || ' ' || \"name\"", haloText(8, Site, true)));
}

void styleCandidateCatchments(QgsVectorLayer *layer) { setSymbol(layer, fill("163,18,95,35", Site, "0.6")); }

void styleProposals(QgsVectorLayer *layer) {
  struct Kind {
    const char *value, *ink, *angle;
  };
  static constexpr Kind kinds[] = {
      {"A Even out", "#00694f", "45"}, {"B Shortest way", "#a85b00", "0"}, {"C Relieve Centrum", "#9c2f6f", "135"}};
  QgsCategoryList categories;
  for (const Kind &kind : kinds)
    categories << QgsRendererCategory(utf8(kind.value), hatch(kind.ink, kind.angle).release(), utf8(kind.value));
  layer->setRenderer(new QgsCategorizedSymbolRenderer(QStringLiteral("proposal"), categories));

  QgsPalLayerSettings settings = labels("proposal", haloText(8, Ink, true));
  settings.placement = Qgis::LabelPlacement::Horizontal;
  settings.priority = 10;
  settings.placementSettings().setOverlapHandling(Qgis::LabelOverlapHandling::AllowOverlapIfRequired);
  setLabels(layer, settings);
}

/// Those scenarios that change ground.
void styleScenarioChanges(QgsVectorLayer *layer) {
  struct Kind {
    const char *value, *ink, *angle;
  };
  static constexpr Kind kinds[] = {{"Even out", "#00694f", "45"},
                                   {"Even out and invite", "#0072b2", "135"},
                                   {"School at Rosengläntan", Site, "90"},
                                   {"School at Strandängen", "#a85b00", "0"},
                                   {"Pair in the south", Boundary, "60"}};
  QgsCategoryList categories;
  for (const Kind &kind : kinds)
    categories << QgsRendererCategory(utf8(kind.value), hatch(kind.ink, kind.angle).release(), utf8(kind.value));
  categories << QgsRendererCategory(utf8("Savings"), fill("107,107,0,30", "#6b6b00", "0.5").release(), utf8("Savings"));
  layer->setRenderer(new QgsCategorizedSymbolRenderer(QStringLiteral("scenario"), categories));
  QgsPalLayerSettings settings = labels("\"kind\"", haloText(7.2, Ink));
  settings.placement = Qgis::LabelPlacement::Horizontal;
  setLabels(layer, settings);
}

void styleScenarioSites(QgsVectorLayer *layer) {
  setSymbol(layer, marker("star", Site, "5"));
  setLabels(layer, pointLabels("\"site\" || ' ' || \"name\"", haloText(8, Site, true)));
}

/// Kinds of change by school, as an expression: one that looked into another layer could not be drawn without QGIS
/// Desktop.
void styleChangedSchools(QgsVectorLayer *layer) {
  QMap<QString, QStringList> kinds;
  for (const ScenarioChange &change : scenarioChanges())
    if (QStringList &own = kinds[utf8(change.school)]; !own.contains(utf8(change.kind)))
      own.append(utf8(change.kind));
  QStringList pairs;
  for (auto school = kinds.constBegin(); school != kinds.constEnd(); ++school)
    pairs << QStringLiteral("'%1','%2'").arg(school.key(), school.value().join(QStringLiteral(", ")));
  const QString kindsOfSchool = QStringLiteral("map_get(map(%1), \"school_id\")").arg(pairs.join(QLatin1Char(',')));
  using Rule = QgsRuleBasedRenderer::Rule;
  auto root = std::make_unique<Rule>(nullptr);
  root->appendChild(new Rule(marker("circle", Municipal, "3.2").release(), 0, 0,
                             kindsOfSchool + QStringLiteral(" IS NOT NULL"), utf8("School that a scenario changes")));
  layer->setRenderer(new QgsRuleBasedRenderer(root.release()));
  const QString label = QStringLiteral("\"name\" || '\\n' || ") + kindsOfSchool; // NULL for all others
  setLabels(layer, pointLabels(qUtf8Printable(label), haloText(7.2, Ink)));
}

/// Tables have no look of their own.
void styleTable(QgsVectorLayer *) {}

/// The covariances are for the tools, not for reading.
void styleParameters(QgsVectorLayer *layer) {
  QgsAttributeTableConfig columns = layer->attributeTableConfig();
  columns.update(layer->fields());
  QVector<QgsAttributeTableConfig::ColumnConfig> list = columns.columns();
  for (QgsAttributeTableConfig::ColumnConfig &column : list)
    column.hidden = column.hidden || column.name == QLatin1String("covariances");
  columns.setColumns(list);
  layer->setAttributeTableConfig(columns);
}

} // namespace skolmix::sample
