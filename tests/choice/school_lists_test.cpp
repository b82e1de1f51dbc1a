#include "choice/school_lists.h"

#include "model/table.h"

#include <cmath>
#include <gtest/gtest.h>
#include <map>
#include <numeric>

namespace skolmix {
namespace {

using List = std::vector<std::uint32_t>;

/// One part with one group.
CumulatedChoices choicesOf(const std::vector<double> &probabilities) {
  ChoiceSetting setting;
  setting.dimensions = {{"", {""}}};
  setting.parts.resize(1);
  setting.schools.resize(probabilities.size());
  const auto model = [probabilities](std::size_t, std::span<double> result) {
    std::ranges::copy(probabilities, result.begin());
  };
  return CumulatedChoices(setting, model, 1, [](double) {});
}

/// All the schools of one pupil.
List listOf(const CumulatedChoices &choices, std::uint64_t seed) {
  SchoolLists lists(choices, 1);
  List list;
  for (std::uint32_t school = 0; (school = lists.next(0, 0, 0, RandomNumbers(seed))) != outside;)
    list.push_back(school);
  EXPECT_EQ(lists.next(0, 0, 0, RandomNumbers(seed)), outside) << "also when asked again";
  EXPECT_EQ(lists.length(0), list.size());
  EXPECT_EQ(lists.first(0), list.empty() ? outside : list.front());
  return list;
}

/// How likely a list is: every school with its probability among those that are left.
double probability(const List &list, const std::vector<double> &probabilities) {
  double result = 1;
  double left = 0;
  for (const std::uint32_t school : list)
    left += probabilities[school];
  for (const std::uint32_t school : list) {
    result *= probabilities[school] / left;
    left -= probabilities[school];
  }
  return result;
}

/// Draws lists and compares how often these schools, which come last as good as certainly, come in every order, with
/// how likely that is.
void expectOrders(const std::vector<double> &probabilities, const List &last) {
  constexpr int draws = 30'000;
  const CumulatedChoices choices = choicesOf(probabilities);
  std::map<List, int> found;
  for (std::uint64_t seed = 0; seed < draws; ++seed) {
    const List list = listOf(choices, seed);
    ASSERT_GE(list.size(), last.size());
    ++found[List(list.end() - static_cast<std::ptrdiff_t>(last.size()), list.end())];
  }
  int others = draws;
  List order = last;
  do {
    const double expected = draws * probability(order, probabilities);
    EXPECT_NEAR(found[order], expected, 4.5 * std::sqrt(expected) + 1);
    others -= found[order];
  } while (std::ranges::next_permutation(order).found);
  EXPECT_LE(others, 10);
}

} // namespace

TEST(SchoolLists, RankAsPlackettAndLuce) { expectOrders({0.5, 0, 0.1, 0.3, 0.05}, {0, 2, 3, 4}); }

/// Some that all like, and three that they like next to nothing.
TEST(SchoolLists, RankAsPlackettAndLuceWhatFewLike) {
  for (const std::size_t schools : {4, 11, 14})
    for (const double few : {1e-7, 1e-12, 1e-200}) {
      std::vector<double> probabilities(schools, 1.0 / static_cast<double>(schools));
      for (const std::size_t school : {0, 2, 3})
        probabilities[school] = few * static_cast<double>(school + 1);
      expectOrders(probabilities, {0, 2, 3});
    }
}

TEST(SchoolLists, HoldEverySchoolOnceThatSomebodyChooses) {
  Random random(3);
  for (std::uint64_t i = 0; i < 2000; ++i) {
    std::vector<double> probabilities(random.below(30));
    List expected;
    for (std::uint32_t school = 0; school < probabilities.size(); ++school)
      if (random.below(3)) {
        probabilities[school] = std::exp(-random.between(0, 100));
        expected.push_back(school);
      }
    List list = listOf(choicesOf(probabilities), i);
    std::ranges::sort(list);
    EXPECT_EQ(list, expected);
  }
}

TEST(SchoolLists, AreTheSameInWhateverOrderPupilsAsk) {
  const CumulatedChoices choices = choicesOf(std::vector<double>(12, 1));
  SchoolLists lists(choices, 3);
  std::vector<List> mixed(3);
  Random random(5);
  for (int i = 0; i < 200; ++i) {
    const auto pupil = static_cast<std::uint32_t>(random.below(3));
    if (const std::uint32_t school = lists.next(pupil, 0, 0, RandomNumbers(pupil)); school != outside)
      mixed[pupil].push_back(school);
  }
  for (std::uint32_t pupil = 0; pupil < 3; ++pupil)
    EXPECT_EQ(mixed[pupil], listOf(choices, pupil));
}

TEST(CumulatedChoices, SumUpTheProbabilitiesOfEveryPartAndGroup) {
  ChoiceSetting setting;
  setting.dimensions = {{"", {"", ""}}};
  setting.parts.assign(200, {0, 1, {}});
  setting.schools.resize(3);
  const auto model = [](std::size_t part, std::span<double> result) {
    for (std::size_t i = 0; i < result.size(); ++i)
      result[i] = static_cast<double>(part + i * i);
  };
  const CumulatedChoices choices(setting, model, 2, [](double done) { EXPECT_EQ(done, 0); });
  const auto row = choices.of(150, 1);
  EXPECT_EQ(std::vector<double>(row.begin(), row.end()), (std::vector<double>{150 + 9, 300 + 25, 450 + 50}));
}

} // namespace skolmix
