#include "tests/processing/town.h"

#include <gtest/gtest.h>

#include <qgsfeaturerequest.h>
#include <qgsgeometry.h>
#include <qgsmarkersymbol.h>
#include <qgsrulebasedrenderer.h>

#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <random>

namespace skolmix::town {

static QString unit(const QString &name) { return QStringLiteral("name = '%1'").arg(name); }

static int rowsOf(const Outcome &outcome, const QString &where) {
  int rows = 0;
  QgsFeatureIterator features = outcome.layer("OUTPUT")->getFeatures(QgsFeatureRequest().setFilterExpression(where));
  for (QgsFeature feature; features.nextFeature(feature);)
    ++rows;
  return rows;
}

static std::vector<QgsFeature> featuresOf(const Outcome &outcome) {
  std::vector<QgsFeature> all;
  QgsFeatureIterator features = outcome.layer("OUTPUT")->getFeatures();
  for (QgsFeature feature; features.nextFeature(feature);)
    all.push_back(feature);
  return all;
}

/// Every group of every unit adds up to what the unit has.
static void expectTotalsKept(const Outcome &outcome, const Town &town, const QStringList &groups, double tolerance) {
  ASSERT_EQ(outcome.error, "") << outcome;
  Table units = town.units;
  for (std::size_t row = 0; row < units.rows.size(); ++row) {
    const QString name = units.value(row, "name").toString();
    for (const QString &group : groups)
      EXPECT_NEAR(outcome.sum("OUTPUT", unit(name), group), units.value(row, group).toDouble(), tolerance)
          << name.toStdString() << ' ' << group.toStdString();
  }
}

/// Two addresses in a, one in b, one on the border of a and c, none in d.
static Table addresses() {
  return {"addresses",
          "Point",
          {"dwellings:double"},
          {{point(20, 30), {3}}, {point(70, 40), {1}}, {point(150, 50), {7}}, {point(50, 100), {2}}}};
}

/// The tool with a layer of its own, which the town's kit has no table for.
static Outcome runWith(Town town, const QString &parameter, const Table &table) {
  const auto layer = table.layer();
  town.parameters[parameter] = QVariant::fromValue(layer.get());
  return run('D', town);
}

static Outcome runOnAddresses() {
  Town town;
  town.parameters = {{"WEIGHT_FIELD", "dwellings"}};
  return runWith(town, "WEIGHTS", addresses());
}

TEST(Disaggregate, SpreadsPupilsOverAddressesByTheirDwellings) {
  const Outcome places = runOnAddresses();
  ASSERT_EQ(places.error, "") << places;
  EXPECT_EQ(places.layer("OUTPUT")->wkbType(), Qgis::WkbType::Point);
  EXPECT_EQ(rowsOf(places, unit("a")), 3);
  const QString most = unit("a") + " and weight = 3";
  EXPECT_NEAR(places.number("OUTPUT", most, "low"), 15, 1e-9);
  EXPECT_NEAR(places.number("OUTPUT", most, "high"), 5, 1e-9);
  EXPECT_NEAR(places.number("OUTPUT", most, "pupils"), 20, 1e-9);
  EXPECT_NEAR(places.number("OUTPUT", unit("a") + " and weight = 2", "low"), 10, 1e-9) << "on the border";
  EXPECT_NEAR(places.number("OUTPUT", unit("c"), "low"), 20, 1e-9) << "the same address, in the other unit";
  expectTotalsKept(places, {}, {"low", "high"}, 1e-9);
}

TEST(Disaggregate, AccountsForEveryPupil) {
  Town town;
  town.units.value(0, "low") = QVariant();
  town.units.rows[1].wkt.clear();
  const Outcome places = run('D', town);
  EXPECT_TRUE(places.said("Pupils in 130.0 = placed 80.0 + left out 50.0, in 2 places.")) << places;
  EXPECT_NEAR(places.number("PUPILS"), 80, 1e-9);
  EXPECT_NEAR(places.number("PUPILS_LEFT_OUT"), 50, 1e-9);
  EXPECT_EQ(places.number("PLACES"), 2);
  EXPECT_TRUE(places.warned({"1 units with 40.0 pupils", "no ground", ": b."})) << places;
}

TEST(Disaggregate, PutsUnitsWithoutAnyAddressOnAPointInsideAndListsThem) {
  const Outcome places = runOnAddresses();
  EXPECT_EQ(rowsOf(places, unit("d")), 1);
  EXPECT_NEAR(places.number("OUTPUT", unit("d"), "high"), 40, 1e-9);
  EXPECT_TRUE(places.warned({"1 units with 40.0 pupils hold nothing of layer “addresses”", ": d."})) << places;
  EXPECT_TRUE(places.warned({"one point inside", ": d."})) << places;
  for (const QgsFeature &feature : featuresOf(places))
    if (feature.attribute("name") == "d") {
      const QgsPointXY at = feature.geometry().asPoint();
      EXPECT_TRUE(QgsRectangle(500100, 6600100, 500200, 6600200).contains(at)) << at.toString().toStdString();
    }
}

TEST(Disaggregate, CutsPolygonsAtTheBordersOfUnits) {
  Town town;
  const Table buildings{
      "buildings", "Polygon", {"people:double"}, {{box(50, 0, 200, 100), {30}}, {box(0, 100, 50, 200), {4}}}};
  town.parameters = {{"WEIGHT_FIELD", "people"}};
  const Outcome places = runWith(town, "WEIGHTS", buildings);
  expectTotalsKept(places, town, {"low", "high"}, 1e-9);
  EXPECT_EQ(places.layer("OUTPUT")->wkbType(), Qgis::WkbType::MultiPolygon);
  EXPECT_EQ(places.number("PLACES"), 4) << "a house in two units is there twice; d stays whole";
  EXPECT_TRUE(places.warned({"hold nothing", ": d."})) << places;
  for (const auto &[name, area, weight] :
       {std::tuple("a", 5000., 10.), std::tuple("b", 10000., 20.), std::tuple("c", 5000., 4.)}) {
    EXPECT_NEAR(places.number("OUTPUT", unit(name), "weight"), weight, 1e-3) << name;
    for (const QgsFeature &feature : featuresOf(places))
      if (feature.attribute("name") == QString(name)) {
        EXPECT_NEAR(feature.geometry().area(), area, 0.1) << name;
      }
  }
  EXPECT_NEAR(places.sum("OUTPUT", unit("d"), "high"), 40, 1e-9);
}

TEST(Disaggregate, MakesAGridThatLiesAtWholeMultiplesOfItsSize) {
  Town town;
  town.parameters = {{"CELL_SIZE", 80}}; // 80 divides the town's corner (500000, 6600000), and none of its squares
  const Outcome places = run('D', town);
  expectTotalsKept(places, town, {"low", "high"}, 1e-9);
  EXPECT_EQ(places.number("PLACES"), 4 * 4);
  EXPECT_TRUE(places.said("80 m wide")) << places;
  EXPECT_TRUE(places.said("EPSG:3006")) << places;
  EXPECT_NEAR(places.number("OUTPUT", unit("a") + " and weight > 6000", "low"), 30 * 0.64, 1e-3);
  double area = 0;
  for (const QgsFeature &feature : featuresOf(places)) {
    const QgsRectangle box = feature.geometry().boundingBox();
    area += feature.geometry().area();
    for (const double at : {box.xMinimum(), box.xMaximum(), box.yMinimum() - 6600000, box.yMaximum() - 6600000}) {
      const double inCells = std::abs(std::remainder(at, 80));
      const double inUnits = std::abs(std::remainder(at, 100));
      EXPECT_LT(std::min(inCells, inUnits), 1e-6) << "neither a line of the grid nor a border of a unit";
    }
  }
  EXPECT_NEAR(area, 40000, 0.01);
}

/// A grid of a layer in degrees, or in metres that are none, is not aligned to those, and the log says to what instead.
TEST(Disaggregate, ChoosesAGridInMetresWhereTheUnitsHaveNone) {
  for (const char *crs : {"EPSG:4326", "EPSG:3857"}) {
    Town town;
    town.units.crs = crs;
    town.parameters = {{"CELL_SIZE", 50}};
    const Outcome places = run('D', town);
    expectTotalsKept(places, town, {"low", "high"}, 1e-9);
    EXPECT_TRUE(places.said("EPSG:32633")) << places;
    EXPECT_TRUE(places.said("not in true metres")) << places;
    EXPECT_EQ(places.layer("OUTPUT")->crs().authid(), crs);
  }
}

TEST(Disaggregate, WeighsCellsByTheirAreaInTheMask) {
  Town town;
  town.parameters = {{"CELL_SIZE", 50}};
  const Table builtUp{"built-up", "Polygon", {"id:integer"}, {{box(0, 0, 75, 50), {1}}}};
  const Outcome places = runWith(town, "MASK", builtUp);
  expectTotalsKept(places, town, {"low", "high"}, 1e-9);
  EXPECT_EQ(rowsOf(places, unit("a")), 2);
  EXPECT_NEAR(places.number("OUTPUT", unit("a") + " and weight > 2000", "low"), 20, 1e-3);
  EXPECT_NEAR(places.number("OUTPUT", unit("a") + " and weight < 2000", "low"), 10, 1e-3);
  EXPECT_EQ(rowsOf(places, unit("b")), 4);
  EXPECT_TRUE(places.warned({"3 units with 120.0 pupils", "“built-up”", ": c, b, d."})) << places;
}

TEST(Disaggregate, RefusesGridsThatCannotBe) {
  Town town;
  town.parameters = {{"CELL_SIZE", 0.01}};
  EXPECT_TRUE(run('D', town).error.contains("too many")) << run('D', town);
  town.parameters = {{"CELL_SIZE", -1}};
  EXPECT_TRUE(run('D', town).error.contains("more than 0")) << run('D', town);
}

/// 40 pupils on nine squares each.
TEST(Disaggregate, GivesWholePupilsThatAddUpInEveryDimension) {
  Town town;
  town.parameters = {{"CELL_SIZE", 40}, {"WHOLE_PUPILS", true}, {"GROUPS_2", QStringList{"se", "ab"}}};
  const Outcome places = run('D', town);
  expectTotalsKept(places, town, {"low", "high", "se", "ab"}, 0);
  EXPECT_EQ(rowsOf(places, unit("a")), 9);
  for (const QgsFeature &feature : featuresOf(places)) {
    const auto count = [&](const char *field) { return feature.attribute(field).toDouble(); };
    for (const char *field : {"low", "high", "se", "ab", "pupils"})
      EXPECT_EQ(count(field), std::floor(count(field)));
    EXPECT_EQ(count("low") + count("high"), count("pupils"));
    EXPECT_EQ(count("se") + count("ab"), count("pupils"));
    EXPECT_LT(std::abs(count("pupils") - 40 * count("weight") / 10000), 1) << "weight is in square metres";
  }
  EXPECT_EQ(places.warnings, QStringList());
}

TEST(Disaggregate, SpreadsCountsThatAreNotWholeInFractionsAndSaysSo) {
  Town town;
  town.units.value(1, "low") = 10.5;
  town.parameters = {{"CELL_SIZE", 40}, {"WHOLE_PUPILS", true}};
  const Outcome places = run('D', town);
  expectTotalsKept(places, town, {"low", "high"}, 1e-9);
  EXPECT_TRUE(places.warned({"1 units are not whole", ": b."})) << places;
  for (const QgsFeature &feature : featuresOf(places))
    if (feature.attribute("name") != "b") {
      EXPECT_EQ(feature.attribute("low").toDouble(), std::floor(feature.attribute("low").toDouble()));
    }
}

TEST(Disaggregate, WarnsOfCountsThatLookLikeShares) {
  Town town;
  town.parameters = {{"CELL_SIZE", 10}};
  const Outcome places = run('D', town);
  EXPECT_TRUE(places.warned({"“low / high”", "shares", "whole pupils"})) << places;
  town.parameters["WHOLE_PUPILS"] = true;
  EXPECT_EQ(run('D', town).warnings, QStringList());
}

/// Addresses that weigh the same: only where they lie can decide who gets the odd pupils.
TEST(Disaggregate, DoesNotLookAtTheOrderOfFeatures) {
  std::mt19937 random(4);
  Table equal = addresses();
  equal.rows.clear();
  for (int x = 5; x < 200; x += 10)
    for (int y = 5; y < 200; y += 10)
      equal.rows.push_back({point(x, y), {1}});
  for (const bool whole : {false, true}) {
    Town town;
    town.parameters = {{"WHOLE_PUPILS", whole}, {"GROUPS_2", QStringList{"se", "ab"}}};
    const std::vector<std::string> before = runWith(town, "WEIGHTS", equal).everything();
    EXPECT_GT(before.size(), 400u);
    std::ranges::shuffle(town.units.rows, random);
    std::ranges::shuffle(equal.rows, random);
    EXPECT_EQ(runWith(town, "WEIGHTS", equal).everything(), before);
  }
}

/// What catchments get from the places is what lies in them, and the same as what they get from the units; here with a
/// border that cuts units and is a line of the grid.
TEST(Disaggregate, FeedsTheOtherTools) {
  const auto layer = addresses().layer();
  for (const bool onAddresses : {false, true})
    for (const bool whole : {false, true}) {
      SCOPED_TRACE(std::string(onAddresses ? "addresses" : "grid") + (whole ? ", whole pupils" : ""));
      Town town;
      town.catchments.rows[0].wkt = box(0, 0, 40, 200);
      town.catchments.rows[1].wkt = box(40, 0, 200, 200);
      town.parameters = {{"GROUPS", QStringList{"low"}}, {"TOTAL", "all"}, {"GROUPS_2", QStringList{"se", "ab"}}};
      Town spread = town;
      if (onAddresses)
        for (Town *one : {&town, &spread})
          one->parameters.insert({{"WEIGHTS", QVariant::fromValue(layer.get())}, {"WEIGHT_FIELD", "dwellings"}});
      spread.parameters.insert({{"CELL_SIZE", 60}, {"WHOLE_PUPILS", whole}});
      const QTemporaryDir folder;
      const QString file = folder.filePath("places.gpkg");
      spread.parameters["OUTPUT"] = file;
      const Outcome places = run('D', spread);
      ASSERT_EQ(places.error, "") << places;

      Town fed = town;
      fed.parameters.insert({{"UNITS", file}, {"WEIGHTS", QVariant()}, {"WEIGHT_FIELD", QVariant()}});
      const Outcome mix = run('M', fed);
      const Outcome direct = run('M', town);
      ASSERT_EQ(mix.error, "") << mix;
      EXPECT_NEAR(mix.number("PUPILS"), 160, 1e-9);
      for (const char *field : {"low", "other_low", "se", "ab"}) {
        const QString pupils = QString(field) + "_pupils";
        const double west = mix.number("OUTPUT", "school = 'W'", pupils);
        EXPECT_NEAR(west, places.sum("OUTPUT", "x(centroid($geometry)) < 500040", field), 1e-9) << field;
        if (!whole) {
          EXPECT_NEAR(west, direct.number("OUTPUT", "school = 'W'", pupils), 1e-3) << field;
        }
      }
    }
}

TEST(Disaggregate, KeepsNamesApartFromCounts) {
  Town town;
  town.units.column("pupils:double", {30, 10, 20, 0});
  town.units.column("Weight:double", {10, 30, 20, 40});
  town.parameters = {{"GROUPS", QStringList{"pupils", "Weight"}}, {"UNIT_FIELD", QVariant()}};
  const Outcome places = run('D', town);
  ASSERT_EQ(places.error, "") << places;
  EXPECT_EQ(places.layer("OUTPUT")->fields().names(),
            QStringList({"unit", "weight_2", "pupils_2", "pupils", "Weight"}));
  EXPECT_NEAR(places.sum("OUTPUT", "true", "Weight"), 100, 1e-9);
}

TEST(Disaggregate, LeavesUnitsThatArePointsWhereTheyAre) {
  Town town;
  town.units.type = "Point";
  const QString centres[] = {point(50, 50), point(150, 50), point(50, 150), point(150, 150)};
  for (std::size_t i = 0; i < 4; ++i)
    town.units.rows[i].wkt = centres[i];
  const Outcome places = run('D', town);
  expectTotalsKept(places, town, {"low", "high"}, 0);
  EXPECT_EQ(places.layer("OUTPUT")->wkbType(), Qgis::WkbType::Point);
  EXPECT_EQ(places.number("PLACES"), 4);
  EXPECT_TRUE(places.warned({"units are points", "no grid"})) << places;
}

TEST(Disaggregate, KeepsTheCrsOfTheWeights) {
  Table degrees = addresses();
  degrees.crs = "EPSG:4258";
  const Outcome places = runWith({}, "WEIGHTS", degrees);
  expectTotalsKept(places, {}, {"low", "high"}, 1e-9);
  EXPECT_EQ(places.layer("OUTPUT")->crs().authid(), "EPSG:4258");
}

/// Five classes of round numbers, highest first, and every row in one of them.
TEST(Disaggregate, IsDrawnByPupils) {
  for (const bool points : {false, true}) {
    Town town;
    town.parameters = {{"CELL_SIZE", 80}};
    const Outcome outcome = points ? runOnAddresses() : run('D', town);
    const QgsVectorLayer &layer = *outcome.layer("OUTPUT");
    const auto *renderer = dynamic_cast<const QgsRuleBasedRenderer *>(layer.renderer());
    ASSERT_TRUE(renderer);
    const auto rules = const_cast<QgsRuleBasedRenderer *>(renderer)->rootRule()->children();
    QStringList labels;
    double smallest = 100;
    for (auto *rule : rules) {
      labels.append(rule->label());
      if (const auto *marker = dynamic_cast<const QgsMarkerSymbol *>(rule->symbol())) {
        EXPECT_LT(marker->size(), smallest);
        smallest = marker->size();
      }
    }
    EXPECT_EQ(smallest < 100, points);
    EXPECT_EQ(labels.join('|'), "20 pupils or more|10 to 20 pupils|5 to 10 pupils|2 to 5 pupils|fewer than 2 pupils|"
                                "no pupils");
    for (const double pupils : {0., 0.001, 1.99, 2., 5., 19.9, 20., 1e6}) {
      QgsFeature feature(layer.fields());
      feature.setValid(true);
      feature.setAttribute("pupils", pupils);
      QgsExpressionContext context;
      context.setFeature(feature);
      context.setFields(layer.fields());
      int drawn = 0;
      for (const auto *rule : rules)
        drawn += QgsExpression(rule->filterExpression()).evaluate(&context).toBool();
      EXPECT_EQ(drawn, 1) << pupils;
    }
    ASSERT_EQ(layer.metadata().history().size(), 1);
    EXPECT_TRUE(layer.metadata().history().front().contains("skolmix:disaggregate"));
    EXPECT_TRUE(layer.metadata().abstract().contains("not a register"));
  }
}

} // namespace skolmix::town
