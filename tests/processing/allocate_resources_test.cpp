// Resources by need: who gets what, and what a proposal does to it.

#include "tests/processing/town.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <cmath>

namespace skolmix::town {

static const QString west = "school_id = 'W'";
static const QString east = "school_id = 'E'";
static const QString independent = "school_id = 'I'";

/// 60 of 160 pupils are low: 40 of West's 70, 15 of East's 75, 5 of Independent's 15.
TEST(AllocateResources, FollowsTheFirstGroupWhereNothingElseIsSaid) {
  Town town;
  town.parameters = {{"SUM", 6000}};
  const Outcome outcome = run('R', town);
  ASSERT_EQ(outcome.error, "");
  EXPECT_EQ(outcome.number("OUTPUT", west, "amount"), 4000);
  EXPECT_EQ(outcome.number("OUTPUT", east, "amount"), 1500);
  EXPECT_EQ(outcome.number("OUTPUT", independent, "amount"), 500);
  EXPECT_NEAR(outcome.number("OUTPUT", west, "need_index"), 100 * (40. / 70) / (60. / 160), 1e-9);
  EXPECT_NEAR(outcome.number("OUTPUT", west, "per_pupil"), 4000. / 70, 1e-9);
  EXPECT_NEAR(outcome.number("OUTPUT", west, "even_share"), 6000. * 70 / 160, 1e-9);
  EXPECT_NEAR(outcome.number("OUTPUT", west, "above_even_share"), 4000 - 2625, 1e-9);
  EXPECT_NEAR(outcome.sum("OUTPUT", "true", "above_even_share"), 0, 1e-9);
  EXPECT_TRUE(std::isnan(outcome.number("OUTPUT", west, "amount_step")));
  EXPECT_TRUE(std::isnan(outcome.number("AMOUNT_MOVED")));
  EXPECT_NEAR(outcome.number("LARGEST_PER_PUPIL"), 4000. / 70, 1e-9);
  EXPECT_NEAR(outcome.number("SMALLEST_PER_PUPIL"), 20, 1e-9);
  EXPECT_TRUE(outcome.said("= amounts of 3 schools together 6")) << outcome;
}

TEST(AllocateResources, SharesTheRestByPupils) {
  Town town;
  town.parameters = {{"SUM", 6000}, {"SHARE_BY_NEED", 50}, {"WHOLE_AMOUNTS", false}};
  const Outcome outcome = run('R', town);
  EXPECT_NEAR(outcome.number("OUTPUT", west, "amount"), (2625 + 4000) / 2., 1e-9);
  EXPECT_NEAR(outcome.number("OUTPUT", east, "amount"), (2812.5 + 1500) / 2, 1e-9);
  town.parameters = {{"SUM", 1000001}, {"SHARE_BY_NEED", 30}};
  const Outcome whole = run('R', town);
  EXPECT_EQ(whole.sum("OUTPUT", "true", "amount"), 1000001);
  town.parameters = {{"SUM", 0.5}};
  EXPECT_TRUE(run('R', town).error.contains("not whole"));
}

TEST(AllocateResources, WeighsGroups) {
  Town town;
  town.parameters = {{"SUM", 22000}, {"NEED_WEIGHTS", QVariantList{"high", 1, "low", "2"}}};
  const Outcome outcome = run('R', town); // 110, 90 and 20 of 220
  EXPECT_EQ(outcome.number("OUTPUT", west, "amount"), 11000);
  EXPECT_EQ(outcome.number("OUTPUT", east, "amount"), 9000);
  town.parameters = {{"SUM", 6000}, {"INDEX_FLOOR", 100}};
  EXPECT_EQ(run('R', town).number("OUTPUT", west, "amount"), 6000) << "only West is above the whole";
  for (const QVariantList &bad : {QVariantList{"poor", 1}, QVariantList{"low", -1}, QVariantList{"low", "much"}}) {
    town.parameters = {{"NEED_WEIGHTS", bad}};
    EXPECT_TRUE(run('R', town).error.contains("one of the groups (low, high)")) << run('R', town);
  }
  town.parameters = {{"NEED_WEIGHTS", QVariantList{"low", 0}}};
  EXPECT_TRUE(run('R', town).error.contains("Nobody is in the groups that weigh"));
}

TEST(AllocateResources, KnowsGroupsThatAreNotEverybody) {
  Town town;
  town.parameters = {{"SUM", 6000}, {"GROUPS", QStringList{"low"}}, {"TOTAL", "all"}};
  const Outcome outcome = run('R', town);
  EXPECT_EQ(outcome.number("OUTPUT", west, "amount"), 4000);
  EXPECT_EQ(outcome.number("OUTPUT", west, "pupils"), 70);
}

/// Today West has 50 low and East 10. With "c to East" 20 of them go to East; d has none.
TEST(AllocateResources, TellsTheStepToEachProposalOfAScoreTool) {
  const QTemporaryDir folder;
  Town town;
  town.parameters = {{"OUTPUT", folder.filePath("scored.gpkg")}};
  ASSERT_EQ(run('B', town).error, "");
  town.parameters = {{"SCHOOLS", folder.filePath("scored.gpkg")},
                     {"SCHOOL_ID_FIELD", "school_id"},
                     {"NAME_FIELD", "school_name"},
                     {"SCENARIO_FIELD", "proposal"},
                     {"GROUPS", QStringList{"low_pupils_after", "high_pupils_after"}},
                     {"GROUPS_BEFORE", QStringList{"low_pupils_before", "high_pupils_before"}},
                     {"SUM", 600},
                     {"REPORT", folder.filePath("page.html")}};
  const Outcome outcome = run('R', town);
  ASSERT_EQ(outcome.error, "");
  EXPECT_TRUE(outcome.warned({"2 rows have no school id", "outside"})) << outcome;
  EXPECT_EQ(outcome.layer("OUTPUT")->featureCount(), 4);
  const QString c = "proposal = 'c to East' AND ";
  EXPECT_EQ(outcome.number("OUTPUT", c + west, "amount_before"), 500);
  EXPECT_EQ(outcome.number("OUTPUT", c + west, "amount"), 300);
  EXPECT_EQ(outcome.number("OUTPUT", c + west, "amount_step"), -200);
  EXPECT_EQ(outcome.number("OUTPUT", c + east, "amount_step"), 200);
  EXPECT_NEAR(outcome.number("OUTPUT", c + west, "per_pupil_step"), 300. / 40 - 500. / 80, 1e-9);
  EXPECT_EQ(outcome.number("OUTPUT", "proposal = 'd to West' AND " + west, "amount_step"), 0);
  EXPECT_EQ(outcome.number("AMOUNT_MOVED"), 200);
  EXPECT_EQ(outcome.number("OUTPUT_SCORES", "proposal = 'c to East'", "largest_loss"), -200);
  EXPECT_EQ(outcome.value("OUTPUT_SCORES", "proposal = 'c to East'", "school_of_gain").toString(), "East");
  EXPECT_EQ(outcome.number("OUTPUT_SCORES", "proposal = 'd to West'", "amount_moved"), 0);

  QFile file(folder.filePath("page.html"));
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  const QString page = QString::fromUtf8(file.readAll());
  EXPECT_TRUE(page.contains("200 of 600 move between schools")) << page.toStdString();
  EXPECT_TRUE(page.contains("(−200)") && page.contains("(+200)"));
  EXPECT_FALSE(page.contains(">nan"));
}

/// North opens: it has nothing before, and all that it gets is a step.
TEST(AllocateResources, KnowsSchoolsThatOpenAndClose) {
  Town town;
  town.rolls.column("was_low:double", {45, 15, QVariant()});
  town.rolls.column("was_high:double", {40, 60, QVariant()});
  town.rolls.value(1, "low") = town.rolls.value(1, "high") = QVariant();
  town.parameters = {{"SUM", 900}, {"GROUPS_BEFORE", QStringList{"was_low", "was_high"}}};
  const Outcome outcome = run('R', town); // 40, 0 and 5 of 45 low; 45, 15 and 0 of 60 before
  EXPECT_EQ(outcome.number("OUTPUT", independent, "amount_before"), 0);
  EXPECT_EQ(outcome.number("OUTPUT", independent, "amount_step"), 100);
  EXPECT_EQ(outcome.number("OUTPUT", east, "amount_step"), -225);
  EXPECT_EQ(outcome.number("OUTPUT", west, "amount_step"), 800 - 675);
  EXPECT_TRUE(std::isnan(outcome.number("OUTPUT", east, "per_pupil")));
  EXPECT_EQ(outcome.number("AMOUNT_MOVED"), 225);
  EXPECT_TRUE(outcome.said("features 2") && outcome.said("features 3")) << outcome;
}

TEST(AllocateResources, RefusesRowsThatCannotBeToldApart) {
  Town town;
  town.rolls.rows.push_back(town.rolls.rows[0]);
  const Outcome twice = run('R', town);
  EXPECT_TRUE(twice.error.contains("“rolls”") && twice.error.contains("school id W")) << twice;
  town.rolls.column("plan:string", {"A", "A", "A", "B"});
  town.parameters = {{"SCENARIO_FIELD", "plan"}, {"SUM", 600}};
  const Outcome plans = run('R', town);
  EXPECT_EQ(plans.number("OUTPUT", "proposal = 'B' AND " + west, "amount"), 600) << plans;
  EXPECT_EQ(plans.number("OUTPUT", "proposal = 'A' AND " + west, "amount"), 400);
  town.parameters = {{"SCENARIO_FIELD", "plan"}, {"GROUPS_BEFORE", QStringList{"low"}}};
  EXPECT_TRUE(run('R', town).error.contains("There are 2 groups")) << run('R', town);
}

TEST(AllocateResources, LeavesOutWhatIsNotKnown) {
  Town town;
  town.rolls.value(1, "low") = QVariant();
  town.parameters = {{"SUM", 4500}};
  const Outcome outcome = run('R', town);
  EXPECT_TRUE(outcome.warned({"“rolls”", "left out", "features 2"})) << outcome;
  EXPECT_EQ(outcome.number("OUTPUT", west, "amount"), 4000);
  EXPECT_EQ(outcome.layer("OUTPUT")->featureCount(), 2);
}

} // namespace skolmix::town
