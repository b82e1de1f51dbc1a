#include "processing/arrivals_job.h"

#include "presentation/text.h"
#include "processing/attributes.h"
#include "processing/parameters.h"
#include "processing/schools.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <qgsexception.h>
#include <tuple>

namespace skolmix {
namespace {

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

bool isWhole(double value) { return std::isfinite(value) && value >= 0 && value == std::floor(value); }

// --- Schools ------------------------------------------------------------------------------------------------------

/// What a school's own fields say of it.
struct SchoolRow {
  std::optional<double> pupils;
  double arrived = 0;
  double reserve = 0; ///< share of the places
};

[[noreturn]] void refuse(const Source &source, const QString &field, const FeatureList &features,
                         const QString &advice) {
  throw QgsProcessingException(Text::tr("Layer “%1”, field “%2”: impossible values in features %3. %4")
                                   .arg(source.name, field, features.text(), advice));
}

/// Reads the fields that readSchools does not know.
class SchoolRows {
public:
  explicit SchoolRows(Run &run)
      : mRun(run), mSource(run.source(parameter::schools)), mId(mSource.field(run.text(parameter::schoolIdField))),
        mPupils(mSource.numberField(run.text(parameter::pupilsField))), mArrived(optional(parameter::arrivedField)),
        mReserve(optional(parameter::reserveField)) {}

  std::map<QString, SchoolRow> read() {
    QgsAttributeList fields;
    for (const int field : {mId, mPupils, mArrived, mReserve})
      if (field >= 0)
        fields.append(field);
    std::map<QString, SchoolRow> rows;
    mRun.forEachFeature(mSource, fields, mRun.progress(30, 40),
                        [&](const QgsFeature &feature) { rows[idText(feature.attribute(mId))] = rowOf(feature); });
    refuseImpossible();
    tell();
    return rows;
  }

private:
  int optional(const QString &parameter) const {
    return mRun.has(parameter) ? mSource.numberField(mRun.text(parameter)) : -1;
  }

  SchoolRow rowOf(const QgsFeature &feature) {
    const auto value = [&](int field) { return field >= 0 ? numberOrNone(feature.attribute(field)) : std::nullopt; };
    const SchoolRow row{value(mPupils), value(mArrived).value_or(0),
                        value(mReserve).value_or(mRun.number(parameter::reserve))};
    if (!row.pupils)
      mUnknown.add(feature.id());
    else if (!std::isfinite(*row.pupils) || *row.pupils < 0)
      mImpossible.add(feature.id());
    else if (!(row.arrived >= 0 && row.arrived <= *row.pupils))
      mImpossibleArrived.add(feature.id());
    if (mArrived >= 0 && row.pupils && !value(mArrived))
      mNoArrived.add(feature.id());
    if (!(row.reserve >= 0 && row.reserve <= 1))
      mImpossibleReserve.add(feature.id());
    return row;
  }

  void refuseImpossible() const {
    const auto name = [&](int field) { return mSource.features->fields().at(field).name(); };
    if (!mImpossible.isEmpty())
      refuse(mSource, name(mPupils), mImpossible,
             Text::tr("A number of pupils is 0 or more, or empty where it is not known."));
    if (!mImpossibleArrived.isEmpty())
      refuse(mSource, name(mArrived), mImpossibleArrived,
             Text::tr("Newly arrived pupils are 0 or more, and no more than all pupils of the school."));
    if (!mImpossibleReserve.isEmpty() && mReserve < 0)
      throw QgsProcessingException(Text::tr("The reserve is %1, but must be a share from 0 to 1: 0.05 for 5 %.")
                                       .arg(written(mRun.number(parameter::reserve), 2)));
    if (!mImpossibleReserve.isEmpty())
      refuse(mSource, name(mReserve), mImpossibleReserve,
             Text::tr("A reserve is a share of the places from 0 to 1: 0.05 for 5 %."));
  }

