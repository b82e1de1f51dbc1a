#include "disclosure/audit.h"

#include "disclosure/corners.h"
#include "disclosure/linked_tables.h"
#include "model/error.h"

#include <gtest/gtest.h>

namespace skolmix {
namespace {

void nobodyListens(double) {}

constexpr double infinite = std::numeric_limits<double>::infinity();

std::vector<bool> hiding(const Tables &tables, const std::vector<std::size_t> &cells) {
  std::vector<bool> result(tables.cells.size());
  for (const std::size_t cell : cells)
    result[cell] = true;
  return result;
}

void expectRange(const Range &is, double low, double high) {
  constexpr double exact = 1e-6;
  if (std::isinf(low))
    EXPECT_EQ(is.low, low);
  else
    EXPECT_NEAR(is.low, low, exact);
  if (std::isinf(high))
    EXPECT_EQ(is.high, high);
  else
    EXPECT_NEAR(is.high, high, exact);
}

void expectRange(const Range &is, const Range &expected) { expectRange(is, expected.low, expected.high); }

/// 3 + 10 + 12, 11 + 9 + 20, 14 + 15 + 8, with all totals shown.
const Tables square = crossed({{3, 10, 12}, {11, 9, 20}, {14, 15, 8}});

} // namespace

/// Whatever the first is, the others of its rectangle are 13 less, 14 less and 6 more.
TEST(Feasible, OfARectangleIsWhatTotalsLeave) {
  const std::vector<bool> hidden = hiding(square, {0, 1, 3, 4});
  expectRange(feasible(square, hidden, {{0, 1}}), 0, 13);
  expectRange(feasible(square, hidden, {{1, 1}}), 0, 13);
  expectRange(feasible(square, hidden, {{3, 1}}), 1, 14);
  expectRange(feasible(square, hidden, {{4, 1}}), 6, 19);
  expectRange(feasible(square, hidden, {{0, 1}, {1, 1}}), 13, 13);
  expectRange(feasible(square, hidden, {{0, 1}, {1, -1}}), -13, 13);
  expectRange(feasible(square, hidden, {{0, 2}, {8, 1}}), 8, 34);
}

TEST(Feasible, OfWhatIsShownIsWhatItIs) {
  const std::vector<bool> hidden = hiding(square, {0, 1, 3, 4});
  expectRange(feasible(square, hidden, {{8, 1}}), 8, 8);
  expectRange(feasible(square, hidden, {{8, 1}, {2, -1}}), -4, -4);
  expectRange(feasible(square, hidden, {}), 0, 0);
}

TEST(Feasible, HasNoEndWhereNothingBounds) {
  const Tables tables = loose({3, 10});
  expectRange(feasible(tables, {true, false}, {{0, 1}}), 0, infinite);
  expectRange(feasible(tables, {true, true}, {{0, 1}, {1, -1}}), -infinite, infinite);
  Tables sum = tables;
  addTotal(sum, {{0, 1}, {1, 1}}, 1);
  expectRange(feasible(sum, {true, false, true}, {{2, 1}}), 10, infinite);
  expectRange(feasible(sum, {true, false, true}, {{2, 1}, {0, -1}}), 10, 10);
  expectRange(feasible(sum, {true, true, false}, {{0, 1}}), 0, 13);
}

/// The first is 2 to 9, so the second is 11 to 18 of 20; the third is at least 4, so the others share 16.
TEST(Feasible, KnowsWhatReadersKnowOfHiddenCells) {
  Tables tables = loose({5, 15});
  addTotal(tables, {{0, 1}, {1, 1}}, alwaysShown);
  tables.cells[0].least = 2;
  tables.cells[0].most = 9;
  expectRange(feasible(tables, {true, true, false}, {{0, 1}}), 2, 9);
  expectRange(feasible(tables, {true, true, false}, {{1, 1}}), 11, 18);

  Tables three = loose({5, 8, 7});
  addTotal(three, {{0, 1}, {1, 1}, {2, 1}}, alwaysShown);
  three.cells[0].least = 2;
  three.cells[0].most = 9;
  three.cells[2].least = 4;
  expectRange(feasible(three, {true, true, true, false}, {{1, 1}}), 0, 14);
  expectRange(feasible(three, {true, true, true, false}, {{2, 1}}), 4, 18);
  expectRange(feasible(three, {true, true, true, false}, {{0, 1}, {1, 1}}), 2, 16);
}

TEST(Feasible, SpansTablesThatHaveNothingInCommon) {
  Tables tables = loose({3, 10, 4, 5});
  tables.cells.push_back({13, alwaysShown});
  tables.cells.push_back({9, alwaysShown});
  tables.relations = {{{0, 1}, {1, 1}, {4, -1}}, {{2, 1}, {3, 1}, {5, -1}}};
  expectRange(feasible(tables, {true, true, true, true, false, false}, {{0, 1}, {2, 1}}), 0, 22);
  expectRange(feasible(tables, {true, true, true, true, false, false}, {{0, 1}, {3, -1}}), -9, 13);
}

/// 97 of 100 stay and 83 are where 80 were. What moved is at most all.
TEST(Feasible, OfAnAreaThatMovesIsBoundedByItsSchools) {
  Tables tables = loose({100, 97, 80, 83, 3});
  tables.relations = {{{0, 1}, {1, -1}, {4, -1}}, {{2, 1}, {3, -1}, {4, 1}}};
  const std::vector<bool> hidden{false, true, false, true, true};
  expectRange(feasible(tables, hidden, {{4, 1}}), 0, 100);
  expectRange(feasible(tables, hidden, {{1, 1}}), 0, 100);
  expectRange(feasible(tables, hidden, {{3, 1}}), 80, 180);
}

TEST(Feasible, ForgivesTotalsThatAreOffByRounding) {
  Tables tables = loose({3.4, 10.4});
  tables.cells.push_back({14, alwaysShown}); // 13.8
  tables.relations = {{{0, 1}, {1, 1}, {2, -1}}};
  expectRange(feasible(tables, {true, true, false}, {{0, 1}}), 0, 13.8);
}

TEST(Audit, FindsNothingWhereNothingIsSecretOrHidden) {
  EXPECT_TRUE(audit({}, {}, threshold, nobodyListens).empty());
  const Tables open = crossed({{10, 20}, {30, 40}});
  EXPECT_TRUE(audit(open, hiding(open, {}), threshold, nobodyListens).empty());
}

TEST(Audit, FindsASecretThatIsShown) {
  const std::vector<Exposure> findings = audit(square, hiding(square, {}), threshold, nobodyListens);
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_TRUE(findings[0].isSecret);
  EXPECT_EQ(findings[0].index, 0u);
  expectRange(findings[0].range, 3, 3);
}

TEST(Audit, FindsWhatATotalGivesAway) {
  EXPECT_TRUE(audit(square, hiding(square, {0, 1, 3, 4}), threshold, nobodyListens).empty());
  const std::vector<Exposure> findings = audit(square, hiding(square, {0, 1, 3}), threshold, nobodyListens);
  ASSERT_EQ(findings.size(), 4u) << "the secret, then the three hidden cells";
  const std::vector<std::pair<std::size_t, double>> expected{{0, 3}, {0, 3}, {1, 10}, {3, 11}};
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_EQ(findings[i].isSecret, i == 0);
    EXPECT_EQ(findings[i].index, expected[i].first);
    expectRange(findings[i].range, expected[i].second, expected[i].second);
  }
}

