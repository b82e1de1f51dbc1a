#include "planning/scenario.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace skolmix {
namespace {

/// A column of the counts.
std::optional<std::size_t> columnOf(const std::vector<Dimension> &dimensions, const std::string &group) {
  for (const Dimension &dimension : dimensions)
    if (const auto found = std::ranges::find(dimension.groups, group); found != dimension.groups.end())
      return dimension.firstColumn + static_cast<std::size_t>(found - dimension.groups.begin());
  return {};
}

/// Whether a change need not name a school.
bool canBeOfAll(ChangeKind kind) {
  return kind == ChangeKind::Admission || kind == ChangeKind::Reserve || kind == ChangeKind::Quota ||
         kind == ChangeKind::Housing || kind == ChangeKind::Cohort;
}

/// The stage while changes are made to it, and its schools by id.
class StageEditor {
public:
  StageEditor(const Stage &today, PlannedStage &plan) : mToday(today), mPlan(plan) {}

  PlanningData &data() { return mPlan.data; }
  const std::string &name() const { return mToday.name; }
  std::size_t firstHome() const { return mToday.firstHome; }
  const Baseline &baseline() const { return mToday.baseline; }

  std::optional<std::uint32_t> number(const std::string &id) const {
    const auto found = std::ranges::find(mPlan.data.schools, id, &School::id);
    return found == mPlan.data.schools.end()
               ? std::nullopt
               : std::optional(static_cast<std::uint32_t>(found - mPlan.data.schools.begin()));
  }
  bool isOpen(const std::string &id) const {
    const auto school = number(id);
    return school && mPlan.data.isOpen(*school);
  }
  School &school(const std::string &id) { return mPlan.data.schools[*number(id)]; }

  void setOpen(const std::string &id, bool isOpen) {
    std::vector<bool> &shut = mPlan.data.shut;
    shut.resize(mPlan.data.schools.size());
    shut[*number(id)] = !isOpen;
  }

  void standAt(const std::string &id, const std::string &site) {
    std::vector<std::uint32_t> &sites = mPlan.data.sites;
    for (auto own = static_cast<std::uint32_t>(sites.size()); own < mPlan.data.schools.size(); ++own)
      sites.push_back(own);
    sites[*number(id)] = sites[*number(site)];
    school(id).location = school(site).location;
  }

  void give(const Geometry &area, const std::string &id) { skolmix::give(mPlan.grounds, area, *number(id)); }

  /// All ground of a school, with what it shares.
  Geometry groundOf(const std::string &id) const {
    std::vector<Geometry> parts;
    for (const Ground &ground : mPlan.grounds)
      if (has(ground, *number(id)))
        parts.push_back(ground.area);
    return parts.empty() ? Geometry() : rejoined(parts);
  }

  /// All ground of the first becomes that of the second.
  void handOver(const std::string &from, const std::string &to) {
    reclaim([&](const Claim &claim) {
      return std::vector<Claim>{{claim.zone == *number(from) ? *number(to) : claim.zone, claim.part}};
    });
  }

  /// The schools have their ground together, each by its places, or alike where places are not known. Who shared ground
  /// with them before keeps its part.
  void share(const std::vector<std::string> &ids) {
    std::vector<Claim> claims;
    double all = 0;
    bool areKnown = true;
    for (const std::string &id : ids) {
      claims.push_back({*number(id), school(id).places.value_or(0)});
      areKnown = areKnown && claims.back().part > 0;
      all += claims.back().part;
    }
    for (Claim &claim : claims)
      claim.part = areKnown ? claim.part / all : 1 / static_cast<double>(claims.size());
    reclaim([&](const Claim &before) {
      if (std::ranges::count(claims, before.zone, &Claim::zone) == 0)
        return std::vector{before};
      std::vector<Claim> together = claims;
      for (Claim &claim : together)
        claim.part *= before.part;
      return together;
    });
  }

