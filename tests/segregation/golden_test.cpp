#include "segregation/measures.h"

#include "model/golden.h"
#include "model/table.h"

#include <gtest/gtest.h>

namespace skolmix {
namespace {

void expectGolden(double value, const std::string &id) {
  const GoldenValue golden = goldenValue(id);
  EXPECT_NEAR(value, golden.value, golden.tolerance) << id;
}

/// A table of schools × groups from one row per pupil.
Counts countedPupils(const std::vector<std::string> &schools, const std::vector<std::string> &groups) {
  std::map<std::string, std::map<std::string, double>> counted;
  std::map<std::string, std::size_t> columns;
  for (std::size_t pupil = 0; pupil < schools.size(); ++pupil) {
    ++counted[schools[pupil]][groups[pupil]];
    columns.emplace(groups[pupil], columns.size());
  }
  Counts counts(counted.size(), columns.size());
  std::size_t row = 0;
  for (const auto &[school, pupils] : counted) {
    for (const auto &[group, count] : pupils)
      counts[row][columns.at(group)] = count;
    ++row;
  }
  return counts;
}

/// The columns of a table of text as counts.
Counts countsOf(const TextTable &text, const std::vector<std::string> &names) {
  Counts counts(text.at(names.front()).size(), names.size());
  for (std::size_t column = 0; column < names.size(); ++column) {
    const std::vector<double> values = numbers(text.at(names[column]));
    for (std::size_t row = 0; row < values.size(); ++row)
      counts[row][column] = values[row];
  }
  return counts;
}

} // namespace

TEST(Golden, HoldsForPupilsOf149Schools) {
  SKIP_WITHOUT_GOLDEN_DATA();
  const TextTable pupils = goldenTable("school_ses.csv");
  const Counts counts = countedPupils(pupils.at("school_id"), pupils.at("ethnic_group"));
  ASSERT_EQ(counts.rows(), 149u);
  ASSERT_EQ(counts.columns(), 3u);
  expectGolden(measures(counts).theilH, "school_ses.H.ethnic");
}

TEST(Golden, HoldsForTwoGroupsInSacramento) {
  SKIP_WITHOUT_GOLDEN_DATA();
  Counts counts = countsOf(goldenTable("sacramento_tracts.csv"), {"HISP", "TOT_POP"});
  for (std::size_t tract = 0; tract < counts.rows(); ++tract)
    counts[tract][1] -= counts[tract][0];
  const Measures two = measures(counts);
  expectGolden(two.dissimilarity, "sacramento.D.HISP");
  expectGolden(two.theilH, "sacramento.H.HISP");
  expectGolden(two.etaSquared, "sacramento.eta2.HISP");
}

TEST(Golden, HoldsForFourGroupsInSacramento) {
  SKIP_WITHOUT_GOLDEN_DATA();
  const Measures four = measures(countsOf(goldenTable("sacramento_tracts.csv"), {"WHITE", "BLACK", "ASIAN", "HISP"}));
  expectGolden(four.dissimilarity, "sacramento.multi.D");
  expectGolden(four.theilH, "sacramento.multi.H");
  expectGolden(four.etaSquared, "sacramento.multi.R");
}

TEST(Golden, HoldsForTablesInPublications) {
  SKIP_WITHOUT_GOLDEN_DATA();
  const Measures blog = measures(table({{5, 5}, {4, 6}, {3, 7}, {7, 3}, {6, 4}}));
  expectGolden(blog.theilH, "toy.elbers_blog.H");
  expectGolden(blog.dissimilarity, "toy.elbers_blog.D");
  expectGolden(measures(table({{100, 0}, {60, 40}, {40, 60}, {0, 100}})).dissimilarity, "toy.R.m1.D");
  expectGolden(measures(table({{80, 20}, {80, 20}, {20, 80}, {20, 80}})).dissimilarity, "toy.R.m2.D");
}

} // namespace skolmix
