#include "processing/fingerprint.h"

#include "model/error.h"
#include "processing/attributes.h"
#include "processing/geometry_reader.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <algorithm>
#include <qgslayermetadata.h>
#include <qgsprocessingparameters.h>
#include <qgsproviderregistry.h>
#include <qgsvectorlayer.h>

namespace skolmix {
namespace {

using Definition = QgsProcessingParameterDefinition;

/// Storages number features by a field of their own.
QgsAttributeList ownFields(const QgsFields &fields) {
  QgsAttributeList numbers;
  for (int field = 0; field < fields.count(); ++field)
    if (fields.at(field).name() != QLatin1String("fid"))
      numbers.append(field);
  return numbers;
}

QByteArray hashOf(const QgsFeature &feature, const QgsAttributeList &fields) {
  QStringList values;
  for (const int field : fields)
    values.append(idText(feature.attribute(field)));
  QCryptographicHash hash(QCryptographicHash::Sha256);
  hash.addData(values.join(QChar(0x1f)).toUtf8());
  if (feature.hasGeometry()) {
    QgsGeometry geometry = plain(feature.geometry());
    geometry.convertToMultiType();
    hash.addData(geometry.asWkb());
  }
  return hash.result();
}

/// What the values are called matters, in small letters and as far as all storages keep it.
QByteArray namesOf(const QgsFields &fields, const QgsAttributeList &numbers) {
  QStringList names;
  for (const int field : numbers)
    names.append(fields.at(field).name().toLower().left(10));
  return names.join(QChar(0x1f)).toUtf8();
}

QString day(const QDateTime &time) { return time.isValid() ? time.date().toString(Qt::ISODate) : QString(); }

/// What the data are of, when they were last seen to, or else when their file was last written.
QString dateOf(const QgsVectorLayer &layer) {
  const QgsLayerMetadata &metadata = layer.metadata();
  for (const QgsDateTimeRange &range : metadata.extent().temporalExtents())
    if (const QString from = day(range.begin()), to = day(range.end()); !from.isEmpty() || !to.isEmpty())
      return from.isEmpty() ? to : to.isEmpty() || to == from ? from : from + '/' + to;
  for (const auto type :
       {Qgis::MetadataDateType::Revised, Qgis::MetadataDateType::Published, Qgis::MetadataDateType::Created})
    if (QString date = day(metadata.dateTime(type)); !date.isEmpty())
      return date;
  const QVariantMap parts = QgsProviderRegistry::instance()->decodeUri(layer.providerType(), layer.source());
  const QFileInfo file(parts.value(QStringLiteral("path")).toString());
  return file.isFile() ? day(file.lastModified()) : QString();
}

QString addressOf(const QgsVectorLayer &layer) {
  return withoutPlace(layer.providerType(), layer.source(), layer.name());
}

/// QGIS names layers that are given as text after their address, whatever it says.
QString safeName(const QString &name, const QgsVectorLayer &layer) {
  const bool isOfTheAddress = layer.source().contains(name) && !addressOf(layer).contains(name);
  return isOfTheAddress ? addressOf(layer) : name;
}

const QgsVectorLayer *layerOf(const Run &run, const Definition &definition) {
  return QgsProcessingParameters::parameterAsVectorLayer(&definition, run.parameters(), run.context());
}

std::vector<InputLayer> inputsOf(const Run &run, const Definition &definition) {
  std::vector<Source> sources;
  if (definition.type() == QgsProcessingParameterMultipleLayers::typeName()) {
    sources = run.opened(definition.name());
  } else {
    sources.push_back(run.open(definition.name()));
    sources.back().layer = layerOf(run, definition);
  }
  std::vector<InputLayer> result;
  for (const Source &source : sources) {
    InputLayer input = fingerprint(run, source);
    input.parameter = definition.name();
    if (source.layer) {
      input.name = safeName(source.name, *source.layer);
      input.date = dateOf(*source.layer);
    }
    result.push_back(input);
  }
  return result;
}

QVariant addressOf(const QgsMapLayer *layer) {
  const auto *vector = qobject_cast<const QgsVectorLayer *>(layer);
  return vector && vector->isValid() ? addressOf(*vector) : QVariant();
}

/// A layer without its place; with a filter as the advanced options of Processing have it, as these.
QVariant recordedLayer(const Run &run, const Definition &definition) {
  QVariant address = addressOf(layerOf(run, definition));
  const QVariant value = run.parameters().value(definition.name());
  if (value.userType() != qMetaTypeId<QgsProcessingFeatureSourceDefinition>())
    return address;
  const auto source = value.value<QgsProcessingFeatureSourceDefinition>();
  if (source.filterExpression.isEmpty() && source.featureLimit < 0 && !source.selectedFeaturesOnly)
    return address;
  return QVariantMap{{QStringLiteral("source"), address},
                     {QStringLiteral("filterExpression"), source.filterExpression},
                     {QStringLiteral("featureLimit"), source.featureLimit},
                     {QStringLiteral("selectedFeaturesOnly"), source.selectedFeaturesOnly}};
}

QVariant recorded(const Run &run, const Definition &definition) {
  const QVariant value = run.parameters().value(definition.name(), definition.defaultValue());
  if (definition.type() == QgsProcessingParameterMultipleLayers::typeName()) {
    QVariantList addresses;
    for (const QgsMapLayer *layer :
         QgsProcessingParameters::parameterAsLayerList(&definition, run.parameters(), run.context()))
      addresses.append(addressOf(layer));
    return addresses;
  }
  if (takesLayers(definition))
    return recordedLayer(run, definition);
  if (definition.type() == QgsProcessingParameterFile::typeName())
    return QFileInfo(value.toString()).fileName();
  return definition.valueAsJsonObject(value, run.context());
}

} // namespace

InputLayer fingerprint(const Run &run, const Source &source) {
  const QgsFields names = source.features->fields();
  const QgsAttributeList fields = ownFields(names);
  std::vector<QByteArray> hashes;
  run.forEachFeature(source, fields, run.progress(0, 0),
                     [&](const QgsFeature &feature) { hashes.push_back(hashOf(feature, fields)); });
  std::ranges::sort(hashes);
  QCryptographicHash all(QCryptographicHash::Sha256);
  all.addData(namesOf(names, fields));
  for (const QByteArray &hash : hashes)
    all.addData(hash);
  return {{}, source.name, static_cast<long long>(hashes.size()), {}, QString::fromLatin1(all.result().toHex())};
}

std::vector<InputLayer> fingerprints(const Run &run) {
  std::vector<InputLayer> result;
  for (const Definition *definition : run.algorithm().parameterDefinitions()) {
    if (!takesLayers(*definition) || !run.has(definition->name()))
      continue;
    try {
      std::ranges::move(inputsOf(run, *definition), std::back_inserter(result));
    } catch (const Cancelled &) {
      throw;
    } catch (...) { // NOLINT(bugprone-empty-catch): the tool says it better
    }
  }
  return result;
}

QVariantMap parametersOf(const Run &run) {
  QVariantMap result;
  for (const Definition *definition : run.algorithm().parameterDefinitions()) {
    if (definition->isDestination() || (takesLayers(*definition) && !run.has(definition->name())))
      continue;
    if (const QVariant value = recorded(run, *definition); !QgsVariantUtils::isNull(value))
      result.insert(definition->name(), value);
  }
  return result;
}

bool takesLayers(const Definition &definition) {
  return QStringList{QgsProcessingParameterFeatureSource::typeName(), QgsProcessingParameterVectorLayer::typeName(),
                     QgsProcessingParameterMultipleLayers::typeName(), QgsProcessingParameterMapLayer::typeName(),
                     QgsProcessingParameterRasterLayer::typeName()}
      .contains(definition.type());
}

} // namespace skolmix
