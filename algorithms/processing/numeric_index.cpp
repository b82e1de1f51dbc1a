#include "processing/numeric_index.h"

#include "presentation/text.h"
#include "processing/parameters.h"

#include <cmath>
#include <limits>

namespace skolmix {
namespace {

/// The rows of every school as parts of it.
std::vector<std::vector<SchoolIndex>> readParts(Run &run, const Source &source, const Rolls &rolls) {
  const int valueField = source.numberField(run.text(parameter::valueField));
  const bool hasDeviation = run.has(parameter::valueDeviationField);
  const int deviationField = hasDeviation ? source.numberField(run.text(parameter::valueDeviationField)) : -1;
  const double unknown = run.has(parameter::schoolIdField) ? 0 : std::numeric_limits<double>::quiet_NaN();
  std::vector<std::vector<SchoolIndex>> parts(rolls.names.size());
  FeatureList without;
  for (std::size_t row = 0; row < rolls.rows.size(); ++row) {
    if (!(rolls.pupils[row] > 0))
      continue;
    const std::optional<double> value = numberOrNone(rolls.rows[row].attribute(valueField));
    const std::optional<double> deviation =
        hasDeviation ? numberOrNone(rolls.rows[row].attribute(deviationField)) : std::nullopt;
    if (value && (deviation || !hasDeviation))
      parts[*rolls.schoolOf[row]].push_back({rolls.pupils[row], *value, deviation ? *deviation * *deviation : unknown});
    else
      without.add(rolls.rows[row].id());
  }
  if (!without.isEmpty())
    run.warn(Text::tr("Layer “%1”: rows without a value of “%2”: %3. They are left out of the index: features %4.")
                 .arg(source.name, run.text(parameter::valueField), without.countText(), without.text()));
  return parts;
}

} // namespace

VarianceShare measureIndex(Run &run, const Source &source, const Rolls &rolls) {
  std::vector<SchoolIndex> schools;
  for (const std::vector<SchoolIndex> &parts : readParts(run, source, rolls))
    if (!parts.empty())
      schools.push_back(together(parts));
  const VarianceShare share = varianceShare(schools);
  const QString field = run.text(parameter::valueField);
  run.inform(
      std::isnan(share.share)
          ? Text::tr("Schools differ in “%1” by a standard deviation of %2. What share of all differences that is "
                     "cannot be told without the standard deviation within schools.")
                .arg(field, written(share.betweenDeviation, 3))
          : Text::tr("Of the differences in “%1”, %2 % lie between schools.")
                .arg(field, written(100 * share.share, 1)));
  run.result(result::varianceShare, valueOrNull(share.share));
  return share;
}

} // namespace skolmix
