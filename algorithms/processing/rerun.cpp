#include "presentation/text.h"
#include "processing/algorithm.h"
#include "processing/algorithms.h"
#include "processing/fingerprint.h"
#include "processing/input_search.h"
#include "processing/layer_differences.h"
#include "processing/parameters.h"

#include <qgsapplication.h>
#include <qgsexception.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingregistry.h>
#include <qgsvectorlayer.h>

namespace skolmix {
namespace {

using Tool = std::unique_ptr<QgsProcessingAlgorithm>;

Tool toolOf(const Provenance &provenance) {
  Tool tool(QgsApplication::processingRegistry()->createAlgorithmById(provenance.tool));
  const auto *output = tool ? tool->parameterDefinition(provenance.output) : nullptr;
  if (!output || !output->isDestination())
    throw QgsProcessingException(
        Text::tr("Skolmix %1 has no tool “%2” with an output “%3”; Skolmix %4 made the layer.")
            .arg(QStringLiteral(SKOLMIX_VERSION), provenance.tool, provenance.output, provenance.version));
  return tool;
}

QString described(const InputLayer &input, const QVariant &recorded) {
  const QString date = input.date.isEmpty() ? Text::tr("date unknown") : input.date;
  const QString features = QString::number(input.features);
  return recorded.toMap().value(QStringLiteral("selectedFeaturesOnly")).toBool()
             ? Text::tr("“%1” (%2 selected features, %3)").arg(input.name, features, date)
             : Text::tr("“%1” (%2 features, %3)").arg(input.name, features, date);
}

/// The layers of the inputs by parameter; throws where some are missing.
std::map<QString, QVariantList> layersNow(const Provenance &provenance, InputSearch &search, const QString &result) {
  std::map<QString, QVariantList> layers;
  QStringList missing;
  for (const InputLayer &input : provenance.inputs) {
    const QVariant recorded = provenance.parameters.value(input.parameter);
    if (QgsVectorLayer *layer = search.find(input, recorded))
      layers[input.parameter].append(QVariant::fromValue(layer));
    else
      missing.append(described(input, recorded));
  }
  if (!missing.isEmpty())
    throw QgsProcessingException(Text::tr("Layers that “%1” was made of are not here: %2. Add them to the project, put "
                                          "them as GeoPackages into the folder of the result, or give them as layers "
                                          "it could be made of.")
                                     .arg(result, missing.join(QStringLiteral(", "))));
  return layers;
}

/// What the layer's history says is data, not a command: it neither opens a layer that is not found nor writes a file.
QVariantMap parametersNow(const QgsProcessingAlgorithm &tool, const Provenance &provenance,
                          const std::map<QString, QVariantList> &layers) {
  QVariantMap parameters;
  for (const QgsProcessingParameterDefinition *definition : tool.parameterDefinitions()) {
    const QString name = definition->name();
    if (definition->isDestination())
      continue;
    if (!takesLayers(*definition)) {
      if (provenance.parameters.contains(name))
        parameters[name] = provenance.parameters.value(name);
    } else if (const auto found = layers.find(name); found != layers.end()) {
      const bool takesSeveral = definition->type() == QgsProcessingParameterMultipleLayers::typeName();
      parameters[name] = takesSeveral ? QVariant(found->second) : found->second.front();
    }
  }
  parameters[provenance.output] = QgsProcessing::TEMPORARY_OUTPUT;
  return parameters;
}

/// Texts in the layer are in the language it was made in.
std::unique_ptr<InLanguage> languageOf(const Provenance &provenance) {
  if (provenance.language.isEmpty() || provenance.language == languageOfQgis())
    return nullptr;
  return std::make_unique<InLanguage>(provenance.language);
}

HeldLayer madeAgain(const Run &run, const QgsProcessingAlgorithm &tool, const Provenance &provenance,
                    const QVariantMap &parameters) {
  run.inform(Text::tr("Running “%1” again …").arg(tool.displayName()));
  const auto language = languageOf(provenance);
  bool isDone = false;
  const QVariantMap results = tool.run(parameters, run.context(), &run.feedback(), &isDone, {}, false);
  run.checkCancelled();
  const auto *layer = qobject_cast<QgsVectorLayer *>(
      QgsProcessingUtils::mapLayerFromString(results.value(provenance.output).toString(), run.context()));
  if (!isDone || !layer)
    throw QgsProcessingException(Text::tr("The tool did not come to a result."));
  return held(run, *layer, run.progress(95, 98));
}

/// Fields that name units and schools: they may be numbers.
QStringList idFields(const Provenance &provenance) {
  QStringList fields;
  for (const QString &name : {parameter::unitField, parameter::schoolIdField, parameter::nameField})
    fields.append(provenance.parameters.value(name).toString());
  return fields;
}

/// How many of a list, and the first.
QString counted(const QStringList &rows) {
  constexpr int most = 3;
  const QString first = rows.mid(0, most).join(QStringLiteral("; "));
  return QStringLiteral("%1 (%2%3)")
      .arg(QString::number(rows.size()), first, rows.size() > most ? QStringLiteral("; …") : QString());
}

void tellDifferences(Run &run, const LayerDifferences &found) {
  if (found.fields.empty())
    run.warn(Text::tr("The rows are not the same, but their figures are."));
  else
    run.warn(Text::tr("The figures are not the same: %1 of %2 values differ.")
                 .arg(QString::number(found.valuesDifferent), QString::number(found.valuesCompared)));
  for (const FieldDifference &field : found.fields)
    run.inform(QStringLiteral("– ") +
               Text::tr("%1, in %2 rows, most in %3").arg(field.field, QString::number(field.rows), field.example));
  if (!found.rowsGone.isEmpty())
    run.inform(QStringLiteral("– ") + Text::tr("Rows that are not there now: %1").arg(counted(found.rowsGone)));
  if (!found.rowsNew.isEmpty())
    run.inform(QStringLiteral("– ") + Text::tr("Rows that were not there then: %1").arg(counted(found.rowsNew)));
}

void tell(Run &run, const LayerDifferences &found, bool isSame, bool isRounded) {
  if (isSame)
    run.inform(Text::tr("The figures are the same: %1 rows, %2 values.")
                   .arg(QString::number(found.rowsNow), QString::number(found.valuesCompared)));
  else if (found.none())
    run.warn(Text::tr("There is no figure to compare: all are hidden."));
  else
    tellDifferences(run, found);
  if (isRounded)
    run.inform(Text::tr("Hidden figures were not compared, the others as far as they are rounded."));
}

void tellCircumstances(const Run &run, const Provenance &provenance, const QStringList &changed) {
  if (!changed.isEmpty())
    run.inform(Text::tr("Layers that have changed since: %1.").arg(changed.join(QStringLiteral(", "))));
  if (provenance.version != QStringLiteral(SKOLMIX_VERSION))
    run.inform(
        Text::tr("Skolmix %1 made them, this is Skolmix %2.").arg(provenance.version, QStringLiteral(SKOLMIX_VERSION)));
}

class Rerun final : public Algorithm {
public:
  QgsProcessingAlgorithm *createInstance() const override { return new Rerun; }
  Qgis::ProcessingAlgorithmFlags flags() const override {
    return Algorithm::flags() | Qgis::ProcessingAlgorithmFlag::NoThreading; // reads layers of the project as they are
  }

