#include "tests/presentation/html.h"
#include "tests/processing/town.h"

#include "processing/population.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <random>

namespace skolmix::town {

static const QVariant null;

static QString row(const char *unit, int year, const char *stage) {
  return QStringLiteral("unit = '%1' and year = %2 and stage = '%3'").arg(unit).arg(year).arg(stage);
}

static QString row(int year, const char *stage) {
  return QStringLiteral("year = %1 and stage = '%2'").arg(year).arg(stage);
}

static void expectRefused(const Town &town, const QStringList &says) {
  const Outcome outcome = run('P', town);
  EXPECT_NE(outcome.error, "") << outcome;
  for (const QString &words : says)
    EXPECT_TRUE(outcome.error.contains(words)) << words.toStdString() << " is not in: " << outcome.error.toStdString();
}

static Outcome runWithout(Town town, const QStringList &parameters) {
  for (const QString &parameter : parameters)
    town.parameters[parameter] = null;
  return run('P', town);
}

static QString reportOf(Town town) {
  const QTemporaryDir folder;
  town.parameters["REPORT"] = folder.filePath("report.html");
  const Outcome outcome = run('P', town);
  EXPECT_EQ(outcome.error, "");
  QFile file(folder.filePath("report.html"));
  EXPECT_TRUE(file.open(QIODevice::ReadOnly));
  return QString::fromUtf8(file.readAll());
}

// --- Figures --------------------------------------------------------------------------------------------------------

/// Every age is as large as the one before, so most likely nothing changes but for the dwellings: 10 owned ones in a
/// bring 0.3 of age 9 in 2026, 20 rented ones in d 0.2 of age 6, 0.3 of age 9 and 0.1 of age 13 in 2027.
TEST(ProjectPupils, AddsTheChildrenOfNewDwellingsWhoThenGrowOlder) {
  const Outcome outcome = run('P', {});
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_EQ(outcome.layer("OUTPUT")->featureCount(), 4 * 3 * 3);
  EXPECT_NEAR(outcome.number("OUTPUT", row("a", 2025, "F-3"), "low"), 12, 1e-12);
  EXPECT_NEAR(outcome.number("OUTPUT", row("a", 2025, "F-3"), "high"), 4, 1e-12);
  EXPECT_NEAR(outcome.number("OUTPUT", row("a", 2026, "F-3"), "high"), 4 + 3, 1e-12);
  EXPECT_NEAR(outcome.number("OUTPUT", row("a", 2027, "F-3"), "high"), 4, 1e-12);
  EXPECT_NEAR(outcome.number("OUTPUT", row("a", 2027, "4-6"), "high"), 3 + 3, 1e-12) << "they are 10 now";
  EXPECT_NEAR(outcome.number("OUTPUT", row("d", 2026, "F-3"), "pupils"), 16, 1e-12);
  EXPECT_NEAR(outcome.number("OUTPUT", row("d", 2027, "F-3"), "low"), 4, 1e-12);
  EXPECT_NEAR(outcome.number("OUTPUT", row("d", 2027, "F-3"), "high"), 16 + 6, 1e-12);
  EXPECT_NEAR(outcome.number("OUTPUT", row("d", 2027, "7-9"), "high"), 12 + 2, 1e-12);
  EXPECT_NEAR(outcome.number("OUTPUT", row("d", 2027, "F-3"), "pupils"), 26, 1e-12);
  EXPECT_NEAR(outcome.number("PUPILS_FIRST"), 160, 1e-12);
  EXPECT_NEAR(outcome.number("PUPILS_LAST"), 160 + 3 + 12, 1e-12);
}

/// A tenth of the low move in or out; dwellings have 0.1 or 0.4 low of age 6.
TEST(ProjectPupils, GivesLowAndHigh) {
  const Outcome outcome = run('P', {});
  EXPECT_NEAR(outcome.number("OUTPUT", row("a", 2026, "F-3"), "low_low"), 12 * 0.9, 1e-12);
  EXPECT_NEAR(outcome.number("OUTPUT", row("a", 2027, "F-3"), "low_low"), 12 * 0.81, 1e-12);
  EXPECT_NEAR(outcome.number("OUTPUT", row("a", 2027, "F-3"), "low_high"), 12 * 1.21, 1e-12);
  EXPECT_NEAR(outcome.number("OUTPUT", row("d", 2027, "F-3"), "low_low"), 2, 1e-12);
  EXPECT_NEAR(outcome.number("OUTPUT", row("d", 2027, "F-3"), "low_high"), 8, 1e-12);
  EXPECT_NEAR(outcome.number("OUTPUT", row("d", 2027, "F-3"), "high_low"), 16 + 6, 1e-12) << "an empty low is as mid";
  EXPECT_NEAR(outcome.number("OUTPUT", row("d", 2027, "F-3"), "pupils_high"), 8 + 16 + 10, 1e-12);
}

TEST(ProjectPupils, AccountsForEverybody) {
  const Outcome outcome = run('P', {});
  EXPECT_TRUE(outcome.said("People in “population” 256.0 = in residential units 256.0 + left out 0.0.")) << outcome;
  EXPECT_TRUE(outcome.said("People in 2025 256.0 + born 32.0 + moved 0.0 + in new dwellings 15.0 − died 0.0 − grown "
                           "older than 15 years 32.0 = people in 2027 271.0."))
      << outcome;
  EXPECT_TRUE(outcome.said("Dwellings in “housing” 30.0 = used 30.0 + not used 0.0.")) << outcome;
  EXPECT_EQ(outcome.warnings, QStringList());
}

TEST(ProjectPupils, AddsUpUnitsInTheTotals) {
  const Outcome outcome = run('P', {});
  EXPECT_EQ(outcome.layer("OUTPUT_TOTALS")->featureCount(), 3 * 3);
  for (int year = 2025; year <= 2027; ++year)
    for (const char *stage : {"F-3", "4-6", "7-9"})
      for (const char *field : {"low", "high", "pupils", "low_low", "high_high", "pupils_low", "pupils_high"})
        EXPECT_NEAR(outcome.number("OUTPUT_TOTALS", row(year, stage), field),
                    outcome.sum("OUTPUT", row(year, stage), field), 1e-9);
}

/// Everyone of 5 and 15 dies or bears: 20 of each age, half of the first die, and each of the others bears a tenth.
TEST(ProjectPupils, TakesSurvivalAndBirths) {
  Town town;
  town.rates.rows = {{{}, {"survival", "5", null, 0.5, 0.5, 0.5}}, {{}, {"births", "15", "high", null, 0.1, null}}};
  town.parameters = {{"HOUSING", null}, {"HORIZON", 1}, {"STAGES", QVariantList{"newborn", 0, 0, "first", 6, 6}}};
  const Outcome outcome = run('P', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_NEAR(outcome.number("OUTPUT_TOTALS", row(2026, "first"), "pupils"), 8, 1e-12);
  EXPECT_NEAR(outcome.number("OUTPUT_TOTALS", row(2026, "newborn"), "low"), 0, 1e-12);
  EXPECT_NEAR(outcome.number("OUTPUT_TOTALS", row(2026, "newborn"), "high"), 1, 1e-12);
  EXPECT_TRUE(outcome.said("born 1.0 + moved 0.0 + in new dwellings 0.0 − died 8.0")) << outcome;
}

TEST(ProjectPupils, SaysWhatItAssumesWithoutRates) {
  const Outcome outcome = runWithout({}, {"RATES", "HOUSING"});
  ASSERT_EQ(outcome.error, "");
  EXPECT_TRUE(outcome.said("No rates are given: everyone stays and lives")) << outcome;
  EXPECT_NEAR(outcome.number("PUPILS_LAST"), 160, 1e-12);
  EXPECT_NEAR(outcome.sum("OUTPUT", "true", "pupils_low"), outcome.sum("OUTPUT", "true", "pupils_high"), 1e-9);
}

TEST(ProjectPupils, TakesAllForPupilsWithoutAFieldOfGroups) {
  Town town;
  town.rates.rows = {{{}, {"moves", null, "pupils", 0, 0.1, 0.2}}};
  town.parameters = {{"POPULATION_GROUP_FIELD", null}, {"HOUSING", null}};
  const Outcome outcome = run('P', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_EQ(outcome.layer("OUTPUT")->fields().names(),
            QStringList({"unit", "year", "stage", "pupils", "pupils_low", "pupils_high"}));
  EXPECT_NEAR(outcome.number("OUTPUT", row("b", 2026, "4-6"), "pupils"), 12 * 1.1, 1e-12);
}

TEST(ProjectPupils, UnderstandsAges) {
  EXPECT_EQ(ageOf(6), 6u);
  EXPECT_EQ(ageOf(6.0), 6u);
  EXPECT_EQ(ageOf("0 år"), 0u);
  EXPECT_EQ(ageOf(" 6 "), 6u);
  EXPECT_EQ(ageOf("100+ år"), 100u);
  EXPECT_EQ(ageOf("1 year"), 1u);
  for (const QVariant &none : {QVariant(), QVariant(""), QVariant("totalt"), QVariant("6-9"), QVariant(6.5),
                               QVariant(-1), QVariant(2015), QVariant("6 mån")})
    EXPECT_FALSE(ageOf(none)) << none.toString().toStdString();
}

// --- What units and sites are ----------------------------------------------------------------------------------------

/// Filtered to a year and a stage, the result is a layer of units for the other tools.
TEST(ProjectPupils, FeedsTheOtherTools) {
  const QTemporaryDir folder;
  Town town;
  town.parameters = {{"OUTPUT", folder.filePath("pupils.gpkg")}};
  ASSERT_EQ(run('P', town).error, "");
  QgsVectorLayer units(folder.filePath("pupils.gpkg"), "pupils", "ogr");
  ASSERT_TRUE(units.setSubsetString("\"year\" = 2027 AND \"stage\" = 'F-3'"));
  Town fed;
  fed.parameters = {{"UNITS", QVariant::fromValue(&units)}, {"UNIT_FIELD", "unit"}, {"TAKE_UP", 1}};
  const Outcome mix = run('M', fed);
  ASSERT_EQ(mix.error, "") << mix;
  EXPECT_NEAR(mix.number("PUPILS"), 64 + 10, 1e-9);
  EXPECT_NEAR(mix.number("OUTPUT", "school = 'E'", "low_pupils"), 4 + 4, 1e-6) << "b's and the new ones of d";
}

/// A site of 40 m × 10 m, three quarters of it in a, one in b; and one with half of it outside all units.
TEST(ProjectPupils, DividesSitesByTheirArea) {
  Town town;
  town.housing.type = "Polygon";
  town.housing.rows = {{box(70, 20, 110, 30), {2026, 40, "owned"}}, {box(190, 150, 210, 160), {2026, 10, "owned"}}};
  const Outcome outcome = run('P', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_NEAR(outcome.number("OUTPUT", row("a", 2026, "F-3"), "high"), 4 + 30 * 0.3, 1e-4);
  EXPECT_NEAR(outcome.number("OUTPUT", row("b", 2026, "F-3"), "high"), 12 + 10 * 0.3, 1e-4);
  EXPECT_NEAR(outcome.number("OUTPUT", row("d", 2026, "F-3"), "high"), 16 + 10 * 0.3, 1e-4) << "where it has units";
}

TEST(ProjectPupils, TellsSitesThatAreNotUsed) {
  Town town;
  town.housing.rows = {{point(50, 50), {2025, 1, "owned"}},   {point(50, 50), {2028, 2, "owned"}},
                       {point(900, 900), {2026, 4, "owned"}}, {point(50, 50), {null, 8, "owned"}},
                       {QString(), {2026, 16, "owned"}},      {point(50, 50), {2026, 32, "owned"}}};
  const Outcome outcome = run('P', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_TRUE(
      outcome.warned({"“housing”", "1 sites with 1.0 dwellings", "by the year of the population", "features 1"}));
  EXPECT_TRUE(outcome.warned({"“housing”", "1 sites with 2.0 dwellings", "after the last year", "features 2"}));
  EXPECT_TRUE(outcome.warned({"“housing”", "2 sites with 20.0 dwellings", "outside all", "features 3, 5"})) << outcome;
  EXPECT_TRUE(outcome.warned({"“housing”", "no year or no number", "features 4"}));
  EXPECT_TRUE(outcome.said("Dwellings in “housing” 55.0 = used 32.0 + not used 23.0.")) << outcome;
}

TEST(ProjectPupils, GivesDwellingsToTheNearestUnitWhereUnitsArePoints) {
  Town town;
  town.units.type = "Point";
  const QString centres[] = {point(50, 50), point(150, 50), point(50, 150), point(150, 150)};
  for (std::size_t i = 0; i < 4; ++i)
    town.units.rows[i].wkt = centres[i];
  town.housing.rows[0].wkt = point(-500, 30);
  const Outcome outcome = run('P', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_TRUE(outcome.said("units are points"));
  EXPECT_NEAR(outcome.number("OUTPUT", row("a", 2026, "F-3"), "high"), 4 + 3, 1e-12);
  EXPECT_NEAR(outcome.number("PUPILS_LAST"), 175, 1e-12);
}

/// Rows of the same are added up: women and men, in thirds that no order adds up alike.
TEST(ProjectPupils, DoesNotLookAtTheOrderOfRows) {
  std::mt19937 random(3);
  Town town;
  town.parameters = {{"HORIZON", 12}};
  for (int time = 0; time < 2; ++time) {
    const std::vector<Row> rows = town.population.rows;
    town.population.rows.insert(town.population.rows.end(), rows.begin(), rows.end());
  }
  for (Row &one : town.population.rows)
    one.values[3] = one.values[3].toDouble() / (3 + 0.1 * std::uniform_int_distribution<int>(0, 9)(random));
  for (int site = 0; site < 20; ++site)
    town.housing.rows.push_back({point(10 * site, 50), {2026 + site % 5, 1.1 * site, site % 3 ? "owned" : "rented"}});
  const Outcome outcome = run('P', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  const std::vector<std::string> before = outcome.everything();
  for (int time = 0; time < 5; ++time) {
    for (Table *table : {&town.units, &town.population, &town.rates, &town.housing, &town.yields})
      std::ranges::shuffle(table->rows, random);
    EXPECT_EQ(run('P', town).everything(), before);
  }
}

// --- Bad input -------------------------------------------------------------------------------------------------------

TEST(ProjectPupils, ListsPeopleOfUnitsThatThereAreNot) {
  Town town;
  town.population.rows.push_back({{}, {"elsewhere", "6", "low", 7}});
  town.population.rows.push_back({{}, {"elsewhere", "7", "low", 7}});
  town.units.rows.push_back({box(200, 0, 300, 100), {"empty", 1, 1, 1, 1, 2}});
  const Outcome outcome = run('P', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_TRUE(outcome.warned({"“population”", "1 units with 14 people", ": elsewhere."})) << outcome;
  EXPECT_TRUE(outcome.said("People in “population” 270.0 = in residential units 256.0 + left out 14.0.")) << outcome;
  EXPECT_TRUE(outcome.warned({"“population”", "no people in 1", ": empty."})) << outcome;
  EXPECT_NEAR(outcome.number("PUPILS_FIRST"), 160, 1e-12);
  EXPECT_EQ(outcome.number("OUTPUT", row("empty", 2027, "F-3"), "pupils"), 0);
}

TEST(ProjectPupils, WarnsWhereNobodyIsBorn) {
  Town town;
  town.parameters = {{"HOUSING", null}};
  std::erase_if(town.population.rows, [](const Row &one) { return one.values[1].toInt() < 6; });
  const Outcome outcome = run('P', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_TRUE(outcome.warned({"nobody of age 0", "after 2025"})) << outcome;
  EXPECT_NEAR(outcome.number("PUPILS_LAST"), 160 - 32, 1e-12);
  town.rates.rows = {{{}, {"births", "15", null, null, 1, null}}};
  EXPECT_EQ(run('P', town).warnings, QStringList());
}

TEST(ProjectPupils, TellsCountsThatAreHiddenOrNotKnown) {
  Town town;
  town.population.fields[3] = "people:string";
  town.population.value(2, "people") = "..";
  town.population.value(3, "people") = null;
  const Outcome outcome = run('P', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_TRUE(outcome.warned({"“population”", "“people”", "hidden in 2 rows", "features 3, 4"})) << outcome;
  EXPECT_TRUE(outcome.said("= in residential units 252.0")) << "a's 3 and 1 of age 1 are lacking";
}

struct Bad {
  const char *name;
  std::function<void(Town &)> spoil;
  QStringList says;
};

static std::ostream &operator<<(std::ostream &stream, const Bad &bad) { return stream << bad.name; }
static std::string nameOf(const testing::TestParamInfo<Bad> &info) { return info.param.name; }

class ProjectPupilsRefuses : public testing::TestWithParam<Bad> {};

TEST_P(ProjectPupilsRefuses, WithASentenceThatSaysWhereAndWhy) {
  Town town;
  GetParam().spoil(town);
  expectRefused(town, GetParam().says);
}

static std::function<void(Town &)> put(Table Town::*table, std::size_t row, const char *field, const QVariant &value) {
  return [=](Town &town) { (town.*table).value(row, field) = value; };
}

static std::function<void(Town &)> choose(const char *parameter, const QVariant &value) {
  return [=](Town &town) { town.parameters[parameter] = value; };
}

static std::function<void(Town &)> empty(Table Town::*table) {
  return [=](Town &town) { (town.*table).rows.clear(); };
}

static const Bad bads[] = {
    {"NoUnitInCommon",
     [](Town &t) {
       for (Row &one : t.population.rows)
         one.values[0] = "x" + one.values[0].toString();
     },
     {"“population”", "“xa”", "“units”", "“a”"}},
    {"SameUnitTwice", put(&Town::units, 1, "name", "a"), {"“units”", "same name", ": a."}},
    {"NegativeCount", put(&Town::population, 4, "people", -1), {"“population”", "“people”", "features 5"}},
    {"CountIsText",
     [](Town &t) {
       t.population.fields[3] = "people:string";
       t.population.value(4, "people") = "many";
     },
     {"“population”", "“people”", "5 (“many”)"}},
    {"AgeIsNone", put(&Town::population, 4, "age", "totalt"), {"“population”", "“age”", "5 (“totalt”)"}},
    {"AgeIsAYear", put(&Town::population, 4, "age", "2015"), {"“population”", "“age”", "5 (“2015”)", "birth"}},
    {"NoGroup", put(&Town::population, 4, "group", null), {"“population”", "“group”", "features 5"}},
    {"GroupIsAField",
     [](Town &t) {
       for (Row &one : t.population.rows)
         if (one.values[2] == "low")
           one.values[2] = "Year";
       t.parameters = {{"RATES", null}, {"HOUSING", null}};
     },
     {"“Year”", "another name"}},
    {"UnknownRate", put(&Town::rates, 0, "rate", "luck"), {"“rates”", "1 (“luck”)", "survival, moves"}},
    {"UnknownGroupInRates", put(&Town::rates, 0, "group", "middle"), {"“rates”", "1 (“middle”)", "“high”, “low”"}},
    {"UnknownGroupInYields", put(&Town::yields, 1, "group", "middle"), {"“yields”", "2 (“middle”)", "“high”, “low”"}},
    {"NoGroupInYields", put(&Town::yields, 1, "group", null), {"“yields”", "features 2", "“high”, “low”"}},
    {"NoAgeInYields", put(&Town::yields, 1, "age", null), {"“yields”", "features 2", "each age"}},
    {"NegativeYield", put(&Town::yields, 1, "low", -1), {"“yields”", "features 2", "impossible"}},
    {"AgeInRatesIsNone", put(&Town::rates, 0, "age", "all"), {"“rates”", "1 (“all”)"}},
    {"LowAboveMid", put(&Town::rates, 0, "low", 0.05), {"“rates”", "features 1", "Low is no more than mid"}},
    {"NoMid", put(&Town::rates, 0, "mid", null), {"“rates”", "features 1", "impossible"}},
    {"MoreMoveOutThanThereAre", put(&Town::rates, 0, "low", -1.5), {"“rates”", "features 1", "−1 or more"}},
    {"NewbornsOfAnAge", put(&Town::rates, 1, "age", "3"), {"“rates”", "features 2", "no other age"}},
    {"BirthsAndNewborns",
     [](Town &t) {
       t.rates.rows.push_back({{}, {"births", "15", null, 0, 0, 0}});
     },
     {"“rates”", "both births"}},
    {"SameRateTwice", [](Town &t) { t.rates.rows.push_back(t.rates.rows[0]); }, {"“rates”", "features 3", "Keep one"}},
    {"UnknownTenure",
     [](Town &t) {
       t.yields.rows.pop_back();
       t.housing.value(0, "tenure") = "let";
     },
     {"“yields”", "“let”"}},
    {"NoTenure",
     [](Town &t) {
       t.yields.rows.pop_back();
       t.parameters = {{"TENURE_FIELD", null}};
     },
     {"“yields”", "(no tenure)"}},
    {"ImpossibleYear", put(&Town::housing, 1, "ready", 27), {"“housing”", "features 2", "impossible year"}},
    {"NegativeDwellings", put(&Town::housing, 1, "homes", -2), {"“housing”", "features 2", "impossible"}},
    {"NoYields", choose("YIELDS", null), {"who lives in them"}},
    {"NoHousingYear", choose("HOUSING_YEAR_FIELD", null), {"“housing”", "year"}},
    {"NoSuchField", choose("AGE_FIELD", "years"), {"“population”", "“years”"}},
    {"EmptyPopulation", empty(&Town::population), {"“population”", "no features"}},
    {"EmptyRates", empty(&Town::rates), {"“rates”", "no features"}},
    {"EmptyHousing", empty(&Town::housing), {"“housing”", "no features"}},
    {"EmptyYields", empty(&Town::yields), {"“yields”", "no features"}},
    {"StagesThatOverlap", choose("STAGES", QVariantList{"F-6", 6, 12, "6-9", 12, 15}), {"“F-6”", "“6-9”"}},
    {"NoYears", choose("HORIZON", 0), {"1 to 100"}},
    {"YearsBack", choose("HORIZON", -5), {"1 to 100"}},
    {"StageThatEndsFirst", choose("STAGES", QVariantList{"F-6", 12, 6}), {"Row 1"}},
};
INSTANTIATE_TEST_SUITE_P(BadInput, ProjectPupilsRefuses, testing::ValuesIn(bads), nameOf);

// --- The page --------------------------------------------------------------------------------------------------------

TEST(ProjectPupils, WritesAPage) {
  Town town;
  for (Row &one : town.population.rows)
    if (one.values[2] == "low")
      one.values[2] = "low <b>";
  town.rates.value(0, "group") = town.yields.value(0, "group") = "low <b>";
  const QString page = reportOf(town);
  expectSound(page);
  EXPECT_EQ(page.count("<svg"), 3);
  EXPECT_EQ(page.count("class=\"dot\""), 9);
  EXPECT_EQ(page.count("<polygon"), 3);
  EXPECT_FALSE(page.contains("low <b>"));
  EXPECT_TRUE(says(page, "From 2025 to 2027 the pupils of all stages go from 160 to 175, a change of +15."));
  EXPECT_TRUE(says(page, "low there will be 162, if all turns out high, 198"));
  EXPECT_EQ(cells(page, "F-3"), // low: 24 · 0.81 + 2 + 40 + 6 pupils, high: 24 · 1.21 + 8 + 40 + 10
            QStringList({"64", "74<br/><small>67–87</small>", "+10", "2027<br/><small>74</small>", "2027"}));
  EXPECT_EQ(cells(page, "Born"), QStringList({"+27", "+32", "+37"})) << "16 times 0.9 + 0.81, 1 + 1 and 1.1 + 1.21";
}

TEST(ProjectPupils, SaysOnThePageWhatWasNotGiven) {
  Town town;
  town.parameters = {{"RATES", null}, {"HOUSING", null}};
  const QString page = reportOf(town);
  expectSound(page);
  EXPECT_TRUE(says(page, "No rates were given"));
  EXPECT_TRUE(says(page, "No new dwellings were given"));
  EXPECT_TRUE(says(page, "no low and high assumptions were given"));
}

} // namespace skolmix::town
