#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace skolmix {

/// All sentences that users read are translated in one context: Text::tr( "…" ).
class Text {
  Q_DECLARE_TR_FUNCTIONS(Skolmix)
};

/// A number as users write it, with `decimals` decimals.
inline QString written(double value, int decimals) { return QLocale().toString(value, 'f', decimals); }

/// As above, with + or − before it unless it rounds to zero.
inline QString signedNumber(double value, int decimals) {
  const bool isZero = std::abs(value) * std::pow(10, decimals) < 0.5;
  const QString sign = isZero ? QString() : value < 0 ? QString(QChar(0x2212)) : QStringLiteral("+");
  return sign + written(std::abs(value), decimals);
}

} // namespace skolmix
