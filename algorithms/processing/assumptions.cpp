#include "processing/assumptions.h"

#include "presentation/text.h"
#include "processing/attributes.h"
#include "processing/feature_list.h"
#include "processing/parameters.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <qgsexception.h>
#include <set>

namespace skolmix {
namespace {

const std::map<QString, RateKind> rateKinds{{QStringLiteral("survival"), RateKind::Survival},
                                            {QStringLiteral("moves"), RateKind::Moves},
                                            {QStringLiteral("births"), RateKind::Births},
                                            {QStringLiteral("newborns"), RateKind::Newborns}};

/// A row of a table of assumptions.
struct Assumption {
  QgsFeatureId id;
  QString subject; ///< the rate, or the tenure
  std::optional<std::size_t> age, group;
  Variants<double> values;
};

QStringList quoted(const std::vector<QString> &names) {
  QStringList result;
  for (const QString &name : names)
    result.append(QStringLiteral("“%1”").arg(name));
  return result;
}

/// Reads a table with the columns age, group, low, mid and high, and one that says what each row is about.
class Reader {
public:
  Reader(Run &run, const QString &parameter, const QString &subject, const Population &population)
      : mSource(run.source(parameter)), mPopulation(population) {
    const QgsFields fields = mSource.features->fields();
    mMid = mSource.field(QStringLiteral("mid"));
    mSubject = fields.lookupField(subject);
    mAge = fields.lookupField(QStringLiteral("age"));
    mGroup = fields.lookupField(QStringLiteral("group"));
    mLow = fields.lookupField(QStringLiteral("low"));
    mHigh = fields.lookupField(QStringLiteral("high"));
    run.forEachFeature(mSource, fields.allAttributesList(), run.progress(45, 50),
                       [&](const QgsFeature &row) { add(row); });
    refuseBadRows();
    if (!mOlder.isEmpty())
      run.inform(Text::tr("Layer “%1”: %2 rows are of ages above the oldest of the population, %3, and are not used.")
                     .arg(mSource.name, mOlder.countText(), QString::number(population.cohorts.ages - 1)));
  }

  const QString &name() const { return mSource.name; }
  const std::vector<Assumption> &rows() const { return mRows; }

  [[noreturn]] void refuse(const FeatureList &rows, const QString &why) const {
    throw QgsProcessingException(Text::tr("Layer “%1”, features %2: %3").arg(mSource.name, rows.text(), why));
  }

private:
  void add(const QgsFeature &row) {
    Assumption result{row.id(), textOf(row, mSubject), {}, {}, {}};
    const QString age = textOf(row, mAge);
    const QString group = textOf(row, mGroup);
    if (!age.isEmpty() && !(result.age = ageOf(age)))
      mNoAges.add(QStringLiteral("%1 (“%2”)").arg(row.id()).arg(age));
    if (!group.isEmpty() && !(result.group = numberOf(group)))
      mNoGroups.add(QStringLiteral("%1 (“%2”)").arg(row.id()).arg(group));
    const double mid = numberIn(row, mMid, NAN);
    result.values = {numberIn(row, mLow, mid), mid, numberIn(row, mHigh, mid)};
    if (!mSeen.insert({result.subject, age, group}).second)
      mDoubled.add(row.id());
    if (result.age && *result.age >= mPopulation.cohorts.ages)
      mOlder.add(row.id());
    else
      mRows.push_back(result);
  }

  QString textOf(const QgsFeature &row, int field) const {
    return field < 0 ? QString() : idText(row.attribute(field));
  }

  std::optional<std::size_t> numberOf(const QString &group) const {
    const auto found = std::ranges::find(mPopulation.groups, group);
    return found == mPopulation.groups.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(found - mPopulation.groups.begin()));
  }

  /// NaN, which is refused, where it is no number.
  static double numberIn(const QgsFeature &row, int field, double otherwise) {
    const NumberValue value = field < 0 ? NumberValue() : numberValue(row.attribute(field));
    if (value.kind == NumberValue::Kind::Missing)
      return otherwise;
    return value.kind == NumberValue::Kind::Number ? value.number : NAN;
  }

  void refuseBadRows() const {
    if (!mNoAges.isEmpty())
      refuse(mNoAges, Text::tr("An age is a whole number of years, such as 6; leave it empty for all ages."));
    if (!mNoGroups.isEmpty())
      refuse(mNoGroups, Text::tr("The population has no such group. Its groups are %1; leave it empty for all.")
                            .arg(quoted(mPopulation.groups).join(QStringLiteral(", "))));
    if (!mDoubled.isEmpty())
      refuse(mDoubled, Text::tr("Another row is of the same, the same age and the same group. Keep one of them."));
  }

