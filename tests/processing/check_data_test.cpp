// A problem is planted in the town, and the whole table that comes out is compared.

#include "tests/processing/town.h"

#include "algorithms/processing/attributes.h"
#include "algorithms/processing/id_checks.h"

#include <gtest/gtest.h>

#include <qgsgeometry.h>
#include <qgslinestring.h>
#include <qgspolygon.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace skolmix::town {

static const QVariant null;
static const double nan = std::numeric_limits<double>::quiet_NaN();

using Spoil = std::function<void(Town &)>;

/// All rows of the table in their order, each as "severity kind layer: features".
static QStringList tableOf(const Outcome &outcome) {
  QStringList rows;
  if (!outcome.error.isEmpty())
    return {outcome.error};
  QgsFeatureIterator features = outcome.layer("OUTPUT")->getFeatures();
  QgsFeature row;
  while (features.nextFeature(row))
    rows.append(QStringLiteral("%1 %2 %3: %4")
                    .arg(row.attribute("severity").toString(), row.attribute("kind").toString(),
                         row.attribute("layer").toString(), row.attribute("features").toString()));
  return rows;
}

/// The place of a problem in metres from the town's corner.
static QgsPointXY placeOf(const Outcome &outcome, int number) {
  QgsFeatureIterator features = outcome.layer("OUTPUT_PLACES")->getFeatures(QStringLiteral("number = %1").arg(number));
  QgsFeature row;
  if (!features.nextFeature(row))
    return {nan, nan};
  const QgsPointXY place = row.geometry().asPoint();
  return {place.x() - 500000, place.y() - 6600000};
}

struct Planted {
  const char *name;
  Spoil spoil;
  QStringList expected;  ///< the whole table
  QStringList says = {}; ///< words of problem or advice in the first row
  QgsPointXY place = {nan, nan};
  double size = nan;
};

static std::ostream &operator<<(std::ostream &stream, const Planted &p) { return stream << p.name; }

static std::string nameOf(const testing::TestParamInfo<Planted> &info) { return info.param.name; }

class Check : public testing::TestWithParam<Planted> {};

TEST_P(Check, FindsThisAndNothingElse) {
  Town town;
  GetParam().spoil(town);
  const Outcome outcome = run('C', town);
  EXPECT_EQ(tableOf(outcome).join('\n').toStdString(), GetParam().expected.join('\n').toStdString()) << outcome;
  if (!outcome.error.isEmpty() || GetParam().expected.isEmpty())
    return;
  const QString text = outcome.value("OUTPUT", "number = 1", "problem").toString() +
                       outcome.value("OUTPUT", "number = 1", "advice").toString();
  for (const QString &words : GetParam().says)
    EXPECT_TRUE(text.contains(words)) << words.toStdString() << " is not in: " << text.toStdString();
  const QgsPointXY place = placeOf(outcome, 1);
  if (std::isnan(GetParam().place.x())) {
    EXPECT_TRUE(std::isnan(place.x())) << "has a place: " << place.toString(1).toStdString();
  } else {
    EXPECT_LT(place.distance(GetParam().place), 0.01) << "is at " << place.toString(3).toStdString();
  }
  const double size = outcome.number("OUTPUT", "number = 1", "size");
  if (std::isnan(GetParam().size)) {
    EXPECT_TRUE(std::isnan(size)) << size;
  } else {
    EXPECT_NEAR(size, GetParam().size, 1e-3 * std::abs(GetParam().size));
  }
}

// --- Layers and coordinates -----------------------------------------------------------------------------------------

static const QString elsewhere = point(-500000, -6600000); // 0 / 0

static void choose(Town &town, const QVariantMap &parameters) { town.parameters.insert(parameters); }

/// All units as points in the middle of their squares.
static void unitsAsPoints(Town &town) {
  town.units.type = "Point";
  const QString places[]{point(50, 50), point(150, 50), point(50, 150), point(150, 150)};
  for (std::size_t unit = 0; unit < 4; ++unit)
    town.units.rows[unit].wkt = places[unit];
}

static const Planted layers[] = {
    {"EmptyLayer", [](Town &t) { t.schools.rows.clear(); }, {"error empty_layer schools: "}, {"no features", "filter"}},
    {"NoCrs",
     [](Town &t) { t.schools.claimed = ""; },
     {"error no_crs schools: "},
     {"no coordinate reference system", "look like those of layer “units” (EPSG:3006", "properties"}},
    {"DegreesDeclaredAsMetres",
     [](Town &t) {
       t.schools.crs = "EPSG:4326";
       t.schools.claimed = "EPSG:3006";
     },
     {"error wrong_crs schools: "},
     {"are degrees (about 15.00", "EPSG:3006", "counts in metres", "EPSG:4326"}},
    {"MetresDeclaredAsDegrees",
     [](Town &t) { t.units.claimed = "EPSG:4326"; },
     {"error wrong_crs units: "},
     {"are metres (about 500", "counts in degrees", "look like those of layer “catchments” (EPSG:3006"}},
    {"AllSwapped",
     [](Town &t) {
       t.schools.rows[0].wkt = point(6600000 - 500000 + 50, 500000 - 6600000 + 50);
       t.schools.rows[1].wkt = point(6600000 - 500000 + 50, 500000 - 6600000 + 150);
     },
     {"error swapped_coordinates schools: "},
     {"look swapped: 6600050 / 500150 does not fit", "EPSG:3006", "Swap X and Y"}},
    {"AllAtZero",
     [](Town &t) { t.schools.rows[0].wkt = t.schools.rows[1].wkt = elsewhere; },
     {"error zero_coordinates schools: "},
     {"0 / 0"}},
    {"LinesForUnits",
     [](Town &t) {
       t.units.type = "LineString";
       for (Row &row : t.units.rows)
         row.wkt = "LineString (0 0, 9 9)";
     },
     {"error wrong_geometry_type units: "},
     {"has lines, but this needs polygons or points"}},
    {"TableForCatchments",
     [](Town &t) {
       t.catchments.type = "None";
       for (Row &row : t.catchments.rows)
         row.wkt.clear();
     },
     {"error wrong_geometry_type catchments: "},
     {"has no geometry, but this needs polygons"}},
};

