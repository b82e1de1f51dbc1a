#include "processing/roll_years.h"

#include "presentation/text.h"
#include "processing/geometry_reader.h"
#include "processing/parameters.h"
#include "processing/problem.h"

#include <algorithm>
#include <map>
#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsgeometry.h>

namespace skolmix {
namespace {

/// A row of some year.
struct Entry {
  QString year;
  QString id;
  QString name;
  QgsGeometry place;
};

/// All rows of all layers.
struct Entries {
  std::vector<Entry> rows;
  GroupCounts counts; ///< a row for each of them
  std::vector<QString> years;
};

/// Rows below each other. A group that only some layers have, such as "other", has no pupils in the rest.
GroupCounts below(const GroupCounts &above, const GroupCounts &more) {
  if (above.groups.empty())
    return more;
  GroupCounts result{{}, {}, {}, {}, above.leftOut + more.leftOut, {}};
  std::vector<std::vector<double>> table(above.counts.rows() + more.counts.rows());
  for (std::size_t i = 0; i < above.dimensions.size(); ++i) {
    const bool isMoreWider = more.dimensions[i].groups.size() > above.dimensions[i].groups.size();
    const Dimension &widest = isMoreWider ? more.dimensions[i] : above.dimensions[i];
    result.dimensions.push_back({widest.name, widest.groups, result.groups.size()});
    for (const std::string &group : widest.groups)
      result.groups.push_back(QString::fromStdString(group));
    std::size_t row = 0;
    for (const GroupCounts *part : {&above, &more})
      for (std::size_t own = 0; own < part->counts.rows(); ++own, ++row) {
        const auto groups = groupsOf(part->counts[own], part->dimensions[i]);
        table[row].insert(table[row].end(), groups.begin(), groups.end());
        table[row].resize(result.groups.size());
      }
    result.hidden.push_back(above.hidden[i]);
    for (HiddenRow hidden : more.hidden[i]) {
      hidden.school += above.counts.rows();
      result.hidden.back().push_back(hidden);
    }
  }
  result.counts = Counts(table.size(), result.groups.size());
  for (std::size_t row = 0; row < table.size(); ++row) {
    std::ranges::copy(table[row], result.counts[row].begin());
    result.rows.push_back(row);
  }
  return result;
}

QgsCoordinateTransform transformTo(const QgsCoordinateReferenceSystem &crs, const Source &source, const Run &run) {
  return QgsCoordinateTransform(source.features->sourceCrs(), crs, run.context().transformContext());
}

/// Reads a layer, and adds the rows that have counts.
void readLayer(Run &run, const Source &source, const QgsCoordinateReferenceSystem &crs, const Progress &progress,
               Entries &entries) {
  const int idField = source.field(run.text(parameter::schoolIdField));
  const int nameField = run.has(parameter::nameField) ? source.field(run.text(parameter::nameField)) : idField;
  const int yearField = run.has(parameter::yearField) ? source.field(run.text(parameter::yearField)) : -1;
  const QgsCoordinateTransform transform = transformTo(crs, source, run);
  CountsReader reader(run, source);
  std::vector<Entry> rows;
  FeatureList nameless;
  FeatureList yearless;
  FeatureList unplaceable;
  run.forEachFeature(source, source.features->fields().allAttributesList(), progress, [&](const QgsFeature &feature) {
    reader.read(feature);
    Entry entry{yearField >= 0 ? idText(feature.attribute(yearField)) : source.name, idText(feature.attribute(idField)),
                idText(feature.attribute(nameField)), feature.geometry()};
    if (entry.id.isEmpty())
      nameless.add(feature.id());
    if (entry.year.isEmpty())
      yearless.add(feature.id());
    try {
      entry.place.transform(transform);
    } catch (const QgsCsException &) {
      unplaceable.add(feature.id());
    }
    rows.push_back(std::move(entry));
  });
  if (!unplaceable.isEmpty())
    failToPlace(source, unplaceable);
  for (const auto &[field, bad] : {std::pair(idField, &nameless), std::pair(yearField, &yearless)})
    if (!bad->isEmpty())
      throw QgsProcessingException(
          Text::tr("Layer “%1”, field “%2” is empty in features %3. Fill it in, or filter them out.")
              .arg(source.name, source.features->fields().at(field).name(), bad->text()));
  const GroupCounts counts = reader.finish();
  for (const std::size_t row : counts.rows) {
    if (std::ranges::find(entries.years, rows[row].year) == entries.years.end())
      entries.years.push_back(rows[row].year);
    entries.rows.push_back(std::move(rows[row]));
  }
  entries.counts = below(entries.counts, counts);
}

/// Schools in the order of their ids; in every year the numbers of their rows.
using RowsOfSchools = std::map<QString, std::vector<std::size_t>>;

std::vector<std::vector<std::size_t>> rowsIn(const Entries &entries, const QString &year,
                                             const RowsOfSchools &schools) {
  std::vector<std::vector<std::size_t>> result;
  for (const auto &[id, rows] : schools) {
    result.emplace_back();
    for (const std::size_t row : rows)
      if (entries.rows[row].year == year)
        result.back().push_back(row);
  }
  return result;
}

void refuseSameNames(const std::vector<Source> &sources) {
  for (std::size_t i = 0; i < sources.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (sources[i].name == sources[j].name)
        throw QgsProcessingException(
            Text::tr("Two layers are called “%1”. Call each by its year, or choose the field that holds the year.")
                .arg(sources[i].name));
}

} // namespace

HiddenCounts RollYears::dimension(std::size_t year, std::size_t number) const {
  return {countsOf(rolls[year].counts, rolls[year].dimensions[number]), rolls[year].hidden[number]};
}

RollYears readRollYears(Run &run, const Progress &progress) {
  const std::vector<Source> sources = run.sources(parameter::rolls);
  const QgsFeatureSource &first = *sources.front().features;
  Entries entries;
  if (!run.has(parameter::yearField))
    refuseSameNames(sources);
  for (std::size_t i = 0; i < sources.size(); ++i)
    readLayer(
        run, sources[i], first.sourceCrs(),
        [&](double done) { progress((static_cast<double>(i) + done) / static_cast<double>(sources.size())); }, entries);
  if (run.has(parameter::yearField))
    std::ranges::sort(entries.years, comesBefore);
  if (entries.years.size() < 2)
    throw QgsProcessingException(
        Text::tr(
            "There is only one year (%1). Give one layer per year, or a layer with several years and the field that "
            "holds the year.")
            .arg(entries.years.empty() ? QString() : entries.years.front()));

  RowsOfSchools schools;
  for (std::size_t row = 0; row < entries.rows.size(); ++row)
    schools[entries.rows[row].id].push_back(row);
  RollYears result{entries.years, {}, {}, {}, {}, first.wkbType(), first.sourceCrs()};
  for (const QString &year : entries.years)
    result.rolls.push_back(summed(entries.counts, rowsIn(entries, year, schools)));
  for (const auto &[id, rows] : schools) {
    const auto age = [&](std::size_t row) { return std::ranges::find(entries.years, entries.rows[row].year); };
    const Entry &latest = entries.rows[*std::ranges::max_element(rows, {}, age)];
    result.ids.push_back(id);
    result.names.push_back(latest.name);
    result.places.push_back(latest.place);
  }
  return result;
}

} // namespace skolmix
