#pragma once

#include <QString>
#include <QVariant>
#include <optional>
#include <qgsfields.h>

namespace skolmix {

/// Adds fields of one type.
void appendFields(QgsFields &fields, const QStringList &names, QMetaType::Type type = QMetaType::Type::Double);

/// An attribute as an id: whole numbers without decimals, NULL as an empty text.
QString idText(const QVariant &value);
/// An attribute as a number, if it has one.
std::optional<double> numberOrNone(const QVariant &value);
/// A number as an attribute: NULL where it is not finite.
QVariant valueOrNull(double value);

/// A value of a field of numbers, which may be text all the same.
struct NumberValue {
  enum class Kind { Number, Missing, Suppressed, Text };
  Kind kind = Kind::Missing;
  double number = 0;
  QString text;

  /// Whether it is one of the marks ".." and "." that Swedish statistics put for small counts.
  bool isHidden() const { return kind == Kind::Suppressed && QStringLiteral("...").startsWith(text); }
};
/// Understands spaces between thousands and decimal commas, and the marks that statistics offices put for what they
/// hide.
NumberValue numberValue(const QVariant &value);

} // namespace skolmix
