#include "processing/population.h"

#include "presentation/text.h"
#include "processing/attributes.h"
#include "processing/count_table.h"
#include "processing/feature_list.h"
#include "processing/parameters.h"
#include "processing/problem.h"

#include <QRegularExpression>
#include <algorithm>
#include <map>
#include <qgsexception.h>
#include <tuple>

namespace skolmix {
namespace {

constexpr std::size_t oldestPossible = 130; ///< a larger number is a year of birth

/// People of a row; rows are added up in their order, whatever order the table has.
struct Entry {
  std::size_t unit, age, group;
  double count;
};

class Reader {
public:
  Reader(Run &run, const PlainUnits &units) : mRun(run), mSource(run.source(parameter::population)) {
    mUnitField = mSource.field(run.text(parameter::populationUnitField));
    mAgeField = mSource.field(run.text(parameter::ageField));
    mCountField = mSource.field(run.text(parameter::countField));
    if (run.has(parameter::populationGroupField))
      mGroupField = mSource.field(run.text(parameter::populationGroupField));
    numberUnits(units);
  }

  Population read(std::size_t oldest) {
    QgsAttributeList fields{mUnitField, mAgeField, mCountField};
    if (mGroupField >= 0)
      fields.append(mGroupField);
    mRun.forEachFeature(mSource, fields, mRun.progress(20, 45), [&](const QgsFeature &row) { add(row); });
    refuseBadRows();
    tellLosses();
    for (const Entry &entry : mEntries)
      oldest = std::max(oldest, entry.age);
    return population(oldest);
  }

private:
  void numberUnits(const PlainUnits &units) {
    FeatureList doubled;
    for (std::size_t unit = 0; unit < units.names.size(); ++unit)
      if (!mUnits.insert({units.names[unit], unit}).second)
        doubled.add(units.names[unit]);
    if (!doubled.isEmpty())
      throw QgsProcessingException(
          Text::tr(
              "Layer “%1” has several residential units of the same name, so that nobody can tell who lives "
              "where: %2. Choose the field that tells them apart, or make one unit of each with the tool Dissolve.")
              .arg(mRun.source(parameter::units).name, doubled.text()));
  }

  std::size_t numberOf(const QString &group) { return mGroups.insert({group, mGroups.size()}).first->second; }

  void add(const QgsFeature &row) {
    const std::optional<std::size_t> age = ageOf(row.attribute(mAgeField));
    const QString group = mGroupField >= 0 ? idText(row.attribute(mGroupField)) : QStringLiteral("pupils");
    const NumberValue count = numberValue(row.attribute(mCountField));
    if (!age)
      addExample(mAgeless, row, mAgeField);
    if (group.isEmpty())
      mGroupless.add(row.id());
    if (count.kind == NumberValue::Kind::Text)
      addExample(mNoNumbers, row, mCountField);
    if (count.kind == NumberValue::Kind::Number && !isCount(count.number))
      mImpossible.add(row.id());
    if (count.kind == NumberValue::Kind::Missing || count.kind == NumberValue::Kind::Suppressed)
      mUnknown.add(row.id());
    if (!age || group.isEmpty() || count.kind != NumberValue::Kind::Number)
      return;
    const QString name = idText(row.attribute(mUnitField));
    if (const auto unit = mUnits.find(name); unit != mUnits.end())
      mEntries.push_back({unit->second, *age, numberOf(group), count.number});
    else
      mElsewhere[name] += count.number;
  }

  void addExample(FeatureList &list, const QgsFeature &row, int field) {
    list.add(QStringLiteral("%1 (“%2”)").arg(row.id()).arg(row.attribute(field).toString()));
  }

  QString fieldName(int field) const { return mSource.features->fields().at(field).name(); }

  void refuseBadRows() const {
    if (!mAgeless.isEmpty())
      throw QgsProcessingException(
          Text::tr("Layer “%1”, field “%2”: no ages in features %3. An age is a whole number of years, such as 6, “6 "
                   "år” or “100+”. Filter out sums over several ages, and make ages of years of birth.")
              .arg(mSource.name, fieldName(mAgeField), mAgeless.text()));
    if (!mGroupless.isEmpty())
      throw QgsProcessingException(
          Text::tr("Layer “%1”, field “%2” is empty in features %3. Fill it in, or filter them out.")
              .arg(mSource.name, fieldName(mGroupField), mGroupless.text()));
    if (!mNoNumbers.isEmpty())
      throw QgsProcessingException(
          Text::tr("Layer “%1”, field “%2”: no numbers in features %3. Write the number of people, or leave it empty "
                   "where it is not known.")
              .arg(mSource.name, fieldName(mCountField), mNoNumbers.text()));
    if (!mImpossible.isEmpty())
      throw QgsProcessingException(
          Text::tr("Layer “%1”, field “%2”: negative or impossible counts in features %3. A number of people is 0 or "
                   "more: correct these rows or filter them out.")
              .arg(mSource.name, fieldName(mCountField), mImpossible.text()));
  }

