#include "processing/unit_checks.h"

#include "overlay/crosswalk.h"
#include "overlay/topology.h"
#include "presentation/text.h"

#include <algorithm>
#include <cmath>

namespace skolmix {
namespace {

/// Points that stand closer are in the same place.
constexpr double sameSpotMetres = 1;
/// Polygons that share more of their ground are the same.
constexpr double samePolygonShare = 0.95;
/// A unit is cut by many catchments where this many have at least this share of it.
constexpr std::size_t manyCatchments = 3;
constexpr double noticedShare = 0.1;
/// A unit that is covered less lies mostly outside.
constexpr double coveredShare = 0.5;

std::optional<Size> pupilsSize(const std::optional<double> &pupils) {
  return pupils ? std::optional(Size::ofPupils(*pupils)) : std::nullopt;
}

void tellSameSpots(Inspection &inspection, const CheckedLayer &units, const Pupils &pupils) {
  for (const std::vector<std::uint32_t> &group : sharedSpots(units.places(), sameSpotMetres)) {
    std::vector<const CheckedFeature *> features;
    std::optional<double> sum;
    for (const std::uint32_t unit : group) {
      features.push_back(&units.features[unit]);
      if (pupils[unit])
        sum = sum.value_or(0) + *pupils[unit];
    }
    inspection.add({Severity::Warning,
                    Kind::DuplicateUnits,
                    units.rows(features),
                    {Text::tr("%1 units stand in the same place.").arg(QString::number(group.size())),
                     Text::tr("That is right for several homes in one house; otherwise their pupils are counted "
                              "twice: keep one of them.")},
                    pupilsSize(sum)});
  }
}

void tellOverlaps(Inspection &inspection, const CheckedLayer &units) {
  const std::vector<Geometry> places = units.places();
  for (const Overlap &pair : overlaps(ZoneIndex(places))) {
    const CheckedFeature &first = units.features[pair.first];
    const CheckedFeature &second = units.features[pair.second];
    const bool isSame = pair.area > samePolygonShare * std::max(first.place.area(), second.place.area());
    const Geometry common = intersection(first.place, second.place);
    Rows rows = units.rows({&first, &second});
    rows.place = innerPoint(common);
    const QString advice =
        isSame ? Text::tr("Their pupils are counted twice: keep one of them.")
               : Text::tr("Pupils there may be counted twice: check that the layer holds units of one kind only.");
    inspection.add({isSame ? Severity::Error : Severity::Warning,
                    isSame ? Kind::DuplicateUnits : Kind::UnitsOverlap,
                    rows,
                    {(isSame ? Text::tr("the units “%1” and “%2” cover the same ground, %3.")
                             : Text::tr("the units “%1” and “%2” overlap by %3."))
                         .arg(first.name, second.name, Size::ofArea(pair.area).text()),
                     advice},
                    Size::ofArea(pair.area),
                    common});
  }
}

/// How the units lie in the catchments of one stage.
class CoverChecks {
public:
  CoverChecks(Inspection &inspection, const CheckedLayer &units, const CheckedStage &stage, const Pupils &pupils)
      : mInspection(inspection), mUnits(units), mStage(stage), mPupils(pupils) {}

  void run() {
    const std::vector<Cover> all = covers(mUnits.places(), mStage.grounds, mInspection.run.progress(80, 95));
    auto first = all.begin();
    for (std::uint32_t unit = 0; unit < mUnits.features.size(); ++unit) {
      const auto next = std::find_if(first, all.end(), [unit](const Cover &cover) { return cover.unit != unit; });
      if (!mUnits.features[unit].place.isEmpty())
        check(unit, {first, next});
      first = next;
    }
  }

private:
  void check(std::uint32_t unit, std::span<const Cover> own) {
    if (own.empty())
      return tellOutside(unit);
    if (mUnits.features[unit].place.isPoint()) {
      if (own.size() > 1)
        tellInSeveral(unit, own);
      return;
    }
    double covered = 0;
    for (const Cover &cover : own)
      covered += cover.share;
    if (covered < coveredShare)
      tellMostlyOutside(unit, covered);
    const auto isNoticed = [](const Cover &cover) { return cover.share >= noticedShare; };
    if (static_cast<std::size_t>(std::ranges::count_if(own, isNoticed)) >= manyCatchments)
      tellCut(unit, own);
  }

  void tell(Severity severity, Kind kind, std::uint32_t unit, const QString &what, const QString &advice) {
    mInspection.add({severity,
                     kind,
                     mUnits.row(mUnits.features[unit]),
                     {mStage.sentence(what), advice},
                     pupilsSize(mPupils[unit])});
  }

  void tellOutside(std::uint32_t unit) {
    const bool isEmpty = mPupils[unit] && *mPupils[unit] <= 0;
    tell(isEmpty ? Severity::Note : Severity::Warning, Kind::UnitOutside, unit,
         mPupils[unit] ? Text::tr("the unit “%1” with %2 lies in no catchment.")
                             .arg(mUnits.features[unit].name, Size::ofPupils(*mPupils[unit]).text())
                       : Text::tr("the unit “%1” lies in no catchment.").arg(mUnits.features[unit].name),
         isEmpty ? Text::tr("Nothing to do as long as nobody lives there.")
                 : Text::tr("Pupils there count as “outside”: let a catchment reach there, or leave out what belongs "
                            "to another municipality."));
  }

  void tellMostlyOutside(std::uint32_t unit, double covered) {
    tell(Severity::Note, Kind::UnitMostlyOutside, unit,
         Text::tr("only %1 % of the unit “%2” lies in catchments.")
             .arg(written(100 * covered, covered < 0.01 ? 2 : 0), mUnits.features[unit].name),
         Text::tr("All pupils are placed in that part, which suits units with water or forest. If people live in "
                  "the rest, choose that pupils live evenly over the whole unit."));
  }

  void tellCut(std::uint32_t unit, std::span<const Cover> own) {
    tell(Severity::Note, Kind::UnitCut, unit,
         Text::tr("the unit “%1” is cut by the catchments %2.").arg(mUnits.features[unit].name, schoolsOf(own)),
         Text::tr("Pupils are spread over them by area, which is a guess: use smaller units if there are any."));
  }

  void tellInSeveral(std::uint32_t unit, std::span<const Cover> own) {
    tell(Severity::Warning, Kind::UnitInSeveral, unit,
         Text::tr("the point “%1” lies in the catchments %2, or on their border.")
             .arg(mUnits.features[unit].name, schoolsOf(own)),
         Text::tr("Pupils there are shared between the schools: correct the boundary or move the point."));
  }

  QString schoolsOf(std::span<const Cover> own) const {
    std::vector<std::uint32_t> zones;
    for (const Cover &cover : own)
      zones.push_back(cover.zone);
    return mStage.schoolsText(zones);
  }

  Inspection &mInspection;
  const CheckedLayer &mUnits;
  const CheckedStage &mStage;
  const Pupils &mPupils;
};

} // namespace

void checkUnits(Inspection &inspection, const std::vector<CheckedStage> &stages, const Pupils &pupils) {
  const CheckedLayer *units = inspection.placed(Role::Units);
  if (!units)
    return;
  tellSameSpots(inspection, *units, pupils);
  inspection.attempt(*units, [&] { tellOverlaps(inspection, *units); });
  for (const CheckedStage &stage : stages)
    if (!stage.zones.empty())
      inspection.attempt(*units, [&] { CoverChecks(inspection, *units, stage, pupils).run(); });
}

} // namespace skolmix
