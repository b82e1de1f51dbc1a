#include "presentation/output.h"

#include <QFileInfo>
#include <qgslayermetadata.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsproviderregistry.h>
#include <qgsvectorlayer.h>

namespace skolmix {
namespace {

void describe(QgsVectorLayer &layer, const Dress &dress, const Provenance &provenance) {
  QgsLayerMetadata metadata = layer.metadata();
  metadata.setTitle(dress.title);
  metadata.setAbstract(dress.abstract);
  metadata.addKeywords(QStringLiteral("Skolmix"), {provenance.tool});
  metadata.addHistoryItem(historyEntry(provenance));
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

bool isGeoPackage(const QString &path) { return path.endsWith(QLatin1String(".gpkg"), Qt::CaseInsensitive); }

QString stemOf(const QString &path) {
  const QFileInfo file(path);
  return file.path() + '/' + file.completeBaseName();
}

void dressFile(const QString &path, const Output &output, const Provenance &provenance,
               QgsProcessingFeedback &feedback) {
  const auto layer = open(path, output.destination, isGeoPackage(path));
  if (!layer->isValid())
    return;
  describe(*layer, output.dress, provenance);
  QString problem;
  if (output.dress.style) {
    output.dress.style(*layer);
    problem = saveStyle(*layer, output.dress.abstract);
  }
  bool saved = true;
  if (isGeoPackage(path))
    layer->saveDefaultMetadata(saved);
  else
    layer->saveNamedMetadata(stemOf(path) + QStringLiteral(".qmd"), saved);
  if (!saved || !problem.isEmpty())
    feedback.pushDebugInfo(QStringLiteral("%1: style or metadata not saved. %2").arg(path, problem));
}

} // namespace

void dress(const Output &output, const Provenance &provenance, QgsProcessingContext &context,
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

QString saveStyle(QgsVectorLayer &layer, const QString &description) {
  const QString path = layer.source().section('|', 0, 0);
  QString problem;
  if (isGeoPackage(path)) {
    layer.saveStyleToDatabase(QStringLiteral("Skolmix"), description, true, QString(), problem);
    return problem;
  }
  bool saved = true;
  const QString message = layer.saveNamedStyle(stemOf(path) + QStringLiteral(".qml"), saved);
  return saved ? QString() : message;
}

} // namespace skolmix
