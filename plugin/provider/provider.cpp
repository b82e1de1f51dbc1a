#include "plugin/provider/provider.h"

#include "algorithms/processing/algorithms.h"

#include <QIcon>

namespace skolmix {

QIcon SkolmixProvider::icon() const { return QIcon(svgIconPath()); }

void SkolmixProvider::loadAlgorithms() {
  for (QgsProcessingAlgorithm *algorithm : createAlgorithms())
    addAlgorithm(algorithm);
}

} // namespace skolmix
