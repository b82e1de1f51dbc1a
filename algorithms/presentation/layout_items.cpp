#include "presentation/layout_items.h"

#include "presentation/styles.h"
#include "presentation/text.h"

#include <QDomDocument>
#include <algorithm>
#include <cmath>
#include <qgsapplication.h>
#include <qgsexception.h>
#include <qgsexpressioncontextutils.h>
#include <qgsfillsymbol.h>
#include <qgslayertree.h>
#include <qgslayertreemodel.h>
#include <qgslayertreemodellegendnode.h>
#include <qgslayoutatlas.h>
#include <qgslayoutframe.h>
#include <qgslayoutitemlabel.h>
#include <qgslayoutitemlegend.h>
#include <qgslayoutitemmanualtable.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitempage.h>
#include <qgslayoutitemregistry.h>
#include <qgslayoutitemscalebar.h>
#include <qgslayoutitemshape.h>
#include <qgslayoutmanager.h>
#include <qgslayoutpagecollection.h>
#include <qgslayouttablecolumn.h>
#include <qgslayoututils.h>
#include <qgslegendrenderer.h>
#include <qgsmaplayerlegend.h>
#include <qgsmaplayerstylemanager.h>
#include <qgsmapthemecollection.h>
#include <qgsmarkersymbol.h>
#include <qgsproject.h>
#include <qgsreadwritecontext.h>
#include <qgsscalebarsettings.h>
#include <qgstextrenderer.h>
#include <qgsvectorlayer.h>

namespace skolmix {
namespace {

constexpr double gap = 5;
constexpr double headingHeight = 6.5;
constexpr double footerHeight = 9;

void place(const Sheet &sheet, QgsLayoutItem &item, const QRectF &box) {
  item.attemptResize(QgsLayoutSize(box.width(), box.height()));
  item.attemptMove(QgsLayoutPoint(box.left(), box.top()), true, false, sheet.page);
}

/// The layout owns its items.
template <typename Item>
Item &added(const Sheet &sheet, const QRectF &box) {
  auto *item = new Item(&sheet.layout);
  sheet.layout.addLayoutItem(item);
  place(sheet, *item, box);
  return *item;
}

QgsLayoutItemLabel &addLabel(const Sheet &sheet, const QString &text, const QRectF &box, const QgsTextFormat &format) {
  auto &label = added<QgsLayoutItemLabel>(sheet, box);
  label.setText(text);
  label.setTextFormat(format);
  label.setMarginX(0);
  label.setMarginY(0);
  return label;
}

// --- Text -----------------------------------------------------------------------------------------------------------

constexpr double caution = 0.97; ///< another office's font may be a little wider

/// Measures texts as the layout draws them.
struct Ruler {
  explicit Ruler(QgsPrintLayout &layout)
      : context(QgsLayoutUtils::createRenderContextForLayout(&layout, nullptr)),
        dotsPerMm(context.convertToPainterUnits(1, Qgis::RenderUnit::Millimeters)) {
    context.setFlag(Qgis::RenderContextFlag::ApplyScalingWorkaroundForTextRendering);
  }

