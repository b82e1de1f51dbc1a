#include "presentation/decomposition_page.h"
#include "presentation/text.h"
#include "processing/algorithm.h"
#include "processing/algorithms.h"
#include "processing/assessment_log.h"
#include "processing/division_table.h"
#include "processing/enrolment_log.h"
#include "processing/parameters.h"
#include "processing/residence.h"
#include "processing/rolls.h"
#include "segregation/chance.h"

#include <cmath>
#include <qgsexception.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace skolmix {
namespace {

Definitions residenceParameters() {
  Definitions definitions = unitParameters();
  definitions.push_back(
      helped(fieldParameter(parameter::unitGroups,
                            Text::tr("Count fields of the residential units, in the order of the groups"),
                            parameter::units, true, true, true),
             Text::tr("Only where they are called otherwise than the groups of the schools.")));
  for (const Definitions &more : {homeParameters(), catchmentParameters()})
    definitions.insert(definitions.end(), more.begin(), more.end());
  definitions.push_back(
      helped(new QgsProcessingParameterFeatureSource(parameter::schools, Text::tr("Schools that can be the nearest"),
                                                     {static_cast<int>(Qgis::ProcessingSourceType::VectorPoint)}),
             Text::tr("For example the municipal schools only. Without it, the school rolls, if they are points.")));
  definitions.push_back(advanced(helped(
      new QgsProcessingParameterNumber(parameter::reach,
                                       Text::tr("How many of the nearest schools catchments may choose from"),
                                       Qgis::ProcessingNumberParameterType::Integer, 2, false, 1, 20),
      Text::tr("For the most even catchments that could be drawn: nobody goes to a school farther down the list of the "
               "nearest."))));
  return optional(definitions);
}

class SegregationDecomposition final : public Algorithm {
public:
  QgsProcessingAlgorithm *createInstance() const override { return new SegregationDecomposition; }

  void initAlgorithm(const QVariantMap &) override {
    add({helped(
        new QgsProcessingParameterFeatureSource(parameter::rolls, Text::tr("School rolls, one row each"),
                                                {static_cast<int>(Qgis::ProcessingSourceType::Vector)}),
        Text::tr("Any layer or table with a row per school, or per school and stage, and the number of its pupils "
                 "in each group. All schools that pupils go to, independent ones too."))});
    add(rollParameters(parameter::rolls));
    add({helped(fieldParameter(parameter::divisions, Text::tr("Fields that divide the schools: area, operator, stage"),
                               parameter::rolls, true, false, true),
                Text::tr(
                    "Several fields divide each other in their order: what lies between areas, then between operators "
                    "within areas, then between schools.")),
         advanced(helped(new QgsProcessingParameterBoolean(
                             parameter::modelled, Text::tr("The pupils are expected by a model, not counted"), false),
                         Text::tr("Expected pupils carry no chance: nothing is taken away for it.")))});
    add(residenceParameters());
    add({new QgsProcessingParameterFeatureSink(parameter::output, Text::tr("Where segregation comes from"),
                                               Qgis::ProcessingSourceType::Vector),
         optionalTable(parameter::outputAreas, Text::tr("Each area, operator or stage"), true), reportParameter()});
    addOutputs(
        {new QgsProcessingOutputNumber(result::theilH, Text::tr("Theil's H, first dimension")),
         new QgsProcessingOutputNumber(result::theilHBetween, Text::tr("H between the parts of the first field")),
         new QgsProcessingOutputNumber(result::theilHWithin, Text::tr("H within the parts of the first field")),
         new QgsProcessingOutputNumber(result::theilHHomes, Text::tr("H between residential units")),
         new QgsProcessingOutputNumber(result::theilHNearest, Text::tr("H if everybody went to the nearest school")),
         new QgsProcessingOutputNumber(result::theilHCatchments,
                                       Text::tr("H if everybody went to the catchment's school")),
         new QgsProcessingOutputNumber(result::theilHEven, Text::tr("H with the most even catchments within reach")),
         new QgsProcessingOutputNumber(result::theilHBeyondChance, Text::tr("H beyond chance")),
         new QgsProcessingOutputNumber(result::pupils, Text::tr("Pupils at schools")),
         new QgsProcessingOutputNumber(result::pupilsLeftOut, Text::tr("Pupils in rows left out"))});
  }

protected:
  About about() const override {
    return {
        QStringLiteral("segregationdecomposition"),
        Text::tr("Where segregation comes from"),
        QStringLiteral("segregation"),
        Text::tr("Measure segregation"),
        Text::tr("How much of the segregation between schools lies between areas or operators, and how much comes from "
                 "housing, catchments, and admission and choice."),
        Text::tr("school,segregation,decomposition,between,within,area,operator,independent,stage,residence,housing,"
                 "nearest school,catchment,choice,counterfactual"),
        Text::tr(
            "<p>Divides the segregation between schools into parts that add up.</p>"
            "<p><b>Between and within:</b> choose fields such as district, operator or stage. The first line is what "
            "would "
            "be left if all schools within a part had the same mix, the last what schools within the parts add.</p>"
            "<p><b>From home to school:</b> give residential units with the same groups (the first dimension). "
            "<i>Housing</i> is what would be left if everybody went to the nearest school, <i>catchments</i> what the "
            "catchments add to that (below zero where they even it out), <i>admission and choice</i> what independent "
            "schools, school choice and admission add, and <i>chance</i> what small schools add without anybody's "
            "doing.</p>"
            "<p><b>How to read the result:</b> each line is a part of H; <i>share</i> says which part of the whole it "
            "is. "
            "<i>Ceilings</i> say how far a lever could bring H down at most: admission and choice down to that of the "
            "catchments, catchments down to the most even ones that send nobody beyond the nearest schools. What is "
            "left "
            "then is out of reach of both. η² is divided in the same way; D cannot be, its parts do not add up.</p>"
            "<p>Residents are scaled to the pupils of each group, so that both ends have the same pupils. Expected "
            "pupils "
            "carry no chance, counted ones do: therefore chance is a part of its own.</p>")};
  }

