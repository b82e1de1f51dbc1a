#include "presentation/pdf.h"

#include "presentation/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <filesystem>
#include <qgsexception.h>
#include <qgslayoutatlas.h>
#include <qgslayoutexporter.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>

namespace skolmix {
namespace {

[[noreturn]] void refuse(const QString &path, const QString &reason) {
  throw QgsProcessingException(
      Text::tr("The PDF file %1 could not be written: %2").arg(QDir::toNativeSeparators(path), reason));
}

/// QGIS gives a PDF file the title and date of the project.
class TitleOf {
public:
  explicit TitleOf(const QgsPrintLayout &layout)
      : _project(*layout.project()), _before(_project.metadata()), _wasDirty(_project.isDirty()) {
    QgsProjectMetadata own = _before;
    own.setTitle(layout.name());
    own.setCreationDateTime(QDateTime::currentDateTimeUtc());
    _project.setMetadata(own);
  }
  ~TitleOf() {
    _project.setMetadata(_before);
    _project.setDirty(_wasDirty);
  }
  TitleOf(const TitleOf &) = delete;
  TitleOf &operator=(const TitleOf &) = delete;

private:
  QgsProject &_project;
  QgsProjectMetadata _before;
  bool _wasDirty;
};

QgsLayoutExporter::PdfExportSettings settings() {
  QgsLayoutExporter::PdfExportSettings settings;
  settings.dpi = 200;
  settings.appendGeoreference = false;
  settings.forceVectorOutput = true;
  settings.textRenderFormat = Qgis::TextRenderFormat::AlwaysText;
  return settings;
}

QString reasonOf(QgsLayoutExporter::ExportResult result, const QString &error) {
  switch (result) {
  case QgsLayoutExporter::MemoryError:
    return Text::tr("there is not enough memory.");
  case QgsLayoutExporter::FileError:
    return Text::tr("the folder cannot be written to, or the disk is full.");
  default:
    return error.isEmpty() ? Text::tr("QGIS could not draw the layout.") : error;
  }
}

void write(QgsPrintLayout &layout, const QString &file, const QString &path) {
  QString error;
  QgsLayoutExporter exporter(&layout);
  const QgsLayoutExporter::ExportResult result =
      layout.atlas()->enabled() ? QgsLayoutExporter::exportToPdf(layout.atlas(), file, settings(), error)
                                : exporter.exportToPdf(file, settings());
  if (result != QgsLayoutExporter::Success)
    refuse(path, reasonOf(result, error));
}

std::filesystem::path native(const QString &path) { return path.toStdU16String(); }

} // namespace

void exportPdf(QgsPrintLayout &layout, const QString &path) {
  const QFileInfo target(path);
  if (!target.absoluteDir().exists())
    refuse(path, Text::tr("there is no such folder."));
  if (target.isDir())
    refuse(path, Text::tr("it is a folder."));
  QTemporaryFile beside(target.absoluteDir().filePath(QStringLiteral("XXXXXX.part.pdf")));
  if (!beside.open()) // it is removed at the end, whatever happens
    refuse(path, Text::tr("the folder cannot be written to."));
  beside.close();
  {
    const TitleOf title(layout);
    write(layout, beside.fileName(), path);
  }
  QFile::setPermissions(beside.fileName(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
  std::error_code failure;
  std::filesystem::rename(native(beside.fileName()), native(path), failure);
  if (failure)
    refuse(path, Text::tr("another program may have it open."));
}

} // namespace skolmix
