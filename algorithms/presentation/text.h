#pragma once

#include <QCoreApplication>
#include <QLocale>

namespace skolmix {

/// All sentences that users read are translated in one context: Text::tr( "…" ).
class Text {
  Q_DECLARE_TR_FUNCTIONS(Skolmix)
};

/// A number as users write it, with `decimals` decimals.
inline QString written(double value, int decimals) { return QLocale().toString(value, 'f', decimals); }

/// As above, with + or − before it.
inline QString signedNumber(double value, int decimals) {
  const QString text = written(value, decimals);
  return value > 0 ? QStringLiteral("+") + text : text;
}

} // namespace skolmix
