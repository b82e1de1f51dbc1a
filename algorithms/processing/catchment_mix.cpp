#include "presentation/styles.h"
#include "presentation/text.h"
#include "processing/algorithm.h"
#include "processing/algorithms.h"
#include "processing/catchments.h"
#include "processing/enrolment_log.h"
#include "processing/homes.h"
#include "processing/margin_fields.h"
#include "processing/mix_fields.h"
#include "processing/parameters.h"
#include "processing/schools.h"
#include "processing/shared_ground.h"
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
    add(homeParameters());
    add(catchmentParameters());
    add({advanced(helped(fieldParameter(parameter::catchmentPlacesField, Text::tr("Places at the catchment's school"),
                                        parameter::catchments, true, true),
                         Text::tr("Only to divide ground in several catchments by places.")))});
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
                 "to the measures H, D and η². <i>share_min</i> and <i>share_max</i> are what the share could be "
                 "if all pupils of divided units lived on one side of the border or the other, <i>share_low</i> and "
                 "<i>share_high</i> what is plausible. A catchment without any unit has no values.</p>"
                 "<p>The log ends with the line that accounts for every pupil.</p>")};
  }

  QVariantMap run(Run &run) override {
    const Source unitSource = run.source(parameter::units);
    const Workspace workspace = workspaceFor(unitSource, run);
    const Units units = readUnits(run, unitSource, workspace);
    const TakeUp takeUp = readTakeUp(run, units.pupils);
    const Catchments catchments = readCatchments(run, workspace);
    const Homes homes = readHomes(run, units, workspace);
    const Zoning zones = divideSharedGround(run, {catchments.zones, catchments.schools, placesOf(run, catchments)});
    const auto allocation = static_cast<Allocation>(run.choice(parameter::allocation));
    const Crosswalk overlaid = crosswalk(homes, zones, allocation, run.progress(30, 90));
    tellUnitsOutside(run, units, homes, overlaid);

    const Counts staying = attending(units.pupils.counts, units.pupils.dimensions, takeUp);
    const Counts pupils = enrolment(units.pupils.counts, staying, overlaid.shares, catchments.zones.size());
    tellConservation(run, units.pupils, pupils);
    const Margins off =
        margins(units.pupils.counts, staying, overlaid.shares, overlaid.homeCount, catchments.zones.size());
    tellMargins(run, units.pupils, pupils, off);
    tellMeasures(run, units.pupils.dimensions, measures(pupils, units.pupils.dimensions));
    write(run, catchments, units.pupils, pupils, off);
    return run.results();
  }

private:
  /// The places of the catchments' schools, none where there is no such field.
  static std::vector<std::optional<double>> placesOf(const Run &run, const Catchments &catchments) {
    std::vector<std::optional<double>> places(catchments.schools.size());
    if (!run.has(parameter::catchmentPlacesField))
      return places;
    const Source source = run.source(parameter::catchments);
    const int field = source.numberField(run.text(parameter::catchmentPlacesField));
    FeatureList impossible;
    for (std::size_t school = 0; school < places.size(); ++school) {
      places[school] = numberOrNone(catchments.features[school].attribute(field));
      if (places[school] && !isPlaces(*places[school]))
        impossible.add(catchments.features[school].id());
    }
    refuseImpossiblePlaces(source, field, impossible);
    return places;
  }

  static void write(Run &run, const Catchments &catchments, const GroupCounts &groups, const Counts &pupils,
                    const Margins &off) {
    QgsFields fields = catchments.fields;
    appendMixFields(fields, groups);
    appendMarginFields(fields, groups);
    const std::vector<QgsAttributes> mixes = mixAttributes(groups, pupils);
    const std::vector<QgsAttributes> ranges = marginAttributes(groups, pupils, off);
    QgsFeatureList features;
    for (std::size_t school = 0; school < catchments.features.size(); ++school) {
      QgsFeature feature(fields);
      QgsGeometry geometry = catchments.features[school].geometry();
      geometry.convertToMultiType();
      feature.setGeometry(geometry);
      feature.setAttributes(catchments.features[school].attributes() + mixes[school] + ranges[school]);
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
