#pragma once

#include "processing/counts_reader.h"

namespace skolmix {

/// The schools of a proposal, by id.
struct NeedPlan {
  QString name; ///< empty where the layer holds only one
  std::vector<QString> ids, names;
  std::vector<QgsGeometry> places; ///< in the CRS of the layer
  Counts schools;                  ///< schools × groups
  std::optional<Counts> before;    ///< the same before the proposal
};

/// School rolls to share out resources over, as they are or as score tools write them: a row per school and proposal,
/// with counts before and after.
struct NeedRolls {
  std::vector<QString> groups;
  std::vector<NeedPlan> plans; ///< by name
  Qgis::WkbType type;
  QgsCoordinateReferenceSystem crs;
};

/// Rows without a school id, such as "outside", are left out and told. Where counts before are read, too, a row without
/// any count on one side is a school that opens or closes, with 0 pupils there. Throws where an id comes twice.
NeedRolls readNeedRolls(Run &run);

} // namespace skolmix