  void initAlgorithm(const QVariantMap &) override {
    add({new QgsProcessingParameterVectorLayer(parameter::input, Text::tr("Result layer"),
                                               {static_cast<int>(Qgis::ProcessingSourceType::Vector)}),
         helped(new QgsProcessingParameterMultipleLayers(parameter::layers, Text::tr("Layers it could be made of"),
                                                         Qgis::ProcessingSourceType::Vector, QVariant(), true),
                Text::tr("Besides those of the project and of the GeoPackages in the folder of the result.")),
         optionalTable(parameter::output, Text::tr("The result of today"), false)});
    addOutputs({new QgsProcessingOutputBoolean(result::same, Text::tr("Whether the figures are the same")),
                new QgsProcessingOutputNumber(result::valuesCompared, Text::tr("Values compared")),
                new QgsProcessingOutputNumber(result::valuesDifferent, Text::tr("Values that differ")),
                new QgsProcessingOutputNumber(result::largestDifference, Text::tr("Largest difference"))});
  }

protected:
  About about() const override {
    return {
        QStringLiteral("rerun"),
        Text::tr("Run again"),
        QStringLiteral("share"),
        Text::tr("Maps, reports and sharing"),
        Text::tr("Reads from a layer how it was made, makes it again, and says whether the figures are the same."),
        Text::tr("provenance,reproduce,repeat,check,history,metadata"),
        Text::tr(
            "<p>Every layer that Skolmix writes says in its metadata which tool made it, in which version, with which "
            "parameters and seed, and from which layers: their names, how many features they had, their date, and a "
            "fingerprint of their content. This tool finds these layers by their fingerprint, wherever they lie and "
            "whatever they are called, runs the tool again and compares every number. Where there is only a layer of "
            "the same name, it takes that and says that it has changed.</p>"
            "<p><b>How to read the result:</b> the log says whether the figures are the same, or which differ, in how "
            "many rows and where most, and which layers have changed since. <i>SAME</i> says it to models. Figures "
            "that differ although no layer has changed were altered by hand, or made by another version.</p>"
            "<p>Layers of a package in which small numbers are hidden are compared as far as they show anything, and "
            "what they were made of is found by its name, for a fingerprint would let others check their guesses. "
            "Reports and other files are not made again.</p>")};
  }

