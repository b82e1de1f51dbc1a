#include "processing/rolls.h"

#include "presentation/text.h"
#include "processing/parameters.h"
#include "processing/problem.h"

#include <QRegularExpression>
#include <algorithm>
#include <map>
#include <qgsexception.h>
#include <set>

namespace skolmix {
namespace {

bool tellsApart(const std::vector<QgsFeature> &rows, int field) {
  std::set<QString> names;
  for (const QgsFeature &row : rows)
    names.insert(idText(row.attribute(field)));
  return names.size() == rows.size() && !names.contains({});
}

/// The first field of text that tells all rows apart, preferably one that is called a name.
std::optional<int> fieldOfNames(const Source &source, const std::vector<QgsFeature> &rows) {
  static const QRegularExpression name(QStringLiteral("nam|school|skola|title"),
                                       QRegularExpression::CaseInsensitiveOption);
  const QgsFields fields = source.features->fields();
  std::optional<int> found;
  for (int field = 0; field < fields.count(); ++field) {
    if (fields.at(field).type() != QMetaType::Type::QString || !tellsApart(rows, field))
      continue;
    if (name.match(fields.at(field).name()).hasMatch())
      return field;
    found = found.value_or(field);
  }
  return found;
}

std::vector<QString> namesOf(Run &run, const Source &source, const std::vector<QgsFeature> &rows) {
  std::optional<int> field;
  for (const QString &parameter : {parameter::nameField, parameter::schoolIdField})
    if (!field && run.has(parameter))
      field = source.field(run.text(parameter));
  if (!field && (field = fieldOfNames(source, rows)))
    run.inform(Text::tr("Schools are called by the field “%1”.").arg(source.features->fields().at(*field).name()));
  std::vector<QString> names;
  for (const QgsFeature &row : rows)
    names.push_back(field ? idText(row.attribute(*field)) : QString::number(row.id()));
  return names;
}

/// Which rows of counts are one school: those with the same id, or each its own.
std::vector<std::vector<std::size_t>> schoolsOf(const Run &run, const Source &source, const Rolls &rolls,
                                                const GroupCounts &counts) {
  std::vector<std::vector<std::size_t>> schools;
  if (!run.has(parameter::schoolIdField)) {
    for (std::size_t row = 0; row < counts.rows.size(); ++row)
      schools.push_back({row});
    return schools;
  }
  const int field = source.field(run.text(parameter::schoolIdField));
  std::map<QString, std::vector<std::size_t>> byId;
  FeatureList nameless;
  for (std::size_t row = 0; row < counts.rows.size(); ++row) {
    const QgsFeature &feature = rolls.rows[counts.rows[row]];
    const QString id = idText(feature.attribute(field));
    if (id.isEmpty())
      nameless.add(feature.id());
    byId[id].push_back(row);
  }
  if (!nameless.isEmpty())
    throw QgsProcessingException(
        Text::tr("Layer “%1”, field “%2”: no id in features %3. Fill it in, or filter them out.")
            .arg(source.name, run.text(parameter::schoolIdField), nameless.text()));
  for (auto &[id, rows] : byId)
    schools.push_back(std::move(rows));
  return schools;
}

/// Sums must not depend on the order of the layer: rows of a school, and schools, in the order of their counts.
void putInOrder(std::vector<std::vector<std::size_t>> &schools, const GroupCounts &counts,
                const std::vector<QString> &names) {
  const auto hasLess = [&](std::size_t a, std::size_t b) {
    return std::ranges::lexicographical_compare(counts.counts[a], counts.counts[b]);
  };
  for (std::vector<std::size_t> &rows : schools)
    std::ranges::stable_sort(rows, hasLess);
  std::ranges::stable_sort(schools, [&](const auto &a, const auto &b) {
    if (std::ranges::lexicographical_compare(a, b, hasLess) || std::ranges::lexicographical_compare(b, a, hasLess))
      return std::ranges::lexicographical_compare(a, b, hasLess);
    return names[counts.rows[a.front()]] < names[counts.rows[b.front()]];
  });
}

/// What a row tells of a group: a range where its count is hidden, else the count itself.
struct Told {
  Range range;
  bool isHidden;
};

Told toldOf(const HiddenRow *hidden, std::span<const double> counts, std::size_t group) {
  if (hidden)
    for (const HiddenRow::Cell &cell : hidden->cells)
      if (cell.group == group)
        return {cell.range, true};
  return {{counts[group], counts[group]}, false};
}

/// What a row has of some groups together, as far as that is known.
std::optional<double> sumOf(const HiddenRow *hidden, std::span<const double> counts,
                            const std::set<std::size_t> &groups) {
  if (hidden && !hidden->sum)
    return std::nullopt;
  double sum = hidden ? *hidden->sum : 0;
  for (const std::size_t group : groups)
    sum += toldOf(hidden, counts, group).isHidden ? 0 : counts[group];
  return sum;
}

/// The hidden counts of rows that are one school: ranges add up, and counts that are told in one row and hidden in
/// another add to both ends.
std::optional<HiddenRow> together(const Counts &counts, const std::vector<const HiddenRow *> &hidden,
                                  const std::vector<std::size_t> &rows, std::size_t school) {
  std::set<std::size_t> groups;
  for (const std::size_t row : rows)
    if (hidden[row])
      for (const HiddenRow::Cell &cell : hidden[row]->cells)
        groups.insert(cell.group);
  if (groups.empty())
    return std::nullopt;
  HiddenRow result{school, {}, 0};
  for (const std::size_t group : groups) {
    Range range{0, 0};
    for (const std::size_t row : rows) {
      const Told told = toldOf(hidden[row], counts[row], group);
      range = {range.low + told.range.low, range.high + told.range.high};
    }
    result.cells.push_back({group, range});
  }
  for (const std::size_t row : rows)
    if (const auto own = sumOf(hidden[row], counts[row], groups); own && result.sum)
      result.sum = *result.sum + *own;
    else
      result.sum.reset();
  return result;
}

} // namespace

GroupCounts summed(const GroupCounts &counts, const std::vector<std::vector<std::size_t>> &schools) {
  GroupCounts result = counts;
  result.counts = Counts(schools.size(), counts.groups.size());
  for (std::size_t school = 0; school < schools.size(); ++school)
    for (const std::size_t row : schools[school])
      for (std::size_t group = 0; group < counts.groups.size(); ++group)
        result.counts[school][group] += counts.counts[row][group];
  for (std::size_t i = 0; i < counts.dimensions.size(); ++i) {
    result.hidden[i].clear();
    std::vector<const HiddenRow *> hidden(counts.rows.size());
    for (const HiddenRow &row : counts.hidden[i])
      hidden[row.school] = &row;
    const Counts own = countsOf(counts.counts, counts.dimensions[i]);
    for (std::size_t school = 0; school < schools.size(); ++school)
      if (const auto row = together(own, hidden, schools[school], school))
        result.hidden[i].push_back(*row);
  }
  return result;
}

HiddenCounts Rolls::dimension(std::size_t number) const {
  return {countsOf(schools.counts, schools.dimensions[number]), schools.hidden[number]};
}

Rolls readRolls(Run &run, const Source &source, const Progress &progress) {
  Rolls rolls;
  CountsReader reader(run, source);
  run.forEachFeature(source, source.features->fields().allAttributesList(), progress, [&](const QgsFeature &feature) {
    reader.read(feature);
    rolls.rows.push_back(feature);
  });
  const GroupCounts counts = reader.finish();
  const std::vector<QString> names = namesOf(run, source, rolls.rows);
  std::vector<std::vector<std::size_t>> schools = schoolsOf(run, source, rolls, counts);
  putInOrder(schools, counts, names);
  rolls.schools = summed(counts, schools);
  rolls.schoolOf.resize(rolls.rows.size());
  rolls.pupils.resize(rolls.rows.size());
  for (std::size_t school = 0; school < schools.size(); ++school) {
    rolls.names.push_back(names[counts.rows[schools[school].front()]]);
    for (const std::size_t row : schools[school]) {
      rolls.schoolOf[counts.rows[row]] = school;
      rolls.pupils[counts.rows[row]] = sum(groupsOf(counts.counts[row], counts.dimensions.front()));
    }
  }
  return rolls;
}

AssessmentOptions assessmentOptions(const Run &run, std::size_t dimension) {
  AssessmentOptions options;
  options.isModelled = run.flag(parameter::modelled);
  if (run.has(parameter::ordered))
    options.isOrdered = run.choices(parameter::ordered).contains(static_cast<int>(dimension));
  if (run.offers(parameter::atkinsonWeight))
    options.atkinsonWeight = run.number(parameter::atkinsonWeight);
  options.drawing.draws = static_cast<std::size_t>(run.number(parameter::draws));
  options.drawing.seed = static_cast<std::uint64_t>(run.number(parameter::seed));
  return options;
}

} // namespace skolmix
