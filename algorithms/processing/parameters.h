#pragma once

#include <QString>
#include <vector>

class QgsProcessingOutputDefinition;
class QgsProcessingParameterDefinition;

namespace skolmix {

/// Names of parameters and outputs: part of the interface, never changed, only added to.
namespace parameter {
inline const QString units = QStringLiteral("UNITS");
inline const QString unitField = QStringLiteral("UNIT_FIELD");
inline const QString input = QStringLiteral("INPUT");
inline const QString groups = QStringLiteral("GROUPS");
inline const QString groups2 = QStringLiteral("GROUPS_2");
inline const QString groups3 = QStringLiteral("GROUPS_3");
inline const QString total = QStringLiteral("TOTAL");
inline const QString hiddenBelow = QStringLiteral("HIDDEN_BELOW");
inline const QString ordered = QStringLiteral("ORDERED");
inline const QString modelled = QStringLiteral("MODELLED");
inline const QString valueField = QStringLiteral("VALUE_FIELD");
inline const QString valueDeviationField = QStringLiteral("VALUE_DEVIATION_FIELD");
inline const QString atkinsonWeight = QStringLiteral("ATKINSON_WEIGHT");
inline const QString draws = QStringLiteral("DRAWS");
inline const QString seed = QStringLiteral("SEED");
inline const QString rolls = QStringLiteral("ROLLS");
inline const QString yearField = QStringLiteral("YEAR_FIELD");
inline const QString divisions = QStringLiteral("DIVISIONS");
inline const QString unitGroups = QStringLiteral("UNIT_GROUPS");
inline const QString reach = QStringLiteral("REACH");
inline const QString groupNames = QStringLiteral("GROUP_NAMES");
inline const QString dimensionNames = QStringLiteral("DIMENSION_NAMES");
inline const QString catchments = QStringLiteral("CATCHMENTS");
inline const QString schoolField = QStringLiteral("SCHOOL_FIELD");
inline const QString stageField = QStringLiteral("STAGE_FIELD");
inline const QString stage = QStringLiteral("STAGE");
inline const QString weights = QStringLiteral("WEIGHTS");
inline const QString weightField = QStringLiteral("WEIGHT_FIELD");
inline const QString mask = QStringLiteral("MASK");
inline const QString cellSize = QStringLiteral("CELL_SIZE");
inline const QString wholePupils = QStringLiteral("WHOLE_PUPILS");
inline const QString takeUp = QStringLiteral("TAKE_UP");
inline const QString takeUpPerGroup = QStringLiteral("TAKE_UP_PER_GROUP");
inline const QString allocation = QStringLiteral("ALLOCATION");
inline const QString sharedGround = QStringLiteral("SHARED_GROUND");
inline const QString includeOutside = QStringLiteral("INCLUDE_OUTSIDE");
inline const QString catchmentPlacesField = QStringLiteral("CATCHMENT_PLACES_FIELD");
inline const QString schools = QStringLiteral("SCHOOLS");
inline const QString schoolIdField = QStringLiteral("SCHOOL_ID_FIELD");
inline const QString nameField = QStringLiteral("NAME_FIELD");
inline const QString placesField = QStringLiteral("PLACES_FIELD");
inline const QString changes = QStringLiteral("CHANGES");
inline const QString toSchoolField = QStringLiteral("TO_SCHOOL_FIELD");
inline const QString proposalField = QStringLiteral("PROPOSAL_FIELD");
inline const QString scenarios = QStringLiteral("SCENARIOS");
inline const QString tenures = QStringLiteral("TENURES");
inline const QString scenarioFile = QStringLiteral("SCENARIO_FILE");
inline const QString candidates = QStringLiteral("CANDIDATES");
inline const QString mostScenarios = QStringLiteral("MOST_SCENARIOS");
inline const QString inPairs = QStringLiteral("IN_PAIRS");
inline const QString longestWay = QStringLiteral("LONGEST_WAY");
inline const QString outputCandidates = QStringLiteral("OUTPUT_CANDIDATES");
inline const QString farAway = QStringLiteral("FAR_AWAY");
inline const QString weightsOfDimensions = QStringLiteral("DIMENSION_WEIGHTS");
inline const QString criteria = QStringLiteral("CRITERIA");
inline const QString outputCatchments = QStringLiteral("OUTPUT_CATCHMENTS");
inline const QString outputStages = QStringLiteral("OUTPUT_STAGES");
inline const QString outputPairs = QStringLiteral("OUTPUT_PAIRS");
inline const QString sites = QStringLiteral("SITES");
inline const QString siteField = QStringLiteral("SITE_FIELD");
inline const QString sitePlacesField = QStringLiteral("SITE_PLACES_FIELD");
inline const QString siteStageField = QStringLiteral("SITE_STAGE_FIELD");
inline const QString siteCatchments = QStringLiteral("SITE_CATCHMENTS");
inline const QString siteCatchmentField = QStringLiteral("SITE_CATCHMENT_FIELD");
inline const QString schoolStageField = QStringLiteral("SCHOOL_STAGE_FIELD");
inline const QString network = QStringLiteral("NETWORK");
inline const QString respectPlaces = QStringLiteral("RESPECT_PLACES");
inline const QString maxDistanceToNetwork = QStringLiteral("MAX_DISTANCE_TO_NETWORK");
inline const QString maxWay = QStringLiteral("MAX_WAY");
inline const QString farFromUnits = QStringLiteral("FAR_FROM_UNITS");
inline const QString model = QStringLiteral("MODEL");
inline const QString choiceParameters = QStringLiteral("CHOICE_PARAMETERS");
inline const QString operatorField = QStringLiteral("OPERATOR_FIELD");
inline const QString independentValues = QStringLiteral("INDEPENDENT_VALUES");
inline const QString busPassField = QStringLiteral("BUS_PASS_FIELD");
inline const QString costs = QStringLiteral("COSTS");
inline const QString costUnitField = QStringLiteral("COST_UNIT_FIELD");
inline const QString costSchoolField = QStringLiteral("COST_SCHOOL_FIELD");
inline const QString costField = QStringLiteral("COST_FIELD");
inline const QString avoidance = QStringLiteral("AVOIDANCE");
inline const QString priorities = QStringLiteral("PRIORITIES");
inline const QString prioritiesIndependent = QStringLiteral("PRIORITIES_INDEPENDENT");
inline const QString listLength = QStringLiteral("LIST_LENGTH");
inline const QString reserves = QStringLiteral("RESERVES");
inline const QString quotas = QStringLiteral("QUOTAS");
inline const QString leastFlow = QStringLiteral("LEAST_FLOW");
inline const QString rollFields = QStringLiteral("ROLL_FIELDS");
inline const QString rollTotalField = QStringLiteral("ROLL_TOTAL_FIELD");
inline const QString meanWays = QStringLiteral("MEAN_WAYS");
inline const QString sharesAtNearest = QStringLiteral("SHARES_AT_NEAREST");
inline const QString decay = QStringLiteral("DECAY");
inline const QString attractiveness = QStringLiteral("ATTRACTIVENESS");
inline const QString sameForAllGroups = QStringLiteral("SAME_FOR_ALL_GROUPS");
inline const QString nextUnits = QStringLiteral("NEXT_UNITS");
inline const QString nextGroups = QStringLiteral("NEXT_GROUPS");
inline const QString nextSchools = QStringLiteral("NEXT_SCHOOLS");
inline const QString nextRollFields = QStringLiteral("NEXT_ROLL_FIELDS");
inline const QString nextPlacesField = QStringLiteral("NEXT_PLACES_FIELD");
inline const QString nextCatchments = QStringLiteral("NEXT_CATCHMENTS");
inline const QString output = QStringLiteral("OUTPUT");
inline const QString outputUnits = QStringLiteral("OUTPUT_UNITS");
inline const QString outputScores = QStringLiteral("OUTPUT_SCORES");
inline const QString outputMeasures = QStringLiteral("OUTPUT_MEASURES");
inline const QString outputGroups = QStringLiteral("OUTPUT_GROUPS");
inline const QString outputChanges = QStringLiteral("OUTPUT_CHANGES");
inline const QString outputPlaces = QStringLiteral("OUTPUT_PLACES");
inline const QString outputAreas = QStringLiteral("OUTPUT_AREAS");
inline const QString outputFlows = QStringLiteral("OUTPUT_FLOWS");
inline const QString outputErrors = QStringLiteral("OUTPUT_ERRORS");
inline const QString outputFit = QStringLiteral("OUTPUT_FIT");
inline const QString report = QStringLiteral("REPORT");
inline const QString population = QStringLiteral("POPULATION");
inline const QString populationUnitField = QStringLiteral("POPULATION_UNIT_FIELD");
inline const QString ageField = QStringLiteral("AGE_FIELD");
inline const QString populationGroupField = QStringLiteral("POPULATION_GROUP_FIELD");
inline const QString countField = QStringLiteral("COUNT_FIELD");
inline const QString rates = QStringLiteral("RATES");
inline const QString housing = QStringLiteral("HOUSING");
inline const QString housingYearField = QStringLiteral("HOUSING_YEAR_FIELD");
inline const QString dwellingsField = QStringLiteral("DWELLINGS_FIELD");
inline const QString tenureField = QStringLiteral("TENURE_FIELD");
inline const QString yields = QStringLiteral("YIELDS");
inline const QString stages = QStringLiteral("STAGES");
inline const QString startYear = QStringLiteral("START_YEAR");
inline const QString horizon = QStringLiteral("HORIZON");
inline const QString outputTotals = QStringLiteral("OUTPUT_TOTALS");
inline const QString pupilsField = QStringLiteral("PUPILS_FIELD");
inline const QString arrivedField = QStringLiteral("ARRIVED_FIELD");
inline const QString reserve = QStringLiteral("RESERVE");
inline const QString reserveField = QStringLiteral("RESERVE_FIELD");
inline const QString independentTakePart = QStringLiteral("INDEPENDENT_TAKE_PART");
inline const QString arrivals = QStringLiteral("ARRIVALS");
inline const QString arrivalsField = QStringLiteral("ARRIVALS_FIELD");
inline const QString pupilsToSpread = QStringLiteral("PUPILS_TO_SPREAD");
inline const QString wayWeight = QStringLiteral("WAY_WEIGHT");
inline const QString needWeights = QStringLiteral("NEED_WEIGHTS");
inline const QString sum = QStringLiteral("SUM");
inline const QString shareByNeed = QStringLiteral("SHARE_BY_NEED");
inline const QString indexFloor = QStringLiteral("INDEX_FLOOR");
inline const QString wholeAmounts = QStringLiteral("WHOLE_AMOUNTS");
inline const QString scenarioField = QStringLiteral("SCENARIO_FIELD");
inline const QString groupsBefore = QStringLiteral("GROUPS_BEFORE");
inline const QString totalBefore = QStringLiteral("TOTAL_BEFORE");
inline const QString layers = QStringLiteral("LAYERS");
inline const QString hideBelow = QStringLiteral("HIDE_BELOW");
inline const QString countFields = QStringLiteral("COUNT_FIELDS");
inline const QString background = QStringLiteral("BACKGROUND");
inline const QString title = QStringLiteral("TITLE");
inline const QString question = QStringLiteral("QUESTION");
inline const QString author = QStringLiteral("AUTHOR");
inline const QString scenario = QStringLiteral("SCENARIO");
inline const QString language = QStringLiteral("LANGUAGE");
inline const QString keepHomes = QStringLiteral("KEEP_HOMES");
inline const QString neededFieldsOnly = QStringLiteral("NEEDED_FIELDS_ONLY");
inline const QString coordinateStep = QStringLiteral("COORDINATE_STEP");
inline const QString folder = QStringLiteral("FOLDER");
inline const QString show = QStringLiteral("SHOW");
inline const QString group = QStringLiteral("GROUP");
inline const QString moment = QStringLiteral("MOMENT");
inline const QString plan = QStringLiteral("PLAN");
inline const QString labels = QStringLiteral("LABELS");
inline const QString whole = QStringLiteral("WHOLE");
inline const QString zip = QStringLiteral("ZIP");
inline const QString pdf = QStringLiteral("PDF");
inline const QString outputHidden = QStringLiteral("OUTPUT_HIDDEN");
} // namespace parameter

namespace result {
inline const QString same = QStringLiteral("SAME");
inline const QString valuesCompared = QStringLiteral("VALUES_COMPARED");
inline const QString valuesDifferent = QStringLiteral("VALUES_DIFFERENT");
inline const QString largestDifference = QStringLiteral("LARGEST_DIFFERENCE");
inline const QString figures = QStringLiteral("FIGURES");
inline const QString hiddenFigures = QStringLiteral("HIDDEN_FIGURES");
inline const QString theilH = QStringLiteral("THEIL_H");
inline const QString dissimilarity = QStringLiteral("DISSIMILARITY");
inline const QString etaSquared = QStringLiteral("ETA_SQUARED");
inline const QString theilHByChance = QStringLiteral("THEIL_H_BY_CHANCE");
inline const QString dissimilarityByChance = QStringLiteral("DISSIMILARITY_BY_CHANCE");
inline const QString etaSquaredByChance = QStringLiteral("ETA_SQUARED_BY_CHANCE");
inline const QString theilHBeyondChance = QStringLiteral("THEIL_H_BEYOND_CHANCE");
inline const QString etaSquaredBeyondChance = QStringLiteral("ETA_SQUARED_BEYOND_CHANCE");
inline const QString theilHLow = QStringLiteral("THEIL_H_LOW");
inline const QString theilHHigh = QStringLiteral("THEIL_H_HIGH");
inline const QString theilHLowest = QStringLiteral("THEIL_H_LOWEST");
inline const QString theilHHighest = QStringLiteral("THEIL_H_HIGHEST");
inline const QString theilHBetween = QStringLiteral("THEIL_H_BETWEEN");
inline const QString theilHWithin = QStringLiteral("THEIL_H_WITHIN");
inline const QString theilHHomes = QStringLiteral("THEIL_H_HOMES");
inline const QString theilHNearest = QStringLiteral("THEIL_H_NEAREST");
inline const QString theilHCatchments = QStringLiteral("THEIL_H_CATCHMENTS");
inline const QString theilHEven = QStringLiteral("THEIL_H_EVEN");
inline const QString theilHFirst = QStringLiteral("THEIL_H_FIRST");
inline const QString theilHLast = QStringLiteral("THEIL_H_LAST");
inline const QString theilHChange = QStringLiteral("THEIL_H_CHANGE");
inline const QString theilHOpened = QStringLiteral("THEIL_H_OPENED");
inline const QString theilHClosed = QStringLiteral("THEIL_H_CLOSED");
inline const QString theilHContinued = QStringLiteral("THEIL_H_CONTINUED");
inline const QString varianceShare = QStringLiteral("VARIANCE_SHARE");
inline const QString pupils = QStringLiteral("PUPILS");
inline const QString pupilsOutside = QStringLiteral("PUPILS_OUTSIDE");
inline const QString places = QStringLiteral("PLACES");
inline const QString pupilsLeftOut = QStringLiteral("PUPILS_LEFT_OUT");
inline const QString bestScenario = QStringLiteral("BEST_SCENARIO");
inline const QString scenarios = QStringLiteral("SCENARIO_COUNT");
inline const QString candidates = QStringLiteral("CANDIDATE_COUNT");
inline const QString bestProposal = QStringLiteral("BEST_PROPOSAL");
inline const QString theilHBefore = QStringLiteral("THEIL_H_BEFORE");
inline const QString theilHAfter = QStringLiteral("THEIL_H_AFTER");
inline const QString pupilsWhoChange = QStringLiteral("PUPILS_WHO_CHANGE");
inline const QString pupilsNotReachable = QStringLiteral("PUPILS_NOT_REACHABLE");
inline const QString pupilsWithoutPlace = QStringLiteral("PUPILS_WITHOUT_PLACE");
inline const QString wayMean = QStringLiteral("WAY_MEAN");
inline const QString wayPercentile95 = QStringLiteral("WAY_P95");
inline const QString pupilsAbovePlaces = QStringLiteral("PUPILS_ABOVE_PLACES");
inline const QString firstChoice = QStringLiteral("FIRST_CHOICE");
inline const QString chiSquare = QStringLiteral("CHI_SQUARE");
inline const QString overdispersion = QStringLiteral("OVERDISPERSION");
inline const QString atWrongSchool = QStringLiteral("AT_WRONG_SCHOOL");
inline const QString converged = QStringLiteral("CONVERGED");
inline const QString shareError = QStringLiteral("SHARE_ERROR");
inline const QString shareErrorUnchanged = QStringLiteral("SHARE_ERROR_UNCHANGED");
inline const QString shareErrorCatchments = QStringLiteral("SHARE_ERROR_CATCHMENTS");
inline const QString insideInterval = QStringLiteral("INSIDE_INTERVAL");
inline const QString errors = QStringLiteral("ERRORS");
inline const QString warnings = QStringLiteral("WARNINGS");
inline const QString notes = QStringLiteral("NOTES");
inline const QString pupilsFirst = QStringLiteral("PUPILS_FIRST");
inline const QString pupilsLast = QStringLiteral("PUPILS_LAST");
inline const QString assigned = QStringLiteral("ASSIGNED");
inline const QString withoutSchool = QStringLiteral("WITHOUT_SCHOOL");
inline const QString etaSquaredBefore = QStringLiteral("ETA_SQUARED_BEFORE");
inline const QString etaSquaredAfter = QStringLiteral("ETA_SQUARED_AFTER");
inline const QString amountMoved = QStringLiteral("AMOUNT_MOVED");
inline const QString largestPerPupil = QStringLiteral("LARGEST_PER_PUPIL");
inline const QString smallestPerPupil = QStringLiteral("SMALLEST_PER_PUPIL");
} // namespace result

using Definitions = std::vector<QgsProcessingParameterDefinition *>;

/// Residential units (polygons or points) and the field that names them.
Definitions unitParameters();
/// Where pupils live in the units: weighted places, or a mask.
Definitions homeParameters();
/// The count fields of `layer`, one parameter per dimension, and what goes with them.
Definitions groupParameters(const QString &layer);
/// Those of one dimension only.
Definitions oneDimension(Definitions definitions);
/// The same for school rolls, whose counts may be text, and hidden where they are small.
Definitions rollParameters(const QString &layer);
/// Whether the pupils are counted, and how often they are drawn anew for an interval.
Definitions chanceParameters();
/// Catchments, the school of each, and which stage to work with.
Definitions catchmentParameters();
/// The share of pupils who attend their catchment's school, and how units that are partly covered, and ground of
/// several catchments, are divided.
Definitions enrolmentParameters();
/// School points, with id, name and places.
Definitions schoolParameters();
/// Which schools are independent, which offer the stage, and to which pupils ride free.
Definitions schoolKindParameters();
/// What the way to each school costs: a straight line, streets, or a table.
Definitions costParameters();
/// The model by which pupils become an enrolment, and all it needs.
Definitions choiceModelParameters();
/// The same, but all optional.
Definitions optional(Definitions definitions);
/// Schools, moved units, scores and report of a comparison.
Definitions scoreOutputs();
/// Further stages, each with its own units and places: UNITS_2, STAGE_2, …
Definitions furtherStageParameters();
/// The same parameter of another stage, 1 for the first.
QString ofStage(const QString &parameter, int stage);
inline constexpr int mostStages = 3;
/// All that today's plan is read from, in all stages.
Definitions stageParameters();
/// What counts in comparing scenarios.
Definitions comparisonParameters();
/// Schools, moved units, catchments, scores, stages, pairs, scenario file and report of a comparison of scenarios.
Definitions scenarioOutputs();
/// All optional and open to layers and fields of every type: for the tool that tells what is wrong with
/// them.
Definitions lenient(Definitions definitions);
/// Whether "outside" is a unit of the measures.
QgsProcessingParameterDefinition *includeOutsideParameter();

/// The page in words.
QgsProcessingParameterDefinition *reportParameter();
/// A table that is only made where it is asked for, unless it is `usual`.
QgsProcessingParameterDefinition *optionalTable(const QString &name, const QString &description, bool isUsual);

/// Number outputs: where all pupils are.
std::vector<QgsProcessingOutputDefinition *> pupilOutputs();

/// Number outputs: H, D and η² of the first dimension.
std::vector<QgsProcessingOutputDefinition *> measureOutputs();

/// Number outputs of a comparison of scenarios.
std::vector<QgsProcessingOutputDefinition *> scenarioNumbers();

/// Number outputs of a comparison.
std::vector<QgsProcessingOutputDefinition *> scoreNumbers();

/// Puts a parameter among the advanced ones.
QgsProcessingParameterDefinition *advanced(QgsProcessingParameterDefinition *definition);
/// Adds the text that shows when the pointer rests on the parameter.
QgsProcessingParameterDefinition *helped(QgsProcessingParameterDefinition *definition, const QString &help);
QgsProcessingParameterDefinition *fieldParameter(const QString &name, const QString &description, const QString &layer,
                                                 bool optional, bool numeric = false, bool several = false);

} // namespace skolmix
