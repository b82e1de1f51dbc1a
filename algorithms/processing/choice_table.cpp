#include "processing/choice_table.h"

#include "choice/calibration.h"
#include "presentation/text.h"
#include "processing/attributes.h"
#include "processing/feature_list.h"
#include "processing/parameters.h"
#include "processing/take_up.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <qgsexception.h>
#include <set>

namespace skolmix {
namespace {

/// How a parameter of groups is stored, and what it may be.
struct GroupParameter {
  double GroupChoice::*member;
  bool isShare;
  bool isPerUnitOfCost = false;
  std::optional<EstimateOf> estimate = {};
  bool mayBeNegative = false;
};

const std::map<QString, GroupParameter> &groupParametersByName() {
  static const std::map<QString, GroupParameter> names{
      {choice::takeUp, {&GroupChoice::takeUp, true, false, EstimateOf::TakeUp}},
      {choice::independent, {&GroupChoice::independent, true, false, EstimateOf::Independent}},
      {choice::avoidance, {&GroupChoice::avoidance, true}},
      {choice::outside, {&GroupChoice::outside, true, false, EstimateOf::Outside}},
      {choice::decay, {&GroupChoice::decay, false, true, EstimateOf::Decay}},
      {choice::power, {&GroupChoice::decay, false, false, EstimateOf::Decay}},
      {choice::ownCatchment, {&GroupChoice::ownCatchment, false, false, EstimateOf::OwnCatchment, true}},
      {choice::busPass, {&GroupChoice::busPass, true}},
      {choice::composition, {&GroupChoice::composition, false, false, {}, true}},
      {choice::sibling, {&GroupChoice::sibling, true}},
      {choice::queueYears, {&GroupChoice::queueYears, false}}};
  return names;
}

QStringList knownParameters() {
  QStringList names{choice::attractiveness, choice::busPassBeyond};
  for (const auto &[name, parameter] : groupParametersByName())
    names.append(name);
  names.sort();
  return names;
}

bool isPossible(const ChoiceRow &row) {
  if (!std::isfinite(row.value))
    return false;
  const auto found = groupParametersByName().find(row.parameter);
  if (found == groupParametersByName().end())
    return row.parameter == choice::attractiveness || row.value >= 0;
  return found->second.mayBeNegative || (row.value >= 0 && (!found->second.isShare || row.value <= 1));
}

std::vector<double> numbersIn(const QString &text) {
  std::vector<double> numbers;
  for (const QString &number : text.split(' ', Qt::SkipEmptyParts))
    numbers.push_back(number.toDouble());
  return numbers;
}

/// The fields of the table; -1 for those it does not have.
struct TableFields {
  int parameter, value, group, school, unit, stage, standardError, covariances;
  explicit TableFields(const Source &source)
      : parameter(source.field(QStringLiteral("parameter"))), value(source.numberField(QStringLiteral("value"))) {
    const auto maybe = [&](const char *name) { return source.features->fields().lookupField(QLatin1String(name)); };
    group = maybe("group");
    school = maybe("school");
    unit = maybe("unit");
    stage = maybe("stage");
    standardError = maybe("standard_error");
    covariances = maybe("covariances");
  }
};

QString textOf(const QgsFeature &row, int field) { return field < 0 ? QString() : idText(row.attribute(field)); }

void refuseOtherWays(const Run &run, const Source &source, const QString &unit) {
  const QString here = costUnitName(costUnit(run));
  if (unit.isEmpty() || unit == here)
    return;
  throw QgsProcessingException(
      Text::tr("Layer “%1”: its parameters are “%2”, but ways are reckoned “%3” here. Give the same streets or cost "
               "matrix as when they were fitted, or fit them again.")
          .arg(source.name, unit, here));
}

void refuseUnusable(const ChoiceTable &table) {
  FeatureList unknown;
  FeatureList impossible;
  FeatureList doubled;
  std::set<std::tuple<QString, QString, QString>> seen;
  const QStringList known = knownParameters();
  for (const ChoiceRow &row : table.rows) {
    if (!known.contains(row.parameter))
      unknown.add(QStringLiteral("%1 (%2)").arg(row.id).arg(row.parameter));
    else if (!isPossible(row))
      impossible.add(QStringLiteral("%1 (%2)").arg(row.id).arg(row.parameter));
    if (!seen.insert({row.parameter, row.group, row.school}).second)
      doubled.add(row.id);
  }
  if (!unknown.isEmpty())
    throw QgsProcessingException(Text::tr("Layer “%1”: features %2 name no choice parameter. The parameters are: %3.")
                                     .arg(table.layer, unknown.text(), known.join(QStringLiteral(", "))));
  if (!impossible.isEmpty())
    throw QgsProcessingException(
        Text::tr("Layer “%1”: features %2 have impossible values. Shares are 0 to 1, decay and years 0 or more.")
            .arg(table.layer, impossible.text()));
  if (!doubled.isEmpty())
    throw QgsProcessingException(
        Text::tr("Layer “%1”: features %2 tell again what another row tells of the same parameter, group and school. "
                 "Keep one of them.")
            .arg(table.layer, doubled.text()));
}

} // namespace

bool ChoiceTable::has(const QString &parameter) const {
  return std::ranges::any_of(rows, [&](const ChoiceRow &row) { return row.parameter == parameter; });
}

ChoiceTable readChoiceTable(Run &run) {
  ChoiceTable table;
  if (!run.has(parameter::choiceParameters))
    return table;
  const Source source = run.source(parameter::choiceParameters);
  table.layer = source.name;
  const TableFields fields(source);
  const QString stage = run.has(parameter::stage) ? run.text(parameter::stage).trimmed() : QString();
  run.forEachFeature(
      source, source.features->fields().allAttributesList(), run.progress(60, 60), [&](const QgsFeature &row) {
        const QString ofStage = textOf(row, fields.stage);
        if (!stage.isEmpty() && !ofStage.isEmpty() && ofStage != stage)
          return;
        refuseOtherWays(run, source, textOf(row, fields.unit));
        table.rows.push_back(
            {row.id(), textOf(row, fields.parameter), textOf(row, fields.group), textOf(row, fields.school),
             numberOrNone(row.attribute(fields.value)).value_or(std::numeric_limits<double>::quiet_NaN()),
             fields.standardError < 0 ? std::nullopt : numberOrNone(row.attribute(fields.standardError)),
             numbersIn(textOf(row, fields.covariances))});
      });
  refuseUnusable(table);
  return table;
}

namespace {

/// Applies the rows of a table to groups and schools.
class Application {
public:
  Application(Run &run, const ChoiceTable &table, const PlanningJob &job)
      : mRun(run), mTable(table), mJob(job), mPerUnit(costsPerUnit(costUnit(run))) {}

