#include "processing/geopackage.h"

#include "presentation/text.h"

#include <QFile>
#include <qgscoordinatereferencesystem.h>
#include <qgsexception.h>
#include <qgssqliteutils.h>
#include <qgsvectorlayerexporter.h>
#include <sqlite3.h>

namespace skolmix {
namespace {

[[noreturn]] void fail(const QString &path, const QString &reason) {
  throw QgsProcessingException(Text::tr("Cannot write %1: %2").arg(path, reason));
}

/// Styles and metadata are written by updates: the pages they leave are taken out, and all is in the one file.
void tidy(const QString &path) {
  sqlite3_database_unique_ptr database;
  QString problem;
  if (database.open_v2(path, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK ||
      database.exec(QStringLiteral("PRAGMA journal_mode = DELETE; VACUUM;"), problem) != SQLITE_OK)
    fail(path, problem.isEmpty() ? database.errorMessage() : problem);
}

} // namespace

void GeoPackage::add(const QString &table, const QgsFields &fields, Qgis::WkbType type,
                     const QgsCoordinateReferenceSystem &crs, const QgsFeatureList &rows) {
  const bool isFirst = !QFile::exists(mDraft);
  QgsVectorLayerExporter writer(mDraft, QStringLiteral("ogr"), fields, type, crs, isFirst,
                                {{QStringLiteral("driverName"), QStringLiteral("GPKG")},
                                 {QStringLiteral("layerName"), table},
                                 {QStringLiteral("update"), !isFirst}});
  if (writer.errorCode() != Qgis::VectorExportResult::Success)
    fail(mPath, writer.errorMessage());
  for (const QgsFeature &row : rows) {
    QgsFeature copy(row);
    if (!writer.addFeature(copy, QgsFeatureSink::FastInsert))
      fail(mPath, writer.errorMessage());
  }
  if (!writer.flushBuffer())
    fail(mPath, writer.errorMessage());
}

void GeoPackage::finish() {
  tidy(mDraft);
  QFile::remove(mPath);
  if (!QFile::copy(mDraft, mPath))
    fail(mPath, QString());
}

} // namespace skolmix
