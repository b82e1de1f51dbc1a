#pragma once
#include "plan.h"
#include "random.h"
#include <qgsgeometry.h>

namespace skolmix::sample {

/// Land and water before any street: everything that the blocks are cut from.
struct Terrain {
  QgsGeometry municipality;
  QgsGeometry lake;
  QgsGeometry river;
  QVector<QgsGeometry> mainRoads; ///< in the order of mainRoads()
};

QgsPointXY toMap(Point point);

/// The line with small random bends, its given points kept: fractal midpoint displacement until the pieces are short.
QgsPolylineXY winding(const QgsPolylineXY &line, double roughness, double shortest, Random &random);

Terrain makeTerrain(Random &random);

} // namespace skolmix::sample