  QgsRenderContext context;
  double dotsPerMm;
};

/// Pieces that fit; they end at a stroke or hyphen where there is one.
template <typename Fits>
QStringList brokenWord(QString word, const Fits &fits) {
  QStringList pieces;
  while (!fits(word)) {
    auto end = word.size() - 1;
    while (end > 1 && !fits(word.left(end)))
      --end;
    if (end < 1)
      break;
    const QString most = word.left(end);
    const auto stroke = std::max(most.lastIndexOf('_'), most.lastIndexOf('-'));
    end = stroke > 0 ? stroke + 1 : end;
    pieces.append(word.left(end));
    word = word.mid(end);
  }
  pieces.append(word);
  return pieces;
}

// --- Maps -----------------------------------------------------------------------------------------------------------

[[noreturn]] void refuseTheme(const QString &theme) {
  throw QgsProcessingException(
      Text::tr("The layout shows the map theme “%1”, which the project does not have.").arg(theme));
}

QgsLayoutItemMap &addMapBelowHeading(const Sheet &sheet, const PlanMap &plan, const QgsRectangle &extent,
                                     const QRectF &box) {
  addText(sheet, literal(plan.heading), QRectF(box.topLeft(), QSizeF(box.width(), headingHeight)), typeface(10, true));
  return addMap(sheet, plan.theme, extent, box.adjusted(0, headingHeight, 0, 0));
}

/// How large a metre of the extent can be in a box.
double scaleIn(const QSizeF &box, const QgsRectangle &extent) {
  return std::min(box.width() / extent.width(), (box.height() - headingHeight) / extent.height());
}

/// The part of a box that lies left of or above the other.
QSizeF halfOf(const QSizeF &box, const QgsRectangle &extent) {
  const QSizeF beside((box.width() - gap) / 2, box.height());
  const QSizeF above(box.width(), (box.height() - gap) / 2);
  return scaleIn(beside, extent) >= scaleIn(above, extent) ? beside : above;
}

// --- Legends --------------------------------------------------------------------------------------------------------

using LegendNodes = QList<QgsLayerTreeModelLegendNode *>;
using LegendNode = QgsLayerTreeModelLegendNode;

QString keyOf(const LegendNode &node) {
  return node.data(static_cast<int>(QgsLayerTreeModelLegendNode::CustomRole::RuleKey)).toString();
}

QString parentOf(const LegendNode &node) {
  return node.data(static_cast<int>(QgsLayerTreeModelLegendNode::CustomRole::ParentRuleKey)).toString();
}

/// Whether the map draws what the node explains: neither itself nor what it belongs to is switched off, and it is no
/// heading.
bool isDrawn(const LegendNode &node, const LegendNodes &all) {
  const QString key = keyOf(node);
  if (std::ranges::any_of(all, [&](const LegendNode *other) { return !key.isEmpty() && parentOf(*other) == key; }))
    return false;
  const LegendNode *next = &node;
  while (next) {
    const QVariant state = next->data(Qt::CheckStateRole);
    if (state.isValid() && state.toInt() == Qt::Unchecked)
      return false;
    const QString parent = parentOf(*next);
    const auto found =
        std::ranges::find_if(all, [&](const LegendNode *n) { return !parent.isEmpty() && keyOf(*n) == parent; });
    next = found == all.end() ? nullptr : *found;
  }
  return true;
}

/// In an atlas, a size that depends on the feature would be that of the page's school.
void fixSize(QgsLayerTreeLayer &layer, int number, const LegendNode &node) {
  const auto *ofSymbol = dynamic_cast<const QgsSymbolLegendNode *>(&node);
  const auto *marker = ofSymbol ? dynamic_cast<const QgsMarkerSymbol *>(ofSymbol->symbol()) : nullptr;
  if (!marker || !marker->dataDefinedSize().isActive())
    return;
  const std::unique_ptr<QgsMarkerSymbol> fixed(marker->clone());
  fixed->setDataDefinedSize(QgsProperty());
  QgsMapLayerLegendUtils::setLegendNodeCustomSymbol(&layer, number, fixed.get());
}

/// Leaves the legend nodes that the theme draws.
void keepDrawnNodes(QgsLayerTreeLayer &node, const QString &themeStyle) {
  QgsMapLayer &layer = *node.layer();
  QgsMapLayerStyleOverride style(&layer);
  if (!themeStyle.isEmpty())
    style.setOverrideStyle(themeStyle);
  const LegendNodes nodes = layer.legend()->createLayerTreeModelLegendNodes(&node);
  QList<int> drawn;
  for (int i = 0; i < nodes.size(); ++i)
    if (isDrawn(*nodes[i], nodes)) {
      drawn.append(i);
      fixSize(node, i, *nodes[i]);
    }
  qDeleteAll(nodes);
  QgsMapLayerLegendUtils::setLegendNodeOrder(&node, drawn);
}

void fillLegend(QgsLayoutItemLegend &legend, const QStringList &layers, const QString &theme) {
  QgsProject &project = *legend.layout()->project();
  const auto styles = project.mapThemeCollection()->mapThemeStyleOverrides(theme);
  QgsLayerTree *root = legend.model()->rootGroup();
  root->clear();
  for (const QString &id : layers) {
    QgsMapLayer *layer = project.mapLayer(id);
    if (!layer || !layer->legend())
      continue;
    QgsLayerTreeLayer *node = root->addLayer(layer);
    keepDrawnNodes(*node, styles.value(id));
    legend.model()->refreshLayerLegend(node);
  }
}

void setLegendType(QgsLayoutItemLegend &legend, double points) {
  const auto set = [&](QgsLegendStyle::Style part, const QgsTextFormat &format) {
    QgsLegendStyle style = legend.style(part);
    style.setTextFormat(format);
    legend.setStyle(part, style);
  };
  set(QgsLegendStyle::Group, typeface(points, true));
  set(QgsLegendStyle::Subgroup, typeface(points, true));
  set(QgsLegendStyle::SymbolLabel, typeface(points));
  legend.setStyleMargin(QgsLegendStyle::Symbol, QgsLegendStyle::Top, points / 11);
  legend.setSymbolWidth(0.6 * points);
  legend.setSymbolHeight(0.38 * points);
  legend.setMaximumSymbolSize(0.43 * points);
}

QSizeF sizeOf(QgsLayoutItemLegend &legend) {
  QgsRenderContext context = QgsLayoutUtils::createRenderContextForLayout(legend.layout(), nullptr);
  const QSizeF size = QgsLegendRenderer(legend.model(), legend.legendSettings()).minimumSize(&context);
  return size + QSizeF(0, 1); // the outline of the last symbol
}

// --- Scale ----------------------------------------------------------------------------------------------------------

constexpr int scaleSegments = 2;

/// The largest of 1, 2 and 5 times a power of ten that is not above.
double roundedDown(double value) {
  const double power = std::pow(10, std::floor(std::log10(value)));
  return (value >= 5 * power ? 5 : value >= 2 * power ? 2 : 1) * power;
}

/// As long as fits, in round numbers.
void fitScaleBar(QgsLayoutItemScaleBar &bar, const QgsLayoutItemMap &map, double width) {
  constexpr double kilometre = 1000;
  const double segment = roundedDown(width / scaleSegments / 1000 * map.scale());
  const bool isLong = segment >= kilometre;
  bar.applyDefaultSize(isLong ? Qgis::DistanceUnit::Kilometers : Qgis::DistanceUnit::Meters);
  bar.setUnitsPerSegment(isLong ? segment / kilometre : segment);
}

const char *const northArrow = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 32">
<path d="M10 1 L17 21 L10 17 Z" fill="#262a2e"/><path d="M10 1 L3 21 L10 17 Z" fill="#fff" stroke="#262a2e"/>
<path d="M6 31 V23.5 L14 31 V23.5" fill="none" stroke="#262a2e" stroke-width="1.6"/></svg>)";

// --- Tables ---------------------------------------------------------------------------------------------------------

constexpr double cellMargin = 0.7;
constexpr double gridWidth = 0.15;
constexpr double rounding = 1e-6;
constexpr double slack = 0.2; ///< QGIS leaves out a last row that just fits

bool isHeading(const LayoutTable &table, const LayoutCells &row) { return row.size() < table.columns.size(); }

QgsTextFormat typefaceOf(const LayoutTable &table, bool isBold) { return typeface(table.points, isBold); }

bool isText(const QVariant &cell) { return cell.userType() == QMetaType::QString; }

/// The row with texts broken to the width of its columns.
LayoutCells broken(QgsPrintLayout &layout, const LayoutTable &table, LayoutCells row, bool isBold) {
  if (isHeading(table, row))
    return row;
  for (std::size_t i = 0; i < row.size(); ++i)
    if (isText(row[i]))
      row[i] = linesOf(layout, row[i].toString(), typefaceOf(table, isBold), table.columns[i].width - 2 * cellMargin)
                   .join('\n');
  return row;
}

double longestWord(QgsPrintLayout &layout, const QString &text, const QgsTextFormat &format) {
  const Ruler ruler(layout);
  double width = 0;
  for (const QString &word : text.simplified().split(' '))
    width = std::max(width, QgsTextRenderer::textWidth(ruler.context, format, {word}));
  return width / ruler.dotsPerMm / caution + rounding;
}

/// The first column makes room for words of the others' headings that are too long for them, as long as it can.
LayoutTable withRoomForWords(QgsPrintLayout &layout, LayoutTable table) {
  constexpr double least = 20;
  for (std::size_t i = 1; i < table.columns.size(); ++i) {
    const double needed = longestWord(layout, table.columns[i].heading, typefaceOf(table, true)) + 2 * cellMargin;
    const double more =
        std::clamp(needed - table.columns[i].width, 0., std::max(0., table.columns.front().width - least));
    table.columns[i].width += more;
    table.columns.front().width -= more;
  }
  return table;
}

LayoutCells headingsOf(QgsPrintLayout &layout, const LayoutTable &table) {
  LayoutCells headings;
  for (const LayoutColumn &column : table.columns)
    headings.emplace_back(column.heading);
  return broken(layout, table, headings, true);
}

/// Expressions are expected to stay in one line.
double contentHeight(QgsPrintLayout &layout, const LayoutTable &table, const LayoutCells &row, bool isBold) {
  const QgsTextFormat format = typefaceOf(table, isBold);
  if (isHeading(table, row))
    return textHeight(layout, QStringLiteral("X"), format, 100);
  double height = 0;
  for (std::size_t i = 0; i < row.size(); ++i) {
    const QString text = isText(row[i]) ? row[i].toString() : QStringLiteral("X");
    height = std::max(height, textHeight(layout, text, format, table.columns[i].width - 2 * cellMargin));
  }
  return height;
}

double withMargin(double content) { return content + 2 * cellMargin + gridWidth; }

QgsTableCell cellOf(const LayoutTable &table, const QVariant &content, std::size_t column, bool isBold) {
  QgsTableCell cell(content);
  cell.setTextFormat(typefaceOf(table, isBold));
  cell.setVerticalAlignment(isBold ? Qt::AlignBottom : Qt::AlignTop);
  cell.setHorizontalAlignment(table.columns[column].isNumber ? Qt::AlignRight : Qt::AlignLeft);
  return cell;
}

QgsTableRow rowOf(const LayoutTable &table, const LayoutCells &cells, bool isBold) {
  QgsTableRow row;
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    row.append(cellOf(table, i < cells.size() ? cells[i] : QVariant(QString()), i, isBold));
  if (isHeading(table, cells))
    row[0].setSpan(1, static_cast<int>(table.columns.size()));
  return row;
}

/// What the row belongs to, where that stands on another part of the table.
const LayoutCells *headingBefore(const LayoutTable &table, std::size_t row) {
  if (row >= table.rows.size() || isHeading(table, table.rows[row]))
    return nullptr;
  while (row-- > 0)
    if (isHeading(table, table.rows[row]))
      return &table.rows[row];
  return nullptr;
}

double widthOf(const LayoutTable &table) {
  double width = 0;
  for (const LayoutColumn &column : table.columns)
    width += column.width;
  return width;
}

/// The layout owns the table.
void addManualTable(const Sheet &sheet, const LayoutTable &table, const QgsTableContents &contents,
                    const QList<double> &heights, const QRectF &box) {
  auto *item = new QgsLayoutItemManualTable(&sheet.layout);
  sheet.layout.addMultiFrame(item);
  QList<double> widths;
  for (const LayoutColumn &column : table.columns)
    widths.append(column.width - 2 * cellMargin);
  item->setCellMargin(cellMargin);
  item->setWrapBehavior(QgsLayoutTable::WrapText);
  item->setVerticalGrid(false);
  item->setGridStrokeWidth(gridWidth);
  item->setGridColor(ink::line);
  item->setContentTextFormat(typefaceOf(table, false));
  item->setTableContents(contents);
  item->setColumnWidths(widths);
  item->setRowHeights(heights);
  auto *frame = new QgsLayoutFrame(&sheet.layout, item);
  place(sheet, *frame, box);
  item->addFrame(frame);
}

} // namespace

