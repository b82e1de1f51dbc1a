// A module for QGIS's own plugin folder: gives qgis_process the algorithms where there is no Python.
// QGIS loads it as a data provider; it provides no data.

#include "plugin/provider/registration.h"

#include <qgis.h>
#include <qgsprovidermetadata.h>

namespace {

class ProviderModule final : public QgsProviderMetadata {
public:
  ProviderModule() : QgsProviderMetadata(QStringLiteral("skolmix"), QStringLiteral("Skolmix")) {}

  // QgsProviderRegistry is being built when it calls this: asking for it here would lock for ever.
  void initProvider() override { skolmix::registerProvider(); }
};

} // namespace

QGISEXTERN QgsProviderMetadata *providerMetadataFactory() {
  return skolmix::fitsThisQgis() ? new ProviderModule() : nullptr;
}
