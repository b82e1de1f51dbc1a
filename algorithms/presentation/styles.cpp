#include "presentation/styles.h"

#include "presentation/text.h"

#include <array>
#include <limits>
#include <memory>
#include <qgsattributetableconfig.h>
#include <qgsdiagramrenderer.h>
#include <qgseditorwidgetsetup.h>
#include <qgsfillsymbol.h>
#include <qgsfillsymbollayer.h>
#include <qgslinesymbol.h>
#include <qgslinesymbollayer.h>
#include <qgsmarkersymbol.h>
#include <qgsmergedfeaturerenderer.h>
#include <qgspallabeling.h>
#include <qgspiediagram.h>
#include <qgsrulebasedrenderer.h>
#include <qgssymbollayer.h>
#include <qgstextbuffersettings.h>
#include <qgstextformat.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>

namespace skolmix {
namespace {

using Rule = QgsRuleBasedRenderer::Rule;

constexpr double largestSchoolMm = 10;
constexpr double ringMm = 2.2;

/// Deviations in percentage points. The classes are the same on every map, so that maps compare.
struct DeviationClass {
  double from;
  double to;
  const char *colour; ///< PuOr of ColorBrewer, safe for colour-blind readers and in print
};

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr std::array<DeviationClass, 7> deviationClasses{{{-infinite, -15, "#542788"},
                                                          {-15, -7.5, "#998ec3"},
                                                          {-7.5, -2.5, "#d8daeb"},
                                                          {-2.5, 2.5, "#f7f7f7"},
                                                          {2.5, 7.5, "#fee0b6"},
                                                          {7.5, 15, "#f1a340"},
                                                          {15, infinite, "#b35806"}}};

/// Teal to sand, then greys: apart from the ramp of the ring.
constexpr std::array pieColours{"#0b5563", "#4fa3a5", "#cfe8dc", "#7a7a7a", "#b5b5b5", "#404040", "#e3d9b0", "#8a6d3b"};

QString points(double value) { return written(value, value == static_cast<int>(value) ? 0 : 1); }

QString label(const DeviationClass &c, double wholeShare) {
  if (c.from == -infinite)
    return Text::tr("more than %1 points below the whole").arg(points(-c.to));
  if (c.to == infinite)
    return Text::tr("more than %1 points above the whole").arg(points(c.from));
  if (c.from < 0 && c.to > 0)
    return Text::tr("within %1 points of the whole (%2 %)").arg(points(c.to), written(wholeShare, 1));
  return c.from < 0 ? Text::tr("%1 to %2 points below").arg(points(-c.to), points(-c.from))
                    : Text::tr("%1 to %2 points above").arg(points(c.from), points(c.to));
}

QString filter(const QString &field, const DeviationClass &c) {
  QStringList conditions;
  if (c.from != -infinite)
    conditions.append(QStringLiteral("\"%1\" >= %2").arg(field).arg(c.from));
  if (c.to != infinite)
    conditions.append(QStringLiteral("\"%1\" < %2").arg(field).arg(c.to));
  return conditions.join(QStringLiteral(" AND "));
}

using SymbolOf = std::function<QgsSymbol *(const QString &colour)>;

/// Both ends of the deviation, highest first, and those without pupils.
void appendDeviationRules(Rule *parent, const QString &field, double wholeShare, const SymbolOf &symbolOf) {
  for (auto c = deviationClasses.rbegin(); c != deviationClasses.rend(); ++c)
    parent->appendChild(new Rule(symbolOf(QLatin1String(c->colour)), 0, 0, filter(field, *c), label(*c, wholeShare)));
  parent->appendChild(new Rule(symbolOf(QStringLiteral("#bdbdbd")), 0, 0, QStringLiteral("\"%1\" IS NULL").arg(field),
                               Text::tr("no pupils")));
}

/// QGIS hands out raw pointers or unique ones, by version; this takes both.
template <typename Symbol>
std::unique_ptr<Symbol> simple(const QVariantMap &properties) {
  return std::unique_ptr<Symbol>(Symbol::createSimple(properties));
}

QgsSymbol *area(const QString &colour) {
  return simple<QgsFillSymbol>({{QStringLiteral("color"), colour},
                                {QStringLiteral("outline_color"), QStringLiteral("#5f5f5f")},
                                {QStringLiteral("outline_width"), 0.3}})
      .release();
}

double largest(const QgsVectorLayer &layer, const QString &field) {
  double value = 1;
  const int index = layer.fields().lookupField(field);
  QgsFeatureIterator features = layer.getFeatures();
  QgsFeature feature;
  while (features.nextFeature(feature))
    if (feature.hasGeometry())
      value = std::max(value, feature.attribute(index).toDouble());
  return value;
}

const QString stageField = QStringLiteral("stage");

QString isValue(const QString &field, const QString &value) {
  return QStringLiteral("\"%1\" = '%2'").arg(field, QString(value).replace('\'', QStringLiteral("''")));
}

/// One branch per value of the field (a proposal, a stage), of which the first is on; without values the root itself.
void forEachBranch(Rule *root, const QString &field, const QStringList &values,
                   const std::function<void(Rule *)> &fill) {
  if (values.isEmpty())
    fill(root);
  for (const QString &value : values) {
    auto *branch = new Rule(nullptr, 0, 0, isValue(field, value), value);
    branch->setActive(value == values.front());
    fill(branch);
    root->appendChild(branch);
  }
}

QgsProperty firstShown(const QString &field, const QStringList &values) {
  return QgsProperty::fromExpression(values.isEmpty() ? QStringLiteral("true") : isValue(field, values.front()));
}

void addPies(QgsVectorLayer &layer, const SchoolStyle &style, double most) {
  QgsDiagramSettings settings;
  for (int i = 0; i < style.pieFields.size(); ++i) {
    settings.categoryAttributes.append(QStringLiteral("\"%1\"").arg(style.pieFields[i]));
    settings.categoryColors.append(QColor(QLatin1String(pieColours[static_cast<std::size_t>(i) % pieColours.size()])));
    settings.categoryLabels.append(style.pieLabels[i]);
  }
  settings.penColor = QColor(Qt::white);
  settings.penWidth = 0.1;
  settings.scaleByArea = true;
  settings.rotationOffset = 270;
  auto renderer = std::make_unique<QgsLinearlyInterpolatedDiagramRenderer>();
  renderer->setDiagram(new QgsPieDiagram);
  renderer->setDiagramSettings(settings);
  renderer->setClassificationField(style.pupilsField);
  renderer->setLowerValue(0);
  renderer->setLowerSize(QSizeF(0, 0));
  renderer->setUpperValue(most);
  renderer->setUpperSize(QSizeF(largestSchoolMm, largestSchoolMm));
  renderer->setAttributeLegend(true);
  layer.setDiagramRenderer(renderer.release());
  QgsDiagramLayerSettings placement;
  placement.setPlacement(QgsDiagramLayerSettings::OverPoint);
  placement.setShowAllDiagrams(true);
  QgsPropertyCollection properties;
  properties.setProperty(QgsDiagramLayerSettings::Property::Show, firstShown(style.proposalField, style.proposals));
  placement.setDataDefinedProperties(properties);
  layer.setDiagramLayerSettings(placement);
}

void addLabels(QgsVectorLayer &layer, const QString &expression, const QgsProperty &shown) {
  QgsTextBufferSettings buffer;
  buffer.setEnabled(true);
  buffer.setSize(0.8);
  QgsTextFormat format;
  // QGIS would try to download, or warn of, a font that another office lacks; the first of these that is there is
  // taken.
  format.setFont(QFont(QStringLiteral("Arial")));
  format.setFamilies({QStringLiteral("Arial"), QStringLiteral("Helvetica"), QStringLiteral("DejaVu Sans")});
  format.setSize(8);
  format.setColor(QColor(QStringLiteral("#222222")));
  format.setBuffer(buffer);
  QgsPalLayerSettings settings;
  settings.fieldName = expression;
  settings.isExpression = true;
  settings.setFormat(format);
  settings.placement = layer.geometryType() == Qgis::GeometryType::Polygon
                           ? Qgis::LabelPlacement::Horizontal
                           : Qgis::LabelPlacement::OrderedPositionsAroundPoint;
  settings.offsetType = Qgis::LabelOffsetType::FromSymbolBounds;
  settings.dist = 0.4;
  QgsPropertyCollection properties;
  properties.setProperty(QgsPalLayerSettings::Property::Show, shown);
  settings.setDataDefinedProperties(properties);
  layer.setLabeling(new QgsVectorLayerSimpleLabeling(settings));
  layer.setLabelsEnabled(true);
}

QgsSymbol *movedArea() {
  auto hatch = std::make_unique<QgsLinePatternFillSymbolLayer>();
  hatch->setDistance(2.4);
  hatch->setLineAngle(45);
  hatch->setSubSymbol(simple<QgsLineSymbol>({{QStringLiteral("line_color"), QStringLiteral("#1a1a1a")},
                                             {QStringLiteral("line_width"), 0.18}})
                          .release());
  auto symbol = std::make_unique<QgsFillSymbol>();
  symbol->changeSymbolLayer(0, hatch.release());
  symbol->appendSymbolLayer(new QgsSimpleLineSymbolLayer(QColor(QStringLiteral("#1a1a1a")), 0.7));
  return symbol.release();
}

QgsSymbol *movedPoint() {
  return simple<QgsMarkerSymbol>({{QStringLiteral("name"), QStringLiteral("diamond")},
                                  {QStringLiteral("color"), QStringLiteral("#ffffff")},
                                  {QStringLiteral("outline_color"), QStringLiteral("#1a1a1a")},
                                  {QStringLiteral("outline_width"), 0.6},
                                  {QStringLiteral("size"), 3.2}})
      .release();
}

/// Ways to school in metres; what is a long way depends on the pupils' age, so the classes only order them.
struct WayClass {
  double from;
  double to;
  const char *colour; ///< from light to dark
};
constexpr std::array<WayClass, 5> wayClasses{{{0, 500, "#f7fcfd"},
                                              {500, 1000, "#e0ecf4"},
                                              {1000, 2000, "#bfd3e6"},
                                              {2000, 4000, "#9ebcda"},
                                              {4000, infinite, "#8c96c6"}}};

QString label(const WayClass &c) {
  return c.to == infinite ? Text::tr("more than %1 m").arg(written(c.from, 0))
                          : Text::tr("%1 to %2 m").arg(written(c.from, 0), written(c.to, 0));
}

QString filter(const WayClass &c) {
  const QString above = QStringLiteral("\"way_m\" >= %1").arg(c.from);
  return c.to == infinite ? above : above + QStringLiteral(" AND \"way_m\" < %1").arg(c.to);
}

QgsSymbol *home(const QString &colour, bool isPoint) {
  if (!isPoint)
    return area(colour);
  return simple<QgsMarkerSymbol>({{QStringLiteral("color"), colour},
                                  {QStringLiteral("outline_color"), QStringLiteral("#5f5f5f")},
                                  {QStringLiteral("outline_width"), 0.2},
                                  {QStringLiteral("size"), 2.2}})
      .release();
}

/// A border only: the ways to school below keep their colours.
QgsSymbol *catchmentArea() {
  return simple<QgsFillSymbol>({{QStringLiteral("style"), QStringLiteral("no")},
                                {QStringLiteral("outline_color"), QStringLiteral("#333333")},
                                {QStringLiteral("outline_width"), 0.6}})
      .release();
}

/// Numbers of pupils from `from` (included) up to `to`.
struct PupilClass {
  double from;
  double to;
  const char *colour;
  double sizeMm; ///< of a point
  double lineMm;
};

/// The i-th of the round numbers …, 0.5, 1, 2, 5, 10, 20, …
double roundNumber(int i) {
  const int decade = i >= 0 ? i / 3 : -((2 - i) / 3);
  return std::array{1, 2, 5}[static_cast<std::size_t>(i - 3 * decade)] * std::pow(10, decade);
}

/// Five classes, of which the highest begins below `most`.
std::array<PupilClass, 5> pupilClasses(double most) {
  int top = 0;
  while (roundNumber(top) < most)
    ++top;
  const auto border = [top](int below) { return roundNumber(top - below); };
  return {{{border(1), infinite, "#0b5563", 4.4, 2.4},
           {border(2), border(1), "#3f8f8b", 3.4, 1.5},
           {border(3), border(2), "#7ab8b0", 2.5, 0.9},
           {border(4), border(3), "#b4d8d0", 1.8, 0.45},
           {0, border(4), "#e5f1ee", 1.2, 0.2}}};
}

/// As many decimals as it takes.
QString pupilNumber(double value) {
  return written(value, value < 1 ? static_cast<int>(-std::floor(std::log10(value))) : 0);
}

QString label(const PupilClass &c) {
  if (c.from == 0)
    return Text::tr("fewer than %1 pupils").arg(pupilNumber(c.to));
  if (c.to == infinite)
    return Text::tr("%1 pupils or more").arg(pupilNumber(c.from));
  return Text::tr("%1 to %2 pupils").arg(pupilNumber(c.from), pupilNumber(c.to));
}

QString filter(const QString &column, const PupilClass &c) {
  const QString least = (c.from == 0 ? QStringLiteral("%1 > %2") : QStringLiteral("%1 >= %2")).arg(column).arg(c.from);
  return c.to == infinite ? least : QStringLiteral("%1 AND %2 < %3").arg(least, column).arg(c.to);
}

QgsSymbol *placeArea(const QString &colour) {
  return simple<QgsFillSymbol>({{QStringLiteral("color"), colour},
                                {QStringLiteral("outline_color"), QStringLiteral("#a6a6a6")},
                                {QStringLiteral("outline_width"), 0.1}})
      .release();
}

QgsSymbol *placePoint(const QString &colour, double sizeMm) {
  return simple<QgsMarkerSymbol>({{QStringLiteral("name"), QStringLiteral("circle")},
                                  {QStringLiteral("color"), colour},
                                  {QStringLiteral("outline_color"), QStringLiteral("#5f5f5f")},
                                  {QStringLiteral("outline_width"), 0.15},
                                  {QStringLiteral("size"), sizeMm}})
      .release();
}

/// One colour for all: width tells how many, and where lines lie upon each other it gets darker.
QgsSymbol *flowLine(double widthMm) {
  return simple<QgsLineSymbol>({{QStringLiteral("line_color"), QStringLiteral("11,85,99,140")},
                                {QStringLiteral("line_width"), widthMm},
                                {QStringLiteral("capstyle"), QStringLiteral("round")}})
      .release();
}

void show(QgsVectorLayer &layer, std::unique_ptr<QgsFeatureRenderer> renderer) {
  layer.setRenderer(renderer.release());
}

} // namespace

Style deviationAreas(const QString &deviationField, double wholeShare) {
  return [=](QgsVectorLayer &layer) {
    auto root = std::make_unique<Rule>(nullptr);
    appendDeviationRules(root.get(), deviationField, wholeShare, area);
    show(layer, std::make_unique<QgsRuleBasedRenderer>(root.release()));
  };
}

Style deviationSchools(const SchoolStyle &style) {
  return [style](QgsVectorLayer &layer) {
    if (layer.geometryType() != Qgis::GeometryType::Point)
      return;
    const double most = largest(layer, style.pupilsField);
    const auto school = [&](const QString &colour) -> QgsSymbol * {
      auto symbol = simple<QgsMarkerSymbol>({{QStringLiteral("name"), QStringLiteral("circle")},
                                             {QStringLiteral("color"), colour},
                                             {QStringLiteral("outline_color"), QStringLiteral("#3c3c3c")},
                                             {QStringLiteral("outline_width"), 0.3},
                                             {QStringLiteral("size"), 4}});
      symbol->setDataDefinedSize(QgsProperty::fromExpression(QStringLiteral("sqrt(coalesce(\"%1\", 0) / %2) * %3 + %4")
                                                                 .arg(style.pupilsField)
                                                                 .arg(most)
                                                                 .arg(largestSchoolMm)
                                                                 .arg(ringMm)));
      return symbol.release();
    };
    auto root = std::make_unique<Rule>(nullptr);
    forEachBranch(root.get(), style.proposalField, style.proposals,
                  [&](Rule *branch) { appendDeviationRules(branch, style.deviationField, style.wholeShare, school); });
    show(layer, std::make_unique<QgsRuleBasedRenderer>(root.release()));
    addPies(layer, style, most);
    if (!style.labelExpression.isEmpty())
      addLabels(layer, style.labelExpression, firstShown(style.proposalField, style.proposals));
  };
}

Style pupilPlaces(const QString &pupilsField) {
  return [pupilsField](QgsVectorLayer &layer) {
    const bool points = layer.geometryType() == Qgis::GeometryType::Point;
    const QString column = QgsExpression::quotedColumnRef(pupilsField);
    const auto symbol = [points](const QString &colour, double sizeMm) {
      return points ? placePoint(colour, sizeMm) : placeArea(colour);
    };
    auto root = std::make_unique<Rule>(nullptr);
    for (const PupilClass &c : pupilClasses(largest(layer, pupilsField)))
      root->appendChild(new Rule(symbol(QLatin1String(c.colour), c.sizeMm), 0, 0, filter(column, c), label(c)));
    root->appendChild(
        new Rule(symbol(QStringLiteral("#f7f7f7"), 0.8), 0, 0, column + QStringLiteral(" = 0"), Text::tr("no pupils")));
    show(layer, std::make_unique<QgsRuleBasedRenderer>(root.release()));
  };
}

Style flowLines(const QString &pupilsField) {
  return [pupilsField](QgsVectorLayer &layer) {
    const QString column = QgsExpression::quotedColumnRef(pupilsField);
    auto root = std::make_unique<Rule>(nullptr);
    for (const PupilClass &c : pupilClasses(largest(layer, pupilsField)))
      root->appendChild(new Rule(flowLine(c.lineMm), 0, 0, filter(column, c), label(c)));
    auto renderer = std::make_unique<QgsRuleBasedRenderer>(root.release());
    renderer->setOrderBy(QgsFeatureRequest::OrderBy({QgsFeatureRequest::OrderByClause(column, true)}));
    renderer->setOrderByEnabled(true);
    show(layer, std::move(renderer));
  };
}

Style movedUnits(const QStringList &proposals, const QString &proposalField) {
  return [proposals, proposalField](QgsVectorLayer &layer) {
    const bool points = layer.geometryType() == Qgis::GeometryType::Point;
    auto root = std::make_unique<Rule>(nullptr);
    for (const QString &proposal : proposals) {
      auto *rule = new Rule(points ? movedPoint() : movedArea(), 0, 0, isValue(proposalField, proposal), proposal);
      rule->setActive(proposal == proposals.front());
      root->appendChild(rule);
    }
    std::unique_ptr<QgsFeatureRenderer> renderer = std::make_unique<QgsRuleBasedRenderer>(root.release());
    if (!points) // one outline around the ground that moves, not around every unit in it
      renderer = std::make_unique<QgsMergedFeatureRenderer>(renderer.release());
    show(layer, std::move(renderer));
  };
}

Style catchmentAreas(const QStringList &stages, const QString &stageField) {
  return [stages, stageField](QgsVectorLayer &layer) {
    auto root = std::make_unique<Rule>(nullptr);
    forEachBranch(root.get(), stageField, stages, [](Rule *branch) {
      branch->appendChild(new Rule(catchmentArea(), 0, 0, QString(), Text::tr("Catchments")));
    });
    show(layer, std::make_unique<QgsRuleBasedRenderer>(root.release()));
    addLabels(layer,
              QStringLiteral("\"school_name\" || coalesce('\\n' || format_number(\"pupils\", 0), '') || "
                             "coalesce(' / ' || format_number(\"places\", 0), '')"),
              firstShown(stageField, stages));
  };
}

Style unitsByWay(const QStringList &stages) {
  return [stages](QgsVectorLayer &layer) {
    const bool isPoint = layer.geometryType() == Qgis::GeometryType::Point;
    auto root = std::make_unique<Rule>(nullptr);
    forEachBranch(root.get(), stageField, stages, [isPoint](Rule *branch) {
      for (const WayClass &c : wayClasses)
        branch->appendChild(new Rule(home(QLatin1String(c.colour), isPoint), 0, 0, filter(c), label(c)));
      branch->appendChild(new Rule(home(QStringLiteral("#f1a340"), isPoint), 0, 0, QStringLiteral("\"way_m\" IS NULL"),
                                   Text::tr("no school")));
    });
    show(layer, std::make_unique<QgsRuleBasedRenderer>(root.release()));
  };
}

Style figureTable(const QStringList &wide) {
  return [wide](QgsVectorLayer &layer) {
    constexpr int roomForWords = 260; // pixels
    QgsAttributeTableConfig columns = layer.attributeTableConfig();
    columns.update(layer.fields());
    for (int field = 0; field < layer.fields().count(); ++field) {
      if (layer.fields().at(field).type() == QMetaType::Type::Double)
        layer.setEditorWidgetSetup(field,
                                   QgsEditorWidgetSetup(QStringLiteral("Range"), {{QStringLiteral("Precision"), 4}}));
      if (wide.contains(layer.fields().at(field).name()))
        columns.setColumnWidth(field, roomForWords);
    }
    layer.setAttributeTableConfig(columns);
  };
}

} // namespace skolmix
