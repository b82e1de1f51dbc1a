#include "processing/candidate_job.h"

#include "presentation/styles.h"
#include "presentation/text.h"
#include "processing/attributes.h"
#include "processing/scenario_results.h"

#include <algorithm>
#include <qgsexception.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <set>

namespace skolmix {
namespace {

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

/// Schools with ground of their own, or a part of shared ground, in some stage.
std::set<std::string> withCatchment(const ScenarioJob &job) {
  std::set<std::string> ids;
  for (const Stage &stage : job.stages)
    for (const Ground &ground : groundsOf(stage.baseline.catchments))
      for (const Claim &claim : claimsOf(ground.catchment, stage.data.shared))
        ids.insert(stage.data.schools[claim.zone].id);
  return ids;
}

void writeCandidates(Run &run, const std::vector<Candidate> &candidates, const QString &title) {
  QgsFields fields;
  appendFields(fields, {"rank"}, QMetaType::Type::Int);
  appendFields(fields, {"scenario"}, QMetaType::Type::QString);
  appendFields(fields, {"estimated_h"});
  QgsFeatureList rows;
  for (const Candidate &candidate : candidates) {
    QgsFeature row(fields);
    row.setAttributes(QgsAttributes(QVector<QVariant>{static_cast<int>(rows.size()) + 1, text(candidate.scenario.name),
                                                      valueOrNull(candidate.theilH)}));
    rows.append(row);
  }
  run.write(parameter::outputCandidates, fields, Qgis::WkbType::NoGeometry, {}, rows,
            {Text::tr("All candidates"),
             Text::tr("Every candidate with a first estimate of H, the lowest first. The best are scored in full."),
             title, figureTable({QStringLiteral("scenario")})});
}

} // namespace

Definitions candidateParameters() {
  return {helped(new QgsProcessingParameterString(parameter::candidates,
                                                  Text::tr("Ids of the schools to try, separated by ;"), QVariant(),
                                                  false, true),
                 Text::tr("Without ids, all schools with a catchment are tried.")),
          helped(new QgsProcessingParameterNumber(parameter::mostScenarios, Text::tr("How many to score in full"),
                                                  Qgis::ProcessingNumberParameterType::Integer, 10, false, 1, 200),
                 Text::tr("All candidates are ranked by a quick estimate of H; those with the lowest get the whole "
                          "scorecard."))};
}

Definitions candidateOutputs() {
  return {optionalTable(parameter::outputCandidates, Text::tr("All candidates"), true)};
}

QString candidateHelp(const QString &what) {
  return what +
         Text::tr("<p><b>How to read the result:</b> <i>All candidates</i> ranks them by a quick estimate of H, which "
                  "leaves places, admission and chance aside. <i>Scenarios side by side</i> has the whole scorecard of "
                  "the best, with what is plausible; the yardsticks are today, and everyone at the nearest school. A "
                  "low H is one criterion among several: see ways, places and how many change school beside it.</p>");
}

ScenarioJob readToday(Run &run) {
  ScenarioJob job = readStageLayers(run);
  readStages(run, job, {});
  return job;
}

std::vector<std::string> readCandidates(const Run &run, const ScenarioJob &job) {
  const std::set<std::string> possible = withCatchment(job);
  if (!run.has(parameter::candidates))
    return {possible.begin(), possible.end()};
  std::vector<std::string> ids;
  QStringList unknown;
  for (const QString &part : run.text(parameter::candidates).split(';', Qt::SkipEmptyParts)) {
    ids.push_back(part.trimmed().toStdString());
    if (!possible.contains(ids.back()))
      unknown.append(part.trimmed());
  }
  if (!unknown.isEmpty())
    throw QgsProcessingException(
        Text::tr("No school with a catchment has these ids: %1. Check them, or leave the parameter empty to try all.")
            .arg(unknown.join(QStringLiteral(", "))));
  return ids;
}

QString schoolName(const ScenarioJob &job, const std::string &id) {
  const std::vector<School> &schools = job.stages.front().data.schools;
  const auto found = std::ranges::find(schools, id, &School::id);
  return text(found == schools.end() ? id : found->name);
}

ScoredBaseline baselineOf(Run &run, const ScenarioJob &job) {
  return scoreBaseline(job.stages, job.projection(), job.standards, run.progress(60, 62));
}

void scoreCandidates(Run &run, ScenarioJob &job, const std::vector<Candidate> &candidates, const QString &title) {
  StoredScenarios best;
  best.crs = best.crsOfSites = job.jobs.front().unitCrs;
  const auto most = static_cast<std::size_t>(run.number(parameter::mostScenarios));
  for (const Candidate &candidate : candidates) {
    if (best.scenarios.size() == most)
      break;
    if (!isPossible(job.stages, candidate.scenario))
      continue;
    best.scenarios.push_back({candidate.scenario, {}});
    for (const PlanChange &change : candidate.scenario.changes)
      best.scenarios.back().rows.push_back({change, {}, {}});
  }
  if (best.scenarios.empty())
    throw QgsProcessingException(
        Text::tr("There is no such change that all pupils would have a school after. Try other "
                 "schools, or check the catchments and stages."));
  run.inform(Text::tr("%1 candidates; the %2 with the lowest estimated H are scored in full.")
                 .arg(candidates.size())
                 .arg(best.scenarios.size()));
  run.result(result::candidates, static_cast<int>(candidates.size()));
  scoreScenarios(run, job, best, title);
  writeCandidates(run, candidates, title);
}

} // namespace skolmix
