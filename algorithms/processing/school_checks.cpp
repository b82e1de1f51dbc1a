#include "processing/school_checks.h"

#include "overlay/topology.h"
#include "presentation/text.h"
#include "processing/attributes.h"
#include "processing/parameters.h"
#include "processing/schools.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace skolmix {
namespace {

/// Schools that stand closer are on one spot.
constexpr double sameSpotMetres = 1;

/// The schools of the layer, one check after the other.
class SchoolChecks {
public:
  SchoolChecks(Inspection &inspection, const CheckedLayer &schools) : mInspection(inspection), mSchools(schools) {}

  void checkPlacesAtSchool(int field);
  void checkSpots();
  void checkOwnCatchments(const CheckedStage &stage);
  void checkWhoStandsWhere(const std::vector<CheckedStage> &stages);
  void checkDistance(Role role, double reach);

private:
  void tell(Severity severity, Kind kind, const CheckedFeature &school, const QString &what, const QString &advice,
            std::optional<Size> size = {}) {
    mInspection.add({severity, kind, mSchools.row(school), {what, advice}, std::move(size)});
  }
  Inspection &mInspection;
  const CheckedLayer &mSchools;
};

void SchoolChecks::checkPlacesAtSchool(int field) {
  const QString fieldName = mSchools.source.features->fields().at(field).name();
  if (!mSchools.source.features->fields().at(field).isNumeric())
    mInspection.add({Severity::Error,
                     Kind::TextField,
                     mSchools.whole(),
                     {Text::tr("field “%1” holds text, not numbers.").arg(fieldName),
                      Text::tr("Make a number field of it first, for example with the tool Refactor fields.")}});
  for (const CheckedFeature &school : mSchools.features) {
    const NumberValue value = numberValue(school.feature.attribute(field));
    const bool isNumber = value.kind == NumberValue::Kind::Number;
    if (value.kind == NumberValue::Kind::Missing || value.kind == NumberValue::Kind::Suppressed)
      tell(Severity::Note, Kind::UnknownPlaces, school,
           Text::tr("the number of places at the school %1 is not known.").arg(quoted(school.called())),
           Text::tr("Without it, the use of places cannot be told."));
    else if (!isNumber || !isPlaces(value.number))
      tell(Severity::Error, Kind::ImpossiblePlaces, school,
           Text::tr("field “%1” holds “%2”, an impossible number of places.").arg(fieldName, value.text),
           Text::tr("It is 0 or more, or empty where it is not known."));
  }
}

void SchoolChecks::checkSpots() {
  for (const std::vector<std::uint32_t> &group : sharedSpots(mSchools.places(), sameSpotMetres)) {
    std::vector<const CheckedFeature *> features;
    FeatureList names;
    for (const std::uint32_t school : group) {
      features.push_back(&mSchools.features[school]);
      names.add(quoted(mSchools.features[school].called()));
    }
    mInspection.add({Severity::Note,
                     Kind::SchoolsOnOneSpot,
                     mSchools.rows(features),
                     {Text::tr("%1 schools stand on one spot: %2.").arg(names.countText(), names.text()),
                      Text::tr("That is right for schools in one building; otherwise correct their places.")}});
  }
}

void SchoolChecks::checkOwnCatchments(const CheckedStage &stage) {
  const SpatialIndex index(stage.grounds);
  for (const CheckedFeature &school : mSchools.features) {
    const auto own = std::ranges::find(stage.zones, school.name, &CheckedZone::school);
    if (!school.hasId || school.place.isEmpty() || own == stage.zones.end())
      continue;
    const auto ownNumber = static_cast<std::uint32_t>(own - stage.zones.begin());
    if (PreparedGeometry(stage.grounds[ownNumber]).covers(school.place))
      continue;
    std::vector<std::uint32_t> others = index.near(school.place);
    std::erase_if(others,
                  [&](std::uint32_t zone) { return !PreparedGeometry(stage.grounds[zone]).covers(school.place); });
    const double metres = distance(stage.grounds[ownNumber], school.place);
    const QString away = Size::ofDistance(metres).text();
    tell(Severity::Warning, Kind::SchoolOutsideCatchment, school,
         stage.sentence(others.empty()
                            ? Text::tr("the school %1 stands outside its own catchment, %2 away.")
                                  .arg(quoted(school.called()), away)
                            : Text::tr("the school %1 stands outside its own catchment, %2 away, in that of %3.")
                                  .arg(quoted(school.called()), away, stage.schoolsText(others))),
         Text::tr("Correct the school's place, its id or the boundary; leave it if that is how it is."),
         Size::ofDistance(metres));
  }
}

/// Where ids cannot tell which school a catchment belongs to, the place does.
void SchoolChecks::checkWhoStandsWhere(const std::vector<CheckedStage> &stages) {
  const CheckedLayer &catchments = *mInspection.layer(Role::Catchments);
  std::set<std::uint32_t> housed;
  for (const CheckedStage &stage : stages) {
    std::set<std::uint32_t> inhabited;
    for (const Cover &cover : covers(mSchools.places(), stage.grounds, mInspection.run.progress(95, 97))) {
      housed.insert(cover.unit);
      inhabited.insert(cover.zone);
    }
    for (std::uint32_t zone = 0; zone < stage.zones.size(); ++zone)
      if (!inhabited.contains(zone))
        mInspection.add(
            {Severity::Warning,
             Kind::CatchmentWithoutSchool,
             catchments.rows(stage.zones[zone].features),
             {stage.sentence(Text::tr("no school stands in the catchment %1.").arg(stage.schoolsText({zone}))),
              Text::tr("Check that its school is among the schools and in its right place.")}});
  }
  for (std::uint32_t school = 0; school < mSchools.features.size(); ++school)
    if (!housed.contains(school) && !mSchools.features[school].place.isEmpty())
      tell(Severity::Note, Kind::SchoolWithoutCatchment, mSchools.features[school],
           Text::tr("the school %1 stands in no catchment.").arg(quoted(mSchools.features[school].called())),
           Text::tr("Check its place, and whether a catchment is missing."));
}

void SchoolChecks::checkDistance(Role role, double reach) {
  const CheckedLayer *layer = mInspection.placed(role);
  if (!layer)
    return;
  const std::vector<Geometry> places = layer->places();
  const NearestSearch search(places);
  const bool areUnits = role == Role::Units;
  for (const CheckedFeature &school : mSchools.features) {
    if (school.place.isEmpty())
      continue;
    const double metres = search.distance(school.place.centre(), reach);
    if (metres <= reach || !std::isfinite(metres))
      continue;
    tell(Severity::Warning, areUnits ? Kind::SchoolFarFromUnits : Kind::SchoolFarFromStreets, school,
         (areUnits ? Text::tr("the nearest unit lies %2 from the school %1.")
                   : Text::tr("the nearest street lies %2 from the school %1."))
             .arg(quoted(school.called()), Size::ofDistance(metres).text()),
         areUnits ? Text::tr("Check its place, and whether the school belongs to this area at all.")
                  : Text::tr("Check its place, and whether streets are missing there: ways to school begin and end at "
                             "the nearest street."),
         Size::ofDistance(metres));
  }
}

} // namespace

void checkSchools(Inspection &inspection, const std::vector<CheckedStage> &stages, const Reach &reach) {
  const CheckedLayer *schools = inspection.layer(Role::Schools);
  if (!schools)
    return;
  SchoolChecks checks(inspection, *schools);
  if (inspection.run.has(parameter::placesField))
    checks.checkPlacesAtSchool(schools->source.field(inspection.run.text(parameter::placesField)));
  if (!schools->isPlaced)
    return;
  checks.checkSpots();
  const bool haveIds = inspection.run.has(parameter::schoolIdField) && inspection.run.has(parameter::schoolField);
  if (haveIds)
    for (const CheckedStage &stage : stages)
      inspection.attempt(*schools, [&] { checks.checkOwnCatchments(stage); });
  else if (!stages.empty())
    inspection.attempt(*schools, [&] { checks.checkWhoStandsWhere(stages); });
  inspection.attempt(*schools, [&] { checks.checkDistance(Role::Units, reach.units); });
  inspection.attempt(*schools, [&] { checks.checkDistance(Role::Streets, reach.streets); });
}

} // namespace skolmix
