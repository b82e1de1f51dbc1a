#include "geopackage.h"
#include "regions.h"
#include <QFile>
#include <qgsvectorlayerexporter.h>
#include <stdexcept>

namespace skolmix::sample {

QgsField text(const char *name) { return {QString::fromUtf8(name), QMetaType::Type::QString}; }
QgsField whole(const char *name) { return {QString::fromUtf8(name), QMetaType::Type::Int}; }
QgsField number(const char *name) { return {QString::fromUtf8(name), QMetaType::Type::Double}; }

namespace {

constexpr double BuiltUpHectares = 14;
constexpr double ParkSquareMetres = 4e5; // larger gaps in the built-up area stay open

QString utf8(const char *words) { return QString::fromUtf8(words); }

QgsGeometry typed(const QgsGeometry &geometry, Qgis::WkbType type) {
  QgsGeometry result = geometry;
  if (QgsWkbTypes::isMultiType(type))
    result.convertToMultiType();
  return result;
}

class GeoPackage {
public:
  explicit GeoPackage(const QString &path) : path_(path), started_(QFile::exists(path)) {
    qputenv("OGR_CURRENT_DATE", "2025-01-01T00:00:00.000Z"); // else the file holds the time of writing
    qputenv("OGR_SQLITE_JOURNAL", "DELETE");                 // else it cannot be read from a read-only folder
  }

  void write(const Table &table) {
    QgsFields fields;
    for (const QgsField &field : table.fields)
      fields.append(field);
    QgsVectorLayerExporter writer(path_, QStringLiteral("ogr"), fields, table.type,
                                  QgsCoordinateReferenceSystem(QStringLiteral("EPSG:3006")), true, options(table));
    for (const auto &[geometry, attributes] : table.rows) {
      QgsFeature feature(fields);
      feature.setAttributes(QgsAttributes(attributes));
      feature.setGeometry(typed(geometry, table.type));
      if (!writer.addFeature(feature, QgsFeatureSink::FastInsert))
        break;
    }
    if (!writer.flushBuffer() || writer.errorCode() != Qgis::VectorExportResult::Success)
      throw std::runtime_error(table.name + (": " + writer.errorMessage().toStdString()));
    started_ = true;
  }

private:
  QVariantMap options(const Table &table) const {
    return {{QStringLiteral("driverName"), QStringLiteral("GPKG")},
            {QStringLiteral("layerName"), utf8(table.name)},
            {QStringLiteral("update"), started_},
            {QStringLiteral("layerOptions"),
             QStringList{QStringLiteral("IDENTIFIER=") + utf8(table.title),
                         QStringLiteral("DESCRIPTION=SYNTHETIC data of the fictional municipality of Ekhamra")}}};
  }

