// Newly arrived pupils: who comes where, within places, reserves and ways.

#include "tests/processing/town.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <cmath>

namespace skolmix::town {

static const QString west = "school_id = 'W'";
static const QString east = "school_id = 'E'";

/// West has 10 of 80 and 20 places left, East 2 of 58 and 2: East fills up, with those of d, who live nearer to it.
TEST(NewlyArrived, FillsTheSchoolWithTheLowerShareFirst) {
  const Outcome outcome = run('A', {});
  ASSERT_EQ(outcome.error, "");
  EXPECT_EQ(outcome.number("OUTPUT", west, "assigned"), 4);
  EXPECT_EQ(outcome.number("OUTPUT", east, "assigned"), 2);
  EXPECT_EQ(outcome.number("OUTPUT", west, "room"), 20);
  EXPECT_EQ(outcome.number("OUTPUT", east, "places_left"), 0);
  EXPECT_EQ(outcome.number("OUTPUT", west, "arrived_after"), 14);
  EXPECT_NEAR(outcome.number("OUTPUT", west, "arrived_share_before"), 12.5, 1e-9);
  EXPECT_NEAR(outcome.number("OUTPUT", west, "arrived_share_after"), 1400. / 84, 1e-9);
  EXPECT_NEAR(outcome.number("OUTPUT", east, "arrived_deviation_after"), 400. / 60 - 1800. / 144, 1e-9);
  EXPECT_EQ(outcome.number("OUTPUT_FLOWS", west, "pupils"), 4);
  EXPECT_EQ(outcome.value("OUTPUT_FLOWS", east, "unit").toString(), "d");
  EXPECT_NEAR(outcome.number("OUTPUT_FLOWS", east, "way_m"), 100, 0.1);
  EXPECT_NEAR(outcome.number("WAY_MEAN"), (4 * std::hypot(20, 20) + 200) / 6, 0.1);
  EXPECT_EQ(outcome.number("ASSIGNED"), 6);
  EXPECT_EQ(outcome.number("WITHOUT_SCHOOL"), 0);
  EXPECT_EQ(outcome.number("PUPILS_ABOVE_PLACES"), 0);
  EXPECT_TRUE(outcome.said("Newly arrived pupils 6 = at a school 6 + without a school 0")) << outcome;
}

/// η² of two groups: Σ t (p − P)² / (T P (1 − P)).
TEST(NewlyArrived, MeasuresBothTimes) {
  const Outcome outcome = run('A', {});
  const auto etaSquared = [](double west, double westAll, double east, double eastAll) {
    const double whole = (west + east) / (westAll + eastAll);
    return (westAll * std::pow(west / westAll - whole, 2) + eastAll * std::pow(east / eastAll - whole, 2)) /
           ((westAll + eastAll) * whole * (1 - whole));
  };
  EXPECT_NEAR(outcome.number("ETA_SQUARED_BEFORE"), etaSquared(10, 80, 2, 58), 1e-12);
  EXPECT_NEAR(outcome.number("ETA_SQUARED_AFTER"), etaSquared(14, 84, 4, 60), 1e-12);
  EXPECT_GT(outcome.number("THEIL_H_BEFORE"), 0);
}

/// A tenth of East's 60 places is reserved, of which 2 are taken: 4 may come, 2 of them above the places.
TEST(NewlyArrived, MayFillAReserveAboveThePlaces) {
  Town town;
  town.parameters = {{"RESERVE", 0.1}};
  const Outcome outcome = run('A', town);
  EXPECT_EQ(outcome.number("OUTPUT", east, "reserved_places"), 6);
  EXPECT_EQ(outcome.number("OUTPUT", east, "room"), 4);
  EXPECT_EQ(outcome.number("OUTPUT", east, "assigned"), 4);
  EXPECT_EQ(outcome.number("OUTPUT", east, "pupils_above_places"), 2);
  EXPECT_EQ(outcome.number("PUPILS_ABOVE_PLACES"), 2);
  EXPECT_EQ(outcome.number("OUTPUT", west, "room"), 20) << "more is free than reserved";
  EXPECT_TRUE(outcome.warned({"2 pupils above", "E (+2)"})) << outcome;
  town.schools.column("reserve:double", {QVariant(), 0});
  town.parameters.insert("RESERVE_FIELD", "reserve");
  const Outcome own = run('A', town);
  EXPECT_EQ(own.number("OUTPUT", east, "room"), 2);
  EXPECT_EQ(own.number("OUTPUT", west, "reserved_places"), 10);
}

TEST(NewlyArrived, WeighsWaysAgainstEvenShares) {
  Town town;
  town.schools.value(1, "places") = 100;
  for (const auto &[weight, toEast] : {std::pair(0., 6), {0.5, 6}, {0.9, 2}, {1., 2}}) {
    town.parameters = {{"WAY_WEIGHT", weight}};
    EXPECT_EQ(run('A', town).number("OUTPUT", east, "assigned"), toEast) << weight;
  }
}

TEST(NewlyArrived, NobodyGoesFartherThanTheLongestWay) {
  Town town;
  town.parameters = {{"MAX_WAY", 50}};
  const Outcome outcome = run('A', town);
  EXPECT_EQ(outcome.number("ASSIGNED"), 4);
  EXPECT_EQ(outcome.number("WITHOUT_SCHOOL"), 2);
  EXPECT_TRUE(outcome.warned({"2 newly arrived pupils reach no school", ": d."})) << outcome;
  EXPECT_TRUE(outcome.said("6 = at a school 4 + without a school 2 (out of reach 2, no room 0)")) << outcome;
}

TEST(NewlyArrived, GoAlongStreets) {
  Town town;
  town.parameters = {{"MAX_DISTANCE_TO_NETWORK", 40}, {"MAX_WAY", 1000}};
  const Outcome outcome = run('A', town); // the path at d leads nowhere
  EXPECT_EQ(outcome.number("ASSIGNED"), 4) << outcome;
  EXPECT_TRUE(outcome.warned({"reach no school", ": d."})) << outcome;
}

TEST(NewlyArrived, GoAnywhereWhereTheirHomesAreNotKnown) {
  Town town;
  town.parameters = {{"ARRIVALS", QVariant()}, {"PUPILS_TO_SPREAD", 25}};
  const Outcome outcome = run('A', town);
  EXPECT_EQ(outcome.number("OUTPUT", west, "assigned"), 20);
  EXPECT_EQ(outcome.number("OUTPUT", east, "assigned"), 2);
  EXPECT_EQ(outcome.number("WITHOUT_SCHOOL"), 3);
  EXPECT_TRUE(std::isnan(outcome.number("WAY_MEAN")));
  EXPECT_FALSE(outcome.results.contains("OUTPUT_FLOWS"));
  EXPECT_TRUE(outcome.warned({"3 newly arrived pupils find no room"})) << outcome;
  town.parameters = {{"ARRIVALS", QVariant()}};
  EXPECT_TRUE(run('A', town).error.contains("how many newly arrived pupils"));
}

TEST(NewlyArrived, CountOneEachWithoutAField) {
  Town town;
  town.arrivals.type = "Point";
  town.arrivals.rows = {{point(50, 50), {"a", 9}}, {point(60, 60), {"b", 9}}, {point(140, 60), {"c", 9}}};
  town.parameters = {{"ARRIVALS_FIELD", QVariant()}};
  const Outcome outcome = run('A', town);
  EXPECT_EQ(outcome.number("ASSIGNED"), 3) << outcome;
  EXPECT_EQ(outcome.layer("OUTPUT_FLOWS")->featureCount(), 2);
  EXPECT_TRUE(outcome.said("1 pupils live on the spot of their school")) << outcome;
}

TEST(NewlyArrived, LeaveIndependentSchoolsApartIfWanted) {
  Town town;
  town.schools.value(1, "operator") = "independent";
  EXPECT_EQ(run('A', town).number("OUTPUT", east, "assigned"), 2);
  town.parameters = {{"INDEPENDENT_TAKE_PART", false}};
  const Outcome apart = run('A', town);
  EXPECT_EQ(apart.number("OUTPUT", east, "assigned"), 0);
  EXPECT_EQ(apart.number("OUTPUT", west, "assigned"), 6);
  EXPECT_NEAR(apart.number("OUTPUT", west, "arrived_deviation_after"), 1600. / 86 - 1800. / 144, 1e-9)
      << "it stays in the whole";
}

TEST(NewlyArrived, KnowsSchoolsOfWhichLittleIsKnown) {
  Town town;
  town.schools.value(1, "places") = QVariant();
  town.schools.rows.push_back({point(100, 100), {"N", "New", 30, "municipal", QVariant(), QVariant()}});
  town.schools.rows.push_back({point(100, 100), {"O", "Open", 30, "municipal", 0, QVariant()}});
  const Outcome outcome = run('A', town);
  EXPECT_TRUE(outcome.warned({"places of 1 schools are not known", ": E."})) << outcome;
  EXPECT_TRUE(outcome.warned({"pupils of 1 schools are not known", "features 3"})) << outcome;
  EXPECT_TRUE(outcome.warned({"counts as 0", "features 4"})) << outcome;
  EXPECT_EQ(outcome.layer("OUTPUT")->featureCount(), 3);
  EXPECT_EQ(outcome.number("ASSIGNED"), 6);
  EXPECT_TRUE(std::isnan(outcome.number("OUTPUT", east, "places_left")));
  EXPECT_TRUE(std::isnan(outcome.number("OUTPUT", "school_id = 'O'", "arrived_share_before")));
}

TEST(NewlyArrived, RefusesNumbersThatCannotBe) {
  struct Case {
    std::function<void(Town &)> spoil;
    QStringList says;
  };
  const Case cases[] = {
      {[](Town &town) { town.arrivals.value(1, "arrived") = 1.5; }, {"“arrivals”", "“arrived”", "features 2", "whole"}},
      {[](Town &town) { town.arrivals.value(0, "arrived") = -1; }, {"“arrivals”", "features 1"}},
      {[](Town &town) { town.schools.value(1, "pupils") = -3; }, {"“schools”", "“pupils”", "features 2"}},
      {[](Town &town) { town.schools.value(1, "arrived") = 59; }, {"“schools”", "“arrived”", "features 2"}},
      {[](Town &town) {
         town.schools.column("reserve:double", {0.1, 7});
         town.parameters = {{"RESERVE_FIELD", "reserve"}};
       },
       {"“schools”", "“reserve”", "features 2", "0.05"}},
      {[](Town &town) {
         town.schools.column("pupils:double", {QVariant(), QVariant()});
       },
       {"“schools”", "no school"}}};
  for (const auto &[spoil, says] : cases) {
    Town town;
    spoil(town);
    const Outcome outcome = run('A', town);
    for (const QString &words : says)
      EXPECT_TRUE(outcome.error.contains(words)) << words.toStdString() << outcome;
  }
}

TEST(NewlyArrived, TellsItInAPage) {
  const QTemporaryDir folder;
  Town town;
  town.parameters = {{"REPORT", folder.filePath("page.html")}, {"RESERVE", 0.1}};
  ASSERT_EQ(run('A', town).error, "");
  QFile file(folder.filePath("page.html"));
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  const QString page = QString::fromUtf8(file.readAll());
  EXPECT_TRUE(page.contains("All 6 newly arrived pupils get a school."));
  EXPECT_TRUE(page.contains("12.5 % of all: from 9.7 % (East) to 14.6 % (West)")) << page.toStdString();
  EXPECT_TRUE(page.contains("above the places of 1 schools"));
  EXPECT_FALSE(page.contains(">nan"));
}

} // namespace skolmix::town
