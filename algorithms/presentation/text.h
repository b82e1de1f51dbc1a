#pragma once

#include <QLocale>
#include <QTranslator>
#include <cmath>

namespace skolmix {

/// All sentences that users read are translated in one context: Text::tr( "…" ).
class Text {
#ifdef LUPDATE // it reads on nevertheless, and takes the context from this macro
  Q_DECLARE_TR_FUNCTIONS(Skolmix)
#endif
public:
  /// In the language of QGIS, or that of this thread's InLanguage. Where the text counts something, `n` is how many.
  static QString tr(const char *text, const char *comment = nullptr, int n = -1);
};

/// How numbers and dates are written: as in QGIS, or in the language of this thread's InLanguage.
QLocale locale();

/// While it lives, texts and numbers of this thread are in a language, whatever QGIS and other threads speak. Languages
/// without a translation are English. Within another one, it is the inner one that counts.
class InLanguage {
public:
  /// `code` as in ISO 639-1, such as sv. Cost: loading the translation, some milliseconds.
  explicit InLanguage(const QString &code);
  ~InLanguage();
  InLanguage(const InLanguage &) = delete;
  InLanguage &operator=(const InLanguage &) = delete;

private:
  friend class Text;
  friend QLocale locale();

  QTranslator mTranslator; ///< empty: English, the language of the texts themselves
  QLocale mLocale;
  const InLanguage *mBefore;
};

/// A number as users write it, with `decimals` decimals.
inline QString written(double value, int decimals) { return locale().toString(value, 'f', decimals); }

/// As above, with + or − before it unless it rounds to zero.
inline QString signedNumber(double value, int decimals) {
  const bool isZero = std::abs(value) * std::pow(10, decimals) < 0.5;
  const QString sign = isZero ? QString() : value < 0 ? QString(QChar(0x2212)) : QStringLiteral("+");
  return sign + written(std::abs(value), decimals);
}

} // namespace skolmix
