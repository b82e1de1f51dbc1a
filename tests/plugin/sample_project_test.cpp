#include "plugin/gui/sample_project.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <qgsapplication.h>
#include <qgslayertree.h>
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
  for (const char *theme : {"Result", "School choice", "School choice, admission"})
    EXPECT_TRUE(project.mapThemeCollection()->hasMapTheme(QLatin1String(theme))) << theme;
  EXPECT_EQ(project.layoutManager()->layouts().size(), 2);
}

TEST(Ekhamra, ShowsTheSchoolChoiceOnlyWhereItIsAskedFor) {
  const QTemporaryDir folder;
  QgsProject project;
  warningsOnOpening(project, folder.path());
  const QgsLayerTreeGroup *group = project.layerTreeRoot()->findGroup(QStringLiteral("Who would go where"));
  ASSERT_TRUE(group);
  EXPECT_EQ(group->findLayers().size(), 4);
  for (const QgsLayerTreeLayer *node : group->findLayers())
    EXPECT_FALSE(node->isVisible()) << node->name().toStdString();
  EXPECT_EQ(project.mapThemeCollection()->mapThemeVisibleLayers(QStringLiteral("School choice")).size(), 7);
}

static double total(const QgsProject &project, const char *layer, const QString &field) {
  const auto *rows = project.mapLayer<QgsVectorLayer *>(QStringLiteral("ekhamra_") + QLatin1String(layer));
  return rows ? rows->aggregate(Qgis::Aggregate::Sum, field).toDouble() : 0;
}

TEST(Ekhamra, RollsHoldNearlyAllPupilsOfTheirYear) {
  const QTemporaryDir folder;
  QgsProject project;
  warningsOnOpening(project, folder.path());
  for (const auto &[year, grid] : {std::pair("_2025", "grid_f6_2025"), std::pair("_2026", "grid_f6")}) {
    const auto atSchools = [&](const char *group) {
      return total(project, "rolls_f6", QLatin1String(group) + QLatin1String(year));
    };
    for (const char *group : {"pupils", "edu_low", "edu_mid", "edu_high", "mig_swedish", "mig_born_abroad"}) {
      const double residents = total(project, grid, QLatin1String(group));
      EXPECT_LE(atSchools(group), residents) << group << year;
      EXPECT_GT(atSchools(group), 0.95 * residents) << group << year;
    }
    EXPECT_EQ(atSchools("edu_low") + atSchools("edu_mid") + atSchools("edu_high"), atSchools("pupils")) << year;
    EXPECT_EQ(atSchools("mig_swedish") + atSchools("mig_born_here") + atSchools("mig_born_abroad"), atSchools("pupils"))
        << year;
  }
}

} // namespace skolmix