  QVariantMap run(Run &run) override {
    const QgsVectorLayer &layer = resultLayer(run);
    const Provenance provenance = provenanceIn(layer);
    const Tool tool = toolOf(provenance);
    const HeldLayer then = held(run, layer, run.progress(0, 5));
    InputSearch search(run, layer);
    const QVariantMap parameters = parametersNow(*tool, provenance, layersNow(provenance, search, layer.name()));
    const HeldLayer now = madeAgain(run, *tool, provenance, parameters);
    const bool isRounded = provenance.hiddenBelow > 0 || then.has(QStringLiteral("hidden"));
    const LayerDifferences found = differences(then, now, idFields(provenance), isRounded);
    const bool isSame = found.none() && (found.valuesCompared > 0 || !isRounded);
    tell(run, found, isSame, isRounded);
    tellCircumstances(run, provenance, search.changed());
    run.write(parameter::output, now.fields, now.type, now.crs, now.rows, {now.title, now.abstract, {}, {}});
    run.result(result::same, isSame);
    run.result(result::valuesCompared, static_cast<double>(found.valuesCompared));
    run.result(result::valuesDifferent, static_cast<double>(found.valuesDifferent));
    run.result(result::largestDifference, found.largest);
    return run.results();
  }

private:
  const QgsVectorLayer &resultLayer(const Run &run) const {
    const auto *layer = QgsProcessingParameters::parameterAsVectorLayer(parameterDefinition(parameter::input),
                                                                        run.parameters(), run.context());
    if (!layer || !layer->isValid())
      throw QgsProcessingException(Text::tr("The result layer cannot be opened."));
    return *layer;
  }

  static Provenance provenanceIn(const QgsVectorLayer &layer) {
    if (auto provenance = provenanceOf(layer))
      return *provenance;
    throw QgsProcessingException(
        Text::tr("Layer “%1” does not say how it was made: the history of its metadata holds no entry of Skolmix.")
            .arg(layer.name()));
  }
};

} // namespace

QgsProcessingAlgorithm *createRerun() { return new Rerun; }

} // namespace skolmix
