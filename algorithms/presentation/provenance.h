#pragma once

#include <QString>
#include <QVariantMap>
#include <optional>
#include <vector>

class QgsMapLayer;

namespace skolmix {

/// A layer that a result was made of.
struct InputLayer {
  QString parameter;
  QString name;
  long long features = 0;
  QString date;   ///< of the data, ISO 8601; empty where nobody knows
  QString sha256; ///< of its content, whatever its order and storage
};

/// How an output was made. It travels in the layer's metadata, as one entry of its history.
struct Provenance {
  QString tool; ///< id, as skolmix:segregation
  QString version;
  QString written; ///< ISO 8601, UTC
  QString output;  ///< the parameter this layer was written for
  QVariantMap parameters;
  std::vector<InputLayer> inputs;
  double hiddenBelow = 0; ///< counts below are hidden, and figures rounded; 0: none are
  QString language = {};  ///< of the texts in it, ISO 639-1; empty where nobody knows
};

/// The language that QGIS speaks, ISO 639-1.
QString languageOfQgis();

/// The id of a Skolmix tool of that name, also where it runs without a provider.
QString toolId(const QString &name);

/// One line: a sentence for people, then the same as JSON.
QString historyEntry(const Provenance &provenance);

/// What the last such entry of the layer's history says; none where there is none.
std::optional<Provenance> provenanceOf(const QgsMapLayer &layer);

/// The address of a layer as others may see it: the file without its folder, with its table as in
/// units.gpkg|layername=units, or only the table of a database; never a host, a user or a password. Where the provider
/// knows neither, the layer's name.
QString withoutPlace(const QString &provider, const QString &source, const QString &name);

} // namespace skolmix
