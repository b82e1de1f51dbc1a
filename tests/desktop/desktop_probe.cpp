// A second C++ plugin, for tests: when QGIS Desktop is ready it writes down what Skolmix put there, and closes QGIS.
// $PROBE names the output: $PROBE.txt and $PROBE.png. Unlike a Python script it works in a QGIS without Python.

#include <qgis.h>
#include <qgisinterface.h>
#include <qgisplugin.h>
#include <qgsapplication.h>
#include <qgsmaplayer.h>
#include <qgsmapthemecollection.h>
#include <qgsmessagebar.h>
#include <qgsmessagebaritem.h>
#include <qgsmessagelog.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingprovider.h>
#include <qgsprocessingregistry.h>
#include <qgsproject.h>

#include <QAction>
#include <QFile>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTimer>

namespace {

const QString text = QStringLiteral("Desktop probe");

class DesktopProbe final : public QgisPlugin {
public:
  explicit DesktopProbe(QgisInterface *iface) : QgisPlugin(text, text, text, text, QgisPlugin::UI), mIface(iface) {}

  void initGui() override {
    QObject::connect(QgsApplication::messageLog(),
                     qOverload<const QString &, const QString &, Qgis::MessageLevel>(&QgsMessageLog::messageReceived),
                     mIface, [this](const QString &message) { mMessages << QStringLiteral("log: ") + message; });
    QObject::connect(mIface, &QgisInterface::initializationCompleted, mIface,
                     [this] { QTimer::singleShot(500, mIface, [this] { writeDown(); }); });
  }
  void unload() override {}

private:
  void writeDown() {
    const QString output = qEnvironmentVariable("PROBE");
    QFile file(output + QStringLiteral(".txt"));
    if (file.open(QIODevice::WriteOnly))
      file.write(
          (algorithms() + menuEntries() + projectEntries() + bars() + mMessages).join(QLatin1Char('\n')).toUtf8());
    file.close();
    window()->resize(1500, 900);
    window()->grab().save(output + QStringLiteral(".png"));
    mIface->actionExit()->trigger();
  }

  static QStringList algorithms() {
    QStringList ids;
    if (const auto *provider = QgsApplication::processingRegistry()->providerById(QStringLiteral("skolmix")))
      for (const QgsProcessingAlgorithm *algorithm : provider->algorithms())
        ids << algorithm->id();
    return ids;
  }

  /// What stands in the menu bar, so that a user can find it.
  QStringList menuEntries() const {
    QStringList entries;
    for (const QAction *menu : window()->menuBar()->actions())
      for (const QAction *submenu : menu->isVisible() ? menu->menu()->actions() : QList<QAction *>())
        if (submenu->menu() && submenu->text().remove(QLatin1Char('&')) == QLatin1String("Skolmix"))
          for (const QAction *entry : submenu->menu()->actions())
            entries << QStringLiteral("menu: ") + entry->text();
    return entries;
  }

  /// What the project that is open consists of.
  static QStringList projectEntries() {
    QStringList entries;
    for (const QgsMapLayer *layer : QgsProject::instance()->mapLayers())
      entries << (isSound(*layer) ? QStringLiteral("layer: ") : QStringLiteral("broken layer: ")) + layer->name();
    for (const QString &theme : QgsProject::instance()->mapThemeCollection()->mapThemes())
      entries << QStringLiteral("theme: ") + theme;
    return entries;
  }

  static bool isSound(const QgsMapLayer &layer) {
    return layer.isValid() && (!layer.isSpatial() || layer.crs().isValid());
  }

  /// What is said above the map.
  QStringList bars() const {
    QStringList texts;
    for (const QgsMessageBarItem *item : mIface->messageBar()->items())
      texts << QStringLiteral("message: ") + item->title() + ' ' + item->text();
    return texts;
  }

  QMainWindow *window() const { return qobject_cast<QMainWindow *>(mIface->mainWindow()); }

  QgisInterface *mIface;
  QStringList mMessages;
};

} // namespace

QGISEXTERN QgisPlugin *classFactory(QgisInterface *iface) { return new DesktopProbe(iface); }
QGISEXTERN const QString *name() { return &text; }
QGISEXTERN const QString *description() { return &text; }
QGISEXTERN const QString *category() { return &text; }
QGISEXTERN const QString *version() { return &text; }
QGISEXTERN int type() { return QgisPlugin::UI; }
