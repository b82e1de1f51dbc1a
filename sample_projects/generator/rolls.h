#pragma once
#include "catchments.h"

namespace skolmix::sample {

/// The autumns with rolls: last year's, and that which the layers show.
enum Autumn { Autumn2025, Autumn2026 };
inline constexpr std::array Autumns = {Autumn2025, Autumn2026};
inline const char *nameOf(Autumn autumn) { return autumn == Autumn2025 ? "2025" : "2026"; }
inline const Counts &pupilsF6(const Cell &cell, Autumn autumn) {
  return autumn == Autumn2025 ? cell.lastYearF6 : cell.counts[F6];
}

/// Who went where in one autumn, stage F-6.
struct Rolls {
  std::vector<Counts> schools; ///< of schools(); nobody where the stage is not offered
  Counts outside;
  double firstChoice; ///< share of those who choose that is at the school they like best
  Shares meanWay;     ///< straight, in metres, of low, mid and high parental education
};

/// Plays the school choice of stage F-6 with the invented habits of plan.cpp: pupils rank all schools, and schools
/// admit them within their places, municipal ones by catchment and relative proximity, independent ones by siblings and
/// time in queue. One draw of the Skolmix core for each autumn, with the same luck: of the children of a group in a
/// square, as many as live there in both autumns rank, queue and draw lots alike in both.
std::array<Rolls, 2> makeRolls(const BlockMap &map, const std::vector<Cell> &cells, const SchoolMap &schools);

} // namespace skolmix::sample
