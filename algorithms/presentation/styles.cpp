#include "presentation/styles.h"

#include "presentation/colours.h"
#include "presentation/text.h"
#include "presentation/typeface.h"

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
#include <qgsmarkersymbollayer.h>
#include <qgsmergedfeaturerenderer.h>
#include <qgspallabeling.h>
#include <qgspiediagram.h>
#include <qgsrulebasedrenderer.h>
#include <qgssinglesymbolrenderer.h>
#include <qgssymbollayer.h>
#include <qgstextbuffersettings.h>
#include <qgstextformat.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>

namespace skolmix {
namespace {

using Rule = QgsRuleBasedRenderer::Rule;

constexpr double ringMm = 2.2;

using colours::infinite;
using colours::SignedClass;

QString points(double value) { return written(value, value == static_cast<int>(value) ? 0 : 1); }

QString deviationLabel(const SignedClass &c, double wholeShare) {
  if (c.from == -infinite)
    return Text::tr("more than %1 points below the whole").arg(points(-c.to));
  if (c.to == infinite)
    return Text::tr("more than %1 points above the whole").arg(points(c.from));
  if (c.from < 0 && c.to > 0)
    return std::isfinite(wholeShare)
               ? Text::tr("within %1 points of the whole (%2 %)").arg(points(c.to), written(wholeShare, 1))
               : Text::tr("within %1 points of the whole").arg(points(c.to));
  return c.from < 0 ? Text::tr("%1 to %2 points below").arg(points(-c.to), points(-c.from))
                    : Text::tr("%1 to %2 points above").arg(points(c.from), points(c.to));
}

QString changeLabel(const SignedClass &c) {
  if (c.from == -infinite)
    return Text::tr("share falls by more than %1 points").arg(points(-c.to));
  if (c.to == infinite)
    return Text::tr("share rises by more than %1 points").arg(points(c.from));
  if (c.from < 0 && c.to > 0)
    return Text::tr("changes by less than %1 point").arg(points(c.to));
  return c.from < 0 ? Text::tr("falls by %1 to %2 points").arg(points(-c.to), points(-c.from))
                    : Text::tr("rises by %1 to %2 points").arg(points(c.from), points(c.to));
}

/// `value`: an expression.
QString filter(const QString &value, const SignedClass &c) {
  QStringList conditions;
  if (c.from != -infinite)
    conditions.append(QStringLiteral("%1 >= %2").arg(value).arg(c.from));
  if (c.to != infinite)
    conditions.append(QStringLiteral("%1 < %2").arg(value).arg(c.to));
  return conditions.join(QStringLiteral(" AND "));
}

/// How an area or a school is drawn.
struct Look {
  QString colour;
  QString outline = QStringLiteral("solid");
  QString shape = QStringLiteral("circle"); ///< of a school
  double unknown = 0;                       ///< its pupils where they are not known, in parts of the largest
};

Look looks(const char *colour) { return {QLatin1String(colour)}; }
Look looksHidden() { return {QLatin1String(colours::hidden), QStringLiteral("dash"), QStringLiteral("circle"), 0.1}; }

using SymbolOf = std::function<QgsSymbol *(const Look &look)>;

QString isHidden(const QString &value) { return QStringLiteral("%1 IS NULL AND \"hidden\" = 1").arg(value); }
QString hiddenText() { return Text::tr("figures hidden (few pupils, or a small change)"); }

/// Of what has no value although nothing is hidden.
QString isEmpty(const QString &value, bool canHide) {
  return value + QLatin1String(canHide ? " IS NULL AND coalesce(\"hidden\", 0) <> 1" : " IS NULL");
}

void appendHiddenRule(Rule *parent, const QString &value, const SymbolOf &symbolOf) {
  parent->appendChild(new Rule(symbolOf(looksHidden()), 0, 0, isHidden(value), hiddenText()));
}

/// Both ends of the deviation, highest first, and those without a figure.
void appendDeviationRules(Rule *parent, const QString &field, double wholeShare, bool canHide,
                          const SymbolOf &symbolOf) {
  const QString value = QgsExpression::quotedColumnRef(field);
  std::for_each(colours::deviation.rbegin(), colours::deviation.rend(), [&](const auto &c) {
    parent->appendChild(new Rule(symbolOf(looks(c.colour)), 0, 0, filter(value, c), deviationLabel(c, wholeShare)));
  });
  if (canHide)
    appendHiddenRule(parent, value, symbolOf);
  parent->appendChild(
      new Rule(symbolOf(looks(colours::noPupils)), 0, 0, isEmpty(value, canHide), Text::tr("no pupils")));
}

/// The same for the change of a group's share. A school that opens or closes has a share at one time only.
void appendChangeRules(Rule *parent, const QString &group, bool canHide, const SymbolOf &symbolOf) {
  const QString was = QgsExpression::quotedColumnRef(group + QStringLiteral("_share_before"));
  const QString will = QgsExpression::quotedColumnRef(group + QStringLiteral("_share_after"));
  const QString change = QStringLiteral("(%1 - %2)").arg(will, was);
  std::for_each(colours::change.rbegin(), colours::change.rend(), [&](const auto &c) {
    parent->appendChild(new Rule(symbolOf(looks(c.colour)), 0, 0, filter(change, c), changeLabel(c)));
  });
  if (canHide)
    appendHiddenRule(parent, change, symbolOf);
  const QString none = isEmpty(change, canHide);
  const auto append = [&](const char *shape, const QString &condition, const QString &label) {
    const Look look{QLatin1String(colours::noPupils), QStringLiteral("solid"), QLatin1String(shape), 0.1};
    parent->appendChild(new Rule(symbolOf(look), 0, 0, none + condition, label));
  };
  append("star", QStringLiteral(" AND %1 IS NOT NULL").arg(will), Text::tr("opens: no share today"));
  append("cross_fill", QStringLiteral(" AND %1 IS NOT NULL").arg(was), Text::tr("closes: no share afterwards"));
  parent->appendChild(new Rule(symbolOf(looks(colours::noPupils)), 0, 0,
                               QStringLiteral("%1 AND %2 IS NULL AND %3 IS NULL").arg(none, was, will),
                               Text::tr("no pupils")));
}

bool canHide(const QgsVectorLayer &layer) { return layer.fields().lookupField(QStringLiteral("hidden")) >= 0; }

/// QGIS hands out raw pointers or unique ones, by version; this takes both.
template <typename Symbol>
std::unique_ptr<Symbol> simple(const QVariantMap &properties) {
  return std::unique_ptr<Symbol>(Symbol::createSimple(properties));
}

/// A line with paper on both sides, so that it is seen on dark ground too. Who gives it another colour leaves the
/// paper.
std::unique_ptr<QgsLineSymbol> cased(const QString &colour, double widthMm, const QString &style, const QColor &paper,
                                     double paperMm) {
  auto symbol = simple<QgsLineSymbol>({{QStringLiteral("line_color"), colour},
                                       {QStringLiteral("line_style"), style},
                                       {QStringLiteral("line_width"), widthMm},
                                       {QStringLiteral("joinstyle"), QStringLiteral("round")},
                                       {QStringLiteral("capstyle"), QStringLiteral("round")}});
  auto casing = std::make_unique<QgsSimpleLineSymbolLayer>(paper, widthMm + 2 * paperMm);
  casing->setPenCapStyle(Qt::RoundCap);
  casing->setPenJoinStyle(Qt::RoundJoin);
  casing->setLocked(true);
  symbol->insertSymbolLayer(0, casing.release());
  return symbol;
}

QgsSymbolLayer *hatch(QgsLineSymbol *line, double distanceMm, double angle) {
  auto result = std::make_unique<QgsLinePatternFillSymbolLayer>();
  result->setDistance(distanceMm);
  result->setLineAngle(angle);
  result->setSubSymbol(line);
  return result.release();
}

/// What is outlined by dashes is filled with them, because neighbours draw over its outline.
QgsSymbol *area(const Look &look) {
  auto symbol = simple<QgsFillSymbol>({{QStringLiteral("color"), look.colour},
                                       {QStringLiteral("outline_color"), QStringLiteral("#5f5f5f")},
                                       {QStringLiteral("outline_style"), look.outline},
                                       {QStringLiteral("outline_width"), 0.3}});
  if (look.outline != QLatin1String("solid"))
    symbol->appendSymbolLayer(hatch(simple<QgsLineSymbol>({{QStringLiteral("line_color"), QStringLiteral("#8c8c8c")},
                                                           {QStringLiteral("line_style"), look.outline},
                                                           {QStringLiteral("line_width"), 0.2}})
                                        .release(),
                                    2, 0));
  return symbol.release();
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

QString isFirst(const QString &field, const QStringList &values) {
  return values.isEmpty() ? QStringLiteral("true") : isValue(field, values.front());
}

QgsProperty firstShown(const QString &field, const QStringList &values) {
  return QgsProperty::fromExpression(isFirst(field, values));
}

/// A pie without one of its pieces would lie.
QgsProperty wholePies(const SchoolStyle &style) {
  QStringList conditions{isFirst(style.proposalField, style.proposals)};
  for (const QString &field : style.pieFields)
    conditions.append(QgsExpression::quotedColumnRef(field) + QStringLiteral(" IS NOT NULL"));
  return QgsProperty::fromExpression(conditions.join(QStringLiteral(" AND ")));
}

QString schoolMm() { return QStringLiteral("coalesce(@%1, %2)").arg(schoolMmVariable).arg(usualSchoolMm); }

void addPies(QgsVectorLayer &layer, const SchoolStyle &style, double most) {
  QgsDiagramSettings settings;
  for (int i = 0; i < style.pieFields.size(); ++i) {
    settings.categoryAttributes.append(QStringLiteral("\"%1\"").arg(style.pieFields[i]));
    settings.categoryColors.append(
        QColor(QLatin1String(colours::pie[static_cast<std::size_t>(i) % colours::pie.size()])));
    settings.categoryLabels.append(style.pieLabels[i]);
  }
  settings.penColor = QColor(Qt::white);
  settings.penWidth = 0.1;
  settings.scaleByArea = true;
  settings.rotationOffset = 270;
  auto renderer = std::make_unique<QgsLinearlyInterpolatedDiagramRenderer>();
  renderer->setDiagram(new QgsPieDiagram);
  renderer->setDiagramSettings(settings);
  // Areas are in proportion to it.
  renderer->setClassificationAttributeIsExpression(true);
  renderer->setClassificationAttributeExpression(
      QStringLiteral("\"%1\" * (%2 / %3) ^ 2").arg(style.pupilsField, schoolMm()).arg(usualSchoolMm));
  renderer->setLowerValue(0);
  renderer->setLowerSize(QSizeF(0, 0));
  renderer->setUpperValue(most);
  renderer->setUpperSize(QSizeF(usualSchoolMm, usualSchoolMm));
  renderer->setAttributeLegend(true);
  layer.setDiagramRenderer(renderer.release());
  QgsDiagramLayerSettings placement;
  placement.setPlacement(QgsDiagramLayerSettings::OverPoint);
  placement.setShowAllDiagrams(true);
  QgsPropertyCollection properties;
  properties.setProperty(QgsDiagramLayerSettings::Property::Show, wholePies(style));
  placement.setDataDefinedProperties(properties);
  layer.setDiagramLayerSettings(placement);
}

void addLabels(QgsVectorLayer &layer, const QString &expression, const QgsProperty &shown) {
  QgsTextBufferSettings buffer;
  buffer.setEnabled(true);
  buffer.setSize(0.8);
  QgsTextFormat format = typeface(8);
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
  using Position = Qgis::LabelPredefinedPointPosition;
  // Beside a large symbol it is clearer whose name it is than at the corners of its box.
  settings.pointSettings().setPredefinedPositionOrder({Position::MiddleRight, Position::MiddleLeft, Position::TopMiddle,
                                                       Position::BottomMiddle, Position::TopRight, Position::TopLeft,
                                                       Position::BottomRight, Position::BottomLeft});
  QgsPropertyCollection properties;
  properties.setProperty(QgsPalLayerSettings::Property::Show, shown);
  settings.setDataDefinedProperties(properties);
  layer.setLabeling(new QgsVectorLayerSimpleLabeling(settings));
  layer.setLabelsEnabled(true);
}

const QString nameField = QStringLiteral("school_name");

bool hasName(const QgsVectorLayer &layer) { return layer.fields().lookupField(nameField) >= 0; }

/// The name alone where the label would tell a figure that is hidden or not there.
QString orName(const QgsVectorLayer &layer, const QString &label) {
  return hasName(layer) ? QStringLiteral("coalesce(%1, \"%2\")").arg(label, nameField) : label;
}

/// Name and signed change. What is published with hidden figures is in whole per cent.
QString changeText(const QgsVectorLayer &layer, const QString &group) {
  const int decimals = canHide(layer) ? 0 : 1;
  const QString change = QStringLiteral("\"%1_share_after\" - \"%1_share_before\"").arg(group);
  const QString figure = withSign(change, decimals);
  return hasName(layer) ? orName(layer, QStringLiteral("\"%1\" || '\n' || %2").arg(nameField, figure)) : figure;
}

/// As large as it has pupils, with paper around it, because the ground may have the same colour.
QgsSymbol *schoolSymbol(const Look &look, const QString &pupilsField, double most) {
  auto symbol = simple<QgsMarkerSymbol>({{QStringLiteral("name"), look.shape},
                                         {QStringLiteral("color"), look.colour},
                                         {QStringLiteral("outline_color"), QStringLiteral("#3c3c3c")},
                                         {QStringLiteral("outline_style"), look.outline},
                                         {QStringLiteral("outline_width"), 0.3},
                                         {QStringLiteral("size"), 4}});
  std::unique_ptr<QgsSymbolLayer> halo(symbol->symbolLayer(0)->clone());
  auto &marker = dynamic_cast<QgsSimpleMarkerSymbolLayer &>(*halo);
  marker.setStrokeColor(QColor(Qt::white));
  marker.setStrokeStyle(Qt::SolidLine);
  marker.setStrokeWidth(1.1);
  marker.setLocked(true);
  symbol->insertSymbolLayer(0, halo.release());
  symbol->setDataDefinedSize(QgsProperty::fromExpression(QStringLiteral("sqrt(coalesce(\"%1\", %2) / %3) * %4 + %5")
                                                             .arg(pupilsField)
                                                             .arg(look.unknown * most)
                                                             .arg(most)
                                                             .arg(schoolMm())
                                                             .arg(ringMm)));
  return symbol.release();
}

/// Black on paper, so that it is read on every ground, in print too.
QgsSymbol *movedArea() {
  const QString black = QStringLiteral("#1a1a1a");
  const QString solid = QStringLiteral("solid");
  auto symbol = std::make_unique<QgsFillSymbol>();
  symbol->changeSymbolLayer(0, hatch(cased(black, 0.3, solid, Qt::white, 0.15).release(), 2.4, 45));
  const auto outline = cased(black, 0.7, solid, Qt::white, 0.35);
  for (const QgsSymbolLayer *layer : outline->symbolLayers())
    symbol->appendSymbolLayer(layer->clone());
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
  const char *colour;
};
constexpr std::array<WayClass, 5> wayClasses{{{0, 500, colours::ways[0]},
                                              {500, 1000, colours::ways[1]},
                                              {1000, 2000, colours::ways[2]},
                                              {2000, 4000, colours::ways[3]},
                                              {4000, infinite, colours::ways[4]}}};

QString label(const WayClass &c) {
  return c.to == infinite ? Text::tr("more than %1 m").arg(written(c.from, 0))
                          : Text::tr("%1 to %2 m").arg(written(c.from, 0), written(c.to, 0));
}

QString filter(const WayClass &c) {
  const QString above = QStringLiteral("\"way_m\" >= %1").arg(c.from);
  return c.to == infinite ? above : above + QStringLiteral(" AND \"way_m\" < %1").arg(c.to);
}

QgsSymbol *home(const char *colour, bool isPoint) {
  if (!isPoint)
    return area(looks(colour));
  return simple<QgsMarkerSymbol>({{QStringLiteral("color"), QLatin1String(colour)},
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
  return {{{border(1), infinite, colours::pupils[0], 4.4, 2.4},
           {border(2), border(1), colours::pupils[1], 3.4, 1.5},
           {border(3), border(2), colours::pupils[2], 2.5, 0.9},
           {border(4), border(3), colours::pupils[3], 1.8, 0.45},
           {0, border(4), colours::pupils[4], 1.2, 0.25}}};
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

QgsSymbol *placePoint(const QString &colour, double sizeMm, const QString &outline = QStringLiteral("solid")) {
  return simple<QgsMarkerSymbol>({{QStringLiteral("name"), QStringLiteral("circle")},
                                  {QStringLiteral("color"), colour},
                                  {QStringLiteral("outline_color"), QStringLiteral("#5f5f5f")},
                                  {QStringLiteral("outline_style"), outline},
                                  {QStringLiteral("outline_width"), 0.15},
                                  {QStringLiteral("size"), sizeMm}})
      .release();
}

/// One colour for all: width tells how many, and where lines lie upon each other it gets darker.
QgsSymbol *flowLine(double widthMm, const QString &style = QStringLiteral("solid")) {
  return cased(QStringLiteral("11,85,99,170"), widthMm, style, QColor(255, 255, 255, 130), 0.12).release();
}

void show(QgsVectorLayer &layer, std::unique_ptr<QgsFeatureRenderer> renderer) {
  layer.setRenderer(renderer.release());
}

} // namespace

Style deviationAreas(const QString &deviationField, double wholeShare) {
  return [=](QgsVectorLayer &layer) {
    auto root = std::make_unique<Rule>(nullptr);
    appendDeviationRules(root.get(), deviationField, wholeShare, canHide(layer), area);
    show(layer, std::make_unique<QgsRuleBasedRenderer>(root.release()));
  };
}

QString withSign(const QString &expression, int decimals) {
  const QString rounded = QStringLiteral("(round(%1, %2) + 0.0)").arg(expression).arg(decimals); // no −0
  return QStringLiteral("if(%1 > 0, '+', '') || replace(format_number(%1, %2), '-', '−')").arg(rounded).arg(decimals);
}

Style deviationSchools(const SchoolStyle &style) {
  return [style](QgsVectorLayer &layer) {
    if (layer.geometryType() != Qgis::GeometryType::Point)
      return;
    const double most = style.mostPupils > 0 ? style.mostPupils : largest(layer, style.pupilsField);
    const SymbolOf school = [&](const Look &look) { return schoolSymbol(look, style.pupilsField, most); };
    auto root = std::make_unique<Rule>(nullptr);
    forEachBranch(root.get(), style.proposalField, style.proposals, [&](Rule *branch) {
      appendDeviationRules(branch, style.deviationField, style.wholeShare, canHide(layer), school);
    });
    show(layer, std::make_unique<QgsRuleBasedRenderer>(root.release()));
    addPies(layer, style, most);
    if (!style.labelExpression.isEmpty())
      addLabels(layer, orName(layer, style.labelExpression), firstShown(style.proposalField, style.proposals));
  };
}

Style differenceSchools(const DifferenceStyle &style) {
  return [style](QgsVectorLayer &layer) {
    if (layer.geometryType() != Qgis::GeometryType::Point)
      return;
    const double most = style.mostPupils > 0 ? style.mostPupils : largest(layer, style.pupilsField);
    const SymbolOf school = [&](const Look &look) { return schoolSymbol(look, style.pupilsField, most); };
    auto root = std::make_unique<Rule>(nullptr);
    forEachBranch(root.get(), style.proposalField, style.proposals,
                  [&](Rule *branch) { appendChangeRules(branch, style.group, canHide(layer), school); });
    show(layer, std::make_unique<QgsRuleBasedRenderer>(root.release()));
    layer.setDiagramRenderer(nullptr);
    if (style.labels)
      addLabels(layer, changeText(layer, style.group), firstShown(style.proposalField, style.proposals));
    else
      layer.setLabelsEnabled(false);
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
    root->appendChild(new Rule(symbol(QLatin1String(colours::pupils.back()), 0.8), 0, 0,
                               column + QStringLiteral(" = 0"), Text::tr("no pupils")));
    if (canHide(layer))
      appendHiddenRule(root.get(), column, [points](const Look &look) {
        return points ? placePoint(look.colour, 2.4, look.outline) : area(look);
      });
    show(layer, std::make_unique<QgsRuleBasedRenderer>(root.release()));
  };
}

Style flowLines(const QString &pupilsField, double most) {
  return [pupilsField, most](QgsVectorLayer &layer) {
    const QString column = QgsExpression::quotedColumnRef(pupilsField);
    auto root = std::make_unique<Rule>(nullptr);
    for (const PupilClass &c : pupilClasses(most > 0 ? most : largest(layer, pupilsField)))
      root->appendChild(new Rule(flowLine(c.lineMm), 0, 0, filter(column, c), label(c)));
    if (canHide(layer))
      appendHiddenRule(root.get(), column, [](const Look &look) { return flowLine(0.3, look.outline); });
    auto renderer = std::make_unique<QgsRuleBasedRenderer>(root.release());
    renderer->setOrderBy(QgsFeatureRequest::OrderBy({QgsFeatureRequest::OrderByClause(column, true, true)}));
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
        branch->appendChild(new Rule(home(c.colour, isPoint), 0, 0, filter(c), label(c)));
      branch->appendChild(
          new Rule(home(colours::noWay, isPoint), 0, 0, QStringLiteral("\"way_m\" IS NULL"), Text::tr("no school")));
    });
    show(layer, std::make_unique<QgsRuleBasedRenderer>(root.release()));
  };
}

Style plainGround() {
  return [](QgsVectorLayer &layer) {
    const QString light = QStringLiteral("#e6e6e3");
    const QString dark = QStringLiteral("#cfcfcb");
    std::unique_ptr<QgsSymbol> symbol;
    if (layer.geometryType() == Qgis::GeometryType::Polygon)
      symbol = simple<QgsFillSymbol>({{QStringLiteral("color"), light}, {QStringLiteral("outline_color"), dark}});
    else if (layer.geometryType() == Qgis::GeometryType::Line)
      symbol = simple<QgsLineSymbol>({{QStringLiteral("line_color"), dark}});
    else
      symbol = simple<QgsMarkerSymbol>({{QStringLiteral("color"), dark},
                                        {QStringLiteral("outline_style"), QStringLiteral("no")},
                                        {QStringLiteral("size"), 1.5}});
    show(layer, std::make_unique<QgsSingleSymbolRenderer>(symbol.release()));
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
