#include "tests/processing/town.h"

#include <gtest/gtest.h>

#include <cmath>

namespace skolmix::town {

/// The four squares of the town taken as four schools: 30, 10, 20 and 0 of 40 are low.
TEST(Segregation, MeasuresAndSignedParts) {
  const Outcome outcome = run('S', {});
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_NEAR(outcome.number("DISSIMILARITY"), 8 / 15., 1e-12);
  EXPECT_NEAR(outcome.number("ETA_SQUARED"), 1 / 3., 1e-12);
  const auto divergence = [](double p) {
    return (p > 0 ? p * std::log(p / 0.375) : 0) + (1 - p) * std::log((1 - p) / 0.625);
  };
  const double entropy = -(0.375 * std::log(0.375) + 0.625 * std::log(0.625));
  double h = 0;
  struct Expected {
    const char *where;
    double share, surplus;
  };
  for (const auto &[where, share, surplus] : {Expected{"name = 'a'", 0.75, 15}, Expected{"name = 'b'", 0.25, -5},
                                              Expected{"name = 'c'", 0.5, 5}, Expected{"name = 'd'", 0, -15}}) {
    SCOPED_TRACE(where);
    const double deviation = share - 0.375;
    const double sign = deviation > 0 ? 1 : -1;
    EXPECT_NEAR(outcome.number("OUTPUT", where, "low_share"), 100 * share, 1e-9);
    EXPECT_NEAR(outcome.number("OUTPUT", where, "low_deviation"), 100 * deviation, 1e-9);
    EXPECT_NEAR(outcome.number("OUTPUT", where, "low_surplus"), surplus, 1e-9);
    EXPECT_NEAR(outcome.number("OUTPUT", where, "theil_h_part"), sign * divergence(share) / 4 / entropy, 1e-12);
    EXPECT_NEAR(outcome.number("OUTPUT", where, "dissimilarity_part"), 80 * deviation / 150, 1e-12);
    EXPECT_NEAR(outcome.number("OUTPUT", where, "eta_squared_part"), sign * 80 * deviation * deviation / 75, 1e-12);
    h += divergence(share) / 4 / entropy;
  }
  EXPECT_NEAR(outcome.number("THEIL_H"), h, 1e-12);
}

TEST(Segregation, SurplusSumsToZeroInEveryDimension) {
  Town town;
  town.units.column("x:double", {1, 2, 3, 4});
  town.units.column("y:double", {19, 18, 17, 16});
  town.parameters = {{"GROUPS_2", QStringList{"se", "ab"}}, {"GROUPS_3", QStringList{"x", "y"}}, {"TOTAL", "all"}};
  const Outcome outcome = run('S', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  for (const char *group : {"low", "high", "se", "ab", "x", "y", "other_x / y"})
    EXPECT_NEAR(outcome.sum("OUTPUT", "true", QString(group) + "_surplus"), 0, 1e-9) << group;
  EXPECT_NEAR(outcome.number("OUTPUT", "name = 'a'", "other_x / y_pupils"), 20, 1e-9);
}

TEST(Segregation, TakesAnyLayerOrTable) {
  Town town;
  town.units.type = "None";
  for (Row &row : town.units.rows)
    row.wkt.clear();
  const Outcome table = run('S', town);
  ASSERT_EQ(table.error, "") << table;
  EXPECT_EQ(table.layer("OUTPUT")->wkbType(), Qgis::WkbType::NoGeometry);
  EXPECT_NEAR(table.number("DISSIMILARITY"), 8 / 15., 1e-12);
  EXPECT_EQ(table.layer("OUTPUT")->featureCount(), 4);
}

TEST(Segregation, LeavesRowsWithoutPupilsWithoutValues) {
  Town town;
  town.units.rows.push_back({box(200, 0, 300, 100), {"empty", 0, 0}});
  town.units.rows.push_back({box(300, 0, 400, 100), {"unknown", QVariant(), 7}});
  const Outcome outcome = run('S', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_EQ(outcome.layer("OUTPUT")->featureCount(), 6);
  for (const char *where : {"name = 'empty'", "name = 'unknown'"})
    for (const char *field : {"pupils", "low_share", "low_surplus", "theil_h_part", "eta_squared_part"})
      EXPECT_TRUE(std::isnan(outcome.number("OUTPUT", where, field))) << where << ' ' << field;
  EXPECT_NEAR(outcome.number("DISSIMILARITY"), 8 / 15., 1e-12);
}

TEST(Segregation, HasNoValueWhereOnlyOneGroupHasPupils) {
  Town town;
  town.units.column("low:double", {0, 0, 0, 0});
  const Outcome outcome = run('S', town);
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_TRUE(std::isnan(outcome.number("THEIL_H")));
  EXPECT_TRUE(outcome.said("fewer than two groups have pupils")) << outcome;
}

} // namespace skolmix::town
