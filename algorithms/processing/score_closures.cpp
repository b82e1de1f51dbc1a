#include "presentation/text.h"
#include "processing/algorithm.h"
#include "processing/algorithms.h"
#include "processing/candidate_job.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace skolmix {
namespace {

class ScoreClosures final : public Algorithm {
public:
  QgsProcessingAlgorithm *createInstance() const override { return new ScoreClosures; }

  void initAlgorithm(const QVariantMap &) override {
    add(stageParameters());
    add(candidateParameters());
    add({new QgsProcessingParameterBoolean(parameter::inPairs, Text::tr("Close two schools at a time"), false)});
    add(comparisonParameters());
    add(candidateOutputs());
    add(scenarioOutputs());
    addOutputs(scenarioNumbers());
    addOutputs({new QgsProcessingOutputNumber(result::candidates, Text::tr("Number of candidates"))});
  }

protected:
  About about() const override {
    return {QStringLiteral("scoreclosures"),
            Text::tr("Score closures"),
            QStringLiteral("score"),
            Text::tr("Score proposals"),
            Text::tr("Closes every school, or every two, one at a time, and ranks what that would do."),
            Text::tr("school,close,closure,shut,candidates,scenario,segregation,scorecard"),
            candidateHelp(Text::tr("<p>Tries every school, or every two schools: closes them, sends their pupils to "
                                   "the nearest schools with a catchment, and ranks the closures.</p>"))};
  }

  QVariantMap run(Run &run) override {
    ScenarioJob job = readToday(run);
    const auto naming = [&](const std::vector<std::string> &ids) {
      QStringList names;
      for (const std::string &id : ids)
        names.append(schoolName(job, id));
      return Text::tr("Close %1").arg(names.join(QStringLiteral(", "))).toStdString();
    };
    scoreCandidates(run, job,
                    closures(job.stages, job.projection(), baselineOf(run, job), readCandidates(run, job),
                             run.flag(parameter::inPairs), naming, run.progress(62, 65)),
                    Text::tr("Closures"));
    return run.results();
  }
};

} // namespace

QgsProcessingAlgorithm *createScoreClosures() { return new ScoreClosures; }

} // namespace skolmix