  /// Ground that a closed school shares is the others'; the rest goes to the nearest schools. False where none is left.
  bool leaveToNearest(const std::string &id) {
    const std::uint32_t gone = *number(id);
    const std::vector<std::uint32_t> others = neighbours(gone);
    reclaim([&](const Claim &claim) { return claim.zone == gone ? std::vector<Claim>() : std::vector{claim}; });
    const Geometry own = skolmix::groundOf(mPlan.grounds, gone);
    if (own.isEmpty())
      return true;
    if (others.empty())
      return false;
    if (others.size() == 1) {
      handOver(id, mPlan.data.schools[others.front()].id);
      return true;
    }
    std::vector<Point> places;
    for (const std::uint32_t school : others)
      places.push_back(*mPlan.data.schools[school].location);
    const std::vector<Geometry> areas = nearestAreas(places, own, [](double) {});
    for (std::size_t i = 0; i < others.size(); ++i)
      skolmix::give(mPlan.grounds, areas[i], others[i]);
    // what lies between the cells by rounding goes with the last
    for (Ground &ground : mPlan.grounds)
      if (ground.catchment == gone)
        ground.catchment = others.back();
    return true;
  }

  /// All ground that is nearer to the school than to any other with a catchment.
  void takeNearest(const std::string &id) {
    const std::uint32_t own = *number(id);
    if (!mPlan.data.schools[own].location)
      return;
    std::vector<Point> places;
    for (const std::uint32_t school : neighbours(own))
      places.push_back(*mPlan.data.schools[school].location);
    std::vector<Geometry> all;
    for (const Ground &ground : mPlan.grounds)
      if (ground.catchment != outside)
        all.push_back(ground.area);
    if (!all.empty())
      skolmix::give(mPlan.grounds, nearestArea(*mPlan.data.schools[own].location, places, rejoined(all)), own);
  }

private:
  bool has(const Ground &ground, std::uint32_t school) const {
    return std::ranges::any_of(claimsOf(ground.catchment, mPlan.data.shared),
                               [&](const Claim &claim) { return claim.zone == school; });
  }

  /// The other open schools on the map that have ground.
  std::vector<std::uint32_t> neighbours(std::uint32_t school) const {
    std::set<std::uint32_t> found;
    for (const Ground &ground : mPlan.grounds)
      for (const Claim &claim : claimsOf(ground.catchment, mPlan.data.shared))
        if (claim.zone != school && mPlan.data.isOpen(claim.zone) && mPlan.data.schools[claim.zone].location)
          found.insert(claim.zone);
    return {found.begin(), found.end()};
  }

  /// The catchment of schools with these parts.
  std::uint32_t catchmentOf(const std::vector<Claim> &claims) {
    if (claims.size() == 1)
      return claims.front().zone;
    SharedCatchments &shared = mPlan.data.shared;
    const auto isSame = [&](const std::vector<Claim> &other) {
      return std::ranges::equal(other, claims, [](const Claim &a, const Claim &b) {
        return a.zone == b.zone && std::abs(a.part - b.part) < 1e-12;
      });
    };
    auto found = std::ranges::find_if(shared, isSame);
    if (found == shared.end())
      found = shared.insert(shared.end(), claims);
    return firstShared + static_cast<std::uint32_t>(found - shared.begin());
  }

  /// What becomes of each claim on all ground; where none is left, the ground keeps those of before. Schools without a
  /// part have equal ones where they are alone.
  void reclaim(const std::function<std::vector<Claim>(const Claim &)> &change) {
    for (Ground &ground : mPlan.grounds) {
      std::vector<Claim> claims;
      double all = 0;
      for (const Claim &before : claimsOf(ground.catchment, mPlan.data.shared))
        for (const Claim &claim : change(before)) {
          all += claim.part;
          const auto same = std::ranges::find(claims, claim.zone, &Claim::zone);
          if (same != claims.end())
            same->part += claim.part;
          else
            claims.push_back(claim);
        }
      for (Claim &claim : claims)
        claim.part = all > 0 ? claim.part / all : 1 / static_cast<double>(claims.size());
      std::ranges::sort(claims, {}, &Claim::zone);
      if (!claims.empty())
        ground.catchment = catchmentOf(claims);
    }
  }