  Source mSource;
  const Population &mPopulation;
  int mSubject, mAge, mGroup, mLow, mMid, mHigh;
  std::vector<Assumption> mRows;
  std::set<std::tuple<QString, QString, QString>> mSeen;
  FeatureList mNoAges, mNoGroups, mDoubled, mOlder;
};

void refuseBothKindsOfBirths(const Reader &table, const std::vector<Rate> &rates) {
  const auto has = [&](RateKind kind) { return std::ranges::find(rates, kind, &Rate::kind) != rates.end(); };
  if (has(RateKind::Births) && has(RateKind::Newborns))
    throw QgsProcessingException(
        Text::tr("Layer “%1” has both births, per person, and newborns, per newborn of the year before. Keep births "
                 "where the population holds the adults, and newborns where it holds only children.")
            .arg(table.name()));
}

/// Who lives in new dwellings has to be told group by group.
std::size_t groupOf(const Assumption &row, const Population &population, FeatureList &groupless) {
  if (!row.group && population.groups.size() > 1)
    groupless.add(row.id);
  return row.group.value_or(0);
}

void refuseUntoldTenures(const Reader &table, const std::vector<QString> &tenures) {
  FeatureList untold;
  for (const QString &tenure : tenures)
    if (std::ranges::none_of(table.rows(),
                             [&](const Assumption &row) { return row.subject.isEmpty() || row.subject == tenure; }))
      untold.add(tenure.isEmpty() ? Text::tr("(no tenure)") : QStringLiteral("“%1”").arg(tenure));
  if (!untold.isEmpty())
    throw QgsProcessingException(
        Text::tr("Layer “%1” does not say who lives in new dwellings of the tenures %2. Add rows for them, or rows "
                 "without a tenure, which stand for all that are not named.")
            .arg(table.name(), untold.text()));
}

} // namespace

std::vector<Rate> readRates(Run &run, const Population &population) {
  if (!run.has(parameter::rates)) {
    run.inform(Text::tr("No rates are given: everyone stays and lives, and every year has as many newborns as the one "
                        "before."));
    return {};
  }
  const Reader table(run, parameter::rates, QStringLiteral("rate"), population);
  std::vector<Rate> rates;
  FeatureList unknown;
  FeatureList impossible;
  FeatureList ofAges;
  for (const Assumption &row : table.rows()) {
    const auto kind = rateKinds.find(row.subject);
    if (kind == rateKinds.end()) {
      unknown.add(QStringLiteral("%1 (“%2”)").arg(row.id).arg(row.subject));
      continue;
    }
    rates.push_back({kind->second, row.age, row.group, row.values});
    if (!isPossible(rates.back()))
      impossible.add(row.id);
    if (kind->second == RateKind::Newborns && row.age)
      ofAges.add(row.id);
  }
  if (!unknown.isEmpty())
    table.refuse(unknown, Text::tr("The column “rate” holds survival, moves, births or newborns."));
  if (!impossible.isEmpty())
    table.refuse(impossible,
                 Text::tr("These are impossible. Low is no more than mid, and mid no more than high; survival is 0 to "
                          "1, moves −1 or more, births and newborns 0 or more."));
  if (!ofAges.isEmpty())
    table.refuse(ofAges, Text::tr("Newborns have no other age. Leave it empty."));
  refuseBothKindsOfBirths(table, rates);
  return rates;
}

std::vector<Yield> readYields(Run &run, const Population &population, const std::vector<QString> &tenures) {
  const Reader table(run, parameter::yields, QStringLiteral("tenure"), population);
  std::vector<Yield> yields;
  FeatureList ageless;
  FeatureList groupless;
  FeatureList impossible;
  for (const Assumption &row : table.rows()) {
    if (!row.age)
      ageless.add(row.id);
    const std::size_t group = groupOf(row, population, groupless);
    const auto tenure = std::ranges::find(tenures, row.subject);
    Yield yield{{}, row.age.value_or(0), group, row.values};
    if (!isPossible(yield))
      impossible.add(row.id);
    if (!row.subject.isEmpty())
      yield.tenure = static_cast<std::size_t>(tenure - tenures.begin());
    if (row.subject.isEmpty() || tenure != tenures.end())
      yields.push_back(yield);
  }
  if (!ageless.isEmpty())
    table.refuse(ageless, Text::tr("Say of which age the people in a new dwelling are, with a row for each age."));
  if (!groupless.isEmpty())
    table.refuse(groupless, Text::tr("Say of which group the people in a new dwelling are, with a row for each of %1.")
                                .arg(quoted(population.groups).join(QStringLiteral(", "))));
  if (!impossible.isEmpty())
    table.refuse(impossible, Text::tr("These are impossible. They are people per dwelling, 0 or more; low is no more "
                                      "than mid, and mid no more than high."));
  refuseUntoldTenures(table, tenures);
  return yields;
}

} // namespace skolmix