static const Planted features[] = {
    {"SchoolWithoutGeometry",
     [](Town &t) { t.schools.rows[1].wkt.clear(); },
     {"warning no_geometry schools: 2"},
     {"no geometry", "find the address"}},
    {"UnitWithEmptyGeometry",
     [](Town &t) { t.units.rows[2].wkt = "Polygon EMPTY"; },
     {"warning no_geometry units: 3"},
     {"no geometry", "“outside”"}},
    {"InvalidUnit",
     [](Town &t) { t.units.rows[2].wkt = bowTie(0, 100, 100, 200); },
     {"error invalid_geometry units: 3"},
     {"Self-intersection", "Fix geometries"},
     {50, 150}},
    {"InvalidCatchment",
     [](Town &t) {
       t.catchments.rows.push_back({bowTie(300, 0, 400, 100), {"E"}});
     },
     {"error invalid_geometry catchments: 3", "note several_catchments catchments: 2, 3"},
     {"Self-intersection"},
     {350, 50}},
    {"UnitAtZero",
     [](Town &t) {
       unitsAsPoints(t);
       t.units.rows[1].wkt = elsewhere;
     },
     {"error zero_coordinates units: 2"},
     {"lies at 0 / 0", "not found"},
     {-500000, -6600000}},
    {"UnitFarAway",
     [](Town &t) {
       unitsAsPoints(t);
       t.units.rows[1].wkt = point(150, 200000);
     },
     {"error far_from_the_rest units: 2"},
     {"500150 / 6800000", "about 200 km from the middle of its layer"},
     {150, 200000}},
    {"UnitSwapped",
     [](Town &t) {
       unitsAsPoints(t);
       t.units.rows[1].wkt = point(6600000 - 500000 + 50, 500000 - 6600000 + 150);
     },
     {"error swapped_coordinates units: 2"},
     {"6600050 / 500150", "the other way round", "Swap X and Y"},
     {6100050, -6099850}},
    {"UnitInDegrees",
     [](Town &t) {
       unitsAsPoints(t);
       t.units.rows[1].wkt = "Point (-499985 -6599940.5)"; // 15 / 59.5
     },
     {"error wrong_crs units: 2"},
     {"15.0000 / 59.5000", "are degrees"},
     {-499985, -6599940.5}},
};
INSTANTIATE_TEST_SUITE_P(Layers, Check, testing::ValuesIn(layers), nameOf);
INSTANTIATE_TEST_SUITE_P(Features, Check, testing::ValuesIn(features), nameOf);

// --- Counts
// -----------------------------------------------------------------------------------------------------------

static void column(Town &town, const char *field, const QVariantList &values) { town.units.column(field, values); }

static const Planted counts[] = {
    {"Negative",
     [](Town &t) { t.units.value(1, "low") = -5; },
     {"error impossible_count units: 2"},
     {"“low” holds -5"},
     {150, 50},
     -5},
    {"NotFinite",
     [](Town &t) { t.units.value(1, "low") = nan; },
     {"error impossible_count units: 2"},
     {"“low” holds nan"},
     {150, 50}},
    {"NumbersAsText",
     [](Town &t) {
       column(t, "low:string", {"30", "10", "20", "0"});
     },
     {"error text_field units: "},
     {"“low” holds text, not numbers.", "Refactor fields"}},
    {"NumbersAsTextThatDoNotAddUp",
     [](Town &t) {
       column(t, "low:string", {"3 000,5", "10", "20", "0"});
       choose(t, {{"TOTAL", "all"}});
     },
     {"error text_field units: ", "error above_total units: 1"}},
    {"Marks",
     [](Town &t) {
       column(t, "low:string", {"30", "..", "~100", "."});
     },
     {"error text_field units: ", "warning suppressed_count units: 2", "warning suppressed_count units: 3",
      "warning suppressed_count units: 4"}},
    {"OneWord",
     [](Town &t) {
       column(t, "low:string", {"30", "ten", "20", "0"});
     },
     {"error text_field units: ", "error not_a_number units: 2"}},
    {"Words",
     [](Town &t) {
       column(t, "low:string", {"few", "some", "many", "0"});
     },
     {"error text_field units: "},
     {"3 of 4 values are no numbers, for example “few”"}},
    {"PerCentAsText",
     [](Town &t) {
       column(t, "low:string", {"75 %", "25 %", "50 %", "0 %"});
     },
     {"error shares_for_counts units: "},
     {"“75 %”", "multiply"}},
    {"Null",
     [](Town &t) { t.units.value(1, "low") = null; },
     {"warning missing_count units: 2"},
     {"no value in “low”", "left out, with 30 pupils"},
     {150, 50},
     30},
    {"EmptyField",
     [](Town &t) {
       column(t, "low:double", {null, null, null, null});
     },
     {"error missing_count units: "},
     {"“low” is empty in every row"}},
    {"Shares",
     [](Town &t) {
       column(t, "low:double", {0.75, 0.25, 0.5, 0});
       column(t, "high:double", {0.25, 0.75, 0.5, 1});
     },
     {"error shares_for_counts units: "},
     {"fields low, high look like shares (the largest value is 1.00)"}},
    {"OneFieldOfShares",
     [](Town &t) {
       column(t, "andel_low:double", {75.5, 25.1, 50, 0});
       choose(t, {{"GROUPS", QStringList{"high", "andel_low"}}});
     },
     {"error shares_for_counts units: "},
     {"fields andel_low look like shares (the largest value is 75.50)"}},
    {"TotalAmongTheGroups",
     [](Town &t) {
       choose(t, {{"GROUPS", QStringList{"low", "all", "high"}}});
     },
     {"error counted_twice units: "},
     {"low + high", "all", "twice"}},
    {"AboveTotal",
     [](Town &t) {
       column(t, "all:double", {40, 39, 40, 40});
       choose(t, {{"TOTAL", "all"}});
     },
     {"error above_total units: 2"},
     {"“low / high” hold 40 pupils", "(39)"},
     {150, 50},
     1},
    {"UnequalTotals",
     [](Town &t) {
       column(t, "ab:double", {15, 6, 20, 10});
       choose(t, {{"GROUPS_2", QStringList{"se", "ab"}}});
     },
     {"error unequal_totals units: 2"},
     {"“se / ab” add up to 41 pupils, those of “low / high” to 40"},
     {150, 50},
     1},
    {"Nobody",
     [](Town &t) {
       column(t, "low:double", {0, 0, 0, 0});
       column(t, "high:double", {0, 0, 0, 0});
     },
     {"error no_pupils units: "},
     {"low, high"}},
};
INSTANTIATE_TEST_SUITE_P(Counts, Check, testing::ValuesIn(counts), nameOf);

