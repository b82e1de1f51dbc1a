#include "presentation/text.h"
#include "processing/algorithm.h"
#include "processing/algorithms.h"
#include "processing/parameters.h"
#include "processing/scenario_results.h"

#include <qgsprocessingparameters.h>

namespace skolmix {
namespace {

class ScoreScenarios final : public Algorithm {
public:
  QgsProcessingAlgorithm *createInstance() const override { return new ScoreScenarios; }

  void initAlgorithm(const QVariantMap &) override {
    add(stageParameters());
    add({helped(new QgsProcessingParameterFeatureSource(parameter::changes, Text::tr("Changes"),
                                                        {static_cast<int>(Qgis::ProcessingSourceType::Vector)}),
                Text::tr("The table “changes” of a scenario file, or one with the same fields: a row per change, with "
                         "the name of its scenario, its step and its kind; polygons where it is about ground.")),
         helped(new QgsProcessingParameterFeatureSource(parameter::sites, Text::tr("Sites"),
                                                        {static_cast<int>(Qgis::ProcessingSourceType::VectorPoint)},
                                                        QVariant(), true),
                Text::tr("Where schools could open or move to: field “site”, and if you like “name” and “places”.")),
         advanced(helped(new QgsProcessingParameterFeatureSource(
                             parameter::tenures, Text::tr("Pupils per dwelling by tenure"),
                             {static_cast<int>(Qgis::ProcessingSourceType::Vector)}, QVariant(), true),
                         Text::tr("For new homes: fields “tenure”, “stage”, “pupil_group” (name of a count field) and "
                                  "“pupils_per_dwelling”."))),
         advanced(helped(new QgsProcessingParameterFeatureSource(
                             parameter::scenarios, Text::tr("Scenarios as they were scored before"),
                             {static_cast<int>(Qgis::ProcessingSourceType::Vector)}, QVariant(), true),
                         Text::tr("The table “scenarios” of a scenario file: the log then says whether layers and "
                                  "figures are still the same.")))});
    add(comparisonParameters());
    add(scenarioOutputs());
    addOutputs(scenarioNumbers());
  }

protected:
  About about() const override {
    return {
        QStringLiteral("scorescenarios"),
        Text::tr("Score scenarios"),
        QStringLiteral("score"),
        Text::tr("Score proposals"),
        Text::tr("All scenarios of a file side by side: every measure a school operator can take, scored before it is "
                 "taken."),
        Text::tr("school,scenario,proposal,compare,close,merge,pair,stages,quota,bus,housing,segregation,scorecard"),
        Text::tr(
            "<p>A scenario is a list of changes in their order: schools open, extend, close, move, merge, change "
            "stages; catchments are redrawn or shared; admission, reserves and quotas, free buses and profiles change; "
            "homes are built, cohorts grow. Each scenario is made step by step on top of today and scored with the "
            "same pupils and the same model.</p>"
            "<p><b>How to read the result:</b> <i>Scenarios side by side</i> has a row per scenario, the lowest "
            "weighted "
            "H first, and two yardsticks: today, and everyone at the nearest school. <i>_low</i> and <i>_high</i> are "
            "what is plausible; <i>chance_of_lower_h</i> in how many of 100 H is lower than today; "
            "<i>dominated_by</i> names a scenario that is at least as good by all that is weighed, and better in "
            "something. <i>neighbours_apart</i> is the chance that two pupils of one unit are at different schools, "
            "<i>classmates_apart</i> that two of one school part before the next stage. <i>Schools</i> shows both "
            "ends: "
            "who is above and who below the whole.</p>"
            "<p><b>Kinds of changes</b>, and the fields they use beside <i>scenario</i>, <i>step</i>, <i>kind</i>, "
            "<i>school</i> (id) and <i>stages</i> (none: all): <i>open</i> (school: a site; value: places; polygon: "
            "its "
            "catchment, else the ground nearest to it), <i>extend</i> (value: places afterwards), <i>close</i> "
            "(others: "
            "who takes over, else the nearest), <i>move</i> (others: the site), <i>merge</i> (others; with stages a "
            "pair: "
            "the school takes these, the other the rest), <i>change_stages</i> (stages: those afterwards), "
            "<i>redraw</i> "
            "(polygon), <i>share_catchment</i> (others), <i>admission</i> (rule: sibling, catchment, "
            "absolute_proximity, relative_proximity, relative_to_guaranteed, queue_time, lottery; value: length of the "
            "list), <i>reserve</i> and <i>quota</i> (pupil_group; value: share of the places; no school: all), "
            "<i>bus_pass</i>, <i>profile</i> (pupil_group; value: utility), <i>housing</i> (rule: tenure; value: "
            "dwellings; polygon or point), <i>cohort</i> (pupil_group; value: factor; polygon: only there). "
            "<i>cost</i>, "
            "<i>yearly_cost</i> and <i>note</i> are for all. What cannot be is refused in words.</p>")};
  }

  QVariantMap run(Run &run) override {
    ScenarioJob job = readStageLayers(run);
    const PlanningJob &first = job.jobs.front();
    const StoredScenarios stored = readScenarios(run, first.workspace, job.names, first.units.pupils);
    readStages(run, job, stored);
    scoreScenarios(run, job, stored, Text::tr("Scenarios"));
    return run.results();
  }
};

} // namespace

QgsProcessingAlgorithm *createScoreScenarios() { return new ScoreScenarios; }

} // namespace skolmix