/// From the second school, how many moved; from that, the first school.
TEST(Audit, FollowsAnAreaFromSchoolToSchool) {
  Tables tables = loose({100, 97, 80, 83, 3});
  tables.relations = {{{0, 1}, {1, -1}, {4, -1}}, {{2, 1}, {3, -1}, {4, 1}}};
  tables.secrets = {{{{1, 1}, {0, -1}}, 1, Reason::Difference}};
  EXPECT_TRUE(audit(tables, {false, true, false, true, true}, threshold, nobodyListens).empty());
  const std::vector<Exposure> findings = audit(tables, {false, true, false, false, true}, threshold, nobodyListens);
  ASSERT_EQ(findings.size(), 3u);
  expectRange(findings[0].range, -3, -3);
  expectRange(findings[1].range, 97, 97);
  expectRange(findings[2].range, 3, 3);
}

/// Two hidden numbers with a shown sum are told to within it.
TEST(Audit, TakesTheThresholdItselfForWideEnough) {
  for (const double sum : {4.0, 4.99, 5.0, 6.0}) {
    Tables tables = loose({1, sum - 1});
    addTotal(tables, {{0, 1}, {1, 1}}, alwaysShown);
    const std::vector<Exposure> findings = audit(tables, {true, true, false}, threshold, nobodyListens);
    EXPECT_EQ(findings.size(), sum < threshold ? 2u : 0u) << sum;
    for (const Exposure &finding : findings)
      expectRange(finding.range, 0, sum);
  }
}

