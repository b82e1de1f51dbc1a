#include "plugin/gui/sample_project.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <qgsapplication.h>
#include <qgslayoutmanager.h>
#include <qgsmapthemecollection.h>
#include <qgsmessagelog.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

namespace skolmix {

static void write(const QString &path, const QByteArray &content) {
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write(content);
}

static QByteArray read(const QString &path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TEST(CopyProject, CopiesAllFilesAndNamesTheProject) {
  const QTemporaryDir from, to;
  write(from.filePath(QStringLiteral("town.qgz")), "project");
  write(from.filePath(QStringLiteral("town.gpkg")), "data");
  const QString target = to.filePath(QStringLiteral("new/folder"));
  EXPECT_EQ(copyProject(from.path(), target), target + QStringLiteral("/town.qgz"));
  EXPECT_EQ(read(target + QStringLiteral("/town.gpkg")), "data");
}

TEST(CopyProject, LeavesTheUsersOwnChanges) {
  const QTemporaryDir from, to;
  write(from.filePath(QStringLiteral("town.qgz")), "project");
  write(to.filePath(QStringLiteral("town.qgz")), "changed by the user");
  EXPECT_EQ(copyProject(from.path(), to.path()), to.filePath(QStringLiteral("town.qgz")));
  EXPECT_EQ(read(to.filePath(QStringLiteral("town.qgz"))), "changed by the user");
}

TEST(CopyProject, ReturnsNothingWhenItCannotCopy) {
  const QTemporaryDir from;
  write(from.filePath(QStringLiteral("town.qgz")), "project");
  EXPECT_TRUE(copyProject(from.path(), from.filePath(QStringLiteral("town.qgz/below"))).isEmpty());
  EXPECT_TRUE(copyProject(QStringLiteral("/nowhere"), from.path()).isEmpty());
}

/// All that QGIS has to say while the sample project is opened in another folder.
static QStringList warningsOnOpening(QgsProject &project, const QString &folder) {
  QStringList warnings;
  const auto connection =
      QObject::connect(QgsApplication::messageLog(),
                       static_cast<void (QgsMessageLog::*)(const QString &, const QString &, Qgis::MessageLevel)>(
                           &QgsMessageLog::messageReceived),
                       [&](const QString &message, const QString &, Qgis::MessageLevel level) {
                         if (level != Qgis::MessageLevel::Info && level != Qgis::MessageLevel::Success)
                           warnings.append(message);
                       });
  copyProject(QStringLiteral(SOURCE_FOLDER "/sample_projects"), folder);
  EXPECT_TRUE(project.read(folder + QStringLiteral("/ekhamra.qgz"))) << project.error().toStdString();
  QObject::disconnect(connection);
  return warnings;
}

TEST(Ekhamra, OpensInAnyFolderWithoutAWarning) {
  const QTemporaryDir folder;
  QgsProject project;
  EXPECT_EQ(warningsOnOpening(project, folder.path()).join('\n').toStdString(), "");
  EXPECT_GE(project.mapLayers().size(), 10);
  for (const QgsMapLayer *layer : project.mapLayers()) {
    EXPECT_TRUE(layer->isValid()) << layer->name().toStdString();
    EXPECT_TRUE(layer->source().startsWith(folder.path())) << layer->source().toStdString();
  }
  EXPECT_TRUE(project.mapThemeCollection()->hasMapTheme(QStringLiteral("Result")));
  EXPECT_EQ(project.layoutManager()->layouts().size(), 2);
}

} // namespace skolmix
