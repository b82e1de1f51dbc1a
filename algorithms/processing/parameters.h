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
inline const QString output = QStringLiteral("OUTPUT");
inline const QString outputUnits = QStringLiteral("OUTPUT_UNITS");
inline const QString outputScores = QStringLiteral("OUTPUT_SCORES");
inline const QString outputMeasures = QStringLiteral("OUTPUT_MEASURES");
inline const QString outputGroups = QStringLiteral("OUTPUT_GROUPS");
inline const QString outputChanges = QStringLiteral("OUTPUT_CHANGES");
inline const QString outputPlaces = QStringLiteral("OUTPUT_PLACES");
inline const QString outputAreas = QStringLiteral("OUTPUT_AREAS");
inline const QString report = QStringLiteral("REPORT");
} // namespace parameter

namespace result {
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
inline const QString bestProposal = QStringLiteral("BEST_PROPOSAL");
inline const QString theilHBefore = QStringLiteral("THEIL_H_BEFORE");
inline const QString theilHAfter = QStringLiteral("THEIL_H_AFTER");
inline const QString pupilsWhoChange = QStringLiteral("PUPILS_WHO_CHANGE");
inline const QString pupilsNotReachable = QStringLiteral("PUPILS_NOT_REACHABLE");
inline const QString pupilsWithoutPlace = QStringLiteral("PUPILS_WITHOUT_PLACE");
inline const QString wayMean = QStringLiteral("WAY_MEAN");
inline const QString errors = QStringLiteral("ERRORS");
inline const QString warnings = QStringLiteral("WARNINGS");
inline const QString notes = QStringLiteral("NOTES");
} // namespace result

using Definitions = std::vector<QgsProcessingParameterDefinition *>;

/// Residential units (polygons or points) and the field that names them.
Definitions unitParameters();
/// Where pupils live in the units: weighted places, or a mask.
Definitions homeParameters();
/// The count fields of `layer`, one parameter per dimension, and what goes with them.
Definitions groupParameters(const QString &layer);
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
/// The same, but all optional.
Definitions optional(Definitions definitions);
/// Schools, moved units, scores and report of a comparison.
Definitions scoreOutputs();
/// All optional and open to layers and fields of every type: for the tool that tells what is wrong with
/// them.
Definitions lenient(Definitions definitions);
/// Whether "outside" is a unit of the measures.
QgsProcessingParameterDefinition *includeOutsideParameter();

/// The page in words.
QgsProcessingParameterDefinition *reportParameter();
/// A table that is only made where it is asked for, unless it is `usual`.
QgsProcessingParameterDefinition *optionalTable(const QString &name, const QString &description, bool isUsual);

/// Number outputs: H, D and η² of the first dimension.
std::vector<QgsProcessingOutputDefinition *> measureOutputs();

/// Number outputs of a comparison.
std::vector<QgsProcessingOutputDefinition *> scoreNumbers();

/// Puts a parameter among the advanced ones.
QgsProcessingParameterDefinition *advanced(QgsProcessingParameterDefinition *definition);
/// Adds the text that shows when the pointer rests on the parameter.
QgsProcessingParameterDefinition *helped(QgsProcessingParameterDefinition *definition, const QString &help);
QgsProcessingParameterDefinition *fieldParameter(const QString &name, const QString &description, const QString &layer,
                                                 bool optional, bool numeric = false, bool several = false);

} // namespace skolmix
