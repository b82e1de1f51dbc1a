#include "processing/scenario_job.h"

#include "presentation/text.h"
#include "processing/choice.h"
#include "processing/parameters.h"

#include <algorithm>
#include <qgsexception.h>

namespace skolmix {
namespace {

/// The parameters of a run as if the stage were the only one.
QVariantMap parametersOf(const Run &run, int stage) {
  QVariantMap parameters = run.parameters();
  for (const QString &name :
       {parameter::units, parameter::stage, parameter::placesField, parameter::choiceParameters}) {
    const QVariant own = run.parameters().value(ofStage(name, stage));
    const bool isOwn = name != parameter::choiceParameters || own.isValid(); // those of the first stage will do
    if (isOwn)
      parameters[name] = own;
  }
  return parameters;
}

void refuseUnlike(const ScenarioJob &job) {
  const PlanningJob &first = job.jobs.front();
  const PlanningJob &last = job.jobs.back();
  if (first.units.pupils.groups != last.units.pupils.groups)
    throw QgsProcessingException(
        Text::tr("The units of stage “%1” have other groups than those of stage “%2”. All stages need the same count "
                 "fields.")
            .arg(job.names.back(), job.names.front()));
  if (job.names.count(job.names.back()) > 1)
    throw QgsProcessingException(
        Text::tr("Two stages are called “%1”. Give every stage a name of its own.").arg(job.names.back()));
}

/// The name of a stage; none where it is the only one and the user gives none.
QString stageName(const Run &run, int stage) {
  const QString name =
      run.has(ofStage(parameter::stage, stage)) ? run.text(ofStage(parameter::stage, stage)).trimmed() : QString();
  bool areSeveral = false;
  for (int other = 2; other <= mostStages; ++other)
    areSeveral = areSeveral || run.has(ofStage(parameter::units, other));
  return name.isEmpty() && areSeveral ? Text::tr("Stage %1").arg(stage) : name;
}

/// Numbers separated by ;
std::vector<double> numbersOf(const Run &run, const QString &parameter, const QString &what) {
  std::vector<double> numbers;
  for (const QString &text : run.text(parameter).split(';', Qt::SkipEmptyParts)) {
    bool isNumber = false;
    const double number = QString(text).replace(',', '.').trimmed().toDouble(&isNumber);
    if (!isNumber || !(number >= 0))
      throw QgsProcessingException(
          Text::tr("%1: “%2” is no number, 0 or more. Write for example 2;4;6.").arg(what, text.trimmed()));
    numbers.push_back(number);
  }
  return numbers;
}

Standards readStandards(const Run &run, std::size_t dimensions, std::size_t stages) {
  Standards standards{numbersOf(run, parameter::weightsOfDimensions, Text::tr("Weights of the dimensions")),
                      numbersOf(run, parameter::farAway, Text::tr("A long way to school"))};
  if (standards.weights.empty())
    standards.weights.assign(dimensions, 1);
  if (standards.weights.size() != dimensions || std::ranges::none_of(standards.weights, [](double w) { return w > 0; }))
    throw QgsProcessingException(
        Text::tr("There are %1 dimensions: give each a weight, one of them above 0.").arg(QString::number(dimensions)));
  if (standards.farAway.empty())
    throw QgsProcessingException(Text::tr("Say what a long way to school is, in kilometres."));
  standards.farAway.resize(stages, standards.farAway.back());
  for (double &metres : standards.farAway)
    metres *= 1000;
  return standards;
}

void addSites(PlanningJob &job, const std::vector<Site> &sites) {
  for (const auto &[site, place] : sites) {
    if (std::ranges::count(job.data.schools, site.id, &School::id) > 0)
      throw QgsProcessingException(
          Text::tr("The site “%1” is called like a school of today. Give the site another name; a school moves to a "
                   "site, it is none.")
              .arg(QString::fromStdString(site.id)));
    addSchool(job, site);
  }
}

} // namespace

ScenarioJob readStageLayers(Run &run) {
  ScenarioJob job;
  for (int stage = 1; stage <= mostStages; ++stage) {
    if (stage > 1 && !run.has(ofStage(parameter::units, stage)))
      continue;
    job.parameters.push_back(parametersOf(run, stage));
    Run stageRun = run.with(job.parameters.back());
    job.names.append(stageName(run, stage));
    if (stage > 1)
      run.inform(Text::tr("Stage %1:").arg(job.names.back()));
    job.jobs.push_back(readPlanningStage(stageRun, job.jobs.empty() ? nullptr : &job.jobs.front().workspace));
    job.warnings += stageRun.warnings();
    refuseUnlike(job);
  }
  job.standards = readStandards(run, job.jobs.front().data.dimensions.size(), job.jobs.size());
  return job;
}

void readStages(Run &run, ScenarioJob &job, const StoredScenarios &stored) {
  for (std::size_t i = 0; i < job.jobs.size(); ++i) {
    PlanningJob &own = job.jobs[i];
    Run stageRun = run.with(job.parameters[i]);
    addSites(own, stored.sites);
    if (!stored.homes.empty())
      addHomes(stageRun, own, stored.homes, stored.homeNames);
    readChoice(stageRun, own);
    job.warnings += stageRun.warnings();
    job.stages.push_back(own.stage());
    job.stages.back().name = job.names[static_cast<int>(i)].toStdString();
    job.stages.back().firstHome -= stored.homes.size();
  }
}

} // namespace skolmix
