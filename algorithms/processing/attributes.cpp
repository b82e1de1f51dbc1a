#include "processing/attributes.h"

#include <QRegularExpression>
#include <cmath>
#include <qgsfield.h>
#include <qgsvariantutils.h>

namespace skolmix {

void appendFields(QgsFields &fields, const QStringList &names, QMetaType::Type type) {
  for (const QString &name : names)
    fields.append(QgsField(name, type));
}

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

NumberValue numberValue(const QVariant &value) {
  static const QRegularExpression suppressed(
      QStringLiteral(R"(^(\.{1,3}|…|-{1,2}|–|—|\*+|x|c|s|\?|#?n/?a|null|uppgift saknas|[~≈<>≤≥]\s*[\d .,]+)$)"),
      QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
  static const QRegularExpression spaces(QStringLiteral("\\s"), QRegularExpression::UseUnicodePropertiesOption);
  NumberValue result;
  if (QgsVariantUtils::isNull(value))
    return result;
  result.text = value.toString().trimmed();
  if (value.userType() != QMetaType::Type::QString) {
    result.kind = NumberValue::Kind::Number;
    result.number = value.toDouble();
    return result;
  }
  if (result.text.isEmpty())
    return result;
  bool isNumber = false;
  QString digits = result.text;
  digits.remove(spaces).replace(',', '.').replace(QChar(0x2212), '-');
  result.number = digits.toDouble(&isNumber);
  result.kind = isNumber                                   ? NumberValue::Kind::Number
                : suppressed.match(result.text).hasMatch() ? NumberValue::Kind::Suppressed
                                                           : NumberValue::Kind::Text;
  return result;
}

} // namespace skolmix
