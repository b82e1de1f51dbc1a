#include "processing/enrolment_log.h"

#include "presentation/text.h"
#include "processing/mix_fields.h"
#include "processing/parameters.h"

#include <cmath>

namespace skolmix {

void tellUnitsOutside(Run &run, const Units &units, const Homes &homes, const Crosswalk &crosswalk) {
  std::vector<double> weight(units.places.size());
  for (std::size_t home = 0; home < homes.units.size(); ++home)
    weight[homes.units[home]] += homes.weights[home];
  FeatureList names;
  double pupils = 0;
  FeatureList mostlyUncovered;
  for (const Share &share : crosswalk.shares) {
    const QString name = units.names[share.unit];
    if (share.zone == outside && share.value > 0.999999) {
      names.add(name);
      pupils += sum(groupsOf(units.pupils.counts[share.unit], units.pupils.dimensions.front()));
    }
    const bool firstOfUnit = &share == &crosswalk.shares.front() || (&share)[-1].unit != share.unit;
    if (firstOfUnit && share.zone != outside && crosswalk.whole[share.unit] < weight[share.unit] / 2)
      mostlyUncovered.add(name);
  }
  if (!names.isEmpty())
    run.warn(Text::tr("%1 units with %2 pupils lie in no catchment and count as “outside”: %3.")
                 .arg(names.countText(), written(pupils, 1), names.text()));
  if (!mostlyUncovered.isEmpty())
    run.warn(
        Text::tr(
            "%1 units are covered by catchments to less than half; all their pupils are placed in the covered part: "
            "%2.")
            .arg(mostlyUncovered.countText(), mostlyUncovered.text()));
}

void tellConservation(Run &run, const GroupCounts &groups, const Counts &enrolment) {
  const Dimension &headline = groups.dimensions.front();
  double atSchools = 0;
  for (std::size_t school = 0; school + 1 < enrolment.rows(); ++school)
    atSchools += sum(groupsOf(enrolment[school], headline));
  const double outsiders = sum(groupsOf(enrolment[enrolment.rows() - 1], headline));
  double living = 0;
  for (std::size_t unit = 0; unit < groups.counts.rows(); ++unit)
    living += sum(groupsOf(groups.counts[unit], headline));
  run.inform(Text::tr("Pupils in %1 = at schools %2 + outside %3 + left out %4.")
                 .arg(written(living + groups.leftOut, 1), written(atSchools, 1), written(outsiders, 1),
                      written(groups.leftOut, 1)));
  run.result(result::pupils, atSchools);
  run.result(result::pupilsOutside, outsiders);
  run.result(result::pupilsLeftOut, groups.leftOut);
}

QString measuresText(const Measures &measures) {
  if (std::isnan(measures.theilH))
    return Text::tr("no value: fewer than two groups have pupils");
  return Text::tr("H %1, D %2, η² %3")
      .arg(written(measures.theilH, 4), written(measures.dissimilarity, 4), written(measures.etaSquared, 4));
}

void tellMeasures(Run &run, const std::vector<Dimension> &dimensions, const std::vector<Measures> &measures) {
  for (std::size_t i = 0; i < dimensions.size(); ++i)
    run.inform(
        Text::tr("Segregation by %1: %2.").arg(QString::fromStdString(dimensions[i].name), measuresText(measures[i])));
  run.result(result::theilH, valueOrNull(measures.front().theilH));
  run.result(result::dissimilarity, valueOrNull(measures.front().dissimilarity));
  run.result(result::etaSquared, valueOrNull(measures.front().etaSquared));
}

} // namespace skolmix
