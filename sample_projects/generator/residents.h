#pragma once
#include "blocks.h"
#include "segregation.h"

namespace skolmix::sample {

enum Stage { F6, S79 };
inline constexpr std::array Stages = {F6, S79};
inline const char *nameOf(Stage stage) { return stage == F6 ? "F-6" : "7-9"; }

struct Counts {
  int pupils = 0;
  std::array<int, 3> education{}; ///< low, mid, high
  std::array<int, 3> migration{}; ///< Swedish background, born here, born abroad

  Counts &operator+=(const Counts &other);
};

/// A square of the 250 m grid. Its blocks are known at 25 regular points, which stand for its area.
struct Cell {
  QgsPointXY corner;
  int smallArea;                   ///< of the square's centre
  std::vector<int> blocksAtPoints; ///< -1 in the water and outside
  std::array<Counts, 2> counts{};  ///< per stage
  Counts lastYearF6{};             ///< pupils of stage F-6 a year before

  QgsRectangle square() const {
    return QgsRectangle(corner.x(), corner.y(), corner.x() + GridSize, corner.y() + GridSize);
  }
  QgsPointXY centre() const { return {corner.x() + GridSize / 2, corner.y() + GridSize / 2}; }
};

/// The squares whose centre is on land, row by row.
std::vector<Cell> makeGrid(const BlockMap &map, const std::vector<int> &smallAreaOfBlock);

/// Draws the pupils of all neighbourhoods one by one: where they live and their groups.
void drawPupils(std::vector<Cell> &cells, const BlockMap &map, const std::vector<int> &smallAreaOfBlock,
                Random &random);

/// The pupils of stage F-6 a year before: those of today without who has started school or moved in since, and with who
/// has gone on to year 7 or moved out.
void drawLastYear(std::vector<Cell> &cells, const BlockMap &map, const std::vector<int> &smallAreaOfBlock,
                  Random &random);

std::vector<Counts> countsBySmallArea(const std::vector<Cell> &cells, Stage stage);

Shares toShares(const std::array<int, 3> &counts);

} // namespace skolmix::sample
