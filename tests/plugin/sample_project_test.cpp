#include "plugin/gui/sample_project.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

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

} // namespace skolmix
