#include "processing/parameters.h"

#include "presentation/criteria_words.h"
#include "presentation/text.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace skolmix {
namespace {

QList<int> types(std::initializer_list<Qgis::ProcessingSourceType> sourceTypes) {
  QList<int> result;
  for (const auto type : sourceTypes)
    result.append(static_cast<int>(type));
  return result;
}

QgsProcessingParameterDefinition *share(const QString &name, const QString &description, double value) {
  return new QgsProcessingParameterNumber(name, description, Qgis::ProcessingNumberParameterType::Double, value, false,
                                          0, 1);
}

} // namespace

QgsProcessingParameterDefinition *advanced(QgsProcessingParameterDefinition *definition) {
  definition->setFlags(definition->flags() | Qgis::ProcessingParameterFlag::Advanced);
  return definition;
}

QgsProcessingParameterDefinition *helped(QgsProcessingParameterDefinition *definition, const QString &help) {
  definition->setHelp(help);
  return definition;
}

QgsProcessingParameterDefinition *fieldParameter(const QString &name, const QString &description, const QString &layer,
                                                 bool optional, bool numeric, bool several) {
  const auto type =
      numeric ? Qgis::ProcessingFieldParameterDataType::Numeric : Qgis::ProcessingFieldParameterDataType::Any;
  return new QgsProcessingParameterField(name, description, QVariant(), layer, type, several, optional);
}

Definitions unitParameters() {
  return {helped(new QgsProcessingParameterFeatureSource(
                     parameter::units, Text::tr("Residential units"),
                     types({Qgis::ProcessingSourceType::VectorPolygon, Qgis::ProcessingSourceType::VectorPoint})),
                 Text::tr("Small areas, grid squares or address points with the number of pupils in each group.")),
          advanced(fieldParameter(parameter::unitField, Text::tr("Name or code of a unit"), parameter::units, true))};
}

Definitions homeParameters() {
  return {
      helped(
          new QgsProcessingParameterFeatureSource(
              parameter::weights, Text::tr("Where people live in the units: addresses, dwellings, buildings or grid"),
              types({Qgis::ProcessingSourceType::VectorPoint, Qgis::ProcessingSourceType::VectorPolygon}), QVariant(),
              true),
          Text::tr("Points or polygons over which a unit's pupils are spread. Without them, pupils are spread evenly "
                   "over the area of the unit, water and forest included. A unit that holds none of them is spread "
                   "evenly, and named in the log.")),
      helped(fieldParameter(parameter::weightField, Text::tr("How much each of them counts"), parameter::weights, true,
                            true),
             Text::tr("For example the dwellings at an address or the inhabitants of a grid square. Without a field, "
                      "each counts the same.")),
      advanced(helped(new QgsProcessingParameterFeatureSource(parameter::mask, Text::tr("Built-up land (mask)"),
                                                              types({Qgis::ProcessingSourceType::VectorPolygon}),
                                                              QVariant(), true),
                      Text::tr("Pupils are spread only over the part of a unit that lies in these polygons.")))};
}

Definitions groupParameters(const QString &layer) {
  return {
      helped(fieldParameter(parameter::groups, Text::tr("Groups: count fields that together are all pupils"), layer,
                            false, true, true),
             Text::tr("One way to divide all pupils, for example parental education: low, middle, high. Choose the "
                      "field of every group, each with the number of pupils (not shares), and no total. Signs in the "
                      "results follow the first group.")),
      helped(fieldParameter(parameter::groups2, Text::tr("Second dimension: the same pupils, divided another way"),
                            layer, true, true, true),
             Text::tr("For example migration background: Swedish, born here, born abroad. It must add up to the same "
                      "pupils as the first dimension in every row.")),
      advanced(fieldParameter(parameter::groups3, Text::tr("Third dimension"), layer, true, true, true)),
      helped(fieldParameter(parameter::total, Text::tr("All pupils (only if the groups are not everybody)"), layer,
                            true, true),
             Text::tr("The number of all pupils. Those who are in none of the chosen groups become a group of their "
                      "own, “other”.")),
      advanced(helped(new QgsProcessingParameterString(parameter::dimensionNames,
                                                       Text::tr("Names of the dimensions, separated by ;"), QVariant(),
                                                       false, true),
                      Text::tr("For example: education; migration background. Used in the report and the log.")))};
}

