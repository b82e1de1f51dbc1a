#include "presentation/text.h"
#include "processing/algorithm.h"
#include "processing/algorithms.h"
#include "processing/candidate_job.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace skolmix {
namespace {

class ScoreStages final : public Algorithm {
public:
  QgsProcessingAlgorithm *createInstance() const override { return new ScoreStages; }

  void initAlgorithm(const QVariantMap &) override {
    add(stageParameters());
    add(candidateParameters());
    add(comparisonParameters());
    add(candidateOutputs());
    add(scenarioOutputs());
    addOutputs(scenarioNumbers());
    addOutputs({new QgsProcessingOutputNumber(result::candidates, Text::tr("Number of candidates"))});
  }

protected:
  About about() const override {
    return {QStringLiteral("scorestages"),
            Text::tr("Score changes of stages"),
            QStringLiteral("score"),
            Text::tr("Score proposals"),
            Text::tr("Gives every school every other run of stages, one at a time, and ranks what that would do."),
            Text::tr("school,stage,grades,F-6,F-9,7-9,structure,scenario,segregation,scorecard"),
            candidateHelp(Text::tr(
                "<p>Tries every school with every other run of stages: where it gains a stage it takes those who live "
                "in its catchment of another stage; where it loses one, the nearest schools take over.</p>"))};
  }

  QVariantMap run(Run &run) override {
    ScenarioJob job = readToday(run);
    const auto naming = [&](const std::vector<std::string> &ids) {
      QStringList stages;
      for (std::size_t i = 1; i < ids.size(); ++i)
        stages.append(QString::fromStdString(ids[i]));
      return QStringLiteral("%1: %2").arg(schoolName(job, ids[0]), stages.join(QStringLiteral(", "))).toStdString();
    };
    scoreCandidates(run, job,
                    stageChanges(job.stages, job.projection(), job.standards, readCandidates(run, job), naming,
                                 run.progress(60, 65)),
                    Text::tr("Changes of stages"));
    return run.results();
  }
};

} // namespace

QgsProcessingAlgorithm *createScoreStages() { return new ScoreStages; }

} // namespace skolmix
