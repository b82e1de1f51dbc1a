#include "overlay/equal_area.h"

#include "model/error.h"

#include <cmath>
#include <geodesic.h>
#include <iomanip>
#include <locale>
#include <proj.h>
#include <sstream>

namespace skolmix {
namespace {

constexpr double wgs84Axis = 6378137.0;
constexpr double wgs84Flattening = 1 / 298.257223563;

} // namespace

struct EqualArea::Proj {
  PJ_CONTEXT *context = proj_context_create();
  PJ *projection = nullptr;
  geod_geodesic ellipsoid{};

  explicit Proj(const std::string &definition) {
    proj_log_level(context, PJ_LOG_NONE); // the exception says it
    projection = proj_create(context, definition.c_str());
    geod_init(&ellipsoid, wgs84Axis, wgs84Flattening);
  }
  Proj(const Proj &) = delete;
  Proj &operator=(const Proj &) = delete;
  ~Proj() {
    proj_destroy(projection);
    proj_context_destroy(context);
  }

  LonLat inverse(Point p) const {
    const PJ_COORD c = proj_trans(projection, PJ_INV, proj_coord(p.x, p.y, 0, 0));
    return {proj_todeg(c.lp.lam), proj_todeg(c.lp.phi)};
  }
};

EqualArea::EqualArea(LonLat centre) {
  std::ostringstream text;
  text.imbue(std::locale::classic());
  // Two decimals: the projection stays the same when a border of the data moves a little.
  text << std::fixed << std::setprecision(2) << "+proj=laea +lat_0=" << centre.latitude
       << " +lon_0=" << centre.longitude << " +datum=WGS84 +units=m +no_defs";
  mDefinition = text.str();
  mProj = std::make_unique<Proj>(mDefinition);
  if (!mProj->projection || !std::isfinite(centre.latitude) || !std::isfinite(centre.longitude))
    throw Error(SKOLMIX_MESSAGE("Skolmix",
                                "PROJ cannot make an equal-area projection for the place where the units lie. "
                                "Check that their coordinate reference system is the right one."));
}

EqualArea::~EqualArea() = default;
EqualArea::EqualArea(EqualArea &&) noexcept = default;
EqualArea &EqualArea::operator=(EqualArea &&) noexcept = default;

double EqualArea::distance(Point a, Point b) const {
  const LonLat from = mProj->inverse(a);
  const LonLat to = mProj->inverse(b);
  double metres = 0;
  geod_inverse(&mProj->ellipsoid, from.latitude, from.longitude, to.latitude, to.longitude, &metres, nullptr, nullptr);
  return metres;
}

} // namespace skolmix