Definitions oneDimension(Definitions definitions) {
  std::erase_if(definitions, [](const QgsProcessingParameterDefinition *definition) {
    const bool isOther = definition->name() == parameter::groups2 || definition->name() == parameter::groups3 ||
                         definition->name() == parameter::dimensionNames;
    if (isOther)
      delete definition;
    return isOther;
  });
  return definitions;
}

Definitions rollParameters(const QString &layer) {
  Definitions definitions = groupParameters(layer);
  for (QgsProcessingParameterDefinition *definition : definitions)
    if (auto *field = dynamic_cast<QgsProcessingParameterField *>(definition))
      field->setDataType(Qgis::ProcessingFieldParameterDataType::Any);
  definitions.push_back(advanced(
      helped(new QgsProcessingParameterNumber(parameter::hiddenBelow, Text::tr("Counts are hidden (“..” or “.”) below"),
                                              Qgis::ProcessingNumberParameterType::Integer, 10, false, 1, 1000),
             Text::tr("A hidden count is read as any number from 0 to one less than this. Results are then given "
                      "in the middle, with the lowest and the highest they could be."))));
  return definitions;
}

Definitions chanceParameters() {
  return {
      advanced(helped(new QgsProcessingParameterBoolean(
                          parameter::modelled, Text::tr("The pupils are expected by a model, not counted"), false),
                      Text::tr("Expected pupils carry no chance: they are compared with no chance value and have no "
                               "interval. Numbers that are not whole are always taken as expected."))),
      advanced(helped(new QgsProcessingParameterNumber(parameter::draws, Text::tr("Draws for the interval (0: none)"),
                                                       Qgis::ProcessingNumberParameterType::Integer, 1000, false, 0,
                                                       1000000),
                      Text::tr("How often the pupils of every school are drawn anew, to tell how much chance there is "
                               "from one cohort to the next."))),
      advanced(helped(new QgsProcessingParameterNumber(parameter::seed, Text::tr("Seed of the draws"),
                                                       Qgis::ProcessingNumberParameterType::Integer, 1, false, 0),
                      Text::tr("The same seed gives the same interval.")))};
}

Definitions catchmentParameters() {
  return {new QgsProcessingParameterFeatureSource(parameter::catchments, Text::tr("Catchments today"),
                                                  types({Qgis::ProcessingSourceType::VectorPolygon})),
          fieldParameter(parameter::schoolField, Text::tr("Id of the school a catchment belongs to"),
                         parameter::catchments, false),
          helped(fieldParameter(parameter::stageField, Text::tr("Stage of a catchment"), parameter::catchments, true),
                 Text::tr("Only if the layer holds the catchments of several stages, such as F-6 and 7-9.")),
          helped(new QgsProcessingParameterString(parameter::stage, Text::tr("Stage to work with"), QVariant(), false,
                                                  true),
                 Text::tr("A value of the stage field, for example 7-9. The units' counts must be the pupils of this "
                          "stage."))};
}

Definitions enrolmentParameters() {
  return {
      helped(
          share(parameter::takeUp, Text::tr("Share of pupils who attend their catchment's school (take-up, 0–1)"), 1),
          Text::tr("The others are counted “outside”: independent schools and other municipalities. In the country as "
                   "a whole 15 % attend independent schools (Skolverket, 2020/21), that is, take-up is about 0.85; "
                   "your own rolls tell better: see Calibrate school choice.")),
      advanced(helped(new QgsProcessingParameterMatrix(
                          parameter::takeUpPerGroup, Text::tr("Take-up per group"), 0, false,
                          {Text::tr("Group (count field)"), Text::tr("Take-up (0–1)")}, QVariant(), true),
                      Text::tr("Replaces the common take-up for the groups of one dimension. Groups that are not "
                               "named keep the common one."))),
      advanced(helped(new QgsProcessingParameterEnum(parameter::allocation,
                                                     Text::tr("Units that are only partly inside catchments"),
                                                     {Text::tr("All pupils live in the covered part"),
                                                      Text::tr("Pupils live evenly over the whole unit")},
                                                     false, 0),
                      Text::tr("The first suits small areas that include water or forest; with the second, the "
                               "uncovered part counts as “outside”."))),
      advanced(helped(new QgsProcessingParameterEnum(parameter::sharedGround, Text::tr("Ground in several catchments"),
                                                     {Text::tr("Pupils are divided equally"),
                                                      Text::tr("Pupils are divided by the schools' places")},
                                                     false, 0),
                      Text::tr("Where catchments of the same stage overlap.")))};
}