TEST(NumberValue, UnderstandsWhatPeopleWrite) {
  using Kind = NumberValue::Kind;
  for (const auto &[text, number] : {std::pair("4 102", 4102.0), std::pair("4 102", 4102.0), std::pair("12,5", 12.5),
                                     std::pair(" 7 ", 7.0), std::pair("−3", -3.0), std::pair("0", 0.0)}) {
    EXPECT_EQ(numberValue(QString::fromUtf8(text)).kind, Kind::Number) << text;
    EXPECT_EQ(numberValue(QString::fromUtf8(text)).number, number) << text;
  }
  for (const char *text : {".", "..", "...", "…", "-", "–", "*", "x", "X", "~100", "<5", "≤ 4", "NA", "n/a", "NULL"})
    EXPECT_EQ(numberValue(QString::fromUtf8(text)).kind, Kind::Suppressed) << text;
  for (const char *text : {"ten", "5 %", "1-4", "12 pupils", "....", "~"})
    EXPECT_EQ(numberValue(QString::fromUtf8(text)).kind, Kind::Text) << text;
  for (const QVariant &empty : {QVariant(), QVariant(""), QVariant("  ")})
    EXPECT_EQ(numberValue(empty).kind, Kind::Missing);
  EXPECT_EQ(numberValue(QVariant(2.5)).number, 2.5);
}

// --- Ids
// --------------------------------------------------------------------------------------------------------------

static const Planted ids[] = {
    {"UnitWithoutName",
     [](Town &t) { t.units.value(1, "name") = null; },
     {"warning missing_id units: 2"},
     {"no name or code in field “name”"},
     {150, 50}},
    {"UnitsOfOneName",
     [](Town &t) { t.units.value(1, "name") = "a"; },
     {"warning duplicate_id units: 1, 2"},
     {"2 units are called “a”"},
     {50, 50}},
    {"SchoolWithoutId",
     [](Town &t) {
       t.schools.rows.push_back({point(50, 150), {null, "?", 1}});
     },
     {"warning missing_id schools: 3"},
     {"no id in field “id”", "not used"},
     {50, 150}},
    {"SchoolsOfOneId",
     [](Town &t) {
       t.schools.rows.push_back({point(50, 150), {"W", "Other", 1}});
     },
     {"error duplicate_id schools: 1, 3"},
     {"More than one school has the id W (field “id”)", "remove the duplicates"},
     {50, 50}},
    {"CatchmentWithoutId",
     [](Town &t) { t.catchments.value(1, "school") = null; },
     {"warning missing_id catchments: 2", "note school_without_catchment schools: 2"},
     {"names no school in field “school”", "“outside”"},
     {150, 100}},
    {"SimilarSchools",
     [](Town &t) {
       t.schools.rows.push_back({point(50, 150), {"w", "Other", 1}});
     },
     {"warning similar_ids schools: 1, 3", "note school_without_catchment schools: 3"},
     {"“W” and “w” differ only by upper and lower case"},
     {50, 50}},
    {"CatchmentOfAnUnknownSchool",
     [](Town &t) { t.catchments.value(1, "school") = "X"; },
     {"warning catchment_without_school catchments: 2", "note school_without_catchment schools: 2"},
     {"school “X” is not among the schools", "correct the id"},
     {150, 100}},
    {"CatchmentOfASchoolInAnotherSpelling",
     [](Town &t) {
       t.schools.column("id:string", {"W", "Sankt Eriks skola"});
       t.catchments.column("school:string", {"W", "SANKT  ERIKS SKOLA"});
     },
     {"warning similar_ids catchments: 2"},
     {"“Sankt Eriks skola”, which differs only by spaces, upper and lower case", "the same way"},
     {150, 100}},
    {"CatchmentOfASchoolByName",
     [](Town &t) {
       t.catchments.column("school:string", {"W", "East"});
     },
     {"warning similar_ids catchments: 2"},
     {"name of a school, whose id is “E”"},
     {150, 100}},
    {"CatchmentOfASchoolByTheBeginning",
     [](Town &t) {
       t.schools.column("id:string", {"W", "Eastwood School"});
       t.catchments.column("school:string", {"W", "Eastwood"});
     },
     {"warning similar_ids catchments: 2"},
     {"“Eastwood School”, which begins the same"},
     {150, 100}},
    {"LeadingZeros",
     [](Town &t) {
       t.schools.column("id:string", {"0101", "0102"});
       t.catchments.column("school:int", {101, 102});
     },
     {"error no_matching_id catchments: "},
     {"“101”", "“0101”, which differs only by leading zeros"}},
    {"NoIdMatches",
     [](Town &t) {
       t.catchments.column("school:string", {"X", "Y"});
     },
     {"error no_matching_id catchments: "},
     {"“X” and “E”", "fields that hold the same ids"}},
    {"SchoolWithoutCatchment",
     [](Town &t) {
       t.schools.rows.push_back({point(50, 150), {"N", "North", 1}});
     },
     {"note school_without_catchment schools: 3"},
     {"No catchment belongs to the school “N (North)”", "all may choose"},
     {50, 150}},
    {"UnknownStage",
     [](Town &t) {
       t.catchments.column("stage:string", {"F-6", "F-6"});
       choose(t, {{"STAGE_FIELD", "stage"}, {"STAGE", "7-9"}});
     },
     {"error unknown_stage catchments: "},
     {"no catchments of stage “7-9”", "F-6"}},
    {"CatchmentWithoutStage",
     [](Town &t) {
       t.catchments.column("stage:string", {"F-6", "F-6", null});
       t.catchments.rows.push_back({box(0, 0, 200, 200), {"W", null}});
       choose(t, {{"STAGE_FIELD", "stage"}});
     },
     {"warning missing_stage catchments: 3"},
     {"no stage in field “stage”"},
     {100, 100}},
};
INSTANTIATE_TEST_SUITE_P(Ids, Check, testing::ValuesIn(ids), nameOf);

