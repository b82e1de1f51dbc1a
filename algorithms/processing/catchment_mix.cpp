#include "presentation/styles.h"
#include "presentation/text.h"
#include "processing/algorithm.h"
#include "processing/algorithms.h"
#include "processing/choice.h"
#include "processing/enrolment_log.h"
#include "processing/feature_list.h"
#include "processing/margin_fields.h"
#include "processing/mix_fields.h"
#include "processing/parameters.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace skolmix {
namespace {

class CatchmentMix final : public Algorithm {
public:
  QgsProcessingAlgorithm *createInstance() const override { return new CatchmentMix; }

  void initAlgorithm(const QVariantMap &) override {
    add(unitParameters());
    add(groupParameters(parameter::units));
    add(homeParameters());
    add(catchmentParameters());
    add(optional(schoolParameters()));
    add({advanced(helped(fieldParameter(parameter::catchmentPlacesField, Text::tr("Places at the catchment's school"),
                                        parameter::catchments, true, true),
                         Text::tr("Only to divide ground in several catchments by places, where no schools are "
                                  "given.")))});
    add(enrolmentParameters());
    add(choiceModelParameters());
    add(schoolKindParameters());
    add(costParameters());
    add({new QgsProcessingParameterFeatureSink(parameter::output, Text::tr("Expected mix by catchment"),
                                               Qgis::ProcessingSourceType::VectorPolygon)});
    addOutputs(pupilOutputs());
    addOutputs(measureOutputs());
  }

protected:
  About about() const override {
    return {
        QStringLiteral("catchmentmix"),
        Text::tr("Expected mix by catchment"),
        QStringLiteral("expectedmix"),
        Text::tr("Expected mix"),
        Text::tr("The pupils each school can expect from its catchment, by group."),
        Text::tr("school,catchment,enrolment,pupils,overlay,areal interpolation,segregation"),
        Text::tr("<p>Lays residential units over catchments and works out how many pupils of each group every school "
                 "can expect. Counts are spread by exact area; shares never are.</p>"
                 "<p><b>How to read the result:</b> for each group, <i>share</i> is its share of the school's pupils "
                 "in per cent, <i>deviation</i> how many percentage points that is above (+) or below (−) the whole "
                 "system, and <i>surplus</i> the same as a number of pupils. Both ends belong together: over all "
                 "schools and “outside” the surplus sums to zero. The <i>parts</i> show how much a school contributes "
                 "to the measures H, D and η². <i>share_min</i> and <i>share_max</i> are what the share could be "
                 "if all pupils of divided units lived on one side of the border or the other, <i>share_low</i> and "
                 "<i>share_high</i> what is plausible. A catchment without any unit has no values.</p>"
                 "<p>The log ends with the line that accounts for every pupil.</p>")};
  }

  QVariantMap run(Run &run) override {
    PlanningJob job = readPlanningJob(run);
    readChoice(run, job);
    const ScoredToday today = scoreToday(job.stage(), job.workspace.projection, run.progress(65, 90));
    tellOutcome(run, job, today.choice.outcome);
    tellElsewhere(run, job, today.card);
    tellConservation(run, job.units.pupils, today.card.enrolment);
    tellMargins(run, job.units.pupils, today.card.enrolment, today.card.margins);
    tellMeasures(run, job.data.dimensions, today.card.measures);
    write(run, job, today.card);
    return run.results();
  }

private:
  /// Pupils at schools that have no catchment to show them in.
  static void tellElsewhere(Run &run, const PlanningJob &job, const Scorecard &card) {
    double pupils = 0;
    FeatureList schools;
    for (std::size_t school = 0; school < job.data.schools.size(); ++school)
      if (const double own = pupilsOf(job.data, card.enrolment[school]); own > 0 && job.catchments[school].isEmpty()) {
        pupils += own;
        schools.add(QString::fromStdString(job.data.schools[school].name));
      }
    if (!schools.isEmpty())
      run.inform(Text::tr("%1 pupils are at %2 schools without a catchment, which the layer does not show: %3.")
                     .arg(written(pupils, 1), schools.countText(), schools.text()));
  }

  static void write(Run &run, const PlanningJob &job, const Scorecard &card) {
    const Catchments &catchments = job.catchmentLayer;
    const GroupCounts &groups = job.units.pupils;
    const Counts &pupils = card.enrolment;
    QgsFields fields = catchments.fields;
    appendMixFields(fields, groups);
    appendMarginFields(fields, groups);
    const std::vector<QgsAttributes> mixes = mixAttributes(groups, pupils);
    const std::vector<QgsAttributes> ranges = marginAttributes(groups, pupils, card.margins);
    QgsFeatureList features;
    for (std::size_t number = 0; number < catchments.features.size(); ++number) {
      const std::uint32_t school = job.schoolNumber(catchments.schools[number], Text::tr("A catchment"));
      QgsFeature feature(fields);
      QgsGeometry geometry = catchments.features[number].geometry();
      geometry.convertToMultiType();
      feature.setGeometry(geometry);
      feature.setAttributes(catchments.features[number].attributes() + mixes[school] + ranges[school]);
      features.append(feature);
    }
    const QString focus = groups.groups.front();
    const double whole = wholeShare(pupils, groups.dimensions.front(), 0);
    run.write(parameter::output, fields, Qgis::WkbType::MultiPolygon, catchments.crs, features,
              {Text::tr("Expected mix by catchment: %1").arg(focus),
               Text::tr("Expected pupils per catchment and group, with deviations from the whole."),
               {},
               deviationAreas(field::deviation(focus), whole)});
  }
};

} // namespace

QgsProcessingAlgorithm *createCatchmentMix() { return new CatchmentMix; }

} // namespace skolmix
