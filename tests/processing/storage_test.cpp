// Layers lie in files of many kinds and in databases: each algorithm gives the same from everywhere, to the last bit.

#include "tests/processing/town.h"

#include <gtest/gtest.h>

#include <qgsdatasourceuri.h>
#include <qgsproviderregistry.h>
#include <qgsvectorlayerexporter.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <QUrl>

namespace skolmix::town {

using Layer = std::unique_ptr<QgsVectorLayer>;

static bool hasProvider(const char *name) { return QgsProviderRegistry::instance()->providerMetadata(name); }

static void write(const Table &table, const QString &uri, const QString &provider, const QVariantMap &options) {
  const Layer memory = table.layer();
  QString problem;
  EXPECT_EQ(QgsVectorLayerExporter::exportLayer(memory.get(), uri, provider, memory->crs(), false, &problem, options),
            Qgis::VectorExportResult::Success)
      << problem.toStdString();
}

static Layer inFile(const Table &table, const QString &file, const QString &driver) {
  write(table, file, "ogr", {{"driverName", driver}});
  return std::make_unique<QgsVectorLayer>(file, table.name, "ogr");
}

static Layer inGeoPackage(const Table &table, const QString &folder) {
  return inFile(table, folder + '/' + table.name + ".gpkg", "GPKG");
}

/// A table is what is left of a shapefile without its shapes.
static Layer inShapefile(const Table &table, const QString &folder) {
  const QString stem = folder + '/' + table.name;
  if (table.type != "None")
    return inFile(table, stem + ".shp", "ESRI Shapefile");
  Table places = table;
  places.type = "Point";
  inFile(places, stem + ".shp", "ESRI Shapefile").reset();
  for (const char *shapes : {".shp", ".shx"})
    QFile::remove(stem + shapes);
  return std::make_unique<QgsVectorLayer>(stem + ".dbf", table.name, "ogr");
}

/// With points as x and y, other geometry as well-known text.
static Layer inCsv(const Table &table, const QString &folder) {
  const QString path = folder + '/' + table.name + ".csv";
  QFile file(path);
  EXPECT_TRUE(file.open(QIODevice::WriteOnly));
  QTextStream csv(&file);
  const bool points = table.type == "Point";
  const Layer memory = table.layer();
  csv << memory->fields().names().join(';') << (points ? ";x;y" : ";wkt") << '\n';
  QgsFeatureIterator features = memory->getFeatures();
  QgsFeature feature;
  while (features.nextFeature(feature)) {
    for (const QVariant &value : feature.attributes())
      csv << (value.userType() == QMetaType::Type::Double ? QString::number(value.toDouble(), 'g', 17)
                                                          : value.toString())
          << ';';
    const QgsGeometry place = feature.geometry();
    if (points)
      csv << QString::number(place.asPoint().x(), 'g', 17) << ';' << QString::number(place.asPoint().y(), 'g', 17);
    else
      csv << place.asWkt(17);
    csv << '\n';
  }
  csv.flush();
  const QString geometry = table.type == "None" ? "geomType=none"
                           : points             ? "xField=x&yField=y&crs=" + table.crs
                                                : "wktField=wkt&geomType=" + table.type.toLower() + "&crs=" + table.crs;
  return std::make_unique<QgsVectorLayer>(QUrl::fromLocalFile(path).toString() +
                                              "?type=csv&delimiter=;&detectTypes=yes&" + geometry,
                                          table.name, "delimitedtext");
}

static QgsDataSourceUri postGis(const QString &host, const Table &table) {
  QgsDataSourceUri uri;
  uri.setConnection(host, "5432", "postgres", "skolmix", QString());
  uri.setDataSource("public", table.name, table.type == "None" ? QString() : "geom", {}, "fid");
  return uri;
}

static Layer inPostGis(const Table &table, const QString &) {
  const QgsDataSourceUri uri = postGis(qEnvironmentVariable("SKOLMIX_POSTGIS"), table);
  write(table, uri.uri(), "postgres", {{"overwrite", true}});
  return std::make_unique<QgsVectorLayer>(uri.uri(), table.name, "postgres");
}

struct Storage {
  const char *name;
  const char *provider;
  Layer (*store)(const Table &, const QString &folder);
};

static std::ostream &operator<<(std::ostream &stream, const Storage &storage) { return stream << storage.name; }

/// Catchments and changes cut across squares; some rows are without a place or a value. Every format keeps these
/// digits.
static Town unevenTown() {
  Town town;
  town.units.rows.push_back({box(200, 0, 300, 100), {"e", 1.25, 2.75, 3.5, 0.5, 4}});
  town.units.rows.push_back({{}, {"nowhere", 2, 3, 4, 1, 5}});
  town.units.rows.push_back({box(200, 100, 300, 200), {"unknown", 7, QVariant(), 5, 5, 10}});
  town.catchments.rows[0].wkt = box(0, 0, 130, 200);
  town.catchments.rows.push_back({box(220, 20, 280, 180), {"W"}});
  town.changes.rows[0].wkt = box(33, 80, 111, 200);
  town.ground.rows[0].wkt = box(17, 0, 100, 200);
  town.schools.value(1, "places") = QVariant();
  town.also = QStringList{"WEIGHTS", "MASK"};
  town.parameters = {{"WEIGHT_FIELD", "homes"},
                     {"TAKE_UP", 0.9},
                     {"TAKE_UP_PER_GROUP", QVariantList{"low", 0.7}},
                     {"GROUPS_2", QStringList{"se", "ab"}},
                     {"TOTAL", "all"}};
  return town;
}

static Town townOfPoints() {
  Town town = unevenTown();
  town.units.type = "Point";
  for (std::size_t i = 0; i < town.units.rows.size(); ++i)
    town.units.rows[i].wkt = point(7.0 + 40.0 * static_cast<double>(i), 11.0 + 30.0 * static_cast<double>(i));
  town.parameters.insert("SITE_CATCHMENT_FIELD", "site");
  return town;
}

/// Schools with their rolls, without any place.
static Town townOfRolls() {
  Town town;
  town.units.type = "None";
  for (Row &row : town.units.rows)
    row.wkt.clear();
  return town;
}

class StoredIn : public testing::TestWithParam<Storage> {
protected:
  void SetUp() override {
    if (!hasProvider(GetParam().provider))
      GTEST_SKIP() << "This QGIS has no provider " << GetParam().provider;
    if (GetParam().store == inPostGis && !qEnvironmentVariableIsSet("SKOLMIX_POSTGIS"))
      GTEST_SKIP() << "There is no server: tests/processing/with_postgis starts one";
  }