TEST(SlightDifference, NamesWhatPeopleOverlook) {
  EXPECT_EQ(slightDifference("0123", "123"), "leading zeros");
  EXPECT_EQ(slightDifference("Abc", "aBC"), "upper and lower case");
  EXPECT_EQ(slightDifference("A  b", "Ab"), "spaces");
  EXPECT_EQ(slightDifference("St. Mary's", "St Marys"), "punctuation");
  EXPECT_EQ(slightDifference("007 X", "7x"), "spaces, upper and lower case, leading zeros");
  EXPECT_EQ(slightDifference("123", "124"), "");
  EXPECT_EQ(slightDifference("0", "00"), "leading zeros");
}

// --- Places compared
// ----------------------------------------------------------------------------------------------------

/// A rectangle with a square hole.
static QString frame(double left, double bottom, double right, double top, double x, double y, double side) {
  QString wkt = box(left, bottom, right, top);
  wkt.chop(1);
  return wkt + QStringLiteral(", (%1 %2, %1 %4, %3 %4, %3 %2, %1 %2))").arg(x).arg(y).arg(x + side).arg(y + side);
}

static void twoStages(Town &town) {
  town.catchments.rows.push_back({box(0, 0, 200, 120), {"W"}});
  town.catchments.rows.push_back({box(0, 100, 200, 200), {"E"}});
  town.catchments.column("stage:string", {"F-6", "F-6", "7-9", "7-9"});
}