  QString path_;
  bool started_;
};

QList<QgsField> withCounts(QList<QgsField> fields) {
  return fields << whole("pupils") << whole("edu_low") << whole("edu_mid") << whole("edu_high") << whole("mig_swedish")
                << whole("mig_born_here") << whole("mig_born_abroad");
}

Row withCounts(Row row, const Counts &counts) {
  row << counts.pupils;
  for (const int count : counts.education)
    row << count;
  for (const int count : counts.migration)
    row << count;
  return row;
}

/// Like the ids of Swedish DeSO: A for the countryside, C for the main town.
QString areaId(std::size_t index) {
  const bool town = neighbourhoods()[index].kind == Kind::Town;
  return QStringLiteral("9901%1%2").arg(QLatin1Char(town ? 'C' : 'A')).arg(1000 + 10 * index);
}

void addSmallAreas(Table &table, const std::vector<QgsGeometry> &polygons, const std::vector<Cell> &cells,
                   Stage stage) {
  const std::vector<Counts> counts = countsBySmallArea(cells, stage);
  for (std::size_t i = 0; i < polygons.size(); ++i)
    table.rows.push_back({polygons[i], withCounts(Row{areaId(i), utf8(neighbourhoods()[i].name)}, counts[i])});
}

template <typename CountsOf>
void addGrid(Table &table, const std::vector<Cell> &cells, CountsOf countsOf) {
  for (const Cell &cell : cells) {
    const Counts &counts = countsOf(cell);
    if (counts.pupils == 0)
      continue;
    const QString id = QStringLiteral("%1%2").arg(qint64(cell.corner.x())).arg(qint64(cell.corner.y()));
    table.rows.push_back({QgsGeometry::fromRect(cell.square()), withCounts(Row{id}, counts)});
  }
}

QString stagesText(const School &school) {
  QStringList stages;
  for (const Stage stage : Stages)
    if (offers(school, stage))
      stages << utf8(nameOf(stage));
  return stages.join(QLatin1Char(','));
}

QString operatorText(const School &school) {
  return school.municipal ? QStringLiteral("municipal") : QStringLiteral("independent");
}

Table schoolTable(const SchoolMap &map) {
  Table table{
      "schools",
      "Schools",
      Qgis::WkbType::Point,
      {text("school_id"), text("name"), text("operator"), text("stages"), whole("places_f6"), whole("places_79")}};
  for (std::size_t i = 0; i < schools().size(); ++i) {
    const School &school = schools()[i];
    const auto places = [&](Stage stage) {
      const auto count = map.places[stage][i];
      return count ? QVariant(*count) : QVariant();
    };
    table.rows.push_back(
        {QgsGeometry::fromPointXY(map.positions[i]),
         {utf8(school.id), utf8(school.name), operatorText(school), stagesText(school), places(F6), places(S79)}});
  }
  return table;
}

/// A row per school; the counts of every autumn side by side.
Table rollTable(const SchoolMap &map, const std::array<Rolls, 2> &rolls) {
  Table table{"rolls_f6",
              "Pupils of F-6 by school, 2025 and 2026",
              Qgis::WkbType::Point,
              {text("school_id"), text("name"), text("operator"), text("stages"), whole("places_f6")}};
  for (const Autumn autumn : Autumns)
    for (QgsField field : withCounts({})) {
      field.setName(field.name() + QLatin1Char('_') + utf8(nameOf(autumn)));
      table.fields << field;
    }
  for (std::size_t i = 0; i < schools().size(); ++i) {
    const School &school = schools()[i];
    if (!offers(school, F6))
      continue;
    Row row{utf8(school.id), utf8(school.name), operatorText(school), stagesText(school), *map.places[F6][i]};
    for (const Autumn autumn : Autumns)
      row = withCounts(row, rolls[autumn].schools[i]);
    table.rows.push_back({QgsGeometry::fromPointXY(map.positions[i]), row});
  }
  return table;
}

Table catchmentTable(const BlockMap &map, const SchoolMap &schoolMap) {
  Table table{
      "catchments", "Catchments", Qgis::WkbType::Polygon, {text("school_id"), text("school_name"), text("stage")}};
  for (const Stage stage : Stages) {
    const auto polygons = regionPolygons(map, schoolMap.catchments[stage], int(schools().size()));
    std::vector<QgsGeometry> tiles;
    for (const int i : catchmentSchools(stage)) {
      const School &school = schools()[std::size_t(i)];
      tiles.push_back(polygons[std::size_t(i)]);
      table.rows.push_back({tiles.back(), {utf8(school.id), utf8(school.name), utf8(nameOf(stage))}});
    }
    checkTiling(tiles, map.land, "catchments");
  }
  return table;
}

Table proposalTable(const BlockMap &map, const SchoolMap &schoolMap) {
  Table table{"boundary_proposals",
              "Boundary proposals",
              Qgis::WkbType::Polygon,
              {text("proposal"), text("school_id"), text("stage"), text("note")}};
  for (const Proposal &part : schoolMap.proposals) {
    std::vector<QgsGeometry> changed;
    for (const QgsGeometry &catchment :
         regionPolygons(map, withProposal(schoolMap, part.move->proposal), int(schools().size())))
      if (!catchment.isEmpty())
        changed.push_back(catchment);
    checkTiling(changed, map.land, part.move->proposal);
    table.rows.push_back({unionOf(map, part.blocks),
                          {utf8(part.move->proposal), utf8(part.move->to), utf8(nameOf(F6)), utf8(part.move->note)}});
  }
  return table;
}

Table siteTable(const SchoolMap &map) {
  Table table{"candidate_sites",
              "Candidate sites for a new school",
              Qgis::WkbType::Point,
              {text("site_id"), text("name"), whole("places"), text("stage")}};
  for (std::size_t i = 0; i < candidateSites().size(); ++i) {
    const CandidateSite &site = candidateSites()[i];
    table.rows.push_back({QgsGeometry::fromPointXY(map.sitePositions[i]),
                          {utf8(site.id), utf8(site.name), site.places, utf8(nameOf(F6))}});
  }
  return table;
}

Table streetTable(const BlockMap &map) {
  Table table{"streets", "Streets", Qgis::WkbType::LineString, {text("name"), text("kind"), whole("bridge")}};
  for (const Street &street : map.streets)
    table.rows.push_back({street.line,
                          {street.name.isEmpty() ? QVariant() : QVariant(street.name),
                           street.main ? QStringLiteral("main") : QStringLiteral("street"), street.bridge ? 1 : 0}});
  return table;
}

/// The town and the villages: where the blocks are small. Only for the map.
QgsGeometry builtUp(const BlockMap &map) {
  std::vector<int> blocks;
  for (int i = 0; i < int(map.blocks.size()); ++i)
    if (map.blocks[std::size_t(i)].hectares < BuiltUpHectares)
      blocks.push_back(i);
  return unionOf(map, blocks).removeInteriorRings(ParkSquareMetres);
}

} // namespace

void writeGeoPackage(const QString &path, const BlockMap &map, const std::vector<int> &smallAreaOfBlock,
                     const std::vector<Cell> &cells, const SchoolMap &schoolMap, const std::array<Rolls, 2> &rolls) {
  QFile::remove(path);
  GeoPackage file(path);
  const auto smallAreas = regionPolygons(map, smallAreaOfBlock, int(neighbourhoods().size()));
  checkTiling(smallAreas, map.land, "small areas");

  const QList<QgsField> areaFields = withCounts(QList<QgsField>{text("area_id"), text("name")});
  Table areasF6{"small_areas_f6", "Pupils aged F-6 by small area", Qgis::WkbType::Polygon, areaFields};
  Table areas79{"small_areas_79", "Pupils aged 7-9 by small area", Qgis::WkbType::Polygon, areaFields};
  addSmallAreas(areasF6, smallAreas, cells, F6);
  addSmallAreas(areas79, smallAreas, cells, S79);

  const QList<QgsField> gridFields = withCounts(QList<QgsField>{text("cell_id")});
  Table gridF6{"grid_f6", "Pupils aged F-6 by 250 m square", Qgis::WkbType::Polygon, gridFields};
  Table grid79{"grid_79", "Pupils aged 7-9 by 250 m square", Qgis::WkbType::Polygon, gridFields};
  Table gridLastYear{"grid_f6_2025", "Pupils aged F-6 by 250 m square, 2025", Qgis::WkbType::Polygon, gridFields};
  addGrid(gridF6, cells, [](const Cell &cell) { return cell.counts[F6]; });
  addGrid(grid79, cells, [](const Cell &cell) { return cell.counts[S79]; });
  addGrid(gridLastYear, cells, [](const Cell &cell) { return cell.lastYearF6; });

  const QgsGeometry site = unionOf(map, schoolMap.siteCatchment);
  const Table water{"water",
                    "Water",
                    Qgis::WkbType::MultiPolygon,
                    {text("name"), text("kind")},
                    {{map.lake, {utf8("Ekhamrasjön"), utf8("lake")}}, {map.river, {utf8("Ekån"), utf8("river")}}}};
  const Table municipality{"municipality",
                           "Municipality",
                           Qgis::WkbType::Polygon,
                           {text("name")},
                           {{map.municipality, {utf8("Ekhamra (fictional)")}}}};
  const Table siteCatchment{"candidate_catchments",
                            "Proposed catchment of a candidate site",
                            Qgis::WkbType::Polygon,
                            {text("site_id")},
                            {{site, {utf8(candidateSites().front().id)}}}};
  const Table town{
      "built_up", "Built-up areas", Qgis::WkbType::MultiPolygon, {text("kind")}, {{builtUp(map), {utf8("built-up")}}}};

  for (const Table &table : {areasF6, areas79, gridF6, grid79, schoolTable(schoolMap), catchmentTable(map, schoolMap),
                             siteTable(schoolMap), siteCatchment, proposalTable(map, schoolMap), streetTable(map),
                             water, municipality, town, gridLastYear, rollTable(schoolMap, rolls)})
    file.write(table);
}

void append(const QString &path, const Table &table) { GeoPackage(path).write(table); }

Table tableOf(const QgsVectorLayer &layer, const char *name, const char *title) {
  Table table{name, title, Qgis::WkbType::NoGeometry, {}};
  QgsAttributeList kept;
  for (int field = 0; field < layer.fields().count(); ++field)
    if (layer.fields().at(field).name() != QLatin1String("fid")) {
      table.fields.append(layer.fields().at(field));
      kept.append(field);
    }
  QgsFeatureIterator rows = layer.getFeatures();
  for (QgsFeature feature; rows.nextFeature(feature);) {
    Row row;
    for (const int field : kept)
      row.append(feature.attribute(field));
    table.rows.push_back({QgsGeometry(), row});
  }
  return table;
}

} // namespace skolmix::sample
