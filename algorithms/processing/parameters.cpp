#include "processing/parameters.h"

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

QgsProcessingParameterDefinition *share(const QString &name, const QString &description) {
  return new QgsProcessingParameterNumber(name, description, Qgis::ProcessingNumberParameterType::Double, 1.0, false, 0,
                                          1);
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
      helped(share(parameter::takeUp, Text::tr("Share of pupils who attend their catchment's school (take-up, 0–1)")),
             Text::tr("The others are counted “outside”: independent schools and other municipalities.")),
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

QgsProcessingParameterDefinition *includeOutsideParameter() {
  return advanced(helped(
      new QgsProcessingParameterBoolean(parameter::includeOutside, Text::tr("Count “outside” as a school"), true),
      Text::tr("Keeps the system closed: a plan that only drives pupils out of the municipal schools then does "
               "not look like less segregation.")));
}

std::vector<QgsProcessingOutputDefinition *> measureOutputs() {
  return {new QgsProcessingOutputNumber(result::theilH, Text::tr("Theil's H, first dimension")),
          new QgsProcessingOutputNumber(result::dissimilarity, Text::tr("Dissimilarity D, first dimension")),
          new QgsProcessingOutputNumber(result::etaSquared, Text::tr("η², first dimension"))};
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
