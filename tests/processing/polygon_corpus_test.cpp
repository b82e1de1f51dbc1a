// Every algorithm with every polygon that planners' layers may hold, in every parameter that reads polygons, under each
// setting for invalid geometries. Parameters are found in the definitions, so that a new algorithm is covered at once.

#include "tests/overlay/odd_polygons.h"
#include "tests/processing/town.h"

#include <gtest/gtest.h>

#include <qgslinestring.h>
#include <qgspolygon.h>
#include <qgsprocessingparameters.h>

#include <QFileInfo>
#include <QRegularExpression>

#include <cmath>
#include <limits>
#include <numbers>

namespace skolmix::town {

using Definition = QgsProcessingParameterDefinition;
using Check = Qgis::InvalidGeometryCheck;

static const double nan = std::numeric_limits<double>::quiet_NaN();
static const double infinity = std::numeric_limits<double>::infinity();

// --- Who reads polygons
// -----------------------------------------------------------------------------------------------

static bool takesALayer(const Definition &definition) {
  return QStringList{"source", "vector", "multilayer", "maplayer"}.contains(definition.type());
}

static bool takes(const Definition &definition, Qgis::ProcessingSourceType kind) {
  const auto *limited = dynamic_cast<const QgsProcessingParameterLimitedDataTypes *>(&definition);
  return !limited || limited->dataTypes().isEmpty() || limited->dataTypes().contains(static_cast<int>(kind));
}

/// Who takes tables as well computes nothing with geometry, and hands it on as it is; but for changes, of which only
/// some kinds need ground.
static bool takesTables(const Definition &definition) {
  return takes(definition, Qgis::ProcessingSourceType::Vector) && definition.name() != "CHANGES";
}

static bool takesPolygons(const Definition &definition) {
  return takesALayer(definition) && (takes(definition, Qgis::ProcessingSourceType::Vector) ||
                                     takes(definition, Qgis::ProcessingSourceType::VectorPolygon) ||
                                     takes(definition, Qgis::ProcessingSourceType::VectorAnyGeometry));
}

/// A parameter that reads polygons, and the layer of the town that it takes.
struct Reader {
  const QgsProcessingAlgorithm &algorithm;
  const Definition &parameter;
  Table Town::*layer;

