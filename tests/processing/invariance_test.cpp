// What must not change a result: the order of features, the CRS of the layers, how geometries are wrapped; and what
// must hold for every town: no pupil is lost.

#include "tests/processing/town.h"

#include <gtest/gtest.h>

#include <qgsgeometry.h>

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <random>

namespace skolmix::town {

/// A town of size × size squares with fractional counts in two dimensions, that catchments, changes and sites cut
/// across.
static Town randomTown(unsigned seed, int size = 5) {
  std::mt19937 random(seed);
  const auto between = [&](int from, int to) { return std::uniform_int_distribution<int>(from, to)(random); };
  const auto part = [&] { return std::uniform_real_distribution<double>(0, 1)(random); };
  Town town;
  for (Table *table : {&town.units, &town.catchments, &town.schools, &town.changes, &town.sites, &town.ground,
                       &town.streets, &town.rolls, &town.later})
    table->rows.clear();
  for (int x = 0; x < 100 * size; x += 100)
    for (int y = 0; y < 100 * size; y += 100) {
      const double pupils = between(0, 40) + part();
      const double low = pupils * part();
      const double se = pupils * part();
      QVariantList values{QStringLiteral("%1/%2").arg(x).arg(y), low, pupils - low, se, pupils - se, pupils};
      if (between(0, 9) == 0)
        values[between(1, 4)] = QVariant();
      const QString square = box(x, y, x + 100, y + 100);
      town.units.rows.push_back({between(0, 19) == 0 ? QString() : square, values});
    }
  town.settle();
  for (int x = 0; x < 100 * size; x += 50)
    for (int y = 0; y < 100 * size; y += 50)
      for (const auto &[toX, toY] : {std::pair(x + 50, y), std::pair(x, y + 50)})
        if (between(0, 2) > 0)
          town.streets.rows.push_back(
              {QStringLiteral("LineString (%1 %2, %3 %4)").arg(x).arg(y).arg(toX).arg(toY), {"street"}});
  const auto rectangle = [&](int least, int most) {
    const int left = between(0, 100 * size - most), bottom = between(0, 100 * size - most);
    return box(left, bottom, left + between(least, most), bottom + between(least, most));
  };
  for (int school = 0; school < size; ++school) {
    const QString id = QString::number(100 + school);
    for (int polygons = between(1, 2); polygons > 0; --polygons)
      town.catchments.rows.push_back({rectangle(150, 300), {id}});
    town.schools.rows.push_back({point(between(0, 100 * size), between(0, 100 * size)),
                                 {id, "School " + id, 50, QVariant(), 38 + 3 * school, 2 * school}});
    for (const int right : {0, 50}) { // two polygons side by side
      const QString to = QString::number(100 + between(0, size - 1));
      town.changes.rows.push_back(
          {box(70 * school + right, 130, 70 * school + right + 50, 280),
           {"Proposal " + QString::number(school), to, "Proposal " + QString::number(school), right, "redraw", to}});
    }
    const QString site = "Site " + QString::number(school);
    town.sites.rows.push_back({point(between(0, 100 * size), between(0, 100 * size)), {site, 40}});
    for (Table *rolls : {&town.rolls, &town.later})
      if (school > 0 || rolls == &town.rolls) { // one closes
        const int low = between(0, 90), high = between(0, 90), se = between(0, low + high);
        rolls->rows.push_back({point(between(0, 100 * size), between(0, 100 * size)),
                               {id, "School " + id, school % 2 ? "municipal" : "independent", low, high, se,
                                low + high - se, low + high}});
      }
    if (school % 2 == 0)
      town.ground.rows.push_back({rectangle(150, 300), {site}});
  }
  town.parameters = {{"GROUPS_2", QStringList{"se", "ab"}},
                     {"TOTAL", "all"},
                     {"TAKE_UP", 0.9},
                     {"TAKE_UP_PER_GROUP", QVariantList{"low", 0.7}},
                     {"SITE_CATCHMENT_FIELD", "site"}};
  return town;
}

static void shuffle(Town &town, unsigned seed) {
  std::mt19937 random(seed);
  for (Table *table : {&town.units, &town.catchments, &town.schools, &town.changes, &town.sites, &town.ground,
                       &town.streets, &town.rolls, &town.later, &town.arrivals, &town.population, &town.housing})
    std::ranges::shuffle(table->rows, random);
}

/// All numbers of both within a relative difference.
static void expectSame(const Outcome &one, const Outcome &other, const QString &output, const QString &key,
                       double tolerance) {
  QgsFeatureIterator rows = one.layer(output)->getFeatures();
  QgsFeature row;
  while (rows.nextFeature(row)) {
    QStringList conditions;
    for (const QString &field : key.split(','))
      conditions.append(row.attribute(field).isNull()
                            ? QStringLiteral("\"%1\" is null").arg(field)
                            : QStringLiteral("\"%1\" = '%2'").arg(field, row.attribute(field).toString()));
    const QString where = conditions.join(" and ");
    for (const QgsField &field : row.fields()) {
      if (!field.isNumeric())
        continue;
      const double value = one.number(output, where, field.name());
      const double twin = other.number(output, where, field.name());
      if (std::isnan(value)) {
        EXPECT_TRUE(std::isnan(twin)) << where.toStdString() << ' ' << field.name().toStdString();
      } else {
        EXPECT_NEAR(value, twin, tolerance * std::max(1.0, std::abs(value)))
            << where.toStdString() << ' ' << field.name().toStdString();
      }
    }
  }
}

TEST(Order, OfFeaturesChangesNotOneBit) {
  for (const char letter : std::string("MSBNVDWTXKYARPZOG"))
    for (unsigned seed = 0; seed < 5; ++seed) {
      SCOPED_TRACE(algorithm(letter).id().toStdString() + " in town " + std::to_string(seed));
      Town town = randomTown(seed);
      if (seed > 1) // along streets, and with the last towns within the places
        town.parameters.insert({{"MAX_DISTANCE_TO_NETWORK", 60}, {"RESPECT_PLACES", seed > 2}});
      const std::vector<std::string> before = run(letter, town).everything();
      shuffle(town, seed);
      EXPECT_EQ(run(letter, town).everything(), before);
    }
}

TEST(GeometryType, ThatHoldsOnePartChangesNothing) {
  for (const bool points : {false, true})
    for (const char letter : std::string("MBN")) {
      SCOPED_TRACE(algorithm(letter).id().toStdString());
      Town town;
      if (points) {
        town.units.type = "Point";
        const QString centres[] = {point(50, 50), point(150, 50), point(50, 150), point(150, 150)};
        for (std::size_t i = 0; i < 4; ++i)
          town.units.rows[i].wkt = centres[i];
      }
      const Outcome single = run(letter, town);
      ASSERT_EQ(single.error, "");
      for (const char *dimensions : {"", "Z", "ZM"}) {
        Town multi = town;
        for (const auto &[layer, readers] : parts) {
          Table &table = multi.*layer;
          table.type = "Multi" + table.type + dimensions;
          for (Row &row : table.rows) {
            QgsGeometry geometry = QgsGeometry::fromWkt(row.wkt);
            geometry.convertToMultiType();
            row.wkt = geometry.asWkt();
          }
        }
        const Outcome several = run(letter, multi);
        ASSERT_EQ(several.error, "");
        for (auto result = single.results.begin(); result != single.results.end(); ++result)
          if (!result.key().startsWith("OUTPUT")) {
            EXPECT_EQ(several.number(result.key()), single.number(result.key())) << result.key().toStdString();
          }
        expectSame(single, several, "OUTPUT", letter == 'M' ? "school" : "proposal,school_id", 0);
      }
    }
}

/// Points know nothing of areas, and get the same result where no square is cut.
TEST(GeometryType, OfUnitsCanBePoints) {
  Town town;
  town.units.type = "Point";
  const QString centres[] = {point(50, 50), point(150, 50), point(50, 150), point(150, 150)};
  for (std::size_t i = 0; i < 4; ++i)
    town.units.rows[i].wkt = centres[i];
  expectSame(run('M', {}), run('M', town), "OUTPUT", "school", 1e-12);
  const Outcome points = run('B', town);
  expectSame(run('B', {}), points, "OUTPUT", "proposal,school_id", 1e-12);
  EXPECT_EQ(points.layer("OUTPUT_UNITS")->wkbType(), Qgis::WkbType::Point);
}

TEST(Crs, InDegreesOrMixedGivesTheSameFigures) {
  Town metres;
  metres.catchments.rows[0].wkt = box(0, 0, 120, 200); // an overlap, and a change and ground that cut squares
  metres.changes.rows[0].wkt = box(30, 100, 100, 200);
  metres.ground.rows[0].wkt = box(30, 0, 110, 200);
  metres.parameters = {{"SITE_CATCHMENT_FIELD", "site"}};
  Town degrees = metres, mixed = metres;
  for (const auto &[layer, readers] : parts)
    (degrees.*layer).crs = "EPSG:4326";
  mixed.catchments.crs = "EPSG:4326";
  mixed.schools.crs = "EPSG:3857";
  mixed.changes.crs = "EPSG:4258";
  mixed.sites.crs = mixed.ground.crs = "EPSG:3011";
  for (const Town &town : {degrees, mixed}) {
    const Outcome mix = run('M', town);
    ASSERT_EQ(mix.error, "") << mix;
    EXPECT_EQ(mix.layer("OUTPUT")->crs().authid(), "EPSG:4326");
    expectSame(run('M', metres), mix, "OUTPUT", "school", 1e-6);
    for (const char letter : std::string("BN")) {
      const Outcome before = run(letter, metres), outcome = run(letter, town);
      ASSERT_EQ(outcome.error, "") << outcome;
      EXPECT_EQ(outcome.layer("OUTPUT")->crs().authid(), town.schools.crs);
      EXPECT_EQ(outcome.layer("OUTPUT_UNITS")->crs().authid(), town.units.crs);
      expectSame(before, outcome, "OUTPUT", "proposal,school_id", 1e-6);
      expectSame(before, outcome, "OUTPUT_SCORES", "proposal", 1e-6);
      expectSame(before, outcome, "OUTPUT_UNITS", "proposal,unit,from_school", 1e-6);
    }
  }
}

TEST(Conservation, HoldsInRandomTowns) {
  for (unsigned seed = 0; seed < 40; ++seed) {
    Town town = randomTown(seed);
    town.parameters["ALLOCATION"] = static_cast<int>(seed % 2);
    double living = 0, leftOut = 0;
    for (const Row &row : town.units.rows) {
      const bool complete = std::ranges::none_of(row.values, [](const QVariant &v) { return !v.isValid(); });
      (complete ? living : leftOut) += row.values.back().toDouble();
    }
    for (const char letter : std::string("MBN")) {
      SCOPED_TRACE(algorithm(letter).id().toStdString() + " in town " + std::to_string(seed));
      const Outcome outcome = run(letter, town);
      ASSERT_EQ(outcome.error, "");
      EXPECT_NEAR(outcome.number("PUPILS_LEFT_OUT"), leftOut, 1e-9);
      EXPECT_NEAR(outcome.number("PUPILS") + outcome.number("PUPILS_OUTSIDE"), living, 1e-9);
      if (letter == 'M') {
        EXPECT_NEAR(outcome.sum("OUTPUT", "true", "pupils"), outcome.number("PUPILS"), 1e-9);
        continue;
      }
      QgsFeatureIterator proposals = outcome.layer("OUTPUT_SCORES")->getFeatures();
      QgsFeature proposal;
      while (proposals.nextFeature(proposal)) {
        const QString where = "proposal = '" + proposal.attribute("proposal").toString() + "'";
        for (const char *when : {"_before", "_after"}) {
          EXPECT_NEAR(outcome.sum("OUTPUT", where, QString("pupils") + when), living, 1e-9);
          for (const char *dimension : {"low high", "se ab"})
            for (const QString &group : QString(dimension).split(' '))
              EXPECT_NEAR(outcome.sum("OUTPUT", where, group + "_surplus" + when), 0, 1e-9);
        }
        EXPECT_NEAR(outcome.sum("OUTPUT", where, "pupils_change"), 0, 1e-9);
        EXPECT_NEAR(outcome.sum("OUTPUT_UNITS", where, "pupils"), proposal.attribute("pupils_who_change").toDouble(),
                    1e-9);
      }
    }
  }
}

TEST(Cancel, StopsWithoutAnyOutput) {
  for (const char letter : std::string("MSBNVDWTXKYARPZOG"))
    for (const double progress : {0., 1., 10., 22., 40., 55., 70., 80.}) {
      SCOPED_TRACE(algorithm(letter).id().toStdString() + " at " + std::to_string(progress));
      if (letter == 'S' && progress > 60)
        continue; // all is read by then
      const QTemporaryDir folder;
      Town town = randomTown(1);
      town.parameters["OUTPUT"] = folder.filePath("output.gpkg");
      town.parameters["REPORT"] = folder.filePath("report.html");
      const Outcome outcome = run(letter, town, progress);
      EXPECT_TRUE(outcome.error.contains("Cancelled")) << outcome;
      EXPECT_TRUE(outcome.results.isEmpty());
      EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList());
      EXPECT_TRUE(outcome.context->temporaryLayerStore()->mapLayers().isEmpty());
    }
}

} // namespace skolmix::town
