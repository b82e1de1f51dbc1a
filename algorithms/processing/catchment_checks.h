#pragma once

#include "processing/count_checks.h"

namespace skolmix {

/// The ground of one school in one stage; polygons that name no school are grounds of their own.
struct CheckedZone {
  QString school; ///< empty where it names none
  std::vector<const CheckedFeature *> features;
};

/// The catchments of one stage, with their ground in the same order.
struct CheckedStage {
  QString name; ///< empty where the layer has only one
  std::vector<CheckedZone> zones;
  std::vector<Geometry> grounds;

  /// A sentence about this stage.
  QString sentence(const QString &what) const;
  /// For example “W” and “E”; the first ten.
  QString schoolsText(const std::vector<std::uint32_t> &some) const;
};

/// The stages of the catchments, or the one that the user chose; tells where there is no such stage.
std::vector<CheckedStage> stagesOf(Inspection &inspection);

/// Tells where catchments of a stage overlap and where they leave gaps, and who lives there.
void checkCatchments(Inspection &inspection, const std::vector<CheckedStage> &stages, const Pupils &pupils);

} // namespace skolmix
