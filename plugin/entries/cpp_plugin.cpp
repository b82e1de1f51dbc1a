// The C++ plugin: for QGIS Desktop without Python, and for developers.

#include "plugin/gui/menu.h"
#include "plugin/gui/sample_project.h"
#include "plugin/provider/registration.h"

#include <qgis.h>
#include <qgisplugin.h>

#include <memory>

namespace {

const QString pluginName = QStringLiteral("Skolmix");
const QString pluginDescription = QStringLiteral(SKOLMIX_DESCRIPTION);
const QString pluginCategory = QStringLiteral("Analysis");
const QString pluginVersion = QStringLiteral(SKOLMIX_VERSION);
const QString pluginIcon = QStringLiteral(":/skolmix/skolmix.svg");

class CppPlugin final : public QgisPlugin {
public:
  explicit CppPlugin(QgisInterface *iface)
      : QgisPlugin(pluginName, pluginDescription, pluginCategory, pluginVersion, QgisPlugin::UI), mIface(iface) {}

  void initGui() override {
    skolmix::registerProvider();
    mMenu = std::make_unique<skolmix::Menu>(mIface, skolmix::installedSampleFolder());
  }

  void unload() override {
    mMenu.reset();
    skolmix::unregisterProvider();
  }

private:
  QgisInterface *mIface;
  std::unique_ptr<skolmix::Menu> mMenu;
};

} // namespace

QGISEXTERN QgisPlugin *classFactory(QgisInterface *iface) { return new CppPlugin(iface); }
QGISEXTERN const QString *name() { return &pluginName; }
QGISEXTERN const QString *description() { return &pluginDescription; }
QGISEXTERN const QString *category() { return &pluginCategory; }
QGISEXTERN const QString *version() { return &pluginVersion; }
QGISEXTERN const QString *icon() { return &pluginIcon; }

/// QGIS passes over a plugin of a type it does not know. Refusing in classFactory() would open a box for programmers.
QGISEXTERN int type() { return skolmix::fitsThisQgis() ? QgisPlugin::UI : 0; }
