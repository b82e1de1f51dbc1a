#include "presentation/output.h"

#include <QFileInfo>
#include <qgslayermetadata.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsproviderregistry.h>
#include <qgsvectorlayer.h>

namespace skolmix {
namespace {

void describe(QgsVectorLayer &layer, const Dress &dress, const QString &provenance) {
  QgsLayerMetadata metadata = layer.metadata();
  metadata.setTitle(dress.title);
  metadata.setAbstract(dress.abstract);
  metadata.addHistoryItem(provenance);
  layer.setMetadata(metadata);
}

/// Opens the file so that a GeoPackage knows which of its layers is meant.
std::unique_ptr<QgsVectorLayer> open(const QString &path, const QString &destination, bool isGeoPackage) {
  const bool namesLayer = destination.contains(QLatin1String("|layername="));
  const QString source = isGeoPackage && !namesLayer
                             ? QStringLiteral("%1|layername=%2").arg(path, QFileInfo(path).completeBaseName())
                             : destination;
  auto layer = std::make_unique<QgsVectorLayer>(source, QStringLiteral("output"), QStringLiteral("ogr"));
  if (!layer->isValid())
    layer = std::make_unique<QgsVectorLayer>(destination, QStringLiteral("output"), QStringLiteral("ogr"));
  return layer;
}

void dressFile(const QString &path, const Output &output, const QString &provenance, QgsProcessingFeedback &feedback) {
  const bool isGeoPackage = path.endsWith(QLatin1String(".gpkg"), Qt::CaseInsensitive);
  const auto layer = open(path, output.destination, isGeoPackage);
  if (!layer->isValid())
    return;
  describe(*layer, output.dress, provenance);
  if (output.dress.style)
    output.dress.style(*layer);
  QString problem;
  bool saved = true;
  if (isGeoPackage) {
    if (output.dress.style)
      layer->saveStyleToDatabase(QStringLiteral("Skolmix"), output.dress.abstract, true, QString(), problem);
    layer->saveDefaultMetadata(saved);
  } else {
    const QFileInfo file(path);
    const QString stem = file.path() + '/' + file.completeBaseName();
    if (output.dress.style)
      layer->saveNamedStyle(stem + QStringLiteral(".qml"), saved);
    layer->saveNamedMetadata(stem + QStringLiteral(".qmd"), saved);
  }
  if (!saved || !problem.isEmpty())
    feedback.pushDebugInfo(QStringLiteral("%1: style or metadata not saved. %2").arg(path, problem));
}

} // namespace

void dress(const Output &output, const QString &provenance, QgsProcessingContext &context,
           QgsProcessingFeedback &feedback) {
  if (auto *layer = qobject_cast<QgsVectorLayer *>(context.getMapLayer(output.destination))) {
    describe(*layer, output.dress, provenance);
    if (output.dress.style)
      output.dress.style(*layer);
    return;
  }
  const QString path = output.destination.section('|', 0, 0);
  if (QFileInfo(path).isFile())
    dressFile(path, output, provenance, feedback);
}

} // namespace skolmix
