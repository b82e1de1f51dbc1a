#include "processing/catchments.h"

#include "presentation/text.h"
#include "processing/attributes.h"
#include "processing/parameters.h"

#include <algorithm>
#include <map>
#include <qgsexception.h>
#include <qgsgeometry.h>
#include <set>

namespace skolmix {
namespace {

/// A polygon of the layer; the feature has the geometry that was used.
struct Part {
  Geometry zone;
  QgsFeature feature;
};

using Parts = std::map<QString, std::vector<Part>>;

void refuseUnclearStage(const Source &source, const QString &stage, const std::set<QString> &stages, bool isEmpty) {
  const QString known = QStringList(stages.begin(), stages.end()).join(QStringLiteral(", "));
  if (stage.isEmpty() && stages.size() > 1)
    throw QgsProcessingException(
        Text::tr("Layer “%1” holds catchments of several stages: %2. Say which stage to work with.")
            .arg(source.name, known));
  if (isEmpty && stage.isEmpty())
    throw QgsProcessingException(
        Text::tr("Layer “%1” has no catchment with a school and a geometry.").arg(source.name));
  if (isEmpty)
    throw QgsProcessingException(
        Text::tr("Layer “%1” has no catchments of stage “%2”. Its stages are: %3.").arg(source.name, stage, known));
}

Parts readParts(Run &run, const Source &source, const Workspace &workspace) {
  GeometryReader geometries(run, source, workspace, GeometryReader::Kind::Polygons);
  const int schoolField = source.field(run.text(parameter::schoolField));
  const int stageField = run.has(parameter::stageField) ? source.field(run.text(parameter::stageField)) : -1;
  const QString stage = run.has(parameter::stage) ? run.text(parameter::stage).trimmed() : QString();
  if (!stage.isEmpty() && stageField < 0 && !run.has(parameter::siteStageField))
    throw QgsProcessingException(
        Text::tr("Say which field of layer “%1” holds the stage of a catchment, or leave out the stage “%2”.")
            .arg(source.name, stage));
  Parts parts;
  std::set<QString> stages;
  FeatureList nameless;
  const QgsAttributeList fields = source.features->fields().allAttributesList();
  run.forEachFeature(source, fields, run.progress(20, 25), [&](const QgsFeature &feature) {
    if (stageField >= 0) {
      const QString own = idText(feature.attribute(stageField));
      stages.insert(own);
      if (!stage.isEmpty() && own != stage)
        return;
    }
    const QString school = idText(feature.attribute(schoolField));
    if (school.isEmpty())
      nameless.add(feature.id());
    else if (Part part{{}, feature}; !(part.zone = geometries.readAndMend(part.feature)).isEmpty())
      parts[school].push_back(std::move(part));
  });
  geometries.finish();
  refuseUnclearStage(source, stage, stages, parts.empty());
  if (!nameless.isEmpty())
    run.warn(Text::tr("Layer “%1”: %2 catchments name no school and are not used: features %3. Pupils there count as "
                      "“outside”.")
                 .arg(source.name, nameless.countText(), nameless.text()));
  return parts;
}

/// Adds the catchment of one school; what its polygons are together does not depend on their order in the layer.
void append(Catchments &catchments, const QString &school, std::vector<Part> &parts) {
  std::ranges::stable_sort(parts, {}, [](const Part &part) {
    const Point centre = part.zone.centre();
    return std::pair(centre.x, centre.y);
  });
  std::vector<Geometry> zones;
  std::vector<Geometry> shapes;
  for (Part &part : parts) {
    zones.push_back(std::move(part.zone));
    shapes.push_back(fromQgis(part.feature.geometry()));
  }
  QgsFeature feature = parts.front().feature;
  if (parts.size() > 1)
    feature.setGeometry(toQgis(united(shapes)));
  catchments.schools.push_back(school);
  catchments.zones.push_back(parts.size() > 1 ? united(zones) : std::move(zones.front()));
  catchments.features.push_back(feature);
}

} // namespace

Catchments readCatchments(Run &run, const Workspace &workspace) {
  const Source source = run.source(parameter::catchments);
  Catchments result;
  result.fields = source.features->fields();
  result.crs = source.features->sourceCrs();
  FeatureList several;
  Parts all = readParts(run, source, workspace);
  for (auto &[school, parts] : all) {
    if (parts.size() > 1)
      several.add(school);
    append(result, school, parts);
  }
  if (!several.isEmpty())
    run.warn(Text::tr("Layer “%1”: %2 schools have more than one catchment in this stage: %3. Their polygons are taken "
                      "together as one catchment.")
                 .arg(source.name, several.countText(), several.text()));
  return result;
}

} // namespace skolmix
