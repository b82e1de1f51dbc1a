#include "processing/catchment_checks.h"

#include "model/error.h"
#include "overlay/crosswalk.h"
#include "overlay/topology.h"
#include "presentation/text.h"
#include "processing/attributes.h"
#include "processing/parameters.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <qgsexception.h>
#include <set>

namespace skolmix {
namespace {

/// Borders that lie closer are the same.
constexpr double touchMetres = 0.01;

using Features = std::vector<const CheckedFeature *>;

/// Number of the stage field; -1 where the layer has only one stage.
int stageFieldOf(const CheckedLayer &catchments, const Run &run) {
  if (run.has(parameter::stageField))
    return catchments.source.field(run.text(parameter::stageField));
  if (run.has(parameter::stage))
    throw QgsProcessingException(
        Text::tr("Say which field of layer “%1” holds the stage of a catchment, or leave out the stage “%2”.")
            .arg(catchments.source.name, run.text(parameter::stage).trimmed()));
  return -1;
}

/// The catchments by the stage that stands in the field.
std::map<QString, Features> byStage(Inspection &inspection, const CheckedLayer &catchments, int field) {
  std::map<QString, Features> stages;
  for (const CheckedFeature &feature : catchments.features) {
    const QString stage = field >= 0 ? idText(feature.feature.attribute(field)) : QString();
    if (field < 0 || !stage.isEmpty())
      stages[stage].push_back(&feature);
    else
      inspection.add({Severity::Warning,
                      Kind::MissingStage,
                      catchments.row(feature),
                      {Text::tr("the catchment has no stage in field “%1” and is not used.")
                           .arg(catchments.source.features->fields().at(field).name()),
                       Text::tr("Write its stage.")}});
  }
  return stages;
}

CheckedStage stageOf(const QString &name, const Features &features) {
  std::map<QString, Features> bySchool;
  CheckedStage stage{name, {}, {}};
  const auto add = [&](const QString &school, const Features &polygons) {
    std::vector<Geometry> parts;
    for (const CheckedFeature *polygon : polygons)
      if (!polygon->place.isEmpty())
        parts.push_back(polygon->place);
    if (parts.empty())
      return;
    stage.zones.push_back({school, polygons});
    stage.grounds.push_back(parts.size() == 1 ? parts.front() : united(parts));
  };
  for (const CheckedFeature *feature : features)
    if (feature->hasId)
      bySchool[feature->name].push_back(feature);
  for (const auto &[school, polygons] : bySchool)
    add(school, polygons);
  for (const CheckedFeature *feature : features)
    if (!feature->hasId)
      add(QString(), {feature});
  return stage;
}

void checkSeveral(Inspection &inspection, const CheckedLayer &catchments, const CheckedStage &stage) {
  for (const CheckedZone &zone : stage.zones)
    if (zone.features.size() > 1)
      inspection.add(
          {Severity::Note,
           Kind::SeveralCatchments,
           catchments.rows(zone.features),
           {stage.sentence(
                Text::tr("the school “%1” has %2 catchments.").arg(zone.school, QString::number(zone.features.size()))),
            Text::tr("Their polygons are taken together as one catchment. If they belong to several "
                     "stages, choose the stage field.")}});
}

/// The pupils that live in each area, spread over their units by area; nothing where no units are given.
Pupils pupilsIn(Inspection &inspection, const Pupils &pupils, const std::vector<Geometry> &areas) {
  const CheckedLayer *units = inspection.placed(Role::Units);
  const bool areKnown = units && std::ranges::any_of(pupils, [](const auto &count) { return count.has_value(); });
  Pupils result(areas.size(), areKnown ? std::optional(0.0) : std::nullopt);
  if (!areKnown)
    return result;
  for (const Cover &cover : covers(units->places(), areas, inspection.run.progress(70, 75)))
    *result[cover.zone] += cover.share * pupils[cover.unit].value_or(0);
  return result;
}

/// For example " 12 pupils live there."
QString residents(const std::optional<double> &pupils) {
  return pupils ? ' ' + Text::tr("%1 live there.").arg(Size::ofPupils(std::round(*pupils)).text()) : QString();
}

void tellOverlaps(Inspection &inspection, const CheckedLayer &catchments, const CheckedStage &stage,
                  const Pupils &pupils) {
  const std::vector<Overlap> pairs = overlaps(ZoneIndex(stage.grounds));
  std::vector<Geometry> areas;
  for (const Overlap &pair : pairs)
    areas.push_back(intersection(stage.grounds[pair.first], stage.grounds[pair.second]));
  const Pupils living = pupilsIn(inspection, pupils, areas);
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    Features features = stage.zones[pairs[i].first].features;
    const Features &others = stage.zones[pairs[i].second].features;
    features.insert(features.end(), others.begin(), others.end());
    Rows rows = catchments.rows(features);
    rows.place = innerPoint(areas[i]);
    inspection.add({Severity::Warning,
                    Kind::CatchmentsOverlap,
                    rows,
                    {stage.sentence(Text::tr("the catchments %1 overlap by %2.")
                                        .arg(stage.schoolsText({pairs[i].first, pairs[i].second}),
                                             Size::ofArea(pairs[i].area).text())) +
                         residents(living[i]),
                     Text::tr("Pupils there are shared between the schools: give the ground to one of them.")},
                    Size::ofArea(pairs[i].area),
                    areas[i]});
  }
}

std::vector<std::uint32_t> neighbours(const Geometry &gap, const CheckedStage &stage, const SpatialIndex &index) {
  std::vector<std::uint32_t> result = index.near(gap);
  std::erase_if(result, [&](std::uint32_t zone) { return distance(gap, stage.grounds[zone]) > touchMetres; });
  return result;
}

void tellGaps(Inspection &inspection, const CheckedLayer &catchments, const CheckedStage &stage, const Pupils &pupils) {
  const std::vector<Geometry> found = gaps(stage.grounds);
  const Pupils living = pupilsIn(inspection, pupils, found);
  const SpatialIndex index(stage.grounds);
  for (std::size_t i = 0; i < found.size(); ++i) {
    const std::vector<std::uint32_t> around = neighbours(found[i], stage, index);
    Features features;
    for (const std::uint32_t zone : around)
      features.insert(features.end(), stage.zones[zone].features.begin(), stage.zones[zone].features.end());
    Rows rows = catchments.rows(features);
    rows.place = innerPoint(found[i]);
    const bool isUninhabited = living[i] && *living[i] < 0.5;
    const double area = found[i].area();
    inspection.add(
        {isUninhabited ? Severity::Note : Severity::Warning,
         Kind::CatchmentGap,
         rows,
         {stage.sentence((around.size() == 1 ? Text::tr("the catchment %1 has a hole of %2.")
                                             : Text::tr("between the catchments %1 lie %2 that belong to none."))
                             .arg(stage.schoolsText(around), Size::ofArea(area).text())) +
              residents(living[i]),
          isUninhabited ? Text::tr("Leave it if it is water or forest; otherwise give the ground to one of them.")
                        : Text::tr("Pupils there count as “outside”: give the ground to one of the catchments.")},
         Size::ofArea(area),
         found[i]});
  }
}

} // namespace