  const Stage &mToday;
  PlannedStage &mPlan;
};

/// Makes the changes of a scenario, one by one.
class Planner {
public:
  Planner(std::span<const Stage> stages, std::vector<PlannedStage> &plans) {
    for (std::size_t i = 0; i < stages.size(); ++i)
      mAll.emplace_back(stages[i], plans[i]);
  }

  void make(const PlanChange &change) {
    refuseUnknown(change);
    switch (change.kind) {
    case ChangeKind::Open:
      return open(change);
    case ChangeKind::Extend:
      return forEachOpen(change, [&](StageEditor &stage) { stage.school(change.school).places = numberOf(change); });
    case ChangeKind::Close:
      return forEachOpen(change, [&](StageEditor &stage) { close(stage, change); });
    case ChangeKind::Move:
      return forEachOpen(change, [&](StageEditor &stage) { move(stage, change); });
    case ChangeKind::Merge:
      return merge(change);
    case ChangeKind::ChangeStages:
      return changeStages(change);
    case ChangeKind::Redraw:
      return forEachOpen(change, [&](StageEditor &stage) { redraw(stage, change); });
    case ChangeKind::Share:
      return share(change);
    case ChangeKind::Admission:
      return forEach(change, [&](StageEditor &stage) { admit(stage, change); });
    case ChangeKind::Reserve:
    case ChangeKind::Quota:
      return forEach(change, [&](StageEditor &stage) { bound(stage, change); });
    case ChangeKind::BusPass:
      return forEachOpen(change,
                         [&](StageEditor &stage) { stage.school(change.school).hasBusPass = change.value != 0.0; });
    case ChangeKind::Profile:
      return forEachOpen(change, [&](StageEditor &stage) { attract(stage, change); });
    case ChangeKind::Housing:
      return house(change);
    case ChangeKind::Cohort:
      return forEach(change, [&](StageEditor &stage) { multiply(stage, change); });
    }
  }

  void refuseStageWithoutSchools() {
    for (StageEditor &stage : mAll) {
      const std::size_t schools = stage.data().schools.size();
      bool isAnyOpen = false;
      for (std::size_t school = 0; school < schools; ++school)
        isAnyOpen = isAnyOpen || stage.data().isOpen(school);
      if (!isAnyOpen)
        throw ChangeError(SKOLMIX_MESSAGE("Skolmix", "No school would offer stage “%1” any more."), stage.name());
    }
  }

private:
  bool isMeant(const std::vector<std::string> &stages, const StageEditor &stage) const {
    return stages.empty() || std::ranges::count(stages, stage.name()) > 0;
  }

  template <class Use>
  void forEach(const PlanChange &change, Use use) {
    for (StageEditor &stage : mAll)
      if (isMeant(change.stages, stage))
        use(stage);
  }

  /// In stages where the school is open; refused where there are none.
  template <class Use>
  void forEachOpen(const PlanChange &change, Use use) {
    bool isAnywhere = false;
    forEach(change, [&](StageEditor &stage) {
      if (!stage.isOpen(change.school))
        return;
      isAnywhere = true;
      use(stage);
    });
    if (!isAnywhere)
      refuse(SKOLMIX_MESSAGE("Skolmix", "School “%1” is not open in these stages, or closed by then."), change.school);
  }

  [[noreturn]] static void refuse(const char *sentence, const std::string &subject) {
    throw ChangeError(sentence, subject);
  }

  [[noreturn]] static void refuseNoSchool(const std::string &id) {
    refuse(SKOLMIX_MESSAGE("Skolmix", "There is no school or site “%1”."), id);
  }

  void refuseUnknownSchool(const std::string &id) const {
    if (std::ranges::none_of(mAll, [&](const StageEditor &stage) { return stage.number(id).has_value(); }))
      refuseNoSchool(id);
  }