Definitions schoolParameters() {
  return {new QgsProcessingParameterFeatureSource(parameter::schools, Text::tr("Schools today"),
                                                  types({Qgis::ProcessingSourceType::VectorPoint})),
          fieldParameter(parameter::schoolIdField, Text::tr("Id of a school"), parameter::schools, false),
          fieldParameter(parameter::nameField, Text::tr("Name of a school"), parameter::schools, true),
          fieldParameter(parameter::placesField, Text::tr("Places at a school"), parameter::schools, true, true)};
}

Definitions schoolKindParameters() {
  return {
      advanced(
          helped(fieldParameter(parameter::schoolStageField, Text::tr("Stages of a school"), parameter::schools, true),
                 Text::tr("For example F-6,7-9. Schools that do not offer the stage to work with, and have no "
                          "catchment in it, are left out."))),
      helped(fieldParameter(parameter::operatorField, Text::tr("Operator of a school"), parameter::schools, true),
             Text::tr("Tells independent schools, which take pupils from everywhere and have no catchment.")),
      advanced(helped(
          new QgsProcessingParameterString(parameter::independentValues,
                                           Text::tr("What the operator field holds for independent schools"),
                                           QStringLiteral("independent; fristående; enskild; privat"), false, true),
          Text::tr("Values, separated by ;"))),
      advanced(helped(fieldParameter(parameter::busPassField, Text::tr("Schools with a bus pass (true or 1)"),
                                     parameter::schools, true),
                      Text::tr("Pupils with a long way to them ride free, which makes the way count less. How much "
                               "less, and from which length on, stands in the table of choice parameters: bus_pass and "
                               "bus_pass_beyond.")))};
}

Definitions costParameters() {
  const auto table = [](QgsProcessingParameterDefinition *definition, const QString &help) {
    return advanced(helped(definition, help));
  };
  return {
      helped(new QgsProcessingParameterFeatureSource(parameter::network, Text::tr("Streets and paths"),
                                                     types({Qgis::ProcessingSourceType::VectorLine}), QVariant(), true),
             Text::tr("Lines that pupils can walk or ride along, in both directions; they meet where they share a "
                      "vertex. Without them the straight line counts.")),
      advanced(new QgsProcessingParameterNumber(parameter::maxDistanceToNetwork,
                                                Text::tr("Farthest from a unit's centre or a school to the nearest "
                                                         "street (m)"),
                                                Qgis::ProcessingNumberParameterType::Double, 500, false, 1)),
      table(new QgsProcessingParameterFeatureSource(parameter::costs, Text::tr("Cost matrix instead of ways"),
                                                    types({Qgis::ProcessingSourceType::Vector}), QVariant(), true),
            Text::tr("A table with a row for each unit and school, for example minutes by bus. Pairs that are missing "
                     "have no way.")),
      table(fieldParameter(parameter::costUnitField, Text::tr("Unit in the cost matrix"), parameter::costs, true),
            Text::tr("Holds the names or codes of the units.")),
      table(fieldParameter(parameter::costSchoolField, Text::tr("School in the cost matrix"), parameter::costs, true),
            Text::tr("Holds the ids of the schools.")),
      table(fieldParameter(parameter::costField, Text::tr("Cost in the cost matrix"), parameter::costs, true, true),
            Text::tr("Minutes, kilometres or whatever the ways cost."))};
}

