// How a layer was made travels with it, and nothing else does: neither folders nor hosts nor passwords.

#include "presentation/provenance.h"

#include "tests/processing/town.h"

#include <gtest/gtest.h>

#include <qgslayermetadata.h>
#include <qgsprocessing.h>
#include <qgsvectorlayerexporter.h>

#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <random>
#include <set>

namespace skolmix::town {

static std::unique_ptr<QgsVectorLayer> withHistory(const QStringList &history) {
  auto layer = Town().schools.layer();
  QgsLayerMetadata metadata = layer->metadata();
  for (const QString &entry : history)
    metadata.addHistoryItem(entry);
  layer->setMetadata(metadata);
  return layer;
}

/// With all that could break out of a sentence, of JSON, or of one line.
static Provenance odd() {
  return {"skolmix:segregation",
          "9.8.7-β",
          "2026-02-03T04:05:06Z",
          "OUTPUT_MEASURES",
          {{"GROUPS", QVariantList{"låg", "\"hög\"", "a, b\\c"}},
           {"SEED", 7},
           {"TAKE_UP", 0.1},
           {"MODELLED", true},
           {"STAGE", "F–3\n{\"tool\":\"skolmix:x\"}"}},
          {{"INPUT", "skolor {2026} \"nya\" 学校 <&'>", 1234567890123, "2026-01-31", QString(64, 'a')},
           {"UNITS", "{}", 0, "", ""},
           {"UNITS", "[{\"tool\": 1}]\r\nx", 1, "2020-01-01/2020-12-31", "b"}},
          7.5,
          "sv"};
}

static void expectSame(const Provenance &one, const Provenance &other) {
  EXPECT_EQ(one.tool, other.tool);
  EXPECT_EQ(one.version, other.version);
  EXPECT_EQ(one.written, other.written);
  EXPECT_EQ(one.output, other.output);
  EXPECT_EQ(one.parameters, other.parameters);
  EXPECT_EQ(one.hiddenBelow, other.hiddenBelow);
  EXPECT_EQ(one.language, other.language);
  ASSERT_EQ(one.inputs.size(), other.inputs.size());
  for (std::size_t i = 0; i < one.inputs.size(); ++i) {
    EXPECT_EQ(one.inputs[i].parameter, other.inputs[i].parameter);
    EXPECT_EQ(one.inputs[i].name, other.inputs[i].name);
    EXPECT_EQ(one.inputs[i].features, other.inputs[i].features);
    EXPECT_EQ(one.inputs[i].date, other.inputs[i].date);
    EXPECT_EQ(one.inputs[i].sha256, other.inputs[i].sha256);
  }
}

TEST(Provenance, SurvivesTheHistory) {
  const auto layer = withHistory({historyEntry(odd())});
  const auto read = provenanceOf(*layer);
  ASSERT_TRUE(read);
  expectSame(*read, odd());
}

TEST(Provenance, SurvivesTheXmlOfMetadata) {
  const auto layer = withHistory({historyEntry(odd())});
  const QTemporaryDir folder;
  bool saved = false;
  layer->saveNamedMetadata(folder.filePath("a.qmd"), saved);
  ASSERT_TRUE(saved);
  const auto other = Town().schools.layer();
  bool loaded = false;
  other->loadNamedMetadata(folder.filePath("a.qmd"), loaded);
  ASSERT_TRUE(loaded);
  const auto read = provenanceOf(*other);
  ASSERT_TRUE(read);
  expectSame(*read, odd());
}

TEST(Provenance, IsOneLineThatPeopleCanRead) {
  const QString entry = historyEntry(odd());
  EXPECT_FALSE(entry.contains('\n') || entry.contains('\r')) << entry.toStdString();
  EXPECT_TRUE(
      entry.startsWith("Made with Skolmix 9.8.7-β, tool skolmix:segregation, at 2026-02-03T04:05:06Z. From: "
                       "“skolor {2026} \"nya\" 学校 <&'>” (1234567890123 features, 2026-01-31), “{}” (0 features), "))
      << entry.toStdString();
}

TEST(Provenance, IsTheLastEntryOfOurs) {
  Provenance later = odd();
  later.tool = "skolmix:rerun";
  const auto layer = withHistory({"Digitised by hand {in 2019}", historyEntry(odd()), historyEntry(later),
                                  "Looked at {\"tool\":\"native:buffer\"}", "{}", ""});
  ASSERT_TRUE(provenanceOf(*layer));
  EXPECT_EQ(provenanceOf(*layer)->tool, "skolmix:rerun");
  EXPECT_FALSE(provenanceOf(*withHistory({"Made with {love}", "{\"tool\":\"native:buffer\"}", "[1]", "{"})));
  EXPECT_FALSE(provenanceOf(*withHistory({})));
}

TEST(Provenance, TellsNoPlaces) {
  const QTemporaryDir folder;
  for (const char *name : {"units.gpkg", "rolls.csv"})
    ASSERT_TRUE(QFile(folder.filePath(name)).open(QIODevice::WriteOnly));
  const QString in = folder.path();
  const struct {
    QString provider, source, name, told;
  } layers[] = {
      {"ogr", in + "/units.gpkg", "a", "units.gpkg"},
      {"ogr", in + "/units.gpkg|layername=areas|subset=\"kommun\" = '0180'", "a", "units.gpkg|layername=areas"},
      {"ogr", "/vsizip/" + in + "/secret.zip/units.shp", "a", "a"},
      {"ogr", "/vsicurl/https://me:word@host.se/secret/units.shp", "a", "a"},
      {"ogr", "PG:host=host.se user=me password=word dbname=secret", "a", "a"},
      {"delimitedtext", "file://" + in + "/rolls.csv?type=csv&delimiter=;&geomType=none", "a", "rolls.csv"},
      {"postgres",
       "dbname='secret' host=host.se port=5432 user='me' password='word' sslmode=disable key='fid' "
       "checkPrimaryKeyUnicity='1' table=\"secret\".\"units\" (geom)",
       "a", "units"},
      {"postgres", "service='secret' authcfg=secret table=\"public\".\"units\"", "a", "units"},
      {"WFS", "url='https://me:word@host.se/wfs' typename='secret:units' version='auto'", "a", "a"},
      {"WFS", "https://me:word@host.se/wfs?secret", "https://me:word@host.se/wfs?secret", "WFS"},
      {"memory", "Point?crs=EPSG:3006&uid={secret}", "a", "a"}};
  for (const auto &[provider, source, name, told] : layers) {
    const QString address = withoutPlace(provider, source, name);
    EXPECT_EQ(address, told) << source.toStdString();
    for (const QString &secret : {in, folder.filePath(""), QString("host.se"), QString("word"), QString("secret")})
      EXPECT_FALSE(address.contains(secret)) << address.toStdString();
  }
}

static QString storeIn(const QString &folder, const Table &table) {
  const auto memory = table.layer();
  const QString file = folder + '/' + table.name + ".gpkg";
  EXPECT_EQ(QgsVectorLayerExporter::exportLayer(memory.get(), file, "ogr", memory->crs(), false, nullptr,
                                                {{"driverName", "GPKG"}, {"layerName", table.name + "_table"}}),
            Qgis::VectorExportResult::Success);
  return file + "|layername=" + table.name + "_table";
}

/// Layers come from files as the toolbox and scripts give them, the result lies in a GeoPackage; a layer that is
/// opened anew tells it all.
TEST(Provenance, OfAResultInAGeoPackage) {
  const QTemporaryDir folder;
  ASSERT_TRUE(folder.path().contains('/'));
  Town town;
  town.store = [&](const Table &table) {
    const QString address = storeIn(folder.path(), table);
    return std::make_unique<QgsVectorLayer>(address, table.name == "units" ? address : "Our " + table.name, "ogr");
  };
  town.parameters = {{"OUTPUT", folder.filePath("mix.gpkg")}, {"TAKE_UP", 0.9}};
  ASSERT_EQ(run('B', town).error, "");

  const QgsVectorLayer layer(folder.filePath("mix.gpkg"), "fresh", "ogr");
  ASSERT_EQ(layer.metadata().history().size(), 1);
  const QString entry = layer.metadata().history().front();
  EXPECT_FALSE(entry.contains(folder.path())) << entry.toStdString();
  EXPECT_FALSE(entry.contains(QFileInfo(folder.path()).fileName())) << entry.toStdString();
  EXPECT_EQ(layer.metadata().keywords("Skolmix"), QStringList{"skolmix:scoreboundarychange"});

  const auto provenance = provenanceOf(layer);
  ASSERT_TRUE(provenance);
  EXPECT_EQ(provenance->tool, "skolmix:scoreboundarychange");
  EXPECT_EQ(provenance->version, SKOLMIX_VERSION);
  EXPECT_EQ(provenance->output, "OUTPUT");
  const QDateTime written = QDateTime::fromString(provenance->written, Qt::ISODate);
  EXPECT_EQ(written.timeSpec(), Qt::UTC);
  EXPECT_LT(std::abs(written.secsTo(QDateTime::currentDateTimeUtc())), 600);
  EXPECT_EQ(provenance->parameters.value("GROUPS"), QVariant(QVariantList{"low", "high"}));
  EXPECT_EQ(provenance->parameters.value("TAKE_UP"), 0.9);
  EXPECT_EQ(provenance->parameters.value("UNITS"), "units.gpkg|layername=units_table");
  EXPECT_FALSE(provenance->parameters.contains("OUTPUT"));
  EXPECT_FALSE(provenance->parameters.contains("NETWORK"));
  QStringList inputs;
  for (const InputLayer &input : provenance->inputs) {
    inputs.append(QStringLiteral("%1 %2 %3").arg(input.parameter, input.name, QString::number(input.features)));
    EXPECT_EQ(input.sha256.size(), 64);
    EXPECT_EQ(input.date, QDate::currentDate().toString(Qt::ISODate)) << "the file was made today";
  }
  EXPECT_EQ(inputs, QStringList({"UNITS units.gpkg|layername=units_table 4", "CATCHMENTS Our catchments 2",
                                 "SCHOOLS Our schools 2", "CHANGES Our changes 2"}));
}

static InputLayer inputOf(const Town &town) {
  const Outcome outcome = run('S', town);
  EXPECT_EQ(outcome.error, "");
  const auto provenance = provenanceOf(*outcome.layer("OUTPUT"));
  EXPECT_TRUE(provenance && provenance->inputs.size() == 1);
  return provenance ? provenance->inputs.front() : InputLayer();
}

TEST(Fingerprint, IsOfTheContentWhereverItLies) {
  const QTemporaryDir folder;
  const InputLayer memory = inputOf({});
  EXPECT_EQ(memory.date, "") << "nobody knows";
  Town stored;
  stored.store = [&](const Table &table) {
    return std::make_unique<QgsVectorLayer>(storeIn(folder.path(), table), "other", "ogr");
  };
  EXPECT_EQ(inputOf(stored).sha256, memory.sha256);
  Town shuffled;
  std::ranges::shuffle(shuffled.units.rows, std::mt19937(1));
  EXPECT_EQ(inputOf(shuffled).sha256, memory.sha256);
}

TEST(Fingerprint, IsAnotherWhereAnythingIsDifferent) {
  std::vector<Town> towns(7);
  towns[1].units.value(0, "se") = 25.0000001; // a field that the tool does not read
  towns[2].units.rows[0].wkt = box(0, 0, 100, 100.001);
  towns[3].units.fields[1] = "few:double";
  towns[3].parameters = {{"GROUPS", QStringList{"few", "high"}}};
  towns[4].units.rows.push_back(towns[4].units.rows[0]);
  std::swap(towns[5].units.value(0, "se"), towns[5].units.value(1, "se"));
  towns[6].units.value(0, "se") = QVariant();
  std::set<QString> hashes;
  for (const Town &town : towns)
    hashes.insert(inputOf(town).sha256);
  EXPECT_EQ(hashes.size(), towns.size());
}

TEST(Fingerprint, TakesTheDateFromTheMetadata) {
  const auto dated = [](const std::function<void(QgsLayerMetadata &)> &write) {
    Town town;
    town.store = [&](const Table &table) {
      auto layer = table.layer();
      QgsLayerMetadata metadata;
      write(metadata);
      layer->setMetadata(metadata);
      return layer;
    };
    return inputOf(town).date;
  };
  const auto day = [](int year, int month) { return QDateTime(QDate(year, month, 15), QTime(12, 0)); };
  EXPECT_EQ(dated([&](QgsLayerMetadata &metadata) {
              metadata.setDateTime(Qgis::MetadataDateType::Created, day(2021, 1));
              metadata.setDateTime(Qgis::MetadataDateType::Revised, day(2022, 2));
            }),
            "2022-02-15");
  EXPECT_EQ(dated([&](QgsLayerMetadata &metadata) {
              metadata.setDateTime(Qgis::MetadataDateType::Revised, day(2022, 2));
              QgsLayerMetadata::Extent extent;
              extent.setTemporalExtents({QgsDateTimeRange(day(2020, 7), day(2021, 6))});
              metadata.setExtent(extent);
            }),
            "2020-07-15/2021-06-15");
}

/// The tool says what is wrong with its layers, in its own words.
TEST(Fingerprint, NeverIsWhatFails) {
  Town town;
  town.store = [](const Table &table) {
    return table.name == "units" ? std::make_unique<QgsVectorLayer>("/nowhere/units.gpkg", "lost", "ogr")
                                 : table.layer();
  };
  const Outcome outcome = run('M', town);
  EXPECT_TRUE(outcome.error.contains("cannot be opened")) << outcome;
  EXPECT_TRUE(run('M', {}, 0).error.contains("Cancelled"));
}

} // namespace skolmix::town