// --- Pages ----------------------------------------------------------------------------------------------------------

QSizeF paperSize(Paper paper, Orientation orientation) {
  const QSizeF upright = paper == Paper::A4 ? QSizeF(210, 297) : QSizeF(297, 420);
  return orientation == Orientation::Portrait ? upright : upright.transposed();
}

QgsPrintLayout &addLayout(QgsProject &project, const QString &name, const QSizeF &paper) {
  if (QgsMasterLayoutInterface *taken = project.layoutManager()->layoutByName(name))
    project.layoutManager()->removeLayout(taken);
  auto *layout = new QgsPrintLayout(&project);
  layout->initializeDefaults();
  layout->setName(name);
  layout->pageCollection()->page(0)->setPageSize(QgsLayoutSize(paper.width(), paper.height()));
  project.layoutManager()->addLayout(layout);
  return *layout;
}

Sheet addSheet(QgsPrintLayout &layout) {
  auto *page = new QgsLayoutItemPage(&layout);
  page->setPageSize(layout.pageCollection()->page(0)->sizeWithUnits());
  layout.pageCollection()->addPage(page);
  return {layout, layout.pageCollection()->pageCount() - 1};
}

QRectF addFurniture(const Sheet &sheet, const LayoutText &text, double margin) {
  QgsPrintLayout &layout = sheet.layout;
  const QSizeF paper = layout.pageCollection()->page(sheet.page)->sizeWithUnits().toQSizeF();
  const double width = paper.width() - 2 * margin;
  double top = margin - 2;
  const auto add = [&](const QString &line, const QgsTextFormat &format, double space) {
    if (line.isEmpty())
      return;
    const double height = textHeight(layout, line, format, width);
    addText(sheet, line, QRectF(margin, top, width, height), format);
    top += height + space;
  };
  add(text.title, typeface(17, true), 1);
  add(text.subtitle, typeface(10, false, ink::faint), 0);
  const double bottom = paper.height() - margin;
  const QgsTextFormat small = typeface(7.5, false, ink::faint);
  const QRectF foot(margin, bottom - footerHeight + 3, width, footerHeight - 2);
  addText(sheet, text.source, foot.adjusted(0, 0, -20, 0), small);
  addText(sheet,
          layout.atlas()->enabled() ? QStringLiteral("[% @atlas_featurenumber %] / [% @atlas_totalfeatures %]")
                                    : QStringLiteral("[% @layout_page %] / [% @layout_numpages %]"),
          foot.adjusted(foot.width() - 18, 0, 0, 0), small, Qt::AlignRight);
  return {margin, top + 4, width, bottom - footerHeight - top - 4};
}

