#include "processing/observed_choices.h"

#include "presentation/text.h"
#include "processing/attributes.h"
#include "processing/feature_list.h"
#include "processing/parameters.h"
#include "processing/travel_costs.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <qgsexception.h>

namespace skolmix {
namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

/// The values of some fields of the schools' layer: school × field, NaN where they are not known.
Counts readSchoolFields(Run &run, const PlanningJob &job, const QStringList &names) {
  const Source source = run.source(parameter::schools);
  const int idField = source.field(run.text(parameter::schoolIdField));
  QgsAttributeList fields{idField};
  for (const QString &name : names)
    fields.append(source.field(name));
  std::map<QString, std::size_t> numbers;
  for (std::size_t school = 0; school < job.data.schools.size(); ++school)
    numbers[QString::fromStdString(job.data.schools[school].id)] = school;
  Counts values(job.data.schools.size(), static_cast<std::size_t>(names.size()));
  for (std::size_t school = 0; school < values.rows(); ++school)
    std::ranges::fill(values[school], unknown);
  FeatureList hidden;
  FeatureList impossible;
  run.forEachFeature(source, fields, run.progress(65, 65), [&](const QgsFeature &feature) {
    const auto school = numbers.find(idText(feature.attribute(idField)));
    if (school == numbers.end())
      return;
    for (int i = 0; i < names.size(); ++i) {
      const NumberValue value = numberValue(feature.attribute(fields[i + 1]));
      if (value.isHidden())
        hidden.add(feature.id());
      else if (value.kind == NumberValue::Kind::Number && std::isfinite(value.number) && value.number >= 0)
        values[school->second][static_cast<std::size_t>(i)] = value.number;
      else if (value.kind != NumberValue::Kind::Missing)
        impossible.add(feature.id());
    }
  });
  if (!impossible.isEmpty())
    throw QgsProcessingException(
        Text::tr("Layer “%1”, fields %2: features %3 hold no number of pupils. It is 0 or more, or empty where it is "
                 "not known.")
            .arg(source.name, names.join(QStringLiteral(", ")), impossible.text()));
  if (!hidden.isEmpty())
    run.warn(Text::tr("Layer “%1”: the rolls of features %2 are hidden and count as not known.")
                 .arg(source.name, hidden.text()));
  return values;
}

/// A row of a table of published figures: of which group, and how much.
std::vector<PublishedFigure> figures(const Run &run, const PlanningJob &job, const QString &parameter, double scale) {
  std::vector<PublishedFigure> result;
  const QVariantList cells = run.has(parameter) ? run.table(parameter) : QVariantList();
  const std::vector<QString> &groups = job.units.pupils.groups;
  const std::size_t count = job.data.dimensions.front().groups.size();
  for (int cell = 0; cell + 1 < cells.size(); cell += 2) {
    const QString group = cells[cell].toString().trimmed();
    const QString written = cells[cell + 1].toString().trimmed();
    if (written.isEmpty())
      continue;
    const NumberValue value = numberValue(cells[cell + 1]);
    const auto found = std::find(groups.begin(), groups.begin() + static_cast<std::ptrdiff_t>(count), group);
    const bool isGroup = found != groups.begin() + static_cast<std::ptrdiff_t>(count);
    if (value.kind != NumberValue::Kind::Number || !(value.number >= 0) || (!group.isEmpty() && !isGroup))
      throw QgsProcessingException(
          Text::tr("“%1 = %2” must be one of the groups (%3), or nothing for all pupils, and a number, 0 or more.")
              .arg(group, written,
                   QStringList(groups.begin(), groups.begin() + static_cast<std::ptrdiff_t>(count))
                       .join(QStringLiteral(", "))));
    PublishedFigure figure{value.number * scale};
    if (isGroup)
      figure.group = static_cast<std::size_t>(found - groups.begin());
    const auto decimals =
        static_cast<int>(written.size() - 1 - std::max(written.lastIndexOf('.'), written.lastIndexOf(',')));
    const bool isWhole = !written.contains('.') && !written.contains(',');
    figure.step = scale * std::pow(10, isWhole ? 0 : -decimals);
    result.push_back(figure);
  }
  return result;
}

} // namespace

Counts readSchoolRolls(Run &run, const PlanningJob &job) {
  const QStringList fields = run.texts(parameter::rollFields);
  if (fields.isEmpty())
    return {};
  const auto groups = static_cast<qsizetype>(job.data.dimensions.front().groups.size());
  if (fields.size() != groups)
    throw QgsProcessingException(
        Text::tr("There are %1 groups of pupils in the units, but %2 fields with rolls: %3. Choose one for each group, "
                 "in the same order.")
            .arg(QString::number(groups), QString::number(fields.size()), fields.join(QStringLiteral(", "))));
  return readSchoolFields(run, job, fields);
}

ObservedChoices readObservedChoices(Run &run, const PlanningJob &job) {
  ObservedChoices observed;
  observed.rolls = readSchoolRolls(run, job);
  if (run.has(parameter::rollTotalField)) {
    const Counts totals = readSchoolFields(run, job, {run.text(parameter::rollTotalField)});
    for (std::size_t school = 0; school < totals.rows(); ++school)
      observed.totals.push_back(totals[school][0]);
  }
  observed.meanCosts = figures(run, job, parameter::meanWays, costsPerUnit(costUnit(run)));
  observed.sharesAtNearest = figures(run, job, parameter::sharesAtNearest, 0.01);
  return observed;
}

} // namespace skolmix