/// The doubt about a number of 0 to 5 is not quite enough for 99.5 % of it.
TEST(Audit, DoesNotTakeNearlyEnoughForEnough) {
  Tables tables = loose({1, 4});
  addTotal(tables, {{0, 1}, {1, 1}}, alwaysShown);
  tables.secrets = {{{{0, 0.995}}, 0, Reason::Small}};
  const std::vector<Exposure> findings = audit(tables, {true, true, false}, threshold, nobodyListens);
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_TRUE(findings[0].isSecret);
  expectRange(findings[0].range, 0, 4.975);
}

TEST(Audit, FindsASecretDifferenceOfHiddenFigures) {
  Tables tables = loose({30, 32});
  tables.secrets = {{{{1, 1}, {0, -1}}, 1, Reason::Difference}};
  EXPECT_TRUE(audit(tables, {true, true}, threshold, nobodyListens).empty());
  tables.cells.push_back({2, alwaysShown}); // what came from elsewhere
  tables.relations = {{{0, 1}, {2, 1}, {1, -1}}};
  const std::vector<Exposure> findings = audit(tables, {true, true, false}, threshold, nobodyListens);
  ASSERT_EQ(findings.size(), 1u) << "both could be anything, but not their difference";
  EXPECT_TRUE(findings[0].isSecret);
  expectRange(findings[0].range, 2, 2);
}

/// In random tables where random cells are hidden: what readers can tell, and of what too much, as the corners have it.
TEST(Audit, FindsWhatAllCornersTell) {
  Random random(6);
  std::size_t compared = 0;
  std::size_t found = 0;
  std::size_t unbounded = 0;
  for (int run = 0; run < 700; ++run) {
    Tables tables = SchoolTables(random, {2 + random.below(2), 2, 1 + random.below(2)}, run % 2 == 0).tables();
    std::vector<bool> hidden;
    for (TableCell &cell : tables.cells) {
      hidden.push_back(cell.loss != alwaysShown && random.below(3) == 0);
      if (random.below(5) == 0)
        cell.least = std::floor(random.between(0, cell.value));
      if (random.below(5) == 0)
        cell.most = std::ceil(random.between(cell.value, cell.value + 10));
    }
    const Corners corners(tables, hidden);
    if (!corners.isFew())
      continue;
    SCOPED_TRACE("run " + std::to_string(run));
    const std::vector<Exposure> findings = audit(tables, hidden, threshold, nobodyListens);
    auto finding = findings.begin();
    const auto compare = [&](const Form &form, std::size_t index, bool isSecret) {
      const Range expected = corners.range(form);
      expectRange(feasible(tables, hidden, form), expected);
      ++compared;
      unbounded += std::isinf(expected.high - expected.low);
      if (expected.high - expected.low >= threshold - 1e-6)
        return;
      ++found;
      ASSERT_NE(finding, findings.end());
      EXPECT_EQ(finding->index, index);
      EXPECT_EQ(finding->isSecret, isSecret);
      expectRange(finding->range, expected);
      ++finding;
    };
    for (std::size_t secret = 0; secret < tables.secrets.size(); ++secret)
      compare(tables.secrets[secret].form, secret, true);
    for (std::size_t cell = 0; cell < tables.cells.size(); ++cell)
      if (hidden[cell])
        compare({{cell, 1}}, cell, false);
    EXPECT_EQ(finding, findings.end());
  }
  EXPECT_GT(found, 1000u);
  EXPECT_GT(compared - found, 300u);
  EXPECT_GT(unbounded, 100u);
}

