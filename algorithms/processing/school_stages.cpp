#include "processing/school_stages.h"

#include "presentation/text.h"
#include "processing/attributes.h"
#include "processing/feature_list.h"
#include "processing/parameters.h"

#include <QRegularExpression>
#include <map>
#include <qgsexception.h>
#include <set>

namespace skolmix {
namespace {

/// The ids of the schools that offer each stage.
using Offers = std::map<QString, std::set<QString>>;

/// A school may offer several stages: F-6,7-9 or F-6;7-9.
QStringList stagesIn(const QString &value) {
  static const QRegularExpression separators(QStringLiteral("[,;]"));
  QStringList stages;
  for (const QString &stage : value.split(separators))
    if (!stage.trimmed().isEmpty())
      stages.append(stage.trimmed());
  return stages;
}

Offers readOffers(Run &run, const Source &source) {
  const int idField = source.field(run.text(parameter::schoolIdField));
  const int stageField = source.field(run.text(parameter::schoolStageField));
  Offers offers;
  FeatureList without;
  run.forEachFeature(source, {idField, stageField}, run.progress(30, 30), [&](const QgsFeature &feature) {
    const QString school = idText(feature.attribute(idField));
    const QStringList stages = stagesIn(idText(feature.attribute(stageField)));
    for (const QString &stage : stages)
      offers[stage].insert(school);
    if (stages.isEmpty())
      without.add(feature.id());
  });
  if (!without.isEmpty())
    run.warn(Text::tr("Layer “%1”: %2 schools offer no stage and are not used: features %3.")
                 .arg(source.name, without.countText(), without.text()));
  return offers;
}

void refuseUnknownStage(const Source &source, const QString &wanted, const Offers &offers) {
  if (wanted.isEmpty() || offers.contains(wanted))
    return;
  QStringList known;
  for (const auto &[stage, schools] : offers)
    known.append(stage);
  throw QgsProcessingException(Text::tr("Layer “%1” has no schools of stage “%2”. Its stages are: %3.")
                                   .arg(source.name, wanted, known.join(QStringLiteral(", "))));
}

} // namespace

std::vector<SchoolStage> readSchoolStages(Run &run, const std::vector<School> &schools) {
  const Source source = run.source(parameter::schools);
  const QString wanted = run.has(parameter::stage) ? run.text(parameter::stage).trimmed() : QString();
  const bool hasStages = run.has(parameter::schoolStageField);
  if (!wanted.isEmpty() && !hasStages)
    throw QgsProcessingException(
        Text::tr("Say which field of layer “%1” holds the stages of a school, or leave out the stage “%2”.")
            .arg(source.name, wanted));
  const Offers offers = hasStages ? readOffers(run, source) : Offers{{QString(), {}}};
  refuseUnknownStage(source, wanted, offers);

  std::vector<SchoolStage> stages;
  for (const auto &[name, ids] : offers) {
    if (!wanted.isEmpty() && name != wanted)
      continue;
    SchoolStage stage{name, {}, {}};
    for (std::size_t number = 0; number < schools.size(); ++number)
      if (schools[number].location && (!hasStages || ids.contains(QString::fromStdString(schools[number].id)))) {
        stage.schools.push_back(schools[number]);
        stage.numbers.push_back(number);
      }
    if (!stage.schools.empty())
      stages.push_back(std::move(stage));
  }
  if (stages.empty())
    throw QgsProcessingException(
        Text::tr("Layer “%1” has no school with an id, a geometry and the stage to work with.").arg(source.name));
  return stages;
}

} // namespace skolmix