  ChosenParameters apply(ChoiceKind kind) {
    const TakeUp takeUp = readTakeUp(mRun, mJob.units.pupils);
    mLead = leadOf(takeUp);
    start(takeUp);
    mParameters.decay = kind == ChoiceKind::Gravity || (kind == ChoiceKind::Admission && !mTable.has(choice::decay))
                            ? Decay::Power
                            : Decay::Exponential;
    for (const bool forAll : {true, false})
      for (const ChoiceRow &row : mTable.rows)
        if (row.group.isEmpty() == forAll && row.parameter != otherDecay())
          set(row);
    if (!mTable.has(choice::attractiveness) && kind != ChoiceKind::Catchment)
      attractByPlaces();
    tellSchools();
    requireDecay(kind);
    return {mParameters, plausible(), mLead};
  }

private:
  const Dimension &leading() const { return mJob.data.dimensions[mLead]; }

  QString decayName() const { return mParameters.decay == Decay::Power ? choice::power : choice::decay; }
  /// A table may hold both decays: this one is for other models.
  QString otherDecay() const { return mParameters.decay == Decay::Power ? choice::decay : choice::power; }

  [[noreturn]] void refuseGroup(const QString &group) const {
    const std::vector<QString> &names = mJob.units.pupils.groups;
    throw QgsProcessingException(
        Text::tr("Layer “%1” has parameters of the group “%2”, but the groups are: %3. Use the same count fields as "
                 "when they were fitted, or change the names in the table.")
            .arg(mTable.layer, group, QStringList(names.begin(), names.end()).join(QStringLiteral(", "))));
  }