  static void refuseTwice(const PlanChange &change) {
    std::vector<std::string> schools = change.others;
    schools.push_back(change.school);
    std::ranges::sort(schools);
    if (const auto twice = std::ranges::adjacent_find(schools); twice != schools.end())
      refuse(SKOLMIX_MESSAGE("Skolmix", "School “%1” is named twice in one change."), *twice);
  }

  void refuseUnknown(const PlanChange &change) {
    if (!change.school.empty() || !canBeOfAll(change.kind))
      refuseUnknownSchool(change.school);
    for (const std::string &other : change.others)
      refuseUnknownSchool(other);
    if (change.kind == ChangeKind::Merge || change.kind == ChangeKind::Share)
      refuseTwice(change);
    for (const std::string &name : change.stages)
      if (std::ranges::none_of(mAll, [&](const StageEditor &stage) { return stage.name() == name; }))
        refuse(SKOLMIX_MESSAGE("Skolmix", "There is no stage “%1”."), name);
    if (!change.group.empty() && !columnOf(mAll.front().data().dimensions, change.group))
      refuse(SKOLMIX_MESSAGE("Skolmix", "There is no group “%1” among the pupils."), change.group);
  }

  static double numberOf(const PlanChange &change) {
    if (!change.value || !std::isfinite(*change.value) || *change.value < 0)
      refuse(SKOLMIX_MESSAGE("Skolmix", "This change of “%1” needs a value, 0 or more."), change.school);
    return *change.value;
  }

  static const Geometry &groundOf(const PlanChange &change) {
    if (change.ground.isEmpty() || change.ground.isPoint())
      refuse(SKOLMIX_MESSAGE("Skolmix", "This change of “%1” needs a polygon."), change.school);
    return change.ground;
  }

  static const std::string &otherOf(const PlanChange &change) {
    if (change.others.empty())
      refuse(SKOLMIX_MESSAGE("Skolmix", "This change of “%1” needs another school, or a site."), change.school);
    return change.others.front();
  }

  void open(const PlanChange &change) {
    bool isAnywhere = false;
    forEach(change, [&](StageEditor &stage) {
      if (!stage.number(change.school) || stage.isOpen(change.school))
        return;
      isAnywhere = true;
      stage.setOpen(change.school, true);
      if (change.value)
        stage.school(change.school).places = numberOf(change);
      if (stage.school(change.school).isIndependent)
        return;
      if (change.ground.isEmpty())
        stage.takeNearest(change.school);
      else
        stage.give(groundOf(change), change.school);
    });
    if (!isAnywhere)
      refuse(SKOLMIX_MESSAGE("Skolmix", "School “%1” is open already."), change.school);
  }

  static void close(StageEditor &stage, const PlanChange &change) {
    stage.setOpen(change.school, false);
    if (!change.others.empty()) {
      const std::string &successor = change.others.front();
      if (!stage.isOpen(successor))
        refuse(SKOLMIX_MESSAGE("Skolmix", "School “%1” is to take pupils in a stage in which it is not open."),
               successor);
      stage.handOver(change.school, successor);
    } else if (!stage.leaveToNearest(change.school)) {
      refuse(SKOLMIX_MESSAGE("Skolmix", "No school with a catchment is left to take the pupils of “%1”."),
             change.school);
    }
  }

  static void move(StageEditor &stage, const PlanChange &change) {
    const std::string &site = otherOf(change);
    if (!stage.number(site))
      refuseNoSchool(site);
    stage.standAt(change.school, site);
  }

  static void redraw(StageEditor &stage, const PlanChange &change) {
    if (stage.school(change.school).isIndependent)
      refuse(SKOLMIX_MESSAGE("Skolmix", "School “%1” takes pupils from everywhere, so it has no catchment to redraw."),
             change.school);
    stage.give(groundOf(change), change.school);
  }

