#include "blocks.h"
#include "segments.h"
#include <algorithm>
#include <limits>
#include <numbers>
#include <qgsspatialindex.h>
#include <set>
#include <stdexcept>

namespace skolmix::sample {

namespace {

constexpr double SquareMetresPerHectare = 1e4;
constexpr double SmallestBlockHectares = 0.35;

QVector<QgsGeometry> partsOf(const QgsGeometry &geometry) { return geometry.asGeometryCollection(); }

QgsGeometry boundaryOf(const QgsGeometry &polygon) { return QgsGeometry(polygon.constGet()->boundary()); }

QgsGeometry noded(const QVector<QgsGeometry> &lines, double gridSize = -1) {
  QgsGeometryParameters parameters;
  parameters.setGridSize(gridSize);
  return QgsGeometry::unaryUnion(lines, parameters);
}

QVector<QgsGeometry> facesOf(const QgsGeometry &nodedLines) { return partsOf(QgsGeometry::polygonize({nodedLines})); }

/// Neither a splinter nor a needle; large pieces will be cut again and may be of any reasonable shape.
bool isGoodBlock(const QgsGeometry &piece, double parentArea) {
  const double roundness = 4 * std::numbers::pi * piece.area() / std::pow(piece.length(), 2);
  const bool large = piece.area() > 40 * SquareMetresPerHectare;
  return piece.area() > (large ? 0.15 : 0.25) * parentArea && roundness > (large ? 0.12 : 0.30);
}

/// The smallest size wanted anywhere in the face, as far as its inside point, corners and neighbourhoods tell.
double finestWantedHectares(const QgsGeometry &face) {
  double wanted = wantedHectares(face.pointOnSurface().asPoint());
  for (auto vertex = face.vertices_begin(); vertex != face.vertices_end(); ++vertex)
    wanted = std::min(wanted, 5 * wantedHectares(QgsPointXY(*vertex)));
  for (const Neighbourhood &place : neighbourhoods())
    if (const QgsPointXY centre = toMap(place.centre); face.contains(&centre))
      wanted = std::min(wanted, wantedHectares(centre));
  return wanted;
}

/// Where the street leaves the face and comes back, only its longest part is built.
QgsGeometry longestPart(const QgsGeometry &street) {
  QVector<QgsGeometry> parts = partsOf(street);
  return *std::ranges::max_element(parts, {}, [](const QgsGeometry &part) { return part.length(); });
}

/// A slightly bent line across the face, at right angles to its long side.
QgsGeometry cutAcross(const QgsGeometry &face, double looseness, bool rural, Random &random) {
  const QgsPolylineXY box = face.orientedMinimumBoundingBox().asPolygon().first();
  const bool firstIsLong = box[0].distance(box[1]) > box[1].distance(box[2]);
  const QgsVector along = firstIsLong ? box[1] - box[0] : box[2] - box[1];
  const QgsVector across = firstIsLong ? box[2] - box[1] : box[1] - box[0];
  const QgsPointXY centre = face.centroid().asPoint();
  const QgsPointXY through = centre + along * random.between(-looseness, looseness);
  const QgsVector tilt = along.normalized() * (across.length() * random.between(-looseness, looseness));
  const QgsVector half = across * 1.2 + tilt;
  const QgsPolylineXY line{through - half, through, through + half};
  return QgsGeometry::fromPolylineXY(winding(line, rural ? 0.09 : 0.025, rural ? 150 : 90, random));
}

/// Cuts the face by new streets until the blocks are as small as wanted here.
void subdivide(const QgsGeometry &face, QVector<QgsGeometry> &streets, Random &random) {
  const double wanted = finestWantedHectares(face);
  if (face.area() < wanted * SquareMetresPerHectare * random.between(0.9, 1.7))
    return;
  for (int attempt = 0; attempt < 12; ++attempt) {
    const QgsGeometry crossing = face.intersection(cutAcross(face, 0.06 + 0.02 * attempt, wanted > 12, random));
    if (crossing.isEmpty())
      continue;
    const QgsGeometry street = longestPart(crossing);
    // A metre longer at both ends, so that it meets the boundary in spite of rounding.
    const QVector<QgsGeometry> pieces = facesOf(noded({boundaryOf(face), street.extendLine(1, 1)}));
    if (pieces.size() < 2 ||
        !std::ranges::all_of(pieces, [&](const QgsGeometry &piece) { return isGoodBlock(piece, face.area()); }))
      continue;
    streets << street;
    for (const QgsGeometry &piece : pieces)
      subdivide(piece, streets, random);
    return;
  }
}

/// The linework of a kind of street, to tell later where each noded piece came from.
class LineIndex {
public:
  explicit LineIndex(const QVector<QgsGeometry> &lines) : lines_(lines) {
    for (int i = 0; i < lines.size(); ++i)
      index_.addFeature(i, lines[i].boundingBox());
  }
  /// The line that runs through the point, or -1.
  int lineAt(const QgsGeometry &point) const {
    for (const QgsFeatureId id : sorted(index_.intersects(point.boundingBox().buffered(2 * Snap))))
      if (lines_[static_cast<int>(id)].distance(point) < 2 * Snap)
        return static_cast<int>(id);
    return -1;
  }

private:
  static QList<QgsFeatureId> sorted(QList<QgsFeatureId> ids) {
    std::sort(ids.begin(), ids.end());
    return ids;
  }
  QVector<QgsGeometry> lines_;
  QgsSpatialIndex index_;
};

QString streetName(double length, double blockHectares, Random &random) {
  if (length < 200 || blockHectares > 40)
    return {};
  static constexpr std::array endings = {"gatan", "gatan", "vägen", "vägen", "stigen", "gränd"};
  const auto stems = streetNameStems();
  const auto pick = [&](auto list) { return list[static_cast<std::size_t>(random.between(0, double(list.size())))]; };
  const QString stem = QString::fromUtf8(pick(stems));
  return stem + QString::fromUtf8(pick(std::span(endings)));
}

std::vector<Street> makeStreets(const QgsGeometry &linework, const Terrain &terrain, const QVector<QgsGeometry> &cuts,
                                Random &random) {
  const QgsGeometry water = QgsGeometry::unaryUnion({terrain.lake, terrain.river});
  const LineIndex mainIndex(terrain.mainRoads);
  const LineIndex cutIndex(cuts);
  std::set<QString> used;
  std::vector<QString> names;
  for (const QgsGeometry &cut : cuts) {
    const QString name = streetName(cut.length(), wantedHectares(cut.centroid().asPoint()), random);
    names.push_back(used.insert(name).second ? name : QString());
  }

  std::vector<Street> streets;
  for (const QgsGeometry &piece : partsOf(linework)) {
    const QgsGeometry middle = piece.interpolate(piece.length() / 2);
    if (const int road = mainIndex.lineAt(middle); road >= 0)
      streets.push_back(
          {piece, QString::fromUtf8(mainRoads()[static_cast<std::size_t>(road)].name), true, water.contains(middle)});
    else if (const int cut = cutIndex.lineAt(middle); cut >= 0)
      streets.push_back({piece, names[static_cast<std::size_t>(cut)], false, false});
  }
  return streets;
}

/// For each block the blocks it shares a side with. Water lies between the rest.
std::vector<std::map<int, Border>> findBorders(const std::vector<Block> &blocks, const std::vector<Street> &streets) {
  std::set<Segment> mainSegments;
  for (const Street &street : streets)
    if (street.main)
      forEachSegment(street.line.asPolyline(), [&](Segment s) { mainSegments.insert(undirected(s)); });

  std::map<Segment, int> owner;
  for (int i = 0; i < int(blocks.size()); ++i)
    forEachSegment(blocks[std::size_t(i)].polygon, [&](Segment s) { owner[s] = i; });

  std::vector<std::map<int, Border>> borders(blocks.size());
  for (const auto &[segment, block] : owner) {
    const auto other = owner.find(reversed(segment));
    if (other == owner.end())
      continue;
    Border &border = borders[std::size_t(block)][other->second];
    border.length += lengthOf(segment);
    if (mainSegments.contains(undirected(segment)))
      border.mainStreetLength += lengthOf(segment);
  }
  return borders;
}

Block toBlock(const QgsGeometry &polygon) {
  return {polygon, polygon.centroid().asPoint(), polygon.area() / SquareMetresPerHectare};
}

/// Splinters between main road and shore join the neighbour with which they share most.
void mergeSmallBlocks(std::vector<Block> &blocks) {
  for (;;) {
    const auto small = std::ranges::find_if(blocks, [](const Block &b) { return b.hectares < SmallestBlockHectares; });
    if (small == blocks.end())
      return;
    const std::map<int, Border> borders = findBorders(blocks, {})[std::size_t(small - blocks.begin())];
    const auto longest = std::ranges::max_element(borders, {}, [](const auto &b) { return b.second.length; });
    if (longest == borders.end())
      throw std::runtime_error("A splinter of land touches nothing but water");
    Block &neighbour = blocks[std::size_t(longest->first)];
    neighbour = toBlock(QgsGeometry::unaryUnion({neighbour.polygon, small->polygon}));
    blocks.erase(small);
  }
}

} // namespace

double wantedHectares(QgsPointXY point) {
  double wanted = 110;
  for (const Neighbourhood &place : neighbourhoods()) {
    const double distance = toMap(place.centre).distance(point) / place.radius;
    wanted = std::min(wanted, place.blockHectares * (1 + std::pow(distance, 4)));
  }
  return wanted;
}

int BlockMap::blockAt(QgsPointXY point) const {
  const QgsGeometry geometry = QgsGeometry::fromPointXY(point);
  int nearest = -1;
  double shortest = std::numeric_limits<double>::max();
  for (int i = 0; i < int(blocks.size()) && shortest > 0; ++i) {
    const double distance = blocks[std::size_t(i)].polygon.distance(geometry);
    if (distance < shortest) {
      shortest = distance;
      nearest = i;
    }
  }
  return nearest;
}

QgsGeometry unionOf(const BlockMap &map, const std::vector<int> &blocks) {
  QVector<QgsGeometry> polygons;
  for (const int block : blocks)
    polygons << map.blocks[std::size_t(block)].polygon;
  return QgsGeometry::unaryUnion(polygons);
}

BlockMap makeBlocks(const Terrain &terrain, Random &random) {
  QVector<QgsGeometry> lines{boundaryOf(terrain.municipality), boundaryOf(terrain.lake), boundaryOf(terrain.river)};
  for (const QgsGeometry &road : terrain.mainRoads)
    lines << road.intersection(terrain.municipality).difference(terrain.lake);
  const QgsGeometry water = QgsGeometry::unaryUnion({terrain.lake, terrain.river});
  const auto isWater = [&](const QgsGeometry &face) { return water.contains(face.pointOnSurface()); };

  QVector<QgsGeometry> cuts;
  for (const QgsGeometry &face : facesOf(noded(lines)))
    if (!isWater(face))
      subdivide(face, cuts, random);

  const QgsGeometry linework = noded(lines + cuts, Snap);
  BlockMap map;
  QVector<QgsGeometry> all, lake, river;
  for (const QgsGeometry &face : facesOf(linework)) {
    all << face;
    if (!isWater(face))
      map.blocks.push_back(toBlock(face));
    else
      (terrain.lake.contains(face.pointOnSurface()) ? lake : river) << face;
  }
  mergeSmallBlocks(map.blocks);
  map.municipality = QgsGeometry::unaryUnion(all);
  map.lake = QgsGeometry::unaryUnion(lake);
  map.river = QgsGeometry::unaryUnion(river);
  map.streets = makeStreets(linework, terrain, cuts, random);
  map.borders = findBorders(map.blocks, map.streets);
  QVector<QgsGeometry> land;
  for (const Block &block : map.blocks)
    land << block.polygon;
  map.land = QgsGeometry::unaryUnion(land);
  return map;
}

} // namespace skolmix::sample