static const Planted places[] = {
    {"CatchmentsOverlap",
     [](Town &t) { t.catchments.rows[0].wkt = box(0, 0, 150, 200); },
     {"warning catchments_overlap catchments: 2, 1"},
     {"“E”, “W” overlap by 1.0 ha. 40 pupils live there."},
     {125, 100},
     10000},
    {"GapWherePupilsLive",
     [](Town &t) { t.catchments.rows[1].wkt = frame(100, 0, 200, 200, 140, 140, 20); },
     {"warning catchment_gap catchments: 2"},
     {"catchment “E” has a hole of 400 m²", "2 pupils live there", "“outside”"},
     {150, 150},
     400},
    {"GapWhereNobodyLives",
     [](Town &t) {
       t.catchments.rows[1].wkt = frame(100, 0, 200, 200, 140, 140, 20);
       t.units.value(3, "high") = 0;
     },
     {"note catchment_gap catchments: 2"},
     {"0 pupils live there", "water or forest"},
     {150, 150},
     400},
    {"GapOfWhichNobodyKnowsWhoLivesThere",
     [](Town &t) {
       t.catchments.rows[1].wkt = frame(100, 0, 200, 200, 140, 140, 20);
       t.units.rows.clear();
     },
     {"error empty_layer units: ", "warning catchment_gap catchments: 2"}},
    {"StagesAreNotCompared",
     [](Town &t) {
       twoStages(t);
       choose(t, {{"STAGE_FIELD", "stage"}});
     },
     {"warning catchments_overlap catchments: 4, 3", "warning school_outside_catchment schools: 2"},
     {"Stage 7-9: the catchments “E”, “W” overlap by 4,003 m². 16 pupils live there."},
     {100, 110},
     4000},
    {"OnlyTheChosenStage",
     [](Town &t) {
       twoStages(t);
       choose(t, {{"STAGE_FIELD", "stage"}, {"STAGE", "F-6"}});
     },
     {}},
    {"SameUnitTwice",
     [](Town &t) {
       t.units.rows.push_back({box(0, 0, 100, 100), {"a2", 30, 10, 25, 15, 40}});
     },
     {"error duplicate_units units: 1, 5"},
     {"“a” and “a2” cover the same ground, 1.0 ha", "counted twice"},
     {50, 50},
     10000},
    {"UnitsOverlap",
     [](Town &t) { t.units.rows[1].wkt = box(80, 0, 200, 100); },
     {"warning units_overlap units: 1, 2"},
     {"“a” and “b” overlap by 2,002 m²"},
     {90, 50},
     2000},
    {"UnitPointsInOnePlace",
     [](Town &t) {
       unitsAsPoints(t);
       t.units.rows[2].wkt = point(50.5, 50);
     },
     {"warning duplicate_units units: 1, 3"},
     {"2 units stand in the same place", "one house"},
     {50, 50},
     80},
    {"UnitOutside",
     [](Town &t) { t.catchments.rows[1].wkt = box(100, 0, 200, 100); },
     {"warning unit_outside units: 4"},
     {"“d” with 40 pupils lies in no catchment", "“outside”"},
     {150, 150},
     40},
    {"EmptyUnitOutside",
     [](Town &t) {
       t.catchments.rows[1].wkt = box(100, 0, 200, 100);
       t.units.value(3, "high") = 0;
     },
     {"note unit_outside units: 4"},
     {"Nothing to do"},
     {150, 150},
     0},
    {"UnitMostlyOutside",
     [](Town &t) { t.catchments.rows[1].wkt = frame(100, 0, 200, 200, 110, 110, 80); },
     {"warning catchment_gap catchments: 2", "note unit_mostly_outside units: 4"},
     {"26 pupils live there"},
     {150, 150},
     6400},
    {"UnitCut",
     [](Town &t) {
       t.catchments.rows[0].wkt = box(0, 0, 100, 100);
       t.catchments.rows.push_back({box(0, 100, 30, 200), {"X"}});
       t.catchments.rows.push_back({box(30, 100, 70, 200), {"Y"}});
       t.catchments.rows.push_back({box(70, 100, 100, 200), {"Z"}});
       for (const char *id : {"X", "Y", "Z"})
         t.schools.rows.push_back({point(id[0] - 'X' + 50, 20), {id, id, 1}});
       choose(t, {{"SCHOOL_FIELD", null}, {"SCHOOL_ID_FIELD", null}});
       t.schools.rows[2].wkt = point(15, 150);
       t.schools.rows[3].wkt = point(50, 150);
       t.schools.rows[4].wkt = point(85, 150);
     },
     {"note unit_cut units: 3"},
     {"“c” is cut by the catchments “3”, “4”, “5”", "by area"},
     {50, 150},
     40},
    {"UnitPointInSeveral",
     [](Town &t) {
       unitsAsPoints(t);
       t.units.rows[2].wkt = point(100, 150);
     },
     {"warning unit_in_several units: 3"},
     {"“c” lies in the catchments “E”, “W”, or on their border"},
     {100, 150},
     40},
    {"SchoolInAnothersCatchment",
     [](Town &t) { t.schools.rows[0].wkt = point(150, 150); },
     {"warning school_outside_catchment schools: 1"},
     {"“W (West)” stands outside its own catchment, 50 m away, in that of “E”"},
     {150, 150},
     50},
    {"SchoolOutsideAllCatchments",
     [](Town &t) { t.schools.rows[0].wkt = point(-250, 50); },
     {"warning school_outside_catchment schools: 1"},
     {"250 m away."},
     {-250, 50},
     250},
    {"SchoolsOnOneSpot",
     [](Town &t) {
       t.schools.rows.push_back({point(50, 50.5), {"N", "North", 1}});
     },
     {"note school_without_catchment schools: 3", "note schools_on_one_spot schools: 3, 1"},
     {},
     {50, 50.5}},
    {"SchoolFarFromHomes",
     [](Town &t) {
       t.schools.rows[0].wkt = point(-6000, 50);
       choose(t, {{"SCHOOL_FIELD", null}, {"CATCHMENTS", null}});
     },
     {"warning school_far_from_units schools: 1"},
     {"nearest unit lies 6.0 km from the school “W (West)”"},
     {-6000, 50},
     6000},
    {"CatchmentsAndSchoolsWithoutIds",
     [](Town &t) {
       t.schools.rows[0].wkt = point(150, 150);
       t.schools.rows[1].wkt = point(150, 201);
       choose(t, {{"SCHOOL_FIELD", null}});
     },
     {"warning catchment_without_school catchments: 1", "note school_without_catchment schools: 2"},
     {"No school stands in the catchment “1”"},
     {50, 100}},
    {"ImpossiblePlaces",
     [](Town &t) { t.schools.value(0, "places") = -1; },
     {"error impossible_places schools: 1"},
     {"“places” holds “-1”"},
     {50, 50}},
    {"UnknownPlaces",
     [](Town &t) { t.schools.value(1, "places") = null; },
     {"note unknown_places schools: 2"},
     {"school “E (East)” is not known"},
     {150, 50}},
    {"PlacesAsText",
     [](Town &t) {
       t.schools.column("places:string", {"100", "many"});
     },
     {"error text_field schools: ", "error impossible_places schools: 2"}},
};
INSTANTIATE_TEST_SUITE_P(Places, Check, testing::ValuesIn(places), nameOf);

