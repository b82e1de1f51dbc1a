#include "processing/travel_costs.h"

#include "presentation/text.h"
#include "processing/attributes.h"
#include "processing/feature_list.h"
#include "processing/parameters.h"
#include "processing/street_network.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <qgsexception.h>

namespace skolmix {
namespace {

/// Where the pupils of each share live.
Places homesOf(const PlanningJob &job) {
  Places places;
  for (const Share &share : job.crosswalk.shares)
    places.push_back(job.units.places[share.unit].isEmpty() ? std::nullopt : std::optional(share.centre));
  return places;
}

Places sitesOf(const std::vector<School> &schools) {
  Places places;
  for (const School &school : schools)
    places.push_back(school.location);
  return places;
}

Ways waysAlongStreets(Run &run, const PlanningJob &job) {
  const Source streets = run.source(parameter::network);
  run.inform(Text::tr("Ways to school follow the lines of “%1”.").arg(streets.name));
  return streetWays(run, streets, job.workspace, homesOf(job), sitesOf(job.data.schools),
                    run.number(parameter::maxDistanceToNetwork), 60, 65)
      .metres;
}

/// The rows of the cost matrix.
class Matrix {
public:
  Matrix(Run &run, const PlanningJob &job) : mJob(job), mRows(run.source(parameter::costs)) {
    for (const QString &field : {parameter::costUnitField, parameter::costSchoolField, parameter::costField})
      if (!run.has(field))
        throw QgsProcessingException(
            Text::tr("Say which fields of the cost matrix “%1” hold the unit, the school and the cost.")
                .arg(mRows.name));
    for (std::size_t unit = 0; unit < job.units.names.size(); ++unit)
      mUnits[job.units.names[unit]].push_back(unit);
    for (std::size_t school = 0; school < job.data.schools.size(); ++school)
      mSchools[QString::fromStdString(job.data.schools[school].id)] = school;
  }

  /// Costs per unit and school.
  Ways read(Run &run) {
    const int unitField = mRows.field(run.text(parameter::costUnitField));
    const int schoolField = mRows.field(run.text(parameter::costSchoolField));
    const int costField = mRows.numberField(run.text(parameter::costField));
    Ways costs(mJob.units.names.size(), std::vector<double>(mJob.data.schools.size(), noWay));
    FeatureList impossible;
    FeatureList doubled;
    std::size_t unused = 0;
    run.forEachFeature(mRows, {unitField, schoolField, costField}, run.progress(60, 65), [&](const QgsFeature &row) {
      const auto units = mUnits.find(idText(row.attribute(unitField)));
      const auto school = mSchools.find(idText(row.attribute(schoolField)));
      const std::optional<double> cost = numberOrNone(row.attribute(costField));
      if (units == mUnits.end() || school == mSchools.end() || !cost) {
        ++unused;
        return;
      }
      if (!std::isfinite(*cost) || *cost < 0)
        impossible.add(row.id());
      for (const std::size_t unit : units->second) {
        if (!std::isnan(costs[unit][school->second]))
          doubled.add(row.id());
        costs[unit][school->second] = *cost;
      }
    });
    refuse(run, impossible, doubled);
    if (unused > 0)
      run.warn(Text::tr("Layer “%1”: %2 rows name no unit or no school of the other layers, or have no cost, and are "
                        "not used.")
                   .arg(mRows.name, QString::number(unused)));
    return costs;
  }

private:
  void refuse(const Run &run, const FeatureList &impossible, const FeatureList &doubled) const {
    if (!impossible.isEmpty())
      throw QgsProcessingException(
          Text::tr("Layer “%1”, field “%2”: negative or impossible costs in features %3. A cost is 0 or more: correct "
                   "these rows or filter them out.")
              .arg(mRows.name, run.text(parameter::costField), impossible.text()));
    if (!doubled.isEmpty())
      throw QgsProcessingException(
          Text::tr("Layer “%1” has more than one cost for the same unit and school, in features %2. Keep one of them.")
              .arg(mRows.name, doubled.text()));
  }

  const PlanningJob &mJob;
  Source mRows;
  std::map<QString, std::vector<std::size_t>> mUnits;
  std::map<QString, std::size_t> mSchools;
};

Ways ofShares(const PlanningJob &job, const Ways &ofUnits) {
  Ways result;
  for (const Share &share : job.crosswalk.shares)
    result.push_back(ofUnits[share.unit]);
  return result;
}

/// Pupils of the first dimension who have a way to no school.
void tellUnreachable(Run &run, const PlanningJob &job) {
  FeatureList names;
  double pupils = 0;
  for (std::size_t i = 0; i < job.crosswalk.shares.size(); ++i) {
    const Share &share = job.crosswalk.shares[i];
    const double own = share.value * sum(groupsOf(job.data.pupils[share.unit], job.data.dimensions.front()));
    const auto isNone = [](double cost) { return std::isnan(cost); };
    if (!(own > 0) || !std::ranges::all_of((*job.data.costs)[i], isNone))
      continue;
    names.add(job.units.names[share.unit]);
    pupils += own;
  }
  if (!names.isEmpty())
    run.warn(Text::tr("%1 units, or parts of them, with %2 pupils have a way to no school: %3. A model that needs ways "
                      "counts them “outside”.")
                 .arg(names.countText(), written(pupils, 1), names.text()));
}

} // namespace

CostUnit costUnit(const Run &run) {
  if (run.has(parameter::costs))
    return CostUnit::MatrixCost;
  return run.has(parameter::network) ? CostUnit::StreetKilometre : CostUnit::StraightKilometre;
}

QString costUnitName(CostUnit unit) {
  switch (unit) {
  case CostUnit::MatrixCost:
    return QStringLiteral("per cost");
  case CostUnit::StreetKilometre:
    return QStringLiteral("per km along streets");
  default:
    return QStringLiteral("per km");
  }
}

double costsPerUnit(CostUnit unit) { return unit == CostUnit::MatrixCost ? 1 : 1000; }

void readCosts(Run &run, PlanningJob &job, const Progress &progress) {
  const CostUnit unit = costUnit(run);
  job.data.costsAreMetres = unit != CostUnit::MatrixCost;
  Ways costs;
  if (unit == CostUnit::MatrixCost)
    costs = ofShares(job, Matrix(run, job).read(run));
  else if (unit == CostUnit::StreetKilometre)
    costs = waysAlongStreets(run, job);
  else
    costs = straightWays(homesOf(job), sitesOf(job.data.schools), job.workspace.projection, progress);
  job.data.costs = std::make_shared<const Ways>(std::move(costs));
  tellUnreachable(run, job);
}

} // namespace skolmix