  [[noreturn]] static void refuseSeveralDimensions() {
    throw QgsProcessingException(
        Text::tr("Choice parameters name groups of more than one dimension. Choose the groups of one; the others "
                 "follow."));
  }

  std::size_t columnOf(const QString &group) const {
    const std::vector<QString> &names = mJob.units.pupils.groups;
    const auto found = std::ranges::find(names, group);
    if (found == names.end())
      refuseGroup(group);
    return static_cast<std::size_t>(found - names.begin());
  }

  std::size_t leadOf(const TakeUp &takeUp) const {
    std::set<std::size_t> named;
    if (takeUp.perGroup)
      named.insert(takeUp.perGroup->dimension);
    for (const ChoiceRow &row : mTable.rows)
      if (!row.group.isEmpty())
        named.insert(dimensionOf(mJob.data.dimensions, columnOf(row.group)));
    if (named.size() > 1)
      refuseSeveralDimensions();
    return named.empty() ? 0 : *named.begin();
  }

  void start(const TakeUp &takeUp) {
    mParameters.groups.resize(leading().groups.size());
    for (std::size_t group = 0; group < mParameters.groups.size(); ++group) {
      mParameters.groups[group].takeUp = takeUp.perGroup ? takeUp.perGroup->rates[group] : takeUp.everyone;
      if (mRun.offers(parameter::avoidance))
        mParameters.groups[group].avoidance = mRun.number(parameter::avoidance);
    }
    mParameters.attractiveness = Counts(mJob.data.schools.size(), mParameters.groups.size());
  }

  std::optional<std::size_t> groupOf(const ChoiceRow &row) const {
    return row.group.isEmpty() ? std::nullopt : std::optional(columnOf(row.group) - leading().firstColumn);
  }

  std::optional<std::uint32_t> schoolOf(const ChoiceRow &row) const {
    const auto found = std::ranges::find(mJob.data.schools, row.school.toStdString(), &School::id);
    return found == mJob.data.schools.end()
               ? std::nullopt
               : std::optional(static_cast<std::uint32_t>(found - mJob.data.schools.begin()));
  }

  double scaleOf(const ChoiceRow &row) const { return row.parameter == choice::decay ? 1 / mPerUnit : 1; }

  void set(const ChoiceRow &row) {
    if (row.parameter == choice::busPassBeyond) {
      mParameters.passBeyond = row.value * mPerUnit;
    } else if (row.parameter == choice::attractiveness) {
      if (!row.school.isEmpty() && !schoolOf(row))
        mUnknownSchools.add(row.school);
      forEachGroup(row, [&](std::size_t group) {
        for (std::uint32_t school = 0; school < mJob.data.schools.size(); ++school)
          if (row.school.isEmpty() || schoolOf(row) == school)
            mParameters.attractiveness[school][group] += row.value;
      });
      if (const auto school = schoolOf(row))
        mKnownSchools.insert(*school);
    } else {
      forEachGroup(row, [&](std::size_t group) {
        mParameters.groups[group].*groupParametersByName().at(row.parameter).member = row.value * scaleOf(row);
        if (row.parameter == decayName())
          mWithDecay.insert(group);
      });
    }
  }

  template <class Use>
  void forEachGroup(const ChoiceRow &row, Use use) {
    const auto own = groupOf(row);
    for (std::size_t group = 0; group < mParameters.groups.size(); ++group)
      if (!own || *own == group)
        use(group);
  }

  /// Huff's attractiveness: schools pull in proportion to their places, as far as these are known.
  void attractByPlaces() {
    double places = 0;
    double schools = 0;
    for (const School &school : mJob.data.schools)
      if (school.places.value_or(0) > 0) {
        places += *school.places;
        ++schools;
      }
    for (std::size_t number = 0; number < mJob.data.schools.size(); ++number)
      if (const double own = mJob.data.schools[number].places.value_or(0); own > 0)
        for (double &utility : mParameters.attractiveness[number])
          utility = std::log(own * schools / places);
  }