TEST(CheckData, FindsNothingInACleanTown) {
  for (const bool points : {false, true}) {
    Town town;
    town.parameters = {{"GROUPS_2", QStringList{"se", "ab"}}, {"TOTAL", "all"}};
    if (points)
      unitsAsPoints(town);
    const Outcome outcome = run('C', town);
    EXPECT_EQ(tableOf(outcome).join('\n'), "") << outcome;
    EXPECT_EQ(outcome.layer("OUTPUT_PLACES")->featureCount(), 0);
    EXPECT_EQ(outcome.layer("OUTPUT_AREAS")->featureCount(), 0);
    for (const char *number : {"ERRORS", "WARNINGS", "NOTES"})
      EXPECT_EQ(outcome.number(number), 0);
    EXPECT_TRUE(outcome.warnings.isEmpty());
    EXPECT_EQ(outcome.infos.last(),
              "No problems were found in the layers “units” (4), “catchments” (2), “schools” (2).");
  }
}

/// A CRS of the neighbouring zone puts a layer 300 km away.
TEST(CheckData, TellsALayerThatLiesApart) {
  Town town;
  town.catchments.claimed = "EPSG:32632";
  const Outcome outcome = run('C', town);
  EXPECT_EQ(tableOf(outcome).join('\n'), "error layer_apart catchments: ") << outcome;
  EXPECT_NEAR(outcome.number("OUTPUT", "number = 1", "size"), 337000, 5000);
  EXPECT_LT(placeOf(outcome, 1).x(), -300000);
  EXPECT_TRUE(outcome.warned({"“catchments”", "does not overlap layer “units”", "CRS of that layer (EPSG:3006"}));
}

TEST(CheckData, TellsALayerWithSwappedDegrees) {
  const Table swapped{"swapped", "Point", {"id:string"}, {}, "EPSG:4326"};
  const auto layer = swapped.layer();
  QgsFeatureList features;
  for (const char *id : {"W", "E"}) {
    QgsFeature feature(layer->fields());
    feature.setAttribute(0, id);
    feature.setGeometry(QgsGeometry::fromPointXY({59.539, 15.001}));
    features.append(feature);
  }
  ASSERT_TRUE(layer->dataProvider()->addFeatures(features));
  Town town;
  town.parameters = {{"SCHOOLS", QVariant::fromValue(layer.get())}, {"NAME_FIELD", null}, {"PLACES_FIELD", null}};
  const Outcome outcome = run('C', town);
  EXPECT_EQ(tableOf(outcome).join('\n'), "error layer_apart swapped: ") << outcome;
  EXPECT_TRUE(outcome.warned({"“swapped”", "if x and y were swapped"})) << outcome;
}

TEST(CheckData, TakesOneLayerAlone) {
  for (const char *layer : {"UNITS", "CATCHMENTS", "SCHOOLS"}) {
    Town town;
    town.parameters = {{"UNITS", null}, {"CATCHMENTS", null}, {"SCHOOLS", null}};
    town.parameters.remove(layer);
    const Outcome outcome = run('C', town);
    EXPECT_EQ(tableOf(outcome).join('\n'), "") << layer << outcome;
    EXPECT_TRUE(outcome.said("No problems were found in the layers “" + QString(layer).toLower() + "”")) << outcome;
  }
}

TEST(CheckData, MeasuresTheWayToTheNearestStreet) {
  const Table streets{"streets", "LineString", {"name:string"}, {{"LineString (50 -20, 50 90, 60 90)", {"Main"}}}};
  const auto layer = streets.layer();
  Town town;
  town.parameters = {{"NETWORK", QVariant::fromValue(layer.get())}, {"MAX_DISTANCE_TO_NETWORK", 80}};
  const Outcome outcome = run('C', town);
  EXPECT_EQ(tableOf(outcome).join('\n'), "warning school_far_from_streets schools: 2") << outcome;
  EXPECT_NEAR(outcome.number("OUTPUT", "number = 1", "size"), 98.528, 0.01)
      << "the grid is 0.4 per mille too small there";
  town.parameters["MAX_DISTANCE_TO_NETWORK"] = 100;
  EXPECT_EQ(tableOf(run('C', town)).join('\n'), "");
}

TEST(CheckData, DrawsOverlapsGapsAndDoubledUnits) {
  Town town;
  town.catchments.rows[0].wkt = box(0, 0, 150, 200);
  town.catchments.rows[1].wkt = frame(100, 0, 200, 200, 160, 140, 20);
  town.units.rows.push_back({box(0, 0, 100, 100), {"a2", 30, 10, 25, 15, 40}});
  town.units.rows.push_back({box(180, 100, 220, 200), {"e", 30, 10, 25, 15, 40}});
  const Outcome outcome = run('C', town);
  QStringList areas;
  QgsFeatureIterator features = outcome.layer("OUTPUT_AREAS")->getFeatures();
  QgsFeature row;
  while (features.nextFeature(row))
    areas.append(
        QStringLiteral("%1 %2").arg(row.attribute("kind").toString()).arg(std::round(row.geometry().area() / 10) * 10));
  areas.sort();
  EXPECT_EQ(areas.join(", "), "catchment_gap 400, catchments_overlap 10000, duplicate_units 10000, units_overlap 2000")
      << outcome;
}

/// What the user has set about invalid geometry is for the other tools.
TEST(CheckData, SeesAllFeaturesWhateverIsSetAboutInvalidOnes) {
  for (const auto invalid : {Qgis::InvalidGeometryCheck::NoCheck, Qgis::InvalidGeometryCheck::SkipInvalid,
                             Qgis::InvalidGeometryCheck::AbortOnInvalid}) {
    Town town;
    town.invalid = invalid;
    town.units.rows[2].wkt = bowTie(0, 100, 100, 200);
    EXPECT_EQ(tableOf(run('C', town)).join('\n'), "error invalid_geometry units: 3");
  }
}