/// Large and small, many groups: rounding must not make a finding or hide one.
TEST(Audit, IsTheSameInAnyUnit) {
  Random random(7);
  for (const double factor : {1e-3, 1e3}) {
    Tables tables = SchoolTables(random, {6, 4, 2}, true).tables();
    std::vector<bool> hidden;
    for (const TableCell &cell : tables.cells)
      hidden.push_back(cell.loss != alwaysShown && random.below(2) == 0);
    const std::vector<Exposure> pupils = audit(tables, hidden, threshold, nobodyListens);
    for (TableCell &cell : tables.cells)
      cell.value *= factor;
    const std::vector<Exposure> others = audit(tables, hidden, factor * threshold, nobodyListens);
    ASSERT_EQ(others.size(), pupils.size());
    for (std::size_t i = 0; i < pupils.size(); ++i) {
      EXPECT_EQ(others[i].index, pupils[i].index);
      EXPECT_NEAR(others[i].range.low, factor * pupils[i].range.low, 1e-6 * factor);
      EXPECT_NEAR(others[i].range.high, factor * pupils[i].range.high, 1e-6 * factor);
    }
  }
}

TEST(Audit, CanBeCancelled) {
  int calls = 0;
  const Progress impatient = [&](double) {
    if (++calls == 3)
      throw Cancelled();
  };
  EXPECT_THROW(audit(square, everythingHidden(square), threshold, impatient), Cancelled);
  EXPECT_EQ(calls, 3);
}

/// Rows and columns, less one of each, can be chosen freely.
TEST(Freedom, OfABlockIsThatOfItsRowsAndColumns) {
  const std::vector<std::size_t> all{0, 1, 2, 3, 4, 5, 6, 7, 8};
  EXPECT_EQ(freedom(square, hiding(square, all), all), 4u);
  EXPECT_EQ(freedom(square, hiding(square, {0, 1, 3, 4}), all), 1u);
  EXPECT_EQ(freedom(square, hiding(square, {0, 1, 2, 3, 4, 5}), all), 2u);
  EXPECT_EQ(freedom(square, hiding(square, {0}), all), 0u);
  EXPECT_EQ(freedom(square, hiding(square, {}), all), 0u);
}

TEST(Freedom, IsSeenOnTheCellsAskedFor) {
  const std::vector<std::size_t> all{0, 1, 2, 3, 4, 5, 6, 7, 8};
  const std::vector<bool> hidden = hiding(square, all);
  const auto of = [&](const std::vector<std::size_t> &cells) { return freedom(square, hidden, cells); };
  EXPECT_EQ(of({0}), 1u);
  EXPECT_EQ(of({0, 1}), 2u);
  EXPECT_EQ(of({0, 1, 2}), 2u) << "a row adds up";
  EXPECT_EQ(of({0, 4, 8}), 3u);
  EXPECT_EQ(of({0, 1, 3, 4}), 4u);
  EXPECT_EQ(of({9, 10}), 0u) << "totals are shown";
  EXPECT_EQ(of({}), 0u);
  EXPECT_EQ(freedom(loose({1, 2, 3}), {true, true, false}, std::vector<std::size_t>{0, 1, 2}), 2u);
}

/// As many directions as there are, less those that are left when the cells are shown.
TEST(Freedom, IsWhatShowingTheCellsWouldTakeAway) {
  Random random(8);
  std::size_t most = 0;
  for (int run = 0; run < 200; ++run) {
    const Tables tables = SchoolTables(random, {2 + random.below(3), 3, 2}, run % 2 == 0).tables();
    std::vector<bool> hidden;
    std::vector<bool> after;
    std::vector<std::size_t> cells;
    for (std::size_t cell = 0; cell < tables.cells.size(); ++cell) {
      hidden.push_back(random.below(2) == 0);
      after.push_back(hidden.back());
      if (random.below(3) == 0) {
        cells.push_back(cell);
        after.back() = false;
      }
    }
    const std::size_t expected = Corners(tables, hidden).directions() - Corners(tables, after).directions();
    EXPECT_EQ(freedom(tables, hidden, cells), expected) << "run " << run;
    most = std::max(most, expected);
  }
  EXPECT_GT(most, 5u);
}

} // namespace skolmix