// --- Text and pictures ----------------------------------------------------------------------------------------------

double textHeight(QgsPrintLayout &layout, const QString &text, const QgsTextFormat &format, double width) {
  const Ruler ruler(layout);
  return QgsTextRenderer::textHeight(ruler.context, format, linesOf(layout, text, format, width),
                                     Qgis::TextLayoutMode::Rectangle) /
             ruler.dotsPerMm +
         0.2;
}

QStringList linesOf(QgsPrintLayout &layout, const QString &text, const QgsTextFormat &format, double width) {
  const Ruler ruler(layout);
  const auto fits = [&](const QString &line) {
    return QgsTextRenderer::textWidth(ruler.context, format, {line}) <= caution * width * ruler.dotsPerMm;
  };
  QStringList lines;
  for (const QString &paragraph : text.split('\n')) {
    QString line;
    for (const QString &word : paragraph.split(' ')) {
      const QString longer = line.isEmpty() ? word : QStringLiteral("%1 %2").arg(line, word);
      if (fits(longer)) {
        line = longer;
        continue;
      }
      if (!line.isEmpty())
        lines.append(line);
      lines += brokenWord(word, fits);
      line = lines.takeLast();
    }
    lines.append(line);
  }
  return lines;
}

QString literal(QString text) { return text.replace(QStringLiteral("[%"), QStringLiteral("[ %")); }

