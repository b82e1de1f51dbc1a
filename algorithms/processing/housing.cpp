#include "processing/housing.h"

#include "overlay/crosswalk.h"
#include "presentation/text.h"
#include "processing/attributes.h"
#include "processing/count_table.h"
#include "processing/feature_list.h"
#include "processing/parameters.h"
#include "processing/problem.h"

#include <algorithm>
#include <cmath>
#include <qgsexception.h>

namespace skolmix {
namespace {

/// A feature of the layer.
struct Site {
  QgsFeatureId id;
  Geometry place;
  int year;
  double dwellings;
  QString tenure;
};

/// Why sites are not used.
struct Unused {
  FeatureList untold, before, after, outside;
  double dwellingsBefore = 0, dwellingsAfter = 0, dwellingsOutside = 0;
};

class Reader {
public:
  Reader(Run &run, const PlainUnits &units, const Workspace &workspace, int start, std::size_t horizon)
      : mRun(run), mUnits(units), mWorkspace(workspace), mSource(run.source(parameter::housing)), mStart(start),
        mHorizon(static_cast<int>(horizon)) {
    for (const QString &field : {parameter::housingYearField, parameter::dwellingsField})
      if (!run.has(field))
        throw QgsProcessingException(
            Text::tr("Say which fields of the layer “%1” hold the year and the number of the new dwellings.")
                .arg(mSource.name));
  }

  Housing read() {
    readSites();
    Housing result;
    for (const Site &site : mSites)
      result.tenures.push_back(site.tenure);
    std::ranges::sort(result.tenures, comesBefore);
    result.tenures.erase(std::unique(result.tenures.begin(), result.tenures.end()), result.tenures.end());
    for (const Share &share : shares()) {
      const Site &site = mSites[share.unit];
      if (share.zone == outside) {
        mUnused.outside.add(site.id);
        mUnused.dwellingsOutside += site.dwellings;
        continue;
      }
      const auto tenure = std::ranges::find(result.tenures, site.tenure) - result.tenures.begin();
      result.dwellings.push_back({share.zone, static_cast<std::size_t>(site.year - mStart),
                                  static_cast<std::size_t>(tenure), share.value * site.dwellings});
    }
    std::ranges::sort(result.dwellings, {},
                      [](const Dwellings &d) { return std::tuple(d.unit, d.year, d.tenure, d.number); });
    tell(result);
    return result;
  }

private:
  void readSites() {
    const int yearField = mSource.field(mRun.text(parameter::housingYearField));
    const int dwellingsField = mSource.field(mRun.text(parameter::dwellingsField));
    const int tenureField = mRun.has(parameter::tenureField) ? mSource.field(mRun.text(parameter::tenureField)) : -1;
    QgsAttributeList fields{yearField, dwellingsField};
    if (tenureField >= 0)
      fields.append(tenureField);
    GeometryReader geometries(mRun, mSource, mWorkspace, GeometryReader::Kind::PolygonsOrPoints);
    FeatureList impossible;
    mRun.forEachFeature(mSource, fields, mRun.progress(50, 55), [&](const QgsFeature &feature) {
      Geometry place = geometries.read(feature);
      const NumberValue year = numberValue(feature.attribute(yearField));
      const NumberValue dwellings = numberValue(feature.attribute(dwellingsField));
      if (year.kind == NumberValue::Kind::Missing || dwellings.kind == NumberValue::Kind::Missing)
        mUnused.untold.add(feature.id());
      else if (!isYear(year) || dwellings.kind != NumberValue::Kind::Number || !isCount(dwellings.number))
        impossible.add(feature.id());
      else
        add({feature.id(), std::move(place), static_cast<int>(year.number), dwellings.number,
             tenureField < 0 ? QString() : idText(feature.attribute(tenureField))});
    });
    geometries.finish();
    if (!impossible.isEmpty())
      throw QgsProcessingException(
          Text::tr("Layer “%1”: features %2 have an impossible year or number of dwellings. A year is a whole number "
                   "such as 2030, a number of dwellings 0 or more: correct them, or filter them out.")
              .arg(mSource.name, impossible.text()));
  }

