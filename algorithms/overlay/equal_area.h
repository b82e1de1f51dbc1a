#pragma once

#include "model/point.h"

#include <memory>
#include <string>

namespace skolmix {

/// Degrees on WGS 84.
struct LonLat {
  double longitude = 0;
  double latitude = 0;
};

/// A Lambert azimuthal equal-area projection (Snyder 1987, section 24) centred on the planning area. All geometry is
/// computed in it: areas are exact on the ellipsoid whatever CRS the layers have, and distances are geodesic.
class EqualArea {
public:
  explicit EqualArea(LonLat centre);
  ~EqualArea();
  EqualArea(EqualArea &&) noexcept;
  EqualArea &operator=(EqualArea &&) noexcept;

  /// The projection as a PROJ string, for those who read layers into it.
  const std::string &definition() const { return mDefinition; }

  /// Metres between two projected points along the WGS 84 ellipsoid (Karney 2013).
  double distance(Point a, Point b) const;

private:
  struct Proj;
  std::string mDefinition;
  std::unique_ptr<Proj> mProj;
};

} // namespace skolmix
