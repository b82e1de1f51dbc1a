#include "plugin/provider/registration.h"

#include "plugin/provider/provider.h"

#include <qgis.h>
#include <qgsapplication.h>
#include <qgsconfig.h>
#include <qgsmessagelog.h>
#include <qgsprocessingregistry.h>

#include <QDebug>
#include <QLocale>
#include <QPointer>
#include <QThread>
#include <QTranslator>

#include <memory>

// These macros must stand outside a namespace. Resources of a static library are left out unless asked for.
static void initResources() { Q_INIT_RESOURCE(skolmix); }
static void cleanupResources() { Q_CLEANUP_RESOURCE(skolmix); }

namespace skolmix {

namespace {

QPointer<SkolmixProvider> ownProvider; // at exit the registry deletes it, maybe before the plugin is unloaded
std::unique_ptr<QTranslator> translator;

QString minorVersion(int version) { return QStringLiteral("%1.%2").arg(version / 10000).arg(version / 100 % 100); }

void installTranslation() {
  translator = std::make_unique<QTranslator>();
  if (translator->load(QLocale(QgsApplication::locale()), QStringLiteral("skolmix"), QStringLiteral("_"),
                       QStringLiteral(":/skolmix")))
    QCoreApplication::installTranslator(translator.get());
}

} // namespace

QString refusal(int runningVersion) {
  if (runningVersion / 100 == _QGIS_VERSION_INT / 100)
    return {};
  return QStringLiteral("This Skolmix %1 was built for QGIS %2 and cannot run in QGIS %3. "
                        "Please install the Skolmix package for QGIS %3, or use QGIS %2.")
      .arg(QStringLiteral(SKOLMIX_VERSION), minorVersion(_QGIS_VERSION_INT), minorVersion(runningVersion));
}

bool fitsThisQgis() {
  const QString reason = refusal(Qgis::versionInt());
  if (reason.isEmpty())
    return true;
  QgsMessageLog::logMessage(reason, QStringLiteral("Skolmix"), Qgis::MessageLevel::Critical);
  qWarning().noquote() << reason; // nobody reads the message log yet while QGIS loads provider modules
  return false;
}

QString registerProvider() {
  if (QString reason = refusal(Qgis::versionInt()); !reason.isEmpty())
    return reason;
  if (!qApp || QThread::currentThread() != qApp->thread())
    return QStringLiteral("Skolmix can only be loaded from the main thread of QGIS.");

  QgsProcessingRegistry *registry = QgsApplication::processingRegistry();
  if (registry->providerById(QLatin1String(SkolmixProvider::Id)))
    return {};
  initResources();
  installTranslation(); // first: the algorithms ask for their translated names once, when they are added
  ownProvider = new SkolmixProvider();
  registry->addProvider(ownProvider);
  return {};
}

void unregisterProvider() {
  if (!ownProvider)
    return;
  QgsApplication::processingRegistry()->removeProvider(ownProvider);
  translator.reset();
  cleanupResources();
}

} // namespace skolmix
