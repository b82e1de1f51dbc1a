#include "plugin/gui/sample_project.h"

#include <qgsapplication.h>
#include <qgssettings.h>

#include <QDir>

namespace skolmix {

QString installedSampleFolder() {
  QStringList folders = QgsSettings().value(QStringLiteral("plugins/searchPathsForPlugins")).toStringList();
  folders << QgsApplication::pluginPath();
  for (const QString &folder : std::as_const(folders)) {
    if (const QDir sample(folder + QStringLiteral("/skolmix_sample")); sample.exists())
      return sample.path();
  }
  return {};
}

QString copyProject(const QString &fromFolder, const QString &toFolder) {
  const QDir from(fromFolder);
  const QDir to(toFolder);
  if (!to.mkpath(QStringLiteral(".")))
    return {};
  for (const QString &file : from.entryList(QDir::Files)) {
    if (!to.exists(file) && !QFile::copy(from.filePath(file), to.filePath(file)))
      return {};
  }
  const QStringList projects = from.entryList({QStringLiteral("*.qgz")}, QDir::Files);
  return projects.isEmpty() ? QString() : to.filePath(projects.first());
}

} // namespace skolmix
