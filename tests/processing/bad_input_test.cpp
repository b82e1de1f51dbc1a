// Every bad input either stops the run with a sentence that names layer, field and rows, or is counted in a warning.
// `run` checks in each case that nothing but a QgsProcessingException is thrown and that the layers stay as they were.

#include "tests/processing/town.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <limits>

namespace skolmix::town {

using Spoil = std::function<void(Town &)>;
using Layer = Table Town::*;

static const Layer units = &Town::units, catchments = &Town::catchments, schools = &Town::schools,
                   changes = &Town::changes, sites = &Town::sites, ground = &Town::ground;
static const double nan = std::numeric_limits<double>::quiet_NaN();
static const double infinity = std::numeric_limits<double>::infinity();
static const QVariant null;
static const auto abort = Qgis::InvalidGeometryCheck::AbortOnInvalid;
static const auto skip = Qgis::InvalidGeometryCheck::SkipInvalid;

// --- What can go wrong ----------------------------------------------------------------------------------------------

static Spoil both(const Spoil &first, const Spoil &second) {
  return [=](Town &town) {
    first(town);
    second(town);
  };
}

static Spoil set(Layer layer, std::size_t row, const char *field, const QVariant &value) {
  return [=](Town &town) { (town.*layer).value(row, field) = value; };
}

static Spoil column(Layer layer, const char *field, const QVariantList &values) {
  return [=](Town &town) { (town.*layer).column(field, values); };
}

static Spoil shape(Layer layer, std::size_t row, const QString &wkt) {
  return [=](Town &town) { (town.*layer).rows[row].wkt = wkt; };
}

static Spoil allShapes(Layer layer, const char *type, const QString &wkt) {
  return [=](Town &town) {
    (town.*layer).type = type;
    for (Row &row : (town.*layer).rows)
      row.wkt = wkt;
  };
}

static Spoil row(Layer layer, const Row &another) {
  return [=](Town &town) { (town.*layer).rows.push_back(another); };
}

static Spoil choose(const QVariantMap &parameters) {
  return [=](Town &town) { town.parameters.insert(parameters); };
}

static Spoil choose(const char *parameter, const QVariant &value) { return choose({{parameter, value}}); }

static Spoil check(Qgis::InvalidGeometryCheck invalid) {
  return [=](Town &town) { town.invalid = invalid; };
}

static Spoil stages(const QVariantList &ofCatchments, const QVariantMap &chosen) {
  return both(column(catchments, "stage:string", ofCatchments), choose(chosen));
}

struct Case {
  const char *name;
  const char *algorithms;
  Spoil spoil;
  QStringList says; ///< words of the error, or of one warning
};

static std::ostream &operator<<(std::ostream &stream, const Case &c) { return stream << c.name; }

static std::string nameOf(const testing::TestParamInfo<Case> &info) { return info.param.name; }

static void expectRefused(const char *algorithms, const Spoil &spoil, const QStringList &says) {
  for (const char letter : std::string(algorithms)) {
    SCOPED_TRACE(algorithm(letter).id().toStdString());
    Town town;
    spoil(town);
    const Outcome outcome = run(letter, town);
    EXPECT_NE(outcome.error, "") << outcome;
    EXPECT_TRUE(outcome.results.isEmpty());
    for (const QString &words : says)
      EXPECT_TRUE(outcome.error.contains(words))
          << words.toStdString() << " is not in: " << outcome.error.toStdString();
  }
}

// --- Refused ------------------------------------------------------------------------------------------------------

class Refused : public testing::TestWithParam<Case> {};

TEST_P(Refused, WithASentenceThatSaysWhereAndWhy) {
  expectRefused(GetParam().algorithms, GetParam().spoil, GetParam().says);
}

/// Spoils each layer in turn; all algorithms that read it must name it.
static void expectEachRefused(const std::function<void(Table &)> &spoil, const QStringList &says) {
  for (const auto &[layer, readers] : parts)
    expectRefused(
        readers,
        [&, layer = layer](Town &town) {
          town.parameters = {{"SITE_CATCHMENT_FIELD", "site"}, {"MAX_DISTANCE_TO_NETWORK", 50}};
          spoil(town.*layer);
        },
        QStringList(says) << "“" + (Town().*layer).name + "”");
}

TEST(EachLayer, MustHaveACrs) {
  expectEachRefused([](Table &table) { table.claimed = ""; }, {"no coordinate reference system"});
}

TEST(EachLayer, MustHaveFeatures) {
  expectEachRefused([](Table &table) { table.rows.clear(); }, {"no features"});
}

TEST(EachLayer, MustLieWhereItsCrsSays) {
  for (const auto &[layer, readers] : parts)
    if (layer != units && layer != &Town::rolls && layer != &Town::later) // rolls may as well be tables
      expectRefused(readers,
                    [layer = layer](Town &town) {
                      town.parameters = {{"SITE_CATCHMENT_FIELD", "site"}, {"MAX_DISTANCE_TO_NETWORK", 50}};
                      (town.*layer).claimed = "EPSG:4326";
                    },
                    {"“" + (Town().*layer).name + "”", "EPSG:4326", "coordinates of features 1"});
  expectRefused("MBNV", [](Town &town) { town.units.claimed = "EPSG:4326"; },
                {"“units”", "EPSG:4326", "nowhere on earth"});
}

static const QString line = "LineString (0 0, 9 9)";
static const QString nothing;
static const QString square = box(0, 0, 9, 9);
static const auto withGround = choose("SITE_CATCHMENT_FIELD", "site");

static const Case places[] = {
    {"UnitsAreLines", "MBN", allShapes(units, "LineString", line), {"“units”", "has line", "polygons or points"}},
    {"CatchmentsArePoints", "MBN", allShapes(catchments, "Point", point(1, 1)), {"“catchments”", "needs polygons"}},
    {"CatchmentsAreATable", "MBN", allShapes(catchments, "None", nothing), {"“catchments”", "needs polygons"}},
    {"SchoolsArePolygons", "BN", allShapes(schools, "Polygon", square), {"“schools”", "has polygon", "needs points"}},
    {"ChangesAreLines", "B", allShapes(changes, "LineString", line), {"“changes”", "needs polygons"}},
    {"SitesArePolygons", "N", allShapes(sites, "Polygon", square), {"“sites”", "needs points"}},
    {"GroundIsPoints", "N", both(allShapes(ground, "Point", point(1, 1)), withGround), {"“ground”", "needs polygons"}},
    {"NoUnitHasAPlace", "MBN", allShapes(units, "Polygon", nothing), {"“units”"}},
    {"NoCatchmentHasAPlace", "MBN", allShapes(catchments, "Polygon", nothing), {"“catchments”", "no catchment"}},
    {"NoSiteHasAPlace", "N", allShapes(sites, "Point", nothing), {"“sites”", "no site"}},
    {"NoChangeHasAPlace", "B", allShapes(changes, "Polygon", nothing), {"“changes”", "no polygon"}},
    {"NoChangeIsLeft",
     "B",
     both(check(skip), allShapes(changes, "Polygon", bowTie(0, 0, 9, 9))),
     {"“changes”", "no polygon"}},
    {"InvalidUnit",
     "MBN",
     both(check(abort), shape(units, 2, bowTie(0, 100, 100, 200))),
     {"“units”", "1 features", "Self-intersection", ": 3.", "Fix geometries"}},
    {"InvalidCatchment",
     "MBN",
     both(check(abort), shape(catchments, 1, bowTie(100, 0, 200, 200))),
     {"“catchments”", "Self-intersection", ": 2."}},
    {"InvalidChange",
     "B",
     both(check(abort), shape(changes, 1, bowTie(0, 0, 9, 9))),
     {"“changes”", "Self-intersection", ": 2."}},
    {"InvalidGround",
     "N",
     both(check(abort), both(withGround, shape(ground, 0, bowTie(0, 0, 9, 9)))),
     {"“ground”", "Self-intersection", ": 1."}},
};
INSTANTIATE_TEST_SUITE_P(Places, Refused, testing::ValuesIn(places), nameOf);

static Spoil groups(const QStringList &fields) { return choose("GROUPS", fields); }

static const auto withTotal = choose("TOTAL", "all");
static const auto lowOnly = groups({"low"});

static const Case counts[] = {
    {"Negative",
     "MSBN",
     both(set(units, 1, "low", -1), set(units, 3, "low", -2)),
     {"“units”", "“low”", "features 2, 4"}},
    {"NotANumber", "MSBN", set(units, 1, "high", nan), {"“units”", "“high”", "features 2"}},
    {"Infinite", "MSBN", set(units, 0, "high", infinity), {"“units”", "“high”", "features 1"}},
    {"Text", "MBN", column(units, "low:string", {"30", "ten", "..", ""}), {"“units”", "“low”", "text"}},
    {"TotalIsText",
     "MBN",
     both(withTotal, column(units, "all:string", {"40", "40", "40", "40"})),
     {"“units”", "“all”", "text"}},
    {"TotalIsNegative", "MSBN", both(withTotal, set(units, 1, "all", -40)), {"“units”", "features 2"}},
    {"NobodyAtAll",
     "MSBN",
     both(column(units, "low:double", {0, 0, 0, 0}), column(units, "high:double", {0, 0, 0, 0})),
     {"“units”", "no pupils", "low, high"}},
    {"NothingKnown", "MSBN", column(units, "low:double", {null, null, null, null}), {"“units”", "no pupils"}},
    {"Shares",
     "MSBN",
     both(column(units, "low:double", {0.75, 0.25, 0.5, 0}), column(units, "high:double", {0.25, 0.75, 0.5, 1})),
     {"“units”", "low, high", "shares"}},
    {"PerCent",
     "MSBN",
     both(column(units, "low:double", {75, 25, 50, 0}), column(units, "high:double", {25, 75, 50, 100})),
     {"“units”", "low, high", "shares"}},
    {"PerCentByName",
     "MSBN",
     both(both(column(units, "andel_low:double", {75.5, 25.1, 50, 0}), column(units, "all:double", {80, 90, 70, 60})),
          both(groups({"andel_low"}), withTotal)),
     {"“units”", "andel_low", "shares"}},
    {"MoreThanTheTotal",
     "MSBN",
     both(withTotal, column(units, "all:double", {40, 39, 40, 20})),
     {"“units”", "“low / high”", "features 2, 4"}},
    {"TotalAmongTheGroups", "MSBN", groups({"low", "all", "high"}), {"“units”", "low + high", "all"}},
    {"TwoDimensionsInOne", "MSBN", groups({"low", "se", "high", "ab"}), {"low + high", "se + ab", "twice"}},
    {"DimensionsDoNotAddUp",
     "MSBN",
     both(column(units, "ab:double", {15, 6, 20, 9}), choose("GROUPS_2", QStringList{"se", "ab"})),
     {"“units”", "“se / ab”", "“low / high”", "features 2, 4"}},
    {"OneGroupOnly", "MSBN", lowOnly, {"“low”", "only group"}},
    {"OneGroupOnlyInTheSecond", "MSBN", choose("GROUPS_2", QStringList{"se"}), {"“se”", "Second dimension"}},
    {"SameFieldTwice", "MSBN", groups({"low", "high", "low"}), {"“low”", "twice"}},
    {"SameFieldInTwoDimensions", "MSBN", choose("GROUPS_2", QStringList{"high", "low"}), {"“high”", "twice"}},
    {"TotalIsAGroup", "MSBN", choose("TOTAL", "high"), {"“high”", "all pupils"}},
};
INSTANTIATE_TEST_SUITE_P(Counts, Refused, testing::ValuesIn(counts), nameOf);

static const Case fields[] = {
    {"Groups", "MSBN", groups({"low", "hihg"}), {"“units”", "“hihg”", "name, low, high"}},
    {"Total", "MSBN", choose("TOTAL", "al"), {"“units”", "“al”", "name, low, high"}},
    {"Unit", "MBN", choose("UNIT_FIELD", "no"), {"“units”", "“no”"}},
    {"School", "MBN", choose("SCHOOL_FIELD", "no"), {"“catchments”", "“no”", "school"}},
    {"Stage", "MBN", choose("STAGE_FIELD", "no"), {"“catchments”", "“no”"}},
    {"SchoolId", "BN", choose("SCHOOL_ID_FIELD", "no"), {"“schools”", "“no”", "id, title, places"}},
    {"SchoolName", "BN", choose("NAME_FIELD", "no"), {"“schools”", "“no”"}},
    {"Places", "BN", choose("PLACES_FIELD", "no"), {"“schools”", "“no”"}},
    {"ToSchool", "B", choose("TO_SCHOOL_FIELD", "no"), {"“changes”", "“no”", "proposal, to"}},
    {"Proposal", "B", choose("PROPOSAL_FIELD", "no"), {"“changes”", "“no”"}},
    {"Site", "N", choose("SITE_FIELD", "no"), {"“sites”", "“no”", "site, places"}},
    {"SitePlaces", "N", choose("SITE_PLACES_FIELD", "no"), {"“sites”", "“no”"}},
    {"SiteStage", "N", choose("SITE_STAGE_FIELD", "no"), {"“sites”", "“no”"}},
    {"Ground", "N", choose("SITE_CATCHMENT_FIELD", "no"), {"“ground”", "“no”"}},
    {"GroundNotGiven", "N", choose("SITE_CATCHMENT_FIELD", null), {"which field of the sites' catchments"}},
};
INSTANTIATE_TEST_SUITE_P(UnknownField, Refused, testing::ValuesIn(fields), nameOf);

static const Case plans[] = {
    {"DuplicateSchoolIds", "BN", row(schools, {point(9, 9), {"W", "Other", 1}}), {"“schools”", "id W", "“id”"}},
    {"AllIdsUnknown", "BN", column(schools, "id:string", {"101", "102"}), {"No catchment belongs", "“E”", "“101”"}},
    {"SeveralStages", "MBN", stages({"F-6", "7-9"}, {{"STAGE_FIELD", "stage"}}), {"“catchments”", "7-9, F-6"}},
    {"UnknownStage",
     "MBN",
     stages({"F-6", "7-9"}, {{"STAGE_FIELD", "stage"}, {"STAGE", "4-6"}}),
     {"“catchments”", "“4-6”", "7-9, F-6"}},
    {"ChangeToUnknownSchool", "B", set(changes, 1, "to", "X"), {"Feature 2", "“changes”", "“X”"}},
    {"ChangeToNoSchool", "B", set(changes, 0, "to", null), {"Feature 1", "“changes”"}},
    {"TwoChangesClaimTheSameGround",
     "B",
     row(changes, {box(50, 100, 150, 200), {"c to East", "W"}}),
     {"“c to East”", "“East”", "“West”", "m²"}},
    {"DuplicateSiteIds", "N", row(sites, {point(150, 150), {"North", 1}}), {"“sites”", "“North”"}},
    {"NoSiteForTheStage",
     "N",
     both(column(sites, "stages:string", {"F-6"}), choose({{"SITE_STAGE_FIELD", "stages"}, {"STAGE", "7-9"}})),
     {"“sites”", "no site"}},
    {"TakeUpOfAnUnknownGroup",
     "MBN",
     choose("TAKE_UP_PER_GROUP", QVariantList{"middle", 0.5}),
     {"“middle = 0.5”", "low, high"}},
    {"TakeUpOfAGroupIsText", "MBN", choose("TAKE_UP_PER_GROUP", QVariantList{"low", "half"}), {"“low = half”"}},
    {"TakeUpOfAGroupAboveOne", "MBN", choose("TAKE_UP_PER_GROUP", QVariantList{"low", 50}), {"“low = 50”", "0 to 1"}},
    {"TakeUpPerGroupOfTwoDimensions",
     "MBN",
     choose({{"GROUPS_2", QStringList{"se", "ab"}}, {"TAKE_UP_PER_GROUP", QVariantList{"low", 0.5, "se", 0.5}}}),
     {"two dimensions", "“se”"}},
    {"NoSuchFile", "MBN", choose("UNITS", "/nowhere/units.gpkg"), {"Residential units", "/nowhere/units.gpkg"}},
    {"OutputCannotBeWritten", "MSBN", choose("OUTPUT", "/nowhere/at/all.gpkg"), {"/nowhere/at/all"}},
    {"ReportCannotBeWritten", "BN", choose("REPORT", "/proc/report.html"), {"/proc/report.html"}},
};
INSTANTIATE_TEST_SUITE_P(Plan, Refused, testing::ValuesIn(plans), nameOf);

// --- Counted and listed ---------------------------------------------------------------------------------------------

class Warned : public testing::TestWithParam<Case> {};

/// In the log and in the report, with all pupils accounted for.
TEST_P(Warned, CountedAndListed) {
  for (const char letter : std::string(GetParam().algorithms)) {
    SCOPED_TRACE(algorithm(letter).id().toStdString());
    const QTemporaryDir folder;
    const QString report = folder.filePath("report.html");
    Town town;
    town.parameters = {{"REPORT", report}};
    GetParam().spoil(town);
    const Outcome outcome = run(letter, town);
    ASSERT_EQ(outcome.error, "");
    EXPECT_TRUE(outcome.warned(GetParam().says)) << GetParam().says.join(" … ").toStdString() << '\n' << outcome;
    if (letter == 'S')
      continue;
    EXPECT_NEAR(outcome.number("PUPILS") + outcome.number("PUPILS_OUTSIDE") + outcome.number("PUPILS_LEFT_OUT"), 160,
                1e-9);
    if (letter == 'M')
      continue;
    QFile file(report);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(file.readAll());
    for (const QString &warning : outcome.warnings)
      EXPECT_TRUE(html.contains("<li>" + warning.toHtmlEscaped())) << warning.toStdString();
  }
}

static const Row farAway{box(500, 0, 600, 100), {"W"}};

static const Case data[] = {
    {"RepairedUnit",
     "MBN",
     shape(units, 2, bowTie(0, 100, 100, 200)),
     {"“units”", "1 features", "Self-intersection", ": 3.", "repaired", "the layer itself is as it was"}},
    {"RepairedCatchment", "MBN", shape(catchments, 1, bowTie(100, 0, 200, 200)), {"“catchments”", ": 2.", "repaired"}},
    {"RepairedChange", "B", shape(changes, 0, bowTie(0, 100, 100, 200)), {"“changes”", ": 1.", "repaired"}},
    {"RepairedGround",
     "N",
     both(withGround, shape(ground, 0, bowTie(0, 100, 100, 200))),
     {"“ground”", ": 1.", "repaired"}},
    {"SkippedUnit",
     "MBN",
     both(check(skip), shape(units, 2, bowTie(0, 100, 100, 200))),
     {"“units”", ": 3.", "skipped"}},
    {"SkippedUnitIsOutside",
     "MBN",
     both(check(skip), shape(units, 2, bowTie(0, 100, 100, 200))),
     {"1 units with 40.0 pupils", "outside", ": c."}},
    {"SkippedCatchment",
     "MBN",
     both(check(skip), shape(catchments, 1, bowTie(100, 0, 200, 200))),
     {"“catchments”", ": 2.", "skipped"}},
    {"SkippedChange",
     "B",
     both(check(skip), shape(changes, 0, bowTie(0, 100, 100, 200))),
     {"“changes”", ": 1.", "skipped"}},
    {"SomeCountUnknown",
     "MSBN",
     both(set(units, 1, "low", null), set(units, 1, "high", 40)),
     {"“units”", "1 rows", "40 pupils", "features 2"}},
    {"TotalUnknown",
     "MSBN",
     both(withTotal, set(units, 1, "all", null)),
     {"“units”", "1 rows", "40 pupils", "features 2"}},
    {"OnlyTotalKnown",
     "MSBN",
     both(withTotal, both(set(units, 3, "low", null), set(units, 3, "high", null))),
     {"“units”", "1 rows", "40 pupils", "features 4"}},
    {"NoSuchSchool", "BN", set(schools, 1, "id", "X"), {"1 catchments", "not among the schools", ": E."}},
    {"CatchmentWithoutSchool", "MBN", set(catchments, 1, "school", null), {"“catchments”", "no school", "features 2"}},
    {"SchoolWithoutId", "BN", row(schools, {point(9, 9), {null, "?", 1}}), {"“schools”", "no id", "features 3"}},
    {"TwoCatchmentsOfASchool", "MBN", row(catchments, farAway), {"“catchments”", "more than one catchment", ": W."}},
    {"TwoCatchmentsOfASchoolInAStage",
     "MBN",
     both(row(catchments, farAway), stages({"F-6", "F-6", "F-6"}, {{"STAGE_FIELD", "stage"}, {"STAGE", "F-6"}})),
     {"“catchments”", "1 schools", ": W."}},
    {"CatchmentsOverlap",
     "MBN",
     shape(catchments, 0, box(0, 0, 150, 200)),
     {"1 grounds", "more than one catchment", "E + W", "m²", "divided equally"}},
    {"UnitOutside",
     "MBN",
     shape(catchments, 1, box(100, 0, 200, 100)),
     {"1 units with 40.0 pupils", "outside", ": d."}},
    {"UnitMostlyUncovered", "MBN", shape(catchments, 1, box(100, 0, 130, 200)), {"2 units", "less than half", "b, d"}},
    {"UnitWithoutPlace", "MBN", shape(units, 3, nothing), {"“units”", "1 features have no geometry", ": 4."}},
    {"UnitWithoutPlaceIsOutside", "MBN", shape(units, 3, nothing), {"1 units with 40.0 pupils", "outside", ": d."}},
    {"CatchmentWithoutPlace", "MBN", shape(catchments, 1, nothing), {"“catchments”", "no geometry", ": 2."}},
    {"SchoolWithoutPlace", "BN", shape(schools, 1, nothing), {"“schools”", "no geometry", ": 2."}},
    {"ChangeWithoutPlace", "B", shape(changes, 1, nothing), {"“changes”", "no geometry", ": 2."}},
    {"SiteWithoutPlace", "N", row(sites, {nothing, {"Nowhere", 1}}), {"“sites”", "no geometry", ": 2."}},
    {"NobodyMoves", "B", set(changes, 0, "to", "W"), {"“c to East”", "moves nobody"}},
    {"ChangeFarAway", "B", shape(changes, 0, box(900, 0, 950, 50)), {"“c to East”", "moves nobody"}},
    {"GroundOfNoSite",
     "N",
     both(withGround, row(ground, {square, {"South"}})),
     {"“ground”", "1 polygons", "none of the sites", "features 2"}},
};
INSTANTIATE_TEST_SUITE_P(Data, Warned, testing::ValuesIn(data), nameOf);

/// What is listed is also left as the user asked: a repaired bow tie keeps the ground of its two triangles.
TEST(InvalidGeometry, IsRepairedOrSkippedAsAsked) {
  Town town;
  town.catchments.rows[1].wkt = bowTie(100, 0, 200, 200);
  EXPECT_NEAR(run('M', town).number("OUTPUT", "school = 'E'", "pupils"), 80, 1e-9);
  town.invalid = skip;
  const Outcome skipped = run('M', town);
  EXPECT_EQ(skipped.layer("OUTPUT")->featureCount(), 1);
  EXPECT_NEAR(skipped.number("PUPILS_OUTSIDE"), 80, 1e-9);
}

TEST(Null, IsLeftOutAndNotCountedAsZero) {
  Town town;
  town.units.value(1, "low") = null;
  const Outcome outcome = run('M', town);
  EXPECT_NEAR(outcome.number("PUPILS_LEFT_OUT"), 30, 1e-9);
  EXPECT_NEAR(outcome.number("OUTPUT", "school = 'E'", "pupils"), 40, 1e-9);
  EXPECT_TRUE(outcome.said("Pupils in 150.0 = at schools 120.0 + outside 0.0 + left out 30.0.")) << outcome;
}

// --- The dialog says it before the run ------------------------------------------------------------------------------

TEST(CheckParameterValues, TellsWhatIsWrongWithTheGroups) {
  struct Choice {
    QVariantMap parameters;
    QString says;
  };
  const QStringList lowHigh{"low", "high"};
  for (const auto &[parameters, says] : {
           Choice{{{"GROUPS", lowHigh}}, ""},
           Choice{{{"GROUPS", QStringList{"low"}}, {"TOTAL", "all"}}, ""},
           Choice{{{"GROUPS", QStringList{"low"}}}, "only group"},
           Choice{{{"GROUPS", QStringList{"low", "low"}}}, "twice"},
           Choice{{{"GROUPS", lowHigh}, {"GROUPS_2", QStringList{"high", "se"}}}, "twice"},
           Choice{{{"GROUPS", lowHigh}, {"TOTAL", "low"}}, "all pupils"},
       }) {
    const auto layer = Town().units.layer();
    QVariantMap all = parameters;
    all.insert("INPUT", QVariant::fromValue(layer.get()));
    all.insert("OUTPUT", "memory:");
    QgsProcessingContext context;
    QString message;
    EXPECT_EQ(algorithm('S').checkParameterValues(all, context, &message), says.isEmpty());
    EXPECT_TRUE(message.contains(says)) << message.toStdString();
  }
}

} // namespace skolmix::town