QString CheckedStage::sentence(const QString &what) const {
  return name.isEmpty() ? what : Text::tr("stage %1: %2").arg(name, what);
}

QString CheckedStage::schoolsText(const std::vector<std::uint32_t> &some) const {
  FeatureList names;
  for (const std::uint32_t zone : some)
    names.add(quoted(zones[zone].features.front()->name));
  return names.text();
}

std::vector<CheckedStage> stagesOf(Inspection &inspection) {
  const CheckedLayer *catchments = inspection.layer(Role::Catchments);
  if (!catchments)
    return {};
  const int field = stageFieldOf(*catchments, inspection.run);
  std::map<QString, Features> all = byStage(inspection, *catchments, field);
  if (const QString chosen = inspection.run.text(parameter::stage).trimmed(); !chosen.isEmpty()) {
    QStringList known;
    for (const auto &[name, features] : all)
      known.append(name);
    if (!all.contains(chosen))
      inspection.add({Severity::Error,
                      Kind::UnknownStage,
                      catchments->whole(),
                      {Text::tr("the layer has no catchments of stage “%1”.").arg(chosen),
                       Text::tr("Choose one of its stages: %1.").arg(known.join(QStringLiteral(", ")))}});
    std::erase_if(all, [&](const auto &stage) { return stage.first != chosen; });
  }
  std::vector<CheckedStage> stages;
  if (catchments->isPlaced)
    for (const auto &[name, features] : all)
      stages.push_back(stageOf(name, features));
  return stages;
}

void checkCatchments(Inspection &inspection, const std::vector<CheckedStage> &stages, const Pupils &pupils) {
  const CheckedLayer *catchments = inspection.layer(Role::Catchments);
  for (const CheckedStage &stage : stages) {
    inspection.run.checkCancelled();
    checkSeveral(inspection, *catchments, stage);
    inspection.attempt(*catchments, [&] { tellOverlaps(inspection, *catchments, stage, pupils); });
    inspection.attempt(*catchments, [&] { tellGaps(inspection, *catchments, stage, pupils); });
  }
}

} // namespace skolmix