  QVariantMap run(Run &run) override {
    if (!run.has(parameter::divisions) && !run.has(parameter::units))
      throw QgsProcessingException(
          Text::tr("Choose fields that divide the schools, or give residential units, or both: "
                   "otherwise there is nothing to divide segregation into."));
    const Source source = run.source(parameter::rolls);
    const Rolls rolls = readRolls(run, source, run.progress(0, 20));
    StepTable table;
    DecompositionPage page{Text::tr("Where segregation between schools comes from: %1").arg(source.name), {}, {}, {}};
    tellMeasures(run, rolls.schools.dimensions, measures(rolls.schools.counts, rolls.schools.dimensions));
    const std::vector<NamedDivision> divisions = readDivisions(run, source, rolls);
    if (!divisions.empty())
      divide(run, rolls, divisions, table, page);
    if (run.has(parameter::units))
      followHome(run, rolls, table, page);
    table.write(run);
    if (!divisions.empty())
      writeDivisions(run, rolls, divisions);
    page.warnings = run.warnings();
    run.writeFile(parameter::report, decompositionPage(page));
    run.result(result::pupils, sum(columnSums(middle(rolls.dimension(0)))));
    run.result(result::pupilsLeftOut, rolls.schools.leftOut);
    return run.results();
  }

private:
  static void divide(Run &run, const Rolls &rolls, const std::vector<NamedDivision> &divisions, StepTable &table,
                     DecompositionPage &page) {
    for (std::size_t i = 0; i < rolls.schools.dimensions.size(); ++i) {
      const Dimension &dimension = rolls.schools.dimensions[i];
      const Counts schools = middle(rolls.dimension(i));
      const Steps steps = table.add(dimension, schools, divisions);
      if (i == 0) {
        run.result(result::theilHBetween, valueOrNull(steps.steps.front().value));
        run.result(result::theilHWithin, valueOrNull(steps.total - steps.steps.front().value));
      }
      page.steps.push_back(steps);
    }
  }

  static void followHome(Run &run, const Rolls &rolls, StepTable &table, DecompositionPage &page) {
    const auto [way, even] = readResidence(run, rolls);
    const bool areModelled = run.flag(parameter::modelled) || !areWhole(way.schools);
    const auto [theilH, etaSquared] = origins(way, areModelled, run.progress(90, 95));
    const Steps steps = table.add(rolls.schools.dimensions.front(), theilH, etaSquared, even.theilH, areModelled);
    page.steps.push_back(steps);
    page.ceilings = ceilings(theilH, even, static_cast<int>(run.number(parameter::reach)));
    for (const auto &[name, value, explanation] : steps.steps)
      run.inform(Text::tr("%1: %2 of H. %3").arg(name, signedNumber(value, 4), explanation));
    for (const Ceiling &ceiling : page.ceilings)
      run.inform(Text::tr("%1: from %2 down to %3 at most. %4")
                     .arg(ceiling.lever, written(ceiling.from, 4), written(ceiling.to, 4), ceiling.condition));
    run.result(result::theilHHomes, valueOrNull(theilH.homes));
    run.result(result::theilHNearest, valueOrNull(theilH.nearest));
    run.result(result::theilHCatchments, valueOrNull(theilH.byCatchment));
    run.result(result::theilHEven, valueOrNull(even.theilH));
    run.result(result::theilHBeyondChance, valueOrNull(theilH.beyondChance));
  }

  /// What admission and choice, and then catchments, could reach.
  static std::vector<Ceiling> ceilings(const Origins &theilH, const EvenEnrolment &even, int reach) {
    const bool hasCatchments = !std::isnan(theilH.byCatchment);
    const double planned = hasCatchments ? theilH.byCatchment : theilH.nearest;
    std::vector<Ceiling> result;
    result.push_back({Text::tr("Admission and choice"), theilH.beyondChance, std::min(planned, theilH.beyondChance),
                      hasCatchments ? Text::tr("If everybody went to the catchment's school.")
                                    : Text::tr("If everybody went to the nearest school.")});
    result.push_back({Text::tr("Catchments"), planned, std::min(even.atLeast, planned),
                      Text::tr("If catchments were drawn for the most even mix, nobody went beyond the nearest schools "
                               "(number of schools: %1), and schools had places for everybody.")
                          .arg(reach)});
    return result;
  }
};

} // namespace

QgsProcessingAlgorithm *createSegregationDecomposition() { return new SegregationDecomposition; }

} // namespace skolmix