  void tell() const {
    if (!mUnknown.isEmpty())
      mRun.warn(
          Text::tr("Layer “%1”, field “%2”: the pupils of %3 schools are not known. They get nobody and are in no "
                   "figure: features %4.")
              .arg(mSource.name, mSource.features->fields().at(mPupils).name(), mUnknown.countText(), mUnknown.text()));
    if (!mNoArrived.isEmpty())
      mRun.warn(Text::tr("Layer “%1”, field “%2”: no number of newly arrived pupils at %3 schools, which counts as 0: "
                         "features %4.")
                    .arg(mSource.name, mSource.features->fields().at(mArrived).name(), mNoArrived.countText(),
                         mNoArrived.text()));
  }

  Run &mRun;
  Source mSource;
  int mId, mPupils, mArrived, mReserve;
  FeatureList mUnknown, mNoArrived, mImpossible, mImpossibleArrived, mImpossibleReserve;
};

/// How many more may come to a school.
std::optional<double> roomOf(const Run &run, const School &school, const SchoolRow &row, double reserved) {
  if (school.isIndependent && !run.flag(parameter::independentTakePart))
    return 0;
  if (!school.places)
    return std::nullopt;
  return roomForArrivals(*row.pupils, row.arrived, *school.places, reserved);
}

void tellSchools(Run &run, const ArrivalsJob &job) {
  FeatureList unknown;
  FeatureList apart;
  for (std::size_t school = 0; school < job.schools.size(); ++school) {
    if (!job.hosts[school].room)
      unknown.add(text(job.schools[school].id));
    if (job.schools[school].isIndependent && !run.flag(parameter::independentTakePart))
      apart.add(text(job.schools[school].id));
  }
  if (!unknown.isEmpty())
    run.warn(Text::tr("The places of %1 schools are not known, so they take any number of pupils: %2.")
                 .arg(unknown.countText(), unknown.text()));
  if (!apart.isEmpty())
    run.inform(Text::tr("%1 independent schools get nobody, and count in the whole: %2.")
                   .arg(apart.countText(), apart.text()));
}

void readHosts(Run &run, ArrivalsJob &job) {
  std::map<QString, SchoolRow> rows = SchoolRows(run).read();
  std::erase_if(job.schools, [&](const School &school) { return !rows[text(school.id)].pupils; });
  if (job.schools.empty())
    throw QgsProcessingException(
        Text::tr("Layer “%1”: no school has an id and a number of pupils, so nobody can be spread over them.")
            .arg(run.source(parameter::schools).name));
  for (const School &school : job.schools) {
    const SchoolRow &row = rows[text(school.id)];
    constexpr double rounding = 1e-9;
    job.reserved.push_back(school.places ? std::floor(row.reserve * *school.places + rounding) : 0);
    job.hosts.push_back({*row.pupils, row.arrived, roomOf(run, school, row, job.reserved.back())});
  }
  tellSchools(run, job);
}

// --- Those who arrive ---------------------------------------------------------------------------------------------

struct Home {
  std::optional<Point> place;
  std::size_t pupils;
  QString name;
};

void refuseParts(const Source &source, int field, const FeatureList &features) {
  if (!features.isEmpty())
    refuse(source, source.features->fields().at(field).name(), features,
           Text::tr("Newly arrived pupils go to school one by one: give whole numbers, 0 or more."));
}

std::vector<Home> readHomes(Run &run, const Workspace &workspace) {
  const Source source = run.source(parameter::arrivals);
  GeometryReader geometries(run, source, workspace, GeometryReader::Kind::PolygonsOrPoints);
  const int countField =
      run.has(parameter::arrivalsField) ? source.numberField(run.text(parameter::arrivalsField)) : -1;
  const int nameField = run.has(parameter::unitField) ? source.field(run.text(parameter::unitField)) : -1;
  QgsAttributeList fields;
  for (const int field : {countField, nameField})
    if (field >= 0)
      fields.append(field);
  std::vector<Home> homes;
  FeatureList unknown;
  FeatureList impossible;
  run.forEachFeature(source, fields, run.progress(40, 50), [&](const QgsFeature &feature) {
    const Geometry place = geometries.read(feature);
    const std::optional<double> pupils = countField >= 0 ? numberOrNone(feature.attribute(countField)) : 1;
    if (!pupils)
      unknown.add(feature.id());
    else if (!isWhole(*pupils))
      impossible.add(feature.id());
    else
      homes.push_back({place.isEmpty() ? std::nullopt : std::optional(innerPoint(place)),
                       static_cast<std::size_t>(*pupils),
                       nameField >= 0 ? idText(feature.attribute(nameField)) : QString::number(feature.id())});
  });
  geometries.finish();
  refuseParts(source, countField, impossible);
  if (!unknown.isEmpty())
    run.warn(Text::tr("Layer “%1”: %2 places have no number of newly arrived pupils and are left out: features %3.")
                 .arg(source.name, unknown.countText(), unknown.text()));
  return homes;
}

/// Who goes where must not depend on the order of the layer.
void putInOrder(std::vector<Home> &homes) {
  std::ranges::stable_sort(homes, {}, [](const Home &home) {
    const Point place = home.place.value_or(Point());
    return std::tuple(home.place.has_value(), place.x, place.y, home.pupils, home.name);
  });
}

void readArrivals(Run &run, ArrivalsJob &job) {
  job.live = run.has(parameter::arrivals);
  if (!job.live && !run.has(parameter::pupilsToSpread))
    throw QgsProcessingException(
        Text::tr("Say how many newly arrived pupils are to be spread, or give the layer of the "
                 "places where they live."));
  if (!job.live) {
    job.names.push_back({});
    job.homes.emplace_back();
    job.arrivals.push_back(static_cast<std::size_t>(run.number(parameter::pupilsToSpread)));
    return;
  }
  if (run.has(parameter::pupilsToSpread))
    run.warn(Text::tr("Newly arrived pupils are those of “%1”; the number of pupils to spread is not used.")
                 .arg(run.source(parameter::arrivals).name));
  std::vector<Home> homes = readHomes(run, job.workspace);
  putInOrder(homes);
  for (Home &home : homes) {
    job.names.push_back(std::move(home.name));
    job.homes.push_back(home.place);
    job.arrivals.push_back(home.pupils);
  }
}

// --- Ways ---------------------------------------------------------------------------------------------------------

void tellOffTheMap(Run &run, const ArrivalsJob &job) {
  FeatureList names;
  for (const School &school : job.schools)
    if (!school.location)
      names.add(text(school.id));
  if (!names.isEmpty())
    run.warn(Text::tr("%1 schools have no place on the map, so nobody reaches them: %2.")
                 .arg(names.countText(), names.text()));
}

void readWays(Run &run, ArrivalsJob &job) {
  if (!job.live) {
    job.ways = {std::vector<double>(job.schools.size())};
    return;
  }
  tellOffTheMap(run, job);
  Places sites;
  for (const School &school : job.schools)
    sites.push_back(school.location);
  if (run.has(parameter::network)) {
    const Source streets = run.source(parameter::network);
    run.inform(Text::tr("Ways to school follow the lines of “%1”.").arg(streets.name));
    job.ways =
        streetWays(run, streets, job.workspace, job.homes, sites, run.number(parameter::maxDistanceToNetwork), 50, 80)
            .metres;
  } else {
    run.inform(Text::tr("Ways to school are straight lines."));
    job.ways = straightWays(job.homes, sites, job.workspace.projection, run.progress(50, 80));
  }
  if (run.has(parameter::maxWay))
    job.ways = noLongerThan(std::move(job.ways), run.number(parameter::maxWay));
}

} // namespace

ArrivalsJob readArrivalsJob(Run &run) {
  const Source source = run.source(parameter::schools);
  Workspace workspace = workspaceFor(source, run);
  std::vector<School> schools = readSchools(run, workspace).schools;
  ArrivalsJob job{std::move(workspace), std::move(schools), {}, {}, source.features->sourceCrs()};
  readHosts(run, job);
  readArrivals(run, job);
  readWays(run, job);
  run.progress(80, 80)(1);
  return job;
}

} // namespace skolmix