  /// Runs the algorithm with all layers there.
  Outcome runThere(const QgsProcessingAlgorithm &algorithm, Town town) const {
    const QTemporaryDir folder;
    int number = 0;
    town.store = [&](const Table &table) {
      const QString own = folder.filePath(QString::number(++number));
      QDir().mkpath(own);
      Layer layer = GetParam().store(table, own);
      EXPECT_TRUE(layer->isValid()) << layer->source().toStdString() << layer->error().summary().toStdString();
      EXPECT_EQ(layer->featureCount(), static_cast<long long>(table.rows.size())) << table.name.toStdString();
      return layer;
    };
    return run(algorithm, town);
  }

  void expectSame(const QgsProcessingAlgorithm &algorithm, const Town &town) const {
    SCOPED_TRACE(algorithm.id().toStdString());
    const Outcome memory = run(algorithm, town);
    ASSERT_EQ(memory.error, "");
    const Outcome there = runThere(algorithm, town);
    ASSERT_EQ(there.error, "");
    if (algorithm.name() == "checkdata") { // its table names features by the ids that they have there
      EXPECT_EQ(there.everything().size(), memory.everything().size());
      for (const char *number : {"ERRORS", "WARNINGS", "NOTES"})
        EXPECT_EQ(there.number(number), memory.number(number));
      return;
    }
    EXPECT_EQ(there.everything(), memory.everything());
  }
};

TEST_P(StoredIn, GivesTheSameToTheLastBit) {
  for (const Town &town : {Town(), unevenTown(), townOfPoints()})
    for (const QgsProcessingAlgorithm *algorithm : algorithms())
      expectSame(*algorithm, town);
  expectSame(algorithm('S'), townOfRolls());
}

/// Of a server that has gone since the layer was added to the project.
TEST(Storage, OutOfReachIsRefused) {
  if (!hasProvider("postgres"))
    GTEST_SKIP() << "This QGIS has no provider postgres";
  Town town;
  town.store = [](const Table &table) {
    return std::make_unique<QgsVectorLayer>(postGis("/nowhere", table).uri(), table.name, "postgres");
  };
  for (const QgsProcessingAlgorithm *algorithm : algorithms()) {
    const Outcome outcome = run(*algorithm, town);
    EXPECT_TRUE(outcome.error.contains("cannot be opened")) << algorithm->id().toStdString() << outcome;
  }
}

static const Storage storages[] = {{"GeoPackage", "ogr", inGeoPackage},
                                   {"Shapefile", "ogr", inShapefile},
                                   {"Csv", "delimitedtext", inCsv},
                                   {"PostGis", "postgres", inPostGis}};
static std::string nameOf(const testing::TestParamInfo<Storage> &info) { return info.param.name; }
INSTANTIATE_TEST_SUITE_P(Sources, StoredIn, testing::ValuesIn(storages), nameOf);

} // namespace skolmix::town
