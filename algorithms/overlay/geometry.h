#pragma once

#include "model/point.h"
#include "model/progress.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

struct GEOSGeom_t;

namespace skolmix {

struct Box {
  double left, bottom, right, top;
};

using Wkb = std::vector<std::uint8_t>;

/// A point or polygon geometry of GEOS as a value, in metres. It never changes, so copies share it and cost nothing.
/// Functions throw Error where GEOS cannot do the work.
class Geometry {
public:
  Geometry() = default;
  /// Takes ownership.
  explicit Geometry(GEOSGeom_t *geometry);

  /// Reads well-known binary.
  static Geometry fromWkb(std::span<const std::uint8_t> wkb);
  /// Reads well-known text, for example "POINT (1 2)".
  static Geometry fromWkt(const std::string &wkt);
  Wkb toWkb() const;

  bool isEmpty() const;
  bool isPoint() const;
  /// Square metres; 0 for points.
  double area() const;
  /// What shares are taken of: the area, or 1 for a point; 0 where empty.
  double size() const { return isEmpty() ? 0 : isPoint() ? 1 : area(); }
  /// The centroid.
  Point centre() const;
  /// Why the geometry is not valid, and where; empty if it is valid.
  std::string invalidity() const;
  /// A valid geometry of the same kind, after GEOS MakeValid with the structure method.
  Geometry repaired() const;

  const GEOSGeom_t *get() const { return mGeometry.get(); }

private:
  std::shared_ptr<const GEOSGeom_t> mGeometry;
};

/// Calls `use` with the coordinates x, y, x, y, … of every ring of a polygon, the last point the same as the first.
void forEachRing(const Geometry &polygon, const std::function<void(std::span<const double>, bool isHole)> &use);

/// The common area of two polygons as a (multi)polygon: points and lines where they only touch are left out.
Geometry intersection(const Geometry &a, const Geometry &b);
/// What is in `a` and not in `b`.
Geometry difference(const Geometry &a, const Geometry &b);
/// All polygons taken together, without inner borders.
Geometry united(std::span<const Geometry> parts);

/// Where GEOS works in full precision, it may lose ground along borders that all but coincide, as those of what was cut
/// again and again. These work on a grid, to a millimetre, which is slower: a cut only where ground would be lost.

/// The same as united; what was cut apart closes again, although the borders have new corners.
Geometry rejoined(std::span<const Geometry> parts);
/// What of a polygon lies in an area, and what does not.
struct Cut {
  Geometry inside, outside;
};
Cut cut(const Geometry &polygon, const Geometry &area);

/// A point as a geometry.
Geometry pointGeometry(Point point);
/// A polygon without holes; its ring closes itself.
Geometry polygonGeometry(std::span<const Point> corners);
/// The part of `ground` that lies nearer to `site` than to any of `others`: a cell of their Voronoi diagram.
Geometry nearestArea(Point site, std::span<const Point> others, const Geometry &ground);

/// Which of many geometries may touch a given one: a tree over their bounding boxes.
class SpatialIndex {
public:
  /// The geometries must outlive the index.
  explicit SpatialIndex(std::span<const Geometry> geometries);
  ~SpatialIndex();
  SpatialIndex(const SpatialIndex &) = delete;
  SpatialIndex &operator=(const SpatialIndex &) = delete;

  /// Indexes of the geometries whose bounding box meets that of `geometry`, ascending.
  std::vector<std::uint32_t> near(const Geometry &geometry) const;

private:
  struct Tree;
  std::unique_ptr<Tree> mTree;
};

/// A polygon prepared for many questions of the kind "does it hold this geometry?".
class PreparedGeometry {
public:
  /// The geometry must outlive this.
  explicit PreparedGeometry(const Geometry &geometry);
  ~PreparedGeometry();
  PreparedGeometry(const PreparedGeometry &) = delete;
  PreparedGeometry &operator=(const PreparedGeometry &) = delete;

  /// Whether no part of `other` lies outside; the border counts as inside.
  bool covers(const Geometry &other) const;
  bool intersects(const Geometry &other) const;

private:
  struct Prepared;
  std::unique_ptr<Prepared> mPrepared;
};

/// A point of the geometry: its centroid, or another where that lies outside.
Point innerPoint(const Geometry &geometry);
/// The vertices of every line of a (multi)line; none where the geometry is something else.
std::vector<std::vector<Point>> lineVertices(const Geometry &lines);
/// All ground within `radius` metres of a point, as a polygon of 256 corners.
Geometry disc(Point centre, double radius);
/// The ground that points stand on where nothing else is known of it: their convex hull, wider by the mean distance
/// between neighbours, at least 100 m.
Geometry groundAround(std::span<const Point> points);
/// For every site the part of `ground` that lies nearer to it than to any other: the cells of their Voronoi diagram. Of
/// sites on the same spot the first has the cell, and the others nothing. Cost: n log n, and an intersection per site.
std::vector<Geometry> nearestAreas(std::span<const Point> sites, const Geometry &ground, const Progress &progress);
/// Where a geometry is not valid; nothing where it is.
std::optional<Point> invalidPlace(const Geometry &geometry);
/// Metres between the nearest points of both, 0 where they touch; lines are welcome.
double distance(const Geometry &a, const Geometry &b);
/// Metres of the border of a polygon, holes included.
double borderLength(const Geometry &polygon);
/// How many polygons a (multi)polygon has.
std::size_t piecesOf(const Geometry &polygon);
/// The smallest box around a geometry that is not empty.
Box boundingBox(const Geometry &geometry);
/// The square that reaches `metres` from a point to each side.
Geometry squareAround(Point point, double metres);
/// The polygons of a geometry, one by one.
std::vector<Geometry> polygonsOf(const Geometry &geometry);
/// All ground that the borders of polygons enclose, piece by piece: the polygons and what lies between them.
std::vector<Geometry> enclosedBy(const Geometry &polygons);

} // namespace skolmix