  std::string text() const { return (algorithm.id() + ", " + parameter.name()).toStdString(); }
};

static std::vector<Reader> readers() {
  std::vector<Reader> result;
  for (const QgsProcessingAlgorithm *algorithm : algorithms())
    for (const Definition *parameter : algorithm->parameterDefinitions())
      if (const auto layer = layerFor(parameter->name()); takesPolygons(*parameter) && layer)
        if ((Town().*layer).type == "Polygon" && !parameter->name().startsWith("UNITS_")) // of other stages: as UNITS
          result.push_back({*algorithm, *parameter, layer});
  return result;
}

TEST(PolygonCorpus, ReachesEveryAlgorithm) {
  for (const QgsProcessingAlgorithm *algorithm : algorithms()) {
    for (const Definition *parameter : algorithm->parameterDefinitions())
      EXPECT_TRUE(!takesALayer(*parameter) || layerFor(parameter->name()))
          << "The town has no layer for " << parameter->name().toStdString() << " of " << algorithm->id().toStdString()
          << ": name one in `layerFor` in tests/processing/town.cpp.";
    EXPECT_EQ(run(*algorithm, {}).error, "")
        << algorithm->id().toStdString()
        << " does not run in the town: give its parameters values in `usual` in tests/processing/town.cpp.";
  }
}

// --- What they read -------------------------------------------------------------------------------------------------

enum class Flaw { None, Invalid, Unusable };

struct Odd {
  std::string name;
  Row row;
  Flaw flaw;
  QString type = "Polygon";
};

static std::ostream &operator<<(std::ostream &stream, const Odd &odd) { return stream << odd.row.wkt.toStdString(); }

static std::string nameOf(const testing::TestParamInfo<Odd> &info) { return info.param.name; }

/// The polygon of the town's square b, with another second corner.
static QgsGeometry squareWithCorner(double x, double y) {
  const auto [west, south] = std::pair(corner[0] + 100, corner[1]);
  return QgsGeometry(new QgsPolygon(new QgsLineString(QVector<double>{west, x, west + 100, west, west},
                                                      QVector<double>{south, y, south + 100, south + 100, south})));
}

static QgsGeometry coastOf(int vertices) {
  QVector<double> x(vertices), y(vertices);
  for (int i = 0; i < vertices; ++i) {
    const double angle = 2 * std::numbers::pi * i / vertices;
    const double radius = 45 + 5 * std::sin(37 * angle);
    x[i] = corner[0] + 150 + radius * std::cos(angle);
    y[i] = corner[1] + 50 + radius * std::sin(angle);
  }
  auto ring = std::make_unique<QgsLineString>(x, y);
  ring->close();
  return QgsGeometry(new QgsPolygon(ring.release()));
}

static std::vector<Odd> corpus() {
  std::vector<Odd> result;
  for (const OddPolygon &odd : soundPolygons)
    result.push_back({odd.name, {odd.wkt, {}}, Flaw::None});
  for (const OddPolygon &odd : invalidPolygons)
    result.push_back({odd.name, {odd.wkt, {}}, Flaw::Invalid});
  for (const OddPolygon &odd : emptyPolygons)
    result.push_back({odd.name, {odd.wkt, {}}, Flaw::Unusable});
  const QString square = box(100, 0, 200, 100);
  const std::vector<Odd> others{
      {"Null", {}, Flaw::Unusable},
      {"UnclosedIsClosed", {"Polygon ((100 0, 200 0, 200 100, 100 100))", {}}, Flaw::None},
      {"OnePoint", {"Polygon ((150 50))", {}}, Flaw::Unusable},
      {"Curve", {"CurvePolygon (CircularString (100 50, 150 100, 200 50, 150 0, 100 50))", {}}, Flaw::None},
      {"CurveThatCrossesItself",
       {"CurvePolygon (CompoundCurve (CircularString (100 0, 150 50, 200 0), (200 0, 150 100, 150 0, 100 0)))", {}},
       Flaw::Invalid},
      {"MultiSurface",
       {"MultiSurface (Polygon ((100 0, 140 0, 140 100, 100 0)),"
        "CurvePolygon (CircularString (150 50, 175 75, 200 50, 175 25, 150 50)))",
        {}},
       Flaw::None},
      {"Collection", {"GeometryCollection (" + square + ", Point (150 50))", {}}, Flaw::Unusable, "GeometryCollection"},
      {"CollectionWithoutPolygon", {"GeometryCollection (Point (150 50))", {}}, Flaw::Unusable, "GeometryCollection"},
      {"NoNumber", {{}, {}, squareWithCorner(nan, corner[1])}, Flaw::Unusable},
      {"NoNumbersAtAll", {{}, {}, squareWithCorner(nan, nan)}, Flaw::Unusable},
      {"Infinite", {{}, {}, squareWithCorner(infinity, corner[1])}, Flaw::Unusable},
      {"InfiniteBothWays", {{}, {}, squareWithCorner(-infinity, infinity)}, Flaw::Unusable},
      {"BeyondTheEarth", {{}, {}, squareWithCorner(1e12, corner[1])}, Flaw::Unusable},
      {"LargestNumber", {{}, {}, squareWithCorner(std::numeric_limits<double>::max(), corner[1])}, Flaw::Unusable},
      {"MillionVertices", {{}, {}, coastOf(1000000)}, Flaw::None},
  };
  result.insert(result.end(), others.begin(), others.end());
  return result;
}

/// Gives the layer even where it is optional.
static Table &give(Town &town, const Reader &reader) {
  town.also.append(reader.parameter.name());
  if (!reader.algorithm.parameterDefinition("GROUPS"))
    town.parameters.insert("TOTAL", "all"); // or it knows of no pupils
  if (reader.layer == &Town::ground)
    town.parameters.insert("SITE_CATCHMENT_FIELD", "site");
  return town.*reader.layer;
}

/// Puts the polygon into the second row of the layer, or into its only one, and returns the feature's id.
static int spoil(Town &town, const Reader &reader, const Odd &odd) {
  Table &table = give(town, reader);
  if (odd.type == "GeometryCollection")
    for (Row &row : table.rows)
      row.wkt = "GeometryCollection (" + row.wkt + ")";
  table.type = odd.type;
  const std::size_t spoiled = table.rows.size() > 1 ? 1 : 0;
  table.rows[spoiled].wkt = odd.row.wkt;
  table.rows[spoiled].place = odd.row.place;
  return static_cast<int>(spoiled) + 1;
}

// --- What must hold -------------------------------------------------------------------------------------------------

/// Whether one sentence names the layer and the feature.
static bool names(const QStringList &sentences, const Reader &reader, int feature) {
  const QString layer = "“" + (Town().*reader.layer).name + "”";
  const QRegularExpression list(QStringLiteral("(: |[Ff]eatures? )(\\d+, )*%1\\b").arg(feature));
  return std::ranges::any_of(
      sentences, [&](const QString &sentence) { return sentence.contains(layer) && list.match(sentence).hasMatch(); });
}

/// Whether the table of problems names the layer and the feature.
static bool lists(const Outcome &problems, const Reader &reader, int feature) {
  QgsFeatureIterator rows = problems.layer("OUTPUT")->getFeatures();
  QgsFeature row;
  while (rows.nextFeature(row))
    if (row.attribute("layer").toString() == (Town().*reader.layer).name &&
        row.attribute("features").toString().split(", ").contains(QString::number(feature)))
      return true;
  return false;
}

static void expectSound(const QgsFeature &feature, Qgis::WkbType type) {
  for (const QVariant &value : feature.attributes())
    EXPECT_TRUE(value.userType() != QMetaType::Type::Double || value.isNull() || std::isfinite(value.toDouble()));
  if (!feature.hasGeometry())
    return;
  const QgsGeometry geometry = feature.geometry();
  EXPECT_EQ(geometry.wkbType(), type) << geometry.asWkt(1).left(200).toStdString();
  EXPECT_TRUE(geometry.isGeosValid()) << geometry.asWkt(3).left(500).toStdString();
  EXPECT_TRUE(geometry.boundingBox().isFinite());
}

static void expectSoundOutputs(const Reader &reader, const Outcome &outcome) {
  for (const QgsProcessingOutputDefinition *output : reader.algorithm.outputDefinitions()) {
    if (output->type() == QgsProcessingOutputNumber::typeName()) {
      EXPECT_FALSE(std::isinf(outcome.number(output->name()))) << output->name().toStdString();
    }
    if (output->type() != QgsProcessingOutputVectorLayer::typeName() || takesTables(reader.parameter))
      continue;
    SCOPED_TRACE(output->name().toStdString());
    QgsFeatureIterator features = outcome.layer(output->name())->getFeatures();
    QgsFeature feature;
    while (features.nextFeature(feature))
      expectSound(feature, outcome.layer(output->name())->wkbType());
  }
}

/// Tools that read and write all as scorescenarios does.
static bool bringsItsOwnScenarios(const Reader &reader) {
  return reader.algorithm.parameterDefinition("MOST_SCENARIOS");
}

/// The tool for stages counts the same units in two of them.
static double stagesOf(const Reader &reader) { return reader.algorithm.name() == "scorestages" ? 2 : 1; }

/// In = at schools + outside, unreachable or left out, for all algorithms that say so. Those that begin with the rolls
/// of schools have other pupils.
static void expectConserved(const Outcome &outcome, double pupils) {
  if (!outcome.results.contains("PUPILS") || outcome.results.contains("THEIL_H_HOMES"))
    return;
  const double atSchools = outcome.number("PUPILS");
  double all = 0;
  for (const char *part :
       {"PUPILS", "PUPILS_OUTSIDE", "PUPILS_LEFT_OUT", "PUPILS_NOT_REACHABLE", "PUPILS_WITHOUT_PLACE"})
    all += outcome.results.contains(part) ? outcome.number(part) : 0;
  EXPECT_NEAR(all, pupils, 1e-6);
  const QgsFields fields = outcome.layer("OUTPUT")->fields();
  const QString schools = fields.indexFromName("school_id") >= 0 ? "school_id IS NOT NULL" : "true"; // not "outside"
  for (const char *when : {"pupils", "pupils_before"})
    if (fields.indexFromName(when) >= 0 && fields.indexFromName("proposal") < 0) {
      EXPECT_NEAR(outcome.sum("OUTPUT", schools, when), atSchools, 1e-6);
    }
}

static void expectRefusedOrAccountedFor(const Reader &reader, const Outcome &outcome, double pupils) {
  if (!outcome.error.isEmpty()) {
    EXPECT_TRUE(outcome.results.isEmpty());
    return;
  }
  expectConserved(outcome, pupils);
  expectSoundOutputs(reader, outcome);
}

class PolygonCorpus : public testing::TestWithParam<Odd> {};

TEST_P(PolygonCorpus, IsUsedOrToldAndEveryPupilIsAccountedFor) {
  const auto &[name, row, flaw, type] = GetParam();
  for (const Reader &reader : readers())
    for (const Check check : {Check::AbortOnInvalid, Check::SkipInvalid, Check::NoCheck}) {
      if (name == "MillionVertices" && bringsItsOwnScenarios(reader))
        continue;
      SCOPED_TRACE(reader.text() + ", setting " + std::to_string(static_cast<int>(check)));
      Town town;
      town.invalid = check;
      const int feature = spoil(town, reader, GetParam());
      const Outcome outcome = run(reader.algorithm, town);
      expectRefusedOrAccountedFor(reader, outcome, 160 * stagesOf(reader));
      const bool told = names(QStringList(outcome.warnings) << outcome.error, reader, feature);
      if (reader.algorithm.name() == "checkdata") {
        EXPECT_EQ(outcome.error, "");
        EXPECT_TRUE(flaw == Flaw::None || lists(outcome, reader, feature)) << outcome;
      } else if (flaw == Flaw::None || takesTables(reader.parameter)) {
        EXPECT_EQ(outcome.error, "");
      } else {
        EXPECT_TRUE(told) << outcome;
        EXPECT_TRUE(flaw != Flaw::Invalid || check != Check::AbortOnInvalid || !outcome.error.isEmpty());
      }
      if (name == "MillionVertices")
        break; // which the settings treat alike
    }
}

INSTANTIATE_TEST_SUITE_P(HandMade, PolygonCorpus, testing::ValuesIn(corpus()), nameOf);

// --- Layers as they are published -----------------------------------------------------------------------------------

struct Published {
  const char *name;
  const char *file;
};

static std::string nameOfPublished(const testing::TestParamInfo<Published> &info) { return info.param.name; }

/// The polygons of a layer, each with the attributes of the town's first row.
static Table withPolygonsOf(const QgsVectorLayer &layer, const Table &town) {
  Table table = town;
  table.type = QgsWkbTypes::displayString(layer.wkbType());
  table.crs = layer.crs().authid().isEmpty() ? "WKT:" + layer.crs().toWkt() : layer.crs().authid();
  table.rows.clear();
  QgsFeatureIterator features = layer.getFeatures();
  QgsFeature feature;
  while (features.nextFeature(feature))
    table.rows.push_back({{}, town.rows.front().values, feature.geometry()});
  return table;
}

/// The id of the first row with an invalid polygon; 0 where all are valid.
static int firstInvalid(const Table &table) {
  for (std::size_t row = 0; row < table.rows.size(); ++row)
    if (!table.rows[row].place.isNull() && !table.rows[row].place.isGeosValid())
      return static_cast<int>(row) + 1;
  return 0;
}

class PublishedLayers : public testing::TestWithParam<Published> {};

TEST_P(PublishedLayers, AreUsedOrRefusedAndEveryPupilIsAccountedFor) {
  const QString file = QStringLiteral(DATA_FOLDER "/") + GetParam().file;
  if (!QFileInfo::exists(file.section('|', 0, 0)))
    GTEST_SKIP() << "There is no " << file.toStdString();
  const QgsVectorLayer layer(file, "published", "ogr");
  ASSERT_TRUE(layer.isValid());
  for (const Reader &reader : readers())
    for (const Check check : {Check::AbortOnInvalid, Check::SkipInvalid, Check::NoCheck}) {
      SCOPED_TRACE(reader.text() + ", setting " + std::to_string(static_cast<int>(check)));
      Town town;
      town.invalid = check;
      Table &table = give(town, reader);
      table = withPolygonsOf(layer, table);
      const Outcome outcome = run(reader.algorithm, town);
      const bool areUnits = reader.layer == &Town::units;
      expectRefusedOrAccountedFor(reader, outcome,
                                  stagesOf(reader) * (areUnits ? 40. * static_cast<double>(table.rows.size()) : 160));
      if (takesTables(reader.parameter)) {
        EXPECT_EQ(outcome.error, "");
        continue;
      }
      const int invalid = firstInvalid(table);
      EXPECT_TRUE(invalid == 0 || names(QStringList(outcome.warnings) << outcome.error, reader, invalid)) << outcome;
      EXPECT_TRUE(outcome.error.isEmpty() || outcome.error.contains("“" + table.name + "”") ||
                  outcome.error.contains("no such change") ||                 // where one school is left
                  outcome.error.contains("None of the sites has ground") ||   // of catchments far away
                  outcome.error.contains("how far pupils are willing to go")) // to schools far away
          << outcome;
    }
}

static const Published published[] = {
    {"MetresThatClaimToBeDegrees", "dirty/RBS_OD_ESB_2012_12.geojson"},
    {"SelfIntersection", "dirty/karlstad_stadsdelar_self_intersection.geojson"},
    {"Shapefile", "dirty/stadsdelar.shp"},
    {"Karlstad", "se_karlstad.gpkg|layername=stadsdelar_real_proxy_zones"},
};
INSTANTIATE_TEST_SUITE_P(Data, PublishedLayers, testing::ValuesIn(published), nameOfPublished);

} // namespace skolmix::town
