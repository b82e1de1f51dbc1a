#include "processing/unit_grid.h"

#include "overlay/grid.h"
#include "presentation/text.h"
#include "processing/parameters.h"

#include <algorithm>
#include <cmath>
#include <qgsexception.h>
#include <qgsgeometry.h>

namespace skolmix {
namespace {

/// More need more memory than a planner's computer has.
constexpr double mostCells = 1e6;

/// Edges are straight in the workspace and bend a little in the grid's CRS, never by more than this part of a unit.
constexpr double bend = 1e-3;

/// Whether a metre on the map is one on the ground, up to 2 %. Degrees and feet are not, nor are metres of Web Mercator
/// far from the equator.
bool isInMetres(const QgsCoordinateReferenceSystem &crs, const Workspace &workspace, const Run &run) {
  const QgsCoordinateTransform transform(workspace.crs, crs, run.context().transformContext());
  try {
    const QgsPointXY middle = transform.transform(QgsPointXY(0, 0));
    return std::ranges::all_of(std::array{QgsPointXY(1000, 0), QgsPointXY(0, 1000)}, [&](const QgsPointXY &point) {
      return std::abs(transform.transform(point).distance(middle) - 1000) < 20;
    });
  } catch (const QgsCsException &) {
    return false;
  }
}

QgsCoordinateReferenceSystem utmZone(const Workspace &workspace, const Run &run) {
  const QgsCoordinateTransform toDegrees(workspace.crs, QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")),
                                         run.context().transformContext());
  const QgsPointXY middle = toDegrees.transform(QgsPointXY(0, 0));
  const int zone = std::clamp(static_cast<int>(std::floor((middle.x() + 180) / 6)) + 1, 1, 60);
  return QgsCoordinateReferenceSystem(QStringLiteral("EPSG:%1").arg((middle.y() < 0 ? 32700 : 32600) + zone));
}

QString sizeText(double size) { return written(size, size == std::floor(size) ? 0 : 2); }

double cellSize(const Run &run) {
  const double size = run.number(parameter::cellSize);
  if (!std::isfinite(size) || size <= 0)
    throw QgsProcessingException(Text::tr("The side of a grid square must be more than 0 metres."));
  return size;
}

/// The bounding boxes of all ground that is not a point.
std::vector<Box> boxesOf(const Homes &homes, const Workspace &workspace, const QgsCoordinateReferenceSystem &crs,
                         const Run &run) {
  std::vector<Box> boxes;
  for (const Geometry &ground : homes.grounds) {
    if (ground.isPoint())
      continue;
    const QgsRectangle box = inCrs(ground, workspace, crs, run).boundingBox();
    const double margin = bend * std::max(box.width(), box.height());
    boxes.push_back(
        {box.xMinimum() - margin, box.yMinimum() - margin, box.xMaximum() + margin, box.yMaximum() + margin});
  }
  return boxes;
}

FromGrid toWorkspace(const Workspace &workspace, const QgsCoordinateReferenceSystem &crs, const Run &run) {
  const QgsCoordinateTransform transform(crs, workspace.crs, run.context().transformContext());
  return [transform](std::span<Point> points) {
    std::vector<double> x;
    std::vector<double> y;
    std::vector<double> z(points.size());
    for (const Point &point : points) {
      x.push_back(point.x);
      y.push_back(point.y);
    }
    transform.transformCoords(static_cast<int>(points.size()), x.data(), y.data(), z.data());
    for (std::size_t i = 0; i < points.size(); ++i)
      points[i] = {x[i], y[i]};
  };
}

} // namespace

Homes inGrid(Run &run, const Homes &homes, const Workspace &workspace, const QgsCoordinateReferenceSystem &unitCrs) {
  if (std::ranges::all_of(homes.grounds, &Geometry::isPoint)) {
    run.warn(Text::tr("The units are points, so it is known where their pupils live: no grid is made."));
    return homes;
  }
  const double size = cellSize(run);
  const bool ownCrs = isInMetres(unitCrs, workspace, run);
  const QgsCoordinateReferenceSystem crs = ownCrs ? unitCrs : utmZone(workspace, run);
  const std::vector<Box> boxes = boxesOf(homes, workspace, crs, run);
  if (const double count = cellCount(boxes, size); count > mostCells)
    throw QgsProcessingException(
        Text::tr("A grid of %1 m would have up to %2 squares, which is too many. Choose larger squares or fewer units.")
            .arg(sizeText(size), written(count, 0)));
  run.inform(Text::tr("The squares are %1 m wide; their corners lie at whole multiples of that in %2.")
                 .arg(sizeText(size), crs.userFriendlyIdentifier()));
  if (!ownCrs)
    run.inform(Text::tr("The units' own coordinate reference system (%1) is not in true metres here.")
                   .arg(unitCrs.userFriendlyIdentifier()));
  const std::vector<Cell> cells = cellsOver(boxes, size);
  const std::vector<Geometry> polygons = cellPolygons(cells, size, toWorkspace(workspace, crs, run));
  return inCells(homes, polygons, run.progress(30, 60));
}

} // namespace skolmix