  void share(const PlanChange &change) {
    otherOf(change);
    bool isAnywhere = false;
    forEachOpen(change, [&](StageEditor &stage) {
      std::vector<std::string> schools{change.school};
      for (const std::string &other : change.others)
        if (stage.isOpen(other))
          schools.push_back(other);
      if (schools.size() < 2)
        return;
      isAnywhere = true;
      stage.share(schools);
    });
    if (!isAnywhere)
      refuse(SKOLMIX_MESSAGE("Skolmix",
                             "School “%1” has no stage in common with those it is to share its catchment with."),
             change.school);
  }

  /// The places of a school in a stage; NaN where they are not known.
  static double placesOf(StageEditor &stage, const std::string &id) {
    return stage.isOpen(id) ? stage.school(id).places.value_or(std::numeric_limits<double>::quiet_NaN()) : 0;
  }

  /// One school takes in the others, in one building, or, where it takes only some of the stages that are meant, the
  /// first of the others takes the rest: a pair.
  void merge(const PlanChange &change) {
    const std::string other = otherOf(change);
    const auto isTaken = [&](StageEditor &stage) { return isMeant(change.stages, stage); };
    std::vector<StageEditor *> both;
    for (StageEditor &stage : mAll)
      if (stage.isOpen(change.school) && std::ranges::any_of(change.others, [&](auto &id) { return stage.isOpen(id); }))
        both.push_back(&stage);
    if (both.empty())
      refuse(SKOLMIX_MESSAGE("Skolmix", "School “%1” has no stage in common with those it is to merge with."),
             change.school);
    std::vector<double> together; // places per stage, before anything moves
    for (StageEditor *stage : both) {
      together.push_back(placesOf(*stage, change.school));
      for (const std::string &id : change.others)
        together.back() += placesOf(*stage, id);
    }
    // a pair fills both buildings with fewer stages, which get the room of those that leave
    const auto room = [&](const std::string &taker, bool isFirst) {
      double places = 0;
      double pupils = 0;
      for (std::size_t i = 0; i < both.size(); ++i) {
        places += placesOf(*both[i], taker);
        pupils += isTaken(*both[i]) == isFirst ? together[i] : 0;
      }
      return places / pupils;
    };
    const bool isPair = !std::ranges::all_of(both, [&](StageEditor *stage) { return isTaken(*stage); });
    const double roomOfFirst = isPair ? room(change.school, true) : 1;
    const double roomOfOther = room(other, false);
    for (std::size_t i = 0; i < both.size(); ++i) {
      const bool isFirst = isTaken(*both[i]);
      const std::string &taker = isFirst ? change.school : other;
      if (!both[i]->number(taker))
        refuseNoSchool(taker);
      takeIn(*both[i], taker, change);
      std::optional<double> &places = both[i]->school(taker).places;
      places.reset();
      const double room = together[i] * (isFirst ? roomOfFirst : roomOfOther);
      if (change.value && !isPair)
        places = numberOf(change);
      else if (!std::isnan(room))
        places = room;
    }
  }

  static void takeIn(StageEditor &stage, const std::string &taker, const PlanChange &change) {
    std::vector<std::string> all{change.school};
    all.insert(all.end(), change.others.begin(), change.others.end());
    for (const std::string &id : all)
      if (id != taker && stage.isOpen(id)) {
        stage.setOpen(id, false);
        stage.handOver(id, taker);
      }
    stage.setOpen(taker, true);
  }

  /// A school that gains a stage takes those who live in its catchment of another stage, also of one it loses, or
  /// around it.
  void changeStages(const PlanChange &change) {
    bool isChange = false;
    for (const bool offers : {true, false})
      for (StageEditor &stage : mAll) {
        if (!stage.number(change.school) || isMeant(change.stages, stage) != offers ||
            stage.isOpen(change.school) == offers)
          continue;
        isChange = true;
        stage.setOpen(change.school, offers);
        if (offers)
          gainStage(stage, change);
        else
          close(stage, change);
      }
    if (!isChange)
      refuse(SKOLMIX_MESSAGE("Skolmix", "School “%1” has these stages already."), change.school);
  }

