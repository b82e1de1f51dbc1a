#include "presentation/provenance.h"

#include "presentation/text.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>
#include <qgsapplication.h>
#include <qgsdatasourceuri.h>
#include <qgslayermetadata.h>
#include <qgsmaplayer.h>
#include <qgsproviderregistry.h>

namespace skolmix {
namespace {

QJsonObject toJson(const InputLayer &input) {
  return {{QStringLiteral("parameter"), input.parameter},
          {QStringLiteral("layer"), input.name},
          {QStringLiteral("features"), static_cast<qint64>(input.features)},
          {QStringLiteral("date"), input.date},
          {QStringLiteral("sha256"), input.sha256}};
}

InputLayer inputFrom(const QJsonObject &json) {
  return {json[QStringLiteral("parameter")].toString(), json[QStringLiteral("layer")].toString(),
          json[QStringLiteral("features")].toVariant().toLongLong(), json[QStringLiteral("date")].toString(),
          json[QStringLiteral("sha256")].toString()};
}

QJsonObject toJson(const Provenance &provenance) {
  QJsonArray inputs;
  for (const InputLayer &input : provenance.inputs)
    inputs.append(toJson(input));
  QJsonObject json{{QStringLiteral("tool"), provenance.tool},
                   {QStringLiteral("version"), provenance.version},
                   {QStringLiteral("written"), provenance.written},
                   {QStringLiteral("output"), provenance.output},
                   {QStringLiteral("parameters"), QJsonObject::fromVariantMap(provenance.parameters)},
                   {QStringLiteral("inputs"), inputs}};
  if (!provenance.language.isEmpty())
    json[QStringLiteral("language")] = provenance.language;
  if (provenance.hiddenBelow > 0)
    json[QStringLiteral("hidden_below")] = provenance.hiddenBelow;
  return json;
}

std::optional<Provenance> provenanceFrom(const QJsonObject &json) {
  if (!json[QStringLiteral("tool")].toString().startsWith(QLatin1String("skolmix:")))
    return std::nullopt;
  Provenance provenance{json[QStringLiteral("tool")].toString(),
                        json[QStringLiteral("version")].toString(),
                        json[QStringLiteral("written")].toString(),
                        json[QStringLiteral("output")].toString(),
                        json[QStringLiteral("parameters")].toObject().toVariantMap(),
                        {},
                        json[QStringLiteral("hidden_below")].toDouble(),
                        json[QStringLiteral("language")].toString()};
  for (const auto &input : json[QStringLiteral("inputs")].toArray())
    provenance.inputs.push_back(inputFrom(input.toObject()));
  return provenance;
}

/// Names of layers may hold braces too: only the JSON of the entry reaches to its end.
std::optional<Provenance> provenanceIn(const QString &entry) {
  for (auto start = entry.indexOf('{'); start >= 0; start = entry.indexOf('{', start + 1))
    if (const QJsonDocument json = QJsonDocument::fromJson(entry.mid(start).toUtf8()); json.isObject())
      return provenanceFrom(json.object());
  return std::nullopt;
}

QString sentence(const Provenance &provenance) {
  QStringList layers;
  for (const InputLayer &input : provenance.inputs)
    layers.append(
        input.date.isEmpty()
            ? Text::tr("“%1” (%2 features)").arg(input.name, QString::number(input.features))
            : Text::tr("“%1” (%2 features, %3)").arg(input.name, QString::number(input.features), input.date));
  const QString made =
      Text::tr("Made with Skolmix %1, tool %2, at %3.").arg(provenance.version, provenance.tool, provenance.written);
  return layers.isEmpty() ? made : made + ' ' + Text::tr("From: %1.").arg(layers.join(QStringLiteral(", ")));
}

} // namespace

QString languageOfQgis() { return QgsApplication::locale().left(2); }

QString toolId(const QString &name) { return QStringLiteral("skolmix:") + name; }

QString historyEntry(const Provenance &provenance) {
  return sentence(provenance).simplified() + ' ' +
         QString::fromUtf8(QJsonDocument(toJson(provenance)).toJson(QJsonDocument::Compact));
}

std::optional<Provenance> provenanceOf(const QgsMapLayer &layer) {
  std::optional<Provenance> last;
  for (const QString &entry : layer.metadata().history())
    if (auto provenance = provenanceIn(entry))
      last = std::move(provenance);
  return last;
}

QString withoutPlace(const QString &provider, const QString &source, const QString &name) {
  const QVariantMap parts = QgsProviderRegistry::instance()->decodeUri(provider, source);
  if (const QFileInfo file(parts.value(QStringLiteral("path")).toString()); file.exists()) {
    const QString table = parts.value(QStringLiteral("layerName")).toString();
    return table.isEmpty() ? file.fileName() : QStringLiteral("%1|layername=%2").arg(file.fileName(), table);
  }
  if (QString table = QgsDataSourceUri(source).table(); !table.isEmpty())
    return table;
  // A layer that is named after its address gives it away.
  static const QRegularExpression partOfAddress(QStringLiteral(R"([=@/\\])"));
  return source.contains(name) && name.contains(partOfAddress) ? provider : name;
}

} // namespace skolmix
