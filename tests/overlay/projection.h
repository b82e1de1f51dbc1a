#pragma once

#include "overlay/equal_area.h"

#include <proj.h>

namespace skolmix {

/// Projects degrees by a PROJ string, for tests that begin with places on Earth.
class Projection {
public:
  explicit Projection(const std::string &definition) : mProjection(proj_create(PJ_DEFAULT_CTX, definition.c_str())) {}
  ~Projection() { proj_destroy(mProjection); }
  Projection(const Projection &) = delete;
  Projection &operator=(const Projection &) = delete;

  Point operator()(LonLat place) const {
    const PJ_COORD degrees = proj_coord(proj_torad(place.longitude), proj_torad(place.latitude), 0, 0);
    const PJ_COORD metres = proj_trans(mProjection, PJ_FWD, degrees);
    return {metres.xy.x, metres.xy.y};
  }

private:
  PJ *mProjection;
};

} // namespace skolmix
