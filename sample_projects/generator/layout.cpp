#include "layout.h"
#include "presentation/layout_items.h"
#include <qgslayoutframe.h>
#include <qgslayoutitemattributetable.h>
#include <qgslayoutitemmap.h>
#include <qgslayouttablecolumn.h>
#include <qgsmapthemecollection.h>
#include <qgsprintlayout.h>
#include <qgsvectorlayer.h>

namespace skolmix::sample {

namespace {

// Millimetres.
constexpr double Margin = 12;
constexpr double Gap = 5;
constexpr double SideWidth = 64;
constexpr double TableHeight = 53;

/// A white street on white paper explains nothing.
QStringList explained(QgsProject &project, const QString &theme) {
  QStringList ids;
  for (const QgsMapLayer *layer : project.mapThemeCollection()->mapThemeVisibleLayers(theme))
    if (const auto *features = qobject_cast<const QgsVectorLayer *>(layer);
        features && features->geometryType() != Qgis::GeometryType::Line)
      ids.append(layer->id());
  return ids;
}

void addTable(QgsPrintLayout &layout, QgsVectorLayer *layer, const std::vector<LayoutColumn> &columns,
              const QRectF &box) {
  auto *table = QgsLayoutItemAttributeTable::create(&layout);
  layout.addMultiFrame(table);
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
  table->setHeaderTextFormat(typeface(8, true));
  table->setHeaderHAlignment(QgsLayoutTable::FollowColumn);
  table->setContentTextFormat(typeface(8));
  table->setCellMargin(0.9);
  table->setVerticalGrid(false);
  table->setGridStrokeWidth(0.15);
  table->setGridColor(ink::line);
  auto *frame = new QgsLayoutFrame(&layout, table);
  frame->attemptSetSceneRect(box);
  table->addFrame(frame);
}

} // namespace

void addLayout(QgsProject &project, const Layout &page, const QgsRectangle &extent) {
  QgsPrintLayout &layout = skolmix::addLayout(project, page.name, paperSize(Paper::A4, Orientation::Landscape));
  const Sheet sheet{layout, 0};
  QRectF room = addFurniture(
      sheet, {page.title, QStringLiteral("A fictional municipality"), QStringLiteral("Synthetic data, Skolmix sample")},
      Margin);
  if (auto *rows = project.mapLayer<QgsVectorLayer *>(page.tableLayer)) {
    addTable(layout, rows, page.columns, QRectF(room.left(), room.bottom() - TableHeight, room.width(), TableHeight));
    room.setBottom(room.bottom() - TableHeight - Gap);
  }
  const QRectF side(room.right() - SideWidth, room.top(), SideWidth, room.height());
  QgsLayoutItemMap &map = addMap(sheet, page.theme, extent, room.adjusted(0, 0, -SideWidth - Gap, 0));
  map.setId(QStringLiteral("Map"));
  addLegend(sheet, explained(project, page.theme), map, side.adjusted(0, 0, 0, -scaleHeight - Gap), 1);
  addScale(sheet, map, QRectF(side.left(), side.bottom() - scaleHeight, side.width(), scaleHeight));
}

} // namespace skolmix::sample
