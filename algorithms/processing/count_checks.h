#pragma once

#include "processing/checked_layer.h"

namespace skolmix {

/// The pupils of every unit, as far as they are known.
using Pupils = std::vector<std::optional<double>>;

/// Tells what is wrong with the counts of the units; the pupils are in the order of the features.
Pupils checkCounts(Inspection &inspection);

/// A value of a field of numbers, which may be text all the same.
struct NumberValue {
  enum class Kind { Number, Missing, Suppressed, Text };
  Kind kind = Kind::Missing;
  double number = 0;
  QString text;
};
/// Understands spaces between thousands and decimal commas, and the marks that statistics offices put for what they
/// hide.
NumberValue numberValue(const QVariant &value);

} // namespace skolmix
