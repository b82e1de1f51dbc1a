#include "processing/input_search.h"

#include "presentation/text.h"
#include "processing/fingerprint.h"
#include "processing/parameters.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <qgsproject.h>
#include <qgsproviderregistry.h>
#include <qgsprovidersublayerdetails.h>
#include <qgsvectorlayer.h>

namespace skolmix {
namespace {

QString partOfAddress(const QgsVectorLayer &layer, const char *part) {
  return QgsProviderRegistry::instance()
      ->decodeUri(layer.providerType(), layer.source())
      .value(QLatin1String(part))
      .toString();
}

/// The name of a table where text is an address, as in units.gpkg|layername=units.
QString tableIn(const QString &text) { return text.section(QStringLiteral("|layername="), -1); }

/// What an input may be called: its layer by users, its table by files.
QStringList namesOf(const InputLayer &input, const QVariant &recorded) {
  const QVariant address = recorded.toMap().value(QStringLiteral("source"), recorded);
  return {tableIn(input.name), tableIn(address.toString())};
}

bool shareOne(const QStringList &these, const QStringList &those) {
  return std::ranges::any_of(these, [&](const QString &name) { return !name.isEmpty() && those.contains(name); });
}

} // namespace

InputSearch::InputSearch(Run &run, const QgsVectorLayer &result) : mRun(run), mFile(partOfAddress(result, "path")) {
  if (run.has(parameter::layers)) {
    for (const Source &source : run.opened(parameter::layers))
      add(const_cast<QgsVectorLayer *>(source.layer), source.name);
    std::size_t number = 0;
    for (const InputLayer &input : run.inputs()) // read already
      if (input.parameter == parameter::layers && number < mCandidates.size())
        mFingerprints[mCandidates[number++].layer] = input.sha256;
  }
  if (const QgsProject *project = run.context().project())
    for (QgsMapLayer *layer : project->mapLayers())
      if (auto *vector = qobject_cast<QgsVectorLayer *>(layer); vector && vector->isValid() && vector != &result)
        add(vector, vector->name());
}

QgsVectorLayer *InputSearch::find(const InputLayer &input, const QVariant &recorded) {
  if (QgsVectorLayer *layer = withContent(input, recorded))
    return layer;
  if (!mFile.isEmpty()) { // folders may hold many files
    addFolder(std::exchange(mFile, {}));
    if (QgsVectorLayer *layer = withContent(input, recorded))
      return layer;
  }
  return withName(input, recorded);
}

QgsVectorLayer *InputSearch::withContent(const InputLayer &input, const QVariant &recorded) {
  const QStringList names = namesOf(input, recorded);
  for (const bool isNamed : {true, false})
    for (Candidate &candidate : mCandidates)
      if (shareOne(candidate.names, names) == isNamed)
        if (QgsVectorLayer *layer = part(candidate, recorded); layer && holds(*layer, input, isNamed))
          return layer;
  return nullptr;
}

QgsVectorLayer *InputSearch::withName(const InputLayer &input, const QVariant &recorded) {
  const QStringList names = namesOf(input, recorded);
  for (Candidate &candidate : mCandidates)
    if (shareOne(candidate.names, names))
      if (QgsVectorLayer *layer = part(candidate, recorded)) {
        tellChanged(input, *layer);
        return layer;
      }
  return nullptr;
}

void InputSearch::add(QgsVectorLayer *layer, const QString &name) {
  mCandidates.push_back({{name, partOfAddress(*layer, "layerName")}, {}, layer});
}

void InputSearch::addFolder(const QString &file) {
  if (!QFileInfo(file).isFile())
    return;
  for (const QFileInfo &other :
       QFileInfo(file).dir().entryInfoList({QStringLiteral("*.gpkg")}, QDir::Files, QDir::Name))
    for (const QgsProviderSublayerDetails &table :
         QgsProviderRegistry::instance()->querySublayers(other.absoluteFilePath()))
      if (table.type() == Qgis::LayerType::Vector)
        mCandidates.push_back({{table.name()}, table.uri()});
}

QgsVectorLayer *InputSearch::keep(std::unique_ptr<QgsVectorLayer> layer) {
  mKept.push_back(std::move(layer));
  return mKept.back()->isValid() ? mKept.back().get() : nullptr;
}

QgsVectorLayer *InputSearch::opened(Candidate &candidate) {
  if (!candidate.layer && !candidate.address.isEmpty())
    candidate.layer = keep(std::make_unique<QgsVectorLayer>(std::exchange(candidate.address, {}),
                                                            candidate.names.front(), QStringLiteral("ogr")));
  return candidate.layer;
}

/// The layer, or what a recorded filter leaves of it; null where that is nothing.
QgsVectorLayer *InputSearch::part(Candidate &candidate, const QVariant &recorded) {
  QgsVectorLayer *layer = opened(candidate);
  const QVariantMap filter = recorded.toMap();
  if (!layer || filter.isEmpty())
    return layer;
  QgsFeatureRequest request;
  if (filter.value(QStringLiteral("selectedFeaturesOnly")).toBool())
    request.setFilterFids(layer->selectedFeatureIds());
  if (const QString expression = filter.value(QStringLiteral("filterExpression")).toString(); !expression.isEmpty())
    request.combineFilterExpression(expression);
  request.setLimit(filter.value(QStringLiteral("featureLimit"), -1).toLongLong());
  QgsVectorLayer *left = keep(std::unique_ptr<QgsVectorLayer>(layer->materialize(request, &mRun.feedback())));
  return left && left->featureCount() > 0 ? left : nullptr;
}

bool InputSearch::holds(QgsVectorLayer &layer, const InputLayer &input, bool isNamed) {
  if (const long long features = layer.featureCount(); features >= 0 && features != input.features)
    return false;
  if (input.sha256.isEmpty()) // small numbers were hidden
    return isNamed;
  const auto [found, isNew] = mFingerprints.try_emplace(&layer);
  if (isNew)
    found->second =
        fingerprint(mRun, {layer.name(), std::make_unique<QgsProcessingFeatureSource>(&layer, mRun.context()), &layer})
            .sha256;
  return found->second == input.sha256;
}

void InputSearch::tellChanged(const InputLayer &input, const QgsVectorLayer &layer) {
  mChanged.append(input.name);
  mRun.warn(layer.featureCount() == input.features
                ? Text::tr("“%1” has changed since: as many features (%2), but not the same content.")
                      .arg(input.name, QString::number(input.features))
                : Text::tr("“%1” has changed since: %2 features then, %3 now.")
                      .arg(input.name, QString::number(input.features), QString::number(layer.featureCount())));
}

} // namespace skolmix