Definitions choiceModelParameters() {
  const auto number = [](const QString &name, const QString &description, int value, int least) {
    return new QgsProcessingParameterNumber(name, description, Qgis::ProcessingNumberParameterType::Integer, value,
                                            false, least);
  };
  const QStringList priorities{Text::tr("older sibling at the school"),
                               Text::tr("lives in its catchment"),
                               Text::tr("absolute proximity: lives nearest"),
                               Text::tr("relative proximity: longest detour to another school"),
                               Text::tr("relative proximity to the catchment's school, which is guaranteed"),
                               Text::tr("time in queue"),
                               Text::tr("lottery")};
  const QStringList bounds{Text::tr("School (id; empty: all)"), Text::tr("Group (count field)"),
                           Text::tr("Share of the places (0–1)")};
  return {
      helped(new QgsProcessingParameterEnum(parameter::model, Text::tr("Who goes where"),
                                            {Text::tr("everyone to the catchment's school"),
                                             Text::tr("to the catchment's school, by take-up"),
                                             Text::tr("gravity (Huff): schools pull by the power of the way"),
                                             Text::tr("logit: schools pull by way, catchment and attractiveness"),
                                             Text::tr("school choice with places (deferred acceptance)")},
                                            false, 1),
             Text::tr("The first two are plans on paper. The others need a table of choice parameters: fit one with "
                      "the tool Calibrate school choice.")),
      helped(new QgsProcessingParameterFeatureSource(parameter::choiceParameters, Text::tr("Choice parameters"),
                                                     types({Qgis::ProcessingSourceType::Vector}), QVariant(), true),
             Text::tr("A table with the fields parameter, group, school and value, and standard_error where it is "
                      "known, as Calibrate school choice writes it.")),
      helped(
          share(parameter::avoidance, Text::tr("Avoidance: share who leave where their area gets another school"), 0),
          Text::tr("Of the pupils who would follow to the new school. Groups may differ: see avoidance in the table "
                   "of choice parameters. The scores also tell how much avoidance would undo the gain.")),
      advanced(helped(new QgsProcessingParameterBoolean(
                          parameter::respectPlaces, Text::tr("Distance models respect the places at schools"), false),
                      Text::tr("Schools that would get more pupils than they have places become less attractive until "
                               "they do not."))),
      advanced(helped(new QgsProcessingParameterEnum(parameter::priorities,
                                                     Text::tr("School choice: what decides, the first first"),
                                                     priorities, true, QVariantList{1, 3}),
                      Text::tr("In the order of the list. A lottery decides last."))),
      advanced(new QgsProcessingParameterEnum(parameter::prioritiesIndependent,
                                              Text::tr("School choice: what decides at independent schools"),
                                              priorities, true, QVariantList{0, 5})),
      advanced(helped(number(parameter::listLength, Text::tr("School choice: how many schools a pupil may list"), 0, 0),
                      Text::tr("0: all. Who gets none of them is placed at the nearest municipal school with a place "
                               "left."))),
      advanced(helped(new QgsProcessingParameterMatrix(parameter::reserves,
                                                       Text::tr("School choice: reserved places (soft)"), 0, false,
                                                       bounds, QVariant(), true),
                      Text::tr("Pupils of the group come first to this share of the places; places that they do not "
                               "fill are open to all."))),
      advanced(helped(new QgsProcessingParameterMatrix(parameter::quotas, Text::tr("School choice: quotas (hard)"), 0,
                                                       false, bounds, QVariant(), true),
                      Text::tr("The group never gets more than this share of the places, even where places stay "
                               "empty."))),
      advanced(helped(number(parameter::draws, Text::tr("Draws"), 100, 0),
                      Text::tr("How often school choice is played with other pupils and another lottery, and how many "
                               "other plausible parameters are tried for the intervals."))),
      advanced(helped(number(parameter::seed, Text::tr("Seed of the draws"), 1, 0),
                      Text::tr("The same seed gives the same result.")))};
}

Definitions scoreOutputs() {
  return {new QgsProcessingParameterFeatureSink(parameter::output, Text::tr("Schools before and after"),
                                                Qgis::ProcessingSourceType::VectorPoint),
          new QgsProcessingParameterFeatureSink(parameter::outputUnits, Text::tr("Units that change school"),
                                                Qgis::ProcessingSourceType::VectorAnyGeometry),
          new QgsProcessingParameterFeatureSink(parameter::outputScores, Text::tr("Scores"),
                                                Qgis::ProcessingSourceType::Vector),
          reportParameter()};
}

QgsProcessingParameterDefinition *reportParameter() {
  return new QgsProcessingParameterFileDestination(parameter::report, Text::tr("Report"),
                                                   Text::tr("HTML files (*.html)"), QVariant(), true);
}

