#include "presentation/layouts.h"

#include "presentation/layout_tables.h"
#include "presentation/text.h"

#include <algorithm>
#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgslayoutatlas.h>
#include <qgslayoutitemmap.h>
#include <qgsproject.h>
#include <qgsproperty.h>
#include <qgsvectorlayer.h>

namespace skolmix {
namespace {

constexpr double gap = 5;

double marginOf(Paper paper) { return paper == Paper::A4 ? 12 : 15; }

/// How much larger things are on a sheet that is seen from further away.
double enlargementOf(Paper paper) { return paper == Paper::A4 ? 1 : 1.3; }

/// Of the legend beside maps.
double sideWidthOf(Paper paper) { return 62 * enlargementOf(paper); }

double legendPoints(Paper paper) { return 8.5 * enlargementOf(paper); }

LayoutTable enlarged(LayoutTable table, double factor) {
  table.points *= factor;
  for (LayoutColumn &column : table.columns)
    column.width *= factor;
  return table;
}

/// Boxes beside each other.
std::vector<QRectF> columnsOf(const QRectF &box, std::size_t number) {
  const double width = (box.width() - gap * static_cast<double>(number - 1)) / static_cast<double>(number);
  std::vector<QRectF> columns;
  for (std::size_t i = 0; i < number; ++i)
    columns.emplace_back(box.left() + static_cast<double>(i) * (width + gap), box.top(), width, box.height());
  return columns;
}

// --- Today beside a scenario ----------------------------------------------------------------------------------------

/// Where the parts of the first page are.
struct Plot {
  QRectF maps, legend, scale, scorecard;
  std::vector<QRectF> schools;
};

LayoutTable scorecardOf(const PlanLayout &plan, double width) {
  const double factor = enlargementOf(plan.paper);
  return enlarged(scorecardTable(plan.tables, plan.scenario, width / factor, false), factor);
}

LayoutTable schoolsOf(const PlanLayout &plan, double width) {
  const double factor = enlargementOf(plan.paper);
  return enlarged(schoolTable(plan.tables, plan.scenario, plan.stage, width / factor), factor);
}

/// The schools have two columns where they need them, and the maps what is left.
double schoolsHeight(QgsPrintLayout &layout, const PlanLayout &plan, double width, double most) {
  const double half = tableHeight(layout, schoolsOf(plan, width)) / 2 + 12 * enlargementOf(plan.paper);
  return std::min(most, half);
}

QgsTextFormat noteFormat(Paper paper) { return typeface(7 * enlargementOf(paper), false, ink::faint); }

double noteHeight(QgsPrintLayout &layout, const PlanLayout &plan, double width) {
  return textHeight(layout, scorecardNote(plan.tables, plan.scenario), noteFormat(plan.paper), width) + 2;
}

double scorecardHeight(QgsPrintLayout &layout, const PlanLayout &plan, double width) {
  return tableHeight(layout, scorecardOf(plan, width)) + noteHeight(layout, plan, width);
}

/// Of the legend and the scale below it, in a type that is still read with ease.
double sideHeight(QgsPrintLayout &layout, const PlanLayout &plan) {
  return legendHeight(layout, plan.legend, plan.after.theme, 7.5 * enlargementOf(plan.paper)) + gap + scaleHeight;
}

/// Maps and legend above, figures below.
Plot landscape(QgsPrintLayout &layout, const PlanLayout &plan, const QRectF &box) {
  const bool isLarge = plan.paper == Paper::A3;
  const double scorecardWidth = isLarge ? 120 : 95;
  const double schoolsWidth = (box.width() - scorecardWidth - 2 * gap) / 2;
  const double half = schoolsHeight(layout, plan, schoolsWidth, box.height() * 0.45);
  const double scorecard = scorecardHeight(layout, plan, scorecardWidth); // does not go on on a further page
  const double needed = std::max(scorecard, half);
  const double most = std::max(box.height() * 0.4, box.height() - gap - sideHeight(layout, plan));
  const double below = std::max(scorecard, std::min({needed, most, box.height() * 0.5}));
  const QRectF top(box.left(), box.top(), box.width(), box.height() - below - gap);
  const double sideWidth = sideWidthOf(plan.paper);
  const QRectF side(top.right() - sideWidth, top.top(), sideWidth, top.height());
  const QRectF figures(box.left(), top.bottom() + gap, box.width(), below);
  const QRectF schools(figures.left() + scorecardWidth + gap, figures.top(), 2 * schoolsWidth + gap,
                       std::min(below, half + 5));
  return {top.adjusted(0, 0, -sideWidth - gap, 0), side.adjusted(0, 0, 0, -scaleHeight - gap),
          QRectF(side.left(), side.bottom() - scaleHeight, sideWidth, scaleHeight),
          QRectF(figures.topLeft(), QSizeF(scorecardWidth, below)), columnsOf(schools, 2)};
}

/// Maps above; legend and scorecard; schools below.
Plot portrait(QgsPrintLayout &layout, const PlanLayout &plan, const QRectF &box) {
  const double sideWidth = sideWidthOf(plan.paper);
  const double scorecardWidth = box.width() - sideWidth - gap;
  const double middle =
      std::max(scorecardHeight(layout, plan, scorecardWidth), std::min(sideHeight(layout, plan), box.height() * 0.35));
  const double below =
      schoolsHeight(layout, plan, (box.width() - gap) / 2, box.height() * (plan.paper == Paper::A4 ? 0.3 : 0.35));
  const QSizeF room(box.width(), box.height() - middle - below - 2 * gap);
  const QRectF maps(box.topLeft(), QSizeF(room.width(), mapPairHeight(plan.extent, room)));
  const QRectF side(box.left(), maps.bottom() + gap, sideWidth, middle);
  const QRectF figures(box.left(), side.bottom() + gap, box.width(), below);
  return {maps, side.adjusted(0, 0, 0, -scaleHeight - gap),
          QRectF(side.left(), side.bottom() - scaleHeight, sideWidth, scaleHeight),
          QRectF(side.right() + gap, side.top(), scorecardWidth, middle), columnsOf(figures, 2)};
}

/// Fills the columns; the first row that found no room.
std::size_t fill(const Sheet &sheet, const LayoutTable &table, const std::vector<QRectF> &columns, std::size_t row) {
  for (const QRectF &column : columns)
    row = addTable(sheet, table, column, row).nextRow;
  return row;
}

void addSchools(const Sheet &first, const PlanLayout &plan, const std::vector<QRectF> &columns) {
  const LayoutTable table = schoolsOf(plan, columns.front().width());
  LayoutText text = literal(plan.text);
  text.subtitle = Text::tr("Schools, continued");
  std::size_t row = fill(first, table, columns, 0);
  while (row < table.rows.size()) {
    const Sheet next = addSheet(first.layout);
    const QRectF room = addFurniture(next, text, marginOf(plan.paper));
    std::vector<QRectF> boxes;
    for (double left = room.left(); left + columns.front().width() <= room.right() + 0.01;
         left += columns.front().width() + gap)
      boxes.emplace_back(left, room.top(), columns.front().width(), room.height());
    row = fill(next, table, boxes, row);
  }
}

void addScorecard(const Sheet &sheet, const PlanLayout &plan, const QRectF &box) {
  const double note = noteHeight(sheet.layout, plan, box.width());
  const TablePart part = addTable(sheet, scorecardOf(plan, box.width()), box.adjusted(0, 0, 0, -note));
  addText(sheet, scorecardNote(plan.tables, plan.scenario),
          QRectF(box.left(), box.top() + part.height + 1, box.width(), note - 1), noteFormat(plan.paper));
}

// --- A page per school ----------------------------------------------------------------------------------------------

[[noreturn]] void refuseLayer() {
  throw QgsProcessingException(Text::tr("The atlas needs the layer of schools, which the project does not have."));
}

[[noreturn]] void refuseField(const QgsVectorLayer &layer, const QString &field) {
  throw QgsProcessingException(Text::tr("The layer “%1” has no field “%2”, which the atlas shows. Take a layer of "
                                        "schools that Skolmix has written.")
                                   .arg(layer.name(), field));
}

/// A column of the layer, which has to be there.
QString column(const QgsVectorLayer &layer, const QString &field) {
  if (layer.fields().lookupField(field) < 0)
    refuseField(layer, field);
  return QgsExpression::quotedColumnRef(field);
}

/// What stands where there is no figure.
QString missing(const QgsVectorLayer &layer) {
  return layer.fields().lookupField(QStringLiteral("hidden")) < 0 ? QStringLiteral("'–'")
                                                                  : QStringLiteral("if(\"hidden\" = 1, '..', '–')");
}

QString figureOf(const QgsVectorLayer &layer, const QString &field) {
  return QStringLiteral("coalesce(format_number(%1, 0), %2)").arg(column(layer, field), missing(layer));
}

/// In words, to either side.
QString deviationOf(const QgsVectorLayer &layer, const QString &field) {
  return QStringLiteral("case when %1 is null then %2 when round(%1) = 0 then %3 "
                        "when %1 > 0 then format_number(%1, 0) || ' ' || %4 else format_number(-%1, 0) || ' ' || %5 "
                        "end")
      .arg(column(layer, field), missing(layer), QgsExpression::quotedString(Text::tr("as the whole")),
           QgsExpression::quotedString(Text::tr("above", "so many points above the whole")),
           QgsExpression::quotedString(Text::tr("below", "so many points below the whole")));
}

QVariant cell(const QString &expression) { return QVariant::fromValue(QgsProperty::fromExpression(expression)); }

LayoutTable figuresOf(const QgsVectorLayer &layer, const SchoolAtlas &atlas, double width) {
  constexpr double number = 21;
  constexpr double words = 40;
  LayoutTable table{{{Text::tr("Group"), width - 4 * number - 2 * words, false},
                     {Text::tr("Pupils today"), number},
                     {Text::tr("Pupils then"), number},
                     {Text::tr("Share today, %"), number},
                     {Text::tr("Share then, %"), number},
                     {Text::tr("Points from the whole today"), words},
                     {Text::tr("Points from the whole then"), words}},
                    {},
                    8.5};
  const auto row = [&](const QString &name, const QString &counts, const QString &group) {
    LayoutCells cells{name};
    for (const char *moment : {"_before", "_after"})
      cells.push_back(cell(figureOf(layer, counts + QLatin1String(moment))));
    for (const char *moment : {"_before", "_after"})
      cells.push_back(group.isEmpty()
                          ? QVariant(QString())
                          : cell(figureOf(layer, group + QStringLiteral("_share") + QLatin1String(moment))));
    for (const char *moment : {"_before", "_after"})
      cells.push_back(group.isEmpty()
                          ? QVariant(QString())
                          : cell(deviationOf(layer, group + QStringLiteral("_deviation") + QLatin1String(moment))));
    table.rows.push_back(cells);
  };
  row(Text::tr("All pupils"), QStringLiteral("pupils"), {});
  for (const QString &group : atlas.groups)
    row(called(atlas.names, group), group + QStringLiteral("_pupils"), group);
  return table;
}

/// The places of the schools in the project's CRS, those of a school at several stages once each.
std::vector<QgsPointXY> placesOf(const QgsProject &project, const QgsVectorLayer &layer, const QString &filter) {
  const QgsCoordinateTransform transform(layer.crs(), project.crs(), project.transformContext());
  std::vector<QgsPointXY> places;
  QgsFeatureRequest request;
  if (!filter.isEmpty())
    request.setFilterExpression(filter);
  QgsFeatureIterator features = layer.getFeatures(request);
  QgsFeature feature;
  while (features.nextFeature(feature))
    if (feature.hasGeometry())
      places.push_back(transform.transform(feature.geometry().centroid().asPoint()));
  return places;
}

/// How far the third nearest school is, for three of four schools; 0 where there are too few.
double reachOf(const std::vector<QgsPointXY> &places) {
  constexpr std::size_t neighbours = 3;
  std::vector<double> reaches;
  for (const QgsPointXY &place : places) {
    std::vector<double> ways;
    for (const QgsPointXY &other : places)
      if (const double way = place.distance(other); way > 0)
        ways.push_back(way);
    if (ways.size() < neighbours)
      continue;
    std::ranges::nth_element(ways, ways.begin() + neighbours - 1);
    reaches.push_back(ways[neighbours - 1]);
  }
  if (reaches.empty())
    return 0;
  std::ranges::sort(reaches);
  return reaches[reaches.size() * 3 / 4];
}

/// A square around the first school, wide enough for its neighbours.
QgsRectangle around(const QgsProject &project, const QgsVectorLayer &layer, const QString &filter) {
  const std::vector<QgsPointXY> places = placesOf(project, layer, filter);
  if (places.empty())
    throw QgsProcessingException(
        Text::tr("The layer “%1” has no school with a place on the map, so there is no atlas of it.")
            .arg(layer.name()));
  const double reach = reachOf(places);
  const bool isDegrees = project.crs().isGeographic();
  return QgsRectangle::fromCenterAndSize(places.front(), 0, 0)
      .buffered(reach > 0   ? 1.15 * reach
                : isDegrees ? 0.02
                            : 1500);
}

void follow(QgsPrintLayout &layout, QgsVectorLayer &schools, const QString &filter) {
  QgsLayoutAtlas &atlas = *layout.atlas();
  const QString name = column(schools, QStringLiteral("school_name"));
  QString error;
  atlas.setCoverageLayer(&schools);
  atlas.setFilterFeatures(true);
  const QString onMap = QStringLiteral("$geometry is not null");
  atlas.setFilterExpression(filter.isEmpty() ? onMap : QStringLiteral("%1 and (%2)").arg(onMap, filter), error);
  atlas.setSortFeatures(true);
  atlas.setSortExpression(name);
  atlas.setPageNameExpression(name);
  atlas.setFilenameExpression(name, error);
  atlas.setEnabled(true);
}

/// A ring in the middle, where the school is.
void markMiddle(const Sheet &sheet, const QgsLayoutItemMap &map) {
  constexpr double diameter = 15;
  QRectF ring(0, 0, diameter, diameter);
  ring.moveCenter(QRectF(map.pagePos(), map.rect().size()).center());
  addRing(sheet, ring);
}

} // namespace

void addPlanLayout(QgsProject &project, const PlanLayout &plan) {
  QgsPrintLayout &layout = addLayout(project, plan.name, paperSize(plan.paper, plan.orientation));
  const Sheet sheet{layout, 0};
  const QRectF room = addFurniture(sheet, literal(plan.text), marginOf(plan.paper));
  const Plot plot =
      plan.orientation == Orientation::Landscape ? landscape(layout, plan, room) : portrait(layout, plan, room);
  const MapPair maps = addMapPair(sheet, plan.before, plan.after, plan.extent, plot.maps);
  fitSchools(maps);
  addLegend(sheet, plan.legend, *maps.after, plot.legend, 1, legendPoints(plan.paper));
  addScale(sheet, *maps.after, plot.scale);
  addScorecard(sheet, plan, plot.scorecard);
  addSchools(sheet, plan, plot.schools);
}

void addSchoolAtlas(QgsProject &project, const SchoolAtlas &atlas) {
  auto *schools = project.mapLayer<QgsVectorLayer *>(atlas.schools);
  if (!schools)
    refuseLayer();
  QgsPrintLayout &layout = addLayout(project, atlas.name, paperSize(Paper::A4, Orientation::Landscape));
  follow(layout, *schools, atlas.filter);
  const Sheet sheet{layout, 0};
  const LayoutText text = literal(atlas.text);
  const QRectF room = addFurniture(sheet,
                                   {QStringLiteral("[% %1 %]").arg(column(*schools, QStringLiteral("school_name"))),
                                    QStringList{text.title, text.subtitle}.join(QStringLiteral(" · ")), text.source},
                                   marginOf(Paper::A4));
  const LayoutTable table = figuresOf(*schools, atlas, room.width());
  const double below = tableHeight(layout, table);
  const QRectF top = room.adjusted(0, 0, 0, -below - gap);
  const double sideWidth = sideWidthOf(Paper::A4);
  const QRectF side(top.right() - sideWidth, top.top(), sideWidth, top.height());
  const MapPair maps = addMapPair(sheet, atlas.before, atlas.after, around(project, *schools, atlas.filter),
                                  top.adjusted(0, 0, -sideWidth - gap, 0));
  for (QgsLayoutItemMap *map : {maps.before, maps.after}) {
    map->setAtlasDriven(true);
    map->setAtlasScalingMode(QgsLayoutItemMap::Fixed);
    markMiddle(sheet, *map);
  }
  addLegend(sheet, atlas.legend, *maps.after, side.adjusted(0, 0, 0, -scaleHeight - gap), 1);
  addScale(sheet, *maps.after, QRectF(side.left(), side.bottom() - scaleHeight, sideWidth, scaleHeight));
  addTable(sheet, table, QRectF(room.left(), room.bottom() - below, room.width(), below + 0.1));
}

} // namespace skolmix
