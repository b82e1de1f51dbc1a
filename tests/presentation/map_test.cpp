// Maps of a tiny town, compared with pictures of them: what a style looks like, and not only what it says. One town has
// all classes of all ramps.

#include "presentation/styles.h"
#include "tests/presentation/pictures.h"

#include <QPainter>
#include <qgsmaprenderercustompainterjob.h>
#include <qgsmapsettings.h>
#include <qgsvectorlayer.h>

namespace skolmix {
namespace {

using Layer = std::unique_ptr<QgsVectorLayer>;

/// One feature: well-known text in metres, and its attributes.
struct Row {
  QString wkt;
  QVariantList values;
};

Layer layer(const QString &definition, const std::vector<Row> &rows) {
  auto result = std::make_unique<QgsVectorLayer>(definition + "&crs=EPSG:3006", "town", "memory");
  QgsFeatureList features;
  for (const Row &row : rows) {
    QgsFeature feature(result->fields());
    feature.setGeometry(QgsGeometry::fromWkt(row.wkt));
    feature.setAttributes(QgsAttributes(row.values.toVector()));
    features.append(feature);
  }
  result->dataProvider()->addFeatures(features);
  result->updateExtents();
  return result;
}

QString square(int column, int row) {
  const QgsRectangle box(100 * column, 100 * row, 100 * column + 100, 100 * row + 100);
  return box.asWktPolygon();
}

QString point(double x, double y) { return QString("Point (%1 %2)").arg(x).arg(y); }

const QVariant none;

/// Four by three squares: all classes of deviation, then nobody, then hidden.
Layer areas() {
  const QVariantList deviations{-20, -10, -5, 0, 5, 10, 20, none, none, 1, -1, 3};
  const QVariantList pupils{0, 1, 3, 7, 15, 40, 80, 2, none, 12, 22, 60};
  const QVariantList ways{200, 800, 1500, 3000, 6000, none, 100, 700, 1800, 2500, 900, 400};
  std::vector<Row> rows;
  for (int i = 0; i < 12; ++i)
    rows.push_back({square(i % 4, 2 - i / 4), {deviations[i], pupils[i], ways[i], i == 8 ? 1 : 0}});
  return layer("Polygon?field=low_deviation:double&field=pupils:double&field=way_m:double&field=hidden:int", rows);
}

/// A school in the middle of each square: all classes of deviations and changes; one opens, one closes, one is empty,
/// and one is hidden.
Layer schools() {
  struct School {
    QVariant deviation, before, after, pupils;
    int hidden = 0;
  };
  const std::vector<School> town{{-20, 30, 20, 300},     {-10, 30, 27, 150},       {-5, 30, 28, 80},
                                 {0, 30, 30.5, 200},     {5, 30, 32, 400},         {10, 30, 34, 250},
                                 {20, 30, 60, 100},      {none, none, none, none}, {0, none, 30, 180},
                                 {none, 40, none, none}, {2, none, none, 220, 1},  {none, none, none, none, 1}};
  std::vector<Row> rows;
  for (int i = 0; i < 12; ++i) {
    const auto &[deviation, before, after, pupils, hidden] = town[static_cast<std::size_t>(i)];
    const QVariant low =
        pupils.isNull() || hidden ? none : QVariant(pupils.toDouble() * (0.4 + deviation.toDouble() / 60));
    const QVariant high = low.isNull() ? none : QVariant(pupils.toDouble() - low.toDouble());
    rows.push_back({point(100 * (i % 4) + 50, 250 - 100 * (i / 4)),
                    {QString("School %1").arg(i + 1), deviation, before, after, pupils, low, high, hidden}});
  }
  return layer("Point?field=school_name:string&field=low_deviation:double&field=low_share_before:double"
               "&field=low_share_after:double&field=pupils:double&field=low_pupils:double&field=high_pupils:double"
               "&field=hidden:int",
               rows);
}

/// From every square to the school of the second in the middle row.
Layer flows() {
  const QVariantList pupils{1, 2.5, 4, 7, 15, 30, 60, 83, none, 12, 22, 45};
  std::vector<Row> rows;
  for (int i = 0; i < 12; ++i)
    if (i != 5)
      rows.push_back({QString("LineString (%1 %2, 150 150)").arg(100 * (i % 4) + 50).arg(250 - 100 * (i / 4)),
                      {pupils[i], i == 8 ? 1 : 0}});
  return layer("LineString?field=pupils:double&field=hidden:int", rows);
}

Layer moved() {
  return layer("Polygon?field=proposal:string", {{square(0, 2), {"A"}}, {square(1, 2), {"A"}}, {square(3, 0), {"B"}}});
}

Layer catchments() {
  return layer("Polygon?field=school_name:string&field=pupils:double&field=places:double",
               {{"Polygon ((0 0, 200 0, 200 200, 100 200, 100 300, 0 300, 0 0))", {"West", 310, 400}},
                {"Polygon ((200 0, 400 0, 400 300, 100 300, 100 200, 200 200, 200 0))", {"East", 290, none}}});
}

/// The first on top.
QImage drawn(const std::vector<const QgsVectorLayer *> &layers, double scale = 1) {
  QgsMapSettings settings;
  QList<QgsMapLayer *> drawnLayers;
  for (const QgsVectorLayer *own : layers)
    drawnLayers.append(const_cast<QgsVectorLayer *>(own));
  settings.setLayers(drawnLayers);
  settings.setDestinationCrs(layers.front()->crs());
  settings.setExtent(QgsRectangle(-10, -7.5, 410, 307.5));
  const QSize pixels = QSize(320, 240) * scale;
  settings.setOutputSize(pixels);
  settings.setOutputDpi(72 * scale);
  settings.setFlag(Qgis::MapSettingsFlag::Antialiasing);
  QImage image(pixels, QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  QgsMapRendererCustomPainterJob job(settings, &painter);
  job.renderSynchronously();
  painter.end();
  return image;
}

SchoolStyle pies() {
  return {"low_deviation", 30, "pupils", {"low_pupils", "high_pupils"}, {"low", "high"}, QString(), {}};
}

Layer styled(Layer own, const Style &style) {
  style(*own);
  own->setLabelsEnabled(false); // letters are for other tests
  return own;
}

} // namespace

TEST(Maps, OfDeviationsOfAreas) {
  pictures::expectPicture(drawn({styled(areas(), deviationAreas("low_deviation", 30)).get()}), "maps/deviation_areas");
}

TEST(Maps, OfDeviationsOfSchools) {
  pictures::expectPicture(drawn({styled(schools(), deviationSchools(pies())).get()}), "maps/deviation_schools");
}

/// Each stands out from ground of its own colour.
TEST(Maps, OfDeviationsOfSchoolsAndAreas) {
  const Layer above = styled(schools(), deviationSchools(pies()));
  const Layer ground = styled(areas(), deviationAreas("low_deviation", 30));
  pictures::expectPicture(drawn({above.get(), ground.get()}), "maps/deviation_schools_on_areas");
}

TEST(Maps, OfChangesOfSchools) {
  pictures::expectPicture(drawn({styled(schools(), differenceSchools({"low", "pupils"})).get()}),
                          "maps/change_schools");
}

TEST(Maps, OfDesireLines) {
  const Layer lines = styled(flows(), flowLines("pupils"));
  const Layer ground = styled(areas(), deviationAreas("low_deviation", 30));
  pictures::expectPicture(drawn({lines.get()}), "maps/flows");
  pictures::expectPicture(drawn({lines.get(), ground.get()}), "maps/flows_on_areas");
}

TEST(Maps, OfMovedAreas) {
  const Layer above = styled(moved(), movedUnits({"A", "B"}));
  const Layer ground = styled(areas(), deviationAreas("low_deviation", 30));
  pictures::expectPicture(drawn({above.get(), ground.get()}), "maps/moved");
}

TEST(Maps, OfCatchments) {
  const Layer borders = styled(catchments(), catchmentAreas({}));
  const Layer ways = styled(areas(), unitsByWay({}));
  pictures::expectPicture(drawn({borders.get(), ways.get()}), "maps/catchments_and_ways");
}

TEST(Maps, OfPupils) {
  pictures::expectPicture(drawn({styled(areas(), pupilPlaces("pupils")).get()}), "maps/pupils_areas");
  pictures::expectPicture(drawn({styled(schools(), pupilPlaces("pupils")).get()}), "maps/pupils_points");
}

/// The hatch of a map printed in black and white: on the darkest class, on a middle one, and on the palest.
TEST(Maps, OfMovedAreasCanBeReadWithoutColours) {
  constexpr int scale = 3;
  const Layer above =
      styled(layer("Polygon?field=proposal:string", {{"Polygon ((0 200, 400 200, 400 300, 0 300, 0 200))", {"A"}}}),
             movedUnits({"A"}));
  const Layer ground = styled(areas(), deviationAreas("low_deviation", 30));
  const QImage with = drawn({above.get(), ground.get()}, scale).convertToFormat(QImage::Format_Grayscale8);
  const QImage without = drawn({ground.get()}, scale).convertToFormat(QImage::Format_Grayscale8);
  for (const int column : {0, 1, 3}) {
    const QRect inside(scale * (8 + 76 * column + 10), scale * (6 + 10), scale * 56, scale * 56);
    int changed = 0;
    for (int y = inside.top(); y <= inside.bottom(); ++y)
      for (int x = inside.left(); x <= inside.right(); ++x)
        changed += std::abs(qRed(with.pixel(x, y)) - qRed(without.pixel(x, y))) > 60 ? 1 : 0;
    const double part = double(changed) / (inside.width() * inside.height());
    EXPECT_GT(part, 0.04) << "column " << column;
    EXPECT_LT(part, 0.4) << "column " << column << ": the class below must be seen";
  }
}

TEST(Pictures, NoticeAnotherColourAndAnotherSize) {
  const QImage usual = drawn({styled(schools(), deviationSchools(pies())).get()});
  EXPECT_EQ(pictures::difference(usual, drawn({styled(schools(), deviationSchools(pies())).get()})), 0)
      << "drawn again, it is the same";

  const Layer other = schools();
  other->dataProvider()->changeAttributeValues({{1, {{1, 10}}}});
  deviationSchools(pies())(*other);
  EXPECT_GT(pictures::difference(usual, drawn({other.get()})), 2 * pictures::tolerance);

  SchoolStyle smaller = pies();
  smaller.mostPupils = 1.5 * 400;
  EXPECT_GT(pictures::difference(usual, drawn({styled(schools(), deviationSchools(smaller)).get()})),
            2 * pictures::tolerance);
  EXPECT_EQ(pictures::difference(usual, usual.scaled(160, 120)), INFINITY);
}

/// Another version of Qt puts the edges of shapes elsewhere within a pixel.
TEST(Pictures, DoNotMindWhereEdgesFallWithinAPixel) {
  const Layer own = styled(schools(), differenceSchools({"low", "pupils"}));
  const QImage fine = drawn({own.get()}, 4).scaled(320, 240, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
  EXPECT_LT(pictures::difference(drawn({own.get()}), fine), pictures::tolerance);
}

} // namespace skolmix