LayoutText literal(LayoutText text) {
  for (QString *part : {&text.title, &text.subtitle, &text.source})
    *part = literal(*part);
  return text;
}

void addText(const Sheet &sheet, const QString &text, const QRectF &box, const QgsTextFormat &format,
             Qt::AlignmentFlag alignment) {
  addLabel(sheet, text, box, format).setHAlign(alignment);
}

void addTextBox(const Sheet &sheet, const QString &text, const QRectF &box, const QgsTextFormat &format) {
  QgsLayoutItemLabel &label = addLabel(sheet, text, box, format);
  label.setMarginX(textBoxMargin);
  label.setMarginY(textBoxMargin);
  label.setBackgroundColor(ink::box);
  label.setBackgroundEnabled(true);
}

void addSvg(const Sheet &sheet, const QByteArray &svg, const QRectF &box) {
  // The class of pictures needs headers of Qt SVG; their XML does not.
  QgsLayoutItem *picture =
      QgsApplication::layoutItemRegistry()->createItem(QgsLayoutItemRegistry::LayoutPicture, &sheet.layout);
  QDomDocument document;
  QDomElement parent = document.createElement(QStringLiteral("Layout"));
  picture->writeXml(parent, document, {});
  QDomElement element = parent.firstChildElement();
  element.setAttribute(QStringLiteral("file"), QStringLiteral("base64:") + QString::fromLatin1(svg.toBase64()));
  element.setAttribute(QStringLiteral("mode"), static_cast<int>(Qgis::PictureFormat::SVG));
  picture->readXml(element, document, {});
  sheet.layout.addLayoutItem(picture);
  place(sheet, *picture, box);
}

