#include "overlay/street_graph.h"

#include <algorithm>
#include <cmath>
#include <lemon/dijkstra.h>
#include <lemon/smart_graph.h>
#include <limits>
#include <tuple>

namespace skolmix {
namespace {

bool isBefore(Point a, Point b) { return std::tie(a.x, a.y) < std::tie(b.x, b.y); }
bool isSame(Point a, Point b) { return a.x == b.x && a.y == b.y; }

struct Segment {
  std::uint32_t start, end; ///< numbers of vertices, ascending
  double metres;
};

/// How far along the segment from a to b, 0 to 1, the point lies that is nearest to the place.
double nearestPart(Point place, Point a, Point b) {
  const double dx = b.x - a.x;
  const double dy = b.y - a.y;
  return std::clamp(((place.x - a.x) * dx + (place.y - a.y) * dy) / (dx * dx + dy * dy), 0.0, 1.0);
}

Point between(Point a, Point b, double part) { return {a.x + part * (b.x - a.x), a.y + part * (b.y - a.y)}; }

} // namespace

struct StreetGraph::Parts {
  std::vector<Geometry> lines;
  const EqualArea &projection;
  SpatialIndex index;
  std::vector<Point> vertices; ///< by x, then y
  std::vector<Segment> segments;
  std::vector<std::size_t> firstSegment; ///< per line, and the end
  lemon::SmartGraph graph;
  lemon::SmartGraph::EdgeMap<double> lengths;

  Parts(std::vector<Geometry> all, const EqualArea &equalArea)
      : lines(std::move(all)), projection(equalArea), index(lines), lengths(graph) {}

  std::uint32_t vertexAt(Point place) const {
    return static_cast<std::uint32_t>(std::ranges::lower_bound(vertices, place, isBefore) - vertices.begin());
  }

  void collectVertices() {
    for (const Geometry &line : lines)
      for (const std::vector<Point> &part : lineVertices(line))
        vertices.insert(vertices.end(), part.begin(), part.end());
    std::ranges::sort(vertices, isBefore);
    vertices.erase(std::unique(vertices.begin(), vertices.end(), isSame), vertices.end());
    for (std::size_t i = 0; i < vertices.size(); ++i)
      graph.addNode();
  }

  void addSegment(Point from, Point to) {
    const auto [start, end] = std::minmax({vertexAt(from), vertexAt(to)});
    if (start == end)
      return;
    segments.push_back({start, end, projection.distance(vertices[start], vertices[end])});
    lengths[graph.addEdge(lemon::SmartGraph::nodeFromId(static_cast<int>(start)),
                          lemon::SmartGraph::nodeFromId(static_cast<int>(end)))] = segments.back().metres;
  }

  void addSegments(const Progress &progress) {
    for (std::size_t line = 0; line < lines.size(); ++line) {
      progress(static_cast<double>(line) / static_cast<double>(lines.size()));
      firstSegment.push_back(segments.size());
      for (const std::vector<Point> &part : lineVertices(lines[line]))
        for (std::size_t i = 1; i < part.size(); ++i)
          addSegment(part[i - 1], part[i]);
    }
    firstSegment.push_back(segments.size());
  }
};

StreetGraph::StreetGraph(std::vector<Geometry> lines, const EqualArea &projection, const Progress &progress)
    : mParts(new Parts(std::move(lines), projection)) {
  progress(0);
  mParts->collectVertices();
  mParts->addSegments(progress);
}

StreetGraph::~StreetGraph() = default;

std::optional<StreetTie> StreetGraph::nearestStreet(Point place, double reach) const {
  const Segment *nearest = nullptr;
  auto best = std::tuple(std::numeric_limits<double>::infinity(), 0U, 0U);
  for (const std::uint32_t line : mParts->index.near(disc(place, reach)))
    for (std::size_t i = mParts->firstSegment[line]; i < mParts->firstSegment[line + 1]; ++i) {
      const Segment &segment = mParts->segments[i];
      const Point start = mParts->vertices[segment.start];
      const Point end = mParts->vertices[segment.end];
      const Point foot = between(start, end, nearestPart(place, start, end));
      const auto own = std::tuple(std::hypot(foot.x - place.x, foot.y - place.y), segment.start, segment.end);
      if (own < best) {
        best = own;
        nearest = &segment;
      }
    }
  if (!nearest)
    return {};
  const Point start = mParts->vertices[nearest->start];
  const Point end = mParts->vertices[nearest->end];
  const double part = nearestPart(place, start, end);
  const double toPlace = mParts->projection.distance(place, between(start, end, part));
  if (toPlace > reach)
    return {};
  return StreetTie{nearest->start, nearest->end, part * nearest->metres, (1 - part) * nearest->metres, toPlace};
}

std::vector<double> StreetGraph::metres(const StreetTie &from, std::span<const std::optional<StreetTie>> to) const {
  using Graph = lemon::SmartGraph;
  const auto node = [](std::uint32_t vertex) { return Graph::nodeFromId(static_cast<int>(vertex)); };
  using NoPaths = lemon::NullMap<Graph::Node, Graph::Arc>; // only lengths are asked for
  NoPaths noPaths;
  lemon::Dijkstra<Graph, Graph::EdgeMap<double>>::SetPredMap<NoPaths>::Create search(mParts->graph, mParts->lengths);
  search.predMap(noPaths).init();
  search.addSource(node(from.start), from.fromStart);
  search.addSource(node(from.end), from.toEnd);
  search.start();

  std::vector<double> result(to.size(), std::numeric_limits<double>::quiet_NaN());
  for (std::size_t i = 0; i < to.size(); ++i) {
    if (!to[i] || !search.reached(node(to[i]->start)))
      continue;
    double way =
        std::min(search.dist(node(to[i]->start)) + to[i]->fromStart, search.dist(node(to[i]->end)) + to[i]->toEnd);
    if (to[i]->start == from.start && to[i]->end == from.end)
      way = std::min(way, std::abs(to[i]->fromStart - from.fromStart));
    result[i] = from.toPlace + way + to[i]->toPlace;
  }
  return result;
}

} // namespace skolmix
