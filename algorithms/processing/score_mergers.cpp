#include "presentation/text.h"
#include "processing/algorithm.h"
#include "processing/algorithms.h"
#include "processing/candidate_job.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace skolmix {
namespace {

class ScoreMergers final : public Algorithm {
public:
  QgsProcessingAlgorithm *createInstance() const override { return new ScoreMergers; }

  void initAlgorithm(const QVariantMap &) override {
    add(stageParameters());
    add(candidateParameters());
    add({helped(new QgsProcessingParameterDistance(parameter::longestWay,
                                                   Text::tr("How far the two schools may be from each other (m)"), 2000,
                                                   QString(), false, 0),
                Text::tr("In metres, as the crow flies.")),
         helped(
             new QgsProcessingParameterBoolean(parameter::inPairs, Text::tr("Try pairs that divide the stages"), true),
             Text::tr("Only where more than one stage is given."))});
    add(comparisonParameters());
    add(candidateOutputs());
    add(scenarioOutputs());
    addOutputs(scenarioNumbers());
    addOutputs({new QgsProcessingOutputNumber(result::candidates, Text::tr("Number of candidates"))});
  }

protected:
  About about() const override {
    return {QStringLiteral("scoremergers"),
            Text::tr("Score mergers"),
            QStringLiteral("score"),
            Text::tr("Score proposals"),
            Text::tr("Merges every two neighbouring schools, in one building or as a pair that divides the stages, and "
                     "ranks what that would do."),
            Text::tr("school,merge,merger,pair,pairing,consolidation,scenario,segregation,scorecard"),
            candidateHelp(Text::tr(
                "<p>Tries every two schools that are near each other: one takes in the other, or, with several stages, "
                "they become a pair in which one takes the lower and the other the upper stages of both.</p>"))};
  }

  QVariantMap run(Run &run) override {
    ScenarioJob job = readToday(run);
    const auto naming = [&](const std::vector<std::string> &ids) {
      if (ids.size() == 2)
        return Text::tr("%1 takes in %2").arg(schoolName(job, ids[0]), schoolName(job, ids[1])).toStdString();
      QStringList stages;
      for (std::size_t i = 2; i < ids.size(); ++i)
        stages.append(QString::fromStdString(ids[i]));
      return Text::tr("%1 takes %3, %2 the rest")
          .arg(schoolName(job, ids[0]), schoolName(job, ids[1]), stages.join(QStringLiteral(", ")))
          .toStdString();
    };
    scoreCandidates(run, job,
                    mergers(job.stages, job.projection(), baselineOf(run, job), readCandidates(run, job),
                            run.number(parameter::longestWay), run.flag(parameter::inPairs), naming,
                            run.progress(62, 65)),
                    Text::tr("Mergers"));
    return run.results();
  }
};

} // namespace

QgsProcessingAlgorithm *createScoreMergers() { return new ScoreMergers; }

} // namespace skolmix
