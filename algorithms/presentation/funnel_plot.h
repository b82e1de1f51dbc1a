#pragma once

#include <QString>
#include <vector>

namespace skolmix {

/// A school of a funnel plot.
struct FunnelSchool {
  QString number; ///< written beside its dot; may be empty
  QString title;  ///< what it says where one points at it; plain text
  double pupils;
  double deviation; ///< of its share of a group from that of the whole, in percentage points
  bool isBeyondChance;
};

/// Schools by their deviation from the whole and by their pupils, before the funnel that chance alone makes: compares
/// without ranking (Spiegelhalter 2005).
struct FunnelPlot {
  QString title; ///< for those who cannot see it; plain text
  QString whole; ///< what the line in the middle stands for; plain text
  double share;  ///< of the group in the whole
  double pupils; ///< of the whole
  bool hasFunnel;
  std::vector<FunnelSchool> schools;
};

/// Of 100 schools with so many pupils, how far chance alone takes 95 at most from the whole's share of a group, in
/// percentage points: 1.96 standard deviations of the hypergeometric distribution.
double chanceReach(double share, double pupils, double pupilsOfWhole);

/// An SVG element.
QString funnelPlot(const FunnelPlot &plot);

} // namespace skolmix
