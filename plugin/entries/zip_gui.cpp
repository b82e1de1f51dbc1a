// What plugin/python/__init__.py calls in QGIS Desktop, after the provider has been registered.

#include "plugin/gui/menu.h"

#include <memory>

static std::unique_ptr<skolmix::Menu> menu;

extern "C" Q_DECL_EXPORT void skolmix_init_gui(void *iface, const char *sampleFolder) {
  menu = std::make_unique<skolmix::Menu>(static_cast<QgisInterface *>(iface), QString::fromUtf8(sampleFolder));
}

extern "C" Q_DECL_EXPORT void skolmix_unload_gui() { menu.reset(); }