void addRing(const Sheet &sheet, const QRectF &box) {
  auto &ring = added<QgsLayoutItemShape>(sheet, box);
  ring.setShapeType(QgsLayoutItemShape::Ellipse);
  ring.setSymbol(QgsFillSymbol::createSimple({{QStringLiteral("style"), QStringLiteral("no")},
                                              {QStringLiteral("outline_color"), ink::text.name()},
                                              {QStringLiteral("outline_width"), 0.5}}));
}

// --- Maps and what explains them ------------------------------------------------------------------------------------

double mapPairHeight(const QgsRectangle &extent, const QSizeF &room) {
  const QSizeF half = halfOf(room, extent);
  const double needed = scaleIn(half, extent) * extent.height() + headingHeight;
  return half.width() < room.width() ? needed : 2 * needed + gap;
}

QgsLayoutItemMap &addMap(const Sheet &sheet, const QString &theme, const QgsRectangle &extent, const QRectF &box) {
  if (!sheet.layout.project()->mapThemeCollection()->hasMapTheme(theme))
    refuseTheme(theme);
  auto &map = added<QgsLayoutItemMap>(sheet, box);
  map.setFollowVisibilityPreset(true);
  map.setFollowVisibilityPresetName(theme);
  map.setFrameEnabled(true);
  map.setFrameStrokeColor(ink::line);
  map.setFrameStrokeWidth(QgsLayoutMeasurement(0.2));
  map.zoomToExtent(extent);
  return map;
}

MapPair addMapPair(const Sheet &sheet, const PlanMap &before, const PlanMap &after, const QgsRectangle &extent,
                   const QRectF &box) {
  const QSizeF half = halfOf(box.size(), extent);
  const QRectF first(box.topLeft(), half);
  const QRectF second(QPointF(box.right() - half.width(), box.bottom() - half.height()), half);
  return {&addMapBelowHeading(sheet, before, extent, first), &addMapBelowHeading(sheet, after, extent, second)};
}

void fitSchools(const MapPair &maps) {
  constexpr double least = 6;
  constexpr double part = 1. / 15; // of the map's width
  for (QgsLayoutItemMap *map : {maps.before, maps.after})
    QgsExpressionContextUtils::setLayoutItemVariable(map, schoolMmVariable,
                                                     std::clamp(part * map->rect().width(), least, usualSchoolMm));
}

