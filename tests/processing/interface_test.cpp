// What scripts, models and the toolbox rely on.

#include "tests/processing/town.h"

#include <gtest/gtest.h>

#include <qgsprocessingparameters.h>

#include <QIcon>
#include <QSet>

namespace skolmix::town {

static const std::string letters = "MSBNVDCWTXKYPARZOGF";

static QString names(char letter) {
  QStringList names;
  for (const QgsProcessingParameterDefinition *parameter : algorithm(letter).parameterDefinitions())
    names.append(parameter->name());
  return names.join(' ');
}

/// Models and scripts break where one of these is taken away or renamed. New ones are added here.
TEST(Interface, NamesOfParametersStay) {
  const QString groups = "GROUPS GROUPS_2 GROUPS_3 TOTAL DIMENSION_NAMES ";
  const QString plan =
      "UNITS UNIT_FIELD " + groups + "WEIGHTS WEIGHT_FIELD MASK CATCHMENTS SCHOOL_FIELD STAGE_FIELD STAGE ";
  const QString schools = "SCHOOLS SCHOOL_ID_FIELD NAME_FIELD PLACES_FIELD ";
  const QString kinds = "SCHOOL_STAGE_FIELD OPERATOR_FIELD INDEPENDENT_VALUES BUS_PASS_FIELD ";
  const QString costs = "NETWORK MAX_DISTANCE_TO_NETWORK COSTS COST_UNIT_FIELD COST_SCHOOL_FIELD COST_FIELD ";
  const QString model =
      "MODEL CHOICE_PARAMETERS AVOIDANCE RESPECT_PLACES PRIORITIES PRIORITIES_INDEPENDENT LIST_LENGTH "
      "RESERVES QUOTAS DRAWS SEED ";
  const QString takeUp = "TAKE_UP TAKE_UP_PER_GROUP ALLOCATION SHARED_GROUND ";
  const QString enrolment = takeUp + model + kinds + costs;
  const QString oneDimension = "UNITS UNIT_FIELD GROUPS TOTAL WEIGHTS WEIGHT_FIELD MASK ";
  const QString catchments = "CATCHMENTS SCHOOL_FIELD STAGE_FIELD STAGE ";
  const QString known = "ROLL_FIELDS ROLL_TOTAL_FIELD MEAN_WAYS SHARES_AT_NEAREST DECAY ATTRACTIVENESS "
                        "SAME_FOR_ALL_GROUPS ";
  const QString scores = "INCLUDE_OUTSIDE OUTPUT OUTPUT_UNITS OUTPUT_SCORES REPORT";
  EXPECT_EQ(names('M'), plan + schools + "CATCHMENT_PLACES_FIELD " + enrolment + "OUTPUT");
  EXPECT_EQ(names('X'), "UNITS UNIT_FIELD " + groups + "WEIGHTS WEIGHT_FIELD MASK " + schools + kinds + catchments +
                            model + takeUp + costs +
                            "INCLUDE_OUTSIDE LEAST_FLOW OUTPUT OUTPUT_FLOWS OUTPUT_UNITS REPORT");
  EXPECT_EQ(names('K'), oneDimension + schools + kinds + catchments + known + costs + "OUTPUT OUTPUT_FIT REPORT");
  EXPECT_EQ(names('Y'), oneDimension + schools + kinds + catchments + known +
                            "NEXT_UNITS NEXT_GROUPS NEXT_SCHOOLS NEXT_ROLL_FIELDS NEXT_PLACES_FIELD NEXT_CATCHMENTS " +
                            costs + "DRAWS SEED OUTPUT OUTPUT_ERRORS REPORT");
  const QString rolls = groups + "HIDDEN_BELOW ";
  EXPECT_EQ(names('S'), "INPUT " + rolls +
                            "NAME_FIELD SCHOOL_ID_FIELD ORDERED VALUE_FIELD VALUE_DEVIATION_FIELD ATKINSON_WEIGHT "
                            "MODELLED DRAWS SEED OUTPUT OUTPUT_MEASURES OUTPUT_GROUPS REPORT");
  EXPECT_EQ(names('W'), "ROLLS " + rolls +
                            "DIVISIONS MODELLED UNITS UNIT_FIELD UNIT_GROUPS WEIGHTS WEIGHT_FIELD MASK CATCHMENTS "
                            "SCHOOL_FIELD STAGE_FIELD STAGE SCHOOLS REACH OUTPUT OUTPUT_AREAS REPORT");
  EXPECT_EQ(names('T'), "ROLLS YEAR_FIELD SCHOOL_ID_FIELD NAME_FIELD " + rolls +
                            "MODELLED DRAWS SEED OUTPUT OUTPUT_MEASURES OUTPUT_CHANGES REPORT");
  EXPECT_EQ(names('D'), "UNITS UNIT_FIELD " + groups + "WEIGHTS WEIGHT_FIELD MASK CELL_SIZE WHOLE_PUPILS OUTPUT");
  EXPECT_EQ(names('B'), plan + schools + "CHANGES TO_SCHOOL_FIELD PROPOSAL_FIELD " + enrolment + scores);
  EXPECT_EQ(names('N'), plan + schools +
                            "SITES SITE_FIELD SITE_PLACES_FIELD SITE_STAGE_FIELD SITE_CATCHMENTS "
                            "SITE_CATCHMENT_FIELD " +
                            enrolment + scores);
  EXPECT_EQ(names('V'), "UNITS UNIT_FIELD TOTAL " + schools +
                            "SCHOOL_STAGE_FIELD STAGE NETWORK RESPECT_PLACES MAX_DISTANCE_TO_NETWORK MAX_WAY OUTPUT "
                            "OUTPUT_UNITS");
  EXPECT_EQ(names('P'),
            "UNITS UNIT_FIELD POPULATION POPULATION_UNIT_FIELD AGE_FIELD POPULATION_GROUP_FIELD COUNT_FIELD "
            "START_YEAR HORIZON STAGES RATES HOUSING HOUSING_YEAR_FIELD DWELLINGS_FIELD TENURE_FIELD "
            "YIELDS OUTPUT OUTPUT_TOTALS REPORT");
  EXPECT_EQ(names('A'), schools + "PUPILS_FIELD ARRIVED_FIELD RESERVE RESERVE_FIELD OPERATOR_FIELD INDEPENDENT_VALUES "
                                  "INDEPENDENT_TAKE_PART ARRIVALS ARRIVALS_FIELD UNIT_FIELD PUPILS_TO_SPREAD NETWORK "
                                  "MAX_DISTANCE_TO_NETWORK MAX_WAY WAY_WEIGHT OUTPUT OUTPUT_FLOWS REPORT");
  EXPECT_EQ(names('R'), "SCHOOLS SCHOOL_ID_FIELD NAME_FIELD GROUPS TOTAL HIDDEN_BELOW NEED_WEIGHTS SUM SHARE_BY_NEED "
                        "INDEX_FLOOR WHOLE_AMOUNTS SCENARIO_FIELD GROUPS_BEFORE TOTAL_BEFORE OUTPUT OUTPUT_SCORES "
                        "REPORT");
  QString further;
  for (const char *stage : {"2", "3"})
    further += QStringLiteral("UNITS_%1 STAGE_%1 PLACES_FIELD_%1 CHOICE_PARAMETERS_%1 ").arg(stage);
  const QString stages = plan + schools + enrolment + further + "INCLUDE_OUTSIDE ";
  const QString comparison = "FAR_AWAY DIMENSION_WEIGHTS CRITERIA ";
  const QString sideBySide = "OUTPUT_SCORES OUTPUT_STAGES OUTPUT_PAIRS OUTPUT OUTPUT_UNITS OUTPUT_CATCHMENTS "
                             "SCENARIO_FILE REPORT";
  const QString candidates = "CANDIDATES MOST_SCENARIOS ";
  EXPECT_EQ(names('Z'), stages + "CHANGES SITES TENURES SCENARIOS " + comparison + sideBySide);
  EXPECT_EQ(names('O'), stages + candidates + "IN_PAIRS " + comparison + "OUTPUT_CANDIDATES " + sideBySide);
  EXPECT_EQ(names('G'), stages + candidates + "LONGEST_WAY IN_PAIRS " + comparison + "OUTPUT_CANDIDATES " + sideBySide);
  EXPECT_EQ(names('F'), stages + candidates + comparison + "OUTPUT_CANDIDATES " + sideBySide);
  EXPECT_EQ(names('C'), "UNITS UNIT_FIELD " + groups + "CATCHMENTS SCHOOL_FIELD STAGE_FIELD STAGE " + schools +
                            "NETWORK FAR_FROM_UNITS MAX_DISTANCE_TO_NETWORK OUTPUT OUTPUT_PLACES OUTPUT_AREAS");
}

TEST(Interface, NamesOfNumberOutputsStay) {
  const QSet<QString> measures{"THEIL_H", "DISSIMILARITY", "ETA_SQUARED"};
  const QSet<QString> every = measures + QSet<QString>{"MUTUAL_INFORMATION",
                                                       "GINI",
                                                       "NORMALISED_EXPOSURE",
                                                       "SQUARED_VARIATION",
                                                       "GORARD",
                                                       "ISOLATION",
                                                       "EXPOSURE",
                                                       "ATKINSON",
                                                       "HUTCHENS",
                                                       "THEIL_H_BY_CHANCE",
                                                       "DISSIMILARITY_BY_CHANCE",
                                                       "ETA_SQUARED_BY_CHANCE",
                                                       "THEIL_H_BEYOND_CHANCE",
                                                       "ETA_SQUARED_BEYOND_CHANCE",
                                                       "THEIL_H_LOW",
                                                       "THEIL_H_HIGH",
                                                       "THEIL_H_LOWEST",
                                                       "THEIL_H_HIGHEST",
                                                       "VARIANCE_SHARE",
                                                       "PUPILS",
                                                       "PUPILS_LEFT_OUT"};
  const QSet<QString> origins{"THEIL_H",         "THEIL_H_BETWEEN",    "THEIL_H_WITHIN", "THEIL_H_HOMES",
                              "THEIL_H_NEAREST", "THEIL_H_CATCHMENTS", "THEIL_H_EVEN",   "THEIL_H_BEYOND_CHANCE",
                              "PUPILS",          "PUPILS_LEFT_OUT"};
  const QSet<QString> trend{"THEIL_H_FIRST",     "THEIL_H_LAST", "THEIL_H_CHANGE", "THEIL_H_OPENED", "THEIL_H_CLOSED",
                            "THEIL_H_CONTINUED", "THEIL_H_LOW",  "THEIL_H_HIGH",   "PUPILS_LEFT_OUT"};
  const QSet<QString> pupils{"PUPILS", "PUPILS_OUTSIDE", "PUPILS_LEFT_OUT"};
  const QSet<QString> best{"BEST_PROPOSAL", "THEIL_H_BEFORE", "THEIL_H_AFTER", "PUPILS_WHO_CHANGE"};
  const QSet<QString> bestScenario{"BEST_SCENARIO", "THEIL_H_BEFORE", "THEIL_H_AFTER", "PUPILS_WHO_CHANGE",
                                   "SCENARIO_COUNT"};
  const QSet<QString> tried = bestScenario + pupils + QSet<QString>{"CANDIDATE_COUNT"};
  const QSet<QString> problems{"ERRORS", "WARNINGS", "NOTES"};
  const QSet<QString> expected{"PUPILS_ABOVE_PLACES", "WAY_MEAN", "WAY_P95"};
  const QSet<QString> fit{"CHI_SQUARE", "OVERDISPERSION", "AT_WRONG_SCHOOL", "WAY_MEAN", "CONVERGED"};
  const QSet<QString> test{"SHARE_ERROR", "SHARE_ERROR_UNCHANGED", "SHARE_ERROR_CATCHMENTS", "INSIDE_INTERVAL",
                           "CONVERGED"};
  const QSet<QString> arrived{"ASSIGNED",           "WITHOUT_SCHOOL",    "PUPILS_ABOVE_PLACES", "WAY_MEAN",
                              "ETA_SQUARED_BEFORE", "ETA_SQUARED_AFTER", "THEIL_H_BEFORE",      "THEIL_H_AFTER"};
  const QSet<QString> nearest{"PUPILS", "PUPILS_NOT_REACHABLE", "PUPILS_WITHOUT_PLACE", "WAY_MEAN"};
  for (const auto &[letter, expected] :
       {std::pair('M', measures + pupils), std::pair('S', every), std::pair('W', origins), std::pair('T', trend),
        std::pair('B', best + pupils), std::pair('N', best + pupils), std::pair('V', nearest),
        std::pair('D', QSet<QString>{"PUPILS", "PLACES", "PUPILS_LEFT_OUT"}), std::pair('C', problems),
        std::pair('X', measures + pupils + expected + QSet<QString>{"FIRST_CHOICE"}), std::pair('K', fit),
        std::pair('Y', test), std::pair('P', QSet<QString>{"PUPILS_FIRST", "PUPILS_LAST"}), std::pair('A', arrived),
        std::pair('R', QSet<QString>{"AMOUNT_MOVED", "LARGEST_PER_PUPIL", "SMALLEST_PER_PUPIL"})}) {
    QSet<QString> found;
    for (const QgsProcessingOutputDefinition *output : algorithm(letter).outputDefinitions())
      if (!algorithm(letter).parameterDefinition(output->name()))
        found.insert(output->name());
    EXPECT_EQ(found, expected) << letter;
    const QVariantMap results = run(letter, {}).results;
    for (const QString &name : expected)
      EXPECT_TRUE(results.contains(name)) << letter << ' ' << name.toStdString();
  }
}

TEST(Interface, IntroducesEveryAlgorithm) {
  for (const char letter : letters) {
    const QgsProcessingAlgorithm &a = algorithm(letter);
    SCOPED_TRACE(a.id().toStdString());
    for (const QString &text : {a.displayName(), a.group(), a.groupId(), a.shortDescription(), a.shortHelpString()})
      EXPECT_FALSE(text.isEmpty());
    EXPECT_GE(a.tags().size(), 3);
    EXPECT_FALSE(a.tags().contains(QString()));
    EXPECT_FALSE(a.icon().pixmap(24).isNull());
    EXPECT_TRUE(a.shortHelpString().contains("How to read the result"));
  }
}

TEST(Interface, DescribesEveryParameterAndOutput) {
  for (const char letter : letters) {
    for (const QgsProcessingParameterDefinition *parameter : algorithm(letter).parameterDefinitions())
      EXPECT_GE(parameter->description().size(), 5) << letter << ' ' << parameter->name().toStdString();
    for (const QgsProcessingOutputDefinition *output : algorithm(letter).outputDefinitions())
      EXPECT_GE(output->description().size(), 5) << letter << ' ' << output->name().toStdString();
  }
}

TEST(Interface, WritesItselfAsACommand) {
  for (const char letter : letters) {
    const QgsProcessingAlgorithm &a = algorithm(letter);
    if (!a.parameterDefinition("GROUPS"))
      continue;
    QgsProcessingContext context;
    bool ok = false;
    const QString command = a.asQgisProcessCommand(
        {{"GROUPS", QStringList{"low", "high"}}, {"STAGE", "7-9"}, {"OUTPUT", "mix.gpkg"}}, context, ok);
    EXPECT_TRUE(ok);
    EXPECT_TRUE(command.startsWith("qgis_process run " + a.id())) << command.toStdString();
    for (const char *part : {"--GROUPS=low --GROUPS=high", "--OUTPUT=mix.gpkg"})
      EXPECT_TRUE(command.contains(part)) << command.toStdString();
  }
}

TEST(Interface, AcceptsItsUsualValuesInTheDialog) {
  for (const char letter : letters) {
    const auto layer = Town().units.layer();
    QgsProcessingContext context;
    QVariantMap parameters{{"GROUPS", QStringList{"low", "high"}},
                           {"SCHOOL_FIELD", "school"},
                           {"SCHOOL_ID_FIELD", "id"},
                           {"TO_SCHOOL_FIELD", "to"},
                           {"SITE_FIELD", "site"},
                           {"NEXT_GROUPS", QStringList{"low", "high"}},
                           {"NEXT_ROLL_FIELDS", QStringList{"low", "high"}},
                           {"UNIT_FIELD", "name"},
                           {"POPULATION_UNIT_FIELD", "area"},
                           {"AGE_FIELD", "age"},
                           {"COUNT_FIELD", "people"},
                           {"PUPILS_FIELD", "pupils"}};
    for (const char *name : {"INPUT", "UNITS", "CATCHMENTS", "SCHOOLS", "CHANGES", "SITES", "ROLLS", "NEXT_UNITS",
                             "NEXT_SCHOOLS", "POPULATION"})
      parameters.insert(name, QVariant::fromValue(layer.get()));
    for (const char *name : {"OUTPUT", "OUTPUT_UNITS", "OUTPUT_SCORES", "OUTPUT_FLOWS", "OUTPUT_FIT", "OUTPUT_ERRORS"})
      parameters.insert(name, "TEMPORARY_OUTPUT");
    QString message;
    EXPECT_TRUE(algorithm(letter).checkParameterValues(parameters, context, &message)) << message.toStdString();
  }
}

} // namespace skolmix::town
