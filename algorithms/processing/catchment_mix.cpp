#include "presentation/styles.h"
#include "presentation/text.h"
#include "processing/algorithm.h"
#include "processing/algorithms.h"
#include "processing/catchments.h"
#include "processing/enrolment_log.h"
#include "processing/mix_fields.h"
#include "processing/parameters.h"
#include "processing/take_up.h"

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
    add(catchmentParameters());
    add(enrolmentParameters());
    add({new QgsProcessingParameterFeatureSink(parameter::output, Text::tr("Expected mix by catchment"),
                                               Qgis::ProcessingSourceType::VectorPolygon)});
    addOutput(new QgsProcessingOutputNumber(result::pupils, Text::tr("Pupils at schools")));
    addOutput(new QgsProcessingOutputNumber(result::pupilsOutside, Text::tr("Pupils outside")));
    addOutput(new QgsProcessingOutputNumber(result::pupilsLeftOut, Text::tr("Pupils in rows left out")));
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
                 "to the measures H, D and η². A catchment without any unit has no values.</p>"
                 "<p>The log ends with the line that accounts for every pupil.</p>")};
  }

  QVariantMap run(Run &run) override {
    const Source unitSource = run.source(parameter::units);
    const Workspace workspace = workspaceFor(unitSource, run);
    const Units units = readUnits(run, unitSource, workspace);
    const TakeUp takeUp = readTakeUp(run, units.pupils);
    const Catchments catchments = readCatchments(run, workspace);
    const auto allocation = static_cast<Allocation>(run.choice(parameter::allocation));
    const Crosswalk overlaid = crosswalk(units.places, catchments.zones, allocation, run.progress(30, 90));
    tellUnitsOutside(run, units, overlaid);

    const Counts staying = attending(units.pupils.counts, units.pupils.dimensions, takeUp);
    const Counts pupils = enrolment(units.pupils.counts, staying, overlaid.shares, catchments.zones.size());
    tellConservation(run, units.pupils, pupils);
    tellMeasures(run, units.pupils.dimensions, measures(pupils, units.pupils.dimensions));
    write(run, catchments, units.pupils, pupils);
    return run.results();
  }

private:
  static void write(Run &run, const Catchments &catchments, const GroupCounts &groups, const Counts &pupils) {
    QgsFields fields = catchments.fields;
    appendMixFields(fields, groups);
    const std::vector<QgsAttributes> mixes = mixAttributes(groups, pupils);
    QgsFeatureList features;
    for (std::size_t school = 0; school < catchments.features.size(); ++school) {
      QgsFeature feature(fields);
      QgsGeometry geometry = catchments.features[school].geometry();
      geometry.convertToMultiType();
      feature.setGeometry(geometry);
      feature.setAttributes(catchments.features[school].attributes() + mixes[school]);
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