double legendHeight(QgsPrintLayout &layout, const QStringList &layers, const QString &theme, double points) {
  QgsLayoutItemLegend legend(&layout);
  legend.setAutoUpdateModel(false);
  fillLegend(legend, layers, theme);
  legend.setBoxSpace(0);
  setLegendType(legend, points);
  return sizeOf(legend).height();
}

double addLegend(const Sheet &sheet, const QStringList &layers, QgsLayoutItemMap &map, const QRectF &box, int columns,
                 double mostPoints) {
  constexpr double leastPoints = 5;
  auto &legend = added<QgsLayoutItemLegend>(sheet, box);
  legend.setLinkedMap(&map);
  legend.setAutoUpdateModel(false);
  legend.setResizeToContents(false);
  fillLegend(legend, layers, map.followVisibilityPresetName());
  legend.setColumnCount(columns);
  legend.setSplitLayer(columns > 1);
  legend.setColumnSpace(gap);
  legend.setBoxSpace(0);
  const auto fits = [&] {
    const QSizeF size = sizeOf(legend);
    return size.width() <= box.width() && size.height() <= box.height();
  };
  double points = mostPoints;
  setLegendType(legend, points);
  while (points > leastPoints && !fits())
    setLegendType(legend, points -= 0.5);
  const double height = std::min(sizeOf(legend).height(), box.height());
  place(sheet, legend, QRectF(box.topLeft(), QSizeF(box.width(), height)));
  return height;
}

void addScale(const Sheet &sheet, QgsLayoutItemMap &map, const QRectF &box) {
  constexpr double arrowWidth = 8;
  addSvg(sheet, northArrow, QRectF(box.topLeft(), QSizeF(arrowWidth, box.height())));
  auto &bar = added<QgsLayoutItemScaleBar>(sheet, box.adjusted(arrowWidth + 4, 0, 0, 0));
  bar.setLinkedMap(&map);
  bar.setStyle(QStringLiteral("Line Ticks Up"));
  fitScaleBar(bar, map, box.width() - arrowWidth - 20);
  bar.setNumberOfSegmentsLeft(0);
  bar.setNumberOfSegments(scaleSegments);
  bar.setHeight(2);
  bar.setTextFormat(typeface(7.5));
  bar.setBoxContentSpace(0);
}

// --- Tables ---------------------------------------------------------------------------------------------------------

double tableHeight(QgsPrintLayout &layout, const LayoutTable &asked) {
  const LayoutTable table = withRoomForWords(layout, asked);
  double height = withMargin(contentHeight(layout, table, headingsOf(layout, table), true));
  for (const LayoutCells &row : table.rows) {
    const bool isBold = isHeading(table, row);
    height += withMargin(contentHeight(layout, table, broken(layout, table, row, isBold), isBold));
  }
  return height + gridWidth + slack;
}

TablePart addTable(const Sheet &sheet, const LayoutTable &asked, const QRectF &box, std::size_t firstRow) {
  const LayoutTable table = withRoomForWords(sheet.layout, asked);
  QgsTableContents contents;
  QList<double> heights;
  double height = gridWidth + slack;
  const auto append = [&](const LayoutCells &row, bool isBold) {
    contents.append(rowOf(table, row, isBold));
    heights.append(contentHeight(sheet.layout, table, row, isBold));
    height += withMargin(heights.back());
  };
  append(headingsOf(sheet.layout, table), true);
  if (const LayoutCells *heading = headingBefore(table, firstRow))
    append(*heading, true);
  std::size_t row = firstRow;
  for (; row < table.rows.size(); ++row) {
    const bool isBold = isHeading(table, table.rows[row]);
    const LayoutCells cells = broken(sheet.layout, table, table.rows[row], isBold);
    const double needed = withMargin(contentHeight(sheet.layout, table, cells, isBold));
    // A heading does not stand alone at the end.
    if (height + needed * (isBold ? 2 : 1) > box.height() + rounding)
      break;
    append(cells, isBold);
  }
  if (row == firstRow)
    return {row, 0};
  addManualTable(sheet, table, contents, heights, QRectF(box.topLeft(), QSizeF(widthOf(table), height)));
  return {row, height};
}

} // namespace skolmix
