#include "presentation/text.h"
#include "processing/algorithm.h"
#include "processing/algorithms.h"
#include "processing/catchment_checks.h"
#include "processing/id_checks.h"
#include "processing/layer_position.h"
#include "processing/parameters.h"
#include "processing/problem_layers.h"
#include "processing/school_checks.h"
#include "processing/unit_checks.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace skolmix {
namespace {

QgsProcessingParameterDefinition *metres(const QString &name, const QString &description, double standard) {
  return advanced(new QgsProcessingParameterNumber(name, description, Qgis::ProcessingNumberParameterType::Double,
                                                   standard, false, 0));
}

QgsProcessingParameterDefinition *sink(const QString &name, const QString &description,
                                       Qgis::ProcessingSourceType type) {
  return new QgsProcessingParameterFeatureSink(name, description, type, QVariant(), true);
}

class CheckData final : public Algorithm {
public:
  QgsProcessingAlgorithm *createInstance() const override { return new CheckData; }

  void initAlgorithm(const QVariantMap &) override {
    add(lenient(unitParameters()));
    add(lenient(groupParameters(parameter::units)));
    add(lenient(catchmentParameters()));
    add(lenient(schoolParameters()));
    add(lenient(
        {helped(new QgsProcessingParameterFeatureSource(parameter::network, Text::tr("Streets and paths"),
                                                        {static_cast<int>(Qgis::ProcessingSourceType::VectorLine)}),
                Text::tr("Lines that pupils can walk or ride along, to find schools that no street reaches."))}));
    add({metres(parameter::farFromUnits, Text::tr("Farthest from a school to the nearest unit (m)"), 5000),
         metres(parameter::maxDistanceToNetwork, Text::tr("Farthest from a school to the nearest street (m)"), 500)});
    add({new QgsProcessingParameterFeatureSink(parameter::output, Text::tr("Problems in the data"),
                                               Qgis::ProcessingSourceType::Vector),
         sink(parameter::outputPlaces, Text::tr("Places of problems"), Qgis::ProcessingSourceType::VectorPoint),
         sink(parameter::outputAreas, Text::tr("Overlaps and gaps"), Qgis::ProcessingSourceType::VectorPolygon)});
    addOutputs({new QgsProcessingOutputNumber(result::errors, Text::tr("Number of errors")),
                new QgsProcessingOutputNumber(result::warnings, Text::tr("Number of warnings")),
                new QgsProcessingOutputNumber(result::notes, Text::tr("Number of notes"))});
  }

protected:
  About about() const override {
    return {
        QStringLiteral("checkdata"),
        Text::tr("Check the data"),
        QStringLiteral("preparedata"),
        Text::tr("Prepare data"),
        Text::tr("Finds everything in the layers that would stop the other tools or spoil their results."),
        Text::tr("school,catchment,quality,topology,validity,overlap,gap,duplicate,coordinates,counts"),
        Text::tr(
            "<p>Reads the layers of a planning job, one or all of them, and reports every problem at once, instead "
            "of stopping at the first: invalid geometry, overlaps and gaps between catchments, schools outside their "
            "own catchment, units in no catchment, doubled rows, counts that do not add up, ids that do not match, "
            "coordinates that cannot be right. The layers themselves stay as they are.</p>"
            "<p><b>How to read the result:</b> an <i>error</i> stops a tool or makes its result wrong: correct it. A "
            "<i>warning</i> costs pupils or precision: look at it and decide. A <i>note</i> is good to know, and often "
            "right as it is. Each row of <i>Problems in the data</i> says which layer and features it is about, what "
            "is wrong, what to do about it and, where that makes sense, how large it is. <i>features</i> are the "
            "numbers that QGIS gives the rows, <i>names</i> what they are called. <i>Places of problems</i> "
            "shows on the map those that have a place, with the same <i>number</i>; <i>Overlaps and gaps</i> the "
            "ground itself. Correct the errors and run the tool again: some checks wait until a layer lies in the "
            "right place.</p>"
            "<p>The log tells all problems of one kind in one sentence and ends with their numbers.</p>")};
  }

  QVariantMap run(Run &run) override {
    Inspection inspection = readLayers(run);
    checkPositions(inspection);
    checkGeometries(inspection);
    checkLayersMeet(inspection);
    const Pupils pupils = checkCounts(inspection);
    checkIds(inspection);
    const std::vector<CheckedStage> stages = stagesOf(inspection);
    checkCatchments(inspection, stages, pupils);
    checkUnits(inspection, stages, pupils);
    checkSchools(inspection, stages,
                 {run.number(parameter::farFromUnits), run.number(parameter::maxDistanceToNetwork)});
    sortProblems(inspection.problems);
    writeProblems(inspection);
    tellProblems(inspection);
    return run.results();
  }
};

} // namespace

QgsProcessingAlgorithm *createCheckData() { return new CheckData; }

} // namespace skolmix
