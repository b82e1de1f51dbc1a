#pragma once
#include <cmath>
#include <cstdint>
#include <qgsgeometry.h>
#include <utility>

namespace skolmix::sample {

/// Coordinates are snapped to 0.1 m, so a vertex can be compared exactly as whole decimetres.
inline constexpr double Snap = 0.1;
using Vertex = std::pair<std::int64_t, std::int64_t>;
using Segment = std::pair<Vertex, Vertex>;

inline Vertex vertexOf(QgsPointXY point) { return {std::llround(point.x() / Snap), std::llround(point.y() / Snap)}; }
inline Segment reversed(const Segment &segment) { return {segment.second, segment.first}; }
inline Segment undirected(const Segment &segment) {
  return segment.first < segment.second ? segment : reversed(segment);
}
inline double lengthOf(const Segment &segment) {
  return Snap * std::hypot(static_cast<double>(segment.second.first - segment.first.first),
                           static_cast<double>(segment.second.second - segment.first.second));
}

/// Calls visit(Segment) for each piece of the line.
template <typename Visit>
void forEachSegment(const QgsPolylineXY &line, Visit visit) {
  for (int i = 1; i < line.size(); ++i)
    visit(Segment{vertexOf(line[i - 1]), vertexOf(line[i])});
}

/// Calls visit(Segment) for each side of the polygon(s), rings in the direction that keeps the inside to the right.
template <typename Visit>
void forEachSegment(const QgsGeometry &polygon, Visit visit) {
  const QgsGeometry oriented = polygon.forcePolygonClockwise();
  for (auto part = oriented.const_parts_begin(); part != oriented.const_parts_end(); ++part)
    for (const QgsPolylineXY &ring : QgsGeometry((*part)->clone()).asPolygon())
      forEachSegment(ring, visit);
}

} // namespace skolmix::sample
