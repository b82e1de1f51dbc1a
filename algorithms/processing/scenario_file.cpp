#include "processing/scenario_file.h"

#include "presentation/text.h"
#include "processing/attributes.h"
#include "processing/geopackage.h"
#include "processing/parameters.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>
#include <qgsapplication.h>

namespace skolmix {
namespace {

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

QString joined(const std::vector<std::string> &texts) {
  QStringList result;
  for (const std::string &one : texts)
    result.append(text(one));
  return result.join(QStringLiteral(", "));
}

QVariant textOrNull(const QString &value) { return value.isEmpty() ? QVariant() : QVariant(value); }

/// The layers that are the scenarios themselves.
QStringList ownLayers() { return {parameter::changes, parameter::sites, parameter::tenures, parameter::scenarios}; }

QgsFeature rowOf(const QgsFields &fields, const QVector<QVariant> &values, const QgsGeometry &geometry = {}) {
  QgsFeature row(fields);
  row.setAttributes(QgsAttributes(values));
  row.setGeometry(geometry);
  return row;
}

/// The layers that a run read, by parameter, but for the scenarios themselves.
QJsonObject layersOf(const Run &run) {
  QJsonObject result;
  for (const InputLayer &input : run.inputs())
    if (!ownLayers().contains(input.parameter))
      result[input.parameter] = QJsonObject{{QStringLiteral("layer"), input.name},
                                            {QStringLiteral("features"), static_cast<qint64>(input.features)},
                                            {QStringLiteral("sha256"), input.sha256}};
  return result;
}

/// Parameters that are values: layers are told by their fingerprints, and outputs do not matter.
QString parametersText(const Run &run) {
  QVariantMap values;
  for (const QgsProcessingParameterDefinition *definition : run.algorithm().parameterDefinitions()) {
    const bool isLayer = definition->type() == QgsProcessingParameterFeatureSource::typeName();
    if (!isLayer && !definition->isDestination() && run.parameters().contains(definition->name()))
      values.insert(definition->name(), run.parameters().value(definition->name()));
  }
  return QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(values)).toJson(QJsonDocument::Compact));
}

void addScenarios(GeoPackage &package, Run &run, const std::vector<ScoredScenario> &scored) {
  QgsFields fields;
  appendFields(fields, {scenario::name, "author", "written", "tool", "version", "parameters", "layers"},
               QMetaType::Type::QString);
  appendFields(fields, {"theil_h", "pupils_who_change"});
  const QString layers = QString::fromUtf8(QJsonDocument(layersOf(run)).toJson(QJsonDocument::Compact));
  const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
  QgsFeatureList rows;
  for (const ScoredScenario &scenario : scored)
    rows.append(rowOf(fields, {text(scenario.name), textOrNull(QgsApplication::userFullName()), now,
                               toolId(run.algorithm().name()), QStringLiteral(SKOLMIX_VERSION), parametersText(run),
                               layers, valueOrNull(figure(scenario.figures, Criterion::TheilH).value),
                               valueOrNull(figure(scenario.figures, Criterion::PupilsWhoChange).value)}));
  package.add(QStringLiteral("scenarios"), fields, Qgis::WkbType::NoGeometry, {}, rows);
}

void addChanges(GeoPackage &package, const StoredScenarios &stored) {
  QgsFields fields;
  appendFields(fields, {scenario::name}, QMetaType::Type::QString);
  appendFields(fields, {scenario::step}, QMetaType::Type::Int);
  appendFields(fields,
               {scenario::kind, scenario::school, scenario::others, scenario::stages, scenario::group, scenario::rule},
               QMetaType::Type::QString);
  appendFields(fields, {scenario::value, scenario::cost, scenario::yearlyCost});
  appendFields(fields, {scenario::note}, QMetaType::Type::QString);
  QgsFeatureList rows;
  for (const StoredScenario &own : stored.scenarios)
    for (std::size_t step = 0; step < own.rows.size(); ++step) {
      const auto &[change, tenure, note, ground] = own.rows[step];
      QStringList rule;
      for (const Priority priority : change.rule)
        rule.append(nameOf(priority));
      rows.append(rowOf(
          fields,
          {text(own.scenario.name), static_cast<int>(step) + 1, nameOf(change.kind), textOrNull(text(change.school)),
           textOrNull(joined(change.others)), textOrNull(joined(change.stages)), textOrNull(text(change.group)),
           textOrNull(tenure.isEmpty() ? rule.join(QStringLiteral(", ")) : tenure),
           change.value ? QVariant(*change.value) : QVariant(), change.cost, change.yearlyCost, textOrNull(note)},
          ground));
    }
  package.add(QStringLiteral("changes"), fields, Qgis::WkbType::Unknown, stored.crs, rows);
}