static Town wornTown() {
  Town town;
  town.units.rows.push_back({box(0, 0, 100, 100), {"a2", -1, 10, 25, 15, 40}});
  town.units.rows.push_back({box(400, 0, 500, 100), {"far", 10, null, 25, 15, 40}});
  town.units.rows.push_back({{}, {"nowhere", 10, 10, 25, 15, 40}});
  town.units.rows.push_back({bowTie(0, 100, 50, 150), {"d", 10, 10, 25, 15, 40}});
  town.catchments.rows[0].wkt = box(0, 0, 150, 200);
  town.catchments.rows[1].wkt = frame(100, 0, 200, 200, 160, 140, 20);
  town.catchments.rows.push_back({box(300, 0, 310, 200), {"X"}});
  town.catchments.rows.push_back({box(310, 0, 320, 200), {null}});
  town.schools.rows.push_back({point(50, 50), {"W", "Twin", -3}});
  town.schools.rows.push_back({{}, {"e", "East again", null}});
  town.schools.rows.push_back({elsewhere, {"Z", "Zero", 10}});
  return town;
}

TEST(CheckData, ReportsAllProblemsAtOnceErrorsFirst) {
  const Outcome outcome = run('C', wornTown());
  const QStringList expected{
      "error duplicate_units units: 1, 5",
      "error impossible_count units: 5",
      "error invalid_geometry units: 8",
      "error duplicate_id schools: 3, 1",
      "error impossible_places schools: 3",
      "error zero_coordinates schools: 5",
      "warning units_overlap units: 3, 8",
      "warning duplicate_id units: 8, 4",
      "warning missing_count units: 6",
      "warning unit_outside units: 6",
      "warning no_geometry units: 7",
      "warning missing_id catchments: 4",
      "warning catchment_gap catchments: 2",
      "warning catchments_overlap catchments: 2, 1",
      "warning catchment_without_school catchments: 3",
      "warning similar_ids schools: 2, 4",
      "warning no_geometry schools: 4",
      "note school_without_catchment schools: 4",
      "note school_without_catchment schools: 5",
      "note schools_on_one_spot schools: 3, 1",
      "note unknown_places schools: 4",
  };
  QStringList found = tableOf(outcome);
  for (const QString &row : expected)
    EXPECT_EQ(found.removeAll(row), 1) << row.toStdString() << "\n" << tableOf(outcome).join('\n').toStdString();
  EXPECT_EQ(found.join('\n'), "");
  EXPECT_EQ(outcome.number("ERRORS"), 6);
  EXPECT_EQ(outcome.number("WARNINGS"), 11);
  EXPECT_EQ(outcome.number("NOTES"), 4);
  EXPECT_EQ(outcome.infos.last(),
            "6 errors, 11 warnings and 4 notes in the layers “units” (8), “catchments” (4), “schools” (5).");
  const auto rank = [](const QString &row) {
    const QStringList severities{"error", "warning", "note"};
    const QStringList layerNames{"units:", "catchments:", "schools:"};
    return 3 * severities.indexOf(row.section(' ', 0, 0)) + layerNames.indexOf(row.section(' ', 2, 2));
  };
  EXPECT_TRUE(std::ranges::is_sorted(tableOf(outcome), {}, rank));
}

TEST(CheckData, TellsThoseOfOneKindInOneSentence) {
  Town town;
  town.units.value(1, "low") = null;
  town.units.value(2, "low") = null;
  EXPECT_TRUE(
      run('C', town).warned({"Warning in layer “units”: missing counts, 2 times: b (30 pupils), c (20 pupils)."}));
}

/// The table without the numbers that QGIS gives the features: those follow the order of the layer.
static QStringList withoutNumbers(const Outcome &outcome) {
  QStringList rows;
  QgsFeatureIterator features = outcome.layer("OUTPUT")->getFeatures();
  QgsFeature row;
  while (features.nextFeature(row)) {
    QStringList values;
    for (const char *field : {"severity", "kind", "layer", "names", "problem", "advice", "unit"})
      values.append(row.attribute(field).toString());
    values.append(QString::number(row.attribute("size").toDouble(), 'g', 17));
    const QgsPointXY place = placeOf(outcome, row.attribute("number").toInt());
    values.append(QStringLiteral("%1 %2").arg(place.x(), 0, 'g', 17).arg(place.y(), 0, 'g', 17));
    rows.append(values.join(" | "));
  }
  return rows;
}

TEST(CheckData, DoesNotDependOnTheOrderOfFeatures) {
  Town worn = wornTown();
  worn.catchments.value(3, "school") = "Y"; // a row without an id goes by its number, too
  const QStringList expected = withoutNumbers(run('C', worn));
  ASSERT_GT(expected.size(), 15);
  for (unsigned seed = 1; seed <= 5; ++seed) {
    Town town = worn;
    std::mt19937 random(seed);
    for (Table *table : {&town.units, &town.catchments, &town.schools})
      std::ranges::shuffle(table->rows, random);
    EXPECT_EQ(withoutNumbers(run('C', town)).join('\n').toStdString(), expected.join('\n').toStdString())
        << "seed " << seed;
  }
}

// --- It survives everything
// -------------------------------------------------------------------------------------------

static std::unique_ptr<QgsVectorLayer> layerOf(const QString &type, const QList<QgsGeometry> &geometries) {
  auto layer = std::make_unique<QgsVectorLayer>(type + "?crs=EPSG:3006&field=id:string", "odd", "memory");
  QgsFeatureList features;
  for (const QgsGeometry &geometry : geometries) {
    QgsFeature feature(layer->fields());
    feature.setGeometry(geometry);
    features.append(feature);
  }
  EXPECT_TRUE(layer->dataProvider()->addFeatures(features));
  return layer;
}

