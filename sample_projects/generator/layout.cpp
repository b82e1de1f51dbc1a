#include "layout.h"
#include "styles.h"
#include <qgslayertree.h>
#include <qgslayertreemodel.h>
#include <qgslayoutframe.h>
#include <qgslayoutitemattributetable.h>
#include <qgslayoutitemlabel.h>
#include <qgslayoutitemlegend.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitemscalebar.h>
#include <qgslayoutmanager.h>
#include <qgslayouttablecolumn.h>
#include <qgslegendrenderer.h>
#include <qgsprintlayout.h>
#include <qgsscalebarsettings.h>
#include <qgsvectorlayer.h>

namespace skolmix::sample {

namespace {

// Millimetres on A4 landscape.
const QRectF MapBox(10, 24, 212, 171);
const QRectF SideBox(228, 24, 59, 171);
const QRectF MapAboveTable(10, 24, 212, 116);
const QRectF TableBox(10, 143, 277, 53);
const QColor Ink(0x33, 0x36, 0x3b);
const QColor Faint(0x75, 0x72, 0x6b);

void place(QgsLayoutItem *item, const QRectF &box) {
  item->layout()->addLayoutItem(item);
  item->attemptSetSceneRect(box);
}

void addText(QgsPrintLayout *layout, const QString &text, const QRectF &box, double points, const QColor &ink,
             bool bold = false) {
  auto *label = new QgsLayoutItemLabel(layout);
  label->setText(text);
  label->setTextFormat(textFormat(points, ink, bold));
  label->setMarginX(0);
  place(label, box);
}

QgsLayoutItemMap *addMap(QgsPrintLayout *layout, const QString &theme, const QRectF &box, const QgsRectangle &extent) {
  auto *map = new QgsLayoutItemMap(layout);
  map->setId(QStringLiteral("Map"));
  map->setFollowVisibilityPreset(true);
  map->setFollowVisibilityPresetName(theme);
  map->setFrameEnabled(true);
  map->setFrameStrokeColor(QColor(0xb9, 0xb2, 0xa3));
  map->setFrameStrokeWidth(QgsLayoutMeasurement(0.2));
  place(map, box);
  map->zoomToExtent(extent);
  return map;
}

/// Only what the map shows, in plain words.
void addLegend(QgsPrintLayout *layout, QgsLayoutItemMap *map) {
  auto *legend = new QgsLayoutItemLegend(layout);
  legend->setLinkedMap(map);
  legend->setLegendFilterByMapEnabled(true);
  place(legend, SideBox);
  const auto setFont = [&](QgsLegendStyle::Style part, double points, bool bold) {
    QgsLegendStyle style = legend->style(part);
    QgsTextFormat format = textFormat(points, Ink, bold);
    style.setTextFormat(format);
    legend->setStyle(part, style);
  };
  setFont(QgsLegendStyle::Group, 9, true);
  setFont(QgsLegendStyle::Subgroup, 8.5, true);
  setFont(QgsLegendStyle::SymbolLabel, 8, false);
  // The layers' names say enough without those of the groups.
  legend->setAutoUpdateModel(false);
  for (QgsLayerTreeGroup *group : legend->model()->rootGroup()->findGroups())
    QgsLegendRenderer::setNodeLegendStyle(group, QgsLegendStyle::Hidden);
  // A white street on white paper explains nothing.
  for (QgsLayerTreeLayer *node : legend->model()->rootGroup()->findLayers())
    if (qobject_cast<QgsVectorLayer *>(node->layer())->geometryType() == Qgis::GeometryType::Line)
      QgsLayerTree::toGroup(node->parent())->removeChildNode(node);
  legend->setSymbolWidth(6);
  legend->setBoxSpace(0);
}

void addScaleBar(QgsPrintLayout *layout, QgsLayoutItemMap *map) {
  auto *bar = new QgsLayoutItemScaleBar(layout);
  bar->setLinkedMap(map);
  bar->setStyle(QStringLiteral("Line Ticks Up"));
  bar->setUnits(Qgis::DistanceUnit::Kilometers);
  bar->setUnitLabel(QStringLiteral("km"));
  bar->setUnitsPerSegment(1);
  bar->setNumberOfSegments(3);
  bar->setNumberOfSegmentsLeft(0);
  bar->setHeight(2);
  bar->setTextFormat(textFormat(7.5, Ink));
  place(bar, QRectF(SideBox.left(), map->sceneBoundingRect().bottom() - 15, SideBox.width(), 14));
}

void addTable(QgsPrintLayout *layout, QgsVectorLayer *layer, const std::vector<LayoutColumn> &columns) {
  auto *table = QgsLayoutItemAttributeTable::create(layout);
  layout->addMultiFrame(table);
  table->setVectorLayer(layer);
  QgsLayoutTableColumns shown;
  for (const LayoutColumn &column : columns) {
    QgsLayoutTableColumn own(column.heading);
    own.setAttribute(column.expression);
    own.setWidth(column.width);
    own.setHAlignment(&column == &columns.front() || &column == &columns.back() ? Qt::AlignLeft : Qt::AlignRight);
    shown.append(own);
  }
  table->setColumns(shown);
  table->refreshAttributes(); // else it still holds all columns of the layer, and reads beyond these
  table->setHeaderTextFormat(textFormat(7.5, Ink, true));
  table->setHeaderHAlignment(QgsLayoutTable::FollowColumn);
  table->setContentTextFormat(textFormat(7.5, Ink));
  table->setCellMargin(0.9);
  table->setVerticalGrid(false);
  table->setGridStrokeWidth(0.15);
  table->setGridColor(QColor(0xb9, 0xb2, 0xa3));
  auto *frame = new QgsLayoutFrame(layout, table);
  frame->attemptSetSceneRect(TableBox);
  table->addFrame(frame);
}

} // namespace

void addLayout(QgsProject &project, const Layout &page, const QgsRectangle &extent) {
  auto *layout = new QgsPrintLayout(&project);
  layout->initializeDefaults();
  layout->setName(page.name);
  project.layoutManager()->addLayout(layout);

  addText(layout, page.title, QRectF(10, 8, 200, 9), 18, Ink, true);
  addText(layout, QStringLiteral("A fictional municipality"), QRectF(10, 17, 200, 6), 10, Faint);
  auto *rows = project.mapLayer<QgsVectorLayer *>(page.tableLayer);
  QgsLayoutItemMap *map = addMap(layout, page.theme, rows ? MapAboveTable : MapBox, extent);
  addLegend(layout, map);
  addScaleBar(layout, map);
  if (rows)
    addTable(layout, rows, page.columns);
  addText(layout, QStringLiteral("Synthetic data, Skolmix sample"), QRectF(10, 198, 200, 5), 7.5, Faint);
}

} // namespace skolmix::sample
