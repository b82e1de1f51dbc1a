#include "processing/run.h"

#include "model/error.h"
#include "presentation/text.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <algorithm>
#include <qgsexception.h>
#include <qgsprocessingparameters.h>
#include <qgsvariantutils.h>
#include <qgsvectorlayer.h>

namespace skolmix {
namespace {

/// Layers lie in the order they were written in, the first on top.
void arrangeOnLoad(QgsProcessingContext::LayerDetails &details, const Dress &dress, std::size_t number) {
  details.name = dress.title;
  details.forceName = true;
  details.groupName = dress.group;
  details.layerSortKey = -static_cast<int>(number);
}

/// The name users know a layer by: layers of one GeoPackage that are given as text all bear the name of the file.
QString layerName(const QString &address, const QString &name) {
  static const QRegularExpression pattern(QStringLiteral("\\|layername=([^|]+)"));
  const auto match = pattern.match(address);
  return match.hasMatch() ? match.captured(1) : name;
}

[[noreturn]] void failToWrite(const QgsFeatureSink &sink, const QString &destination) {
  throw QgsProcessingException(Text::tr("Cannot write to “%1”: %2").arg(destination, sink.lastError()));
}

/// Some formats drop rows without a geometry and do not say so.
void refuseLostRows(const QString &destination, long long rows) {
  if (!QFileInfo(destination.section('|', 0, 0)).isFile())
    return;
  const QgsVectorLayer written(destination, QStringLiteral("written"), QStringLiteral("ogr"));
  if (written.isValid() && written.featureCount() >= 0 && written.featureCount() < rows)
    throw QgsProcessingException(
        Text::tr("%1 holds only %2 of %3 rows: this format cannot hold rows without a geometry. Choose GeoPackage.")
            .arg(destination, QString::number(written.featureCount()), QString::number(rows)));
}

} // namespace

int Source::field(const QString &fieldName) const {
  const int index = features->fields().indexFromName(fieldName);
  if (index < 0)
    throw QgsProcessingException(Text::tr("Layer “%1” has no field “%2”. Its fields are: %3.")
                                     .arg(name, fieldName, features->fields().names().join(QStringLiteral(", "))));
  return index;
}

int Source::numberField(const QString &fieldName) const {
  const int index = field(fieldName);
  if (!features->fields().at(index).isNumeric())
    throw QgsProcessingException(
        Text::tr("Field “%1” of layer “%2” holds text, not numbers. Make a number field of it first, for example with "
                 "the tool Refactor fields.")
            .arg(fieldName, name));
  return index;
}

const QgsProcessingParameterDefinition *Run::definition(const QString &parameter) const {
  return mAlgorithm.parameterDefinition(parameter);
}

bool Run::has(const QString &parameter) const {
  const QVariant value = mParameters.value(parameter);
  return definition(parameter) && value.isValid() && !QgsVariantUtils::isNull(value) &&
         !(value.userType() == QMetaType::Type::QString && value.toString().isEmpty()) &&
         !(value.userType() == QMetaType::Type::QVariantList && value.toList().isEmpty());
}

QString Run::text(const QString &parameter) const {
  return QgsProcessingParameters::parameterAsString(definition(parameter), mParameters, mContext);
}

QStringList Run::texts(const QString &parameter) const {
  if (!has(parameter))
    return {};
  return QgsProcessingParameters::parameterAsStrings(definition(parameter), mParameters, mContext);
}

double Run::number(const QString &parameter) const {
  return QgsProcessingParameters::parameterAsDouble(definition(parameter), mParameters, mContext);
}

bool Run::flag(const QString &parameter) const {
  return QgsProcessingParameters::parameterAsBoolean(definition(parameter), mParameters, mContext);
}

int Run::choice(const QString &parameter) const {
  return QgsProcessingParameters::parameterAsEnum(definition(parameter), mParameters, mContext);
}

QList<int> Run::choices(const QString &parameter) const {
  return QgsProcessingParameters::parameterAsEnums(definition(parameter), mParameters, mContext);
}

QVariantList Run::table(const QString &parameter) const {
  return QgsProcessingParameters::parameterAsMatrix(definition(parameter), mParameters, mContext);
}

QString Run::file(const QString &parameter) const {
  return QgsProcessingParameters::parameterAsFileOutput(definition(parameter), mParameters, mContext);
}

Source Run::open(const QString &parameter) const {
  Source source;
  const QgsVectorLayer *layer =
      QgsProcessingParameters::parameterAsVectorLayer(definition(parameter), mParameters, mContext);
  if (!layer || layer->isValid()) // QGIS crashes where one asks a layer whose database is out of reach
    source.features.reset(QgsProcessingParameters::parameterAsSource(definition(parameter), mParameters, mContext));
  if (!source.features)
    throw QgsProcessingException(Text::tr("%1: the layer “%2” cannot be opened.")
                                     .arg(definition(parameter)->description(),
                                          layer ? layer->name() : mParameters.value(parameter).toString()));
  source.name = layerName(mParameters.value(parameter).toString(), source.features->sourceName());
  return source;
}

Source Run::source(const QString &parameter) const {
  Source source = open(parameter);
  refuseUnusable(source, parameter);
  return source;
}

std::vector<Source> Run::opened(const QString &parameter) const {
  std::vector<Source> result;
  for (QgsMapLayer *layer :
       QgsProcessingParameters::parameterAsLayerList(definition(parameter), mParameters, mContext)) {
    auto *vector = qobject_cast<QgsVectorLayer *>(layer);
    if (!vector || !vector->isValid())
      throw QgsProcessingException(Text::tr("%1: the layer “%2” cannot be opened.")
                                       .arg(definition(parameter)->description(), layer ? layer->name() : QString()));
    const bool isOfTheFile = vector->name() == QFileInfo(vector->source().section('|', 0, 0)).completeBaseName();
    result.push_back({isOfTheFile ? layerName(vector->source(), vector->name()) : vector->name(),
                      std::make_unique<QgsProcessingFeatureSource>(vector, mContext), vector});
  }
  if (result.empty())
    throw QgsProcessingException(Text::tr("%1: no layer is given.").arg(definition(parameter)->description()));
  return result;
}

std::vector<Source> Run::sources(const QString &parameter) const {
  std::vector<Source> result = opened(parameter);
  for (const Source &source : result)
    refuseUnusable(source, parameter);
  return result;
}

void Run::refuseUnusable(const Source &source, const QString &parameter) const {
  if (source.features->hasFeatures() == Qgis::FeatureAvailability::NoFeaturesAvailable)
    throw QgsProcessingException(
        Text::tr("Layer “%1” (%2) has no features. Choose another layer, or check its filter and selection.")
            .arg(source.name, definition(parameter)->description()));
  const bool spatial = source.features->wkbType() != Qgis::WkbType::NoGeometry;
  if (spatial && !source.features->sourceCrs().isValid())
    throw QgsProcessingException(
        Text::tr("Layer “%1” (%2) has no coordinate reference system. Set it in the layer's properties, Source.")
            .arg(source.name, definition(parameter)->description()));
}

void Run::checkCancelled() const {
  if (mFeedback.isCanceled())
    throw Cancelled();
}

Progress Run::progress(double from, double to) const {
  return [this, from, to](double done) {
    checkCancelled();
    mFeedback.setProgress(from + done * (to - from));
  };
}

void Run::forEachFeature(const Source &source, const QgsAttributeList &fields, const Progress &progress,
                         const std::function<void(const QgsFeature &)> &use) const {
  checkCancelled();
  QgsFeatureRequest request;
  request.setSubsetOfAttributes(fields);
  QgsFeatureIterator iterator =
      source.features->getFeatures(request, Qgis::ProcessingFeatureSourceFlag::SkipGeometryValidityChecks);
  const double all = static_cast<double>(std::max<long long>(1, source.features->featureCount()));
  QgsFeature feature;
  for (double done = 0; iterator.nextFeature(feature); ++done) {
    progress(std::min(1.0, done / all));
    use(feature);
  }
}

void Run::warn(const QString &sentence) {
  mWarnings.append(sentence);
  mFeedback.pushWarning(sentence);
}

void Run::write(const QString &parameter, const QgsFields &fields, Qgis::WkbType type,
                const QgsCoordinateReferenceSystem &crs, const QgsFeatureList &features, const Dress &dress) {
  checkCancelled();
  QString destination;
  std::unique_ptr<QgsFeatureSink> sink(
      QgsProcessingParameters::parameterAsSink(definition(parameter), mParameters, fields, type, crs, mContext,
                                               destination, QgsFeatureSink::RegeneratePrimaryKey));
  if (!sink) {
    if (has(parameter))
      throw QgsProcessingException(
          Text::tr("%1: the layer “%2” cannot be created.")
              .arg(definition(parameter)->description(), mParameters.value(parameter).toString()));
    return;
  }
  for (const QgsFeature &feature : features) {
    QgsFeature copy(feature);
    if (!sink->addFeature(copy, QgsFeatureSink::FastInsert))
      failToWrite(*sink, destination);
  }
  if (!sink->flushBuffer())
    failToWrite(*sink, destination);
  sink.reset();
  if (std::ranges::any_of(features, [](const QgsFeature &feature) { return !feature.hasGeometry(); }))
    refuseLostRows(destination, features.size());
  if (mContext.willLoadLayerOnCompletion(destination))
    arrangeOnLoad(mContext.layerToLoadOnCompletionDetails(destination), dress, mOutputs.size());
  mResults.insert(parameter, destination);
  mOutputs.push_back({destination, dress, parameter});
}

void Run::writeFile(const QString &parameter, const QString &content) {
  checkCancelled();
  const QString path = file(parameter);
  if (path.isEmpty())
    return;
  QSaveFile target(path);
  const QByteArray bytes = content.toUtf8();
  if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
    throw QgsProcessingException(Text::tr("Cannot write %1: %2").arg(path, target.errorString()));
  mResults.insert(parameter, path);
}

} // namespace skolmix
