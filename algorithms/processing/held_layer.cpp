#include "processing/held_layer.h"

#include "processing/attributes.h"

#include <QFileInfo>
#include <algorithm>
#include <array>
#include <cmath>
#include <qgsvectorlayer.h>

namespace skolmix {
namespace {

/// By which fields a role is told, the first that fits.
LayerRole roleOf(const HeldLayer &layer) {
  struct Sign {
    LayerRole role;
    std::array<const char *, 3> fields;
  };
  constexpr std::array signs{Sign{LayerRole::Schools, {"proposal", "pupils_before", "pupils_after"}},
                             Sign{LayerRole::Scores, {"rank", "scenario", "theil_h"}},
                             Sign{LayerRole::Pairs, {"scenario", "compared_with", "chance_of_lower_h"}},
                             Sign{LayerRole::Stages, {"scenario", "stage", "dimension_theil_h"}},
                             Sign{LayerRole::MovedUnits, {"proposal", "from_school", "to_school"}},
                             Sign{LayerRole::Changes, {"scenario", "kind", "school"}},
                             Sign{LayerRole::Stored, {"scenario", "tool", "parameters"}},
                             Sign{LayerRole::Catchments, {"scenario", "school_id", "pupils"}},
                             Sign{LayerRole::Tenures, {"tenure", "pupil_group", "pupils_per_dwelling"}},
                             Sign{LayerRole::Parameters, {"parameter", "group", "standard_error"}},
                             Sign{LayerRole::Sites, {"site", "site", "places"}}};
  for (const auto &[role, fields] : signs)
    if (std::ranges::all_of(fields, [&](const char *field) { return layer.has(QLatin1String(field)); }))
      return role;
  return LayerRole::Other;
}

HeldLayer held(const Run &run, const Source &source, const Progress &progress) {
  HeldLayer result;
  result.name = source.name;
  const QgsLayerMetadata metadata = source.layer->metadata();
  result.title = metadata.title().isEmpty() ? source.name : metadata.title();
  result.abstract = metadata.abstract();
  result.type = source.features->wkbType();
  result.crs = source.features->sourceCrs();
  result.provenance = provenanceOf(*source.layer);
  QgsAttributeList numbers;
  const QgsFields fields = source.features->fields();
  for (int field = 0; field < fields.count(); ++field)
    if (fields.fieldOrigin(field) == Qgis::FieldOrigin::Provider && fields.at(field).name() != QLatin1String("fid")) {
      result.fields.append(QgsField(fields.at(field).name(), fields.at(field).type()));
      numbers.append(field);
    }
  run.forEachFeature(source, numbers, progress, [&](const QgsFeature &feature) {
    QgsFeature row(result.fields);
    for (int i = 0; i < numbers.size(); ++i)
      row.setAttribute(i, feature.attribute(numbers[i]));
    row.setGeometry(feature.geometry());
    result.rows.append(row);
  });
  result.role = roleOf(result);
  return result;
}

} // namespace

QVariant HeldLayer::value(const QgsFeature &row, const QString &fieldName) const {
  const int index = field(fieldName);
  return index < 0 ? QVariant() : row.attribute(index);
}

QString HeldLayer::text(const QgsFeature &row, const QString &fieldName) const { return idText(value(row, fieldName)); }

double HeldLayer::number(const QgsFeature &row, const QString &fieldName) const {
  return numberOrNone(value(row, fieldName)).value_or(NAN);
}

HeldLayer held(const Run &run, const QgsVectorLayer &layer, const Progress &progress) {
  auto features = std::make_unique<QgsProcessingFeatureSource>(const_cast<QgsVectorLayer *>(&layer), run.context());
  return held(run, Source{layer.name(), std::move(features), &layer}, progress);
}

std::vector<HeldLayer> heldLayers(const Run &run, const QString &parameter, const Progress &progress) {
  std::vector<HeldLayer> result;
  const std::vector<Source> sources = run.opened(parameter);
  const double all = static_cast<double>(sources.size());
  for (const Source &source : sources) {
    const double first = static_cast<double>(result.size());
    result.push_back(held(run, source, [&](double done) { progress((first + done) / all); }));
  }
  return result;
}

bool isOfScenarioFile(LayerRole role) {
  return role == LayerRole::Changes || role == LayerRole::Stored || role == LayerRole::Sites ||
         role == LayerRole::Tenures || role == LayerRole::Parameters;
}

const HeldLayer *find(const std::vector<HeldLayer> &layers, LayerRole role) {
  const auto found = std::ranges::find(layers, role, &HeldLayer::role);
  return found == layers.end() ? nullptr : &*found;
}

} // namespace skolmix
