#pragma once

#include "presentation/typeface.h"

#include <QRectF>
#include <QStringList>
#include <QVariant>
#include <qgsprintlayout.h>
#include <vector>

class QgsLayoutItemMap;

/// The building blocks of print layouts. Lengths are millimetres of the page. Nothing that goes into a layout names a
/// file: pictures are part of it, figures are words.
namespace skolmix {

/// A page of a layout.
struct Sheet {
  QgsPrintLayout &layout;
  int page; ///< 0 is the first
};

enum class Paper { A4, A3 };
enum class Orientation { Portrait, Landscape };

/// Width and height.
QSizeF paperSize(Paper paper, Orientation orientation);

/// A new layout of that name in the project, which owns it, instead of one that has the name already; with one page.
QgsPrintLayout &addLayout(QgsProject &project, const QString &name, const QSizeF &paper);

Sheet addSheet(QgsPrintLayout &layout);

/// Of the text in lines no longer than `width`.
double textHeight(QgsPrintLayout &layout, const QString &text, const QgsTextFormat &format, double width);

/// The lines no longer than `width` that a text takes. Words that are longer are broken, which QGIS itself does not do.
QStringList linesOf(QgsPrintLayout &layout, const QString &text, const QgsTextFormat &format, double width);

/// The text as it stands: brackets that QGIS takes for expressions in labels are broken up.
QString literal(QString text);

/// Text whose [% … %] are expressions, so see literal().
void addText(const Sheet &sheet, const QString &text, const QRectF &box, const QgsTextFormat &format,
             Qt::AlignmentFlag alignment = Qt::AlignLeft);

/// Text on a quiet ground, with a margin.
void addTextBox(const Sheet &sheet, const QString &text, const QRectF &box, const QgsTextFormat &format);
inline constexpr double textBoxMargin = 4;

void addSvg(const Sheet &sheet, const QByteArray &svg, const QRectF &box);

/// A circle or ellipse that lets through what is below.
void addRing(const Sheet &sheet, const QRectF &box);

/// What a page has to say about itself.
struct LayoutText {
  QString title;
  QString subtitle;
  QString source; ///< of the data, with its date
};

LayoutText literal(LayoutText text);

/// Title and subtitle at the top, source and page number at the bottom: the room between. `text` may hold expressions.
QRectF addFurniture(const Sheet &sheet, const LayoutText &text, double margin);

/// A map of a theme that shows all of the extent. Throws where the project does not know the theme.
QgsLayoutItemMap &addMap(const Sheet &sheet, const QString &theme, const QgsRectangle &extent, const QRectF &box);

/// A map theme and what it stands for.
struct PlanMap {
  QString theme;
  QString heading;
};

/// Two maps of the same ground.
struct MapPair {
  QgsLayoutItemMap *before;
  QgsLayoutItemMap *after;
};

/// How much of the room's height a pair of maps fills that is as large as it can be there.
double mapPairHeight(const QgsRectangle &extent, const QSizeF &room);

/// Side by side or one above the other, whichever is larger; the same extent and scale, which holds all of `extent`.
/// Throws where the project does not know a theme.
MapPair addMapPair(const Sheet &sheet, const PlanMap &before, const PlanMap &after, const QgsRectangle &extent,
                   const QRectF &box);

/// Draws the schools of a whole municipality smaller where the maps are small.
void fitSchools(const MapPair &maps);

/// How the layers of these ids are drawn on the map: only what its theme shows, and both ends of every ramp. In as many
/// columns and in the largest type that fits, from `mostPoints` down: its height.
double addLegend(const Sheet &sheet, const QStringList &layers, QgsLayoutItemMap &map, const QRectF &box, int columns,
                 double mostPoints = 8.5);

/// Of the legend of a map with that theme, in one column.
double legendHeight(QgsPrintLayout &layout, const QStringList &layers, const QString &theme, double points);

/// Scale bar and north arrow.
void addScale(const Sheet &sheet, QgsLayoutItemMap &map, const QRectF &box);
inline constexpr double scaleHeight = 12;

/// A column of a table. Its cells' texts break into lines where they are too wide.
struct LayoutColumn {
  QString heading;
  double width;
  bool isNumber = true; ///< numbers stand to the right
};

/// What stands in a table: text, or QgsProperty for an expression.
using LayoutCells = std::vector<QVariant>;

/// A table; rows of one cell are headings of what follows.
struct LayoutTable {
  std::vector<LayoutColumn> columns;
  std::vector<LayoutCells> rows;
  double points = 8;
};

/// Of the table with all its rows.
double tableHeight(QgsPrintLayout &layout, const LayoutTable &table);

/// How far a table has got.
struct TablePart {
  std::size_t nextRow; ///< the first that found no room
  double height;
};

/// The rows from `firstRow` on for which there is room, below the headings and below the one that they belong to;
/// nothing where not even one fits.
TablePart addTable(const Sheet &sheet, const LayoutTable &table, const QRectF &box, std::size_t firstRow = 0);

} // namespace skolmix