  void tellSchools() {
    if (!mUnknownSchools.isEmpty())
      mRun.warn(
          Text::tr("Layer “%1” has the attractiveness of %2 schools that are not among the schools: %3. It is not "
                   "used.")
              .arg(mTable.layer, mUnknownSchools.countText(), mUnknownSchools.text()));
    FeatureList average;
    for (std::uint32_t school = 0; school < mJob.data.schools.size(); ++school)
      if (!mKnownSchools.empty() && !mKnownSchools.contains(school) && mJob.data.schools[school].location &&
          mJob.data.isOpen(school))
        average.add(QString::fromStdString(mJob.data.schools[school].id));
    if (!average.isEmpty())
      mRun.inform(Text::tr("%1 schools are not in the table of choice parameters and attract as schools do on average: "
                           "%2.")
                      .arg(average.countText(), average.text()));
  }

  void requireDecay(ChoiceKind kind) const {
    if (followsCatchments(kind))
      return;
    QStringList without;
    for (std::size_t group = 0; group < mParameters.groups.size(); ++group)
      if (!mWithDecay.contains(group))
        without.append(QString::fromStdString(leading().groups[group]));
    if (without.isEmpty())
      return;
    throw QgsProcessingException(
        Text::tr("This model needs to know how much the way counts, “%1”, for the groups %2. There is no value that "
                 "holds everywhere: fit it to what is known of your schools with the tool Calibrate school choice, and "
                 "give its table as choice parameters.")
            .arg(decayName(), without.join(QStringLiteral(", "))));
  }

  /// The rows whose errors are known, as estimates.
  std::vector<ChoiceParameters> plausible() {
    std::vector<Estimate> estimates;
    std::vector<std::size_t> rows;
    for (std::size_t number = 0; number < mTable.rows.size(); ++number) {
      const ChoiceRow &row = mTable.rows[number];
      const auto found = groupParametersByName().find(row.parameter);
      const bool isAttractiveness = row.parameter == choice::attractiveness;
      if (row.parameter == otherDecay() || !row.standardError || !(*row.standardError > 0) ||
          (isAttractiveness && !schoolOf(row)))
        continue;
      if (!isAttractiveness && (found == groupParametersByName().end() || !found->second.estimate))
        continue;
      const EstimateOf kind = isAttractiveness ? EstimateOf::Attractiveness : *found->second.estimate;
      const double error = *row.standardError * scaleOf(row);
      estimates.push_back({kind, groupOf(row), schoolOf(row), row.value * scaleOf(row), error, error});
      rows.push_back(number);
    }
    const auto draws = static_cast<std::size_t>(mRun.number(parameter::draws));
    if (estimates.empty() || draws < 2)
      return {};
    return drawParameters(mParameters, estimates, covarianceOf(estimates, rows), draws,
                          static_cast<std::uint64_t>(mRun.number(parameter::seed)));
  }

  Counts covarianceOf(const std::vector<Estimate> &estimates, const std::vector<std::size_t> &rows) const {
    Counts covariance(rows.size(), rows.size());
    for (std::size_t a = 0; a < rows.size(); ++a) {
      covariance[a][a] = estimates[a].standardError * estimates[a].standardError;
      for (std::size_t b = 0; b < a; ++b) {
        const ChoiceRow &later = mTable.rows[rows[a]];
        if (rows[b] < later.covariances.size())
          covariance[a][b] = covariance[b][a] =
              later.covariances[rows[b]] * scaleOf(later) * scaleOf(mTable.rows[rows[b]]);
      }
    }
    return covariance;
  }

  Run &mRun;
  const ChoiceTable &mTable;
  const PlanningJob &mJob;
  double mPerUnit;
  std::size_t mLead = 0;
  ChoiceParameters mParameters;
  FeatureList mUnknownSchools;
  std::set<std::uint32_t> mKnownSchools;
  std::set<std::size_t> mWithDecay;
};

} // namespace

ChosenParameters chosenParameters(Run &run, const ChoiceTable &table, const PlanningJob &job, ChoiceKind kind) {
  return Application(run, table, job).apply(kind);
}

} // namespace skolmix