  static bool isYear(const NumberValue &value) {
    return value.kind == NumberValue::Kind::Number && value.number == std::floor(value.number) && value.number > 1000 &&
           value.number < 3000;
  }
  void add(Site site) {
    if (site.year <= mStart) {
      mUnused.before.add(site.id);
      mUnused.dwellingsBefore += site.dwellings;
    } else if (site.year > mStart + mHorizon) {
      mUnused.after.add(site.id);
      mUnused.dwellingsAfter += site.dwellings;
    } else {
      mSites.push_back(std::move(site));
    }
  }

  /// The sites, and the units as their zones.
  std::vector<Share> shares() const {
    std::vector<Geometry> places;
    for (const Site &site : mSites)
      places.push_back(site.place);
    const Progress progress = mRun.progress(55, 65);
    const bool arePoints =
        std::ranges::any_of(mUnits.places, [](const Geometry &g) { return g.size() > 0 && g.isPoint(); });
    return arePoints ? nearest(places, progress)
                     : crosswalk(evenly(places), zoning(mUnits.places), Allocation::Conserving, progress).shares;
  }

  std::vector<Share> nearest(const std::vector<Geometry> &places, const Progress &progress) const {
    mRun.inform(
        Text::tr("The residential units are points: new dwellings of “%1” belong to the nearest.").arg(mSource.name));
    Places points;
    for (const Geometry &place : places)
      points.push_back(place.isEmpty() ? std::nullopt : std::optional(innerPoint(place)));
    std::vector<Share> shares;
    for (const std::uint32_t unit :
         nearestSchools(straightWays(points, mUnits.points(), mWorkspace.projection, progress)))
      shares.push_back({static_cast<std::uint32_t>(shares.size()), unit, 1, {}});
    return shares;
  }

  void tell(const Housing &housing) {
    double used = 0;
    for (const Dwellings &dwellings : housing.dwellings)
      used += dwellings.number;
    const auto warn = [this](const FeatureList &sites, double dwellings, const QString &sentence) {
      if (!sites.isEmpty())
        mRun.warn(sentence.arg(mSource.name, sites.countText(), written(dwellings, 1), sites.text()));
    };
    if (!mUnused.untold.isEmpty())
      mRun.warn(Text::tr("Layer “%1”: %2 sites have no year or no number of dwellings and are not used: features %3.")
                    .arg(mSource.name, mUnused.untold.countText(), mUnused.untold.text()));
    warn(mUnused.before, mUnused.dwellingsBefore,
         Text::tr("Layer “%1”: %2 sites with %3 dwellings are finished by the year of the population, which counts who "
                  "lives there, and are not used: features %4."));
    warn(mUnused.after, mUnused.dwellingsAfter,
         Text::tr("Layer “%1”: %2 sites with %3 dwellings are finished after the last year and are not used: features "
                  "%4."));
    warn(mUnused.outside, mUnused.dwellingsOutside,
         Text::tr("Layer “%1”: %2 sites with %3 dwellings lie outside all residential units and are lost: features "
                  "%4."));
    const double unused = mUnused.dwellingsBefore + mUnused.dwellingsAfter + mUnused.dwellingsOutside;
    mRun.inform(Text::tr("Dwellings in “%1” %2 = used %3 + not used %4.")
                    .arg(mSource.name, written(used + unused, 1), written(used, 1), written(unused, 1)));
  }

  Run &mRun;
  const PlainUnits &mUnits;
  const Workspace &mWorkspace;
  Source mSource;
  int mStart, mHorizon;
  std::vector<Site> mSites;
  Unused mUnused;
};

} // namespace

Housing readHousing(Run &run, const PlainUnits &units, const Workspace &workspace, int start, std::size_t horizon) {
  return Reader(run, units, workspace, start, horizon).read();
}

} // namespace skolmix