static QgsGeometry ring(const QVector<double> &xs, const QVector<double> &ys) {
  return QgsGeometry(new QgsPolygon(new QgsLineString(xs, ys)));
}

TEST(CheckData, SurvivesOddGeometry) {
  const double x = 500000;
  const double y = 6600000;
  const double most = std::numeric_limits<double>::max();
  const QList<QgsGeometry> odd{
      QgsGeometry(),
      ring({}, {}),
      ring({x, x + 9, nan, x}, {y, y, y + 9, y}),
      ring({nan, nan, nan, nan}, {nan, nan, nan, nan}),
      ring({x, x + 9, x}, {y, y, y}),
      ring({x, x, x, x}, {y, y, y, y}),
      ring({x, most, x, x}, {y, most, y + 9, y}),
      QgsGeometry::fromWkt(
          "CurvePolygon (CompoundCurve (CircularString (500000 6600000, 500005 6600005, 500000 6600010), "
          "(500000 6600010, 500000 6600000)))"),
      QgsGeometry(new QgsPolygon(new QgsLineString({x, x + 9, x + 9, x}, {y, y, y + 9, y}, {nan, 1, nan, nan}))),
  };
  for (const char *parameter : {"UNITS", "CATCHMENTS"}) {
    const auto layer = layerOf("Polygon", odd);
    Town town;
    town.parameters = {
        {parameter, QVariant::fromValue(layer.get())}, {"UNIT_FIELD", null}, {"GROUPS", null}, {"SCHOOL_FIELD", null}};
    const Outcome outcome = run('C', town);
    EXPECT_EQ(outcome.error, "");
    const QStringList rows = tableOf(outcome);
    for (const char *expected : {"warning no_geometry odd: 1", "warning no_geometry odd: 2",
                                 "error invalid_geometry odd: 5", "error invalid_geometry odd: 6"})
      EXPECT_TRUE(rows.contains(expected)) << expected << outcome;
    for (const char *feature : {"3", "4", "7"})
      EXPECT_TRUE(std::ranges::any_of(rows,
                                      [&](const QString &row) {
                                        return row.startsWith("error") &&
                                               row.endsWith(QStringLiteral("odd: %1").arg(feature));
                                      }))
          << feature << outcome;
    EXPECT_FALSE(rows.join('\n').contains("geometry odd: 8")) << outcome;
    EXPECT_FALSE(rows.join('\n').contains("geometry odd: 9")) << outcome;
  }
}

TEST(CheckData, TellsTheWrongKindFeatureByFeatureWhereALayerMixesThem) {
  const auto layer =
      layerOf("GeometryCollection", {QgsGeometry::fromWkt("GeometryCollection (Point (500000 6600000))")});
  Town town;
  town.parameters = {{"SCHOOLS", QVariant::fromValue(layer.get())},
                     {"SCHOOL_ID_FIELD", null},
                     {"NAME_FIELD", null},
                     {"PLACES_FIELD", null}};
  EXPECT_TRUE(tableOf(run('C', town)).contains("error wrong_geometry_type odd: 1")) << run('C', town);
}

TEST(CheckData, SurvivesLayersWithoutAnything) {
  Town town;
  for (Table *table : {&town.units, &town.catchments, &town.schools})
    table->rows.clear();
  EXPECT_EQ(tableOf(run('C', town)).join('\n'),
            "error empty_layer units: \nerror empty_layer catchments: \nerror empty_layer schools: ");
}

TEST(CheckData, StopsWhenAsked) {
  for (const double at : {0.0, 15.0, 85.0}) {
    const Outcome outcome = run('C', Town(), at);
    EXPECT_TRUE(outcome.error.contains("Cancelled")) << at << outcome;
  }
}

// --- Only a wrong call is refused -----------------------------------------------------------------------------------

TEST(CheckData, RefusesAWrongCall) {
  for (const auto &[parameters, says] : {
           std::pair(QVariantMap{{"UNITS", null}, {"CATCHMENTS", null}, {"SCHOOLS", null}}, "at least one layer"),
           std::pair(QVariantMap{{"GROUPS", QStringList{"low", "hihg"}}}, "“hihg”"),
           std::pair(QVariantMap{{"GROUPS", QStringList{"low"}}}, "only group"),
           std::pair(QVariantMap{{"TOTAL", "no"}}, "“no”"),
           std::pair(QVariantMap{{"UNIT_FIELD", "no"}}, "“no”"),
           std::pair(QVariantMap{{"SCHOOL_FIELD", "no"}}, "“no”"),
           std::pair(QVariantMap{{"STAGE_FIELD", "no"}}, "“no”"),
           std::pair(QVariantMap{{"STAGE", "7-9"}}, "which field"),
           std::pair(QVariantMap{{"SCHOOL_ID_FIELD", "no"}}, "“no”"),
           std::pair(QVariantMap{{"NAME_FIELD", "no"}}, "“no”"),
           std::pair(QVariantMap{{"PLACES_FIELD", "no"}}, "“no”"),
           std::pair(QVariantMap{{"UNITS", "/nowhere/units.gpkg"}}, "/nowhere/units.gpkg"),
       }) {
    Town town;
    town.parameters = parameters;
    EXPECT_TRUE(run('C', town).error.contains(says)) << says << run('C', town);
  }
}

} // namespace skolmix::town