QgsProcessingParameterDefinition *optionalTable(const QString &name, const QString &description, bool isUsual) {
  return new QgsProcessingParameterFeatureSink(name, description, Qgis::ProcessingSourceType::Vector, QVariant(), true,
                                               isUsual);
}

Definitions optional(Definitions definitions) {
  for (QgsProcessingParameterDefinition *definition : definitions)
    definition->setFlags(definition->flags() | Qgis::ProcessingParameterFlag::Optional);
  return definitions;
}

Definitions lenient(Definitions definitions) {
  for (QgsProcessingParameterDefinition *definition : optional(definitions)) {
    if (auto *layer = dynamic_cast<QgsProcessingParameterFeatureSource *>(definition))
      layer->setDataTypes(types({Qgis::ProcessingSourceType::Vector}));
    if (auto *field = dynamic_cast<QgsProcessingParameterField *>(definition))
      field->setDataType(Qgis::ProcessingFieldParameterDataType::Any);
  }
  return definitions;
}

QString ofStage(const QString &parameter, int stage) {
  return stage == 1 ? parameter : QStringLiteral("%1_%2").arg(parameter).arg(stage);
}

Definitions furtherStageParameters() {
  Definitions definitions;
  for (int stage = 2; stage <= mostStages; ++stage) {
    const QString units = ofStage(parameter::units, stage);
    definitions.push_back(advanced(helped(
        new QgsProcessingParameterFeatureSource(
            units, Text::tr("Residential units of stage %1").arg(stage),
            types({Qgis::ProcessingSourceType::VectorPolygon, Qgis::ProcessingSourceType::VectorPoint}), QVariant(),
            true),
        Text::tr(
            "The pupils of another stage, in fields of the same names. Catchments and schools are the same layers, "
            "with their fields of stages."))));
    definitions.push_back(advanced(new QgsProcessingParameterString(
        ofStage(parameter::stage, stage), Text::tr("Name of stage %1").arg(stage), QVariant(), false, true)));
    definitions.push_back(
        advanced(fieldParameter(ofStage(parameter::placesField, stage), Text::tr("Places in stage %1").arg(stage),
                                parameter::schools, true, true)));
    definitions.push_back(advanced(new QgsProcessingParameterFeatureSource(
        ofStage(parameter::choiceParameters, stage), Text::tr("Choice parameters of stage %1").arg(stage),
        types({Qgis::ProcessingSourceType::Vector}), QVariant(), true)));
  }
  return definitions;
}

Definitions stageParameters() {
  Definitions all;
  for (const Definitions &part :
       {unitParameters(), groupParameters(parameter::units), homeParameters(), catchmentParameters(),
        schoolParameters(), enrolmentParameters(), choiceModelParameters(), schoolKindParameters(), costParameters(),
        furtherStageParameters(), Definitions{includeOutsideParameter()}})
    all.insert(all.end(), part.begin(), part.end());
  return all;
}

Definitions comparisonParameters() {
  QStringList criteria;
  for (std::size_t i = 0; i < criterionCount; ++i)
    criteria.append(criterionName(static_cast<Criterion>(i)));
  return {advanced(helped(new QgsProcessingParameterString(
                              parameter::farAway, Text::tr("A long way to school (km), per stage, separated by ;"),
                              QStringLiteral("2;4;6")),
                          Text::tr("Pupils with a longer way are counted. The first number is for the first stage."))),
          advanced(helped(new QgsProcessingParameterString(parameter::weightsOfDimensions,
                                                           Text::tr("Weights of the dimensions, separated by ;"),
                                                           QVariant(), false, true),
                          Text::tr("How much each dimension counts in the weighted H. Without weights all count the "
                                   "same."))),
          advanced(helped(new QgsProcessingParameterEnum(parameter::criteria, Text::tr("What the Pareto front weighs"),
                                                         criteria, true, QVariantList{0, 1, 4, 5}),
                          Text::tr("A scenario is on the front where no other is at least as good in all of these and "
                                   "better in one.")))};
}

