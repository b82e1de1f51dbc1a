#include "terrain.h"

namespace skolmix::sample {

namespace {

QgsPolylineXY toMap(std::span<const Point> points) {
  QgsPolylineXY line;
  for (const Point point : points)
    line << toMap(point);
  return line;
}

void addBends(QgsPolylineXY &line, QgsPointXY from, QgsPointXY to, double roughness, double shortest, Random &random) {
  const double length = from.distance(to);
  if (length > shortest) {
    const double shift = random.between(-roughness, roughness);
    const QgsPointXY middle((from.x() + to.x()) / 2 - shift * (to.y() - from.y()),
                            (from.y() + to.y()) / 2 + shift * (to.x() - from.x()));
    addBends(line, from, middle, roughness, shortest, random);
    addBends(line, middle, to, roughness, shortest, random);
  } else {
    line << to;
  }
}

QgsGeometry closed(std::span<const Point> points, double roughness, double shortest, Random &random) {
  QgsPolylineXY ring = toMap(points);
  ring << ring.first();
  return QgsGeometry::fromPolygonXY({winding(ring, roughness, shortest, random)});
}

} // namespace

QgsPointXY toMap(Point point) { return {CentreEast + point.x, CentreNorth + point.y}; }

QgsPolylineXY winding(const QgsPolylineXY &line, double roughness, double shortest, Random &random) {
  QgsPolylineXY result{line.first()};
  for (int i = 1; i < line.size(); ++i)
    addBends(result, line[i - 1], line[i], roughness, shortest, random);
  return result;
}

Terrain makeTerrain(Random &random) {
  Terrain terrain;
  terrain.municipality = closed(municipalityOutline(), 0.14, 400, random);
  terrain.lake = closed(lakeShore(), 0.16, 150, random).smooth(2);

  const QgsGeometry course = QgsGeometry::fromPolylineXY(winding(toMap(riverCourse()), 0.16, 350, random)).smooth(3);
  const QgsGeometry banks = course.taperedBuffer(45, 110, 4);
  terrain.river = banks.intersection(terrain.municipality).difference(terrain.lake);

  for (const Road &road : mainRoads())
    terrain.mainRoads << QgsGeometry::fromPolylineXY(winding(toMap(road.points), 0.07, 400, random)).smooth(3);
  return terrain;
}

} // namespace skolmix::sample
