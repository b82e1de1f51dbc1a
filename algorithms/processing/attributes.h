#pragma once

#include <QVariant>
#include <optional>

namespace skolmix {

/// An attribute as an id: whole numbers without decimals, NULL as an empty text.
QString idText(const QVariant &value);
/// An attribute as a number, if it has one.
std::optional<double> numberOrNone(const QVariant &value);
/// A number as an attribute: NULL where it is not finite.
QVariant valueOrNull(double value);

} // namespace skolmix