void addSites(GeoPackage &package, const StoredScenarios &stored) {
  QgsFields fields;
  appendFields(fields, {scenario::site, "name"}, QMetaType::Type::QString);
  appendFields(fields, {scenario::places});
  QgsFeatureList rows;
  for (const auto &[site, place] : stored.sites)
    rows.append(
        rowOf(fields, {text(site.id), text(site.name), site.places ? QVariant(*site.places) : QVariant()}, place));
  package.add(QStringLiteral("sites"), fields, Qgis::WkbType::Point, stored.crsOfSites, rows);
}

/// The table of tenures as it is.
void addTenures(GeoPackage &package, const Run &run) {
  if (!run.has(parameter::tenures))
    return;
  const Source source = run.source(parameter::tenures);
  QgsFields fields;
  QgsAttributeList numbers;
  for (int field = 0; field < source.features->fields().count(); ++field)
    if (source.features->fields().at(field).name() != QLatin1String("fid")) {
      fields.append(source.features->fields().at(field));
      numbers.append(field);
    }
  QgsFeatureList rows;
  run.forEachFeature(source, numbers, run.progress(96, 97), [&](const QgsFeature &row) {
    QVector<QVariant> values;
    for (const int field : numbers)
      values.append(row.attribute(field));
    rows.append(rowOf(fields, values));
  });
  package.add(QStringLiteral("tenures"), fields, Qgis::WkbType::NoGeometry, {}, rows);
}

/// Figures that were passed on are rounded.
double toleranceOf(double theilH) {
  constexpr double step = 1e-4;
  return std::abs(theilH - std::round(theilH / step) * step) < 1e-12 ? step / 2 : 1e-12;
}

} // namespace

void writeScenarioFile(Run &run, const StoredScenarios &stored, const std::vector<ScoredScenario> &scored) {
  const QString path = run.file(parameter::scenarioFile);
  if (path.isEmpty())
    return;
  GeoPackage package(path);
  addScenarios(package, run, scored);
  addChanges(package, stored);
  addSites(package, stored);
  addTenures(package, run);
  package.finish();
  run.result(parameter::scenarioFile, path);
}

/// Layers of a package in which small numbers are hidden are told by their features alone.
bool areDifferent(const QJsonObject &then, const QJsonObject &now) {
  const QString fingerprint = QStringLiteral("sha256");
  const QString features = QStringLiteral("features");
  return then.contains(features) && !then.contains(fingerprint) ? then[features] != now[features]
                                                                : then[fingerprint] != now[fingerprint];
}

void tellWhetherSame(Run &run, const std::vector<ScoredScenario> &scored) {
  if (!run.has(parameter::scenarios))
    return;
  const Source source = run.source(parameter::scenarios);
  const QgsFields &fields = source.features->fields();
  const QJsonObject now = layersOf(run);
  QStringList otherLayers;
  QStringList otherFigures;
  run.forEachFeature(source, fields.allAttributesList(), run.progress(95, 96), [&](const QgsFeature &row) {
    const QString name = idText(row.attribute(source.field(scenario::name)));
    const QJsonObject then =
        QJsonDocument::fromJson(row.attribute(source.field(QStringLiteral("layers"))).toString().toUtf8()).object();
    for (const QString &layer : then.keys() + now.keys())
      if (areDifferent(then[layer].toObject(), now[layer].toObject()) && !otherLayers.contains(layer))
        otherLayers.append(layer);
    const auto found = std::ranges::find(scored, name.toStdString(), &ScoredScenario::name);
    const auto was = numberOrNone(row.attribute(source.numberField(QStringLiteral("theil_h"))));
    if (found != scored.end() && was &&
        std::abs(*was - figure(found->figures, Criterion::TheilH).value) > toleranceOf(*was))
      otherFigures.append(name);
  });
  if (!otherLayers.isEmpty())
    run.warn(Text::tr("The layers are not those that the scenarios were scored with: %1 differ. Figures cannot be "
                      "expected to be the same.")
                 .arg(otherLayers.join(QStringLiteral(", "))));
  if (otherFigures.isEmpty())
    run.inform(Text::tr("All scenarios have the same H as when they were scored before."));
  else
    run.warn(Text::tr("These scenarios have another H than when they were scored before: %1.")
                 .arg(otherFigures.join(QStringLiteral(", "))));
}

} // namespace skolmix
