#include "plugin/gui/sample_project.h"
#include "processing/algorithms.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <map>
#include <memory>
#include <qgsapplication.h>
#include <qgsarchive.h>
#include <qgslayertree.h>
#include <qgslayoutmanager.h>
#include <qgsmapthemecollection.h>
#include <qgsmessagelog.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
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
  for (const char *theme : {"Result", "School choice", "School choice, admission", "Scenarios", "Scenario changes"})
    EXPECT_TRUE(project.mapThemeCollection()->hasMapTheme(QLatin1String(theme))) << theme;
  EXPECT_EQ(project.layoutManager()->layouts().size(), 3);
}

TEST(Ekhamra, NamesNoFolderOfWhoMadeIt) {
  QgsProjectArchive archive;
  ASSERT_TRUE(archive.unzip(QStringLiteral(SOURCE_FOLDER "/sample_projects/ekhamra.qgz")));
  const QString content = QString::fromUtf8(read(archive.projectFile()));
  ASSERT_TRUE(content.contains(QStringLiteral("./scenario_results.gpkg")));
  EXPECT_EQ(QRegularExpression(QStringLiteral("[\">']/[^\"<]*\\.gpkg")).match(content).captured().toStdString(), "");
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

static QVariantList columnOf(const QgsVectorLayer &rows, const char *field) {
  QVariantList values;
  QgsFeatureIterator features = rows.getFeatures();
  for (QgsFeature row; features.nextFeature(row);)
    values.append(row.attribute(QLatin1String(field)));
  return values;
}

static QStringList differentTexts(const QgsVectorLayer &rows, const char *field) {
  QStringList texts;
  for (const QVariant &value : columnOf(rows, field))
    texts.append(value.toString());
  texts.removeDuplicates();
  texts.sort();
  return texts;
}

/// A table of the project that is not shown in it, or of a copy of it.
static std::unique_ptr<QgsVectorLayer> stored(const QString &geoPackage, const char *table) {
  return std::make_unique<QgsVectorLayer>(geoPackage + QStringLiteral("|layername=") + QLatin1String(table),
                                          QLatin1String(table), QStringLiteral("ogr"));
}

TEST(Ekhamra, ScenariosHoldEveryKindOfChange) {
  const QTemporaryDir folder;
  QgsProject project;
  warningsOnOpening(project, folder.path());
  const auto *changes = project.mapLayer<QgsVectorLayer *>(QStringLiteral("ekhamra_scenario_changes"));
  ASSERT_TRUE(changes);
  EXPECT_EQ(differentTexts(*changes, "kind").join(' ').toStdString(),
            "admission bus_pass change_stages close cohort extend housing merge move open profile quota redraw reserve "
            "share_catchment");
  EXPECT_EQ(differentTexts(*changes, "scenario").size(), 8);
  for (const QVariant &note : columnOf(*changes, "note"))
    EXPECT_FALSE(note.toString().isEmpty());
  const auto *tenures = project.mapLayer<QgsVectorLayer *>(QStringLiteral("ekhamra_scenario_tenures"));
  ASSERT_TRUE(tenures);
  std::map<QString, double> pupils; // counted by education, less those counted by migration background
  QgsFeatureIterator rows = tenures->getFeatures();
  for (QgsFeature row; rows.nextFeature(row);)
    pupils[row.attribute(QStringLiteral("tenure")).toString() + row.attribute(QStringLiteral("stage")).toString()] +=
        (row.attribute(QStringLiteral("pupil_group")).toString().startsWith(QLatin1String("edu_")) ? 1 : -1) *
        row.attribute(QStringLiteral("pupils_per_dwelling")).toDouble();
  EXPECT_EQ(pupils.size(), 6U);
  for (const auto &[tenure, difference] : pupils)
    EXPECT_NEAR(difference, 0, 1e-12) << tenure.toStdString();
}

/// The scenarios scored again: the town in one folder, the scenario file in another, all else from the scenario file.
TEST(Ekhamra, ScenariosGiveTheStoredFiguresAgain) {
  const QTemporaryDir folder, elsewhere;
  copyProject(QStringLiteral(SOURCE_FOLDER "/sample_projects"), folder.path());
  const QString town = folder.filePath(QStringLiteral("ekhamra.gpkg"));
  const QString file = elsewhere.filePath(QStringLiteral("from a colleague.gpkg"));
  ASSERT_TRUE(QFile::copy(folder.filePath(QStringLiteral("scenarios.gpkg")), file));
  const auto at = [](const QString &geoPackage, const char *table) {
    return geoPackage + QStringLiteral("|layername=") + QLatin1String(table);
  };
  const QString written = columnOf(*stored(file, "scenarios"), "parameters").value(0).toString();
  QVariantMap parameters = QJsonDocument::fromJson(written.toUtf8()).object().toVariantMap();
  ASSERT_EQ(parameters.value(QStringLiteral("STAGE_2")).toString(), QStringLiteral("7-9"));
  parameters.insert({{"UNITS", at(town, "grid_f6")},
                     {"UNITS_2", at(town, "grid_79")},
                     {"CATCHMENTS", at(town, "catchments")},
                     {"SCHOOLS", at(town, "schools")},
                     {"CHOICE_PARAMETERS", at(file, "choice_parameters")},
                     {"CHANGES", at(file, "changes")},
                     {"SITES", at(file, "sites")},
                     {"TENURES", at(file, "tenures")},
                     {"SCENARIOS", at(file, "scenarios")},
                     {"OUTPUT", "memory:"},
                     {"OUTPUT_SCORES", "memory:"}});
  QgsProcessingContext context;
  QgsProcessingFeedback feedback(false);
  bool ok = false;
  const std::unique_ptr<QgsProcessingAlgorithm> tool(createScoreScenarios());
  const QVariantMap results = tool->run(parameters, context, &feedback, &ok);
  ASSERT_TRUE(ok) << feedback.textLog().toStdString();
  EXPECT_TRUE(feedback.textLog().contains(QStringLiteral("All scenarios have the same H")))
      << feedback.textLog().toStdString();
  EXPECT_FALSE(feedback.textLog().contains(QStringLiteral("The layers are not those")));
  const auto *scores =
      qobject_cast<QgsVectorLayer *>(context.getMapLayer(results.value(QStringLiteral("OUTPUT_SCORES")).toString()));
  ASSERT_TRUE(scores);
  const auto before = stored(folder.filePath(QStringLiteral("scenario_results.gpkg")), "scores");
  EXPECT_EQ(before->featureCount(), 10) << "eight scenarios, today, and the nearest schools";
  EXPECT_EQ(columnOf(*scores, "scenario"), columnOf(*before, "scenario"));
  for (const char *field : {"theil_h", "theil_h_low", "way_mean_m", "pupils_who_change", "neighbours_apart"}) {
    const QVariantList now = columnOf(*scores, field);
    const QVariantList then = columnOf(*before, field);
    ASSERT_EQ(now.size(), then.size());
    for (int row = 0; row < now.size(); ++row)
      EXPECT_NEAR(now[row].toDouble(), then[row].toDouble(), 1e-9 * (1 + then[row].toDouble())) << field << ' ' << row;
  }
}

} // namespace skolmix