  void tellLosses() {
    if (mEntries.empty())
      throw QgsProcessingException(
          Text::tr("Layer “%1”: no row with a count is of any of the residential units. Its units are called %2, "
                   "those of the layer “%3” %4. Choose the fields that hold the same names or codes.")
              .arg(mSource.name, firstNames(mElsewhere), mRun.source(parameter::units).name, firstNames(mUnits)));
    if (!mUnknown.isEmpty())
      mRun.warn(Text::tr("Layer “%1”, field “%2”: the number of people is not known or hidden in %3 rows, which count "
                         "as nobody: features %4. The projection is too low by them.")
                    .arg(mSource.name, fieldName(mCountField), mUnknown.countText(), mUnknown.text()));
    double lost = 0;
    FeatureList names;
    for (const auto &[name, people] : mElsewhere) {
      lost += people;
      names.add(name.isEmpty() ? Text::tr("(no name)") : name);
    }
    if (!names.isEmpty())
      mRun.warn(Text::tr("Layer “%1”: %2 units with %3 people are not among the residential units and are left out: "
                         "%4.")
                    .arg(mSource.name, names.countText(), written(lost, 0), names.text()));
    tellEmptyUnits();
    mLost = lost;
  }

  void tellEmptyUnits() {
    std::vector<bool> isThere(mUnits.size());
    for (const Entry &entry : mEntries)
      isThere[entry.unit] = true;
    FeatureList names;
    for (const auto &[name, unit] : mUnits)
      if (!isThere[unit])
        names.add(name);
    if (!names.isEmpty())
      mRun.warn(Text::tr("Layer “%1” has no people in %2 residential units, where nobody lives then: %3.")
                    .arg(mSource.name, names.countText(), names.text()));
  }

  template <class Value>
  static QString firstNames(const std::map<QString, Value> &named) {
    FeatureList names;
    for (const auto &[name, value] : named)
      names.add(QStringLiteral("“%1”").arg(name));
    return names.text();
  }

  Population population(std::size_t oldest) {
    Population result{{}, {oldest + 1, mGroups.size()}, {}};
    for (const auto &[name, number] : mGroups)
      result.groups.push_back(name);
    std::ranges::sort(result.groups, comesBefore);
    std::vector<std::size_t> places(mGroups.size());
    for (const auto &[name, number] : mGroups)
      places[number] = static_cast<std::size_t>(std::ranges::find(result.groups, name) - result.groups.begin());
    for (Entry &entry : mEntries)
      entry.group = places[entry.group];
    std::ranges::sort(mEntries, {}, [](const Entry &e) { return std::tuple(e.unit, e.age, e.group, e.count); });
    result.people = Counts(mUnits.size(), result.cohorts.columns());
    for (const Entry &entry : mEntries)
      result.people[entry.unit][result.cohorts.column(entry.age, entry.group)] += entry.count;
    const double people = sum(columnSums(result.people));
    mRun.inform(Text::tr("People in “%1” %2 = in residential units %3 + left out %4.")
                    .arg(mSource.name, written(people + mLost, 1), written(people, 1), written(mLost, 1)));
    return result;
  }

  Run &mRun;
  Source mSource;
  int mUnitField, mAgeField, mCountField;
  int mGroupField = -1;
  std::map<QString, std::size_t> mUnits;
  std::map<QString, std::size_t> mGroups; ///< in the order in which they come
  std::map<QString, double> mElsewhere;
  std::vector<Entry> mEntries;
  FeatureList mAgeless, mGroupless, mNoNumbers, mImpossible, mUnknown;
  double mLost = 0;
};

} // namespace

std::optional<std::size_t> ageOf(const QVariant &value) {
  static const QRegularExpression pattern(QStringLiteral(R"(^(\d{1,3})\s*\+?\s*(år|years?)?$)"),
                                          QRegularExpression::CaseInsensitiveOption);
  const auto match = pattern.match(idText(value));
  if (!match.hasMatch())
    return {};
  const auto age = match.captured(1).toULong();
  return age <= oldestPossible ? std::optional<std::size_t>(age) : std::nullopt;
}

Population readPopulation(Run &run, const PlainUnits &units, std::size_t oldest) {
  return Reader(run, units).read(oldest);
}

} // namespace skolmix
