#include "presentation/text.h"

#include <QCoreApplication>

namespace skolmix {
namespace {

thread_local const InLanguage *spoken = nullptr; ///< null: the language of QGIS

} // namespace

QString Text::tr(const char *text, const char *comment, int n) {
  if (!spoken)
    return QCoreApplication::translate("Skolmix", text, comment, n);
  QString result = spoken->mTranslator.translate("Skolmix", text, comment, n);
  if (result.isNull())
    result = QString::fromUtf8(text);
  return n < 0 ? result : result.replace(QStringLiteral("%n"), QString::number(n));
}

QLocale locale() { return spoken ? spoken->mLocale : QLocale(); }

InLanguage::InLanguage(const QString &code)
    : mLocale(mTranslator.load(QStringLiteral(":/skolmix/skolmix_%1.qm").arg(code)) ? QLocale(code)
                                                                                    : QLocale(QLocale::English)),
      mBefore(spoken) {
  spoken = this;
}

InLanguage::~InLanguage() { spoken = mBefore; }

} // namespace skolmix
