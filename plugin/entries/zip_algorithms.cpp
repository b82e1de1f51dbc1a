// What plugin/python/__init__.py calls in QGIS Desktop and in qgis_process.

#include "plugin/provider/registration.h"

#include <qgis.h>

/// Returns nullptr, or why the provider cannot be registered.
extern "C" Q_DECL_EXPORT const char *skolmix_register_provider() {
  static QByteArray reason;
  reason = skolmix::registerProvider().toUtf8();
  return reason.isEmpty() ? nullptr : reason.constData();
}

extern "C" Q_DECL_EXPORT void skolmix_unregister_provider() { skolmix::unregisterProvider(); }