Definitions scenarioOutputs() {
  return {new QgsProcessingParameterFeatureSink(parameter::outputScores, Text::tr("Scenarios side by side"),
                                                Qgis::ProcessingSourceType::Vector),
          optionalTable(parameter::outputStages, Text::tr("Scenarios by stage"), true),
          optionalTable(parameter::outputPairs, Text::tr("How sure one scenario is better than another"), true),
          new QgsProcessingParameterFeatureSink(parameter::output, Text::tr("Schools before and after"),
                                                Qgis::ProcessingSourceType::VectorPoint),
          new QgsProcessingParameterFeatureSink(parameter::outputUnits, Text::tr("Units that change school"),
                                                Qgis::ProcessingSourceType::VectorAnyGeometry, QVariant(), true),
          new QgsProcessingParameterFeatureSink(parameter::outputCatchments, Text::tr("Catchments of the scenarios"),
                                                Qgis::ProcessingSourceType::VectorPolygon, QVariant(), true),
          helped(new QgsProcessingParameterFileDestination(parameter::scenarioFile, Text::tr("Scenario file"),
                                                           Text::tr("GeoPackage (*.gpkg)"), QVariant(), true, false),
                 Text::tr("The scenarios with author, time, version, parameters and fingerprints of the layers: to run "
                          "them again elsewhere, and see whether the figures are the same.")),
          reportParameter()};
}

QgsProcessingParameterDefinition *includeOutsideParameter() {
  return advanced(helped(
      new QgsProcessingParameterBoolean(parameter::includeOutside, Text::tr("Count “outside” as a school"), true),
      Text::tr("Keeps the system closed: a plan that only drives pupils out of the municipal schools then does "
               "not look like less segregation.")));
}

std::vector<QgsProcessingOutputDefinition *> pupilOutputs() {
  return {new QgsProcessingOutputNumber(result::pupils, Text::tr("Pupils at schools")),
          new QgsProcessingOutputNumber(result::pupilsOutside, Text::tr("Pupils outside")),
          new QgsProcessingOutputNumber(result::pupilsLeftOut, Text::tr("Pupils in rows left out"))};
}

std::vector<QgsProcessingOutputDefinition *> measureOutputs() {
  return {new QgsProcessingOutputNumber(result::theilH, Text::tr("Theil's H, first dimension")),
          new QgsProcessingOutputNumber(result::dissimilarity, Text::tr("Dissimilarity D, first dimension")),
          new QgsProcessingOutputNumber(result::etaSquared, Text::tr("η², first dimension"))};
}

std::vector<QgsProcessingOutputDefinition *> scenarioNumbers() {
  return {new QgsProcessingOutputString(result::bestScenario, Text::tr("Scenario with the lowest weighted H")),
          new QgsProcessingOutputNumber(result::theilHBefore, Text::tr("Weighted H today")),
          new QgsProcessingOutputNumber(result::theilHAfter, Text::tr("Weighted H in that scenario")),
          new QgsProcessingOutputNumber(result::pupilsWhoChange, Text::tr("Pupils who change school in that scenario")),
          new QgsProcessingOutputNumber(result::scenarios, Text::tr("Number of scenarios")),
          new QgsProcessingOutputNumber(result::pupils, Text::tr("Pupils at schools today")),
          new QgsProcessingOutputNumber(result::pupilsOutside, Text::tr("Pupils outside today")),
          new QgsProcessingOutputNumber(result::pupilsLeftOut, Text::tr("Pupils in rows left out"))};
}

std::vector<QgsProcessingOutputDefinition *> scoreNumbers() {
  return {new QgsProcessingOutputString(result::bestProposal, Text::tr("Proposal with the lowest H")),
          new QgsProcessingOutputNumber(result::theilHBefore, Text::tr("Theil's H today")),
          new QgsProcessingOutputNumber(result::theilHAfter, Text::tr("Theil's H after that proposal")),
          new QgsProcessingOutputNumber(result::pupilsWhoChange, Text::tr("Pupils who change school in that proposal")),
          new QgsProcessingOutputNumber(result::pupils, Text::tr("Pupils at schools today")),
          new QgsProcessingOutputNumber(result::pupilsOutside, Text::tr("Pupils outside today")),
          new QgsProcessingOutputNumber(result::pupilsLeftOut, Text::tr("Pupils in rows left out"))};
}

} // namespace skolmix
