#pragma once

#include "disclosure/tables.h"
#include "processing/held_layer.h"

namespace skolmix {

/// A figure that is not shown, for those who have the whole layers.
struct HiddenFigure {
  QString layer;
  QString row; ///< stage, scenario and school, or what else tells the row
  QString figure;
  Reason reason;
  bool isAsToday; ///< it is shown as what it is today
};

/// Layers as they may leave the house.
struct Published {
  std::vector<HeldLayer> layers; ///< in the order they came in; those that count pupils have a field `hidden`
  std::vector<HiddenFigure> hidden;
  QStringList leftOut;     ///< "layer: fields" that are left out of layers that count pupils
  std::size_t figures = 0; ///< how many counts there are
};

/// Hides all counts of pupils below `threshold`, their complements, and differences between scenarios below it, with
/// all that would give them away: in all layers together, as one set of linked tables, which is then audited. What
/// differs from today by less than that is published as it is today, where that gives nothing else away (field
/// `as_today`). Counts become whole pupils, shares whole per cent; what cannot be told from counts (parts, surplus,
/// other numbers) is left out of layers that count pupils. `dimensions`: groups that layers of users have fields for,
/// besides those that the layers tell themselves. Throws where the result cannot be made safe. Cost: see ledgerOf(),
/// suppress() and audit().
Published published(const std::vector<HeldLayer> &layers, double threshold, const std::vector<QStringList> &dimensions,
                    const Progress &progress);

/// Whether the layer counts pupils where they live, not at schools.
bool countsHomes(const HeldLayer &layer, const std::vector<QStringList> &dimensions);

} // namespace skolmix
