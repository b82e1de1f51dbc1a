#include "processing/attributes.h"

#include <cmath>
#include <qgsvariantutils.h>

namespace skolmix {

QString idText(const QVariant &value) {
  if (QgsVariantUtils::isNull(value))
    return {};
  const double number = value.toDouble();
  const bool whole =
      value.userType() == QMetaType::Type::Double && number == std::floor(number) && std::abs(number) < 1e15;
  return whole ? QString::number(static_cast<qint64>(number)) : value.toString().trimmed();
}

std::optional<double> numberOrNone(const QVariant &value) {
  return QgsVariantUtils::isNull(value) ? std::nullopt : std::optional(value.toDouble());
}

QVariant valueOrNull(double value) { return std::isfinite(value) ? QVariant(value) : QVariant(); }

} // namespace skolmix
