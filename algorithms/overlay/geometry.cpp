#include "overlay/geometry.h"

#include "model/error.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <geos_c.h>
#include <tuple>

namespace skolmix {
namespace {

/// A GEOS context belongs to one thread; geometries may be used from any.
class Context {
public:
  Context() : mHandle(GEOS_init_r()) {
    GEOSContext_setErrorMessageHandler_r(
        mHandle, [](const char *message, void *self) { static_cast<Context *>(self)->mMessage = message; }, this);
  }
  ~Context() { GEOS_finish_r(mHandle); }
  Context(const Context &) = delete;
  Context &operator=(const Context &) = delete;

  operator GEOSContextHandle_t() const { return mHandle; }
  [[noreturn]] void fail() const { throw Error("GEOS: " + mMessage); }

private:
  GEOSContextHandle_t mHandle;
  std::string mMessage;
};

Context &context() {
  thread_local Context context;
  return context;
}

Geometry owned(GEOSGeometry *geometry) {
  if (!geometry)
    context().fail();
  return Geometry(geometry);
}

/// GEOS answers 2 where it could not answer.
bool answer(char result) {
  if (result == 2)
    context().fail();
  return result == 1;
}

void collectPolygons(const GEOSGeometry *geometry, std::vector<GEOSGeometry *> &polygons) {
  if (!geometry)
    return;
  const int type = GEOSGeomTypeId_r(context(), geometry);
  if (type == GEOS_POLYGON && !answer(GEOSisEmpty_r(context(), geometry)))
    polygons.push_back(GEOSGeom_clone_r(context(), geometry));
  if (type != GEOS_MULTIPOLYGON && type != GEOS_GEOMETRYCOLLECTION)
    return;
  for (int part = 0; part < GEOSGetNumGeometries_r(context(), geometry); ++part)
    collectPolygons(GEOSGetGeometryN_r(context(), geometry, part), polygons);
}

/// The lower left corner of the bounding box, and the area.
std::tuple<double, double, double> corner(const GEOSGeometry *polygon) {
  double x = 0;
  double y = 0;
  double area = 0;
  GEOSGeom_getXMin_r(context(), polygon, &x);
  GEOSGeom_getYMin_r(context(), polygon, &y);
  GEOSArea_r(context(), polygon, &area);
  return {x, y, area};
}

Geometry multiPolygon(std::vector<GEOSGeometry *> polygons) {
  return owned(GEOSGeom_createCollection_r(context(), GEOS_MULTIPOLYGON, polygons.data(),
                                           static_cast<unsigned>(polygons.size())));
}

Geometry onlyPolygons(const Geometry &geometry) {
  std::vector<GEOSGeometry *> polygons;
  collectPolygons(geometry.get(), polygons);
  return multiPolygon(std::move(polygons));
}

/// All polygons of all parts; what is made of them does not depend on the order of the parts.
Geometry collected(std::span<const Geometry> parts) {
  std::vector<GEOSGeometry *> polygons;
  for (const Geometry &part : parts)
    collectPolygons(part.get(), polygons);
  std::ranges::stable_sort(polygons, {}, corner);
  return multiPolygon(std::move(polygons));
}

/// Metres; powers of two, which round whole metres to themselves. Borders that were cut on the one grid lie less apart
/// than the other is wide.
constexpr double grid = 1.0 / 65536;
constexpr double joiningGrid = 1.0 / 1024;

} // namespace

Geometry::Geometry(GEOSGeom_t *geometry)
    : mGeometry(geometry, [](GEOSGeom_t *last) { GEOSGeom_destroy_r(context(), last); }) {}

Geometry Geometry::fromWkb(std::span<const std::uint8_t> wkb) {
  GEOSWKBReader *reader = GEOSWKBReader_create_r(context());
  GEOSGeometry *geometry = GEOSWKBReader_read_r(context(), reader, wkb.data(), wkb.size());
  GEOSWKBReader_destroy_r(context(), reader);
  return owned(geometry);
}

Geometry Geometry::fromWkt(const std::string &wkt) {
  GEOSWKTReader *reader = GEOSWKTReader_create_r(context());
  GEOSGeometry *geometry = GEOSWKTReader_read_r(context(), reader, wkt.c_str());
  GEOSWKTReader_destroy_r(context(), reader);
  return owned(geometry);
}

Wkb Geometry::toWkb() const {
  GEOSWKBWriter *writer = GEOSWKBWriter_create_r(context());
  std::size_t size = 0;
  unsigned char *bytes = GEOSWKBWriter_write_r(context(), writer, get(), &size);
  GEOSWKBWriter_destroy_r(context(), writer);
  if (!bytes)
    context().fail();
  Wkb wkb(bytes, bytes + size);
  GEOSFree_r(context(), bytes);
  return wkb;
}

bool Geometry::isEmpty() const { return !get() || answer(GEOSisEmpty_r(context(), get())); }

bool Geometry::isPoint() const { return get() && GEOSGeom_getDimensions_r(context(), get()) == 0; }

double Geometry::area() const {
  double area = 0;
  if (GEOSArea_r(context(), get(), &area) != 1)
    context().fail();
  return area;
}

Point Geometry::centre() const {
  const Geometry centroid = owned(GEOSGetCentroid_r(context(), get()));
  Point point;
  if (!centroid.isEmpty()) {
    GEOSGeomGetX_r(context(), centroid.get(), &point.x);
    GEOSGeomGetY_r(context(), centroid.get(), &point.y);
  }
  return point;
}

std::string Geometry::invalidity() const {
  if (answer(GEOSisValid_r(context(), get())))
    return {};
  char *text = GEOSisValidReason_r(context(), get());
  std::string reason = text ? text : "not valid";
  GEOSFree_r(context(), text);
  return reason;
}

Geometry Geometry::repaired() const {
  GEOSMakeValidParams *params = GEOSMakeValidParams_create_r(context());
  GEOSMakeValidParams_setMethod_r(context(), params, GEOS_MAKE_VALID_STRUCTURE);
  GEOSGeometry *valid = GEOSMakeValidWithParams_r(context(), get(), params);
  GEOSMakeValidParams_destroy_r(context(), params);
  const Geometry result = owned(valid);
  return isPoint() ? result : onlyPolygons(result);
}

Geometry intersection(const Geometry &a, const Geometry &b) {
  return onlyPolygons(owned(GEOSIntersection_r(context(), a.get(), b.get())));
}

Geometry difference(const Geometry &a, const Geometry &b) {
  return onlyPolygons(owned(GEOSDifference_r(context(), a.get(), b.get())));
}

Geometry united(std::span<const Geometry> parts) {
  return onlyPolygons(owned(GEOSUnaryUnion_r(context(), collected(parts).get())));
}

Geometry rejoined(std::span<const Geometry> parts) {
  return onlyPolygons(owned(GEOSUnaryUnionPrec_r(context(), collected(parts).get(), joiningGrid)));
}

Cut cut(const Geometry &polygon, const Geometry &area) {
  const Cut exact{intersection(polygon, area), difference(polygon, area)};
  const double whole = polygon.area();
  const bool isWhole = std::abs(exact.inside.area() + exact.outside.area() - whole) <= 1e-9 * std::max(1.0, whole);
  return isWhole ? exact
                 : Cut{onlyPolygons(owned(GEOSIntersectionPrec_r(context(), polygon.get(), area.get(), grid))),
                       onlyPolygons(owned(GEOSDifferencePrec_r(context(), polygon.get(), area.get(), grid)))};
}

Geometry pointGeometry(Point point) { return owned(GEOSGeom_createPointFromXY_r(context(), point.x, point.y)); }

Geometry polygonGeometry(std::span<const Point> corners) {
  std::vector<double> ring;
  for (std::size_t i = 0; i <= corners.size(); ++i) {
    const Point corner = corners[i % corners.size()];
    ring.insert(ring.end(), {corner.x, corner.y});
  }
  const auto size = static_cast<unsigned>(corners.size() + 1);
  GEOSCoordSequence *points = GEOSCoordSeq_copyFromBuffer_r(context(), ring.data(), size, 0, 0);
  return owned(GEOSGeom_createPolygon_r(context(), GEOSGeom_createLinearRing_r(context(), points), nullptr, 0));
}

namespace {

Geometry pointsGeometry(std::span<const Point> points) {
  std::vector<GEOSGeometry *> parts;
  for (const Point point : points)
    parts.push_back(GEOSGeom_createPointFromXY_r(context(), point.x, point.y));
  return owned(
      GEOSGeom_createCollection_r(context(), GEOS_MULTIPOINT, parts.data(), static_cast<unsigned>(parts.size())));
}

Geometry widened(const Geometry &geometry, double metres, int segmentsOfAQuarter) {
  return owned(GEOSBuffer_r(context(), geometry.get(), metres, segmentsOfAQuarter));
}

std::vector<Geometry> partsOf(const Geometry &geometry) {
  std::vector<Geometry> parts;
  for (int part = 0; part < GEOSGetNumGeometries_r(context(), geometry.get()); ++part)
    parts.push_back(owned(GEOSGeom_clone_r(context(), GEOSGetGeometryN_r(context(), geometry.get(), part))));
  return parts;
}

std::vector<Geometry> voronoiCells(std::span<const Point> sites, const Geometry &ground) {
  return partsOf(owned(GEOSVoronoiDiagram_r(context(), pointsGeometry(sites).get(), ground.get(), 0, 0)));
}

} // namespace

Geometry nearestArea(Point site, std::span<const Point> others, const Geometry &ground) {
  std::vector<Point> sites{site};
  sites.insert(sites.end(), others.begin(), others.end());
  const Geometry spot = pointGeometry(site);
  for (const Geometry &cell : voronoiCells(sites, ground))
    if (PreparedGeometry(cell).covers(spot))
      return intersection(cell, ground);
  return ground;
}

void forEachRing(const Geometry &polygon, const std::function<void(std::span<const double>, bool isHole)> &use) {
  std::vector<double> coordinates;
  const auto give = [&](const GEOSGeometry *ring, bool isHole) {
    const GEOSCoordSequence *points = GEOSGeom_getCoordSeq_r(context(), ring);
    unsigned size = 0;
    if (!points || !GEOSCoordSeq_getSize_r(context(), points, &size))
      context().fail();
    coordinates.resize(2 * std::size_t{size});
    if (!GEOSCoordSeq_copyToBuffer_r(context(), points, coordinates.data(), 0, 0))
      context().fail();
    use(coordinates, isHole);
  };
  for (int part = 0; part < (polygon.isEmpty() ? 0 : GEOSGetNumGeometries_r(context(), polygon.get())); ++part) {
    const GEOSGeometry *one = GEOSGetGeometryN_r(context(), polygon.get(), part);
    if (GEOSGeomTypeId_r(context(), one) != GEOS_POLYGON || answer(GEOSisEmpty_r(context(), one)))
      continue;
    give(GEOSGetExteriorRing_r(context(), one), false);
    for (int hole = 0; hole < GEOSGetNumInteriorRings_r(context(), one); ++hole)
      give(GEOSGetInteriorRingN_r(context(), one, hole), true);
  }
}

struct SpatialIndex::Tree {
  GEOSSTRtree *tree;
  std::vector<std::uint32_t> numbers;
};

SpatialIndex::SpatialIndex(std::span<const Geometry> geometries)
    : mTree(new Tree{GEOSSTRtree_create_r(context(), 10), std::vector<std::uint32_t>(geometries.size())}) {
  for (std::uint32_t i = 0; i < geometries.size(); ++i) {
    mTree->numbers[i] = i;
    if (!geometries[i].isEmpty())
      GEOSSTRtree_insert_r(context(), mTree->tree, geometries[i].get(), &mTree->numbers[i]);
  }
  near(pointGeometry({})); // GEOS builds the tree at the first question, which several threads might ask at once
}

SpatialIndex::~SpatialIndex() { GEOSSTRtree_destroy_r(context(), mTree->tree); }

std::vector<std::uint32_t> SpatialIndex::near(const Geometry &geometry) const {
  std::vector<std::uint32_t> found;
  if (geometry.isEmpty())
    return found;
  const auto add = [](void *item, void *list) {
    static_cast<std::vector<std::uint32_t> *>(list)->push_back(*static_cast<std::uint32_t *>(item));
  };
  GEOSSTRtree_query_r(context(), mTree->tree, geometry.get(), add, &found);
  std::ranges::sort(found);
  return found;
}

struct PreparedGeometry::Prepared {
  const GEOSPreparedGeometry *geometry;
};

PreparedGeometry::PreparedGeometry(const Geometry &geometry)
    : mPrepared(new Prepared{GEOSPrepare_r(context(), geometry.get())}) {}

PreparedGeometry::~PreparedGeometry() { GEOSPreparedGeom_destroy_r(context(), mPrepared->geometry); }

bool PreparedGeometry::covers(const Geometry &other) const {
  return answer(GEOSPreparedCovers_r(context(), mPrepared->geometry, other.get()));
}

bool PreparedGeometry::intersects(const Geometry &other) const {
  return answer(GEOSPreparedIntersects_r(context(), mPrepared->geometry, other.get()));
}

Point innerPoint(const Geometry &geometry) {
  const Point centre = geometry.centre();
  if (geometry.isPoint() || PreparedGeometry(geometry).covers(pointGeometry(centre)))
    return centre;
  return owned(GEOSPointOnSurface_r(context(), geometry.get())).centre();
}

std::vector<std::vector<Point>> lineVertices(const Geometry &lines) {
  std::vector<std::vector<Point>> result;
  for (const Geometry &line : partsOf(lines)) {
    const GEOSCoordSequence *sequence = GEOSGeomTypeId_r(context(), line.get()) == GEOS_LINESTRING
                                            ? GEOSGeom_getCoordSeq_r(context(), line.get())
                                            : nullptr;
    unsigned size = 0;
    if (!sequence || GEOSCoordSeq_getSize_r(context(), sequence, &size) == 0)
      continue;
    std::vector<Point> vertices(size);
    for (unsigned i = 0; i < size; ++i)
      GEOSCoordSeq_getXY_r(context(), sequence, i, &vertices[i].x, &vertices[i].y);
    result.push_back(std::move(vertices));
  }
  return result;
}

Geometry disc(Point centre, double radius) { return widened(pointGeometry(centre), radius, 64); }

Geometry groundAround(std::span<const Point> points) {
  const Geometry hull = owned(GEOSConvexHull_r(context(), pointsGeometry(points).get()));
  return widened(hull, std::max(100.0, std::sqrt(hull.area() / static_cast<double>(points.size()))), 16);
}

std::vector<Geometry> nearestAreas(std::span<const Point> sites, const Geometry &ground, const Progress &progress) {
  const std::vector<Geometry> cells = voronoiCells(sites, ground);
  const SpatialIndex index(cells);
  std::vector<bool> isTaken(cells.size());
  std::vector<Geometry> areas(sites.size());
  for (std::size_t site = 0; site < sites.size(); ++site) {
    progress(static_cast<double>(site) / static_cast<double>(sites.size()));
    const Geometry spot = pointGeometry(sites[site]);
    for (const std::uint32_t cell : index.near(spot)) {
      if (!PreparedGeometry(cells[cell]).covers(spot))
        continue;
      if (!isTaken[cell])
        areas[site] = intersection(cells[cell], ground);
      isTaken[cell] = true;
      break;
    }
  }
  if (cells.empty() && !sites.empty()) // all stand on one spot
    areas.front() = ground;
  return areas;
}

std::optional<Point> invalidPlace(const Geometry &geometry) {
  GEOSGeometry *location = nullptr;
  char *reason = nullptr;
  const bool isValid = answer(GEOSisValidDetail_r(context(), geometry.get(), 0, &reason, &location));
  GEOSFree_r(context(), reason);
  if (isValid || !location)
    return {};
  return Geometry(location).centre();
}

double distance(const Geometry &a, const Geometry &b) {
  double metres = 0;
  if (GEOSDistance_r(context(), a.get(), b.get(), &metres) != 1)
    context().fail();
  return metres;
}

Box boundingBox(const Geometry &geometry) {
  Box box{};
  GEOSGeom_getXMin_r(context(), geometry.get(), &box.left);
  GEOSGeom_getYMin_r(context(), geometry.get(), &box.bottom);
  GEOSGeom_getXMax_r(context(), geometry.get(), &box.right);
  GEOSGeom_getYMax_r(context(), geometry.get(), &box.top);
  return box;
}

double borderLength(const Geometry &polygon) {
  double length = 0;
  GEOSLength_r(context(), polygon.get(), &length);
  return length;
}

std::size_t piecesOf(const Geometry &polygon) {
  return polygon.isEmpty() ? 0 : static_cast<std::size_t>(GEOSGetNumGeometries_r(context(), polygon.get()));
}

Geometry squareAround(Point point, double metres) {
  const Geometry diamond = owned(GEOSBuffer_r(context(), pointGeometry(point).get(), metres, 1));
  return owned(GEOSEnvelope_r(context(), diamond.get()));
}

std::vector<Geometry> polygonsOf(const Geometry &geometry) {
  std::vector<GEOSGeometry *> polygons;
  collectPolygons(geometry.get(), polygons);
  return {polygons.begin(), polygons.end()};
}

std::vector<Geometry> enclosedBy(const Geometry &polygons) {
  const Geometry borders = owned(GEOSBoundary_r(context(), polygons.get()));
  const Geometry lines = owned(GEOSUnaryUnion_r(context(), borders.get())); // broken where borders touch
  const GEOSGeometry *all[]{lines.get()};
  return polygonsOf(owned(GEOSPolygonize_r(context(), all, 1)));
}

} // namespace skolmix
