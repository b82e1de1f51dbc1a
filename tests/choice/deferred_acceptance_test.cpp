#include "choice/deferred_acceptance.h"

#include "model/error.h"
#include "model/table.h"

#include <gtest/gtest.h>

namespace skolmix {
namespace {

using Matching = std::vector<std::uint32_t>;
using Lists = std::vector<std::vector<std::uint32_t>>;

/// A school choice written down in full.
struct Instance {
  std::vector<std::uint32_t> types; ///< of pupils
  Lists wishes;                     ///< per pupil, schools, the best first
  Lists orders;                     ///< per school, pupils, the first to be admitted first
  std::vector<Seats> schools;
};

std::size_t placeIn(const std::vector<std::uint32_t> &list, std::uint32_t member) {
  return static_cast<std::size_t>(std::ranges::find(list, member) - list.begin());
}

Matching match(const Instance &instance) {
  std::vector<std::size_t> asked(instance.types.size());
  const auto next = [&](std::uint32_t pupil) {
    const auto &list = instance.wishes[pupil];
    return asked[pupil] < list.size() ? list[asked[pupil]++] : outside;
  };
  const auto priority = [&](std::uint32_t pupil, std::uint32_t school, std::span<double> key) {
    // The first number leaves ties for the second.
    const std::size_t place = placeIn(instance.orders[school], pupil);
    key[0] = -static_cast<double>(place / 2);
    key[1] = -static_cast<double>(place % 2);
  };
  return deferredAcceptance({instance.types, next, 2, priority}, instance.schools);
}

/// How much a pupil likes a school: less is better; no school is after all that are listed, and before all others.
std::size_t rank(const Instance &instance, std::uint32_t pupil, std::uint32_t school) {
  const auto &list = instance.wishes[pupil];
  return school == outside ? list.size()
                           : 2 * (placeIn(list, school) == list.size()) * list.size() + placeIn(list, school);
}

/// The choice function of Hafalir, Yenmez and Yildirim (2013), read aloud, for any number of types, and among those
/// whom the quotas leave: first of each type, up to its reserve, those with the highest priority; then, up to the
/// places, those of all types with the highest priority. Pupils in any order; the result in the order of priority.
std::vector<std::uint32_t> chosen(const Instance &instance, std::uint32_t school, std::vector<std::uint32_t> pupils) {
  const Seats &seats = instance.schools[school];
  std::ranges::sort(pupils, {}, [&](std::uint32_t pupil) { return placeIn(instance.orders[school], pupil); });
  std::vector<std::size_t> ofType(seats.types.size());
  std::erase_if(pupils, [&](std::uint32_t pupil) {
    const std::uint32_t type = instance.types[pupil];
    return ++ofType[type] > seats.types[type].quota;
  });
  std::ranges::fill(ofType, 0);
  std::vector<bool> isIn(instance.types.size());
  std::size_t admitted = 0;
  for (const std::uint32_t pupil : pupils)
    if (ofType[instance.types[pupil]]++ < seats.types[instance.types[pupil]].reserve) {
      isIn[pupil] = true;
      ++admitted;
    }
  for (const std::uint32_t pupil : pupils)
    if (!isIn[pupil] && admitted < seats.places) {
      isIn[pupil] = true;
      ++admitted;
    }
  std::erase_if(pupils, [&](std::uint32_t pupil) { return !isIn[pupil]; });
  return pupils;
}

std::vector<std::uint32_t> pupilsAt(const Matching &matching, std::uint32_t school) {
  std::vector<std::uint32_t> result;
  for (std::uint32_t pupil = 0; pupil < matching.size(); ++pupil)
    if (matching[pupil] == school)
      result.push_back(pupil);
  return result;
}

bool contains(const std::vector<std::uint32_t> &pupils, std::uint32_t pupil) {
  return std::ranges::find(pupils, pupil) != pupils.end();
}

/// Nobody is at a school that does not want them, or they do not want; no school would take a pupil who would rather go
/// there.
bool isStable(const Instance &instance, const Matching &matching) {
  for (std::uint32_t school = 0; school < instance.schools.size(); ++school) {
    const std::vector<std::uint32_t> pupils = pupilsAt(matching, school);
    if (chosen(instance, school, pupils).size() < pupils.size())
      return false;
    for (std::uint32_t pupil = 0; pupil < matching.size(); ++pupil) {
      if (rank(instance, pupil, school) >= rank(instance, pupil, matching[pupil]))
        continue;
      std::vector<std::uint32_t> withPupil = pupils;
      withPupil.push_back(pupil);
      if (contains(chosen(instance, school, withPupil), pupil))
        return false;
    }
  }
  for (std::uint32_t pupil = 0; pupil < matching.size(); ++pupil)
    if (rank(instance, pupil, matching[pupil]) > instance.wishes[pupil].size())
      return false;
  return true;
}

/// Calls use(matching) for every way to give pupils schools or none.
template <class Use>
void forEachMatching(std::size_t pupils, std::uint32_t schools, Use use) {
  Matching matching(pupils, 0);
  while (true) {
    Matching withOutside = matching;
    std::ranges::replace(withOutside, schools, outside);
    use(withOutside);
    std::size_t pupil = 0;
    while (pupil < pupils && matching[pupil] == schools)
      matching[pupil++] = 0;
    if (pupil == pupils)
      return;
    ++matching[pupil];
  }
}

std::vector<std::uint32_t> shuffled(Random &random, std::size_t count) {
  std::vector<std::uint32_t> result(count);
  std::iota(result.begin(), result.end(), 0U);
  for (std::size_t place = count; place > 1; --place)
    std::swap(result[place - 1], result[random.below(place)]);
  return result;
}

enum class Bounds { None, Reserves, ReservesAndQuotas };

Instance randomInstance(Random &random, std::size_t pupils, std::size_t schools, std::size_t types, Bounds bounds) {
  Instance instance;
  for (std::size_t pupil = 0; pupil < pupils; ++pupil) {
    instance.types.push_back(static_cast<std::uint32_t>(random.below(types)));
    instance.wishes.push_back(shuffled(random, schools));
    instance.wishes.back().resize(random.below(4) ? schools : random.below(schools + 1));
  }
  for (std::size_t school = 0; school < schools; ++school) {
    instance.orders.push_back(shuffled(random, pupils));
    Seats seats{random.below(7) ? random.below(pupils) : unlimited, std::vector<TypeBounds>(types)};
    std::size_t free = std::min(seats.places, pupils);
    for (TypeBounds &type : seats.types) {
      if (bounds != Bounds::None) {
        type.reserve = random.below(free + 1);
        free -= type.reserve;
      }
      if (bounds == Bounds::ReservesAndQuotas && random.below(2))
        type.quota = random.below(pupils);
    }
    instance.schools.push_back(seats);
  }
  return instance;
}

constexpr std::array allBounds{Bounds::None, Bounds::Reserves, Bounds::ReservesAndQuotas};

} // namespace

TEST(DeferredAcceptance, ChoosesAsHafalirYenmezAndYildirim) {
  Random random(11);
  for (int i = 0; i < 2000; ++i) {
    Instance instance =
        randomInstance(random, 1 + random.below(12), 1, 1 + random.below(4), allBounds[random.below(3)]);
    instance.wishes.assign(instance.types.size(), {0});
    const std::vector<std::uint32_t> everybody = shuffled(random, instance.types.size());
    std::vector<std::uint32_t> expected = chosen(instance, 0, everybody);
    std::ranges::sort(expected);
    EXPECT_EQ(pupilsAt(match(instance), 0), expected);
  }
}

/// Of all stable matchings, the result is the one that everybody likes best.
TEST(DeferredAcceptance, IsTheBestStableMatchingForEveryPupil) {
  Random random(13);
  std::size_t others = 0;
  for (int i = 0; i < 300; ++i) {
    const Instance instance = randomInstance(random, 5, 3, 2, allBounds[static_cast<std::size_t>(i % 3)]);
    const Matching result = match(instance);
    EXPECT_TRUE(isStable(instance, result));
    forEachMatching(5, 3, [&](const Matching &other) {
      if (other == result || !isStable(instance, other))
        return;
      ++others;
      for (std::uint32_t pupil = 0; pupil < 5; ++pupil)
        EXPECT_LE(rank(instance, pupil, result[pupil]), rank(instance, pupil, other[pupil]));
    });
  }
  EXPECT_GT(others, 50u) << "else the test says little";
}

/// No list but the true one, also no shorter one, gives a pupil a school they like more.
TEST(DeferredAcceptance, RewardsNoFalseList) {
  Lists allLists;
  std::vector<std::uint32_t> order{0, 1, 2};
  do
    for (std::size_t length = 0; length <= 3; ++length)
      allLists.emplace_back(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(length));
  while (std::ranges::next_permutation(order).found);
  Random random(17);
  for (int i = 0; i < 300; ++i) {
    const Instance truth = randomInstance(random, 6, 3, 2, allBounds[static_cast<std::size_t>(i % 3)]);
    const Matching result = match(truth);
    for (std::uint32_t pupil = 0; pupil < 6; ++pupil)
      for (const auto &list : allLists) {
        Instance lie = truth;
        lie.wishes[pupil] = list;
        EXPECT_LE(rank(truth, pupil, result[pupil]), rank(truth, pupil, match(lie)[pupil]));
      }
  }
}

/// Hafalir, Yenmez and Yildirim (2013): a pupil who prefers a school to the own one is not wronged where it
/// is full, and all there who have a lower priority are of the other type, which is within its reserve, or would put
/// the own type beyond what it may displace.
TEST(DeferredAcceptance, LeavesNoJustifiedEnvy) {
  Random random(19);
  int envies = 0;
  for (int i = 0; i < 500; ++i) {
    const Instance instance = randomInstance(random, 12, 3, 2, Bounds::Reserves);
    const Matching result = match(instance);
    for (std::uint32_t pupil = 0; pupil < 12; ++pupil)
      for (std::uint32_t school = 0; school < 3; ++school) {
        if (rank(instance, pupil, school) >= rank(instance, pupil, result[pupil]))
          continue;
        const std::vector<std::uint32_t> there = pupilsAt(result, school);
        const Seats &seats = instance.schools[school];
        EXPECT_EQ(there.size(), seats.places) << "no place stays empty that somebody wants";
        const auto ofType = [&](std::uint32_t type) {
          return static_cast<std::size_t>(
              std::ranges::count_if(there, [&](std::uint32_t other) { return instance.types[other] == type; }));
        };
        const std::uint32_t own = instance.types[pupil];
        const std::uint32_t theOther = 1 - own;
        for (const std::uint32_t other : there) {
          const bool isBehind = placeIn(instance.orders[school], other) > placeIn(instance.orders[school], pupil);
          const bool isOfOwnType = instance.types[other] == own;
          const bool canGo = isOfOwnType || ofType(theOther) > seats.types[theOther].reserve;
          const bool ownIsReserved = ofType(own) < seats.types[own].reserve;
          EXPECT_FALSE(isBehind && canGo);
          EXPECT_FALSE(!isOfOwnType && canGo && ownIsReserved) << "not even one of higher priority";
          envies += isBehind;
        }
      }
  }
  EXPECT_GT(envies, 20) << "else the test says little";
}

/// Two schools, c (2 places) and d (1); pupils 0 and 1 are of the majority, 2 of the minority.
///   pupil 0: c           c: 0, 1, 2
///   pupil 1: c, d        d: 1, 2, 0
///   pupil 2: d, c
/// By hand, without quota: 0 and 1 get c, 2 gets d: all have what they like best. If c takes at most 1 of the majority,
/// it rejects 1, who asks for d, where 1 is before 2; so 2 is rejected and asks for c, which has a place: 1 and 2 are
/// both worse off, and nobody is better off (Kojima 2012, theorem 1). If c reserves 1 place for the minority instead,
/// nobody of the minority asks for it, and all have what they like best (Hafalir, Yenmez and Yildirim 2013).
TEST(DeferredAcceptance, LetsAQuotaHurtTheMinorityWhereAReserveDoesNot) {
  const Instance plain{{0, 0, 1}, {{0}, {0, 1}, {1, 0}}, {{0, 1, 2}, {1, 2, 0}}, {{2, {{}, {}}}, {1, {{}, {}}}}};
  EXPECT_EQ(match(plain), (Matching{0, 0, 1}));
  Instance quota = plain;
  quota.schools[0].types[0].quota = 1;
  EXPECT_EQ(match(quota), (Matching{0, 1, 0}));
  Instance reserve = plain;
  reserve.schools[0].types[1].reserve = 1;
  EXPECT_EQ(match(reserve), (Matching{0, 0, 1}));
}

/// One school with 2 places that all like best: 0 and 1 of the majority come before 2 and 3 of the minority. One
/// reserved place goes to 2. With two reserved, the majority has none; with one more school, 1 asks on.
TEST(DeferredAcceptance, ReservesPlacesForThoseWhoWantThem) {
  Instance instance{
      {0, 0, 1, 1}, {{0, 1}, {0, 1}, {0, 1}, {0, 1}}, {{0, 1, 2, 3}, {0, 1, 2, 3}}, {{2, {{}, {1}}}, {1, {{}, {}}}}};
  EXPECT_EQ(match(instance), (Matching{0, 1, 0, outside}));
  instance.schools[0].types[1].reserve = 2;
  EXPECT_EQ(match(instance), (Matching{1, outside, 0, 0}));
  instance.types = {0, 0, 0, 1};
  EXPECT_EQ(match(instance), (Matching{0, 1, outside, 0})) << "the second reserved place has no taker";
}

TEST(DeferredAcceptance, LeavesPlacesEmptyRatherThanBreakAQuota) {
  const Instance instance{{0, 0, 0}, {{0}, {0}, {0}}, {{2, 0, 1}}, {{3, {{0, 2}}}}};
  EXPECT_EQ(match(instance), (Matching{0, outside, 0}));
  const Instance none{{0}, {{0}}, {{0}}, {{0}}};
  EXPECT_EQ(match(none), (Matching{outside})) << "a school without places";
}

/// Hafalir, Yenmez and Yildirim (2013) prove: where q − r places are left to the majority, everybody is at least
/// as well off with the reserve r as under the quota q − r in every matching that is stable with the quota.
TEST(DeferredAcceptance, MakesReservesAtLeastAsGoodForAllAsQuotas) {
  Random random(23);
  int better = 0;
  for (int i = 0; i < 1000; ++i) {
    Instance reserve = randomInstance(random, 10, 3, 2, Bounds::None);
    Instance quota = reserve;
    for (std::size_t school = 0; school < 3; ++school) {
      const std::size_t places = random.below(5);
      reserve.schools[school].places = quota.schools[school].places = places;
      reserve.schools[school].types[1].reserve = random.below(places + 1);
      quota.schools[school].types[0].quota = places - reserve.schools[school].types[1].reserve;
    }
    const Matching withReserve = match(reserve);
    const Matching withQuota = match(quota);
    for (std::uint32_t pupil = 0; pupil < 10; ++pupil) {
      EXPECT_LE(rank(reserve, pupil, withReserve[pupil]), rank(reserve, pupil, withQuota[pupil]));
      better += withReserve[pupil] != withQuota[pupil];
    }
  }
  EXPECT_GT(better, 100) << "else the test says little";
}

/// A reserve can make some of the minority worse off, but never all.
TEST(DeferredAcceptance, NeverHurtsAllOfTheMinorityByReserves) {
  Random random(29);
  for (int i = 0; i < 1000; ++i) {
    Instance reserve = randomInstance(random, 8, 3, 2, Bounds::Reserves);
    for (Seats &school : reserve.schools)
      school.types[0].reserve = 0;
    Instance plain = reserve;
    for (Seats &school : plain.schools)
      school.types[1].reserve = 0;
    const Matching with = match(reserve);
    const Matching without = match(plain);
    std::size_t minority = 0;
    std::size_t hurt = 0;
    for (std::uint32_t pupil = 0; pupil < 8; ++pupil)
      if (reserve.types[pupil] == 1) {
        ++minority;
        hurt += rank(plain, pupil, with[pupil]) > rank(plain, pupil, without[pupil]);
      }
    EXPECT_TRUE(hurt < minority || minority == 0);
  }
}

/// Pupils with other numbers ask in another order.
TEST(DeferredAcceptance, IsTheSameInWhateverOrderPupilsAsk) {
  Random random(31);
  for (int i = 0; i < 200; ++i) {
    const std::size_t pupils = 30;
    const Instance instance = randomInstance(random, pupils, 5, 3, allBounds[static_cast<std::size_t>(i % 3)]);
    const Matching result = match(instance);
    const std::vector<std::uint32_t> old = shuffled(random, pupils); // numbers of the pupils who ask first, second, …
    Instance mixed = instance;
    for (std::uint32_t pupil = 0; pupil < pupils; ++pupil) {
      mixed.types[pupil] = instance.types[old[pupil]];
      mixed.wishes[pupil] = instance.wishes[old[pupil]];
    }
    for (std::vector<std::uint32_t> &order : mixed.orders)
      for (std::uint32_t &pupil : order)
        pupil = static_cast<std::uint32_t>(placeIn(old, pupil));
    const Matching again = match(mixed);
    for (std::uint32_t pupil = 0; pupil < pupils; ++pupil)
      EXPECT_EQ(again[pupil], result[old[pupil]]);
  }
}

TEST(DeferredAcceptance, BreaksTiesByTheNumberOfThePupil) {
  std::vector<int> asked(3);
  const auto once = [&](std::uint32_t pupil) { return asked[pupil]++ ? outside : 0; };
  const auto alike = [](std::uint32_t, std::uint32_t, std::span<double>) {};
  EXPECT_EQ(deferredAcceptance({{0, 0, 0}, once, 1, alike}, std::vector<Seats>{{2}}), (Matching{0, 0, outside}));
}

TEST(DeferredAcceptance, RefusesToReserveMoreThanThePlaces) {
  const Instance good{{}, {}, {{}}, {{3, {{1}, {2}}}}};
  EXPECT_TRUE(match(good).empty());
  const Instance bad{{}, {}, {{}}, {{3, {{2}, {2}}}}};
  EXPECT_THROW(match(bad), Error);
  const Instance huge{{}, {}, {{}}, {{3, {{1}, {unlimited}}}}};
  EXPECT_THROW(match(huge), Error);
  const Instance withoutLimit{{}, {}, {{}}, {{unlimited, {{200}, {200}}}}};
  EXPECT_TRUE(match(withoutLimit).empty());
}

} // namespace skolmix
