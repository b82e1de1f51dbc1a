#include "processing/fingerprint.h"

#include "processing/attributes.h"
#include "processing/geometry_reader.h"

#include <QCryptographicHash>
#include <algorithm>
#include <qgsprocessingparameters.h>

namespace skolmix {
namespace {

/// Storages number features, and shorten the names of fields: only values count.
QByteArray hashOf(const QgsFeature &feature) {
  QStringList values;
  for (const QVariant &value : feature.attributes())
    values.append(idText(value));
  values.sort();
  QCryptographicHash hash(QCryptographicHash::Sha256);
  hash.addData(values.join(QChar(0x1f)).toUtf8());
  if (feature.hasGeometry())
    hash.addData(plain(feature.geometry()).asWkb());
  return hash.result();
}

} // namespace

QJsonObject fingerprint(const Run &run, const Source &source) {
  std::vector<QByteArray> hashes;
  QgsAttributeList fields;
  for (int field = 0; field < source.features->fields().count(); ++field)
    if (source.features->fields().at(field).name() != QLatin1String("fid"))
      fields.append(field);
  run.forEachFeature(source, fields, run.progress(95, 95), [&](const QgsFeature &feature) {
    QgsFeature copy(feature);
    QgsAttributes own;
    for (const int field : fields)
      own.append(feature.attribute(field));
    copy.setAttributes(own);
    hashes.push_back(hashOf(copy));
  });
  std::ranges::sort(hashes);
  QCryptographicHash all(QCryptographicHash::Sha256);
  for (const QByteArray &hash : hashes)
    all.addData(hash);
  return {{QStringLiteral("layer"), source.name},
          {QStringLiteral("features"), static_cast<int>(hashes.size())},
          {QStringLiteral("sha256"), QString::fromLatin1(all.result().toHex())}};
}

QJsonObject fingerprints(Run &run, const QStringList &without) {
  QJsonObject result;
  for (const QgsProcessingParameterDefinition *definition : run.algorithm().parameterDefinitions())
    if (definition->type() == QgsProcessingParameterFeatureSource::typeName() && run.has(definition->name()) &&
        !without.contains(definition->name()))
      result[definition->name()] = fingerprint(run, run.open(definition->name()));
  return result;
}

} // namespace skolmix
