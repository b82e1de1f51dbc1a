#include "presentation/text.h"
#include "processing/algorithm.h"
#include "processing/algorithms.h"
#include "processing/attributes.h"
#include "processing/parameters.h"
#include "processing/scoring.h"

#include <map>
#include <qgsexception.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace skolmix {
namespace {

class ScoreBoundaryChange final : public Algorithm {
public:
  QgsProcessingAlgorithm *createInstance() const override { return new ScoreBoundaryChange; }

  void initAlgorithm(const QVariantMap &) override {
    add(unitParameters());
    add(groupParameters(parameter::units));
    add(homeParameters());
    add(catchmentParameters());
    add(schoolParameters());
    add({helped(new QgsProcessingParameterFeatureSource(parameter::changes, Text::tr("Changes"),
                                                        {static_cast<int>(Qgis::ProcessingSourceType::VectorPolygon)}),
                Text::tr("Polygons of ground that gets another school.")),
         fieldParameter(parameter::toSchoolField, Text::tr("Id of the school a polygon goes to"), parameter::changes,
                        false),
         helped(fieldParameter(parameter::proposalField, Text::tr("Name of the proposal"), parameter::changes, true),
                Text::tr("Polygons with the same name belong to one proposal; each proposal is scored on its own. "
                         "Without it, all polygons are one proposal."))});
    add(enrolmentParameters());
    add(choiceModelParameters());
    add(schoolKindParameters());
    add(costParameters());
    add({includeOutsideParameter()});
    add(scoreOutputs());
    addOutputs(scoreNumbers());
  }

protected:
  About about() const override {
    return {
        QStringLiteral("scoreboundarychange"),
        Text::tr("Score boundary changes"),
        QStringLiteral("score"),
        Text::tr("Score proposals"),
        Text::tr("What redrawn catchments would do to each school's mix, size and way to school."),
        Text::tr("school,catchment,boundary,redistricting,proposal,scenario,segregation,scorecard"),
        Text::tr("<p>Compares today's catchments with one or more proposals to redraw them. Draw the ground that gets "
                 "another school as polygons, and give each the id of its new school and the name of the "
                 "proposal.</p>"
                 "<p><b>How to read the result:</b> <i>Scores</i> has a row per proposal, the lowest segregation (H "
                 "of the first dimension) first. <i>Schools</i> shows every school before and after: deviations are "
                 "percentage points above (+) or below (−) the whole; both ends change together, since the pupils "
                 "are the same. <i>Units that change school</i> are the areas concerned. The report says it in words "
                 "and charts.</p>"
                 "<p>Enrolments are expected, not observed: do not compare these figures with those of actual "
                 "school rolls.</p>")};
  }

  QVariantMap run(Run &run) override {
    PlanningJob job = readPlanningJob(run);
    scoreProposals(run, job, readProposals(run, job), Text::tr("Boundary changes"));
    return run.results();
  }

private:
  static std::vector<Scenario> readProposals(Run &run, const PlanningJob &job) {
    const Source source = run.source(parameter::changes);
    GeometryReader geometries(run, source, job.workspace, GeometryReader::Kind::Polygons);
    const int schoolField = source.field(run.text(parameter::toSchoolField));
    const int nameField = run.has(parameter::proposalField) ? source.field(run.text(parameter::proposalField)) : -1;
    std::map<QString, std::map<std::uint32_t, std::vector<Geometry>>> proposals;
    FeatureList nameless;
    const QgsAttributeList fields = source.features->fields().allAttributesList();
    run.forEachFeature(source, fields, run.progress(60, 60), [&](const QgsFeature &feature) {
      const QString name = nameField >= 0 ? idText(feature.attribute(nameField)) : Text::tr("Proposal");
      if (name.isEmpty()) {
        nameless.add(feature.id());
        return;
      }
      const QString what = Text::tr("Feature %1 of layer “%2”").arg(QString::number(feature.id()), source.name);
      const std::uint32_t school = job.schoolNumber(idText(feature.attribute(schoolField)), what);
      if (Geometry area = geometries.read(feature); !area.isEmpty())
        proposals[name][school].push_back(std::move(area));
    });
    geometries.finish();
    if (!nameless.isEmpty())
      throw QgsProcessingException(Text::tr("Layer “%1”: features %2 name no proposal. Give them the name of one.")
                                       .arg(source.name, nameless.text()));
    if (proposals.empty())
      throw QgsProcessingException(
          Text::tr("Layer “%1” has no polygon that can be used as a change.").arg(source.name));
    std::vector<Scenario> result;
    for (const auto &[name, areas] : proposals) {
      result.push_back({name.toStdString(), {}});
      for (const auto &[school, parts] : areas)
        result.back().changes.push_back(
            {ChangeKind::Redraw, job.data.schools[school].id, {}, {}, {}, {}, {}, united(parts)});
    }
    return result;
  }
};

} // namespace

QgsProcessingAlgorithm *createScoreBoundaryChange() { return new ScoreBoundaryChange; }

} // namespace skolmix
