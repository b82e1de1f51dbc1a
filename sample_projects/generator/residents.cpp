#include "residents.h"
#include <qgsgeos.h>
#include <qgsrectangle.h>

namespace skolmix::sample {

namespace {

constexpr int PointsPerSide = 5;
constexpr double PointStep = GridSize / PointsPerSide;
constexpr double Pupils79PerPupilF6 = 0.436;
constexpr double NewSinceLastYear = 0.18; // one of seven year groups has started, and some have moved in

/// Regular points over the municipality with the block at each.
class PointGrid {
public:
  explicit PointGrid(const BlockMap &map) : extent_(map.municipality.boundingBox()) {
    columns_ = index(extent_.xMaximum(), left()) + PointsPerSide;
    rows_ = index(extent_.yMaximum(), bottom()) + PointsPerSide;
    blocks_.assign(std::size_t(columns_ * rows_), -1);
    for (int block = 0; block < int(map.blocks.size()); ++block)
      fill(map.blocks[std::size_t(block)].polygon, block);
  }

  int cellColumns() const { return columns_ / PointsPerSide; }
  int cellRows() const { return rows_ / PointsPerSide; }
  QgsPointXY corner(int cellColumn, int cellRow) const {
    return {left() + cellColumn * GridSize, bottom() + cellRow * GridSize};
  }
  std::vector<int> blocksOfCell(int cellColumn, int cellRow) const {
    std::vector<int> result;
    for (int row = 0; row < PointsPerSide; ++row)
      for (int column = 0; column < PointsPerSide; ++column)
        result.push_back(at(cellColumn * PointsPerSide + column, cellRow * PointsPerSide + row));
    return result;
  }

private:
  double left() const { return std::floor(extent_.xMinimum() / GridSize) * GridSize; }
  double bottom() const { return std::floor(extent_.yMinimum() / GridSize) * GridSize; }
  static int index(double coordinate, double origin) { return int(std::floor((coordinate - origin) / PointStep)); }
  int at(int column, int row) const { return blocks_[std::size_t(row * columns_ + column)]; }

  void fill(const QgsGeometry &polygon, int block) {
    const QgsRectangle box = polygon.boundingBox();
    QgsGeos engine(polygon.constGet());
    engine.prepareGeometry();
    for (int row = index(box.yMinimum(), bottom()); row <= index(box.yMaximum(), bottom()); ++row)
      for (int column = index(box.xMinimum(), left()); column <= index(box.xMaximum(), left()); ++column)
        if (engine.contains(left() + (column + 0.5) * PointStep, bottom() + (row + 0.5) * PointStep))
          blocks_[std::size_t(row * columns_ + column)] = block;
  }

  QgsRectangle extent_;
  int columns_;
  int rows_;
  std::vector<int> blocks_;
};

/// Each block of a neighbourhood holds about as many pupils, so its squares weigh by one over the size of their blocks.
double attraction(const Cell &cell, const BlockMap &map, const std::vector<int> &smallAreaOfBlock) {
  double weight = 0;
  for (const int block : cell.blocksAtPoints)
    if (block >= 0 && smallAreaOfBlock[std::size_t(block)] == cell.smallArea)
      weight += 1 / (3 + map.blocks[std::size_t(block)].hectares);
  return weight;
}

void addPupil(Counts &counts, const Neighbourhood &place, Random &random) {
  ++counts.pupils;
  ++counts.education[random.weighted(Shares{place.low, 1 - place.low - place.high, place.high})];
  ++counts.migration[random.weighted(Shares{place.swedish, 1 - place.swedish - place.abroad, place.abroad})];
}

void removePupil(Counts &counts, Random &random) {
  --counts.pupils;
  --counts.education[random.weighted(toShares(counts.education))];
  --counts.migration[random.weighted(toShares(counts.migration))];
}

/// How likely a new pupil of a neighbourhood lives in each square.
std::vector<double> attractions(const std::vector<Cell> &cells, int area, const BlockMap &map,
                                const std::vector<int> &smallAreaOfBlock) {
  std::vector<double> weights;
  for (const Cell &cell : cells)
    weights.push_back(cell.smallArea == area ? attraction(cell, map, smallAreaOfBlock) : 0);
  return weights;
}

} // namespace

Counts &Counts::operator+=(const Counts &other) {
  pupils += other.pupils;
  for (std::size_t g = 0; g < education.size(); ++g) {
    education[g] += other.education[g];
    migration[g] += other.migration[g];
  }
  return *this;
}

std::vector<Cell> makeGrid(const BlockMap &map, const std::vector<int> &smallAreaOfBlock) {
  const PointGrid points(map);
  std::vector<Cell> cells;
  for (int row = 0; row < points.cellRows(); ++row)
    for (int column = 0; column < points.cellColumns(); ++column) {
      std::vector<int> blocks = points.blocksOfCell(column, row);
      const int atCentre = blocks[blocks.size() / 2];
      if (atCentre >= 0)
        cells.push_back({points.corner(column, row), smallAreaOfBlock[std::size_t(atCentre)], std::move(blocks)});
    }
  return cells;
}

void drawPupils(std::vector<Cell> &cells, const BlockMap &map, const std::vector<int> &smallAreaOfBlock,
                Random &random) {
  const auto places = neighbourhoods();
  for (int area = 0; area < int(places.size()); ++area) {
    const Neighbourhood &place = places[std::size_t(area)];
    const std::vector<double> weights = attractions(cells, area, map, smallAreaOfBlock);
    const double ratio = Pupils79PerPupilF6 * random.between(0.9, 1.1);
    const std::array pupils = {place.pupilsF6, int(std::lround(place.pupilsF6 * ratio))};
    for (const Stage stage : Stages)
      for (int i = 0; i < pupils[stage]; ++i)
        addPupil(cells[random.weighted(weights)].counts[stage], place, random);
  }
}

void drawLastYear(std::vector<Cell> &cells, const BlockMap &map, const std::vector<int> &smallAreaOfBlock,
                  Random &random) {
  std::vector<int> removed(neighbourhoods().size());
  for (Cell &cell : cells) {
    cell.lastYearF6 = cell.counts[F6];
    for (int pupil = 0; pupil < cell.counts[F6].pupils; ++pupil)
      if (random.uniform() < NewSinceLastYear) {
        removePupil(cell.lastYearF6, random);
        ++removed[std::size_t(cell.smallArea)];
      }
  }
  for (int area = 0; area < int(removed.size()); ++area) {
    const std::vector<double> weights = attractions(cells, area, map, smallAreaOfBlock);
    const int added = int(std::lround(removed[std::size_t(area)] * random.between(0.8, 1.1)));
    for (int i = 0; i < added; ++i)
      addPupil(cells[random.weighted(weights)].lastYearF6, neighbourhoods()[std::size_t(area)], random);
  }
}

std::vector<Counts> countsBySmallArea(const std::vector<Cell> &cells, Stage stage) {
  std::vector<Counts> result(neighbourhoods().size());
  for (const Cell &cell : cells)
    result[std::size_t(cell.smallArea)] += cell.counts[stage];
  return result;
}

Shares toShares(const std::array<int, 3> &counts) { return {double(counts[0]), double(counts[1]), double(counts[2])}; }

} // namespace skolmix::sample