  void gainStage(StageEditor &gained, const PlanChange &change) {
    gained.school(change.school).places = change.value ? std::optional(numberOf(change)) : std::nullopt;
    if (gained.school(change.school).isIndependent)
      return;
    Geometry ground = change.ground.isEmpty() ? Geometry() : groundOf(change);
    for (StageEditor &stage : mAll)
      if (ground.isEmpty() && stage.name() != gained.name() && stage.number(change.school))
        ground = stage.groundOf(change.school);
    if (ground.isEmpty())
      gained.takeNearest(change.school);
    else
      gained.give(ground, change.school);
  }

  static void admit(StageEditor &stage, const PlanChange &change) {
    AdmissionRules &rules = stage.data().model.rules;
    if (!change.rule.empty())
      rules.municipal = change.rule;
    if (change.value)
      rules.listLength = static_cast<std::size_t>(numberOf(change));
  }

  /// Reserves and quotas are whole pupils: shares of the places a school has by then.
  static void bound(StageEditor &stage, const PlanChange &change) {
    const double share = numberOf(change);
    const auto column = columnOf(stage.data().dimensions, change.group);
    if (!column || share > 1)
      refuse(SKOLMIX_MESSAGE("Skolmix", "A reserve or quota needs a group and a share from 0 to 1 (school “%1”)."),
             change.school);
    AdmissionRules &rules = stage.data().model.rules;
    const std::size_t number = dimensionOf(stage.data().dimensions, *column);
    const Dimension &dimension = stage.data().dimensions[number];
    if (rules.reserves.rows() + rules.quotas.rows() > 0 && rules.reserveDimension != number)
      refuse(SKOLMIX_MESSAGE("Skolmix", "Reserves and quotas are for groups of one dimension; “%1” is of another."),
             change.group);
    rules.reserveDimension = number;
    const std::size_t schools = stage.data().schools.size();
    const std::size_t groups = dimension.groups.size();
    if (rules.reserves.rows() == 0)
      rules.reserves = Counts(schools, groups);
    if (rules.quotas.rows() == 0)
      rules.quotas =
          Counts(schools, groups, std::vector<double>(schools * groups, std::numeric_limits<double>::infinity()));
    Counts &bounds = change.kind == ChangeKind::Reserve ? rules.reserves : rules.quotas;
    for (std::size_t school = 0; school < bounds.rows(); ++school) {
      const School &own = stage.data().schools[school];
      if (own.places && (change.school.empty() || own.id == change.school))
        bounds[school][*column - dimension.firstColumn] = std::floor(share * *own.places + 1e-9);
    }
  }

  static void attract(StageEditor &stage, const PlanChange &change) {
    if (!change.value || !std::isfinite(*change.value))
      refuse(SKOLMIX_MESSAGE("Skolmix", "The profile of “%1” needs a value: by how much more it pulls."),
             change.school);
    const auto column = columnOf(stage.data().dimensions, change.group);
    const Dimension &leading = stage.data().dimensions[stage.data().lead];
    const bool isChosen = stage.data().model.parameters.attractiveness.columns() > 0;
    if (isChosen && column && dimensionOf(stage.data().dimensions, *column) != stage.data().lead)
      refuse(SKOLMIX_MESSAGE("Skolmix", "Profiles are for the groups that choose differently, those of the leading "
                                        "dimension; “%1” is of another."),
             change.group);
    const auto add = [&](ChoiceParameters &parameters) {
      for (std::size_t group = 0; group < parameters.attractiveness.columns(); ++group)
        if (!column || *column == leading.firstColumn + group)
          parameters.attractiveness[*stage.number(change.school)][group] += *change.value;
    };
    add(stage.data().model.parameters);
    for (ChoiceParameters &drawn : stage.data().model.plausible)
      add(drawn);
  }

