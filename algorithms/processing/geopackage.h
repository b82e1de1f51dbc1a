#pragma once

#include <QTemporaryDir>
#include <qgsfeature.h>
#include <qgsfields.h>

class QgsCoordinateReferenceSystem;

namespace skolmix {

/// A GeoPackage that grows table by table in a folder of its own and is put in its place when it is finished: it is
/// there whole or not at all, and holds nothing but what was added. Throws where it cannot be written.
class GeoPackage {
public:
  explicit GeoPackage(const QString &path) : mPath(path), mDraft(mFolder.filePath(QStringLiteral("draft.gpkg"))) {}

  void add(const QString &table, const QgsFields &fields, Qgis::WkbType type, const QgsCoordinateReferenceSystem &crs,
           const QgsFeatureList &rows);
  /// The file while it grows, to style its tables.
  const QString &draft() const { return mDraft; }
  /// Puts the file in its place, without free pages or a journal.
  void finish();

private:
  QString mPath;
  QTemporaryDir mFolder;
  QString mDraft;
};

} // namespace skolmix
