#include "disclosure/suppression.h"

#include "disclosure/audit.h"
#include "disclosure/linked_tables.h"
#include "model/error.h"

#include <gtest/gtest.h>

namespace skolmix {
namespace {

void nobodyListens(double) {}

/// One a cell: shown (.), small, complement, difference, protection.
std::string letters(const Tables &tables) {
  std::string result;
  for (const auto reason : suppress(tables, threshold, nobodyListens).reasons)
    result += reason ? "scdp"[static_cast<std::size_t>(*reason)] : '.';
  return result;
}

/// Today and after scenarios, with nothing between them but that small differences are secret.
Tables figuresOfASchool(const std::vector<double> &values) {
  Tables result = loose(values);
  for (std::size_t later = 1; later < values.size(); ++later)
    for (std::size_t earlier = 0; earlier < later; ++earlier)
      if (std::abs(values[later] - values[earlier]) < threshold)
        result.secrets.push_back({{{later, 1}, {earlier, -1}}, later, Reason::Difference});
  return result;
}

/// From the first school to the second: 100 − 3 = 97, 80 + 3 = 83. Before and after of each, then the area.
Tables areaThatMoves() {
  Tables result = loose({100, 97, 80, 83, 3});
  result.relations = {{{0, 1}, {1, -1}, {4, -1}}, {{2, 1}, {3, -1}, {4, 1}}};
  result.secrets = {{{{4, 1}}, 4, Reason::Small},
                    {{{1, 1}, {0, -1}}, 1, Reason::Difference},
                    {{{3, 1}, {2, -1}}, 3, Reason::Difference}};
  return result;
}

} // namespace

/// Of the four rectangles about the 3, the one with 10, 11 and 9 costs 30; the others 34, 39 and 43.
TEST(Suppression, TakesTheCheapestRectangleAboutASmallNumber) {
  EXPECT_EQ(letters(crossed({{3, 10, 12}, {11, 9, 20}, {14, 15, 8}})), "sp.pp...." + std::string(6, '.'));
}

TEST(Suppression, TakesAnotherRectangleWhereALossIsLarger) {
  Tables tables = crossed({{3, 10, 12}, {11, 9, 20}, {14, 15, 8}});
  tables.cells[4].loss = 14; // 35 instead of 30: now 10, 14 and 15 cost more than 12, 14 and 8
  EXPECT_EQ(letters(tables), "s.p...p.p" + std::string(6, '.'));
}

/// Two small numbers in other rows and columns stand in one rectangle; in one row they still need another row.
TEST(Suppression, LetsSmallNumbersProtectEachOther) {
  EXPECT_EQ(letters(crossed({{3, 10, 30}, {11, 4, 30}, {30, 30, 30}})), "sp.ps...." + std::string(6, '.'));
  EXPECT_EQ(letters(crossed({{4, 4, 30}, {11, 12, 30}, {30, 30, 30}})), "ss.pp...." + std::string(6, '.'));
}

/// Swapping 2 pupils leaves the 1 between 0 and 3 only: too narrow. A second row has to help.
TEST(Suppression, HidesMoreWhereARectangleIsTooNarrow) {
  Tables tables = crossed({{1, 20, 40}, {2, 20, 40}, {30, 20, 40}});
  const std::vector<bool> hidden = suppress(tables, threshold, nobodyListens).hidden();
  EXPECT_TRUE(hidden[0] && hidden[3] && hidden[6]) << "1 and 2 add up to 3 between them";
  EXPECT_EQ(std::ranges::count(hidden, true), 6);
}

TEST(Suppression, HidesNothingWithoutSecrets) {
  EXPECT_EQ(letters(crossed({{5, 10}, {11, 9}})), "........");
  EXPECT_EQ(letters(loose({1, 0, 4})), "...");
}

TEST(Suppression, OfNothingIsNothing) {
  EXPECT_EQ(letters({}), "");
  EXPECT_TRUE(suppress({}, threshold, nobodyListens).hidden().empty());
}

TEST(Suppression, HidesNothingElseWhereNothingTells) {
  Tables tables = loose({3, 10, 0});
  keepSmallSecret(tables);
  EXPECT_EQ(letters(tables), "s.s");
}

/// All but 3 of the 20 are in one group: that is as telling as the 3.
TEST(Suppression, HidesAGroupWhoseRestIsSmall) {
  Tables tables = loose({17, 2, 1});
  addTotal(tables, {{0, 1}, {1, 1}, {2, 1}}, alwaysShown);
  keepSmallSecret(tables);
  tables.secrets.push_back({{{3, 1}, {0, -1}}, 0, Reason::Complement});
  EXPECT_EQ(letters(tables), "css.");
}

TEST(Suppression, HidesATotalIfThatIsTheSmallerLoss) {
  Tables tables = loose({3, 20});
  addTotal(tables, {{0, 1}, {1, 1}}, 1);
  keepSmallSecret(tables);
  EXPECT_EQ(letters(tables), "s.p");
  tables.cells[2].loss = 30;
  EXPECT_EQ(letters(tables), "sp.");
  tables.cells[2].loss = alwaysShown;
  EXPECT_EQ(letters(tables), "sp.");
}

/// That there is no pupil of a group is said of every pupil.
TEST(Suppression, HidesAZeroAsASmallNumber) {
  EXPECT_EQ(letters(crossed({{0, 10}, {12, 14}, {30, 31}})), "sppp.......");
}

TEST(Suppression, HidesTheLaterOfTwoFiguresThatDifferByLittle) {
  EXPECT_EQ(letters(figuresOfASchool({30, 32})), ".d");
  EXPECT_EQ(letters(figuresOfASchool({30, 35})), "..");
  EXPECT_EQ(letters(figuresOfASchool({30, 25, 28})), "..d") << "the first scenario can be told from today";
}

/// 30, 33, 36, 39: only neighbours differ by little. With the first scenario hidden, the second may be shown.
TEST(Suppression, HidesEveryOtherOneOfAChainOfScenarios) {
  EXPECT_EQ(letters(figuresOfASchool({30, 33, 36, 39})), ".d.d");
  EXPECT_EQ(letters(figuresOfASchool({30, 31, 32, 33})), ".ddd") << "all are near today";
}

/// Three schools of 100 pupils in all, that everybody knows. Only the first changes by little; the whole tells on it.
TEST(Suppression, ProtectsADifferenceFromTheWhole) {
  Tables tables = loose({30, 40, 30, 32, 30, 38});
  addTotal(tables, {{0, 1}, {1, 1}, {2, 1}}, alwaysShown);
  addTotal(tables, {{3, 1}, {4, 1}, {5, 1}}, alwaysShown);
  tables.secrets = {{{{3, 1}, {0, -1}}, 3, Reason::Difference}};
  EXPECT_EQ(letters(tables), "...dp...");
}

TEST(Suppression, HidesTheOtherFigureWhereOneIsAlwaysShown) {
  Tables tables = figuresOfASchool({30, 32});
  tables.cells[1].loss = alwaysShown;
  EXPECT_EQ(letters(tables), "p.");
}

/// The later figure is the sum of two that are always shown: to hide it would be of no use.
TEST(Suppression, ShowsWhatCannotBeHiddenAndHidesTheOtherFigure) {
  Tables tables = figuresOfASchool({30, 32});
  tables.cells.push_back({12, alwaysShown});
  tables.cells.push_back({20, alwaysShown});
  tables.relations = {{{2, 1}, {3, 1}, {1, -1}}};
  EXPECT_EQ(letters(tables), "p...");
}

/// Each of the two schools would tell how many moved.
TEST(Suppression, HidesBothSchoolsOfASmallAreaThatMoves) { EXPECT_EQ(letters(areaThatMoves()), ".d.ds"); }

/// The schools tell that 23 moved, 3 of them from one area: the other area has to be hidden with it.
TEST(Suppression, HidesAnAreaThatMovesAlongWithASmallOne) {
  Tables tables = loose({100, 77, 80, 103, 3, 20});
  tables.relations = {{{0, 1}, {1, -1}, {4, -1}, {5, -1}}, {{2, 1}, {3, -1}, {4, 1}, {5, 1}}};
  keepSmallSecret(tables);
  EXPECT_EQ(letters(tables), "....sp");
}

/// The second figure and its neighbour are hidden for their small difference from the first. When the first is hidden
/// too, for the sake of the 3, both could be shown; but what is hidden for a secret of its own stays hidden.
TEST(Suppression, ShowsNothingAgainThatIsHiddenForItsOwnSake) {
  Tables tables = figuresOfASchool({30, 32});
  tables.cells.push_back({3, 3});
  tables.cells.push_back({30, 30});
  addTotal(tables, {{0, 1}, {2, 1}}, alwaysShown);
  addTotal(tables, {{1, 1}, {3, 1}}, alwaysShown);
  keepSmallSecret(tables);
  EXPECT_EQ(letters(tables), "pdsp..");
}

/// What is at least 8 and at most 11 could be told to within 3, so it cannot help.
TEST(Suppression, DoesNotProtectWithWhatReadersKnowAnyway) {
  Tables tables = loose({3, 9, 20});
  addTotal(tables, {{0, 1}, {1, 1}, {2, 1}}, alwaysShown);
  keepSmallSecret(tables);
  EXPECT_EQ(letters(tables), "sp..");
  tables.cells[1].least = 8;
  tables.cells[1].most = 11;
  EXPECT_EQ(letters(tables), "s.p.");
}

TEST(Suppression, RefusesWhatCannotBeKept) {
  const auto isRefused = [](const Tables &tables) {
    try {
      suppress(tables, threshold, nobodyListens);
      return false;
    } catch (const Error &) {
      return true;
    }
  };
  EXPECT_TRUE(isRefused(crossed({{1, 2}, {20, 30}}))) << "of 3 pupils in all";
  EXPECT_FALSE(isRefused(crossed({{1, 4}, {20, 30}}))) << "0 to 5 is wide enough";
  Tables shown = loose({3});
  shown.secrets = {{{{0, 1}}, 0, Reason::Small}};
  EXPECT_FALSE(isRefused(shown));
  shown.cells[0].loss = alwaysShown;
  EXPECT_TRUE(isRefused(shown));
  Tables known = areaThatMoves();
  known.cells[1].loss = alwaysShown;
  EXPECT_FALSE(isRefused(known)) << "today can be hidden instead";
  known.cells[0].loss = alwaysShown;
  EXPECT_TRUE(isRefused(known)) << "100 − 97";
  Tables narrow = loose({3});
  keepSmallSecret(narrow);
  narrow.cells[0].most = 4;
  EXPECT_TRUE(isRefused(narrow));
}

/// A secret sum of two figures of 0 to 3 could be anything from 0 to 6, but neither of them is worth hiding.
TEST(Suppression, DoesNotRestOnFiguresThatAreTooNarrowThemselves) {
  Tables tables = loose({1, 1, 2, 2});
  addTotal(tables, {{0, 1}, {2, 1}}, alwaysShown);
  addTotal(tables, {{1, 1}, {3, 1}}, alwaysShown);
  tables.secrets = {{{{0, 1}, {1, 1}}, 0, Reason::Small}};
  EXPECT_EQ(feasible(tables, everythingHidden(tables), tables.secrets[0].form).high, 6);
  EXPECT_THROW(suppress(tables, threshold, nobodyListens), Error);
  EXPECT_EQ(audit(tables, everythingHidden(tables), threshold, nobodyListens).size(), 4u);
}

TEST(Suppression, IsTheSameEveryTime) {
  Random random(3);
  const Tables tables = SchoolTables(random, {5, 3, 3}, true).tables();
  const auto first = suppress(tables, threshold, nobodyListens).reasons;
  for (int run = 0; run < 3; ++run)
    EXPECT_EQ(suppress(tables, threshold, nobodyListens).reasons, first);
}

/// Tables that have nothing in common are dealt with one by one.
TEST(Suppression, OfTwoTablesIsThatOfEach) {
  const Tables one = crossed({{3, 10, 12}, {11, 9, 20}, {14, 15, 8}});
  const Tables other = areaThatMoves();
  Tables both = one;
  const std::size_t first = one.cells.size();
  const auto moved = [first](Form form) {
    for (Term &term : form)
      term.cell += first;
    return form;
  };
  both.cells.insert(both.cells.end(), other.cells.begin(), other.cells.end());
  for (const Form &relation : other.relations)
    both.relations.push_back(moved(relation));
  for (const Secret &secret : other.secrets)
    both.secrets.push_back({moved(secret.form), secret.cell + first, secret.reason});
  EXPECT_EQ(letters(both), letters(one) + letters(other));
}

TEST(Suppression, DoesNotDependOnTheUnitOfLosses) {
  Random random(4);
  Tables tables = SchoolTables(random, {4, 3, 2}, false).tables();
  const std::string pupils = letters(tables);
  for (TableCell &cell : tables.cells)
    cell.loss *= 1024;
  EXPECT_EQ(letters(tables), pupils);
}

TEST(Suppression, CanBeCancelledAtAnyTime) {
  Random random(5);
  const Tables tables = SchoolTables(random, {4, 3, 2}, true).tables();
  int calls = 0;
  double done = 0;
  suppress(tables, threshold, [&](double part) {
    ++calls;
    EXPECT_GE(part, done);
    EXPECT_LE(part, 1);
    done = part;
  });
  EXPECT_EQ(done, 1);
  EXPECT_GT(calls, 10);
  for (int last = 1; last <= calls; last += 3) {
    int left = last;
    const Progress impatient = [&](double) {
      if (--left == 0)
        throw Cancelled();
    };
    EXPECT_THROW(suppress(tables, threshold, impatient), Cancelled);
    EXPECT_EQ(left, 0) << "nothing is done after that";
  }
}

} // namespace skolmix
