#pragma once

#include <qgsprocessingprovider.h>

#include <QCoreApplication>

namespace skolmix {

/// Puts the Skolmix algorithms into the Processing toolbox and qgis_process.
class SkolmixProvider final : public QgsProcessingProvider {
  Q_DECLARE_TR_FUNCTIONS(SkolmixProvider)

public:
  static constexpr auto Id = "skolmix";

  QString id() const override { return QLatin1String(Id); }
  QString name() const override { return QStringLiteral("Skolmix"); }
  QString longName() const override { return tr("Skolmix (pupil mix of schools)"); }
  QString versionInfo() const override { return QStringLiteral(SKOLMIX_VERSION); }
  QString svgIconPath() const override { return QStringLiteral(":/skolmix/skolmix.svg"); }
  QIcon icon() const override;

protected:
  void loadAlgorithms() override;
};

} // namespace skolmix