  void house(const PlanChange &change) {
    for (std::size_t i = 0; i < mAll.size(); ++i) {
      if (!isMeant(change.stages, mAll[i]))
        continue;
      const auto pupils = mAll[i].data().pupils[mAll[i].firstHome() + change.home];
      for (std::size_t group = 0; group < pupils.size(); ++group)
        pupils[group] += change.newPupils[i][group];
    }
  }

  /// The share of a unit's homes that lies on the ground of a change; all where it has none.
  static std::vector<double> sharesOn(const Geometry &ground, const Baseline &baseline, std::size_t units) {
    if (ground.isEmpty())
      return std::vector<double>(units, 1.0);
    std::vector<double> result(units);
    const auto &[grounds, unitOf, sizes, weights, count, fallback] = baseline.homes;
    for (const Piece &piece : overlay(grounds, ZoneIndex(std::vector{ground}), [](double) {})) {
      double &share = result[unitOf[piece.unit]];
      const double whole = baseline.crosswalk.whole[unitOf[piece.unit]];
      share = std::min(1.0, share + weights[piece.unit] * piece.size / sizes[piece.unit] / whole);
    }
    return result;
  }

  /// Where one group grows, the other dimensions grow with the unit and keep their mix.
  static void multiply(StageEditor &stage, const PlanChange &change) {
    const double factor = numberOf(change);
    Counts &pupils = stage.data().pupils;
    const Geometry &ground = change.ground.isEmpty() ? change.ground : groundOf(change);
    const std::vector<double> shares = sharesOn(ground, stage.baseline(), pupils.rows());
    const auto column = columnOf(stage.data().dimensions, change.group);
    for (std::size_t unit = 0; unit < pupils.rows(); ++unit) {
      const double own = 1 + shares[unit] * (factor - 1);
      double ofAll = own;
      if (column) {
        const std::size_t number = dimensionOf(stage.data().dimensions, *column);
        const double before = sum(groupsOf(pupils[unit], stage.data().dimensions[number]));
        ofAll = before > 0 ? 1 + (own - 1) * pupils[unit][*column] / before : 1;
      }
      for (std::size_t group = 0; group < pupils.columns(); ++group) {
        const bool isOther =
            column && dimensionOf(stage.data().dimensions, group) != dimensionOf(stage.data().dimensions, *column);
        pupils[unit][group] *= !column || group == *column ? own : isOther ? ofAll : 1;
      }
    }
  }

  std::vector<StageEditor> mAll;
};

} // namespace

std::vector<PlannedStage> planned(std::span<const Stage> stages, const Scenario &scenario, std::size_t steps) {
  std::vector<PlannedStage> plans;
  for (const Stage &stage : stages)
    plans.push_back({stage.data, groundsOf(stage.baseline.catchments)});
  Planner planner(stages, plans);
  for (std::size_t step = 0; step < std::min(steps, scenario.changes.size()); ++step)
    try {
      planner.make(scenario.changes[step]);
      planner.refuseStageWithoutSchools();
    } catch (ChangeError &error) {
      error.scenario = scenario.name;
      error.step = step;
      throw;
    }
  return plans;
}

bool isPossible(std::span<const Stage> stages, const Scenario &scenario) {
  try {
    planned(stages, scenario);
    return true;
  } catch (const ChangeError &) {
    return false;
  }
}

bool matters(ChangeKind kind, const ChoiceModel &model) {
  const auto rides = [](const GroupChoice &group) { return group.busPass > 0; };
  switch (kind) {
  case ChangeKind::Admission:
  case ChangeKind::Reserve:
  case ChangeKind::Quota:
    return model.kind == ChoiceKind::Admission;
  case ChangeKind::BusPass:
    return !followsCatchments(model.kind) && std::ranges::any_of(model.parameters.groups, rides);
  case ChangeKind::Profile:
    return !followsCatchments(model.kind);
  default:
    return true;
  }
}

} // namespace skolmix
