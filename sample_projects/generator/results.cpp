#include "results.h"

#include "geopackage.h"
#include "processing/algorithms.h"

#include <QFile>
#include <QTemporaryDir>
#include <cstdio>
#include <memory>
#include <qgsabstractdatabaseproviderconnection.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsprovidermetadata.h>
#include <qgsproviderregistry.h>
#include <stdexcept>

namespace skolmix::sample {

namespace {

QString layer(const QString &folder, const char *name) {
  return QStringLiteral("%1/ekhamra.gpkg|layername=%2").arg(folder, QLatin1String(name));
}

QString table(const QString &geoPackage, const char *name) {
  return QStringLiteral("ogr:dbname='%1' table=\"%2\" (geom)").arg(geoPackage, QLatin1String(name));
}

/// What all tools read: the pupils of 2026 and the catchments of stage F-6.
QVariantMap stageF6(const QString &folder) {
  return {{"UNITS", layer(folder, "grid_f6")},
          {"UNIT_FIELD", "cell_id"},
          {"GROUPS", QStringList{"edu_low", "edu_mid", "edu_high"}},
          {"CATCHMENTS", layer(folder, "catchments")},
          {"SCHOOL_FIELD", "school_id"},
          {"STAGE_FIELD", "stage"},
          {"STAGE", "F-6"},
          {"SCHOOL_ID_FIELD", "school_id"},
          {"NAME_FIELD", "name"},
          {"PLACES_FIELD", "places_f6"}};
}

QVariantMap bothDimensions() {
  return {{"GROUPS_2", QStringList{"mig_swedish", "mig_born_here", "mig_born_abroad"}},
          {"DIMENSION_NAMES", "parental education; migration background"}};
}

/// The schools that take part in the school choice, independent ones too.
QVariantMap choosableSchools(const QString &folder) {
  return {{"SCHOOLS", layer(folder, "rolls_f6")}, {"OPERATOR_FIELD", "operator"}};
}

/// Mean ways to school in kilometres, as a travel survey would tell them: those of the invented autumn of 2026.
QVariantList surveyedWays() { return {"edu_low", "1.10", "edu_mid", "1.38", "edu_high", "1.52"}; }

QVariantMap run(QgsProcessingAlgorithm *created, std::initializer_list<QVariantMap> parts,
                QgsProcessingContext &context) {
  const std::unique_ptr<QgsProcessingAlgorithm> algorithm(created);
  QVariantMap parameters;
  for (const QVariantMap &part : parts)
    parameters.insert(part);
  QgsProcessingFeedback feedback(false);
  bool ok = false;
  const QVariantMap results = algorithm->run(parameters, context, &feedback, &ok);
  if (!ok)
    throw std::runtime_error(("Cannot run " + algorithm->name() + ": " + feedback.textLog()).toStdString());
  return results;
}

void print(const QgsVectorLayer &parameters) {
  std::printf("Choice parameters, fitted to the rolls and mean ways of 2026\n");
  QgsFeatureIterator rows = parameters.getFeatures();
  for (QgsFeature row; rows.nextFeature(row);) {
    const auto words = [&](const char *field) { return row.attribute(QLatin1String(field)).toString(); };
    const QString of = (words("group") + QLatin1Char(' ') + words("school_name")).trimmed();
    std::printf("  %-16s %-24s %8.3f +- %.3f\n", qUtf8Printable(words("parameter")), qUtf8Printable(of),
                row.attribute(QStringLiteral("value")).toDouble(),
                row.attribute(QStringLiteral("standard_error")).toDouble());
  }
}

} // namespace

void writeChoiceParameters(const QString &folder) {
  QgsProcessingContext context;
  const QVariantMap results = run(createCalibrateChoice(),
                                  {stageF6(folder),
                                   choosableSchools(folder),
                                   {{"ROLL_FIELDS", QStringList{"edu_low_2026", "edu_mid_2026", "edu_high_2026"}},
                                    {"MEAN_WAYS", surveyedWays()},
                                    {"OUTPUT", "memory:"}}},
                                  context);
  const auto *parameters =
      qobject_cast<QgsVectorLayer *>(context.getMapLayer(results.value(QStringLiteral("OUTPUT")).toString()));
  print(*parameters);
  append(folder + QStringLiteral("/ekhamra.gpkg"),
         tableOf(*parameters, "choice_parameters_f6", "Choice parameters of F-6, fitted to 2026"));
}

void writeResults(const QString &folder) {
  const QString results = folder + QStringLiteral("/results.gpkg");
  QFile::remove(results);
  QgsProcessingContext context;
  run(createScoreBoundaryChange(),
      {stageF6(folder),
       bothDimensions(),
       {{"SCHOOLS", layer(folder, "schools")},
        {"CHANGES", layer(folder, "boundary_proposals")},
        {"TO_SCHOOL_FIELD", "school_id"},
        {"PROPOSAL_FIELD", "proposal"},
        {"OUTPUT", table(results, "schools_before_and_after")},
        {"OUTPUT_UNITS", table(results, "units_that_change_school")},
        {"OUTPUT_SCORES", table(results, "scores")}}},
      context);
}

void writeSchoolChoice(const QString &folder) {
  const QString results = folder + QStringLiteral("/school_choice.gpkg");
  QFile::remove(results);
  struct Model {
    int number; ///< of the parameter MODEL
    const char *mix, *flows;
  };
  for (const Model &model :
       {Model{3, "expected_mix", "flows"}, Model{4, "expected_mix_admission", "flows_admission"}}) {
    QgsProcessingContext context;
    run(createExpectedMix(),
        {stageF6(folder),
         bothDimensions(),
         choosableSchools(folder),
         {{"MODEL", model.number},
          {"CHOICE_PARAMETERS", layer(folder, "choice_parameters_f6")},
          {"LEAST_FLOW", 1},
          {"OUTPUT", table(results, model.mix)},
          {"OUTPUT_FLOWS", table(results, model.flows)}}},
        context);
  }
}

namespace {

constexpr int ScenarioDraws = 30;

QVariantMap bothStages(const QString &folder) {
  return {{"SCHOOLS", layer(folder, "schools")},
          {"OPERATOR_FIELD", "operator"},
          {"SCHOOL_STAGE_FIELD", "stages"},
          {"UNITS_2", layer(folder, "grid_79")},
          {"STAGE_2", "7-9"},
          {"PLACES_FIELD_2", "places_79"}};
}

/// Who wrote them and when would not be the same each time.
Table withoutWriter(Table scenarios) {
  for (auto &[geometry, row] : scenarios.rows)
    for (int field = 0; field < row.size(); ++field) {
      const QString name = scenarios.fields[field].name();
      if (name == QLatin1String("author"))
        row[field] = QStringLiteral("Skolmix sample generator");
      if (name == QLatin1String("written"))
        row[field] = QStringLiteral("2026-01-01T00:00:00Z");
      if (name == QLatin1String("tool"))
        row[field] = QStringLiteral("skolmix:scorescenarios");
    }
  return scenarios;
}

/// QGIS does not read the styles that it writes for other programs.
void shrink(const QString &geoPackage) {
  QgsProviderMetadata *ogr = QgsProviderRegistry::instance()->providerMetadata(QStringLiteral("ogr"));
  const std::unique_ptr<QgsAbstractProviderConnection> connection(ogr->createConnection(geoPackage, {}));
  auto &database = dynamic_cast<QgsAbstractDatabaseProviderConnection &>(*connection);
  database.executeSql(QStringLiteral("UPDATE layer_styles SET styleSLD = ''"));
  database.vacuum({}, {});
}

} // namespace

void writeScenarioResults(const QString &folder) {
  const QString results = folder + QStringLiteral("/scenario_results.gpkg");
  const QString scenarios = folder + QStringLiteral("/scenarios.gpkg");
  const auto stored = [&](const char *name) {
    return QStringLiteral("%1|layername=%2").arg(scenarios, QLatin1String(name));
  };
  QFile::remove(results);
  const QTemporaryDir scratch;
  const QString file = scratch.filePath(QStringLiteral("scenarios.gpkg"));
  QgsProcessingContext context;
  run(createScoreScenarios(),
      {stageF6(folder),
       bothDimensions(),
       bothStages(folder),
       {{"CHANGES", stored("changes")},
        {"SITES", stored("sites")},
        {"TENURES", stored("tenures")},
        {"MODEL", 4},
        {"CHOICE_PARAMETERS", stored("choice_parameters")},
        {"DRAWS", ScenarioDraws},
        {"SEED", 1},
        {"OUTPUT_SCORES", table(results, "scores")},
        {"OUTPUT_STAGES", table(results, "stages")},
        {"OUTPUT_PAIRS", table(results, "pairs")},
        {"OUTPUT", table(results, "schools")},
        {"OUTPUT_UNITS", table(results, "units")},
        {"OUTPUT_CATCHMENTS", table(results, "catchments")},
        {"SCENARIO_FILE", file}}},
      context);
  const QgsVectorLayer scored(file + QStringLiteral("|layername=scenarios"), QString(), QStringLiteral("ogr"));
  append(scenarios, withoutWriter(tableOf(scored, "scenarios", "Scenarios as they were scored")));
  shrink(results);
}

} // namespace skolmix::sample
